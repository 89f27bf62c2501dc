#!/usr/bin/env python3
"""pages.py PROGRAM PLUGIN GOLDEN_FOLDER

A few pages as pictures: 40 dots an inch in grey, beside the golden pictures
pages/PAGE.pgm.gz.  Fonts of another version move a hair: a page differs if its mean
darkness does, or if more than one dot in a hundred differs much.  Skipped (77) without
pdftoppm.  BRIEFING_REGEN=1 writes the pictures anew.
"""
import glob
import gzip
import os
import shutil
import subprocess
import sys
import tempfile

PAGES = [1, 4, 5]
MUCH = 96           # of 255: more than the edge of a stroke
MOST = 0.01         # of the dots of a page
MEAN = 1.5          # of 255


def read_pgm(data):
    """Width, height and dots of a binary PGM."""
    fields, at = [], 0
    while len(fields) < 4:
        end = at
        while data[end] not in b" \n\t":
            end += 1
        fields.append(data[at:end])
        at = end + 1
    if fields[0] != b"P5" or fields[3] != b"255":
        sys.exit("no PGM of 255 greys")
    return int(fields[1]), int(fields[2]), data[at:]


def differs(one, other):
    width, height, dots = one
    if (width, height) != other[:2]:
        return f"{width}×{height}, not {other[0]}×{other[1]}"
    much = sum(abs(a - b) > MUCH for a, b in zip(dots, other[2]))
    mean = abs(sum(dots) - sum(other[2])) / len(dots)
    if much > MOST * len(dots) or mean > MEAN:
        return f"{much} of {len(dots)} dots differ much, the mean by {mean:.2f}"
    return ""


def render(program, plugin, folder):
    pdf = os.path.join(folder, "small.pdf")
    subprocess.run([program, "--plugins", plugin, "--date", "2026-01-02", "-q", "-o", pdf],
                   check=False, timeout=120)
    subprocess.run(["pdftoppm", "-r", "40", "-gray", pdf, os.path.join(folder, "page")], check=True)
    return sorted(glob.glob(os.path.join(folder, "page-*.pgm")))


def prove():
    """The comparison sees a missing line of text and forgives a paler edge."""
    white, line = bytes([255]) * 10000, bytes([255]) * 9000 + bytes([0]) * 1000
    pale = bytes([235]) * 50 + bytes([255]) * 9950
    assert differs((100, 100, white), (100, 100, line))
    assert not differs((100, 100, white), (100, 100, pale))


def main():
    program, plugin, golden = sys.argv[1:4]
    if not shutil.which("pdftoppm"):
        sys.exit(77)
    prove()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        pictures = render(program, plugin, folder)
        for page in PAGES:
            path = os.path.join(golden, "pages", f"{page}.pgm.gz")
            with open(pictures[page - 1], "rb") as file:
                data = file.read()
            if os.environ.get("BRIEFING_REGEN"):
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "wb") as file:
                    file.write(gzip.compress(data, mtime=0))
                continue
            with gzip.open(path) as file:
                fault = differs(read_pgm(data), read_pgm(file.read()))
            if fault:
                print(f"page {page}: {fault}")
                failed += 1
    print(f"{len(PAGES) - failed} of {len(PAGES)} pages look as before")
    return failed > 0


sys.exit(main())
