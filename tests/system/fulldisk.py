#!/usr/bin/env python3
"""`set` and `export` on a disk that is full sooner or later: what stands there is the old or the new version whole, nothing is left
beside it, and the program says that the disk is full. The disk is a small one in memory, which an own namespace lets anybody mount;
where the machine has none, no file may grow beyond some bytes, and the test says so.

Usage: fulldisk.py [all]   all: whole bundles too"""
import os
import resource
import subprocess
import sys
import tempfile

from acts import Export, Save, run

NOT_WRITTEN = 4
PAGE = 4096


def check(act, at, status, said):
    fault = act.fault(at)
    if left := set(os.listdir(at)) - act.known():
        fault = fault or f"{sorted(left)} is left beside it"
    if status == 0 and act.state(at) != act.new:
        fault = fault or "it says that all is well"
    if status and (status != NOT_WRITTEN or "disk is full" not in said or act.target(at) not in said):
        fault = fault or f"it ended with {status}: {said}"
    return fault


def on_a_disk_of(act, size, disk):
    """What is wrong, and whether the act had room. None for the room where not even the old version has any."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], check=True)
    try:
        act.prepare(disk)
    except OSError:
        return None, None
    else:
        ran = run(*act.words(disk))
        return check(act, disk, ran.returncode, ran.stderr.decode()), ran.returncode == 0
    finally:
        subprocess.run(["umount", disk], check=True)


def small_disks(folder):
    """Ever larger disks, until there is room."""
    status = full = 0
    disk = os.path.join(folder, "disk")
    os.mkdir(disk)
    whole = [(Export(folder, "", False), 40), (Export(folder, "", True), 40)] if "all" in sys.argv else []
    for act, step in [(Save(folder), 4), (Export(folder, "findings", False), 40), (Export(folder, "findings", True), 40), *whole]:
        had_room, size = False, PAGE
        while not had_room:
            fault, had_room = on_a_disk_of(act, size, disk)
            full += had_room is False
            if fault:
                status = 1
                print(f"{act.name} on a disk of {size} bytes: {fault}")
                break
            size += step * PAGE
    print(f"{full} small disks were full")
    return status or full == 0


def limited_files(folder):
    """No file may grow beyond so many bytes."""
    print("This machine lets nobody mount a small disk; the size of each file is limited instead.")
    status = 0
    for act in (Save(folder), Export(folder, "findings", False), Export(folder, "findings", True)):
        for size in (0, 100, PAGE, 5 * PAGE):
            with tempfile.TemporaryDirectory(dir=folder) as at:
                act.prepare(at)
                limit = lambda size=size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
                ran = run(*act.words(at), preexec_fn=limit, restore_signals=False)
                if fault := check(act, at, ran.returncode, ran.stderr.decode()):
                    status = 1
                    print(f"{act.name}, files of {size} bytes at most: {fault}")
    return status


def main():
    own = ["unshare", "--map-root-user", "--mount"]
    if "inside" in sys.argv:
        with tempfile.TemporaryDirectory() as folder:
            return small_disks(folder)
    if subprocess.run([*own, "true"], stderr=subprocess.DEVNULL).returncode == 0:
        return subprocess.run([*own, *sys.argv, "inside"]).returncode
    with tempfile.TemporaryDirectory() as folder:
        return limited_files(folder)


sys.exit(main())
