/* Sections nine deep. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    static const char *const ids[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
    for (int i = 0; i < 9; i++)
        section(w, ids[i], ZH("层"), EN("Level"));
    body(w, ZH("学位"), EN("Places"), .at = "1");
    for (int i = 0; i < 9; i++)
        end_section(w);
}
BROKEN("deep", .say = say)
