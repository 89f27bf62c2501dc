/*
 * table.h: a table between measuring and drawing.  Private to layout.
 *
 * Words: a *figure* is a cell that aligns at its decimal point; a *panel* is a part of the
 * columns that one page holds, the first column repeated.  On facing pages every table is
 * planned for both languages, so that its rows stay level.
 */
#ifndef BRIEFING_LAYOUT_TABLE_H
#define BRIEFING_LAYOUT_TABLE_H

#include "base/record.h"
#include "layout/flow.h"

/* How a table stands in the type area (look.md §6): labels on both axes with one
 * set of figures; marks from the axis; every cell Chinese over English; or one
 * language alone. */
enum table_form { TABLE_FIGURES, TABLE_STATUS, TABLE_STACKED, TABLE_SINGLE };

struct table_area { int x, width; };
struct table_figure { const struct text_lines *lines; int point; };
struct table_plan {
    enum table_form form;
    struct table_area *columns;         /* of table.column_count */
    struct table_area label[LANG_COUNT]; /* first column of FIGURES and STATUS */
    bool *is_figure;                    /* by column: its cells align at their points */
    int *after;                         /* by column: the widest part behind the point */
    struct table_figure *figures;       /* by row and column, set once */
    int *natural, *minimum;             /* by column: as wide as it likes, as narrow as it may */
    uint8_t *panel;                     /* by column */
    uint32_t panels;
    bool marked;                        /* marks hang before texts */
    bool wide;                          /* asks for a turned page, and is not placed yet */
    bool turned;
};

#define TABLE_GAP PT(8)
#define TABLE_HANG PT(6.6)              /* from a mark's left edge to the text it hangs before */
#define TABLE_INDENT PT(9)              /* of "of whom" rows */
/* Behind a row that asks to be kept with the next: given up before a label loses its row. */
#define TABLE_BREAK_KEPT BREAK_KEPT
#define TABLE_ROW_WHOLE 20u             /* lines of a row that is never cut, if a third of a page holds them */

static inline bool table_speaks(const struct composer *c, int lang)
{
    return c->facing || c->frame->shown[lang];
}
static inline bool table_on_axes(const struct table_plan *plan)
{
    return plan->form == TABLE_FIGURES || plan->form == TABLE_STATUS;
}
static inline enum style_id table_text_style(const struct table_plan *plan)
{
    return plan->form == TABLE_STACKED ? STYLE_MATRIX_TEXT : STYLE_TABLE_TEXT;
}

/* ---- table_plan.c: measures once, then widths within c->look->measure ---- */
bool table_measure(struct composer *c, const struct table *t, struct table_plan *plan);
void table_place(struct composer *c, const struct table *t, struct table_plan *plan);
/* A column's head with its unit. */
const struct bilingual *table_head(struct composer *c, const struct column *column);

/* ---- table_figure.c ---- */
/* Whether a column of text holds nothing but figures: 12, (3.5), +0.4%, 7†. */
bool table_column_is_figures(struct composer *c, const struct table *t, uint32_t column);
/* The cell, set, and where its point stands; from the plan's store. */
const struct table_figure *table_figure(struct composer *c, const struct table *t,
                                        const struct table_plan *plan, uint32_t row,
                                        uint32_t column);

/* ---- table_cell.c: the cells of one row, set, before it is known how high it is ---- */
struct cell_line {
    const struct text_lines *lines;
    int x;
    uint32_t element, first;            /* first: the line of the row it begins on */
    enum lang lang;
};
struct cell_mark { int x; enum stage stage; uint32_t element; };
/* →14: where more is told of a text, filled in when the pages are known. */
struct cell_page { int x; uint32_t line, pair, element; };
struct row_set {
    VEC(struct cell_line) cells;
    VEC(struct cell_mark) marks;
    VEC(struct cell_page) pages;
    uint32_t lines;
    uint32_t panel;                     /* whose columns the row shows, behind the first */
};
void row_clear(struct row_set *set);
int row_pitch(const struct composer *c);
uint32_t row_whole(const struct composer *c);   /* lines of a row that is not cut */
/* Chinese over English in one cell; element 0 = an artifact.  The lines it took. */
uint32_t put_stacked(struct composer *c, struct row_set *set, const struct bilingual *text,
                     enum style_id style, int x, int width, uint32_t element);
/* Each language on its own axis. */
void put_label(struct composer *c, struct row_set *set, const struct table_plan *plan,
               const struct bilingual *text, enum style_id style, int indent, uint32_t element);
/* The lines it took. */
uint32_t put_cell(struct composer *c, struct row_set *set, const struct table_plan *plan,
                  const struct table *t, uint32_t row, uint32_t column, uint32_t element);
/* One slice; rows that are too tall to stay whole one slice a line.  The first one's index. */
uint32_t row_emit(struct composer *c, struct row_set *set, int above, int below, uint32_t pair);

/* A head or (TABLE_LABEL) a group's label cut to a few lines, each language with its tail. */
#define TABLE_LABEL UINT32_MAX
const struct bilingual *table_cut(struct composer *c, const struct table_plan *plan,
                                  uint32_t column, const struct bilingual *text, const char *zh,
                                  const char *en);

/* ---- table_list.c ---- */
bool table_list(struct composer *c, const struct block *b, const struct table *t);

/* ---- table_turn.c ---- */
/* Begins a page turned to the left; what is set until table_turn_end stands on such pages. */
struct table_turn { const struct look *look; const struct frame *frame; uint32_t first; };
void table_turn_begin(struct composer *c, struct table_turn *turn);
void table_turn_end(struct composer *c, const struct table_turn *turn);

#endif
