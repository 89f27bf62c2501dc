#!/usr/bin/env python3
"""print.py PROGRAM PLUGINS PLUGIN CHECKER

The print set from outside: booklets, two pages a side, numbered copies with their marks,
drafts, what is handed to lp; each form keeps the rules of PDF/A-2b; lists and options that
are wrong have one message, with file, line and remedy, and leave the former file alone.
"""
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import zlib

from failures import FORMER, Run, check, faults

program, plugins, plugin, checker = (os.path.abspath(path) for path in sys.argv[1:5])


def briefing(folder, *options, env=None, wanted=(0, 1)):
    run = subprocess.run([program, "--plugins", plugins, *options], cwd=folder, check=False,
                         env={**os.environ, "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "1790000000",
                              **(env or {})}, capture_output=True, timeout=120)
    told = run.stderr.decode("utf-8", "replace")
    check(f"{' '.join(options)}: status {run.returncode}", run.returncode in wanted, told)
    return told


def text_of(path, *options):
    run = subprocess.run(["pdftotext", *options, path, "-"], capture_output=True, check=True,
                         timeout=120)
    return run.stdout.decode("utf-8").split("\f")[:-1]


def write(folder, name, data):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode("utf-8"))


# ---- what forms hold ----------------------------------------------------------------------


def png(width, height, pixel):
    """A PNG of one colour."""
    chunk = lambda kind, data: (len(data).to_bytes(4, "big") + kind + data +
                                zlib.crc32(kind + data).to_bytes(4, "big"))
    rows = (b"\0" + bytes(pixel) * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", width.to_bytes(4, "big") + height.to_bytes(4, "big") +
            b"\x08\x02\0\0\0") + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def keeps_the_rules(path):
    run = subprocess.run(["/usr/bin/python3", checker, "--profile", "a2b", path],
                         capture_output=True, check=False, timeout=300)
    told = run.stdout.decode() + run.stderr.decode()
    if "ModuleNotFoundError" in told:
        print("rules of PDF/A-2b not tried: no pikepdf")
        return
    check(f"{os.path.basename(path)} against PDF/A-2b", "0 errors, 0 warnings" in told, told)


def forms(folder):
    briefing(folder, "-o", "plain.pdf")
    write(folder, "logo.png", png(60, 40, (200, 30, 30)))
    pages = text_of(os.path.join(folder, "plain.pdf"))
    count = len(pages)
    for name, options, sides in [
            ("booklet", ["--booklet"], (count + 3) // 4 * 2),
            ("small", ["--booklet", "--paper", "a4"], (count + 3) // 4 * 2),
            ("two", ["--nup", "2"], (count + 1) // 2),
            ("grey", ["--booklet", "--grey", "--logo", "logo.png", "--draft", "3", "--watermark"], (count + 3) // 4 * 2)]:
        path = os.path.join(folder, name + ".pdf")
        briefing(folder, *options, "-o", path)
        check(f"{name}: {sides} sides", len(text_of(path)) == sides, str(len(text_of(path))))
        keeps_the_rules(path)
    briefing(folder, "--brief", "-o", "brief.pdf")
    brief = text_of(os.path.join(folder, "brief.pdf"))
    check("the short form: cover, overview, two pages a region", len(brief) == 2 + 2 * 5, str(len(brief)))
    check("questions of every region", sum("To ask" in page for page in brief) == 5, "")
    run = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", os.path.join(folder, "grey.pdf"), "-"],
                         capture_output=True, check=True, timeout=120)
    pixels = subprocess.run(["pdftoppm", "-r", "20", "-f", "1", "-l", "1", os.path.join(folder, "grey.pdf")],
                            capture_output=True, check=True, timeout=60).stdout.split(b"\n", 3)[3]
    check("no colour in a grey logo", pixels[0::3] == pixels[1::3] == pixels[2::3] and
          pixels.count(b"\x4f" * 3) + pixels.count(b"\x50" * 3) > 20, "")
    paints = set(re.findall(rb"([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)\b", run.stdout))
    check("no colour in a grey file", len(paints) > 3 and all(len(set(p.split())) == 1 for p in paints), str(paints))
    inner = text_of(os.path.join(folder, "grey.pdf"))
    check("a draft's mark on every page that says something", sum("DRAFT 3" in page for page in inner)
          >= sides - 1 and "".join(inner).count("DRAFT 3") == count, "")


LIST = "\ufeff张三\r\n李四\t\r\n Wang\tWu\r\n\r\n"


def copies(folder):
    write(folder, "list.txt", LIST)
    with open(os.path.join(folder, "briefing.ini"), "w", encoding="utf-8") as file:
        file.write("[briefing]\nsecrecy[zh]=内部资料\nsecrecy[en]=For internal use\n")
    briefing(folder, "-o", "one.pdf")
    briefing(folder, "--recipients", "list.txt", "--copies", "4", "-o", "copies.pdf")
    os.unlink(os.path.join(folder, "briefing.ini"))
    path = os.path.join(folder, "copies.pdf")
    keeps_the_rules(path)
    one = text_of(os.path.join(folder, "one.pdf"), "-layout")
    every = text_of(path, "-layout")
    sides = len(one) + len(one) % 2
    check("copies are whole sheets", len(every) == 4 * sides, f"{len(every)} {sides}")
    names = ["张三", "李四", "Wang Wu", ""]
    bare = lambda s: re.sub(r"\s+", "", s)
    for c, name in enumerate(names):
        for p, page in enumerate(one):
            said = bare(every[c * sides + p])
            mark = bare(f"第{c + 1:03}份{name}Copy{c + 1:03}")
            check(f"copy {c + 1}, page {p + 1}: {mark}", mark in said, every[c * sides + p])
            check(f"page {p + 1} says its secrecy", "内部资料" in said and "Forinternaluse" in said, said)
            rest = said.replace(mark, "", 1).replace(f"第{c + 1:03}份Copy{c + 1:03}", "", 1)
            check(f"copy {c + 1}, page {p + 1} says what one copy says", sorted(rest) == sorted(bare(page)),
                  rest + "\n" + bare(page))


def image(path, page):
    """Rows of grey pixels, 36 dpi: two points a row."""
    run = subprocess.run(["pdftoppm", "-gray", "-r", "36", "-f", str(page), "-l", str(page), path],
                         capture_output=True, check=True, timeout=60)
    _, measures, _, pixels = run.stdout.split(b"\n", 3)
    width = int(measures.split()[0])
    return [pixels[i:i + width] for i in range(0, len(pixels), width)]


def copies_differ_only_in_their_marks(folder):
    write(folder, "list.txt", "张三\n李四\n")
    briefing(folder, "--brief", "--recipients", "list.txt", "-o", "copies.pdf")
    path = os.path.join(folder, "copies.pdf")
    sides = len(text_of(path)) // 2
    for page in range(1, sides + 1):
        one, other = image(path, page), image(path, page + sides)
        differ = [2 * y for y, (a, b) in enumerate(zip(one, other)) if a != b]
        places = [y for y in differ if not 776 < y < 796 and not (page == 1 and 44 < y < 66)]
        check(f"page {page} of two copies differs at {places}", differ and not places, "")


def size(folder, *options):
    briefing(folder, *options, "-o", "size.pdf")
    return os.path.getsize(os.path.join(folder, "size.pdf"))


def hundred_copies_share(folder):
    """Their marks included."""
    one, hundred = size(folder, "--copies", "1"), size(folder, "--copies", "100")
    check("hundred copies are at most half as much again", hundred <= 1.5 * one,
          f"one {one} bytes, a hundred {hundred}")


def images(folder):
    """A page each, of the size that the resolution makes; those of a longer run go."""
    briefing(folder, "-o", "a.pdf", "--png", "pages", "--dpi", "36")
    whole = sorted(os.listdir(os.path.join(folder, "pages")))
    check("an image a page", len(whole) == len(text_of(os.path.join(folder, "a.pdf"))), str(whole))
    with open(os.path.join(folder, "pages", whole[0]), "rb") as file:
        head = file.read(24)
    check("A4 at 36 dpi is 298 by 421", head[16:24] == (298).to_bytes(4, "big") + (421).to_bytes(4, "big"),
          str(head))
    briefing(folder, "-o", "a.pdf", "--png", "pages", "--brief", "--dpi", "20")
    check("no page of the longer run is left", len(os.listdir(os.path.join(folder, "pages"))) == 12, "")
    briefing(folder, "--split", "regions", "--png", "pages", "--brief", "--booklet", "--region", "luhe,weifang",
             "--dpi", "20")
    check("a file a region", sorted(os.listdir(os.path.join(folder, "regions"))) == ["luhe.pdf", "weifang.pdf"],
          str(os.listdir(os.path.join(folder, "regions"))))
    check("its images apart", os.path.exists(os.path.join(folder, "pages", "weifang", "page-001.png")), "")


# ---- lp ------------------------------------------------------------------------------------

LP = """#!/bin/sh
for word in "$@"; do printf '%s\\n' "$word"; done > "$LP_WORDS"
test -s "$word" || exit 9
echo "request id is office-12 (1 file(s))"
exit ${LP_STATUS:-0}
"""


def printing(folder):
    tools = os.path.join(folder, "tools")
    os.mkdir(tools)
    write(tools, "lp", LP)
    os.chmod(os.path.join(tools, "lp"), 0o755)
    env = {"PATH": tools + ":" + os.environ["PATH"], "LP_WORDS": os.path.join(folder, "words")}
    cases = [
        (["--print"], [], ["sides=two-sided-long-edge", "media=A4"]),
        (["--print=前台 打印机", "--print-copies", "3"], ["-d", "前台 打印机", "-n", "3"],
         ["sides=two-sided-long-edge", "media=A4"]),
        (["--booklet", "--print", "office"], ["-d", "office"], ["sides=two-sided-short-edge", "media=A3"]),
        (["--nup", "2", "--print", "office"], ["-d", "office"], ["sides=two-sided-short-edge", "media=A4"])]
    for options, first, settings in cases:
        told = briefing(folder, *options, "-o", "a b;c.pdf", env=env)
        with open(os.path.join(folder, "words"), encoding="utf-8") as file:
            words = file.read().splitlines()
        check(f"{options}: {words}", words[:len(first)] == first and words[-2:] == ["--", "a b;c.pdf"] and
              all(words[words.index(s) - 1] == "-o" for s in settings + ["print-scaling=none"]), told)
        check(f"{options}: says what lp said", "request id is office-12" in told, told)
    told = briefing(folder, "--print", "-o", "x.pdf", env={**env, "LP_STATUS": "1"}, wanted=[69])
    check("lp's refusal is told", "lpstat -p" in told and "request id" in told, told)
    check("the file stays", os.path.getsize(os.path.join(folder, "x.pdf")) > 1000, "")
    told = briefing(folder, "--print", "-o", "y.pdf", env={"PATH": folder}, wanted=[69])
    check("no lp: what to install", "apt-get install cups-client" in told, told)
    check("the file is there all the same", os.path.getsize(os.path.join(folder, "y.pdf")) > 1000, "")


# ---- what is wrong ----------------------------------------------------------------------------

LISTS = [
    ("a list that is not there", 66, ["gone.txt", "--recipients"], None),
    ("an empty list", 65, ["list.txt", "one a line"], b""),
    ("a list of blank lines", 65, ["list.txt", "one a line"], b"\n\n  \n"),
    ("a name that is empty", 65, ["list.txt:2"], "张三\n\n李四\n".encode()),
    ("names in GB18030", 65, ["list.txt:2", "iconv -f GB18030"], "Li\n张三\n".encode("gb18030")),
    ("a byte of nothing", 65, ["list.txt:1"], b"Li\0Si\x01\n"),
    ("a name of 500 characters", 65, ["list.txt:2", "500", "40"], ("甲\n" + "长" * 500 + "\n").encode()),
    ("ten thousand names", 65, ["list.txt:1000", "999", "split"], b"Somebody\n" * 10000),
    ("a character without a glyph", 69, ["list.txt:1", "U+16800"], "\U00016800\n".encode()),
    ("a folder for a list", 66, ["a folder"], "folder"),
]


def lists(run):
    for case, status, words, data in LISTS:
        name = "gone.txt" if data is None else "a folder" if data == "folder" else "list.txt"
        files = {} if data in (None, "folder") else {"list.txt": data}
        run(case, status, words, "--recipients", name, files=files)
    run("more names than copies", 64, ["list.txt", "3", "2"], "--recipients", "list.txt", "--copies", "2",
        files={"list.txt": b"a\nb\nc\n"})


ONE_PAGE = "[template]\nbase=meeting\n[parts]\norder=cover\n"
OPTIONS = [
    (["--copies", "0"], "1 to 999"), (["--copies", "-1"], "1 to 999"), (["--copies", "1000000"], "1 to 999"),
    (["--copies", "ten"], "1 to 999"), (["--copies", ""], "1 to 999"), (["--nup", "3"], "--nup 3"),
    (["--paper", "a5", "--booklet"], "a3 or a4"), (["--paper", "a4"], "--paper"),
    (["--booklet", "--nup", "2"], "--nup"), (["--booklet", "--pdf", "a3a"], "--pdf"),
    (["--copies", "2", "--password", "x"], "--pdf plain"), (["--split", "d"], "--split"),
    (["--print", "--password", "x", "--pdf", "plain"], "--password"),
    (["--duplex", "--layout", "facing"], "--duplex"), (["--draft", "x"], "--draft x"),
    (["--draft", "1000"], "--draft 1000"), (["--dpi", "100"], "--png"),
    (["--dpi", "1", "--png", "a folder"], "20 to 600"), (["--print-copies", "0"], "--print-copies"),
]


def usage(run):
    run("a booklet of one page", 64, "--booklet", "--booklet", "--template", "./one.ini",
        files={"one.ini": ONE_PAGE.encode()})
    for options, words in OPTIONS:
        run(" ".join(options), 64, words, *options)
    run("--print and -o -", 64, "-o -", "--print", output="-")
    run("a name wider than the foot", 65, ["list.txt:1", "shorten"], "--recipients", "list.txt", "--template",
        "./big.ini", files={"list.txt": b"W" * 40, "big.ini": b"[template]\nbase=meeting\n[style copy]\nsize=20pt\n"})
    run("images into a file", 73, ["out.pdf", "--png wants a folder"], "--png", "out.pdf",
        output="/dev/null")
    run("regions into a file", 73, ["out.pdf", "--split wants a folder"], "--split", "out.pdf", output=None)
    run("a folder of regions that takes none", 73, "/proc/none", "--split", "/proc/none", output=None)
    run("a limit on files, copies", 73, "out.pdf", "--copies", "5", limit=(100000, 100000))
    if os.path.exists("/dev/full"):
        run("a full disk, a booklet", 73, "/dev/full", "--booklet", output="/dev/full")
    for text, line in [("[print]\npapr=a4\n", 2), ("[print]\npaper=a5\n", 2), ("[print]\n\ndraft=third\n", 3),
                       ("[print]\nwatermark=perhaps\n", 2)]:
        run("settings " + text, 78, f"briefing.ini:{line}", files={"briefing.ini": text.encode()})


def interrupted(folder):
    """At any moment: the former file is whole, or the new one, and nothing lies beside it."""
    path = os.path.join(folder, "kept")
    os.mkdir(path)
    for k in range(12):
        write(path, "out.pdf", FORMER)
        with subprocess.Popen([program, "--plugins", plugins, "--copies", "300", "-q", "-o", "out.pdf"],
                              cwd=path, stderr=subprocess.DEVNULL) as run:
            time.sleep(0.04 * k)
            run.send_signal([signal.SIGINT, signal.SIGTERM, signal.SIGHUP][k % 3])
            run.wait(timeout=60)
        with open(os.path.join(path, "out.pdf"), "rb") as file:
            data = file.read()
        check(f"interrupted after {40 * k} ms", data == FORMER or data.rstrip().endswith(b"%%EOF"), "")
        check(f"nothing left after {40 * k} ms", os.listdir(path) == ["out.pdf"], str(os.listdir(path)))


def main():
    for part in (forms, copies, copies_differ_only_in_their_marks, images, hundred_copies_share, printing, interrupted):
        with tempfile.TemporaryDirectory(prefix="briefing print ") as folder:
            part(folder)
    run = Run(program, plugin)
    lists(run)
    usage(run)
    print(f"{len(faults)} faults" if faults else "the print set: good")
    return len(faults) > 0


sys.exit(main())
