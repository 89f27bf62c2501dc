/* Gives up. */
#include "broken.h"

#include <stdlib.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    abort();
}
BROKEN("abort", .say = say)
