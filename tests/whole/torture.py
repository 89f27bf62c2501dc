#!/usr/bin/env python3
"""torture.py PROGRAM PLUGIN METER

One paragraph of everything that is hard in Chinese, set at fourteen widths and measured on
the page by where the glyphs stand: no forbidden mark at a line's start or end (GB level),
no number or unit torn, facing marks closed up, gaps between Han and Latin in bounds, full
lines flush, none loose, no last line of one character, one grid.  Skipped (77) where the
meter's tools are missing.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

WIDTHS = [16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 30, 32, 33]
LOOK = """[template]
base={base}
[layout zh]
zh=0em {width}em
body-size=10.5pt
body-pitch=16pt
"""


def measure(program, plugin, meter, folder, width):
    look, pdf = os.path.join(folder, "look.ini"), os.path.join(folder, "out.pdf")
    base = os.path.join(os.environ["BRIEFING_TEMPLATES"], "meeting.ini")
    with open(look, "w", encoding="utf-8") as file:
        file.write(LOOK.format(base=base, width=width))
    subprocess.run([program, "--plugins", plugin, "--layout", "zh", "--template", look,
                    "--date", "2026-01-02", "-q", "-o", pdf], check=True, timeout=60)
    run = subprocess.run([sys.executable, meter, "--pages", "4", "--json", pdf],
                         capture_output=True, check=False, timeout=120)
    if run.returncode != 0:
        sys.stderr.write(run.stderr.decode("utf-8", "replace"))
        sys.exit(77)
    report = json.loads(run.stdout)
    return (report[0] if isinstance(report, list) else report)["metrics"]


def faults(metrics):
    """What is against the rules; the level `strict` and soft penalties are not.  A middle dot
    at a line's end stands in half an em, its ink short of the edge by less than a point."""
    found = []
    if metrics["M1"]["basic"]:
        found.append("M1 " + metrics["M1"]["summary"])
    if not metrics["M3"]["summary"].startswith("0 "):
        found.append("M3 " + metrics["M3"]["summary"])
    for name in ("M2", "M4", "M9"):
        if metrics[name]["violations"]:
            found.append(f"{name} {metrics[name]['summary']}")
    # An eighth to a third of an em (S6, X2), to the meter's hundredth.  What it calls glued is
    # as wide as the tracking beside it, which is no fault where all gaps of a line are wide.
    if any(not 0.12 < gap["em"] < 0.343 for gap in metrics["M5"]["offenders"]):
        found.append("M5 " + metrics["M5"]["summary"])
    flush, worst = metrics["M6"]["summary"].split("% flush, max ")
    if float(flush) < 90 or float(worst.rstrip("pt")) > 1.0:
        found.append("M6 " + metrics["M6"]["summary"])
    if " 0 loose, 0 holes" not in metrics["M7"]["summary"]:
        found.append("M7 " + metrics["M7"]["summary"])
    if "100% on grid" not in metrics["M12"]["summary"]:
        found.append("M12 " + metrics["M12"]["summary"])
    return found


def main():
    program, plugin, meter = sys.argv[1:4]
    if not shutil.which("mutool"):
        sys.exit(77)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for width in WIDTHS:
            found = faults(measure(program, plugin, meter, folder, width))
            if found:
                print(f"{width} em: {'; '.join(found)}")
                failed += 1
    print(f"{len(WIDTHS) - failed} of {len(WIDTHS)} widths without a fault")
    return failed > 0


sys.exit(main())
