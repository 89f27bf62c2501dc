/* A picture where a character should be. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    section(w, "odd", ZH("怪字"), EN("Odd"));
    body(w, ZH("群众满意😀。"), EN("People are content."), .at = "1");
    end_section(w);
}
BROKEN("emoji", .say = say)
