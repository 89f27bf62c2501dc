/*
 * chart_column: upright columns over time (look.md §7).  Several series stand in panels
 * one below the other, on one scale, each under its name: no legend, and no greys that
 * must be told apart.
 */
#include "layout/chart.h"

#define VALUE_HIGH PT(12)       /* of a value above or below its column */
#define OPEN_HIGH PT(7)         /* of the slices that tell an open end */
#define COLUMN_WIDEST PT(36)

struct columns {
    struct chart_canvas *g;
    struct chart_scale scale;
    struct chart_ticks *ticks;  /* by series, or one for all */
    struct chart_label *name;   /* by series */
    bool aligned, negative, open;
};

static int above(const struct columns *k) { return VALUE_HIGH + (k->open ? OPEN_HIGH : 0); }
static int below(const struct columns *k) { return k->negative ? VALUE_HIGH : PT(3); }

static bool values_fit(struct columns *k)
{
    const struct chart *chart = k->g->chart;
    for (uint32_t i = 0; i < chart->series_count; i++)
        for (uint32_t p = 0; p < chart->series[i].count; p++) {
            const struct point *point = &chart->series[i].points[p];
            int slot = k->ticks[k->aligned ? 0 : i].slot;
            k->negative |= point_size(point) < 0;
            k->open |= point_open(point);
            if (chart_width(k->g->c, chart_numeral(k->g->c, chart, point), LANG_EN,
                            STYLE_CHART_LABEL) > slot - CHART_GAP / 2)
                return false;
        }
    return true;
}

/* One, or one a series where they name different points. */
static bool ticks_fit(struct columns *k)
{
    const struct chart *chart = k->g->chart;
    int left = chart_scale_gutter(k->g, &k->scale);
    k->scale.left = left;
    k->scale.right = k->g->c->look->measure;
    if (left > k->g->c->look->measure / 3)
        return false;
    k->ticks = arena_array(k->g->c->work, chart->series_count, sizeof *k->ticks);
    for (uint32_t i = 0; i < (k->aligned ? 1 : chart->series_count); i++)
        if (!chart->series[i].count ||
            !chart_ticks_of(k->g, &chart->series[i], k->scale.right - left, &k->ticks[i]))
            return false;
    return true;
}

static int panel_head(const struct columns *k, uint32_t i)
{
    if (k->g->chart->series_count == 1)
        return 0;
    return CHART_PITCH * (int)label_rows(&k->name[i]) + PT(4);
}

static int panel_foot(const struct columns *k, uint32_t i)
{
    uint32_t last = k->g->chart->series_count - 1;
    if (k->aligned && i < last)
        return k->g->c->look->grid / 2;
    return CHART_PITCH * (int)k->ticks[k->aligned ? 0 : i].rows + PT(4);
}

static int panel_height(const struct columns *k, uint32_t i)
{
    return panel_head(k, i) + above(k) + k->scale.height + below(k) + panel_foot(k, i);
}

static void draw_column(const struct columns *k, const struct point *p, int x, int width)
{
    struct composer *c = k->g->c;
    double v = point_size(p);
    int nought = chart_scale_y(&k->scale, 0), end = chart_scale_y(&k->scale, v);
    int top = end < nought ? end : nought, height = end < nought ? nought - end : end - nought;
    int slate = c->look->colours[SLATE];
    if (v != 0 && height < PT(1))
        height = PT(1), top = v > 0 ? nought - height : nought;
    if (height && point_planned(p))
        chart_outline(k->g, x, top, width, height, PT(0.8));
    else if (height)
        box_fill(c, x, top, width, height, slate);
    int value = v < 0 ? top + height + PT(9.5) : top - PT(3);
    if (v > 0 && point_open(p) && !point_planned(p)) {
        box_fill(c, x, top - PT(4), width, PT(2), slate);
        box_fill(c, x, top - PT(7), width, PT(1), slate);
        value -= OPEN_HIGH;
    }
    char *s = chart_numeral(c, k->g->chart, p);
    chart_clear(k->g, x + width / 2, value, chart_width(c, s, LANG_EN, STYLE_CHART_LABEL),
                CHART_ABOUT);
    chart_string(k->g, s, LANG_EN, STYLE_CHART_LABEL, x + width / 2, value, CHART_ABOUT);
}

static void draw_panel(struct columns *k, uint32_t i, int y)
{
    const struct series *s = &k->g->chart->series[i];
    const struct chart_ticks *t = &k->ticks[k->aligned ? 0 : i];
    if (panel_head(k, i))
        chart_draw_label(k->g, &k->name[i], y + panel_head(k, i) / 2);
    k->scale.top = y + panel_head(k, i) + above(k);
    chart_scale_draw(k->g, &k->scale);
    int width = t->slot * 6 / 10 < COLUMN_WIDEST ? t->slot * 6 / 10 : COLUMN_WIDEST;
    for (uint32_t p = 0; p < s->count && k->g->c->ok; p++)
        draw_column(k, &s->points[p], k->scale.left + (int)p * t->slot + (t->slot - width) / 2,
                    width);
    if (!k->aligned || i + 1 == k->g->chart->series_count)
        chart_ticks_draw(k->g, t, k->scale.left, k->scale.top + k->scale.height + below(k));
}

bool chart_column(struct chart_canvas *g)
{
    struct columns k = {.g = g, .aligned = chart_aligned(g->c, g->chart)};
    uint32_t count = g->chart->series_count;
    chart_scale_of(g->chart, &k.scale);
    if (!ticks_fit(&k) || !values_fit(&k))
        return false;
    k.scale.height = g->c->look->grid * (count == 1 ? 8 : 4);
    k.name = arena_array(g->c->work, count, sizeof *k.name);
    int height = 0, unit = chart_has_unit(g->chart) ? g->c->look->grid : 0;
    for (uint32_t i = 0; i < count && g->c->ok; i++) {
        chart_row_label(g, &g->chart->series[i].label, STYLE_TABLE_GROUP, &k.name[i]);
        height += panel_height(&k, i);
    }
    if (!chart_begin(g, height + unit))
        return false;
    if (unit)
        chart_unit_draw(g, PT(9));
    for (uint32_t i = 0, y = (uint32_t)unit; i < count && g->c->ok; i++) {
        draw_panel(&k, i, (int)y);
        y += (uint32_t)panel_height(&k, i);
    }
    return true;
}
