/*
 * finish: the pass with qpdf that says what cairo cannot.  cairo's tree is thrown away
 * and ours written; each pair of cairo pages (furniture, body) becomes one page whose
 * furniture is an artifact.  Streams pass through as they are.
 */
#include "pdf/pdf_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- objects from text -------------------------------------------------------- */

void put(struct writer *w, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(w->at ? w->at + w->length : NULL, w->at ? w->room - w->length : 0, format, args);
    if (!w->at || w->length + (size_t)n + 1 > w->room) {
        size_t room = w->room ? w->room * 2 : 256;
        while (room < w->length + (size_t)n + 1)
            room *= 2;
        char *grown = arena_alloc(w->arena, room);
        if (w->length)
            memcpy(grown, w->at, w->length);
        w->at = grown;
        w->room = room;
        vsnprintf(w->at + w->length, w->room - w->length, format, again);
    }
    w->length += (size_t)n;
    va_end(again);
    va_end(args);
}

/* UTF-16BE with its mark, in hexadecimal: any text, no escapes. */
char *pdf_string(struct arena *a, const char *s)
{
    struct writer w = {a, NULL, 0, 0};
    put(&w, "<FEFF");
    for (const char *end = s + strlen(s); s < end;) {
        unsigned n;
        uint32_t c = utf8_decode(s, &n);
        s += n;
        if (c >= 0x10000)
            put(&w, "%04X%04X", 0xD800 + ((c - 0x10000) >> 10), 0xDC00 + ((c - 0x10000) & 0x3FF));
        else
            put(&w, "%04X", c);
    }
    put(&w, ">");
    return w.at;
}

char *pdf_number(struct arena *a, int units)
{
    int64_t thousandths = (int64_t)units * 1000 / 1024;
    const char *sign = thousandths < 0 ? "-" : "";
    if (thousandths < 0)
        thousandths = -thousandths;
    return arena_printf(a, "%s%d.%03d", sign, (int)(thousandths / 1000), (int)(thousandths % 1000));
}

int object_reserve(struct finisher *f)
{
    qpdf_oh null = qpdf_oh_new_null(f->qpdf), object = qpdf_make_indirect_object(f->qpdf, null);
    int id = qpdf_oh_get_object_id(f->qpdf, object);
    qpdf_oh_release(f->qpdf, null);
    qpdf_oh_release(f->qpdf, object);
    return id;
}

void object_set(struct finisher *f, int id, const char *source)
{
    qpdf_oh object = qpdf_oh_parse(f->qpdf, source);
    qpdf_replace_object(f->qpdf, id, 0, object);
    qpdf_oh_release(f->qpdf, object);
}

int object_stream(struct finisher *f, const char *dictionary, const void *bytes, size_t length)
{
    qpdf_oh stream = qpdf_oh_new_stream(f->qpdf), dict = qpdf_oh_parse(f->qpdf, dictionary);
    qpdf_oh null = qpdf_oh_new_null(f->qpdf);
    qpdf_oh_replace_stream_data(f->qpdf, stream, bytes, length, null, null);
    qpdf_oh target = qpdf_oh_get_dict(f->qpdf, stream);
    qpdf_oh_begin_dict_key_iter(f->qpdf, dict);
    while (qpdf_oh_dict_more_keys(f->qpdf)) {
        const char *key = qpdf_oh_dict_next_key(f->qpdf);
        qpdf_oh value = qpdf_oh_get_key(f->qpdf, dict, key);
        qpdf_oh_replace_key(f->qpdf, target, key, value);
        qpdf_oh_release(f->qpdf, value);
    }
    int id = qpdf_oh_get_object_id(f->qpdf, stream);
    qpdf_oh_release(f->qpdf, target);
    qpdf_oh_release(f->qpdf, null);
    qpdf_oh_release(f->qpdf, dict);
    qpdf_oh_release(f->qpdf, stream);
    return id;
}

/* ---- pages ----------------------------------------------------------------------- */

/* Reads the fonts of a resource dictionary; TrueType outlines want a CIDToGIDMap,
 * which cairo does not write. */
static void mend_fonts(struct finisher *f, qpdf_oh fonts)
{
    qpdf_oh_begin_dict_key_iter(f->qpdf, fonts);
    VEC(char *) keys = {0};
    while (qpdf_oh_dict_more_keys(f->qpdf))
        *vec_push(f->arena, &keys) = arena_strdup(f->arena, qpdf_oh_dict_next_key(f->qpdf));
    for (size_t i = 0; i < keys.count; i++) {
        qpdf_oh font = qpdf_oh_get_key(f->qpdf, fonts, keys.at[i]);
        qpdf_oh list = qpdf_oh_get_key(f->qpdf, font, "/DescendantFonts");
        if (qpdf_oh_is_array(f->qpdf, list)) {
            qpdf_oh cid = qpdf_oh_get_array_item(f->qpdf, list, 0);
            if (qpdf_oh_is_name_and_equals(f->qpdf, qpdf_oh_get_key(f->qpdf, cid, "/Subtype"),
                                           "/CIDFontType2") &&
                !qpdf_oh_has_key(f->qpdf, cid, "/CIDToGIDMap")) {
                qpdf_oh identity = qpdf_oh_new_name(f->qpdf, "/Identity");
                qpdf_oh_replace_key(f->qpdf, cid, "/CIDToGIDMap", identity);
                qpdf_oh_release(f->qpdf, identity);
            }
            qpdf_oh_release(f->qpdf, cid);
        }
        qpdf_oh_release(f->qpdf, list);
        qpdf_oh_release(f->qpdf, font);
    }
}

/* Names of fonts and states mean the same on every page of a cairo file. */
static void merge_resources(struct finisher *f, qpdf_oh into, qpdf_oh from)
{
    static const char *const groups[] = {"/Font", "/ExtGState", "/XObject", "/Pattern", "/ColorSpace",
                                         "/Shading"};
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++) {
        qpdf_oh source = qpdf_oh_get_key(f->qpdf, from, groups[g]);
        if (qpdf_oh_is_dictionary(f->qpdf, source)) {
            if (!qpdf_oh_has_key(f->qpdf, into, groups[g]))
                qpdf_oh_replace_key(f->qpdf, into, groups[g], source);
            else {
                qpdf_oh target = qpdf_oh_get_key(f->qpdf, into, groups[g]);
                VEC(char *) keys = {0};
                qpdf_oh_begin_dict_key_iter(f->qpdf, source);
                while (qpdf_oh_dict_more_keys(f->qpdf))
                    *vec_push(f->arena, &keys) =
                        arena_strdup(f->arena, qpdf_oh_dict_next_key(f->qpdf));
                for (size_t i = 0; i < keys.count; i++) {
                    qpdf_oh value = qpdf_oh_get_key(f->qpdf, source, keys.at[i]);
                    qpdf_oh_replace_key(f->qpdf, target, keys.at[i], value);
                    qpdf_oh_release(f->qpdf, value);
                }
                qpdf_oh_release(f->qpdf, target);
            }
        }
        qpdf_oh_release(f->qpdf, source);
    }
    qpdf_oh fonts = qpdf_oh_get_key(f->qpdf, into, "/Font");
    if (qpdf_oh_is_dictionary(f->qpdf, fonts))
        mend_fonts(f, fonts);
    qpdf_oh_release(f->qpdf, fonts);
}

static int contents_id(struct finisher *f, qpdf_oh page)
{
    qpdf_oh contents = qpdf_oh_get_key(f->qpdf, page, "/Contents");
    int id = qpdf_oh_get_object_id(f->qpdf, contents);
    qpdf_oh_release(f->qpdf, contents);
    return id;
}

static void set_key(struct finisher *f, qpdf_oh dict, const char *key, const char *value)
{
    qpdf_oh v = qpdf_oh_parse(f->qpdf, value);
    qpdf_oh_replace_key(f->qpdf, dict, key, v);
    qpdf_oh_release(f->qpdf, v);
}

struct wrap { int before, between, after; };

static void join_page(struct finisher *f, uint32_t number, qpdf_oh furniture, qpdf_oh body,
                      const struct wrap *w)
{
    struct arena *a = f->arena;
    qpdf_oh into = qpdf_oh_get_key(f->qpdf, body, "/Resources");
    qpdf_oh from = qpdf_oh_get_key(f->qpdf, furniture, "/Resources");
    merge_resources(f, into, from);
    qpdf_oh_release(f->qpdf, into);
    qpdf_oh_release(f->qpdf, from);
    set_key(f, body, "/Contents",
            arena_printf(a, "[%d 0 R %d 0 R %d 0 R %d 0 R %d 0 R]", w->before,
                         contents_id(f, furniture), w->between, contents_id(f, body), w->after));
    set_key(f, body, "/StructParents", arena_printf(a, "%u", number));
    set_key(f, body, "/Tabs", "/S");
}

/* Cairo's pages, two for each of ours; only the second of each stays in the tree. */
static bool join_pages(struct finisher *f)
{
    qpdf_oh root = qpdf_get_root(f->qpdf), pages = qpdf_oh_get_key(f->qpdf, root, "/Pages");
    qpdf_oh kids = qpdf_oh_get_key(f->qpdf, pages, "/Kids");
    if (qpdf_oh_get_array_n_items(f->qpdf, kids) != (int)(2 * f->pages->count))
        return false;
    static const char before[] = "/Artifact BMC q\n", between[] = "\nQ EMC q\n", after[] = "\nQ\n";
    struct wrap w = {object_stream(f, "<<>>", before, sizeof before - 1),
                     object_stream(f, "<<>>", between, sizeof between - 1),
                     object_stream(f, "<<>>", after, sizeof after - 1)};
    struct writer list = {f->arena, NULL, 0, 0};
    put(&list, "[");
    for (uint32_t i = 0; i < f->pages->count; i++) {
        qpdf_oh furniture = qpdf_oh_get_array_item(f->qpdf, kids, (int)(2 * i));
        qpdf_oh body = qpdf_oh_get_array_item(f->qpdf, kids, (int)(2 * i + 1));
        f->page_id[i] = qpdf_oh_get_object_id(f->qpdf, body);
        join_page(f, i, furniture, body, &w);
        put(&list, "%d 0 R ", f->page_id[i]);
        qpdf_oh_release(f->qpdf, furniture);
        qpdf_oh_release(f->qpdf, body);
    }
    put(&list, "]");
    set_key(f, pages, "/Kids", list.at);
    set_key(f, pages, "/Count", arena_printf(f->arena, "%u", f->pages->count));
    qpdf_oh_release(f->qpdf, kids);
    qpdf_oh_release(f->qpdf, pages);
    qpdf_oh_release(f->qpdf, root);
    return true;
}

static void page_annotations(struct finisher *f)
{
    uint32_t k = 0;
    for (uint32_t page = 0; page < f->pages->count; page++) {
        struct writer w = {f->arena, NULL, 0, 0};
        for (; k < f->pages->link_count && f->pages->links[k].page == page; k++)
            put(&w, "%d 0 R ", f->link_id[k]);
        if (!w.length)
            continue;
        qpdf_oh object = qpdf_get_object_by_id(f->qpdf, f->page_id[page], 0);
        set_key(f, object, "/Annots", arena_printf(f->arena, "[%s]", w.at));
        qpdf_oh_release(f->qpdf, object);
    }
}

/* ---- the pass ------------------------------------------------------------------- */

static bool qpdf_failed(struct finisher *f)
{
    if (!qpdf_has_error(f->qpdf))
        return false;
    diag_report(MSG_INTERNAL, NULL, qpdf_get_error_full_text(f->qpdf, qpdf_get_error(f->qpdf)));
    return true;
}

static const unsigned char *write_memory(struct finisher *f, size_t *length)
{
    qpdf_init_write_memory(f->qpdf);
    qpdf_set_object_stream_mode(f->qpdf, qpdf_o_generate);
    qpdf_set_newline_before_endstream(f->qpdf, QPDF_TRUE);
    qpdf_set_deterministic_ID(f->qpdf, QPDF_TRUE);
    qpdf_set_minimum_pdf_version(f->qpdf, "1.7");
    if (qpdf_write(f->qpdf) & QPDF_ERRORS)
        return NULL;
    *length = qpdf_get_buffer_length(f->qpdf);
    unsigned char *bytes = arena_alloc(f->arena, *length);
    memcpy(bytes, qpdf_get_buffer(f->qpdf), *length);
    return bytes;
}

const unsigned char *finish_pdf(struct arena *a, const struct pages *p, const struct pieces *pieces,
                                const unsigned char *bytes, size_t length, size_t *out_length)
{
    struct finisher f = {.arena = a, .qpdf = qpdf_init(), .pages = p, .pieces = pieces,
                         .link_key = p->count};
    const unsigned char *out = NULL;
    qpdf_silence_errors(f.qpdf);
    qpdf_set_suppress_warnings(f.qpdf, QPDF_TRUE);
    f.page_id = arena_array(a, p->count + 1u, sizeof *f.page_id);
    f.element_id = arena_array(a, p->tree.count + 1u, sizeof *f.element_id);
    if (!(qpdf_read_memory(f.qpdf, "briefing", (const char *)bytes, length, NULL) & QPDF_ERRORS) &&
        join_pages(&f)) {
        links_write(&f);
        tags_write(&f);
        outline_write(&f);
        metadata_write(&f);
        page_annotations(&f);
        out = write_memory(&f, out_length);
    }
    if (qpdf_failed(&f))
        out = NULL;
    qpdf_cleanup(&f.qpdf);
    return out;
}
