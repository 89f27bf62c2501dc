/* Names a fact that nobody said. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    body(w, ZH("学位{palces}"), EN("{palces}"), .at = "1");
}
BROKEN("unknown-fact", .say = say)
