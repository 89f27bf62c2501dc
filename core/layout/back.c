/*
 * back: the parts in front of and behind the chapters that are made of the document's
 * lists: key findings, questions, sources, colophon.  (The glossary is in glossary.c.)
 */
#include "layout/flow.h"

#include <string.h>

/* ---- key findings ------------------------------------------------------------- */

static bool is_finding(const struct block *b)
{
    return b->kind == BLOCK_PARAGRAPH && b->role == ROLE_BODY && phrase_said(&b->head.side[LANG_ZH]);
}

static struct span plain_span(const char *s)
{
    return (struct span){.kind = SPAN_TEXT, .text = s, .bytes = (uint32_t)strlen(s)};
}

static bool ends_sentence(const struct phrase *p)
{
    static const char *const stops[] = {"。", "？", "！", "：", ".", "?", "!", ":"};
    const struct span *last = &p->spans[p->count - 1];
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        size_t n = strlen(stops[i]);
        if (last->bytes >= n && memcmp(last->text + last->bytes - n, stops[i], n) == 0)
            return true;
    }
    return false;
}

/* The numeral stands in the column, before the opening words.  Where parts are headings it is
 * that of the next level, and the words are a sentence: （一）教师先行。 */
static struct bilingual numbered_head(struct composer *c, const struct bilingual *head, uint32_t n)
{
    struct bilingual out = *head;
    bool lower = c->look->parts_numbered;
    char *above = arena_printf(c->arena, "%u", c->heading);
    struct numbers numbers = heading_numbers(c, 2, n, above);
    char *numeral = arena_printf(c->arena, "%u\u00a0\u00a0", n);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct phrase *p = &head->side[lang];
        struct span *spans = arena_array(c->arena, p->count + 2u, sizeof *spans);
        uint32_t count = 0;
        spans[count++] = plain_span(!lower            ? numeral
                                    : lang == LANG_ZH ? numbers.side[lang]
                                                      : arena_printf(c->arena, "%s\u00a0\u00a0",
                                                                     numbers.side[lang]));
        for (uint32_t i = 0; i < p->count; i++)
            spans[count++] = p->spans[i];
        if (lower && p->count && !ends_sentence(p))
            spans[count++] = plain_span(lang == LANG_ZH ? "。" : ". ");
        out.side[lang] = (struct phrase){spans, count, p->presence};
    }
    return out;
}

/* Numbered findings with opening words in bold; then the table of instruments. */
bool findings_set(struct composer *c, const struct block *section)
{
    uint32_t n = 0, parent = c->parent, list = 0;
    for (const struct block *b = section->first; b; b = b->next) {
        if (c->placed[b->pair])         /* in the box of key points */
            continue;
        if (!is_finding(b)) {
            struct block alone = *b;
            alone.next = NULL;
            c->parent = parent;
            if (!blocks_set(c, &alone, first_level(c), NULL))
                return false;
            list = 0;
            continue;
        }
        if (!list)
            list = element_add(c, EL_L, LANG_ZH, parent);
        c->parent = list;
        struct bilingual head = numbered_head(c, &b->head, ++n);
        struct pair_options o = {.style = STYLE_FINDING, .kind = EL_LBODY, .head = &head, .labelled = true,
                                 .head_runs_on = c->look->parts_numbered, .cite = &b->cite,
                                 .pair = b->pair, .running = true};
        if (!pair_set(c, &b->text, &o))
            return false;
        slice_last(c)->height += c->styles[STYLE_FINDING].after;
    }
    c->parent = parent;
    return true;
}

/* ---- questions ----------------------------------------------------------------- */

#define WRITING_STEP(grid) ((grid) * 5 / 4)       /* 7 mm */

/* Lines to write the answer on. */
static void writing_lines(struct composer *c, uint32_t first)
{
    int n = c->look->writing_lines;
    if (!n)
        return;
    for (uint32_t s = first; s < c->slices.count; s++)
        c->slices.at[s].price = BREAK_NEVER;
    struct slice *lines = slice_add(c, (n + 1) * c->look->grid);
    for (int i = 1; i <= n; i++)
        box_rule(c, 0, i * WRITING_STEP(c->look->grid), c->look->measure, PT(0.25),
                 c->look->colours[RULE]);
    lines->price = BREAK_FREE;
}

/* A numeral hung in the margin; where parts are headings （一） before the words. */
static void question_number(struct composer *c, uint32_t n, struct pair_options *o)
{
    if (c->look->paragraphs_numbered) { /* it is one of them */
        o->counted = o->no_indent = true;
        return;
    }
    if (!c->look->parts_numbered) {
        o->label[LANG_ZH] = o->label[LANG_EN] = arena_printf(c->arena, "%u", n);
        o->no_indent = true;
        return;
    }
    struct numbers numbers = heading_numbers(c, 2, n, arena_printf(c->arena, "%u", c->heading));
    o->prefix[LANG_ZH] = numbers.side[LANG_ZH];
    o->prefix[LANG_EN] = arena_printf(c->arena, "%s\u00a0\u00a0", numbers.side[LANG_EN]);
}

bool questions_set(struct composer *c, const struct block *section)
{
    uint32_t n = 0, parent = c->parent;
    uint32_t list = c->look->paragraphs_numbered ? parent : element_add(c, EL_L, LANG_ZH, parent);
    for (const struct block *b = section->first; b; b = b->next) {
        c->parent = parent;
        if (b->kind != BLOCK_PARAGRAPH || b->role != ROLE_QUESTION) {
            struct block alone = *b;
            alone.next = NULL;
            if (!blocks_set(c, &alone, first_level(c), NULL))
                return false;
            continue;
        }
        c->parent = list;
        struct pair_options o = {.style = STYLE_QUESTION, .kind = EL_LBODY, .cite = &b->cite,
                                 .pair = b->pair, .running = c->look->parts_flow};
        uint32_t first = (uint32_t)c->slices.count;
        question_number(c, ++n, &o);
        if (!pair_set(c, &b->text, &o))
            return false;
        slice_last(c)->height += c->look->writing_lines ? 0 : c->styles[STYLE_QUESTION].after;
        writing_lines(c, first);
    }
    c->parent = parent;
    return true;
}

/* ---- sources ----------------------------------------------------------------------- */

const char *source_text(struct composer *c, const struct bilingual *b, enum lang lang)
{
    if (b->side[lang].presence == TEXT_UNTRANSLATED)
        return lang == LANG_ZH ? "〔未译〕" : "[not translated]";
    return phrase_text(c->arena, &b->side[lang]);
}

const char *source_joined(struct composer *c, const char *one, const char *between, const char *other)
{
    return *one && *other ? arena_printf(c->arena, "%s%s%s", one, between, other) : *one ? one : other;
}

static const char *source_head(struct composer *c, const struct source *s, enum lang lang)
{
    return lang == LANG_ZH ? arena_printf(c->arena, "〔%u〕%s", s->number,
                                          source_text(c, &s->title, lang))
                           : arena_printf(c->arena, "%u\u00a0\u00a0%s", s->number,
                                          source_text(c, &s->title, lang));
}

/* Publisher, date and kind; what the figures are; oddities. */
static const char *source_body(struct composer *c, const struct source *s, enum lang lang)
{
    bool zh = lang == LANG_ZH;
    const char *date = s->has_date ? period_text(c->arena, &s->date, lang) : zh ? "未注明日期" : "undated";
    const char *publisher = source_text(c, &s->publisher, lang), *kind = source_text(c, &s->kind, lang);
    const char *figures = source_text(c, &s->figures, lang), *note = source_text(c, &s->note, lang);
    const char *text = source_joined(c, publisher, zh ? "，" : ", ", date);
    text = arena_printf(c->arena, zh ? "%s。" : "%s.", source_joined(c, text, zh ? "，" : "; ", kind));
    if (c->look->sources_short)
        return text;
    if (*figures)
        text = arena_printf(c->arena, zh ? "%s数据性质：%s。" : "%s Its figures: %s.", text, figures);
    if (*note)
        text = arena_printf(c->arena, zh ? "%s%s" : "%s %s", text, note);
    return text;
}

static bool one_source(struct composer *c, const struct source *s)
{
    uint32_t first = (uint32_t)c->slices.count;
    c->source_element[s->number] = (uint32_t)c->elements.count;
    struct pair_options o = {.style = STYLE_SOURCE_TITLE, .kind = EL_P, .no_indent = true};
    if (!pair_set(c, bilingual_of(c, source_head(c, s, LANG_ZH), source_head(c, s, LANG_EN)), &o))
        return false;
    for (uint32_t k = first; k < c->slices.count; k++)
        c->slices.at[k].price = BREAK_NEVER;
    o.style = STYLE_SOURCE_TEXT;
    if (!pair_set(c, bilingual_of(c, source_body(c, s, LANG_ZH), source_body(c, s, LANG_EN)), &o))
        return false;
    slice_last(c)->height += c->look->grid / 2;
    return true;
}

bool sources_set(struct composer *c)
{
    const struct look *l = c->look;
    if (!part_title(c, l->part_title[PART_SOURCES][LANG_ZH], l->part_title[PART_SOURCES][LANG_EN],
                    PART_SOURCES))
        return false;
    for (uint32_t i = 0; i < c->document->region_count; i++)
        for (uint32_t k = 0; k < c->document->regions[i]->source_count; k++)
            if (!one_source(c, &c->document->regions[i]->sources[k]))
                return false;
    return true;
}

/* ---- colophon ------------------------------------------------------------------------ */

bool colophon_set(struct composer *c)
{
    const struct document *d = c->document;
    const struct particulars *p = &c->particulars;
    struct period date = {.kind = PERIOD_POINT, .from = p->date};
    const char *issuer[LANG_COUNT], *when[LANG_COUNT], *text[LANG_COUNT];
    uint32_t first = (uint32_t)c->slices.count;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        issuer[lang] = p->issuer[lang];
        if (p->contact[lang])
            issuer[lang] = arena_printf(c->arena, lang == LANG_ZH ? "%s（%s）" : "%s (%s)",
                                        issuer[lang], p->contact[lang]);
        when[lang] = p->date.year ? arena_printf(c->arena, lang == LANG_ZH ? "　%s" : ", %s",
                                                 period_text(c->arena, &date, (enum lang)lang))
                                  : "";
    }
    const char *gaps[LANG_COUNT] = {"", ""};
    if (d->untranslated) {
        gaps[LANG_ZH] = arena_printf(c->arena, "未译%u处。", d->untranslated);
        gaps[LANG_EN] = arena_printf(c->arena, " Not translated: %u.", d->untranslated);
    }
    text[LANG_ZH] = arena_printf(
        c->arena, "%s%s。共%u个数字，各有来源段落，两种文字出自一处。%s字体：思源宋体、思源黑体、"
        "霞鹜文楷、Linux Libertine、Biolinum（SIL OFL）。",
        issuer[LANG_ZH], when[LANG_ZH], d->fact_count, gaps[LANG_ZH]);
    text[LANG_EN] = arena_printf(
        c->arena, "%s%s. It holds %u figures, each with its source paragraph and written once for "
        "both languages.%s Type: Noto Serif and Sans CJK, LXGW WenKai, Linux Libertine and Biolinum "
        "(all SIL OFL).",
        issuer[LANG_EN], when[LANG_EN], d->fact_count, gaps[LANG_EN]);
    if (!pair_strings(c, text[LANG_ZH], text[LANG_EN], STYLE_COLOPHON, EL_P))
        return false;
    for (uint32_t s = first; s < c->slices.count; s++) {
        c->slices.at[s].foot = true;
        c->slices.at[s].price = BREAK_NEVER;
    }
    return true;
}
