/* The addresses of a process are drawn by lot. */
#include "lint.h"

#include <stdint.h>
#include <stdio.h>

static void say(struct briefing_writer *w)
{
    char value[24];
    snprintf(value, sizeof value, "%lu", (unsigned long)((uintptr_t)value >> 12 & 0xffffff) + 1000);
    say_soundly(w);
    fact(w, "address", value, NO_UNIT, .at = "2");
    section(w, "more", ZH("其他"), EN("Other matters"));
    body(w, ZH("编号{address}。"), EN("The number is {address}."), .at = "2");
    end_section(w);
}

LINTED("twice", say)
