/*
 * rongcheng: the parts of one plugin, in the order in which they are said.
 * Nothing here leaves the shared object.
 */
#ifndef RONGCHENG_H
#define RONGCHENG_H

#include <briefing/plugin.h>

#if defined __GNUC__
#define RONGCHENG_PRIVATE __attribute__((visibility("hidden")))
#else
#define RONGCHENG_PRIVATE
#endif

RONGCHENG_PRIVATE void rongcheng_facts(struct briefing_writer *w);
RONGCHENG_PRIVATE void rongcheng_terms(struct briefing_writer *w);
RONGCHENG_PRIVATE void rongcheng_measures(struct briefing_writer *w);
RONGCHENG_PRIVATE void rongcheng_framework(struct briefing_writer *w);
RONGCHENG_PRIVATE void rongcheng_tasks(struct briefing_writer *w);
RONGCHENG_PRIVATE void rongcheng_figures(struct briefing_writer *w);
RONGCHENG_PRIVATE void rongcheng_systems(struct briefing_writer *w);

#endif
