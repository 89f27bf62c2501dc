/* Makes a file. */
#include "broken.h"

#include <fcntl.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    creat("broken-plugin-was-here", 0600);
}
BROKEN("create", .say = say)
