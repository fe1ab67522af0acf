#!/usr/bin/python3
"""Each paper as a Word file is a sound package, says what the Markdown says, and holds what register text says as text."""

import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter

from pages_test import PAPERS, renamed, words_with_pictures, written

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def check_package(package, words):
    names = package.namelist()
    assert names[0] == "[Content_Types].xml" and len(names) == len(set(names)), words
    assert not any("vba" in name.lower() for name in names), words
    for name in names:
        if name.endswith((".xml", ".rels")):
            ET.fromstring(package.read(name))
    for name in names:
        if not name.endswith(".rels"):
            continue
        folder = pathlib.PurePosixPath(name).parent.parent
        for relation in ET.fromstring(package.read(name)).iter(RELATIONSHIP):
            target = relation.get("Target")
            if relation.get("TargetMode") == "External":
                assert target.startswith(("https://", "mailto:")), (words, target)
            else:
                assert str(folder / target) in names, (words, target)


def check_document(package, words):
    document = ET.fromstring(package.read("word/document.xml"))
    relations = {r.get("Id") for r in ET.fromstring(package.read("word/_rels/document.xml.rels")).iter(RELATIONSHIP)}
    for element in document.iter():
        for key, value in element.attrib.items():
            assert not key.startswith(R_ID) or value in relations, (words, key, value)
    styles = {s.get(W + "styleId") for s in ET.fromstring(package.read("word/styles.xml")).iter(W + "style")}
    for name in ("pStyle", "rStyle", "tblStyle"):
        used = {element.get(W + "val") for element in document.iter(W + name)}
        assert used <= styles, (words, used - styles)
    notes = [n.get(W + "id") for n in document.iter(W + "footnoteReference")]
    assert notes == [str(i + 1) for i in range(len(notes))], (words, notes)
    told = [n.get(W + "id") for n in ET.fromstring(package.read("word/footnotes.xml")).iter(W + "footnote")]
    assert told == ["-1", "0", *notes], (words, told)
    marks = {b.get(W + "name") for b in document.iter(W + "bookmarkStart")}
    assert all(h.get(W + "anchor") in marks for h in document.iter(W + "hyperlink") if h.get(W + "anchor")), words
    sections = list(document.iter(W + "sectPr"))
    assert sections and all(s.find(W + "footerReference") is not None for s in sections), words
    targets = {r.get("Id"): r.get("Target") for r in ET.fromstring(package.read("word/_rels/document.xml.rels")).iter(RELATIONSHIP)}
    for section in sections:
        check_foot(package, section, targets, words)
    body = list(document.find(W + "body"))
    if body[-3].tag == W + "tbl": # of what must stand behind it nothing is seen
        assert body[-2].find(f".//{W}pStyle").get(W + "val") == "Slot", words
    for table in document.iter(W + "tbl"):
        check_table(table, words)
    return document


def check_foot(package, section, targets, words):
    """The number of the page stands at the right of it, however the page lies."""
    size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
    width = int(size.get(W + "w")) - int(margins.get(W + "left")) - int(margins.get(W + "right"))
    foot = next(r.get(R_ID + "id") for r in section.iter(W + "footerReference") if r.get(W + "type") == "default")
    tabs = [int(tab.get(W + "pos")) for tab in ET.fromstring(package.read("word/" + targets[foot])).iter(W + "tab") if tab.get(W + "pos")]
    assert tabs[-1:] == [width], (words, foot, tabs, width)


def check_table(table, words):
    """No wider than its page, each row as many cells as columns, and each cell ends in a paragraph."""
    columns = [int(c.get(W + "w")) for c in table.find(W + "tblGrid")]
    assert all(width > 0 for width in columns) and sum(columns) <= 14002, (words, columns)
    for row in table.findall(W + "tr"):
        cells = row.findall(W + "tc")
        assert len(cells) == len(columns), words
        assert all(cell[-1].tag == W + "p" for cell in cells), words


def check_widths(document, words):
    """A table on an upright page fits an upright page: a section ends in the paragraph that holds its sectPr."""
    widest = 0
    for block in document.find(W + "body"):
        section = block if block.tag == W + "sectPr" else block.find(f"{W}pPr/{W}sectPr")
        if block.tag == W + "tbl":
            widest = max(widest, sum(int(c.get(W + "w")) for c in block.find(W + "tblGrid")))
        if section is None:
            continue
        size, margin = section.find(W + "pgSz"), section.find(W + "pgMar")
        room = int(size.get(W + "w")) - int(margin.get(W + "left")) - int(margin.get(W + "right"))
        assert widest <= room, (words, widest, room)
        widest = 0


def check_months(document, words):
    """A row that heads others is never the last on a page."""
    heads = [row for row in document.iter(W + "tr")
             if re.fullmatch(r"[a-z]+ 20\d\d", "".join(t.text for t in row.iter(W + "t")))]
    assert len(heads) > 5, words
    assert all(row.find(f".//{W}keepNext") is not None for row in heads), words


def words_of_word(document):
    text = []
    for block in document.iter(W + "p"):
        inside = False  # a field that names a note again
        for element in block.iter():
            if element.tag == W + "fldChar":
                inside = element.get(W + "fldCharType") != "end"
            elif element.tag == W + "t" and not inside:
                text.append(element.text or "")
        text.append(" ")
    return Counter(re.findall(r"\w+", "".join(text)))


def check_hostile(grip, folder):
    hostile = 'a</w:t><w:instrText>x</w:instrText>&amp; ]]> "q" {{naam}} --> 𝄞'
    with renamed(folder, hostile) as copy:
        package = zipfile.ZipFile(io.BytesIO(written(grip, copy, ["dashboard", "gezondheidsregio"], "docx")))
        document = check_document(package, "hostile")
        told = "".join(t.text or "" for t in document.iter(W + "t"))
        assert hostile in told, told[:300]


def own_document():
    """As Word in Dutch writes one, with what must not be taken along: macros, links, fields that fetch, objects, a list."""
    w = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
         'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
         'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"')
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    text = '<w:p><w:pPr><w:pStyle w:val="Voettekst"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    logo = '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>'
    fetched = ('<w:p><w:fldSimple w:instr=" INCLUDEPICTURE https://elders.example/x.png "><w:r><w:t>opgehaald</w:t></w:r></w:fldSimple>'
               '<w:r><w:instrText> DDEAUTO cmd </w:instrText></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
               '<w:hyperlink r:id="rId2"><w:r><w:t>www.voorbeeldstad.example</w:t></w:r></w:hyperlink>'
               '<w:r><w:object r:id="rId3"><w:t>ingesloten</w:t></w:object></w:r></w:p>')
    styles = ('<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>'
              '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/>'
              '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:color w:val="C8102E"/></w:rPr></w:style>'
              '<w:style w:type="paragraph" w:styleId="Voettekst"><w:name w:val="footer"/><w:basedOn w:val="Standaard"/></w:style>')
    parts = {
        "word/document.xml": f'<w:document {w}><w:body><w:p><w:r><w:t>Zo begint een brief</w:t></w:r></w:p><w:sectPr>'
                             '<w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>'
                             '<w:footerReference w:type="default" r:id="rId3"/><w:titlePg/></w:sectPr></w:body></w:document>',
        "word/_rels/document.xml.rels": rels.format("".join(
            f'<Relationship Id="rId{i}" Type="{office}/{kind}" Target="{target}"/>' for i, kind, target in
            ((1, "header", "header1.xml"), (2, "header", "header2.xml"), (3, "footer", "footer1.xml")))),
        "word/header1.xml": f'<w:hdr {w}>{text.format("Gemeente Voorbeeldstad, vervolg")}</w:hdr>',
        "word/header2.xml": f'<w:hdr {w}>{logo}</w:hdr>',
        "word/_rels/header2.xml.rels": rels.format(f'<Relationship Id="rId1" Type="{office}/image" Target="media/logo.png"/>'),
        "word/footer1.xml": f'<w:ftr {w}>{text.format("Postbus 1")}{fetched}</w:ftr>',
        "word/_rels/footer1.xml.rels": rels.format(
            f'<Relationship Id="rId2" Type="{office}/hyperlink" Target="https://elders.example/" TargetMode="External"/>'
            f'<Relationship Id="rId3" Type="{office}/oleObject" Target="embeddings/x.bin"/>'),
        "word/styles.xml": f"<w:styles {w}>{styles}</w:styles>",
        "word/theme/theme1.xml": '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>',
        "word/media/logo.png": "plaatje",
        "word/vbaProject.bin": "macro",
        "word/embeddings/x.bin": "object",
    }
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return raw.getvalue()


def check_house_style(grip, folder):
    """Styles, head and foot are those of the municipality; the last line of each foot is ours."""
    with tempfile.TemporaryDirectory() as copy:
        register = pathlib.Path(copy) / "registry"
        shutil.copytree(folder / "registry", register)
        (register / "sjablonen").mkdir(exist_ok=True)
        (register / "sjablonen" / "referentie.docx").write_bytes(own_document())
        words = ["dashboard", "--kort"]
        raw = written(grip, copy, words, "docx")
        package = zipfile.ZipFile(io.BytesIO(raw))
        check_package(package, words)
        document = check_document(package, words)
        every = {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}
        for forbidden in ("elders.example", "INCLUDEPICTURE", "DDEAUTO", "ingesloten", "macro", "Zo begint een brief", 'w:val="7"'):
            assert not any(forbidden in text for text in every.values()), forbidden
        styles = {s.get(W + "styleId"): s for s in ET.fromstring(every["word/styles.xml"]).iter(W + "style")}
        assert styles["Heading1"].find(f"{W}rPr/{W}color").get(W + "val") == "C8102E" and "Kop1" not in styles
        assert styles["Heading1"].find(W + "basedOn").get(W + "val") == "Normal" and "Tabeltekst" in styles
        assert "Gemeente Voorbeeldstad, vervolg" in every["word/header.xml"]
        assert "PAGE" in every["word/footer.xml"] and "www.voorbeeldstad.example" in every["word/footer.xml"]
        assert every["word/footer.xml"].index("Postbus 1") < every["word/footer.xml"].index("Bladzijde ")
        assert "opgehaald" in every["word/footer.xml"], "text stays"
        assert "Bladzijde " in every["word/footer-eerst.xml"] and package.read("word/media/huisstijl1.png") == b"plaatje"
        sections = [s for s in document.iter(W + "sectPr")]
        assert sections[0].find(W + "titlePg") is not None and all(s.find(W + "titlePg") is None for s in sections[1:])
        for bad in (b"geen zip", own_document()[:900], b""):
            (register / "sjablonen" / "referentie.docx").write_bytes(bad)
            told = subprocess.run([grip, "toets"], cwd=copy, capture_output=True, text=True, encoding="utf-8", check=False)
            assert "bestand/referentie" in told.stdout, told.stdout[:500]
            assert b"word/header.xml" not in written(grip, copy, words, "docx")


def check_secret(grip, folder):
    """Each page says what secrecy rests on the paper; the paper of the public says nothing of it."""
    words = ["oplegnotitie", "2026-12-02-belastingkantoor-bestuur"]
    for extra, expected in (["--intern"], 1), ([], 0):
        package = zipfile.ZipFile(io.BytesIO(written(grip, folder, words + extra, "docx")))
        foot = "".join(ET.fromstring(package.read("word/footer.xml")).itertext())
        assert foot.count("Geheim: verplichting tot geheimhouding opgelegd door het college op 27 oktober 2026 (artikel 87 "
                          "van de Gemeentewet; artikel 5.1, tweede lid, onder b, van de Wet open overheid). ") == expected, foot


def main():
    grip = str(pathlib.Path(sys.argv[1]).resolve())
    folder = pathlib.Path(__file__).resolve().parent.parent / "examples" / "voorbeeldstad"
    for words in PAPERS:
        raw = written(grip, folder, words, "docx")
        assert raw == written(grip, folder, words, "docx"), words
        package = zipfile.ZipFile(io.BytesIO(raw))
        check_package(package, words)
        document = check_document(package, words)
        check_widths(document, words)
        if words[0] == "kalender":
            check_months(document, words)
        told = words_with_pictures(grip, folder, words)
        said = words_of_word(document)
        assert said == told, (words, said - told, told - said)
    check_secret(grip, folder)
    check_hostile(grip, folder)
    check_house_style(grip, folder)
    print(f"{len(PAPERS)} Word files are in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
