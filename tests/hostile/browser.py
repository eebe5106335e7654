#!/usr/bin/env python3
"""Opens plan.html and diagram.svg with hostile texts in Chromium: no script runs, and nothing is asked for.

browser.py OCTOHA_CLI SOURCE FOLDER. Judged by the page itself, by what the browser says of the content security policy, and by its
own log of the network. Two pages that are broken on purpose show that each of the three would be seen."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from designs import Cli, Texts, hostile_project

QUIET = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--disable-extensions", "--disable-default-apps", "--no-first-run", "--no-default-browser-check",
         "--disable-features=OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying",
         # Whatever is asked for, no name leads out of this machine.
         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--enable-logging=stderr", "--virtual-time-budget=3000"]
RAN = "document.documentElement.dataset.ran=1"


class Visit:
    """One page, opened once."""

    def __init__(self, browser, page, folder):
        log = folder / "net.json"
        shutil.rmtree(folder / "profile", ignore_errors=True)
        ran = subprocess.run([browser, *QUIET, f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}",
                              "--net-log-capture-mode=Everything", "--dump-dom", page.as_uri()],
                             capture_output=True, timeout=120, check=True)
        self.dom = ran.stdout.decode("utf-8")
        said = ran.stderr.decode("utf-8")
        self.refused = [line for line in said.splitlines() if "CONSOLE" in line and "Content Security Policy" in line]
        self.ran = 'data-ran="1"' in self.dom.partition(">")[0] + self.dom.partition("<html")[2].partition(">")[0]
        self.asked = [address for address in self.addresses(log) if address != page.as_uri()]

    @staticmethod
    def addresses(log):
        """What the browser asked for, but for itself: its own pages and what it looks up for its maker."""
        found = set()
        for event in json.loads(log.read_text(encoding="utf-8"))["events"]:
            url = event.get("params", {}).get("url", "") if isinstance(event.get("params"), dict) else ""
            if re.match(r"(https?|wss?|ftp|file|data|blob):", url) and not re.match(r"https?://[\w.-]*\.google(apis)?\.com/", url):
                found.add(url)
        return found

    def faults(self):
        return ["a script ran"] * self.ran + [f"asked for {url}" for url in self.asked] + [f"refused: {line}" for line in self.refused]


def broken_pages(page, folder):
    """The page with a script and a picture from elsewhere: with its policy, which refuses both, and without."""
    text = page.read_text(encoding="utf-8")
    more = f'<script>{RAN}</script><img src="http://127.0.0.1:9/broken">'
    for name, whole in (("refused", text), ("done", re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text))):
        broken = folder / f"{name}.html"
        broken.write_text(whole.replace("<main>", "<main>" + more, 1), encoding="utf-8")
        yield broken


def main():
    program, source, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        why = "Chromium is missing; on Debian it is the package chromium."
        required = os.environ.get("OCTOHA_REQUIRE_ENGINES") == "1"
        print(("MISSING: " if required else "SKIPPED: ") + why)
        return 1 if required else 0
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    cli = Cli(program)
    texts = Texts(json.loads((source / "tests/data/hostile.json").read_text())["texts"], 0)
    file = folder / "hostile.octoha"
    file.write_text(json.dumps(hostile_project(cli, texts, cli.presets()[-1], 0)), encoding="utf-8")
    cli.run("export", str(file), "--to", str(folder / "bundle"), "--draft", wanted=[0])
    started = time.monotonic()
    for name in ("plan.html", "diagram.svg"):
        visit = Visit(browser, folder / "bundle" / name, folder)
        marks = len(set(re.findall(r"⟦\d+⟧", visit.dom)))
        print(f"{name}: {marks} texts in the page, script ran: {visit.ran}, asked for: {visit.asked}, refused: {len(visit.refused)}")
        if visit.faults() or not marks:
            print("FAIL:", name, visit.faults() or "no text of the design is in it")
            return 1
    for page in broken_pages(folder / "bundle" / "plan.html", folder):
        visit = Visit(browser, page, folder)
        print(f"{page.name}: script ran: {visit.ran}, asked for: {visit.asked}, refused: {len(visit.refused)}")
        seen = len(visit.refused) >= 2 if page.stem == "refused" else visit.ran and visit.asked
        if not seen:
            print(f"FAIL: what {page.name} does was not seen")
            return 1
    print(f"{time.monotonic() - started:.1f} s in the browser")
    return 0


if __name__ == "__main__":
    sys.exit(main())
