/*
 * chart_bar: bars labelled like a table (look.md §7): Chinese from the left edge, English
 * beside it, bars from the axis, the value at each bar's end.  Several series stand one
 * below the other, each under its name, never in one stack.
 */
#include "layout/chart.h"

#define BAR_LONGEST PT(160)
#define BAR_SHORTEST PT(24)
#define BAR_END PT(10)          /* from a bar to its value */
#define BAR_HIGH PT(11)
#define VALUE_GAP PT(6)

struct bar_row { struct chart_label label; const struct point *point; int height; };
struct bars {
    struct chart_canvas *g;
    double low, high;
    int zero, longest;          /* x of nought; length of the whole span */
    bool two_lines;             /* the English value below the Chinese */
    struct bar_row *rows;
    uint32_t count;
};

static const char *value_text(const struct bars *b, const struct point *p, enum lang lang)
{
    struct arena *a = b->g->c->arena;
    if (!p->fact)
        return figure_cell(a, &p->number, -1, lang);
    return figure_text(a, p->fact, lang, lang == LANG_ZH ? FIGURE_FULL : FIGURE_NUMBER);
}

/* 80名 says 80 in either language; 200多名 and 1.02万个 do not. */
static bool value_differs(const struct point *p)
{
    return p->fact && (p->fact->qualifier != Q_EXACT || figure_scaled(p->fact));
}

static bool shows_value(const struct bars *b, const struct point *p, enum lang lang)
{
    const struct frame *f = b->g->c->frame;
    return f->shown[lang] && (lang == LANG_ZH || !f->shown[LANG_ZH] || value_differs(p));
}

static enum style_id value_style(const struct bars *b, enum lang lang)
{
    return lang == LANG_EN && b->g->c->frame->shown[LANG_ZH] ? STYLE_CHART_VALUE
                                                              : STYLE_CHART_LABEL;
}

static int value_width(const struct bars *b, const struct point *p)
{
    int all = 0, widest = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!shows_value(b, p, (enum lang)lang))
            continue;
        int w = chart_width(b->g->c, value_text(b, p, (enum lang)lang), (enum lang)lang,
                            value_style(b, (enum lang)lang));
        all += w + (all ? VALUE_GAP : 0);
        widest = w > widest ? w : widest;
    }
    return b->two_lines ? widest : all;
}

/* The longest bar leaves room for every value beside it. */
static bool fit_bars(struct bars *b)
{
    const struct composer *c = b->g->c;
    double span = b->high - b->low;
    int room = c->look->measure - c->frame->axis - BAR_END;
    b->longest = BAR_LONGEST;
    for (uint32_t i = 0; i < b->count; i++) {
        const struct point *p = b->rows[i].point;
        if (!p)
            continue;
        double v = point_size(p), part = span > 0 ? ((v > 0 ? v : 0) - b->low) / span : 0;
        int left = room - value_width(b, p);
        if (left < 0)
            return false;
        if (part > 0 && part * b->longest > left)
            b->longest = (int)(left / part);
    }
    return b->longest >= BAR_SHORTEST;
}

/* ---- rows ---------------------------------------------------------------------------- */

static void add_row(struct bars *b, const struct bilingual *text, const struct point *p)
{
    struct bar_row *r = &b->rows[b->count++];
    r->point = p;
    chart_row_label(b->g, text, p ? STYLE_CHART_LABEL : STYLE_TABLE_GROUP, &r->label);
    r->height = CHART_PITCH * (int)label_rows(&r->label) + (p ? PT(8) : PT(4));
    int least = p ? CHART_ROW : PT(16);
    r->height = r->height > least ? r->height : least;
    double v = p ? point_size(p) : 0;
    b->low = v < b->low ? v : b->low;
    b->high = v > b->high ? v : b->high;
}

static void add_rows(struct bars *b)
{
    const struct chart *chart = b->g->chart;
    uint32_t most = chart->series_count;
    for (uint32_t i = 0; i < chart->series_count; i++)
        most += chart->series[i].count;
    b->rows = arena_array(b->g->c->work, most, sizeof *b->rows);
    for (uint32_t i = 0; i < chart->series_count && b->g->c->ok; i++) {
        const struct series *s = &chart->series[i];
        if (chart->series_count > 1)
            add_row(b, &s->label, NULL);
        for (uint32_t k = 0; k < s->count && b->g->c->ok; k++)
            add_row(b, &s->points[k].label, &s->points[k]);
    }
}

/* ---- drawing --------------------------------------------------------------------------- */

static int bar_length(const struct bars *b, double v)
{
    double span = b->high - b->low, size = v < 0 ? -v : v;
    int length = span > 0 ? (int)(size / span * b->longest) : 0;
    return v != 0 && length < PT(1) ? PT(1) : length;   /* 1 beside 10^12 is still there */
}

static void draw_bar(const struct bars *b, const struct point *p, int x, int y, int length)
{
    struct composer *c = b->g->c;
    int slate = c->look->colours[SLATE], top = y - BAR_HIGH / 2;
    if (!length)
        return;
    if (point_planned(p)) {
        chart_outline(b->g, x, top, length, BAR_HIGH, PT(0.8));
        return;
    }
    box_fill(c, x, top, length, BAR_HIGH, slate);
    if (point_open(p) && x >= b->zero) {
        box_fill(c, x + length + PT(2), top, PT(2), BAR_HIGH, slate);
        box_fill(c, x + length + PT(6), top, PT(1), BAR_HIGH, slate);
    }
}

/* The value at the bar's end: Chinese form, and the English one where it differs. */
static void draw_value(const struct bars *b, const struct point *p, int x, int y)
{
    bool two = b->two_lines && shows_value(b, p, LANG_ZH) && shows_value(b, p, LANG_EN);
    int at = y + PT(3.4) - (two ? CHART_PITCH / 2 : 0);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!shows_value(b, p, (enum lang)lang))
            continue;
        int w = chart_string(b->g, value_text(b, p, (enum lang)lang), (enum lang)lang,
                             value_style(b, (enum lang)lang), x, at, CHART_FROM);
        at += two ? CHART_PITCH : 0;
        x += two ? 0 : w + VALUE_GAP;
    }
}

static void draw_point(const struct bars *b, const struct bar_row *r, int y)
{
    double v = point_size(r->point);
    int length = bar_length(b, v);
    chart_draw_label(b->g, &r->label, y);
    draw_bar(b, r->point, v < 0 ? b->zero - length : b->zero, y, length);
    draw_value(b, r->point, b->zero + (v > 0 ? length : 0) + BAR_END, y);
}

/* Half a line parts one series from the next. */
static int total_height(const struct bars *b)
{
    int height = 0;
    for (uint32_t i = 0; i < b->count; i++)
        height += b->rows[i].height + (!b->rows[i].point && i ? b->g->c->look->grid / 2 : 0);
    return height;
}

/* Values of facts carry their own units; mere numbers need them said once. */
static bool needs_unit(const struct bars *b)
{
    for (uint32_t i = 0; i < b->count; i++)
        if (b->rows[i].point && !b->rows[i].point->fact)
            return chart_has_unit(b->g->chart);
    return false;
}

bool chart_bar(struct chart_canvas *g)
{
    struct composer *c = g->c;
    struct bars b = {.g = g};
    add_rows(&b);
    if (!c->ok)
        return true;
    if (!fit_bars(&b)) {
        b.two_lines = true;
        if (!fit_bars(&b))
            return false;
    }
    int y = needs_unit(&b) ? c->look->grid : 0, height = y + total_height(&b);
    if (!chart_begin(g, height))
        return false;
    if (y)
        chart_unit_draw(g, PT(9));
    b.zero = c->frame->axis + (b.high > b.low ? (int)(-b.low / (b.high - b.low) * b.longest) : 0);
    box_vertical(c, b.zero, y, height - y, PT(0.6), c->look->colours[INK]);
    for (uint32_t i = 0; i < b.count && c->ok; i++) {
        const struct bar_row *r = &b.rows[i];
        y += !r->point && i ? c->look->grid / 2 : 0;
        if (r->point)
            draw_point(&b, r, y + r->height / 2);
        else
            chart_draw_label(g, &r->label, y + r->height / 2);
        y += r->height;
    }
    return true;
}
