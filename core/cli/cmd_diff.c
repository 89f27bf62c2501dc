/*
 * cmd_diff: briefing diff OLD NEW: what changed between two manifests.
 */
#include "cli/cli.h"

int command_diff(const struct options *o)
{
    diag_report(MSG_INTERNAL, o->argument, "diff");
    return diag_status();
}
