/* A value that is no decimal number. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    fact(w, "many", "1.2e3", PLACES, .at = "1");
}
BROKEN("decimal", .say = say)
