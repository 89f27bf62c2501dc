/*
 * block: headings, paragraphs and lists; dispatch of everything a section holds.
 */
#include "layout/flow.h"

#include <string.h>

static const enum style_id heading_styles[] = {STYLE_H2, STYLE_H3, STYLE_H4, STYLE_H4};
static const enum element_kind heading_kinds[] = {EL_H2, EL_H3, EL_H4, EL_H4};

/* Level 1 is 一、 | 1, level 2 （一） | 1.1, level 3 1. | (a), level 4 （1） | (i) (look.md §8;
 * GB/T 9704-2012, 7.3.3). */
struct numbers heading_numbers(struct composer *c, int level, uint32_t n, const char *above)
{
    static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
    char *numeral = figure_zh_numeral(c->arena, n);
    const char *zh = numeral ? numeral : arena_printf(c->arena, "%u", n);
    switch (level) {
    case 1:
        return (struct numbers){{arena_printf(c->arena, "%s、", zh), arena_printf(c->arena, "%u", n)}};
    case 2:
        return (struct numbers){{arena_printf(c->arena, "（%s）", zh),
                                 arena_printf(c->arena, "%s.%u", above ? above : "", n)}};
    case 3:
        return (struct numbers){{arena_printf(c->arena, "%u. ", n),
                                 arena_printf(c->arena, "(%c)", (char)('a' + (n - 1) % 26))}};
    default:
        return (struct numbers){{arena_printf(c->arena, "（%u）", n),
                                 n <= 10 ? arena_printf(c->arena, "(%s)", roman[n - 1])
                                         : arena_printf(c->arena, "(%u)", n)}};
    }
}

bool heading_set(struct composer *c, const struct block *section, int level, const char *zh_number,
                 const char *en_number)
{
    int i = level < 1 ? 0 : level > 4 ? 3 : level - 1;
    struct pair_options o = {.style = heading_styles[i], .kind = heading_kinds[i],
                             .pair = section->pair, .running = true};
    o.prefix[LANG_ZH] = zh_number;
    o.prefix[LANG_EN] = en_number ? arena_printf(c->arena, "%s\u00a0\u00a0", en_number) : NULL;
    uint32_t first = (uint32_t)c->slices.count;
    c->owed = 0;
    if (!pair_set(c, &section->text, &o))
        return false;
    for (uint32_t s = first; s < c->slices.count; s++)
        c->slices.at[s].price = BREAK_NEVER;
    if (c->slices.count > first)
        slice_last(c)->height += c->styles[o.style].after;
    c->first_paragraph = true;
    c->owed = LINES_UNDER_HEADING;
    if (level == 1 && c->slices.count > first)
        *vec_push(c->work, &c->outline) = (struct outline_mark){
            first, 2, arena_printf(c->arena, "%s%s · %s %s", zh_number ? zh_number : "",
                                   phrase_text(c->arena, &section->text.side[LANG_ZH]),
                                   en_number ? en_number : "",
                                   phrase_text(c->arena, &section->text.side[LANG_EN]))};
    return true;
}

/* A remark under a heading is not what the heading promises: both stay with what follows. */
static void note_owes(struct composer *c, uint32_t first, uint32_t owed)
{
    for (uint32_t s = first; s < c->slices.count && owed; s++)
        if (c->slices.at[s].price < BREAK_HEADED)
            c->slices.at[s].price = BREAK_HEADED;
    c->owed = owed;
}

static bool paragraph_set(struct composer *c, const struct block *b, uint32_t question)
{
    static const enum style_id styles[] = {
        [ROLE_BODY] = STYLE_BODY, [ROLE_LEAD] = STYLE_LEAD, [ROLE_KEY] = STYLE_KEY,
        [ROLE_NOTE] = STYLE_NOTE, [ROLE_QUOTATION] = STYLE_QUOTATION,
        [ROLE_QUESTION] = STYLE_QUESTION};
    struct pair_options o = {.style = styles[b->role], .kind = EL_P, .head = &b->head,
                             .cite = &b->cite, .pair = b->pair, .running = true,
                             .counted = b->role == ROLE_BODY || b->role == ROLE_LEAD};
    if (b->role == ROLE_QUOTATION) {
        o.kind = EL_BLOCKQUOTE;
        o.inset = 2 * c->look->em;
    }
    if (b->role == ROLE_QUESTION) {
        o.label[LANG_ZH] = o.label[LANG_EN] = arena_printf(c->arena, "%u", question);
        o.kind = EL_LBODY;
    }
    uint32_t first = (uint32_t)c->slices.count, owed = c->owed;
    if (!pair_set(c, &b->text, &o))
        return false;
    if (c->slices.count)
        slice_last(c)->height += c->styles[o.style].after;
    if (b->role == ROLE_LEAD || b->role == ROLE_NOTE) {
        int height = 0;
        for (uint32_t s = c->slice_of[b->pair] ? c->slice_of[b->pair] - 1 : 0;
             s < c->slices.count && c->slice_of[b->pair]; s++)
            height += c->slices.at[s].height + c->slices.at[s].before;
        flow_pad(c, height);
    }
    if (b->role == ROLE_NOTE)
        note_owes(c, first, owed);
    return true;
}

static const char *const ordinals_en[] = {"First", "Second", "Third", "Fourth", "Fifth",
                                          "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"};

/* Items hang by bullet or numeral; an ordinal list says 一是 … | First, … in the text. */
static bool list_set(struct composer *c, const struct block *list)
{
    uint32_t parent = c->parent, n = 0;
    bool ok = true;
    c->parent = element_add(c, EL_L, LANG_ZH, parent);
    for (const struct block *b = list->first; b && ok; b = b->next) {
        struct pair_options o = {.style = STYLE_ITEM, .kind = EL_LBODY, .head = &b->head,
                                 .cite = &b->cite, .pair = b->pair,
                                 .bullet = list->style == LIST_BULLETED, .running = true};
        n++;
        if (list->style == LIST_NUMBERED)
            o.label[LANG_ZH] = o.label[LANG_EN] = arena_printf(c->arena, "%u", n);
        if (list->style == LIST_ORDINAL) {
            char *numeral = figure_zh_numeral(c->arena, n);
            if (numeral)
                o.prefix[LANG_ZH] = arena_printf(c->arena, "%s是", numeral);
            if (n <= sizeof ordinals_en / sizeof *ordinals_en)
                o.prefix[LANG_EN] = arena_printf(c->arena, "%s, ", ordinals_en[n - 1]);
        }
        ok = pair_set(c, &b->text, &o);
    }
    c->parent = parent;
    return ok;
}

static bool section_set(struct composer *c, const struct block *b, int level, uint32_t number,
                        const char *above)
{
    struct numbers n = heading_numbers(c, level, number, above);
    const char *zh = n.side[LANG_ZH], *en = n.side[LANG_EN];
    uint32_t parent = c->parent;
    c->parent = element_add(c, EL_SECT, LANG_ZH, parent);
    bool ok = heading_set(c, b, level, zh, en) && blocks_set(c, b->first, level + 1, en);
    c->parent = parent;
    return ok;
}

/* Questions that stand together are one list. */
static bool question_set(struct composer *c, const struct block *b, const struct block *before,
                         uint32_t *question, uint32_t *list)
{
    if (!before || before->kind != BLOCK_PARAGRAPH || before->role != ROLE_QUESTION) {
        *list = element_add(c, EL_L, LANG_ZH, c->parent);
        *question = 0;
    }
    uint32_t parent = c->parent;
    c->parent = *list;
    bool ok = paragraph_set(c, b, ++*question);
    c->parent = parent;
    return ok;
}

static bool block_draw(struct composer *c, const void *data)
{
    const struct block *b = data;
    uint32_t first = (uint32_t)c->slices.count;
    bool ok = b->kind == BLOCK_TABLE   ? table_set(c, b)
              : b->kind == BLOCK_CHART ? chart_set(c, b)
                                       : diagram_set(c, b);
    if (b->kind != BLOCK_TABLE)         /* whose rows are pairs of their own */
        change_mark(c, first, b->pair);
    return ok;
}

bool block_facing(struct composer *c, const struct block *b)
{
    c->owed = 0;                        /* a caption stays with what it names anyway */
    c->as_table = c->look->as_tables && b->kind != BLOCK_TABLE;
    if (c->facing && !c->as_table && b->kind != BLOCK_TABLE)
        c->as_table = facing_differs(c, block_draw, b);
    bool ok = facing_set(c, block_draw, b);
    c->as_table = false;
    return ok;
}

bool blocks_set(struct composer *c, const struct block *first, int level, const char *en_number)
{
    uint32_t sections = 0, question = 0, list = 0;
    const struct block *before = NULL;
    for (const struct block *b = first; b; before = b, b = b->next) {
        bool ok = true;
        if (c->placed[b->pair])
            continue;
        if (b->kind == BLOCK_SECTION)
            ok = section_set(c, b, level, ++sections, en_number);
        else if (b->kind == BLOCK_PARAGRAPH && b->role == ROLE_QUESTION)
            ok = question_set(c, b, before, &question, &list);
        else if (b->kind == BLOCK_PARAGRAPH)
            ok = paragraph_set(c, b, 0);
        else if (b->kind == BLOCK_LIST)
            ok = list_set(c, b);
        else
            ok = block_facing(c, b);
        if (!ok)
            return false;
        if (b->kind != BLOCK_SECTION && b->kind != BLOCK_PARAGRAPH)
            c->first_paragraph = false;
    }
    return true;
}

/* ---- captions and notes -------------------------------------------------- */

const char *caption_number(const struct composer *c, const struct block *b, enum lang lang)
{
    return c->number[lang][b->pair];
}

bool caption_set(struct composer *c, const struct block *b, uint32_t parent)
{
    struct pair_options o = {.style = STYLE_CAPTION, .kind = EL_P, .no_indent = true,
                             .pair = b->pair, .cite = &b->cite};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *n = caption_number(c, b, (enum lang)lang);
        if (n)
            o.prefix[lang] = arena_printf(c->arena, lang == LANG_ZH ? "%s　" : "%s\u00a0\u00a0", n);
    }
    uint32_t kept = c->parent, first = (uint32_t)c->slices.count;
    c->parent = element_add(c, EL_CAPTION, LANG_ZH, parent);    /* one, for both languages */
    bool ok = pair_set(c, &b->text, &o);
    c->parent = kept;
    for (uint32_t s = first; s < c->slices.count; s++)
        c->slices.at[s].price = BREAK_NEVER;
    c->body_slice = c->slices.count;
    return ok;
}

/* Notes of tables and charts: small type on both axes, padded to the page grid. */
bool note_set(struct composer *c, const struct bilingual *text, uint32_t pair)
{
    struct pair_options o = {.style = STYLE_NOTE, .kind = EL_P, .no_indent = true, .pair = pair};
    return pair_set(c, text, &o);
}
