/* Two derived facts of one another. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    derived(w, "this", SUM, "that places", PLACES);
    derived(w, "that", SUM, "this places", PLACES);
}
BROKEN("circle", .say = say)
