/*
 * paint: boxes through a device.  Furniture (artifacts) goes beneath; the body is cut
 * into leaves, one for each stretch of boxes of one element.
 */
#include "pdf/pdf_private.h"

/* 着重号: a dot under each Han, centred on it, small enough to leave the pitch alone (R46). */
static void emphasis_dots(struct device *d, const struct box *b, const struct text_run *run)
{
    const struct text_glyph *g = b->line->glyphs + run->first;
    for (uint32_t i = 0; i < run->count; i++) {
        uint32_t c = utf8_decode(b->text + g[i].text, &(unsigned){0});
        if (char_is_han(c))
            d->circle(d, b->x + g[i].x + run->size / 2, b->y + run->size * 26 / 100,
                      run->size * 7 / 100, 0, 2, run->colour);
    }
}

static void paint_line(const struct subsets *s, struct device *d, const struct box *b)
{
    for (uint32_t r = 0; r < b->line->run_count; r++) {
        const struct text_run *run = &b->line->runs[r];
        if (run->count)
            d->run(d, subsets_lookup(s, run->face), run, b->line->glyphs, b->text, b->x, b->y);
    }
}

static void paint_mark(struct device *d, const struct box *b)
{
    int radius = b->width / 2;
    d->circle(d, b->x + radius, b->y + radius, radius, b->stroke,
              b->mark == MARK_REPORTED ? 2 : b->mark == MARK_UNDER_WAY ? 1 : 0, b->colour);
}

static void paint_box(const struct subsets *s, struct device *d, const struct box *b)
{
    switch (b->kind) {
    case BOX_LINE: paint_line(s, d, b); break;
    case BOX_FILL: d->fill(d, b->x, b->y, b->width, b->height, b->colour); break;
    case BOX_STROKE: d->stroke(d, b); break;
    case BOX_MARK: paint_mark(d, b); break;
    default: break;
    }
}

static bool is_furniture(const struct box *b)
{
    return b->furniture || b->element == ELEMENT_ARTIFACT;
}

static void paint_furniture(const struct page *page, const struct subsets *s, struct device *d)
{
    for (uint32_t i = 0; i < page->box_count; i++) {
        const struct box *b = &page->boxes[i];
        if (is_furniture(b))
            paint_box(s, d, b);
        for (uint32_t r = 0; b->kind == BOX_LINE && r < b->line->run_count; r++)
            if (b->line->runs[r].emphasis_dots)
                emphasis_dots(d, b, &b->line->runs[r]);
    }
}

static void paint_body(struct arena *a, const struct page *page, uint32_t number,
                       const struct subsets *s, struct device *d, struct pieces *out)
{
    uint32_t open = ELEMENT_ARTIFACT, mcid = 0;
    for (uint32_t i = 0; i < page->box_count; i++) {
        const struct box *b = &page->boxes[i];
        if (is_furniture(b))
            continue;
        if (b->element != open) {
            if (open)
                d->tag_end(d);
            open = b->element;
            *vec_push(a, &out->list) = (struct piece){number, mcid++, open};
            d->tag_begin(d);
        }
        paint_box(s, d, b);
    }
    if (open)
        d->tag_end(d);
}

void paint_pages(struct arena *a, const struct pages *p, const struct subsets *s, struct device *d,
                 bool split, struct pieces *out)
{
    for (uint32_t i = 0; i < p->count; i++) {
        d->begin_page(d, p->page[i].width, p->page[i].height);
        paint_furniture(&p->page[i], s, d);
        if (split) {
            d->end_page(d);
            d->begin_page(d, p->page[i].width, p->page[i].height);
        }
        paint_body(a, &p->page[i], i, s, d, out);
        d->end_page(d);
    }
}
