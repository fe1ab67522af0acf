#!/usr/bin/python3
"""Each paper as a page is valid HTML by another parser, can be followed by a screen reader, and says what the Markdown says."""

import contextlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

import html5lib

PAPERS = [  # of examples/voorbeeldstad
    ["bijdrage", "gezondheidsregio"],
    ["bijdragen"],
    ["brief", "gezondheidsregio", "--soort", "stukken"],
    ["coordinatie"],
    ["dashboard"],
    ["jaaroverzicht", "2025"],
    ["kalender"],
    ["oplegnotitie", "2026-12-09-gezondheidsregio-ab"],
    ["rapporteur", "J. Fabeling"],
    ["regelingen"],
    ["risicoparagraaf"],
    ["risicos"],
    ["terugkoppeling", "2026-07-01-gezondheidsregio-ab"],
    ["toetsrapport", "veiligheidsregio"],
    ["verbonden-partijen", "--jaar", "2025", "--bij", "jaarstukken"],
    ["zienswijze", "omgevingsdienst", "2027"],
    ["zienswijzen"],
]

LETTERS = ("brief", "zienswijze")


def paper(grip, folder, words, form):
    ran = subprocess.run([grip, *words, "--als", form, "--peildatum", "2026-11-25"], cwd=folder, capture_output=True,
                         text=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, (words, form, ran.stderr)
    return ran.stdout


def written(grip, folder, words, form):
    """The bytes of a paper that only comes as a file."""
    with tempfile.TemporaryDirectory() as out:
        path = pathlib.Path(out) / f"stuk.{form}"
        ran = subprocess.run([grip, *words, "--uit", path, "--peildatum", "2026-11-25"], cwd=folder, capture_output=True,
                             text=True, encoding="utf-8", check=False)
        assert ran.returncode == 0, (words, ran.stderr)
        return path.read_bytes()


def words_with_pictures(grip, folder, words):
    """Of the Markdown, in which a paper says more where it has its pictures, as it has in a file of its own."""
    with tempfile.TemporaryDirectory() as pictures:
        drawn = ["--beelden", pictures] if words[0] in ("risicoparagraaf", "coordinatie") else []
        return words_of_markdown(paper(grip, folder, words + drawn, "md"))


@contextlib.contextmanager
def renamed(folder, name):
    """A copy of the register in which a party has this name."""
    with tempfile.TemporaryDirectory() as copy:
        register = pathlib.Path(copy) / "registry"
        shutil.copytree(folder / "registry", register)
        file = register / "samenwerkingen" / "gezondheidsregio.yaml"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("naam: Gezondheidsregio Groot-Voorbeeld", f"naam: '{name}'", 1), encoding="utf-8")
        yield copy


def elements(page, *tags):
    return [element for element in page.iter() if element.tag in tags]


def check_structure(page, words):
    assert page.get("lang") == "nl", words
    assert len(elements(page, "title")) == 1 and elements(page, "title")[0].text, words
    levels = [int(element.tag[1]) for element in elements(page, "h1", "h2", "h3", "h4", "h5", "h6")]
    letter = words[0] in LETTERS  # begins with whom it is to, and has no headings
    assert not levels if letter else levels[0] == 1 and levels.count(1) == 1, (words, levels)
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), (words, levels)
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    assert len(ids) == len(set(ids)), words
    for link in elements(page, "a"):
        address = link.get("href")
        assert address.startswith(("https://", "mailto:")) or address[1:] in ids, (words, address)
    for image in elements(page, "img"):
        assert image.get("alt") and image.get("src").startswith("data:image/svg+xml,"), words
    for table in elements(page, "table"):
        assert all(head.get("scope") in ("col", "row") for head in elements(table, "th")), words
        widths = {len(list(row)) for row in elements(table, "tr")}
        assert len(widths) == 1, (words, widths)


def words_of_page(page):
    for element in elements(page, "sup", "section", "title", "style"):
        element.text = None
        element[:] = []
    for element in elements(page, "td", "th", "li", "p"):
        element.tail = " "
    return Counter(re.findall(r"\w+", "".join(page.itertext())))


def words_of_markdown(text):
    text = re.sub(r"^\[\^\d+\]: .*$", "", text, flags=re.M)
    text = re.sub(r"^!\[.*$", "", text, flags=re.M)
    text = re.sub(r"^<!-- .* -->$", "", text, flags=re.M)
    text = re.sub(r"\]\(#[^)]*\)", "]", text)  # of a contents list the words alone
    text = re.sub(r"^(> )?\d+\. ", r"\1", text, flags=re.M)  # a page numbers its lists itself
    text = re.sub(r"\[\^\d+\]", "", text)
    return Counter(re.findall(r"\w+", text.replace("\\", "")))


def main():
    grip = str(pathlib.Path(sys.argv[1]).resolve())
    folder = pathlib.Path(__file__).resolve().parent.parent / "examples" / "voorbeeldstad"
    for words in PAPERS:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        page = parser.parse(paper(grip, folder, words, "html"))
        check_structure(page, words)
        with tempfile.TemporaryDirectory() as pictures:  # a page has its own; the heading above them is in both then
            drawn = ["--beelden", pictures] if words[0] == "risicoparagraaf" else []
            written = words_of_markdown(paper(grip, folder, words + drawn, "md"))
        said = words_of_page(page)
        assert said == written, (words, said - written, written - said)
    print(f"{len(PAPERS)} pages are in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
