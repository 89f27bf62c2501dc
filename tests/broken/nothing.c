/* Its function gives NULL. */
#include "broken.h"

BRIEFING_EXPORT const struct briefing_plugin *briefing_plugin(void);
const struct briefing_plugin *briefing_plugin(void)
{
    return 0;
}
