/* Closes the section before the list in it. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    section(w, "outer", ZH("外"), EN("Outer"));
    list(w, BULLETED);
    item(w, ZH("一"), EN("One"));
    end_section(w);
    end_list(w);
}
BROKEN("crossed", .say = say)
