/* Calls itself without end. */
#include "broken.h"

static unsigned deeper(volatile unsigned n)
{
    volatile char room[4096];
    room[n % sizeof room] = (char)n;
    return deeper(n + 1) + (unsigned)room[0];
}

static void say(struct briefing_writer *w)
{
    say_well(w);
    deeper(1);
}
BROKEN("stack", .say = say)
