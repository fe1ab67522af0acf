#!/usr/bin/python3
"""What grip writes for other programs keeps to what those programs publish.

SARIF 2.1.0: OASIS Standard, the sections named below, and what code scanning of GitHub asks beyond it. Workflow commands:
the toolkit of GitHub Actions. Code quality: the fields that GitLab names as required. iCalendar: RFC 5545, read by another
library than the one that grip writes it with.
"""

import datetime
import json
import re
import subprocess
import sys
import tempfile
import pathlib

import icalendar
import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent
ADDRESS = re.search(r'^url: "(.+)"$', (ROOT / "publiccode.yml").read_text(encoding="utf-8"), re.MULTILINE).group(1)
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
SARIF = {  # sarifLog 3.13, run 3.14, toolComponent 3.19, result 3.27, location 3.28, region 3.30, suppression 3.35
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "$schema": {"type": "string", "pattern": "^https://"},
        "runs": {"type": "array", "minItems": 1, "items": {
            "type": "object",
            "required": ["tool", "results"],
            "properties": {
                "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                "tool": {"type": "object", "required": ["driver"], "properties": {"driver": {
                    "type": "object",
                    "required": ["name", "rules", "informationUri"],
                    "properties": {
                        "informationUri": {"const": ADDRESS},
                        "language": {"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
                        "rules": {"type": "array", "uniqueItems": True, "items": {
                            "type": "object",
                            "required": ["id", "shortDescription", "fullDescription", "help"],
                            "properties": {
                                "id": {"type": "string"}, "shortDescription": TEXT, "fullDescription": TEXT, "help": TEXT,
                                "defaultConfiguration": {"type": "object", "properties": {
                                    "level": {"enum": ["none", "note", "warning", "error"]}}},
                            }}}}}}},
                "results": {"type": "array", "items": {
                    "type": "object",
                    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
                    "properties": {
                        "level": {"enum": ["none", "note", "warning", "error"]},
                        "ruleIndex": {"type": "integer", "minimum": 0},
                        "message": TEXT,
                        "partialFingerprints": {"type": "object", "required": ["primaryLocationLineHash"],
                                                "additionalProperties": {"type": "string"}},
                        "suppressions": {"type": "array", "items": {
                            "type": "object", "required": ["kind"],
                            "properties": {"kind": {"enum": ["inSource", "external"]},
                                           "status": {"enum": ["accepted", "underReview", "rejected"]},
                                           "justification": {"type": "string", "minLength": 1}}}},
                        "locations": {"type": "array", "minItems": 1, "maxItems": 1, "items": {
                            "type": "object",
                            "required": ["physicalLocation"],
                            "properties": {"physicalLocation": {
                                "type": "object",
                                "required": ["artifactLocation", "region"],
                                "properties": {
                                    # a relative reference of RFC 3986: no scheme, no leading slash
                                    "artifactLocation": {"type": "object", "required": ["uri"], "properties": {
                                        "uri": {"type": "string",
                                                "pattern": r"^([A-Za-z0-9._~-]|%[0-9A-F]{2})([A-Za-z0-9._~/-]|%[0-9A-F]{2})*$"}}},
                                    "region": {"type": "object", "required": ["startLine"], "properties": {
                                        "startLine": {"type": "integer", "minimum": 1},
                                        "startColumn": {"type": "integer", "minimum": 1}}},
                                }}}}},
                    }}},
            }}},
    },
}
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {"type": "object", "required": ["path", "lines"], "properties": {
                "path": {"type": "string", "pattern": r"^(?!\./|/)"},
                "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}}},
        }},
}
COMMAND = re.compile(r"^::(error|warning|notice) file=([^,:\r\n]+),line=(\d+),col=(\d+),title=([^,:\r\n]+)::(.+)$")
UNESCAPE = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}


def run(grip, folder, form):
    ran = subprocess.run([grip, "toets", "--als", form, "--register", "registry", "--peildatum", "2026-11-25"], cwd=folder,
                         capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1), ran.stderr
    return ran.stdout


def results(grip, folder):
    log = json.loads(run(grip, folder, "sarif"))
    jsonschema.Draft7Validator(SARIF).validate(log)
    driver = log["runs"][0]["tool"]["driver"]
    found = log["runs"][0]["results"]
    for result in found:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in found]
    assert len(prints) == len(set(prints)), "fingerprints are not unique"
    return found


def unescape(text):
    return re.sub("|".join(UNESCAPE), lambda match: UNESCAPE[match.group()], text)


def check_formats(grip, folder):
    """All formats tell the same findings; only SARIF can tell the explained ones."""
    findings = json.loads(run(grip, folder, "json"))["bevindingen"]
    sarif = results(grip, folder)
    assert len(sarif) == len(findings)
    assert [("suppressions" in result) for result in sarif] == [finding["verklaard"] for finding in findings]
    open_findings = [finding for finding in findings if not finding["verklaard"]]
    quality = json.loads(run(grip, folder, "gitlab"))
    jsonschema.Draft7Validator(GITLAB).validate(quality)
    assert [item["check_name"] for item in quality] == [finding["regel"] for finding in open_findings]
    assert len({item["fingerprint"] for item in quality}) == len(quality)
    lines = run(grip, folder, "github").splitlines()
    assert len(lines) == len(open_findings)
    for line, finding in zip(lines, open_findings):
        match = COMMAND.match(line)
        assert match, line
        level = {"fout": "error", "waarschuwing": "warning", "advies": "notice"}[finding["ernst"]]
        assert match.group(1) == level
        assert unescape(match.group(2)).endswith("registry/" + finding["bestand"])
        assert unescape(match.group(6)) == f"{finding['melding']}. {finding['tip']}"


def paths(grip, folder, register):
    """Where each format says that the first finding stands."""
    def told(form):
        return subprocess.run([grip, "toets", "--als", form, "--register", register, "--peildatum", "2026-11-25"], cwd=folder,
                              capture_output=True, text=True, check=False).stdout
    result = json.loads(told("sarif"))["runs"][0]["results"][0]
    return [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            json.loads(told("gitlab"))[0]["location"]["path"], COMMAND.match(told("github").splitlines()[0]).group(2)]


def check_paths(grip, folder):
    """Paths count from the root of the repository around the register, wherever grip was called."""
    root = pathlib.Path(folder)
    register = root / "werk/gemeente/registry"
    register.mkdir(parents=True)
    (register / "gemeente.yaml").write_text("naam: V\ncode: GM9999\nniets: 1\n", encoding="utf-8")
    gemeente = register.parent
    (root / "elders").mkdir()
    assert paths(grip, gemeente, "registry") == ["registry/gemeente.yaml"] * 3, "outside a repository: from where we are"
    assert paths(grip, root, "werk/gemeente/registry") == ["werk/gemeente/registry/gemeente.yaml"] * 3
    (root / ".git").mkdir()
    for here, way in ((gemeente, "registry"), (root / "elders", "../werk/gemeente/registry"), (register, "."),
                      (root / "elders", str(register))):
        assert paths(grip, here, way) == ["werk/gemeente/registry/gemeente.yaml"] * 3, (here, way)
    (root / "werk/.git").write_text("gitdir: ../elders\n", encoding="utf-8") # a working tree of its own, or a submodule
    assert paths(grip, root, "werk/gemeente/registry") == ["gemeente/registry/gemeente.yaml"] * 3
    (register / ".git").mkdir()
    assert paths(grip, root, "werk/gemeente/registry") == ["gemeente.yaml"] * 3


HOSTILE = """naam: Voorbeeld
status: actief
aard: uitvoering
rechtsvorm: convenant
sturingsprofiel: basis
"[klik](https://example.org) {0} 50%, ja: nee": 1
"""


def check_stability(grip, folder):
    """A fingerprint stays when a finding moves; a message cannot become a link, an argument or a second command."""
    file = pathlib.Path(folder) / "registry/samenwerkingen/a.yaml"
    file.write_text(HOSTILE, encoding="utf-8")
    before = results(grip, folder)
    text = before[0]["message"]["text"]
    assert re.search(r"(?<!\\)\]\(", text) is None and "{0}" not in text.replace("{{0}}", ""), text
    assert len(run(grip, folder, "github").splitlines()) == len(before)
    file.write_text("# een regel erbij\n\n" + HOSTILE, encoding="utf-8")
    after = results(grip, folder)
    moved = [result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in (before[0], after[0])]
    assert moved[1] == moved[0] + 2
    assert [result["partialFingerprints"] for result in before] == [result["partialFingerprints"] for result in after]


CYCLE = """naam: Dienst
status: actief
aard: uitvoering
rechtsvorm: openbaar-lichaam
cyclus:
  jaren:
    2028: {ontwerpbegroting: {ab_datum: DAG}}
"""
MEETING = """samenwerking: dienst
orgaan: ab
datum: 2027-03-03
agenda:
  - {titel: "Komma, punt; \\\\ END:VEVENT BEGIN:VEVENT en een heel lange titel die wordt gevouwen – met een streepje é", soort: overig}
"""


def calendar(grip, folder, peildatum, vorige=()):
    ran = subprocess.run([grip, "kalender", "--als", "ics", "--register", "registry", "--peildatum", peildatum, "--tot",
                          "2027-12-31", *vorige], cwd=folder, capture_output=True, check=True)
    (pathlib.Path(folder) / "kalender.ics").write_bytes(ran.stdout)
    lines = ran.stdout.split(b"\r\n")
    assert lines[-1] == b"" and not any(b"\n" in line or b"\r" in line for line in lines), "lines end with CRLF"
    assert all(len(line) <= 75 for line in lines), "lines are folded at 75 octets"
    assert not any(line.startswith(b"CATEGORIES") for line in lines)
    read = icalendar.Calendar.from_ical(ran.stdout)
    assert read["METHOD"] == "PUBLISH" and read["VERSION"] == "2.0"
    assert str(read["X-WR-RELCALID"]) == "alles@GM9999.grip"
    day = datetime.date.fromisoformat(peildatum)
    events = {}
    for event in read.walk("VEVENT"):
        uid = str(event["UID"])
        assert re.fullmatch(r"[a-z0-9-]+@GM9999\.grip", uid), uid
        assert uid not in events, f"{uid} stands there twice"
        assert type(event["DTSTART"].dt) is datetime.date and event["DTEND"].dt - event["DTSTART"].dt == datetime.timedelta(1)
        assert event["DTSTAMP"].dt == datetime.datetime(day.year, day.month, day.day, tzinfo=event["DTSTAMP"].dt.tzinfo)
        alarms = event.walk("VALARM")
        rings = event["DTSTART"].dt - datetime.timedelta(14) >= day and event["STATUS"] != "CANCELLED"
        assert (rings and not str(event["SUMMARY"]).startswith("Gedaan")) == bool(alarms), "no alarm in the past"
        assert all(alarm["TRIGGER"].dt == datetime.timedelta(days=-14) for alarm in alarms)
        events[uid] = event
    return events


def check_calendar(grip, folder):
    """A second import after a change moves the event, cancels what is gone and gives none twice; a text cannot leave its
    event."""
    registry = pathlib.Path(folder) / "registry"
    (registry / "vergaderingen").mkdir()
    (registry / "samenwerkingen/a.yaml").unlink()
    (registry / "samenwerkingen/dienst.yaml").write_text(CYCLE.replace("DAG", "2027-07-07"), encoding="utf-8")
    (registry / "vergaderingen/2027-03-03-dienst-ab.yaml").write_text(MEETING, encoding="utf-8")
    first = calendar(grip, folder, "2026-11-25")
    (registry / "samenwerkingen/dienst.yaml").write_text(CYCLE.replace("DAG", "2027-07-14"), encoding="utf-8")
    again = calendar(grip, folder, "2026-11-25", ["--vorige", "kalender.ics"])
    assert all(event["SEQUENCE"] == (1 if "2028-" in uid else 0) for uid, event in again.items()
               if first[uid]["DTSTART"].dt != event["DTSTART"].dt or "2028-" not in uid), "it rises with the content"
    (registry / "vergaderingen/2027-03-03-dienst-ab.yaml").unlink()
    (registry / "vergaderingen/2027-03-10-dienst-ab.yaml").write_text(
        MEETING.replace("datum: 2027-03-03", "datum: 2027-03-10\nverplaatst_van: 2027-03-03"), encoding="utf-8")
    second = calendar(grip, folder, "2026-12-01", ["--vorige", "kalender.ics"])
    sent = "dienst-2028-ontwerpbegroting-verzonden@GM9999.grip"
    assert first[sent]["DTSTART"].dt == datetime.date(2027, 4, 14)
    assert second[sent]["DTSTART"].dt == datetime.date(2027, 4, 21)
    assert second[sent]["SEQUENCE"] == 1 and first[sent]["SEQUENCE"] == 0
    assert second.keys() <= first.keys()
    meeting = "dienst-2027-03-03-ab-vergadering@GM9999.grip"
    assert second[meeting]["DTSTART"].dt == datetime.date(2027, 3, 10), "it moves with its name"
    (registry / "vergaderingen/2027-03-10-dienst-ab.yaml").unlink()
    third = calendar(grip, folder, "2026-12-01", ["--vorige", "kalender.ics"])
    assert third[meeting]["STATUS"] == "CANCELLED" and third[meeting]["SEQUENCE"] > second[meeting]["SEQUENCE"]
    assert meeting not in calendar(grip, folder, "2026-12-01", ["--vorige", "kalender.ics"]), "cancelled once"
    summary = str(first[meeting]["SUMMARY"])
    assert summary.endswith("Komma, punt; \\ END:VEVENT BEGIN:VEVENT en een heel lange titel die wordt gevouwen – met een streepje é")


def main():
    grip = str(pathlib.Path(sys.argv[1]).resolve())
    for example in sorted((ROOT / "examples").iterdir()):
        check_formats(grip, example)
    check_formats(grip, ROOT)
    with tempfile.TemporaryDirectory() as folder:
        check_paths(grip, folder)
    with tempfile.TemporaryDirectory() as folder:
        register = pathlib.Path(folder) / "registry"
        (register / "samenwerkingen").mkdir(parents=True)
        (register / "gemeente.yaml").write_text("naam: V\ncode: GM9999\n", encoding="utf-8")
        check_stability(grip, folder)
        check_calendar(grip, folder)
    print("the formats for other programs are in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
