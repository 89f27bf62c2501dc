/*
 * opening: the first page of a chapter (look.md §10): kicker, name, formula, strip
 * of headline figures, key points, structure, source line at the foot.
 */
#include "layout/flow.h"

#include <string.h>

/* ---- kicker, name, formula ------------------------------------------------ */

static const char *joined(struct composer *c, const char *const *parts, int n)
{
    const char *s = "";
    for (int i = 0; i < n; i++)
        if (parts[i] && *parts[i])
            s = !*s ? parts[i]
                    : arena_printf(c->arena, "%s · %s", s, parts[i]);
    return s;
}

/* 一 山东省 · 县级市 · 2019年1月 | 1 Shandong · county-level city · January 2019 */
static const char *kicker(struct composer *c, const struct region *r, enum lang lang)
{
    const char *date = NULL;
    if (r->source_count && r->sources[0].has_date) {
        struct period p = r->sources[0].date;
        p.from.day = 0;
        if (p.kind == PERIOD_POINT)
            date = period_text(c->arena, &p, lang);
    }
    const char *parts[] = {r->province[lang], r->level[lang], date};
    const char *rest = joined(c, parts, 3);
    char *numeral = figure_zh_numeral(c->arena, r->chapter);
    return lang == LANG_ZH ? arena_printf(c->arena, "%s　%s", numeral ? numeral : "", rest)
                           : arena_printf(c->arena, "%u\u00a0\u00a0%s", r->chapter, rest);
}

/* Long names step down in size (look.md §3). */
static void fit_name(struct composer *c, const struct region *r, enum style_id style)
{
    size_t han = utf8_length(r->name[LANG_ZH], strlen(r->name[LANG_ZH]));
    size_t letters = strlen(r->name[LANG_EN]);
    c->styles[style] = c->look->styles[style];
    struct text_style *zh = &c->styles[style].text[LANG_ZH], *en = &c->styles[style].text[LANG_EN];
    zh->size = han <= 3 ? zh->size : han == 4 ? PT(38) : PT(32);
    en->size = letters <= 12 ? en->size : letters <= 16 ? PT(32) : PT(26);
    zh->latin_size = zh->size;
    en->latin_size = en->size;
}

static bool title_set(struct composer *c, const struct region *r)
{
    uint32_t first = (uint32_t)c->slices.count;
    if (!pair_strings(c, kicker(c, r, LANG_ZH), kicker(c, r, LANG_EN), STYLE_KICKER, EL_P))
        return false;
    c->slices.at[first].start = c->options->right_chapters && !c->facing ? START_RIGHT : START_PAGE;
    c->slices.at[first].form = FORM_OPENING;
    slice_last(c)->price = BREAK_NEVER;
    enum style_id style = r->missing ? STYLE_MISSING_NAME : STYLE_CHAPTER_NAME;
    fit_name(c, r, style);
    c->chapter_slice[r->chapter] = first + 1;
    c->chapter_element[r->chapter] = (uint32_t)c->elements.count;
    if (!pair_strings(c, r->name[LANG_ZH], r->name[LANG_EN], style, EL_H1))
        return false;
    slice_last(c)->price = BREAK_NEVER;
    struct outline_mark *o = vec_push(c->work, &c->outline);
    char *numeral = figure_zh_numeral(c->arena, r->chapter);
    *o = (struct outline_mark){first, 1,
                               arena_printf(c->arena, "%s %s · %u %s", numeral ? numeral : "",
                                            r->name[LANG_ZH], r->chapter, r->name[LANG_EN])};
    return true;
}

static bool formula_set(struct composer *c, const struct region *r)
{
    struct pair_options o = {.style = STYLE_FORMULA, .kind = EL_P, .no_indent = true};
    uint32_t first = (uint32_t)c->slices.count;
    if (!pair_set(c, &r->formula, &o))
        return false;
    int height = 0, grid = c->look->grid;
    for (uint32_t s = first; s < c->slices.count; s++) {
        c->slices.at[s].price = BREAK_NEVER;
        height += c->slices.at[s].height;
    }
    struct slice *rule = slice_add(c, grid + (grid - height % grid) % grid);
    box_rule(c, 0, rule->height - grid / 2, c->look->measure, PT(0.8), c->look->colours[INK]);
    rule->price = BREAK_NEVER;
    return true;
}

/* ---- key points ------------------------------------------------------------- */

static void tint_pad(struct composer *c, bool top)
{
    int half = c->look->grid / 2;
    struct slice *s = slice_add(c, half);
    s->price = top ? BREAK_NEVER : BREAK_FREE;
    box_fill(c, -PT(10), 0, c->look->measure + PT(20), half, c->look->colours[TINT]);
    if (top) {
        s->before = half;
        box_rule(c, -PT(10), 0, c->look->measure + PT(20), PT(0.8), c->look->colours[RED]);
    }
}

/* The one box: tint with a red rule on top, hung out so that its text stays on the axes. */
bool key_box(struct composer *c, const struct block *const *points, uint32_t count)
{
    uint32_t parent = c->parent;
    if (slice_last(c) && slice_last(c)->price > BREAK_KEPT)     /* on a low page it has its own */
        slice_last(c)->price = BREAK_KEPT;
    tint_pad(c, true);
    uint32_t first = (uint32_t)c->slices.count;
    struct pair_options label = {.style = STYLE_KEY_LABEL, .kind = EL_H2, .tinted = true,
                                 .no_indent = true};
    if (!pair_set(c, bilingual_of(c, "要点", "Key points"), &label))
        return false;
    c->parent = element_add(c, EL_L, LANG_ZH, parent);
    for (uint32_t i = 0; i < count; i++) {
        const struct block *b = points[i];
        c->placed[b->pair] = true;
        struct pair_options o = {.style = STYLE_KEY, .kind = EL_LBODY, .tinted = true,
                                 .bullet = true, .no_indent = true, .cite = &b->cite,
                                 .head = &b->head, .pair = b->pair};
        if (!pair_set(c, &b->text, &o))
            return false;
        if (i)                          /* a box taller than its page is cut between points */
            slice_last(c)->price = BREAK_KEPT;
    }
    c->parent = parent;
    for (uint32_t s = first; s < c->slices.count; s++)
        if (c->slices.at[s].price != BREAK_KEPT)
            c->slices.at[s].price = BREAK_NEVER;
    slice_last(c)->price = BREAK_NEVER;
    tint_pad(c, false);
    return c->ok;
}

/* What a region says as its key points, `most` of them; the others are not printed again. */
static bool key_points(struct composer *c, const struct region *r, uint32_t most)
{
    uint32_t n = 0, count = 0;
    for (const struct block *b = r->first; b; b = b->next)
        count += b->kind == BLOCK_PARAGRAPH && b->role == ROLE_KEY;
    const struct block **points = arena_array(c->work, count + 1u, sizeof *points);
    for (const struct block *b = r->first; b && n < most; b = b->next)
        if (b->kind == BLOCK_PARAGRAPH && b->role == ROLE_KEY)
            points[n++] = b;
    return !n || key_box(c, points, n);
}

/* ---- source line ------------------------------------------------------------ */

static const char *source_words(struct composer *c, const struct source *s, enum lang lang)
{
    bool zh = lang == LANG_ZH;
    const char *comma = zh ? "，" : ", ", *date = s->has_date ? period_text(c->arena, &s->date, lang) : "";
    const char *who = source_joined(c, source_text(c, &s->publisher, lang), comma, date);
    const char *what = source_joined(c, source_text(c, &s->kind, lang), comma,
                                     source_text(c, &s->figures, lang));
    const char *all = source_joined(c, who, zh ? "；" : "; ", what);
    return zh ? arena_printf(c->arena, "来源〔%u〕 %s。", s->number, all)
              : arena_printf(c->arena, "Source %u  %s.", s->number, all);
}

bool opening_source(struct composer *c, const struct region *r)
{
    if (!r->source_count)
        return true;
    uint32_t first = (uint32_t)c->slices.count;
    c->source_element[r->sources[0].number] = (uint32_t)c->elements.count;  /* until they are listed */
    if (!pair_strings(c, source_words(c, &r->sources[0], LANG_ZH),
                      source_words(c, &r->sources[0], LANG_EN), STYLE_SOURCE_LINE, EL_NOTE))
        return false;
    for (uint32_t s = first; s < c->slices.count; s++) {
        c->slices.at[s].foot = true;
        c->slices.at[s].price = s + 1 < c->slices.count ? BREAK_NEVER : BREAK_FREE;
    }
    struct box *rule = box_add(c, BOX_STROKE, ELEMENT_ARTIFACT);
    *rule = (struct box){.kind = BOX_STROKE, .furniture = true, .stroke = PT(0.3),
                         .width = c->look->measure, .colour = c->look->colours[INK],
                         .y = -(int)(slice_last(c)->height * (int)(c->slices.count - 1 - first)) - PT(3)};
    return true;
}

/* ---- the chapter ------------------------------------------------------------- */

static bool missing_set(struct composer *c, const struct region *r)
{
    struct slice *gap = slice_add(c, c->look->grid);
    gap->price = BREAK_NEVER;
    const char *zh = arena_printf(c->arena, "本章缺失。%s", r->reason[LANG_ZH] ? r->reason[LANG_ZH] : "");
    const char *en = arena_printf(c->arena, "This chapter is missing. %s",
                                  r->reason[LANG_EN] ? r->reason[LANG_EN] : "");
    uint32_t first = (uint32_t)c->slices.count;
    struct pair_options o = {.style = STYLE_GAP, .kind = EL_P, .no_indent = true, .inset = PT(8)};
    if (!pair_set(c, bilingual_of(c, zh, en), &o))
        return false;
    o.style = STYLE_BODY;
    if (!pair_set(c,
                  bilingual_of(c, "跨地比较中，本地各项一律按“缺”处理，不计为零。",
                               "In the comparison this region counts as missing, never as zero."),
                  &o))
        return false;
    int height = 0;
    for (uint32_t s = first; s < c->slices.count; s++)
        height += c->slices.at[s].height;
    struct box *frame = box_add(c, BOX_STROKE, ELEMENT_ARTIFACT);
    *frame = (struct box){.kind = BOX_STROKE, .furniture = true, .rectangle = true,
                          .stroke = PT(0.8), .x = -PT(2), .width = c->look->measure + PT(4),
                          .height = height + PT(16), .colour = c->look->colours[RED]};
    frame->y = slice_last(c)->height - height - PT(8);
    return true;
}

/* What is left of the page, from slice `first` on, above the source line. */
static int room_left(struct composer *c, const struct region *r, uint32_t first)
{
    uint32_t most = 0;
    for (int lang = 0; lang < LANG_COUNT && r->source_count; lang++) {
        if (!c->frame->shown[lang])
            continue;
        const struct text_lines *l = set_string(c, source_words(c, &r->sources[0], (enum lang)lang),
                                                (enum lang)lang, STYLE_SOURCE_LINE,
                                                c->frame->width[lang]);
        most = l && l->count > most ? l->count : most;
    }
    return c->look->lines * c->look->grid - slices_height(c, first) - PT(8) -
           (int)most * c->styles[STYLE_SOURCE_LINE].pitch[LANG_ZH];
}

/* On a spread it must fit on both pages, each in its own language. */
static bool fits_here(struct composer *c, const struct block *b)
{
    const struct frame *both = c->frame;
    bool fits = true;
    if (!c->facing)
        return diagram_fits(c, b);
    for (int lang = 0; lang < LANG_COUNT && fits; lang++) {
        struct frame one = *both;
        one.shown[!lang] = false;
        c->frame = &one;
        fits = diagram_fits(c, b);
    }
    c->frame = both;
    return fits;
}

/* The first diagram said outside sections belongs to the opening, if it fits there. */
static bool structure_set(struct composer *c, const struct region *r, uint32_t first, int reserved)
{
    for (const struct block *b = r->first; b; b = b->next) {
        if (b->kind != BLOCK_DIAGRAM)
            continue;
        c->room = room_left(c, r, first) - reserved;
        if (fits_here(c, b)) {
            c->placed[b->pair] = true;
            bool ok = block_facing(c, b);
            c->room = 0;
            return ok;
        }
        c->room = 0;
        break;
    }
    return true;
}

/* ---- questions ---------------------------------------------------------------- */

#define HANDOUT_KEYS 3
#define HANDOUT_QUESTIONS 3
#define QUESTIONS_MOST 12

static void find_questions(const struct block *b, const struct block **out, uint32_t *n,
                           uint32_t most)
{
    for (; b; b = b->next) {
        if (b->kind == BLOCK_PARAGRAPH && b->role == ROLE_QUESTION && *n < most)
            out[(*n)++] = b;
        find_questions(b->first, out, n, most);
    }
}

/* What questions_ask will take. */
static int questions_height(struct composer *c, const struct region *r)
{
    const struct block *list[HANDOUT_QUESTIONS];
    const struct style *head = &c->styles[STYLE_KEY_LABEL];
    uint32_t n = 0;
    find_questions(r->first, list, &n, HANDOUT_QUESTIONS);
    int height = n ? c->look->grid + head->pitch[LANG_ZH] : 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t most = 0;
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            const struct phrase *p = &list[i]->text.side[lang];
            if (!c->frame->shown[lang] || !phrase_said(p))
                continue;
            const struct text_lines *l = set_phrase(c, p, (enum lang)lang, STYLE_QUESTION,
                                                    c->frame->width[lang], NULL);
            most = l && l->count > most ? l->count : most;
        }
        height += (int)most * c->styles[STYLE_QUESTION].pitch[LANG_ZH];
    }
    return height;
}

bool questions_ask(struct composer *c, const struct region *r, uint32_t most)
{
    const struct block *list[QUESTIONS_MOST];
    uint32_t n = 0, parent = c->parent;
    find_questions(r->first, list, &n, most < QUESTIONS_MOST ? most : QUESTIONS_MOST);
    if (!n)
        return true;
    uint32_t first = (uint32_t)c->slices.count;
    struct pair_options head = {.style = STYLE_KEY_LABEL, .kind = EL_H2, .no_indent = true};
    if (!pair_set(c, bilingual_of(c, "可问", "To ask"), &head))
        return false;
    c->slices.at[first].before = c->look->grid;
    box_rule(c, 0, -PT(3), c->look->measure, PT(0.8), c->look->colours[INK]);
    slice_last(c)->price = BREAK_NEVER;
    c->parent = element_add(c, EL_L, LANG_ZH, parent);
    for (uint32_t i = 0; i < n; i++) {
        char *label = arena_printf(c->arena, "%u", i + 1);
        struct pair_options o = {.style = STYLE_QUESTION, .kind = EL_LBODY, .no_indent = true,
                                 .label = {label, label}, .cite = &list[i]->cite,
                                 .pair = list[i]->pair};
        if (!pair_set(c, &list[i]->text, &o))
            return false;
    }
    c->parent = parent;
    return c->ok;
}

bool opening_page(struct composer *c, const struct region *r, uint32_t keys, int reserved)
{
    uint32_t first = (uint32_t)c->slices.count;
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    if (!title_set(c, r))
        return false;
    if (r->missing)
        return missing_set(c, r);
    return formula_set(c, r) && strip_set(c, r) && key_points(c, r, keys) &&
           structure_set(c, r, first, reserved);
}

bool handout_set(struct composer *c, const struct region *r)
{
    if (!opening_page(c, r, HANDOUT_KEYS, questions_height(c, r)))
        return false;
    return r->missing || (questions_ask(c, r, HANDOUT_QUESTIONS) && opening_source(c, r));
}

bool opening_set(struct composer *c, const struct region *r)
{
    if (!opening_page(c, r, UINT32_MAX, 0))
        return false;
    if (r->missing)
        return true;
    if (!opening_source(c, r))
        return false;
    uint32_t inner = (uint32_t)c->slices.count;
    if (!blocks_set(c, r->first, 1, NULL))
        return false;
    if (c->slices.count > inner && !c->slices.at[inner].start)
        c->slices.at[inner].start = START_PAGE;
    return true;
}
