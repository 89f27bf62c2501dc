/*
 * table_figure: numbers in cells, aligned at their decimal points whatever stands around
 * them: signs and brackets before, % and note marks behind, whatever their weight.
 */
#include "layout/table.h"

#include <string.h>

static const char *const openers[] = {"(", "（", "+", "-", "−", "–", "~", "≈", "<", ">", "≥", "≤"};
static const char *const closers[] = {"%", "‰", ")", "）", "*", "†", "‡", "§", "+", " ", "\u00a0"};

static size_t skip_any(const char *s, const char *const *set, size_t count)
{
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        size_t n = strlen(set[i]);
        if (strncmp(s + at, set[i], n) == 0) {
            at += n;
            i = (size_t)-1;             /* any of them may follow */
        }
    }
    return at;
}

static size_t skip_digits(const char *s)
{
    size_t n = 0;
    while ((s[n] >= '0' && s[n] <= '9') || (s[n] == ',' && n))
        n++;
    return n;
}

/* Where the digits before the point end; the whole length if there are none. */
static size_t point_of(const char *s)
{
    size_t at = skip_any(s, openers, sizeof openers / sizeof *openers);
    size_t digits = skip_digits(s + at);
    return digits ? at + digits : strlen(s);
}

static bool is_figure_text(const char *s)
{
    size_t at = skip_any(s, openers, sizeof openers / sizeof *openers);
    size_t digits = skip_digits(s + at);
    if (!digits)
        return false;
    at += digits;
    if (s[at] == '.')
        at += 1 + skip_digits(s + at + 1);
    at += skip_any(s + at, closers, sizeof closers / sizeof *closers);
    return !s[at];
}

static bool is_figure_cell(struct composer *c, const struct cell *cell)
{
    if (cell->columns > 1 || cell->rows > 1)
        return false;
    const char *zh = phrase_text(c->arena, &cell->text.side[LANG_ZH]);
    const char *en = phrase_text(c->arena, &cell->text.side[LANG_EN]);
    return strcmp(zh, en) == 0 && is_figure_text(zh);
}

bool table_column_is_figures(struct composer *c, const struct table *t, uint32_t column)
{
    bool any = false;
    if (t->columns[column].type != COLUMN_TEXT || column == 0)
        return t->columns[column].type == COLUMN_NUMBER || t->columns[column].type == COLUMN_SHARE;
    for (uint32_t r = 0; r < t->row_count; r++) {
        if (t->rows[r].group)
            continue;
        const struct cell *cell = &t->rows[r].cells[column];
        if (cell->type == CELL_TEXT && !is_figure_cell(c, cell))
            return false;
        any |= cell->type == CELL_TEXT;
    }
    return any;
}

/* ---- one figure ---------------------------------------------------------------------- */

static bool is_percent(const struct unit *u) { return u && u->style == UNIT_PERCENT; }

/* Digits, % where the column does not say it, "+" and † that hang behind. */
static char *number_text(struct composer *c, const struct column *column, const struct cell *cell)
{
    const struct fact *f = cell->type == CELL_FACT ? cell->fact : NULL;
    char *s = figure_cell(c->arena, f ? &f->value : &cell->number, column->decimals, LANG_EN);
    const char *percent = "";
    if (f && is_percent(f->unit) && (column->type == COLUMN_SHARE || !column->unit))
        percent = f->unit->en_one;
    else if (!f && column->type == COLUMN_SHARE)
        percent = "%";
    return arena_printf(c->arena, "%s%s%s", s, percent,
                        f ? figure_mark(f->qualifier, LANG_EN) : "");
}

/* Where the byte stands in a set line. */
static int x_of_byte(const struct text_lines *l, size_t byte)
{
    const struct text_line *line = &l->line[0];
    for (uint32_t i = 0; i < line->glyph_count; i++)
        if (line->glyphs[i].text >= byte)
            return line->glyphs[i].x;
    return line->width;
}

static const struct text_lines *figure_lines(struct composer *c, const struct column *column,
                                             const struct cell *cell)
{
    switch (cell->type) {
    case CELL_FACT:
    case CELL_NUMBER:
        return set_string(c, number_text(c, column, cell), LANG_EN, STYLE_TABLE_FIGURE, PT(2000));
    case CELL_MISSING: return set_string(c, "—", LANG_EN, STYLE_TABLE_FIGURE, PT(2000));
    case CELL_TEXT:
        return set_phrase(c, &cell->text.side[LANG_EN], LANG_EN, STYLE_TABLE_FIGURE, PT(2000),
                          NULL);
    default: return NULL;
    }
}

const struct table_figure *table_figure(struct composer *c, const struct table *t,
                                        const struct table_plan *plan, uint32_t row,
                                        uint32_t column)
{
    struct table_figure *f = &plan->figures[(size_t)row * t->column_count + column];
    if (f->lines)
        return f;
    f->lines = figure_lines(c, &t->columns[column], &t->rows[row].cells[column]);
    if (!f->lines || !f->lines->count)
        return NULL;
    f->point = x_of_byte(f->lines, point_of(f->lines->text));
    return f;
}
