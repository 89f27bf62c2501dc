/* More rows than a table may have. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    table(w, "long", ZH("长表"), EN("Long"), .at = "1");
    column(w, NUMBER, ZH("数"), EN("Number"));
    for (int i = 0; i < 200001; i++) {
        row(w);
        cell_number(w, "1");
    }
    end_table(w);
}
BROKEN("rows", .say = say)
