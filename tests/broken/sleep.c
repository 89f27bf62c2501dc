/* Waits. */
#include "broken.h"

#include <unistd.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    sleep(60);
}
BROKEN("sleep", .say = say)
