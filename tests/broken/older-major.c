/* Of the version before the first. */
#include "broken.h"

BROKEN("older-major", .say = say_well, .abi_major = BRIEFING_ABI_MAJOR - 1)
