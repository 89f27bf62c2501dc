/* Talks on standard output; otherwise good. */
#include "broken.h"

#include <stdio.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    puts("debug: places = 1200");
}
BROKEN("print", .say = say)
