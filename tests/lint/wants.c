/* Linked so that a function that no library has is left open until it is called. */
#include "lint.h"

double somebody_elses(double x);

static void say(struct briefing_writer *w)
{
    say_soundly(w);
    if (!w)
        (void)somebody_elses(1);
}

LINTED("wants", say)
