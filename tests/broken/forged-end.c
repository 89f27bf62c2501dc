/* Says the host's own record. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    const char *const fields[] = {"3"};
    briefing_record(w, "end", fields, 1);
}
BROKEN("forged-end", .say = say)
