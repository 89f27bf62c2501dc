/* An id with a capital and a space. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    fact(w, "New Places", "1300", PLACES, .at = "1");
}
BROKEN("id", .say = say)
