#!/usr/bin/python3
"""`grip kijk` as a browser sees it: pages to this machine alone, anew when a file changes, and a clean end."""

import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time


def ask(port, text):
    with socket.create_connection(("127.0.0.1", port), timeout=120) as connection:
        connection.sendall(text.encode())
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    head, _, content = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), head.decode(), content.decode("utf-8", "replace")


def get(port, path, host=None, method="GET"):
    return ask(port, f"{method} {path} HTTP/1.1\r\nhost: {host or f'127.0.0.1:{port}'}\r\n\r\n")


def start(grip, register, *extra):
    running = subprocess.Popen([grip, "kijk", "--register", register, "--peildatum", "2026-11-26", *extra],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    line = running.stdout.readline()
    return running, int(re.fullmatch(r"Kijk op http://127\.0\.0\.1:(\d+)/ .*\n", line)[1])


def check_pages(port):
    status, head, page = get(port, "/")
    assert status == 200 and "Content-Type: text/html; charset=utf-8" in head and "Cache-Control: no-store" in head, head
    assert "connect-src 'self'" in page and 'src="kijk.js"' in page and 'class="meldingen"' in page
    assert get(port, "/index.html?x=1", f"localhost:{port}")[2] == page
    status, head, content = get(port, "/", method="HEAD")
    assert status == 200 and content == "" and f"Content-Length: {len(page.encode())}" in head
    assert get(port, "/dashboard.docx")[0] == 200
    assert get(port, "/kijk.js")[1].count("text/javascript") == 1


def check_refusals(port):
    assert get(port, "/", "grip.example")[0] == 403
    assert get(port, "/", f"127.0.0.1.example:{port}")[0] == 403
    assert ask(port, "GET / HTTP/1.1\r\n\r\n")[0] == 403
    assert get(port, "/", method="POST")[0] == 405
    for path in ("/../../etc/passwd", "/%2e%2e/etc/passwd", "//etc/passwd", "/bestaat-niet.html"):
        assert get(port, path)[0] == 404, path
    assert get(port, "etc/passwd")[0] == 400
    try:
        told = ask(port, "GET / HTTP/1.1\r\nx: " + 20000 * "a")
    except (ConnectionResetError, BrokenPipeError, IndexError):
        told = None
    assert told is None, told  # it does not listen for ever


def check_change(port, register):
    """A page that is open asks for stand.txt; what was typed wrong stands on top."""
    before = get(port, "/stand.txt")[2]
    file = register / "samenwerkingen" / "gezondheidsregio.yaml"
    text = file.read_text("utf-8")
    file.write_text(re.sub(r"(?m)^status: .*", "status: aktief", text), "utf-8")
    for _ in range(400):
        if get(port, "/stand.txt")[2] != before:
            break
        time.sleep(0.2)
    page = get(port, "/")[2]
    assert "<strong>fout</strong>" in page and "samenwerkingen/gezondheidsregio.yaml, regel" in page
    (register / "gemeente.yaml").write_text("naam: [\n", "utf-8")
    for _ in range(400):
        if "kan nog geen site worden gemaakt" in (page := get(port, "/")[2]):
            break
        time.sleep(0.2)
    assert "gemeente.yaml, regel" in page


def check_away(port, register):
    """A share that is away for a moment: the pages stay, and that it is away is told once."""
    before = get(port, "/")[2]
    register.rename(register.with_name("weg"))
    time.sleep(2.5)
    assert get(port, "/")[2] == before
    register.with_name("weg").rename(register)


def main():
    grip = str(pathlib.Path(sys.argv[1]).resolve())
    root = pathlib.Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory() as work:
        register = pathlib.Path(work) / "registry"
        shutil.copytree(root / "examples" / "voorbeeldstad" / "registry", register)
        running, port = start(grip, str(register), "--poort", "0")
        try:
            with socket.create_connection(("127.0.0.1", port)):  # one that says nothing keeps nobody waiting
                check_pages(port)
            check_refusals(port)
            taken = subprocess.run([grip, "kijk", "--register", str(register), "--poort", str(port)], capture_output=True,
                                   text=True, encoding="utf-8", check=False)
            assert taken.returncode == 2 and f"Poort {port} is al in gebruik" in taken.stderr, taken
            check_change(port, register)
            check_away(port, register)
            running.send_signal(signal.SIGINT)
            assert running.wait(60) == 0
            told = running.stderr.read()
            assert told.count("\n") == 1 and "De bladzijden blijven zoals zij waren." in told, told
        finally:
            running.kill()
    print("kijk is in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
