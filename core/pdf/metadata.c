/*
 * metadata: XMP, document information, output intent and the catalog's keys.  No clock
 * time enters: all dates are the briefing's date at 00:00 UTC.
 */
#include "pdf/pdf_private.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb.h>
#include <lcms2.h>
#include <string.h>
#include <zlib.h>

#define PRODUCER "briefing (cairo, HarfBuzz, qpdf)"

/* Spaces alone, of either script, name nothing. */
static bool said(const char *s)
{
    while (s && *s) {
        unsigned n;
        uint32_t c = utf8_decode(s, &n);
        if (c != ' ' && c != 0x3000 && c != 0xA0)
            return true;
        s += n;
    }
    return false;
}

/* A file must have a title (UA-1 7.1), whatever was said. */
static const char *either(const char *a, const char *b)
{
    return said(a) ? a : said(b) ? b : "briefing";
}

static const char *main_title(const struct pages *p)
{
    return p->lang == LANG_EN ? either(p->title_en, p->title_zh) : either(p->title_zh, p->title_en);
}

/* ---- XMP ---------------------------------------------------------------- */

static void put_item(struct writer *w, const char *lang, const char *s)
{
    writer_put(w, "<rdf:li xml:lang=\"%s\">", lang);
    writer_xml(w, s);
    writer_put(w, "</rdf:li>");
}

/* <before>text<after>, or nothing where there is no text: what XMP leaves out,
 * the information dictionary leaves out too. */
static void put_property(struct writer *w, const char *before, const char *s, const char *after)
{
    if (!s || !*s)
        return;
    writer_put(w, "%s", before);
    writer_xml(w, s);
    writer_put(w, "%s\n", after);
}

/* Those that something in the document is written in, the main one first. */
static void put_languages(struct writer *w, const struct pages *p)
{
    static const char *const tags[] = {"zh-Hans", "en-GB"};
    bool said[LANG_COUNT] = {false, false};
    for (uint32_t e = 1; e < p->tree.count; e++)
        said[p->tree.elements[e].lang] = true;
    writer_put(w, "<dc:language><rdf:Bag>");
    for (int i = 0; i < LANG_COUNT; i++) {
        int lang = i ? !p->lang : (int)p->lang;
        if (said[lang])
            writer_put(w, "<rdf:li>%s</rdf:li>", tags[lang]);
    }
    writer_put(w, "</rdf:Bag></dc:language>\n");
}

static void put_core(struct writer *w, const struct pages *p)
{
    writer_put(w, "<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt>");
    put_item(w, "x-default", main_title(p));
    put_item(w, "zh-Hans", either(p->title_zh, p->title_en));
    put_item(w, "en-GB", either(p->title_en, p->title_zh));
    writer_put(w, "</rdf:Alt></dc:title>\n");
    put_languages(w, p);
    put_property(w, "<dc:creator><rdf:Seq><rdf:li>", p->author, "</rdf:li></rdf:Seq></dc:creator>");
    put_property(w, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", p->subject,
                 "</rdf:li></rdf:Alt></dc:description>");
    writer_put(w, "<dc:language><rdf:Bag><rdf:li>zh-Hans</rdf:li><rdf:li>en-GB</rdf:li></rdf:Bag>"
                  "</dc:language>\n");
    put_property(w, "<pdf:Keywords>", p->keywords, "</pdf:Keywords>");
    writer_put(w, "<pdf:Producer>" PRODUCER "</pdf:Producer>\n"
                  "<xmp:CreatorTool>briefing</xmp:CreatorTool>\n"
                  "<xmp:CreateDate>%.10sT00:00:00Z</xmp:CreateDate>\n"
                  "<xmp:ModifyDate>%.10sT00:00:00Z</xmp:ModifyDate>\n"
                  "<xmp:MetadataDate>%.10sT00:00:00Z</xmp:MetadataDate>\n",
               p->date, p->date, p->date);
}

/* PDF/A-2 6.6.2.3.3: a schema for every namespace that the standard does not know. */
static const char extension_schema[] =
    "<rdf:Description rdf:about=\"\""
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaProperty:name>part</pdfaProperty:name>\n"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "<pdfaProperty:category>internal</pdfaProperty:category>\n"
    "<pdfaProperty:description>the part of ISO 14289 that the file follows"
    "</pdfaProperty:description>\n"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

static bool is_ua(enum claim claim) { return claim != CLAIM_PLAIN && claim != CLAIM_A2B; }

static void put_claims(struct writer *w, enum claim claim)
{
    if (claim != CLAIM_UA && claim != CLAIM_PLAIN)
        writer_put(w, "<pdfaid:part>%d</pdfaid:part>\n<pdfaid:conformance>%c</pdfaid:conformance>\n",
                   claim == CLAIM_A3A ? 3 : 2, claim == CLAIM_A2B ? 'B' : 'A');
    if (is_ua(claim))
        writer_put(w, "<pdfuaid:part>1</pdfuaid:part>\n");
}

static int xmp(struct finisher *f)
{
    struct writer *w = &f->scratch;
    w->length = 0;
    writer_put(w, "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\""
                  " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                  " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                  " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                  " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
                  " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    put_core(w, f->pages);
    put_claims(w, f->pages->claim);
    writer_put(w, "</rdf:Description>\n%s</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>",
               is_ua(f->pages->claim) ? extension_schema : "");
    return object_stream(f, "/Type/Metadata/Subtype/XML", w->at, w->length);
}

/* ---- the rest ----------------------------------------------------------- */

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
    int icc = object_stream(f, "/N 3", bytes, length), id = object_reserve(f);
    object_set(f, id,
               arena_printf(f->arena,
                            "<</Type/OutputIntent/S/GTS_PDFA1"
                            "/OutputConditionIdentifier(sRGB IEC61966-2.1)"
                            "/Info(sRGB IEC61966-2.1)/DestOutputProfile %d 0 R>>", icc));
    return id;
}

static void put_entry(struct writer *w, const char *key, const char *s)
{
    if (!s || !*s)
        return;
    writer_put(w, "/%s", key);
    writer_string(w, s);
}

static int info(struct finisher *f)
{
    const struct pages *p = f->pages;
    struct writer *w = &f->scratch;
    w->length = 0;
    writer_put(w, "<<");
    put_entry(w, "Title", main_title(p));
    put_entry(w, "Author", p->author);
    put_entry(w, "Subject", p->subject);
    put_entry(w, "Keywords", p->keywords);
    put_entry(w, "Creator", "briefing");
    put_entry(w, "Producer", PRODUCER);
    const char *stamp = arena_printf(f->arena, "D:%.4s%.2s%.2s000000Z", p->date, p->date + 5,
                                     p->date + 8);
    writer_put(w, "/CreationDate(%s)/ModDate(%s)>>", stamp, stamp);
    int id = object_reserve(f);
    object_set(f, id, w->at);
    return id;
}

/* What a print dialogue is to propose (ISO 32000-1, 12.2): sides, no scaling, the tray that
 * holds such paper, and from two to five copies.  An imposed side is wider than high. */
static void preferences(struct finisher *f)
{
    const struct pages *p = f->pages;
    const char *sides = !p->duplex      ? "Simplex"
                        : p->imposition ? "DuplexFlipShortEdge"
                                        : "DuplexFlipLongEdge";
    writer_put(&f->catalog, "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None"
                            "/PickTrayByPDFSize true/Duplex/%s", sides);
    if (p->print_copies >= 2 && p->print_copies <= 5)
        writer_put(&f->catalog, "/NumCopies %u", p->print_copies);
    writer_put(&f->catalog, ">>");
}

int metadata_write(struct finisher *f)
{
    const struct pages *p = f->pages;
    int metadata = xmp(f), intents = intent(f);
    writer_put(&f->catalog, "/Metadata %d 0 R/OutputIntents[%d 0 R]/Lang(%s)", metadata, intents,
               p->lang == LANG_EN ? "en-GB" : "zh-Hans");
    preferences(f);
    return info(f);
}

const char *pdf_libraries(struct arena *a)
{
    FT_Library library;
    FT_Int major = 0, minor = 0, patch = 0;
    int lcms = cmsGetEncodedCMMversion();
    if (FT_Init_FreeType(&library) == 0) {
        FT_Library_Version(library, &major, &minor, &patch);
        FT_Done_FreeType(library);
    }
    return arena_printf(a, "cairo %s, FreeType %d.%d.%d, HarfBuzz %s, Little CMS %d.%d, qpdf %s, zlib %s",
                        cairo_version_string(), major, minor, patch, hb_version_string(),
                        lcms / 1000, lcms % 1000 / 10, qpdf_get_qpdf_version(), zlibVersion());
}
