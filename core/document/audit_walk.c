/*
 * audit_walk: every printed pair, region by region, in the order it was said.
 */
#include "document/audit.h"

struct walk {
    printed_visit *visit;
    void *data;
    const struct region *region;
};

/* A pair both of whose sides have words. */
static void visit(const struct walk *w, const char *what, uint32_t pair,
                  const struct bilingual *text, const struct cite *cite)
{
    struct printed p = {w->region, pair, what, text, cite};
    if (text->side[LANG_ZH].count || text->side[LANG_EN].count)
        w->visit(&p, w->data);
}

static void walk_table(const struct walk *w, const struct block *b)
{
    const struct table *t = b->table;
    for (uint32_t i = 0; i < t->column_count; i++)
        visit(w, "column", b->pair, &t->columns[i].head, &b->cite);
    for (uint32_t i = 0; i < t->row_count; i++) {
        const struct row *r = &t->rows[i];
        visit(w, "group", r->pair, &r->label, &b->cite);
        for (uint32_t k = 0; r->cells && k < t->column_count; k++)
            if (r->cells[k].type == CELL_TEXT)
                visit(w, "cell", r->pair, &r->cells[k].text, &b->cite);
    }
    for (uint32_t i = 0; i < t->note_count; i++)
        visit(w, "note", b->pair, &t->notes[i], &b->cite);
}

static void walk_chart(const struct walk *w, const struct block *b)
{
    const struct chart *c = b->chart;
    for (uint32_t i = 0; i < c->series_count; i++) {
        visit(w, "series", b->pair, &c->series[i].label, &b->cite);
        for (uint32_t k = 0; k < c->series[i].count; k++)
            visit(w, "point", b->pair, &c->series[i].points[k].label, &b->cite);
    }
    for (uint32_t i = 0; i < c->note_count; i++)
        visit(w, "note", b->pair, &c->notes[i], &b->cite);
}

static void walk_diagram(const struct walk *w, const struct block *b)
{
    for (uint32_t i = 0; i < b->diagram->count; i++) {
        visit(w, "node", b->pair, &b->diagram->nodes[i].text, &b->cite);
        visit(w, "node", b->pair, &b->diagram->nodes[i].detail, &b->cite);
    }
}

static void walk_blocks(const struct walk *w, const struct block *b)
{
    static const char *const names[] = {
        [BLOCK_SECTION] = "section", [BLOCK_PARAGRAPH] = "paragraph", [BLOCK_LIST] = "list",
        [BLOCK_ITEM] = "item", [BLOCK_TABLE] = "caption", [BLOCK_CHART] = "caption",
        [BLOCK_DIAGRAM] = "caption"};
    for (; b; b = b->next) {
        visit(w, "head", b->pair, &b->head, &b->cite);
        visit(w, names[b->kind], b->pair, &b->text, &b->cite);
        if (b->table)
            walk_table(w, b);
        if (b->chart)
            walk_chart(w, b);
        if (b->diagram)
            walk_diagram(w, b);
        walk_blocks(w, b->first);
    }
}

static void walk_region(struct walk *w, const struct document *d, const struct region *r)
{
    w->region = r;
    visit(w, "formula", 0, &r->formula, NULL);
    for (uint32_t i = 0; i < r->source_count; i++) {
        const struct source *s = &r->sources[i];
        visit(w, "source", 0, &s->title, NULL);
        visit(w, "source", 0, &s->publisher, NULL);
        visit(w, "source", 0, &s->kind, NULL);
        visit(w, "source", 0, &s->figures, NULL);
        visit(w, "source", 0, &s->note, NULL);
    }
    for (uint32_t i = 0; i < r->measure_count; i++)
        visit(w, "measure", r->measures[i].pair, &r->measures[i].text, &r->measures[i].cite);
    for (uint32_t i = 0; i < r->event_count; i++)
        visit(w, "event", r->events[i].pair, &r->events[i].text, &r->events[i].cite);
    for (uint32_t i = 0; i < d->term_count; i++)
        if (d->terms[i]->region == r)
            visit(w, "term", 0, &d->terms[i]->explanation, NULL);
    walk_blocks(w, r->first);
}

void document_walk(const struct document *d, printed_visit *visit_one, void *data)
{
    struct walk w = {visit_one, data, NULL};
    for (uint32_t i = 0; i < d->region_count; i++)
        if (!d->regions[i]->missing)
            walk_region(&w, d, d->regions[i]);
}
