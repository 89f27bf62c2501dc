/*
 * compose: which parts stand in which order, and the numbers of tables and figures.
 * Numbers run through the whole briefing (图2 | Figure 2, 表4 | Table 4): in a room
 * people say "table 4".
 */
#include "layout/flow.h"

#include <string.h>

uint32_t target_add(struct composer *c, uint32_t element, const char *contents, const char *uri)
{
    if (!c->targets.count)
        *vec_push(c->arena, &c->targets) = (struct link_target){0, "", NULL};
    struct link_target *t = vec_push(c->arena, &c->targets);
    *t = (struct link_target){element, contents, uri};
    return (uint32_t)c->targets.count - 1;
}

/* ---- numbers -------------------------------------------------------------- */

/* Every table goes with the file, for those who want to go on reckoning. */
static void table_attach(struct composer *c, const struct block *b, uint32_t n)
{
    struct attachment *at = vec_push(c->arena, &c->attachments);
    *at = (struct attachment){.name = arena_printf(c->arena, "table-%02u.csv", n),
                              .mime = "text/csv", .data = true};
    at->description = arena_printf(c->arena, "表%u　%s · Table %u  %s", n,
                                   phrase_text(c->arena, &b->text.side[LANG_ZH]), n,
                                   phrase_text(c->arena, &b->text.side[LANG_EN]));
    at->bytes = table_csv(c->arena, b->table, &at->length);
}

static void number_blocks(struct composer *c, const struct block *b)
{
    for (; b; b = b->next) {
        uint32_t n = 0;
        const char *zh = NULL, *en = NULL;
        if (b->kind == BLOCK_TABLE)
            n = ++c->tables, zh = "表", en = "Table";
        else if (b->kind == BLOCK_CHART || b->kind == BLOCK_DIAGRAM)
            n = ++c->figures, zh = "图", en = "Figure";
        if (b->kind == BLOCK_TABLE)
            table_attach(c, b, n);
        if (n) {
            c->number[LANG_ZH][b->pair] = arena_printf(c->arena, "%s%u", zh, n);
            c->number[LANG_EN][b->pair] = arena_printf(c->arena, "%s\u00a0%u", en, n);
        }
        number_blocks(c, b->first);
    }
}

static const struct block *edition_section(const struct composer *c, const char *id)
{
    const struct region *e = document_edition(c->document);
    return e ? document_section(e, id) : NULL;
}

bool changes_behind(const struct composer *c, enum part part)
{
    static const enum part anchors[] = {PART_CHANGES, PART_CONTENTS, PART_FINDINGS};
    const struct look *l = c->look;
    if (!c->document->changes || !l->part_count)
        return false;
    for (size_t a = 0; a < sizeof anchors / sizeof *anchors; a++)
        for (uint32_t i = 0; i < l->part_count; i++)
            if (l->parts[i] == anchors[a])
                return part == anchors[a];
    return part == l->parts[l->part_count - 1];
}

/* In the order of printing, before any text names them. */
static void number_all(struct composer *c)
{
    static const char *const sections[PART_COUNT] = {[PART_FINDINGS] = "findings",
                                                     [PART_COMPARISON] = "comparison",
                                                     [PART_QUESTIONS] = "questions"};
    for (uint32_t i = 0; i < c->look->part_count; i++) {
        enum part part = c->look->parts[i];
        const struct block *s = sections[part] ? edition_section(c, sections[part]) : NULL;
        if (s)
            number_blocks(c, s->first);
        if (changes_behind(c, part))
            number_blocks(c, c->document->changes->first);
        if (part == PART_CHAPTERS || part == PART_HANDOUTS || part == PART_BRIEFS ||
            part == PART_RUNNING)
            for (uint32_t r = 0; r < c->document->region_count; r++)
                if (!c->document->regions[r]->edition)
                    number_blocks(c, c->document->regions[r]->first);
    }
}

/* ---- parts ---------------------------------------------------------------- */

/* Where parts are headings of the first level: 二、五地比较 | 2 Five regions compared. */
static bool numbered_title(struct composer *c, const struct bilingual *words)
{
    struct numbers n = heading_numbers(c, 1, ++c->heading, NULL);
    struct block section = {.kind = BLOCK_SECTION, .text = *words};
    return heading_set(c, &section, 1, n.side[LANG_ZH], n.side[LANG_EN]);
}

/* 附件2 on the first line of a page, the title on the third (GB/T 9704-2012, 7.3.8). */
static bool annex_title(struct composer *c, const struct bilingual *words, enum part part)
{
    uint32_t first = (uint32_t)c->slices.count;
    struct pair_options o = {.style = STYLE_ANNEX_LABEL, .kind = EL_P, .no_indent = true};
    if (!pair_set(c, bilingual_of(c, annex_label(c, part, LANG_ZH), annex_label(c, part, LANG_EN)),
                  &o))
        return false;
    o = (struct pair_options){.style = STYLE_ANNEX_TITLE, .kind = EL_H1, .no_indent = true};
    c->part_element[part] = (uint32_t)c->elements.count;
    if (!pair_set(c, words, &o))
        return false;
    slice_last(c)->height += c->styles[STYLE_ANNEX_TITLE].after;
    for (uint32_t s = first; s < c->slices.count; s++)
        c->slices.at[s].price = BREAK_NEVER;
    c->slices.at[first].start = START_PAGE;
    c->slices.at[first].form = FORM_OPENING;
    return true;
}

static bool plain_title(struct composer *c, const struct bilingual *words)
{
    uint32_t first = (uint32_t)c->slices.count;
    struct pair_options o = {.style = STYLE_PART_TITLE, .kind = EL_H1, .no_indent = true};
    if (!pair_set(c, words, &o) || c->slices.count == first)
        return c->ok;
    if (!c->look->parts_flow || !first) {
        c->slices.at[first].start = START_PAGE;
        c->slices.at[first].form = FORM_OPENING;
    } else
        c->slices.at[first].before = c->styles[STYLE_PART_TITLE].before ? c->styles[STYLE_PART_TITLE].before
                                                                        : c->look->grid;
    for (uint32_t s = first; s < c->slices.count; s++)
        c->slices.at[s].price = BREAK_NEVER;
    if (c->look->title_rule) {
        slice_add(c, c->look->grid)->price = BREAK_NEVER;
        box_rule(c, 0, c->look->grid / 2, c->look->measure, PT(1.5), c->look->colours[RED]);
    } else
        slice_last(c)->height += c->styles[STYLE_PART_TITLE].after;
    return true;
}

bool part_title(struct composer *c, const char *zh, const char *en, enum part part)
{
    uint32_t first = (uint32_t)c->slices.count;
    const struct bilingual *words = bilingual_of(c, zh ? zh : "", en ? en : "");
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    c->chapter = 0;
    c->part_element[part] = (uint32_t)c->elements.count;
    bool numbered = c->look->parts_numbered && !c->look->annex[part];
    bool ok = c->look->annex[part] ? annex_title(c, words, part)
              : numbered           ? numbered_title(c, words)
                                   : plain_title(c, words);
    if (!ok || c->slices.count == first)
        return c->ok;
    c->part_slice[part] = first + 1;
    c->first_paragraph = true;
    c->owed = LINES_UNDER_HEADING;
    if (!numbered)                      /* a heading tells the outline itself */
        *vec_push(c->work, &c->outline) =
            (struct outline_mark){first, 1, arena_printf(c->arena, "%s %s", zh, en)};
    return true;
}

static bool section_part(struct composer *c, const char *id, enum part part,
                         bool (*set)(struct composer *, const struct block *))
{
    const struct block *s = edition_section(c, id);
    if (!s)
        return true;
    const struct bilingual *words = part_words(c, part);
    bool ok = part_title(c, phrase_text(c->arena, &words->side[LANG_ZH]),
                         phrase_text(c->arena, &words->side[LANG_EN]), part);
    c->slice_of[s->pair] = c->part_slice[part];
    c->element_of[s->pair] = c->part_element[part];
    return ok && set(c, s);
}

/* The page of changes, where a former briefing was named. */
static bool changes_set(struct composer *c)
{
    const struct block *s = c->document->changes;
    c->parent = 1;
    return part_title(c, phrase_text(c->arena, &s->text.side[LANG_ZH]),
                      phrase_text(c->arena, &s->text.side[LANG_EN]), PART_CHANGES) &&
           blocks_set(c, s->first, 1, NULL);
}

static bool plain_blocks(struct composer *c, const struct block *s)
{
    return blocks_set(c, s->first, first_level(c), c->heading ? arena_printf(c->arena, "%u", c->heading) : NULL);
}

static bool chapters(struct composer *c,
                     bool (*set)(struct composer *, const struct region *))
{
    for (uint32_t i = 0; i < c->document->region_count; i++) {
        const struct region *r = c->document->regions[i];
        if (r->edition)
            continue;
        c->chapter = r->chapter;
        if (!set(c, r))
            return false;
        slice_last(c)->last = true;
    }
    c->chapter = 0;
    return true;
}

/* A title over all digests, where the look has one. */
static bool digest_title(struct composer *c)
{
    const struct look *l = c->look;
    if (!l->part_title[PART_DIGEST][LANG_ZH])
        return true;
    return part_title(c, l->part_title[PART_DIGEST][LANG_ZH], l->part_title[PART_DIGEST][LANG_EN],
                      PART_DIGEST);
}

/* The cover is one page in every layout. */
static bool cover_alone(struct composer *c)
{
    const struct frame *frame = c->frame;
    if (c->facing)
        c->frame = &c->look->frames[LAYOUT_PARALLEL];
    bool ok = cover_set(c);
    c->frame = frame;
    return ok;
}

static bool part_set(struct composer *c, enum part part)
{
    switch (part) {
    case PART_COVER: return cover_alone(c);
    case PART_MASTHEAD: return places_set(c, PLACES_MASTHEAD, part);
    case PART_TITLE: return places_set(c, PLACES_TITLE, part);
    case PART_CLOSING: return places_set(c, PLACES_CLOSING, part);
    case PART_TAIL: return places_set(c, PLACES_TAIL, part);
    case PART_PREFACE: return preface_set(c);
    case PART_POINTS: return points_set(c);
    case PART_SIGNATURE: return signature_set(c);
    case PART_RUNNING: return chapters(c, running_set);
    case PART_DIGEST: return digest_title(c) && chapters(c, digest_set);
    case PART_FINDINGS: return section_part(c, "findings", part, findings_set);
    case PART_CONTENTS: return contents_set(c);
    case PART_CHANGES: return changes_set(c);
    case PART_COMPARISON: return section_part(c, "comparison", part, plain_blocks);
    case PART_TIMELINE: return timeline_set(c);
    case PART_CHAPTERS: return chapters(c, opening_set);
    case PART_HANDOUTS: return chapters(c, handout_set);
    case PART_BRIEFS: return chapters(c, brief_set);
    case PART_QUESTIONS: return section_part(c, "questions", part, questions_set);
    case PART_GLOSSARY: return glossary_set(c);
    case PART_INDEX: return index_set(c);
    case PART_SOURCES: return sources_set(c);
    case PART_COLOPHON: return colophon_set(c);
    case PART_COUNT: break;
    }
    return true;
}

static uint32_t source_count(const struct document *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->region_count; i++)
        n += d->regions[i]->source_count;
    return n;
}

/* References and margin marks learn where their targets stand. */
static void resolve_targets(struct composer *c)
{
    for (uint32_t pair = 1; pair <= c->document->pair_count; pair++)
        if (c->target_of[pair])
            c->targets.at[c->target_of[pair]].element = c->element_of[pair];
    for (size_t i = 0; i < c->marks.count; i++) {
        const struct margin_mark *m = &c->marks.at[i];
        c->targets.at[m->link].element = c->source_element[m->source];
        if (!c->source_element[m->source])      /* a look without a list of sources */
            c->elements.at[m->element].kind = EL_SPAN;
    }
}

/* What the short form prints of a look: its own heads and tails, an overview (the findings,
 * else the contents), and briefs where the look has regions in some other form. */
static enum part part_in_brief(const struct composer *c, enum part part, bool findings)
{
    switch (part) {
    case PART_COVER: case PART_MASTHEAD: case PART_PREFACE: case PART_TITLE: case PART_POINTS:
    case PART_SIGNATURE: case PART_CLOSING: case PART_TAIL: return part;
    case PART_FINDINGS: return findings ? part : PART_COUNT;
    case PART_CONTENTS: return findings ? PART_COUNT : part;
    case PART_CHAPTERS: case PART_RUNNING: case PART_DIGEST: case PART_HANDOUTS: case PART_BRIEFS:
        for (uint32_t i = 0; i < c->part_count; i++)
            if (c->parts[i] == PART_BRIEFS)
                return PART_COUNT;          /* once */
        return PART_BRIEFS;
    default: return PART_COUNT;
    }
}

static void parts_choose(struct composer *c)
{
    bool findings = edition_section(c, "findings") != NULL;
    for (uint32_t i = 0; i < c->look->part_count; i++) {
        enum part part = c->look->parts[i];
        if (c->options->brief)
            part = part_in_brief(c, part, findings);
        if (part != PART_COUNT && part != PART_CHANGES)
            c->parts[c->part_count++] = part;
        if (changes_behind(c, c->look->parts[i]) && c->part_count < PART_COUNT)
            c->parts[c->part_count++] = PART_CHANGES;
    }
}

bool compose(struct composer *c)
{
    size_t pairs = (size_t)c->document->pair_count + 1;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        c->number[lang] = arena_array(c->arena, pairs, sizeof *c->number[lang]);
    c->element_of = arena_array(c->arena, pairs, sizeof *c->element_of);
    c->slice_of = arena_array(c->arena, pairs, sizeof *c->slice_of);
    c->target_of = arena_array(c->arena, pairs, sizeof *c->target_of);
    c->chapter_slice = arena_array(c->arena, c->document->region_count + 1u, sizeof *c->chapter_slice);
    c->chapter_element =
        arena_array(c->arena, c->document->region_count + 1u, sizeof *c->chapter_element);
    c->source_element = arena_array(c->arena, source_count(c->document) + 1u,
                                    sizeof *c->source_element);
    c->placed = arena_array(c->arena, pairs, sizeof *c->placed);
    *vec_push(c->arena, &c->elements) = (struct element){0};
    element_add(c, EL_DOCUMENT, c->frame->shown[LANG_ZH] ? LANG_ZH : LANG_EN, 0);
    number_all(c);
    parts_choose(c);
    for (uint32_t i = 0; i < c->part_count; i++) {
        c->parent = 1;
        size_t before = c->slices.count;
        if (!part_set(c, c->parts[i]) || !c->ok)
            return false;
        if (c->slices.count > before)
            slice_last(c)->last = true;
    }
    contents_resolve(c);
    page_arrows_resolve(c);
    resolve_targets(c);
    return true;
}
