/* Writes where it may not. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    int *volatile nowhere = (int *)8;
    *nowhere = 1;
}
BROKEN("segfault", .say = say)
