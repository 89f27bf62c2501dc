#!/usr/bin/env python3
"""gongwen.py PROGRAM PLUGINS LONG_PARAGRAPHS

The figures of GB/T 9704-2012 in what gongwen, gongwen-letter and gongwen-minutes print,
measured on the ink of rendered pages: within half a millimetre.  Once with the face that
stands in for 仿宋 and once with another in that role: places must not depend on it.
Skipped (77) without pdftoppm.  --list prints every figure as it was found.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from operator import sub

DPI = 150
ZI = 15.75 * 25.4 / 72                  # 一字: a character of 三号, mm
LINE = (225 - ZI) / 21                  # 一行 on the grid of 22 lines
GAP = LINE - ZI                         # 7/8 of a character
TOP, LEFT, WIDE, BOTTOM = 37, 28, 156, 262
RIGHT = LEFT + WIDE
TOLERANCE = 0.5
HAN_DOWN = 0.06                         # of an em: ink of a line of Han above its em box's foot

faults, count, verbose = [], 0, "--list" in sys.argv


WHOLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "unit", "looks",
                     "gongwen-whole.ini")


def check(clause, found, wanted, tolerance=TOLERANCE):
    global count
    count += 1
    if verbose:
        print(f"{clause}: {found:.2f} mm, wanted {wanted:.2f}")
    if abs(found - wanted) > tolerance:
        faults.append(f"{clause}: {found:.2f} mm, not {wanted:.2f}")


def is_true(clause, ok, what=""):
    global count
    count += 1
    if not ok:
        faults.append(f"{clause}: {what}")


class Page:
    """Ink of a page in mm: `ink` is anything dark, `red` is red, `black` is not."""

    def __init__(self, path):
        with open(path, "rb") as file:
            data = file.read()
        head = re.match(rb"P6\s(\d+)\s(\d+)\s255\s", data)
        self.width, self.height = int(head[1]), int(head[2])
        dots = data[head.end():]
        red, green = dots[0::3], dots[1::3]
        self.plane = {"ink": green, "black": red,
                      "red": bytes(map(sub, b"\xff" * len(red), map(abs, map(sub, red, green))))}

    def _row(self, plane, y, left, right):
        start = y * self.width
        return min(self.plane[plane][start + left:start + right]) < 128

    def bands(self, plane="ink", left=0, right=210, top=0, bottom=297, join=0.6):
        """Top and bottom of each stretch of rows with ink."""
        x0, x1, found = self.dot(left), self.dot(right), []
        for y in range(self.dot(top), self.dot(bottom)):
            if not self._row(plane, y, x0, x1):
                continue
            if found and y - found[-1][1] <= self.dot(join):
                found[-1][1] = y
            else:
                found.append([y, y])
        return [(self.mm(a), self.mm(b + 1)) for a, b in found]

    def span(self, top, bottom, plane="ink", left=0, right=210):
        """Left and right edge of the ink between two heights."""
        y0, y1 = self.dot(top), self.dot(bottom) + 1
        dots = self.plane[plane]
        xs = [x for x in range(self.dot(left), self.dot(right))
              if min(dots[y0 * self.width + x:y1 * self.width:self.width], default=255) < 128]
        return self.mm(xs[0]), self.mm(xs[-1] + 1)

    @staticmethod
    def dot(mm):
        return round(mm * DPI / 25.4)

    @staticmethod
    def mm(dots):
        return dots * 25.4 / DPI


class Document:
    def __init__(self, program, plugins, template, particulars, env):
        regions = ["--region", "rongcheng,weifang"] if os.path.isdir(plugins) else []
        self.folder = tempfile.mkdtemp(prefix="briefing gongwen ")
        with open(os.path.join(self.folder, "briefing.ini"), "w", encoding="utf-8") as file:
            file.write("[briefing]\n" + "".join(f"{k}={v}\n" for k, v in particulars.items()))
        words = ["--template", template, "--plugins", plugins, *regions]
        told = subprocess.run([program, *words, "-q"],
                              cwd=self.folder, env=env, capture_output=True, check=False, timeout=120)
        if told.returncode > 1:
            sys.exit(f"{template}: {told.stderr.decode()}")
        subprocess.run(["pdftoppm", "-r", str(DPI), "briefing.pdf", "page"], cwd=self.folder, check=True)
        names = sorted(n for n in os.listdir(self.folder) if n.startswith("page"))
        self.pages = [Page(os.path.join(self.folder, n)) for n in names]
        self.boxes = subprocess.run(
            [program, "dump", "boxes", *words],
            cwd=self.folder, env=env, capture_output=True, check=False, timeout=120).stdout.decode()
        shutil.rmtree(self.folder)

    def page_with(self, words):
        """The page whose boxes hold a string, and the y of its baseline in mm."""
        page = 0
        for line in self.boxes.splitlines():
            if line.startswith("page "):
                page += 1
            if words in line:
                return page - 1, float(line.split()[2]) * 25.4 / 72, line
        sys.exit(f"no line has “{words}”")

    def line_of(self, words, half=0.62):
        """Page, ink band and span of the line that holds a string."""
        page, y, _ = self.page_with(words)
        middle = y - 0.375 * ZI
        bands = [b for b in self.pages[page].bands(top=middle - ZI * half, bottom=middle + ZI * half)]
        top, bottom = min(b[0] for b in bands), max(b[1] for b in bands)
        return self.pages[page], top, bottom, *self.pages[page].span(top, bottom)


HEAD = {"serial": "000001", "secrecy[zh]": "机密★1年", "urgency[zh]": "特急", "date": "2026-07-01",
        "issuer[zh]": "青山县教育和体育局", "number": "青教〔2026〕12号",
        "title[zh]": "关于青山县教育改革情况的报告",
        "to[zh]": "各乡镇人民政府，县政府各部门，各中小学校，各幼儿园，各民办学校举办者，各有关单位",
        "cc[zh]": "县委办公室，县人大常委会办公室，县政府办公室，县政协办公室，县委组织部，县委编办，"
                  "县财政局，县人力资源社会保障局",
        "office": "青山县教育局办公室", "remark": "此件公开发布",
        "attending": "张一、李二、王三、赵四、钱五、孙六、周七、吴八、郑九、王十、冯一一、陈一二、褚一三",
        "absent": "蒋一五", "observing": "沈一六、韩一七", "issue": "3"}


def zone_of_head(page):
    """版头 (7.2): the lines at the left, the mark, the number, the rule."""
    bands = page.bands("black", top=30, bottom=70)
    check("7.2.1 份号，第一行，数字下沿", bands[0][1], TOP + 0.875 * ZI)
    check("7.2.1 份号，左", page.span(*bands[0])[0], LEFT)
    check("7.2.2 密级，第二行，上沿", bands[1][0], TOP + LINE)
    check("7.2.2 密级，左", page.span(*bands[1])[0], LEFT)
    check("7.2.3 紧急程度，第三行，上沿", bands[2][0], TOP + 2 * LINE)
    mark = page.bands("red", join=2)[0]
    check("7.2.4 发文机关标志，上沿", mark[0], TOP + 35)
    check("7.2.4 发文机关标志，居中", sum(page.span(*mark, "red")) / 2, LEFT + WIDE / 2)
    rule = page.bands("red", join=2)[1]
    return mark, rule


def number_and_rule(page, mark, rule):
    number = page.bands("black", top=mark[1], bottom=rule[0])[0]
    check("7.2.5 发文字号，标志下空二行", number[0] - mark[1], 2 * LINE + GAP)
    check("7.2.7 红线，字号下4mm", rule[0] - number[1], 4)
    left, right = page.span(*rule, "red")
    check("7.2.7 红线，左", left, LEFT)
    check("7.2.7 红线，长", right - left, WIDE)
    return number


def text_of_first_page(doc, page, rule):
    title = page.bands("black", top=rule[1], bottom=rule[1] + 30)[0]
    check("7.3.1 标题，红线下空二行", title[0] - rule[1], 2 * LINE)
    check("7.3.1 标题，居中", sum(page.span(*title)) / 2, LEFT + WIDE / 2)
    check("7.3.1 标题，二号字高", title[1] - title[0], 21 * 25.4 / 72 * 0.93, 0.6)
    to = page.bands("black", top=title[1] + 1, bottom=title[1] + 40)
    check("7.3.2 主送，标题下空一行", to[0][0] - title[1], LINE + GAP)
    check("7.3.2 主送，左顶格", page.span(*to[0])[0], LEFT)
    check("7.3.2 主送，回行顶格", page.span(*to[1])[0], LEFT)
    _, y_to, _ = doc.page_with("各有关单位")
    _, y_body, _ = doc.page_with("一、")
    check("7.3.3 正文，主送下一行", y_body - y_to, LINE)


def grid(doc):
    """22 lines of 28 characters (5.2.4), seen on a page full of text."""
    def even(page):
        lines = page.bands(left=27, right=183, top=30, bottom=263)
        steps = [b[0] - a[0] for a, b in zip(lines, lines[1:])]
        return len(lines) if steps and min(steps) > LINE - 1 and max(steps) < LINE + 1 else 0
    best = max(doc.pages[1:], key=even)
    lines = best.bands(left=27, right=183, top=30, bottom=263)
    step = [b[0] - a[0] for a, b in zip(lines, lines[1:])]
    check("5.2.4 版心上沿，首行", lines[0][0], TOP)
    check("5.2.4 行距", sum(step) / len(step), LINE, 0.05)
    is_true("5.2.4 行数", len(lines) == 22, f"{len(lines)} lines, not 22")
    check("5.2.4 版心下沿，末行", lines[-1][1], BOTTOM)
    edge = edge_of(doc.pages.index(best))
    check("5.2.4 左边", min(best.span(*b)[0] for b in lines), edge)
    check("5.2.4 右边", max(best.span(*b)[1] for b in lines), edge + WIDE)
    widths = re.findall(r"line +[\d.]+ +[\d.]+ +([\d.]+) .* (?:fang)?song 15\.75", doc.boxes)
    check("5.2.4 整行28字", max(float(w) for w in widths) * 25.4 / 72, WIDE)


def page_numbers(doc):
    for n in (0, 1):
        band = doc.pages[n].bands("black", top=265, bottom=285)
        digits = band[0]
        edges = doc.pages[n].span(*digits)
        dash = doc.pages[n].bands("black", left=edges[0], right=edges[0] + 2, top=260, bottom=285)[0]
        check(f"7.5 页码，一字线在版心下7mm（第{n + 1}页）", dash[0], BOTTOM + 7)
        if n == 0:
            check("7.5 页码，单页居右空一字", edges[1], RIGHT - ZI)
        else:
            check("7.5 页码，双页居左空一字", edges[0], 26 + ZI)


def edge_of(page):
    """Left edge of the 版心: the fold is at the left of odd pages, at the right of even ones."""
    return LEFT if page % 2 == 0 else 26


def place(doc, words):
    """Left and right of a line in the 版心, and its baseline, mm: edges of its characters."""
    page, y, line = doc.page_with(words)
    x, width = float(line.split()[1]) * 25.4 / 72, float(line.split()[3]) * 25.4 / 72
    return x - edge_of(page), x + width - edge_of(page), y


def on_ink(doc, clause, words, wanted):
    """A Han's ink begins 0.03 to 0.12 of an em behind its edge."""
    page = doc.page_with(words)[0]
    check(clause, doc.line_of(words)[3] - edge_of(page), wanted + 0.06 * ZI)


def closing(doc, organ, seal):
    left, right, y = place(doc, f"“{organ}”")
    date_left, date_right, y_date = place(doc, "“2026年7月1日”")
    check("7.3.6 成文日期，署名下一行", y_date - y, LINE)
    on_ink(doc, "7.3.6 署名，墨迹", f"“{organ}”", left)
    if seal:
        check("7.3.6.1 成文日期，右空四字", date_right, WIDE - 4 * ZI)
        check("7.3.6.1 署名，以日期居中", (left + right) / 2, (date_left + date_right) / 2)
        return
    if date_right - date_left > right - left:
        check("7.3.6.2 成文日期较长，右空二字", date_right, WIDE - 2 * ZI)
    else:
        check("7.3.6.2 署名，右空二字", right, WIDE - 2 * ZI)
    check("7.3.6.2 成文日期，比署名右移二字", date_left - left, 2 * ZI)
    _, _, y_annex = place(doc, "“附件：")
    _, _, y_last = place(doc, "“2.\u00a0")
    on_ink(doc, "7.3.5 附件说明，左空二字", "“附件：", 2 * ZI)
    check("7.3.5 附件说明，第二件下一行", y_last - y_annex, LINE)
    check("7.3.5 附件说明，序号对齐", place(doc, "“2.\u00a0")[0], 5 * ZI)
    check("7.3.6.2 署名，上空一行", y - y_last, 2 * LINE)
    check("7.3.7 附注，日期下一行", place(doc, "此件公开发布")[2] - y_date, LINE)
    check("7.3.7 附注，左空二字", place(doc, "此件公开发布")[0], 2 * ZI)


def annex(doc):
    page, y, _ = doc.page_with("“附件1”")
    _, top, _, _, _ = doc.line_of("“附件1”")
    check("7.3.8 附件，第一行", top, TOP)
    on_ink(doc, "7.3.8 附件，左顶格", "“附件1”", 0)
    title = re.search(r"“附件1”\n((?:.*\n)*?)  line +([\d.]+) +([\d.]+) +([\d.]+) .* H1 ", doc.boxes)
    check("7.3.8 附件标题，第三行", float(title[3]) * 25.4 / 72 - y, 2 * LINE, 0.75)
    middle = (float(title[2]) + float(title[4]) / 2) * 25.4 / 72
    check("7.3.8 附件标题，居中", middle - edge_of(page), WIDE / 2)


def tail(doc):
    """版记 (7.4) on the last page."""
    page, edge = doc.pages[-1], edge_of(len(doc.pages) - 1)
    rules = [b for b in page.bands(left=edge + 40, right=edge + 41, top=200, bottom=264, join=0.2)
             if b[1] - b[0] < 0.6 and page.span(*b)[1] - page.span(*b)[0] > 150]
    is_true("7.4.1 分隔线", len(rules) >= 3, f"{len(rules)} rules, not 3")
    if len(rules) < 3:
        return
    rules = rules[-3:]                  # tables have rules too
    check("7.4.1 末条，版心下沿", rules[2][1], BOTTOM)
    for i, wanted in enumerate((0.35, 0.25, 0.35)):
        left, right = page.span(*rules[i])
        check(f"7.4.1 分隔线{i + 1}，长", right - left, WIDE)
        check(f"7.4.1 分隔线{i + 1}，粗", rules[i][1] - rules[i][0], wanted, 0.13)
    fourth = 14 * 25.4 / 72
    lines = page.bands(top=rules[0][1], bottom=rules[1][0], left=edge, right=edge + WIDE)
    check("7.4.2 抄送，左空一字", page.span(*lines[0])[0], edge + fourth)
    check("7.4.2 抄送，右空一字", place(doc, "“抄送：")[1], WIDE - fourth)
    check("7.4.2 抄送，回行对首字", page.span(*lines[1])[0], edge + 4.06 * fourth)
    last = page.bands(top=rules[1][1], bottom=rules[2][0], left=edge, right=edge + WIDE)
    check("7.4.3 印发机关，左空一字", page.span(*last[0])[0], edge + fourth)
    check("7.4.3 印发日期，右空一字", page.span(*last[0])[1], edge + WIDE - fourth)


def levels(doc):
    """Faces of the levels (7.3.3): each names its role in the dump."""
    for words, role in (("一、", "hei"), ("（一）", "kai"), ("1. ", "fangsong"), ("（1）", "fangsong")):
        lines = [l for l in doc.boxes.splitlines() if f"“{words}" in l and " zh " in l]
        if lines:
            is_true(f"7.3.3 {words} 用 {role}", f" zh {role}" in lines[0], lines[0])
    is_true("7.3.3 一、 和 （一） 都有", all(f"“{w}" in doc.boxes for w in ("一、", "（一）")), "missing")


def upward(make):
    """签发人 (7.2.6): number at the left, name at the right, one line."""
    doc = make("gongwen", {**HEAD, "signatory": "张一"})
    page = doc.pages[0]
    mark, rule = [b for b in page.bands("red", join=2)][:2]
    band = page.bands("black", top=mark[1], bottom=rule[0])[0]
    left, right = page.span(*band)
    check("7.2.6 发文字号，居左空一字", left, LEFT + ZI)
    check("7.2.6 签发人，居右空一字", right, RIGHT - ZI)
    is_true("7.2.6 姓名用楷体", " zh kai " in doc.page_with("“张一”")[2], doc.page_with("“张一”")[2])


def letter(make):
    doc = make("gongwen-letter", HEAD)
    page = doc.pages[0]
    red = page.bands("red", join=0.9)
    check("10.1 信函标志，距上页边30mm", red[0][0], 30)
    check("10.1 第一条双线，标志下4mm", red[1][0] - red[0][1], 4)
    check("10.1 第二条双线，距下页边20mm", sum(red[2]) / 2, 277)
    check("10.1 第二条双线，上缘", red[2][0], 277)
    for i in (1, 2):
        left, right = page.span(*red[i], "red")
        check(f"10.1 双线{i}，长", right - left, 170)
        check(f"10.1 双线{i}，居中", (left + right) / 2, 105)
    thick = [page.bands("red", left=100, right=101, top=r[0] - 0.1, bottom=r[1] + 0.1, join=0.2)
             for r in (red[1], red[2])]
    is_true("10.1 上粗下细", thick[0][0][1] - thick[0][0][0] > thick[0][-1][1] - thick[0][-1][0], thick)
    is_true("10.1 上细下粗", thick[1][0][1] - thick[1][0][0] < thick[1][-1][1] - thick[1][-1][0], thick)
    first = page.bands("black", top=red[1][1], bottom=red[1][1] + 16)[0]
    check("10.1 发文字号，右顶格", page.span(*first)[1], RIGHT)
    check("10.1 份号，左顶格", page.span(*first)[0], LEFT)
    check("10.1 距双线7/8字", first[0] - red[1][1], 7 / 8 * ZI)
    for left in ({"secrecy[zh]": "机密★1年"}, {"urgency[zh]": "特急"}):
        one = make("gongwen-letter", {k: v for k, v in HEAD.items()
                                      if k not in ("serial", "secrecy[zh]", "urgency[zh]")} | left)
        check("10.1 发文字号，与左边第一项同行", one.page_with(list(left.values())[0])[1],
              one.page_with("青教")[1])
    _, y_last, _ = doc.page_with("特急")
    _, y_title, _ = doc.page_with("关于青山县")
    title = doc.line_of("关于青山县", 0.8)
    check("10.1 标题，下空二行", title[1] - (y_last + 0.125 * ZI), 2 * LINE + GAP)
    is_true("10.1 首页不显示页码", not page.bands("black", top=265, bottom=274), "a number")
    is_true("10.1 次页显示页码", bool(doc.pages[1].bands("black", top=265, bottom=274)), "none")
    last = doc.pages[-1]
    is_true("10.1 版记无分隔线", not [b for b in last.bands(top=200, bottom=264, join=0.2) if
                                      b[1] - b[0] < 0.6 and last.span(*b)[1] - last.span(*b)[0] > 150], "a rule")
    is_true("10.1 版记无印发机关", "青山县教育局办公室" not in doc.boxes, "an office")


def minutes(make):
    doc = make("gongwen-minutes", HEAD)
    page = doc.pages[0]
    mark = page.bands("red", join=2)[0]
    check("10.3 纪要标志，上沿", mark[0], TOP + 35)
    check("10.3 纪要标志，居中", sum(page.span(*mark, "red")) / 2, LEFT + WIDE / 2)
    n, y, line = doc.page_with("“出席：")
    edge = edge_of(n)
    is_true("10.3 出席用黑体", " zh hei" in line, line)
    _, _, _, left, _ = doc.line_of("“出席：")
    check("10.3 出席，左空二字", left, edge + 2 * ZI)
    lines = [l for l in doc.boxes.splitlines() if "、" in l and ("张一" in l or "一三" in l)]
    xs = {round(float(l.split()[1]), 1) for l in lines}
    is_true("10.3 出席，回行对首字", len(xs) == 1, xs)
    check("10.3 姓名，在标签之后", float(lines[0].split()[1]) * 25.4 / 72, edge + 5 * ZI)
    above = max(float(l.split()[2]) for l in doc.boxes.split(f"page {n + 1}:")[1].split("page ")[0].splitlines()
                if l.strip().startswith("line") and float(l.split()[2]) * 25.4 / 72 < y - 1)
    check("10.3 出席，正文下空一行", y - above * 25.4 / 72, 2 * LINE)


def all_figures(make, paragraphs):
    doc = make("gongwen", HEAD)
    mark, rule = zone_of_head(doc.pages[0])
    number_and_rule(doc.pages[0], mark, rule)
    number = doc.line_of("青教")
    check("7.2.5 发文字号，居中", (number[3] + number[4]) / 2, LEFT + WIDE / 2)
    text_of_first_page(doc, doc.pages[0], rule)
    grid(make(WHOLE, HEAD, paragraphs))
    page_numbers(doc)
    closing(doc, HEAD["issuer[zh]"], False)
    annex(doc)
    tail(doc)
    levels(doc)
    closing(make("gongwen", {**HEAD, "issuer[zh]": "县教育局"}), "县教育局", False)
    closing(make("gongwen", {**HEAD, "seal": "yes"}), HEAD["issuer[zh]"], True)
    upward(make)
    letter(make)
    minutes(make)


def main():
    program, plugins, paragraphs = (os.path.abspath(name) for name in sys.argv[1:4])
    if not shutil.which("pdftoppm"):
        sys.exit(77)
    with tempfile.TemporaryDirectory() as fonts:
        with open(os.path.join(fonts, "roles.conf"), "w", encoding="utf-8") as file:
            file.write("[role fangsong]\nfiles = NotoSerifCJK-Regular.ttc#2\n")
        for face, folder in (("stand-in", ""), ("another face", fonts)):
            env = {**os.environ, "BRIEFING_FONT_DIR": folder, "XDG_DATA_HOME": "/nonexistent"}
            before = len(faults)
            all_figures(lambda template, words, other=plugins, e=env:
                        Document(program, other, template, words, e), paragraphs)
            for i in range(before, len(faults)):
                faults[i] += f" ({face})"
    print("\n".join(faults))
    print(f"{count - len(faults)} of {count} figures of GB/T 9704-2012")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
