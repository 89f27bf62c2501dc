/*
 * luhe: the parts of one plugin, in the order in which they are said.
 * Nothing here leaves the shared object.
 */
#ifndef LUHE_H
#define LUHE_H

#include <briefing/plugin.h>

#if defined __GNUC__
#define LUHE_PRIVATE __attribute__((visibility("hidden")))
#else
#define LUHE_PRIVATE
#endif

LUHE_PRIVATE void luhe_facts(struct briefing_writer *w);
LUHE_PRIVATE void luhe_terms(struct briefing_writer *w);
LUHE_PRIVATE void luhe_measures(struct briefing_writer *w);
LUHE_PRIVATE void luhe_plan(struct briefing_writer *w);
LUHE_PRIVATE void luhe_subplans(struct briefing_writer *w);

#endif
