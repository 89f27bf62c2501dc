/* Never comes to an end. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    for (volatile unsigned i = 0;; i++)
        ;
}
BROKEN("loop", .say = say)
