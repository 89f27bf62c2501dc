/*
 * chart_label: values and labels of charts, and the few shapes they stand beside.
 */
#include "layout/chart.h"

#include <string.h>

/* ---- points ------------------------------------------------------------------- */

const struct decimal *point_value(const struct point *p)
{
    return p->fact ? &p->fact->value : &p->number;
}

/* Lengths need no more than a double's digits. */
double point_size(const struct point *p)
{
    const struct decimal *d = point_value(p);
    double v = 0;
    for (unsigned i = 0; i < d->count; i++)
        v = v * 10 + (d->digits[i] - '0');
    for (unsigned i = 0; i < d->scale; i++)
        v /= 10;
    return d->negative ? -v : v;
}

bool point_planned(const struct point *p)
{
    return p->fact && p->fact->stage == STAGE_PLANNED;
}

bool point_open(const struct point *p)
{
    return p->fact && *figure_mark(p->fact->qualifier, LANG_EN);
}

char *chart_numeral(struct composer *c, const struct chart *chart, const struct point *p)
{
    const struct unit *unit = p->fact ? p->fact->unit : chart->unit;
    return arena_printf(c->arena, "%s%s%s", figure_cell(c->arena, point_value(p), -1, LANG_EN),
                        unit && unit->style == UNIT_PERCENT ? unit->en_one : "",
                        p->fact ? figure_mark(p->fact->qualifier, LANG_EN) : "");
}

uint32_t chart_longest(const struct chart *chart)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < chart->series_count; i++)
        n = chart->series[i].count > n ? chart->series[i].count : n;
    return n;
}

static bool same_label(struct composer *c, const struct bilingual *a, const struct bilingual *b)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (strcmp(phrase_text(c->arena, &a->side[lang]),
                   phrase_text(c->arena, &b->side[lang])) != 0)
            return false;
    return true;
}

bool chart_aligned(struct composer *c, const struct chart *chart)
{
    const struct series *first = &chart->series[0];
    for (uint32_t i = 1; i < chart->series_count; i++) {
        const struct series *s = &chart->series[i];
        if (s->count != first->count)
            return false;
        for (uint32_t k = 0; k < s->count; k++)
            if (!same_label(c, &s->points[k].label, &first->points[k].label))
                return false;
    }
    return true;
}

/* ---- the drawing's place ---------------------------------------------------------- */

static const char *alt_text(struct composer *c, const struct block *b)
{
    VEC(char) all = {0};
    const char *s = arena_printf(c->arena, "%s · %s", phrase_text(c->arena, &b->text.side[LANG_ZH]),
                                 phrase_text(c->arena, &b->text.side[LANG_EN]));
    for (uint32_t i = 0, k = 0; s; k++) {
        while (*s)
            *vec_push(c->arena, &all) = *s++;
        while (i < b->chart->series_count && k >= b->chart->series[i].count)
            i++, k = 0;
        const struct point *p = i < b->chart->series_count ? &b->chart->series[i].points[k] : NULL;
        s = !p ? NULL
               : arena_printf(c->arena, "; %s · %s %s",
                              phrase_text(c->arena, &p->label.side[LANG_ZH]),
                              phrase_text(c->arena, &p->label.side[LANG_EN]),
                                  chart_numeral(c, b->chart, p));
    }
    *vec_push(c->arena, &all) = 0;
    return all.at;
}

bool chart_begin(struct chart_canvas *g, int height)
{
    struct composer *c = g->c;
    if (height > drawing_most(c))
        return false;
    caption_set(c, g->block, c->parent);
    g->figure = element_add(c, EL_FIGURE, LANG_ZH, c->parent);
    c->elements.at[g->figure].alt = alt_text(c, g->block);
    slice_add(c, height);
    return true;
}

/* ---- labels -------------------------------------------------------------------------- */

static bool is_shown(const struct composer *c, const struct bilingual *text, int lang)
{
    return c->frame->shown[lang] && phrase_said(&text->side[lang]);
}

void chart_row_label(struct chart_canvas *g, const struct bilingual *text, enum style_id style,
                     struct chart_label *out)
{
    struct composer *c = g->c;
    int em = c->look->em;
    bool both = c->frame->shown[LANG_ZH] && c->frame->shown[LANG_EN];
    enum lang left = frame_left(c->frame);
    int x[LANG_COUNT] = {0, 0}, end[LANG_COUNT] = {c->frame->axis, c->frame->axis};
    if (both)
        x[!left] = end[left] = left == LANG_ZH ? 8 * em : c->frame->axis - 8 * em;
    *out = (struct chart_label){0};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!is_shown(c, text, lang))
            continue;
        out->x[lang] = x[lang];
        out->lines[lang] = set_phrase(c, &text->side[lang], (enum lang)lang, style,
                                      end[lang] - x[lang] - CHART_GAP, NULL);
    }
}

void chart_stack_label(struct chart_canvas *g, const struct bilingual *text, enum style_id style,
                       int width, struct chart_label *out)
{
    struct composer *c = g->c;
    bool same = strcmp(phrase_text(c->arena, &text->side[LANG_ZH]),
                       phrase_text(c->arena, &text->side[LANG_EN])) == 0;
    *out = (struct chart_label){.stacked = true};
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (is_shown(c, text, lang) && !(same && out->lines[!lang]))
            out->lines[lang] = set_phrase(c, &text->side[lang], (enum lang)lang, style, width,
                                          NULL);
}

uint32_t label_rows(const struct chart_label *l)
{
    uint32_t n[LANG_COUNT] = {0};
    for (int lang = 0; lang < LANG_COUNT; lang++)
        n[lang] = l->lines[lang] ? l->lines[lang]->count : 0;
    return l->stacked ? n[0] + n[1] : n[0] > n[1] ? n[0] : n[1];
}

int label_width(const struct chart_label *l)
{
    int width = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        int w = l->lines[lang] ? set_width(l->lines[lang]) : 0;
        width = w > width ? w : width;
    }
    return width;
}

void chart_draw_label(const struct chart_canvas *g, const struct chart_label *l, int y)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct text_lines *lines = l->lines[lang];
        for (uint32_t i = 0; lines && i < lines->count; i++)
            box_line(g->c, lines, i, l->x[lang],
                     y + PT(3.4) + CHART_PITCH * (int)i - CHART_PITCH / 2 * (int)(lines->count - 1),
                     g->figure, g->block->pair, (enum lang)lang);
    }
}

static int aligned(int x, int width, enum chart_align align)
{
    return align == CHART_FROM ? x : align == CHART_ABOUT ? x - width / 2 : x - width;
}

void chart_draw_stack(const struct chart_canvas *g, const struct chart_label *l, int x, int y,
                      enum chart_align align)
{
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (uint32_t i = 0; l->lines[lang] && i < l->lines[lang]->count; i++, y += CHART_PITCH)
            box_line(g->c, l->lines[lang], i, aligned(x, l->lines[lang]->line[i].width, align), y,
                     g->figure, g->block->pair, (enum lang)lang);
}

int chart_width(struct composer *c, const char *s, enum lang lang, enum style_id style)
{
    struct span span = {.kind = SPAN_TEXT, .text = s, .bytes = (uint32_t)strlen(s)};
    struct phrase p = {&span, *s != 0, TEXT_PRESENT};
    return natural_width(c, &p, lang, style);
}

int chart_string(const struct chart_canvas *g, const char *s, enum lang lang, enum style_id style,
                 int x, int y, enum chart_align align)
{
    const struct text_lines *l = *s ? set_string(g->c, s, lang, style, PT(2000)) : NULL;
    if (!l || !l->count)
        return 0;
    int width = set_width(l);
    box_line(g->c, l, 0, aligned(x, width, align) - l->line[0].x, y, g->figure, g->block->pair,
             lang);
    return width;
}

void chart_clear(const struct chart_canvas *g, int x, int y, int width, enum chart_align align)
{
    box_fill(g->c, aligned(x, width, align) - PT(1), y - PT(7.5), width + PT(2), PT(9.5),
             g->c->look->colours[WHITE]);
}

/* ---- shapes ----------------------------------------------------------------------------- */

void chart_dot(const struct chart_canvas *g, int x, int y, int size, bool hollow)
{
    struct box *b = box_add(g->c, BOX_MARK, g->figure);
    b->x = x - size / 2;
    b->y = y - size / 2;
    b->width = b->height = size;
    b->stroke = PT(0.7);
    b->colour = g->c->look->colours[SLATE];
    b->mark = hollow ? MARK_PLANNED : MARK_REPORTED;
    b->pair = g->block->pair;
}

void chart_stroke(const struct chart_canvas *g, int x, int y, int width, int height, int stroke,
                  int colour)
{
    struct box *b = box_add(g->c, BOX_STROKE, ELEMENT_ARTIFACT);
    b->furniture = true;
    b->x = x;
    b->y = y;
    b->width = width;
    b->height = height;
    b->stroke = stroke;
    b->colour = colour;
}

void chart_outline(const struct chart_canvas *g, int x, int y, int width, int height, int stroke)
{
    chart_stroke(g, x, y, width, height, stroke, g->c->look->colours[SLATE]);
    struct box *b = &g->c->boxes.at[g->c->boxes.count - 1];
    b->rectangle = true;
}
