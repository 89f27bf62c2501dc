/* Opens a file for writing and starts a process before anybody called it; both fail. */
#include "broken.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static int opened = -1, forked = -1;

__attribute__((constructor)) static void early(void)
{
    opened = open("broken-plugin-was-here", O_CREAT | O_WRONLY, 0600);
    forked = fork();
    if (forked == 0)
        _exit(0);
}

static void say(struct briefing_writer *w)
{
    say_well(w);
    if (opened >= 0 || forked >= 0)
        abort();
}
BROKEN("constructor", .say = say)
