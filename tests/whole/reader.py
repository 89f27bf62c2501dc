#!/usr/bin/env python3
"""reader.py PROGRAM PLUGINS LAYOUT MODULES

A reader that is not ours, pdf.js, finds on every page of every template the same pieces in
the same order, of the same kind and language and with the same text as tools/spoken.py;
the printed page numbers as labels, bookmarks that lead somewhere, and every attachment.
Skipped (77) without node, without pdfjs-dist in MODULES, or without python3-pikepdf.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

TOOLS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools")
sys.path.insert(0, TOOLS)


def run(*words):
    return subprocess.run(words, capture_output=True, timeout=300, check=False)


def templates(program):
    listed = run(program, "templates").stdout.decode("utf-8").splitlines()
    return [line.split()[0] for line in listed if line.strip()]


def bare(text):
    """pdf.js normalises compatibility forms and makes spaces of gaps."""
    return re.sub(r"[\s\u00ad-]+", "", unicodedata.normalize("NFKC", text))


def page_faults(read, leaves):
    """pdf.js has no ActualText: marks without ink of a font are compared by place only."""
    for number, page in enumerate(read["pages"]):
        ours = [leaf for leaf in leaves if leaf.page == number]
        if [piece["mcid"] for piece in page] != [leaf.mcid for leaf in ours]:
            yield f"page {number + 1}: other pieces or another order"
            continue
        for piece, leaf in zip(page, ours):
            if piece["kinds"] != list(leaf.kinds) or piece["lang"] != leaf.lang:
                yield f"page {number + 1}: {piece} is {leaf}"
            elif piece["text"] and bare(piece["text"]) != bare(leaf.text):
                yield f"page {number + 1}: {piece['text']!r} is {leaf.text!r}"


def label_faults(path, labels):
    """A page's label is the number printed on it; a first page or a blank one may print none."""
    def printed(digits):
        return re.compile(rf"(?<![\d.,–-]){digits}(?![\d.,%])")
    pages = run("pdftotext", "-layout", path, "-").stdout.decode("utf-8").split("\f")[:-1]
    if len(labels) != len(pages):
        yield f"{len(labels)} labels for {len(pages)} pages"
        return
    for number, (label, text) in enumerate(zip(labels, pages)):
        first = number == 0 and label in ("封面 · Cover", "1")
        if not first and text.strip() and not printed(label).search(text):
            yield f"page {number + 1} is labelled {label}, which is not printed on it"


def faults_of(path, modules):
    import pikepdf
    from spoken import leaves
    done = run("node", os.path.join(TOOLS, "read_pdf.mjs"), modules, path)
    if done.returncode:
        return [done.stderr.decode("utf-8", "replace")[-2000:]]
    read = json.loads(done.stdout)
    faults = list(page_faults(read, leaves(path)))[:10]
    with pikepdf.open(path) as pdf:
        files = pdf.Root.Names.EmbeddedFiles.Names
        names = {str(files[i]) for i in range(0, len(files), 2)}
    if set(read["attachments"]) != names or "manifest.json" not in names or \
            0 in read["attachments"].values():
        faults.append(f"attachments {sorted(read['attachments'])} are {sorted(names)}")
    faults += label_faults(path, read["labels"] or [])
    if not read["outline"] or any(page is None for _, page in read["outline"]):
        faults.append("a bookmark leads nowhere")
    if not read["marked"] or not read["title"] or \
            not str(read["xmpTitle"]).startswith(read["title"]):
        faults.append(f"marked {read['marked']}, title {read['title']}, {read['xmpTitle']}")
    return faults


def main():
    program, plugins, layout, modules = sys.argv[1:5]
    if not shutil.which("node") or not os.path.isdir(os.path.join(modules, "pdfjs-dist")):
        print("node or pdfjs-dist is not there: not tried")
        return 77
    try:
        import pikepdf                  # noqa: F401
    except ImportError:
        return 77
    faults, names = [], templates(program)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/out.pdf"
        for name in names:
            run(program, "--plugins", plugins, "--template", name, "--layout", layout, "-q", "-o",
                path)
            faults += [f"{name}: {fault}" for fault in faults_of(path, modules)]
    print("\n".join(faults) or f"{layout}: {', '.join(names)}: pdf.js reads the same")
    return len(faults) > 0 or not names


sys.exit(main())
