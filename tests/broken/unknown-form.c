/* A form that the grammar does not have. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    body(w, ZH("{bold|学位}"), EN("{bold|Places}"), .at = "1");
}
BROKEN("unknown-form", .say = say)
