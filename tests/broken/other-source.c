/* Cites a source that nobody said. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    fact(w, "more", "1300", PLACES, .at = "1", .source = "gone");
}
BROKEN("other-source", .say = say)
