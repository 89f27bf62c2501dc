#include "lint.h"

static void say(struct briefing_writer *w)
{
    say_soundly(w);
    fact(w, "teachers", "240", TEACHERS, .at = "2");
}

LINTED("unused", say)
