/* Names a fact on one side alone. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    body(w, ZH("学位{places}"), EN("Places"), .at = "1");
}
BROKEN("one-sided", .say = say)
