/*
 * chart_scale: guide lines with numerals to the left of a plot, labels of its points
 * below it.  Steps are 1, 2 or 5 times a power of ten, so that numerals are exact.
 */
#include "layout/chart.h"

#include <stdio.h>

#define SHORT_LABEL PT(40)      /* years and the like, of which some may be left out */
#define LINES_MOST 3u           /* of a language below a point */

static double power_of_ten(int n)
{
    double v = 1;
    for (; n > 0; n--)
        v *= 10;
    for (; n < 0; n++)
        v /= 10;
    return v;
}

static double step_of(const struct chart_scale *s) { return s->digit * power_of_ten(s->power); }

/* The least step that crosses a range in four. */
static void choose_step(struct chart_scale *s, double range)
{
    static const int digits[] = {1, 2, 5};
    s->power = 0;
    while (power_of_ten(s->power) * 4 > range)
        s->power--;
    while (power_of_ten(s->power + 1) * 4 <= range)
        s->power++;
    for (int i = 0; i < 4; i++) {
        s->digit = i < 3 ? digits[i] : 1;
        s->power += i == 3;
        if (step_of(s) * 4 >= range)
            return;
    }
}

/* From nought, or from below it, to the highest point; all nought is one line. */
void chart_scale_of(const struct chart *chart, struct chart_scale *out)
{
    double low = 0, high = 0;
    for (uint32_t i = 0; i < chart->series_count; i++)
        for (uint32_t k = 0; k < chart->series[i].count; k++) {
            double v = point_size(&chart->series[i].points[k]);
            low = v < low ? v : low;
            high = v > high ? v : high;
        }
    *out = (struct chart_scale){.low = low, .high = high, .digit = 1, .count = 1};
    if (high <= low) {
        out->high = 1;
        return;
    }
    choose_step(out, high - low);
    double step = step_of(out);
    while (out->first * step > low)
        out->first--;
    while ((out->first + out->count - 1) * step < high)
        out->count++;
    out->low = out->first * step;
    out->high = (out->first + out->count - 1) * step;
}

int chart_scale_y(const struct chart_scale *s, double v)
{
    return s->top + (int)((s->high - v) / (s->high - s->low) * s->height);
}

static char *numeral(struct composer *c, const struct chart_scale *s, int i)
{
    struct decimal d = {0};
    char text[24];
    snprintf(text, sizeof text, "%d", (s->first + i) * s->digit);
    if (!decimal_parse(&d, text) || !decimal_shift(&d, s->power))
        return arena_strdup(c->arena, "");
    return figure_cell(c->arena, &d, -1, LANG_EN);
}

int chart_scale_gutter(const struct chart_canvas *g, const struct chart_scale *s)
{
    int widest = 0;
    for (int i = 0; i < s->count; i++) {
        int w = chart_width(g->c, numeral(g->c, s, i), LANG_EN, STYLE_NOTE);
        widest = w > widest ? w : widest;
    }
    return widest + PT(6);
}

void chart_scale_draw(const struct chart_canvas *g, const struct chart_scale *s)
{
    const int *colours = g->c->look->colours;
    for (int i = 0; i < s->count; i++) {
        double v = (s->first + i) * step_of(s);
        int y = chart_scale_y(s, v);
        bool nought = s->first + i == 0;
        chart_stroke(g, s->left, y, s->right - s->left, 0, nought ? PT(0.6) : PT(0.25),
                     nought ? colours[INK] : colours[RULE]);
        chart_string(g, numeral(g->c, s, i), LANG_EN, STYLE_NOTE, s->left - PT(6), y + PT(2.8),
                     CHART_TO);
    }
}

/* ---- labels below ---------------------------------------------------------------------- */

static bool label_fits(const struct chart_label *l, int width)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (l->lines[lang] && (l->lines[lang]->count > LINES_MOST || l->lines[lang]->emergency ||
                               set_width(l->lines[lang]) > width))
            return false;
    return true;
}

/* All of them, each in its slot; false leaves them for every_kth. */
static bool all_fit(struct chart_canvas *g, const struct series *s, struct chart_ticks *out)
{
    for (uint32_t k = 0; k < s->count && g->c->ok; k++) {
        struct chart_label *l = &out->label[k];
        chart_stack_label(g, &s->points[k].label, STYLE_CHART_LABEL, out->slot - CHART_GAP, l);
        if (!label_fits(l, out->slot - CHART_GAP))
            return false;
        out->rows = label_rows(l) > out->rows ? label_rows(l) : out->rows;
    }
    return true;
}

/* Short labels, years mostly, may stand below every second, third … point. */
static bool every_kth(struct chart_canvas *g, const struct series *s, struct chart_ticks *out)
{
    int widest = 0;
    out->rows = 0;
    for (uint32_t k = 0; k < s->count && g->c->ok; k++) {
        struct chart_label *l = &out->label[k];
        chart_stack_label(g, &s->points[k].label, STYLE_CHART_LABEL, SHORT_LABEL, l);
        if (!label_fits(l, SHORT_LABEL) || label_rows(l) > 2)
            return false;
        out->rows = label_rows(l) > out->rows ? label_rows(l) : out->rows;
        widest = label_width(l) > widest ? label_width(l) : widest;
    }
    if (out->slot < PT(1))
        return false;
    int over = widest > out->slot ? (widest - out->slot) / 2 : 0;   /* what the edge pushes back */
    out->every = (uint32_t)((widest + over + CHART_GAP + out->slot - 1) / out->slot);
    return true;
}

bool chart_ticks_of(struct chart_canvas *g, const struct series *s, int width,
                    struct chart_ticks *out)
{
    *out = (struct chart_ticks){.count = s->count, .every = 1, .slot = width / (int)s->count};
    out->label = arena_array(g->c->work, s->count, sizeof *out->label);
    return all_fit(g, s, out) || every_kth(g, s, out);
}

void chart_ticks_draw(const struct chart_canvas *g, const struct chart_ticks *t, int left, int y)
{
    for (uint32_t k = 0; k < t->count; k += t->every) {
        int half = label_width(&t->label[k]) / 2, x = left + (int)k * t->slot + t->slot / 2;
        x = x + half > g->c->look->measure ? g->c->look->measure - half : x < half ? half : x;
        chart_draw_stack(g, &t->label[k], x, y + PT(9), CHART_ABOUT);
    }
}

/* ---- units -------------------------------------------------------------------------------- */

bool chart_has_unit(const struct chart *chart)
{
    return chart->unit && chart->unit->style != UNIT_PLAIN && *chart->unit->zh;
}

void chart_unit_draw(const struct chart_canvas *g, int y)
{
    struct composer *c = g->c;
    const struct unit *u = g->chart->unit;
    if (c->frame->shown[LANG_ZH])
        chart_string(g, arena_printf(c->arena, "单位：%s", u->zh), LANG_ZH, STYLE_NOTE,
                     c->frame->x[LANG_ZH], y, CHART_FROM);
    if (c->frame->shown[LANG_EN] && *u->en_many)
        chart_string(g, arena_printf(c->arena, "Unit: %s", u->en_many), LANG_EN, STYLE_NOTE,
                     c->frame->x[LANG_EN], y, CHART_FROM);
}

/* ---- intervals ----------------------------------------------------------------------- */

bool chart_spread(int *at, const int *length, uint32_t count, int from, int to)
{
    int free = from;
    for (uint32_t i = 0; i < count; i++) {
        at[i] = at[i] < free ? free : at[i];
        free = at[i] + length[i];
    }
    for (uint32_t i = count; i-- > 0; to = at[i])
        at[i] = at[i] + length[i] > to ? to - length[i] : at[i];
    return !count || at[0] >= from;
}
