#!/usr/bin/python3
"""The form for a party holds nothing of ours or of others, not in a hidden place either, and its answer comes back with its source.

Workbooks are changed with another library than the ones with which grip writes and reads them.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "voorbeeldstad" / "registry"
NOTHING = "Er is niets dat grip kan veranderen."
FIRST = 3  # the row below the heads

MUNICIPALITY = "naam: Ons Dorp\ncode: GM0001\n"
PARTY = """# Alles hieronder is verzonnen.
naam: Regio
lidwoord: de
status: actief
aard: uitvoering
rechtsvorm: openbaar-lichaam
verbonden_partij: true
sinds: 2020-01-01
doelen:
  - {doel: Minder wachten, indicator: Weken, streef: {2026: 10, 2040: 4242}, bron: Jaarplan van de regio}
  - {doel: KANARIE doel dat niemand noemde}
  - {doel: KANARIE eigen doel, lokaal: true}
jaren:
  2025:
    werkelijk:
      status: vastgesteld
      lasten: 500 # uit de rekening
      toelichting: KANARIE onze toelichting
  2026:
    begroot:
      bijdrage: 1000.50 # zie de brief
      bijdrage_eigen_begroting: 98765
      lasten: onbekend
      dividend: 25
    # hier volgt de rekening
risicos:
  - id: brand
    omschrijving: Het kan branden.
    kans: 12.5
    gevolg: 43210
    maatregel: KANARIE onze maatregel
    eigenaar: KANARIE onze functie
    bron: Begroting 2026, blz. 9
  - {id: kanarie-eigen, omschrijving: KANARIE ons risico, kans: 1, gevolg: 5}
  - {id: kanarie-geheim, omschrijving: KANARIE geheim, kans: 1, gevolg: 5, vertrouwelijk: true, bron: KANARIE}
  - {id: kanarie-bedrag, omschrijving: KANARIE bedrag, kans: 1, gevolg: 5, vertrouwelijk: bedrag, bron: KANARIE}
cyclus:
  vanaf: 2026
  jaren:
    2026:
      begroting: {vastgesteld: 2025-07-01}
    2027:
      ontwerpbegroting:
        verzonden: 2026-04-01
        zienswijze: {besluit: met-opmerkingen, datum: 2026-06-01, kern: KANARIE zienswijze}
ontwikkelingen:
  - {datum: 2026-02-01, onderwerp: financien, signaal: rood, tekst: KANARIE signaal}
afspraken:
  - {datum: 2026-02-01, tekst: KANARIE afspraak}
"""
OTHER = """naam: Kanariebedrijf
status: actief
aard: uitvoering
rechtsvorm: stichting
sinds: 2020-01-01
doelen:
  - {doel: KANARIE ander doel, streef: {2028: 7}}
"""


class Register:
    """A register in a folder of its own, and the form that was made of it."""

    def __init__(self, grip, folder):
        self.grip = grip
        self.folder = pathlib.Path(folder)
        (self.folder / "registry" / "samenwerkingen").mkdir(parents=True)
        (self.folder / "registry" / "gemeente.yaml").write_text(MUNICIPALITY)
        self.write(PARTY)
        self.write(OTHER, "kanariebedrijf")

    def write(self, text, name="regio"):
        (self.folder / "registry" / "samenwerkingen" / f"{name}.yaml").write_text(text)

    def text(self, name="regio"):
        return (self.folder / "registry" / "samenwerkingen" / f"{name}.yaml").read_text()

    def run(self, *words, day="2026-11-25"):
        return subprocess.run([self.grip, *words, "--register", "registry", "--peildatum", day], cwd=self.folder,
                              capture_output=True, text=True, check=False)

    def ask(self, *words):
        return self.run("uitvraag", "regio", "--jaar", "2027", "--uit", "f.xlsx", "--overschrijf", *words)

    def book(self):
        ran = self.ask()
        assert ran.returncode == 0, ran.stderr
        return openpyxl.load_workbook(self.folder / "f.xlsx")

    def take(self, book, *words, day="2026-12-03"):
        book.save(self.folder / "terug.xlsx")
        return self.run("invoer", "terug.xlsx", *words, day=day)


def head(sheet, text):
    return next(c for c in range(1, sheet.max_column + 1) if sheet.cell(2, c).value == text)


def line(sheet, **wanted):
    """The row in which these columns hold these values."""
    for row in range(FIRST, sheet.max_row + 1):
        if all(sheet.cell(row, head(sheet, k.replace("_", " "))).value == v for k, v in wanted.items()):
            return row
    raise AssertionError(wanted)


def put(sheet, row, **values):
    for key, value in values.items():
        sheet.cell(row, head(sheet, key.replace("_", " "))).value = value


def changed_lines(before, after):
    """Lines that went out and came in, without their order."""
    old, new = before.splitlines(), after.splitlines()
    return [x for x in old if x not in new], [x for x in new if x not in old]


def all_parts(path):
    """Every part of the file, hidden ones too, without the marks of XML that would split a word."""
    with zipfile.ZipFile(path) as packed:
        text = "\n".join(packed.read(name).decode() for name in packed.namelist())
    for escaped, plain in (("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")):
        text = text.replace(escaped, plain)
    return text


def check_nothing_else(register):
    """Of the party what may be told is there; of us and of others no word and no number, in any part of the file."""
    register.book()
    text = all_parts(register.folder / "f.xlsx")
    for there in ("Het kan branden.", "Minder wachten", "1000.5", "grip uitvraag 1|jaren|GM0001|regio|2027"):
        assert there in text, there
    for secret in ("kanarie", "98765", "43210", "12.5", "4242", "zienswijze.", "signaal", "aandeel:", "Begroting 2026, blz. 9"):
        assert secret not in text.lower(), secret
    book = openpyxl.load_workbook(register.folder / "f.xlsx")
    assert book.sheetnames == ["Uitleg", "_grip", "Jaren", "Cyclus", "Doelen", "Risicos"]
    words = " ".join(str(c) for r in book["Uitleg"].values for c in r if c)
    assert "Met dit formulier vragen wij de Regio om gegevens over 2027." in words and "`" not in words, words
    assert [c.value for c in book["Risicos"][2]][2:] == ["Korte naam", "Omschrijving", "Oorzaak"]
    years = book["Jaren"]
    rows = [(years.cell(r, 3).value, years.cell(r, 4).value) for r in range(FIRST, years.max_row + 1)]
    assert rows == [(2025, "werkelijk"), (2026, "begroot"), (2026, "werkelijk"), (2027, "begroot"), (2028, "begroot"),
                    (2029, "begroot"), (2030, "begroot")], rows
    assert "--intern" in register.run("uitvraag", "regio", "--jaar", "2027", "--uit", "x.xlsx", "--intern").stderr


MARKS = ("vertrouwelijk voorbeeld", "schikking")


def own_words(text):
    """What a file of a collaboration says of how we look at it, by the keys behind which that stands."""
    keys = "maatregel|toelichting|eigenaar|reden|kern|vastgestelde_tekst|reactie|tekst|onderwerp|besluitregels|wie|gerealiseerd|uitkomst"
    return [w.strip() for w in re.findall(rf"^\s*(?:- )?(?:{keys}): ([A-Z].{{15,}})$", text, re.MULTILINE)]


def check_example(grip):
    """Of each collaboration of the example, with a source at every risk, no word of ours and no name of another is there."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(EXAMPLE, pathlib.Path(folder) / "registry")
        files = sorted((pathlib.Path(folder) / "registry" / "samenwerkingen").glob("*.yaml"))
        names = {f.stem: re.search(r"^naam: (.+)$", f.read_text(), re.MULTILINE)[1] for f in files}
        for file in files:
            file.write_text(re.sub(r"^(    omschrijving: )", r"    bron: Stuk van de partij\n\1", file.read_text(), flags=re.MULTILINE)
                            if file.stem in ("veiligheidsregio", "zwembad") else file.read_text())
        for file in files:
            ran = subprocess.run([grip, "uitvraag", file.stem, "--jaar", "2027", "--uit", f"{file.stem}.xlsx", "--register", "registry",
                                  "--peildatum", "2026-11-25"], cwd=folder, capture_output=True, text=True, check=False)
            assert ran.returncode == 0, (file, ran)
            text = all_parts(pathlib.Path(folder) / f"{file.stem}.xlsx")
            low = text.lower()
            for mark in MARKS:
                assert mark not in low, (file, mark)
            for other, name in names.items():
                assert other == file.stem or name not in text and f"samenwerkingen/{other}.yaml" not in text, (file, other)
            for words in own_words(file.read_text()):
                assert words not in text, (file, words)
            if file.stem == "veiligheidsregio":
                assert "Er zijn overdag te weinig vrijwilligers" in text and "1400000" not in text, text


def check_asked(register):
    """Nothing is written without --uitvoeren; with it the day, once."""
    ran = register.ask()
    assert ran.returncode == 0 and register.text() == PARTY, ran
    assert "uitvraag 2027, gevraagd: stond er niet, wordt 25 november 2026" in ran.stdout and "--overschrijf --uitvoeren" in ran.stdout, ran
    assert "risico's met een eigen `bron`: brand." in ran.stderr, ran
    ran = register.ask("--uitvoeren")
    assert ran.returncode == 0 and "1 verandering uitgevoerd." in ran.stdout, ran
    assert register.text() == PARTY + "uitvragen:\n  2027:\n    gevraagd: 2026-11-25\n", register.text()
    asked = register.text()
    assert register.ask("--uitvoeren").stdout == "" and register.text() == asked
    register.write(PARTY)
    assert register.run("uitvraag", "regio", "--jaar", "2027", "--uit", "f.xlsx").returncode == 2, "what somebody typed is kept"
    assert "regio" in register.run("uitvraag", "regiio", "--jaar", "2027", "--uit", "g.xlsx").stderr
    assert register.run("uitvraag", "regio", "--jaar", "2027", "--uit", "g.ods").returncode == 2


def fill(book):
    """What the party types: a figure of a year to come, one that changes, a goal, a risk and a day."""
    years, days, goals, risks = book["Jaren"], book["Cyclus"], book["Doelen"], book["Risicos"]
    put(years, line(years, Jaar=2027, Versie="begroot"), Totale_lasten=7000, Resultaat=-12.5)
    put(years, line(years, Jaar=2028, Versie="begroot"), Totale_lasten="onbekend")
    put(days, line(days, Jaar=2027, Stuk="begroting"), Vastgesteld="2026-07-01")
    put(goals, line(goals, Doel="Minder wachten"), Uitkomst_2026=9)
    put(goals, 20, Doel="Meer bellen")
    put(risks, line(risks, Korte_naam="brand"), Oorzaak="Oude leidingen")
    put(risks, 20, Korte_naam="lek", Omschrijving="Het kan lekken.")


def check_answer(register):
    """The party stands behind what changes, its figures are a draft, and comments stay; twice changes nothing."""
    register.ask("--uitvoeren")
    book = register.book()
    before = register.text()
    fill(book)
    ran = register.take(book)
    assert ran.returncode == 0 and register.text() == before and "2027 · begroot, Totale lasten: stond er niet, wordt € 7.000" in ran.stdout, ran
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 0, ran
    after = register.text()
    out, new = changed_lines(before, after)
    source = "Opgave van Regio, 3 december 2026"
    assert "      lasten: 7000" in new and "      resultaat: -12.5" in after and "      status: concept" in new, after
    assert after.count("status: concept") == 2 and "    beantwoord: 2026-12-03" in new, after
    assert "# zie de brief" in after and "# hier volgt de rekening" in after and "# Alles hieronder is verzonnen." in after
    assert re.search(rf"2027:\n    begroot:\n(      .*\n)*      bron: {source}\n", after), after
    assert re.search(rf"bron:\n\s+- Begroting 2026, blz. 9\n\s+- {source}|bron: \[Begroting 2026, blz. 9, {source}\]|"
                     rf'bron: \["Begroting 2026, blz. 9", "{source}"\]', after), after
    assert "kans: 12.5" in after and "KANARIE onze maatregel" in after and "id: lek" in after, after
    assert "uitvragen:\n  2027:\n    gevraagd: 2026-11-25\n    beantwoord: 2026-12-03\n" in after, after
    assert not any("vastgesteld: 2025" in x for x in out)
    ran = register.take(book, "--uitvoeren", day="2026-12-09")
    assert ran.returncode == 0 and ran.stdout.strip() == NOTHING and register.text() == after, ran
    assert register.run("toets", day="2026-12-09").stdout.count("fout:") == 0
    assert "| Regio | 25 november 2026 | 3 december 2026 |" in register.run("uitvragen", day="2026-12-09").stdout
    ran = register.take(book, "--uitvoeren", "--bron", "Brief")
    assert ran.stdout.strip() == NOTHING, ran
    register.write(PARTY)


def check_adopted(register):
    """What is adopted is filled up and never written over, and gets no status of a draft."""
    book = register.book()
    years = book["Jaren"]
    row = line(years, Jaar=2025, Versie="werkelijk")
    put(years, row, Totale_lasten=501)
    ran = register.take(book, "--uitvoeren")
    place = years.cell(row, head(years, "Totale lasten")).coordinate
    assert ran.returncode == 1 and f"blad Jaren, cel {place}: deze cijfers zijn vastgesteld" in ran.stderr and register.text() == PARTY, ran
    assert "hier staat 501, in het register 500" in ran.stderr, ran
    book = register.book()
    put(book["Jaren"], line(book["Jaren"], Jaar=2026, Versie="begroot"), Bijdrage_van_onze_gemeente=1001)
    assert "zijn vastgesteld" in register.take(book).stderr, "by the day of the budget"
    book = register.book()
    put(book["Jaren"], line(book["Jaren"], Jaar=2026, Versie="begroot"), Totale_lasten=90, Resultaat=0)
    put(book["Jaren"], row, Resultaat=5)
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 0 and "concept" not in register.text(), ran
    assert "      lasten: 90\n" in register.text() and "# uit de rekening" in register.text()
    register.write(PARTY)


def check_emptied(register):
    """What a party empties or takes out stays, and is told."""
    book = register.book()
    put(book["Jaren"], line(book["Jaren"], Jaar=2026, Versie="begroot"), Bijdrage_van_onze_gemeente=None)
    risks, goals = book["Risicos"], book["Doelen"]
    put(risks, line(risks, Korte_naam="brand"), Korte_naam=None, Omschrijving=None)
    goals.delete_rows(line(goals, Doel="Minder wachten"))
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 0 and "het blijft in het register staan:" in ran.stdout, ran
    for part in ("2026 · begroot, Bijdrage van onze gemeente", "brand", "Minder wachten"):
        assert f"{part}\n" in ran.stdout, (part, ran.stdout)
    assert changed_lines(PARTY, register.text()) == ([], ["uitvragen:", "  2027:", "    beantwoord: 2026-12-03"]), register.text()
    ran = register.take(book, "--verwijder")
    assert ran.returncode == 2 and "laat --verwijder weg" in ran.stderr, ran
    register.write(PARTY)


def check_only_asked(register):
    """No column that was not asked, no row of another party and no hidden record comes in, whatever is put in the file."""
    book = register.book()
    risks = book["Risicos"]
    own = risks.max_column + 1
    risks.cell(1, own).value, risks.cell(2, own).value = "kans", "Kans"
    risks.cell(line(risks, Korte_naam="brand"), own).value = 99
    ran = register.take(book)
    assert "deze kolom is niet van grip: Risicos!" in ran.stdout and "99" not in ran.stdout, ran
    book = register.book()
    put(book["Risicos"], 20, Korte_naam="kanarie-geheim", Omschrijving="Raden.")
    ran = register.take(book)
    assert ran.returncode == 1 and "kanarie" not in (ran.stdout + ran.stderr).lower(), ran
    book = register.book()
    goals = book["Doelen"]
    row = line(goals, Doel="Minder wachten")
    goals.cell(row, 1).value = "samenwerkingen/kanariebedrijf.yaml · KANARIE ander doel"
    put(goals, row, Indicator="Anders")
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 1 and register.text("kanariebedrijf") == OTHER, ran
    book = register.book()
    goals = book["Doelen"]
    goals.cell(1, 1).value = goals.cell(1, 1).value.replace("|regio|", "|kanariebedrijf|")
    ran = register.take(book)
    assert ran.returncode == 1 and "blad Doelen: dit blad hoort bij een ander formulier" in ran.stderr, ran


def check_short_form(register):
    """The day of asking as a keeper writes it, without a block, gets the other day beside it."""
    register.write(PARTY + "uitvragen: {2027: 2026-10-01}\n")
    before = register.text()
    ran = register.take(register.book(), "--uitvoeren")
    assert ran.returncode == 0 and register.text() == before, "a form that nobody filled in is no answer"
    book = register.book()
    put(book["Doelen"], line(book["Doelen"], Doel="Minder wachten"), Uitkomst_2026=9)
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 0, ran
    assert "gevraagd: 2026-10-01" in register.text() and "beantwoord: 2026-12-03" in register.text(), register.text()
    assert register.run("toets").stdout.count("fout:") == 0
    assert register.take(book, "--uitvoeren").stdout.strip() == NOTHING
    register.write(PARTY)


def check_letter(register):
    """The letter beside it names what lacks, and comes for Word."""
    ran = register.run("brief", "regio", "--soort", "uitvraag", "--jaar", "2027")
    assert ran.returncode == 0 and "Onderwerp: uw gegevens over 2027" in ran.stdout and "KANARIE" not in ran.stdout, ran
    assert "Van 2027 kennen wij nog niet: ons belang, eigen vermogen, vreemd vermogen en resultaat." in ran.stdout, ran
    ran = register.run("brief", "regio", "--soort", "uitvraag", "--jaar", "2027", "--uit", "b.docx")
    assert ran.returncode == 0 and (register.folder / "b.docx").read_bytes().startswith(b"PK"), ran


def main():
    grip = sys.argv[1]
    check_example(grip)
    with tempfile.TemporaryDirectory() as folder:
        register = Register(grip, folder)
        for check in (check_nothing_else, check_asked, check_answer, check_adopted, check_emptied, check_only_asked, check_short_form,
                      check_letter):
            check(register)
            assert register.text() == PARTY, check


main()
