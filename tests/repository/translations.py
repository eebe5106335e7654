#!/usr/bin/env python3
"""German is complete, every plural form of both languages is written, and a translation keeps the %1, %n and tags of its source."""
import os
import re
import sys
import xml.etree.ElementTree as xml

PLACES = re.compile(r"%(?:L?\d+|n)|</?[a-z]+[^>]*>")


def forms(message):
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.findall("numerusform")]
    return plural or [translation.text or ""]


def faults(message):
    source = message.findtext("source")
    if message.find("translation").get("type") == "unfinished" or not all(forms(message)):
        yield "not translated"
        return
    wanted = sorted(PLACES.findall(source))
    for form in forms(message):
        # A singular form may leave %n out ("one node"), nothing else may differ.
        found = sorted(PLACES.findall(form))
        if found != wanted and found != [place for place in wanted if place != "%n"]:
            yield f"has {found}, the source has {wanted}"
    if "%n" in source and "%n" not in forms(message)[-1]:
        yield "the plural has no %n"


def check(path):
    count = 0
    for context in xml.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            for fault in faults(message):
                count += 1
                if count <= 20:
                    print(f"{os.path.basename(path)}: {context.findtext('name')}: {message.findtext('source')[:70]!r}: {fault}")
    print(f"{os.path.basename(path)}: {count} faults")
    return count


folder = os.path.join(os.environ["OCTOHA_SOURCE_DIR"], "translations")
sys.exit(1 if sum(check(os.path.join(folder, f"octoha_{language}.ts")) for language in ("en", "de")) else 0)
