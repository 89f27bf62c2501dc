/* An id with a capital. */
#include "broken.h"

BROKEN("Bad-Id", .say = say_well)
