/* A record that does not exist. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    const char *const fields[] = {"12pt"};
    briefing_record(w, "font-size", fields, 1);
}
BROKEN("unknown-record", .say = say)
