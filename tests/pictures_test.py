#!/usr/bin/python3
"""Pictures are well-formed whatever the texts hold, and no words in them cover other words, a line or a dot.

How much room words take is estimated here by itself: a letter is 0.6 of the size of the font.
"""

import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

LETTER, ASCENT, DESCENT = 0.6, 0.75, 0.2  # of the size of the font
NAMES = ("risicoverdeling", "risicokaart")
MUNICIPALITY = """naam: "Voorbeeld & Zoon, 2 < 3, 'q' ]] > x"
code: GM9999
weerstandscapaciteit: [{naam: Reserve, bedrag: AMOUNT}]
"""
PARTY = """naam: Een
status: actief
aard: uitvoering
rechtsvorm: openbaar-lichaam
sinds: 2020-01-01
risicos: [RISKS]
"""


def draw(grip, folder, *words, fine=(0,)):
    ran = subprocess.run([grip, "risicoparagraaf", "--als", "json", "--beelden", "beelden", "--overschrijf", "--peildatum",
                          "2026-11-25", *words], cwd=folder, capture_output=True, text=True, check=False)
    assert ran.returncode in fine, ran.stderr
    roots = {name: xml.etree.ElementTree.parse(pathlib.Path(folder) / f"beelden/{name}.svg").getroot() for name in NAMES}
    return json.loads(ran.stdout), roots


def put(folder, risks, amount=2500, name=None):
    registry = pathlib.Path(folder) / "registry"
    (registry / "samenwerkingen").mkdir(parents=True, exist_ok=True)
    text = MUNICIPALITY.replace("AMOUNT", str(amount))
    (registry / "gemeente.yaml").write_text(text if name is None else re.sub("naam: .*", f"naam: {name}", text, count=1),
                                            encoding="utf-8")
    (registry / "samenwerkingen/een.yaml").write_text(PARTY.replace("RISKS", ", ".join(risks)), encoding="utf-8")


def risk(number, chance, amount):
    return f"{{id: r{number}, omschrijving: R, kans: {round(chance, 2)}, gevolg: {amount}}}"


def drawn(root, tag):
    """What is drawn, without the pattern of hatching."""
    return [element for element in root if element.tag.endswith("}" + tag)]


def box_of(text):
    size = float(text.get("font-size", 12))
    wide = LETTER * size * len(text.text)
    x, y = float(text.get("x")), float(text.get("y"))
    left = x - {"start": 0, "middle": wide / 2, "end": wide}[text.get("text-anchor")]
    return left, y - ASCENT * size, left + wide, y + DESCENT * size


def overlap(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def crossing(line, box):
    """The part of the line within the box, by Liang and Barsky."""
    x1, y1, x2, y2 = (float(line.get(key)) for key in ("x1", "y1", "x2", "y2"))
    begin, end = 0.0, 1.0
    for move, room in ((x1 - x2, x1 - box[0]), (x2 - x1, box[2] - x1), (y1 - y2, y1 - box[1]), (y2 - y1, box[3] - y1)):
        if move == 0:
            if room <= 0:
                return False
        elif move < 0:
            begin = max(begin, room / move)
        else:
            end = min(end, room / move)
    return begin < end


def check_free(root, what):
    """No words cover words, a line or a dot, and all stand in the picture."""
    texts = [(text.text, box_of(text)) for text in drawn(root, "text")]
    _, _, wide, high = (float(number) for number in root.get("viewBox").split())
    lines = drawn(root, "line")
    dots = [tuple(float(dot.get(key)) for key in ("cx", "cy", "r")) for dot in drawn(root, "circle")]
    for at, (words, box) in enumerate(texts):
        assert box[0] >= 0 and box[1] >= 0 and box[2] <= wide and box[3] <= high, (what, words, box)
        for other, around in texts[:at]:
            assert not overlap(box, around), (what, words, other)
        for line in lines:
            assert not crossing(line, box), (what, words, line.attrib)
        for x, y, r in dots:
            nearest = min(max(x, box[0]), box[2]) - x, min(max(y, box[1]), box[3]) - y
            assert nearest[0] ** 2 + nearest[1] ** 2 >= r * r, (what, words, x, y)


def dots_of(root, what):
    """No two cover each other."""
    dots = [tuple(float(dot.get(key)) for key in ("cx", "cy", "r")) for dot in drawn(root, "circle")]
    for at, a in enumerate(dots):
        assert all((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 >= (a[2] + b[2]) ** 2 for b in dots[:at]), what
    return dots


def labels_of(root):
    return [text.text for text in drawn(root, "text") if re.fullmatch(r"\d+(, \d+)*( en \d+ meer)?", text.text)]


def check_dots(root, count, what):
    """Every risk is in a dot, and each dot has its words."""
    labels = labels_of(root)
    assert len(labels) == len(dots_of(root, what)), (what, "words for each dot")
    told = 0
    for label in labels:
        numbers, _, more = label.partition(" en ")
        told += len(numbers.split(",")) + (int(more.split()[0]) if more else 0)
    assert told == count, (what, told, count)


def euro(amount):
    return "€ " + f"{amount:,.2f}".removesuffix(".00").translate(str.maketrans(",.", ".,"))


def check_words(grip, folder):
    """Described for who cannot see them, and with the numbers that the paper has."""
    put(folder, ["{id: een, omschrijving: \"=2+2\", kans: 12.5, gevolg: {min: 1000, max: 3000.50}}"])
    view, roots = draw(grip, folder)
    for name, root in roots.items():
        inside = {element.tag.split("}")[1] for element in root.iter()}
        assert inside <= {"svg", "title", "desc", "defs", "pattern", "rect", "line", "text", "circle"}, inside
        assert root.get("role") == "img" and root.get("aria-labelledby") == "titel omschrijving"
        assert "Voorbeeld & Zoon, 2 < 3, 'q' ]] > x" in root[0].text
        texts = [text.text for text in drawn(root, "text")]
        if name == "risicokaart":
            assert "1" in texts and "1: 12,5 %, € 2.000,25." in root[1].text
        else:
            assert f"90 % zekerheid: {euro(view['benodigd'])}" in texts and "beschikbaar: € 2.500" in texts
            assert "87,5 %" in texts and " Niets: 87,5 %." in root[1].text


def check_examples(grip, root, folder):
    for example in sorted((root / "examples").iterdir()):
        shutil.copytree(example / "registry", pathlib.Path(folder) / example.name / "registry")
        for reader in ([], ["--intern"]):
            view, roots = draw(grip, pathlib.Path(folder) / example.name, *reader, fine=(0, 1))
            for name, picture in roots.items():
                check_free(picture, (example.name, name))
            check_dots(roots["risicokaart"], len(view["risicos"]), example.name)


def crowds():
    """Name → risks that are hard to tell apart in a picture."""
    chance = random.Random(1)
    yield "the same thirty", [risk(i, 30, 50000) for i in range(30)]
    yield "thirty in one cell of the paper", [risk(i, chance.uniform(30.1, 39.9), chance.randint(10100, 99000))
                                              for i in range(30)]
    yield "sixty in nine cells", [risk(i, chance.uniform(20, 50), int(10 ** chance.uniform(4, 6))) for i in range(60)]
    yield "in the corners", [risk(i, (0.1, 100)[i % 2], (1, 999000)[i // 2 % 2]) for i in range(20)]
    yield "on the lines", [risk(i, 10 * (i % 11), 10 ** (2 + i // 11)) for i in range(40)]


def check_crowds(grip, folder):
    for what, risks in crowds():
        put(folder, risks)
        view, roots = draw(grip, folder)
        assert len(view["risicos"]) == len(risks)
        for name, picture in roots.items():
            check_free(picture, (what, name))
        check_dots(roots["risicokaart"], len(risks), what)


def check_bounds(grip, folder):
    """Wherever what is needed and what is available lie beside each other."""
    for name in ("V", "Noardeast-Fryslân"):
        for amount in (0, 1, 20000, 90000, 150000, 200000, 260000, 300000, 10 ** 9, 10 ** 12 - 1):
            for certainty in ("1", "50", "80", "90", "99.9"):
                put(folder, [risk(i, 30, 40000) for i in range(9)], amount, name)
                check_free(draw(grip, folder, "--zekerheid", certainty)[1]["risicoverdeling"], (name, amount, certainty))


def check_too_many(grip, folder):
    """Where words find no place, the picture says of how many dots."""
    for what, risks in (("side by side", [risk(i, 2 + 1.5 * i, 20000 + 10 * i) for i in range(60)]),
                        ("a thousand", [risk(i, 2 + 2.4 * (i % 40), int(10 ** (2 + i // 40 / 12.5))) for i in range(1000)])):
        put(folder, risks)
        root = draw(grip, folder)[1]["risicokaart"]
        check_free(root, what)
        dots, labels = dots_of(root, what), labels_of(root)
        assert len(labels) > 10, what
        told = [text.text for text in drawn(root, "text") if text.text.startswith("Stippen zonder nummer")]
        assert told == [f"Stippen zonder nummer, want daar is geen plaats: {len(dots) - len(labels)}."], what


def party(members, name="Een"):
    return (f"naam: {name}\nstatus: actief\naard: uitvoering\nrechtsvorm: openbaar-lichaam\nsinds: 2020-01-01\n"
            f"deelnemers: [{', '.join(members)}]\n")


def draw_relations(grip, folder, *words):
    ran = subprocess.run([grip, "coordinatie", "--als", "json", "--beelden", "beelden", "--overschrijf", "--peildatum",
                          "2026-11-25", *words], cwd=folder, capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1), ran.stderr
    return xml.etree.ElementTree.parse(pathlib.Path(folder) / "beelden/relaties.svg").getroot()


def check_relations(grip, root, folder):
    """A dot for each partner and collaboration, a line for each who takes part, and words that cover nothing."""
    for example in sorted((root / "examples").iterdir()):
        shutil.copytree(example / "registry", pathlib.Path(folder) / "relaties" / example.name / "registry")
        check_free(draw_relations(grip, pathlib.Path(folder) / "relaties" / example.name), example.name)
    many = pathlib.Path(folder) / "relaties/veel"
    put(many, [])
    for number in range(30):
        members = [f"Gemeente nummer {i}" for i in range(60) if (i * 7 + number) % (2 + number % 5) == 0]
        members.append("\"Een & ander < en een heel lange naam die nergens past, van iets met een toren\"")
        (many / f"registry/samenwerkingen/p{number}.yaml").write_text(party(members, f"Partij {number} met naam"),
                                                                      encoding="utf-8")
    picture = draw_relations(grip, many)
    check_free(picture, "many")
    partners = {(i * 7 + n) % (2 + n % 5) == 0 and i for n in range(30) for i in range(60)} - {False}
    partners |= {0} if any(n % (2 + n % 5) == 0 for n in range(30)) else set()
    assert len(dots_of(picture, "many")) == len(partners) + 1 + 31, "31 collaborations, and a dot for each partner"
    takes_part = sum((i * 7 + n) % (2 + n % 5) == 0 for n in range(30) for i in range(60)) + 30
    assert len(drawn(picture, "line")) == takes_part
    assert "Een & ander < en een heel lange naam die nergens past, van iets met een toren:" in picture[1].text


def check_years(grip):
    """Amounts above bars do not touch, however large they are; of the last years, when not all fit."""
    for amount in (1, 987_654, 87_654_321, 999_999_999_999):
        with tempfile.TemporaryDirectory() as folder:
            put(folder, [])
            file = pathlib.Path(folder) / "registry/samenwerkingen/een.yaml"
            years = "".join(f"  {year}: {{begroot: {{bijdrage: {amount}}}}}\n" for year in range(2015, 2030) if year != 2026)
            file.write_text(file.read_text(encoding="utf-8") + "jaren:\n" + years, encoding="utf-8")
            subprocess.run([grip, "dashboard", "een", "--beelden", "beelden", "--peildatum", "2026-11-25"], cwd=folder,
                           check=True, capture_output=True)
            root = xml.etree.ElementTree.parse(pathlib.Path(folder) / "beelden/bijdrage-per-jaar.svg").getroot()
            texts = drawn(root, "text")
            labels = [text.text for text in texts]
            assert "2029" in labels and "–" in labels and f"€ {amount:,}".replace(",", ".") in labels, labels
            boxes = sorted(box_of(text) for text in texts if "€" in text.text)
            assert len(boxes) >= 4 and all(a[2] <= b[0] for a, b in zip(boxes, boxes[1:])), (amount, boxes)


def main():
    grip = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        check_words(grip, folder)
        check_examples(grip, pathlib.Path(__file__).resolve().parent.parent, folder)
        check_crowds(grip, folder)
        check_bounds(grip, folder)
        check_too_many(grip, folder)
        check_relations(grip, pathlib.Path(__file__).resolve().parent.parent, folder)
    check_years(grip)
    print("the pictures are in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
