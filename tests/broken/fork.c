/* Starts a process. */
#include "broken.h"

#include <unistd.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    if (fork() == 0)
        for (;;)
            ;
}
BROKEN("fork", .say = say)
