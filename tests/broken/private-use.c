/* A character that means something in one font alone. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    section(w, "odd", ZH("怪字"), EN("Odd"));
    body(w, ZH("家\xEE\x80\x80庭。"), EN("A home."), .at = "1");
    end_section(w);
}
BROKEN("private-use", .say = say)
