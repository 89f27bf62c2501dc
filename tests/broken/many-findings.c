/* More mistakes than are shown. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    for (int i = 0; i < 150; i++)
        body(w, ZH("{gone}"), EN("{gone}"), .at = "1");
}
BROKEN("many-findings", .say = say)
