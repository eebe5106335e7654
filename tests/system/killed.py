#!/usr/bin/env python3
"""Ends `set` and `export` before one system call after another: by kill -9, and as Ctrl+C and a shutdown do. What stands there
then is the old or the new version, byte for byte, and the next run succeeds and leaves nothing beside it.

Usage: killed.py [all]   all: at every system call, and over whole bundles; else at a sample of those that change a file"""
import os
import signal
import sys
import tempfile

from acts import Export, Save, at_all, calls, changing, injected, need_tracing, place, run, sampled


def whats_wrong(act, folder, call, name):
    """None where all is well; "" where the program ended before it made so many of these calls in one thread."""
    with place(folder) as made:
        act.prepare(made)
        status, _, _ = injected(act, made, call, f"signal={name}")
        if status not in (-signal.Signals["SIG" + name], 0):
            return f"the program ended with {status}"
        if fault := act.fault(made):
            return fault
        act.age(made)
        after = run(*act.words(made))
        if after.returncode or act.state(made) != act.new:
            return f"the next run ended with {after.returncode}: {after.stderr.decode()}"
        if left := set(os.listdir(made)) - act.known():
            return f"the next run leaves {sorted(left)}"
        return None if status else ""


def points_of(act, folder, most):
    """Each call to end the act at, with the signal that does it; how many calls there are."""
    seen = calls(act, folder)
    changes = changing(seen)
    if most:
        points = [(call, "KILL") for call in sampled(changes, most)]
    else:
        points = [(call, "KILL") for call in (changes if act.is_large else seen)]
    return points + [(call, name) for name in ("INT", "TERM") for call in sampled(changes, 3 if most else 9)], len(seen)


def main():
    every = sys.argv[1:] == ["all"]
    need_tracing()
    status = points = 0
    with tempfile.TemporaryDirectory() as folder:
        acts = [(Save(folder), 8), (Export(folder, "findings", True), 10), (Export(folder, "findings", False), 5)]
        if every:
            acts = [(act, 0) for act, _ in acts] + [(Export(folder, "", True), 0), (Export(folder, "", False), 0)]
        for act, most in acts:
            chosen, seen = points_of(act, folder, most)
            def try_one(point, act=act):
                call, name = point
                wrong = whats_wrong(act, folder, call, name)
                return wrong and f"{act.name}, SIG{name} before {call.name} number {call.number} ({call.text}): {wrong}"

            faults, late = at_all(chosen, try_one)
            print(f"{act.name}: ended at {len(chosen) - late} points of {seen} system calls, {faults} at fault", flush=True)
            points += len(chosen) - late
            status |= faults > 0 or late * 2 > len(chosen)
    print(f"{points} points tried")
    return status


sys.exit(main())
