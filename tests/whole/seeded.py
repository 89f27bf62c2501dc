#!/usr/bin/env python3
"""seeded.py PROGRAM PLUGINS: the checker sees faults.

One region's file is good; each fault is put into a copy of it, and check_pdf.py has to name
the rule.  Skipped (77) without python3-pikepdf, lxml or fontTools.
"""
import contextlib
import io
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools"))
try:
    import fontTools                    # noqa: F401
    import pikepdf
    from check_pdf import Doc
    from pikepdf import Array, Dictionary, Name, String
except ImportError:
    sys.exit(77)

FAULTS = []


def fault(rule):
    """The function puts a fault into an open file; the finding's rule or words hold `rule`."""
    def keep(function):
        FAULTS.append((rule, function))
        return function
    return keep


def elements(pdf, kind):
    return [o for o in pdf.objects if isinstance(o, Dictionary) and o.get("/S") == Name("/" + kind)
            and "/P" in o]


def links(pdf):
    return [a for page in pdf.pages for a in page.obj.get("/Annots", [])]


def fonts(pdf, kind):
    return [o for o in pdf.objects if isinstance(o, Dictionary) and o.get("/Type") == "/Font" and
            o.get("/Subtype") == Name("/" + kind)]


def specification(pdf):
    return pdf.Root.Names.EmbeddedFiles.Names[1]


# ---- ISO 19005 -------------------------------------------------------------------------------

@fault("A 6.1.13")
def long_string(pdf):
    elements(pdf, "Figure")[0].Alt = String("x" * 40000)


@fault("A 6.1.13")
def long_name(pdf):
    pdf.Root.PieceInfo = Dictionary({"/" + "n" * 200: Dictionary()})


@fault("A 6.1.13")
def large_integer(pdf):
    pdf.Root.ViewerPreferences.NumCopies = 2**40


@fault("A 6.1.13")
def deep_nesting(pdf):
    page = pdf.pages[0]
    page.contents_add(b"q " * 40, prepend=True)
    page.contents_add(b" Q" * 40)


@fault("syntax")
def unbalanced(pdf):
    pdf.pages[0].contents_add(b" q")


@fault("A 6.1.13")
def giant_page(pdf):
    pdf.pages[0].obj.MediaBox = Array([0, 0, 20000, 842])


@fault("A 6.1.12")
def permission(pdf):
    pdf.Root.Perms = Dictionary(Else=Dictionary())


@fault("A 6.9")
def layers(pdf):
    pdf.Root.OCProperties = Dictionary(OCGs=Array(), D=Dictionary())


@fault("A 6.10")
def presentations(pdf):
    pdf.Root.Names.AlternatePresentations = Dictionary()


@fault("A 6.11")
def requirements(pdf):
    pdf.Root.Requirements = Array()


@fault("A 6.4")
def form(pdf):
    pdf.Root.AcroForm = Dictionary(Fields=Array(), NeedAppearances=True)


@fault("A 6.5.1")
def named_action(pdf):
    pdf.Root.OpenAction = pdf.make_indirect(Dictionary(S=Name.Named, N=Name.Print))


@fault("A 6.3.3")
def no_appearance(pdf):
    links(pdf)[0].Subtype = Name.Square


@fault("A 6.3.1")
def no_annotation(pdf):
    links(pdf)[0].Subtype = Name.Movie


@fault("A 6.2.10")
def blend(pdf):
    states = pdf.pages[0].obj.Resources
    states.ExtGState = Dictionary(xx=Dictionary(BM=Name("/Overprint")))


@fault("A 6.2.3")
def two_profiles(pdf):
    other = pdf.make_indirect(pdf.Root.OutputIntents[0])
    pdf.Root.OutputIntents.append(Dictionary(S=Name.GTS_PDFX, DestOutputProfile=pdf.make_stream(b"x"),
                                             OutputConditionIdentifier=String("x"), O=other))


@fault("A-3 6.8")
def relationship(pdf):
    specification(pdf).AFRelationship = Name.Friend


@fault("A-3 6.8")
def media_type(pdf):
    specification(pdf).EF.F.Subtype = Name("/csv")


@fault("A-3 6.8")
def wrong_size(pdf):
    specification(pdf).EF.F.Params.Size = 3


@fault("A-3 6.8")
def not_associated(pdf):
    del pdf.Root.AF


@fault("7.9.6")
def names_in_disorder(pdf):
    names = pdf.Root.Names.EmbeddedFiles.Names
    names[0], names[2] = names[2], names[0]


@fault("A 6.6.2.3")
def unknown_schema(pdf):
    old = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(old.replace(
        b"<pdfuaid:part>", b'<my:word xmlns:my="http://example.org/my/">x</my:word><pdfuaid:part>'))


@fault("A 6.6.4")
def other_part(pdf):
    old = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(old.replace(b"<pdfaid:part>3<", b"<pdfaid:part>2<"))


# ---- PDF/UA ------------------------------------------------------------------------------------

@fault("M 11-001")
def language(pdf):
    elements(pdf, "P")[0].Lang = String("Chinese")


@fault("M 14-002")
def first_heading(pdf):
    for each in elements(pdf, "H1")[:2]:
        each.S = Name.H2


@fault("UA 7.4.2")
def skipped_level(pdf):
    elements(pdf, "H2")[-1].S = Name.H4


@fault("M 15-001")
def no_headers(pdf):
    for each in elements(pdf, "TH"):
        each.S = Name.TD


@fault("UA 7.5")
def no_scope(pdf):
    del elements(pdf, "TH")[0].A


@fault("UA 7.2")
def ragged_table(pdf):
    elements(pdf, "TD")[0].A = Dictionary(O=Name.Table, ColSpan=3)


@fault("M 16-003")
def no_numbering(pdf):
    next(each for each in elements(pdf, "L") if "/A" in each).A.ListNumbering = Name("/None")


@fault("M 16-002")
def two_bodies(pdf):
    item = elements(pdf, "LI")[0]
    item.K = Array(list(item.K) + [pdf.make_indirect(Dictionary(
        Type=Name.StructElem, S=Name.LBody, P=item, K=Array()))])


@fault("UA 7.3")
def no_alt(pdf):
    del elements(pdf, "Figure")[0].Alt


@fault("UA 7.9")
def note_without_id(pdf):
    del elements(pdf, "Note")[0].ID


@fault("structure")
def ids_in_disorder(pdf):
    names = pdf.Root.StructTreeRoot.IDTree.Names
    names[0] = String("zzzz")


@fault("structure")
def wrong_parent(pdf):
    nums = pdf.Root.StructTreeRoot.ParentTree.Nums
    nums[1][0] = elements(pdf, "Document")[0]


@fault("UA 7.1-3")
def untagged(pdf):
    pdf.pages[0].contents_add(b" 0 0 10 10 re f")


@fault("UA 7.18.5")
def silent_link(pdf):
    del links(pdf)[0].Contents


@fault("UA 7.18.1")
def loose_link(pdf):
    link = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, F=4, Rect=Array([1, 1, 9, 9]),
                                        Contents=String("x"), Dest=Array([pdf.pages[0].obj, Name.Fit])))
    pdf.pages[0].obj.Annots = Array([link])
    pdf.pages[0].obj.Tabs = Name.S


@fault("UA 7.18.3")
def no_tab_order(pdf):
    del next(page for page in pdf.pages if "/Annots" in page.obj).obj.Tabs


@fault("UA 7.1-10")
def no_title_shown(pdf):
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


# ---- navigation ------------------------------------------------------------------------------------

@fault("outline")
def outline_chain(pdf):
    pdf.Root.Outlines.Last = pdf.Root.Outlines.First


@fault("12.4.2")
def labels(pdf):
    pdf.Root.PageLabels.Nums[0] = 1


# ---- fonts ------------------------------------------------------------------------------------------

@fault("A 6.2.11.5")
def simple_widths(pdf):
    font = fonts(pdf, "Type1")[0]
    font.Widths = Array([int(w) + 50 for w in font.Widths])


@fault("A 6.2.11.5")
def cid_widths(pdf):
    font = fonts(pdf, "CIDFontType0")[0]
    font.W = Array([0, Array([333] * 2000)])


@fault("A 6.2.11.5")
def true_type_widths(pdf):
    fonts(pdf, "CIDFontType2")[0].W = Array([0, Array([333] * 2000)])


@fault("A 6.2.11.4.2")
def cid_set(pdf):
    fonts(pdf, "CIDFontType0")[0].FontDescriptor.CIDSet = pdf.make_stream(b"\x80")


@fault("A 6.2.11.7.2")
def no_unicode(pdf):
    del next(f for f in fonts(pdf, "Type0")).ToUnicode


@fault("A 6.2.11.3.2")
def no_glyph_map(pdf):
    del fonts(pdf, "CIDFontType2")[0].CIDToGIDMap


@fault("A 6.2.11.4.1")
def not_embedded(pdf):
    del fonts(pdf, "Type1")[0].FontDescriptor.FontFile3


@fault("font")
def twice_embedded(pdf):
    one, two = (f.FontDescriptor for f in fonts(pdf, "CIDFontType0")[:2])
    copy = pdf.make_stream(one.FontFile3.read_bytes())
    copy.Subtype = one.FontFile3.Subtype
    one.FontFile3 = copy
    two.FontFile3 = copy


def findings(path):
    doc = Doc(path, ["a3a", "ua1"], False)
    with contextlib.redirect_stdout(io.StringIO()):
        doc.run()
    return doc.f


def main():
    program, plugins = sys.argv[1:3]
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        good, bad = f"{folder}/good.pdf", f"{folder}/bad.pdf"
        subprocess.run([program, "--plugins", plugins, "--region", "luhe", "-q", "-o", good],
                       check=False, timeout=120)
        if findings(good):
            sys.exit(f"the good file: {findings(good)[:5]}")
        for rule, put in FAULTS:
            with pikepdf.open(good) as pdf:
                put(pdf)
                pdf.save(bad)
            found = findings(bad)
            if not any(rule in where for _, where, _ in found):
                missed.append(f"{put.__name__} ({rule}): {found[:3]}")
    print("\n".join(missed))
    print(f"{len(FAULTS) - len(missed)} of {len(FAULTS)} faults are seen")
    return len(missed) > 0


sys.exit(main())
