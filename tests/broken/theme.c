/* A theme that the comparison does not have. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    measure(w, "weather", REPORTED, ZH("晴"), EN("Fine"), .at = "1");
}
BROKEN("theme", .say = say)
