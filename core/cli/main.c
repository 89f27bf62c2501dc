/*
 * briefing: region plugins in, a print-ready bilingual PDF out.
 *
 *   region.so --ABI calls--> briefing-plugin-host ==records==> ingest > document
 *   document > compose > layout > pages > paint > finish > temporary file > rename
 *
 * build.c is that drawing as one function.
 */
#include "cli/cli.h"

#include <locale.h>

int main(int argc, char **argv)
{
    setlocale(LC_CTYPE, "");
    diag_init("briefing");
    struct arena *a = arena_new();
    struct options o;
    int status;
    options_read(a, argc, argv, &o);
    switch (o.command) {
    case COMMAND_BUILD: status = o.print.watch ? watch_run(&o) : build_run(&o); break;
    case COMMAND_LIST: status = command_list(&o); break;
    case COMMAND_SHOW: status = command_show(&o); break;
    case COMMAND_DUMP: status = command_dump(&o); break;
    case COMMAND_FONTS: status = command_fonts(&o); break;
    case COMMAND_TEMPLATES: status = command_templates(&o); break;
    case COMMAND_TEMPLATE: status = command_template(&o); break;
    case COMMAND_INIT: status = command_init(&o); break;
    case COMMAND_NEW: status = command_new(&o); break;
    case COMMAND_LINT: status = command_lint(&o); break;
    case COMMAND_AUDIT: status = command_audit(&o); break;
    case COMMAND_DIFF: status = command_diff(&o); break;
    case COMMAND_DONE: status = STATUS_WHOLE; break;
    default: status = diag_status(); break;
    }
    arena_free(a);
    return status;
}
