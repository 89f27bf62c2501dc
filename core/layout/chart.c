/*
 * chart: bars labelled like a table, without legend, grid or frame (look.md §7).
 * Solid = reported, hollow = planned; "more than" ends open.  Kinds that compare
 * over time are printed as tables of the same points.
 */
#include "layout/flow.h"

#include <stdlib.h>
#include <string.h>

#define BAR_LONGEST PT(160)
#define BAR_END PT(10)          /* from a bar to its value */

static const struct decimal *point_value(const struct point *p)
{
    return p->fact ? &p->fact->value : &p->number;
}

/* For drawing only: lengths need no more than a double's digits. */
static double magnitude(struct composer *c, const struct decimal *d)
{
    return strtod(decimal_text(c->arena, d), NULL);
}

static const char *alt_text(struct composer *c, const struct block *b)
{
    const char *s = arena_printf(c->arena, "%s · %s",
                                 phrase_text(c->arena, &b->text.side[LANG_ZH]),
                                 phrase_text(c->arena, &b->text.side[LANG_EN]));
    for (uint32_t i = 0; i < b->chart->series_count; i++)
        for (uint32_t k = 0; k < b->chart->series[i].count; k++) {
            const struct point *p = &b->chart->series[i].points[k];
            s = arena_printf(c->arena, "%s; %s · %s %s", s,
                             phrase_text(c->arena, &p->label.side[LANG_ZH]),
                             phrase_text(c->arena, &p->label.side[LANG_EN]),
                             figure_cell(c->arena, point_value(p), -1, LANG_EN));
        }
    return s;
}

/* ---- a chart as a table of its points ---------------------------------------- */

static bool points_table(struct composer *c, const struct block *b)
{
    const struct chart *chart = b->chart;
    struct table *t = arena_alloc(c->arena, sizeof *t);
    uint32_t rows = 0;
    for (uint32_t i = 0; i < chart->series_count; i++)
        rows = chart->series[i].count > rows ? chart->series[i].count : rows;
    t->column_count = chart->series_count + 1;
    t->columns = arena_array(c->arena, t->column_count, sizeof *t->columns);
    t->rows = arena_array(c->arena, rows, sizeof *t->rows);
    t->row_count = rows;
    t->notes = chart->notes;
    t->note_count = chart->note_count;
    t->columns[0] = (struct column){.type = COLUMN_TEXT, .decimals = -1,
                                    .head = *bilingual_of(c, "项目", "Item")};
    for (uint32_t i = 0; i < chart->series_count; i++)
        t->columns[i + 1] = (struct column){.type = COLUMN_NUMBER, .unit = chart->unit,
                                            .head = chart->series[i].label, .decimals = -1};
    for (uint32_t r = 0; r < rows; r++) {
        struct cell *cells = arena_array(c->arena, t->column_count, sizeof *cells);
        for (uint32_t i = 0; i < chart->series_count; i++) {
            bool there = r < chart->series[i].count;
            const struct point *p = there ? &chart->series[i].points[r] : NULL;
            cells[i + 1] = (struct cell){.type = !p ? CELL_MISSING : p->fact ? CELL_FACT : CELL_NUMBER,
                                         .fact = p ? p->fact : NULL, .columns = 1, .rows = 1};
            if (p && !p->fact)
                cells[i + 1].number = p->number;
            if (p && cells[0].type == CELL_TEXT && !phrase_said(&cells[0].text.side[LANG_ZH]))
                cells[0] = (struct cell){.type = CELL_TEXT, .text = p->label, .columns = 1, .rows = 1};
        }
        t->rows[r].cells = cells;
    }
    return table_draw(c, b, t);
}

/* ---- bars ---------------------------------------------------------------------- */

struct bars {
    struct composer *c;
    const struct block *block;
    uint32_t figure;
    double largest;
    int longest;                        /* of the bars */
};

static void draw_bar(const struct bars *g, const struct point *p, int y, int length)
{
    struct composer *c = g->c;
    int slate = c->look->colours[SLATE], top = y - PT(5.5), x = c->frame->axis;
    if (p->fact && p->fact->stage == STAGE_PLANNED) {
        struct box *b = box_add(c, BOX_STROKE, ELEMENT_ARTIFACT);
        *b = (struct box){.kind = BOX_STROKE, .furniture = true, .rectangle = true, .x = x,
                          .y = top, .width = length, .height = PT(11), .stroke = PT(0.8),
                          .colour = slate};
        return;
    }
    box_fill(c, x, top, length, PT(11), slate);
    if (p->fact && (p->fact->qualifier == Q_OVER || p->fact->qualifier == Q_MORE_THAN ||
                    p->fact->qualifier == Q_AT_LEAST)) {
        box_fill(c, x + length + PT(2), top, PT(2), PT(11), slate);
        box_fill(c, x + length + PT(6), top, PT(1), PT(11), slate);
    }
}

static void put_text(const struct bars *g, const char *s, enum lang lang, enum style_id style,
                     int x, int y, int *end)
{
    const struct text_lines *l = set_string(g->c, s, lang, style, PT(2000));
    if (!l)
        return;
    box_line(g->c, l, 0, x, y, g->figure, g->block->pair, lang);
    *end = x + set_width(l);
}

static char *value_text(struct composer *c, const struct point *p, enum lang lang)
{
    if (!p->fact)
        return figure_cell(c->arena, &p->number, -1, lang);
    return figure_text(c->arena, p->fact, lang, lang == LANG_ZH ? FIGURE_FULL : FIGURE_NUMBER);
}

/* 80名 says 80 in either language; 200多名 and 1.02万个 do not. */
static bool value_differs(const struct point *p)
{
    return p->fact && (p->fact->qualifier != Q_EXACT || figure_scaled(p->fact));
}

/* The value at the bar's end: Chinese form, and the English one where it differs. */
static void draw_value(const struct bars *g, const struct point *p, int x, int y)
{
    struct composer *c = g->c;
    int end = x;
    if (c->frame->shown[LANG_ZH])
        put_text(g, value_text(c, p, LANG_ZH), LANG_ZH, STYLE_CHART_LABEL, x, y, &end);
    if (c->frame->shown[LANG_EN] && (!c->frame->shown[LANG_ZH] || value_differs(p)))
        put_text(g, value_text(c, p, LANG_EN), LANG_EN, c->frame->shown[LANG_ZH] ? STYLE_CHART_VALUE : STYLE_CHART_LABEL,
                 end == x ? x : end + PT(6), y, &end);
}

static void draw_point(const struct bars *g, const struct point *p, int y)
{
    struct composer *c = g->c;
    int em = c->look->em, end;
    double v = magnitude(c, point_value(p));
    int length = g->largest > 0 && v > 0 ? (int)(v / g->largest * g->longest) : 0;
    int x[LANG_COUNT] = {0, c->frame->shown[LANG_ZH] ? 8 * em : 0};
    int width[LANG_COUNT] = {c->frame->shown[LANG_EN] ? 8 * em : c->frame->axis,
                             c->frame->axis - x[LANG_EN] - PT(4)};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang] || !phrase_said(&p->label.side[lang]))
            continue;
        const struct text_lines *l = set_phrase(c, &p->label.side[lang], (enum lang)lang,
                                                STYLE_CHART_LABEL, width[lang], NULL);
        for (uint32_t i = 0; l && i < l->count; i++)
            box_line(c, l, i, x[lang], y + PT(3.4) + PT(11) * (int)i -
                     PT(5.5) * (int)(l->count - 1), g->figure, g->block->pair, (enum lang)lang);
    }
    draw_bar(g, p, y, length);
    end = c->frame->axis + length + BAR_END;
    draw_value(g, p, end, y + PT(3.4));
}

/* The longest bar leaves room for every value beside it. */
static void fit_bars(struct bars *g, const struct chart *chart)
{
    struct composer *c = g->c;
    int room = c->look->measure - c->frame->axis - BAR_END;
    g->longest = BAR_LONGEST;
    for (uint32_t i = 0; i < chart->series_count; i++)
        for (uint32_t k = 0; k < chart->series[i].count; k++) {
            const struct point *p = &chart->series[i].points[k];
            double v = magnitude(c, point_value(p)) / (g->largest > 0 ? g->largest : 1);
            int width = 0;
            for (int lang = 0; lang < LANG_COUNT; lang++)
                if (c->frame->shown[lang] && (lang == LANG_ZH || value_differs(p))) {
                    const struct text_lines *l = set_string(c, value_text(c, p, (enum lang)lang),
                                                            (enum lang)lang, STYLE_CHART_LABEL,
                                                            c->look->measure);
                    width += l ? set_width(l) + PT(6) : 0;
                }
            if (v > 0 && (int)(v * g->longest) + width > room)
                g->longest = (int)((room - width) / v);
        }
    g->longest = g->longest < PT(20) ? PT(20) : g->longest;
}

static bool bars_set(struct composer *c, const struct block *b)
{
    const struct chart *chart = b->chart;
    struct bars g = {.c = c, .block = b};
    uint32_t first = (uint32_t)c->slices.count;
    if (!caption_set(c, b, c->parent))
        return false;
    g.figure = element_add(c, EL_FIGURE, LANG_ZH, c->parent);
    c->elements.at[g.figure].alt = alt_text(c, b);
    uint32_t points = 0;
    for (uint32_t i = 0; i < chart->series_count; i++)
        for (uint32_t k = 0; k < chart->series[i].count; k++, points++) {
            double v = magnitude(c, point_value(&chart->series[i].points[k]));
            g.largest = v > g.largest ? v : g.largest;
        }
    fit_bars(&g, chart);
    int step = PT(24), y = step / 2;
    int height = (int)points * step + (int)(chart->series_count - 1) * c->look->grid / 2;
    slice_add(c, height);
    box_vertical(c, c->frame->axis, 0, height, PT(0.6), c->look->colours[INK]);
    for (uint32_t i = 0; i < chart->series_count && c->ok; i++, y += c->look->grid / 2)
        for (uint32_t k = 0; k < chart->series[i].count && c->ok; k++, y += step)
            draw_point(&g, &chart->series[i].points[k], y);
    slice_last(c)->price = chart->note_count ? BREAK_NEVER : BREAK_FREE;
    for (uint32_t i = 0; i < chart->note_count && c->ok; i++)
        note_set(c, &chart->notes[i], 0);
    height = slices_height(c, first);
    slice_last(c)->height += (c->look->grid - height % c->look->grid) % c->look->grid;
    return c->ok;
}

bool chart_set(struct composer *c, const struct block *b)
{
    bool negative = false;
    for (uint32_t i = 0; i < b->chart->series_count; i++)
        for (uint32_t k = 0; k < b->chart->series[i].count; k++)
            negative |= point_value(&b->chart->series[i].points[k])->negative;
    return b->chart->type == CHART_BAR && !negative ? bars_set(c, b) : points_table(c, b);
}
