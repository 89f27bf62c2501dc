/* Another magic number. */
#include "broken.h"

BROKEN("magic", .say = say_well, .magic = 0x4d5a)
