/* A qualifier that does not exist. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    fact(w, "perhaps", "12", PLACES, .at = "1", .qualifier = "perhaps");
}
BROKEN("qualifier", .say = say)
