/*
 * brief: a region in a short form: its opening page as ever (figures at the top, key
 * points, structure), then on one more page the table that holds most of its figures and
 * what to ask.  Never more than two pages: what is too long gives way in this order: rows
 * of the table from its end, the table, questions from the fourth, key points from the
 * fourth.  Numbers of tables are those of the whole briefing.
 */
#include "layout/flow.h"

#include <string.h>

#define PAGES_MOST 2
#define FIGURES_LEAST 3         /* that make a table one of figures */

/* How much of a region is printed. */
struct extent { uint32_t keys, rows, questions; };

/* ---- the table of figures ------------------------------------------------------- */

static uint32_t figures_in(const struct table *t)
{
    uint32_t n = 0;
    for (uint32_t r = 0; r < t->row_count; r++)
        for (uint32_t i = 0; t->rows[r].cells && i < t->column_count; i++) {
            enum cell_type type = t->rows[r].cells[i].type;
            n += type == CELL_FACT || type == CELL_NUMBER;
        }
    return n;
}

static void find_figures(const struct block *b, const struct block **best, uint32_t *most)
{
    for (; b; b = b->next) {
        uint32_t n = b->kind == BLOCK_TABLE ? figures_in(b->table) : 0;
        if (n > *most) {
            *most = n;
            *best = b;
        }
        find_figures(b->first, best, most);
    }
}

static const struct block *figures_of(const struct region *r)
{
    const struct block *best = NULL;
    uint32_t most = FIGURES_LEAST - 1;
    find_figures(r->first, &best, &most);
    return best;
}

/* Whether a cell of the row above reaches into this one. */
static bool in_span(const struct table *t, uint32_t row)
{
    for (uint32_t i = 0; t->rows[row].cells && i < t->column_count; i++)
        if (t->rows[row].cells[i].type == CELL_COVERED)
            return true;
    return false;
}

/* The first rows, and a note that there are more; a span is not cut through. */
static const struct block *first_rows(struct composer *c, const struct block *b, uint32_t rows)
{
    struct block *cut = arena_alloc(c->arena, sizeof *cut);
    struct table *t = arena_alloc(c->arena, sizeof *t);
    *cut = *b;
    *t = *b->table;
    cut->table = t;
    while (rows && (in_span(t, rows) || t->rows[rows - 1].group || t->rows[rows - 1].keep_with_next))
        rows--;
    t->row_count = rows;
    t->notes = arena_array(c->arena, b->table->note_count + 1u, sizeof *t->notes);
    memcpy(t->notes, b->table->notes, b->table->note_count * sizeof *t->notes);
    t->notes[t->note_count++] = *bilingual_of(
        c, arena_printf(c->arena, "这里只列前%u行，共%u行；其余见全本。", rows, b->table->row_count),
        arena_printf(c->arena, "The first %u of %u rows; the whole briefing has the rest.", rows,
                     b->table->row_count));
    return cut;
}

/* ---- an attempt -------------------------------------------------------------------- */

static bool figures_set(struct composer *c, const struct region *r, const struct extent *e)
{
    const struct block *b = e->rows ? figures_of(r) : NULL;
    if (!b || c->placed[b->pair])
        return true;
    if (e->rows < b->table->row_count)
        b = first_rows(c, b, e->rows);
    return !b->table->row_count || block_facing(c, b);
}

static bool attempt(struct composer *c, const struct region *r, const struct extent *e)
{
    if (!opening_page(c, r, e->keys, 0))
        return false;
    if (r->missing)
        return true;
    if (!opening_source(c, r))
        return false;
    uint32_t inner = (uint32_t)c->slices.count;
    bool ok = figures_set(c, r, e) && questions_ask(c, r, e->questions);
    if (c->slices.count > inner)
        c->slices.at[inner].start = START_PAGE;
    return ok;
}

/* Pages from a slice on, each as full as it can be; slices that belong together move on
 * together. */
static uint32_t pages_from(const struct composer *c, uint32_t first)
{
    int room = c->look->lines * c->look->grid, used = 0;
    uint32_t pages = 1;
    for (uint32_t i = first, end; i < c->slices.count; i = end) {
        int height = 0;
        for (end = i; end == i || (end < c->slices.count && c->slices.at[end - 1].price == BREAK_NEVER &&
                                   !c->slices.at[end].start); end++)
            height += c->slices.at[end].height + (end > i ? c->slices.at[end].before : 0);
        bool start = i > first && c->slices.at[i].start;
        if (start || (used && used + c->slices.at[i].before + height > room)) {
            pages++;
            used = 0;
        }
        used += height + (used ? c->slices.at[i].before : c->slices.at[i].top);
        pages += used > room ? (uint32_t)((used - 1) / room) : 0;
        used = used > room ? used % room : used;
    }
    return pages;
}

/* What to leave out next; false where nothing is left to leave out. */
static bool give_way(const struct region *r, struct extent *e)
{
    const struct block *b = figures_of(r);
    if (b && e->rows) {
        uint32_t rows = e->rows < b->table->row_count ? e->rows : b->table->row_count;
        e->rows = rows > 24 ? 24 : rows > 8 ? rows - 4 : 0;
        return true;
    }
    if (e->questions > 3)
        e->questions = 3;
    else if (e->keys > 3)
        e->keys = 3;
    else if (e->keys)
        e->keys--;
    else if (e->questions)
        e->questions--;
    else
        return false;
    return true;
}

bool brief_set(struct composer *c, const struct region *r)
{
    struct extent e = {UINT32_MAX, UINT32_MAX, UINT32_MAX};
    struct flow_point before = flow_point(c);
    for (;;) {
        if (!attempt(c, r, &e))
            return false;
        if (pages_from(c, (uint32_t)before.slices) <= PAGES_MOST || !give_way(r, &e))
            return c->ok;
        flow_return(c, &before);
    }
}
