/*
 * qingzhou: the parts of one plugin, in the order in which they are said.
 * Nothing here leaves the shared object.
 */
#ifndef QINGZHOU_H
#define QINGZHOU_H

#include <briefing/plugin.h>

#if defined __GNUC__
#define QINGZHOU_PRIVATE __attribute__((visibility("hidden")))
#else
#define QINGZHOU_PRIVATE
#endif

QINGZHOU_PRIVATE void qingzhou_facts(struct briefing_writer *w);
QINGZHOU_PRIVATE void qingzhou_terms(struct briefing_writer *w);
QINGZHOU_PRIVATE void qingzhou_measures(struct briefing_writer *w);
QINGZHOU_PRIVATE void qingzhou_levels(struct briefing_writer *w);
QINGZHOU_PRIVATE void qingzhou_outcomes(struct briefing_writer *w);

#endif
