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

/* A region's name beside its stem: behind it, or before it where the type area ends. */
#define BAND_TIERS 3
struct band_name {
    const struct region *region;
    const struct period *period;
    const struct text_lines *lines[LANG_COUNT];
    int x, from, to, tier;              /* of the stem; of the words with their air */
};

static void band_name_set(struct composer *c, const struct band *b, struct band_name *n)
{
    const struct date *d = n->period->kind == PERIOD_BY ? &n->period->to : &n->period->from;
    int width = 0;
    n->x = band_x(b, year_of(d, false));
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang] || !n->region->name[lang])
            continue;
        n->lines[lang] = set_string(c, n->region->name[lang], (enum lang)lang, STYLE_COVER_NAME,
                                    PT(2000));
        int w = n->lines[lang] ? set_width(n->lines[lang]) : 0;
        width = w > width ? w : width;
    }
    n->from = n->x + PT(6);
    if (n->from + width > b->x + b->width)
        n->from = n->x - PT(6) - width;
    n->to = n->from + width;
}

static bool covers(const struct band_name *n, int x)
{
    return x > n->from - PT(4) && x < n->to + PT(4);
}

/* Names in one tier stand apart; no stem runs through a name below its own. */
static bool names_meet(const struct band_name *a, const struct band_name *b)
{
    bool over = a->from < b->to + PT(8) && b->from < a->to + PT(8);
    return (a->tier == b->tier && over) || (a->tier >= b->tier && covers(b, a->x)) ||
           (b->tier >= a->tier && covers(a, b->x));
}

/* The lowest tier for each, from the right; false if one finds none or leaves the page. */
static bool band_tiers(struct band_name *names, uint32_t count)
{
    for (uint32_t i = count; i-- > 0;) {
        bool free = false;
        for (names[i].tier = 0; names[i].tier < BAND_TIERS && !free; names[i].tier++) {
            free = names[i].from >= 0;
            for (uint32_t k = i + 1; k < count && free; k++)
                free = !names_meet(&names[i], &names[k]);
            if (free)
                break;
        }
        if (!free)
            return false;
    }
    return true;
}

/* One region: a dot or a hollow bar on the scale, a stem, its name in its tier. */
static void draw_region(struct composer *c, const struct band *b, const struct band_name *n)
{
    static const double tiers[BAND_TIERS] = {3, 5.75, 8.5};
    int x = n->x, red = c->look->colours[RED], top = b->y - (int)(tiers[n->tier] * c->look->grid);
    if (is_range(n->period)) {
        const struct date *to = n->period->kind == PERIOD_RANGE ? &n->period->to : &n->period->from;
        struct box *bar = box_add(c, BOX_STROKE, ELEMENT_ARTIFACT);
        *bar = (struct box){.kind = BOX_STROKE, .furniture = true, .rectangle = true, .x = x,
                            .y = b->y - PT(3.2), .width = band_x(b, year_of(to, true)) - x,
                            .height = PT(6.4), .stroke = PT(0.8), .colour = red};
    } else
        mark_add(c, STAGE_REPORTED, x - PT(2.4), b->y + PT(3), c->parent);
    box_vertical(c, x, top, b->y - top, PT(0.5), red);
    int y = top;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!n->lines[lang])
            continue;
        uint32_t p = element_add(c, EL_P, (enum lang)lang, c->parent);
        y += lang == LANG_ZH ? PT(15) : PT(15.5);
        if (!c->frame->shown[LANG_ZH])
            y = top + PT(13);
        box_line(c, n->lines[lang], 0, n->from, y, p, 0, (enum lang)lang);
    }
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

/* Regions by date, up to `most`; how many there are. */
static uint32_t dated_regions(struct composer *c, struct band_name *out, uint32_t most)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->document->region_count; i++) {
        const struct region *r = c->document->regions[i];
        const struct event *e = r->edition || r->missing ? NULL : document_event(r);
        if (!e)
            continue;
        if (n == most)
            return n + 1;
        uint32_t k = n++;
        const struct date *d = e->period.kind == PERIOD_BY ? &e->period.to : &e->period.from;
        for (; k && year_of(d, false) < year_of(&out[k - 1].period->from, false); k--)
            out[k] = out[k - 1];
        out[k] = (struct band_name){.region = r, .period = &e->period};
    }
    return n;
}

/* In place of a band: the names of all, each language in its column. */
static void draw_names(struct composer *c)
{
    const char *all[LANG_COUNT] = {"", ""};
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->document->region_count; i++) {
        const struct region *r = c->document->regions[i];
        for (int lang = 0; lang < LANG_COUNT && !r->edition; lang++)
            if (r->name[lang] && *r->name[lang])
                all[lang] = arena_printf(c->arena, "%s%s%s", all[lang],
                                         !*all[lang] ? "" : lang == LANG_ZH ? "、" : ", ", r->name[lang]);
        n += !r->edition;
    }
    for (int lang = 0; lang < LANG_COUNT && n > 1; lang++)
        put(c, all[lang], (enum lang)lang, STYLE_COVER_SUBTITLE, c->frame->x[lang], page_y(c, 560),
            c->frame->width[lang], EL_P);
}

/* What the band shows, for who does not see it. */
static const char *band_alt(struct composer *c, const struct band_name *names, uint32_t n)
{
    static const char *const head[] = {"各地文件的日期或计划期：",
                                       "Date of each region’s document, or period of its plan: "};
    const char *both = "";
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *one = head[lang];
        for (uint32_t i = 0; i < n; i++)
            one = arena_printf(c->arena, "%s%s%s %s", one, !i ? "" : lang == LANG_ZH ? "；" : "; ",
                               names[i].region->name[lang] ? names[i].region->name[lang] : "",
                               period_text(c->arena, names[i].period, (enum lang)lang));
        if (c->frame->shown[lang])
            both = arena_printf(c->arena, "%s%s%s", both, *both ? " · " : "", one);
    }
    return both;
}

static void draw_legend(struct composer *c)
{
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
        mark_add(c, STAGE_REPORTED, x, y + PT(2), e);
        box_line(c, d, 0, x + PT(8), y, e, 0, (enum lang)lang);
        int at = x + PT(8) + set_width(d) + PT(12);
        struct box *frame = box_add(c, BOX_STROKE, ELEMENT_ARTIFACT);
        *frame = (struct box){.kind = BOX_STROKE, .furniture = true, .rectangle = true, .x = at,
                              .y = y - PT(6), .width = PT(12), .height = PT(6), .stroke = PT(0.8),
                              .colour = c->look->colours[RED]};
        box_line(c, p, 0, at + PT(15), y, e, 0, (enum lang)lang);
    }
}

static void draw_band(struct composer *c)
{
    struct band_name names[BAND_REGIONS];
    uint32_t n = dated_regions(c, names, BAND_REGIONS);
    struct band b = {.first = 9999, .x = 0, .width = c->look->measure, .y = page_y(c, 640)};
    for (uint32_t i = 0; i < n && n <= BAND_REGIONS; i++) {
        const struct period *p = names[i].period;
        int from = p->kind == PERIOD_BY ? p->to.year : p->from.year;
        int to = p->kind == PERIOD_RANGE ? p->to.year : from;
        b.first = from < b.first ? from : b.first;
        b.last = to > b.last ? to : b.last;
    }
    for (uint32_t i = 0; i < n && n <= BAND_REGIONS; i++)
        band_name_set(c, &b, &names[i]);
    if (n < 2 || n > BAND_REGIONS || !band_tiers(names, n)) {
        draw_names(c);
        return;
    }
    uint32_t parent = c->parent;
    c->parent = element_add(c, EL_FIGURE, LANG_ZH, parent);
    c->elements.at[c->parent].alt = band_alt(c, names, n);
    draw_scale(c, &b);
    for (uint32_t i = 0; i < n; i++)
        draw_region(c, &b, &names[i]);
    draw_legend(c);
    c->parent = parent;
}

/* ---- the cover -------------------------------------------------------------------- */

static void draw_title(struct composer *c)
{
    const char *zh = c->particulars.title[LANG_ZH], *en = c->particulars.title[LANG_EN];
    int em = c->styles[STYLE_COVER_TITLE].text[LANG_ZH].size, y = page_y(c, 224);
    size_t han = zh ? utf8_length(zh, strlen(zh)) : 0;
    if (han > 18) {
        em = han > 33 ? PT(24) : PT(36);        /* three lines of eleven, beyond that smaller */
        c->styles[STYLE_COVER_TITLE].text[LANG_ZH].size = em;
        if (han > 33)
            c->styles[STYLE_COVER_TITLE].pitch[LANG_ZH] = PT(32);
    }
    c->styles[STYLE_COVER_TITLE].text[LANG_ZH].by_sense = true;
    int width = em * (han > 33 ? 18 : han > 18 ? 11 : 9);
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
        y = put(c, p->occasion[lang], (enum lang)lang, STYLE_COVER_DATE, c->frame->x[lang], y,
                c->frame->width[lang], EL_P);
        put(c, particulars_fill(c, lang == LANG_ZH ? "<{time}><　{place}>" : "<{time}><, {place}>",
                                (enum lang)lang),
            (enum lang)lang, STYLE_COVER_DATE, c->frame->x[lang], y, c->frame->width[lang], EL_P);
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
    if (c->particulars.logo)
        picture_add(c, 0, page_y(c, 148), c->look->measure, PT(48), ALIGN_START);
    draw_title(c);
    draw_band(c);
    draw_foot(c);
    return c->ok;
}
