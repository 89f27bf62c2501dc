/* Asks for a table that is not there. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    data_rows(w, "gone.csv");
}
BROKEN("no-file", .say = say)
