/* Crashes while it is loaded. */
#include "broken.h"

__attribute__((constructor)) static void early(void)
{
    int *volatile nowhere = (int *)8;
    *nowhere = 1;
}
BROKEN("constructor-crash", .say = say_well)
