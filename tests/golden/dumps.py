#!/usr/bin/env python3
"""dumps.py PROGRAM PLUGINS GOLDEN_FOLDER

Each stage of the work as the program itself prints it (`briefing dump STAGE`), beside the
golden files STAGE/small.txt, and the boxes of every other template that ships beside
boxes/TEMPLATE.txt; PLUGINS have colons between.  BRIEFING_REGEN=1 writes them anew; read the difference as a reader would before committing it.
"""
import difflib
import os
import subprocess
import sys

STAGES = ["stream", "document", "lines", "boxes"]


# What heads and tails may say.
SAID = ["--issue", "12", "--total", "345", "--secrecy-zh", "机密★1年", "--secrecy-en", "Confidential",
        "--urgency-zh", "特急", "--urgency-en", "Urgent", "--serial", "000007", "--number",
        "教研〔2026〕12号", "--to-zh", "各县教育局", "--to-en", "County bureaus", "--cc-zh",
        "县委办公室，县政府办公室", "--cc-en", "Offices of the county", "--office", "教育局办公室",
        "--remark", "此件公开发布", "--report", "县委", "--send", "各局", "--distribute", "各校",
        "--preface-zh", "供参考。", "--preface-en", "For information.", "--attending", "张一、李二",
        "--purpose-zh", "请于1月20日前决定", "--purpose-en", "Decision by 20 January"]


def dump(program, plugin, stage, *options):
    run = subprocess.run(
        [program, "dump", stage, "--plugins", plugin, "--date", "2026-01-02", *options],
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


def templates():
    folder = os.environ["BRIEFING_TEMPLATES"]
    return sorted(n[:-4] for n in os.listdir(folder) if n.endswith(".ini") and n != "meeting.ini")


def main():
    program, plugin, folder = sys.argv[1:4]
    failed = 0
    cases = [(stage, "small", []) for stage in STAGES]
    cases += [("boxes", name, ["--template", name, *SAID]) for name in templates()]
    for stage, name, options in cases:
        path = os.path.join(folder, stage, name + ".txt")
        found = dump(program, plugin, stage, *options)
        if len(found.splitlines()) < 20:
            sys.exit(f"dump {stage}: only {len(found.splitlines())} lines")
        if os.environ.get("BRIEFING_REGEN"):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(found)
        elif not compare(path, found):
            failed += 1
    print(f"{len(cases) - failed} of {len(cases)} dumps as in the golden files")
    return failed > 0


sys.exit(main())
