/*
 * stamp: what is drawn once and stands on many pages: the watermark beneath them, and the
 * marks of numbered copies at their foot.
 */
#include "pdf/pdf_private.h"

static bool has_cover(const struct pages *p)
{
    for (uint32_t i = 0; i < p->count; i++)
        if (p->page[i].cover)
            return true;
    return false;
}

static uint32_t marks_a_copy(const struct pages *p) { return 1 + has_cover(p); }

uint32_t stamps_count(const struct pages *p)
{
    return (p->watermark != NULL) + p->copy_count * marks_a_copy(p);
}

void stamp_watermark(const struct pages *p, const struct subsets *s, struct device *d)
{
    const struct watermark *w = p->watermark;
    for (uint32_t r = 0; w && r < w->line->run_count; r++)
        d->outline(d, subsets_lookup(s, w->line->runs[r].face), &w->line->runs[r], w);
}

static void paint_mark(const struct pages *p, const struct subsets *s, struct device *d,
                       const struct copy_mark *m)
{
    d->begin_page(d, p->page[0].width, p->page[0].height);
    for (uint32_t i = 0; i < m->box_count; i++) {
        const struct box *b = &m->boxes[i];
        for (uint32_t r = 0; r < b->line->run_count; r++)
            if (b->line->runs[r].count)
                d->run(d, subsets_lookup(s, b->line->runs[r].face), &b->line->runs[r],
                       b->line->glyphs, b->text, b->x, b->y);
    }
    d->end_page(d);
}

void stamps_paint(const struct pages *p, const struct subsets *s, struct device *d)
{
    bool cover = has_cover(p);
    if (p->watermark) {
        d->begin_page(d, p->page[0].width, p->page[0].height);
        stamp_watermark(p, s, d);
        d->end_page(d);
    }
    for (uint32_t c = 0; c < p->copy_count; c++) {
        paint_mark(p, s, d, &p->copies[c].foot);
        if (cover)
            paint_mark(p, s, d, &p->copies[c].cover);
    }
}

static void each_of(const struct copy_mark *m, void use(const struct text_line *, void *), void *data)
{
    for (uint32_t i = 0; i < m->box_count; i++)
        use(m->boxes[i].line, data);
}

void stamps_lines(const struct pages *p, void use(const struct text_line *, void *), void *data)
{
    if (p->watermark)
        use(p->watermark->line, data);
    for (uint32_t c = 0; c < p->copy_count; c++) {
        each_of(&p->copies[c].foot, use, data);
        each_of(&p->copies[c].cover, use, data);
    }
}
