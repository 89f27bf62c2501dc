/*
 * compare: what the regions say under one theme, side by side.
 */
#ifndef BRIEFING_COMPARE_H
#define BRIEFING_COMPARE_H

#include "document/document.h"

/* A table of themes by regions out of their measures: one row a theme that two regions or
 * more say something under, a dash where a document is silent.  Its pairs are numbered on
 * from the document's.  NULL where there is nothing to compare. */
struct block *compare_matrix(struct document *d);
/* Puts it at the end of the edition's section "comparison"; nothing without an edition. */
void compare_add(struct document *d);

#endif
