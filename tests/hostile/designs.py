"""Designs whose every text is hostile, and how a text looks where it is shown."""
import json
import random
import re
import subprocess
import unicodedata

FILLERS = set("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def is_hidden(char):
    """By the categories of Unicode alone: the list of texts holds no joiner and no selector that shows."""
    if char in "\n\t":
        return False
    return unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp") or char in FILLERS


def shown(text):
    """The documented form in every output for people: <U+202E>."""
    return "".join(f"<U+{ord(char):04X}>" if is_hidden(char) else char for char in text)


def cleaned(text):
    """What the offered edit makes of it."""
    return "".join(char for char in text if not is_hidden(char)).strip()


def folded(text):
    """Runs of blanks are one where a format folds them."""
    return " ".join(text.split())


class Texts:
    """Gives out hostile texts, each with a number at its end by which it is found again; no name that is made of it keeps the signs."""

    def __init__(self, texts, turn):
        self.texts = texts
        self.given = {}
        self.next = turn

    def give(self, most=120):
        number = len(self.given)
        mark = f" ⟦{number}⟧"
        text = self.texts[self.next % len(self.texts)][:most - len(mark)] + mark
        self.next += 1
        self.given[number] = text
        return text

    def wanted(self, unit):
        """The texts whose marks are in the unit."""
        for number in {int(mark) for mark in re.findall(r"⟦(\d+)⟧", unit)}:
            yield self.given[number] if number in self.given else None


class Cli:
    def __init__(self, program):
        self.program = program
        self.fields = json.loads(self.run("fields", "--format", "json")[1])

    def run(self, *arguments, stdin=None, wanted=None):
        ran = subprocess.run([self.program, *arguments], input=stdin, capture_output=True, check=False)
        out, err = ran.stdout.decode("utf-8"), ran.stderr.decode("utf-8")
        assert wanted is None or ran.returncode in wanted, (arguments, ran.returncode, err[:2000])
        return ran.returncode, out, err

    def preset(self, name):
        return json.loads(self.run("new", "--preset", name, "-o", "-", wanted=[0])[1])

    def presets(self):
        return [preset["name"] for preset in json.loads(self.run("presets", "--format", "json")[1])]


# Their types take one form only: versions, ids of Microsoft Entra, a letter. A test says that they refuse what is none.
FORMED = {"workload.octopusVersion", "compute.nodes.*.octopusVersion", "compute.existingVersion", "database.entraAdminId",
          "polling.tentacles.*.version", "polling.oldestTentacle", "polling.redisVersion", "storage.driveLetter"}


def text_fields(cli):
    return [field for field in cli.fields if field["type"] == "text" and field["id"] not in FORMED]


def text_lists(cli):
    """Lists of plain texts: they have no questions of their own, and are not of numbers."""
    parents = {field["id"].split(".*")[0] for field in cli.fields if ".*." in field["id"]}
    return [field for field in cli.fields
            if field["type"] == "list" and field["id"] not in parents and not field["id"].endswith("Ports")]


def other_choices(design, cli, dice):
    """Other branches of the plan come to be written: every yes-or-no and every choice by lot."""
    for field in cli.fields:
        page, _, key = field["id"].partition(".")
        if "*" in key or field["id"] == "project.language":
            continue
        if field["type"] == "boolean":
            design[page][key] = dice.random() < 0.7
        elif field["type"] == "choice":
            design[page][key] = dice.choice(field["choices"])


def hostile_project(cli, texts, preset, seed):
    """A project with a text in each field that takes one, each list of texts, acceptances and unknown keys."""
    project = cli.preset(preset)
    design = project["design"]
    if seed:
        other_choices(design, cli, random.Random(seed))
    for field in text_fields(cli):
        parts = field["id"].split(".")
        if "*" not in parts:
            design[parts[0]][parts[1]] = texts.give(min(120, field["maximumLength"]))
            continue
        items = design[parts[0]].setdefault(parts[1], [])
        if not items:
            items.append({"id": 1})
        for item in items[:3]:
            item[parts[3]] = texts.give()
    for field in text_lists(cli):
        page, key = field["id"].split(".")
        design[page][key] = [texts.give(), texts.give()]
    project["accepted"] = [{"rule": "OHA-TEXT-001", "reason": texts.give() + "\n" + texts.give(), "owner": texts.give(),
                            "expires": "2099-01-01", "seen": {}}]
    project["from" + texts.give()] = {"a" + texts.give(): [texts.give()]}
    design["compute"]["later" + texts.give()] = texts.give()
    return project
