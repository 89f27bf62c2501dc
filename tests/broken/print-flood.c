/* Prints without end. */
#include "broken.h"

#include <stdio.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    for (;;)
        puts("here");
}
BROKEN("print-flood", .say = say)
