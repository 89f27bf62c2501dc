/* More fields than a record has. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    const char *const fields[] = {"a", "b", "c", "d", "e"};
    briefing_record(w, "section", fields, 5);
}
BROKEN("many-fields", .say = say)
