#!/usr/bin/env python3
"""Counts the instructions of the hot paths under callgrind and compares them with counts.json: a change of more than 5 % is a
failure, in both directions, so that the file tells the truth. OCTOHA_UPDATE_COUNTS=1 writes the new numbers.

Usage: counts.py BIN_FOLDER"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

BAND = 0.05
here = os.path.dirname(os.path.abspath(__file__))
kept = os.path.join(here, "counts.json")
sample = os.path.join(here, "..", "..", "resources", "samples", "sample.octoha")


def programs(folder, scratch):
    cli = os.path.join(folder, "octoha-cli")
    day = ["--as-of", "2026-11-01"]
    return {
        "assess": [os.path.join(folder, "bench_assess"), "--times", "50"],
        "validate": [cli, "validate", *day, sample],
        "export": [cli, "export", *day, sample, "--to", os.path.join(scratch, "bundle")],
    }


def count(command):
    # A fixed seed, because the order of a hash table decides how often keys are compared.
    surroundings = dict(os.environ, QT_HASH_SEED="0", LC_ALL="C.UTF-8")
    run = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
                         env=surroundings, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    collected = re.search(r"Collected\s*:\s*(\d+)", run.stderr)
    if run.returncode or not collected:
        sys.exit(f"{' '.join(command)} ended with {run.returncode}:\n{run.stderr}")
    return int(collected.group(1))


def main():
    if not shutil.which("valgrind"):
        print("SKIPPED: valgrind is not installed (apt-get install valgrind)")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        counted = {name: count(command) for name, command in programs(sys.argv[1], scratch).items()}
    if os.environ.get("OCTOHA_UPDATE_COUNTS") == "1":
        with open(kept, "w", encoding="utf-8") as file:
            json.dump(counted, file, indent=2, sort_keys=True)
            file.write("\n")
    with open(kept, encoding="utf-8") as file:
        expected = json.load(file)
    status = 0
    for name, value in counted.items():
        change = value / expected[name] - 1
        print(f"{name:10} {value:>15,} instructions, kept {expected[name]:>15,}, {change:+.1%}")
        status |= abs(change) > BAND
    if status:
        print("If the change is meant: OCTOHA_UPDATE_COUNTS=1 tests/bench/counts.py build/ci/bin, and say why in the commit.")
    return status


sys.exit(main())
