/* A section that is never closed. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    section(w, "open", ZH("开着"), EN("Open"));
    body(w, ZH("学位"), EN("Places"), .at = "1");
}
BROKEN("unclosed", .say = say)
