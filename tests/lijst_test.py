#!/usr/bin/python3
"""A workbook with heads of somebody's own is read by way of a mapping in the register, each cell right or told by its place.

What stands in the cells is what people and other programs leave there; it is made here with another library than the one that reads it.
"""

import datetime
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

MAPPING = """blad: Bijdragen
kopregel: 3
vermenigvuldig: 1000
zoek: Regeling
zelfde:
  - {naam: GGD HM, samenwerking: gezondheid}
kolommen:
  - {kop: "2027", pad: jaren.2027.begroot.bijdrage}
  - {kop: EV eind 2025, pad: jaren.2025.werkelijk.eigen_vermogen.eind}
  - {kop: Vastgesteld, pad: cyclus.jaren.2027.begroting.vastgesteld}
  - {kop: Aandeel, pad: jaren.2027.begroot.belang_procent.begin}
  - {kop: Verbonden, pad: verbonden_partij}
overslaan: [Nr, Opmerking]
bron: Lijst van de controller
"""
HEADS = ["Nr", "Regeling ", 2027, "EV eind\n2025", "Vastgesteld", "aandeel", "Verbonden", "Opmerking"]
NOTHING = "Er is niets dat grip kan veranderen."


def party(name):
    return f"naam: {name}\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\n"


class Register:
    def __init__(self, grip, folder):
        self.grip = grip
        self.folder = pathlib.Path(folder)
        files = self.folder / "registry"
        for sub in ("samenwerkingen", "invoer"):
            (files / sub).mkdir(parents=True)
        (files / "gemeente.yaml").write_text("naam: Ons Dorp\ncode: GM0001\n")
        (files / "invoer" / "lijst.yaml").write_text(MAPPING)
        self.files = files
        self.write("gezondheid", party("Gezondheidsregio"))
        self.write("omgeving", party("Omgevingsdienst 's-Dorp & Streek"))

    def write(self, name, text):
        (self.files / "samenwerkingen" / f"{name}.yaml").write_text(text)

    def text(self, name):
        return (self.files / "samenwerkingen" / f"{name}.yaml").read_text()

    def mapping(self, text):
        (self.files / "invoer" / "lijst.yaml").write_text(text)

    def take(self, book, *words):
        book.save(self.folder / "lijst.xlsx")
        return subprocess.run([self.grip, "invoer", "lijst.xlsx", "--met", "lijst", *words, "--register", "registry", "--peildatum",
                               "2026-11-25"], cwd=self.folder, capture_output=True, text=True, check=False)


def book_of(*rows, title="Bijdragen"):
    """A hidden sheet first, a merged title above the heads, an empty row, and one that was hidden."""
    book = openpyxl.Workbook()
    book.active.title = "Verborgen"
    book.active["A1"] = "Regeling"
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet(title)
    book.active = 1
    sheet["A1"] = "Bijdragen x € 1.000"
    sheet.merge_cells("A1:H1")
    for column, head in enumerate(HEADS, 1):
        sheet.cell(3, column).value = head
    for number, row in enumerate(rows, 5):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    return book


def check_read(register):
    """Numbers, days, percentages and words, as a spreadsheet keeps them; twice the same changes nothing."""
    book = book_of([1, "GGD HM ", 1915.4, 0.1 + 0.2, datetime.date(2026, 7, 1), 0.084, True, "x"],
                   [2, "OMGEVINGSDIENST ’s-dorp & streek", "1.320,50", "13 100", "2-7-2026", 4.8, "nee", None])
    sheet = book["Bijdragen"]
    sheet["F5"].number_format = "0.0%"
    sheet.row_dimensions[6].hidden = True
    ran = register.take(book, "--uitvoeren")
    assert ran.returncode == 0 and "uitgevoerd" in ran.stdout, ran
    health, area = register.text("gezondheid"), register.text("omgeving")
    for part in ("bijdrage: 1915400\n", "eind: 300\n", "vastgesteld: 2026-07-01\n", "begin: 8.4\n", "verbonden_partij: true\n",
                 "bron: Lijst van de controller\n"):
        assert part in health, (part, health)
    for part in ("bijdrage: 1320500\n", "eind: 13100000\n", "vastgesteld: 2026-07-02\n", "begin: 4.8\n", "verbonden_partij: false\n"):
        assert part in area, (part, area)
    again = register.take(book, "--uitvoeren")
    assert again.returncode == 0 and again.stdout.startswith(NOTHING), again
    assert register.text("gezondheid") == health


def check_days_since_1904(register):
    book = book_of([1, "GGD HM", None, None, datetime.date(2026, 7, 1), None, None, None])
    book.epoch = CALENDAR_MAC_1904
    ran = register.take(book)
    assert "stond er niet, wordt 1 juli 2026" in ran.stdout, ran


def check_told(register):
    """What cannot be read is told by its cell, and keeps all else out."""
    before = register.text("gezondheid")
    for value, column, part in ((1.25, "E", "cel E5: in de kolom \"Vastgesteld\": het getal 1.25 staat waar een datum hoort"),
                                ("=SUM(C6:C9)", "C", "cel C5: in de kolom \"2027\": een formule zonder uitkomst"),
                                ("#REF!", "C", "cel C5: in de kolom \"2027\": #REF! staat waar een bedrag hoort"),
                                ("1.250", "C", "cel C5: in de kolom \"2027\": \"1.250\""),
                                ("-", "C", "cel C5: in de kolom \"2027\": \"-\""),
                                (0.123456, "C", "cel C5: in de kolom \"2027\": 123.456 heeft te veel decimalen"),
                                (datetime.date(2026, 1, 1), "C", "cel C5: in de kolom \"2027\": een datum staat waar een bedrag hoort")):
        book = book_of([1, "GGD HM", None, None, None, None, None, None], [2, "Gezondheidsregio", None, None, None, None, None, None])
        book["Bijdragen"][f"{column}5"] = value
        ran = register.take(book, "--uitvoeren")
        assert ran.returncode == 1 and f"lijst.xlsx, blad Bijdragen, {part}" in ran.stderr, (part, ran)
        assert "Er is niets veranderd" in ran.stderr and register.text("gezondheid") == before
    ran = register.take(book_of([1, "GGD HM", 5], [2, "gezondheidsregio", 6]), "--uitvoeren")
    assert ran.returncode == 1 and "cel B6: `gezondheid` stond al op regel 5" in ran.stderr, ran


def check_passed_over(register):
    """Rows and columns that nobody knows are told by their cell; empty ones and headings are not."""
    book = book_of([None, "Gemeenschappelijke regelingen"], [1, "GGD HM", 5], [2, "Streekarchief", 6], ["Totaal", None, 11])
    book["Bijdragen"]["I3"] = "Budgethouder"
    book["Bijdragen"]["J6"] = "los"
    ran = register.take(book)
    assert ran.returncode == 1 and ran.stderr == "", ran
    for part in ("blad Bijdragen, cel I3: de kolom \"Budgethouder\" is niet bekend", "cel J6: kolom J heeft geen kop",
                 "cel B7: geen samenwerking heeft als naam \"Streekarchief\"", "cel B8: hier staat niet om welke samenwerking"):
        assert f"Niet gelezen: lijst.xlsx, {part}" in ran.stdout or f"lijst.xlsx, blad Bijdragen, {part}" in ran.stdout, (part, ran)
    assert ran.stdout.count("Niet gelezen") == 4 and "wordt € 5.000" in ran.stdout, ran


def check_sheet(register):
    """The sheet that the mapping names, else the first that can be seen."""
    book = book_of([1, "GGD HM", 7], title="Blad 1")
    ran = register.take(book)
    assert ran.returncode == 2 and "heeft geen blad \"Bijdragen\"" in ran.stderr and "\"Blad 1\"" in ran.stderr, ran
    register.mapping(MAPPING.replace("blad: Bijdragen\n", ""))
    assert "wordt € 7.000" in register.take(book).stdout
    register.mapping(MAPPING)


def check_beside_workbook(register):
    """A workbook of ours and a list in one run: where they differ that is a conflict, whichever comes first."""
    register.write("gezondheid", party("Gezondheidsregio") + "jaren:\n  2027:\n    begroot:\n      bijdrage: 1000\n")
    before = register.text("gezondheid")
    made = subprocess.run([register.grip, "werkblad", "jaren", "--uit", "w.xlsx", "--register", "registry"], cwd=register.folder, check=False)
    assert made.returncode == 0
    book = openpyxl.load_workbook(register.folder / "w.xlsx")
    sheet = book["Jaren"]
    column = next(c for c in range(1, sheet.max_column + 1) if sheet.cell(2, c).value == "Bijdrage")
    sheet.cell(3, column).value = 5000
    book.save(register.folder / "w.xlsx")
    for list_says, agrees in ((5, True), (6, False)):
        book_of([1, "GGD HM", list_says]).save(register.folder / "lijst.xlsx")
        for files in (("w.xlsx", "lijst.xlsx"), ("lijst.xlsx", "w.xlsx")):
            ran = subprocess.run([register.grip, "invoer", *files, "--met", "lijst", "--bron", "Brief", "--register", "registry", "--uitvoeren"],
                                 cwd=register.folder, capture_output=True, text=True, check=False)
            if agrees:
                assert ran.returncode == 0 and "bijdrage: 5000\n" in register.text("gezondheid"), ran
                register.write("gezondheid", before)
            else:
                assert ran.returncode == 1 and "Er is niets veranderd" in ran.stderr and register.text("gezondheid") == before, ran


def main():
    for check in (check_read, check_days_since_1904, check_told, check_passed_over, check_sheet, check_beside_workbook):
        with tempfile.TemporaryDirectory() as folder:
            check(Register(sys.argv[1], folder))


main()
