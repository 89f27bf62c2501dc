/*
 * set: spans of the document become pieces of the text engine, in a style.
 */
#include "layout/flow.h"

#include <string.h>

bool phrase_said(const struct phrase *p)
{
    return p->presence == TEXT_PRESENT && p->count > 0;
}

static enum text_kind piece_kind(enum span_kind kind)
{
    switch (kind) {
    case SPAN_NUMBER: return TEXT_NUMBER;
    case SPAN_EM: return TEXT_EM;
    case SPAN_NAME: return TEXT_NAME;
    case SPAN_TITLE: return TEXT_TITLE;
    case SPAN_OTHER_LANG: return TEXT_OTHER_LANG;
    default: return TEXT_PLAIN;
    }
}

/* A title's line takes the place of its 《》 (R47). */
struct text_piece piece_of_span(const struct span *s, const struct text_style *style)
{
    enum { MARK = 3 };                  /* bytes of 《, of 》 */
    struct text_piece piece = {s->text, s->bytes, piece_kind(s->kind), 0};
    if (s->kind == SPAN_TITLE && style->lang == LANG_ZH && style->name_lines) {
        piece.text += MARK;
        piece.bytes -= 2 * MARK;
    }
    return piece;
}

/* A reference prints its target's number and links to it. */
static struct text_piece see_piece(struct composer *c, const struct block *target, enum lang lang)
{
    const char *name[LANG_COUNT];
    for (int l = 0; l < LANG_COUNT; l++) {
        name[l] = caption_number(c, target, (enum lang)l);
        if (!name[l])
            name[l] = phrase_text(c->arena, &target->text.side[l]);
    }
    const char *s = name[lang];
    if (!c->target_of[target->pair] && !c->trial)
        c->target_of[target->pair] = target_add(
            c, 0, arena_printf(c->arena, "%s · %s", name[LANG_ZH], name[LANG_EN]), NULL);
    return (struct text_piece){s, strlen(s), TEXT_PLAIN, c->target_of[target->pair]};
}

static struct text_piece span_piece(struct composer *c, const struct span *s,
                                    const struct text_style *style)
{
    if (s->kind == SPAN_SEE)
        return see_piece(c, s->target, style->lang);
    return piece_of_span(s, style);
}

/* The pieces of a phrase: prefix, run-in heading, text. */
static size_t pieces_of(struct composer *c, const struct phrase *p, const struct set_options *o,
                        const struct text_style *style,
                        struct text_piece **out)
{
    enum text_kind head_kind = !o || !o->head_runs_on ? TEXT_HEAD
                               : style->em            ? TEXT_EM
                                                      : TEXT_PLAIN;
    uint32_t head = o && o->head && phrase_said(o->head) ? o->head->count : 0;
    struct text_piece *at = arena_array(c->scratch, p->count + head + 1u, sizeof *at);
    size_t n = 0;
    if (o && o->prefix)
        at[n++] = (struct text_piece){o->prefix, strlen(o->prefix), TEXT_PLAIN, 0};
    for (uint32_t i = 0; i < head; i++) {
        at[n] = span_piece(c, &o->head->spans[i], style);
        at[n].link = o->labelled && i == 0 ? LINK_LABEL : at[n].link;
        at[n++].kind = head_kind;
    }
    for (uint32_t i = 0; i < p->count; i++)
        at[n++] = span_piece(c, &p->spans[i], style);
    *out = at;
    return n;
}

#define SCRATCH_MOST ((size_t)1 << 20)

/* Lines outlive their paragraph: what shaping took is given back now and then. */
static void scratch_renew(struct composer *c)
{
    if (arena_bytes(c->scratch) < SCRATCH_MOST)
        return;
    arena_free(c->scratch);
    c->scratch = arena_new();
}

const struct text_lines *set_phrase(struct composer *c, const struct phrase *p, enum lang lang,
                                    enum style_id style, int measure,
                                    const struct set_options *o)
{
    struct text_piece *pieces;
    scratch_renew(c);
    size_t n = pieces_of(c, p, o, &c->styles[style].text[lang], &pieces);
    struct text_paragraph *paragraph =
        text_shape(c->engine, c->scratch, pieces, n, &c->styles[style].text[lang], NULL);
    if (!paragraph) {
        c->ok = false;
        return NULL;
    }
    return text_break(c->engine, c->arena, paragraph, measure, o ? o->indent : 0, o ? o->hang : 0);
}

const struct text_lines *set_string(struct composer *c, const char *s, enum lang lang,
                                    enum style_id style, int measure)
{
    struct span span = {.kind = SPAN_TEXT, .text = s, .bytes = (uint32_t)strlen(s)};
    struct phrase p = {&span, 1, TEXT_PRESENT};
    return set_phrase(c, &p, lang, style, measure, NULL);
}

/* Where a string of `length` bytes may be cut: between letters, English between words. */
static size_t cut_place(const char *s, size_t length, enum lang lang)
{
    while (length && (((unsigned char)s[length] & 0xC0) == 0x80 ||
                      (lang == LANG_EN && s[length] != ' ')))
        length--;
    return length;
}

const char *string_cut(struct composer *c, const char *s, const char *tail, enum lang lang,
                       enum style_id style, int measure, uint32_t lines)
{
    const char *whole = arena_printf(c->arena, "%s%s", s, tail);
    for (size_t length = strlen(s);; ) {
        const struct text_lines *l = set_string(c, whole, lang, style, measure);
        if (!l || l->count <= lines || !length)
            return whole;
        size_t shorter = cut_place(s, length * 3 / 4, lang);
        length = shorter || lang == LANG_ZH ? shorter : cut_place(s, length * 3 / 4, LANG_ZH);
        whole = arena_printf(c->arena, "%.*s…%s", (int)length, s, tail);
    }
}

int set_width(const struct text_lines *l)
{
    int width = 0;
    for (uint32_t i = 0; i < l->count; i++)
        if (l->line[i].width > width)
            width = l->line[i].width;
    return width;
}

int natural_width(struct composer *c, const struct phrase *p, enum lang lang, enum style_id style)
{
    struct text_piece *pieces;
    scratch_renew(c);
    size_t n = pieces_of(c, p, NULL, &c->styles[style].text[lang], &pieces);
    if (!n)
        return 0;
    struct text_paragraph *paragraph =
        text_shape(c->engine, c->scratch, pieces, n, &c->styles[style].text[lang], NULL);
    if (!paragraph) {
        c->ok = false;
        return 0;
    }
    return text_natural_width(paragraph);
}

const struct bilingual *bilingual_of(struct composer *c, const char *zh, const char *en)
{
    struct span *s = arena_array(c->arena, 2, sizeof *s);
    struct bilingual *b = arena_alloc(c->arena, sizeof *b);
    s[0] = (struct span){.kind = SPAN_TEXT, .text = zh, .bytes = (uint32_t)strlen(zh)};
    s[1] = (struct span){.kind = SPAN_TEXT, .text = en, .bytes = (uint32_t)strlen(en)};
    b->side[LANG_ZH] = (struct phrase){&s[0], *zh != 0, TEXT_PRESENT};
    b->side[LANG_EN] = (struct phrase){&s[1], *en != 0, TEXT_PRESENT};
    return b;
}
