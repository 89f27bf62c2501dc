/*
 * compare: the matrix of themes and regions.
 *
 * Rule: silence is not absence.  A region that says nothing under a theme has a dash, never
 * a zero; a plan is told apart from a result by its word.
 */
#include "document/compare.h"

#include <string.h>

static void put(struct arena *a, struct phrase *p, const char *text)
{
    struct span *spans = arena_array(a, p->count + 1u, sizeof *spans);
    if (p->count)
        memcpy(spans, p->spans, p->count * sizeof *spans);
    spans[p->count] = (struct span){.kind = SPAN_TEXT, .text = text,
                                    .bytes = (uint32_t)strlen(text)};
    p->spans = spans;
    p->count++;
}

static struct bilingual text(struct arena *a, const char *zh, const char *en)
{
    struct bilingual b = {0};
    put(a, &b.side[LANG_ZH], zh);
    put(a, &b.side[LANG_EN], en);
    return b;
}

/* A region says something about a theme once or more: joined, in the order of saying. */
static void join(struct arena *a, struct phrase *p, const struct phrase *more, const char *with)
{
    if (!p->count) {
        *p = *more;
        return;
    }
    put(a, p, with);
    struct span *spans = arena_array(a, p->count + more->count, sizeof *spans);
    memcpy(spans, p->spans, p->count * sizeof *spans);
    memcpy(spans + p->count, more->spans, more->count * sizeof *spans);
    p->spans = spans;
    p->count += more->count;
}

static bool is_compared(const struct region *r)
{
    return !r->edition && !r->missing && r->measure_count > 0;
}

/* What is not yet done says so. */
static void put_stage(struct arena *a, struct bilingual *b, enum stage stage)
{
    if (stage != STAGE_PLANNED)
        return;
    put(a, &b->side[LANG_ZH], "（计划）");
    put(a, &b->side[LANG_EN], " (planned)");
}

static struct cell cell_of(struct arena *a, const struct region *r, const struct theme *theme)
{
    struct cell c = {.type = CELL_MISSING, .columns = 1, .rows = 1};
    for (uint32_t i = 0; i < r->measure_count; i++) {
        const struct measure *m = &r->measures[i];
        if (m->theme != theme || !m->text.side[LANG_ZH].count || !m->text.side[LANG_EN].count)
            continue;
        struct bilingual said = m->text;
        put_stage(a, &said, m->stage);
        join(a, &c.text.side[LANG_ZH], &said.side[LANG_ZH], "；");
        join(a, &c.text.side[LANG_EN], &said.side[LANG_EN], "; ");
        c.type = CELL_TEXT;
    }
    return c;
}

/* False if fewer than two regions say anything. */
static bool row_of(struct document *d, struct row *row, const struct theme *theme, uint32_t columns)
{
    struct arena *a = d->arena;
    uint32_t said = 0, k = 1;
    row->cells = arena_array(a, columns, sizeof *row->cells);
    row->cells[0] = (struct cell){.type = CELL_TEXT, .text = text(a, theme->zh, theme->en),
                                  .columns = 1, .rows = 1};
    for (uint32_t i = 0; i < d->region_count; i++)
        if (is_compared(d->regions[i])) {
            row->cells[k] = cell_of(a, d->regions[i], theme);
            said += row->cells[k++].type == CELL_TEXT;
        }
    return said >= 2;
}

static void columns_make(struct document *d, struct table *t)
{
    struct arena *a = d->arena;
    t->columns = arena_array(a, d->region_count + 1u, sizeof *t->columns);
    t->columns[t->column_count++] =
        (struct column){.type = COLUMN_TEXT, .head = text(a, "主题", "Theme"), .decimals = -1};
    for (uint32_t i = 0; i < d->region_count; i++)
        if (is_compared(d->regions[i]))
            t->columns[t->column_count++] = (struct column){
                .type = COLUMN_TEXT, .decimals = -1,
                .head = text(a, d->regions[i]->name[LANG_ZH], d->regions[i]->name[LANG_EN])};
}

static void rows_make(struct document *d, struct table *t)
{
    size_t themes = 0;
    while (theme_at(themes))
        themes++;
    t->rows = arena_array(d->arena, themes, sizeof *t->rows);
    for (size_t i = 0; i < themes; i++) {
        struct row row = {0};
        if (!row_of(d, &row, theme_at(i), t->column_count))
            continue;
        row.pair = ++d->pair_count;
        t->rows[t->row_count++] = row;
    }
}

struct block *compare_matrix(struct document *d)
{
    struct arena *a = d->arena;
    struct table *t = arena_alloc(a, sizeof *t);
    columns_make(d, t);
    if (t->column_count < 3)
        return NULL;
    struct block *b = arena_alloc(a, sizeof *b);
    *b = (struct block){.kind = BLOCK_TABLE, .id = "compared", .pair = ++d->pair_count, .table = t,
                        .text = text(a, "各地做法，按主题", "What the regions do, by theme")};
    rows_make(d, t);
    t->notes = arena_alloc(a, sizeof *t->notes);
    t->notes[t->note_count++] =
        text(a, "—表示文件没有提到，不等于没有做；各地年份和级别不同。",
             "A dash: the document is silent, which is not absence; years and levels differ.");
    return t->row_count ? b : NULL;
}

void compare_add(struct document *d)
{
    const struct region *e = document_edition(d);
    struct block *s = e ? (struct block *)document_section(e, "comparison") : NULL;
    struct block *b = s ? compare_matrix(d) : NULL;
    if (!b)
        return;
    b->parent = s;
    if (s->last)
        s->last->next = b;
    else
        s->first = b;
    s->last = b;
}
