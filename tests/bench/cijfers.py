"""The figures of a synthetic collaboration: what it costs, what is at stake, what can go wrong."""

import woorden
from schrijver import Inline
from toeval import dag, euro, kans

JAREN = range(2022, 2027)
LAATSTE_JAARREKENING = 2025


def geld(rng, met_organisatie):
    financieel = kans(rng, 85)
    block = {
        "bestuurlijk_belang": {"aanwezig": met_organisatie,
                               "toelichting": "Het college wijst een lid van het bestuur aan, met stemrecht."},
        "financieel_belang": {"aanwezig": financieel},
        "verbonden_partij": financieel and met_organisatie,
        "beinvloedbaar": {"oordeel": rng.choice(["ja", "deels", "nee"]),
                          "toelichting": "De raad kan sturen op het deel boven het basispakket."},
        "jaren": jaren(rng, met_organisatie),
    }
    if financieel:
        block["financieel_belang"] |= {"soort": "bijdrage", "bedrag": euro(rng, 20_000, 3_000_000)}
    return block


def jaren(rng, met_organisatie):
    bijdrage = euro(rng, 40_000, 4_000_000)
    vermogen = euro(rng, 100_000, 6_000_000)
    block = {}
    for jaar in JAREN:
        bijdrage += bijdrage * rng.randint(0, 60) // 1000
        block[jaar] = {"begroot": stand(rng, bijdrage, vermogen, vermogen, met_organisatie)}
        block[jaar]["begroot"]["bijdrage_eigen_begroting"] = bijdrage
        if jaar <= LAATSTE_JAARREKENING:
            eind = vermogen + rng.randrange(-40_000, 60_000, 500)
            werkelijk = bijdrage + rng.randrange(-30_000, 30_000, 500)
            block[jaar]["werkelijk"] = stand(rng, werkelijk, vermogen, eind, met_organisatie)
            vermogen = eind
    return block


def stand(rng, bijdrage, begin, eind, met_organisatie):
    if kans(rng, 3):
        return {"bijdrage": "onbekend", "toelichting": "Gevraagd aan de penvoerder op 3 maart; nog niet ontvangen."}
    block = {"bijdrage": bijdrage, "lasten": bijdrage * rng.randint(4, 12)}
    if met_organisatie:
        block["resultaat"] = eind - begin
        block["eigen_vermogen"] = Inline(begin=begin, eind=eind)
        block["vreemd_vermogen"] = Inline(begin=begin * 3, eind=begin * 3 + 12_000)
    if kans(rng, 15):
        block["bron"] = f"Begroting en jaarstukken, pagina {rng.randint(5, 90)}"
    return block


def risicobeeld(rng):
    if kans(rng, 8):
        why = "Besproken met de controller: de kosten liggen vast in de overeenkomst."
        return {"geen_risicos": {"datum": dag(rng, 2025, 2025), "toelichting": why}}
    return {"risicos": [risico(rng, *keuze) for keuze in rng.sample(woorden.RISICOS, rng.randint(1, 4))]}


def risico(rng, id, omschrijving, categorie):
    block = {"id": id, "omschrijving": omschrijving, "categorie": categorie}
    if kans(rng, 60):
        block |= {"kans": rng.randrange(5, 95, 5), "gevolg": gevolg(rng)}
    else:
        block |= {"kansklasse": rng.randint(1, 5), "gevolgklasse": rng.randint(1, 5)}
    if block.get("gevolg") == "onbekend":
        block["toelichting"] = "Gevraagd aan de directie; een raming volgt bij de begroting."
    if kans(rng, 20):
        block["aandeel"] = rng.randint(5, 60)
    block["aard"] = rng.choice(["incidenteel", "structureel"])
    if kans(rng, 80):
        block["maatregel"] = rng.choice(woorden.MAATREGELEN)
    block["eigenaar"] = rng.choice(woorden.FUNCTIES)
    block["status"] = rng.choices(["open", "beheerst", "vervallen"], [70, 20, 10])[0]
    if kans(rng, 10):
        block["gedekt_door"] = "Algemene reserve van de organisatie"
    block["bijgewerkt"] = dag(rng, 2025, 2025)
    return block


def gevolg(rng):
    laag = euro(rng, 5_000, 200_000)
    return rng.choices(
        [laag, Inline(min=laag, verwacht=laag * 2, max=laag * 5), "pm", "onbekend"], [60, 32, 4, 4])[0]
