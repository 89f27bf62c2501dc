/* A shared object like any other. */
#include "broken.h"

BRIEFING_EXPORT int answer(void);
int answer(void)
{
    return 42;
}
