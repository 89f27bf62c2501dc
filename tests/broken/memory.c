/* Takes all the memory there is and looks at nothing. */
#include "broken.h"

#include <stdlib.h>
#include <string.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    for (;;)
        memset(malloc(1 << 20), 1, 1 << 20);
}
BROKEN("memory", .say = say)
