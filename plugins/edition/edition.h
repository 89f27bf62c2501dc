/*
 * edition: the parts of one plugin, in the order in which they are said.
 * Nothing here leaves the shared object.
 */
#ifndef EDITION_H
#define EDITION_H

#include <briefing/plugin.h>

#if defined __GNUC__
#define EDITION_PRIVATE __attribute__((visibility("hidden")))
#else
#define EDITION_PRIVATE
#endif

EDITION_PRIVATE void edition_findings(struct briefing_writer *w);
EDITION_PRIVATE void edition_comparison(struct briefing_writer *w);
EDITION_PRIVATE void edition_questions(struct briefing_writer *w);

#endif
