/* A paragraph that is no number. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    fact(w, "where", "12", PLACES, .at = "page 3");
}
BROKEN("place", .say = say)
