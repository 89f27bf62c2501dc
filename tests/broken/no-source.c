/* Says a figure and no source. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    fact(w, "places", "1200", PLACES, .at = "1");
    body(w, ZH("学位{places}"), EN("{places}"), .at = "1");
}
BROKEN("no-source", .say = say)
