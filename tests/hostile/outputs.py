#!/usr/bin/env python3
"""Sends hostile texts through every output of the program and reads each by a parser of its format.

outputs.py OCTOHA_CLI SOURCE FOLDER TURNS: SOURCE is the root of the repository, FOLDER may be written, and TURNS says how many
designs are tried; with as many as there are texts, every field has held every text."""
import json
import os
import pathlib
import pty
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
import formats
from designs import FORMED, Cli, Texts, cleaned, folded, hostile_project, shown, text_fields
from formats import require


class Outputs:
    """What the outputs of one design hold."""

    def __init__(self, texts):
        self.texts = texts
        self.seen = {}

    def check(self, name, units, raw=False, folds=False, cuts=False):
        """Each text of the design stands whole in one unit, as itself (`raw`) or as it is shown."""
        for unit in units:
            for text in self.texts.wanted(unit):
                require(text is not None, f"{name}: a mark that was never given in {unit[:200]!r}")
                forms = {text, shown(text), shown(text).replace("](", "] (")} if raw else {shown(text)}
                # Addresses, accounts, lists and spans are taken apart: "https://host/path", "domain\\name", "one, two", "200-399".
                for sign in [sign for sign in "/\\,-" if sign in text]:
                    forms.add((text if raw else shown(text)).rpartition(sign)[2].strip())
                forms.add((text if raw else shown(text)).replace("$", ""))  # The mark of an account that Windows manages.
                if name.startswith(("explain", "validate as JSON")):
                    forms.add(cleaned(text))  # They tell the edit that mends it.
                forms = {folded(form) if folds else form for form in forms}
                place = folded(unit) if folds else unit
                require(cuts or any(form in place or form in unquoted(place) for form in forms), f"{name}: {text!r} came out as {unit[:400]!r}")
                self.seen.setdefault(name, set()).add(text)


def unquoted(unit):
    """A command shows a text in quotes of PowerShell, SQL or a connection string, which double themselves."""
    for quote in "'‘’‚‛]\"":
        unit = unit.replace(2 * quote, quote)
    return unit


def allowed_links(source):
    text = "".join(path.read_text() for path in sorted((source / "resources" / "catalog").rglob("*.json")))
    return lambda link: link.startswith("https://") and (link in text or link.split("#")[0] in text)


def check_bundle(cli, outputs, file, folder, links):
    cli.run("export", file, "--to", str(folder), "--draft", wanted=[0])
    read = lambda name: (folder / name).read_text(encoding="utf-8")
    units, found = formats.read_html(read("plan.html"))
    require(all(links(link) for link in found), f"plan.html links to {[link for link in found if not links(link)]}")
    require("default-src 'none'" in read("plan.html"), "the policy is missing")
    outputs.check("plan.html", units)
    for name in ("plan.md", "README.md"):
        units, found = formats.read_markdown(read(name))
        # Of an address of e-mail GitHub makes a link, whatever stands around it; it says itself where it leads.
        odd = [(tag, link) for tag, link in found
               if not (tag == "image" and link == "diagram.svg") and not links(link) and not link.startswith("mailto:")]
        require(not odd, f"{name} links to {odd}")
        outputs.check(name, units, folds=True)
    outputs.check("diagram.svg", formats.read_svg(read("diagram.svg")), cuts=True)
    outputs.check("findings.sarif", formats.read_sarif(read("findings.sarif")), raw=True)
    outputs.check("design.octoha", formats.read_json(read("design.octoha")), raw=True)
    outputs.check("settings.json", formats.read_json(read("settings.json")), raw=True)
    require(json.loads(read("design.octoha"))["design"] == json.loads(cli.run("set", file, "project.language=en", wanted=[0])[1]
            or pathlib.Path(file).read_text(encoding="utf-8"))["design"], "the design in the bundle is another one")
    subprocess.run(["sha256sum", "--check", "--quiet", "--strict", "MANIFEST.sha256"], cwd=folder, check=True)
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


MADE = {"plan.html", "plan.md", "README.md", "diagram.svg", "findings.sarif", "design.octoha", "settings.json", "MANIFEST.sha256"}


def check_fixed_files(files, others):
    """Scripts, templates, SQL and runbooks hold no text of a design, and no name of a file does."""
    require(files.keys() == others.keys(), f"other files: {files.keys() ^ others.keys()}")
    changed = [name for name in files if name not in MADE and files[name] != others[name]]
    require(not changed, f"not the same in every bundle: {changed}")


def check_texts(cli, outputs, file, other):
    """The command line, for people and for machines."""
    names = [field["id"].replace(".*.", ".0.") for field in text_fields(cli)]
    commands = {"validate": ["validate", file], "assess": ["assess", file], "get": ["get", file, *names],
                "diff": ["diff", file, other], "simulate": ["simulate", file, "--hours", "1"],
                "explain": ["explain", "OHA-TEXT-001", file], "explain value": ["explain", "sizing.totalTaskCap", file]}
    for name, command in commands.items():
        fine = [0, 1, 2] if name == "simulate" else [0, 1]  # Some designs leave nothing to simulate.
        _, out, err = cli.run(*command, wanted=fine)
        outputs.check(name, formats.read_lines(out) + formats.read_lines(err))
        code, out, _ = cli.run(*command, "--format", "json", wanted=fine)
        formats.visible(out, name + " as JSON")
        if code != 2:
            outputs.check(name + " as JSON", formats.read_json(out), raw=True)
    _, out, _ = cli.run("validate", file, "--format", "junit", wanted=[0, 1])
    formats.visible(out, "JUnit")
    outputs.check("JUnit", formats.read_junit(out))
    _, out, _ = cli.run("validate", file, "--format", "sarif", wanted=[0, 1])
    formats.visible(out, "SARIF")
    outputs.check("SARIF", formats.read_sarif(out), raw=True)
    text = pathlib.Path(file).read_text(encoding="utf-8")
    _, out, _ = cli.run("set", "-", "project.language=en", stdin=text.encode(), wanted=[0])
    formats.visible(out, "the design on standard output")
    require(json.loads(out)["design"] == json.loads(text)["design"], "what went through set is another design")


def accept_some(cli, file, texts):
    """Waives a few findings for reasons, and by owners, that are hostile."""
    findings = json.loads(cli.run("validate", file, "--format", "json", wanted=[0, 1])[1])["files"][0]["findings"]
    acceptable = {rule["id"] for rule in json.loads(cli.run("rules", "--format", "json")[1]) if rule["acceptable"]}
    project = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
    for finding in [finding for finding in findings if finding["id"] in acceptable and finding["severity"] != "note"][:6]:
        names = {field if "*" not in field else ".".join(field.split(".")[:2]) for field in finding["fields"]}
        seen = json.loads(cli.run("get", file, *sorted(names), "--format", "json", wanted=[0])[1])
        project["accepted"].append({"rule": finding["id"], "reason": texts.give() + "\n" + texts.give(), "owner": texts.give(),
                                    "expires": "2099-01-01", "seen": seen})
    pathlib.Path(file).write_text(json.dumps(project), encoding="utf-8")


def check_turn(cli, source, folder, turn, preset, before):
    texts = Texts(json.loads((source / "tests/data/hostile.json").read_text())["texts"], turn)
    outputs = Outputs(texts)
    file, other = str(folder / "hostile.octoha"), str(folder / "other.octoha")
    project = hostile_project(cli, texts, preset, turn)
    pathlib.Path(file).write_text(json.dumps(project), encoding="utf-8")
    cli.run("set", file, "project.language=en", wanted=[0])
    accept_some(cli, file, texts)
    cli.run("new", "--preset", preset, "--force", "-o", other, wanted=[0])
    bundle = folder / "bundle"
    shutil.rmtree(bundle, ignore_errors=True)
    files = check_bundle(cli, outputs, file, bundle, allowed_links(source))
    if before:
        check_fixed_files(files, before)
    check_texts(cli, outputs, file, other)
    missing = [text for text in texts.given.values() if text not in outputs.seen["design.octoha"]]
    require(not missing, f"lost on the way: {missing[:3]}")
    return files, {name: len(seen) for name, seen in outputs.seen.items()}


def check_refusals(cli, source, folder):
    """What no field takes is refused at reading, with the field named."""
    refused = json.loads((source / "tests/data/hostile.json").read_text())["refused"]
    preset = cli.preset("lab")
    file = folder / "refused.octoha"
    for place in [field["id"] for field in cli.fields if field["type"] == "text"]:
        parts = place.split(".")
        for text in (refused if place == "project.title" else refused[:3] + ["formed"] * (place in FORMED)):
            project = json.loads(json.dumps(preset))
            owner = project["design"][parts[0]]
            if "*" in parts:
                owner[parts[1]] = [{"id": 1}]
                owner = owner[parts[1]][0]
            owner[parts[-1]] = text
            file.write_text(json.dumps(project), encoding="utf-8")
            _, out, err = cli.run("validate", str(file), wanted=[3])
            require(place.replace("*", "0") in err, f"{place} with {text!r}: {err}")
            formats.visible(out + err, place)


def on_terminal(command):
    """What a program sends to a terminal."""
    end, terminal = pty.openpty()
    with subprocess.Popen(command, stdout=terminal, stderr=terminal) as program:
        os.close(terminal)
        sent = b""
        try:
            while more := os.read(end, 65536):
                sent += more
        except OSError:  # The other end is closed.
            pass
        os.close(end)
        program.wait()
    return sent.decode()


def check_names(cli, folder):
    """Names of files and of fields that come from outside; and a terminal behind the program."""
    odd = "a\x1b]0;x\x07\u202e\n=1+1.octoha"
    file = folder / odd
    file.write_text(json.dumps(cli.preset("lab")), encoding="utf-8")
    for command in (["validate", str(file)], ["validate", str(file) + "x"], ["get", str(file), "\x1b[31m"], [odd], ["set", odd, odd],
                    ["migrate", str(file)], ["new", "--preset", "lab", "-o", str(file)], ["export", str(file), "--to", str(folder / odd) + "d"],
                    ["export", str(file), "--to", str(folder / odd) + "e", "--draft"]):
        _, out, err = cli.run(*command)
        formats.visible(out + err, str(command))
        require("\n=1+1" not in out + err, f"{command} begins a line: {out + err}")
    for form, reader in (("json", formats.read_json), ("sarif", formats.read_sarif), ("junit", formats.read_junit)):
        reader(cli.run("validate", str(file), str(file) + "x", "--format", form)[1])
    bundle = folder / "named"
    shutil.rmtree(bundle, ignore_errors=True)
    cli.run("export", str(file), "--to", str(bundle), "--draft", wanted=[0])
    (bundle / odd).write_text("x")
    _, out, err = cli.run("verify", str(bundle), wanted=[1])
    formats.visible(out + err, "verify")
    require(len(out.splitlines()) == 1, out)
    require(json.loads(cli.run("verify", str(bundle), "--format", "json", wanted=[1])[1])["extra"] == [odd], "another name")
    formats.visible(on_terminal([cli.program, "validate", str(file)]).replace("\r\n", "\n"), "the terminal")


def main():
    program, source, folder, turns = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), int(sys.argv[4])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    cli = Cli(program)
    presets = cli.presets()
    files, told = None, {}
    for turn in range(turns):
        try:
            files, counts = check_turn(cli, source, folder, turn, presets[turn % len(presets)], files)
        except formats.Wrong as wrong:
            raise formats.Wrong(f"design {turn}: {wrong}") from wrong
        for name, count in counts.items():
            told[name] = told.get(name, 0) + count
    check_refusals(cli, source, folder)
    check_names(cli, folder)
    print(f"{turns} designs; texts read back whole:", ", ".join(f"{name} {count}" for name, count in sorted(told.items())))


if __name__ == "__main__":
    try:
        main()
    except formats.Wrong as wrong:
        print(f"FAIL: {wrong}")
        sys.exit(1)
