#!/usr/bin/env python3
"""transcript.py PROGRAM PLUGINS LAYOUT

What a screen reader says, walking the structure tree: the pairs of the document in their
order, each Chinese side before its English one, each side in its language.  Skipped (77)
without python3-pikepdf.
"""
import re
import subprocess
import sys
import tempfile

try:
    import pikepdf
except ImportError:
    sys.exit(77)

SIDE = re.compile(r"^\s*(zh|en): (.*)$")
SPAN = re.compile(r"<(?:fact \S+|term|em|title|other) ([^<>]*)>")


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


def walk(node, out, kind, language):
    """Leaves are numbers and marked-content references; the rest are elements or lists."""
    if isinstance(node, int):
        out.append((kind, language))
    elif isinstance(node, pikepdf.Array):
        for kid in node:
            walk(kid, out, kind, language)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        walk(node.get("/K", pikepdf.Array()), out, str(node.S), str(node.get("/Lang", language)))
    elif isinstance(node, pikepdf.Dictionary) and str(node.get("/Type", "")) != "/OBJR":
        out.append((kind, language))


def languages(path):
    """Every leaf's type and language, in reading order."""
    out = []
    with pikepdf.open(path) as pdf:
        walk(pdf.Root.StructTreeRoot.K, out, "", "")
    return out


def order_faults(texts, spoken):
    """Texts that are not where the one before them ends."""
    at, faults = 0, []
    for language, text in texts:
        found = spoken.find(text, at)
        if found < 0:
            faults.append(f"{language}: {text[:40]}")
        else:
            at = found + len(text)
    return faults


def main():
    program, plugins, layout = sys.argv[1:4]
    shown = ["zh", "en"] if layout not in ("zh", "en") else [layout]
    texts = [each for each in said(program, plugins) if each[0] in shown]
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/out.pdf"
        subprocess.run([program, "--plugins", plugins, "--layout", layout, "-q", "-o", path],
                       check=False, timeout=120)
        run = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True,
                             timeout=300)
        words = [re.findall(r'"(.*)"\s*$', line) for line in
                 run.stdout.decode("utf-8", "replace").splitlines()]
        spoken = bare("".join(word for found in words for word in found))
        leaves = languages(path)
    faults = order_faults(texts, spoken)
    for fault in faults[:10]:
        print("out of order: " + fault)
    wrong = [leaf for leaf in leaves if leaf[1] not in ("zh-Hans", "en-GB")]
    for leaf in wrong[:10]:
        print(f"no language: {leaf}")
    if len(texts) < 5 or order_faults(list(reversed(texts)), spoken) == []:
        sys.exit("the comparison sees nothing")
    print(f"{len(texts)} texts in order, {len(leaves)} pieces with a language")
    return len(faults) + len(wrong) > 0


sys.exit(main())
