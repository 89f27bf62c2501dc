/*
 * chart.h: what the kinds of chart share.  Private to layout.
 *
 * A kind measures first: if its labels cannot stand without meeting each other or
 * leaving the type area it returns false before anything is drawn, and the chart
 * becomes another kind or a table of its points.
 */
#ifndef BRIEFING_LAYOUT_CHART_H
#define BRIEFING_LAYOUT_CHART_H

#include "layout/flow.h"

#define CHART_PITCH PT(12)       /* pitch of labels of several lines */
#define CHART_ROW PT(24)        /* of one line, with its space */
#define CHART_GAP PT(4)         /* between neighbouring labels */
#define CHART_SERIES_MOST 4u    /* greys that a copier keeps apart */

struct chart_canvas {
    struct composer *c;
    const struct block *block;
    const struct chart *chart;
    uint32_t figure;                    /* element that holds all labels */
};

enum chart_align { CHART_FROM, CHART_ABOUT, CHART_TO };

/* A label in both languages, set; x from the type area's left. */
struct chart_label {
    const struct text_lines *lines[LANG_COUNT];
    int x[LANG_COUNT];
    bool stacked;                       /* English below the Chinese, else beside it */
};

/* ---- the kinds: false if the chart cannot be drawn so ---- */
bool chart_bar(struct chart_canvas *g);
bool chart_column(struct chart_canvas *g);
bool chart_line(struct chart_canvas *g);
bool chart_share(struct chart_canvas *g);
bool chart_timeline(struct chart_canvas *g);

/* ---- chart_label.c ---- */
const struct decimal *point_value(const struct point *p);
double point_size(const struct point *p);       /* for drawing only */
bool point_planned(const struct point *p);
bool point_open(const struct point *p);         /* "more than" */
/* All series name the same points in the same order. */
bool chart_aligned(struct composer *c, const struct chart *chart);
uint32_t chart_longest(const struct chart *chart);      /* points of its longest series */
/* The value for both languages: grouped digits, %, "+" behind a floor. */
char *chart_numeral(struct composer *c, const struct chart *chart, const struct point *p);

/* Caption, figure element and one slice for the drawing; false if no page holds it. */
bool chart_begin(struct chart_canvas *g, int height);
/* In the two label columns left of the axis. */
void chart_row_label(struct chart_canvas *g, const struct bilingual *text, enum style_id style,
                     struct chart_label *out);
/* Chinese over English, centred lines within a width. */
void chart_stack_label(struct chart_canvas *g, const struct bilingual *text, enum style_id style,
                       int width, struct chart_label *out);
uint32_t label_rows(const struct chart_label *l);
int label_width(const struct chart_label *l);   /* of its widest line */
/* Its lines centred on y; a stacked label begins with its first baseline at y. */
void chart_draw_label(const struct chart_canvas *g, const struct chart_label *l, int y);
void chart_draw_stack(const struct chart_canvas *g, const struct chart_label *l, int x, int y,
                      enum chart_align align);
int chart_width(struct composer *c, const char *s, enum lang lang, enum style_id style);
/* One line of text; returns its width. */
int chart_string(const struct chart_canvas *g, const char *s, enum lang lang, enum style_id style,
                 int x, int y, enum chart_align align);
/* White behind such a line, so that no guide line strikes it through. */
void chart_clear(const struct chart_canvas *g, int x, int y, int width, enum chart_align align);
/* A dot centred on x, y: hollow if planned. */
void chart_dot(const struct chart_canvas *g, int x, int y, int size, bool hollow);
void chart_stroke(const struct chart_canvas *g, int x, int y, int width, int height, int stroke,
                  int colour);
void chart_outline(const struct chart_canvas *g, int x, int y, int width, int height, int stroke);

/* ---- chart_scale.c: a linear scale with 3-5 guide lines ---- */
struct chart_scale {
    double low, high;
    int first, count;                   /* guide lines at first, first + 1 … steps */
    int digit, power;                   /* a step is digit times ten to the power */
    int top, height;                    /* of the plot */
    int left, right;
};
void chart_scale_of(const struct chart *chart, struct chart_scale *out);
int chart_scale_y(const struct chart_scale *s, double v);
int chart_scale_gutter(const struct chart_canvas *g, const struct chart_scale *s);
void chart_scale_draw(const struct chart_canvas *g, const struct chart_scale *s);
/* Labels of points below a plot: set within a slot each, or every k-th of short ones. */
struct chart_ticks { struct chart_label *label; uint32_t count, every, rows; int slot; };
bool chart_ticks_of(struct chart_canvas *g, const struct series *series, int width,
                    struct chart_ticks *out);
void chart_ticks_draw(const struct chart_canvas *g, const struct chart_ticks *t, int left, int y);
/* 单位：元 | Unit: yuan on a line above a plot. */
bool chart_has_unit(const struct chart *chart);
void chart_unit_draw(const struct chart_canvas *g, int y);
/* Moves intervals of these lengths, in order, apart until none meet between from and to;
 * `at` holds their starts.  False if they are too long together. */
bool chart_spread(int *at, const int *length, uint32_t count, int from, int to);

#endif
