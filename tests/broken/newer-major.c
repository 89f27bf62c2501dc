/* Of the next major version, whose description may look quite otherwise. */
#include "broken.h"

BROKEN("newer-major", .say = say_well, .abi_major = BRIEFING_ABI_MAJOR + 1)
