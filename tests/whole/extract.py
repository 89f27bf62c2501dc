#!/usr/bin/env python3
"""extract.py PROGRAM PLUGINS LAYOUT [READER]

What a reader of the file gets is what was said: every paragraph, item, title and cell of
the document (`briefing dump document`) is found, letter by letter, in the text along the
structure tree.  READER `poppler` is `pdfinfo -struct-text`, which takes minutes for a long
file; without it tools/spoken.py reads, which read.mjs compares with pdf.js.  Line ends,
spaces and hyphens do not count: a line's end may stand for a space or for nothing, and
poppler takes the hyphen of a broken word for one that was said, because it reads no
ActualText here.  Skipped (77) without the reader.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools"))

SPAN = re.compile(r"<(?:fact \S+|term|em|title|other) ([^<>]*)>")
SIDE = re.compile(r"^\s*(?:head-|note-|detail-)?(zh|en): (.*)$")
SHOWN = {"parallel": "zh en", "interleaved": "zh en", "facing": "zh en", "zh": "zh", "en": "en"}


def bare(text):
    return re.sub(r"[\s\u00ad\u3000\u00a0\u202f-]+", "", text)


def said(program, plugins, languages):
    """Texts of the document, cut where a reference stands (it prints a number)."""
    run = subprocess.run([program, "dump", "document", "--plugins", plugins],
                         capture_output=True, check=True, timeout=120)
    texts, block = [], ""
    for line in run.stdout.decode("utf-8").splitlines():
        word = line.split()[0] if line.split() else ""
        if word in ("section", "paragraph", "item", "table", "chart", "diagram", "node", "row",
                    "group", "column", "series", "point", "measure", "event", "source", "term",
                    "region", "edition", "fact", "waiver", "list"):
            block = word
        match = SIDE.match(line)
        # Measures wait for the comparison; a source is printed in a sentence of its own.
        if not match or match.group(1) not in languages or block in ("measure", "source", "term"):
            continue
        text = SPAN.sub(r"\1", match.group(2))
        if text in ("(absent)", "(untranslated)"):
            continue
        texts += [(block, part) for part in re.split(r"<see [^>]*>", text) if len(bare(part)) > 1]
    return texts


def by_tree(path):
    from spoken import leaves
    return bare("".join(leaf.text for leaf in leaves(path)))


def by_poppler(path):
    run = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True,
                         timeout=300)
    words = []
    for line in run.stdout.decode("utf-8", "replace").splitlines():
        words += re.findall(r'"(.*)"\s*$', line)
    return bare("".join(words))


def main():
    program, plugins, layout = sys.argv[1:4]
    poppler = sys.argv[4:] == ["poppler"]
    if poppler and not shutil.which("pdfinfo"):
        sys.exit(77)
    if not poppler:
        try:
            import pikepdf              # noqa: F401
        except ImportError:
            sys.exit(77)
    texts = said(program, plugins, SHOWN[layout].split())
    if len(texts) < 20:
        sys.exit(f"only {len(texts)} texts were said")
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/out.pdf"
        subprocess.run([program, "--plugins", plugins, "--layout", layout, "-q", "-o", path],
                       check=False, timeout=120)
        found = by_poppler(path) if poppler else by_tree(path)
    missing = [(block, text) for block, text in texts if bare(text) not in found]
    for block, text in missing[:20]:
        print(f"not found: {block}: {text}")
    print(f"{len(texts) - len(missing)} of {len(texts)} texts read back as they were said")
    return len(missing) > 0


sys.exit(main())
