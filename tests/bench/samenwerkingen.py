"""One synthetic collaboration, block by block as in the manual. Every choice comes from the generator handed in."""

import re

import woorden
from cijfers import JAREN, geld, risicobeeld
from cyclus import cyclus
from schrijver import Inline
from toeval import dag, euro, kans

CRITERIA_ALTIJD = (
    "wat waarom hoe op-termijn grip kosten-opbrengst draagvlak "
    "kostenafweging prestatieafweging risicoafweging continuiteitsafweging impact-organisatie dienstverlening "
    "aanstuurbaarheid "
    "businessplan risicoafdekking uitvoering personele-component reorganisatie overblijvende-overhead "
    "ontvlechtingskosten btw vennootschapsbelasting aanbestedingsregels aansprakelijkheid "
    "markt-en-overheid"
).split()
CRITERIA_MET_BEWIJS = {"kosten-opbrengst", "businessplan", "artikel-160"}
AFWIJKEND = {"aandacht", "voldoet-niet"}
VORMEN = {  # rechtsvorm: how often, and the criteria that hold for it alone
    "openbaar-lichaam": (30, ["publiekrechtelijk", "openbaar-lichaam"]),
    "bedrijfsvoeringsorganisatie": (8, ["publiekrechtelijk", "bedrijfsvoeringsorganisatie"]),
    "gemeenschappelijk-orgaan": (5, ["publiekrechtelijk", "gemeenschappelijk-orgaan"]),
    "centrumgemeente": (10, ["publiekrechtelijk", "centrumgemeente"]),
    "regeling-zonder-meer": (6, ["publiekrechtelijk", "lichte-regeling"]),
    "convenant": (8, ["convenant"]),
    "overeenkomst": (8, ["privaatrechtelijk", "overeenkomst"]),
    "bv": (5, ["privaatrechtelijk", "oprichting-rechtspersoon", "bv", "artikel-160"]),
    "stichting": (8, ["privaatrechtelijk", "oprichting-rechtspersoon", "stichting", "artikel-160"]),
    "vereniging": (4, ["privaatrechtelijk", "oprichting-rechtspersoon", "vereniging", "artikel-160"]),
    "netwerk": (8, []),
}
WGR_VORMEN = {"openbaar-lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk-orgaan", "centrumgemeente",
              "regeling-zonder-meer"}
PRIVATE_VORMEN = {"bv", "stichting", "vereniging"}
MET_ORGANISATIE = {"openbaar-lichaam", "bedrijfsvoeringsorganisatie"} | PRIVATE_VORMEN


def samenwerking(rng, nummer):
    taak = rng.choice(woorden.TAKEN)
    status = rng.choices(["actief", "verkenning", "oprichting", "beeindigd"], [86, 5, 5, 4])[0]
    rechtsvorm = rng.choices(list(VORMEN), [gewicht for gewicht, _ in VORMEN.values()])[0]
    naam = f"{taak[0]} {rng.choice(woorden.WINDSTREKEN)} {nummer}"
    record = {
        **identiteit(rng, naam, nummer, status),
        **aard(rng, taak, rechtsvorm),
        **vorm(rng, rechtsvorm),
        **wie(rng, rechtsvorm),
        **waarom(rng),
        "aandachtspunten": aandachtspunten(rng),
        **geld(rng, rechtsvorm in MET_ORGANISATIE),
        **risicobeeld(rng),
        "toetsing": toetsing(rng, rechtsvorm, status),
        **volgen(rng, status),
        **cyclus(rng, rechtsvorm),
    }
    if kans(rng, 15):
        record["uitzonderingen"] = uitzonderingen(rng, record["toetsing"]["antwoorden"])
    return record


def identiteit(rng, naam, nummer, status):
    block = {"naam": naam, "afkorting": "".join(woord[0] for woord in naam.split()[:-1]).upper(), "status": status}
    if status not in ("verkenning", "oprichting"):
        block["sinds"] = dag(rng, 2004, 2021)
    if status == "beeindigd":
        block["tot"] = dag(rng, 2023, 2025)
    if kans(rng, 70):
        block["website"] = f"https://www.example.org/{slug(naam)}"
    if kans(rng, 40):
        block["organisatieregister"] = {"id": str(10000 + nummer), "tooi": f"so{10000 + nummer}"}
        if kans(rng, 30):
            block["organisatieregister"]["afwijkingen"] = (
                "Het register noemt nog de oude vestigingsplaats; de wijziging is aangeboden, maar niet verwerkt.")
    return block


def aard(rng, taak, rechtsvorm):
    block = {
        "aard": rng.choice(["beleid", "uitvoering", ["beleid", "uitvoering"]]),
        "grondslag": rng.choices(["vrijwillig", "wettelijk-verplicht"], [80, 20])[0],
    }
    if rechtsvorm == "bedrijfsvoeringsorganisatie":
        block["aard"] = "bedrijfsvoering"
    if block["grondslag"] == "wettelijk-verplicht":
        block["wettelijke_grondslagen"] = ["Wet op de regionale taken, artikel 14"]
    block |= {"beleidsvelden": [taak[2]], "programma": taak[3], "taakvelden": [taak[1]]}
    block["uitgangspunten"] = sorted(rng.sample(list(woorden.UITGANGSPUNTEN), rng.randint(1, 3)))
    block["rol_gemeente"] = rng.choices(["deelnemer", "trekker"], [90, 10])[0]
    return block


def vorm(rng, rechtsvorm):
    block = {"rechtsvorm": rechtsvorm, "vormkeuze": rng.choice(woorden.REDENEN_VORM)}
    if rechtsvorm in WGR_VORMEN:
        block["regeling"] = regeling(rng, rechtsvorm)
    if rechtsvorm in PRIVATE_VORMEN:
        block["wensen_en_bedenkingen"] = dag(rng, 2003, 2020)
    block["vestigingsplaats"] = rng.choice(alle_gemeenten())
    block["adres"] = f"{rng.choice(woorden.STRATEN)} {rng.randint(1, 200)}"
    block["bevoegdheden"] = [
        {"omschrijving": "Het uitvoeren van de taken die de wet aan het college opdraagt",
         "overdracht": "delegatie" if rechtsvorm == "openbaar-lichaam" else "mandaat"},
        {"omschrijving": "Het sluiten van overeenkomsten binnen de begroting", "overdracht": "mandaat"},
    ][:rng.randint(1, 2)]
    if kans(rng, 60):
        block["uittreding"] = uittreding(rng)
    return block


def regeling(rng, rechtsvorm):
    provisions = ["wijziging_uittreding", "zienswijze_besluiten", "participatie", "evaluatie", "informatieplicht",
                  "vereffening"]
    block = {"vindplaats": f"https://www.example.org/regeling/{rng.randint(100000, 999999)}"}
    if rechtsvorm == "openbaar-lichaam":
        block["adviescommissie"] = kans(rng, 20)
    block["bepalingen"] = {provision: kans(rng, 85) for provision in provisions}
    return block


def uittreding(rng):
    block = {"voorwaarden": rng.choice(woorden.UITTREDING), "opzegtermijn": "Een jaar, tegen 1 januari"}
    if kans(rng, 70):
        block["indicatie_kosten"] = euro(rng, 50_000, 4_000_000)
    else:
        block["indicatie_kosten"] = "onbekend"
        block["toelichting"] = "Gevraagd aan het dagelijks bestuur, nog geen antwoord."
    return block


def wie(rng, rechtsvorm):
    block = {
        "deelnemers": deelnemers(rng, rechtsvorm),
        "bestuur": bestuur(rng, rechtsvorm),
        "omvang": Inline(ab_leden=24, db_leden=5, db_leden_buiten_ab=rng.randint(0, 1)),
        "besluitregels": rng.choice(woorden.BESLUITREGELS),
        "portefeuillehouder": f"Wethouder {rng.choice(woorden.BESTUURDERS)}",
        "accounthouder": rng.choice(woorden.FUNCTIES),
    }
    if kans(rng, 20):
        block["rapporteurs"] = [{"naam": rng.choice(woorden.BESTUURDERS), "sinds": dag(rng, 2022, 2025),
                                 "besluit": "Aangewezen door het presidium"}]
    return block


def deelnemers(rng, rechtsvorm):
    number = rng.choices([rng.randint(2, 6), rng.randint(7, 12), rng.randint(13, 20)], [55, 30, 15])[0]
    others = [naam for naam in alle_gemeenten() if naam != woorden.ONZE_GEMEENTE]
    organen = ["raad", "college", "burgemeester"] if kans(rng, 15) else ["college"]
    if rechtsvorm in PRIVATE_VORMEN or rechtsvorm == "netwerk":
        organen = ["college"]
    names = [woorden.ONZE_GEMEENTE, *sorted(rng.sample(others, number - 1))]
    items = [deelnemer(rng, naam, organen) for naam in names]
    if kans(rng, 10):
        items.append(Inline(naam="Waterschap Stroomdelta", soort="waterschap", organen=["dagelijks-bestuur"]))
    return items


def deelnemer(rng, naam, organen):
    item = Inline(naam=naam, soort="gemeente", organen=organen)
    if kans(rng, 40):
        item["sinds"] = dag(rng, 2004, 2018)
        if naam != woorden.ONZE_GEMEENTE and kans(rng, 8):
            item["tot"] = dag(rng, 2020, 2025)
    return item


def bestuur(rng, rechtsvorm):
    orgaan = {"openbaar-lichaam": "ab", "bv": "ava"}.get(rechtsvorm, "bestuur")
    if rechtsvorm in ("convenant", "netwerk", "overeenkomst", "centrumgemeente", "regeling-zonder-meer"):
        orgaan = "overleg"
    naam, vervanger = rng.sample(woorden.BESTUURDERS, 2)
    return [
        {"orgaan": orgaan, "naam": naam, "functie": "wethouder", "rol": rng.choice(["lid", "voorzitter"]),
         "stemmen": rng.randint(1, 6), "stemmen_totaal": rng.randint(20, 60)},
        {"orgaan": orgaan, "naam": vervanger, "functie": "burgemeester", "rol": "plaatsvervanger"},
    ]


def waarom(rng):
    block = {
        "openbaar_belang": rng.choice(woorden.BELANGEN),
        "doelen": [doel(rng, keuze) for keuze in rng.sample(woorden.DOELEN, rng.randint(1, 3))],
        "kansen": rng.sample(woorden.KANSEN, rng.randint(1, 2)),
        "meerwaarde": [
            {"soort": soort, "toelichting": rng.choice(woorden.MEERWAARDE),
             "gerealiseerd": rng.choices(["ja", "deels", "nee", "onbekend"], [50, 35, 10, 5])[0]}
            for soort in rng.sample(["massa", "kwaliteit", "minder-kwetsbaar", "efficientie"], rng.randint(1, 2))
        ],
    }
    if kans(rng, 50):
        block["participatie"] = rng.choice(woorden.PARTICIPATIE)
    return block


def doel(rng, keuze):
    tekst, indicator, eenheid, richting = keuze
    streef = rng.randint(20, 90)
    block = {"doel": tekst, "indicator": indicator, "eenheid": eenheid, "richting": richting}
    if kans(rng, 15):
        block["lokaal"] = True
    block["streef"] = Inline({jaar: streef + jaar - JAREN[0] for jaar in JAREN})
    block["realisatie"] = Inline({jaar: streef + rng.randint(-4, 5) for jaar in JAREN[:-1]})
    return block


def aandachtspunten(rng):
    points = ["doelen", "verantwoordelijkheden", "toezicht", "verantwoording", "randvoorwaarden", "governance",
              "financiering", "monitoring", "opdrachtgeverschap", "commitment"]
    return {point: rng.choice(woorden.AANDACHT) for point in points if kans(rng, 30)}


def toetsing(rng, rechtsvorm, status):
    """Half of the files are kept with care: their answers give no finding, those of the others many."""
    careful = kans(rng, 50)
    answered = rng.choice([65, 80, 100]) if status == "actief" else 50
    criteria = CRITERIA_ALTIJD + VORMEN[rechtsvorm][1]
    return {
        "datum": dag(rng, 2023, 2025) if careful else dag(rng, 2021, 2025),
        "antwoorden": {criterium: antwoord(rng, criterium, careful) for criterium in criteria if kans(rng, answered)},
    }


def antwoord(rng, criterium, careful):
    weights = [92, 0, 0, 8] if careful else [68, 16, 8, 8]
    block = {"oordeel": rng.choices(["voldoet", "aandacht", "voldoet-niet", "niet-van-toepassing"], weights)[0]}
    if careful or kans(rng, 94):
        block["toelichting"] = toelichting(rng)
    if criterium in CRITERIA_MET_BEWIJS and careful or kans(rng, 15):
        block["bron"] = rng.choice(woorden.BRONNEN)
    if kans(rng, 15):
        block["datum"] = dag(rng, 2023, 2025)
    return block


def toelichting(rng):
    begin = rng.choice(woorden.TOELICHTING_BEGIN)
    return f"{begin}, {rng.choice(woorden.TOELICHTING_EINDE)}." if kans(rng, 20) else f"{begin}."


def volgen(rng, status):
    block = {}
    if status == "actief":
        block["evaluatie"] = evaluatie(rng)
    block["ontwikkelingen"] = [
        ontwikkeling(rng, number, keuze)
        for number, keuze in enumerate(rng.sample(woorden.ONTWIKKELINGEN, rng.randint(1, 2)), start=1)
    ]
    if kans(rng, 60):
        block["afspraken"] = [{"datum": dag(rng, 2025, 2025), "tekst": rng.choice(woorden.AFSPRAKEN),
                               "wie": rng.choice(woorden.FUNCTIES), "gereed": dag(rng, 2026, 2027),
                               "ontwikkeling": block["ontwikkelingen"][0]["id"]}]
    block["sturingsprofiel"] = {"profiel": rng.choices(["basis", "plus", "intensief"], [30, 50, 20])[0],
                                "reden": "Gekozen bij de behandeling van de kadernota."}
    return block


def evaluatie(rng):
    questions = ["meerwaarde", "lokale-doelen", "informatie", "sturing", "samenspel"]
    return {
        "laatste": dag(rng, 2021, 2025),
        "uitkomst": rng.choices(["voortzetten", "aanpassen", "uittreden"], [75, 22, 3])[0],
        "volgende": dag(rng, 2027, 2029),
        "vragen": {
            question: {"oordeel": rng.choice(["ja", "deels", "nee"]), "toelichting": rng.choice(woorden.AANDACHT)}
            for question in questions if kans(rng, 30)
        },
    }


def ontwikkeling(rng, number, keuze):
    onderwerp, tekst = keuze
    return {"id": f"ontwikkeling-{number}", "datum": dag(rng, 2025, 2025), "onderwerp": onderwerp,
            "signaal": rng.choices(["groen", "oranje", "rood"], [50, 40, 10])[0], "tekst": tekst}


def uitzonderingen(rng, antwoorden):
    found = [(id, given["oordeel"]) for id, given in antwoorden.items() if given["oordeel"] in AFWIJKEND]
    return [
        {"regel": f"toets/{oordeel}", "over": f"toetsing.antwoorden.{id}", "reden": rng.choice(woorden.REDENEN),
         "besluit": "Raadsbesluit van 12 december 2024", "tot": dag(rng, 2026, 2028)}
        for id, oordeel in found[:2]
    ]


def alle_gemeenten():
    return [naam for regio in woorden.REGIOS.values() for naam in regio["gemeenten"]]


def slug(naam):
    return re.sub(r"[^a-z0-9]+", "-", naam.lower()).strip("-")
