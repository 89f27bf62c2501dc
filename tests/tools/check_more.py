"""check_more.py: rules of ISO 19005-2/-3 and of the Matterhorn protocol (PDF/UA-1) that a
program can decide and that check_pdf.py's own passes leave out.  `more(doc)` is called at
their end; a rule is named by its clause, or by its failure condition (M).

Each rule is held against a file that breaks it by tests/whole/seeded.py.
"""
import datetime
import io
import re

from pikepdf import Array, Dictionary, Name, Stream, String

STRING_MOST, NAME_MOST, NESTING_MOST, OBJECTS_MOST = 32767, 127, 28, 8388607
ANNOTATIONS = set("/Text /Link /FreeText /Line /Square /Circle /Polygon /PolyLine /Highlight /Underline "
                  "/Squiggly /StrikeOut /Stamp /Caret /Ink /Popup /FileAttachment /Widget /PrinterMark "
                  "/TrapNet /Watermark /Redact".split())
BLENDS = set("/Normal /Compatible /Multiply /Screen /Overlay /Darken /Lighten /ColorDodge /ColorBurn "
             "/HardLight /SoftLight /Difference /Exclusion /Hue /Saturation /Color /Luminosity".split())
NAMED = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"}
RELATIONS = {"/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"}
KNOWN_SCHEMAS = {"http://purl.org/dc/elements/1.1/", "http://ns.adobe.com/xap/1.0/",
                 "http://ns.adobe.com/pdf/1.3/", "http://www.aiim.org/pdfa/ns/id/",
                 "http://ns.adobe.com/xap/1.0/mm/", "http://ns.adobe.com/xap/1.0/rights/",
                 "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                 "http://www.aiim.org/pdfa/ns/extension/", "http://www.aiim.org/pdfa/ns/schema#",
                 "http://www.aiim.org/pdfa/ns/property#", "adobe:ns:meta/"}
LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Z]{2}|\d{3}))?$")


def kids(node):
    found = node.get("/K")
    found = list(found) if isinstance(found, Array) else [found]
    return [kid for kid in found if isinstance(kid, Dictionary) and "/S" in kid]


# ---- the file: ISO 19005-2, 6.1 ----------------------------------------------------------

LITERAL = re.compile(rb"\((?:\\.|[^\\()])*\)", re.S)
HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f]*)>")
WORD = re.compile(rb"/[^\s()<>\[\]{}/%]*")
INTEGER = re.compile(rb"(?<![\w./])[+-]?\d+(?![\w.])")


def limits(s):
    """By each object's source: going through its values one by one takes seconds."""
    count = 0
    for item in s.p.objects:
        count += 1
        stream = isinstance(item, Stream)
        source = (item.stream_dict if stream else item).unparse(resolved=True)
        bare = LITERAL.sub(b" ", source)
        longest = max([len(each) - 2 for each in LITERAL.findall(source)] +
                      [len(each) // 2 for each in HEXADECIMAL.findall(bare)] + [0])
        if longest > STRING_MOST:
            s.e("A 6.1.13", f"a string of {longest} bytes in {item.objgen}")
        if any(len(re.sub(rb"#..", b"x", each)) - 1 > NAME_MOST for each in WORD.findall(bare)):
            s.e("A 6.1.13", f"a name of more than {NAME_MOST} bytes in {item.objgen}")
        plain = HEXADECIMAL.sub(b" ", bare)
        if any(abs(int(each)) > 2**31 - 1 for each in INTEGER.findall(plain)):
            s.e("A 6.1.13", f"an integer beyond 32 bits in {item.objgen}")
        if stream and any(key in item for key in ("/F", "/FFilter", "/FDecodeParms")):
            s.e("A 6.1.7.1", f"stream {item.objgen} lies in another file")
        if stream and item.get("/Subtype") == "/PS":
            s.e("A 6.2.9", f"PostScript XObject {item.objgen}")
    if count > OBJECTS_MOST:
        s.e("A 6.1.13", f"{count} objects")


def catalog(s):
    for key, rule in (("/AlternatePresentations", "A 6.10"), ("/Requirements", "A 6.11"),
                      ("/NeedsRendering", "A 6.4.2"), ("/AA", "A 6.5.2")):
        if key in s.R or key in s.R.get("/Names", {}):
            s.e(rule, f"{key} in the catalog")
    if "/Perms" in s.R and set(s.R.Perms.keys()) - {"/UR3", "/DocMDP"}:
        s.e("A 6.1.12", "a permission that is not allowed")
    if "/AcroForm" in s.R:
        form = s.R.AcroForm
        if "/XFA" in form or form.get("/NeedAppearances") is True:
            s.e("A 6.4 / M 25-001", "an XFA form, or one without appearances")
    for config in [s.R.get("/OCProperties", {}).get("/D")] if "/OCProperties" in s.R else []:
        if not str(config.get("/Name", "")) or "/AS" in config:
            s.e("A 6.9 / M 20-001", "an optional content configuration without Name, or with AS")
    version = str(s.R.get("/Version", "/1.7"))
    if not re.match(r"^/1\.[0-7]$", version):
        s.e("A 6.1.2", f"catalog version {version}")
    intents = {i.DestOutputProfile.objgen for i in s.R.get("/OutputIntents", [])
               if "/DestOutputProfile" in i}
    if len(intents) > 1:
        s.e("A 6.2.3", "output intents with several profiles")


def pages(s):
    for number, page in enumerate(s.p.pages, 1):
        box = [float(x) for x in page.mediabox]
        for side in (box[2] - box[0], box[3] - box[1]):
            if not 3 <= side <= 14400:
                s.e("A 6.1.13", f"page {number} is {side} units long")
        if "/PresSteps" in page.obj:
            s.e("A 6.10", f"PresSteps on page {number}")
        content = LITERAL.sub(b" ", page.obj.Contents.read_bytes() if isinstance(page.obj.Contents, Stream)
                              else b"\n".join(part.read_bytes() for part in page.obj.Contents))
        depth = most = 0
        for operator in re.findall(rb"(?<!\S)[qQ](?!\S)", content):
            depth += 1 if operator == b"q" else -1
            most = max(most, depth)
            if depth < 0:
                s.e("syntax", f"Q without q on page {number}")
                break
        if most > NESTING_MOST:
            s.e("A 6.1.13", f"q nested {most} deep on page {number}")
        if depth > 0:
            s.e("syntax", f"q without Q on page {number}")
        for name, state in page.obj.get("/Resources", {}).get("/ExtGState", {}).items():
            blend = state.get("/BM", Name.Normal)
            if isinstance(blend, Name) and str(blend) not in BLENDS:
                s.e("A 6.2.10", f"blend mode {blend} on page {number}")
            if "/HTO" in state or str(state.get("/HT", "")).startswith("/HTO"):
                s.e("A 6.2.5", f"halftone origin in {name} on page {number}")


# ---- annotations and actions: 6.3, 6.5 ------------------------------------------------------

def annotations(s):
    for number, page in enumerate(s.p.pages, 1):
        for a in page.obj.get("/Annots", []):
            kind = str(a.get("/Subtype", ""))
            if kind not in ANNOTATIONS:
                s.e("A 6.3.1 / M 28-006", f"annotation {kind} on page {number}")
            if kind not in ("/Link", "/Popup") and "/AP" not in a:
                s.e("A 6.3.3", f"{kind} without an appearance on page {number}")
            if "/AA" in a or ("/A" in a and "/Next" in a.A):
                s.e("A 6.5.2", f"additional actions on page {number}")
            if kind == "/Link" and "/A" in a and a.A.get("/S") == "/URI" and not re.match(
                    rb"^[!-~]+$", bytes(a.A.get("/URI", String("")))):
                s.e("link", f"an address that is no URI on page {number}")
    for item in s.p.objects:
        if isinstance(item, Dictionary) and item.get("/S") == "/Named" and str(item.get("/N")) not in NAMED:
            s.e("A 6.5.1", f"named action {item.get('/N')}")


# ---- attached files: 19005-3, 6.8 ----------------------------------------------------------

def attached(s):
    files = s.R.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", [])
    names = [bytes(files[i]) for i in range(0, len(files), 2)]
    if names != sorted(names) or len(set(names)) != len(names):
        s.e("7.9.6", "the names of attached files are out of order or double")
    for i in range(1, len(files), 2):
        where, stream = str(files[i].get("/F", "")), files[i].get("/EF", {}).get("/F")
        if str(files[i].get("/AFRelationship", "/Unspecified")) not in RELATIONS:
            s.e("A-3 6.8", f"{where}: relationship {files[i].AFRelationship}")
        if not isinstance(stream, Stream):
            s.e("A-3 6.8", f"{where}: no stream")
            continue
        if not re.match(r"^/[\w.+-]+/[\w.+-]+$", str(stream.get("/Subtype", ""))):
            s.e("A-3 6.8", f"{where}: {stream.get('/Subtype')} is no media type")
        words = stream.get("/Params", {})
        if "/ModDate" not in words or int(words.get("/Size", -1)) != len(stream.read_bytes()):
            s.e("A-3 6.8", f"{where}: no date, or another size than it says")
        if not str(files[i].get("/Desc", "")).strip():
            s.w("A-3 6.8", f"{where}: no description")


# ---- metadata: 6.6 ----------------------------------------------------------------------------

def metadata(s):
    stream = s.R.get("/Metadata")
    text = stream.read_bytes().decode("utf-8", "replace") if isinstance(stream, Stream) else ""
    used = set(re.findall(r'xmlns:\w+="([^"]+)"', text)) - KNOWN_SCHEMAS
    said = set(re.findall(r"<pdfaSchema:namespaceURI>([^<]+)<", text))
    for schema in sorted(used - said) if s.a else []:
        prefix = re.search(r'xmlns:(\w+)="%s"' % re.escape(schema), text).group(1)
        if f"<{prefix}:" in text:
            s.e("A 6.6.2.3", f"{schema} has no extension schema")
    head = re.search(r"<\?xpacket begin=([^?]*)\?>", text)
    if head and ("bytes=" in head.group(1) or "encoding=" in head.group(1)):
        s.e("A 6.6.2.1", "bytes or encoding in the xpacket's head")
    if s.a and "x-default" not in text:
        s.w("A 6.6.2", "dc:title has no x-default")
    for date in re.findall(r"<xmp:\w+Date>([^<]*)<", text):
        try:
            datetime.datetime.fromisoformat(date.replace("Z", "+00:00"))
        except ValueError:
            s.e("A 6.6.2", f"{date} is no date")


# ---- structure: Matterhorn 09, 11, 14-16, 19, 28 ------------------------------------------------

def table_rules(s, node, where):
    headers, cells = 0, 0
    for part in kids(node):
        for row in [part] if part.S == "/TR" else kids(part):
            for cell in kids(row):
                headers += cell.S == "/TH"
                cells += cell.S == "/TD"
                words = s.attrs(cell)
                if cell.S == "/TH" and str(words.get("/Scope", "/Row")) not in ("/Row", "/Column", "/Both"):
                    s.e("M 15-003", f"scope {words['/Scope']}: {where}")
                for key in ("/ColSpan", "/RowSpan"):
                    if key in words and int(words[key]) < 1:
                        s.e("UA 7.5", f"{key} of {int(words[key])}: {where}")
    if cells and not headers:
        s.e("M 15-001", f"a table without header cells: {where}")


def list_rules(s, node, where):
    labels = [kid for item in kids(node) for kid in kids(item) if kid.S == "/Lbl"]
    numbering = str(s.attrs(node).get("/ListNumbering", "/None"))
    if labels and numbering == "/None":
        s.e("M 16-003", f"labels, but no ListNumbering: {where}")
    for item in kids(node):
        order = [str(kid.S) for kid in kids(item)]
        if item.S == "/LI" and (order.count("/LBody") != 1 or order.count("/Lbl") > 1 or
                                order[-1] != "/LBody"):
            s.e("M 16-002", f"an item of {order}: {where}")


def structure(s):
    if not isinstance(s.R.get("/StructTreeRoot"), Dictionary):
        return
    first_heading = []

    def walk(node, chain):
        kind = str(node.S)
        where = "/".join(chain[-2:] + [kind[1:]]) + f" {node.objgen[0]}"
        if "/Lang" in node and not LANGUAGE.match(str(node.Lang)):
            s.e("M 11-001", f"language {node.Lang}: {where}")
        for key in ("/Alt", "/ActualText", "/E", "/T"):
            if key in node and any(0xE000 <= ord(c) <= 0xF8FF for c in str(node[key])):
                s.e("A 6.2.11.7.3", f"private characters in {key}: {where}")
        if re.match(r"^/H[1-6]$", kind):
            if not first_heading and kind != "/H1":
                s.e("M 14-002", f"the first heading is {kind[1:]}")
            first_heading.append(kind)
        if kind in ("/P", "/H1", "/H2", "/H3", "/H4") and kind[1:] in chain:
            s.e("M 09-002", f"{kind[1:]} within itself: {where}")
        if kind == "/Link" and "Link" in chain:
            s.e("M 28-011", f"a link within a link: {where}")
        if kind == "/TOCI" and not any(kid.S in ("/Reference", "/Link", "/TOC", "/P", "/Lbl", "/NonStruct")
                                       for kid in kids(node)):
            s.w("M 09-006", f"an entry of the contents that refers to nothing: {where}")
        if kind == "/Table":
            table_rules(s, node, where)
        elif kind == "/L":
            list_rules(s, node, where)
        elif kind == "/Figure":
            box = s.attrs(node).get("/BBox")
            if box is not None and not (len(box) == 4 and box[0] < box[2] and box[1] < box[3]):
                s.e("structure", f"an empty BBox: {where}")
        if kind == "/Span" and "/ActualText" in node and not str(node.ActualText):
            s.w("structure", f"an empty ActualText: {where}")
        for kid in kids(node):
            walk(kid, chain + [kind[1:]])

    for top in kids(s.R.StructTreeRoot):
        walk(top, [])
    tree = s.R.StructTreeRoot.get("/IDTree", {}).get("/Names", [])
    ids = [bytes(tree[i]) for i in range(0, len(tree), 2)]
    if ids != sorted(ids) or (hasattr(s, "ids") and set(ids) != set(s.ids)):
        s.e("structure", "the IDTree is out of order, or does not have every ID")
    numbers = s.R.StructTreeRoot.get("/ParentTree", {}).get("/Nums", [])
    keys = [int(numbers[i]) for i in range(0, len(numbers), 2)]
    if keys != sorted(set(keys)):
        s.e("7.9.7", "the ParentTree is out of order")


# ---- outline and labels ---------------------------------------------------------------------------

def navigation(s):
    def items(node):
        item, before = node.get("/First"), None
        while item is not None:
            if (before is None) != ("/Prev" not in item) or (
                    before is not None and item.Prev.objgen != before.objgen):
                s.e("outline", f"Prev of {str(item.get('/Title', ''))!r}")
            if item.get("/Parent") is None or item.Parent.objgen != node.objgen:
                s.e("outline", f"Parent of {str(item.get('/Title', ''))!r}")
            yield item
            yield from items(item)
            before, item = item, item.get("/Next")
        if before is not None and node.Last.objgen != before.objgen:
            s.e("outline", "Last is not the last")

    if "/Outlines" in s.R:
        list(items(s.R.Outlines))
    labels = s.R.get("/PageLabels", {}).get("/Nums", [])
    starts = [int(labels[i]) for i in range(0, len(labels), 2)]
    if labels and (starts[0] != 0 or starts != sorted(set(starts)) or starts[-1] >= len(s.p.pages)):
        s.e("12.4.2", f"page labels begin at {starts}")


# ---- fonts: 6.2.11 ----------------------------------------------------------------------------------

def cff_top(stream):
    from fontTools.cffLib import CFFFontSet
    font = CFFFontSet()
    font.decompile(io.BytesIO(stream.read_bytes()), None)
    return font[0]


def cff_widths(top):
    """Glyph name -> width in thousandths."""
    from fontTools.pens.basePen import NullPen
    scale, out = top.FontMatrix[0] * 1000 if hasattr(top, "FontMatrix") else 1, {}
    for name in top.charset:
        glyph = top.CharStrings[name]
        glyph.draw(NullPen())
        out[name] = glyph.width * scale
    return out


def simple_font(s, name, font, descriptor, used):
    """Type 1C in a simple font: names of WinAnsi, widths, no glyph that nobody shows."""
    from fontTools.agl import toUnicode
    first, widths = int(font.FirstChar), [float(w) for w in font.Widths]
    if int(font.LastChar) - first + 1 != len(widths):
        s.e("A 6.2.11.2", f"{name}: {len(widths)} widths from {first} to {int(font.LastChar)}")
    have = {toUnicode(glyph): width for glyph, width in
            cff_widths(cff_top(descriptor.FontFile3)).items()}
    wrong = gone = 0
    for code in used:
        glyph = bytes([code]).decode("cp1252", "replace")
        glyph = {"\u00a0": " ", "\u00ad": "-"}.get(glyph, glyph)
        if glyph not in have:
            gone += 1
        elif not 0 <= code - first < len(widths) or abs(have[glyph] - widths[code - first]) > 1:
            wrong += 1
    if gone:
        s.e("A 6.2.11.4.1 / M 31-011", f"{name}: {gone} characters that the font program lacks")
    if wrong:
        s.e("A 6.2.11.5 / M 31-016", f"{name}: {wrong} widths differ from the font program")
    if len(have) > len(used) + 2:
        s.w("font", f"{name}: {len(have)} glyphs for {len(used)} characters")


def true_type(s, name, cid, descriptor, used):
    from fontTools.ttLib import TTFont
    program = TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()), lazy=True)
    upem, metrics, order = program["head"].unitsPerEm, program["hmtx"], program.getGlyphOrder()
    widths, list_, i = {}, list(cid.get("/W", [])), 0
    while i < len(list_):
        if isinstance(list_[i + 1], Array):
            widths.update({int(list_[i]) + k: float(w) for k, w in enumerate(list_[i + 1])})
            i += 2
        else:
            widths.update({k: float(list_[i + 2]) for k in range(int(list_[i]), int(list_[i + 1]) + 1)})
            i += 3
    gone = [code for code in used if code >= len(order)]
    wrong = [code for code in used if code < len(order) and abs(
        metrics[order[code]][0] * 1000 / upem - widths.get(code, float(cid.get("/DW", 1000)))) > 1]
    if gone:
        s.e("A 6.2.11.4.1 / M 31-011", f"{name}: {len(gone)} glyphs that the font program lacks")
    if wrong:
        s.e("A 6.2.11.5 / M 31-016", f"{name}: {len(wrong)} widths differ from the font program")
    if len(order) > len(used) + 3:
        s.w("font", f"{name}: {len(order)} glyphs for {len(used)} codes")


def cid_font(s, name, font, cid, descriptor, used):
    system = cid.get("/CIDSystemInfo", {})
    if (bytes(system.get("/Registry", String(""))), bytes(system.get("/Ordering", String("")))) != (
            b"Adobe", b"Identity") and str(font.Encoding).startswith("/Identity") is False:
        s.e("A 6.2.11.3.1 / M 31-001", f"{name}: CIDSystemInfo and CMap differ")
    if isinstance(font.get("/Encoding"), Stream) and "/UseCMap" in font.Encoding:
        s.e("A 6.2.11.3.3 / M 31-008", f"{name}: a CMap that uses another")
    if "/FontFile3" in descriptor:
        top = cff_top(descriptor.FontFile3)
        count = len(top.charset)
        if "/CIDSet" in descriptor:
            bits = descriptor.CIDSet.read_bytes()
            said = {8 * i + b for i, byte in enumerate(bits) for b in range(8) if byte >> (7 - b) & 1}
            if said != set(range(count)) and hasattr(top, "ROS"):
                s.e("A 6.2.11.4.2", f"{name}: the CIDSet does not name every glyph of the program")
        if count > len(used) + 2:
            s.w("font", f"{name}: {count} glyphs for {len(used)} codes")
    elif "/FontFile2" in descriptor:
        true_type(s, name, cid, descriptor, used)


def fonts(s):
    programs = {}
    for objgen, font in s.fonts.items():
        name, kind = str(font.get("/BaseFont", "?"))[1:], str(font.Subtype)
        used = s.usedcodes.get(objgen, set())
        cid = font.DescendantFonts[0] if kind == "/Type0" else font
        descriptor = cid.get("/FontDescriptor")
        if descriptor is None:
            continue
        files = [key for key in ("/FontFile", "/FontFile2", "/FontFile3") if key in descriptor]
        if len(files) != 1:
            s.e("A 6.2.11.2", f"{name}: {len(files)} font programs")
            continue
        programs.setdefault(descriptor[files[0]].read_raw_bytes(), []).append(name)
        if str(descriptor.get("/FontName", "")) != str(cid.get("/BaseFont", "")):
            s.e("A 6.2.11.2", f"{name}: the descriptor has another name")
        if kind == "/Type0":
            cid_font(s, name, font, cid, descriptor, used)
        elif "/FontFile3" in descriptor and font.get("/Encoding") == "/WinAnsiEncoding":
            simple_font(s, name, font, descriptor, used)
    for names in programs.values():
        if len(names) > 1:
            s.e("font", f"the same program is embedded for {', '.join(names)}")


def more(s):
    if s.a:
        limits(s)
        catalog(s)
        attached(s)
    pages(s)
    annotations(s)
    metadata(s)
    structure(s)
    navigation(s)
    try:
        import fontTools  # noqa: F401
    except ImportError:
        return
    fonts(s)
