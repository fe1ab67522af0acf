"""The program as it is started: whatever the world does, one Dutch sentence and exit code 2, or the whole result.

Usage: world_test.py PROGRAM [hardened|sanitized]
With `hardened` the binary itself is looked at too, with readelf; `sanitized` leaves out what sanitizers cannot do: little memory.
"""

import os
import re
import resource
import subprocess
import sys
import tempfile

PROGRAM = os.path.abspath(sys.argv[1])
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
REGISTER = os.path.join(ROOT, "examples", "voorbeeldstad", "registry")
ENGLISH = ("terminate", "bad_alloc", "std::", "error", "cannot", "denied", "No such")
failures = 0


def check(good, what):
    global failures
    if not good:
        failures += 1
        print("FAILED:", what)


def run(*words, before=None, cwd=None):
    return subprocess.run([PROGRAM, *words], capture_output=True, preexec_fn=before, cwd=cwd, timeout=120)


def is_one_sentence(ran):
    text = ran.stderr.decode()
    return ran.returncode == 2 and text.startswith("grip: ") and text.count("\n") == 1 and not any(word in text for word in ENGLISH)


def folder_gone():
    for words in (["--version"], ["toets"], ["dashboard", "--register", REGISTER]):
        folder = tempfile.mkdtemp()
        ran = run(*words, before=lambda: os.rmdir(folder), cwd=folder)
        check(is_one_sentence(ran) and not ran.stdout, f"folder at hand deleted: {words} {ran}")


def bytes_that_are_no_text():
    for words in ([b"toets", b"--als", b"json", b"--register", b"/tmp/\xff"], [b"toets", b"--als", b"gitlab", b"--register", b"\xff"], [b"\xff"]):
        ran = run(*words)
        check(is_one_sentence(ran), f"bytes that are not UTF-8: {ran}")


def no_memory():
    """From what the loader needs itself (measured) to what the program needs."""
    if "sanitized" in sys.argv[2:]:
        return
    whole = run("risicoparagraaf", "--register", REGISTER)
    refused = 0
    for kilobytes in range(20_000, 200_000, 5_000):
        limit = kilobytes * 1024
        ran = run("risicoparagraaf", "--register", REGISTER, before=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
        if b"error while loading shared libraries" in ran.stderr:
            continue
        if ran.returncode == 2:
            refused += 1
            check(is_one_sentence(ran), f"with {kilobytes} KB: {ran.stderr}")
        else:
            check((ran.returncode, ran.stdout) == (whole.returncode, whole.stdout), f"with {kilobytes} KB: another result, {ran.stderr}")
    check(refused > 0, "no limit of memory was felt")


def no_thread():
    """A stack larger than all memory that may be had: no second thread can be made."""
    if "sanitized" in sys.argv[2:]:
        return
    for words in (["risicoparagraaf", "--methode", "simulatie"], ["dashboard"]):
        whole = run(*words, "--register", REGISTER)

        def limit():
            resource.setrlimit(resource.RLIMIT_STACK, (4 << 30, 4 << 30))
            resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))

        ran = run(*words, "--register", REGISTER, before=limit)
        check((ran.returncode, ran.stdout) == (whole.returncode, whole.stdout), f"without threads: {ran.returncode} {ran.stderr}")


def output_full():
    with open("/dev/full", "wb") as full:
        ran = subprocess.run([PROGRAM, "dashboard", "--register", REGISTER], stdout=full, stderr=subprocess.PIPE)
    ran.stdout = b""
    check(is_one_sentence(ran), f"full output: {ran}")


def epoch():
    for value in ("x", "-1", "99999999999999999999", "4102444800", "\x1b[31m"):
        ran = subprocess.run([PROGRAM, "--version"], capture_output=True, env={**os.environ, "SOURCE_DATE_EPOCH": value})
        check(is_one_sentence(ran) and b"\x1b" not in ran.stderr, f"SOURCE_DATE_EPOCH={value!r}: {ran}")


def readelf(option):
    return subprocess.run(["readelf", "-W", option, PROGRAM], capture_output=True, check=True, text=True).stdout


def hardened():
    check(re.search(r"Type:\s+DYN", readelf("-h")), "no position-independent program")
    dynamic = readelf("-d")
    check("BIND_NOW" in dynamic or re.search(r"FLAGS_1.*NOW", dynamic), "symbols are bound late")
    segments = readelf("-l")
    check("GNU_RELRO" in segments, "no RELRO")
    check(re.search(r"GNU_STACK.*RW ", segments), "the stack can be executed")
    symbols = readelf("--dyn-syms")
    check("__stack_chk_fail" in symbols, "no stack protector")
    check("_chk@GLIBC" in symbols, "no FORTIFY")
    check("__glibcxx_assert_fail" in symbols or "_ZSt21__glibcxx_assert_fail" in symbols, "no assertions of the library")


folder_gone()
bytes_that_are_no_text()
no_memory()
no_thread()
output_full()
epoch()
if "hardened" in sys.argv[2:]:
    hardened()
print(f"{failures} failed")
sys.exit(1 if failures else 0)
