/*
 * table_cell: the cells of a row as set lines, and the row as slices.
 * A row is 3 + 12 n + 1 pt, so that rows of one line stand on the page grid; a row that is
 * taller than a page can be cut between any two of its lines.
 */
#include "layout/table.h"

#include <string.h>

int row_pitch(const struct composer *c) { return c->styles[STYLE_TABLE_TEXT].pitch[LANG_ZH]; }

uint32_t row_whole(const struct composer *c)
{
    uint32_t third = (uint32_t)(c->look->lines * c->look->grid / 3 / row_pitch(c));
    return third < TABLE_ROW_WHOLE ? third : TABLE_ROW_WHOLE;
}

void row_clear(struct row_set *set)
{
    set->cells.count = set->marks.count = set->pages.count = 0;
    set->lines = 0;
}

static void need_lines(struct row_set *set, uint32_t lines)
{
    set->lines = lines > set->lines ? lines : set->lines;
}

static uint32_t paragraph(struct composer *c, enum lang lang, uint32_t cell)
{
    return cell ? element_add(c, EL_P, lang, cell) : ELEMENT_ARTIFACT;
}

static void put(struct composer *c, struct row_set *set, const struct text_lines *lines, int x,
                uint32_t element, enum lang lang, uint32_t first)
{
    *vec_push(c->work, &set->cells) = (struct cell_line){lines, x, element, first, lang};
    need_lines(set, first + lines->count);
}

static bool same_text(struct composer *c, const struct bilingual *t)
{
    return strcmp(phrase_text(c->arena, &t->side[0]), phrase_text(c->arena, &t->side[1])) == 0;
}

/* Chinese over English; one line where both are the same.  On facing pages each is drawn
 * alone, in a row that holds the longer. */
uint32_t put_stacked(struct composer *c, struct row_set *set, const struct bilingual *text,
                     enum style_id style, int x, int width, uint32_t element)
{
    uint32_t first = 0, most = 0;
    bool same = phrase_said(&text->side[0]) && phrase_said(&text->side[1]) && same_text(c, text);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        bool shown = c->frame->shown[lang];
        if (!table_speaks(c, lang) || !phrase_said(&text->side[lang]) || (same && first))
            continue;
        const struct text_lines *l = set_phrase(c, &text->side[lang], (enum lang)lang, style, width,
                                                NULL);
        if (!l)
            return 0;
        if (shown) {
            put(c, set, l, x, paragraph(c, (enum lang)lang, element), (enum lang)lang, first);
            first += l->count;
        }
        most = l->count > most ? l->count : most;
    }
    most = first > most ? first : most;
    need_lines(set, most);
    return most;
}

void put_label(struct composer *c, struct row_set *set, const struct table_plan *plan,
               const struct bilingual *text, enum style_id style, int indent, uint32_t element)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct table_area *a = &plan->label[lang];
        if (!phrase_said(&text->side[lang]))
            continue;
        const struct text_lines *l = set_phrase(c, &text->side[lang], (enum lang)lang, style,
                                                a->width - indent, NULL);
        if (l)
            put(c, set, l, a->x + indent, paragraph(c, (enum lang)lang, element), (enum lang)lang,
                0);
    }
}

/* A figure stands once for both languages, its point at the column's. */
static void put_figure(struct composer *c, struct row_set *set, const struct table_plan *plan,
                       const struct table *t, uint32_t row, uint32_t i, uint32_t element)
{
    const struct table_figure *f = table_figure(c, t, plan, row, i);
    if (!f)
        return;
    int point = plan->columns[i].x + plan->columns[i].width - plan->after[i];
    put(c, set, f->lines, point - f->point - f->lines->line[0].x, paragraph(c, LANG_EN, element),
        LANG_EN, 0);
}

static void put_dash(struct composer *c, struct row_set *set, const struct table_plan *plan, int x,
                     int width, uint32_t element)
{
    const struct text_lines *l = set_string(c, "—", LANG_EN, table_text_style(plan), width);
    if (l)
        put(c, set, l, x, paragraph(c, LANG_EN, element), LANG_EN, 0);
}

static void put_mark(struct composer *c, struct row_set *set, int x, enum stage stage,
                     uint32_t element)
{
    *vec_push(c->work, &set->marks) =
        (struct cell_mark){x, stage, element ? element_add(c, EL_SPAN, LANG_ZH, element) : 0};
    need_lines(set, 1);
}

/* A cell is as wide as the columns it spans, of those that its panel shows. */
static int cell_width(const struct table *t, const struct table_plan *plan, const struct cell *cell,
                      uint32_t i, uint32_t panel)
{
    const struct table_area *a = &plan->columns[i], *last = a;
    for (uint32_t k = i + 1; k < i + cell->columns && k < t->column_count; k++)
        if (plan->panel[k] == panel)
            last = &plan->columns[k];
    return last->x + last->width - a->x;
}

/* Behind the last line that leaves room, else on a line of its own.  The lines it took. */
static uint32_t put_page(struct composer *c, struct row_set *set, uint32_t pair, size_t first,
                         int width, uint32_t lines)
{
    int wanted = page_arrow_width(c) + PT(3);
    if (first == set->cells.count)
        return lines;
    for (size_t i = set->cells.count; i-- > first;) {
        const struct cell_line *cell = &set->cells.at[i];
        const struct text_line *last = &cell->lines->line[cell->lines->count - 1];
        if (last->x + last->width + wanted > width)
            continue;
        *vec_push(c->work, &set->pages) =
            (struct cell_page){cell->x + last->x + last->width + PT(3),
                               cell->first + cell->lines->count - 1, pair, cell->element};
        return lines;
    }
    const struct cell_line *cell = &set->cells.at[set->cells.count - 1];
    *vec_push(c->work, &set->pages) = (struct cell_page){cell->x, lines, pair, cell->element};
    need_lines(set, lines + 1);
    return lines + 1;
}

static uint32_t put_text(struct composer *c, struct row_set *set, const struct table_plan *plan,
                         const struct cell *cell, int x, int width, uint32_t element)
{
    size_t first = set->cells.count;
    if (cell->stage != STAGE_NONE)
        put_mark(c, set, x - TABLE_HANG, cell->stage, element);
    uint32_t lines = put_stacked(c, set, &cell->text, table_text_style(plan), x, width, element);
    return cell->evidence && element ? put_page(c, set, cell->evidence, first, width, lines) : lines;
}

uint32_t put_cell(struct composer *c, struct row_set *set, const struct table_plan *plan,
                  const struct table *t, uint32_t row, uint32_t i, uint32_t element)
{
    const struct cell *cell = &t->rows[row].cells[i];
    int x = plan->columns[i].x, width = cell_width(t, plan, cell, i, set->panel);
    int indent = i == 0 && t->rows[row].of_which ? TABLE_INDENT : 0;
    bool figure = plan->is_figure[i] &&
                  (cell->type != CELL_TEXT || t->columns[i].type == COLUMN_TEXT);
    if (figure && cell->type != CELL_COVERED && cell->columns == 1)
        put_figure(c, set, plan, t, row, i, element);
    else if (cell->type == CELL_TEXT)
        return put_text(c, set, plan, cell, x + indent, width - indent, element);
    else if (cell->type == CELL_PERIOD)
        return put_stacked(c, set,
                           bilingual_of(c, period_text(c->arena, &cell->period, LANG_ZH),
                                        period_text(c->arena, &cell->period, LANG_EN)),
                           table_text_style(plan), x, width, element);
    else if (cell->type == CELL_STAGE)
        put_mark(c, set, x, cell->stage, element);
    else if (cell->type == CELL_MISSING)
        put_dash(c, set, plan, x, width, element);
    return 1;
}

/* ---- what is repeated ---------------------------------------------------------------------- */

#define CUT_LINES 3u

static int cut_width(const struct composer *c, const struct table_plan *plan, uint32_t column,
                     enum lang lang)
{
    bool label = column == TABLE_LABEL;
    if ((label || column == 0) && table_on_axes(plan))
        return plan->label[lang].width;
    return label ? c->look->measure : plan->columns[column].width;
}

const struct bilingual *table_cut(struct composer *c, const struct table_plan *plan,
                                  uint32_t column, const struct bilingual *text, const char *zh,
                                  const char *en)
{
    const char *tail[LANG_COUNT] = {zh, en}, *cut[LANG_COUNT];
    bool label = column == TABLE_LABEL;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        cut[lang] = !phrase_said(&text->side[lang])
                        ? ""
                        : string_cut(c, phrase_text(c->arena, &text->side[lang]), tail[lang],
                                     (enum lang)lang, label ? STYLE_TABLE_GROUP : STYLE_TABLE_HEAD,
                                     cut_width(c, plan, column, (enum lang)lang),
                                     label ? 1 : CUT_LINES);
    return bilingual_of(c, cut[LANG_ZH], cut[LANG_EN]);
}

/* ---- slices ------------------------------------------------------------------------------ */

/* Lines [from, end) of the row; the last slice takes what hangs below the row: spans. */
static void draw_lines(struct composer *c, const struct row_set *set, uint32_t from, uint32_t end,
                       int baseline, uint32_t pair)
{
    int pitch = row_pitch(c);
    bool last = end >= set->lines;
    for (size_t i = 0; i < set->cells.count; i++) {
        const struct cell_line *cell = &set->cells.at[i];
        uint32_t k = from > cell->first ? from - cell->first : 0;
        for (; k < cell->lines->count && (last || cell->first + k < end); k++)
            box_line(c, cell->lines, k, cell->x, baseline + pitch * (int)(cell->first + k - from),
                     cell->element, pair, cell->lang);
    }
    for (size_t i = 0; i < set->marks.count && from == 0; i++)
        mark_add(c, set->marks.at[i].stage, set->marks.at[i].x, baseline, set->marks.at[i].element);
    for (size_t i = 0; i < set->pages.count; i++) {
        const struct cell_page *p = &set->pages.at[i];
        if (p->line >= from && (last || p->line < end))
            page_arrow(c, p->pair, p->x, baseline + pitch * (int)(p->line - from), p->element);
    }
}

uint32_t row_emit(struct composer *c, struct row_set *set, int above, int below, uint32_t pair)
{
    uint32_t first = (uint32_t)c->slices.count, n = set->lines ? set->lines : 1;
    uint32_t step = n > row_whole(c) ? 1 : n;
    int pitch = row_pitch(c);
    int middle = pitch / 2 + c->styles[STYLE_TABLE_TEXT].text[LANG_ZH].size * 3 / 8;
    set->lines = n;
    for (uint32_t from = 0; from < n; from += step) {
        int lead = from ? 0 : above;
        bool last = from + step >= n;
        struct slice *s = slice_add(c, lead + (int)step * pitch + (last ? below : 0));
        s->price = from == 0 || from + 2 >= n ? BREAK_NEVER : BREAK_DEAR;
        draw_lines(c, set, from, from + step, lead + middle, pair);
    }
    change_mark(c, first, pair);
    return first;
}
