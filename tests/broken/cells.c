/* A row with a cell too few. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    table(w, "new", ZH("新表"), EN("New"), .at = "1");
    column(w, TEXT, ZH("县"), EN("County"));
    column(w, NUMBER, ZH("数"), EN("Number"));
    row(w);
    cell(w, ZH("甲"), EN("First"));
    end_table(w);
}
BROKEN("cells", .say = say)
