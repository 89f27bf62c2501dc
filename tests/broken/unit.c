/* A unit that the core does not know. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    fact(w, "length", "3", "furlongs", .at = "1");
}
BROKEN("unit", .say = say)
