#!/usr/bin/python3
"""A workbook to edit comes back without losing anything, and what people do to workbooks is read right or told by its cell.

Workbooks are changed with another library than the ones with which grip writes and reads them.
"""

import datetime
import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

MUNICIPALITY = """naam: Ons Dorp
code: GM0001
inwoners:
  2026: # van het CBS
    aantallen: {Ons Dorp: 12000, Buurdorp: 8000}
    bron: CBS
raad:
  vergaderingen:
    - {datum: 2026-12-10, soort: raad}
"""
PARTY = """# Alles hieronder is verzonnen.
naam: Regio
status: actief
aard: uitvoering
rechtsvorm: openbaar-lichaam
verbonden_partij: true
sinds: 2020-01-01
deelnemers:
  - {naam: Ons Dorp, code: GM0001} # wij
  - naam: Buurdorp
jaren:
  2026:
    begroot:
      bijdrage: 1000.50 # zie de brief
      lasten: onbekend
      toelichting: Gevraagd.
    # hier volgt de rekening
risicos:
  - id: brand
    omschrijving: Het kan branden.
    kans: 12.5
    gevolg: 40000
    bijgewerkt: 2026-03-01
  - id: lek # klein
    omschrijving: Het kan lekken.
    kans: 10
    gevolg: {min: 0, max: 2000}
  - {id: geheim, omschrijving: Niet voor iedereen., kans: 1, gevolg: 777777, vertrouwelijk: true}
afspraken:
  - {datum: 2026-02-01, tekst: Wij maken een lijst.}
doelen:
  - doel: Minder wachten
    streef: {2026: 10}
"""
LOOSE = """naam: Los
status: actief
aard: uitvoering
rechtsvorm: openbaar-lichaam
verbonden_partij: true
sinds: 2020-01-01
"""
NOTHING = "Er is niets dat grip kan veranderen."
FIRST = 3  # the row below the heads


class Register:
    """A register in a folder of its own, and the workbook that was made of it."""

    def __init__(self, grip, folder):
        self.grip = grip
        self.folder = pathlib.Path(folder)
        self.files = self.folder / "registry"
        (self.files / "samenwerkingen").mkdir(parents=True)
        (self.files / "gemeente.yaml").write_text(MUNICIPALITY)
        self.write("regio", PARTY)
        self.write("los", LOOSE)

    def write(self, name, text):
        (self.files / "samenwerkingen" / f"{name}.yaml").write_text(text)

    def text(self, name="regio"):
        return (self.files / "samenwerkingen" / f"{name}.yaml").read_text()

    def run(self, *words):
        return subprocess.run([self.grip, *words, "--register", "registry", "--peildatum", "2026-11-25"], cwd=self.folder,
                              capture_output=True, text=True, check=False)

    def book(self, *words):
        ran = self.run("werkblad", *words, "--uit", "w.xlsx", "--overschrijf")
        assert ran.returncode == 0, ran.stderr
        return openpyxl.load_workbook(self.folder / "w.xlsx")

    def take(self, book, *words):
        book.save(self.folder / "terug.xlsx")
        return self.run("invoer", "terug.xlsx", *words)


def head(sheet, text):
    return next(c for c in range(1, sheet.max_column + 1) if sheet.cell(2, c).value == text)


def line(sheet, **wanted):
    """The row in which these columns hold these values."""
    for row in range(FIRST, sheet.max_row + 1):
        if all(sheet.cell(row, head(sheet, k)).value == v for k, v in wanted.items()):
            return row
    raise AssertionError(wanted)


def put(sheet, row, **values):
    for key, value in values.items():
        sheet.cell(row, head(sheet, key.replace("_", " "))).value = value


def changed_lines(before, after):
    """Lines that went out and came in, without their order."""
    old, new = before.splitlines(), after.splitlines()
    return [x for x in old if x not in new], [x for x in new if x not in old]


def check_unchanged(grip, root):
    """Every example goes out and comes back the same."""
    for registry in [root / "registry", *sorted(root.glob("examples/*/registry"))]:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(registry, pathlib.Path(folder) / "registry")
            before = {p: p.read_bytes() for p in pathlib.Path(folder).rglob("*.yaml")}
            words = ["--register", "registry", "--peildatum", "2026-11-25"]
            for intern in ([], ["--intern"]):
                subprocess.run([grip, "werkblad", "--uit", "w.xlsx", "--overschrijf", *intern, *words], cwd=folder, check=False,
                               capture_output=True)
                book = openpyxl.load_workbook(pathlib.Path(folder) / "w.xlsx")
                book.save(pathlib.Path(folder) / "v.xlsx")  # as another program writes it
                for name in ("w.xlsx", "v.xlsx"):
                    ran = subprocess.run([grip, "invoer", name, "--uitvoeren", "--verwijder", *words], cwd=folder,
                                         capture_output=True, text=True, check=False)
                    assert (ran.returncode, ran.stdout.strip(), ran.stderr) == (0, NOTHING, ""), (registry, name, ran)
            assert before == {p: p.read_bytes() for p in pathlib.Path(folder).rglob("*.yaml")}, registry


def check_looks(register):
    """Heads explain themselves, choices are lists, and one can type where one should."""
    book = register.book()
    assert book.sheetnames[0] == "Uitleg" and book["_grip"].sheet_state != "visible"
    sheet = book["Jaren"]
    assert sheet.row_dimensions[1].hidden and sheet.column_dimensions["A"].hidden and sheet.protection.sheet
    assert sheet.freeze_panes == "F3"
    bijdrage = sheet.cell(FIRST, head(sheet, "Bijdrage"))
    assert bijdrage.value == 1000.5 and not bijdrage.protection.locked and bijdrage.number_format == "#,##0.00"
    assert sheet.cell(FIRST, head(sheet, "Lasten")).value == "onbekend"
    assert sheet.cell(FIRST, head(sheet, "Jaar")).protection.locked
    below = sheet.column_dimensions[sheet.cell(1, head(sheet, "Jaar")).column_letter]
    assert not below.protection.locked, "a new row tells its year"
    assert "in euro's" in sheet.cell(2, head(sheet, "Bijdrage")).comment.text
    lists = {str(v.sqref): v.formula1 for v in sheet.data_validations.dataValidation if v.type == "list"}
    column = sheet.cell(1, head(sheet, "Versie")).column_letter
    place = next(f for cells, f in lists.items() if cells.startswith(column + "3:"))
    first, last = re.fullmatch(r"_grip!\$\w+\$(\d+):\$\w+\$(\d+)", place).groups()
    letter = re.search(r"\$(\w+)\$", place)[1]
    assert [book["_grip"][f"{letter}{r}"].value for r in range(int(first), int(last) + 1)] == [
        "begroot", "begroot_na_wijziging", "werkelijk"]
    risks = book["Risicos"]
    assert isinstance(risks.cell(line(risks, Id="brand"), head(risks, "Bijgewerkt")).value, datetime.datetime)
    assert not any(re.search(r"\bgeheim\b", str(c)) for r in risks.values for c in r) and "777777" not in str([c for r in risks.values for c in r])
    assert not any(re.search(r"\bgeheim\b", str(c)) for r in book["_grip"].values for c in r)
    assert "1 rij staat niet in het werkblad" in register.run("werkblad", "--uit", "y.xlsx").stderr
    risks = register.book("--intern")["Risicos"]
    assert risks.cell(line(risks, Id="geheim"), head(risks, "Gevolg: bedrag")).value == 777777
    assert register.book("jaren", "--samenwerking", "los").sheetnames == ["Uitleg", "_grip", "Jaren"]
    assert register.run("werkblad", "--uit", "w.xlsx").returncode == 2, "what somebody typed is not written over"


def check_one_cell(register):
    """One cell is one line, the comment stays, and the source is added."""
    before = register.text()
    book = register.book()
    sheet = book["Jaren"]
    put(sheet, line(sheet, Jaar=2026), Bijdrage=1234)
    ran = register.take(book)
    assert ran.returncode == 0 and "2026 · begroot, Bijdrage: was € 1.000,50, wordt € 1.234" in ran.stdout, ran
    assert register.text() == before
    assert register.take(book, "--uitvoeren").returncode == 2, "figures need a source"
    assert register.text() == before
    assert register.take(book, "--uitvoeren", "--bron", "Begroting 2026").returncode == 0
    assert changed_lines(before, register.text()) == (["      bijdrage: 1000.50 # zie de brief"],
                                                      ["      bijdrage: 1234 # zie de brief", "      bron: Begroting 2026"])
    ran = register.take(book, "--uitvoeren", "--bron", "Begroting 2026")
    assert ran.stdout.strip() == NOTHING and ran.returncode == 0
    register.write("regio", before)


def check_conflict(register):
    """What changed on both sides is shown with both, and nothing is written."""
    before = register.text()
    book = register.book()
    sheet = book["Jaren"]
    put(sheet, line(sheet, Jaar=2026), Bijdrage=1234)
    risks = book["Risicos"]
    put(risks, line(risks, Id="lek"), Kans=20)
    meanwhile = before.replace("1000.50", "1111")
    register.write("regio", meanwhile)
    ran = register.take(book, "--uitvoeren", "--bron", "Brief")
    column = sheet.cell(1, head(sheet, "Bijdrage")).column_letter
    assert ran.returncode == 1 and f'terug.xlsx, blad Jaren, cel {column}3: dit is hier veranderd' in ran.stderr, ran
    assert '"1234"' in ran.stderr and '"1111"' in ran.stderr and register.text() == meanwhile
    register.write("regio", before.replace("1000.50", "1234"))  # both came to the same
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 0 and "Kans: was 10, wordt 20" in ran.stdout and "Bijdrage" not in ran.stdout, ran
    register.write("regio", before)


def check_rows(register):
    """New rows come where they belong; what was taken out goes only when that is asked."""
    before = register.text()
    book = register.book()
    years, risks, seats = book["Jaren"], book["Risicos"], book["Bestuur"]
    put(years, 20, Samenwerking="regio", Jaar=2027, Versie="begroot", Bijdrage=1100, Lasten="onbekend")
    put(years, 21, Samenwerking="los", Jaar=2027, Versie="werkelijk", Bijdrage=5)
    put(risks, 20, Samenwerking="regio", Id="storm", Omschrijving="Het kan waaien: hard.", Kans=5)
    put(risks, 21, Samenwerking="los", Id="wind", Omschrijving="Een zin.\nNog een.", Kans=5)
    put(seats, 9, Samenwerking="los", Orgaan="ab", Naam="A. Lid", Stemmen=3)
    book["Inwoners"].cell(9, head(book["Inwoners"], "Jaar")).value = 2025
    put(book["Inwoners"], 9, Naam="Buurdorp", Aantal=7900)
    gone = line(risks, Id="brand")
    for column in range(head(risks, "Id"), risks.max_column + 1):
        risks.cell(gone, column).value = None
    ran = register.take(book, "--uitvoeren", "--bron", "Brief")
    assert ran.returncode == 0 and "nog in het register:\n  samenwerkingen/regio.yaml: brand" in ran.stdout, ran
    out, new = changed_lines(before, register.text())
    assert out == [] and "  2027:" in new and "      bijdrage: 1100" in new and any("id: storm" in x for x in new), new
    assert "{id: storm, omschrijving: \"Het kan waaien: hard.\", kans: 5, bron: Brief}" in register.text()
    loose = register.text("los")
    assert "  2027:\n    werkelijk:\n      bijdrage: 5\n" in loose, loose
    assert "risicos:\n  - id: wind\n    omschrijving: |-\n      Een zin.\n      Nog een.\n    kans: 5\n" in loose, loose
    assert "bestuur:\n  - orgaan: ab\n    naam: A. Lid\n    stemmen: 3\n" in loose, loose
    assert "  2025:\n    aantallen:\n      Buurdorp: 7900\n    bron: Brief\n" in (register.files / "gemeente.yaml").read_text()
    assert register.run("toets").stdout.count("fout:") == 0
    again = register.take(book, "--uitvoeren", "--bron", "Brief")
    assert again.returncode == 0 and again.stdout.strip().endswith(NOTHING), again
    ran = register.take(book, "--uitvoeren", "--bron", "Brief", "--verwijder")
    assert "brand: gaat weg" in ran.stdout and "id: brand" not in register.text() and "- id: lek # klein" in register.text(), ran
    register.write("regio", before)
    register.write("los", LOOSE)
    (register.files / "gemeente.yaml").write_text(MUNICIPALITY)


def check_required(register):
    """What a file cannot do without is told by the cell that was made empty."""
    book = register.book()
    sheet = book["Risicos"]
    cell = sheet.cell(line(sheet, Id="brand"), head(sheet, "Omschrijving"))
    cell.value = None
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 1 and f"blad Risicos, cel {cell.coordinate}: de verplichte sleutel `omschrijving`" in ran.stderr, ran


def check_empty_cell(register):
    """A cell that was made empty is a fact that goes, and only that."""
    before = register.text()
    book = register.book()
    put(book["Risicos"], line(book["Risicos"], Id="brand"), Bijgewerkt=None)
    ran = register.take(book, "--uitvoeren")
    assert "brand, Bijgewerkt: was 1 maart 2026, gaat weg" in ran.stdout, ran
    assert changed_lines(before, register.text()) == (["    bijgewerkt: 2026-03-01"], [])
    register.write("regio", before)


AMOUNTS = {  # what is typed → what the file gets, or a part of what is said
    "1.234,50": "1234.50",
    "€ 12.500": "12500",
    "13 100 000": "13100000",
    "13\u00a0100\u00a0000": "13100000",
    "12500": "12500",
    "27240.00": "27240.00",
    "-125000,50": "-125000.50",
    "Onbekend": "onbekend",
    99999999.98999999: "99999999.99",
    0.1 + 0.2: "0.30",
    1000: "1000",
    "1.250": ("1250", "twee decimalen"),
    "1,2 mln": ("\"1,2 mln\" staat waar een bedrag hoort",),
    "#VERW!": ("#VERW!",),
    "PM": ("PM",),
    "-": ("laat de cel dan leeg", "typ dan 0"),
    "n.v.t.": ("laat het anders leeg",),
    1.2345: ("te veel decimalen",),
    1e20: ("1e+20",),
    datetime.date(2026, 4, 14): ("een datum staat waar een bedrag hoort",),
    True: ("ja of nee staat waar een bedrag hoort",),
}
DAYS = {
    datetime.date(2026, 4, 14): "2026-04-14",
    datetime.datetime(2026, 4, 14, 23, 59): "2026-04-14",
    "14-4-2026": "2026-04-14",
    "14 april 2026": "2026-04-14",
    "2026-04-14": "2026-04-14",
    "31-02-2026": ("31-02-2026",),
    "05/04/2026": ("Typ de dag als 25-11-2026.",),
    46126: ("het getal 46126", "Typ de dag"),
    "morgen": ("morgen",),
}
MARKS = {"ja": "ja", "nee": "nee", "x": ("Kies uit",)}


def check_value(register, sheet_name, where, column, typed, expected, key):
    """The file gets this, or the cell is named and nothing is written."""
    before = register.text()
    book = register.book()
    sheet = book[sheet_name]
    cell = sheet.cell(line(sheet, **where), head(sheet, column))
    cell.number_format = "General"
    cell.value = typed
    ran = register.take(book, "--uitvoeren", "--bron", "Brief")
    if isinstance(expected, str):
        assert ran.returncode == 0, (typed, ran)
        assert re.search(rf"\b{key}: {re.escape(expected)}\b", register.text()), (typed, register.text())
    else:
        assert ran.returncode == 1 and f"blad {sheet_name}, cel {cell.coordinate}: " in ran.stderr, (typed, ran)
        assert all(part in ran.stderr for part in expected), (typed, ran.stderr)
        assert register.text() == before, typed
    register.write("regio", before)


def check_values(register):
    for typed, expected in AMOUNTS.items():
        check_value(register, "Jaren", {"Jaar": 2026}, "Bijdrage", typed, expected, "bijdrage")
    for typed, expected in DAYS.items():
        check_value(register, "Risicos", {"Id": "brand"}, "Bijgewerkt", typed, expected, "bijgewerkt")
    check_value(register, "Risicos", {"Id": "brand"}, "Kans", "7,5%", "7.5", "kans")
    check_value(register, "Risicos", {"Id": "brand"}, "Kans", 250, ("250 valt buiten 0 tot en met 100",), "kans")
    check_value(register, "Risicos", {"Id": "brand"}, "Aard", "Structureel", "structureel", "aard")
    check_value(register, "Risicos", {"Id": "brand"}, "Aard", "soms", ("Kies uit: incidenteel, structureel",), "aard")
    check_value(register, "Risicos", {"Id": "brand"}, "Omschrijving", "Een <b>vet</b> woord", ("HTML",), "omschrijving")
    check_value(register, "Risicos", {"Id": "brand"}, "Eigenaar", 626, "626", "eigenaar")


def check_percent(register):
    book = register.book()
    sheet = book["Risicos"]
    cell = sheet.cell(line(sheet, Id="brand"), head(sheet, "Kans"))
    cell.value, cell.number_format = 0.25, "0%"
    assert "wordt 25\n" in register.take(book).stdout


def check_formula(register):
    book = register.book()
    sheet = book["Jaren"]
    put(sheet, line(sheet, Jaar=2026), Bijdrage="=1+1")  # openpyxl writes no outcome
    ran = register.take(book)
    assert ran.returncode == 1 and "een formule zonder uitkomst" in ran.stderr and "bewaar het" in ran.stderr, ran


def check_moved(register):
    """Columns may move, rows may be sorted, and columns of one's own are named."""
    book = register.book()
    sheet = book["Risicos"]
    a, b = head(sheet, "Kans"), head(sheet, "Omschrijving")
    for row in range(1, sheet.max_row + 1):
        one, two = sheet.cell(row, a), sheet.cell(row, b)
        one.value, two.value = two.value, one.value
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=FIRST, max_row=4)]
    for row, values in zip((3, 4), reversed(rows)):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column).value = value
    own = sheet.max_column + 1
    sheet.cell(2, own).value, sheet.cell(3, own).value = "opmerking", "nakijken"
    ran = register.take(book)
    letter = sheet.cell(3, own).column_letter
    assert ran.returncode == 0 and ran.stdout.strip().endswith(NOTHING), ran
    assert f"Niet gelezen, want deze kolom is niet van grip: Risicos!{letter}." in ran.stdout, ran


def check_refused(register):
    """What is not of this register, or stands twice, is told by its place."""
    before = register.text()
    book = register.book()
    sheet = book["Risicos"]
    for column in range(1, sheet.max_column + 1):
        sheet.cell(9, column).value = sheet.cell(3, column).value
    ran = register.take(book)
    assert ran.returncode == 1 and "blad Risicos, cel C9: deze rij staat er twee keer" in ran.stderr, ran
    book = register.book()
    put(book["Risicos"], 9, Samenwerking="regio", Id="brand", Omschrijving="Nog eens.", Kans=12.5)
    put(book["Risicos"], 10, Samenwerking="regioo", Id="x", Omschrijving="Weet niet.")
    put(book["Jaren"], 9, Samenwerking="regio", Versie="begroot", Bijdrage=1)
    put(book["Jaren"], 10, Samenwerking="regio", Jaar=2026, Versie="begroot", Bijdrage=1)
    ran = register.take(book, "--uitvoeren", "--bron", "Brief")
    for part in ('cel E9: "brand" staat al in het register, met iets anders in deze kolom: hier staat "Nog eens.", daar "Het kan branden."',
                 'cel C10: "regioo" is hier geen mogelijkheid', "cel D9: vul hier bij een nieuwe rij in: jaar",
                 'cel G10: "2026 · begroot" staat al in het register', "Er is niets veranderd"):
        assert part in ran.stderr, (part, ran.stderr)
    assert register.text() == before
    book = register.book()
    put(book["Jaren"], line(book["Jaren"], Jaar=2026), Jaar=2025)
    assert "hier stond `2026`" in register.take(book).stderr
    book = register.book()
    (register.files / "gemeente.yaml").write_text(MUNICIPALITY.replace("GM0001", "GM0002"))
    ran = register.take(book)
    assert ran.returncode == 1 and "dit werkblad is van GM0001, en het register van GM0002" in ran.stderr, ran
    (register.files / "gemeente.yaml").write_text(MUNICIPALITY)


def archive(**parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return stream.getvalue()


def check_confidential(register):
    """Of a confidential row, and of one that becomes so, no word is told on the screen."""
    book = register.book("--intern")
    risks = book["Risicos"]
    row = line(risks, Id="geheim")
    put(risks, row, Omschrijving="KANARIE een", Kans=2)
    put(risks, line(risks, Id="brand"), Vertrouwelijk="ja", Omschrijving="KANARIE twee")
    put(risks, 20, Samenwerking="regio", Id="kanarie", Omschrijving="KANARIE drie", Vertrouwelijk="bedrag")
    ran = register.take(book)
    assert ran.returncode == 0 and "een vertrouwelijke rij van blad risicos, Omschrijving: verandert (vertrouwelijk)" in ran.stdout, ran
    assert "kanarie" not in (ran.stdout + ran.stderr).lower(), ran
    put(risks, row, Kans="KANARIE vier", Aandeel=333)
    put(risks, line(risks, Id="brand"), Kans=333)
    ran = register.take(book)
    assert ran.returncode == 1 and ran.stderr.count("terug.xlsx, blad Risicos, cel ") == 3 and "333" not in ran.stderr, ran
    assert "kanarie" not in (ran.stdout + ran.stderr).lower(), ran
    book = register.book("--intern")
    put(book["Risicos"], line(book["Risicos"], Id="geheim"), Vertrouwelijk="nee")
    ran = register.take(book)
    assert "maakt openbaar wat vertrouwelijk was" in ran.stdout and "777777" not in ran.stdout, ran


def check_contradiction(register):
    """What contradicts itself does not come in, and the cell is named."""
    before = register.text()
    book = register.book()
    risks = book["Risicos"]
    row = line(risks, Id="lek")
    put(risks, row, Kansklasse=3)
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 1 and re.search(rf"blad Risicos, cel [A-Z]+{row}: ", ran.stderr) and register.text() == before, ran
    book = register.book()
    put(book["Deelnemers"], line(book["Deelnemers"], Naam="Buurdorp"), Sinds=datetime.date(2026, 1, 2), Tot=datetime.date(2026, 1, 1))
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 1 and "blad Deelnemers, cel " in ran.stderr and register.text() == before, ran


def check_nameless(register):
    """A new row that nobody could find again is not written."""
    for sheet, typed, column in (("Deelnemers", {"Soort": "gemeente"}, "Naam"), ("Afspraken", {"Tekst": "Wij bellen."}, "Datum"),
                                 ("Doelen", {"Indicator": "dagen"}, "Doel"), ("Risicos", {"Omschrijving": "Iets."}, "Id")):
        book = register.book()
        put(book[sheet], 20, Samenwerking="regio", **typed)
        ran = register.take(book, "--uitvoeren")
        place = book[sheet].cell(20, head(book[sheet], column)).coordinate
        assert ran.returncode == 1 and f"blad {sheet}, cel {place}: vul dit in bij een nieuwe rij" in ran.stderr, ran


def check_sorted(register):
    """Who sorts what he sees alone makes of each row another: that is told, and nothing is written."""
    book = register.book()
    sheet = book["Deelnemers"]
    a, b = line(sheet, Naam="Ons Dorp"), line(sheet, Naam="Buurdorp")
    for column in range(FIRST, sheet.max_column + 1):
        one, two = sheet.cell(a, column), sheet.cell(b, column)
        one.value, two.value = two.value, one.value
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 1 and ran.stderr.count("en die rij is er ook") == 2, ran
    book = register.book()
    sheet = book["Jaren"]
    for row in range(2, sheet.max_row + 1):
        one, two = sheet.cell(row, head_of(sheet, "bijdrage")), sheet.cell(row, head_of(sheet, "lasten"))
        one.value, two.value = two.value, one.value
    ran = register.take(book)
    assert ran.returncode == 1 and 'boven deze kolom staat "Lasten", en hier hoort "Bijdrage"' in ran.stderr, ran


def head_of(sheet, mark):
    return next(c for c in range(1, sheet.max_column + 1) if sheet.cell(1, c).value == mark)


def check_marks(register):
    """A row or column that was inserted is read past; marks that are gone are told."""
    book = register.book()
    put(book["Risicos"], line(book["Risicos"], Id="lek"), Kans=20)
    book["Risicos"].insert_rows(1)
    book["Risicos"].insert_cols(1)
    ran = register.take(book)
    assert ran.returncode == 0 and "Kans: was 10, wordt 20" in ran.stdout, ran
    book = register.book()
    book["Risicos"].delete_rows(1)
    ran = register.take(book)
    assert ran.returncode == 1 and "blad Risicos: dit blad is niet te herkennen" in ran.stderr, ran
    book = register.book("risicos")
    book["Risicos"].delete_cols(1)
    assert "niet te herkennen" in register.take(book).stderr
    book = register.book()
    book["Risicos"].cell(3, 2).value = "x"
    put(book["Risicos"], 3, Kans=20)
    assert "blad Risicos, cel C3: wat grip naast deze rij" in register.take(book).stderr
    book = register.book()
    copy = book.copy_worksheet(book["Risicos"])
    put(copy, 3, Kans=20)
    assert "dit blad staat er twee keer" in register.take(book).stderr
    book = register.book()
    del book["Risicos"]
    ran = register.take(book, "--verwijder")
    assert ran.returncode == 0 and "Het blad Risicos is uit het werkblad gehaald; daarvan verandert niets." in ran.stdout, ran


def check_removed_meanwhile(register):
    """What changed in the register since is not taken out."""
    before = register.text()
    for remove in (lambda sheet, row: sheet.delete_rows(row), lambda sheet, row: [
            setattr(sheet.cell(row, c), "value", None) for c in range(head(sheet, "Id"), sheet.max_column + 1)]):
        book = register.book()
        remove(book["Risicos"], line(book["Risicos"], Id="brand"))
        now = before.replace("gevolg: 40000", "gevolg: 50000")
        register.write("regio", now)
        ran = register.take(book, "--uitvoeren", "--verwijder")
        assert ran.returncode == 1 and "in het register veranderd sinds dit werkblad is gemaakt" in ran.stderr, ran
        assert register.text() == now
        register.write("regio", before)
        ran = register.take(book, "--uitvoeren", "--verwijder")
        assert ran.returncode == 0 and "id: brand" not in register.text(), ran
        assert register.take(book, "--uitvoeren", "--verwijder").stdout.strip() == NOTHING
        register.write("regio", before)


def check_renamed(register):
    """A name that was changed is found again by the next import of the same workbook."""
    before = register.text()
    book = register.book()
    put(book["Risicos"], line(book["Risicos"], Id="lek"), Id="lekkage")
    assert "lek, Id: was lek, wordt lekkage" in register.take(book, "--uitvoeren").stdout
    assert register.take(book, "--uitvoeren").stdout.strip() == NOTHING
    put(book["Risicos"], line(book["Risicos"], Id="lekkage"), Kans=20)
    assert "Kans: was 10, wordt 20" in register.take(book).stdout
    register.write("regio", before)


def check_same_names(register):
    """Two rows of one name do not keep the rest out."""
    before = register.text()
    twice = before.replace("  - naam: Buurdorp\n", "  - {naam: Buurdorp, tot: 2021-01-01}\n  - {naam: Buurdorp, sinds: 2023-01-01}\n")
    register.write("regio", twice)
    book = register.book()
    assert register.take(book).stdout.strip() == NOTHING
    sheet = book["Deelnemers"]
    second = [r for r in range(FIRST, sheet.max_row + 1) if sheet.cell(r, head(sheet, "Naam")).value == "Buurdorp"][1]
    put(sheet, second, Code="GM0003")
    assert register.take(book, "--uitvoeren").returncode == 0
    assert "{naam: Buurdorp, sinds: 2023-01-01, code: GM0003}" in register.text()
    register.write("regio", before)


def check_empty_keys(register):
    """Keys that stand ready without a value are filled where they stand."""
    empty = "naam: Ons Dorp\ncode: GM0001\ninwoners: # van het CBS\nraad:\n# einde\n"
    (register.files / "gemeente.yaml").write_text(empty)
    register.write("los", LOOSE + "jaren:\n  2026:\n    begroot:\n# einde\n")
    book = register.book()
    put(book["Inwoners"], FIRST, Jaar=2026, Naam="Ons Dorp", Aantal=12000)
    put(book["Raadskalender"], FIRST, Datum=datetime.date(2026, 12, 10), Soort="raad")
    put(book["Jaren"], 20, Samenwerking="los", Jaar=2026, Versie="begroot", Bijdrage=5)
    ran = register.take(book, "--uitvoeren", "--bron", "Brief")
    assert ran.returncode == 0, ran
    assert (register.files / "gemeente.yaml").read_text() == (
        "naam: Ons Dorp\ncode: GM0001\ninwoners: # van het CBS\n  2026:\n    aantallen:\n      Ons Dorp: 12000\n    bron: Brief\n"
        "raad:\n  vergaderingen:\n    - datum: 2026-12-10\n      soort: raad\n      bron: Brief\n# einde\n")
    assert register.text("los").endswith("    begroot:\n      bijdrage: 5\n      bron: Brief\n# einde\n"), register.text("los")
    (register.files / "gemeente.yaml").write_text(MUNICIPALITY)
    register.write("los", LOOSE)


def check_whole(register):
    """What cannot be written in its place keeps the rest out too."""
    before = register.text().replace("  - naam: Buurdorp\n", "  - Buurdorp\n")
    register.write("regio", before)
    book = register.book()
    put(book["Deelnemers"], line(book["Deelnemers"], Naam="Buurdorp"), Soort="gemeente")
    put(book["Risicos"], line(book["Risicos"], Id="lek"), Kans=20)
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 1 and "dit kan grip niet zelf in samenwerkingen/regio.yaml zetten" in ran.stderr, ran
    assert register.text() == before
    register.write("regio", PARTY)


def check_doubtful_numbers(register):
    """A percentage where none belongs, and a year typed as a day, are told."""
    book = register.book()
    sheet = book["Jaren"]
    cell = sheet.cell(line(sheet, Jaar=2026), head(sheet, "Weerstandsratio"))
    cell.value, cell.number_format = 1.25, "0%"
    ran = register.take(book)
    assert ran.returncode == 1 and f"cel {cell.coordinate}: een percentage staat waar een getal hoort" in ran.stderr, ran
    book = register.book()
    sheet = book["Risicos"]
    cell = sheet.cell(line(sheet, Id="brand"), head(sheet, "Bijgewerkt"))
    cell.value = 2026  # shown as 18 July 1905
    ran = register.take(book)
    assert ran.returncode == 1 and f"cel {cell.coordinate}: het jaar 2026 staat waar een datum hoort" in ran.stderr, ran


def with_flipped_digit(book):
    """A workbook whose parts are not packed, and of which one byte fell over."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return stream.getvalue().replace(b"<sheetData", b"<sheetdata", 1)


def check_strange_files(register):
    """Anything else is one sentence, soon, and changes nothing."""
    plain = openpyxl.Workbook()
    stream = io.BytesIO()
    plain.save(stream)
    entity = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook><sheets><sheet name="&b;"/></sheets></workbook>'
    strange = {
        "ander.xlsx": (stream.getvalue(), "is geen werkblad van grip"),
        "oud.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "wachtwoord"),
        "leeg.xlsx": (b"", "niets te vinden"),
        "kort.xlsx": (b"PK\x03\x04", "is geen rekenblad"),
        "half.xlsx": (stream.getvalue()[:1500], "is geen rekenblad"),
        "blad.ods": (archive(mimetype="application/vnd.oasis.opendocument.spreadsheet", content_xml="<a/>"), "bewaar het als .xlsx"),
        "bom.xlsx": (archive(xl__workbook_xml=b"<a>" + bytes(70 << 20)), "uitgepakt te groot"),
        "blad.xlsx": (archive(xl__workbook_xml='<workbook xmlns:r="r"><sheets><sheet name="A" r:id="1"/></sheets></workbook>',
                              **{"xl__workbook_xml".replace("workbook_xml", "_rels__workbook_xml.rels"):
                                 '<R><Relationship Id="1" Target="b.xml"/></R>'}, xl__b_xml=b" " * (17 << 20)), "uitgepakt te groot"),
        "entiteit.xlsx": (archive(xl__workbook_xml=entity), "is geen werkblad van grip"),
        "bit.xlsx": (with_flipped_digit(stream.getvalue()), "is geen rekenblad"),
        "diep.xlsx": (archive(xl__workbook_xml="<workbook>" + "<a>" * 100000), "is geen"),
    }
    for name, (content, part) in strange.items():
        (register.folder / name).write_bytes(content)
        ran = register.run("invoer", name)
        assert ran.returncode == 2 and part in ran.stderr and ran.stderr.count("\n") == 1, (name, ran)


def main():
    grip = sys.argv[1]
    check_unchanged(grip, pathlib.Path(__file__).resolve().parent.parent)
    with tempfile.TemporaryDirectory() as folder:
        register = Register(grip, folder)
        for check in (check_looks, check_one_cell, check_conflict, check_rows, check_required, check_empty_cell, check_values, check_percent,
                      check_formula, check_moved, check_refused, check_confidential, check_contradiction, check_nameless, check_sorted,
                      check_marks, check_removed_meanwhile, check_renamed, check_same_names, check_empty_keys, check_whole,
                      check_doubtful_numbers, check_strange_files):
            check(register)
            assert register.text() == PARTY, check


main()
