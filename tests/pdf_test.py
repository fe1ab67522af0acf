#!/usr/bin/python3
"""A paper as PDF is tagged for a screen reader, and says what the Markdown says; nothing outside the page is asked for."""

import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

from pages_test import paper, words_of_markdown

PAPERS = [(["dashboard", "--kort"], "voorbeeldstad"), (["risicoparagraaf", "--bijlage"], "voorbeeldstad"),
          (["verbonden-partijen"], "voorbeeldstad")]
ROOT = pathlib.Path(__file__).parent.parent


def ran(*words, **options):
    return subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False, **options)


def letters(text):
    """Without the hyphens and line ends that a page needs."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def check(grip, words, folder, out):
    path = pathlib.Path(out) / "stuk.pdf"
    made = ran(grip, *words, "--uit", path, "--peildatum", "2026-11-25", cwd=folder)
    assert made.returncode == 0, (words, made.stderr)
    about = dict(line.split(":", 1) for line in ran("pdfinfo", path).stdout.splitlines() if ":" in line)
    assert about["Tagged"].strip() == "yes" and about["JavaScript"].strip() == "no", about
    assert about["Title"].strip(), about
    structure = ran("pdfinfo", "-struct", path).stdout
    elements = {line.split()[0] for line in structure.splitlines() if line.strip()}
    assert {"H1", "H2", "Table", "TH", "TD"} <= elements, (words, elements)
    said = letters(ran("pdftotext", path, "-").stdout)
    missing = [word for word in words_of_markdown(paper(grip, folder, words, "md")) if letters(word) not in said]
    assert not missing, (words, missing[:20])
    check_paper(path, words)
    path.unlink()
    # what stands for a property that is missing, WeasyPrint 57 does not see
    assert not re.search(r"var\([^)]*,", paper(grip, folder, words, "html"))


def check_paper(path, words):
    """No word beyond the margins; what is too wide lies on its side."""
    wide = 0.0
    for line in ran("pdftotext", "-bbox", path, "-").stdout.splitlines():
        if line.strip().startswith("<page "):
            wide = float(re.search(r'width="([\d.]+)"', line).group(1))
        elif line.strip().startswith("<word "):
            left, right = (float(re.search(rf'{side}="([-\d.]+)"', line).group(1)) for side in ("xMin", "xMax"))
            margin = 16 / 25.4 * 72 - 1
            assert margin <= left and right <= wide - margin, (words, line)


def check_numbers(grip, folder, out):
    """The points of a decision have their own numbers, also where a text stands between them."""
    words = ["oplegnotitie", "--raad", "2026-06-18"]
    path = pathlib.Path(out) / "besluit.pdf"
    made = ran(grip, *words, "--als", "pdf", "--uit", path, "--peildatum", "2026-06-01", cwd=folder)
    assert made.returncode == 0, made.stderr
    on_paper = ran("pdftotext", "-layout", path, "-").stdout
    numbered = r"(?m)^\s*(\d+)\. "
    written = ran(grip, *words, "--peildatum", "2026-06-01", cwd=folder).stdout
    expected = re.findall(numbered, written[written.index("\nbesluit:"):])
    found = re.findall(numbered, on_paper[on_paper.index("\nbesluit:"):])
    assert len(expected) > 5 and found[:len(expected)] == expected, (expected, found)  # its notes follow


def main():
    grip = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as out:
        for words, example in PAPERS:
            check(grip, words, ROOT / "examples" / example, out)
        check_numbers(grip, ROOT / "examples" / "voorbeeldstad", out)
    screen = ran(grip, "dashboard", "--als", "pdf", cwd=ROOT / "examples" / "voorbeeldstad")
    assert screen.returncode == 2 and "--uit stuk.pdf" in screen.stderr, screen.stderr


main()
