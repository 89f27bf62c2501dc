/*
 * glossary: the terms with what they mean, by pinyin, and the index that finds them from the
 * other language: English words in English order.
 *
 * The index stands behind whatever comes before it, on the same page: columns that are read
 * downwards, in blocks of at most half a page, so that none is read on over a page's end.
 */
#include "layout/flow.h"

#include <stdlib.h>
#include <string.h>

/* ---- order ------------------------------------------------------------------------ */

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

/* By letters alone; small words in front count. */
static int by_english(const void *one, const void *other)
{
    const struct term *a = *(const struct term *const *)one;
    const struct term *b = *(const struct term *const *)other;
    const char *s = a->en, *t = b->en;
    for (; *s && *t; s++, t++)
        if (lower(*s) != lower(*t))
            return (unsigned char)lower(*s) < (unsigned char)lower(*t) ? -1 : 1;
    return *s || *t ? (*s ? 1 : -1) : strcmp(a->id, b->id);
}

/* By pinyin, as the document has them, or by English. */
static const struct term **terms_in_order(struct composer *c, enum lang lang)
{
    const struct document *d = c->document;
    const struct term **terms =
        arena_array(c->work, d->term_count + 1u, sizeof(const struct term *));
    for (uint32_t i = 0; i < d->term_count; i++)
        terms[i] = d->terms[i];
    if (lang == LANG_EN && d->term_count)
        qsort(terms, d->term_count, sizeof(const struct term *), by_english);
    return terms;
}

/* ---- the glossary ------------------------------------------------------------------- */

bool glossary_set(struct composer *c)
{
    const struct look *l = c->look;
    if (!c->document->term_count)
        return true;
    if (!part_title(c, l->part_title[PART_GLOSSARY][LANG_ZH], l->part_title[PART_GLOSSARY][LANG_EN],
                    PART_GLOSSARY))
        return false;
    const struct term **terms = terms_in_order(c, c->frame->shown[LANG_ZH] ? LANG_ZH : LANG_EN);
    for (uint32_t i = 0; i < c->document->term_count; i++) {
        const struct term *t = terms[i];
        struct pair_options o = {.style = STYLE_TERM, .kind = EL_P, .no_indent = true,
                                 .head = bilingual_of(c, t->zh, t->en)};
        uint32_t first = (uint32_t)c->slices.count;
        if (!pair_set(c, &t->explanation, &o))
            return false;
        for (uint32_t s = first; s + 1 < c->slices.count; s++)
            c->slices.at[s].price = BREAK_NEVER;
        slice_last(c)->height += c->styles[STYLE_TERM].after;
    }
    return true;
}

/* ---- the index ---------------------------------------------------------------------- */

#define INDEX_COLUMNS 3u
#define INDEX_ROWS 34u                  /* of one block */
#define INDEX_GAP PT(9)

struct index_line { const struct text_lines *en, *zh; int zh_x; uint32_t rows, element; };

/* English, and its Chinese behind it where that has room, else below. */
static bool index_line(struct composer *c, const struct term *t, int width, uint32_t list,
                       struct index_line *out)
{
    uint32_t li = element_add(c, EL_LI, LANG_EN, list);
    *out = (struct index_line){.element = element_add(c, EL_LBODY, LANG_EN, li)};
    out->en = set_string(c, t->en, LANG_EN, STYLE_MATRIX_TEXT, width);
    out->zh = set_string(c, t->zh, LANG_ZH, STYLE_MATRIX_TEXT, width);
    if (!out->en || !out->zh)
        return false;
    const struct text_line *last = &out->en->line[out->en->count - 1];
    out->zh_x = last->x + last->width + c->look->em * 2 / 3;
    bool beside = out->zh->count == 1 && out->zh_x + set_width(out->zh) <= width;
    if (!beside)
        out->zh_x = c->look->em;
    out->rows = out->en->count + (beside ? 0 : out->zh->count);
    return true;
}

/* Line k of an entry, its baseline in the row that was just begun. */
static void draw_line(struct composer *c, const struct index_line *l, uint32_t k, int x)
{
    const struct style *s = &c->styles[STYLE_MATRIX_TEXT];
    uint32_t zh = l->rows - l->zh->count;
    if (k < l->en->count)
        box_line(c, l->en, k, x, baseline_of(s, LANG_EN), l->element, 0, LANG_EN);
    if (k >= zh)
        box_line(c, l->zh, k - zh, x + l->zh_x, baseline_of(s, LANG_ZH), l->element, 0, LANG_ZH);
}

/* Entries [0, count) in columns of equal height, a slice a row, not to be parted. */
static void block_draw(struct composer *c, const struct index_line *lines, uint32_t count,
                       int width, uint32_t rows)
{
    uint32_t high = (rows + INDEX_COLUMNS - 1) / INDEX_COLUMNS, highest = 0, column = 0, used = 0;
    const struct index_line **at = arena_array(c->work, INDEX_COLUMNS * (size_t)(rows + 1),
                                               sizeof(struct index_line *));
    uint32_t *part = arena_array(c->work, INDEX_COLUMNS * (size_t)(rows + 1), sizeof *part);
    for (uint32_t i = 0; i < count; i++) {
        bool over = used + lines[i].rows > high + lines[i].rows / 2;
        if (used && over && column + 1 < INDEX_COLUMNS) {
            column++;
            used = 0;
        }
        for (uint32_t k = 0; k < lines[i].rows; k++, used++) {
            at[used * INDEX_COLUMNS + column] = &lines[i];
            part[used * INDEX_COLUMNS + column] = k;
        }
        highest = used > highest ? used : highest;
    }
    for (uint32_t r = 0; r < highest; r++) {
        slice_add(c, c->styles[STYLE_MATRIX_TEXT].pitch[LANG_EN])->price =
            r + 1 < highest ? BREAK_NEVER : BREAK_FREE;
        for (uint32_t k = 0; k < INDEX_COLUMNS; k++)
            if (at[r * INDEX_COLUMNS + k])
                draw_line(c, at[r * INDEX_COLUMNS + k], part[r * INDEX_COLUMNS + k],
                          (int)k * (width + INDEX_GAP));
    }
}

static bool entries_draw(struct composer *c, const struct term **terms, uint32_t count)
{
    int width = (c->look->measure - (int)(INDEX_COLUMNS - 1) * INDEX_GAP) / (int)INDEX_COLUMNS;
    struct index_line *lines = arena_array(c->work, count, sizeof *lines);
    uint32_t list = element_add(c, EL_L, LANG_EN, c->parent), first = 0, rows = 0, all = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (!index_line(c, terms[i], width, list, &lines[i]))
            return false;
        all += lines[i].rows;
    }
    uint32_t blocks = (all + INDEX_COLUMNS * INDEX_ROWS - 1) / (INDEX_COLUMNS * INDEX_ROWS);
    for (uint32_t i = 0; i < count; i++) {
        rows += lines[i].rows;
        if (rows >= (all + blocks - 1) / blocks || i + 1 == count) {
            if (first)
                slice_last(c)->height += c->look->grid / 2;
            block_draw(c, lines + first, i + 1 - first, width, rows);
            first = i + 1;
            rows = 0;
        }
    }
    return true;
}

/* Where only one language is printed, or each has its pages, its own order is all there is. */
bool index_set(struct composer *c)
{
    const struct document *d = c->document;
    const char *const *title = c->look->part_title[PART_INDEX];
    if (!d->term_count || c->facing || !c->frame->shown[LANG_ZH] || !c->frame->shown[LANG_EN])
        return true;
    const struct block section = {
        .kind = BLOCK_SECTION,
        .text = *bilingual_of(c, title[LANG_ZH] ? title[LANG_ZH] : "英文索引",
                              title[LANG_EN] ? title[LANG_EN] : "Terms by their English")};
    c->parent = element_add(c, EL_SECT, LANG_ZH, 1);
    c->part_element[PART_INDEX] = (uint32_t)c->elements.count;
    c->part_slice[PART_INDEX] = (uint32_t)c->slices.count + 1;
    return heading_set(c, &section, 1, NULL, NULL) &&
           entries_draw(c, terms_in_order(c, LANG_EN), d->term_count);
}
