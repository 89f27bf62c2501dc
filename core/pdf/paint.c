/*
 * paint: boxes through a device.  Furniture (artifacts) goes beneath; the body is cut
 * into leaves.  A leaf holds what follows one another on a page and belongs to one
 * element, or to one part of it: a stretch in the other language, a link, a mark that
 * is read as a word.
 */
#include "pdf/pdf_private.h"

#define NONE UINT32_MAX

struct painter {
    struct arena *arena;
    const struct pages *pages;
    const struct subsets *subsets;
    struct device *device;
    struct painted *out;
    uint32_t page, mcid;
    uint32_t element, part;             /* of the open leaf; element 0: none is open */
    uint32_t *last_part;                /* by element: 1 + the part of its last piece, or 0 */
    uint32_t *ended;                    /* by element: 1 + the page where a text ended, or 0 */
    uint32_t link;                      /* the page's first link, or where to go on */
};

/* ---- ink ---------------------------------------------------------------- */

/* 着重号: a dot under each Han, centred on it, small enough to leave the pitch alone (R46). */
static void emphasis_dots(struct device *d, const struct box *b, const struct text_run *run)
{
    const struct text_glyph *g = b->line->glyphs + run->first;
    for (uint32_t i = 0; i < run->count; i++) {
        unsigned bytes;
        if (char_is_han(utf8_decode(b->text + g[i].text, &bytes)))
            d->circle(d, b->x + g[i].x + run->size / 2, b->y + run->size * 26 / 100,
                      run->size * 7 / 100, 0, CIRCLE_FILLED, run->colour);
    }
}

/* 专名号 and 书名号甲式 below the runs of one name, in one piece, and a hair shorter than the
 * name so that two names beside each other keep two lines (R47).  The next run to look at. */
static uint32_t name_line(struct device *d, const struct box *b, uint32_t r)
{
    const struct text_run *run = &b->line->runs[r], *last = run;
    while (++r < b->line->run_count && b->line->runs[r].under && b->line->runs[r].name == run->name)
        last = &b->line->runs[r];
    int inset = run->size * 6 / 100, stroke = run->size * 5 / 100, y = b->y + run->size * 24 / 100;
    int x = b->x + run->x + inset, width = last->x + last->width - run->x - 2 * inset;
    if (run->under == UNDER_LINE)
        d->fill(d, x, y - stroke / 2, width, stroke, run->colour);
    else
        d->wave(d, x, y, width, run->size * 12 / 100, stroke, run->colour);
    return r;
}

static void name_lines(struct device *d, const struct box *b)
{
    for (uint32_t r = 0; r < b->line->run_count;)
        r = b->line->runs[r].under ? name_line(d, b, r) : r + 1;
}

static void paint_run(struct painter *p, const struct box *b, const struct text_run *run)
{
    p->device->run(p->device, subsets_lookup(p->subsets, run->face), run, b->line->glyphs, b->text,
                   b->x, b->y);
}

static void paint_mark(struct device *d, const struct box *b)
{
    static const enum circle forms[] = {[MARK_REPORTED] = CIRCLE_FILLED,
                                        [MARK_UNDER_WAY] = CIRCLE_HALF,
                                        [MARK_PLANNED] = CIRCLE_HOLLOW};
    int radius = b->width / 2;
    d->circle(d, b->x + radius, b->y + radius, radius, b->stroke, forms[b->mark], b->colour);
}

static void paint_shape(struct device *d, const struct box *b)
{
    if (b->kind == BOX_FILL)
        d->fill(d, b->x, b->y, b->width, b->height, b->colour);
    else if (b->kind == BOX_STROKE)
        d->stroke(d, b);
    else if (b->kind == BOX_MARK)
        paint_mark(d, b);
    else if (b->kind == BOX_IMAGE)
        d->picture(d, b);
}

static bool is_furniture(const struct box *b)
{
    return b->furniture || b->element == ELEMENT_ARTIFACT;
}

static void paint_artifact(struct painter *p, const struct box *b)
{
    if (b->kind != BOX_LINE && is_furniture(b))
        paint_shape(p->device, b);
    for (uint32_t r = 0; b->kind == BOX_LINE && r < b->line->run_count; r++) {
        const struct text_run *run = &b->line->runs[r];
        if (run->count && is_furniture(b))
            paint_run(p, b, run);
        if (run->emphasis_dots)
            emphasis_dots(p->device, b, run);
    }
    if (b->kind == BOX_LINE)
        name_lines(p->device, b);
}

/* ---- between texts ----------------------------------------------------------- */

static bool is_inline(const struct element *e)
{
    return e->kind == EL_SPAN || e->kind == EL_LINK || e->kind == EL_REFERENCE || e->kind == EL_LBL;
}

/* Texts of their own that stand apart on paper, but in one element or one row of inline
 * elements: readers would join "1" and "Rongcheng".  The second run gets an unseen space
 * in front (one by itself cairo would leave out, having no ink). */
static void paint_spaced_run(struct painter *p, const struct box *b, const struct text_run *run)
{
    const struct face *face = run->face;
    const struct text_glyph *g = b->line->glyphs + run->first;
    hb_codepoint_t glyph;
    if (run->hyphen || !hb_font_get_nominal_glyph(face->font, ' ', &glyph)) {
        paint_run(p, b, run);
        return;
    }
    int64_t advance = hb_font_get_glyph_h_advance(face->font, glyph);
    struct text_run spaced = *run;
    spaced.first = spaced.text = 0;
    spaced.count++;
    spaced.text_bytes++;
    struct text_glyph *glyphs = arena_array(p->arena, spaced.count, sizeof *glyphs);
    glyphs[0] = (struct text_glyph){.x = g[0].x - (int)(advance * run->size / face->upem),
                                    .glyph = (uint16_t)glyph};
    for (uint32_t i = 0; i < run->count; i++) {
        glyphs[i + 1] = g[i];
        glyphs[i + 1].text -= run->text - 1;
    }
    const char *text = arena_printf(p->arena, " %.*s", (int)run->text_bytes, b->text + run->text);
    p->device->run(p->device, subsets_lookup(p->subsets, face), &spaced, glyphs, text, b->x, b->y);
}

static bool follows_text(const struct painter *p, const struct box *b)
{
    const struct element *elements = p->pages->tree.elements;
    uint32_t e = b->element;
    while (p->ended[e] != p->page + 1 && is_inline(&elements[e]))
        e = elements[e].parent;
    return p->ended[e] == p->page + 1;
}

static void text_ends(struct painter *p, const struct box *b)
{
    const struct element *elements = p->pages->tree.elements;
    uint32_t value = b->line->end == END_PARAGRAPH ? p->page + 1 : 0, e = b->element;
    p->ended[e] = value;
    while (is_inline(&elements[e]))
        p->ended[e = elements[e].parent] = value;
}

/* ---- leaves ------------------------------------------------------------- */

static void leaf_close(struct painter *p)
{
    if (p->element)
        p->device->tag_end(p->device);
    p->element = 0;
}

static void leaf_open(struct painter *p, uint32_t element, uint32_t part)
{
    if (p->element == element && p->part == part)
        return;
    leaf_close(p);
    p->element = element;
    p->part = part;
    p->last_part[element] = part;
    *vec_push(p->arena, &p->out->pieces) = (struct piece){p->page, p->mcid++, element, part};
    p->device->tag_begin(p->device);
}

/* The part of an element's last piece goes on where nothing else came between: words
 * of the other language over a line's end, a link over a page's. */
static uint32_t part_for(struct painter *p, const struct part *wanted)
{
    uint32_t last = p->last_part[wanted->element];
    if (last && !wanted->actual) {
        const struct part *had = &p->out->parts.at[last - 1];
        if (had->kind == wanted->kind && had->lang == wanted->lang && had->link == wanted->link &&
            !had->actual)
            return last;
    }
    *vec_push(p->arena, &p->out->parts) = *wanted;
    return (uint32_t)p->out->parts.count;
}

/* The page's rectangle over a run that links: its own, not merely one of its element. */
static uint32_t link_over(struct painter *p, const struct box *b, const struct text_run *run)
{
    const struct pages *pages = p->pages;
    int x = b->x + run->x;
    for (uint32_t i = p->link; i < pages->link_count && pages->links[i].page == p->page; i++) {
        const struct page_link *l = &pages->links[i];
        if (l->element == b->element && l->x <= x && x < l->x + l->width && l->y <= b->y &&
            b->y <= l->y + l->height)
            return i;
    }
    return NONE;
}

/* Figures, dates and signs are read in whichever language surrounds them. */
static bool has_words(const char *text, uint32_t bytes)
{
    unsigned n;
    for (uint32_t i = 0; i < bytes; i += n) {
        uint32_t c = utf8_decode(text + i, &n);
        if ((c | 0x20) - 'a' < 26 || (c >= 0xC0 && c < 0x2000) || char_is_han(c))
            return true;
    }
    return false;
}

static uint32_t run_part(struct painter *p, const struct box *b, const struct text_run *run)
{
    const struct element *e = &p->pages->tree.elements[b->element];
    bool links = run->link && run->link != LINK_LABEL;
    uint32_t link = links && e->kind != EL_LINK ? link_over(p, b, run) : NONE;
    bool other = (enum lang)e->lang != run->lang && has_words(b->text + run->text, run->text_bytes);
    if (link == NONE && !other)
        return 0;
    struct part wanted = {b->element, link == NONE ? EL_SPAN : EL_LINK,
                          other ? (uint8_t)run->lang : e->lang,
                          link == NONE ? 0 : run->link, NULL};
    uint32_t part = part_for(p, &wanted);
    if (link != NONE)
        p->out->link_part[link] = part;
    return part;
}

static bool is_label(const struct painter *p, const struct box *b, const struct text_run *run)
{
    const struct element *e = &p->pages->tree.elements[b->element];
    return run->link == LINK_LABEL && e[-1].kind == EL_LBL && e[-1].parent == e->parent;
}

static void paint_body_box(struct painter *p, const struct box *b)
{
    bool gap = b->kind == BOX_LINE && follows_text(p, b);
    for (uint32_t r = 0; b->kind == BOX_LINE && r < b->line->run_count; r++) {
        const struct text_run *run = &b->line->runs[r];
        if (!run->count)
            continue;
        if (is_label(p, b, run))
            leaf_open(p, b->element - 1, 0);
        else
            leaf_open(p, b->element, run_part(p, b, run));
        if (gap)
            paint_spaced_run(p, b, run);
        else
            paint_run(p, b, run);
        gap = false;
        if (run->hyphen)                /* poppler loses a leaf's text behind ActualText */
            leaf_close(p);
    }
    if (b->kind == BOX_LINE) {
        text_ends(p, b);
        return;
    }
    uint8_t lang = p->pages->tree.elements[b->element].lang;
    struct part read = {b->element, EL_SPAN, lang, 0, b->actual};
    leaf_open(p, b->element, b->actual ? part_for(p, &read) : 0);
    paint_shape(p->device, b);
}

/* ---- pages -------------------------------------------------------------- */

static void paint_boxes(struct painter *p, const struct page *page,
                        void (*paint)(struct painter *p, const struct box *b), bool body)
{
    for (uint32_t i = 0; i < page->box_count; i++) {
        const struct box *b = &page->boxes[i];
        if (body && is_furniture(b))
            continue;
        if (b->turn) {
            leaf_close(p);              /* a tag and a turn may not cross */
            p->device->turn_begin(p->device, b->x, b->y, b->turn);
        }
        paint(p, b);
        if (b->turn) {
            leaf_close(p);
            p->device->turn_end(p->device);
        }
    }
    leaf_close(p);
}

/* Links that lie over no run of their own: below the element they name, which may be a
 * Link itself, or else below the document. */
static void paint_links(struct painter *p)
{
    for (uint32_t i = 0; i < p->pages->link_count; i++) {
        const struct page_link *l = &p->pages->links[i];
        uint32_t element = l->element ? l->element : 1;
        const struct element *e = &p->pages->tree.elements[element];
        if (e->kind == EL_LINK || p->out->link_part[i])
            continue;
        *vec_push(p->arena, &p->out->parts) = (struct part){element, EL_LINK, e->lang, 0, NULL};
        p->out->link_part[i] = (uint32_t)p->out->parts.count;
    }
}

void paint_pages(struct arena *a, const struct pages *pages, const struct subsets *s,
                 struct device *d, enum paint_how how, struct painted *out)
{
    struct painter p = {.arena = a, .pages = pages, .subsets = s, .device = d, .out = out};
    p.last_part = arena_array(a, pages->tree.count + 1u, sizeof *p.last_part);
    p.ended = arena_array(a, pages->tree.count + 1u, sizeof *p.ended);
    out->link_part = arena_array(a, pages->link_count + 1u, sizeof *out->link_part);
    for (p.page = 0; p.page < pages->count; p.page++) {
        const struct page *page = &pages->page[p.page];
        p.mcid = 0;
        while (p.link < pages->link_count && pages->links[p.link].page < p.page)
            p.link++;
        d->begin_page(d, page->width, page->height);
        if (how == PAINT_WHOLE)
            stamp_watermark(pages, s, d);
        paint_boxes(&p, page, paint_artifact, false);
        if (how == PAINT_SPLIT) {
            d->end_page(d);
            d->begin_page(d, page->width, page->height);
        }
        paint_boxes(&p, page, paint_body_box, true);
        d->end_page(d);
    }
    paint_links(&p);
}
