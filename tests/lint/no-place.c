#include "lint.h"

static void say(struct briefing_writer *w)
{
    say_pair(w, ZH("另有教师{teachers}。"), EN("There are {teachers} as well."));
    fact(w, "teachers", "240", TEACHERS, .source = "report");
}

LINTED("no-place", say)
