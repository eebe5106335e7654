#!/usr/bin/env python3
"""Lets one system call of `set` and `export` after another fail, as a full disk, a broken one, and a refused permission do. What
stands there then is the old or the new version whole, with nothing beside it; where it is not the new one the program ends with
the right code and names the file and the cause.

Usage: failing.py [all]   all: each call with each error and over whole bundles, else each call with the next error"""
import collections
import errno
import os
import sys
import tempfile

from acts import OPENING, Export, Save, at_all, calls, changing, injected, is_own, is_reading, need_tracing, place, sampled

# What is said of each, in the program's words or the system's.
CAUSES = {"ENOSPC": ["disk is full", os.strerror(errno.ENOSPC)], "EIO": ["does not answer", os.strerror(errno.EIO)],
          "EACCES": ["may not write there", "may not read it", os.strerror(errno.EACCES)]}
NOT_READ, NOT_WRITTEN = 3, 4

# The calls without which the bytes are not at their place on the disk. Others an act can do without: a lock where the disk knows
# none, permissions where it knows none, and what is only looked for.
NEEDED = {"write", "fsync", "syncfs", "rename", "mkdir"}
MAKING = "O_CREAT"


def is_needed(text):
    name = text.partition("(")[0]
    return name in NEEDED or MAKING in text and "-lock" not in text


def is_taking_away(text):
    """Or looking for what there is to take away."""
    name = text.partition("(")[0]
    return name in ("unlink", "unlinkat", "rmdir", "getdents64") or "O_DIRECTORY" in text


def whats_wrong(act, folder, call, error):
    """None where all is well; "" where in no thread the call that bears the number is one of the act's own."""
    with place(folder) as made:
        act.prepare(made)
        status, said, met = injected(act, made, call, f"error={error}")
        if fault := act.fault(made):
            return fault
        left = set(os.listdir(made)) - act.known()
        # With a call of each thread refused, the second may be one of those that take the rest away: the next run does it then, as
        # it does where one cannot see what there is to take away.
        if left and len(met) < 2 and not any(is_taking_away(text) for text in met):
            return f"{sorted(left)} is left beside it"
        if not any(is_own(text) for text in met) and status in (0, NOT_WRITTEN) and act.state(made) == act.new:
            return "" # Of the message, at most.
        if status == 0:
            if act.state(made) != act.new:
                return "it says that all is well"
            needed = next(filter(is_needed, met), None)
            return needed and f"nobody is told of {needed}"
        if status != NOT_WRITTEN and not (status == NOT_READ and is_reading(call) and act.reads in call.text):
            return f"the program ended with {status}: {said}"
        if call.name == "write" and not said:
            return None  # Calls are counted in each thread: this one was of the message itself too.
        if act.target(made) not in said:
            return f"the message does not name {act.target(made)}: {said}"
        if not any(cause in said for cause in CAUSES[error]):
            return f"the message does not say why: {said}"
        return None


def errors_of(call):
    """What is answered to it: a flush is refused to nobody, nor what is read of an open file, which needs no room either."""
    if call.name == "fsync":
        return ["ENOSPC", "EIO"]
    if not is_reading(call):
        return list(CAUSES)
    return ["EACCES", "EIO"] if call.name in OPENING else ["EIO"]


def in_turn(points):
    """Each with one error: of the calls of one kind, the next with the next one."""
    seen = collections.Counter()
    for call in points:
        errors = errors_of(call)
        yield call, errors[seen[call.name, len(errors)] % len(errors)]
        seen[call.name, len(errors)] += 1


def points_of(act, folder, most):
    # What a call of another thread is, one cannot tell from outside beforehand; those of the first are enough to know all kinds.
    seen = [call for call in calls(act, folder) if call.name != "close"]
    read = [call for call in seen if is_reading(call)]
    kinds = [[call for call in changing(seen) if call not in read], read]
    if not most:
        return [(call, error) for kind in kinds for call in kind for error in errors_of(call)]
    return [point for kind in kinds for point in in_turn(sampled(kind, most))]


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
