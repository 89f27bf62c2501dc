/* No English name. */
#include "broken.h"

BROKEN("no-name", .say = say_well, .name_en = "")
