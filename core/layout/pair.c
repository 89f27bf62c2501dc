/*
 * pair: the bilingual pair.  First baselines are level; the shorter side shows its
 * slack as white below.  One slice a line row, so that a page may break where both
 * sides allow it (design.md, Pages).
 */
#include "layout/flow.h"

#include <string.h>

/* A pair in the making: the lines of both sides and where they stand. */
struct sides {
    const struct text_lines *lines[LANG_COUNT];
    const struct text_lines *opposite;  /* the other side, set on the other page of a spread */
    int x[LANG_COUNT];
    uint32_t element[LANG_COUNT];
    uint32_t rows;
    bool apart[LANG_COUNT];             /* set in rows of its own */
};

/* The price of ending the page behind row i of n: at least two lines stay and two
 * carry over on a side that goes on; never behind a hyphenated line. */
static int row_price(const struct sides *s, uint32_t i)
{
    int price = BREAK_FREE;
    for (int k = 0; k <= LANG_COUNT; k++) {
        const struct text_lines *l = k < LANG_COUNT ? s->lines[k] : s->opposite;
        if (!l || i + 1 >= l->count) {
            if (l && i + 1 < s->rows)
                price += BREAK_DEAR;    /* the other side goes on alone */
            continue;
        }
        if (i < 1 || l->count - (i + 1) < 2 || l->line[i].end == END_HYPHEN)
            return BREAK_NEVER;
        price += BREAK_SPLIT;
    }
    return price;
}

static bool is_stacked(const struct composer *c, const struct pair_options *o)
{
    return c->frame->stacked && !o->level && (o->running || c->look->stacked);
}

static const char *gap_text(const struct phrase *p, enum lang missing)
{
    if (p->presence == TEXT_UNTRANSLATED)
        return missing == LANG_EN ? "未译 Not translated. The Chinese text has no English yet."
                                  : "未译 Not translated。英文尚无中文译文。";
    return missing == LANG_EN ? "Chinese only" : "仅英文";
}

/* One side: its own words, or the sign that they are missing. */
static const struct text_lines *side_lines(struct composer *c, const struct bilingual *text,
                                           enum lang lang, const struct pair_options *o,
                                           int measure, uint32_t parent, uint32_t *element)
{
    const struct phrase *p = &text->side[lang];
    *element = 0;
    if (p->presence == TEXT_ABSENT && phrase_said(&text->side[!lang]) && c->frame->shown[!lang])
        return NULL;
    if (p->presence == TEXT_UNTRANSLATED) {
        *element = element_add(c, EL_P, lang, parent);
        return set_string(c, gap_text(p, lang), lang, STYLE_GAP, measure);
    }
    if (!phrase_said(p))
        return NULL;
    const struct style *style = &c->styles[o->style];
    struct set_options set = {.prefix = o->prefix[lang], .labelled = o->labelled,
                              .head = o->head ? &o->head->side[lang] : NULL,
                              .head_runs_on = o->head_runs_on};
    bool set_in = is_stacked(c, o) && c->frame->lane[LANG_EN].x > c->frame->lane[LANG_ZH].x;
    bool under_heading = c->first_paragraph && !is_stacked(c, o);
    if (!o->no_indent && !(lang == LANG_EN && (under_heading || set_in)))
        set.indent = style->indent[lang];
    *element = element_add(c, o->kind, lang, parent);
    return set_phrase(c, p, lang, o->style, measure, &set);
}

/* A label like a numeral; it is read as what it looks like. */
/* 3 pt wide and 7 pt left of the axis beside the body's 10.5 pt, in proportion beside others. */
static void bullet_box(struct composer *c, int x, int y, int size, uint32_t element)
{
    struct box *b = box_add(c, BOX_FILL, element);
    int step = (int)((int64_t)PT(1) * size / PT(10.5));
    b->x = x - 7 * step;
    b->y = y - 27 * step / 5;
    b->width = b->height = 3 * step;
    b->colour = c->look->colours[RED];
}

/* Numerals hang to the left of their column, outside its axis. */
static void label_box(struct composer *c, const struct pair_options *o, enum lang lang, int x,
                      int y, uint32_t element)
{
    if (!o->label[lang])
        return;
    const struct text_lines *l =
        set_string(c, o->label[lang], lang, o->label_style ? o->label_style : o->style,
                   c->look->measure);
    if (!l || !l->count)
        return;
    int hang = o->label_hang ? o->label_hang : set_width(l) + c->look->em / 2;
    box_line(c, l, 0, x - hang, y, element, o->pair, lang);
}

static void tint_row(struct composer *c, int height)
{
    box_fill(c, -PT(10), 0, c->look->measure + PT(20), height, c->look->colours[TINT]);
}

/* The lower language stands behind a bar, unbroken from its first line to its last. */
static void bar_row(struct composer *c, int x, int height, const struct pair_options *o)
{
    if (o->kind == EL_P || o->kind == EL_LBODY || o->kind == EL_BLOCKQUOTE)
        box_fill(c, x - c->frame->lane[LANG_EN].x, 0, c->look->bar, height, c->look->colours[INK]);
}

static int row_pitch(const struct composer *c, const struct sides *s, const struct style *style)
{
    int pitch = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if ((c->frame->shown[lang] || c->facing) && !s->apart[lang] && style->pitch[lang] > pitch)
            pitch = style->pitch[lang];
    return pitch;
}

/* Lists and boxes are tagged LI > Lbl, LBody; paragraphs stand alone. */
static void emit_rows(struct composer *c, const struct sides *s, const struct pair_options *o,
                      const uint32_t label[LANG_COUNT])
{
    const struct style *style = &c->styles[o->style];
    int pitch = row_pitch(c, s, style);
    for (uint32_t i = 0; i < s->rows; i++) {
        struct slice *slice = slice_add(c, pitch);
        slice->price = i + 1 < s->rows ? row_price(s, i) : BREAK_FREE;
        if (o->tinted)
            tint_row(c, pitch);
        int y = pitch / 2 + style->text[LANG_ZH].size * 3 / 8;
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            if (!s->lines[lang] || i >= s->lines[lang]->count)
                continue;
            uint8_t side = c->side;
            c->side = c->facing ? (uint8_t)(lang + 1) : side;
            if (i == 0 && o->bullet && c->look->has_bullets)
                bullet_box(c, s->x[lang], y, style->text[LANG_ZH].size, label[lang]);
            if (c->look->bar && lang == LANG_EN && is_stacked(c, o))
                bar_row(c, s->x[lang], pitch, o);
            if (i == 0)
                label_box(c, o, (enum lang)lang, s->x[lang], y, label[lang]);
            box_line(c, s->lines[lang], i, s->x[lang], y, s->element[lang], o->pair,
                     (enum lang)lang);
            c->side = side;
        }
    }
}

/* One language below the other: a page may break between them, but dearly. */
static void emit_stacked(struct composer *c, const struct sides *s, const struct pair_options *o,
                         const uint32_t label[LANG_COUNT])
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct sides one = *s;
        if (!s->lines[lang])
            continue;
        one.lines[!lang] = NULL;
        one.apart[!lang] = true;
        one.rows = s->lines[lang]->count;
        emit_rows(c, &one, o, label);
        if (lang == LANG_ZH && s->lines[LANG_EN])
            slice_last(c)->price = BREAK_DEAR;
    }
}

static bool is_heading(enum element_kind kind)
{
    return kind >= EL_H1 && kind <= EL_H4;
}

static struct lane lane_of(const struct composer *c, const struct pair_options *o, enum lang lang)
{
    struct lane lane = {c->frame->x[lang], c->frame->width[lang]};
    if (is_stacked(c, o))
        lane = c->frame->lane[is_heading(o->kind) && c->look->bar ? LANG_ZH : lang];
    return (struct lane){lane.x + o->inset, lane.width - 2 * o->inset};
}

void keep_under_heading(struct composer *c, uint32_t first)
{
    for (uint32_t s = first; s < c->slices.count && c->owed; s++)
        if (--c->owed && c->slices.at[s].price < BREAK_HEADED)
            c->slices.at[s].price = BREAK_HEADED;
}

/* A block set for one page of a spread keeps the rows of the other language free, so that
 * what stands below is level on both pages, and is cut where the other is. */
static void heed_opposite(struct composer *c, const struct bilingual *text,
                          const struct pair_options *o, struct sides *s)
{
    uint32_t element, elements = (uint32_t)c->elements.count;
    if (!c->facing || !c->side)
        return;
    enum lang lang = c->side == 1 + LANG_ZH ? LANG_EN : LANG_ZH;
    s->opposite = side_lines(c, text, lang, o, lane_of(c, o, lang).width, c->parent, &element);
    c->elements.count = elements;
    if (s->opposite && s->opposite->count > s->rows)
        s->rows = s->opposite->count;
}

/* 1, 2, 3 … through all headings, 24 pt left of the left column. */
static bool set_counted(struct composer *c, const struct bilingual *text,
                        const struct pair_options *o)
{
    const struct frame *f = c->frame;
    struct pair_options one = *o;
    uint32_t parent = c->parent;
    enum lang left = !f->shown[LANG_ZH] || (f->shown[LANG_EN] && f->x[LANG_EN] < f->x[LANG_ZH])
                         ? LANG_EN : LANG_ZH;
    one.counted = false;
    one.kind = EL_LBODY;
    one.label[left] = arena_printf(c->arena, "%u", ++c->paragraph);
    one.label_style = STYLE_PARAGRAPH_NUMBER;
    one.label_hang = PT(24);
    c->parent = element_add(c, EL_L, LANG_ZH, parent);
    bool ok = pair_set(c, text, &one);
    c->parent = parent;
    return ok;
}

void change_mark(struct composer *c, uint32_t first, uint32_t pair)
{
    const bool *changed = c->document->changed;
    for (uint32_t s = first; changed && changed[pair] && s < c->slices.count; s++)
        c->slices.at[s].changed = true;
}

bool pair_set(struct composer *c, const struct bilingual *text, const struct pair_options *o)
{
    struct sides s = {0};
    uint32_t label[LANG_COUNT] = {0}, first_slice = (uint32_t)c->slices.count;
    if (o->counted && c->look->paragraphs_numbered)
        return set_counted(c, text, o);
    if (c->look->bar && is_stacked(c, o) && o->label[LANG_EN] && c->frame->shown[LANG_ZH]) {
        struct pair_options once = *o;  /* the upper language's numeral; the lower has its bar */
        once.label[LANG_EN] = NULL;
        return pair_set(c, text, &once);
    }
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang])
            continue;
        uint32_t parent = c->parent;
        if (o->kind == EL_LBODY) {
            parent = element_add(c, EL_LI, (enum lang)lang, c->parent);
            bool bullet = o->bullet && c->look->has_bullets && !o->label[lang];
            if (o->label[lang] || o->labelled || bullet)
                label[lang] = element_add(c, EL_LBL, (enum lang)lang, parent);
            if (bullet)
                c->elements.at[label[lang]].actual = "•";
        }
        struct lane lane = lane_of(c, o, (enum lang)lang);
        s.x[lang] = lane.x;
        s.lines[lang] = side_lines(c, text, (enum lang)lang, o, lane.width, parent,
                                   &s.element[lang]);
        if (!c->ok)
            return false;
        if (s.lines[lang] && s.lines[lang]->count > s.rows)
            s.rows = s.lines[lang]->count;
        if (o->pair && !c->element_of[o->pair] && !c->trial)
            c->element_of[o->pair] = s.element[lang];
    }
    heed_opposite(c, text, o, &s);
    bool under_heading = c->first_paragraph;    /* whose own space is enough */
    c->first_paragraph = false;
    if (!s.rows)
        return true;
    if (o->pair && !c->slice_of[o->pair] && !c->trial)
        c->slice_of[o->pair] = first_slice + 1;
    if (is_stacked(c, o))
        emit_stacked(c, &s, o, label);
    else
        emit_rows(c, &s, o, label);
    keep_under_heading(c, first_slice);
    change_mark(c, first_slice, o->pair);
    struct slice *first = &c->slices.at[first_slice];
    first->before = under_heading ? c->styles[o->style].top : c->styles[o->style].before;
    first->top = c->styles[o->style].top;
    if (o->cite && o->cite->at) {
        c->hung = o->label[LANG_ZH] || o->label[LANG_EN];
        const struct style *style = &c->styles[o->style];
        margin_mark(c, first_slice,
                    style->pitch[LANG_ZH] / 2 + style->text[LANG_ZH].size * 3 / 8, o->cite,
                    s.element[LANG_ZH] ? s.element[LANG_ZH] : s.element[LANG_EN]);
    }
    return true;
}

bool pair_strings(struct composer *c, const char *zh, const char *en, enum style_id style,
                  enum element_kind kind)
{
    struct span spans[LANG_COUNT] = {
        {.kind = SPAN_TEXT, .text = zh ? zh : "", .bytes = (uint32_t)(zh ? strlen(zh) : 0)},
        {.kind = SPAN_TEXT, .text = en ? en : "", .bytes = (uint32_t)(en ? strlen(en) : 0)}};
    struct bilingual text = {{{&spans[0], zh && *zh, TEXT_PRESENT},
                              {&spans[1], en && *en, TEXT_PRESENT}}};
    struct pair_options o = {.style = style, .kind = kind, .no_indent = true};
    return pair_set(c, &text, &o);
}

/* What a mark says to who hears it: the source is the chapter's own, or another's. */
static const char *mark_words(struct composer *c, uint32_t chapter, const char *at, enum lang lang)
{
    const char *more = strchr(at, ',') || strstr(at, "–") ? "s" : "";
    if (!chapter)
        return lang == LANG_ZH ? arena_printf(c->arena, "来源第%s段", at)
                               : arena_printf(c->arena, "source, paragraph%s %s", more, at);
    return lang == LANG_ZH
               ? arena_printf(c->arena, "第%u章来源第%s段", chapter, at)
               : arena_printf(c->arena, "source of chapter %u, paragraph%s %s", chapter, more, at);
}

/* ¶7 in a region's chapter, 1¶7 on pages across regions. */
void margin_mark(struct composer *c, uint32_t slice, int y, const struct cite *cite,
                 uint32_t element)
{
    if (!cite->source || !cite->at || !*cite->at || !c->look->has_marks)
        return;
    uint32_t chapter = cite->source->region ? cite->source->region->chapter : 0;
    bool own = cite->source->region && chapter == c->chapter;
    const char *at = cite->at, *dash = strchr(at, '-');
    if (dash)
        at = arena_printf(c->arena, "%.*s–%s", (int)(dash - at), at, dash + 1);
    char *s = own ? arena_printf(c->arena, "¶%s", at) : arena_printf(c->arena, "%u¶%s", chapter, at);
    const struct text_lines *lines = set_string(c, s, LANG_EN, STYLE_MARGIN, c->look->outer);
    if (!lines)
        return;
    enum lang lang = (enum lang)c->elements.at[element].lang;
    uint32_t reference = element_add(c, EL_REFERENCE, lang, element);
    uint32_t link = element_add(c, EL_LINK, lang, reference);
    const char *words[LANG_COUNT];
    for (int i = 0; i < LANG_COUNT; i++)
        words[i] = mark_words(c, own ? 0 : chapter, at, (enum lang)i);
    c->elements.at[link].alt = words[lang];
    char *contents = arena_printf(c->arena, "%s · %s", words[LANG_ZH], words[LANG_EN]);
    struct margin_mark *m = vec_push(c->work, &c->marks);
    *m = (struct margin_mark){slice, y, lines, link, target_add(c, 0, contents, NULL),
                              cite->source->number, c->hung};
    c->hung = false;
}
