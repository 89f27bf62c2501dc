/* Writes half a line to the records' descriptor and goes. */
#include "broken.h"

#include <unistd.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    if (write(3, "fact\tplaces", 11) == 11)
        _exit(0);
}
BROKEN("raw-write", .say = say)
