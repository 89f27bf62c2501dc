/*
 * sweep: what must go because a region is not in this build goes whole, and the pairs
 * that stay are numbered in the order of saying.
 *
 * Words: what is *marked* goes.  What hangs on it goes with it: all of a section whose
 * title is marked or whose every paragraph goes, rows that a marked row's cells reach into,
 * and whatever would be left empty.
 */
#include "document/document_private.h"

#include <string.h>

static bool note_marked(const struct bilingual *n) { return n->side[LANG_ZH].count == LEFT_OUT; }

/* ---- marking ------------------------------------------------------------------------- */

/* The last row that row i's cells reach into. */
static uint32_t row_reach(const struct table *t, uint32_t i)
{
    uint32_t rows = 1;
    for (uint32_t c = 0; t->rows[i].cells && c < t->column_count; c++)
        rows = t->rows[i].cells[c].rows > rows ? t->rows[i].cells[c].rows : rows;
    return i + rows - 1;
}

/* Rows joined by cells go together; a group without rows goes. */
static bool mark_table(struct table *t)
{
    bool left = false, after = false;
    for (uint32_t i = 0, next; i < t->row_count; i = next) {
        uint32_t last = i;
        bool marked = false;
        for (next = i; next <= last && next < t->row_count; next++) {
            uint32_t reach = row_reach(t, next);
            last = reach > last ? reach : last;
            marked = marked || t->rows[next].pair == LEFT_OUT;
        }
        for (uint32_t k = i; k < next && marked; k++)
            t->rows[k].pair = LEFT_OUT;
    }
    for (uint32_t i = t->row_count; i-- > 0;) {
        struct row *r = &t->rows[i];
        if (r->group && !after)
            r->pair = LEFT_OUT;
        bool stays = !r->group && r->pair != LEFT_OUT;
        after = r->group ? false : after || stays;
        left = left || stays;
    }
    return left;
}

static bool mark_chart(const struct chart *c)
{
    for (uint32_t i = 0; i < c->series_count; i++)
        for (uint32_t k = 0; k < c->series[i].count; k++)
            if (!note_marked(&c->series[i].points[k].label))
                return true;
    return false;
}

static bool is_text(const struct block *b)
{
    return b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_LIST;
}

/* All that a section says went: what is left of it shows what nobody speaks of. */
static bool fell_silent(const struct block *section)
{
    bool went = false;
    for (const struct block *b = section->first; b; b = b->next) {
        if (b->kind == BLOCK_SECTION ? b->pair != LEFT_OUT : is_text(b) && b->pair != LEFT_OUT)
            return false;
        went = went || is_text(b);
    }
    return went;
}

static void mark_blocks(struct block *first, bool all)
{
    for (struct block *b = first; b; b = b->next) {
        bool filled = true;
        if (all)
            b->pair = LEFT_OUT;
        mark_blocks(b->first, b->pair == LEFT_OUT);
        if (b->first)
            for (struct block *c = b->first; c && !(filled = c->pair != LEFT_OUT);)
                c = c->next;
        if (b->kind == BLOCK_SECTION && filled && fell_silent(b)) {
            mark_blocks(b->first, true);
            filled = false;
        }
        if (b->table)
            filled = mark_table(b->table);
        if (b->chart)
            filled = mark_chart(b->chart);
        if (!filled)
            b->pair = LEFT_OUT;
    }
}

void sweep_mark(struct region *r)
{
    mark_blocks(r->first, false);
}

/* ---- taking out ------------------------------------------------------------------------ */

/* Keeps those elements of an array that `keep` says; counts the others as left out. */
#define KEEP(array, count, keep, lost)                                  \
    do {                                                                \
        uint32_t kept_ = 0;                                             \
        for (uint32_t i_ = 0; i_ < (count); i_++) {                     \
            if (!(keep(&(array)[i_]))) {                                \
                (lost)++;                                               \
                continue;                                               \
            }                                                           \
            if (kept_ != i_)                                            \
                (array)[kept_] = (array)[i_];                           \
            kept_++;                                                    \
        }                                                               \
        (count) = kept_;                                                \
    } while (0)

#define STAYS(x) ((x)->pair != LEFT_OUT)
#define NOTE_STAYS(x) (!note_marked(x))
#define POINT_STAYS(x) (!note_marked(&(x)->label))
#define SERIES_STAYS(x) ((x)->count > 0)
#define FACT_STAYS(x) (!said_fact_of(*(x))->absent)

/* Counts the pairs under a block that goes, and forgets their names. */
static uint32_t forget(struct spoken *s, const struct block *b)
{
    uint32_t lost = b->kind != BLOCK_LIST;
    if (b->id)
        names_forget(&s->blocks, NULL, b->id);
    for (const struct block *c = b->first; c; c = c->next)
        lost += forget(s, c);
    return lost + (b->table ? b->table->row_count : 0);
}

static void sweep_block(struct block *b, uint32_t *lost)
{
    if (b->table) {
        KEEP(b->table->rows, b->table->row_count, STAYS, *lost);
        KEEP(b->table->notes, b->table->note_count, NOTE_STAYS, *lost);
    }
    if (!b->chart)
        return;
    for (uint32_t i = 0; i < b->chart->series_count; i++)
        KEEP(b->chart->series[i].points, b->chart->series[i].count, POINT_STAYS, *lost);
    KEEP(b->chart->series, b->chart->series_count, SERIES_STAYS, *lost);
    KEEP(b->chart->notes, b->chart->note_count, NOTE_STAYS, *lost);
}

static void sweep_blocks(struct spoken *s, struct block **first, struct block **last,
                         uint32_t *lost)
{
    struct block **link = first;
    *last = NULL;
    for (struct block *b = *first; b; b = b->next) {
        if (b->pair == LEFT_OUT) {
            *lost += forget(s, b);
            *link = b->next;
            continue;
        }
        sweep_block(b, lost);
        sweep_blocks(s, &b->first, &b->last, lost);
        *last = b;
        link = &b->next;
    }
}

void sweep_region(struct spoken *s)
{
    struct region *r = &s->region;
    uint32_t lost = 0, facts = 0;
    sweep_blocks(s, &r->first, &r->last, &lost);
    KEEP(r->measures, r->measure_count, STAYS, lost);
    KEEP(r->events, r->event_count, STAYS, lost);
    KEEP(r->facts, r->fact_count, FACT_STAYS, facts);   /* no pairs */
    s->document->left_out += lost;
}

/* ---- numbers ------------------------------------------------------------------------------ */

static void number_blocks(struct block *first, uint32_t *pair)
{
    for (struct block *b = first; b; b = b->next) {
        if (b->kind != BLOCK_LIST)
            b->pair = ++*pair;
        for (uint32_t i = 0; b->table && i < b->table->row_count; i++)
            b->table->rows[i].pair = ++*pair;
        number_blocks(b->first, pair);
    }
}

void sweep_number(struct document *d)
{
    uint32_t pair = 0;
    for (uint32_t i = 0; i < d->region_count; i++) {
        struct region *r = d->regions[i];
        number_blocks(r->first, &pair);
        for (uint32_t k = 0; k < r->measure_count; k++)
            r->measures[k].pair = ++pair;
        for (uint32_t k = 0; k < r->event_count; k++)
            r->events[k].pair = ++pair;
    }
    d->pair_count = pair;
}
