#!/usr/bin/python3
"""What a terminal is given: words completed by bash, and by zsh and fish where they are installed; and the page for man."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
GRIP = str(pathlib.Path(sys.argv[1]).resolve())
KINDS = {path.stem for path in (ROOT / "docs/schema").glob("*.json")}
RULES = {f"{path.parent.name}/{path.stem}" for path in (ROOT / "tests/rules").rglob("*.yaml")}


def run(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, check=True, **more).stdout


def bash(script, words):
    given = " ".join(f"'{word}'" for word in words)
    return set(run("bash", "--norc", "-c", f'. {script}; COMP_WORDS=({given}); COMP_CWORD={len(words) - 1}; _grip; '
                   'printf "%s\\n" "${COMPREPLY[@]}"').split())


def fish(script, words):
    """Without the descriptions behind a tab."""
    lines = run("fish", "--no-config", "-c", f"source {script}; complete -C '{' '.join(words)}'").splitlines()
    return {line.split("\t")[0] for line in lines}


def check_words(complete, script):
    assert complete(script, ["grip", "schema", "ri"]) == {"risicos"}
    assert complete(script, ["grip", "schema", ""]) >= KINDS
    assert complete(script, ["grip", "uitleg", "toets/"]) == {rule for rule in RULES if rule.startswith("toets/")}
    assert complete(script, ["grip", "uitleg", "herijken"]) == {"herijken_jaren"}
    assert "bron" in complete(script, ["grip", "uitleg", "bro"])
    assert complete(script, ["grip", "toets", "--als", "s"]) == {"sarif"}


def check_shells(folder):
    for shell, complete in (("bash", bash), ("fish", fish), ("zsh", None)):
        if shutil.which(shell) is None:
            print(f"{shell} is not there")
            continue
        script = folder / shell
        script.write_text(run(GRIP, "aanvulling", shell), encoding="utf-8")
        run(shell, "-n", str(script))
        if complete is not None:
            check_words(complete, script)


def check_page(folder):
    page = folder / "grip.1"
    page.write_text(run(GRIP, "manpagina"), encoding="utf-8")
    day = re.match(r'\.TH GRIP 1 "(\d{4}-\d{2}-\d{2})?" "grip \d', page.read_text(encoding="utf-8"))
    assert day, page.read_text(encoding="utf-8")[:80]
    other = run(GRIP, "manpagina", env={**os.environ, "SOURCE_DATE_EPOCH": "86400"})
    assert other == page.read_text(encoding="utf-8"), "its date is that of the program, not of today"
    if shutil.which("mandoc") and day.group(1):
        ran = subprocess.run(["mandoc", "-Tlint", str(page)], capture_output=True, text=True, check=False)
        assert ran.stdout + ran.stderr == "", ran.stdout + ran.stderr


def day_of_build(folder, root, **environment):
    """As the build writes it."""
    source = folder / "version.cpp"
    run("cmake", f"-DOUTPUT={source}", "-DVERSION=1.2.3", "-DADDRESS=", f"-DROOT={root}", "-P", ROOT / "cmake/version.cmake",
        env={**{name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}, **environment})
    return re.search(r'commit_day\(\) { return "(.*)"; }', source.read_text(encoding="utf-8")).group(1)


def check_day(folder):
    repository = folder / "repository"
    git = ["git", "-C", str(repository), "-c", "user.name=x", "-c", "user.email=x@example.org"]
    run("git", "init", "--quiet", str(repository))
    run(*git, "commit", "--quiet", "--allow-empty", "--message", "x",
        env={**os.environ, "GIT_COMMITTER_DATE": "2025-03-01T23:30:00+01:00"})
    assert day_of_build(folder, repository) == "2025-03-01"
    assert day_of_build(folder, repository, SOURCE_DATE_EPOCH="1700000000") == "2023-11-14"
    (folder / "nothing").mkdir()
    assert day_of_build(folder, folder / "nothing") == "", "outside a repository nobody knows"


def main():
    with tempfile.TemporaryDirectory() as name:
        check_shells(pathlib.Path(name))
        check_page(pathlib.Path(name))
        check_day(pathlib.Path(name))
    print("the terminal is given what it should")
    return 0


if __name__ == "__main__":
    sys.exit(main())
