/*
 * finish: the pass that says what cairo cannot.  qpdf reads cairo's file; cairo's tree is
 * thrown away and ours written; each pair of cairo pages (furniture, body) becomes one
 * page whose furniture is an artifact.  Streams pass through as they are.
 */
#include "pdf/pdf_private.h"

#include <string.h>

/* ---- resources ---------------------------------------------------------- */

const char *const resource_groups[] = {"/Font", "/ExtGState", "/XObject", "/Pattern",
                                       "/ColorSpace", "/Shading", NULL};

/* What furniture and body need of a group (fonts, states …).  A name means the same on
 * every page of a cairo file: fonts and objects are numbered per file, and the only
 * state is opaque paint. */
static void put_group(struct finisher *f, qpdf_oh resources[2], const char *name)
{
    struct writer *w = &f->scratch;
    bool begun = false;
    qpdf_oh group[2];
    for (int i = 0; i < 2; i++) {
        group[i] = qpdf_oh_get_key(f->qpdf, resources[i], name);
        if (!qpdf_oh_is_dictionary(f->qpdf, group[i]))
            continue;
        if (!begun)
            writer_put(w, "%s<<", name);
        begun = true;
        for (char **key = object_keys(f, group[i]); *key; key++)
            if (i == 0 || !qpdf_oh_is_dictionary(f->qpdf, group[0]) ||
                !qpdf_oh_has_key(f->qpdf, group[0], *key))
                writer_put(w, "%s %s", *key, object_value(f, group[i], *key));
    }
    if (begun)
        writer_put(w, ">>");
    qpdf_oh_release(f->qpdf, group[0]);
    qpdf_oh_release(f->qpdf, group[1]);
}

static void put_resources(struct finisher *f, qpdf_oh resources[2])
{
    writer_put(&f->scratch, "/Resources<<");
    for (size_t g = 0; resource_groups[g]; g++)
        put_group(f, resources, resource_groups[g]);
    writer_put(&f->scratch, ">>");
}

/* ---- fonts -------------------------------------------------------------- */

/* TrueType outlines want a CIDToGIDMap (PDF/A-2 6.2.11.3.2), which cairo does not write. */
static void mend_font(struct finisher *f, qpdf_oh font)
{
    qpdf_oh list = qpdf_oh_get_key(f->qpdf, font, "/DescendantFonts");
    if (qpdf_oh_is_array(f->qpdf, list) && qpdf_oh_get_array_n_items(f->qpdf, list) == 1) {
        qpdf_oh cid = qpdf_oh_get_array_item(f->qpdf, list, 0);
        qpdf_oh subtype = qpdf_oh_get_key(f->qpdf, cid, "/Subtype");
        int id = qpdf_oh_get_object_id(f->qpdf, cid);
        if (id && qpdf_oh_is_name_and_equals(f->qpdf, subtype, "/CIDFontType2") &&
            !qpdf_oh_has_key(f->qpdf, cid, "/CIDToGIDMap")) {
            const char *source = qpdf_oh_unparse_resolved(f->qpdf, cid);
            object_set(f, id, arena_printf(f->arena, "<</CIDToGIDMap/Identity%s", source + 2));
        }
        qpdf_oh_release(f->qpdf, subtype);
        qpdf_oh_release(f->qpdf, cid);
    }
    qpdf_oh_release(f->qpdf, list);
}

/* Every font once, however many pages share it. */
void mend_fonts(struct finisher *f, qpdf_oh resources, uint8_t *seen)
{
    qpdf_oh fonts = qpdf_oh_get_key(f->qpdf, resources, "/Font");
    if (qpdf_oh_is_dictionary(f->qpdf, fonts))
        for (char **key = object_keys(f, fonts); *key; key++) {
            qpdf_oh font = qpdf_oh_get_key(f->qpdf, fonts, *key);
            int id = qpdf_oh_get_object_id(f->qpdf, font);
            if (!seen[id])
                mend_font(f, font);
            seen[id] = 1;
            qpdf_oh_release(f->qpdf, font);
        }
    qpdf_oh_release(f->qpdf, fonts);
}

/* ---- pages -------------------------------------------------------------- */

struct joiner {
    int pages;                          /* id of the node above all pages */
    int before, between, after;         /* streams around furniture and body */
    const char *beneath;                /* the watermark's streams in front of furniture */
    uint8_t *seen;                      /* fonts by object id */
};

static bool has_furniture(const struct page *p)
{
    for (uint32_t i = 0; i < p->box_count; i++) {
        const struct box *b = &p->boxes[i];
        if (b->furniture || b->element == ELEMENT_ARTIFACT)
            return true;
        for (uint32_t r = 0; b->kind == BOX_LINE && r < b->line->run_count; r++)
            if (b->line->runs[r].emphasis_dots || b->line->runs[r].under)
                return true;
    }
    return false;
}

/* A page anew.  cairo's transparency group goes: everything we paint is opaque. */
static void page_write(struct finisher *f, uint32_t number, qpdf_oh furniture, qpdf_oh body,
                       const struct joiner *j)
{
    struct writer *w = &f->scratch;
    qpdf_oh resources[2] = {qpdf_oh_get_key(f->qpdf, body, "/Resources"),
                            qpdf_oh_get_key(f->qpdf, furniture, "/Resources")};
    const char *contents = object_value(f, body, "/Contents");
    mend_fonts(f, resources[0], j->seen);
    mend_fonts(f, resources[1], j->seen);
    w->length = 0;
    writer_put(w, "<</Type/Page/Parent %d 0 R/MediaBox%s/StructParents %u/Tabs/S", j->pages,
               object_value(f, body, "/MediaBox"), number);
    if (j->beneath || has_furniture(&f->pages->page[number])) {
        put_resources(f, resources);
        writer_put(w, "/Contents[%d 0 R %s %s %d 0 R %s %d 0 R]", j->before,
                   j->beneath ? j->beneath : "", object_value(f, furniture, "/Contents"),
                   j->between, contents, j->after);
    } else
        writer_put(w, "/Resources %s/Contents %s", object_value(f, body, "/Resources"), contents);
    if (f->annotations[number])
        writer_put(w, "/Annots%s", f->annotations[number]);
    writer_put(w, ">>");
    object_set(f, f->page_id[number], w->at);
    qpdf_oh_release(f->qpdf, resources[0]);
    qpdf_oh_release(f->qpdf, resources[1]);
}

qpdf_oh cairo_page(struct finisher *f, qpdf_oh kids, uint32_t i)
{
    return qpdf_oh_get_array_item(f->qpdf, kids, (int)i);
}

/* Cairo's pages, two for each of ours; only the second of each stays. */
static void pages_write(struct finisher *f, qpdf_oh kids, int id)
{
    static const char before[] = "/Artifact BMC q", between[] = "Q EMC q", after[] = "Q";
    struct joiner j = {id, object_stream(f, "", before, sizeof before - 1),
                       object_stream(f, "", between, sizeof between - 1),
                       object_stream(f, "", after, sizeof after - 1), NULL, NULL};
    if (f->pages->watermark) {
        qpdf_oh page = cairo_page(f, kids, 2 * f->pages->count);
        j.beneath = arena_printf(f->arena, "%s %d 0 R", object_value(f, page, "/Contents"),
                                 object_stream(f, "", "Q q", 3));
        qpdf_oh_release(f->qpdf, page);
    }
    j.seen = arena_alloc(f->arena, f->objects.count);
    struct writer list = {f->arena, NULL, 0, 0};
    for (uint32_t i = 0; i < f->pages->count; i++) {
        qpdf_oh furniture = cairo_page(f, kids, 2 * i), body = cairo_page(f, kids, 2 * i + 1);
        page_write(f, i, furniture, body, &j);
        writer_put(&list, "%d 0 R ", f->page_id[i]);
        qpdf_oh_release(f->qpdf, furniture);
        qpdf_oh_release(f->qpdf, body);
    }
    object_set(f, id, arena_printf(f->arena, "<</Type/Pages/Count %u/Kids[%s]>>", f->pages->count,
                                   list.at));
}

/* ---- the pass ----------------------------------------------------------- */

/* Everything that is ours, behind cairo's file; the id of Info. */
static int update(struct finisher *f, qpdf_oh kids, int pages, int root)
{
    if (sheets_are(f->pages)) {
        writer_put(&f->catalog, "<</Type/Catalog/Pages %d 0 R", pages);
        sheets_write(f, kids, pages);
        int info = metadata_write(f);
        writer_put(&f->catalog, ">>");
        object_set(f, root, f->catalog.at);
        return info;
    }
    for (uint32_t i = 0; i < f->pages->count; i++) {
        qpdf_oh body = cairo_page(f, kids, 2 * i + 1);
        f->page_id[i] = qpdf_oh_get_object_id(f->qpdf, body);
        qpdf_oh_release(f->qpdf, body);
    }
    writer_put(&f->catalog, "<</Type/Catalog/Pages %d 0 R", pages);
    links_write(f);
    tags_write(f);
    outline_write(f);
    labels_write(f);
    attachments_write(f);
    int info = metadata_write(f);
    pages_write(f, kids, pages);
    writer_put(&f->catalog, ">>");
    object_set(f, root, f->catalog.at);
    return info;
}

static bool is_sound(qpdf_data q)
{
    if (!qpdf_has_error(q))
        return true;
    diag_report(MSG_INTERNAL, NULL, qpdf_get_error_full_text(q, qpdf_get_error(q)));
    return false;
}

static qpdf_data read_file(const char *bytes, size_t length)
{
    qpdf_data q = qpdf_init();
    qpdf_silence_errors(q);
    qpdf_set_suppress_warnings(q, QPDF_TRUE);
    qpdf_read_memory(q, "briefing", bytes, length, NULL);
    return q;
}

static const unsigned char *update_file(struct finisher *f, const unsigned char *bytes,
                                        size_t length, size_t *out_length)
{
    if (!is_sound(f->qpdf) || !object_begin(f, bytes, length))
        return NULL;
    qpdf_oh root = qpdf_get_root(f->qpdf), pages = qpdf_oh_get_key(f->qpdf, root, "/Pages");
    qpdf_oh kids = qpdf_oh_get_key(f->qpdf, pages, "/Kids");
    int root_id = qpdf_oh_get_object_id(f->qpdf, root), info = 0;
    uint32_t count = f->pages->count * (sheets_are(f->pages) ? 1 : 2) + stamps_count(f->pages);
    if (qpdf_oh_is_array(f->qpdf, kids) &&
        qpdf_oh_get_array_n_items(f->qpdf, kids) == (int)count)
        info = update(f, kids, qpdf_oh_get_object_id(f->qpdf, pages), root_id);
    else
        diag_report(MSG_INTERNAL, NULL, "cairo's pages are not as many as were painted");
    qpdf_oh_release(f->qpdf, kids);
    qpdf_oh_release(f->qpdf, pages);
    qpdf_oh_release(f->qpdf, root);
    return is_sound(f->qpdf) && info ? assemble(f, root_id, info, out_length) : NULL;
}

const unsigned char *finish_pdf(struct arena *a, const struct pages *p,
                                const struct painted *painted, const unsigned char *bytes,
                                size_t length, size_t *out_length)
{
    struct finisher f = {.arena = a, .pages = p, .painted = painted, .scratch = {.arena = a},
                         .catalog = {.arena = a}, .link_key = p->count};
    f.page_id = arena_array(a, p->count + 1u, sizeof *f.page_id);
    f.annotations = arena_array(a, p->count + 1u, sizeof *f.annotations);
    f.link_id = arena_array(a, p->link_count + 1u, sizeof *f.link_id);
    f.qpdf = read_file((const char *)bytes, length);
    const unsigned char *out = update_file(&f, bytes, length, out_length);
    qpdf_cleanup(&f.qpdf);
    return out;
}
