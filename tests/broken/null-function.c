/* Calls a function that is not there. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    void (*volatile nothing)(void) = 0;
    nothing();
}
BROKEN("null-function", .say = say)
