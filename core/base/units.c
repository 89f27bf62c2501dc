/*
 * units: the table of units.  Its rows are units.def, their codes part of the ABI.
 */
#include "base/base.h"

#include <string.h>

static const struct unit units[] = {
#define UNIT(code, zh, one, many, style) {code, zh, one, many, style},
#include "units.def"
#undef UNIT
};

const struct unit *unit_at(size_t i)
{
    return i < sizeof units / sizeof *units ? &units[i] : NULL;
}

const struct unit *unit_lookup(const char *code)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(units[i].code, code) == 0)
            return &units[i];
    return NULL;
}
