/* Nothing is wrong with it: the others differ from it by one defect each. */
#include "broken.h"

BROKEN("good", .say = say_well)
