#!/usr/bin/python3
"""A table is the same as csv and as workbook, and a workbook tells by itself what it is and what it lacks.

Workbooks are read with another library than the one that grip writes them with. What they must hold is counted by hand, from
the register above each check.
"""

import csv
import datetime
import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap

import openpyxl

MONEY = """naam: "=1+1"
status: actief
aard: uitvoering
rechtsvorm: openbaar-lichaam
vestigingsplaats: "+31; met \\"aanhaling\\""
verbonden_partij: true
sinds: 2020-01-01
jaren: {2026: {begroot: {bijdrage: 1234567.89, resultaat: -12, belang_procent: {begin: 14.4}, eigen_vermogen: {begin: onbekend}, toelichting: Gevraagd.}}}
risicos: [{id: een, omschrijving: "=2+2", kans: 12.5, gevolg: {min: 1000, max: 3000.50}, bijgewerkt: 2026-03-01}]
"""
PARTY = """naam: NAAM
status: actief
aard: uitvoering
rechtsvorm: openbaar-lichaam
verbonden_partij: true
sinds: 2020-01-01
"""
FIRST = "Over dit bestand"
REPORTS = ("verbonden-partijen", "bijdragen", "risicos", "regelingen")
LINE = 15  # points of a line of text
HIGHEST = 409  # of a row, in points


def run(grip, folder, words, form, fine=(0,)):
    path = pathlib.Path(folder) / f"tabel.{form}"
    ran = subprocess.run([grip, *words, "--als", form, "--register", "registry", "--peildatum", "2026-11-25", "--uit", path,
                          "--overschrijf"], cwd=folder, capture_output=True, text=True, check=False)
    assert ran.returncode in fine, ran.stderr
    return path.read_bytes(), ran.stderr


def workbook(grip, folder, *words, fine=(0,)):
    book = openpyxl.load_workbook(io.BytesIO(run(grip, folder, words, "xlsx", fine)[0]))
    assert len(book.sheetnames) == 2 and book.sheetnames[0] == FIRST
    return book


def lines(grip, folder, *words, fine=(0,)):
    text = run(grip, folder, words, "csv", fine)[0].decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def first_sheet(book):
    """Label → what is told of it, a line each."""
    told = {}
    for label, text in book[FIRST].iter_rows(values_only=True):
        last = label or last
        told.setdefault(last, []).append(text)
    return told


def columns(sheet):
    """Head → the cells below it."""
    return {head.value: list(below) for head, *below in sheet.iter_cols()}


def shown(cell):
    """About how a number or day comes out, as long as it is."""
    if isinstance(cell.value, datetime.datetime):
        return f"{cell.value.day}-{cell.value.month}-{cell.value.year}"
    decimals = 2 if "0.00" in cell.number_format else 0
    return re.sub(r'\[.*?\]', "€", f"{cell.value:,.{decimals}f}") + "".join(re.findall('"(.*?)"', cell.number_format.split(";")[0]))


def check_fits(sheet):
    """Nothing is cut off: a text by its row, a number by its column."""
    for row in sheet.iter_rows():
        height = sheet.row_dimensions[row[0].row].height or LINE
        for cell in row:
            width = int(sheet.column_dimensions[cell.column_letter].width)
            if isinstance(cell.value, str) and cell.alignment.wrap_text:
                needed = sum(max(1, len(textwrap.wrap(part, width))) for part in cell.value.split("\n"))
                assert height >= min(HIGHEST, needed * LINE), (sheet.title, cell.coordinate, height, needed)
            elif cell.value is not None and not isinstance(cell.value, str):
                assert len(shown(cell)) <= width, (sheet.title, cell.coordinate, shown(cell), width)
        assert height <= HIGHEST


def check_print(book):
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9, "A4"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth in (None, 1) and sheet.page_setup.fitToHeight == 0, "as wide as a page"
        assert sheet.oddFooter.right.text == "Bladzijde &P van &N"
    table = book.worksheets[1]
    assert table.print_title_rows == "$1:$1" and table.freeze_panes == "A2" and table.auto_filter.ref is not None


def check_examples(grip, root):
    """All that the examples show fits."""
    with tempfile.TemporaryDirectory() as folder:
        for example in sorted((root / "examples").iterdir()):
            shutil.copytree(example / "registry", pathlib.Path(folder) / example.name / "registry")
            for report in REPORTS:
                book = workbook(grip, pathlib.Path(folder) / example.name, report, fine=(0, 1))
                check_print(book)
                for sheet in book:
                    check_fits(sheet)


def check_cells(grip, folder):
    """Numbers are numbers, no text is a formula, and the same register gives the same bytes."""
    for report in REPORTS:
        raw, _ = run(grip, folder, [report], "xlsx")
        assert raw == run(grip, folder, [report], "xlsx")[0], report
        book = openpyxl.load_workbook(io.BytesIO(raw))
        assert all(cell.data_type in "snd" for sheet in book for row in sheet.iter_rows() for cell in row), "no formula"
        check_print(book)
        for sheet in book:
            check_fits(sheet)
        text = lines(grip, folder, report)
        head, row = list(book.worksheets[1].iter_rows(max_row=2))
        assert text[0] == [cell.value for cell in head] and len(text) == 2
        assert not any(value[:1] in ("=", "+", "@") for line in text for value in line)
    cells = columns(workbook(grip, folder, "regelingen").worksheets[1])
    assert cells["Naam"][0].value == "=1+1" and cells["Naam"][0].data_type == "s"
    sheet = workbook(grip, folder, "verbonden-partijen", "--jaar", "2026").worksheets[1]
    cells = {head: below[0] for head, below in columns(sheet).items()}
    assert cells["Bijdrage"].value == 1234567.89 and cells["Bijdrage"].number_format.startswith("[$€-413] #,##0.00")
    assert cells["Resultaat"].value == -12 and cells["Belang begin in %"].value == 14.4
    assert cells["Eigen vermogen begin"].value == "onbekend" and cells["Eigen vermogen einde"].value is None
    cells = dict(zip(*lines(grip, folder, "verbonden-partijen", "--jaar", "2026")))
    assert cells["Bijdrage"] == "1234567,89" and cells["Resultaat"] == "-12" and cells["Naam"] == "'=1+1"
    assert cells["Vestigingsplaats"] == "'+31; met \"aanhaling\""
    seen = columns(workbook(grip, folder, "risicos").worksheets[1])["Bekeken op"][0]
    assert seen.value == datetime.datetime(2026, 3, 1) and seen.number_format == "d-m-yyyy"


def put(folder, files):
    registry = pathlib.Path(folder) / "registry"
    for old in (registry / "samenwerkingen").iterdir():
        old.unlink()
    for name, text in files.items():
        (registry / "samenwerkingen" / name).write_text(text, encoding="utf-8")


def party(name, rest):
    return PARTY.replace("NAAM", name) + rest


def totals(book):
    """Head → the total and what stands below it, of the columns that have one; and the words before the total."""
    sheet = book.worksheets[1]
    rows = [row for row in sheet.iter_rows() if str(row[0].value).startswith(("Totaal", "Waarvan"))]
    assert [cell.value for row in rows for cell in row if cell.column == 1][1:] in ([], ["Waarvan"])
    heads = [cell.value for cell in sheet[1]]
    found = {}
    for row in rows:
        for head, cell in zip(heads[1:], row[1:]):
            if cell.value is not None:
                found.setdefault(head, []).append(cell)
    return rows[0][0].value if rows else None, found


def check_totals(grip, folder):
    """A total is an amount, and says it when it is not the whole one."""
    known = party("Een", "jaren: {2026: {begroot: {bijdrage: 100.10, bron: Blad 1}}, 2027: {begroot: {bijdrage: 5}}}\n")
    left = party("Twee", "tot: 2026-12-31\njaren: {2026: {begroot: {bijdrage: 200.20, bron: Blad 1}}}\n")
    unknown = party("Drie", "jaren: {2026: {begroot: {bijdrage: onbekend, toelichting: Gevraagd.}}}\n")
    put(folder, {"een.yaml": known, "twee.yaml": left})
    words, found = totals(workbook(grip, folder, "bijdragen"))
    assert words == "Totaal (niet volledig)", "of 2025 and 2028 nothing is known"
    assert [cell.value for cell in found["Bijdrage 2026"]][0] == 300.3
    assert [found["Bijdrage 2026"][1].value, found["Bijdrage 2026"][1].number_format] == [0, '0" niet bekend"']
    assert [cell.value for cell in found["Bijdrage 2027"]] == [5, 0], "who has left does not lack"
    assert [cell.value for cell in found["Bijdrage 2025"]] == ["niet te berekenen", 2], "nothing is not zero"
    words, found = totals(workbook(grip, folder, "verbonden-partijen", "--jaar", "2026"))
    assert words == "Totaal" and [cell.value for cell in found["Bijdrage"]] == [300.3] and len(found) == 1
    put(folder, {"een.yaml": known, "twee.yaml": left, "drie.yaml": unknown})
    words, found = totals(workbook(grip, folder, "verbonden-partijen", "--jaar", "2026"))
    assert words == "Totaal (niet volledig)" and [cell.value for cell in found["Bijdrage"]] == [300.3, 1]
    assert lines(grip, folder, "verbonden-partijen")[-1][0] != "Totaal", "csv holds rows alone"
    put(folder, {})
    assert totals(workbook(grip, folder, "bijdragen")) == (None, {}), "no rows, no total"


def check_years(grip, folder):
    put(folder, {"een.yaml": party("Een", "jaren: {2030: {begroot: {bijdrage: 7}, werkelijk: {bijdrage: 8}}}\n")})
    heads = [f"Bijdrage {year}" for year in (2029, 2030, 2031, 2032, 2033)]
    assert [head for head in lines(grip, folder, "bijdragen", "--jaar", "2030")[0] if head.startswith("Bijdrage")] == heads
    sheet = workbook(grip, folder, "bijdragen", "--jaar", "2030").worksheets[1]
    assert [cell.value for cell in sheet[1] if cell.value.startswith("Bijdrage")] == heads
    assert columns(sheet)["Bijdrage 2030"][0].value == 7


def check_left_out(grip, folder):
    """What is not in the rows is told on the first sheet; csv has no place for it, so that the program tells."""
    good = party("Een", "jaren: {2026: {begroot: {bijdrage: 1, bron: Blad 1}}}\n")
    put(folder, {"een.yaml": good, "stuk.yaml": "naam: [\n"})
    book = workbook(grip, folder, "verbonden-partijen", "--jaar", "2026", fine=(1,))
    assert totals(book)[0] == "Totaal (niet volledig)", "of what was not read nobody knows the amount"
    told = first_sheet(book)
    assert told["Niet gelezen, wegens fouten"] == ["samenwerkingen/stuk.yaml"]
    assert told["Titel"] == ["Verbonden partijen"] and told["Gemeente"] == ["V (GM9999)"]
    assert told["Peildatum"] == [datetime.datetime(2026, 11, 25)] and told["Keuze"] == ["jaar: 2026"]
    assert told["Bronnen"] == ["Blad 1 – bij: Een (Bijdrage)"]
    assert told["Openbaarheid"][0].startswith("Openbaar") and "Niet in de tabel" not in told
    assert told["Niet bekend"][0].startswith("Een: ") and len(told["Niet bekend"]) == 1
    told = first_sheet(workbook(grip, folder, "verbonden-partijen", "--jaar", "2026", "--werk", fine=(1,)))
    assert any(line.startswith("Een (samenwerkingen/een.yaml): ") for line in told["Niet bekend"])
    assert "grip" in book.properties.description and "grip" not in str(told), "the version is for who looks for it"
    secret = party("Een", "risicos: [{id: a, omschrijving: A, kans: 10, gevolg: 5}, {vertrouwelijk: true, id: b, "
                          "omschrijving: Geheim, kans: 10, gevolg: 7}]\n")
    put(folder, {"een.yaml": secret})
    sentence = "1 risico is vertrouwelijk, en niet in deze lijst."
    book = workbook(grip, folder, "risicos")
    assert sentence in first_sheet(book)["Niet in de tabel"]
    words, found = totals(book)
    assert words == "Totaal (niet volledig)" and found["Verwachte waarde"][0].value == 0.5
    assert f"Niet in de tabel: {sentence}\n" in run(grip, folder, ["risicos"], "csv")[1]
    assert run(grip, folder, ["risicos"], "xlsx")[1] == ""
    raw, said = run(grip, folder, ["risicos", "--intern"], "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(raw))
    assert said == "" and first_sheet(book)["Openbaarheid"] == ["Vertrouwelijk: niet bestemd voor openbaarmaking"]
    assert all(sheet.oddHeader.right.text == "Niet openbaar" for sheet in book)
    assert all("Vertrouwelijk: niet bestemd voor openbaarmaking" in sheet.oddFooter.left.text for sheet in book)
    assert totals(book)[0] == "Totaal" and totals(book)[1]["Verwachte waarde"][0].value == 1.2
    assert "Geheim" not in str([list(sheet.values) for sheet in workbook(grip, folder, "risicos")])


def check_long(grip, folder):
    """A text that no cell can hold is there as far as it goes, and that is said twice."""
    text = "woord \U0001F600 " * 5000  # 9 characters as a workbook counts them, of 11 bytes
    put(folder, {"een.yaml": party("Een", f'openbaar_belang: "{text.strip()}"\n')})
    book = workbook(grip, folder, "verbonden-partijen")
    cell = columns(book.worksheets[1])["Openbaar belang"][0].value
    assert 32_000 < len(cell.encode("utf-16-le")) // 2 <= 32_767 and cell.startswith("woord") and "ingekort" in cell
    assert first_sheet(book)["Ingekort"][0].startswith("1 cel: ")
    assert dict(zip(*lines(grip, folder, "verbonden-partijen")))["Openbaar belang"] == text.strip()
    put(folder, {"een.yaml": party("Een", f'openbaar_belang: "{"woord " * 200}"\n')})
    check_fits(workbook(grip, folder, "verbonden-partijen").worksheets[1])


def main():
    grip = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        register = pathlib.Path(folder) / "registry"
        (register / "samenwerkingen").mkdir(parents=True)
        (register / "gemeente.yaml").write_text("naam: V\ncode: GM9999\n", encoding="utf-8")
        put(folder, {"geld.yaml": MONEY})
        check_cells(grip, folder)
        check_totals(grip, folder)
        check_years(grip, folder)
        check_left_out(grip, folder)
        check_long(grip, folder)
    check_examples(grip, pathlib.Path(__file__).resolve().parent.parent)
    print("the tables are in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
