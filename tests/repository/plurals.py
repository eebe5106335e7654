#!/usr/bin/env python3
"""A text with %n is marked by QT_TRANSLATE_N_NOOP: lupdate gives only those their plural forms."""
import os
import pathlib
import re
import sys

MARKED = re.compile(r'QT_TRANSLATE_NOOP\("[^"]*",((?:\s*"(?:[^"\\]|\\.)*")+)\s*\)')

root = pathlib.Path(os.environ["OCTOHA_SOURCE_DIR"])
faults = 0
for source in sorted(path for folder in ("core", "ui", "app") for path in (root / folder).rglob("*") if path.suffix in (".cpp", ".h")):
    text = source.read_text(encoding="utf-8")
    for found in MARKED.finditer(text):
        if "%n" in found.group(1):
            faults += 1
            line = text.count("\n", 0, found.start()) + 1
            print(f"{source.relative_to(root)}:{line}: QT_TRANSLATE_N_NOOP is needed: {found.group(1).strip()[:80]}")
sys.exit(1 if faults else 0)
