/*
 * split: how wide the two columns are, chosen once a document for the fewest rows.
 *
 * Every pair takes as many rows as its longer side.  Rows are reckoned from the advances
 * of the characters, without shaping: within a few hundredths of what is set, in a
 * hundredth of the time.  Candidates are whole em of Chinese (R41) between the look's
 * bounds; the gutter stays, and so does the look's own split unless a page is saved.
 */
#include "layout/flow.h"

#include <string.h>

struct split {
    struct composer *c;
    int advance[LANG_COUNT][128];       /* of ASCII in running text, pango units */
    int em[LANG_COUNT];
    VEC(struct { int64_t width[LANG_COUNT]; }) pairs;
};

/* All of ASCII set once on one line, a space behind each: the way from its glyph to the
 * next is the character's advance. */
static void read_advances(struct split *s, enum lang lang)
{
    const struct text_style *t = &s->c->styles[STYLE_BODY].text[lang];
    char text[2 * ('~' - '!' + 1) + 1];
    size_t n = 0;
    s->em[lang] = lang == LANG_ZH ? t->size : t->latin_size;
    for (char ch = '!'; ch <= '~'; ch++) {
        text[n++] = ch;
        text[n++] = ' ';
        s->advance[lang][(int)ch] = s->em[lang] / 2;
    }
    s->advance[lang][' '] = s->em[lang] / 4;
    text[n - 1] = 0;
    const struct text_lines *l = set_string(s->c, arena_strdup(s->c->arena, text), lang, STYLE_BODY,
                                            PT(20000));
    for (uint32_t i = 0; l && i + 1 < l->line[0].glyph_count; i++) {
        const struct text_glyph *g = &l->line[0].glyphs[i];
        unsigned char ch = (unsigned char)l->text[g->text];
        if (ch < 128)
            s->advance[lang][ch] = g[1].x - g->x;
    }
}

/* 64 bits: a megabyte in one paragraph is wider than an int holds. */
static int64_t width_of(const struct split *s, const struct phrase *p, enum lang lang)
{
    int64_t width = 0;
    for (uint32_t i = 0; i < p->count; i++)
        for (const char *at = p->spans[i].text, *end = at + p->spans[i].bytes; at < end;) {
            unsigned n;
            uint32_t ch = utf8_decode(at, &n);
            width += ch < 128 ? s->advance[lang][ch] : s->em[lang];
            at += n;
        }
    return width;
}

static void collect(struct split *s, const struct block *b)
{
    for (; b; b = b->next) {
        collect(s, b->first);
        if (b->kind != BLOCK_PARAGRAPH && b->kind != BLOCK_ITEM)
            continue;
        int64_t width[LANG_COUNT];
        for (int lang = 0; lang < LANG_COUNT; lang++)
            width[lang] = width_of(s, &b->head.side[lang], (enum lang)lang) +
                          width_of(s, &b->text.side[lang], (enum lang)lang);
        vec_push(s->c->arena, &s->pairs);
        memcpy(s->pairs.at[s->pairs.count - 1].width, width, sizeof width);
    }
}

static uint32_t rows_at(const struct split *s, int zh, int en)
{
    uint32_t rows = 0;
    for (size_t i = 0; i < s->pairs.count; i++) {
        int64_t z = (s->pairs.at[i].width[LANG_ZH] + zh - 1) / zh;
        int64_t e = (s->pairs.at[i].width[LANG_EN] + en - 1) / en;
        rows += (uint32_t)(z > e ? z : e);
    }
    return rows;
}

/* A split of `zh`, and how many rows it takes. */
static uint32_t try_split(const struct split *s, struct frame *f, int zh)
{
    enum lang left = frame_left(f);
    int columns = f->width[LANG_ZH] + f->width[LANG_EN];
    int gutter = f->x[!left] - f->x[left] - f->width[left];
    f->width[LANG_ZH] = zh;
    f->width[LANG_EN] = columns - zh;
    f->x[!left] = f->axis = f->x[left] + f->width[left] + gutter;
    return rows_at(s, zh, f->width[LANG_EN]);
}

void split_choose(struct composer *c, struct split_report *out)
{
    const struct look *l = c->look;
    struct frame *best = arena_alloc(c->arena, sizeof *best);
    *best = *c->frame;
    out->zh = best->width[LANG_ZH] / l->em;
    if (!c->frame->shown[LANG_ZH] || !c->frame->shown[LANG_EN] || c->facing || !frame_may_split(l, best))
        return;
    struct split *s = arena_alloc(c->arena, sizeof *s);
    s->c = c;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        read_advances(s, (enum lang)lang);
    for (uint32_t i = 0; i < c->document->region_count; i++)
        collect(s, c->document->regions[i]->first);
    struct frame even = *best;
    int columns = best->width[LANG_ZH] + best->width[LANG_EN];
    out->rows_even = try_split(s, &even, columns * 45 / 100);
    out->rows = try_split(s, best, best->width[LANG_ZH]);
    uint32_t own = out->rows;
    for (int zh = l->split_least; zh <= l->split_most; zh += l->em) {
        struct frame f = *c->frame;
        uint32_t rows = try_split(s, &f, zh);
        if (rows < out->rows && rows + (uint32_t)l->lines <= own) {
            *best = f;
            out->rows = rows;
        }
    }
    out->zh = best->width[LANG_ZH] / l->em;
    c->frame = best;
}
