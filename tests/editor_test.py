#!/usr/bin/python3
"""What somebody sees who fills in the register in an editor with the YAML language server, as in VS Code.

The server is no package of Debian: without it this test is skipped. It is looked for in GRIP_YAML_SERVER, where scripts/editor
puts it, and on the PATH.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples/voorbeeldstad/registry"
SKIPPED = 77
SETTINGS = {"yaml": {"schemaStore": {"enable": False}, "hover": True, "completion": True, "validate": True}}
MARKDOWN = {"hover": {"contentFormat": ["markdown"]}, "completion": {"completionItem": {
    "documentationFormat": ["markdown"], "snippetSupport": True}}}


def find_server():
    own = ROOT / "build/npm/node_modules/.bin/yaml-language-server"
    return os.environ.get("GRIP_YAML_SERVER") or (str(own) if own.exists() else shutil.which("yaml-language-server"))


class Editor:
    """Speaks the Language Server Protocol over the standard input and output of the server."""

    def __init__(self, server):
        self.server = subprocess.Popen([server, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.last = 0
        self.ask("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": {
            "workspace": {"configuration": True}, "textDocument": MARKDOWN}})
        self.tell("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.server.stdin.flush()

    def receive(self):
        """The next message that is for us; what the server itself asks is answered here."""
        while True:
            size = 0
            while (line := self.server.stdout.readline().strip()) or not size:
                assert line, "the server ended"
                name, value = line.split(b":", 1)
                size = int(value) if name.lower() == b"content-length" else size
            message = json.loads(self.server.stdout.read(size))
            if "method" not in message or "id" not in message:
                return message
            asked = message["params"].get("items", []) if message["params"] else []
            answer = [SETTINGS.get(item.get("section"), {}) for item in asked] if "configuration" in message["method"] else None
            self.send({"id": message["id"], "result": answer})

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.last += 1
        self.send({"id": self.last, "method": method, "params": params})
        while (message := self.receive()).get("id") != self.last:
            pass
        assert "error" not in message, message
        return message["result"]

    def open(self, text, kind):
        """A file of this kind; returns what the editor underlines."""
        self.last += 1
        self.uri = f"file:///register/{self.last}.yaml"
        schema = ROOT / f"docs/schema/{kind}.json"
        self.tell("textDocument/didOpen", {"textDocument": {
            "uri": self.uri, "languageId": "yaml", "version": 1, 
            "text": f"# yaml-language-server: $schema={schema.as_uri()}\n{text}"}})
        while (message := self.receive()).get("method") != "textDocument/publishDiagnostics" or \
                message["params"]["uri"] != self.uri:
            pass
        return message["params"]["diagnostics"]

    def place(self, line, column):
        """Of the text; above it stands the line that names the schema."""
        return {"textDocument": {"uri": self.uri}, "position": {"line": line + 1, "character": column}}

    def hover(self, line, column):
        """Without what it says of where the schema stands."""
        found = self.ask("textDocument/hover", self.place(line, column))
        return found["contents"]["value"].split("\n\nSource: ")[0] if found else None

    def offered(self, text, kind="samenwerking"):
        """What is offered at the place of the bar in this text."""
        before = text[:text.index("|")]
        self.open(text.replace("|", ""), kind)
        answer = self.ask("textDocument/completion", self.place(before.count("\n"), len(before.rpartition("\n")[2])))
        return {item["label"]: item.get("insertText", "") for item in answer["items"]}

    def close(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.server.wait(timeout=10)


def kind_of(path):
    folders = {"samenwerkingen": "samenwerking", "vergaderingen": "vergadering", "voorstellen": "voorstel", "invoer": "koppellijst"}
    return folders.get(path.parent.name, path.stem)


def check_hovers(editor):
    editor.open("naam: V\nafkorting: VV\nsinds: 2020-01-01\ngrondslag: vrijwillig\naard: [beleid]\n", "samenwerking")
    assert editor.hover(1, 2) == "#### afkorting\n\nGebruikelijke afkorting", editor.hover(1, 2)
    assert editor.hover(2, 2) == "#### sinds\n\nDe dag waarop onze gemeente toetrad", editor.hover(2, 2)
    choice = editor.hover(3, 2)
    assert choice.startswith("#### grondslag\n\nVrijwillig of door een wet verplicht\n"), choice
    assert "`wettelijk-verplicht`: Een wet verplicht tot samenwerken" in choice, choice
    assert editor.hover(4, 2).startswith("#### aard\n\nBeleid, uitvoering of bedrijfsvoering"), editor.hover(4, 2)
    for value in ("", "[]", "{}", "[1]"): # empty, or wrong
        editor.open(f"naam: V\nafkorting: {value}\n", "samenwerking")
        assert editor.hover(1, 2) == "#### afkorting\n\nGebruikelijke afkorting", (value, editor.hover(1, 2))


def check_example(editor):
    """Nothing is underlined, and each key has one text of its own."""
    keys = 0
    for path in sorted(EXAMPLE.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        wrong = editor.open(text, kind_of(path))
        assert not wrong, f"{path.name}: {wrong}"
        for number, line in enumerate(text.splitlines()):
            match = re.match(r"( *)(- )?([a-z_-]+):( |$)", line)
            if not match:
                continue
            shown = editor.hover(number, match.start(3) + 1)
            assert shown and "||" not in shown, f"{path.name}:{number + 1}: {shown}"
            keys += 1
    assert keys > 200, keys


def check_completion(editor):
    assert set(editor.offered("naam: V\ngrondslag: |\n")) == {"vrijwillig", "wettelijk-verplicht"}
    assert set(editor.offered("naam: V\nstatus: |\n")) == {"verkenning", "oprichting", "actief", "uittreding", "beeindigd"}
    assert set(editor.offered("naam: V\naard: |\n")) == {"beleid", "uitvoering", "bedrijfsvoering"}
    assert set(editor.offered("naam: V\naard:\n  - beleid\n  - |\n")) >= {"beleid", "uitvoering", "bedrijfsvoering"}
    for key in ("afkorting", "sinds", "wettelijke_grondslagen", "website", "toetsing", "bron"):
        assert "null" not in editor.offered(f"naam: V\n{key}: |\n"), key
    keys = editor.offered("naam: V\n|\n")
    for key in ("afkorting", "sinds", "grondslag", "bron"): # with the colon behind it
        assert keys[key].startswith(key + ":"), keys[key]


def check_criteria(editor):
    framework = (ROOT / "templates/kader/toetsingskader.yaml").read_text(encoding="utf-8")
    criteria = set(re.findall(r"^      - id: (\S+)$", framework, re.MULTILINE))
    assert len(criteria) > 20
    for text in ("toetsing:\n  antwoorden:\n    |\n", "toetsing:\n  antwoorden:\n    wat:\n      oordeel: voldoet\n    |\n"):
        offered = set(editor.offered("naam: V\n" + text))
        assert offered >= criteria - {"wat"} and "null" not in offered, offered
    judgements = set(editor.offered("naam: V\ntoetsing:\n  antwoorden:\n    wat:\n      oordeel: |\n"))
    assert judgements == {"voldoet", "aandacht", "voldoet-niet", "niet-van-toepassing"}, judgements


def check_faults(editor):
    good = (EXAMPLE / "samenwerkingen/gezondheidsregio.yaml").read_text(encoding="utf-8")
    assert "\nstatus: actief\n" in good
    wrong = editor.open(good.replace("\nstatus: actief\n", "\nstatus: aktief\n"), "samenwerking")
    assert len(wrong) == 1 and '"beeindigd"' in wrong[0]["message"], wrong
    line = good[:good.index("\nstatus: actief")].count("\n") + 2
    assert wrong[0]["range"]["start"] == {"line": line, "character": len("status: ")}, wrong
    wrong = editor.open(good + "grondslag: vrij\n" if "\ngrondslag:" not in good else
                        re.sub(r"\ngrondslag: .*", "\ngrondslag: vrij", good), "samenwerking")
    assert len(wrong) == 1 and '"vrijwillig"' in wrong[0]["message"], wrong
    own = good + "toetsing: {antwoorden: {eigen-vraag: {oordeel: voldoet}}}\n" if "\ntoetsing:" not in good else \
        good.replace("\n  antwoorden:\n", "\n  antwoorden:\n    eigen-vraag: {oordeel: voldoet}\n")
    assert "eigen-vraag" in own and not editor.open(own, "samenwerking")
    for nothing in ("", " []", " {}", ' ""', " ~"): # the reader takes it as not filled in
        assert not editor.open(re.sub(r"\nafkorting:.*", "", good) + f"afkorting:{nothing}\n", "samenwerking"), nothing


def main():
    server = find_server()
    if server is None:
        print("skipped: there is no yaml-language-server; scripts/editor installs one")
        return SKIPPED
    editor = Editor(server)
    for check in (check_hovers, check_completion, check_criteria, check_faults, check_example):
        check(editor)
    editor.close()
    print("the editor shows what it should")
    return 0


if __name__ == "__main__":
    sys.exit(main())
