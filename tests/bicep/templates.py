#!/usr/bin/env python3
"""templates.py BICEP RESOURCES WORK BAD: every template compiles, breaks no rule of the linter, is formatted, and uses the API
versions of the catalog; and the same check does find what is wrong with BAD."""
import json
import pathlib
import re
import shutil
import sys

from compiler import Compiler

bicep, resources, work, bad = sys.argv[1], *(pathlib.Path(argument) for argument in sys.argv[2:5])
EXPECTED = {"no-unused-params", "use-user-defined-types", "no-hardcoded-location", "use-recent-api-versions",
            "outputs-should-not-contain-secrets", "format", "version"}


def compiled(compiler, path):
    for row in compiler.ask("compile", path=str(path))["diagnostics"]:
        yield row["code"], row["message"]


def formatted(compiler, path):
    if compiler.ask("format", path=str(path))["contents"].rstrip("\n") != path.read_text(encoding="utf-8").rstrip("\n"):
        yield "format", "bicep format would change it"


def versioned(path, versions):
    for kind, version in re.findall(r"'(Microsoft\.[A-Za-z./]+)@([0-9a-z-]+)'", path.read_text(encoding="utf-8")):
        wanted = versions.get(kind.lower())
        if wanted != version:
            yield "version", f"{kind}@{version}; the catalog says {wanted}"


def faults_of(compiler, path, versions):
    return [*compiled(compiler, path), *formatted(compiler, path), *versioned(path, versions)]


def catalog_versions():
    rows = json.loads((resources / "catalog/azure/api-versions.json").read_text(encoding="utf-8"))["rows"]
    return {row["type"].lower(): row["use"] for row in rows}


def main():
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(resources / "bicep", work)
    versions = catalog_versions()
    templates = sorted(work.rglob("*.bicep"))
    faults = []
    with Compiler(bicep) as compiler:
        for template in templates:
            faults += [f"{template.name}: {code}: {text}" for code, text in faults_of(compiler, template, versions)]
        shutil.copy(bad, work / "bad.bicep")
        missed = EXPECTED - {code for code, _ in faults_of(compiler, work / "bad.bicep", versions)}
    faults += [f"bad.bicep: {code} was not found" for code in sorted(missed)]
    print("\n".join(faults))
    print(f"{len(templates)} templates, {len(faults)} faults")
    return 1 if faults or not templates else 0


sys.exit(main())
