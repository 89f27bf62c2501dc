#!/usr/bin/env python3
"""transcript.py PROGRAM PLUGINS LAYOUT

What a screen reader says, walking the structure tree: the pairs of the document in their
order, each Chinese side before its English one; with --reading zh-first all Chinese, then
all English.  Every piece stands in its own language: no Han under en-GB, no English words
under zh-Hans.  Skipped (77) without python3-pikepdf.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools"))
try:
    from spoken import leaves
except ImportError:
    sys.exit(77)

SIDE = re.compile(r"^\s*(zh|en): (.*)$")
SPAN = re.compile(r"<(?:fact \S+|term|em|title|other) ([^<>]*)>")
HAN = re.compile(r"[\u3400-\u9fff]")
WORDS = re.compile(r"\b[a-z]{3,} +[a-z]{3,}\b")
TAGS = {"zh": "zh-Hans", "en": "en-GB"}


def bare(text):
    return re.sub(r"[\s\u00ad\u3000\u00a0\u202f-]+", "", text)


def said(program, plugins):
    """Body paragraphs of regions, in order: (language, text up to a reference)."""
    run = subprocess.run([program, "dump", "document", "--plugins", plugins],
                         capture_output=True, check=True, timeout=120)
    block, texts = "", []
    for line in run.stdout.decode("utf-8").splitlines():
        if re.match(r"^\s*(paragraph|item|section|table|chart|diagram|row|fact|measure|event|"
                    r"source|term|column|group|node|series|point|list|region|edition)\b", line):
            block = " ".join(line.split()[:2])
        match = SIDE.match(line)
        if match and block in ("paragraph body", "paragraph quotation"):
            text = bare(SPAN.sub(r"\1", match.group(2)).split("<see")[0])
            if len(text) > 4 and text not in ("(absent)", "(untranslated)"):
                texts.append((match.group(1), text))
    return texts


def order_faults(texts, spoken):
    """Texts that are not where the one before them ends."""
    at, faults = 0, []
    for language, text in texts:
        found = spoken.find(text, at)
        if found < 0:
            faults.append(f"out of order: {language}: {text[:40]}")
        else:
            at = found + len(text)
    return faults


def language_faults(pieces):
    """Marks' words are said in both languages at once and stand in Spans of the first."""
    for piece in pieces:
        where = f"page {piece.page + 1}: {'/'.join(piece.kinds[-3:])}: {piece.text[:50]}"
        if piece.lang not in TAGS.values():
            yield f"no language: {where}"
        elif piece.lang == "en-GB" and HAN.search(piece.text):
            yield f"Han in English: {where}"
        elif piece.lang == "zh-Hans" and not HAN.search(piece.text) and WORDS.search(piece.text):
            yield f"English in Chinese: {where}"


def built(program, plugins, layout, reading, path):
    subprocess.run([program, "--plugins", plugins, "--layout", layout, "--reading", reading, "-q",
                    "-o", path], check=False, timeout=120)
    return leaves(path)


def main():
    program, plugins, layout = sys.argv[1:4]
    shown = ["zh", "en"] if layout not in ("zh", "en") else [layout]
    texts = [each for each in said(program, plugins) if each[0] in shown]
    orders = {"pairs": texts, "zh-first": sorted(texts, key=lambda each: shown.index(each[0]))}
    faults, spoken = [], {}
    with tempfile.TemporaryDirectory() as folder:
        for reading, order in orders.items():
            pieces = built(program, plugins, layout, reading, f"{folder}/out.pdf")
            spoken[reading] = bare("".join(piece.text for piece in pieces))
            found = order_faults(order, spoken[reading]) + list(language_faults(pieces))
            faults += [f"{reading}: {fault}" for fault in found]
            print(f"{reading}: {len(order)} texts in order, {len(pieces)} pieces with a language")
    print("\n".join(faults[:20]))
    if len(texts) < 5 or not order_faults(list(reversed(texts)), spoken["pairs"]):
        sys.exit("the comparison sees nothing")
    if len(shown) > 1 and not order_faults(texts, spoken["zh-first"]):
        sys.exit("--reading changes nothing")
    if sorted(spoken["pairs"]) != sorted(spoken["zh-first"]):
        sys.exit("the two orders do not say the same letters")
    return len(faults) > 0


sys.exit(main())
