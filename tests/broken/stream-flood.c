/* Long records without end: the stream's limit comes before the records'. */
#include "broken.h"

#include <string.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    static char text[1 << 20];
    memset(text, 'a', sizeof text - 1);
    for (;;)
        body(w, ZH(text), EN(text));
}
BROKEN("stream-flood", .say = say)
