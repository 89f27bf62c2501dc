/*
 * weifang: the parts of one plugin, in the order in which they are said.
 * Nothing here leaves the shared object.
 */
#ifndef WEIFANG_H
#define WEIFANG_H

#include <briefing/plugin.h>

#if defined __GNUC__
#define WEIFANG_PRIVATE __attribute__((visibility("hidden")))
#else
#define WEIFANG_PRIVATE
#endif

WEIFANG_PRIVATE void weifang_facts(struct briefing_writer *w);
WEIFANG_PRIVATE void weifang_terms(struct briefing_writer *w);
WEIFANG_PRIVATE void weifang_measures(struct briefing_writer *w);
WEIFANG_PRIVATE void weifang_projects(struct briefing_writer *w);
WEIFANG_PRIVATE void weifang_reforms(struct briefing_writer *w);
WEIFANG_PRIVATE void weifang_mechanisms(struct briefing_writer *w);

#endif
