/*
 * metadata: XMP, document information, output intent and the catalog's keys.  No clock
 * time enters: all dates are the briefing's date at 00:00 UTC.
 */
#include "pdf/pdf_private.h"

#include <lcms2.h>
#include <stdlib.h>
#include <string.h>

static char *xml(struct arena *a, const char *s)
{
    struct writer w = {a, NULL, 0, 0};
    put(&w, "%s", "");
    for (; s && *s; s++) {
        const char *e = *s == '&' ? "&amp;" : *s == '<' ? "&lt;" : *s == '>' ? "&gt;" : NULL;
        if (e)
            put(&w, "%s", e);
        else
            put(&w, "%c", *s);
    }
    return w.at;
}

static const char *either(const char *a, const char *b) { return a && *a ? a : b && *b ? b : ""; }

static int xmp(struct finisher *f)
{
    const struct pages *p = f->pages;
    struct arena *a = f->arena;
    char *zh = xml(a, either(p->title_zh, p->title_en)), *en = xml(a, either(p->title_en, p->title_zh));
    struct writer w = {a, NULL, 0, 0};
    put(&w, "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
            "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
            "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
            "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    put(&w, "<dc:format>application/pdf</dc:format>\n"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li>"
            "<rdf:li xml:lang=\"zh-Hans\">%s</rdf:li><rdf:li xml:lang=\"en-GB\">%s</rdf:li></rdf:Alt></dc:title>\n",
        p->lang == LANG_EN ? en : zh, zh, en);
    put(&w, "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n"
            "<dc:language><rdf:Bag><rdf:li>zh-Hans</rdf:li><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>\n",
        xml(a, p->author ? p->author : ""));
    put(&w, "<xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>"
            "<xmp:MetadataDate>%s</xmp:MetadataDate><xmp:CreatorTool>briefing</xmp:CreatorTool>\n",
        f->stamp_xmp, f->stamp_xmp, f->stamp_xmp);
    put(&w, "<pdf:Producer>briefing (cairo, HarfBuzz, qpdf)</pdf:Producer>\n"
            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
            "<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n");
    /* PDF/A wants a schema for every namespace it does not know itself. */
    put(&w, "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
            "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
            "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>"
            "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
            "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
            "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
            "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
            "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
            "<pdfaProperty:category>internal</pdfaProperty:category>"
            "<pdfaProperty:description>part of the standard</pdfaProperty:description>"
            "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
            "</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return object_stream(f, "<</Type/Metadata/Subtype/XML>>", w.at, w.length);
}

/* sRGB by lcms2; the profile's own time stamp is fixed. */
static int intent(struct finisher *f)
{
    cmsHPROFILE profile = cmsCreate_sRGBProfile();
    cmsUInt32Number length = 0;
    if (!profile || !cmsSaveProfileToMem(profile, NULL, &length))
        diag_fatal("no sRGB profile");
    unsigned char *bytes = arena_alloc(f->arena, length);
    cmsSaveProfileToMem(profile, bytes, &length);
    cmsCloseProfile(profile);
    static const unsigned char stamp[12] = {0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
    memcpy(bytes + 24, stamp, sizeof stamp);
    memset(bytes + 84, 0, 16);                  /* the profile's checksum, which is optional */
    int icc = object_stream(f, "<</N 3>>", bytes, length), id = object_reserve(f);
    object_set(f, id, arena_printf(f->arena,
                                   "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB "
                                   "IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile %d 0 R>>", icc));
    return id;
}

static void info(struct finisher *f)
{
    const struct pages *p = f->pages;
    struct arena *a = f->arena;
    int id = object_reserve(f);
    const char *title = p->lang == LANG_EN ? either(p->title_en, p->title_zh)
                                           : either(p->title_zh, p->title_en);
    object_set(f, id, arena_printf(a, "<</Title%s/Author%s/Creator(briefing)/Producer(briefing "
                                      "\\(cairo, HarfBuzz, qpdf\\))/CreationDate(%s)/ModDate(%s)>>",
                                   pdf_string(a, title), pdf_string(a, p->author ? p->author : ""),
                                   f->stamp_pdf, f->stamp_pdf));
    qpdf_oh trailer = qpdf_get_trailer(f->qpdf);
    qpdf_oh object = qpdf_get_object_by_id(f->qpdf, id, 0);
    qpdf_oh_replace_key(f->qpdf, trailer, "/Info", object);
}

static void catalog_key(struct finisher *f, const char *key, const char *value)
{
    qpdf_oh root = qpdf_get_root(f->qpdf), v = qpdf_oh_parse(f->qpdf, value);
    qpdf_oh_replace_key(f->qpdf, root, key, v);
    qpdf_oh_release(f->qpdf, v);
    qpdf_oh_release(f->qpdf, root);
}

void metadata_write(struct finisher *f)
{
    const struct pages *p = f->pages;
    struct arena *a = f->arena;
    f->stamp_pdf = arena_printf(a, "D:%.4s%.2s%.2s000000Z", p->date, p->date + 5, p->date + 8);
    f->stamp_xmp = arena_printf(a, "%.10sT00:00:00Z", p->date);
    catalog_key(f, "/Metadata", arena_printf(a, "%d 0 R", xmp(f)));
    catalog_key(f, "/OutputIntents", arena_printf(a, "[%d 0 R]", intent(f)));
    catalog_key(f, "/StructTreeRoot", arena_printf(a, "%d 0 R", f->root_id));
    catalog_key(f, "/MarkInfo", "<</Marked true>>");
    catalog_key(f, "/Lang", p->lang == LANG_EN ? "(en-GB)" : "(zh-Hans)");
    catalog_key(f, "/ViewerPreferences",
                arena_printf(a, "<</DisplayDocTitle true/PrintScaling/None/PickTrayByPDFSize true"
                                "/Duplex/%s>>", p->duplex ? "DuplexFlipLongEdge" : "Simplex"));
    if (f->outline_id) {
        catalog_key(f, "/Outlines", arena_printf(a, "%d 0 R", f->outline_id));
        catalog_key(f, "/PageMode", "/UseOutlines");
    }
    struct writer w = {a, NULL, 0, 0};
    put(&w, "<</Nums[0<</S/D>>]>>");
    catalog_key(f, "/PageLabels", w.at);
    info(f);
}
