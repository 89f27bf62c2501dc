/* Says nothing because it has no function for it. */
#include "broken.h"

BROKEN("no-say", .say = 0)
