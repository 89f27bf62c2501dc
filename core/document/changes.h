/*
 * changes: what changed since a former briefing: a section to print, and the pairs that
 * carry a bar in the margin.
 */
#ifndef BRIEFING_CHANGES_H
#define BRIEFING_CHANGES_H

#include "document/manifest.h"

/* Compares the document with a former one's manifest: fills d->changes and d->changed, and
 * marks facts that are new or not what they were.  The section is no part of any region, so
 * that the document's own manifest stays the same. */
void changes_add(struct document *d, const struct json_value *former);
/* The section alone, out of two manifests. */
struct block *changes_section(struct document *d, const struct json_value *former,
                              const struct json_value *now);

#endif
