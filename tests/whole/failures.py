#!/usr/bin/env python3
"""failures.py PROGRAM PLUGIN

What goes wrong outside the plugins: the target, the fonts, templates, settings, the command
line.  Each has its exit status and names the place; the former file stays byte for byte and
nothing is left beside it.
"""
import os
import random
import re
import resource
import stat
import subprocess
import sys
import tempfile
import time

FORMER = b"%PDF-1.7 the former file\n"
faults = []


def check(case, ok, told):
    if not ok:
        faults.append(case)
        print(f"FAILED: {case}")
        print("".join(f"    | {line}\n" for line in told.splitlines()), end="")


class Run:
    """The program in a folder that holds a former file and whatever `files` says."""

    def __init__(self, program, plugin):
        self.program, self.plugin = program, plugin

    def __call__(self, case, status, words, *options, files=None, output="out.pdf", env=None,
                 limit=None):
        with tempfile.TemporaryDirectory(prefix="briefing failures ") as folder:
            kept = {"out.pdf": FORMER, **{k: v if isinstance(v, bytes) else v.encode() for k, v in (files or {}).items()}}
            for name, data in kept.items():
                os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(data)
            os.mkdir(os.path.join(folder, "a folder"))
            before = self.listing(folder)
            target = ["-o", output] if output else []
            run = subprocess.run([self.program, *options, "--plugins", self.plugin, *target],
                                 cwd=folder, env={**os.environ, "LC_ALL": "C.UTF-8", **(env or {})},
                                 capture_output=True, check=False, timeout=120,
                                 preexec_fn=(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit))
                                 if limit else None)
            told = run.stderr.decode("utf-8", "replace") + run.stdout.decode("utf-8", "replace")
            check(f"{case}: status {run.returncode}, not {status}", run.returncode == status, told)
            for word in [words] if isinstance(words, str) else words:
                check(f"{case}: does not say “{word}”", word in told, told)
            check(f"{case}: the folder is not as it was", self.listing(folder) == before, told)

    @staticmethod
    def listing(folder):
        found = {}
        for here, folders, names in os.walk(folder):
            for name in folders:
                found[os.path.join(here, name)] = None
            for name in names:
                with open(os.path.join(here, name), "rb") as file:
                    found[os.path.join(here, name)] = file.read()
        return found


def targets(run):
    run("a folder as target", 73, "a folder", output="a folder")
    run("a folder that is not there", 73, "none/out.pdf", output="none/out.pdf")
    run("a folder that takes no files", 73, "/proc/briefing.pdf", output="/proc/briefing.pdf")
    run("a file as folder", 73, "out.pdf/x.pdf", output="out.pdf/x.pdf")
    run("a name too long", 73, "xxx", output="x" * 300)
    for name, leads in (("ring", "ring"), ("dangling", "none/x.pdf")):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, name)
            os.symlink(leads, path)
            run(f"a link that is {name}", 73, name, output=path)
            check(f"the {name} link is gone", os.readlink(path) == leads, "")
    run("a limit on the size of files", 73, "out.pdf", limit=(10000, 10000))
    if os.path.exists("/dev/full") and stat.S_ISCHR(os.stat("/dev/full").st_mode):
        run("a full disk", 73, "/dev/full", output="/dev/full")
        check("a device was replaced", stat.S_ISCHR(os.stat("/dev/full").st_mode), "")


def kills(program, plugin):
    """Killed at any moment: the former file or the new one, whole; beside it nothing, or, in the
    instant before the rename, the whole new one."""
    seed = int(os.environ.get("UNIT_SEED", "20260701"))
    moments = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="briefing kills ") as folder:
        path = os.path.join(folder, "out.pdf")
        words = [program, "--plugins", plugin, "--date", "2026-01-01", "-q", "-o", path]
        began = time.monotonic()
        subprocess.run(words, check=False, capture_output=True, timeout=120)
        lasted = time.monotonic() - began
        with open(path, "rb") as file:
            whole = file.read()
        ends = set()
        for _ in range(25):
            with open(path, "wb") as file:
                file.write(FORMER)
            run = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                run.wait(moments.uniform(0.3, 1.2) * lasted)
            except subprocess.TimeoutExpired:
                run.kill()
                run.wait()
            with open(path, "rb") as file:
                found = file.read()
            ends.add(found == whole)
            check(f"killed, seed {seed}: {len(found)} bytes", found in (FORMER, whole), "")
            for name in set(os.listdir(folder)) - {"out.pdf"}:
                left = os.path.join(folder, name)
                with open(left, "rb") as file:
                    check(f"killed, seed {seed}: left {name}", file.read() == whole, "")
                os.remove(left)
        print(f"killed 25 times: {'both files' if len(ends) == 2 else 'one file'} seen")


def usage(run):
    run("unknown option", 64, "--no-such-option", "--no-such-option")
    run("unknown layout", 64, "diagonal", "--layout", "diagonal")
    run("unknown region", 64, "nowhere", "--region", "nowhere")
    run("impossible date", 64, "2026-02-30", "--date", "2026-02-30")
    run("unknown template", 64, "no-such-look", "--template", "no-such-look")
    run("no such template file", 66, "gone.ini", "--template", "./gone.ini")
    run("unknown command", 64, "paint", "paint")


def fonts(run):
    """Role tables that lead nowhere."""
    alone = {"BRIEFING_FONTS": "fonts", "XDG_DATA_HOME": "/nonexistent", "BRIEFING_FONT_DIR": ""}
    with open(os.path.join(os.environ["BRIEFING_FONTS"], "roles.conf"), encoding="utf-8") as file:
        roles = re.sub(r"\.(otf|ttc|ttf)\b", ".gone", file.read())
    run("no table of roles", 66, "roles.conf", files={"fonts/README": "nothing here\n"}, env=alone)
    run("fonts that are not there", 69, "apt-get install", files={"fonts/roles.conf": roles}, env=alone)


TEMPLATE = "[template]\nbase=meeting\n\n"
TEMPLATE_FAULTS = [
    ("unknown group", "[no-such-group]\nkey=1\n", 4),
    ("unknown key", "[page]\nwdith=210mm\n", 5),
    ("no unit", "[page]\nouter=92\n", 5),
    ("no length", "[page]\n\nouter=wide\n", 6),
    ("no colour", "[colours]\nink=black\n", 5),
    ("unknown style", "[style bodies]\nsize=10pt\n", 4),
    ("unknown align", "[style body]\nalign=middle\n", 5),
    ("unknown part", "[parts]\norder=cover backdoor\n", 5),
    ("unknown layout", "[layout diagonal]\nzh=0em 17em\n", 4),
    ("impossible page", "[page]\nmeasure=900pt\n", 5),
    ("a column of 1 mm", "[layout parallel]\nzh=0em 1mm\n", 5),
    ("columns that overlap", "[layout parallel]\nzh=0em 30em\n", 5),
    ("bounds of 1 mm", "[layout parallel]\nzh-least=1mm\n", 5),
    ("an axis at the edge", "[layout zh]\naxis=41em\n", 5),
    ("a page of five lines", "[page]\nlines=5\n", 5),
    ("a cover on a small page", "[page]\nheight=600pt\nlines=25\n", 5),
    ("repeated key", "[page]\nouter=92pt\nouter=93pt\n", 6),
    ("repeated group", "[page]\nouter=92pt\n[page]\nouter=93pt\n", 6),
    ("no key at all", "[page]\nouter\n", 5),
    ("a font role that is none", "[style body]\nfont=quill\n", 5),
    ("a companion that is none", "[companion]\nsong=quill\n", 5),
    ("neither yes nor no", "[parts]\nflow=ja\n", 5),
    ("a number that is none", "[parts]\nwriting-lines=many\n", 5),
    ("unknown furniture", "[page]\nfurniture=hat\n", 5),
    ("a list of unknown places", "[parts]\nmasthead=nowhere\n", 5),
    ("an annex that is no part", "[parts]\nannexes=attic\n", 5),
    ("a place without a unit", "[place a]\nat=72\n", 5),
    ("a place with an unknown key", "[place a]\ntetx=x\n", 5),
    ("a place with an unknown word", "[place a]\ntext={issuer} {titel}\n", 5),
    ("a place with an unknown condition", "[place a]\nwith=nobody\n", 5),
    ("a rule of two lengths", "[place a]\nrule=1pt 2pt\n", 5),
    ("a place wider than the measure", "[place a]\ninset=300pt\n", 5),
    ("a place below the page", "[place a]\nat=400mm\n", 5),
    ("a place in an unknown style", "[place a]\nstyle=bodies\n", 5),
    ("a label in an unknown style", "[place a]\nlabel-style=bodies\n", 5),
]

# A PNG's signature and head: width, height.
PNG = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def templates(run):
    for case, text, line in TEMPLATE_FAULTS:
        run("template, " + case, 78, f"look.ini:{line}", "--template", "./look.ini",
            files={"look.ini": TEMPLATE + text})
    run("template without a base", 78, "look.ini", "--template", "./look.ini",
        files={"look.ini": "[template]\nname=Bare\n"})
    run("template with a missing base", 78, "look.ini:2: base=nosuch", "--template", "./look.ini",
        files={"look.ini": "[template]\nbase=nosuch\n"})
    run("templates based on each other", 78, "b.ini:2", "--template", "./look.ini",
        files={"look.ini": "[template]\nbase=./b.ini\n", "b.ini": "[template]\nbase=./look.ini\n"})
    run("template based on itself", 78, "look.ini:2", "--template", "./look.ini",
        files={"look.ini": "[template]\nbase=./look.ini\n"})


def settings(run):
    run("settings, unknown key", 78, "briefing.ini:2", files={"briefing.ini": "[briefing]\ntitel=x\n"})
    run("settings, unknown group", 78, "briefing.ini:2", files={"briefing.ini": "[breifing]\ntitle=x\n"})
    run("settings, no group", 78, "briefing.ini:1", files={"briefing.ini": "title=x\n"})
    run("settings, bad date", 78, "briefing.ini:2", files={"briefing.ini": "[briefing]\ndate=tomorrow\n"})
    run("settings, bad layout", 78, "briefing.ini:3",
        files={"briefing.ini": "[briefing]\ntitle=x\nlayout=diagonal\n"})


PARTICULAR_FAULTS = [
    ("empty title", "title="), ("empty number", "number="), ("title of 200 Han", "title=" + "改" * 200),
    ("copies that are none", "copies=0"), ("copies in words", "copies=many"), ("neither seal nor none", "seal=maybe"),
    ("printed some day", "printed=soon"), ("a line break", "remark=one\\ntwo"),
]


def particulars(run):
    """What a briefing says of itself, from the file with its line and from flags."""
    for case, line in PARTICULAR_FAULTS:
        key, value = line.split("=", 1)
        run("settings, " + case, 78, [f"briefing.ini:3: ", key], files={"briefing.ini": f"[briefing]\n\n{line}\n"})
        name = key + "-zh" if key == "title" else key
        if key != "copies" and "\\" not in value:
            run("flag, " + case, 64, f"--{name}", f"--{name}={value}")


def pictures(run):
    """Logos that are none, or mean harm."""
    sizes = {"none wide": (0, 5), "too wide": (70000, 5), "a bomb": (30000, 30000), "no data": (40, 40)}
    for case, (width, height) in sizes.items():
        head = PNG.encode("latin-1") + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x06\0\0\0\0\0\0\0"
        run("logo, " + case, 65, "logo.png", "--logo", "logo.png", files={"logo.png": head.decode("latin-1")})
    run("logo, not an image", 65, "logo.png", "--logo", "logo.png", files={"logo.png": "no image\n"})
    run("logo, empty", 65, "logo.png", "--logo", "logo.png", files={"logo.png": ""})
    run("logo, not there", 66, "logo.png", "--logo", "logo.png")
    run("logo, not there, of the settings", 66, "gone.png", files={"briefing.ini": "[briefing]\nlogo=gone.png\n"})


def main():
    run = Run(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
    for part in (targets, usage, fonts, templates, settings, particulars, pictures):
        part(run)
    kills(run.program, run.plugin)
    print(f"{len(faults)} faults" if faults else "every failure has its status and leaves no trace")
    return len(faults) > 0


if __name__ == "__main__":
    sys.exit(main())
