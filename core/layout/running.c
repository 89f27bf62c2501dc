/*
 * running: chapters as running text, for looks that are read like a letter: a chapter is a
 * heading (or, where parts are not numbered, a title over the measure) and what follows one
 * another below it, without figures in a strip and without a page of its own.  Besides it the
 * editor's note and the box of key points of the whole briefing.
 */
#include "layout/flow.h"

#include <string.h>

/* ---- the editor's note ------------------------------------------------------------------- */

#define PREFACE_WHOLE 12u               /* lines that stay together */

bool preface_set(struct composer *c)
{
    const char *zh = c->particulars.preface[LANG_ZH], *en = c->particulars.preface[LANG_EN];
    if (!zh && !en)
        return true;
    struct pair_options o = {.style = STYLE_PREFACE, .kind = EL_P, .running = true,
                             .head = bilingual_of(c, "编者按", "Editor’s note"),
                             .inset = 2 * c->styles[STYLE_PREFACE].text[LANG_ZH].size};
    struct bilingual text = *bilingual_of(c, zh ? zh : "", en ? en : "");
    uint32_t first = (uint32_t)c->slices.count;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (!phrase_said(&text.side[lang]))
            text.side[lang].presence = TEXT_ABSENT;     /* said in one language: no hole */
    if (c->look->parts_flow)
        c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    else {                              /* a page of its own */
        if (!part_title(c, "编者按", "Editor’s note", PART_PREFACE))
            return false;
        o = (struct pair_options){.style = STYLE_LEAD, .kind = EL_P, .running = true};
    }
    if (!pair_set(c, &text, &o))
        return false;
    for (uint32_t k = first; k < c->slices.count && c->slices.count - first <= PREFACE_WHOLE; k++)
        c->slices.at[k].price = BREAK_NEVER;
    if (c->slices.count > first) {
        slice_last(c)->height += c->styles[STYLE_PREFACE].after;
        slice_last(c)->price = BREAK_FREE;
    }
    return true;
}

/* ---- chapters ----------------------------------------------------------------------------- */

/* 二、荣成 | 2 Rongcheng as a heading, or name and formula as a title. */
static bool name_set(struct composer *c, const struct region *r)
{
    uint32_t first = (uint32_t)c->slices.count;
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    c->chapter_element[r->chapter] = (uint32_t)c->elements.count;
    const struct bilingual *name = bilingual_of(c, r->name[LANG_ZH], r->name[LANG_EN]);
    if (c->look->parts_numbered || c->part_slice[PART_DIGEST]) {
        uint32_t n = c->look->parts_numbered ? ++c->heading : r->chapter;
        struct numbers number = heading_numbers(c, 1, n, NULL);
        struct block section = {.kind = BLOCK_SECTION, .text = *name};
        bool plain = c->part_slice[PART_DIGEST] != 0;
        if (!heading_set(c, &section, plain ? 2 : 1, plain ? NULL : number.side[LANG_ZH],
                         plain ? NULL : number.side[LANG_EN]))
            return false;
    } else {
        struct pair_options o = {.style = STYLE_CHAPTER_NAME, .kind = EL_H1, .no_indent = true,
                                 .running = true};
        if (!pair_set(c, name, &o))
            return false;
        *vec_push(c->work, &c->outline) = (struct outline_mark){
            first, 1, arena_printf(c->arena, "%s · %s", r->name[LANG_ZH], r->name[LANG_EN])};
    }
    if (c->slices.count > first)
        c->chapter_slice[r->chapter] = first + 1;
    for (uint32_t s = first; s < c->slices.count; s++)
        c->slices.at[s].price = BREAK_NEVER;
    return true;
}

static bool formula_line(struct composer *c, const struct region *r)
{
    uint32_t first = (uint32_t)c->slices.count;
    struct pair_options o = {.style = STYLE_FORMULA, .kind = EL_P, .running = true};
    if (!phrase_said(&r->formula.side[LANG_ZH]) && !phrase_said(&r->formula.side[LANG_EN]))
        return true;
    if (!pair_set(c, &r->formula, &o))
        return false;
    for (uint32_t s = first; s < c->slices.count; s++)
        c->slices.at[s].price = BREAK_NEVER;
    if (c->slices.count > first)
        slice_last(c)->height += c->styles[STYLE_FORMULA].after;
    return true;
}

static bool missing_line(struct composer *c, const struct region *r)
{
    const char *zh = arena_printf(c->arena, "本章缺失。%s", r->reason[LANG_ZH] ? r->reason[LANG_ZH] : "");
    const char *en = arena_printf(c->arena, "This chapter is missing. %s",
                                  r->reason[LANG_EN] ? r->reason[LANG_EN] : "");
    struct pair_options o = {.style = STYLE_GAP, .kind = EL_P, .no_indent = true, .running = true};
    return pair_set(c, bilingual_of(c, zh, en), &o);
}

/* Key points as paragraphs among the others, `most` of them. */
static bool key_paragraphs(struct composer *c, const struct region *r, int most)
{
    int n = 0;
    for (const struct block *b = r->first; b; b = b->next) {
        if (b->kind != BLOCK_PARAGRAPH || b->role != ROLE_KEY || n++ >= most || c->placed[b->pair])
            continue;
        c->placed[b->pair] = true;
        struct pair_options o = {.style = STYLE_BODY, .kind = EL_P, .cite = &b->cite,
                                 .pair = b->pair, .running = true, .counted = true};
        if (!pair_set(c, &b->text, &o))
            return false;
        slice_last(c)->height += c->styles[STYLE_BODY].after;
    }
    return true;
}

/* （《大众日报》，2019年1月13日） at the end of what rests on it. */
static bool source_note(struct composer *c, const struct region *r)
{
    if (!r->source_count)
        return true;
    const struct source *s = &r->sources[0];
    const char *words[LANG_COUNT];
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *publisher = phrase_text(c->arena, &s->publisher.side[lang]);
        const char *date = s->has_date ? period_text(c->arena, &s->date, (enum lang)lang) : NULL;
        words[lang] = arena_printf(c->arena, lang == LANG_ZH ? "（来源：%s%s%s）" : "(Source: %s%s%s)",
                                   publisher, date ? (lang == LANG_ZH ? "，" : ", ") : "",
                                   date ? date : "");
    }
    struct pair_options o = {.style = STYLE_SOURCE_NOTE, .kind = EL_P, .no_indent = true,
                             .running = true};
    if (c->slices.count)
        slice_last(c)->price = BREAK_NEVER;
    if (!c->source_element[s->number])
        c->source_element[s->number] = (uint32_t)c->elements.count;     /* until they are listed */
    return pair_set(c, bilingual_of(c, words[LANG_ZH], words[LANG_EN]), &o);
}

bool digest_set(struct composer *c, const struct region *r)
{
    if (!name_set(c, r))
        return false;
    if (r->missing)
        return missing_line(c, r);
    int most = c->look->digest_points ? c->look->digest_points : INT32_MAX;
    return formula_line(c, r) && key_paragraphs(c, r, most);
}

bool running_set(struct composer *c, const struct region *r)
{
    if (!name_set(c, r))
        return false;
    if (r->missing)
        return missing_line(c, r);
    if (!formula_line(c, r) || !key_paragraphs(c, r, INT32_MAX))
        return false;
    const char *above = c->look->parts_numbered ? arena_printf(c->arena, "%u", c->heading) : NULL;
    return blocks_set(c, r->first, first_level(c), above) && source_note(c, r);
}

/* ---- key points of the whole briefing ------------------------------------------------------ */

#define POINTS_MOST 5

/* The edition's findings, or what the only region has as its key points. */
static uint32_t find_points(const struct composer *c, const struct block **out)
{
    const struct region *e = document_edition(c->document);
    const struct block *section = e ? document_section(e, "findings") : NULL;
    uint32_t n = 0;
    for (const struct block *b = section ? section->first : NULL; b && n < POINTS_MOST; b = b->next)
        if (b->kind == BLOCK_PARAGRAPH && b->role == ROLE_BODY && phrase_said(&b->head.side[LANG_ZH]))
            out[n++] = b;
    for (uint32_t i = 0; i < c->document->region_count && !n; i++) {
        const struct region *r = c->document->regions[i];
        for (const struct block *b = r->edition ? NULL : r->first; b && n < POINTS_MOST; b = b->next)
            if (b->kind == BLOCK_PARAGRAPH && b->role == ROLE_KEY)
                out[n++] = b;
    }
    return n;
}

bool points_set(struct composer *c)
{
    const struct block *points[POINTS_MOST];
    uint32_t n = find_points(c, points);
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    c->chapter = 0;
    return !n || key_box(c, points, n);
}
