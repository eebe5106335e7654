#!/usr/bin/env python3
"""Where the output goes, how the machine is set up and how a place is called: the command line ends with the right code, and what
it writes is whole and the same."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile

from acts import CLI, DAY, SAMPLE, as_nobody, tree

faults = []


def expect(fine, what, ran=None):
    if not fine:
        faults.append(f"{what}: {ran.returncode} {ran.stderr}" if ran else what)


def shell(command, folder, **surroundings):
    return subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False,
                          env=dict(os.environ, CLI=CLI, **surroundings))


def reference(folder):
    shell(f"$CLI export d.octoha --to as-it-should-be --parts findings {' '.join(DAY)}", folder)
    return tree(os.path.join(folder, "as-it-should-be"))


def output_that_goes_nowhere(folder, whole):
    """The bundle is whole before its number of files is told, so only the telling fails."""
    export = f"$CLI export d.octoha --to out --parts findings {' '.join(DAY)}"
    broken = 128 + signal.SIGPIPE
    for name, command, codes in (
            ("full", f"{export} >/dev/full", {4}), ("closed", f"{export} >&-", {4}),
            ("all closed", f"{export} <&- >&- 2>&-", {4}),
            ("a pipe without a reader", f"{export} --format json | true; exit ${{PIPESTATUS[0]}}", {0, broken}),
            ("head", f"{export} --format json | head -1; exit ${{PIPESTATUS[0]}}", {0, broken})):
        shutil.rmtree(os.path.join(folder, "out"), ignore_errors=True)
        ran = shell(command, folder)
        expect(ran.returncode in codes, f"export, output {name}", ran)
        expect(tree(os.path.join(folder, "out")) == whole, f"export, output {name}: the bundle is not whole")
    for name, command in (("full", ">/dev/full"), ("closed", ">&-"), ("all closed", "<&- >&- 2>&-")):
        before = open(os.path.join(folder, "d.octoha"), "rb").read()
        ran = shell(f"$CLI validate d.octoha --fail-on error {command}", folder)
        expect(ran.returncode == 4, f"validate, output {name}", ran)
        shell(f"$CLI set d.octoha project.title=x {command} && $CLI validate d.octoha >/dev/null", folder)
        ran = shell("$CLI get d.octoha project.title", folder)
        expect(ran.stdout == "project.title = x\n", f"set, output {name}: {ran.stdout}", ran)
        with open(os.path.join(folder, "d.octoha"), "wb") as design:
            design.write(before)


def locales(folder, whole):
    """No locale, one that there is none of, one with commas in its numbers, and one of other letters."""
    for name in ("", "C", "xx_YY.UTF-8", "de_DE.UTF-8", "de_DE.ISO-8859-1"):
        ran = shell(f"$CLI export d.octoha --to 'Ünï 日本/出力' --parts findings {' '.join(DAY)} && "
                    "$CLI verify 'Ünï 日本/出力' && $CLI set 'Ünï 日本/é.octoha' workload.wantedAvailability=99,9; [ $? = 2 ] && "
                    "$CLI set 'Ünï 日本/é.octoha' workload.wantedAvailability=99.9 && "
                    "$CLI get 'Ünï 日本/é.octoha' project.title", folder, LC_ALL=name, LANG=name)
        expect(ran.returncode == 0, f"locale “{name}”", ran)
        expect("Ünï 日本/出力" in ran.stdout, f"locale “{name}” spells the folder otherwise: {ran.stdout}", ran)
        expect(tree(os.path.join(folder, "Ünï 日本", "出力")) == whole, f"locale “{name}” gives another bundle")
    bare = subprocess.run(["env", "-i", CLI, "get", os.path.join(folder, "d.octoha"), "project.title"], capture_output=True, text=True,
                          check=False)
    expect(bare.returncode == 0 and not bare.stderr, "no surroundings at all", bare)


def places(folder, whole):
    long = "/".join(["abcdefghi"] * 390)
    for name, code in ((long, 0), ("/".join(["deep"] * 900), 4), ("x" * 300, 4), ("d.octoha", 4), ("d.octoha/out", 4), ("", 2),
                       ("CON", 0), ("dot.", 0), (" ", 0), ("-", 0), ("new\nline", 0)):
        ran = shell(f"$CLI export d.octoha --to \"$TO\" --parts findings {' '.join(DAY)}", folder, TO=name)
        expect(ran.returncode == code, f"export to {name[:20]!r}…", ran)
        if code == 0:
            expect(tree(os.path.join(folder, name)) == whole, f"export to {name[:20]!r}… is not whole")
        elif name:
            expect(ran.stderr.count("\n") == 1 and name[:20] in ran.stderr, f"export to {name[:20]!r}… says {ran.stderr}")
    for raw in (os.path.join(os.fsencode(folder), b"\xff.octoha"), b"\xef\xbb\xbfd.octoha"): # Qt would open another file.
        ran = subprocess.run([CLI, "set", raw, "project.title=x"], cwd=folder, capture_output=True, text=True, check=False)
        expect(ran.returncode == 2 and "Argument 2" in ran.stderr, f"{raw}", ran)


def where_the_shell_stands(folder, whole):
    here = os.path.join(folder, "here")
    os.mkdir(here, 0o700)
    export = f"$CLI export ../d.octoha --to . --parts findings {' '.join(DAY)}"
    ran = shell(f"{export} && {export}; echo $?", here)
    expect(tree(here) == whole, "export to the current folder", ran)
    expect("enter it anew" in ran.stderr and ". was removed" in ran.stderr and ran.stdout.endswith("\n4\n"), "a folder that went", ran)
    expect(os.stat(here).st_mode & 0o777 == 0o700, "a private folder is opened")


def a_limit_of_the_caller(folder, _):
    ran = shell(f"ulimit -f 20; $CLI export d.octoha --to limited --parts findings {' '.join(DAY)}", folder)
    expect(ran.returncode == 4 and "the disk is full" in ran.stderr, "a limit on files", ran)
    expect(not any("limited" in name for name in os.listdir(folder)), f"a limit on files leaves {os.listdir(folder)}")


def refused_permission(folder, _):
    """A folder of somebody else, and a design that may not be read. As root this needs a user without rights."""
    nobody = as_nobody(CLI)
    if nobody is None:
        print("A user without rights cannot start the program here, so no permission was refused to it.")
        return
    os.chmod(folder, 0o755)
    closed, open_to_all = os.path.join(folder, "closed.octoha"), os.path.join(folder, "open.octoha")
    for path, mode in ((closed, 0), (open_to_all, 0o666)):
        shutil.copy(SAMPLE, path)
        os.chmod(path, mode)
    if not nobody:
        os.chmod(folder, 0o555)
    before = sorted(os.listdir(folder))
    out = os.path.join(folder, "refused")
    for words, code, named in ((["set", open_to_all, "project.title=x"], 4, open_to_all), (["validate", closed], 3, closed),
                               (["export", open_to_all, "--to", out], 4, out), (["export", open_to_all, "--to", folder], 4, folder)):
        ran = subprocess.run([*nobody, CLI, *words], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        expect(ran.returncode == code and named in ran.stderr, f"{words[0]} where it may not", ran)
        expect(sorted(os.listdir(folder)) == before, f"{words[0]} where it may not leaves something")
    os.chmod(folder, 0o755)


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "Ünï 日本"))
        for name in ("d.octoha", "Ünï 日本/é.octoha"):
            shutil.copy(SAMPLE, os.path.join(folder, name))
        whole = reference(folder)
        for check in (output_that_goes_nowhere, locales, places, where_the_shell_stands, a_limit_of_the_caller, refused_permission):
            check(folder, whole)
    for fault in faults:
        print(fault)
    return bool(faults)


sys.exit(main())
