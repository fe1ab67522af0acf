"""The one file is small and quick to start, and its bill of materials tells of it and of what is inside.

Usage: bestand.py FILE
"""

import hashlib
import json
import os
import subprocess
import sys
import time

FILE = sys.argv[1]


def start():
    begin = time.perf_counter()
    subprocess.run([FILE, "--version"], stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - begin) * 1000


size, quickest = os.path.getsize(FILE), min(start() for _ in range(50))
assert size < 15_000_000, f"het bestand is {size} bytes"
assert quickest < 100, f"starten duurt {quickest:.1f} ms"

with open(FILE + ".spdx.json", encoding="utf-8") as file:
    bill = json.load(file)
with open(FILE, "rb") as file:
    digest = hashlib.sha256(file.read()).hexdigest()
grip, *inside = bill["packages"]
assert grip["checksums"] == [{"algorithm": "SHA256", "checksumValue": digest}]
assert {"fmtlib", "glibc", "libical3", "libxlsxwriter", "libyaml", "libzip", "zlib"} <= {part["name"] for part in inside}
assert len({part["SPDXID"] for part in bill["packages"]}) == len(bill["packages"]) == len(bill["relationships"])
assert all(part["versionInfo"] and part["licenseConcluded"] for part in bill["packages"])

print(f"- één bestand van {size} bytes, dat in {quickest:.1f} ms start, met {len(inside)} bibliotheken op de stuklijst")
