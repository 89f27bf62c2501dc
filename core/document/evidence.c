/*
 * evidence: where a chapter tells what a measure or figure sums up.
 *
 * Rule: the first passage that names the measure's figure, else the first that cites its
 * paragraph; passages that sum up themselves (lead, key points) and questions come last.
 */
#include "document/compare_private.h"

#include <stdlib.h>
#include <string.h>

struct evidence {
    const struct region *region;
    struct names by_fact, by_paragraph; /* → block */
    const struct block *first;
};

static bool sums_up(const struct block *b)
{
    return b->kind == BLOCK_PARAGRAPH &&
           (b->role == ROLE_LEAD || b->role == ROLE_KEY || b->role == ROLE_QUESTION);
}

static void add_fact(struct evidence *e, struct arena *a, const struct fact *f,
                     const struct block *b)
{
    if (f && f->region == e->region)
        names_add(&e->by_fact, a, NULL, f->id, (void *)b);
}

static void add_phrase(struct evidence *e, struct arena *a, const struct phrase *p,
                       const struct block *b)
{
    for (uint32_t i = 0; i < p->count; i++)
        add_fact(e, a, p->spans[i].fact, b);
}

static void add_table(struct evidence *e, struct arena *a, const struct block *b)
{
    const struct table *t = b->table;
    for (uint32_t r = 0; r < t->row_count; r++)
        for (uint32_t i = 0; t->rows[r].cells && i < t->column_count; i++) {
            add_fact(e, a, t->rows[r].cells[i].fact, b);
            add_phrase(e, a, &t->rows[r].cells[i].text.side[LANG_ZH], b);
        }
}

#define PARAGRAPHS_MOST 64              /* of a range */

/* "9,10", "33-81": each paragraph leads here. */
static void add_paragraphs(struct evidence *e, struct arena *a, const char *at,
                           const struct block *b)
{
    while (at && *at) {
        char *end;
        unsigned long from = strtoul(at, &end, 10), to = from;
        if (end == at)
            return;
        if (*end == '-')
            to = strtoul(end + 1, &end, 10);
        for (unsigned long n = from; n <= to && n < from + PARAGRAPHS_MOST; n++)
            names_add(&e->by_paragraph, a, NULL, arena_printf(a, "%lu", n), (void *)b);
        at = end + (*end == ',');
    }
}

static void add_block(struct evidence *e, struct arena *a, const struct block *b)
{
    if (!e->first && b->pair)
        e->first = b;
    add_phrase(e, a, &b->text.side[LANG_ZH], b);
    add_phrase(e, a, &b->head.side[LANG_ZH], b);
    if (b->table)
        add_table(e, a, b);
    for (uint32_t i = 0; b->chart && i < b->chart->series_count; i++)
        for (uint32_t k = 0; k < b->chart->series[i].count; k++)
            add_fact(e, a, b->chart->series[i].points[k].fact, b);
    for (uint32_t i = 0; b->diagram && i < b->diagram->count; i++)
        add_phrase(e, a, &b->diagram->nodes[i].text.side[LANG_ZH], b);
    add_paragraphs(e, a, b->cite.at, b);
}

/* What comes first stays. */
static void add_blocks(struct evidence *e, struct arena *a, const struct block *b, bool summaries)
{
    for (; b; b = b->next) {
        if (b->pair && sums_up(b) == summaries)
            add_block(e, a, b);
        add_blocks(e, a, b->first, summaries);
    }
}

struct evidence *evidence_new(struct arena *a, const struct region *r)
{
    struct evidence *e = arena_alloc(a, sizeof *e);
    e->region = r;
    add_blocks(e, a, r->first, false);
    add_blocks(e, a, r->first, true);
    return e;
}

static uint32_t pair_or_first(const struct evidence *e, const struct block *b)
{
    b = b ? b : e->first;
    return b ? b->pair : 0;
}

static const struct block *by_cite(const struct evidence *e, const struct cite *c)
{
    size_t n = c->at ? strspn(c->at, "0123456789") : 0;
    return n ? names_lookup(&e->by_paragraph, NULL, c->at, n) : NULL;
}

uint32_t evidence_of_fact(const struct evidence *e, const struct fact *f)
{
    const struct block *b = names_lookup(&e->by_fact, NULL, f->id, strlen(f->id));
    return pair_or_first(e, b ? b : by_cite(e, &f->cite));
}

uint32_t evidence_of(const struct evidence *e, const struct measure *m)
{
    const struct phrase *p = &m->text.side[LANG_ZH];
    for (uint32_t i = 0; i < p->count; i++) {
        const struct fact *f = p->spans[i].fact;
        if (f && names_lookup(&e->by_fact, NULL, f->id, strlen(f->id)))
            return evidence_of_fact(e, f);
    }
    return pair_or_first(e, by_cite(e, &m->cite));
}
