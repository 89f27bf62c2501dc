/*
 * table_plan: column widths from content.
 */
#include "layout/table.h"

#include <string.h>

static bool is_text(const struct column *c) { return c->type == COLUMN_TEXT; }

static enum table_form form_of(const struct composer *c, const struct table *t)
{
    if (!c->frame->shown[LANG_ZH] || !c->frame->shown[LANG_EN])
        return TABLE_SINGLE;
    bool figures = is_text(&t->columns[0]), stages = figures && t->column_count > 1;
    for (uint32_t i = 1; i < t->column_count; i++) {
        if (is_text(&t->columns[i]) && t->column_count > 3)
            figures = false;
        if (t->columns[i].type != COLUMN_STAGE)
            stages = false;
        if (is_text(&t->columns[i]))
            figures = false;
    }
    if (t->column_count > 7)
        figures = false;
    return stages && t->column_count <= 6 ? TABLE_STATUS : figures ? TABLE_FIGURES : TABLE_STACKED;
}

const char *table_number(struct composer *c, const struct column *column, const struct cell *cell,
                         enum lang lang, const char **integer, const char **mark)
{
    const struct decimal *d = cell->type == CELL_FACT ? &cell->fact->value : &cell->number;
    char *s = figure_cell(c->arena, d, column->decimals, lang);
    if (cell->type == CELL_FACT && column->unit && column->unit != cell->fact->unit &&
        column->unit->style == UNIT_MONEY)
        s = figure_cell(c->arena, d, column->decimals, lang);
    size_t n = strcspn(s, ".");
    *integer = arena_strndup(c->arena, s, n);
    *mark = cell->type == CELL_FACT ? figure_mark(cell->fact->qualifier, lang) : "";
    if (column->type == COLUMN_SHARE || (cell->type == CELL_FACT && !column->unit &&
                                         cell->fact->unit->style == UNIT_PERCENT))
        *mark = arena_printf(c->arena, "%s%s",
                             cell->type == CELL_FACT ? cell->fact->unit->en_one : "%", *mark);
    return s;
}

static int string_width(struct composer *c, const char *s, enum lang lang, enum style_id style)
{
    struct span span = {.kind = SPAN_TEXT, .text = s, .bytes = (uint32_t)strlen(s)};
    struct phrase p = {&span, *s != 0, TEXT_PRESENT};
    return natural_width(c, &p, lang, style);
}

static int wider(int a, int b) { return a > b ? a : b; }

/* What one cell would like, in one language. */
static int cell_width(struct composer *c, const struct table *t, uint32_t column,
                      const struct cell *cell, enum lang lang, struct table_plan *plan)
{
    const char *integer, *mark;
    int whole, part, width;
    switch (cell->type) {
    case CELL_TEXT:
        return natural_width(c, &cell->text.side[lang], lang,
                             plan->form == TABLE_STACKED ? STYLE_MATRIX_TEXT : STYLE_TABLE_TEXT);
    case CELL_FACT:
    case CELL_NUMBER:
        whole = string_width(c, table_number(c, &t->columns[column], cell, lang, &integer, &mark),
                             LANG_EN, STYLE_TABLE_FIGURE);
        part = string_width(c, integer, LANG_EN, STYLE_TABLE_FIGURE);
        width = string_width(c, mark, LANG_EN, STYLE_TABLE_FIGURE);
        plan->fraction[column] = wider(plan->fraction[column], whole - part);
        plan->mark[column] = wider(plan->mark[column], width);
        return whole + width;
    case CELL_PERIOD:
        return string_width(c, period_text(c->arena, &cell->period, lang), lang, STYLE_TABLE_TEXT);
    case CELL_STAGE:
    case CELL_MISSING:
        return PT(10);
    case CELL_COVERED:
        break;
    }
    return 0;
}

/* Natural width of a column: its head and cells, in the languages it shows. */
static int column_natural(struct composer *c, const struct table *t, uint32_t column,
                          struct table_plan *plan)
{
    int natural = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang])
            continue;
        natural = wider(natural, natural_width(c, &t->columns[column].head.side[lang],
                                               (enum lang)lang, STYLE_TABLE_HEAD));
        for (uint32_t r = 0; r < t->row_count; r++)
            if (!t->rows[r].group && t->rows[r].cells[column].columns <= 1)
                natural = wider(natural, cell_width(c, t, column, &t->rows[r].cells[column],
                                                    (enum lang)lang, plan) +
                                             (column == 0 && t->rows[r].of_which ? PT(9) : 0));
    }
    return natural + PT(1);
}

/* Columns that ask for less than a fair part get it; the others share the rest in
 * proportion to what they ask. */
static void share_width(const int *natural, uint32_t count, int available,
                        struct table_area *areas)
{
    uint64_t asked = 0;
    int rest = available;
    uint32_t open = count;
    for (uint32_t i = 0; i < count; i++)
        areas[i].width = 0;
    for (bool again = true; again && open;) {
        again = false;
        for (uint32_t i = 0; i < count; i++)
            if (!areas[i].width && natural[i] <= rest / (int)open) {
                areas[i].width = natural[i];
                rest -= natural[i];
                open--;
                again = true;
                break;
            }
    }
    for (uint32_t i = 0; i < count; i++)
        if (!areas[i].width)
            asked += (uint64_t)natural[i];
    int left = rest;
    for (uint32_t i = 0; i < count; i++)
        if (!areas[i].width) {
            areas[i].width = (int)((uint64_t)rest * (uint64_t)natural[i] / asked);
            left -= areas[i].width;
        }
    if (!open && left > 0)      /* room to spare: an equal part to each */
        for (uint32_t i = 0; i < count; i++)
            areas[i].width += left / (int)count;
}

static void place_all(struct composer *c, const struct table *t, const int *natural,
                      struct table_plan *plan)
{
    share_width(natural, t->column_count, c->look->measure - TABLE_GAP * (int)(t->column_count - 1),
                plan->columns);
    int x = 0;
    for (uint32_t i = 0; i < t->column_count; i++) {
        plan->columns[i].x = x;
        x += plan->columns[i].width + TABLE_GAP;
    }
}

/* The widest English label, indents included. */
static int label_width(struct composer *c, const struct table *t)
{
    int width = natural_width(c, &t->columns[0].head.side[LANG_EN], LANG_EN, STYLE_TABLE_HEAD);
    for (uint32_t r = 0; r < t->row_count; r++)
        if (!t->rows[r].group && t->rows[r].cells[0].type == CELL_TEXT)
            width = wider(width, natural_width(c, &t->rows[r].cells[0].text.side[LANG_EN], LANG_EN,
                                               STYLE_TABLE_TEXT) +
                                     (t->rows[r].of_which ? PT(9) : 0));
    return width;
}

/* Labels on both axes, figures to the right of the English ones. */
static bool place_figures(struct composer *c, const struct table *t, const int *natural,
                          struct table_plan *plan)
{
    int x = c->look->measure;
    for (uint32_t i = t->column_count; i-- > 1;) {
        plan->columns[i].width = natural[i];
        plan->columns[i].x = x - natural[i];
        x = plan->columns[i].x - 2 * TABLE_GAP;
    }
    int wanted = wider(label_width(c, t), 12 * c->look->em), spare = x - c->frame->axis - wanted;
    if (spare > 0) {            /* figures stay near their labels */
        for (uint32_t i = 1; i < t->column_count; i++)
            plan->columns[i].x -= spare;
        x -= spare;
    }
    plan->label[LANG_ZH] = (struct table_area){0, c->frame->width[LANG_ZH]};
    plan->label[LANG_EN] = (struct table_area){c->frame->axis, x - c->frame->axis};
    return plan->label[LANG_EN].width >= PT(80);
}

static void place_status(struct composer *c, const struct table *t, struct table_plan *plan)
{
    int em = c->look->em, step = em * 46 / 10;
    uint32_t marks = t->column_count - 1;
    if ((int)marks * step > c->look->measure - c->frame->axis)
        step = (c->look->measure - c->frame->axis) / (int)marks;
    plan->label[LANG_ZH] = (struct table_area){0, em * 75 / 10 - PT(4)};
    plan->label[LANG_EN] = (struct table_area){em * 75 / 10, c->frame->axis - em * 75 / 10 - PT(4)};
    for (uint32_t i = 1; i < t->column_count; i++)
        plan->columns[i] = (struct table_area){c->frame->axis + step * (int)(i - 1), step - PT(3)};
}

bool table_plan(struct composer *c, const struct table *t, struct table_plan *plan)
{
    *plan = (struct table_plan){.form = form_of(c, t),
                                .lang = c->frame->shown[LANG_ZH] ? LANG_ZH : LANG_EN};
    plan->columns = arena_array(c->arena, t->column_count, sizeof *plan->columns);
    plan->fraction = arena_array(c->arena, t->column_count, sizeof *plan->fraction);
    plan->mark = arena_array(c->arena, t->column_count, sizeof *plan->mark);
    int *natural = arena_array(c->arena, t->column_count, sizeof *natural);
    for (uint32_t i = 0; i < t->column_count; i++)
        natural[i] = column_natural(c, t, i, plan);
    if (plan->form == TABLE_STATUS) {
        place_status(c, t, plan);
        return c->ok;
    }
    if (plan->form == TABLE_FIGURES && place_figures(c, t, natural, plan))
        return c->ok;
    if (plan->form == TABLE_FIGURES)
        plan->form = TABLE_STACKED;
    place_all(c, t, natural, plan);
    return c->ok;
}
