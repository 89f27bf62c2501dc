/* A word of a script that runs the other way. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    section(w, "odd", ZH("怪字"), EN("Odd"));
    body(w, ZH("原文作שלום。"), EN("The word is given."), .at = "1");
    end_section(w);
}
BROKEN("right-to-left", .say = say)
