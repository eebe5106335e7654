#!/usr/bin/env python3
"""Whatever a file holds, up to the 8 MiB that are read, saving it takes at most 256 MiB of memory.

Usage: reader.py [all]   all: judging it too; and reading twice as much takes about twice as many instructions, which are counted
under callgrind, as time would depend on the machine"""
import json
import os
import re
import subprocess
import sys
import tempfile

from acts import CLI, need

LIMIT = 256 * 1024  # KiB, as the system counts.
MEMBERS = 9999
LARGEST = 8 * 1024 * 1024 - 80 * 1024
REFUSED = {0, 1, 3, 4}


def unknown(value):
    return '{"format":1,"design":{},"unknown":' + value + "}"


def lists_of(item, size, depth=0):
    """Lists that are as long as one may be, of this item, so many lists deep."""
    one = "[" + ",".join([item] * min(MEMBERS, size // (len(item) + 1) + 1)) + "]"
    return unknown("[" * depth + "[" + ",".join([one] * max(1, size // len(one))) + "]" + "]" * depth)


def nodes(size):
    padding = "x" * max(1, size // MEMBERS - 40)
    items = ",".join(f'{{"id":{i + 1},"name":"n{i}","y":"{padding}"}}' for i in range(min(MEMBERS, size // 60)))
    return f'{{"format":1,"design":{{"compute":{{"nodes":[{items}]}}}}}}'


def wrong_nodes(size):
    item = json.dumps({key: 0 for key in ("name", "size", "role", "zone", "uiAddress", "operatingSystem")})
    return '{"format":1,"design":{"compute":{"nodes":[' + ",".join([item] * min(MEMBERS, size // len(item))) + "]}}}"


KEYS = "{" + ",".join(f'"{i:x}":0' for i in range(MEMBERS)) + "}"
SHAPES = {
    "many nodes": nodes,
    "many wrong nodes": wrong_nodes,
    "long texts": lambda size: lists_of('"' + "x" * 65000 + '"', size),
    "short texts": lambda size: lists_of('"\\u00e9"', size),
    "many unknown keys": lambda size: lists_of(KEYS, size),
    "a duplicate after many keys": lambda size: unknown("[" + ",".join([KEYS] * (size // len(KEYS))) + ',{"a":1,"a":2}]'),
    "many numbers": lambda size: lists_of("1.5", size),
    "short numbers": lambda size: lists_of("0", size),
    "numbers far in": lambda size: lists_of("0", size, 57),
    "deep lists": lambda size: lists_of("[" * 58 + "]" * 58, size),
    "small lists": lambda size: lists_of("[0]", size),
    "empty objects": lambda size: lists_of("{}", size),
    "small objects": lambda size: lists_of('{"a":[0]}', size),
    "as many lists as may be": lambda size: lists_of("[0]", 198000 * 4),
}
LINEAR = ["many nodes", "long texts", "many unknown keys", "a duplicate after many keys", "many numbers"]


def written(folder, text):
    path = os.path.join(folder, "d.octoha")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def memory_of(*words):
    """How a run ended, and the most memory that it had, in KiB."""
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen([CLI, *words], stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_maxrss


def instructions_of(path):
    ran = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", CLI, "get", path, "project.title"],
                         env=dict(os.environ, QT_HASH_SEED="0"), stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return int(re.search(r"Collected\s*:\s*(\d+)", ran.stderr.decode(errors="replace"))[1])


def stays_small(folder, every):
    status = most = 0
    for name, shape in SHAPES.items():
        path = written(folder, shape(LARGEST))
        for words in (["set", path, "project.title=x"], ["validate", path])[:2 if every else 1]:
            code, memory = memory_of(*words)
            most = max(most, memory)
            if code not in REFUSED or memory > LIMIT:
                status = 1
                print(f"{words[0]} of {name} ended with {code} and took {memory // 1024} MiB")
    print(f"{len(SHAPES)} files of up to 8 MiB took at most {most // 1024} MiB")
    return status


def stays_linear(folder):
    need("valgrind")
    status = 0
    start = instructions_of(written(folder, unknown("0")))
    for name in LINEAR:
        half, whole = (instructions_of(written(folder, SHAPES[name](size))) - start for size in (LARGEST // 4, LARGEST // 2))
        print(f"{name}: {half:,} and {whole:,} instructions, {whole / half:.2f} times as many")
        if whole > 2.3 * half:
            status = 1
            print(f"Reading {name} is not linear.")
    return status


def main():
    every = sys.argv[1:] == ["all"]
    with tempfile.TemporaryDirectory() as folder:
        return stays_small(folder, every) | (stays_linear(folder) if every else 0)


sys.exit(main())
