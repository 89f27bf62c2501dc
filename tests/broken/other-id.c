/* Not named like its file. */
#include "broken.h"

BROKEN("somebody-else", .say = say_well)
