/* Two facts of one id. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    fact(w, "places", "1300", PLACES, .at = "1");
}
BROKEN("twice", .say = say)
