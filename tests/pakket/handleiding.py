"""Follows docs/handleiding.md in a folder that becomes the root: every command is run there, and answers what the guide says.

Usage: handleiding.py FOLDER          in FOLDER stands the one file, as /grip
"""

import os
import re
import shlex
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.abspath(sys.argv[1])
DAY = "1795608000"  # 25 November 2026, the day of the guide


def grip(words):
    ran = subprocess.run(["/grip", *words], capture_output=True, text=True, env={"SOURCE_DATE_EPOCH": DAY},
                         preexec_fn=lambda: (os.chroot(FOLDER), os.chdir("/handleiding")))
    return ran.stdout + ran.stderr


def follow(lines):
    """The guide, written again with the answers that come."""
    answered, block, content, place, mode = [], None, "", None, "w"
    for line in lines:
        if block == "console" and line != "```":
            if not line.startswith("$ "):
                continue
            answered.append(line)
            words = shlex.split(line[2:])
            if words[0] == "grip":
                answered += grip(words[1:]).splitlines()
            elif words[0] == "rm":
                os.remove(os.path.join(FOLDER, "handleiding", words[1]))
            continue
        answered.append(line)
        told = re.fullmatch(r"(In|Onderaan) `(registry/[^`]+)` komt:", line)
        if told:
            mode, place = ("w" if told[1] == "In" else "a"), told[2]
        if block is None and line.startswith("```"):
            block, content = line[3:] or "text", ""
        elif line == "```":
            if block == "yaml":
                with open(os.path.join(FOLDER, "handleiding", place), mode, encoding="utf-8") as file:
                    file.write(content)
            block = None
        elif block == "yaml":
            content += line + "\n"
    return answered


os.mkdir(os.path.join(FOLDER, "handleiding"))
with open(os.path.join(ROOT, "docs", "handleiding.md"), encoding="utf-8") as guide:
    told = guide.read().splitlines()
answered = follow(told)
for number, (is_, should) in enumerate(zip(answered, told), 1):
    if is_ != should:
        sys.exit(f"docs/handleiding.md:{number}\n  hoort: {should}\n  is:    {is_}")
if len(answered) != len(told):
    sys.exit("docs/handleiding.md: meer of minder antwoord dan er staat")
print(f"{sum(line.startswith('$ grip') for line in told)} opdrachten van de handleiding geven wat er staat")
