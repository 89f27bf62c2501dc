/* A table without columns. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    table(w, "none", ZH("空表"), EN("None"), .at = "1");
    row(w);
    end_table(w);
}
BROKEN("no-columns", .say = say)
