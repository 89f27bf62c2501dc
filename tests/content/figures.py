#!/usr/bin/env python3
"""The figures of the regions, held against the texts that they are taken from.

    figures.py BRIEFING

Each fact stands in a line of the source that it cites, and each number of a source is a
fact that cites that line.  A number is digits with their 万 or 亿, or a Han numeral before a
counter; days, numbering and official names are none.  What figures.txt excuses it excuses
with a reason, and an excuse that is not needed is told.  Needs the texts in the folder
$BRIEFING_SOURCES and is skipped (77) without.
"""
import os
import re
import sys
from decimal import Decimal

import check

HAN = "零一二三四五六七八九十"
SCALES = {"": 1, "百": 100, "千": 1000, "万": 10000, "亿": 100000000}
NUMBER = re.compile(r"(\d+(?:\.\d+)?)[多余]?(万|亿)?")
COUNTED = re.compile("([两二三四五六七八九十]+)(?=大|项|条|类|支|种|级|个|份|线|批|次|名|所|年|体|会|型|育)")
# Where each article begins and ends: what stands before and behind is furniture.
BODY = {"rongcheng": (5, 17), "yangquan": (7, 71), "luhe": (4, 19), "weifang": (3, 81),
        "qingzhou": (4, 30)}
# Days and years, numbering, and numbers that are names or words of idiom.
NONE = (r"\d{4}[—-]\d{4}年?|\d{4}年(?!级)|\d+月(至?\d+)?|\d+日(至\d+日)?|^\s*\d+\.(?!\d)|3\+3\+3|“1669”"
        r"|“3 4”|\d\d后|“十[一二三四]?五”|十(二|八)?届|十次全会|二十大|十八大|第二届|一方面")


def han_value(text):
    if text == "两":
        return 2
    tens, ten, ones = text.rpartition("十") if "十" in text else ("", "", text)
    value = (HAN.index(tens) if tens else 1) * 10 if ten else 0
    return value + (HAN.index(ones) if ones else 0)


def lines_of_source(region):
    table = {}
    for line in check.lines_of("simplified.txt"):
        table.update({ord(pair[0]): pair[1] for pair in line.split()})
    path = os.path.join(os.environ["BRIEFING_SOURCES"], region + ".txt")
    with open(path, encoding="utf-8") as file:
        text = re.sub(r"\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)", "", file.read()).translate(table)
    first, last = BODY[region]
    return {n: line for n, line in enumerate(text.split("\n"), 1) if first <= n <= last}


def values_in(line):
    """Each number of a line, with the words about it."""
    line = re.sub(NONE, "·", line)
    for m in NUMBER.finditer(line):
        yield Decimal(m[1]) * SCALES[m[2] or ""], line[max(0, m.start() - 8):m.end() + 6]
    for m in COUNTED.finditer(line):
        yield Decimal(han_value(m[1])), line[max(0, m.start() - 8):m.end() + 6]


def fact_value(printed):
    m = NUMBER.search(printed)
    return Decimal(m[1]) * SCALES[m[2] or ""]


def cited(text):
    for part in text.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)


def facts_of(region):
    """(id, value, lines) of every fact that the source states."""
    for name, line in region.facts.items():
        m = re.search(r"\[\d+:([\d,-]+)\]: (.*?) · ", line)
        if m and name not in region.derived:
            yield name, fact_value(m[2]), set(cited(m[1]))


def stands_in(value, lines, wanted):
    """Also where no counter follows: 第七个, 双周, 1.…, 一是…；二是…."""
    text = "".join(lines.get(n, "") for n in wanted)
    loose = {HAN[int(value)], str(value)} if value <= 10 and value == int(value) else set()
    loose |= {"双", "两"} if value == 2 else set()
    return any(v == value for n in wanted for v, _ in values_in(lines.get(n, ""))) or \
        any(word in text for word in loose)


def findings(region, excused):
    lines = lines_of_source(region.id)
    facts = list(facts_of(region))
    for name, value, wanted in facts:
        if not stands_in(value, lines, wanted) and not excused(region.id, name):
            yield "%s: fact %s, %s, is not in line %s" % (region.id, name, value, sorted(wanted))
    for n, line in lines.items():
        for value, words in values_in(line):
            if not any(value == v and n in wanted for _, v, wanted in facts) and \
                    not excused(region.id, "%d %s" % (n, value)):
                yield "%s: line %d, “%s”: %s is no fact" % (region.id, n, words, value)


def read_excuses():
    excuses = {}
    for line in check.lines_of("figures.txt"):
        if line:
            what, reason = line.split(": ", 1)
            assert reason, what
            excuses[what] = 0
    return excuses


def main():
    if not os.environ.get("BRIEFING_SOURCES"):
        print("BRIEFING_SOURCES is not set: nothing to compare with")
        sys.exit(check.SKIPPED)
    regions, _ = check.dumped(sys.argv[1])
    excuses = read_excuses()

    def excused(region, what):
        key = region + " " + what
        if key in excuses:
            excuses[key] += 1
        return key in excuses

    found = [f for r in regions if not r.edition for f in findings(r, excused)]
    found += ["figures.txt: nothing needs “%s”" % key for key, n in excuses.items() if not n]
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
