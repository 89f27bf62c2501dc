/*
 * compare_private.h: what the files of the comparison share.
 */
#ifndef BRIEFING_COMPARE_PRIVATE_H
#define BRIEFING_COMPARE_PRIVATE_H

#include "document/compare.h"
#include "document/document_private.h"

/* A region with a column of its own: it speaks, or its chapter is missing (缺). */
bool region_compared(const struct region *r);
/* How many of them speak. */
uint32_t compared_count(const struct document *d);
struct block *compare_block(struct document *d, enum block_kind kind, const char *id,
                            struct bilingual text);
void compare_append(struct block *parent, struct block *b);
/* A table with a column for each region behind one that is called so. */
struct table *compare_table(struct document *d, const char *zh, const char *en, size_t rows);
struct row *compare_row(struct document *d, struct table *t, struct bilingual label);
void compare_note(struct document *d, struct table *t, const char *zh, const char *en);

/* ---- compare_matrix.c: NULL where no theme has two regions ---- */
struct block *compare_matrix(struct document *d);

/* ---- compare_figure.c ---- */
struct indicator {
    struct bilingual label;             /* that of the fact with the fewest words */
    const struct fact *plainest;
    const struct unit *unit;
    VEC(const struct fact *) facts;     /* by region, in the order of the document */
    uint32_t regions;
};
struct indicators { struct indicator *at; size_t count, room; };
void indicators_find(struct document *d, struct indicators *out);
/* Whether the fact stands in one of them. */
bool indicators_hold(const struct indicators *list, const struct fact *f);
/* The unit counts parts of a text (条, 项): how many headings, not how much. */
bool unit_counts_headings(const struct unit *u);
/* The chart of the first indicator, then the table of all others; nothing without any. */
void compare_figures(struct document *d, const struct indicators *list, struct block *section);

/* ---- compare_limit.c: one item a reason ---- */
void compare_limits(struct document *d, const struct indicators *list, struct block *section);

/* ---- evidence.c ---- */
struct evidence;
struct evidence *evidence_new(struct arena *a, const struct region *r);
/* The pair that tells it, else the region's first; 0 if it has none. */
uint32_t evidence_of(const struct evidence *e, const struct measure *m);
uint32_t evidence_of_fact(const struct evidence *e, const struct fact *f);

#endif
