/* Neither region nor edition. */
#include "broken.h"

BROKEN("kind", .say = say_well, .kind = 7)
