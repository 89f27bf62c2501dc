/*
 * yangquan: the parts of one plugin, in the order in which they are said.
 * Nothing here leaves the shared object.
 */
#ifndef YANGQUAN_H
#define YANGQUAN_H

#include <briefing/plugin.h>

#if defined __GNUC__
#define YANGQUAN_PRIVATE __attribute__((visibility("hidden")))
#else
#define YANGQUAN_PRIVATE
#endif

YANGQUAN_PRIVATE void yangquan_facts(struct briefing_writer *w);
YANGQUAN_PRIVATE void yangquan_terms(struct briefing_writer *w);
YANGQUAN_PRIVATE void yangquan_measures(struct briefing_writer *w);
YANGQUAN_PRIVATE void yangquan_story(struct briefing_writer *w);
YANGQUAN_PRIVATE void yangquan_guarantees(struct briefing_writer *w);

#endif
