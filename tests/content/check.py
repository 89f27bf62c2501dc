#!/usr/bin/env python3
"""What the region plugins say, held against what they must say.

    check.py wording BRIEFING     own words: no long run of Han shared with a source
    check.py facts BRIEFING       every figure cited, printed, and the same on both sides
    check.py terms BRIEFING       one English rendering a term
    check.py parts BRIEFING       sources, events, measures, key points, questions, headings
    check.py named BRIEFING ID    every named item of region ID, in order, in both languages

BRIEFING is the program; its `dump document` is read.  `wording` needs the sources' texts in
the folder $BRIEFING_SOURCES and is skipped (77) without.  Lists stand beside this file:
titles.txt (official names, which carry over), simplified.txt, and ID.txt for each region.
"""
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
RUN = 15                        # so many Han in a row are copied, not coincidence
LEAST_TERMS = 20
HEAD_HAN, HEAD_LETTERS = 14, 45         # the longest headings and captions (look.md §8)
SKIPPED = 77
MONTHS = ("January February March April May June July August September October November "
          "December").split()


class Pair:
    """One text in both languages, with the kind of record that it belongs to."""

    def __init__(self, kind, zh, en):
        self.kind, self.zh, self.en = kind, zh, en


class Region:
    def __init__(self, line):
        self.edition = line.startswith("edition ")
        self.id = line.split()[1].rstrip(":")
        self.facts = {}         # id: its line
        self.derived = set()
        self.pairs = []
        self.kinds = {}         # how many records of each kind


def read_cells(region, kind, text):
    for cell in text.split(" | ")[1:]:
        zh, dot, en = cell.partition(" · ")
        region.pairs.append(Pair(kind, zh, en) if dot else Pair(kind, cell, cell))


def read_record(region, depth, text):
    words = text.split()
    kind = " ".join(words[:2]) if words[0] == "paragraph" else words[0]
    region.kinds[kind] = region.kinds.get(kind, 0) + 1
    if kind == "fact" and depth == 1:
        region.facts[words[1].rstrip(":")] = text
    elif kind == "from":
        region.derived.add(next(reversed(region.facts)))
    elif kind == "row":
        read_cells(region, kind, text)
    elif kind == "point" and " fact " in text:
        figure = "<fact %s>" % text.split(" fact ")[1]
        region.pairs.append(Pair(kind, figure, figure))
    return kind


def read_dump(text):
    """Regions and terms of a dump: every line is a record, or one side of a text."""
    regions, terms, kinds, waiting = [], [], {}, None
    for line in text.splitlines():
        body = line.lstrip(" ")
        depth = (len(line) - len(body)) // 2
        if depth == 0:
            if body.startswith(("region ", "edition ")):
                regions.append(Region(body))
            elif body.startswith("term "):
                terms.append(re.match(r"term (\S+) \(.*?\): (.*) · (.*)$", body).groups())
            continue
        side = re.match(r"(?:([a-z]+)-)?(zh|en): ?(.*)$", body)
        if terms or not regions:
            continue
        if not side:
            if not re.match(r"[a-z-]+: ", body):
                kinds[depth] = read_record(regions[-1], depth, body)
        elif side[2] == "zh":
            waiting = side[3]
        else:
            kind = kinds.get(depth - 1, "region")
            part = kind + ("-" + side[1] if side[1] else "")
            regions[-1].pairs.append(Pair(part, waiting, side[3]))
    return regions, terms


def printed(text):
    """A text as it is read: figures, terms and titles without their marks."""
    text = re.sub(r"<fact \S+ ?([^<>]*)>", r"\1", text)
    text = re.sub("[\u00a0\u202f]", " ", text)
    return re.sub(r"<(?:term|title|see|em|zh|en) ([^<>]*)>", r"\1", text)


def lines_of(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return [line.strip() for line in file if not line.startswith("#")]


# ---- own words ------------------------------------------------------------------------

def han(text):
    return re.sub(r"[^\u3400-\u9fff|]", "", text)


def source_text(path):
    table = {}
    for line in lines_of("simplified.txt"):
        table.update({ord(pair[0]): pair[1] for pair in line.split()})
    with open(path, encoding="utf-8") as file:
        return han(re.sub(r"\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)", "", file.read())
                   .translate(table).replace("|", ""))


def shared_runs(text, source):
    start = 0
    while start + RUN <= len(text):
        if text[start:start + RUN] not in source:
            start += 1
            continue
        end = start + RUN
        while end < len(text) and text[start:end + 1] in source:
            end += 1
        yield text[start:end]
        start = end


def check_wording(regions, _terms):
    folder = os.environ.get("BRIEFING_SOURCES")
    if not folder:
        print("BRIEFING_SOURCES is not set: nothing to compare with")
        sys.exit(SKIPPED)
    titles = sorted((han(t) for t in lines_of("titles.txt") if t), key=len, reverse=True)
    sources = {r.id: source_text(os.path.join(folder, r.id + ".txt"))
               for r in regions if not r.edition}
    for region in regions:
        for pair in region.pairs:
            if pair.kind == "source-title":
                continue
            text = han(printed(pair.zh))
            for title in titles:
                text = text.replace(title, "|")
            for name, source in sources.items():
                for run in shared_runs(text, source):
                    yield "%s: shared with %s's source: %s" % (region.id, name, run)


# ---- figures --------------------------------------------------------------------------

def facts_in(text):
    return sorted(re.findall(r"<fact (\S+?)[ >]", text))


def plain_numbers(text, dates):
    """Numbers written out beside the facts, without days and months."""
    text = re.sub(r"<fact [^<>]*>", "", text)
    return sorted(set(re.findall(r"\d+", re.sub(dates, "", text))))


def check_facts(regions, _terms):
    named = set()
    for region in regions:
        for pair in region.pairs:
            where = "%s, %s: %s" % (region.id, pair.kind, pair.zh[:40])
            if facts_in(pair.zh) != facts_in(pair.en):
                yield where + ": other figures in English"
            days = r"\d+月|\d+日(至\d+日)?|\d+后"
            if pair.kind != "source-title" and \
                    plain_numbers(pair.zh, days) != \
                    plain_numbers(pair.en, r"\d+(–\d+)? (?=%s)|No\. \d+" % "|".join(MONTHS)):
                yield where + ": a number on one side only"
            if not pair.kind.startswith("measure"):
                named.update(facts_in(pair.zh))
        for name, line in region.facts.items():
            used = re.search(r"\(used (\d+), (\d+)\)", line)
            if name not in region.derived and not re.search(r" \[\d+:\d", line):
                yield "%s: fact %s has no source paragraph" % (region.id, name)
            if used[1] == "0" or used[1] != used[2]:
                yield "%s: fact %s used %s times in Chinese, %s in English" % (
                    region.id, name, used[1], used[2])
        print("%s: %d facts" % (region.id, len(region.facts)))
    for region in regions:
        for name in region.facts:
            if name not in named:
                yield "%s: fact %s is printed nowhere" % (region.id, name)


# ---- terms, parts, named items --------------------------------------------------------

def check_terms(_regions, terms):
    english, chinese = {}, {}
    for name, zh, en in terms:
        if english.setdefault(zh, en) != en:
            yield "%s is both %s and %s" % (zh, english[zh], en)
        if chinese.setdefault(en.lower(), zh) != zh:
            yield "%s stands for both %s and %s" % (en, chinese[en.lower()], zh)
    if len(english) < LEAST_TERMS:
        yield "%d terms, %d are wanted" % (len(english), LEAST_TERMS)
    print("%d terms" % len(english))


def check_parts(regions, _terms):
    for region in regions:
        wanted = {"paragraph question": (10, 10)} if region.edition else {
            "source": (1, 9), "event": (2, 99), "measure": (6, 99), "paragraph key": (3, 5),
            "paragraph question": (3, 3), "diagram": (1, 1), "table": (2, 9)}
        for kind, (least, most) in wanted.items():
            count = region.kinds.get(kind, 0)
            if not least <= count <= most:
                yield "%s: %d records of %s, wanted %d to %d" % (
                    region.id, count, kind, least, most)
        for pair in region.pairs:
            if pair.kind in ("section", "table", "chart", "diagram") and \
                    (len(han(printed(pair.zh))) > HEAD_HAN or
                     len(printed(pair.en)) > HEAD_LETTERS):
                yield "%s: too long for a heading: %s | %s" % (region.id, pair.zh, pair.en)
        if not region.edition and not any("编者提出" in p.zh for p in region.pairs):
            yield "%s: questions are not marked as the editor's" % region.id


def stream(region, side):
    kinds = ("source", "measure", "event", "fact", "region")
    return " ¦ ".join(printed(getattr(pair, side)) for pair in region.pairs
                      if not pair.kind.startswith(kinds)).lower()


def check_named(regions, wanted):
    """Items of a list stand in its order; an empty line begins another list."""
    region = next((r for r in regions if r.id == wanted), None)
    if not region:
        yield "no region " + wanted
        return
    sides = stream(region, "zh"), stream(region, "en")
    at = [0, 0]
    count = 0
    for line in lines_of(wanted + ".txt"):
        if not line:
            at = [0, 0]
            continue
        count += 1
        for side, name in enumerate(part.strip().lower() for part in line.split(" | ")):
            found = sides[side].find(name, at[side])
            if found < 0:
                yield "%s: %s is missing%s" % (
                    wanted, name, " in its place" if name in sides[side] else "")
            else:
                at[side] = found + len(name)
    print("%s: %d named items" % (wanted, count))


def dumped(program):
    dump = subprocess.run([program, "dump", "document"], check=True, capture_output=True)
    return read_dump(dump.stdout.decode("utf-8"))


def main():
    what, program = sys.argv[1:3]
    regions, terms = dumped(program)
    checks = {"wording": check_wording, "facts": check_facts, "terms": check_terms,
              "parts": check_parts}
    findings = list(check_named(regions, sys.argv[3]) if what == "named"
                    else checks[what](regions, terms))
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
