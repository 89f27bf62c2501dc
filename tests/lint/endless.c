/* Waits for a row that a failing host never gives. */
#include "lint.h"

static void say(struct briefing_writer *w)
{
    volatile uint32_t rows = 0;
    say_soundly(w);
    while (rows == 0)
        rows = data_rows(w, "schools.csv");
}

LINTED("endless", say)
