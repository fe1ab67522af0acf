#!/usr/bin/python3
"""The export of the national register comes into a register whole, and what differs from it is told.

tests/roo/voorschoten.xml holds the 23 regelingen of the export of 16 May 2026 (CC0) that name Voorschoten, nine of them in force. What must
come of it is read here with the XML library of Python and not with that of grip.
"""

import collections
import datetime
import gzip
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXPORT = ROOT / "tests/roo/voorschoten.xml"
FORMS = {"OL": "openbaar-lichaam", "BVO": "bedrijfsvoeringsorganisatie", "GO": "gemeenschappelijk-orgaan", "RZM": "regeling-zonder-meer"}
ORGANS = {"Gemeenteraad": "raad", "College van burgemeester en wethouders": "college", "Burgemeester": "burgemeester",
          "Gedeputeerde staten": "gedeputeerde-staten", "Provinciale staten": "provinciale-staten", "Dagelijks bestuur": "dagelijks-bestuur", "Algemeen bestuur": "algemeen-bestuur"}
MUNICIPALITY = "naam: Voorschoten\ncode: GM0626\n"
PERSONS = """<p:functies><p:functie p:systeemId="1"><p:naam>Voorzitter</p:naam><p:medewerkers><p:medewerker p:systeemId="2">
<p:naam>A.B. Verzonnen</p:naam><p:contact><p:emailadressen><p:emailadres><p:email>a@voorbeeld.example</p:email></p:emailadres>
</p:emailadressen><p:telefoonnummers><p:telefoonnummer>0612345678</p:telefoonnummer></p:telefoonnummers></p:contact></p:medewerker>
</p:medewerkers></p:functie></p:functies>"""


def name(tag):
    return tag.split("}")[-1]


def kids(node, tag):
    return [k for k in (node if node is not None else ()) if name(k.tag) == tag]


def kid(node, tag):
    return next(iter(kids(node, tag)), None)


def text(node, tag):
    found = kid(node, tag)
    return (found.text or "").strip() if found is not None else ""


def attribute(node, tag):
    return next((v for k, v in node.attrib.items() if name(k) == tag), "") if node is not None else ""


def records(root, tag):
    return [r for block in root for r in block if name(r.tag) == tag]


def in_force(root):
    """Number → what must stand in the file."""
    bodies = {attribute(o, "systeemId"): o for o in records(root, "organisatie")}
    result = {}
    for r in records(root, "regeling"):
        if text(r, "datumUitwerkingtreding") or kid(r, "nextVersion") is not None:
            continue
        body = bodies.get(attribute(kid(r, "regionaalSamenwerkingsorgaan"), "systeemId"))
        members = kids(kid(r, "deelnemendeOrganisaties"), "deelnemendeOrganisatie")
        result[attribute(r, "systeemId")] = {
            "naam": text(body, "naam") if body is not None else text(r, "titel"),
            "rechtsvorm": FORMS[attribute(kid(r, "samenwerkingsvorm"), "afkorting")],
            "wetten": [text(w, "opschrift") for w in kids(kid(r, "wettelijkeGrondslagen"), "wettelijkeGrondslag")],
            "deelnemers": {
                attribute(d, "resourceIdentifierTOOI").rsplit("/")[-1].upper(): (
                    text(d, "naam").removeprefix("Gemeente "), text(d, "toetredingsDatum"),
                    sorted(ORGANS[o.text] for o in kids(kid(d, "bestuursorganen"), "bestuursorgaan")))
                for d in members},
        }
    return result


class Register:
    def __init__(self, grip, folder, gemeente=MUNICIPALITY):
        self.grip, self.folder = grip, pathlib.Path(folder)
        self.files = self.folder / "registry/samenwerkingen"
        self.files.mkdir(parents=True)
        (self.folder / "registry/gemeente.yaml").write_text(gemeente)

    def run(self, *words, day="2026-05-20"):
        return subprocess.run([self.grip, *map(str, words), "--register", "registry", "--peildatum", day], cwd=self.folder,
                              capture_output=True, text=True, check=False)

    def loaded(self):
        return {p.name: yaml.safe_load(p.read_text()) for p in self.files.glob("*.yaml")}


def as_day(value):
    return value.isoformat() if isinstance(value, datetime.date) else value


def check_new(register):
    """Each regeling in force is a file, with what the export says of it and nothing else."""
    ran = register.run("invoer", EXPORT, "--uitvoeren")
    assert ran.returncode == 1 and "9 nieuwe bestanden is een `aard` nodig" in ran.stdout and not register.loaded(), ran
    ran = register.run("invoer", EXPORT, "--aard", "uitvoering")
    assert ran.returncode == 0 and not register.loaded() and "nog niets veranderd" in ran.stdout, ran
    ran = register.run("invoer", EXPORT, "--aard", "uitvoering", "--uitvoeren")
    assert ran.returncode == 0 and ran.stdout.strip().endswith("9 nieuwe bestanden gemaakt."), ran
    expected = in_force(ET.parse(EXPORT).getroot())
    assert len(expected) == 9
    found = {str(f["organisatieregister"]["id"]): f for f in register.loaded().values()}
    assert set(found) == set(expected)
    for number, want in expected.items():
        file = found[number]
        assert (file["naam"], file["rechtsvorm"], file["status"], file["aard"]) == (want["naam"], want["rechtsvorm"], "actief",
                                                                                      "uitvoering"), file
        assert sorted(file.get("wettelijke_grondslagen", [])) == sorted(set(want["wetten"])), number
        members = {d["code"]: (d["naam"], as_day(d["sinds"]), sorted(d.get("organen", []))) for d in file["deelnemers"]}
        assert members == want["deelnemers"], number
        assert as_day(file["sinds"]) == want["deelnemers"]["GM0626"][1], number
        assert "tot" not in file and f"regeling {number}, gewijzigd" in file["bron"]
    assert register.run("toets").stdout.count("fout: ") == 0
    again = register.run("invoer", EXPORT, "--aard", "uitvoering", "--uitvoeren")
    assert again.returncode == 0 and "niets dat grip kan veranderen" in again.stdout, again
    naast = register.run("regelingen", "--naast", EXPORT)
    assert "9 regelingen zijn in het landelijke register gevonden, en daarin staat niets anders." in naast.stdout.replace("\n", " "), naast


def check_persons(register):
    """Persons are not read, wherever they stand."""
    export = EXPORT.read_text()
    for before in ("<p:deelnemendeOrganisaties>", "<p:adressen>"):
        export = export.replace(before, PERSONS + before)
    assert export.count("A.B. Verzonnen") > 30
    (register.folder / "namen.xml").write_text(export)
    ran = register.run("invoer", "namen.xml", "--aard", "beleid", "--uitvoeren")
    assert ran.returncode == 0, ran
    told = ran.stdout + "".join(p.read_text() for p in register.files.glob("*.yaml")) + register.run(
        "regelingen", "--naast", "namen.xml").stdout
    assert not re.search("Verzonnen|voorbeeld.example|0612345678|Voorzitter", told)
    assert len(register.loaded()) == 9


def check_completed(register):
    """In a file that is there what lacks is filled in, an old number leads to the new version, and what stands there stays."""
    root = ET.parse(EXPORT).getroot()
    old = next(r for r in records(root, "regeling") if attribute(kid(r, "nextVersion"), "systeemId") == "30155626")
    number = attribute(old, "systeemId")
    own = f"""naam: GGD # zo heet hij bij ons
status: actief
aard: uitvoering
rechtsvorm: openbaar-lichaam
verbonden_partij: true
organisatieregister: {{id: "{number}", afwijkingen: Wij noemen hem nog GGD.}}
adres: Elders 1, Leiden # verhuisd
deelnemers:
  - Leiden
  - {{naam: Gemeente Voorschoten}} # wij
"""
    (register.files / "ggd.yaml").write_text(own)
    ran = register.run("invoer", EXPORT, "--uitvoeren")
    assert f"organisatieregister id: was {number}, wordt 30155626" in ran.stdout, ran
    new = (register.files / "ggd.yaml").read_text()
    for line in ("naam: GGD # zo heet hij bij ons", "adres: Elders 1, Leiden # verhuisd"):
        assert line in new.splitlines(), new
    file = yaml.safe_load(new)
    assert str(file["organisatieregister"]["id"]) == "30155626" and file["organisatieregister"]["tooi"] == "so0522"
    assert as_day(file["organisatieregister"]["peildatum"]) == "2026-05-16"
    assert "code: GM0626" in new and "# wij" in new and "  - Leiden\n" in new and "sinds" not in file
    assert ran.returncode == 0 or "(nieuw)" in ran.stdout, ran
    assert "ggd.yaml: zonder code blijven Leiden, omdat er alleen een naam staat" in ran.stdout, ran
    naast = register.run("regelingen", "--naast", EXPORT).stdout
    assert "## Regelingen met een toelichting" in naast and "Wij noemen hem nog GGD." in naast
    assert re.search(r"\| naam +\| GGD +\| Hecht +\|", naast), naast
    assert re.search(r"\| adres +\| Elders 1, Leiden +\| Parmentierweg 49, 2316 ZV Leiden +\|", naast), naast
    assert "## Alleen in het landelijke register" in naast and naast.count("30117189") == 1


def check_unread(register):
    """A file with faults is not made again beside itself."""
    (register.files / "mijn-hecht.yaml").write_text('naam: Hecht\norganisatieregister: {id: "30155626"}\nonbekend_woord: 1\n')
    ran = register.run("invoer", EXPORT, "--aard", "uitvoering", "--uitvoeren")
    assert "samenwerkingen/mijn-hecht.yaml is van regeling 30155626, maar wegens fouten niet gelezen" in ran.stdout, ran
    assert ran.stdout.count("(nieuw)") == 8 and not (register.files / "hecht.yaml").exists()


def check_told(register):
    """What is told of two sides is true of both."""
    register.run("invoer", EXPORT, "--aard", "uitvoering", "--uitvoeren")
    file = register.files / "hecht.yaml"
    text = file.read_text()
    text = text.replace("status: actief", "status: beeindigd\ntot: 2024-12-31").replace("GM0546", "GM0999", 1)
    file.write_text(re.sub(r"overdracht: \w+", "overdracht: geen", text))
    naast = register.run("regelingen", "--naast", EXPORT).stdout
    assert re.search(r"\| status +\| beëindigd +\| geldt +\|", naast), naast
    assert re.search(r"alleen hier of alleen daar +\| Leiden \(GM0999\) +\| Leiden \(GM0546\) +\|", naast), naast
    assert re.search(r"\| bevoegdheden +\|", naast) and "Bij 1 verschilt iets." in naast and "Van 0" not in naast, naast


def check_ended(register):
    """A regeling holds until the day before it no longer does, and one that we do not have in both directions is told."""
    export = EXPORT.read_text()
    place = export.index('<p:regeling p:systeemId="30470869"')
    before, behind = export[:place], export[place:]
    behind = behind.replace("<p:datumTerVerificatie>", "<p:datumUitwerkingtreding>2026-07-01</p:datumUitwerkingtreding><p:datumTerVerificatie>", 1)
    (register.folder / "einde.xml").write_text(before + behind)
    (register.files / "bsgr.yaml").write_text('naam: Belastingsamenwerking Gouwe-Rijnland\nstatus: actief\naard: uitvoering\n'
                                              'rechtsvorm: openbaar-lichaam\nverbonden_partij: true\norganisatieregister: {id: "30470869"}\n')
    (register.files / "eigen.yaml").write_text('naam: Iets van ons\nstatus: actief\naard: uitvoering\n'
                                               'rechtsvorm: regeling-zonder-meer\nverbonden_partij: false\n')
    naast = register.run("regelingen", "--naast", "einde.xml").stdout
    assert re.search(r"\| laatste dag +\| niet ingevuld +\| 30 juni 2026 +\|", naast), naast
    assert "- Iets van ons (regeling zonder meer)" in naast
    after = register.run("invoer", "einde.xml", day="2026-07-01").stdout
    assert "bsgr.yaml" not in after, after
    assert "bsgr.yaml" in register.run("invoer", "einde.xml", day="2026-06-30").stdout


def check_merged(register):
    """Who went into another municipality takes part under the name of that one."""
    export = EXPORT.read_text().replace("gemeente/gm0626", "gemeente/gm0501")
    (register.folder / "oud.xml").write_text(export)
    ran = register.run("invoer", "oud.xml", "--gemeente", "GM1992")
    assert ran.stdout.count("(nieuw)") == 9 and "dat in een andere gemeente opging" in ran.stdout, ran
    assert register.run("invoer", "oud.xml").stdout.count("(nieuw)") == 0


def check_strange(register):
    """Packed or not, with any prefix or none; anything else is one sentence, and bounded."""
    plain = EXPORT.read_bytes()
    (register.folder / "a.xml.gz").write_bytes(gzip.compress(plain))
    (register.folder / "b.xml").write_bytes(plain.replace(b"p:", b"").replace(b'xmlns:p="', b'xmlns="'))
    for file in ("a.xml.gz", "b.xml"):
        assert register.run("invoer", file).stdout.count("(nieuw)") == 9, file
    (register.folder / "c.xml").write_bytes(plain.replace(b'p:afkorting="OL"', b'p:afkorting="XX"').replace(b"Burgemeester", b"Keizer"))
    ran = register.run("invoer", "c.xml")
    assert 'bestuursorgaan "Keizer"' in ran.stdout and 'samenwerkingsvorm "' in ran.stdout, ran
    entities = b'<!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'">]><overheidsorganisaties>' + b"&b;" * 1000 + b"</overheidsorganisaties>"
    for content, part in ((plain[:-900], "geen uitvoer"), (gzip.compress(plain)[:-9], "beschadigd"), (b"<a/>", "geen uitvoer"),
                          (gzip.compress(bytes(65 << 20)), "groter dan 64 MB"), (b"<" * 1000000, "geen uitvoer")):
        (register.folder / "d.xml").write_bytes(content)
        ran = register.run("invoer", "d.xml")
        assert ran.returncode == 2 and part in ran.stderr and ran.stderr.count("\n") == 1, (content[:20], ran)
    (register.folder / "d.xml").write_bytes(entities)
    assert register.run("invoer", "d.xml").returncode == 0


def check_accounted():
    """docs/roo.md tells of each element of the export what becomes of it."""
    told = set(re.findall(r"^\| `([^`]+)` \|", (ROOT / "docs/roo.md").read_text(), re.M))
    counted = collections.Counter()

    def walk(node, path):
        inner = list(node)
        for key in node.attrib:
            counted[f"{path}/@{name(key)}"] += 1
        if not inner:
            counted[path] += 1
        for child in inner:
            walk(child, f"{path}/{name(child.tag)}")

    for tag in ("organisatie", "regeling"):
        for record in records(ET.parse(EXPORT).getroot(), tag):
            walk(record, tag)
    assert len(counted) > 60 and not set(counted) - told, set(counted) - told


def main():
    grip = sys.argv[1]
    check_accounted()
    for check in (check_new, check_persons, check_completed, check_unread, check_told, check_ended, check_merged, check_strange):
        with tempfile.TemporaryDirectory() as folder:
            check(Register(grip, folder))


main()
