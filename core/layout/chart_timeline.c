/*
 * chart_timeline: facts by their dates, each in a row labelled like a table, so that no
 * name meets another; dots are dates, hollow bars are periods (look.md §7).  The scale of
 * years stands above.
 */
#include "layout/chart.h"

#include <stdlib.h>

#define DOT PT(6.8)
#define BAR_HIGH PT(6.4)
#define SCALE_HIGH PT(20)
#define YEARS_MOST 400
#define DATE_GAP PT(5)          /* from a mark to its date */

/* Days since year 0, in months of 31 days: near enough for a scale. */
struct span_of_days { int from, to; bool open; };
struct timeline_row {
    struct chart_label label;
    const struct point *point;
    struct span_of_days days;
};
struct timeline {
    struct chart_canvas *g;
    struct timeline_row *rows;
    uint32_t count;
    int first, last;            /* years of the scale */
    int x, width;
};

#define YEAR_DAYS 372

static int day_of(const struct date *d, bool end)
{
    int month = d->month ? d->month : end ? 12 : 1;
    int day = d->day ? d->day : end ? 31 : 1;
    return d->year * YEAR_DAYS + (month - 1) * 31 + day - (end ? 0 : 1);
}

/* False if it has no date.  A number without a fact is a year. */
static bool days_of(const struct point *p, struct span_of_days *out)
{
    if (!p->fact) {
        double year = point_size(p);
        if (year < 1 || year > 9999)
            return false;
        out->from = out->to = (int)(year * YEAR_DAYS);
        return true;
    }
    const struct period *d = &p->fact->period;
    if (!p->fact->has_period || d->kind == PERIOD_UNDATED)
        return false;
    out->from = day_of(d->kind == PERIOD_BY ? &d->to : &d->from, false);
    out->to = out->from;
    out->open = d->kind == PERIOD_SINCE;
    if (d->kind == PERIOD_RANGE)
        out->to = day_of(&d->to, true);
    if (d->kind == PERIOD_SCHOOL_YEAR) {
        out->from = d->from.year * YEAR_DAYS + 8 * 31;
        out->to = out->from + YEAR_DAYS - 31;
    }
    return true;
}

static bool rows_of(struct timeline *t)
{
    const struct chart *chart = t->g->chart;
    uint32_t most = chart->series_count;
    for (uint32_t i = 0; i < chart->series_count; i++)
        most += chart->series[i].count;
    t->rows = arena_array(t->g->c->work, most, sizeof *t->rows);
    t->first = INT32_MAX;
    for (uint32_t i = 0; i < chart->series_count; i++) {
        const struct series *s = &chart->series[i];
        if (chart->series_count > 1)
            chart_row_label(t->g, &s->label, STYLE_TABLE_GROUP, &t->rows[t->count++].label);
        for (uint32_t k = 0; k < s->count && t->g->c->ok; k++) {
            struct timeline_row *r = &t->rows[t->count++];
            r->point = &s->points[k];
            if (!days_of(r->point, &r->days))
                return false;
            chart_row_label(t->g, &r->point->label, STYLE_CHART_LABEL, &r->label);
            int first = r->days.from / YEAR_DAYS, last = r->days.to / YEAR_DAYS;
            t->first = first < t->first ? first : t->first;
            t->last = last > t->last ? last : t->last;
        }
    }
    return t->last - t->first < YEARS_MOST;
}

static int row_height(const struct timeline_row *r)
{
    int height = CHART_PITCH * (int)label_rows(&r->label) + PT(6);
    return height > PT(20) ? height : PT(20);
}

static int day_x(const struct timeline *t, int day)
{
    int64_t span = (int64_t)(t->last - t->first + 1) * YEAR_DAYS;
    return t->x + (int)((day - (int64_t)t->first * YEAR_DAYS) * t->width / span);
}

/* Ticks at every year, numerals between them where they have room. */
static void draw_scale(const struct timeline *t)
{
    struct composer *c = t->g->c;
    int ink = c->look->colours[INK], y = SCALE_HIGH - PT(4);
    int year_width = t->width / (t->last - t->first + 1), every = 1;
    while (every * year_width < PT(26))
        every *= every == 1 ? 5 : 2;
    chart_stroke(t->g, t->x, y, t->width, 0, PT(0.8), ink);
    for (int year = t->first; year <= t->last + 1; year++) {
        int x = day_x(t, year * YEAR_DAYS);
        bool named = every == 1 || year % every == 0;
        if (named || year_width >= PT(4))
            chart_stroke(t->g, x, y - PT(4), 0, PT(4), PT(0.8), ink);
        if (!named || year > t->last)
            continue;
        int middle = every == 1 ? (x + day_x(t, (year + 1) * YEAR_DAYS)) / 2 : x;
        char *s = arena_printf(c->arena, "%d", year);
        int half = chart_width(c, s, LANG_EN, STYLE_CHART_LABEL) / 2;
        middle = middle + half > c->look->measure ? c->look->measure - half : middle;
        chart_string(t->g, s, LANG_EN, STYLE_CHART_LABEL, middle, y - PT(6), CHART_ABOUT);
    }
}

/* One form for both languages: 2018.9.3. */
static char *short_date(struct composer *c, const struct date *d)
{
    if (!d->month)
        return arena_printf(c->arena, "%d", d->year);
    return d->day ? arena_printf(c->arena, "%d.%d.%d", d->year, d->month, d->day)
                  : arena_printf(c->arena, "%d.%d", d->year, d->month);
}

static char *row_date(struct composer *c, const struct point *p)
{
    if (!p->fact)
        return decimal_text(c->arena, &p->number);
    const struct period *d = &p->fact->period;
    switch (d->kind) {
    case PERIOD_BY: return arena_printf(c->arena, "–%s", short_date(c, &d->to));
    case PERIOD_SINCE: return arena_printf(c->arena, "%s–", short_date(c, &d->from));
    case PERIOD_SCHOOL_YEAR: return arena_printf(c->arena, "%d–%d", d->from.year, d->from.year + 1);
    case PERIOD_RANGE:
        return arena_printf(c->arena, "%s–%s", short_date(c, &d->from), short_date(c, &d->to));
    default: return short_date(c, &d->from);
    }
}

/* A period that goes on has no end. */
static void draw_open(const struct timeline *t, int x, int y, int width)
{
    int slate = t->g->c->look->colours[SLATE], top = y - BAR_HIGH / 2 + PT(0.4);
    chart_stroke(t->g, x, top, width, 0, PT(0.8), slate);
    chart_stroke(t->g, x, top + BAR_HIGH - PT(0.8), width, 0, PT(0.8), slate);
    chart_stroke(t->g, x + PT(0.4), top, 0, BAR_HIGH - PT(0.8), PT(0.8), slate);
}

static void draw_row(const struct timeline *t, const struct timeline_row *r, int y)
{
    struct composer *c = t->g->c;
    int from = day_x(t, r->days.from), to = day_x(t, r->days.to);
    int right = t->x + t->width;
    if (r->days.open)
        to = right;
    if (r->days.open && to - from >= PT(4))
        draw_open(t, from, y, to - from);
    else if (to - from >= PT(4))
        chart_outline(t->g, from, y - BAR_HIGH / 2, to - from, BAR_HIGH, PT(0.8));
    else {
        from = from - DOT / 2 < t->x ? t->x + DOT / 2 : from;
        from = from + DOT / 2 > right ? right - DOT / 2 : from;
        chart_dot(t->g, from, y, DOT, point_planned(r->point));
        to = from + DOT / 2;
        from -= DOT / 2;
    }
    char *date = row_date(c, r->point);
    int width = chart_width(c, date, LANG_EN, STYLE_CHART_VALUE);
    if (to + DATE_GAP + width <= c->look->measure)
        chart_string(t->g, date, LANG_EN, STYLE_CHART_VALUE, to + DATE_GAP, y + PT(3.4),
                     CHART_FROM);
    else if (from - DATE_GAP - width >= t->x)
        chart_string(t->g, date, LANG_EN, STYLE_CHART_VALUE, from - DATE_GAP, y + PT(3.4),
                     CHART_TO);
}

bool chart_timeline(struct chart_canvas *g)
{
    struct composer *c = g->c;
    struct timeline t = {.g = g, .x = c->frame->axis, .width = c->look->measure - c->frame->axis};
    int height = SCALE_HIGH;
    if (!rows_of(&t))
        return false;
    for (uint32_t i = 0; i < t.count; i++)
        height += row_height(&t.rows[i]);
    if (!c->ok || !chart_begin(g, height))
        return !c->ok;
    draw_scale(&t);
    int y = SCALE_HIGH;
    for (uint32_t i = 0; i < t.count && c->ok; i++) {
        const struct timeline_row *r = &t.rows[i];
        int middle = y + row_height(r) / 2;
        chart_draw_label(g, &r->label, middle);
        if (r->point)
            draw_row(&t, r, middle);
        y += row_height(r);
    }
    return true;
}
