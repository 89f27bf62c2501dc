#!/usr/bin/env python3
"""Tables as people save them, read by the helper and held against Python's csv.

usage: check-csv.py HELPER dump.so
"""
import csv
import io
import os
import random
import subprocess
import sys
import tempfile
import time

HELPER, PLUGIN = sys.argv[1:3]
ESCAPES = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}


def unescape(field):
    """One field of a record: backslashes as in core/base/record.c."""
    out, i = [], 0
    while i < len(field):
        if field[i] == "\\" and i + 1 < len(field) and field[i + 1] in ESCAPES:
            out.append(ESCAPES[field[i + 1]])
            i += 2
        else:
            out.append(field[i])
            i += 1
    return "".join(out)


def run(data):
    """Rows and faults that the helper says for table.csv of these bytes."""
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "table.csv"), "wb") as file:
            file.write(data)
        child = subprocess.Popen(
            ["sh", "-c", 'exec "$@" 3>&1 1>/dev/null', "sh", HELPER, "--sandbox=off",
             "--data=" + folder, "dump", PLUGIN], stdout=subprocess.PIPE)
        out = child.communicate()[0].decode()
    rows, faults = [], []
    for line in out.split("\n"):
        kind, *fields = line.split("\t")
        fields = [unescape(f) for f in fields]
        if kind == "cell":
            rows.append((fields + ["", "", ""])[:3])
        elif kind == "data-fault" and fields[3] != "line-break":     # the plugin says cells
            faults.append((int(fields[1]), int(fields[2]), fields[3]))
    return rows, faults, out


def expected(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))[1:]


wrong = 0


def hold(what, given, wanted):
    global wrong
    if given != wanted:
        wrong += 1
        print(f"{what}:\n  given  {str(given)[:300]}\n  wanted {str(wanted)[:300]}")


# ---- sound tables ------------------------------------------------------------

SOUND = {
    "plain": "a,b,c\n1,2,3\n4,5,6\n",
    "no last line break": "a,b,c\n1,2,3",
    "quotes": 'a,b,c\n"x,y","say ""no""",""\n',
    "quoted heads": '"a","b","c"\n1,2,3\n',
    "line breaks": 'a,b,c\n"one\ntwo","three\n\nfour",5\n6,7,8\n',
    "spaces stay": "a,b,c\n x , y,z \n",
    "Chinese": "a,b,c\n学校,“双名”,一、二\n",
    "empty fields": "a,b,c\n,,\n1,,3\n",
    "other columns first": "c,x,b,a\n3,9,2,1\n",
}
for name, text in SOUND.items():
    wanted = expected(text)
    if name.startswith("other"):
        wanted = [["1", "2", "3"]]
    for how, data in {"": text.encode(), " with a mark": b"\xef\xbb\xbf" + text.encode(),
                      " with CRLF": text.replace("\n", "\r\n").encode()}.items():
        rows, faults, _ = run(data)
        same = [[f.replace("\r\n", "\n") for f in row] for row in rows]
        hold(name + how, (same, faults), (wanted, []))

# ---- faults: line and column ---------------------------------------------------

FAULTS = {
    "a short row": ("a,b,c\n1,2\n", (2, 3)),
    "a long row": ("a,b,c\n1,2,3\n1,2,3,4\n", (3, 4)),
    "a head twice": ("a,b,a\n1,2,3\n", (1, 3)),
    "a head without a name": ("a,,c\n1,2,3\n", (1, 2)),
    "a quote within": ('a,b,c\n1,x"y,3\n', (2, 2)),
    "a quote that never closes": ('a,b,c\n1,"2,3\n4,5,6\n', (2, 2)),
    "a short row behind line breaks": ('a,b,c\n"1\n1",2,3\n4\n', (4, 2)),
    "nothing": ("", (1, 1)),
}
for name, (text, place) in FAULTS.items():
    for mark in (b"", b"\xef\xbb\xbf"):
        faults = run(mark + text.encode())[1]
        hold(name, [f[:2] for f in faults[:1]], [place])
        hold(name + ": the rule is told", bool(faults and faults[0][2]), True)
faults = run(b"a,b,c\n1,2,3\n4,\xff,6\n")[1]
hold("bytes that are no UTF-8", [f[:2] for f in faults], [(3, 2)])
out = run(b'a,b,c\n1,2,3\n4,"x\ny",6\n')[2]
hold("a line break that a cell says", "data-fault\ttable.csv\t3\t2\tline-break\n" in out, True)
faults = run("a,b,c\n".encode("utf-16"))[1]
hold("UTF-16 is refused", bool(faults), True)

# ---- many rows, and whatever chance brings ---------------------------------------

many = io.StringIO()
writer = csv.writer(many, lineterminator="\r\n")
writer.writerow("abc")
lines = [[str(i), f"学校{i}, \"{i % 7}\"", "x\ny" if i % 1000 == 0 else str(i * i)]
         for i in range(100_000)]
writer.writerows(lines)
began = time.monotonic()
rows, faults, _ = run(many.getvalue().encode())
took = time.monotonic() - began
hold("100,000 rows", ([[f.replace("\r\n", "\n") for f in r] for r in rows] == lines, faults),
     (True, []))
hold("in time", took < 10, True)

random.seed(20261125)
ALPHABET = ["a", "b", ",", ",", '"', '"', "\n", "\r\n", "学", " ", "1", "\ufeff", "\t"]
for _ in range(150):
    text = "a,b,c\n" + "".join(random.choice(ALPHABET) for _ in range(random.randrange(60)))
    _, _, out = run(text.encode())
    hold("chance: " + repr(text), out.rstrip("\n").split("\n")[-1].split("\t")[0] in ("end",)
         or out.rstrip("\n").split("\n")[-1].startswith("!"), True)

print(f"{wrong} faults; 100,000 rows in {took:.2f} s")
sys.exit(1 if wrong else 0)
