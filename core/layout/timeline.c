/*
 * timeline: the events of all regions by date (event list): date in red, mark of the
 * stage, region and text on the Chinese axis; region and text on the English one.
 */
#include "layout/flow.h"

#include <stdlib.h>
#include <string.h>

struct dated { const struct event *event; const struct region *region; uint32_t order; };

static const struct date *first_date(const struct period *p)
{
    return p->kind == PERIOD_BY ? &p->to : &p->from;
}

static int date_key(const struct period *p)
{
    const struct date *d = first_date(p);
    return p->kind == PERIOD_UNDATED ? INT32_MAX : (d->year * 13 + d->month) * 32 + d->day;
}

static int by_date(const void *one, const void *other)
{
    const struct dated *a = one, *b = other;
    int x = date_key(&a->event->period), y = date_key(&b->event->period);
    return x != y ? (x < y ? -1 : 1) : a->order < b->order ? -1 : a->order > b->order;
}

static uint32_t collect(struct composer *c, struct dated **out)
{
    const struct document *d = c->document;
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->region_count; i++)
        n += d->regions[i]->event_count;
    *out = arena_array(c->arena, n + 1u, sizeof **out);
    n = 0;
    for (uint32_t i = 0; i < d->region_count; i++)
        for (uint32_t k = 0; k < d->regions[i]->event_count; k++, n++)
            (*out)[n] = (struct dated){&d->regions[i]->events[k], d->regions[i], n};
    qsort(*out, n, sizeof **out, by_date);
    return n;
}

/* ---- dates without words: one form serves both languages -------------------------------- */

static const char *short_date(struct composer *c, const struct date *d, bool year)
{
    struct arena *a = c->arena;
    if (!d->month)
        return arena_printf(a, "%d", d->year);
    const char *day = d->day ? arena_printf(a, "%d.%d", d->month, d->day)
                             : arena_printf(a, "%d", d->month);
    return year ? arena_printf(a, "%d.%s", d->year, day) : day;
}

/* 2018.9, 2021.6.1–4, 2023–2025, –2022 (by), 2013– (since). */
static const char *short_period(struct composer *c, const struct period *p)
{
    struct arena *a = c->arena;
    const char *from = short_date(c, &p->from, true);
    switch (p->kind) {
    case PERIOD_POINT: return from;
    case PERIOD_BY: return arena_printf(a, "–%s", short_date(c, &p->to, true));
    case PERIOD_SINCE: return arena_printf(a, "%s–", from);
    case PERIOD_SCHOOL_YEAR: return arena_printf(a, "%d–%d", p->from.year, p->from.year + 1);
    case PERIOD_RANGE:
        if (p->from.year == p->to.year && p->from.month == p->to.month && p->to.day)
            return arena_printf(a, "%s–%d", from, p->to.day);
        return arena_printf(a, "%s–%s", from,
                            short_date(c, &p->to, p->from.year != p->to.year || !p->to.month));
    default: return "—";
    }
}

/* ---- one event --------------------------------------------------------------------------- */

#define WHOLE_ROWS 6u

struct event_line {
    const struct text_lines *date[2], *region, *text;
    int region_x, x;                    /* of the text; the date stands on the axis */
    uint32_t first;                     /* row of the text's first line */
    uint32_t lbl, body;
};

/* A period too long for its column is cut behind its dash. */
static void date_set(struct composer *c, const struct period *p, struct event_line *out)
{
    int width = c->look->em * 46 / 10;
    const char *s = short_period(c, p), *dash = strstr(s, "–");
    out->date[0] = set_string(c, s, LANG_EN, STYLE_EVENT_DATE, width);
    if (!out->date[0] || out->date[0]->count < 2 || !dash || dash == s)
        return;
    const char *to = dash + strlen("–");
    out->date[0] = set_string(c, arena_strndup(c->arena, s, (size_t)(to - s)), LANG_EN,
                              STYLE_EVENT_DATE, width);
    out->date[1] = set_string(c, to, LANG_EN, STYLE_EVENT_DATE, width);
}

/* The date stands once, before the first language shown; the text beside the region's
 * name, or below a name that leaves it no room. */
static bool side_set(struct composer *c, const struct dated *e, enum lang lang, uint32_t list,
                     struct event_line *out)
{
    int em = c->look->em;
    bool first = lang == LANG_ZH || !c->frame->shown[LANG_ZH];
    uint32_t li = element_add(c, EL_LI, lang, list);
    out->lbl = element_add(c, EL_LBL, lang, li);
    out->body = element_add(c, EL_LBODY, lang, li);
    const char *name = e->region->name[lang] ? e->region->name[lang] : e->region->id;
    out->region_x = c->frame->x[lang] + (first ? em * 54 / 10 : 0);
    int end = c->frame->x[lang] + c->frame->width[lang];
    if (first && end < c->frame->x[LANG_EN])        /* short lines may use the gutter */
        end = c->frame->x[LANG_EN] - PT(8);
    out->region = set_string(c, name, lang, STYLE_EVENT_REGION, end - out->region_x);
    if (first)
        date_set(c, &e->event->period, out);
    if (!out->region)
        return false;
    int name_width = set_width(out->region) + em / 2, least = lang == LANG_ZH ? em * 26 / 10 : 6 * em;
    out->x = out->region_x + (name_width > least ? name_width : least);
    if (end - out->x < 6 * em) {
        out->x = out->region_x;
        out->first = out->region->count;
    }
    if (phrase_said(&e->event->text.side[lang]))
        out->text = set_phrase(c, &e->event->text.side[lang], lang, STYLE_EVENT, end - out->x, NULL);
    return c->ok;
}

static uint32_t event_rows(const struct event_line *l)
{
    uint32_t rows = l->date[1] ? 2 : 1, region = l->region ? l->region->count : 0;
    uint32_t text = l->text ? l->first + l->text->count : 0;
    rows = region > rows ? region : rows;
    return text > rows ? text : rows;
}

static void draw_row(struct composer *c, const struct dated *e, const struct event_line *l,
                     enum lang lang, uint32_t k, int y)
{
    uint32_t pair = e->event->pair;
    if (k < 2 && l->date[k])
        box_line(c, l->date[k], 0, c->frame->x[lang], y, l->lbl, pair, LANG_EN);
    if (k == 0 && l->date[0])
        mark_add(c, e->event->stage, c->frame->x[lang] + c->look->em * 47 / 10, y, l->lbl);
    if (l->region && k < l->region->count)
        box_line(c, l->region, k, l->region_x, y, l->lbl, pair, lang);
    if (l->text && k >= l->first && k - l->first < l->text->count)
        box_line(c, l->text, k - l->first, l->x, y, l->body, pair, lang);
}

/* A slice a row; only a long event is cut, and never behind its first row or before its last. */
static void emit(struct composer *c, const struct dated *e,
                 const struct event_line line[LANG_COUNT])
{
    uint32_t zh = event_rows(&line[LANG_ZH]), en = event_rows(&line[LANG_EN]);
    uint32_t rows = zh > en ? zh : en, first = (uint32_t)c->slices.count;
    int y = c->look->grid / 2 + c->styles[STYLE_EVENT].text[LANG_ZH].size * 3 / 8;
    for (uint32_t k = 0; k < rows; k++) {
        bool whole = rows <= WHOLE_ROWS || k < 1 || k + 3 > rows;
        slice_add(c, c->look->grid)->price = k + 1 == rows ? BREAK_FREE
                                             : whole       ? BREAK_NEVER
                                                           : BREAK_DEAR;
        for (int lang = 0; lang < LANG_COUNT; lang++)
            draw_row(c, e, &line[lang], (enum lang)lang, k, y);
    }
    keep_under_heading(c, first);
    change_mark(c, first, e->event->pair);
    uint32_t body = c->frame->shown[LANG_ZH] ? line[LANG_ZH].body : line[LANG_EN].body;
    margin_mark(c, first, y, &e->event->cite, body);
}

struct event_call { const struct dated *event; uint32_t list; };

static bool event_set(struct composer *c, const void *data)
{
    const struct event_call *call = data;
    struct event_line line[LANG_COUNT] = {0};
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (c->frame->shown[lang] &&
            !side_set(c, call->event, (enum lang)lang, call->list, &line[lang]))
            return false;
    emit(c, call->event, line);
    return true;
}

bool timeline_in_comparison(const struct composer *c)
{
    const struct region *e = document_edition(c->document);
    for (uint32_t i = 1; i < c->look->part_count; i++)
        if (c->look->parts[i] == PART_TIMELINE)
            return c->look->parts[i - 1] == PART_COMPARISON && !c->look->parts_numbered &&
                   !c->look->annex[PART_TIMELINE] && e && document_section(e, "comparison");
    return false;
}

/* Right behind the comparison it is the comparison's last section, else a part. */
static bool title_set(struct composer *c)
{
    const char *const *title = c->look->part_title[PART_TIMELINE];
    if (!timeline_in_comparison(c))
        return part_title(c, title[LANG_ZH], title[LANG_EN], PART_TIMELINE);
    const struct block *s = document_section(document_edition(c->document), "comparison");
    const struct block section = {.kind = BLOCK_SECTION,
                                  .text = *bilingual_of(c, title[LANG_ZH], title[LANG_EN])};
    uint32_t number = 1;
    for (const struct block *b = s->first; b; b = b->next)
        number += b->kind == BLOCK_SECTION;
    char *zh = figure_zh_numeral(c->arena, number);
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    c->part_element[PART_TIMELINE] = (uint32_t)c->elements.count;
    c->part_slice[PART_TIMELINE] = (uint32_t)c->slices.count + 1;
    return heading_set(c, &section, 1, arena_printf(c->arena, "%s、", zh ? zh : ""),
                       arena_printf(c->arena, "%u", number));
}

bool timeline_set(struct composer *c)
{
    struct dated *events;
    uint32_t n = collect(c, &events);
    if (!n)
        return true;
    if (!title_set(c))
        return false;
    uint32_t list = element_add(c, EL_L, LANG_ZH, c->parent);
    for (uint32_t i = 0; i < n; i++) {
        const struct event_call call = {&events[i], list};
        if (!facing_set(c, event_set, &call))
            return false;
    }
    return true;
}
