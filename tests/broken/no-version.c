/* No version of its content. */
#include "broken.h"

BROKEN("no-version", .say = say_well, .version = 0)
