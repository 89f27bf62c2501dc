/* One record of five megabytes. */
#include "broken.h"

#include <string.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    static char text[5 << 20];
    memset(text, 'a', sizeof text - 1);
    body(w, ZH(text), EN(text));
}
BROKEN("long-record", .say = say)
