"""The yearly cycle of a synthetic collaboration: two budget years, with a draft that is late now and then."""

import datetime

from schrijver import Inline
from toeval import kans

JAREN = (2026, 2027)
MET_CYCLUS = {"openbaar-lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk-orgaan"}


def cyclus(rng, rechtsvorm):
    if rechtsvorm not in MET_CYCLUS or kans(rng, 10):
        return {}
    return {"cyclus": {"vanaf": JAREN[0], "jaren": {str(jaar): stukken(rng, jaar) for jaar in JAREN}}}


def stukken(rng, jaar):
    vergadering = datetime.date(jaar - 1, 6, 20) + datetime.timedelta(days=rng.randrange(25))
    verzonden = vergadering - datetime.timedelta(days=rng.randrange(80, 100))
    ontwerp = {"verzonden": verzonden, "ter_inzage": verzonden + datetime.timedelta(days=7), "ab_datum": vergadering}
    if kans(rng, 80):
        ontwerp["zienswijze"] = zienswijze(rng, vergadering)
    return {
        "kadernota": Inline(verzonden=datetime.date(jaar - 1, rng.choice((2, 3, 4)), rng.randint(1, 28))),
        "ontwerpbegroting": ontwerp,
        "begroting": Inline(vastgesteld=vergadering, naar_toezichthouder=vergadering + datetime.timedelta(days=10)),
    }


def zienswijze(rng, vergadering):
    datum = vergadering - datetime.timedelta(days=rng.randint(5, 20))
    if kans(rng, 60):
        return {"besluit": rng.choice(("geen", "zonder-opmerkingen")), "datum": datum}
    return {
        "besluit": "met-opmerkingen",
        "datum": datum,
        "kern": "Laat de bijdrage niet sneller stijgen dan onze eigen begroting, en laat zien wat de gemeente ervoor krijgt.",
        "reactie_datum": vergadering - datetime.timedelta(days=3),
        "reactie": "Het bestuur neemt dit mee in de volgende kadernota.",
        "gevolg": rng.choice(("overgenomen", "deels", "niet")),
    }
