#!/usr/bin/python3
"""What the reader accepts the JSON Schema accepts, and what only the reader refuses is a known set of rules."""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Faults that no schema can see: they lie in how a file is written, in sums, or in other files.
ONLY_THE_READER = {
    "bestand/huisstijl", "bestand/naam", "bestand/onverwacht", "bestand/referentie", "id/dubbel", "tekst/opmaak", "verwijzing/onbekend", "yaml/codering", "yaml/dubbel",
    "yaml/meer-documenten", "yaml/syntax", "yaml/tag", "yaml/te-diep", "yaml/te-groot", "yaml/verwijzing",
}
FORM = ONLY_THE_READER | {"veld/onbekend", "veld/ontbreekt", "waarde/buiten-bereik", "waarde/ongeldig"}
GEMEENTE = "naam: V\ncode: GM9999\nuitgangspunten: {wonen: {tekst: W}}\nregios: {r: {naam: R, gemeenten: [Voorbeeldstad]}}\n"


class Loader(yaml.CSafeLoader):
    """YAML 1.2 core: dates, yes and no are texts."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool", ":int", ":float"))]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile(r"^(true|false)$"), list("tf"))
Loader.add_implicit_resolver("tag:yaml.org,2002:int", __import__("re").compile(r"^-?(0|[1-9][0-9]*)$"), list("-0123456789"))
Loader.add_implicit_resolver("tag:yaml.org,2002:float", __import__("re").compile(r"^-?(0|[1-9][0-9]*)\.[0-9]+$"), list("-0123456789"))


def texts_as_keys(value):
    if isinstance(value, dict):
        return {str(key): texts_as_keys(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [texts_as_keys(item) for item in value]
    return value


def form_rules(grip, register):
    """The rules of form that each file breaks, by path."""
    ran = subprocess.run([grip, "toets", "--als", "json", "--intern", "--register", register, "--peildatum", "2026-11-25"],
                         capture_output=True, text=True, check=False)
    broken = {}
    for finding in json.loads(ran.stdout)["bevindingen"]:
        if finding["regel"] in FORM:
            broken.setdefault(finding["bestand"], set()).add(finding["regel"])
    return broken


def kinds(grip):
    """Each kind of file by the path of its one file, or by its folder, with the slash."""
    ran = subprocess.run([grip, "schema"], capture_output=True, text=True, check=True)
    patterns = (line.split(maxsplit=1) for line in ran.stdout.splitlines())
    return {pattern.split("<")[0]: kind for kind, pattern in patterns}


def kind_of(name, known):
    return known.get(name) or known[name[:name.index("/") + 1]]


def write_fixture(register, text):
    """A samenwerking, and after each line `# bestand: PATH` another file."""
    (register / "gemeente.yaml").write_text(GEMEENTE, encoding="utf-8")
    path, files = "samenwerkingen/voorbeeld.yaml", {}
    for line in text.splitlines(keepends=True):
        if line.startswith(b"# bestand: "):
            path = line.removeprefix(b"# bestand: ").decode().strip()
        else:
            files[path] = files.get(path, b"") + line
    for path, content in files.items():
        (register / path).parent.mkdir(exist_ok=True)
        (register / path).write_bytes(content)


def check(grip, register, validators, known):
    failures = 0
    broken = form_rules(grip, register)
    for path in sorted(pathlib.Path(register).rglob("*.yaml")):
        name = str(path.relative_to(register))
        rules = broken.get(name, set())
        try:
            data = texts_as_keys(yaml.load(path.read_text(encoding="utf-8"), Loader))
        except (yaml.YAMLError, UnicodeDecodeError, ValueError):
            accepted = False
        else:
            validator = validators[kind_of(name, known)]
            accepted = validator.is_valid(data)
        if accepted and rules - ONLY_THE_READER:
            print(f"{name}: only the reader refuses it, with {sorted(rules)}")
            failures += 1
        if not accepted and not rules:
            print(f"{name}: the reader accepts it, the schema does not: {next(validator.iter_errors(data)).message[:300]}")
            failures += 1
    return failures


SMALLEST = {"naam": "Voorbeeld", "status": "actief", "aard": "uitvoering", "rechtsvorm": "convenant"}


def check_nothing(grip, validators, known):
    """A key may be left empty in four ways, unless it must be filled in; for a required key no way is good enough."""
    properties = json.loads((ROOT / "docs/schema/samenwerking.json").read_text(encoding="utf-8"))["properties"]
    failures = 0
    for nothing in ("", "[]", "{}", '" "'):
        optional = "".join(f"{key}: {nothing}\n" for key in properties if key not in SMALLEST)
        required = [SMALLEST | {key: nothing} for key in SMALLEST]
        for number, keys in enumerate([SMALLEST, *required]):
            text = "".join(f"{key}: {value}\n" for key, value in keys.items()) + optional
            with tempfile.TemporaryDirectory() as folder:
                write_fixture(pathlib.Path(folder), text.encode())
                failures += check(grip, folder, validators, known)
                refused = bool(form_rules(grip, folder).get("samenwerkingen/voorbeeld.yaml"))
                if refused != (number > 0):
                    print(f"{nothing!r} is {'refused' if refused else 'accepted'}:\n{text[:100]}")
                    failures += 1
    return failures


def main():
    grip = sys.argv[1]
    validators = {}
    for path in (ROOT / "docs/schema").glob("*.json"):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        validators[path.stem] = jsonschema.Draft7Validator(schema)
    known = kinds(grip)
    failures = 0
    for register in [ROOT / "registry", *sorted((ROOT / "examples").glob("*/registry"))]:
        failures += check(grip, str(register), validators, known)
    fixtures = sorted((ROOT / "tests/rules").rglob("*.yaml"))
    for fixture in fixtures:
        with tempfile.TemporaryDirectory() as folder:
            write_fixture(pathlib.Path(folder), fixture.read_bytes())
            failures += check(grip, folder, validators, known)
    failures += check_nothing(grip, validators, known)
    for path, kind in known.items():
        built_in = ROOT / "templates" / path
        if path.startswith("kader/") and built_in.exists():
            data = texts_as_keys(yaml.load(built_in.read_text(encoding="utf-8"), Loader))
            validators[kind].validate(data)
    print(f"{len(fixtures)} fixtures, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
