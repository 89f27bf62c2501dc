/*
 * closing: what ends an official document (GB/T 9704-2012, 7.3.5 to 7.3.7): the list of its
 * annexes, the organ that signs it, its date, a remark; and the head of each annex.
 * Chinese where Chinese is shown, else English.
 */
#include "layout/flow.h"

#include <string.h>

static enum lang main_lang(const struct composer *c)
{
    return c->frame->shown[LANG_ZH] ? LANG_ZH : LANG_EN;
}

/* ---- annexes ------------------------------------------------------------------------ */

/* The title of a part, as it will be printed. */
const struct bilingual *part_words(struct composer *c, enum part part)
{
    static const char *const sections[PART_COUNT] = {[PART_FINDINGS] = "findings",
                                                     [PART_COMPARISON] = "comparison",
                                                     [PART_QUESTIONS] = "questions"};
    const struct region *e = document_edition(c->document);
    const struct block *s = e && sections[part] ? document_section(e, sections[part]) : NULL;
    if (sections[part] && (!s || !c->look->part_title[part][LANG_ZH]))
        return s ? &s->text : NULL;
    if ((part == PART_GLOSSARY && !c->document->term_count) || !c->look->part_title[part][LANG_ZH])
        return NULL;
    return bilingual_of(c, c->look->part_title[part][LANG_ZH], c->look->part_title[part][LANG_EN]);
}

/* The annexes in the order of printing; how many. */
static uint32_t annexes(struct composer *c, enum part *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->part_count; i++)
        if (c->look->annex[c->parts[i]] && part_words(c, c->parts[i]))
            out[n++] = c->parts[i];
    return n;
}

/* 附件2, or 附件 where it is the only one. */
const char *annex_label(struct composer *c, enum part part, enum lang lang)
{
    enum part all[PART_COUNT];
    uint32_t n = annexes(c, all), k = 0;
    while (k < n && all[k] != part)
        k++;
    const char *word = lang == LANG_ZH ? "附件" : "Annex";
    if (n < 2)
        return word;
    return arena_printf(c->arena, lang == LANG_ZH ? "%s%u" : "%s\u00a0%u", word, k + 1);
}

/* ---- lines ------------------------------------------------------------------------------ */

/* A line box of a text at x, with space before it that stays at a page's top. */
static void put_line(struct composer *c, const struct text_lines *l, uint32_t i, int x, int space,
                     uint32_t element, enum lang lang)
{
    const struct style *st = &c->styles[STYLE_SIGNATURE];
    struct slice *s = slice_add(c, st->pitch[lang]);
    s->before = space;
    s->price = BREAK_NEVER;
    box_line(c, l, i, x - l->line[i].x, baseline_of(st, lang), element, 0, lang);
}

static bool put_hung(struct composer *c, const char *label, const char *text, int x, int space)
{
    enum lang lang = main_lang(c);
    int hang = label_room(c, label, lang, STYLE_SIGNATURE), measure = c->look->measure - x;
    struct span span = {.kind = SPAN_TEXT, .text = text, .bytes = (uint32_t)strlen(text)};
    struct phrase p = {&span, 1, TEXT_PRESENT};
    struct set_options o = {.prefix = label, .hang = hang};
    const struct text_lines *l = set_phrase(c, &p, lang, STYLE_SIGNATURE, measure, &o);
    uint32_t e = element_add(c, EL_P, lang, c->parent);
    for (uint32_t i = 0; l && i < l->count; i++) {
        struct slice *s = slice_add(c, c->styles[STYLE_SIGNATURE].pitch[lang]);
        s->before = i ? 0 : space;
        s->price = BREAK_NEVER;
        box_line(c, l, i, x, baseline_of(&c->styles[STYLE_SIGNATURE], lang), e, 0, lang);
    }
    return c->ok;
}

/* 7.3.5: a line free below the text, two characters in; numbered where there are several, a
 * name that turns over begins under its first character. */
static bool annex_list(struct composer *c)
{
    enum part all[PART_COUNT];
    enum lang lang = main_lang(c);
    uint32_t n = annexes(c, all);
    const struct style *st = &c->styles[STYLE_SIGNATURE];
    int em = st->text[lang].size, x = 2 * em;
    const char *word = lang == LANG_ZH ? "附件：" : "Annex: ";
    int beside = label_room(c, word, lang, STYLE_SIGNATURE);
    for (uint32_t i = 0; i < n && c->ok; i++) {
        const char *text = phrase_text(c->arena, &part_words(c, all[i])->side[lang]);
        const char *numeral = n > 1 ? arena_printf(c->arena, "%u.\u00a0", i + 1) : "";
        const char *label = arena_printf(c->arena, "%s%s", i ? "" : word, numeral);
        put_hung(c, label, text, i ? x + beside : x, i ? 0 : st->pitch[lang]);
    }
    return c->ok;
}

/* ---- signature ---------------------------------------------------------------------------- */

static bool wants_seal(const struct composer *c)
{
    return c->particulars.seal && strcmp(c->particulars.seal, "yes") == 0;
}

/* 7.3.6.1 with a seal: the date four characters from the right, the organ centred above it.
 * 7.3.6.2 without: the organ two characters from the right, the date two characters further in
 * than the organ; a longer date two from the right, the organ by so much more. */
static void signature_x(const struct composer *c, int organ, int date, int em, int *organ_x,
                        int *date_x)
{
    int measure = c->look->measure;
    if (wants_seal(c)) {
        *date_x = measure - 4 * em - date;
        *organ_x = *date_x + (date - organ) / 2;
        if (*organ_x + organ > measure)
            *organ_x = measure - organ;
        return;
    }
    *organ_x = measure - 2 * em - organ;
    *date_x = *organ_x + 2 * em;
    if (date > organ) {
        *date_x = measure - 2 * em - date;
        *organ_x = *date_x - 2 * em;
    }
}

static bool organ_and_date(struct composer *c)
{
    enum lang lang = main_lang(c);
    const struct particulars *p = &c->particulars;
    const struct style *st = &c->styles[STYLE_SIGNATURE];
    struct period when = {.kind = PERIOD_POINT, .from = p->date};
    const char *issuer = p->issuer[lang] ? p->issuer[lang] : "";
    const char *date = p->date.year ? period_text(c->arena, &when, lang) : "";
    int em = st->text[lang].size, room = c->look->measure - 4 * em, organ_x, date_x;
    const struct text_lines *o = *issuer ? set_string(c, issuer, lang, STYLE_SIGNATURE, room) : NULL;
    const struct text_lines *d = *date ? set_string(c, date, lang, STYLE_SIGNATURE, room) : NULL;
    if (!c->ok)
        return false;
    signature_x(c, o ? set_width(o) : 0, d ? set_width(d) : 0, em, &organ_x, &date_x);
    int space = (wants_seal(c) ? 2 : 1) * st->pitch[lang];
    uint32_t e = o ? element_add(c, EL_P, lang, c->parent) : 0;
    for (uint32_t i = 0; o && i < o->count; i++)
        put_line(c, o, i, organ_x > 0 ? organ_x : 0, i ? 0 : space, e, lang);
    e = d ? element_add(c, EL_P, lang, c->parent) : 0;
    if (d)
        put_line(c, d, 0, date_x, o ? 0 : space, e, lang);
    return true;
}

bool signature_set(struct composer *c)
{
    const struct particulars *p = &c->particulars;
    enum lang lang = main_lang(c);
    if (c->slices.count)
        slice_last(c)->price = BREAK_NEVER;     /* a signature never stands alone */
    uint32_t first = (uint32_t)c->slices.count;
    c->parent = element_add(c, EL_SECT, lang, 1);
    c->chapter = 0;
    if (!annex_list(c) || !organ_and_date(c))
        return false;
    const char *remark = p->remark ? p->remark : p->contact[lang];
    int em = c->styles[STYLE_SIGNATURE].text[lang].size;
    if (remark && !put_hung(c, lang == LANG_ZH ? "（" : "(",
                            arena_printf(c->arena, lang == LANG_ZH ? "%s）" : "%s)", remark), 2 * em, 0))
        return false;
    if (c->slices.count > first)
        slice_last(c)->price = BREAK_FREE;
    return c->ok;
}
