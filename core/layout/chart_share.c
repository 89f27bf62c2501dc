/*
 * chart_share: one bar a point, cut into the shares of its series.  Names stand over the
 * first bar, values below each, both pushed apart where the shares are narrow.
 */
#include "layout/chart.h"

#define BAR_HIGH PT(11)
#define LEADER PT(6)            /* from a name to its share */
#define LINES_MOST 4u

struct shares {
    struct chart_canvas *g;
    uint32_t count;             /* of shares in a bar */
    int x, width;               /* of the bars */
    struct chart_label name[CHART_SERIES_MOST];
    struct chart_label *label;  /* by bar */
    int names;                  /* height of the row of names */
};

static const struct point *share_point(const struct shares *s, uint32_t bar, uint32_t i)
{
    return &s->g->chart->series[i].points[bar];
}

static double whole(const struct shares *s, uint32_t bar)
{
    double sum = 0;
    for (uint32_t i = 0; i < s->count; i++)
        sum += point_size(share_point(s, bar, i));
    return sum;
}

/* Where the shares of a bar begin; edge[count] is its end. */
static void edges_of(const struct shares *s, uint32_t bar, int edge[CHART_SERIES_MOST + 1])
{
    double sum = 0, all = whole(s, bar);
    for (uint32_t i = 0; i <= s->count; i++) {
        edge[i] = s->x + (int)(sum / all * s->width);
        sum += i < s->count ? point_size(share_point(s, bar, i)) : 0;
    }
}

static bool can_be_shares(struct shares *s)
{
    const struct chart *chart = s->g->chart;
    if (s->count > CHART_SERIES_MOST || !chart_aligned(s->g->c, chart))
        return false;
    for (uint32_t bar = 0; bar < chart->series[0].count; bar++) {
        for (uint32_t i = 0; i < s->count; i++)
            if (point_size(share_point(s, bar, i)) < 0)
                return false;
        if (whole(s, bar) <= 0)
            return false;
    }
    return true;
}

static bool names_fit(struct shares *s)
{
    int width = s->width / (int)s->count - CHART_GAP;
    for (uint32_t i = 0; i < s->count && s->g->c->ok; i++) {
        struct chart_label *l = &s->name[i];
        chart_stack_label(s->g, &s->g->chart->series[i].label, STYLE_CHART_LABEL, width, l);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            if (l->lines[lang] && (l->lines[lang]->count > LINES_MOST || l->lines[lang]->emergency))
                return false;
        int high = CHART_PITCH * (int)label_rows(l) + LEADER;
        s->names = high > s->names ? high : s->names;
    }
    return true;
}

/* Starts of texts centred over their shares, none meeting the next. */
static bool centre(const struct shares *s, const int *edge, const int *width, int *at)
{
    int length[CHART_SERIES_MOST];
    for (uint32_t i = 0; i < s->count; i++) {
        length[i] = width[i] + CHART_GAP;
        at[i] = (edge[i] + edge[i + 1]) / 2 - width[i] / 2;
    }
    return chart_spread(at, length, s->count, s->x, s->x + s->width + CHART_GAP);
}

static bool values_at(const struct shares *s, uint32_t bar, int *at)
{
    int edge[CHART_SERIES_MOST + 1], width[CHART_SERIES_MOST];
    edges_of(s, bar, edge);
    for (uint32_t i = 0; i < s->count; i++)
        width[i] = chart_width(s->g->c, chart_numeral(s->g->c, s->g->chart, share_point(s, bar, i)),
                               LANG_EN, STYLE_CHART_LABEL);
    return centre(s, edge, width, at);
}

static int row_height(const struct shares *s, uint32_t bar)
{
    int label = CHART_PITCH * (int)label_rows(&s->label[bar]) + PT(6);
    return label > PT(32) ? label : PT(32);
}

static void draw_names(const struct shares *s)
{
    int edge[CHART_SERIES_MOST + 1], width[CHART_SERIES_MOST], at[CHART_SERIES_MOST];
    edges_of(s, 0, edge);
    for (uint32_t i = 0; i < s->count; i++)
        width[i] = label_width(&s->name[i]);
    centre(s, edge, width, at);
    for (uint32_t i = 0; i < s->count; i++) {
        int high = CHART_PITCH * (int)label_rows(&s->name[i]), middle = at[i] + width[i] / 2;
        int top = s->names - LEADER - high;
        chart_draw_stack(s->g, &s->name[i], middle, top + PT(9), CHART_ABOUT);
        chart_stroke(s->g, middle, s->names - LEADER + PT(1), (edge[i] + edge[i + 1]) / 2 - middle,
                     LEADER - PT(1), PT(0.4), s->g->c->look->colours[SLATE]);
    }
}

static void draw_bar(const struct shares *s, uint32_t bar, int y)
{
    struct composer *c = s->g->c;
    int edge[CHART_SERIES_MOST + 1], at[CHART_SERIES_MOST];
    edges_of(s, bar, edge);
    values_at(s, bar, at);
    for (uint32_t i = 0; i < s->count; i++) {
        const struct point *p = share_point(s, bar, i);
        int width = edge[i + 1] - edge[i];
        if (width > 0 && !point_planned(p))
            box_fill(c, edge[i], y, width, BAR_HIGH, c->look->colours[SERIES_1 + (int)i]);
        if (width > 0)
            chart_outline(s->g, edge[i], y, width, BAR_HIGH, PT(0.5));
        chart_string(s->g, chart_numeral(c, s->g->chart, p), LANG_EN, STYLE_CHART_LABEL, at[i],
                     y + BAR_HIGH + PT(10), CHART_FROM);
    }
    chart_draw_label(s->g, &s->label[bar], y + BAR_HIGH / 2);
}

/* Labels of several lines hang half above their bar. */
static int bar_top(const struct shares *s, uint32_t bar, int y)
{
    int above = (CHART_PITCH * (int)label_rows(&s->label[bar]) - BAR_HIGH) / 2;
    return y + (above > 0 ? above : 0);
}

bool chart_share(struct chart_canvas *g)
{
    struct composer *c = g->c;
    const struct series *first = &g->chart->series[0];
    struct shares s = {.g = g, .count = g->chart->series_count, .x = c->frame->axis,
                       .width = c->look->measure - c->frame->axis};
    int at[CHART_SERIES_MOST], height = 0;
    if (!can_be_shares(&s) || !names_fit(&s))
        return false;
    s.label = arena_array(c->work, first->count, sizeof *s.label);
    for (uint32_t bar = 0; bar < first->count && c->ok; bar++) {
        if (!values_at(&s, bar, at))
            return false;
        chart_row_label(g, &first->points[bar].label, STYLE_CHART_LABEL, &s.label[bar]);
        height += row_height(&s, bar);
    }
    if (!c->ok || !chart_begin(g, s.names + height))
        return !c->ok;
    draw_names(&s);
    int y = s.names;
    for (uint32_t bar = 0; bar < first->count && c->ok; bar++) {
        draw_bar(&s, bar, bar_top(&s, bar, y));
        y += row_height(&s, bar);
    }
    return true;
}
