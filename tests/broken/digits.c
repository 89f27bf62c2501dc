/* A value of four hundred digits, which no figure has. */
#include "broken.h"

#include <string.h>

static void say(struct briefing_writer *w)
{
    char value[401];
    memset(value, '7', 400);
    value[400] = 0;
    say_well(w);
    fact(w, "many", value, PLACES, .at = "1");
}
BROKEN("digits", .say = say)
