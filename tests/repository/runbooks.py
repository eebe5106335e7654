#!/usr/bin/env python3
"""Runbooks have their sections, name only commands, steps, parameters and settings that exist, and all are reached from 00-night.md."""
import json
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(os.environ["OCTOHA_SOURCE_DIR"]) / "resources"
SCRIPTS = ROOT / "scripts"
NIGHT = "00-night.md"
HEAD = ["Who", "Where", "How long", "Outage"]
SECTIONS = ["Before", "Steps", "After", "Way back"]
COMMON = {"WhatIf", "Confirm", "Verbose"}
# octopus.com/docs/octopus-rest-api/octopus.server.exe-command-line: the commands that runbooks need, and their options.
OCTOPUS = {
    "admin": {"username", "email", "password"},
    "configure": {"usernamePasswordIsEnabled", "azureADClientSecret", "googleAppsClientSecret", "oktaClientSecret", "ldapPassword"},
    "database": {"connectionString", "masterKey", "upgrade"},
    "license": {"licenseBase64", "licenseFile"},
    "node": {"drain", "wait", "cancel-tasks", "taskCap"},
    "path": {"clusterShared"},
    "rotate-master-key": {"iReallyWantToRotateMyMasterKey", "iHaveBackedUpMyDatabase"},
    "service": {"start", "stop", "restart"},
    "set-master-key": {"masterKey"},
    "ssl-certificate": {"ip-address", "port", "thumbprint", "certificate-store"},
    "watchdog": {"create", "delete", "interval", "instances"},
}


def parameters(file):
    """Of the first param block: that of the script, or of the function that the file holds."""
    block = re.search(r"^ *param\((.*?)^ *\)", file.read_text(encoding="utf-8-sig"), re.M | re.S)
    return set(re.findall(r"^\s*(?:\[[^\n]*\]\s*)?\$(\w+)(?:\s*=[^\n]*)?,?\s*$", block.group(1), re.M)) if block else set()


RUNNER = parameters(SCRIPTS / "Invoke-OctohaPlan.ps1") | COMMON
FUNCTIONS = {file.stem: parameters(file) | COMMON for file in (SCRIPTS / "Octoha/Public").glob("*.ps1")}
ACCEPTANCE = ROOT / "tests/Invoke-OctohaAcceptance.ps1"
CHECKING = parameters(ACCEPTANCE)
TAGS = {file.name.split(".")[0] for file in (ROOT / "tests").glob("*.Tests.ps1")}
STEPS = {file.name.split("-")[0]: file.read_text(encoding="utf-8-sig") for file in (SCRIPTS / "steps").glob("*.ps1")}
ROLES = re.findall(r"'(\w+)'", re.search(r"ValidateSet\(([^)]*)\)\]\s*\[string\] \$Role", (SCRIPTS / "Invoke-OctohaPlan.ps1").read_text()).group(1))
SCHEMA = json.loads((SCRIPTS / "settings.schema.json").read_text())


def known(path):
    """Whether the schema of settings.json has the path; what the schema leaves open is taken."""
    schema = SCHEMA
    for name in path:
        while "$ref" in schema:
            schema = SCHEMA["$defs" if "$defs" in SCHEMA else "definitions"][schema["$ref"].rsplit("/", 1)[-1]]
        if "properties" not in schema:
            return schema.get("type") != "object" or schema.get("additionalProperties", False)
        if name not in schema["properties"]:
            return False
        schema = schema["properties"][name]
    return True


def codes(text):
    """Fenced lines and code spans, without remarks."""
    for block in re.findall(r"^ *```powershell\n(.*?)^ *```", text, re.M | re.S):
        yield from (re.sub(r"(^|\s)# .*", "", line).strip() for line in block.splitlines())
    yield from re.findall(r"`([^`\n]+)`", re.sub(r"^ *```.*?^ *```", "", text, flags=re.M | re.S))


def runner_faults(code):
    for name in re.findall(r"\s-([A-Z]\w*)", code):
        if name not in RUNNER:
            yield f"the runner has no -{name}: {code}"
    role = re.search(r"-Role (\w+)", code)
    if role and role.group(1) not in ROLES:
        yield f"no role {role.group(1)}: {code}"
    for number in step_numbers(code):
        if role and number in STEPS and f"'{role.group(1)}'" not in re.search(r"Roles\s*=(.*)", STEPS[number]).group(1):
            yield f"step {number} is not of that role: {code}"


def acceptance_faults(code):
    for name in re.findall(r"\s-([A-Z]\w*)", code):
        if name not in CHECKING:
            yield f"the acceptance tests have no -{name}: {code}"
    for tag in [tag for given in re.findall(r"-Tag ([\w,]+)", code) for tag in given.split(",")]:
        if tag not in TAGS:
            yield f"no acceptance test has the tag {tag}: {code}"


def step_numbers(code):
    return [number for given in re.findall(r"-(?:Step|Undo|From) ([0-9,]+)", code) for number in given.split(",")]


def octopus_faults(code):
    called = re.search(r"\$octopus ([\w-]+)", code) or re.search(r"-Verb '([\w-]+)'", code)
    if called and called.group(1) not in OCTOPUS:
        yield f"Octopus Server has no {called.group(1)}: {code}"
    elif called:
        for flag in re.findall(r"(?<![\w-])--([\w-]+)", code):
            if flag not in OCTOPUS[called.group(1)] | {"instance"}:
                yield f"{called.group(1)} has no --{flag}: {code}"


def calls(code):
    """Each command with what it is given; one in parentheses is a call of its own."""
    inner = re.search(r"\(([^()]*)\)", code)
    while inner:
        yield inner.group(1)
        code = code[: inner.start()] + "value" + code[inner.end() :]
        inner = re.search(r"\(([^()]*)\)", code)
    yield code


def function_faults(call):
    for name, given in re.findall(r"([A-Z][a-z]+-Octoha(?!Plan|Acceptance)[A-Z]\w*)([^|;]*)", call):
        if name not in FUNCTIONS:
            yield f"the module exports no {name}: {call}"
        for parameter in re.findall(r"\s-([A-Z]\w*)", given):
            if parameter not in FUNCTIONS.get(name, {parameter}):
                yield f"{name} has no -{parameter}: {call}"


def code_faults(code):
    if "Invoke-OctohaPlan.ps1" in code:
        yield from runner_faults(code)
    if "Invoke-OctohaAcceptance.ps1" in code:
        yield from acceptance_faults(code)
    for number in step_numbers(code):
        if number not in STEPS:
            yield f"no step {number}: {code}"
    for call in calls(code):
        yield from function_faults(call)
    yield from octopus_faults(code)
    for path in re.findall(r"\$settings((?:\.\w+)+)", code) + [f".{code}" for _ in [0] if re.fullmatch(r"\w+(\.\w+)+", code) and code.split(".")[0] in SCHEMA["properties"]]:
        if not known(path[1:].split(".")):
            yield f"settings.json has no {path[1:]}"
    if re.search(r"<[a-z]", code):
        yield f"a value to fill in: {code}"


def faults(name, text, names):
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        if link not in names:
            yield f"{name}: leads to {link}, which is not there"
    for code in codes(text):
        yield from (f"{name}: {fault}" for fault in code_faults(code))
    if name == NIGHT:
        return
    head = text.split("\n## ")[0]
    yield from (f"{name}: does not say **{word}**" for word in HEAD if f"**{word}**" not in head)
    found = re.findall(r"^## (.*)$", text, re.M)
    if found != SECTIONS:
        yield f"{name}: has the sections {found}, wanted {SECTIONS}"


def night_faults(text, names):
    for name in sorted(names - {NIGHT} - set(re.findall(r"\]\(([^)#]+)\)", text))):
        yield f"{NIGHT}: does not lead to {name}"


def outside_faults(names):
    """Scripts and plan name runbooks that exist."""
    sources = [*SCRIPTS.rglob("*.ps1"), *(ROOT.parent / "core").rglob("*.cpp")]
    for source in sources:
        for name in re.findall(r"runbooks/([\w-]+\.md)", source.read_text(encoding="utf-8-sig")):
            if name not in names:
                yield f"{source.relative_to(ROOT.parent)}: names {name}, which is not there"


def secret_faults(texts):
    rotating = "\n".join(text for name, text in texts.items() if name.startswith(("rotate-", "certificates")))
    for secret in SCHEMA["properties"]["secrets"]["properties"]:
        if f"secrets.{secret}`" not in rotating:
            yield f"no runbook rotates secrets.{secret}"


# What is never seen to fire proves nothing.
BAD = [".\\scripts\\Invoke-OctohaPlan.ps1 -Role node -Now", ".\\scripts\\Invoke-OctohaPlan.ps1 -Role cook", ".\\scripts\\Invoke-OctohaPlan.ps1 -Role node -Step 97",
    ".\\tests\\Invoke-OctohaAcceptance.ps1 -Tag Weather", ".\\tests\\Invoke-OctohaAcceptance.ps1 -Now", "-Step 00", "Get-OctohaNothing", "Get-OctohaPing -Uri $node", "& $octopus dance --instance $instance", "& $octopus node --instance $instance --drains true",
    "Invoke-OctohaServer -Settings $settings -Verb 'configure' -Argument @('--webForce', 'x')", "$settings.octopus.nothing", "secrets.nothing", "--name <its name>"]


def main():
    texts = {file.name: file.read_text(encoding="utf-8") for file in (ROOT / "runbooks").iterdir()}
    names = set(texts)
    found = [fault for name, text in sorted(texts.items()) for fault in faults(name, text, names)]
    found += [*night_faults(texts[NIGHT], names), *outside_faults(names), *secret_faults(texts)]
    found += [f"nothing is found wrong with: {code}" for code in BAD if not list(code_faults(code))]
    found += ["a runbook without sections passes"] * (len(list(faults("x.md", "# X\n[y](y.md)\n", names))) < 6)
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
