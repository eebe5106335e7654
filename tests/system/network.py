#!/usr/bin/env python3
"""Octoha speaks to no other machine: every command and the window, from a new design to its bundle, open no socket but local ones
(the name of the user is asked for by one). What refreshes prices is the exception."""
import os
import re
import subprocess
import sys
import tempfile

from acts import CLI, DAY, SAMPLE, must, need_tracing

BIN = os.path.dirname(CLI)
LOCAL = {"AF_UNIX"}
TERMINATED = 143


def sockets(*words):
    """The families of all sockets that a program opens, how it ended, the calls, and what it said."""
    with tempfile.NamedTemporaryFile("r") as trace:
        words = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", trace.name, "-e", "trace=%net", *words]
        ran = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        text = trace.read()
    return set(re.findall(r"socket\((\w+)", text)), ran.returncode, text, ran.stderr.decode(errors="replace")


def commands(folder):
    """A run of every command that the help lists; a command without one here fails the test."""
    design, bundle, made = (os.path.join(folder, name) for name in ("d.octoha", "out", "new.octoha"))
    runs = {
        "presets": [], "new": ["--preset", "lab", "-o", made], "set": [made, "project.title=x"], "get": [made, "project.title"],
        "fields": [], "validate": [design], "assess": [design], "simulate": [design, "--hours", "1"], "search": [design],
        "export": [design, "--to", bundle, *DAY], "diff": [design, made], "verify": [bundle], "rules": [],
        "explain": ["OHA-NODE-001", design], "migrate": [made]}
    listed = set(re.findall(r"^([a-z]+)\b", must("--help").decode(), re.M))
    if listed != set(runs):
        sys.exit(f"The help lists other commands than this test runs: {sorted(listed ^ set(runs))}")
    return [[CLI, name, *words] for name, words in runs.items()]


def windows():
    """The programs with a window, where they were built; one that waits for people is ended after a second."""
    whole, program = os.path.join(BIN, "tst_wholeway"), os.path.join(BIN, "octoha")
    runs = [[whole, "fromNewToExportByKeyboard"], ["timeout", "--preserve-status", "1", program, "--sample"]]
    return [words for words in runs if os.path.exists(whole)]


def main():
    need_tracing()
    status = 0
    if "AF_INET" not in sockets(sys.executable, "-c", "import socket; socket.socket()")[0]:
        sys.exit("This test does not see a socket where there is one.")
    with tempfile.TemporaryDirectory() as folder:
        must("new", "--preset", "lab", "-o", os.path.join(folder, "d.octoha"), "--force")
        with open(SAMPLE, "rb") as sample, open(os.path.join(folder, "d.octoha"), "wb") as design:
            design.write(sample.read())
        for words in commands(folder) + windows():
            families, code, _, said = sockets(*words)
            if code not in (0, 1, TERMINATED):
                status = 1
                print(f"{' '.join(words)} ended with {code}: {said}")
            if families - LOCAL:
                status = 1
                print(f"{' '.join(words)} opens {sorted(families - LOCAL)}")
    fetch = os.path.join(BIN, "tst_retailfetch")
    if os.path.exists(fetch):
        families, _, text, _ = sockets(fetch, "pagesAreFollowedToTheLast")
        others = set(re.findall(r"connect\(.*sa_family=AF_INET6?.*", text)) - set(re.findall(r"connect\(.*127\.0\.0\.1.*", text))
        if not families - LOCAL or others:
            status = 1
            print(f"The refresh of prices opens {sorted(families)}, and connects to {sorted(others)}")
    return status


sys.exit(main())
