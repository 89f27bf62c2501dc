/*
 * punctuation: how wide Chinese marks are and what stands between neighbours.
 *
 * Widths are context-free (R14-R19): a mark is one em, its outer half may be cut
 * away beside another mark, at a line's edge or by squeezing.  What a cut moves
 * is read from the glyph's ink, so faces without halt or chws, and marks drawn
 * in the middle of their box, keep their distance to what they enclose.
 */
#include "text/text_private.h"

#include <stdlib.h>
#include <string.h>

static void item_ink(struct text_engine *e, const struct item *it, int *left, int *right)
{
    glyphs_ink(e, it->shaped, left, right);
    *left = item_glyph_width(it, *left) + it->shift;
    *right = item_glyph_width(it, *right) + it->shift;
}

/* Gives the item a width and centres its ink there. */
static void item_centre(struct text_engine *e, struct item *it, int width)
{
    int left, right;
    it->shift = 0;
    item_ink(e, it, &left, &right);
    it->shift = (width - left - right) / 2;
    it->cut = it->cut_shift = 0;
    /* A dot or hyphen narrower than its room stands flush at a line's end. */
    if ((it->class == CLASS_MIDDLE || it->class == CLASS_CONNECTOR) && it->width < width)
        it->cut = width - it->shift - it->width;
    it->cut = it->cut > 0 ? it->cut : 0;
    it->width = width;
}

/* Dashes and dots stand level with the middle of the Han around them, 0.375 em above the
 * baseline once each face is shifted to its place (R16, P4). */
static void item_level(struct item *it, int em)
{
    hb_glyph_extents_t ink;
    const struct face *face = it->shaped->face;
    if (!it->count ||
        !hb_font_get_glyph_extents(face->font, it->shaped->glyph[it->first].glyph, &ink))
        return;
    int centre = item_glyph_width(it, ink.y_bearing + ink.height / 2) +
                 (int)((int64_t)face->baseline_shift * it->size / 1000);
    int off = em * 375 / 1000 - centre;
    if (abs(off) > em * 8 / 100)
        it->rise = (int16_t)off;
}

/* A bracket or stop: one em, of which the outer half can go. */
static void item_mark(struct text_engine *e, struct item *it, int em)
{
    bool open = it->class == CLASS_OPEN;
    int slop = em / 50, left, right;
    it->shift = open && it->width < em ? em - it->width : 0;
    it->width = em;
    it->cut = em / 2;
    item_ink(e, it, &left, &right);
    if (open)
        it->cut_shift = left >= em / 2 - slop ? -(em / 2) : em / 4 - (left + right) / 2;
    else
        it->cut_shift = right <= em / 2 + slop ? 0 : em / 4 - (left + right) / 2;
}

static bool is_shout(const struct item *it)
{
    return it->class == CLASS_STOP_END && (it->head == 0xFF1F || it->head == 0xFF01);
}

/* ？！ chained: two share one em, three two (R17). */
static void shouts_share(struct text_engine *e, struct item *it, size_t n, int em)
{
    for (size_t i = 0; i < n; i++)
        item_centre(e, &it[i], n == 3 ? em * 2 / 3 : em / 2);
    for (size_t i = 0; i < n; i++)
        it[i].flags |= ITEM_RIGID;
    struct item *last = &it[n - 1];
    int white = last->width - last->shift - em / 2;
    last->cut = white > 0 ? white : 0;      /* so that its half em ends a line */
}

static void item_width(struct text_engine *e, struct item *it, int em)
{
    switch (it->class) {
    case CLASS_OPEN: case CLASS_CLOSE: case CLASS_STOP_IN: case CLASS_STOP_END:
        item_mark(e, it, em);
        break;
    case CLASS_DASH: case CLASS_ELLIPSIS: {
        int width = em * (it->bytes > 3 || it->head == 0x2E3A ? 2 : 1);
        it->shift = (width - it->width) / 2;
        it->width = width;
        item_level(it, em);
        break;
    }
    case CLASS_CONNECTOR:
        item_level(it, em);
        item_centre(e, it, it->head == 0x2014 || it->head == 0xFF5E || it->head == 0x301C
                               ? em : em / 2);
        break;
    case CLASS_MIDDLE:
        item_level(it, em);
        item_centre(e, it, em / 2);
        break;
    case CLASS_SOLIDUS:
        item_centre(e, it, em / 2);
        break;
    default:
        break;
    }
}

static bool is_closing(const struct item *it)
{
    return it->class == CLASS_CLOSE || it->class == CLASS_STOP_IN || it->class == CLASS_STOP_END;
}

static void item_cut(struct item *it)
{
    it->width -= it->cut;
    it->shift += it->cut_shift;
    it->cut = it->cut_shift = 0;
}

/* Two marks side by side are 1.5 em (R18), cut on the side that faces the other (R19). */
static void pair_cut(struct item *a, struct item *b)
{
    if (is_closing(a) && (is_closing(b) || b->class == CLASS_OPEN))
        item_cut(a);
    else if (a->class == CLASS_OPEN && b->class == CLASS_OPEN)
        item_cut(b);
}

/* Latin characters that ask for the ¼ em beside Han (R25): letters, figures and
 * the signs that belong to a figure. */
static bool is_mixing(uint32_t c)
{
    return letter_is_digit(c) || letter_is_latin(c) || c == '%' || c == 0x2030 || c == 0xB0 ||
           c == '$' || c == 0xA5 || c == 0xA3 || c == 0x20AC || c == 0x2212 || c == '+' ||
           c == 0xB1 || c == 0x2032 || c == 0x2033 || c == 0x2116;
}

static bool is_solid(const struct item *it)
{
    return it->class == CLASS_CONNECTOR || it->class == CLASS_SOLIDUS || it->class == CLASS_MIDDLE;
}

static void pair_gap(struct item *a, const struct item *b, const struct text_style *style, int em)
{
    if (a->class == CLASS_SPACE || b->class == CLASS_SPACE || is_solid(a) || is_solid(b))
        return;
    bool latin_a = a->class == CLASS_WORD, latin_b = b->class == CLASS_WORD;
    if (latin_a && latin_b)
        return;
    if (latin_b && letter_is_superscript(b->head))
        return;                 /* a note mark keeps to what it marks (R08) */
    if ((a->class == CLASS_HAN && latin_b && is_mixing(b->head)) ||
        (b->class == CLASS_HAN && latin_a &&
         (is_mixing(a->tail) || letter_is_superscript(a->tail)))) {
        a->gap = style->solid ? GAP_HAN : GAP_MIXED;
        a->space = style->solid ? style->tracking : em / 4;
        return;
    }
    if (a->class == CLASS_SYMBOL && latin_b)
        return;
    if (b->class == CLASS_SYMBOL && latin_a)
        return;
    a->gap = GAP_HAN;
    a->space = style->tracking;
}

void punctuation_measure(struct text_engine *e, struct text_paragraph *p)
{
    struct item *it = p->item;
    for (size_t i = 0; i < p->item_count; i++)
        item_width(e, &it[i], p->em);
    for (size_t i = 0; i < p->item_count; i++) {
        size_t n = 1;
        if (!is_shout(&it[i]))
            continue;
        while (i + n < p->item_count && is_shout(&it[i + n]))
            n++;
        if (n > 1)
            shouts_share(e, &it[i], n, p->em);
        i += n - 1;
    }
    for (size_t i = 0; i + 1 < p->item_count; i++) {
        pair_cut(&it[i], &it[i + 1]);
        pair_gap(&it[i], &it[i + 1], &p->style, p->em);
    }
}
