/* Closes a section that was never opened. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    end_section(w);
}
BROKEN("unopened", .say = say)
