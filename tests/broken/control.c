/* A control character in a text. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    body(w, ZH("学位\x07"), EN("Places"), .at = "1");
}
BROKEN("control", .say = say)
