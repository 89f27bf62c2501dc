/* Reaches for the network. */
#include "broken.h"

#include <sys/socket.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    socket(AF_INET, SOCK_STREAM, 0);
}
BROKEN("socket", .say = say)
