/* Its table has a short row and a stray quote. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    data_rows(w, "schools.csv");
}
BROKEN("bad-data", .say = say)
