/* Names a term that nobody said. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    body(w, ZH("{term:gone}"), EN("{term:gone}"), .at = "1");
}
BROKEN("unknown-term", .say = say)
