/*
 * strip: four to six headline figures at a chapter's opening: numeral and
 * unit over their labels, and one line that says of which stage they are.
 */
#include "layout/flow.h"

#include <string.h>

#define STRIP_MOST 6
#define STRIP_LEAST 3

static uint32_t headline_facts(const struct region *r, const struct fact **out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->fact_count && n < STRIP_MOST; i++)
        if (r->facts[i]->headline)
            out[n++] = r->facts[i];
    return n;
}

static enum stage stage_of(const struct fact *f)
{
    return f->stage == STAGE_NONE ? STAGE_REPORTED : f->stage;
}

/* The stage of all; STAGE_NONE where they differ. */
static enum stage common_stage(const struct fact **facts, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        if (stage_of(facts[i]) != stage_of(facts[0]))
            return STAGE_NONE;
    return stage_of(facts[0]);
}

/* The English label opens with its own figure where the Chinese one is scaled. */
static const char *strip_label(struct composer *c, const struct fact *f, enum lang lang)
{
    const char *label = f->label[lang] ? f->label[lang] : "";
    const char *dagger = f->derivation != DERIVED_NOT && lang == LANG_EN ? "\u00a0†" : "";
    if (lang == LANG_ZH || !c->frame->shown[LANG_ZH] || !figure_scaled(f))
        return arena_printf(c->arena, "%s%s", label, dagger);
    struct fact bare = *f;
    bare.qualifier = f->qualifier == Q_BETWEEN ? Q_BETWEEN : Q_EXACT;
    return arena_printf(c->arena, "%s%s %s%s",
                        figure_text(c->arena, &bare, lang, FIGURE_NUMBER),
                        figure_mark(f->qualifier, lang), label, dagger);
}

static const char *short_scale(const char *s)
{
    return strncmp(s, "billion", 7) == 0 ? "bn" : strncmp(s, "million", 7) == 0 ? "m" : s;
}

/* Where no Chinese is shown: 10,200; 15 and %; 2 and “bn+ RMB”. */
static void english_strip(struct composer *c, const struct fact *f, char **numeral, char **unit)
{
    struct fact bare = *f;
    bare.qualifier = f->qualifier == Q_BETWEEN ? Q_BETWEEN : Q_EXACT;
    const char *s = figure_text(c->arena, &bare, LANG_EN, FIGURE_NUMBER);
    size_t before = strcspn(s, "0123456789"), digits = strspn(s + before, "0123456789,.–");
    const char *behind = s + before + digits;
    while (strncmp(behind, "\u00a0", 2) == 0)
        behind += 2;
    *numeral = arena_strndup(c->arena, s + before, digits);
    *unit = arena_printf(c->arena, "%s%s%s%.*s", short_scale(behind),
                         figure_mark(f->qualifier, LANG_EN), before ? " " : "", (int)before, s);
}

static void strip_words(struct composer *c, const struct fact *f, char **numeral, char **unit)
{
    if (c->frame->shown[LANG_ZH])
        figure_strip(c->arena, f, numeral, unit);
    else
        english_strip(c, f, numeral, unit);
}

static int words_width(struct composer *c, const char *s, enum lang lang, enum style_id style)
{
    struct span span = {.kind = SPAN_TEXT, .text = s, .bytes = (uint32_t)strlen(s)};
    struct phrase p = {&span, *s != 0, TEXT_PRESENT};
    return natural_width(c, &p, lang, style);
}

/* Long numerals are set smaller, all of a strip alike; false if even that does not help. */
static bool fit_numerals(struct composer *c, const struct fact **facts, uint32_t n, int width)
{
    struct text_style *style = &c->styles[STYLE_STRIP_NUMERAL].text[LANG_EN];
    enum lang lang = c->frame->shown[LANG_ZH] ? LANG_ZH : LANG_EN;
    int beside = PT(1.5) + (common_stage(facts, n) == STAGE_NONE ? PT(7.8) : 0);
    *style = c->look->styles[STYLE_STRIP_NUMERAL].text[LANG_EN];
    int full = style->size, size = full;
    for (uint32_t i = 0; i < n && c->ok; i++) {
        char *numeral, *unit;
        strip_words(c, facts[i], &numeral, &unit);
        int room = width - beside - words_width(c, unit, lang, STYLE_STRIP_UNIT);
        int wide = words_width(c, numeral, LANG_EN, STYLE_STRIP_NUMERAL);
        int fits = wide > room ? (int)((int64_t)full * (room - PT(0.5)) / wide) : full;
        size = fits < size ? fits : size;
    }
    style->latin_size = (int)((int64_t)style->latin_size * size / full);
    style->size = size;
    return size >= PT(10);
}

/* Draws one figure over its labels, with its mark where marks differ; the height it takes. */
static int strip_cell(struct composer *c, const struct fact *f, int x, int width, bool marked,
                      uint32_t parent)
{
    char *numeral, *unit;
    bool zh = c->frame->shown[LANG_ZH];
    strip_words(c, f, &numeral, &unit);
    uint32_t p = element_add(c, EL_P, zh ? LANG_ZH : LANG_EN, parent);
    const struct text_lines *n = set_string(c, numeral, LANG_EN, STYLE_STRIP_NUMERAL, width);
    if (!n)
        return 0;
    int y = PT(21);
    box_line(c, n, 0, x, y, p, 0, LANG_EN);
    int end = x + set_width(n) + PT(1.5);
    if (*unit) {
        enum lang lang = zh ? LANG_ZH : LANG_EN;
        const struct text_lines *u = set_string(c, unit, lang, STYLE_STRIP_UNIT, width);
        if (u)
            box_line(c, u, 0, end, y, p, 0, lang);
        end += u ? set_width(u) : 0;
    }
    if (marked)
        mark_add(c, stage_of(f), end + PT(3), y, element_add(c, EL_SPAN, LANG_ZH, p));
    y = PT(28);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang] || !f->label[lang])
            continue;
        uint32_t e = element_add(c, EL_P, (enum lang)lang, parent);
        const struct text_lines *l =
            set_string(c, strip_label(c, f, (enum lang)lang), (enum lang)lang,
                       lang == LANG_ZH ? STYLE_STRIP_LABEL : STYLE_STRIP_LABEL_EN, width);
        for (uint32_t i = 0; l && i < l->count; i++, y += PT(12))
            box_line(c, l, i, x, y + PT(9), e, 0, (enum lang)lang);
    }
    return y;
}

/* ---- what the marks below it mean ---------------------------------------------------- */

struct legend { uint32_t paragraph; enum lang lang; int x; };

static void legend_mark(struct composer *c, struct legend *g, enum stage stage)
{
    mark_add(c, stage, g->x, PT(10), element_add(c, EL_SPAN, LANG_ZH, g->paragraph));
    g->x += PT(9);
}

static void legend_text(struct composer *c, struct legend *g, const char *s)
{
    const struct text_lines *l = set_string(c, s, g->lang, STYLE_NOTE, c->look->measure);
    if (!l)
        return;
    box_line(c, l, 0, g->x, PT(10), g->paragraph, 0, g->lang);
    g->x += set_width(l) + PT(9);
}

/* The marks that the strip shows, each with its word. */
static void legend_stages(struct composer *c, struct legend *g, const struct fact **facts,
                          uint32_t n)
{
    static const char *const words[][LANG_COUNT] = {[STAGE_REPORTED] = {"结果", "reported"},
                                                    [STAGE_UNDER_WAY] = {"推进", "under way"},
                                                    [STAGE_PLANNED] = {"计划", "planned"}};
    for (int stage = STAGE_REPORTED; stage <= STAGE_PLANNED; stage++) {
        bool shown = false;
        for (uint32_t i = 0; i < n; i++)
            shown = shown || (int)stage_of(facts[i]) == stage;
        if (!shown)
            continue;
        legend_mark(c, g, (enum stage)stage);
        legend_text(c, g, words[stage][g->lang]);
    }
}

static void legend_side(struct composer *c, struct legend *g, const struct fact **facts, uint32_t n)
{
    bool zh = g->lang == LANG_ZH, derived = false;
    enum stage stage = common_stage(facts, n);
    for (uint32_t i = 0; i < n; i++)
        derived = derived || facts[i]->derivation != DERIVED_NOT;
    if (stage == STAGE_NONE)
        legend_stages(c, g, facts, n);
    else {
        legend_mark(c, g, stage);
        legend_text(c, g, stage == STAGE_PLANNED     ? (zh ? "均为计划" : "all planned")
                          : stage == STAGE_UNDER_WAY ? (zh ? "均在推进" : "all under way")
                          : zh ? "均为当地报告的结果" : "all as reported by the region");
    }
    if (derived)
        legend_text(c, g, zh ? "† 由文中数字推算" : "† derived from figures in the text");
}

static bool strip_legend(struct composer *c, const struct fact **facts, uint32_t n)
{
    struct slice *s = slice_add(c, c->look->grid + PT(4));
    s->price = BREAK_NEVER;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang])
            continue;
        struct legend g = {element_add(c, EL_P, (enum lang)lang, c->parent), (enum lang)lang,
                           c->frame->x[lang]};
        legend_side(c, &g, facts, n);
    }
    return c->ok;
}

/* Cells of a row: all of them where a label's words have room (some eight Han), else as
 * many as have. */
static int columns_of(const struct composer *c, uint32_t n)
{
    int wanted = n == STRIP_MOST ? STRIP_MOST : n < 5 ? 4 : 5;
    int most = c->look->measure / (8 * c->styles[STYLE_STRIP_LABEL].text[LANG_ZH].size);
    return most >= wanted ? wanted : most > 3 ? 3 : most > 0 ? most : 1;
}

/* The cells of one row, as one slice. */
static void strip_row(struct composer *c, const struct fact **facts, uint32_t count, int step,
                      bool marked)
{
    struct slice *s = slice_add(c, PT(28) + 3 * PT(12) + PT(4));    /* 4 g and the legend's 4 pt */
    s->price = BREAK_NEVER;
    int height = 0;
    for (uint32_t i = 0; i < count && c->ok; i++) {
        s->changed = s->changed || facts[i]->changed;
        int h = strip_cell(c, facts[i], step * (int)i, step - PT(7), marked, c->parent);
        height = h > height ? h : height;
    }
    while (slice_last(c)->height < height + PT(4))
        slice_last(c)->height += c->look->grid;
}

static bool strip_draw(struct composer *c, const void *data)
{
    const struct region *r = data;
    const struct fact *facts[STRIP_MOST];
    uint32_t n = headline_facts(r, facts), parent = c->parent;
    if (n < STRIP_LEAST)
        return true;
    int columns = columns_of(c, n), step = c->look->measure / columns;
    if (!fit_numerals(c, facts, n, step - PT(7)))
        return c->ok;
    c->parent = element_add(c, EL_DIV, LANG_ZH, parent);
    bool marked = common_stage(facts, n) == STAGE_NONE;
    for (uint32_t i = 0; i < n && c->ok; i += (uint32_t)columns)
        strip_row(c, facts + i, n - i < (uint32_t)columns ? n - i : (uint32_t)columns, step, marked);
    box_rule(c, 0, slice_last(c)->height - PT(1), c->look->measure, PT(0.4), c->look->colours[INK]);
    bool ok = strip_legend(c, facts, n);
    c->parent = parent;
    return ok && c->ok;
}

bool strip_set(struct composer *c, const struct region *r)
{
    return facing_set(c, strip_draw, r);
}
