/* An item outside a list. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    item(w, ZH("一"), EN("One"), .at = "1");
}
BROKEN("outside", .say = say)
