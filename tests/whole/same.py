#!/usr/bin/env python3
"""same.py PROGRAM PLUGINS

Same inputs, same bytes: whatever the working folder, the locale, the time zone, the mask of
new files, the name of the file and the number of processors.
"""
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile

RUNS = [
    ({"TZ": "UTC", "LC_ALL": "C.UTF-8"}, "a.pdf", []),
    ({"TZ": "Asia/Shanghai", "LC_ALL": "zh_CN.UTF-8", "LANG": "zh_CN.UTF-8"}, "另一个 名字.pdf", []),
    ({"TZ": "America/Los_Angeles", "LC_ALL": "C"}, "c.pdf", ["taskset", "-c", "0"]),
]


def run(program, plugins, extra, name, before, epoch):
    env = dict(os.environ, SOURCE_DATE_EPOCH=epoch, **extra)
    if before and not shutil.which(before[0]):
        before = []
    with tempfile.TemporaryDirectory(prefix="briefing same ") as folder:
        subprocess.run(before + [program, "--plugins", plugins, "-q", "-o", name], cwd=folder,
                       env=env, check=False, timeout=120)
        with open(os.path.join(folder, name), "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()


def main():
    program, plugins = (os.path.abspath(path) for path in sys.argv[1:3])
    sums = {run(program, plugins, *each, "1790000000") for each in RUNS}
    if len(sums) != 1:
        sys.exit("the runs differ")
    if run(program, plugins, *RUNS[0], "1600000000") in sums:
        sys.exit("another date gives the same file: the comparison sees nothing")
    print(f"{len(RUNS)} runs, one sum: {sums.pop()[:16]}")


main()
