/*
 * cover: the first page (look.md §9).  y of a line box's top from the page's top; the
 * time band is drawn from the plugins' own dates.
 */
#include "layout/flow.h"

#include <string.h>

#define BAND_REGIONS 12

/* y given from the page's top becomes y in the cover's one slice. */
static int page_y(const struct composer *c, double pt) { return PT(pt) - c->look->top; }

static int put(struct composer *c, const char *s, enum lang lang, enum style_id style, int x, int y,
               int width, enum element_kind kind)
{
    if (!s || !*s || !c->frame->shown[lang])
        return y;
    const struct text_lines *l = set_string(c, s, lang, style, width);
    uint32_t e = element_add(c, kind, lang, c->parent);
    const struct style *st = &c->styles[style];
    int pitch = st->pitch[lang];
    for (uint32_t i = 0; l && i < l->count; i++)
        box_line(c, l, i, x, y + pitch * (int)i + pitch / 2 + st->text[lang].size * 3 / 8, e, 0,
                 lang);
    return y + pitch * (l ? (int)l->count : 0);
}

/* ---- time band ---------------------------------------------------------------- */

struct band { int first, last, x, width, y; };

static const struct event *document_event(const struct region *r)
{
    for (uint32_t i = 0; i < r->event_count; i++)
        if (r->events[i].document && r->events[i].period.kind != PERIOD_UNDATED)
            return &r->events[i];
    return NULL;
}

static double year_of(const struct date *d, bool end)
{
    if (!d->month)
        return d->year + (end ? 1 : 0);
    return d->year + (d->month - 1) / 12.0 + (d->day ? (d->day - 1) / 365.0 : end ? 1 / 12.0 : 0);
}

static int band_x(const struct band *b, double year)
{
    return b->x + (int)((year - b->first) / (b->last + 1 - b->first) * b->width);
}

static bool is_range(const struct period *p)
{
    return p->kind == PERIOD_RANGE || p->kind == PERIOD_SCHOOL_YEAR ||
           (p->kind == PERIOD_POINT && !p->from.month);
}

/* One region: a dot or a hollow bar on the scale, a stem, its name in a free tier. */
static void draw_region(struct composer *c, const struct band *b, const struct region *r,
                        const struct event *e, int *tier_end)
{
    const struct date *from = e->period.kind == PERIOD_BY ? &e->period.to : &e->period.from;
    int x = band_x(b, year_of(from, false)), red = c->look->colours[RED];
    static const double tiers[] = {3, 5.75, 8.5};
    int grid = c->look->grid, tier = 0;
    while (tier < 2 && x < tier_end[tier])
        tier++;
    int top = b->y - (int)(tiers[tier] * grid);
    if (is_range(&e->period)) {
        const struct date *to = e->period.kind == PERIOD_RANGE ? &e->period.to : from;
        struct box *bar = box_add(c, BOX_STROKE, ELEMENT_ARTIFACT);
        *bar = (struct box){.kind = BOX_STROKE, .furniture = true, .rectangle = true, .x = x,
                            .y = b->y - PT(3.2), .width = band_x(b, year_of(to, true)) - x,
                            .height = PT(6.4), .stroke = PT(0.8), .colour = red};
    } else
        mark_add(c, STAGE_REPORTED, x - PT(2.4), b->y + PT(3),
                 element_add(c, EL_P, LANG_ZH, c->parent));
    box_vertical(c, x, top, b->y - top, PT(0.5), red);
    const char *name[LANG_COUNT] = {r->name[LANG_ZH], r->name[LANG_EN]};
    int end = x, y = top;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang] || !name[lang])
            continue;
        const struct text_lines *l = set_string(c, name[lang], (enum lang)lang, STYLE_COVER_NAME,
                                                PT(200));
        if (!l)
            return;
        uint32_t p = element_add(c, EL_P, (enum lang)lang, c->parent);
        y += lang == LANG_ZH ? PT(15) : PT(15.5);
        if (!c->frame->shown[LANG_ZH])
            y = top + PT(13);
        box_line(c, l, 0, x + PT(6), y, p, 0, (enum lang)lang);
        int right = x + PT(6) + set_width(l) + PT(8);
        end = right > end ? right : end;
    }
    tier_end[tier] = end;
}

static void draw_scale(struct composer *c, const struct band *b)
{
    box_rule(c, b->x, b->y, b->width, PT(0.8), c->look->colours[INK]);
    uint32_t p = element_add(c, EL_P, LANG_ZH, c->parent);
    for (int year = b->first; year <= b->last; year++) {
        int x = band_x(b, year), next = band_x(b, year + 1);
        if (year > b->first)
            box_vertical(c, x, b->y, PT(4), PT(0.8), c->look->colours[INK]);
        const struct text_lines *l = set_string(c, arena_printf(c->arena, "%d", year), LANG_EN,
                                                STYLE_COVER_YEAR, PT(100));
        if (l && set_width(l) + PT(3) < next - x)
            box_line(c, l, 0, (x + next - set_width(l)) / 2, b->y + PT(14), p, 0, LANG_EN);
    }
}

/* Regions by date, so that tiers fill from left to right. */
static uint32_t dated_regions(struct composer *c, const struct region **out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->document->region_count && n < BAND_REGIONS; i++) {
        const struct region *r = c->document->regions[i];
        if (r->edition || r->missing || !document_event(r))
            continue;
        uint32_t k = n++;
        const struct period *p = &document_event(r)->period;
        const struct date *d = p->kind == PERIOD_BY ? &p->to : &p->from;
        for (; k && year_of(d, false) < year_of(&document_event(out[k - 1])->period.from, false); k--)
            out[k] = out[k - 1];
        out[k] = r;
    }
    return n;
}

static void draw_band(struct composer *c)
{
    const struct region *regions[BAND_REGIONS];
    uint32_t n = dated_regions(c, regions);
    struct band b = {.first = 9999, .x = 0, .width = c->look->measure, .y = page_y(c, 640)};
    for (uint32_t i = 0; i < n; i++) {
        const struct period *p = &document_event(regions[i])->period;
        int from = p->kind == PERIOD_BY ? p->to.year : p->from.year;
        int to = p->kind == PERIOD_RANGE ? p->to.year : from;
        b.first = from < b.first ? from : b.first;
        b.last = to > b.last ? to : b.last;
    }
    if (n < 2)
        return;
    draw_scale(c, &b);
    int tier_end[3] = {-PT(100), -PT(100), -PT(100)};
    for (uint32_t i = 0; i < n; i++)
        draw_region(c, &b, regions[i], document_event(regions[i]), tier_end);
    static const char *const dot[] = {"文件日期", "date of the document"};
    static const char *const bar[] = {"计划期", "period of the plan"};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang])
            continue;
        int x = c->frame->x[lang], y = page_y(c, 640) + PT(37);
        const struct text_lines *d = set_string(c, dot[lang], (enum lang)lang, STYLE_COVER_YEAR, PT(200));
        const struct text_lines *p = set_string(c, bar[lang], (enum lang)lang, STYLE_COVER_YEAR, PT(200));
        if (!d || !p)
            return;
        uint32_t e = element_add(c, EL_P, (enum lang)lang, c->parent);
        mark_add(c, STAGE_REPORTED, x, y + PT(2), element_add(c, EL_SPAN, (enum lang)lang, e));
        box_line(c, d, 0, x + PT(8), y, e, 0, (enum lang)lang);
        int at = x + PT(8) + set_width(d) + PT(12);
        struct box *frame = box_add(c, BOX_STROKE, ELEMENT_ARTIFACT);
        *frame = (struct box){.kind = BOX_STROKE, .furniture = true, .rectangle = true, .x = at,
                              .y = y - PT(6), .width = PT(12), .height = PT(6), .stroke = PT(0.8),
                              .colour = c->look->colours[RED]};
        box_line(c, p, 0, at + PT(15), y, e, 0, (enum lang)lang);
    }
}

/* ---- the cover -------------------------------------------------------------------- */

static void draw_title(struct composer *c)
{
    const char *zh = c->particulars.title[LANG_ZH], *en = c->particulars.title[LANG_EN];
    int em = c->styles[STYLE_COVER_TITLE].text[LANG_ZH].size, y = page_y(c, 224);
    size_t han = zh ? utf8_length(zh, strlen(zh)) : 0;
    if (han > 18) {
        c->styles[STYLE_COVER_TITLE].text[LANG_ZH].size = PT(36);
        em = PT(36);
    }
    c->styles[STYLE_COVER_TITLE].text[LANG_ZH].by_sense = true;
    int width = em * (han > 18 ? 11 : 9);
    width = width < c->look->measure ? width : c->look->measure;
    int below = put(c, zh, LANG_ZH, STYLE_COVER_TITLE, 0, y, width, EL_H1);
    y = below + PT(16);
    below = put(c, en, LANG_EN, STYLE_COVER_TITLE, 0, y, c->look->measure, EL_H1);
    y = below + PT(12);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        put(c, c->particulars.subtitle[lang], (enum lang)lang,
            STYLE_COVER_SUBTITLE, c->frame->x[lang], y, c->frame->width[lang], EL_P);
}

static void draw_foot(struct composer *c)
{
    const struct particulars *p = &c->particulars;
    struct period date = {.kind = PERIOD_POINT, .from = p->date};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        int y = put(c, p->date.year ? period_text(c->arena, &date, (enum lang)lang) : NULL,
                    (enum lang)lang, STYLE_COVER_DATE, c->frame->x[lang], page_y(c, 744),
                    c->frame->width[lang], EL_P);
        put(c, p->occasion[lang], (enum lang)lang, STYLE_COVER_DATE, c->frame->x[lang], y,
            c->frame->width[lang], EL_P);
    }
}

bool cover_set(struct composer *c)
{
    struct slice *s = slice_add(c, c->look->lines * c->look->grid);
    s->start = START_PAGE;
    s->form = FORM_COVER;
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    box_rule(c, 0, page_y(c, 78), c->look->measure, PT(2.2), c->look->colours[RED]);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        put(c, c->particulars.secrecy[lang], (enum lang)lang, STYLE_COVER_MARK, c->frame->x[lang],
            page_y(c, 48), c->frame->width[lang], EL_P);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        put(c, c->particulars.issuer[lang], (enum lang)lang,
            STYLE_COVER_ISSUER, c->frame->x[lang], page_y(c, 92), c->frame->width[lang], EL_P);
    draw_title(c);
    draw_band(c);
    draw_foot(c);
    return c->ok;
}
