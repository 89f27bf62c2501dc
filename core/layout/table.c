/*
 * table: draws a planned table as slices: caption, head, one slice a row, notes.
 * Three rules and no cages (三线表, look.md §6); a row is 3 + 12 n + 1 pt, so that
 * rows of one line stand on the page grid.
 */
#include "layout/table.h"

#include <string.h>

#define ROW_ABOVE PT(3)
#define ROW_BELOW PT(1)
#define HEAD_PAD PT(4)

/* The cells of one row, set, before it is known how high the row is. */
struct cell_line { const struct text_lines *lines; int x; uint32_t element; enum lang lang; bool below; };
struct cell_mark { int x; enum stage stage; uint32_t element; };
struct row_set {
    VEC(struct cell_line) cells;
    uint32_t lines;
    VEC(struct cell_mark) marks;
};

static int row_pitch(const struct composer *c)
{
    return c->styles[STYLE_TABLE_TEXT].pitch[LANG_ZH];
}

/* `first` is the row of text, counted from the row's top, on which it begins. */
static void put(struct composer *c, struct row_set *set, const struct text_lines *lines, int x,
                uint32_t element, enum lang lang, uint32_t first)
{
    if (!lines)
        return;
    *vec_push(c->arena, &set->cells) =
        (struct cell_line){lines, x, element, lang, first != 0};
    if (lines->count + first > set->lines)
        set->lines = lines->count + first;
}

static bool same_text(struct composer *c, const struct bilingual *t)
{
    return strcmp(phrase_text(c->arena, &t->side[0]), phrase_text(c->arena, &t->side[1])) == 0;
}

/* Chinese over English in one cell; one line where both are the same. */
static void put_stacked(struct composer *c, struct row_set *set, const struct bilingual *text,
                        enum style_id style, int x, int width, uint32_t cell)
{
    uint32_t first = 0;
    bool same = phrase_said(&text->side[0]) && phrase_said(&text->side[1]) && same_text(c, text);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang] || !phrase_said(&text->side[lang]) || (same && lang && first))
            continue;
        uint32_t p = element_add(c, EL_P, (enum lang)lang, cell);
        const struct text_lines *l = set_phrase(c, &text->side[lang], (enum lang)lang, style, width, NULL);
        if (!l)
            return;
        struct cell_line *at = vec_push(c->arena, &set->cells);
        *at = (struct cell_line){l, x, p, (enum lang)lang, false};
        at->below = first != 0;
        if (first + l->count > set->lines)
            set->lines = first + l->count;
        first += l->count;
    }
}

/* A number stands once, its point at the column's; the mark hangs behind it. */
static void put_number(struct composer *c, struct row_set *set, const struct table_plan *plan,
                       const struct column *column, const struct cell *cell, uint32_t i,
                       uint32_t element)
{
    const char *integer, *mark;
    const struct table_area *a = &plan->columns[i];
    enum lang lang = LANG_EN;
    const char *s = table_number(c, column, cell, lang, &integer, &mark);
    const struct text_lines *whole =
        set_string(c, arena_printf(c->arena, "%s%s", s, mark), lang, STYLE_TABLE_FIGURE, PT(2000));
    const struct text_lines *part = set_string(c, integer, lang, STYLE_TABLE_FIGURE, PT(2000));
    if (!whole || !part)
        return;
    int point = a->x + a->width - plan->mark[i] - plan->fraction[i];
    int x = point - set_width(part) - whole->line[0].x;
    uint32_t p = element_add(c, EL_P, lang, element);
    put(c, set, whole, x, p, lang, 0);
}

static void put_mark(struct composer *c, struct row_set *set, int x, enum stage stage,
                     uint32_t element)
{
    struct cell_mark *m = vec_push(c->arena, &set->marks);
    *m = (struct cell_mark){x, stage, element};
    if (!set->lines)
        set->lines = 1;
}

static void put_cell(struct composer *c, struct row_set *set, const struct table_plan *plan,
                     const struct table *t, const struct cell *cell, uint32_t i, uint32_t element)
{
    const struct table_area *a = &plan->columns[i];
    int width = a->width;
    for (uint16_t s = 1; s < cell->columns && i + s < t->column_count; s++)
        width = plan->columns[i + s].x + plan->columns[i + s].width - a->x;
    enum style_id style = plan->form == TABLE_STACKED ? STYLE_MATRIX_TEXT : STYLE_TABLE_TEXT;
    switch (cell->type) {
    case CELL_TEXT:
        put_stacked(c, set, &cell->text, style, a->x, width, element);
        break;
    case CELL_FACT:
    case CELL_NUMBER:
        put_number(c, set, plan, &t->columns[i], cell, i, element);
        break;
    case CELL_PERIOD:
        put_stacked(c, set,
                    bilingual_of(c, period_text(c->arena, &cell->period, LANG_ZH),
                                 period_text(c->arena, &cell->period, LANG_EN)),
                    style, a->x, width, element);
        break;
    case CELL_STAGE:
        put_mark(c, set, a->x, cell->stage, element_add(c, EL_SPAN, LANG_ZH, element));
        break;
    case CELL_MISSING: {
        uint32_t p = element_add(c, EL_P, LANG_EN, element);
        const struct text_lines *l = set_string(c, "–", LANG_EN, style, width);
        bool number = t->columns[i].type == COLUMN_NUMBER || t->columns[i].type == COLUMN_SHARE;
        if (l)
            put(c, set, l,
                number ? a->x + width - plan->mark[i] - plan->fraction[i] - set_width(l) : a->x, p,
                LANG_EN, 0);
        break;
    }
    case CELL_COVERED:
        break;
    }
}

/* The label of FIGURES and STATUS rows: each language on its own axis. */
static void put_label(struct composer *c, struct row_set *set, const struct table_plan *plan,
                      const struct bilingual *text, enum style_id style, int indent,
                      uint32_t element)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct table_area *a = &plan->label[lang];
        if (!phrase_said(&text->side[lang]))
            continue;
        uint32_t p = element_add(c, EL_P, (enum lang)lang, element);
        const struct text_lines *l = set_phrase(c, &text->side[lang], (enum lang)lang, style,
                                                a->width - indent, NULL);
        put(c, set, l, a->x + indent, p, (enum lang)lang, 0);
    }
}

/* Draws what was put: cells of one column stand below each other. */
static struct slice *row_emit(struct composer *c, struct row_set *set, int above, int below,
                              uint32_t pair)
{
    int pitch = row_pitch(c);
    struct slice *slice = slice_add(c, above + (int)set->lines * pitch + below);
    const struct style *style = &c->styles[STYLE_TABLE_TEXT];
    int baseline = above + pitch / 2 + style->text[LANG_ZH].size * 3 / 8;
    uint32_t line = 0;
    for (size_t i = 0; i < set->cells.count; i++) {
        const struct cell_line *cell = &set->cells.at[i];
        line = cell->below ? line : 0;
        for (uint32_t k = 0; k < cell->lines->count; k++)
            box_line(c, cell->lines, k, cell->x, baseline + pitch * (int)(line + k), cell->element,
                     pair, cell->lang);
        line += cell->lines->count;
    }
    for (size_t i = 0; i < set->marks.count; i++)
        mark_add(c, set->marks.at[i].stage, set->marks.at[i].x, baseline, set->marks.at[i].element);
    return slice;
}

static int table_width(const struct composer *c, const struct table_plan *plan)
{
    (void)plan;
    return c->look->measure;
}

/* Head: Chinese over English; labels of both axes side by side. */
static void head_emit(struct composer *c, const struct table *t, const struct table_plan *plan,
                      uint32_t parent)
{
    struct row_set set = {0};
    uint32_t thead = element_add(c, EL_THEAD, LANG_ZH, parent);
    uint32_t tr = element_add(c, EL_TR, LANG_ZH, thead);
    for (uint32_t i = 0; i < t->column_count; i++) {
        uint32_t th = element_add(c, EL_TH, LANG_ZH, tr);
        c->elements.at[th].scope = 1;
        if (i == 0 && (plan->form == TABLE_FIGURES || plan->form == TABLE_STATUS)) {
            put_label(c, &set, plan, &t->columns[i].head, STYLE_TABLE_HEAD, 0, th);
            continue;
        }
        size_t first = set.cells.count;
        put_stacked(c, &set, &t->columns[i].head, STYLE_TABLE_HEAD, plan->columns[i].x,
                    plan->columns[i].width, th);
        if (t->columns[i].type == COLUMN_NUMBER || t->columns[i].type == COLUMN_SHARE)
            for (size_t k = first; k < set.cells.count; k++)
                set.cells.at[k].x = plan->columns[i].x + plan->columns[i].width -
                                    plan->mark[i] - set_width(set.cells.at[k].lines);
    }
    struct slice *head = row_emit(c, &set, HEAD_PAD, HEAD_PAD, 0);
    int width = table_width(c, plan), height = head->height;
    box_rule(c, 0, 0, width, PT(0.9), c->look->colours[INK]);
    box_rule(c, 0, height, width, PT(0.4), c->look->colours[INK]);
    head->price = BREAK_NEVER;
}

static void group_emit(struct composer *c, const struct row *row, const struct table_plan *plan,
                       uint32_t columns, uint32_t body, bool first)
{
    struct row_set set = {0};
    uint32_t tr = element_add(c, EL_TR, LANG_ZH, body);
    uint32_t th = element_add(c, EL_TH, LANG_ZH, tr);
    c->elements.at[th].scope = 2;
    c->elements.at[th].column_span = columns > 1 ? columns : 0;
    if (plan->form == TABLE_FIGURES || plan->form == TABLE_STATUS)
        put_label(c, &set, plan, &row->label, STYLE_TABLE_GROUP, 0, th);
    else
        put_stacked(c, &set, &row->label, STYLE_TABLE_GROUP, 0, table_width(c, plan), th);
    struct slice *s = row_emit(c, &set, ROW_ABOVE, ROW_BELOW, row->pair);
    s->price = BREAK_NEVER;
    if (!first)
        box_rule(c, 0, 0, table_width(c, plan), PT(0.25), c->look->colours[RULE]);
}

static void row_draw(struct composer *c, const struct table *t, const struct row *row,
                     const struct table_plan *plan, uint32_t body)
{
    struct row_set set = {0};
    uint32_t tr = element_add(c, EL_TR, LANG_ZH, body);
    int indent = row->of_which ? PT(9) : 0;
    for (uint32_t i = 0; i < t->column_count; i++) {
        const struct cell *cell = &row->cells[i];
        if (cell->type == CELL_COVERED)
            continue;
        uint32_t td = element_add(c, i == 0 ? EL_TH : EL_TD, LANG_ZH, tr);
        c->elements.at[td].scope = i == 0 ? 2 : 0;
        c->elements.at[td].column_span = cell->columns > 1 ? cell->columns : 0;
        c->elements.at[td].row_span = cell->rows > 1 ? cell->rows : 0;
        if (i == 0 && cell->type == CELL_TEXT &&
            (plan->form == TABLE_FIGURES || plan->form == TABLE_STATUS))
            put_label(c, &set, plan, &cell->text, STYLE_TABLE_TEXT, indent, td);
        else
            put_cell(c, &set, plan, t, cell, i, td);
    }
    row_emit(c, &set, ROW_ABOVE, ROW_BELOW, row->pair);
}

/* Where a page may break behind row r: not behind a group's label or a kept row,
 * dearly behind the first and before the last. */
static int table_price(const struct table *t, uint32_t r)
{
    const struct row *row = &t->rows[r];
    if (row->group || row->keep_with_next)
        return BREAK_NEVER;
    if (r + 1 < t->row_count && t->rows[r + 1].of_which)
        return BREAK_COSTLY;
    if (r == 0 || r + 2 >= t->row_count)
        return BREAK_COSTLY;
    return t->rows[r + 1].group ? BREAK_FREE : BREAK_DEAR;
}

/* 续表4 / Table 4 (cont.) over a repeated head. */
static void make_repeat(struct composer *c, const struct block *b, uint32_t head)
{
    struct repeat *r = vec_push(c->work, &c->repeats);
    *r = (struct repeat){.slice = head, .count = 1};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *n = caption_number(c, b, (enum lang)lang);
        if (!c->frame->shown[lang] || !n)
            continue;
        char *s = lang == LANG_ZH ? arena_printf(c->arena, "续%s", n)
                                  : arena_printf(c->arena, "%s (cont.)", n);
        r->caption[lang] = set_string(c, s, (enum lang)lang, STYLE_CAPTION, c->frame->width[lang]);
    }
}

static void table_end(struct composer *c, const struct table *t, const struct table_plan *plan,
                      uint32_t first)
{
    int grid = c->look->grid;
    box_rule(c, 0, slice_last(c)->height, table_width(c, plan), PT(0.9), c->look->colours[INK]);
    if (t->note_count)
        slice_last(c)->price = BREAK_NEVER;
    for (uint32_t i = 0; i < t->note_count; i++) {
        if (!note_set(c, &t->notes[i], 0))
            return;
        if (i + 1 < t->note_count)
            slice_last(c)->price = BREAK_NEVER;
    }
    slice_last(c)->height += (grid - slices_height(c, first) % grid) % grid;
}

bool table_set(struct composer *c, const struct block *b)
{
    return table_draw(c, b, b->table);
}

/* A table under the caption of a block: its own, or one made of a chart or diagram. */
bool table_draw(struct composer *c, const struct block *b, const struct table *t)
{
    struct table_plan plan;
    uint32_t first = (uint32_t)c->slices.count;
    uint32_t table = element_add(c, EL_TABLE, LANG_ZH, c->parent);
    if (!caption_set(c, b, table) || !table_plan(c, t, &plan))
        return false;
    uint32_t head = (uint32_t)c->slices.count, outer = c->parent;
    head_emit(c, t, &plan, table);
    make_repeat(c, b, head);
    uint32_t body = element_add(c, EL_TBODY, LANG_ZH, table);
    uint32_t repeat = (uint32_t)c->repeats.count;
    for (uint32_t r = 0; r < t->row_count && c->ok; r++) {
        if (t->rows[r].group)
            group_emit(c, &t->rows[r], &plan, t->column_count, body, r == 0);
        else
            row_draw(c, t, &t->rows[r], &plan, body);
        slice_last(c)->price = table_price(t, r);
        slice_last(c)->repeat = r ? repeat : 0;
    }
    if (t->row_count)
        slice_last(c)->price = BREAK_FREE;
    table_end(c, t, &plan, first);
    c->parent = outer;
    return c->ok;
}
