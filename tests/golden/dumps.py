#!/usr/bin/env python3
"""dumps.py PROGRAM PLUGINS GOLDEN_FOLDER

Each stage of the work as the program itself prints it (`briefing dump STAGE`), beside the
golden files STAGE/small.txt; PLUGINS have colons between.  BRIEFING_REGEN=1 writes them
anew; read the difference as a reader would before committing it.
"""
import difflib
import os
import subprocess
import sys

STAGES = ["stream", "document", "lines", "boxes"]


def dump(program, plugin, stage):
    run = subprocess.run(
        [program, "dump", stage, "--plugins", plugin, "--date", "2026-01-02"],
        capture_output=True, check=False, timeout=120)
    if run.returncode not in (0, 1):
        sys.stderr.write(run.stderr.decode("utf-8", "replace"))
        sys.exit(f"dump {stage}: exit status {run.returncode}")
    return run.stdout.decode("utf-8")


def compare(path, found):
    """True if the golden file says the same; else prints where they part."""
    with open(path, encoding="utf-8") as file:
        wanted = file.read()
    if wanted == found:
        return True
    lines = difflib.unified_diff(wanted.splitlines(), found.splitlines(), path, "found", lineterm="")
    for number, line in enumerate(lines):
        if number > 60:
            print("…")
            break
        print(line)
    return False


def main():
    program, plugin, folder = sys.argv[1:4]
    failed = 0
    for stage in STAGES:
        path = os.path.join(folder, stage, "small.txt")
        found = dump(program, plugin, stage)
        if len(found.splitlines()) < 20:
            sys.exit(f"dump {stage}: only {len(found.splitlines())} lines")
        if os.environ.get("BRIEFING_REGEN"):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(found)
        elif not compare(path, found):
            failed += 1
    print(f"{len(STAGES) - failed} of {len(STAGES)} stages as in the golden files")
    return failed > 0


sys.exit(main())
