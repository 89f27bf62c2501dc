/*
 * contents: laid out once; its height depends only on its entries, and the page
 * numbers are filled in when the pages are known (design.md, Pages).
 */
#include "layout/flow.h"

#include <string.h>

static size_t reference_add(struct composer *c, uint32_t slice, int y, uint32_t element)
{
    struct page_reference *r = vec_push(c->work, &c->references);
    *r = (struct page_reference){.slice = slice, .x = c->look->measure, .y = y,
                                 .element = element, .side = c->side};
    return c->references.count - 1;
}

/* Chapters beyond ten have numerals of two Han, beyond twenty of three. */
static int numeral_indent(const struct composer *c)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < c->document->region_count; i++)
        if (c->document->regions[i]->chapter > last)
            last = c->document->regions[i]->chapter;
    return ((c->frame->shown[LANG_EN] ? 2 : 3) + (last > 10) + (last > 20)) * c->look->em;
}

struct entry_call {
    const struct bilingual *text;
    enum style_id style;
    const char *number[LANG_COUNT];
    struct contents_entry entry;
    bool numbered;
};

/* Numeral hung at the axes, title, number right; keeps the entry to be filled. */
static bool entry_draw(struct composer *c, const void *data)
{
    const struct entry_call *call = data;
    const struct bilingual *text = call->text;
    enum style_id style = call->style;
    struct contents_entry entry = call->entry;
    uint32_t first = (uint32_t)c->slices.count, outer = c->parent;
    uint32_t toci = element_add(c, EL_TOCI, LANG_ZH, outer);
    uint32_t reference = element_add(c, EL_REFERENCE, LANG_ZH, toci);
    uint32_t link = element_add(c, EL_LINK, LANG_ZH, reference);
    const struct style *st = &c->styles[style];
    int em = c->look->em, indent = numeral_indent(c), step = st->pitch[LANG_ZH];
    step = step > c->look->grid ? step : c->look->grid;
    struct slice *s = slice_add(c, step);
    s->before = st->before;
    int y = step / 2 + st->text[LANG_ZH].size * 3 / 8, bottom = 1;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang] || !phrase_said(&text->side[lang]))
            continue;
        int x = c->frame->x[lang] + (lang == LANG_ZH || !c->frame->shown[LANG_ZH] ? indent : 0);
        int width = c->frame->width[lang] - (x - c->frame->x[lang]) -
                    (lang != (int)frame_left(c->frame) || !c->frame->shown[!lang] ? 3 * em : 0);
        const char *number = call->number[lang];
        uint32_t side = element_add(c, EL_SPAN, (enum lang)lang, link);
        if (number) {
            const struct text_lines *n = set_string(c, number, (enum lang)lang, style, 3 * em);
            if (!n)
                return false;
            int at = lang == LANG_ZH ? c->frame->x[lang]
                                     : x - (c->frame->shown[LANG_ZH] ? PT(14) : 2 * em);
            box_line(c, n, 0, at, y, side, 0, (enum lang)lang);
        }
        const struct text_lines *l = set_phrase(c, &text->side[lang], (enum lang)lang, style, width, NULL);
        if (!l)
            return false;
        for (uint32_t i = 0; i < l->count; i++)
            box_line(c, l, i, x, y + (int)i * step, side, 0, (enum lang)lang);
        bottom = (int)l->count > bottom ? (int)l->count : bottom;
    }
    slice_last(c)->height = bottom * step;
    entry.title = arena_printf(c->arena, "%s · %s", phrase_text(c->arena, &text->side[LANG_ZH]),
                               phrase_text(c->arena, &text->side[LANG_EN]));
    entry.slice = first;
    entry.link = link;
    entry.numbered = call->numbered;
    entry.side = c->side;
    if (call->numbered)
        entry.reference = reference_add(c, first, y, element_add(c, EL_SPAN, LANG_EN, link));
    *vec_push(c->work, &c->contents) = entry;
    return true;
}

static bool entry_set(struct composer *c, const struct bilingual *text, enum style_id style,
                      const char *zh_number, const char *en_number, struct contents_entry entry,
                      bool numbered)
{
    if (style == STYLE_CONTENTS_2 && c->look->contents_levels == 1)
        return true;
    const struct entry_call call = {text, style, {zh_number, en_number}, entry, numbered};
    return facing_set(c, entry_draw, &call);
}

static uint32_t event_count(const struct document *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->region_count; i++)
        n += d->regions[i]->event_count;
    return n;
}

static const struct bilingual *plain(struct composer *c, enum part part)
{
    const char *zh = c->look->part_title[part][LANG_ZH], *en = c->look->part_title[part][LANG_EN];
    return bilingual_of(c, zh ? zh : "", en ? en : "");
}

static bool chapters_set(struct composer *c)
{
    for (uint32_t i = 0; i < c->document->region_count; i++) {
        const struct region *r = c->document->regions[i];
        if (r->edition)
            continue;
        struct contents_entry e = {.part = PART_CHAPTERS, .region = r};
        if (!entry_set(c, bilingual_of(c, r->name[LANG_ZH], r->name[LANG_EN]), STYLE_CONTENTS_1,
                       figure_zh_numeral(c->arena, r->chapter),
                       arena_printf(c->arena, "%u", r->chapter), e, true))
            return false;
        if (r->missing) {
            if (!entry_set(c, bilingual_of(c, "缺", "missing"), STYLE_CONTENTS_2, NULL, NULL, e,
                           false))
                return false;
        } else if (phrase_said(&r->formula.side[LANG_ZH]) &&
                   !entry_set(c, &r->formula, STYLE_CONTENTS_2, NULL, NULL, e, false))
            return false;
    }
    return true;
}

static bool section_set(struct composer *c, const char *id, enum part part)
{
    const struct region *edition = document_edition(c->document);
    const struct block *s = edition ? document_section(edition, id) : NULL;
    if (!s)
        return true;
    struct contents_entry e = {.part = part, .pair = s->pair};
    if (!entry_set(c, &s->text, STYLE_CONTENTS_1, NULL, NULL, e, true))
        return false;
    for (const struct block *b = s->first; b && part == PART_COMPARISON; b = b->next) {
        e.pair = b->pair;
        if (b->kind == BLOCK_SECTION &&
            !entry_set(c, &b->text, STYLE_CONTENTS_2, NULL, NULL, e, true))
            return false;
    }
    return true;
}

/* Where the two languages stand, by layout; nothing to say where there is one. */
static const char *const where[LAYOUT_COUNT][LANG_COUNT] = {
    [LAYOUT_PARALLEL] = {"左栏中文，右栏英文，逐段对应。",
                         "Chinese stands on the left and English on the right, paragraph by "
                         "paragraph. "},
    [LAYOUT_INTERLEAVED] = {"每段中文在上，英文在下。",
                            "Each paragraph stands in Chinese first, in English below it. "},
    [LAYOUT_FACING] = {"左页中文，右页英文，逐段对应。",
                       "Chinese stands on left pages and English on right ones, paragraph by "
                       "paragraph. "},
    [LAYOUT_ZH] = {"", ""},
    [LAYOUT_EN] = {"", ""},
};

/* The box at the page's foot that tells a newcomer how to read. */
static bool help_set(struct composer *c)
{
    const char *const *opening = where[c->options->mode];
    const char *zh = arena_printf(
        c->arena, "%s页边“¶7”指该章来源的第7段；跨地各页写作“1¶7”，1为章号。实心记号是"
        "已报告的结果，空心记号是计划，二者从不相加。", opening[LANG_ZH]);
    const char *en = arena_printf(
        c->arena, "%sA marginal ¶7 points to paragraph 7 of that chapter’s source; across regions "
        "1¶7 adds the chapter. Solid marks are reported results, hollow ones plans; the two are "
        "never summed.", opening[LANG_EN]);
    uint32_t first = (uint32_t)c->slices.count;
    int pad = c->look->grid / 2, bleed = PT(10);
    slice_add(c, pad);
    box_fill(c, -bleed, 0, c->look->measure + 2 * bleed, pad, c->look->colours[TINT]);
    box_rule(c, -bleed, 0, c->look->measure + 2 * bleed, PT(0.8), c->look->colours[INK]);
    struct pair_options o = {.style = STYLE_HELP_LABEL, .kind = EL_H2, .tinted = true,
                             .no_indent = true};
    if (!pair_set(c, bilingual_of(c, "怎样读这份简报", "How to read this briefing"), &o))
        return false;
    o.style = STYLE_HELP;
    o.kind = EL_P;
    if (!pair_set(c, bilingual_of(c, zh, en), &o))
        return false;
    slice_add(c, pad);
    box_fill(c, -bleed, 0, c->look->measure + 2 * bleed, pad, c->look->colours[TINT]);
    for (uint32_t s = first; s < c->slices.count; s++) {
        c->slices.at[s].foot = true;
        c->slices.at[s].price = s + 1 < c->slices.count ? BREAK_NEVER : BREAK_FREE;
    }
    return true;
}

bool contents_set(struct composer *c)
{
    const struct look *l = c->look;
    if (!part_title(c, l->part_title[PART_CONTENTS][LANG_ZH], l->part_title[PART_CONTENTS][LANG_EN],
                    PART_CONTENTS))
        return false;
    uint32_t sect = c->parent;
    c->parent = element_add(c, EL_TOC, LANG_ZH, sect);
    bool ok = true;
    for (uint32_t i = 0; i < c->part_count && ok; i++) {
        enum part part = c->parts[i];
        struct contents_entry e = {.part = part};
        if (changes_behind(c, part)) {
            struct contents_entry changes = {.part = PART_CHANGES};
            ok = entry_set(c, &c->document->changes->text, STYLE_CONTENTS_1, NULL, NULL, changes,
                           true);
        }
        if (!ok)
            break;
        if (part == PART_FINDINGS)
            ok = section_set(c, "findings", part);
        else if (part == PART_COMPARISON)
            ok = section_set(c, "comparison", part);
        else if (part == PART_CHAPTERS || part == PART_RUNNING || part == PART_BRIEFS)
            ok = chapters_set(c);
        else if (part == PART_QUESTIONS)
            ok = section_set(c, "questions", part);
        else if (part == PART_SOURCES || (part == PART_GLOSSARY && c->document->term_count) ||
                 (part == PART_TIMELINE && event_count(c->document)))
            ok = entry_set(c, plain(c, part),
                           part == PART_TIMELINE && timeline_in_comparison(c) ? STYLE_CONTENTS_2
                                                                              : STYLE_CONTENTS_1,
                           NULL, NULL, e, true);
    }
    c->parent = sect;
    return ok && (!l->help || help_set(c));
}

/* Fills the references and links of the entries, when everything is composed. */
void contents_resolve(struct composer *c)
{
    for (size_t i = 0; i < c->contents.count; i++) {
        const struct contents_entry *e = &c->contents.at[i];
        uint32_t slice, target;
        if (e->pair)
            slice = c->slice_of[e->pair], target = c->element_of[e->pair];
        else if (e->region)
            slice = c->chapter_slice[e->region->chapter], target = c->chapter_element[e->region->chapter];
        else
            slice = c->part_slice[e->part], target = c->part_element[e->part];
        if (e->numbered) {
            c->references.at[e->reference].target_slice = slice ? slice - 1 : 0;
            c->references.at[e->reference].missing = !slice;
        }
        struct link_place *l = vec_push(c->work, &c->links);
        const struct slice *s = &c->slices.at[e->slice];
        *l = (struct link_place){e->slice, target_add(c, target, e->title, NULL), e->link, 0, 0,
                                 c->look->measure, s->height, e->side};
    }
    links_sort(c);
}
