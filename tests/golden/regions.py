#!/usr/bin/env python3
"""regions.py PROGRAM PLUGINS GOLDEN_FILE

The boxes of the regions that ship, in every layout, a line a page: how many boxes, the
pairs that begin there, the lowest baseline of words, and a digest of the page's dump.
The dumps themselves would be megabytes; this tells which pages moved, and
`briefing dump boxes --layout LAYOUT --date 2026-01-02` shows how.
BRIEFING_REGEN=1 writes the file anew.
"""
import difflib
import hashlib
import os
import re
import subprocess
import sys

LAYOUTS = ["parallel", "interleaved", "facing", "zh", "en"]
PAGE = re.compile(r"page (\d+): (\d+) boxes")
LINE = re.compile(r"  line +\S+ +(\S+) .* pair (\d+) ")


def dump(program, plugins, layout):
    run = subprocess.run([program, "dump", "boxes", "--plugins", plugins, "--layout", layout,
                          "--date", "2026-01-02"], capture_output=True, check=False, timeout=240)
    if run.returncode not in (0, 1):
        sys.stderr.write(run.stderr.decode("utf-8", "replace"))
        sys.exit(f"dump boxes --layout {layout}: exit status {run.returncode}")
    return run.stdout.decode("utf-8").splitlines()


def ranges(numbers):
    """1 2 3 7 -> 1-3 7"""
    out = []
    for n in sorted(numbers):
        if out and n == out[-1][1] + 1:
            out[-1][1] = n
        else:
            out.append([n, n])
    return " ".join(str(a) if a == b else f"{a}-{b}" for a, b in out) or "-"


def pages(lines):
    """(number, lines of its dump) of every page."""
    page = None
    for line in lines:
        start = PAGE.match(line)
        if start:
            if page:
                yield page
            page = (int(start.group(1)), [])
        if page:
            page[1].append(line)
    if page:
        yield page


def summary(layout, lines):
    seen = set()
    for number, body in pages(lines):
        begin, low = set(), 0.0
        for line in body:
            found = LINE.match(line)
            if not found or " artifact " in line:
                continue
            low = max(low, float(found.group(1)))
            pair = int(found.group(2))
            if pair and pair not in seen:
                begin.add(pair)
        seen |= begin
        digest = hashlib.sha256("\n".join(body).encode()).hexdigest()[:8]
        yield (f"{layout:<11} {number:>3}  {len(body) - 1:>3} boxes  to {low:6.2f}  {digest}  "
               f"pairs {ranges(begin)}")


def main():
    program, plugins, golden = sys.argv[1:4]
    found = [line for layout in LAYOUTS
             for line in summary(layout, dump(program, plugins, layout))]
    if len(found) < 5 * 20:
        sys.exit(f"only {len(found)} pages in all layouts")
    if os.environ.get("BRIEFING_REGEN"):
        with open(golden, "w", encoding="utf-8") as file:
            file.write("\n".join(found) + "\n")
        return 0
    with open(golden, encoding="utf-8") as file:
        wanted = file.read().splitlines()
    if wanted == found:
        print(f"{len(found)} pages as in {golden}")
        return 0
    for number, line in enumerate(difflib.unified_diff(wanted, found, golden, "found", lineterm="", n=0)):
        if number > 80:
            print("…")
            break
        print(line)
    print("read the pages that moved; BRIEFING_REGEN=1 ./tests/run regions writes the file anew")
    return 1


sys.exit(main())
