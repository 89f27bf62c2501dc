/* A period that is none. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    fact(w, "later", "12", PLACES, .at = "1", .period = "2019-13");
}
BROKEN("period", .say = say)
