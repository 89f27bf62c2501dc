/*
 * finish: the pass with qpdf that says what cairo cannot.  cairo's tree is thrown away
 * and ours written; each pair of cairo pages (furniture, body) becomes one page whose
 * furniture is an artifact.  Streams pass through as they are.
 */
#include "pdf/pdf_private.h"

#include <string.h>

/* ---- resources ------------------------------------------------------------------ */

/* The entries of a group (fonts, states …) that the body does not have itself.  A name
 * means the same on every page of a cairo file, except for ExtGState and XObject, which
 * it numbers per file too. */
static void merge_group(struct finisher *f, qpdf_oh into, qpdf_oh from, const char *name)
{
    qpdf_oh source = qpdf_oh_get_key(f->qpdf, from, name);
    if (qpdf_oh_is_dictionary(f->qpdf, source)) {
        if (qpdf_oh_has_key(f->qpdf, into, name)) {
            qpdf_oh target = qpdf_oh_get_key(f->qpdf, into, name);
            for (char **key = object_keys(f, source); *key; key++) {
                qpdf_oh value = qpdf_oh_get_key(f->qpdf, source, *key);
                qpdf_oh_replace_key(f->qpdf, target, *key, value);
                qpdf_oh_release(f->qpdf, value);
            }
            qpdf_oh_release(f->qpdf, target);
        } else
            qpdf_oh_replace_key(f->qpdf, into, name, source);
    }
    qpdf_oh_release(f->qpdf, source);
}

static void merge_resources(struct finisher *f, qpdf_oh into, qpdf_oh from)
{
    static const char *const groups[] = {"/Font", "/ExtGState", "/XObject", "/Pattern",
                                         "/ColorSpace", "/Shading"};
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++)
        merge_group(f, into, from, groups[g]);
}

/* ---- fonts ------------------------------------------------------------------------- */

/* TrueType outlines want a CIDToGIDMap (PDF/A-2 6.2.11.3.2), which cairo does not write. */
static void mend_font(struct finisher *f, qpdf_oh font)
{
    qpdf_oh list = qpdf_oh_get_key(f->qpdf, font, "/DescendantFonts");
    if (qpdf_oh_is_array(f->qpdf, list) && qpdf_oh_get_array_n_items(f->qpdf, list) == 1) {
        qpdf_oh cid = qpdf_oh_get_array_item(f->qpdf, list, 0);
        qpdf_oh subtype = qpdf_oh_get_key(f->qpdf, cid, "/Subtype");
        if (qpdf_oh_is_name_and_equals(f->qpdf, subtype, "/CIDFontType2") &&
            !qpdf_oh_has_key(f->qpdf, cid, "/CIDToGIDMap"))
            object_key(f, cid, "/CIDToGIDMap", "/Identity");
        qpdf_oh_release(f->qpdf, subtype);
        qpdf_oh_release(f->qpdf, cid);
    }
    qpdf_oh_release(f->qpdf, list);
}

/* Every font once, however many pages share it. */
static void mend_fonts(struct finisher *f, qpdf_oh resources, uint8_t *seen, int objects)
{
    qpdf_oh fonts = qpdf_oh_get_key(f->qpdf, resources, "/Font");
    if (qpdf_oh_is_dictionary(f->qpdf, fonts))
        for (char **key = object_keys(f, fonts); *key; key++) {
            qpdf_oh font = qpdf_oh_get_key(f->qpdf, fonts, *key);
            int id = qpdf_oh_get_object_id(f->qpdf, font);
            if (id < 1 || id >= objects || !seen[id])
                mend_font(f, font);
            if (id > 0 && id < objects)
                seen[id] = 1;
            qpdf_oh_release(f->qpdf, font);
        }
    qpdf_oh_release(f->qpdf, fonts);
}

/* ---- pages ----------------------------------------------------------------------------- */

struct joiner {
    int before, between, after;         /* streams around furniture and body */
    uint8_t *seen;                      /* fonts by object id */
    int objects;
};

static int contents_id(struct finisher *f, qpdf_oh page)
{
    qpdf_oh contents = qpdf_oh_get_key(f->qpdf, page, "/Contents");
    int id = qpdf_oh_get_object_id(f->qpdf, contents);
    qpdf_oh_release(f->qpdf, contents);
    return id;
}

static bool has_furniture(const struct page *p)
{
    for (uint32_t i = 0; i < p->box_count; i++) {
        const struct box *b = &p->boxes[i];
        if (b->furniture || b->element == ELEMENT_ARTIFACT)
            return true;
        for (uint32_t r = 0; b->kind == BOX_LINE && r < b->line->run_count; r++)
            if (b->line->runs[r].emphasis_dots)
                return true;
    }
    return false;
}

static void join_page(struct finisher *f, uint32_t number, qpdf_oh furniture, qpdf_oh body,
                      const struct joiner *j)
{
    qpdf_oh into = qpdf_oh_get_key(f->qpdf, body, "/Resources");
    if (has_furniture(&f->pages->page[number])) {
        qpdf_oh from = qpdf_oh_get_key(f->qpdf, furniture, "/Resources");
        merge_resources(f, into, from);
        qpdf_oh_release(f->qpdf, from);
        object_key(f, body, "/Contents",
                   arena_printf(f->arena, "[%d 0 R %d 0 R %d 0 R %d 0 R %d 0 R]", j->before,
                                contents_id(f, furniture), j->between, contents_id(f, body),
                                j->after));
    }
    mend_fonts(f, into, j->seen, j->objects);
    qpdf_oh_release(f->qpdf, into);
    object_key(f, body, "/StructParents", arena_printf(f->arena, "%u", number));
    object_key(f, body, "/Tabs", "/S");
}

/* Cairo's pages, two for each of ours; only the second of each stays. */
static void join_all(struct finisher *f, qpdf_oh pages, qpdf_oh kids)
{
    static const char before[] = "/Artifact BMC q\n", between[] = "\nQ EMC q\n", after[] = "\nQ\n";
    struct joiner j = {object_stream(f, "<<>>", before, sizeof before - 1),
                       object_stream(f, "<<>>", between, sizeof between - 1),
                       object_stream(f, "<<>>", after, sizeof after - 1), NULL, 0};
    j.objects = j.after + 1;
    j.seen = arena_alloc(f->arena, (size_t)j.objects);
    struct writer list = {f->arena, NULL, 0, 0};
    writer_put(&list, "[");
    for (uint32_t i = 0; i < f->pages->count; i++) {
        qpdf_oh furniture = qpdf_oh_get_array_item(f->qpdf, kids, (int)(2 * i));
        qpdf_oh body = qpdf_oh_get_array_item(f->qpdf, kids, (int)(2 * i + 1));
        f->page_id[i] = qpdf_oh_get_object_id(f->qpdf, body);
        join_page(f, i, furniture, body, &j);
        writer_put(&list, "%d 0 R ", f->page_id[i]);
        qpdf_oh_release(f->qpdf, furniture);
        qpdf_oh_release(f->qpdf, body);
    }
    writer_put(&list, "]");
    object_key(f, pages, "/Kids", list.at);
    object_key(f, pages, "/Count", arena_printf(f->arena, "%u", f->pages->count));
}

static bool join_pages(struct finisher *f)
{
    qpdf_oh root = qpdf_get_root(f->qpdf), pages = qpdf_oh_get_key(f->qpdf, root, "/Pages");
    qpdf_oh kids = qpdf_oh_get_key(f->qpdf, pages, "/Kids");
    bool ok = qpdf_oh_is_array(f->qpdf, kids) &&
              qpdf_oh_get_array_n_items(f->qpdf, kids) == (int)(2 * f->pages->count);
    if (ok)
        join_all(f, pages, kids);
    else
        diag_report(MSG_INTERNAL, NULL, "cairo's pages are not two for each");
    qpdf_oh_release(f->qpdf, kids);
    qpdf_oh_release(f->qpdf, pages);
    qpdf_oh_release(f->qpdf, root);
    return ok;
}

/* ---- the pass ----------------------------------------------------------------------------- */

/* Reports what qpdf holds against the file, if anything. */
static bool is_sound(struct finisher *f)
{
    if (!qpdf_has_error(f->qpdf))
        return true;
    diag_report(MSG_INTERNAL, NULL, qpdf_get_error_full_text(f->qpdf, qpdf_get_error(f->qpdf)));
    return false;
}

static const unsigned char *write_memory(struct finisher *f, size_t *length)
{
    qpdf_init_write_memory(f->qpdf);
    qpdf_set_object_stream_mode(f->qpdf, qpdf_o_generate);
    qpdf_set_newline_before_endstream(f->qpdf, QPDF_TRUE);     /* PDF/A-2 6.1.7.1 */
    qpdf_set_deterministic_ID(f->qpdf, QPDF_TRUE);
    qpdf_set_minimum_pdf_version(f->qpdf, "1.7");
    if (qpdf_write(f->qpdf) & QPDF_ERRORS)
        return NULL;
    *length = qpdf_get_buffer_length(f->qpdf);
    unsigned char *bytes = arena_alloc(f->arena, *length);
    memcpy(bytes, qpdf_get_buffer(f->qpdf), *length);
    return bytes;
}

const unsigned char *finish_pdf(struct arena *a, const struct pages *p,
                                const struct painted *painted, const unsigned char *bytes,
                                size_t length, size_t *out_length)
{
    struct finisher f = {.arena = a, .qpdf = qpdf_init(), .pages = p, .painted = painted,
                         .scratch = {.arena = a}, .link_key = p->count};
    const unsigned char *out = NULL;
    qpdf_silence_errors(f.qpdf);
    qpdf_set_suppress_warnings(f.qpdf, QPDF_TRUE);
    f.page_id = arena_array(a, p->count + 1u, sizeof *f.page_id);
    f.link_id = arena_array(a, p->link_count + 1u, sizeof *f.link_id);
    if (!(qpdf_read_memory(f.qpdf, "briefing", (const char *)bytes, length, NULL) & QPDF_ERRORS) &&
        join_pages(&f)) {
        links_write(&f);
        tags_write(&f);
        outline_write(&f);
        labels_write(&f);
        metadata_write(&f);
        out = write_memory(&f, out_length);
    }
    if (!is_sound(&f))
        out = NULL;
    qpdf_cleanup(&f.qpdf);
    return out;
}
