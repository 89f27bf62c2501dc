/* Wants a function that nobody has. */
#include "broken.h"

void nobody_has_this(void);

static void say(struct briefing_writer *w)
{
    say_well(w);
    nobody_has_this();
}
BROKEN("missing-symbol", .say = say)
