/* A table of 65 columns. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    table(w, "wide", ZH("宽表"), EN("Wide"), .at = "1");
    for (int i = 0; i < 65; i++)
        column(w, NUMBER, ZH("数"), EN("Number"));
    row(w);
    for (int i = 0; i < 65; i++)
        cell_number(w, "1");
    end_table(w);
}
BROKEN("columns", .say = say)
