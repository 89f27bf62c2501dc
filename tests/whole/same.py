#!/usr/bin/env python3
"""same.py PROGRAM PLUGINS [ROOT]

Same inputs, same bytes: whatever the working folder, the locale, the time zone, the home, the
mask of new files, the name of the file, the number of processors and the hour.  The date is
that of --date, else of SOURCE_DATE_EPOCH, else today's, and always 00:00 UTC.

With ROOT the program and its plugins are built a second time, from a copy of the sources in a
folder of another name and with another optimisation, and write the same file.
"""
import datetime
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile

EPOCH = "1790000000"                    # 2026-09-21, late in the day
RUNS = [
    ({"TZ": "UTC", "LC_ALL": "C.UTF-8"}, "a.pdf", [], 0o022),
    ({"TZ": "Asia/Shanghai", "LC_ALL": "zh_CN.UTF-8", "LANG": "zh_CN.UTF-8"}, "另一个 名字.pdf", [],
     0o077),
    ({"TZ": "America/Los_Angeles", "LC_ALL": "C", "HOME": "/nonexistent"}, "c.pdf",
     ["taskset", "-c", "0"], 0o002),
    ({"TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8",
      "USER": "someone"}, "d.pdf", ["nice"], 0o027),
]
SOURCES = ["core", "plugins", "fonts", "templates", "meson.build", "meson_options.txt", "README.md",
           "LICENSE"]


def bytes_of(program, plugins, words=(), extra=None, name="a.pdf", before=(), mask=0o022, epoch=EPOCH):
    env = dict(os.environ, **(extra or {}))
    env.pop("SOURCE_DATE_EPOCH", None)
    if epoch:
        env["SOURCE_DATE_EPOCH"] = epoch
    if before and not shutil.which(before[0]):
        before = []
    with tempfile.TemporaryDirectory(prefix="briefing same ") as folder:
        subprocess.run([*before, program, "--plugins", plugins, "-q", "-o", name, *words],
                       cwd=folder, env=env, check=False, timeout=120, umask=mask)
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()


def sum_of(content):
    return hashlib.sha256(content).hexdigest()


def dates_of(content):
    """Of the XMP, which is not deflated."""
    found = re.findall(rb"<xmp:(?:Create|Modify|Metadata)Date>([^<]*)<", content)
    return {each.decode() for each in found}


def date_rules(program, plugins):
    today = datetime.datetime.now(datetime.timezone.utc).date()
    cases = [(["--date", "2025-02-03"], EPOCH, {"2025-02-03"}), ([], EPOCH, {"2026-09-21"}),
             ([], None, {str(today), str(today + datetime.timedelta(days=1)),
                         str(today - datetime.timedelta(days=1))})]
    for words, epoch, days in cases:
        got = dates_of(bytes_of(program, plugins, words, epoch=epoch))
        if len(got) != 1 or got.pop() not in {f"{day}T00:00:00Z" for day in days}:
            sys.exit(f"{words or epoch or 'today'} gives the dates {got}")


def second_build(root, folder):
    """The program and its plugins, from a copy in a folder with a longer name."""
    copy = os.path.join(folder, "another place", "with a longer name")
    os.makedirs(copy)
    for name in SOURCES:
        path = os.path.join(root, name)
        (shutil.copytree if os.path.isdir(path) else shutil.copy)(path, os.path.join(copy, name))
    build = os.path.join(folder, "elsewhere")
    for words in (["meson", "setup", "-Dtests=false", "-Doptimization=0", "-Ddebug=false", build, copy],
                  ["ninja", "-C", build]):
        done = subprocess.run(words, capture_output=True, text=True, timeout=800, check=False)
        if done.returncode:
            sys.exit(done.stdout[-3000:] + done.stderr[-1000:])
    return os.path.join(build, "core/cli/briefing"), os.path.join(build, "plugins"), {
        "BRIEFING_FONTS": os.path.join(copy, "fonts"),
        "BRIEFING_TEMPLATES": os.path.join(copy, "templates"),
        "BRIEFING_HELPER": os.path.join(build, "core/plugin/briefing-plugin-host")}


def main():
    program, plugins = (os.path.abspath(path) for path in sys.argv[1:3])
    first = bytes_of(program, plugins)
    if len(sys.argv) > 3:
        with tempfile.TemporaryDirectory(prefix="briefing same ") as folder:
            other, others, env = second_build(sys.argv[3], folder)
            with open(program, "rb") as one, open(other, "rb") as two:
                if one.read() == two.read():
                    sys.exit("the two programs are one: the comparison sees nothing")
            if bytes_of(other, others, extra=env) != first:
                sys.exit("two builds write different files")
        print(f"two builds, one sum: {sum_of(first)[:16]}")
        return
    sums = {sum_of(bytes_of(program, plugins, (), *each)) for each in RUNS} | {sum_of(first)}
    if len(sums) != 1:
        sys.exit("the runs differ")
    if sum_of(bytes_of(program, plugins, epoch="1600000000")) in sums:
        sys.exit("another date gives the same file: the comparison sees nothing")
    date_rules(program, plugins)
    print(f"{len(RUNS) + 1} runs, one sum: {sums.pop()[:16]}")


main()
