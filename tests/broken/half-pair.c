/* The English is missing, and nobody said so. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    body(w, ZH("学位"), EN(""), .at = "1");
}
BROKEN("half-pair", .say = say)
