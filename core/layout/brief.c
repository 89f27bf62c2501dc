/*
 * brief: a region in a short form: its opening page as ever (figures at the top, key
 * points, structure), then on one more page the table that holds most of its figures and
 * what to ask.  Never more than two pages: key points give way from the last until the first
 * page holds them; on the second first rows of the table from its end, then questions from
 * the fourth, then the table.  Looks that have no openings set the same as running text.
 * Numbers of tables are those of the whole briefing.
 */
#include "layout/flow.h"

#define PAGES_MOST 2
#define FIGURES_LEAST 3         /* that make a table one of figures */
#define ROWS_LEAST 6            /* worth a table's head */
#define QUESTIONS_LEAST 3

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
    for (uint32_t i = 0; i < b->table->note_count; i++)
        t->notes[i] = b->table->notes[i];
    t->notes[t->note_count++] = *bilingual_of(
        c, arena_printf(c->arena, "这里只列前%u行，共%u行；其余见全本。", rows, b->table->row_count),
        arena_printf(c->arena, "The first %u of %u rows; the whole briefing has the rest.", rows,
                     b->table->row_count));
    return cut;
}

/* ---- what fits ---------------------------------------------------------------------- */

/* The slices from `first` that may not be torn apart, and their height; gives what follows. */
static uint32_t group_of(const struct composer *c, uint32_t first, int *height)
{
    uint32_t end = first + 1;
    *height = c->slices.at[first].height;
    while (end < c->slices.count && c->slices.at[end - 1].price == BREAK_NEVER &&
           !c->slices.at[end].start) {
        *height += c->slices.at[end].before + c->slices.at[end].height;
        end++;
    }
    return end;
}

/* Whether all from a slice on stands on so many pages. */
static bool fits_pages(const struct composer *c, uint32_t first, uint32_t most)
{
    int room = c->look->lines * c->look->grid, used = 0;
    uint32_t pages = 1;
    for (uint32_t i = first, end; i < c->slices.count; i = end) {
        const struct slice *s = &c->slices.at[i];
        int height;
        end = group_of(c, i, &height);
        bool turns = i > first && (s->start || used + s->before + height > room);
        int lead = turns || i == first ? s->top + repeat_height(c, s->repeat) : s->before;
        used = (turns || i == first ? 0 : used) + lead + height;
        pages += turns;
        if (used > room || pages > most)
            return false;
    }
    return true;
}

static bool fits_page(const struct composer *c, uint32_t first) { return fits_pages(c, first, 1); }

static uint32_t keys_in(const struct region *r)
{
    uint32_t n = 0;
    for (const struct block *b = r->first; b; b = b->next)
        n += b->kind == BLOCK_PARAGRAPH && b->role == ROLE_KEY;
    return n;
}

/* As many key points as leave the opening on its page. */
static bool opening_fitted(struct composer *c, const struct region *r)
{
    struct flow_point before = flow_point(c);
    for (uint32_t keys = r->missing ? 0 : keys_in(r);; keys--) {
        if (!opening_page(c, r, keys, 0) || (!r->missing && !opening_source(c, r)))
            return false;
        if (keys == 0 || fits_page(c, (uint32_t)before.slices))
            return c->ok;
        flow_return(c, &before);
    }
}

/* ---- figures and questions --------------------------------------------------------------- */

static bool figures_set(struct composer *c, const struct block *b, uint32_t rows)
{
    if (!b || !rows)
        return true;
    if (rows < b->table->row_count)
        b = first_rows(c, b, rows);
    return !b->table->row_count || block_facing(c, b);
}

/* How much of the second page is asked for; what gives way next. */
struct extent { uint32_t rows, questions, whole; };

static void give_way(const struct composer *c, struct extent *e)
{
    if (e->rows > (uint32_t)c->look->lines)
        e->rows = (uint32_t)c->look->lines;
    else if (e->rows > ROWS_LEAST)
        e->rows -= 2;
    else if (e->questions > QUESTIONS_LEAST) {
        e->questions = e->questions > 8 ? 8 : e->questions - 1;
        e->rows = e->rows ? e->whole : 0;
    } else if (e->rows)
        e->rows = 0;
    else
        e->questions--;
}

static bool rest_fitted(struct composer *c, const struct region *r)
{
    const struct block *b = figures_of(r);
    struct flow_point before = flow_point(c);
    uint32_t first = (uint32_t)before.slices;
    struct extent e = {.whole = b && !c->placed[b->pair] ? b->table->row_count : 0,
                       .questions = UINT32_MAX};
    for (e.rows = e.whole;; give_way(c, &e)) {
        if (!figures_set(c, b, e.rows) || !questions_ask(c, r, e.questions))
            return false;
        if (c->slices.count > first)
            c->slices.at[first].start = START_PAGE;
        if (fits_page(c, first) || (!e.rows && !e.questions))
            return c->ok;
        flow_return(c, &before);
    }
}

/* ---- looks without openings ------------------------------------------------------------- */

static bool has_openings(const struct look *l)
{
    for (uint32_t i = 0; i < l->part_count; i++)
        if (l->parts[i] == PART_CHAPTERS || l->parts[i] == PART_HANDOUTS || l->parts[i] == PART_BRIEFS)
            return true;
    return false;
}

/* Name, formula and key points as running text, then figures and questions. */
static bool running_brief(struct composer *c, const struct region *r)
{
    const struct block *b = figures_of(r);
    struct flow_point before = flow_point(c);
    uint32_t first = (uint32_t)before.slices;
    struct extent e = {.whole = b ? b->table->row_count : 0, .questions = UINT32_MAX};
    for (e.rows = e.whole;; give_way(c, &e)) {
        if (!digest_set(c, r))
            return false;
        if (r->missing)
            return true;
        if (!figures_set(c, b, e.rows) || !questions_ask(c, r, e.questions))
            return false;
        c->slices.at[first].start = START_PAGE;
        if (fits_pages(c, first, PAGES_MOST) || (!e.rows && !e.questions))
            return c->ok;
        flow_return(c, &before);
    }
}

bool brief_set(struct composer *c, const struct region *r)
{
    if (!has_openings(c->look))
        return running_brief(c, r);
    return opening_fitted(c, r) && (r->missing || rest_fitted(c, r));
}
