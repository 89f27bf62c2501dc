/*
 * chart: which kind of drawing a chart becomes (look.md §7).
 *
 * Rule: no label is cut, meets another or leaves the type area.  Columns whose labels
 * do not fit below them become bars; what cannot be drawn at all, or is taller than a
 * page, becomes a table of the same points under the same caption.
 */
#include "layout/chart.h"

/* ---- a chart as a table of its points ---------------------------------------- */

static struct cell point_cell(const struct point *p)
{
    struct cell cell = {.type = p->fact ? CELL_FACT : CELL_NUMBER, .fact = p->fact, .columns = 1,
                        .rows = 1};
    if (!p->fact)
        cell.number = p->number;
    return cell;
}

static struct cell label_cell(const struct bilingual *text)
{
    return (struct cell){.type = CELL_TEXT, .text = *text, .columns = 1, .rows = 1};
}

static struct column number_column(const struct chart *chart, const struct bilingual *head)
{
    return (struct column){.type = COLUMN_NUMBER, .unit = chart->unit, .head = *head,
                           .decimals = -1};
}

static void open_table(struct composer *c, const struct chart *chart, struct table *t,
                       uint32_t columns, uint32_t rows)
{
    t->column_count = columns;
    t->columns = arena_array(c->arena, columns, sizeof *t->columns);
    t->rows = arena_array(c->arena, rows, sizeof *t->rows);
    t->notes = chart->notes;
    t->note_count = chart->note_count;
    t->columns[0] = (struct column){.type = COLUMN_TEXT, .decimals = -1,
                                    .head = *bilingual_of(c, "项目", "Item")};
}

/* A series of a single kind need not say what it is. */
static const struct bilingual *named(struct composer *c, const struct bilingual *label)
{
    bool said = phrase_said(&label->side[LANG_ZH]) || phrase_said(&label->side[LANG_EN]);
    return said ? label : bilingual_of(c, "数值", "Value");
}

/* Series that name the same points: one column each. */
static void table_by_column(struct composer *c, const struct chart *chart, struct table *t)
{
    const struct series *first = &chart->series[0];
    open_table(c, chart, t, chart->series_count + 1, first->count);
    for (uint32_t i = 0; i < chart->series_count; i++)
        t->columns[i + 1] = number_column(chart, named(c, &chart->series[i].label));
    for (uint32_t r = 0; r < first->count; r++) {
        struct cell *cells = arena_array(c->arena, t->column_count, sizeof *cells);
        cells[0] = label_cell(&first->points[r].label);
        for (uint32_t i = 0; i < chart->series_count; i++)
            cells[i + 1] = point_cell(&chart->series[i].points[r]);
        t->rows[t->row_count++].cells = cells;
    }
}

/* Otherwise each series is a group of rows. */
static void table_by_group(struct composer *c, const struct chart *chart, struct table *t)
{
    uint32_t rows = chart->series_count;
    for (uint32_t i = 0; i < chart->series_count; i++)
        rows += chart->series[i].count;
    open_table(c, chart, t, 2, rows);
    t->columns[1] = number_column(chart, bilingual_of(c, "数值", "Value"));
    for (uint32_t i = 0; i < chart->series_count; i++) {
        t->rows[t->row_count++] = (struct row){.group = true, .label = chart->series[i].label};
        for (uint32_t k = 0; k < chart->series[i].count; k++) {
            struct cell *cells = arena_array(c->arena, 2, sizeof *cells);
            cells[0] = label_cell(&chart->series[i].points[k].label);
            cells[1] = point_cell(&chart->series[i].points[k]);
            t->rows[t->row_count++].cells = cells;
        }
    }
}

static bool points_table(struct composer *c, const struct block *b)
{
    struct table *t = arena_alloc(c->arena, sizeof *t);
    if (chart_aligned(c, b->chart) && b->chart->series_count < LIMIT_COLUMNS)
        table_by_column(c, b->chart, t);
    else
        table_by_group(c, b->chart, t);
    c->tabled = true;
    return table_draw(c, b, t);
}

/* ---- dispatch ----------------------------------------------------------------------- */

static bool draw(struct chart_canvas *g)
{
    switch (g->chart->type) {
    case CHART_BAR: return chart_bar(g);
    case CHART_COLUMN: return chart_column(g) || chart_bar(g);
    case CHART_LINE: return chart_line(g);
    case CHART_STACKED_SHARE: return chart_share(g);
    case CHART_TIMELINE: return chart_timeline(g);
    }
    return false;
}

bool chart_set(struct composer *c, const struct block *b)
{
    const struct chart *chart = b->chart;
    struct chart_canvas g = {.c = c, .block = b, .chart = chart};
    uint32_t first = (uint32_t)c->slices.count;
    if (c->as_table || !chart_longest(chart) || !draw(&g))
        return c->ok && points_table(c, b);
    slice_last(c)->price = chart->note_count ? BREAK_NEVER : BREAK_FREE;
    for (uint32_t i = 0; i < chart->note_count && c->ok; i++) {
        note_set(c, &chart->notes[i], 0);
        if (i + 1 < chart->note_count)
            slice_last(c)->price = BREAK_NEVER;
    }
    int height = slices_height(c, first), grid = c->look->grid;
    slice_last(c)->height += (grid - height % grid) % grid;
    return c->ok;
}
