#!/usr/bin/env python3
"""valgrind finds no wrong use of memory in the command line.

Usage: memcheck.py [all]   all: the whole export and every other command too, else reading, judging and saving a design"""
import os
import shutil
import subprocess
import sys
import tempfile

from acts import CLI, DAY, SAMPLE, need

WRONG = 99
# The code that Qt makes of a regular expression reads sixteen bytes at a time, beyond the end of a text too.
SURROUNDINGS = dict(os.environ, QT_ENABLE_REGEXP_JIT="0")


def runs(folder, every):
    design, bundle, made = (os.path.join(folder, name) for name in ("d.octoha", "out", "new.octoha"))
    yield ["validate", design, *DAY]
    yield ["set", design, "project.title=checked"]
    if not every:
        return
    yield ["export", design, "--to", bundle, *DAY]
    yield ["export", design, "--to", bundle, *DAY]
    yield ["verify", bundle]
    yield ["new", "--preset", "lab", "-o", made]
    yield ["diff", design, made, *DAY]
    yield ["assess", design, "--format", "json", *DAY]
    yield ["simulate", design, "--hours", "2"]
    yield ["search", made, "--max-nodes", "2"]
    for command in (["presets"], ["fields"], ["rules"], ["get", design, "compute.nodes"], ["migrate", design]):
        yield command


def main():
    need("valgrind")
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(SAMPLE, os.path.join(folder, "d.octoha"))
        for words in runs(folder, sys.argv[1:] == ["all"]):
            ran = subprocess.run(["valgrind", "-q", f"--error-exitcode={WRONG}", CLI, *words], capture_output=True,
                                 stdin=subprocess.DEVNULL, env=SURROUNDINGS, check=False)
            if ran.returncode not in (0, 1):
                status = 1
                print(f"{' '.join(words)} ended with {ran.returncode}:\n{ran.stderr.decode(errors='replace')[:4000]}")
    return status


sys.exit(main())
