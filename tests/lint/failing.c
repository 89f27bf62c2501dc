/* Sure that its table is there. */
#include "lint.h"

#include <stdlib.h>

static void say(struct briefing_writer *w)
{
    say_soundly(w);
    if (data_rows(w, "schools.csv") == 0)
        abort();
}

LINTED("failing", say)
