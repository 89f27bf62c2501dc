/* A description shorter than its version asks for. */
#include "broken.h"

BROKEN("old-size", .say = say_well, .size = 16)
