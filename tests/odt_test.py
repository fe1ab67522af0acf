#!/usr/bin/python3
"""Each paper as an OpenDocument text is a sound package, says what the Markdown says, and holds what register text says as text."""

import io
import pathlib
import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter

from pages_test import PAPERS, renamed, words_with_pictures, written

URN = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, DRAW, STYLE, OFFICE, MANIFEST, SVG, FO = (
    f"{{{URN}{name}}}" for name in ("text:1.0", "table:1.0", "drawing:1.0", "style:1.0", "office:1.0", "manifest:1.0",
                                    "svg-compatible:1.0", "xsl-fo-compatible:1.0"))
XLINK = "{http://www.w3.org/1999/xlink}"


def check_package(raw, words):
    """The type stands at a fixed place, so that any program can tell what the file is (OpenDocument 1.2 part 3, 3.3)."""
    assert raw[30:38] == b"mimetype" and raw[38:77] == b"application/vnd.oasis.opendocument.text", words
    package = zipfile.ZipFile(io.BytesIO(raw))
    names = package.namelist()
    listed = {e.get(MANIFEST + "full-path") for e in ET.fromstring(package.read("META-INF/manifest.xml"))}
    assert listed == {"/", *names} - {"mimetype", "META-INF/manifest.xml"}, (words, listed, names)
    assert not any(name.startswith(("Basic", "Scripts", "Configurations")) for name in names), words
    return package


def width_of(measure):
    return float(measure.removesuffix("pt"))


def check_document(package, words):
    content = ET.fromstring(package.read("content.xml"))
    styles = ET.fromstring(package.read("styles.xml"))
    known = {s.get(STYLE + "name") for tree in (content, styles) for s in tree.iter() if s.tag.startswith((STYLE, TEXT))}
    used = {value for element in content.iter() for key, value in element.attrib.items() if key.endswith("}style-name")}
    assert used <= known, (words, used - known)
    marks = {b.get(TEXT + "name") for b in content.iter(TEXT + "bookmark")}
    names = set(package.namelist())
    for element in content.iter():
        address = element.get(XLINK + "href")
        if address is not None:
            assert address.startswith(("https://", "mailto:")) or address[1:] in marks or address in names, (words, address)
    notes = [n.get(TEXT + "id") for n in content.iter(TEXT + "note")]
    assert notes == [f"bron{i + 1}" for i in range(len(notes))], (words, notes)
    assert all(r.get(TEXT + "ref-name") in notes for r in content.iter(TEXT + "note-ref")), words
    footers = [m.find(STYLE + "footer") for m in styles.iter(STYLE + "master-page")]
    assert len(footers) == 3 and all("Bladzijde 1 van 1" in "".join(f.itertext()) for f in footers), words
    for frame in content.iter(DRAW + "frame"):
        assert len(frame.find(SVG + "title").text) > 5 and len(frame.find(SVG + "desc").text) > 20, words
    check_tables(content, words)
    return content


def check_tables(content, words):
    """A table is as wide as its columns, and fits the page on which it stands; each row has a cell for each column."""
    widths = {s.get(STYLE + "name"): width_of(p.get(STYLE + name)) for s in content.iter(STYLE + "style") for p in s
              for name in ("column-width", "width") if p.get(STYLE + name)}
    room = 453.5
    for block in content.find(f"{OFFICE}body/{OFFICE}text"):
        if block.get(TEXT + "style-name") in ("NaarLiggend", "NaarStaand"):
            room = 700.1 if block.get(TEXT + "style-name") == "NaarLiggend" else 453.5
        if block.tag != TABLE + "table":
            continue
        columns = [widths[c.get(TABLE + "style-name")] for c in block.findall(TABLE + "table-column")]
        assert abs(sum(columns) - widths[block.get(TABLE + "style-name")]) < 0.01 and sum(columns) < room + 0.01, (words, columns)
        rows = block.findall(TABLE + "table-row") + block.findall(f"{TABLE}table-header-rows/{TABLE}table-row")
        assert all(len(row) == len(columns) for row in rows), words


def words_of_odt(content):
    """What stands in a note or beside a picture is no word of the paper."""
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    for element in list(body.iter()):
        if element.tag in (TEXT + "note", TEXT + "note-ref", DRAW + "frame"):
            tail = element.tail
            element.clear()
            element.tail = tail
    blocks = [block for block in body.iter() if block.tag in (TEXT + "p", TEXT + "h")]
    return Counter(re.findall(r"\w+", " ".join("".join(block.itertext()) for block in blocks)))


def check_hostile(grip, folder):
    hostile = 'a</text:p></office:text>&amp; ]]> "q" {{naam}} --> 𝄞'
    with renamed(folder, hostile) as copy:
        content = ET.fromstring(zipfile.ZipFile(io.BytesIO(written(grip, copy, ["dashboard", "gezondheidsregio"], "odt"))).read("content.xml"))
        assert hostile in "".join(content.itertext())


def main():
    grip = str(pathlib.Path(sys.argv[1]).resolve())
    folder = pathlib.Path(__file__).resolve().parent.parent / "examples" / "voorbeeldstad"
    for words in PAPERS:
        raw = written(grip, folder, words, "odt")
        assert raw == written(grip, folder, words, "odt"), words
        content = check_document(check_package(raw, words), words)
        told = words_with_pictures(grip, folder, words)
        said = words_of_odt(content)
        assert said == told, (words, said - told, told - said)
    check_hostile(grip, folder)
    print(f"{len(PAPERS)} OpenDocument texts are in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
