#!/usr/bin/env python3
"""measure.py PROGRAM PLUGINS LAYOUT [TEMPLATE [solid]]

Every line of the briefing measured on its page by where the glyphs of the PDF stand.  Columns
and paragraphs come from the program's own dumps, never from a guess: the meter, which knows
neither, takes marks in the margin and cells of tables for text.  For Chinese lines: forbidden
starts and ends, numbers and words torn, marks side by side, gaps beside Latin, full lines
flush, tracking, characters alone on a last line; for all: headings left behind by their text
and baselines of running text on the page's grid.  solid: the template wants no gap beside
Latin (gap=none), only the line's own tracking.  Skipped (77) without mutool.
"""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

BOX = re.compile(r"  line +([-\d.]+) +([-\d.]+) +([-\d.]+) +[-\d.]+ (\S+) +(zh|en) (\S+) ([\d.]+) "
                 r"pair (\d+) “(.*)”$")
DONE = re.compile(r"  x ([-\d.]+) natural ([-\d.]+) width ([-\d.]+) ratio \S+ squeeze ([\d.]+).* stretch "
                  r"([\d.]+).* step (\d+) end (\S+)$")
NO_START = "，。、；：？！）》”’」』】〉〕·～/％%℃‰°,.;:?!)"
NO_END = "（《“‘「『【〈〔([¥$£€№−±"
CLOSE, OPEN = "，。、；：？！）》”’」』】〉〕", "（《“‘「『【〈〔"
WORD = re.compile(r"[0-9A-Za-z]")
HEADING = ("H1", "H2", "H3", "H4")


class Line:
    """A line as the layout placed it, and the glyphs that stand there."""
    def __init__(self, page, box, text, done):
        self.page, self.text = page, text
        self.x, self.y, self.width = (float(v) for v in box[:3])
        self.element, self.lang, self.role = box[3:6]
        self.size, self.pair = float(box[6]), int(box[7])
        if self.lang == "zh" and text[:1] and ord(text[0]) < 0x2000:
            self.size /= 1.08           # the first run is Latin, drawn larger beside Han
        self.indent, self.natural, self.squeezed, self.stretched = (
            float(done[i]) for i in (0, 1, 3, 4))
        self.step, self.end = int(done[5]), done[6]
        self.glyphs = []

    def __str__(self):
        return f"page {self.page} y {self.y:.1f} |{self.text}|"


def dump(command, stage):
    run = subprocess.run(command[:1] + ["dump", stage] + command[1:], capture_output=True,
                         check=True, timeout=120)
    return run.stdout.decode("utf-8").splitlines()


def lines_read(command):
    """Both dumps name the lines in one order; furniture is in the boxes alone."""
    said = collections.deque()
    text = None
    for row in dump(command, "lines"):
        done = DONE.match(row)
        if done and text is not None:
            said.append((text, done.groups()))
        text = row[1:-1] if row.startswith("|") else text
    lines, page = [], 0
    for row in dump(command, "boxes"):
        page += row.startswith("page ")
        box = BOX.match(row)
        if box and said and said[0][0].replace("\u00ad", "") == box.group(9):
            lines.append(Line(page, box.groups(), *said.popleft()))
    assert not said, f"{len(said)} lines of the dump found no box, first |{said[0][0]}|"
    return lines


def glyphs_read(pdf, folder, lines):
    """Gives each line the glyphs on its baseline between its edges: origin, end, character."""
    out = os.path.join(folder, "out.xml")
    subprocess.run(["mutool", "convert", "-F", "stext", "-O", "inhibit-spaces", "-o", out, pdf],
                   check=True, timeout=300, stderr=subprocess.DEVNULL)
    rows = collections.defaultdict(list)
    page = 0
    for event, node in xml.iterparse(out, events=("start", "end")):
        if event == "start":
            page += node.tag == "page"
            continue
        if node.tag == "char":
            quad = [float(v) for v in node.get("quad").split()]
            rows[page, round(float(node.get("y")) * 4)].append(
                (float(node.get("x")), quad[2], node.get("c")))
    for line in lines:
        for key in (-2, -1, 0, 1, 2):
            line.glyphs += [g for g in rows[line.page, round(line.y * 4) + key]
                            if line.x - line.size * 0.6 < g[0] < line.x + line.width + line.size * 0.3]
        line.glyphs.sort()


def is_han(c):
    return "\u4e00" <= c <= "\u9fff" or "\u3400" <= c <= "\u4dbf"


def gap_is_right(gap, line, solid):
    """An eighth to a third of an em, or nothing but tracking, to the hundredth drawn."""
    return -0.03 < gap < 0.03 + line.step / 1000 if solid else 0.115 < gap < 0.345


def pairs_check(line, solid, faults):
    """Marks side by side (R18) and gaps beside Latin (S6 to X2)."""
    em = line.size
    for a, b in zip(line.glyphs, line.glyphs[1:]):
        two = a[2] + b[2]
        if a[2] in CLOSE and b[2] in CLOSE + OPEN or a[2] in OPEN and b[2] in OPEN:
            room = (b[0] - a[0]) / em
            if room > 0.55 + line.step / 1000 and two not in ("？！", "！？", "！！", "？？"):
                faults.append(f"M4 {two} {room:.2f} em: {line}")
        latin = [c for c in two if WORD.match(c)]
        if len(latin) == 1 and any(is_han(c) for c in two):
            gap = (b[0] - (a[0] + em if is_han(a[2]) else a[1])) / em
            if not gap_is_right(gap, line, solid):
                faults.append(f"M5 {two} {gap:.3f} em: {line}")


def starts_check(before, line, faults):
    """What may not begin or end a line (R01, R02) and what may not be torn (R07, R08, R10)."""
    text, last = line.text, before.text.rstrip()
    if text and text[0] in NO_START and before.end not in ("mark", "address"):
        faults.append(f"M1 {text[0]}: {line}")
    if last and last[-1] in NO_END:
        faults.append(f"M2 {last[-1]}: {before}")
    if before.end == "emergency":
        faults.append(f"M3 torn: {before}")
    if before.end == "han" and WORD.match(before.text[-1]) and WORD.match(text[0]):
        faults.append(f"M3 {before.text[-1]}|{text[0]}: {before}")


def flush_check(paragraph, faults):
    """Full lines of a justified paragraph end on one edge, on the page too."""
    full = [line for line in paragraph[:-1] if line.end != "paragraph"]
    if not any(line.squeezed or line.stretched for line in full):
        return
    edge = max(line.x + line.width for line in full)
    for line in full:
        inked = [g for g in line.glyphs if g[2].strip()]
        trim = line.size / 2 if inked and inked[-1][2] in CLOSE else 0
        drawn = inked[-1][1] - trim if inked else edge
        if line.text.rstrip()[-1:] in "·～—-–/\u00ad" or not inked:
            drawn = edge                    # a narrow mark in half an em, a hyphen of another role
        if abs(line.x + line.width - edge) > 0.5 or abs(drawn - edge) > 0.5:
            faults.append(f"M6 {line.x + line.width - edge:.2f}, drawn {drawn - edge:.2f} pt: {line}")


def paragraph_check(paragraph, solid, faults, seen):
    zh = paragraph[0].lang == "zh"
    for before, line in zip(paragraph, paragraph[1:]):
        if zh:
            starts_check(before, line, faults)
            seen["breaks"] += 1
    if not zh:
        return
    for line in paragraph:
        pairs_check(line, solid, faults)
        seen["lines"] += 1
        seen["tracked"] += line.step > 100
        if line.step > 250:
            faults.append(f"R36 step {line.step}: {line}")
    flush_check(paragraph, faults)
    last = paragraph[-1].text
    if len(paragraph) > 1 and sum(map(is_han, last)) < 2 and not WORD.search(last):
        faults.append(f"M9 {paragraph[-1]}")


def headings_check(lines, faults):
    """R44: something of its language stands below a heading on the page."""
    pages = collections.defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    for on_page in pages.values():
        for line in on_page:
            if line.element in HEADING and not any(
                    other.y > line.y + 1 and other.element not in HEADING for other in on_page):
                faults.append(f"M11 {line}")


def grid_check(lines, faults, seen):
    """Running text of a chapter keeps the distance of its lines within a paragraph."""
    for paragraph in paragraphs_of(lines):
        steps = {round(b.y - a.y, 1) for a, b in zip(paragraph, paragraph[1:]) if a.page == b.page}
        seen["pitches"].update(steps)
        if len(steps) > 1:
            faults.append(f"M12 {sorted(steps)}: {paragraph[0]}")


def paragraphs_of(lines):
    """Lines of one paragraph follow one another down a column, the other language between."""
    open_ = {}
    for line in lines:
        key = line.lang, line.pair, line.element, round(line.x - line.indent, 1)
        open_.setdefault(key, []).append(line)
        if line.end == "paragraph":
            yield open_.pop(key)


def main():
    program, plugins, layout = sys.argv[1:4]
    command = [program, "--plugins", plugins, "--layout", layout]
    command += ["--template", sys.argv[4]] if len(sys.argv) > 4 else []
    if not shutil.which("mutool"):
        sys.exit(77)
    faults, seen = [], collections.Counter()
    seen["pitches"] = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        pdf = os.path.join(folder, "out.pdf")
        subprocess.run(command + ["-q", "-o", pdf], check=True, timeout=120)
        lines = lines_read(command)
        glyphs_read(pdf, folder, lines)
    for paragraph in paragraphs_of(lines):
        paragraph_check(paragraph, "solid" in sys.argv[5:], faults, seen)
    headings_check(lines, faults)
    grid_check(lines, faults, seen)
    for fault in faults:
        print(fault)
    print(f"{layout}: {len(lines)} lines, {seen['lines']} Chinese, {seen['breaks']} breaks in them, "
          f"{seen['tracked']} tracked by more than a tenth of an em, {len(faults)} faults")
    return len(faults) > 0 or seen["lines"] < 5 and layout != "en"


if __name__ == "__main__":
    sys.exit(main())
