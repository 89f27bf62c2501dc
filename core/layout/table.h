/*
 * table.h: a table between measuring and drawing.  Private to layout.
 */
#ifndef BRIEFING_LAYOUT_TABLE_H
#define BRIEFING_LAYOUT_TABLE_H

#include "layout/flow.h"

/* How a table stands in the type area (look.md §6): labels on both axes with one
 * set of figures; marks from the axis; every cell Chinese over English; or one
 * language alone. */
enum table_form { TABLE_FIGURES, TABLE_STATUS, TABLE_STACKED, TABLE_SINGLE };

struct table_area { int x, width; };
struct table_plan {
    enum table_form form;
    enum lang lang;                     /* TABLE_SINGLE: the language */
    struct table_area *columns;         /* of table.column_count */
    struct table_area label[LANG_COUNT]; /* first column of FIGURES and STATUS */
    int *fraction;                      /* width behind the decimal point, by column */
    int *mark;                          /* width of "+" and the like behind it */
};

#define TABLE_GAP PT(8)

bool table_plan(struct composer *c, const struct table *t, struct table_plan *plan);
/* A number's text in its column, whole and up to its point. */
const char *table_number(struct composer *c, const struct column *column, const struct cell *cell,
                         enum lang lang, const char **integer, const char **mark);

#endif
