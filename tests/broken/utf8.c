/* Not UTF-8. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    body(w, ZH("学位\xff"), EN("Places"), .at = "1");
}
BROKEN("utf8", .say = say)
