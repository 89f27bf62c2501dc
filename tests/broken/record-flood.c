/* Says without end. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    for (;;)
        body(w, ZH("又"), EN("Again"));
}
BROKEN("record-flood", .say = say)
