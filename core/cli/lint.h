/*
 * lint: the checks of one plugin, shared by the files that make them.
 */
#ifndef BRIEFING_CLI_LINT_H
#define BRIEFING_CLI_LINT_H

#include "cli/cli.h"

/* Rights, exported and wanted symbols, libraries, the stack. */
void lint_file(struct arena *a, const char *path);

#endif
