#!/usr/bin/env python3
"""The window starts, whatever became of its settings and of the home of its user: it is still there after a moment, and ends when
it is asked to. As root it is started as a user without rights, for nothing is refused to root.

Usage: homes.py [all]   all: each system call on the settings fails too, or is the last; they are the old or the new ones then"""
import collections
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

from acts import CHANGING, CLI, NOBODY, SAMPLE, as_nobody, need_tracing

PROGRAM = os.path.join(os.path.dirname(CLI), "octoha")
ENDED = 143
NEWER = "[General]\nformat=99\nlanguage=xx\nzoomPercent=many\nfuture=@Something(\\x1\\x2)\ngeometry=@ByteArray(broken)\n"


def settings_path(home):
    return os.path.join(home, ".config", "Octoha", "Octoha.conf")


def settings_of(home):
    os.makedirs(os.path.dirname(settings_path(home)))
    return settings_path(home)


def with_settings(make):
    def prepare(home):
        make(settings_of(home))
        return home
    return prepare


def write(text):
    def make(path):
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
    return make


def closed(path):
    write("[General]\n")(path)
    os.chmod(path, 0)


def read_only(home):
    write(NEWER)(settings_of(home))
    for at, _, _ in os.walk(home):
        os.chmod(at, 0o555)
    return home


CASES = {
    "settings that are none": with_settings(write(b"[General\n\x01\xff=%%%\n[[[" + bytes(range(256)) * 400)),
    "settings of a newer program": with_settings(write(NEWER)),
    "settings that are a folder": with_settings(os.mkdir),
    "settings that lead to themselves": with_settings(lambda path: os.symlink(path, path)),
    "settings that may not be read": with_settings(closed),
    "a home that may only be read": read_only,
    "a home that is not there": lambda home: os.path.join(home, "gone"),
    "a home that is a file": lambda home: os.path.join(home, "file"),
    "no home": lambda home: None,
}


def trial(name, folder, nobody):
    home = tempfile.mkdtemp(dir=folder)
    write("x")(os.path.join(home, "file"))
    seen = {key: value for key, value in os.environ.items() if key != "HOME" and not key.startswith("XDG_")}
    place = CASES[name](home)
    if place is not None:
        seen["HOME"] = place
    if nobody:
        for at, folders, files in os.walk(home):
            for one in [at] + [os.path.join(at, inside) for inside in folders + files]:
                os.chown(one, NOBODY, NOBODY, follow_symlinks=False)
    words = [*nobody, "timeout", "--preserve-status", "1.5", PROGRAM, "--sample"]
    ran = subprocess.run(words, env=dict(seen, QT_QPA_PLATFORM="offscreen"), stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if ran.returncode != ENDED:
        return f"{name}: the window ended with {ran.returncode}: {ran.stderr.decode(errors='replace')}"
    if place == home and name == "settings of a newer program" and "future" not in open(settings_path(home), encoding="utf-8").read():
        return f"{name}: what this program does not know is gone"
    return None


WINDOW = ["timeout", "--preserve-status", "2.5", PROGRAM]
OLD = "[General]\nlanguage=de\n"


def started(folder, *tracing):
    """A window that opens a file and remembers it: how it ended, what it said, and the settings that are there then."""
    home = tempfile.mkdtemp(dir=folder)
    write(OLD)(settings_of(home))
    seen = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    shutil.copy(SAMPLE, os.path.join(home, "d.octoha"))
    ran = subprocess.run(["strace", "-f", "--seccomp-bpf", "-y", "-qq", *tracing, *WINDOW, os.path.join(home, "d.octoha")], stdin=subprocess.DEVNULL,
                         env=dict(seen, HOME=home, QT_QPA_PLATFORM="offscreen"), capture_output=True, check=False)
    with open(settings_path(home), encoding="utf-8") as file:
        # The page of a file stands under the hash of its path.
        text = re.sub(r"\b[0-9a-f]{40}\b", "HASH", file.read().replace(home, "HOME"))
    return ran.returncode, ran.stderr.decode(errors="replace"), text


def points(trace):
    """The calls that change the settings, each with which of its name it is in its thread. Settings that cannot be read are replaced,
    which the window says."""
    counted, found = collections.Counter(), []
    for line in trace:
        match = re.match(r"(\d+) +(\w+)\(", line)
        if match:
            counted[match.groups()] += 1
            if ".config/Octoha" in line and "O_RDONLY" not in line:
                found.append((match[2], counted[match.groups()]))
    return found


def settings_break(folder):
    need_tracing()
    trace = os.path.join(folder, "trace")
    _, _, new = started(folder, "-o", trace, "-e", "trace=" + ",".join(f"?{call}" for call in sorted(CHANGING)))
    if "recentFiles" not in new:
        return [f"The settings do not remember the file: {new}"]
    with open(trace, encoding="utf-8", errors="replace") as file:
        chosen = [(call, what) for call in points(file) for what in ("error=ENOSPC", "error=EIO", "error=EACCES", "signal=KILL")]

    def try_one(point):
        (call, number), what = point
        code, said, left = started(folder, "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={number}")
        # Qt 6.4 takes a write that failed as it was flushed for one that held, and puts an empty file in place.
        whole = left in (OLD, new) or call == "write" and left == ""
        if what != "signal=KILL" and code != ENDED:
            return f"settings, {what} from {call} number {number}: the window ended with {code}: {said}"
        return None if whole else f"settings, {what} at {call} number {number}: they are {left!r}, in place of {new!r}"

    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        faults = [fault for fault in pool.map(try_one, chosen) if fault]
    print(f"{len(chosen)} points tried in the settings")
    return faults


def main():
    if not os.path.exists(PROGRAM):
        print("The window was not built; nothing to start.")
        return 0
    nobody = as_nobody(PROGRAM)
    if nobody is None:
        print("A user without rights cannot start the program here; it is started as root.")
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        # They wait more than they work.
        with concurrent.futures.ThreadPoolExecutor(len(CASES)) as pool:
            faults = [fault for fault in pool.map(lambda name: trial(name, folder, nobody or []), CASES) if fault]
        if sys.argv[1:] == ["all"]:
            faults += settings_break(folder)
    for fault in faults:
        print(fault)
    return bool(faults)


sys.exit(main())
