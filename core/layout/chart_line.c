/*
 * chart_line: lines over time (look.md §7), told apart by weight and stroke, each with its
 * name at its end.  A single line carries its values at its points.
 */
#include "layout/chart.h"

#include <stdlib.h>

#define NAME_WIDTH PT(94)
#define NAME_GAP PT(8)          /* from a line's end to its name */
#define VALUE_HIGH PT(14)

struct stroke_kind { int weight, on, off; };    /* off = 0: solid */
static const struct stroke_kind strokes[CHART_SERIES_MOST] = {
    {PT(1.2), PT(1), 0}, {PT(0.6), PT(1), 0}, {PT(0.8), PT(5), PT(3)}, {PT(0.8), PT(1), PT(2)}};

struct lines {
    struct chart_canvas *g;
    struct chart_scale scale;
    struct chart_ticks ticks;
    struct chart_label name[CHART_SERIES_MOST];
    int at[CHART_SERIES_MOST];  /* tops of the names */
    int height;                 /* from the plot's top to the end of what hangs beside it */
    bool values;
};

static int point_x(const struct lines *l, uint32_t i)
{
    return l->scale.left + (int)i * l->ticks.slot + l->ticks.slot / 2;
}

/* ---- names at the lines' ends ---------------------------------------------------------- */

static const struct bilingual *name_with_value(struct lines *l, const struct series *s)
{
    struct composer *c = l->g->c;
    const char *v = chart_numeral(c, l->g->chart, &s->points[s->count - 1]);
    return bilingual_of(c, arena_printf(c->arena, "%s %s",
                                        phrase_text(c->arena, &s->label.side[LANG_ZH]), v),
                        arena_printf(c->arena, "%s %s",
                                     phrase_text(c->arena, &s->label.side[LANG_EN]), v));
}

static int end_y(const struct lines *l, uint32_t i)
{
    const struct series *s = &l->g->chart->series[i];
    return chart_scale_y(&l->scale, point_size(&s->points[s->count - 1]));
}

/* The names from top to bottom: by the height of the lines' ends. */
static void sort_by_end(const struct lines *l, uint32_t *order, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t k = i;
        for (; k > 0 && end_y(l, order[k - 1]) > end_y(l, i); k--)
            order[k] = order[k - 1];
        order[k] = i;
    }
}

static bool place_names(struct lines *l)
{
    const struct chart *chart = l->g->chart;
    uint32_t order[CHART_SERIES_MOST], count = chart->series_count;
    int at[CHART_SERIES_MOST], length[CHART_SERIES_MOST], all = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct series *s = &chart->series[i];
        chart_stack_label(l->g, name_with_value(l, s), STYLE_CHART_LABEL, NAME_WIDTH, &l->name[i]);
        int high = CHART_PITCH * (int)label_rows(&l->name[i]);
        l->at[i] = end_y(l, i) - high / 2;
        all += high + PT(3);
    }
    sort_by_end(l, order, count);
    for (uint32_t i = 0; i < count; i++) {
        at[i] = l->at[order[i]];
        length[i] = CHART_PITCH * (int)label_rows(&l->name[order[i]]) + PT(3);
    }
    l->height = all > l->scale.height + PT(8) ? all : l->scale.height + PT(8);
    int top = l->scale.top - VALUE_HIGH;
    chart_spread(at, length, count, top, top + l->height);
    for (uint32_t i = 0; i < count; i++)
        l->at[order[i]] = at[i];
    return all < l->g->c->look->lines * l->g->c->look->grid / 2;
}

static void draw_names(const struct lines *l)
{
    int x = l->scale.right + NAME_GAP;
    for (uint32_t i = 0; i < l->g->chart->series_count; i++) {
        const struct series *s = &l->g->chart->series[i];
        int from = end_y(l, i);
        int to = l->at[i] + CHART_PITCH * (int)label_rows(&l->name[i]) / 2;
        if (abs(from - to) > PT(4))             /* pushed away: a thin line leads to it */
            chart_stroke(l->g, point_x(l, s->count - 1) + PT(3), from,
                         x - PT(5) - point_x(l, s->count - 1),
                         to - from, PT(0.25), l->g->c->look->colours[RULE]);
        chart_draw_stack(l->g, &l->name[i], x, l->at[i] + PT(9), CHART_FROM);
    }
}

/* ---- lines ---------------------------------------------------------------------------------- */

/* Near enough for the length of a dash. */
static int distance(int dx, int dy)
{
    int a = abs(dx), b = abs(dy);
    return a > b ? a + b * 2 / 5 : b + a * 2 / 5;
}

/* `phase` is how far into its dash the stroke has come. */
static void draw_segment(const struct lines *l, int x, int y, int dx, int dy,
                         const struct stroke_kind *kind, int *phase)
{
    int slate = l->g->c->look->colours[SLATE], length = distance(dx, dy);
    if (!kind->off || !length) {
        chart_stroke(l->g, x, y, dx, dy, kind->weight, slate);
        return;
    }
    for (int at = 0; at < length;) {
        bool on = *phase < kind->on;
        int rest = (on ? kind->on : kind->on + kind->off) - *phase;
        int end = at + rest < length ? at + rest : length;
        int x0 = (int)((int64_t)dx * at / length), x1 = (int)((int64_t)dx * end / length);
        int y0 = (int)((int64_t)dy * at / length), y1 = (int)((int64_t)dy * end / length);
        if (on)
            chart_stroke(l->g, x + x0, y + y0, x1 - x0, y1 - y0, kind->weight, slate);
        *phase = (*phase + end - at) % (kind->on + kind->off);
        at = end;
    }
}

/* Where a value stands free of its line: over a peak, below a trough, behind a slope. */
struct value_place { int x, y; enum chart_align align; };

static struct value_place value_place(const struct lines *l, const struct series *s, uint32_t k)
{
    int y = chart_scale_y(&l->scale, point_size(&s->points[k]));
    int before = k ? chart_scale_y(&l->scale, point_size(&s->points[k - 1])) : y;
    int after = k + 1 < s->count ? chart_scale_y(&l->scale, point_size(&s->points[k + 1])) : y;
    bool rises = before >= y && after < y, falls = before < y && after >= y;
    struct value_place p = {point_x(l, k), y - PT(5), CHART_ABOUT};
    if (before < y && after < y)
        p.y = y + PT(12);
    else if (rises && k)
        p.align = CHART_TO;
    else if (falls && k + 1 < s->count)
        p.align = CHART_FROM;
    else if (rises || falls) {                  /* at either end, below the line */
        p.y = y + PT(12);
        p.align = rises ? CHART_FROM : CHART_TO;
    }
    return p;
}

static void clear_values(const struct lines *l)
{
    const struct series *s = &l->g->chart->series[0];
    for (uint32_t k = 0; l->values && k < s->count; k++) {
        struct value_place at = value_place(l, s, k);
        char *text = chart_numeral(l->g->c, l->g->chart, &s->points[k]);
        chart_clear(l->g, at.x, at.y, chart_width(l->g->c, text, LANG_EN, STYLE_CHART_LABEL),
                    at.align);
    }
}

static void draw_series(const struct lines *l, uint32_t i)
{
    const struct series *s = &l->g->chart->series[i];
    int phase = 0;
    for (uint32_t k = 0; k < s->count; k++) {
        const struct point *p = &s->points[k];
        int x = point_x(l, k), y = chart_scale_y(&l->scale, point_size(p));
        if (k + 1 < s->count)
            draw_segment(l, x, y, point_x(l, k + 1) - x,
                         chart_scale_y(&l->scale, point_size(p + 1)) - y, &strokes[i], &phase);
    }
    for (uint32_t k = 0; k < s->count; k++) {
        const struct point *p = &s->points[k];
        int x = point_x(l, k), y = chart_scale_y(&l->scale, point_size(p));
        if (l->values || point_planned(p) || s->count == 1)
            chart_dot(l->g, x, y, PT(3.6), point_planned(p));
        if (!l->values)
            continue;
        struct value_place at = value_place(l, s, k);
        chart_string(l->g, chart_numeral(l->g->c, l->g->chart, p), LANG_EN, STYLE_CHART_LABEL, at.x,
                     at.y, at.align);
    }
}

static bool values_fit(const struct lines *l)
{
    const struct series *s = &l->g->chart->series[0];
    for (uint32_t k = 0; k < s->count; k++)
        if (chart_width(l->g->c, chart_numeral(l->g->c, l->g->chart, &s->points[k]), LANG_EN,
                        STYLE_CHART_LABEL) > l->ticks.slot - CHART_GAP)
            return false;
    return true;
}

bool chart_line(struct chart_canvas *g)
{
    const struct chart *chart = g->chart;
    struct lines l = {.g = g};
    int grid = g->c->look->grid, unit = chart_has_unit(chart) ? grid : 0;
    bool single = chart->series_count == 1;
    if (chart->series_count > CHART_SERIES_MOST || !chart_aligned(g->c, chart))
        return false;
    chart_scale_of(chart, &l.scale);
    l.scale.left = chart_scale_gutter(g, &l.scale);
    l.scale.right = g->c->look->measure - (single ? 0 : NAME_WIDTH + NAME_GAP);
    l.scale.top = unit + VALUE_HIGH;
    l.scale.height = 8 * grid;
    if (l.scale.left > g->c->look->measure / 3 ||
        !chart_ticks_of(g, &chart->series[0], l.scale.right - l.scale.left, &l.ticks))
        return false;
    l.values = single && values_fit(&l);
    l.height = l.scale.height + PT(8);
    if (!single && !place_names(&l))
        return false;
    int foot = l.scale.height + PT(12) + CHART_PITCH * (int)l.ticks.rows + VALUE_HIGH;
    int height = unit + (foot > l.height ? foot : l.height) + PT(4);
    if (!g->c->ok || !chart_begin(g, height))
        return !g->c->ok;
    if (unit)
        chart_unit_draw(g, PT(9));
    chart_scale_draw(g, &l.scale);
    clear_values(&l);
    for (uint32_t i = 0; i < chart->series_count; i++)
        draw_series(&l, i);
    if (!single)
        draw_names(&l);
    int below = l.scale.top + l.scale.height + PT(l.values ? 12 : 4);
    chart_ticks_draw(g, &l.ticks, l.scale.left, below);
    return true;
}
