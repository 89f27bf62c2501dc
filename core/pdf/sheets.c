/*
 * sheets: the pages of a print form.  cairo's pages are content to be placed: a side of a
 * sheet names the contents of one page or two, the watermark beneath them and the marks of
 * its copy, so that a further copy adds names and no contents.  One dictionary of resources
 * serves all (a name means the same on every page of a cairo file).
 *
 * What stands on paper has no links and no tags; bookmarks lead to copies, or else to the
 * side where a chapter begins.
 */
#include "pdf/pdf_private.h"

#include <string.h>

struct sheets {
    struct finisher *f;
    const struct pages *p;
    enum imposition how;
    uint32_t sides;                     /* of a copy */
    const char **contents;              /* of each page, watermark beneath; "" = blank */
    int push, pop;                      /* streams: q, Q */
    int place[2];                       /* q, left or right half of a side; 0 = not needed */
    int *side_id;                       /* by copy and side */
};

bool sheets_are(const struct pages *p) { return p->imposition || p->copies; }

uint32_t pdf_sides(const struct pages *p)
{
    return impose_sides(p->imposition, p->count, p->copies && p->duplex);
}

static int operators(struct finisher *f, const char *s)
{
    return object_stream(f, "", s, strlen(s));
}

/* ---- resources ---------------------------------------------------------- */

struct resource { const char *key, *value; };

/* The keys of all pages' dictionaries of a group, each once. */
static void put_group(struct finisher *f, const qpdf_oh *resources, uint32_t count,
                      const char *group)
{
    VEC(struct resource) all = {0};
    for (uint32_t i = 0; i < count; i++) {
        qpdf_oh d = qpdf_oh_get_key(f->qpdf, resources[i], group);
        char **keys = qpdf_oh_is_dictionary(f->qpdf, d) ? object_keys(f, d) : NULL;
        for (; keys && *keys; keys++) {
            size_t k = 0;
            while (k < all.count && strcmp(all.at[k].key, *keys) != 0)
                k++;
            if (k == all.count)
                *vec_push(f->arena, &all) = (struct resource){*keys, object_value(f, d, *keys)};
        }
        qpdf_oh_release(f->qpdf, d);
    }
    if (!all.count)
        return;
    writer_put(&f->scratch, "%s<<", group);
    for (size_t k = 0; k < all.count; k++)
        writer_put(&f->scratch, "%s %s", all.at[k].key, all.at[k].value);
    writer_put(&f->scratch, ">>");
}

static int shared_resources(struct finisher *f, qpdf_oh kids, uint32_t count)
{
    qpdf_oh *resources = arena_array(f->arena, count, sizeof *resources);
    uint8_t *seen = arena_alloc(f->arena, f->objects.count);
    for (uint32_t i = 0; i < count; i++) {
        qpdf_oh page = cairo_page(f, kids, i);
        resources[i] = qpdf_oh_get_key(f->qpdf, page, "/Resources");
        mend_fonts(f, resources[i], seen);
        qpdf_oh_release(f->qpdf, page);
    }
    f->scratch.length = 0;
    writer_put(&f->scratch, "<<");
    for (size_t g = 0; resource_groups[g]; g++)
        put_group(f, resources, count, resource_groups[g]);
    writer_put(&f->scratch, ">>");
    for (uint32_t i = 0; i < count; i++)
        qpdf_oh_release(f->qpdf, resources[i]);
    int id = object_reserve(f);
    object_set(f, id, f->scratch.at);
    return id;
}

/* ---- contents -------------------------------------------------------------- */

static const char *contents_of(struct finisher *f, qpdf_oh kids, uint32_t i)
{
    qpdf_oh page = cairo_page(f, kids, i);
    const char *contents = object_value(f, page, "/Contents");
    qpdf_oh_release(f->qpdf, page);
    return contents;
}

/* Between q and Q: what one content sets does not reach the next. */
static const char *enclosed(struct sheets *s, const char *contents)
{
    return !contents ? ""
                     : arena_printf(s->f->arena, "%d 0 R %s %d 0 R ", s->push, contents, s->pop);
}

static void read_contents(struct sheets *s, qpdf_oh kids)
{
    struct finisher *f = s->f;
    const char *beneath = s->p->watermark ? contents_of(f, kids, s->p->count) : NULL;
    s->contents = arena_array(f->arena, s->p->count, sizeof *s->contents);
    for (uint32_t i = 0; i < s->p->count; i++) {
        const char *own = s->p->page[i].box_count ? contents_of(f, kids, i) : NULL;
        s->contents[i] = arena_printf(f->arena, "%s%s", enclosed(s, beneath), enclosed(s, own));
    }
}

/* Both halves of a side: at their own size, or as large as they can be there, in their middle,
 * and nothing beyond the page's edges. */
static void place_halves(struct sheets *s)
{
    const struct pages *p = s->p;
    int half = p->sheet_width / 2, width = p->page[0].width, height = p->page[0].height;
    double across = (double)half / width, up = (double)p->sheet_height / height;
    double scale = across < up ? across : up;
    if (scale > 0.998)
        scale = 1;      /* never larger; A4 on A3: their millimetres, not their points, halve */
    for (int side = 0; side < 2; side++) {
        struct writer *w = &s->f->scratch;
        int x = side * half + (int)((half - width * scale) / 2);
        int y = (int)((p->sheet_height - height * scale) / 2);
        w->length = 0;
        writer_put(w, "q");
        writer_points(w, (int)(scale * 1024));
        writer_put(w, " 0 0");
        writer_points(w, (int)(scale * 1024));
        writer_points(w, x);
        writer_points(w, y);
        writer_put(w, " cm 0 0");
        writer_points(w, width);
        writer_points(w, height);
        writer_put(w, " re W n");
        s->place[side] = operators(s->f, w->at);
    }
}

/* ---- a copy's marks -------------------------------------------------------- */

struct mark { const char *contents; int width, at, id; };     /* the stream that moves it to `at` */
struct copy_marks { struct mark foot[2], cover; };             /* foot: left pages and right ones */

static void put_mark(struct sheets *s, struct mark *m, int x)
{
    struct writer *w = &s->f->scratch;
    if (!m->id || m->at != x) {
        struct writer move = {.arena = s->f->arena};
        writer_put(&move, "q 1 0 0 1");
        writer_points(&move, x);
        writer_put(&move, " 0 cm");
        m->id = operators(s->f, move.at);
        m->at = x;
    }
    writer_put(w, "%d 0 R %s %d 0 R ", m->id, m->contents, s->pop);
}

static void put_marks(struct sheets *s, struct copy_marks *m, const struct page *page)
{
    struct mark *foot = &m->foot[page->inner_right];
    put_mark(s, foot, page->inner_right ? page->right - foot->width : page->left);
    if (page->cover)
        put_mark(s, &m->cover, s->p->cover_fixed ? 0 : page->right - m->cover.width);
}

static struct copy_marks copy_marks(struct sheets *s, qpdf_oh kids, uint32_t copy, uint32_t *at)
{
    struct copy_marks m = {0};
    if (!s->p->copies)
        return m;
    const struct copy *c = &s->p->copies[copy];
    m.foot[0] = m.foot[1] = (struct mark){contents_of(s->f, kids, (*at)++), c->foot.width, 0, 0};
    bool covers = stamps_count(s->p) > (s->p->watermark != NULL) + s->p->copy_count;
    if (covers)
        m.cover = (struct mark){contents_of(s->f, kids, (*at)++), c->cover.width, 0, 0};
    return m;
}

/* ---- sides ------------------------------------------------------------------- */

static void side_write(struct sheets *s, struct copy_marks *marks, uint32_t side, int parent, int id)
{
    struct writer *w = &s->f->scratch;
    uint32_t slot[2];
    impose_side(s->how, s->p->count, side, slot);
    w->length = 0;
    writer_put(w, "<</Type/Page/Parent %d 0 R/Contents[", parent);
    for (uint32_t k = 0; k < impose_slots(s->how); k++) {
        if (slot[k] == PAGE_BLANK)
            continue;
        if (s->place[k])
            writer_put(w, "%d 0 R ", s->place[k]);
        writer_put(w, "%s", s->contents[slot[k]]);
        if (s->p->copies && s->p->page[slot[k]].box_count)
            put_marks(s, marks, &s->p->page[slot[k]]);
        if (s->place[k])
            writer_put(w, "%d 0 R ", s->pop);
    }
    writer_put(w, "]>>");
    object_set(s->f, id, w->at);
}

/* The sides of a copy below a node of their own; its id. */
static int copy_write(struct sheets *s, struct copy_marks *marks, uint32_t copy, int root)
{
    struct finisher *f = s->f;
    struct writer list = {.arena = f->arena};
    int node = object_reserve(f);
    for (uint32_t i = 0; i < s->sides; i++) {
        int id = s->side_id[(size_t)copy * s->sides + i] = object_reserve(f);
        side_write(s, marks, i, node, id);
        writer_put(&list, "%d 0 R ", id);
    }
    object_set(f, node, arena_printf(f->arena, "<</Type/Pages/Parent %d 0 R/Count %u/Kids[%s]>>",
                                     root, s->sides, list.at));
    return node;
}

/* The root says for all sides what paper and resources are. */
static void copies_write(struct sheets *s, qpdf_oh kids, int root, int resources)
{
    const struct pages *p = s->p;
    uint32_t copies = p->copies ? p->copy_count : 1, at = p->count + (p->watermark != NULL);
    struct writer nodes = {.arena = s->f->arena}, *w = &s->f->scratch;
    s->side_id = arena_array(s->f->arena, (size_t)copies * s->sides, sizeof *s->side_id);
    for (uint32_t c = 0; c < copies; c++) {
        struct copy_marks marks = copy_marks(s, kids, c, &at);
        writer_put(&nodes, "%d 0 R ", copy_write(s, &marks, c, root));
    }
    bool imposed = s->how != IMPOSE_NONE;
    w->length = 0;
    writer_put(w, "<</Type/Pages/Count %u/Resources %d 0 R/MediaBox[0 0", copies * s->sides, resources);
    writer_points(w, imposed ? p->sheet_width : p->page[0].width);
    writer_points(w, imposed ? p->sheet_height : p->page[0].height);
    writer_put(w, "]/Kids[%s]>>", nodes.at);
    object_set(s->f, root, w->at);
}

/* ---- bookmarks and labels ------------------------------------------------------- */

struct bookmark { const char *title; int page; };

static void put_bookmarks(struct finisher *f, const struct bookmark *list, uint32_t count)
{
    int root = object_reserve(f), first = root + 1;
    struct writer *w = &f->scratch;
    for (uint32_t i = 0; i < count; i++)
        object_reserve(f);
    for (uint32_t i = 0; i < count; i++) {
        w->length = 0;
        writer_put(w, "<</Title");
        writer_string(w, list[i].title);
        writer_put(w, "/Parent %d 0 R/Dest[%d 0 R/Fit]", root, list[i].page);
        if (i)
            writer_put(w, "/Prev %u 0 R", first + i - 1);
        if (i + 1 < count)
            writer_put(w, "/Next %u 0 R", first + i + 1);
        writer_put(w, ">>");
        object_set(f, first + (int)i, w->at);
    }
    object_set(f, root, arena_printf(f->arena, "<</Type/Outlines/First %d 0 R/Last %u 0 R/Count %u>>",
                                     first, first + count - 1, count));
    writer_put(&f->catalog, "/Outlines %d 0 R/PageMode/UseOutlines", root);
}

/* Pages of copies are called 007-1, 007-2 … */
static void put_labels(const struct sheets *s)
{
    struct writer *w = &s->f->catalog;
    writer_put(w, "/PageLabels<</Nums[");
    for (uint32_t c = 0; c < s->p->copy_count; c++)
        writer_put(w, "%u<</P(%03u-)/S/D>>", c * s->sides, c + 1);
    writer_put(w, "]>>");
}

static void find_bookmarks(const struct sheets *s)
{
    const struct pages *p = s->p;
    struct finisher *f = s->f;
    VEC(struct bookmark) list = {0};
    for (uint32_t c = 0; c < p->copy_count; c++)
        *vec_push(f->arena, &list) =
            (struct bookmark){p->copies[c].title, s->side_id[(size_t)c * s->sides]};
    for (uint32_t i = 0; i < p->outline_count && !p->copies; i++)
        if (p->outline[i].level == 1)
            *vec_push(f->arena, &list) = (struct bookmark){
                p->outline[i].title, s->side_id[impose_place(s->how, p->count, p->outline[i].page)]};
    if (list.count)
        put_bookmarks(f, list.at, (uint32_t)list.count);
}

void sheets_write(struct finisher *f, qpdf_oh kids, int pages_id)
{
    const struct pages *p = f->pages;
    struct sheets s = {.f = f, .p = p, .how = p->imposition};
    s.sides = pdf_sides(p);
    int resources = shared_resources(f, kids, p->count + stamps_count(p));
    s.push = operators(f, "q");
    s.pop = operators(f, "Q");
    read_contents(&s, kids);
    if (s.how != IMPOSE_NONE)
        place_halves(&s);
    copies_write(&s, kids, pages_id, resources);
    find_bookmarks(&s);
    if (p->copies)
        put_labels(&s);
}
