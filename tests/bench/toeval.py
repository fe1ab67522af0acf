"""Choices that the synthetic register is made of; `rng` is always the generator of one collaboration."""

import datetime


def kans(rng, procent):
    return rng.random() * 100 < procent


def dag(rng, van, tot):
    return datetime.date(rng.randint(van, tot), rng.randint(1, 12), rng.randint(1, 28))


def euro(rng, laag, hoog):
    return rng.randrange(laag, hoog, 500)
