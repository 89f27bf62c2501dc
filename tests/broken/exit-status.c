/* Ends the process with a status of its own. */
#include "broken.h"

#include <stdlib.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    exit(3);
}
BROKEN("exit-status", .say = say)
