/* Writes to the records' descriptor, past every check of the host. */
#include "broken.h"

#include <unistd.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    static char text[1 << 16];
    for (;;)
        if (write(3, text, sizeof text) < 0)
            return;
}
BROKEN("raw-flood", .say = say)
