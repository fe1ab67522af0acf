#!/usr/bin/python3
"""Writes a synthetic register: the same number and seed give the same bytes. Collaboration n is the same whatever
the number asked for, so that a larger register holds the smaller one."""

import argparse
import pathlib
import random

import woorden
from samenwerkingen import samenwerking, slug
from schrijver import document


def gemeente():
    return {
        "naam": woorden.ONZE_GEMEENTE,
        "code": "GM9999",
        "raad": {
            "aanleverdagen": 14,
            "vergaderingen": [{"datum": dag, "soort": soort} for dag, soort in woorden.RAADSAGENDA],
        },
        "regios": woorden.REGIOS,
        "voorkeursregio": next(iter(woorden.REGIOS)),
        "uitgangspunten": {
            id: {"tekst": tekst, "bron": "Toekomstvisie 2040"} for id, tekst in woorden.UITGANGSPUNTEN.items()
        },
    }


def schrijf(doelmap, aantal, zaad):
    folder = doelmap / "samenwerkingen"
    folder.mkdir(parents=True)
    (doelmap / "gemeente.yaml").write_text(document(gemeente()), encoding="utf-8")
    for nummer in range(1, aantal + 1):
        record = samenwerking(random.Random(f"{zaad}/{nummer}"), nummer)
        (folder / f"{slug(record['naam'])}.yaml").write_text(document(record), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description="Schrijft een verzonnen register om mee te meten.")
    parser.add_argument("--aantal", type=int, required=True, help="aantal samenwerkingen")
    parser.add_argument("--zaad", default="1", help="hetzelfde zaad geeft dezelfde bestanden (standaard 1)")
    parser.add_argument("doelmap", type=pathlib.Path, help="nieuwe map, die het register wordt")
    arguments = parser.parse_args()
    schrijf(arguments.doelmap, arguments.aantal, arguments.zaad)


if __name__ == "__main__":
    main()
