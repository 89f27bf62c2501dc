/* Ends another process. */
#include "broken.h"

#include <signal.h>
#include <unistd.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    kill(getppid(), SIGKILL);
}
BROKEN("kill", .say = say)
