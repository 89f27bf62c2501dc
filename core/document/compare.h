/*
 * compare: the regions side by side, built from what each says of itself: measures by
 * theme, facts of one meaning, and what must not be compared and why.
 *
 *   compare.c         the part "comparison": where the rest stands
 *   compare_matrix.c  themes by regions, a short cell of evidence each
 *   compare_figure.c  indicators: facts of several regions with one unit and one meaning
 *   compare_limit.c   what does not compare, with the figures that tempt one to
 *   evidence.c        where a chapter tells what a measure sums up
 *
 * Rule: silence is not absence.  A region that says nothing has a dash, never a zero; a
 * plan is told from a result by its mark; nothing is summed across regions.
 */
#ifndef BRIEFING_COMPARE_H
#define BRIEFING_COMPARE_H

#include "document/document.h"

/* Puts the comparison into the edition's section "comparison", before what the edition
 * says there itself; makes an edition of its own where there is none.  With fewer than two
 * regions nothing is added, and a section that was left empty goes. */
void compare_add(struct document *d);

#endif
