#!/usr/bin/env python3
"""What somebody else has in or beside a bundle's folder outlives an export: also what was put there while it ran, and what stands
where the disk does not tell what there is."""
import os
import subprocess
import sys
import tempfile
import time

from acts import CLI, Export, need_tracing, place, tree

NOT_WRITTEN = 4


def put(at, name):
    with open(os.path.join(at, name), "w", encoding="utf-8") as file:
        file.write("mine")


def traced(words, *inject, on=()):
    only = [word for path in on for word in ("-P", path)]
    with open(os.devnull, "wb") as nowhere:
        return subprocess.Popen(["strace", "-f", "-qq", "-o", os.devnull, *only, "-e", f"inject={':'.join(inject)}", CLI, *words],
                                stdin=subprocess.DEVNULL, stdout=nowhere, stderr=subprocess.PIPE, text=True)


def ended(run):
    said = run.communicate()[1]
    return run.returncode, said


def put_meanwhile(act, at, name):
    """While the disk takes its time over the new bundle, which is made once the old one was looked at."""
    act.prepare(at)
    run = traced(act.words(at), "syncfs", "delay_enter=2000000")
    deadline = time.monotonic() + 60
    while run.poll() is None and not any(".new-" in name for name in os.listdir(at)) and time.monotonic() < deadline:
        time.sleep(0.01)
    out = act.target(at)
    os.makedirs(out, exist_ok=True)
    put(out, name)
    before = tree(out)
    status, said = ended(run)
    if status != NOT_WRITTEN or act.target(at) not in said or ".new-" in said:
        return f"{status}: {said}"
    if tree(out) != before:
        return "what stood there is not there as it was"
    return sorted(set(os.listdir(at)) - {"out"}) and f"{os.listdir(at)} is left"


def unreadable(act, at, folder, error):
    """A folder whose names cannot be read may hold anything."""
    act.prepare(at)
    inside = os.path.join(at, folder)
    os.makedirs(inside, exist_ok=True)
    put(inside, "thesis.txt")
    is_beside = folder.startswith("out.")
    if is_beside: # As if an export that was killed had noted it: nothing else is looked at.
        with open(os.path.join(at, ".out.octoha-lock"), "w", encoding="utf-8") as file:
            file.write(folder)
    status, said = ended(traced(act.words(at), "getdents64", f"error={error}", on=[inside]))
    if not os.path.exists(os.path.join(inside, "thesis.txt")):
        return "it is gone"
    if not is_beside and (status != NOT_WRITTEN or inside not in said):
        return f"{status}: {said}"
    return None


def main():
    need_tracing()
    with tempfile.TemporaryDirectory() as folder:
        over, fresh = Export(folder, "runbooks", True), Export(folder, "runbooks", False)
        tries = [("a new file", lambda at: put_meanwhile(over, at, "thesis.txt")),
                 ("an edited file", lambda at: put_meanwhile(over, at, "README.md")),
                 ("a folder where none was", lambda at: put_meanwhile(fresh, at, "thesis.txt"))]
        for error in ("EIO", "EACCES"):
            tries += [(f"{error} at {inside}", lambda at, inside=inside, error=error: unreadable(over, at, inside, error))
                      for inside in ("out", "out/runbooks", "out.new-AbCdEf")]
        faults = 0
        for name, one in tries:
            with place(folder) as at:
                if wrong := one(at):
                    faults += 1
                    print(f"{name}: {wrong}")
        print(f"{len(tries)} tried, {faults} at fault")
    return faults > 0


sys.exit(main())
