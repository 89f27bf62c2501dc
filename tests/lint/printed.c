#include "lint.h"

#include <stdio.h>

static void say(struct briefing_writer *w)
{
    say_soundly(w);
    puts("so far so good");
}

LINTED("printed", say)
