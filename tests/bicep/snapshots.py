#!/usr/bin/env python3
"""snapshots.py BICEP RESOURCES DESIGNS: for every design below DESIGNS (a bundle with bill.json beside it) the resources that a
deployment would make are those of the bill of materials, one to one, with SKU and zones, and Azure accepts their names."""
import json
import pathlib
import re
import sys

from compiler import Compiler

bicep, resources, designs = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])


# What the compiler leaves open: it depends on the cloud that is deployed to. The bill names the public one's.
ENVIRONMENT = {
    "environment().suffixes.sqlServerHostname": "'.database.windows.net'",
    "environment().suffixes.storage": "'core.windows.net'",
}
LITERAL = r"'((?:[^']|'')*)'"
FORMAT = re.compile(rf"format\({LITERAL}((?:, {LITERAL})*)\)")


def name_of(resource):
    """The name, put together where the compiler left it as an expression: "[format('{0}/{1}', …)]"."""
    name = resource["name"]
    if not name.startswith("[format("):
        return name
    for expression, value in ENVIRONMENT.items():
        name = name.replace(expression, value)
    while found := FORMAT.search(name):
        values = re.findall(LITERAL, found[2])
        text = re.sub(r"\{(\d+)\}", lambda place: values[int(place[1])], found[1])
        name = f"{name[:found.start()]}'{text}'{name[found.end():]}"
    return name[2:-2]


def sku_of(resource):
    properties = resource.get("properties") or {}
    for value in (
        (resource.get("sku") or {}).get("name"),
        (properties.get("sku") or {}).get("name"),
        (properties.get("hardwareProfile") or {}).get("vmSize"),
        properties.get("serviceLevel") if resource["type"].lower().endswith("capacitypools") else None,
    ):
        if value:
            return value
    return ""


def zones_of(resource):
    """A load balancer says the zones of its private address, not its own."""
    zones = list(resource.get("zones") or [])
    for front in (resource.get("properties") or {}).get("frontendIPConfigurations") or []:
        zones += front.get("zones") or []
    return zones


def line(kind, name, sku, zones):
    return (kind.lower(), name, sku, tuple(sorted(zones)))


def predicted(compiler, design, group):
    found = []
    for parameters in ("foundation", "main"):
        for resource in compiler.resources(str(design / "infra" / f"{parameters}.bicepparam"), group):
            found.append(line(resource["type"], name_of(resource), sku_of(resource), zones_of(resource)))
    return sorted(found)


def billed(bill):
    return sorted(line(i["type"], i["name"], i["sku"], i["zones"]) for i in bill if i["deployedBy"] == "bicep")


def group_of(bill):
    return next(i["name"] for i in bill if i["type"] == "Microsoft.Resources/resourceGroups")


def name_rules():
    rows = json.loads((resources / "catalog/azure/name-rules.json").read_text(encoding="utf-8"))["rows"]
    return {row["type"].split(" ")[0].lower(): re.compile(row["pattern"]) for row in rows if "pattern" in row}


def bad_names(lines, rules):
    for kind, name, _, _ in lines:
        rule = rules.get(kind)
        if rule and not rule.fullmatch(name.split("/")[-1]):
            yield f"{kind} {name}: Azure refuses the name"


def faults_of(compiler, design, rules):
    bill = json.loads((design / "bill.json").read_text(encoding="utf-8"))
    seen, wanted = predicted(compiler, design, group_of(bill)), billed(bill)
    for entry in sorted(set(seen) | set(wanted)):
        if seen.count(entry) != wanted.count(entry):
            yield f"{entry}: deployed {seen.count(entry)} times, in the bill {wanted.count(entry)} times"
    yield from bad_names(seen, rules)


def main():
    rules = name_rules()
    count = failed = 0
    with Compiler(bicep) as compiler:
        for design in sorted(path.parent for path in designs.glob("*/bill.json")):
            count += 1
            try:
                faults = list(faults_of(compiler, design, rules))
            except RuntimeError as error:
                faults = [str(error)]
            if faults:
                failed += 1
                print(f"{design.name}:\n  " + "\n  ".join(faults[:20]))
    print(f"{count} designs, {failed} failed")
    return 1 if failed or not count else 0


sys.exit(main())
