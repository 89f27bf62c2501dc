/*
 * masthead: the head of a 简报 (typography.md 3a): name, issue, issuer and date over a red
 * rule, all within the top third of the first page; the issue's title and the editor's
 * preface below it; and its tail (报 送 发, copies) at the foot of the last page.
 */
#include "layout/flow.h"

#include <string.h>

static int middle(const struct style *s, enum lang lang)
{
    return s->pitch[lang] / 2 + s->text[lang].size * 3 / 8;
}

/* A line of one language, placed in the measure by `part` of what is left: 0 left, 1 in the
 * middle, 2 right.  Gives y below it. */
static int put(struct composer *c, const char *s, enum lang lang, enum style_id style, int part,
               int inset, int y, enum element_kind kind)
{
    if (!s || !*s || !c->frame->shown[lang])
        return y;
    int measure = c->look->measure - 2 * inset;
    const struct text_lines *l = set_string(c, s, lang, style, measure);
    uint32_t e = element_add(c, kind, lang, c->parent);
    const struct style *st = &c->styles[style];
    for (uint32_t i = 0; l && i < l->count; i++) {
        int left = inset + (measure - l->line[i].width) * part / 2;
        box_line(c, l, i, left - l->line[i].x, y + middle(st, lang), e, 0, lang);
        y += st->pitch[lang];
    }
    return y;
}

/* 第12期（总第345期） · Issue 12 (345 in all) */
static const char *issue_text(struct composer *c, enum lang lang)
{
    const struct particulars *p = &c->particulars;
    bool zh = lang == LANG_ZH;
    if (!p->issue)
        return NULL;
    if (!p->total)
        return arena_printf(c->arena, zh ? "第%s期" : "Issue %s", p->issue);
    return arena_printf(c->arena, zh ? "第%s期（总第%s期）" : "Issue %s (%s in all)", p->issue,
                        p->total);
}

static const char *date_text(struct composer *c, enum lang lang)
{
    struct period date = {.kind = PERIOD_POINT, .from = c->particulars.date};
    return c->particulars.date.year ? period_text(c->arena, &date, lang) : NULL;
}

/* Issuer left, date right, an em inside the rule. */
static int issuer_line(struct composer *c, int y)
{
    int em = c->styles[STYLE_MASTHEAD_LINE].text[LANG_ZH].size;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang])
            continue;
        put(c, c->particulars.issuer[lang], (enum lang)lang, STYLE_MASTHEAD_LINE, 0, em, y, EL_P);
        put(c, date_text(c, (enum lang)lang), (enum lang)lang, STYLE_MASTHEAD_LINE, 2, em, y, EL_P);
        y += c->styles[STYLE_MASTHEAD_LINE].pitch[lang];
    }
    return y;
}

static int head_lines(struct composer *c)
{
    int y = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        bool right = lang == LANG_EN && c->frame->shown[LANG_ZH];
        put(c, c->particulars.secrecy[lang], (enum lang)lang, STYLE_COVER_MARK, right ? 2 : 0, 0, 0,
            EL_P);
    }
    y = 2 * c->look->grid;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        y = put(c, c->look->periodical[lang], (enum lang)lang, STYLE_MASTHEAD_NAME, 1, 0, y, EL_P);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        y = put(c, issue_text(c, (enum lang)lang), (enum lang)lang, STYLE_MASTHEAD_ISSUE, 1, 0, y,
                EL_P);
    return issuer_line(c, y + c->look->grid / 2);
}

static bool preface(struct composer *c)
{
    const char *zh = c->particulars.preface[LANG_ZH], *en = c->particulars.preface[LANG_EN];
    if (!zh && !en)
        return true;
    struct pair_options o = {.style = STYLE_PREFACE, .kind = EL_P, .running = true,
                             .head = bilingual_of(c, "编者按", "Editor’s note"),
                             .inset = 2 * c->styles[STYLE_PREFACE].text[LANG_ZH].size};
    bool ok = pair_set(c, bilingual_of(c, zh ? zh : "", en ? en : ""), &o);
    if (ok && c->slices.count)
        slice_last(c)->height += c->styles[STYLE_PREFACE].after;
    return ok;
}

static bool title(struct composer *c)
{
    int grid = c->look->grid, below = grid / 2;
    slice_add(c, 0);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        below = put(c, c->particulars.title[lang], (enum lang)lang, STYLE_MASTHEAD_TITLE, 1, 2 * grid,
                    below, EL_H1);
    below += grid / 2;
    slice_last(c)->height = below + (grid - below % grid) % grid;
    slice_last(c)->price = BREAK_NEVER;
    return c->ok;
}

bool masthead_set(struct composer *c)
{
    uint32_t first = (uint32_t)c->slices.count;
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    c->part_slice[PART_MASTHEAD] = first + 1;
    slice_add(c, 0);
    c->slices.at[first].start = START_PAGE;
    c->slices.at[first].form = FORM_OPENING;
    int y = head_lines(c), grid = c->look->grid;
    box_rule(c, 0, y + PT(8), c->look->measure, PT(1.5), c->look->colours[RED]);
    y += PT(8) + grid;
    slice_last(c)->height = y + (grid - y % grid) % grid;
    slice_last(c)->price = BREAK_NEVER;
    return preface(c) && title(c);
}

/* ---- tail ----------------------------------------------------------------------------- */

/* 报：… with the names hung behind the label. */
static bool tail_line(struct composer *c, const char *label, const char *names, bool first)
{
    if (!names)
        return true;
    char *s = arena_printf(c->arena, "%s：%s", label, names);
    const struct style *st = &c->styles[STYLE_TAIL];
    int em = st->text[LANG_ZH].size;
    const struct text_lines *l =
        set_string(c, s, LANG_ZH, STYLE_TAIL, c->look->measure - 2 * em);
    uint32_t e = element_add(c, EL_P, LANG_ZH, c->parent);
    for (uint32_t i = 0; l && i < l->count; i++) {
        struct slice *slice = slice_add(c, st->pitch[LANG_ZH]);
        slice->foot = true;
        slice->price = BREAK_NEVER;
        if (first && i == 0)
            box_rule(c, 0, 0, c->look->measure, PT(1), c->look->colours[INK]);
        box_line(c, l, i, em, middle(st, LANG_ZH), e, 0, LANG_ZH);
    }
    return c->ok;
}

bool tail_set(struct composer *c)
{
    const struct particulars *p = &c->particulars;
    if (!p->report && !p->send && !p->distribute && !p->copies)
        return true;
    uint32_t first = (uint32_t)c->slices.count;
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    c->chapter = 0;
    const char *labels[] = {"报", "送", "发"};
    const char *names[] = {p->report, p->send, p->distribute};
    for (int i = 0; i < 3; i++)
        if (!tail_line(c, labels[i], names[i], c->slices.count == first))
            return false;
    const struct style *st = &c->styles[STYLE_TAIL];
    struct slice *s = slice_add(c, st->pitch[LANG_ZH]);
    s->foot = true;
    box_rule(c, 0, 0, c->look->measure, PT(0.7), c->look->colours[INK]);
    box_rule(c, 0, st->pitch[LANG_ZH], c->look->measure, PT(1), c->look->colours[INK]);
    if (p->copies)
        put(c, arena_printf(c->arena, "共印%s份", p->copies), LANG_ZH, STYLE_TAIL, 2,
            st->text[LANG_ZH].size, 0, EL_P);
    return c->ok;
}
