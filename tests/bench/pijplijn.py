#!/usr/bin/python3
"""What a careful programmer would put together from Python libraries: read every file of a register with libyaml, hold
it against the JSON Schema and write one page. The yardstick for grip, so nothing here is done twice or done slowly."""

import argparse
import json
import pathlib
import sys

import jinja2
import jsonschema
import yaml

JAAR = "2026"
MOST_SHOWN = 10
PAGE = """\
# Samenwerkingen van {{ gemeente.naam }}

| naam | vorm | aard | status | bijdrage | criteria beantwoord | open risico's |
|---|---|---|---|---:|---:|---:|
{% for rij in rijen -%}
| {{ rij.naam }} | {{ rij.vorm }} | {{ rij.aard }} | {{ rij.status }} | {{ rij.bijdrage }} | {{ rij.beantwoord }} |
{#- #} {{ rij.open }} |
{% endfor %}"""


class Refused(Exception):
    pass


class Loader(yaml.CSafeLoader):
    """Dates stay texts and keys are texts, as in JSON, which the schema speaks of."""


def construct_map(loader, node):
    result = {key.value: loader.construct_object(value, deep=True) for key, value in node.value}
    if len(result) != len(node.value):
        raise yaml.constructor.ConstructorError(None, None, "een sleutel staat er twee keer", node.start_mark)
    return result


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_constructor("tag:yaml.org,2002:map", construct_map)
Loader.add_constructor("tag:yaml.org,2002:seq", lambda loader, node: loader.construct_sequence(node, deep=True))


def validator(schema_folder, kind):
    schema = json.loads((schema_folder / f"{kind}.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def read(path, check):
    try:
        record = yaml.load(path.read_bytes(), Loader)
    except yaml.YAMLError as error:
        raise Refused(f"{path.name}: {error}") from error
    problem = next(check.iter_errors(record), None)
    if problem is not None:
        place = ".".join(map(str, problem.absolute_path)) or "het hele bestand"
        raise Refused(f"{path.name}: {place}: {problem.message}")
    return record


def read_all(register, schema_folder):
    """The municipality, its collaborations in the order of their files, and what was refused."""
    gemeente = read(register / "gemeente.yaml", validator(schema_folder, "gemeente"))
    check = validator(schema_folder, "samenwerking")
    records, refused = [], []
    for path in sorted((register / "samenwerkingen").glob("*.yaml")):
        try:
            records.append(read(path, check))
        except Refused as problem:
            refused.append(str(problem))
    return gemeente, records, refused


def rij(record):
    return {
        "naam": cell(record["naam"]),
        "vorm": record["rechtsvorm"],
        "aard": ", ".join(as_list(record["aard"])),
        "status": record["status"],
        "bijdrage": bijdrage(within(record, "jaren", JAAR, "begroot", "bijdrage")),
        "beantwoord": len(within(record, "toetsing", "antwoorden") or {}),
        "open": sum(risico.get("status", "open") == "open" for risico in record.get("risicos") or []),
    }


def within(record, *keys):
    """What stands under the keys; None where one of them is absent or empty."""
    for key in keys:
        record = (record or {}).get(key)
    return record


def bijdrage(amount):
    if amount is None:
        return "niet ingevuld"
    return amount if isinstance(amount, str) else f"€ {amount:,}".replace(",", ".")


def as_list(value):
    return value if isinstance(value, list) else [value]


def cell(text):
    return text.replace("|", "\\|")


def main():
    parser = argparse.ArgumentParser(description="Leest en controleert een register en schrijft één pagina.")
    parser.add_argument("--schema", type=pathlib.Path, required=True, help="map met gemeente.json en samenwerking.json")
    parser.add_argument("register", type=pathlib.Path)
    arguments = parser.parse_args()
    try:
        gemeente, records, refused = read_all(arguments.register, arguments.schema)
    except Refused as problem:
        sys.exit(str(problem))
    if refused:
        rest = len(refused) - MOST_SHOWN
        sys.exit("\n".join(refused[:MOST_SHOWN] + ([f"en nog {rest}"] if rest > 0 else [])))
    page = jinja2.Environment(autoescape=False, undefined=jinja2.StrictUndefined).from_string(PAGE)
    print(page.render(gemeente=gemeente, rijen=map(rij, records)))


if __name__ == "__main__":
    if not yaml.__with_libyaml__:
        sys.exit("PyYAML is hier zonder libyaml gebouwd; de vergelijking zou oneerlijk zijn")
    main()
