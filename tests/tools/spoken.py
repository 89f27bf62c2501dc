"""spoken.py: what a PDF says to someone who does not see it, piece by piece.

leaves(path) walks the structure tree in its order; each leaf is a piece of content: page
(from 0), MCID, types of the elements above it, its language, and its text through the
fonts' ToUnicode, with ActualText in its place where there is one.  No text is guessed from
positions: this is what assistive technology has.

As a program: spoken.py FILE prints the leaves, for eyes.
"""
import re
import sys
from collections import namedtuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String

Leaf = namedtuple("Leaf", "page mcid kinds lang text")


def utf16(digits):
    return bytes.fromhex(digits).decode("utf-16-be", "replace")


def to_unicode(stream):
    """The code -> text map of a ToUnicode stream."""
    text, found = stream.read_bytes().decode("latin-1"), {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
        for code, to in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[int(code, 16)] = utf16(to)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
        for first, last, one, more in re.findall(
                r"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[(.*?)\])", block, re.S):
            codes = range(int(first, 16), int(last, 16) + 1)
            if one:
                start = utf16(one)
                found.update({c: start[:-1] + chr(ord(start[-1]) + i)
                              for i, c in enumerate(codes)})
            else:
                found.update(zip(codes, map(utf16, re.findall(r"<(\w+)>", more))))
    return found


class Page:
    """The text of each MCID of a page."""

    def __init__(self, page, fonts):
        self.text, self.fonts = {}, fonts
        self.actual = set()             # MCIDs with an ActualText in their content
        resources = page.obj.get("/Resources", Dictionary())
        stack, font = [], None          # (mcid or None, ActualText or None)
        for operands, operator in pikepdf.parse_content_stream(page):
            operator = str(operator)
            if operator in ("BDC", "BMC"):
                stack.append(self.opened(operands, operator, stack))
            elif operator == "EMC":
                stack.pop()
            elif operator == "Tf":
                font = self.font(resources["/Font"][str(operands[0])])
            elif operator in ("Tj", "TJ", "'", '"'):
                self.show(operands[-1], font, stack)

    def opened(self, operands, operator, stack):
        words = operands[1] if operator == "BDC" else None
        words = words if isinstance(words, Dictionary) else Dictionary()
        outer = stack[-1][0] if stack else None
        mcid = int(words["/MCID"]) if "/MCID" in words else outer
        if mcid is not None:
            self.text.setdefault(mcid, "")
        if "/ActualText" not in words:
            return mcid, stack[-1][1] if stack else False
        if mcid is not None:
            self.text[mcid] += str(words["/ActualText"])
            self.actual.add(mcid)
        return mcid, True

    def font(self, font):
        if font.objgen not in self.fonts:
            self.fonts[font.objgen] = (font.Subtype == "/Type0", to_unicode(font.ToUnicode))
        return self.fonts[font.objgen]

    def show(self, what, font, stack):
        if not stack or stack[-1][0] is None or stack[-1][1]:
            return
        two, table = font
        for part in what if isinstance(what, Array) else [what]:
            if isinstance(part, String):
                raw = bytes(part)
                codes = [raw[i] << 8 | raw[i + 1] for i in range(0, len(raw) - 1, 2)] if two else raw
                self.text[stack[-1][0]] += "".join(table.get(code, "\ufffd") for code in codes)


class Walker:
    def __init__(self, pdf):
        self.pages, self.out, fonts = [], [], {}
        self.index = {page.objgen: i for i, page in enumerate(pdf.pages)}
        self.pages = [Page(page, fonts) for page in pdf.pages]
        root = pdf.Root.StructTreeRoot
        self.walk(root.K, (), str(pdf.Root.get("/Lang", "")), None, None)

    def leaf(self, page, mcid, kinds, lang, actual):
        text = self.pages[page].text.get(mcid, "") if actual is None else actual
        self.out.append(Leaf(page, mcid, kinds, lang, text))

    def walk(self, node, kinds, lang, page, actual):
        """`actual`: text that stands for all below, said with its first piece."""
        if isinstance(node, int):
            self.leaf(page, node, kinds, lang, actual)
            return "" if actual is not None else None
        if isinstance(node, Array):
            for kid in node:
                actual = self.walk(kid, kinds, lang, page, actual)
            return actual
        if not isinstance(node, Dictionary) or node.get("/Type") == Name.OBJR:
            return actual
        if node.get("/Type") == Name.MCR:
            page = self.index[node.Pg.objgen] if "/Pg" in node else page
            return self.walk(int(node.MCID), kinds, lang, page, actual)
        page = self.index[node.Pg.objgen] if "/Pg" in node else page
        own = str(node.ActualText) if "/ActualText" in node else None
        below = self.walk(node.get("/K", Array()), kinds + (str(node.S)[1:],),
                          str(node.get("/Lang", lang)), page, actual if own is None else own)
        return below if own is None else actual


def leaves(path):
    with pikepdf.open(path) as pdf:
        return Walker(pdf).out


def main():
    for leaf in leaves(sys.argv[1]):
        print(f"{leaf.page + 1:4} {'/'.join(leaf.kinds[-3:]):24} {leaf.lang:8} {leaf.text}")


if __name__ == "__main__":
    main()
