"""What the tests of this folder break on purpose: saving and exporting by command line, each in a folder of its own, and what
strace tells of a run."""
import collections
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

CLI = os.environ["OCTOHA_CLI"]
SAMPLE = os.path.join(os.environ["OCTOHA_SOURCE_DIR"], "resources", "samples", "sample.octoha")
NOBODY = 65534
DAY = ["--as-of", "2026-11-24"]

# Whatever changes a file or a folder, or says that a change is on the disk.
CHANGING = {"open", "openat", "creat", "write", "pwrite64", "writev", "fsync", "fdatasync", "syncfs", "rename", "renameat",
            "renameat2", "link", "linkat", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "chmod", "fchmod", "fchmodat", "fchown",
            "fsetxattr", "ftruncate", "flock", "close"}

OPENING = {"open", "openat"}

Call = collections.namedtuple("Call", "name number text")


def need(*programs):
    """Ends the test as skipped where a program is missing."""
    for program in programs:
        if not shutil.which(program):
            print(f"SKIPPED: {program} is not installed (apt-get install {program})")
            sys.exit(0)


def need_tracing():
    need("strace")
    if subprocess.run(["strace", "-o", os.devnull, "true"], stderr=subprocess.DEVNULL).returncode:
        print("SKIPPED: this machine lets no process trace another")
        sys.exit(0)


def as_nobody(program):
    """The words that start a program as a user without rights, none where this is no root; None where that user cannot start it, as
    a build folder may be closed to others."""
    words = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    if os.geteuid():
        return []
    return words if subprocess.run([*words, program, "--version"], capture_output=True, check=False).returncode == 0 else None


def run(*words, **more):
    return subprocess.run([CLI, *words], capture_output=True, stdin=subprocess.DEVNULL, check=False, **more)


def must(*words, **more):
    ran = run(*words, **more)
    if ran.returncode:
        sys.exit(f"{' '.join(words)} ended with {ran.returncode}: {ran.stderr.decode()}")
    return ran.stdout


def tree(folder):
    """Each file of a folder with its bytes, links by where they lead; None where there is no folder."""
    if not os.path.isdir(folder):
        return None
    found = {}
    for at, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(at, name)
            found[os.path.relpath(path, folder)] = os.readlink(path) if os.path.islink(path) else open(path, "rb").read()
    return found


class Save:
    """`set` over a design that is there."""
    name = "set"
    is_large = False
    reads = "d.octoha" # Without which there is nothing to write.

    def __init__(self, folder):
        self.kept = os.path.join(folder, "kept")
        shutil.copy(SAMPLE, self.kept)
        must("set", self.kept, "project.title=before")
        self.old = self.new = None
        with place(folder) as made:
            self.prepare(made)
            self.old = self.state(made)
            must(*self.words(made))
            self.new = self.state(made)

    def prepare(self, at):
        shutil.copy(self.kept, os.path.join(at, "d.octoha"))

    def words(self, at):
        return ["set", os.path.join(at, "d.octoha"), "project.title=after"]

    def state(self, at):
        with open(os.path.join(at, "d.octoha"), "rb") as file:
            return file.read()

    def known(self):
        return {"d.octoha"}

    def target(self, at):
        return os.path.join(at, "d.octoha")

    def fault(self, at):
        """What is wrong with what stands there; nothing where it is whole."""
        return None if self.state(at) in (self.old, self.new) else "the design is neither the old nor the new one"

    def age(self, at):
        """A file that was written less than a minute ago may be of a living writer."""
        for name in set(os.listdir(at)) - self.known():
            os.utime(os.path.join(at, name), (0, 0))


class Export:
    """`export` of some parts, over an earlier bundle or into a place where nothing is."""
    reads = "nothing of its own"

    def __init__(self, folder, parts, over):
        self.name = f"export of {parts or 'everything'} {'over a bundle' if over else 'into nothing'}"
        self.parts, self.over, self.is_large = parts, over, not parts
        self.home = tempfile.mkdtemp(dir=folder)
        self.design = os.path.join(self.home, "d.octoha")
        shutil.copy(SAMPLE, self.design)
        self.bundle = os.path.join(self.home, "out")
        must("set", self.design, "project.title=before")
        must(*self.words(self.home))
        self.old = tree(self.bundle) if over else None
        must("set", self.design, "project.title=after")
        with place(folder) as made:
            self.prepare(made)
            must(*self.words(made))
            self.new = self.state(made)

    def prepare(self, at):
        if self.over:
            shutil.copytree(self.bundle, os.path.join(at, "out"))

    def words(self, at):
        some = ["--parts", self.parts] if self.parts else []
        return ["export", self.design, "--to", os.path.join(at, "out"), *DAY, *some]

    def state(self, at):
        return tree(os.path.join(at, "out"))

    def known(self):
        return {"out"}

    def target(self, at):
        return os.path.join(at, "out")

    def fault(self, at):
        state = self.state(at)
        if state not in (self.old, self.new):
            return "the bundle is neither the old nor the new one"
        if state is not None and run("verify", self.target(at)).returncode:
            return "the bundle does not verify"
        return None

    def age(self, at):
        pass


def calls(act, folder):
    """The system calls of the first thread of a run that is left alone, each with which of its name it is."""
    with place(folder) as made, tempfile.NamedTemporaryFile("r", dir=folder) as trace:
        act.prepare(made)
        subprocess.run(["strace", "-f", "-y", "-qq", "-o", trace.name, CLI, *act.words(made)], check=True, capture_output=True)
        lines = trace.read().splitlines()
    first, seen, found = lines[0].split()[0], collections.Counter(), []
    for line in lines:
        # The start of the program is no call that one may break: there is no program before it.
        match = re.match(r"(\d+) +(\w+)\(", line)
        if match and match[1] == first and match[2] not in ("execve", "exit_group"):
            seen[match[2]] += 1
            found.append(Call(match[2], seen[match[2]], line))
    return found


def injected(act, at, call, what):
    """Runs the act with this call answered otherwise, in each thread that comes so far: its exit code (negative: the signal), what it
    said, and the texts of the calls that were met. With two threads another call may bear the number than in the run before."""
    with tempfile.NamedTemporaryFile("r") as trace:
        words = ["strace", "-f", "-y", "-qq", "-o", trace.name, "-e", f"trace={call.name}", "-e",
                 f"inject={call.name}:{what}:when={call.number}", CLI, *act.words(at)]
        ran = subprocess.run(words, capture_output=True, stdin=subprocess.DEVNULL, check=False)
        return ran.returncode, ran.stderr.decode(errors="replace"), met(trace.read().splitlines())


def met(lines):
    """The calls that strace answered itself; one that another thread interrupted stands in two lines."""
    begun, found = {}, []
    for line in lines:
        thread, text = line.split(None, 1) # Short numbers of threads are followed by more spaces.
        if text.endswith("<unfinished ...>"):
            begun[thread] = text
        elif text.endswith("(INJECTED)"):
            found.append(begun.pop(thread, "") + text if "resumed>" in text else text)
    return found


def sampled(points, most):
    """So many of them, by a fixed stride, with the first and the last."""
    if len(points) <= most:
        return points
    return [points[i * (len(points) - 1) // (most - 1)] for i in range(most)]


def is_own(text):
    """Whether a call is about what is the act's own; of what is written or read, by where and not by its words."""
    if re.search(r"\b(write|pwrite64|writev|read|pread64)\(", text):
        return bool(re.search(r"\(\d+<[^>]*/place-", text))
    return "/place-" in text


def changing(points):
    """Those that change something of the act's own, or say that it is on the disk."""
    return [call for call in points if call.name in CHANGING and is_own(call.text)]


def is_reading(call):
    """Whether it asks for what is the act's own."""
    if call.name in OPENING:
        return "O_RDONLY" in call.text and is_own(call.text)
    return call.name in ("read", "pread64", "getdents64") and is_own(call.text)


def place(folder):
    """A folder that is gone at the end."""
    return tempfile.TemporaryDirectory(dir=folder, prefix="place-")


def at_all(points, try_one):
    """Tries each point, two at a time, and prints what is wrong; how many are at fault, and how many came too late (“”)."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = list(pool.map(try_one, points))
    faults = [fault for fault in found if fault]
    for fault in faults[:20]:
        print(fault)
    return len(faults), found.count("")
