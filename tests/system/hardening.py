#!/usr/bin/env python3
"""What is released is hardened: loaded at a random address, its tables read-only before it starts, no stack that can be run, and
checks of buffers and stacks. A program that is built without shows that this test would see it.

Usage: hardening.py COMPILER PROGRAM…"""
import os
import re
import subprocess
import sys
import tempfile

from acts import need


def readelf(program, *options):
    return subprocess.run(["readelf", "--wide", *options, program], capture_output=True, text=True, check=True).stdout


def missing(program):
    head, symbols = readelf(program, "--file-header", "--segments", "--dynamic"), readelf(program, "--dyn-syms")
    stack = re.search(r"GNU_STACK .* ([RWE ]{2,3}) ", head)
    asked = {
        "loaded at a random address (PIE)": re.search(r"Type: +DYN", head) and "PIE" in head,
        "tables read-only (RELRO)": "GNU_RELRO" in head,
        "all of them before it starts (NOW)": "BIND_NOW" in head,
        "no stack that can be run": stack and "E" not in stack[1],
        "checked stacks": "__stack_chk_fail" in symbols,
        "checked buffers (FORTIFY)": re.search(r"__\w+_chk@", symbols)}
    return [name for name, fine in asked.items() if not fine]


def unhardened(compiler, folder):
    source, program = os.path.join(folder, "a.cpp"), os.path.join(folder, "a")
    with open(source, "w", encoding="utf-8") as file:
        file.write("int main() { return 0; }\n")
    subprocess.run([compiler, "-no-pie", "-fno-stack-protector", "-Wl,-z,norelro,-z,lazy,-z,execstack", source, "-o", program],
                   check=True, stderr=subprocess.DEVNULL)
    return program


def main():
    need("readelf")
    compiler, *programs = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        if len(missing(unhardened(compiler, folder))) != 6:
            sys.exit("This test does not see a program without any of it.")
    status = 0
    for program in programs:
        for name in missing(program):
            print(f"{program}: not {name}")
            status = 1
    return status


sys.exit(main())
