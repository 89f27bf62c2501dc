#!/usr/bin/env python3
"""size_compare.py PROGRAM PLUGINS [MODULES]

The size of the briefing beside that of the same document from Typst: the same words in the
same order, each in the face that it has in ours, the same headings, lists and tables, also
tagged as PDF/UA-1.  The Typst source is made of our own file's structure tree, so both hold
the same glyphs.  Drawings, rules and the files that travel along are left out of both.

MODULES is a folder with npm's @myriaddreamin/typst-ts-node-compiler (default: node_modules
of the working folder); skipped (77) where it, node or python3-pikepdf is not there.  Get it
with: npm install @myriaddreamin/typst-ts-node-compiler
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "tools"))
try:
    import pikepdf
    from pikepdf import Array, Dictionary
    import spoken
except ImportError:
    sys.exit(77)

PACKAGE = "@myriaddreamin/typst-ts-node-compiler"
FONT_FOLDERS = ["/usr/share/fonts/opentype/noto", "/usr/share/fonts/opentype/linux-libertine",
                "/usr/share/fonts/truetype/lxgw-wenkai", "/usr/share/fonts/truetype/dejavu"]
FAMILIES = [("NotoSerifCJKsc", "Noto Serif CJK SC"), ("NotoSansCJKsc", "Noto Sans CJK SC"),
            ("LXGWWenKai", "LXGW WenKai"), ("LinLibertineDisplay", "Linux Libertine Display O"),
            ("LinLibertine", "Linux Libertine O"), ("LinBiolinum", "Linux Biolinum O"),
            ("DejaVuSans", "DejaVu Sans"), ("DejaVuSerif", "DejaVu Serif")]


def face(name):
    """A PostScript name as Typst's words for a face."""
    name = name.split("+")[-1].lstrip("/")
    family = next((full for start, full in FAMILIES if name.startswith(start)), None)
    if not family:
        sys.exit(f"no family is known for {name}")
    tail = name.rsplit("-", 1)[-1] if "-" in name else re.sub(r"^.*?O", "", name)
    bold = '"semibold"' if tail.startswith("Z") else '"bold"' if tail.startswith("B") else '"regular"'
    italic = '"italic"' if tail.endswith("I") or tail.endswith("Oblique") else '"normal"'
    return f'font: "{family}", weight: {bold}, style: {italic}'


class Runs(spoken.Page):
    """A page's text with the face of each run: {mcid: [(face, text)]}."""

    def __init__(self, page, fonts):
        self.runs, self.name = {}, {}
        super().__init__(page, fonts)

    def font(self, font):
        self.name[id(super().font(font)[1])] = face(str(font.BaseFont))
        return super().font(font)

    def show(self, what, font, stack):
        mcid = stack[-1][0] if stack else None
        before = self.text.get(mcid, "")
        super().show(what, font, stack)
        said = self.text.get(mcid, "")[len(before):]
        if said:
            self.runs.setdefault(mcid, []).append((self.name[id(font[1])], said))


def quoted(text):
    return json.dumps(text.replace("\u00ad", ""), ensure_ascii=False).replace("\\u", "\\\\u")


class Source:
    """Typst markup from a structure tree."""

    def __init__(self, path):
        with pikepdf.open(path) as pdf:
            fonts = {}
            self.index = {page.objgen: i for i, page in enumerate(pdf.pages)}
            self.pages = [Runs(page, fonts) for page in pdf.pages]
            self.body = "".join(self.blocks(pdf.Root.StructTreeRoot.K[0], None))

    def kids(self, node):
        kids = node.get("/K", Array())
        return list(kids) if isinstance(kids, Array) else [kids]

    def page(self, node, page):
        return self.index[node.Pg.objgen] if "/Pg" in node else page

    def inline(self, node, page):
        """All text below, as calls of text()."""
        if isinstance(node, int):
            runs = self.pages[page].runs.get(node, [])
            return "".join(f"#text({where}, {quoted(said)})" for where, said in runs)
        if not isinstance(node, Dictionary) or "/Obj" in node:
            return ""
        page = self.page(node, page)
        if "/MCID" in node:
            return self.inline(int(node.MCID), page)
        return "".join(self.inline(kid, page) for kid in self.kids(node))

    def cell(self, node, page):
        table = node.get("/A", Dictionary())
        span = "".join(f", {key}: {int(table[name])}" for key, name in
                       (("colspan", "/ColSpan"), ("rowspan", "/RowSpan"))
                       if isinstance(table, Dictionary) and name in table)
        parts = [self.inline(kid, self.page(node, page)) for kid in self.kids(node)]
        return f"table.cell[{' #linebreak() '.join(p for p in parts if p)}]".replace(
            "table.cell[", f"table.cell({span[2:]})[" if span else "table.cell[", 1)

    def table(self, node, page):
        head, rows, caption, columns = [], [], "", 1
        for part in self.kids(node):
            kind = str(part.S)
            if kind == "/Caption":
                caption = "\n\n".join(self.inline(kid, self.page(part, page)) for kid in self.kids(part))
                continue
            for row in [part] if kind == "/TR" else self.kids(part):
                cells = [self.cell(c, self.page(row, page)) for c in self.kids(row)]
                columns = max(columns, sum(int(c.get("/A", Dictionary()).get("/ColSpan", 1))
                                           for c in self.kids(row)))
                (head if kind == "/THead" else rows).append(", ".join(cells))
        top = f"table.header({', '.join(head)}), " if head else ""
        inside = ", ".join(rows)
        return f"{caption}\n\n#table(columns: {columns}, stroke: none, {top}{inside})\n\n"

    def blocks(self, node, page):
        page = self.page(node, page)
        for kid in self.kids(node):
            if not isinstance(kid, Dictionary) or "/S" not in kid:
                continue
            kind = str(kid.S)[1:]
            if kind in ("Document", "Part", "Sect", "Div", "L", "TOC", "Figure", "BlockQuote") and any(
                    isinstance(k, Dictionary) and "/S" in k for k in self.kids(kid)):
                yield from self.blocks(kid, page)
            elif kind == "Table":
                yield self.table(kid, page)
            else:
                text, lang = self.inline(kid, page), str(kid.get("/Lang", "zh"))[:2]
                if not text:
                    continue
                if re.match(r"H\d", kind):
                    yield f'#[#set text(lang: "{lang}")\n#heading(level: {kind[1]})[{text}]]\n\n'
                elif kind in ("LI", "TOCI"):
                    yield f'#[#set text(lang: "{lang}")\n- {text}\n]\n\n'
                else:
                    yield f'#[#set text(lang: "{lang}")\n{text}]\n\n'


def glyph_count(path):
    """Codes that are shown, spaces of line ends included."""
    with pikepdf.open(path) as pdf:
        fonts = {}
        return sum(len(text) for page in pdf.pages
                   for text in spoken.Page(page, fonts).text.values())


def streams(path):
    """Bytes of font programs, of pages' contents, and of the rest of a file."""
    fonts = contents = 0
    with pikepdf.open(path) as pdf:
        for each in pdf.objects:
            if isinstance(each, Dictionary) and "/FontDescriptor" not in each:
                for key in ("/FontFile", "/FontFile2", "/FontFile3"):
                    fonts += int(each[key].Length) if key in each else 0
        for page in pdf.pages:
            parts = page.obj.get("/Contents", Array())
            parts = parts if isinstance(parts, Array) else [parts]
            contents += sum(int(part.Length) for part in parts)
    whole = os.path.getsize(path)
    return {"whole": whole, "fonts": fonts, "contents": contents, "rest": whole - fonts - contents}


def main():
    program, plugins = sys.argv[1:3]
    modules = os.path.abspath(sys.argv[3] if len(sys.argv) > 3 else "node_modules")
    if not shutil.which("node") or not os.path.isdir(os.path.join(modules, PACKAGE)):
        print(f"skipped: node, or {PACKAGE} in {modules}, is not there")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        ours, source, theirs = (f"{folder}/{name}" for name in ("ours.pdf", "in.typ", "theirs.pdf"))
        subprocess.run([program, "--plugins", plugins, "--pdf", "ua", "-q", "-o", ours], check=False,
                       timeout=120)
        with open(source, "w", encoding="utf-8") as out:
            out.write('#set document(title: "Briefing")\n#set page(paper: "a4", margin: 2.2cm)\n'
                      f"#set text(size: 10.5pt, fallback: false)\n{Source(ours).body}")
        done = subprocess.run(["node", os.path.join(HERE, "typst_pdf.mjs"), modules, source, theirs,
                               *FONT_FOLDERS], cwd=folder, capture_output=True, text=True,
                              timeout=300, check=False)
        if done.returncode:
            sys.exit(done.stderr[-3000:])
        if len(sys.argv) > 4:
            shutil.copytree(folder, sys.argv[4], dirs_exist_ok=True)
        sizes = {"briefing": streams(ours), "Typst": streams(theirs)}
        print(f"{glyph_count(ours)} characters in ours, {glyph_count(theirs)} in Typst's")
    for name, size in sizes.items():
        print(f"{name:9}" + "".join(f"{key} {value / 1024:7.1f} KB  " for key, value in size.items()))
    ratio = sizes["briefing"]["whole"] / sizes["Typst"]["whole"]
    print(f"ours is {ratio:.2f} of Typst's")
    return ratio > 1


sys.exit(main())
