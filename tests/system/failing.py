#!/usr/bin/env python3
"""Lets one system call of `set` and `export` after another fail, as a full disk, a broken one, and a refused permission do. What
stands there then is the old or the new version whole, with nothing beside it; where it is not the new one the program ends with
the right code and names the file and the cause.

Usage: failing.py [all]   all: each call with each error and over whole bundles, else each call with the next error"""
import errno
import os
import sys
import tempfile

from acts import Export, Save, at_all, calls, changing, injected, need_tracing, place, sampled

# What is said of each, in the program's words or the system's.
CAUSES = {"ENOSPC": ["disk is full", os.strerror(errno.ENOSPC)], "EIO": ["does not answer", os.strerror(errno.EIO)],
          "EACCES": ["may not write there", os.strerror(errno.EACCES)]}
NOT_WRITTEN = 4

# The calls without which the bytes are not at their place on the disk. Others an act can do without: a lock where the disk knows
# none, permissions where it knows none, and what is only looked for.
NEEDED = {"write", "fsync", "syncfs", "rename", "mkdir"}
MAKING = "O_CREAT"


def is_needed(text):
    name = text.partition("(")[0]
    return name in NEEDED or MAKING in text and "-lock" not in text


def whats_wrong(act, folder, call, error):
    """None where all is well; "" where the program made fewer of these calls in each thread."""
    with place(folder) as made:
        act.prepare(made)
        status, said, met = injected(act, made, call, f"error={error}")
        if fault := act.fault(made):
            return fault
        left = set(os.listdir(made)) - act.known()
        # With a call of each thread refused, the second may be one of those that take the rest away: the next run does it then.
        if left and len(met) < 2 and call.name not in ("unlink", "unlinkat", "rmdir"):
            return f"{sorted(left)} is left beside it"
        if status == 0:
            if act.state(made) != act.new:
                return "it says that all is well"
            if not met:
                return ""
            needed = next(filter(is_needed, met), None)
            return needed and f"nobody is told of {needed}"
        if status != NOT_WRITTEN:
            return f"the program ended with {status}: {said}"
        if call.name == "write" and not said:
            return None  # Calls are counted in each thread: this one was of the message itself too.
        if act.target(made) not in said:
            return f"the message does not name {act.target(made)}: {said}"
        if not any(cause in said for cause in CAUSES[error]):
            return f"the message does not say why: {said}"
        return None


def points_of(act, folder, most):
    # What a call of another thread is, one cannot tell from outside beforehand; those of the first are enough to know all kinds.
    seen = [call for call in changing(calls(act, folder)) if call.name != "close" and "O_RDONLY" not in call.text]
    errors = list(CAUSES)
    if not most: # No flush is refused for a permission; that of a folder may be, where it is opened.
        return [(call, error) for call in seen for error in errors if (call.name, error) != ("fsync", "EACCES")]
    return [(call, errors[i % len(errors)]) for i, call in enumerate(sampled(seen, most))]


def main():
    every = sys.argv[1:] == ["all"]
    need_tracing()
    status = points = 0
    with tempfile.TemporaryDirectory() as folder:
        acts = [(Save(folder), 20), (Export(folder, "findings", True), 30), (Export(folder, "findings", False), 30)]
        if every:
            acts += [(Export(folder, "", True), 0), (Export(folder, "", False), 0)]
        for act, most in acts:
            chosen = points_of(act, folder, 0 if every else most)

            def try_one(point, act=act):
                call, error = point
                wrong = whats_wrong(act, folder, call, error)
                return wrong and f"{act.name}, {error} from {call.name} number {call.number} ({call.text}): {wrong}"

            faults, late = at_all(chosen, try_one)
            print(f"{act.name}: {len(chosen) - late} calls failed, {faults} at fault", flush=True)
            points += len(chosen) - late
            status |= faults > 0 or late * 2 >= len(chosen)
    print(f"{points} points tried")
    return status


sys.exit(main())
