/* Refers to a table that is not there. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    body(w, ZH("见{see:gone}"), EN("see {see:gone}"), .at = "1");
}
BROKEN("unknown-reference", .say = say)
