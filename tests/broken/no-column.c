/* Asks for a column that is not there. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    data_value(w, "schools.csv", 0, "pupils");
}
BROKEN("no-column", .say = say)
