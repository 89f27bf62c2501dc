/* Of the next minor version: it may say what this host has no word for. */
#include "broken.h"

BROKEN("newer-minor", .say = say_well, .abi_minor = BRIEFING_ABI_MINOR + 1)
