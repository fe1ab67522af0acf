"""publiccode.yml says of itself that it follows version 0.4 of the standard: what that asks of the keys used here, written as a schema.

The lists of categories and scopes are the standard's own, as far as they concern a program of a municipality.
"""

import os
import sys

import jsonschema
import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TEXT = {"type": "string", "minLength": 1}
FILE = {"type": "string", "pattern": r"^[^/]+(/[^/]+)*\.(png|jpg)$"}
LANGUAGE = {"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"}
ADDRESS = {"type": "string", "pattern": "^https://"}


def entry(required, optional=()):
    """A map that has these keys, may have those, and no others."""
    return {"type": "object", "required": list(required), "properties": {**required, **dict(optional)},
            "additionalProperties": False}


def items(of):
    return {"type": "array", "items": of, "minItems": 1}


def one_of(*words):
    return {"enum": list(words)}


SCHEMA = entry({
    "publiccodeYmlVersion": {"const": "0.4"},
    "name": TEXT,
    "url": ADDRESS,
    "platforms": items(one_of("web", "windows", "mac", "linux", "ios", "android")),
    "categories": items(one_of("accounting", "budgeting", "compliance-management", "data-analytics", "document-management",
                               "financial-reporting", "knowledge-management", "workflow-management")),
    "developmentStatus": one_of("concept", "development", "beta", "stable", "obsolete"),
    "softwareType": one_of("standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web",
                           "standalone/backend", "standalone/other", "addon", "library", "configurationFiles"),
    "description": {"type": "object", "minProperties": 1, "propertyNames": LANGUAGE, "additionalProperties": entry({
        "shortDescription": {"type": "string", "minLength": 1, "maxLength": 150, "pattern": "^[^\n]*$"},
        "longDescription": {"type": "string", "minLength": 500, "maxLength": 10000},
        "features": items({"type": "string", "minLength": 1, "maxLength": 100}),
    }, {"genericName": {"type": "string", "maxLength": 35}, "documentation": ADDRESS, "screenshots": items(FILE)})},
    "legal": entry({"license": {"const": "EUPL-1.2"}}, {"mainCopyrightOwner": TEXT, "repoOwner": TEXT}),
    "maintenance": entry({"type": one_of("internal", "community"), "contacts": items(entry(
        {"name": TEXT}, {"email": {"type": "string", "pattern": "^[^@ ]+@[^@ ]+$"}, "affiliation": TEXT, "phone": TEXT}))}),
    "localisation": entry({"localisationReady": {"type": "boolean"}, "availableLanguages": items(LANGUAGE)}),
}, {
    "landingURL": ADDRESS,
    "softwareVersion": TEXT,
    "releaseDate": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "intendedAudience": entry({}, {"countries": items({"type": "string", "pattern": "^[a-z]{2}$"}),
                                   "scope": items(one_of("finance-and-economic-development", "government", "local-authorities"))}),
    "dependsOn": entry({}, {"open": items(entry({"name": TEXT}, {"optional": {"type": "boolean"}, "versionMin": TEXT}))}),
})
SCHEMA["dependentRequired"] = {"softwareVersion": ["releaseDate"]}

with open(os.path.join(ROOT, "publiccode.yml"), encoding="utf-8") as file:
    said = yaml.safe_load(file)
faults = [f"{error.json_path}: {error.message}" for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(said)]
faults += [f"{picture} is er niet" for text in said["description"].values() for picture in text.get("screenshots", [])
           if not os.path.exists(os.path.join(ROOT, picture))]
print("\n".join(faults) or "publiccode.yml volgt de standaard")
sys.exit(1 if faults else 0)
