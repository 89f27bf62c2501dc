/* Opens a file. */
#include "broken.h"

#include <fcntl.h>

static void say(struct briefing_writer *w)
{
    say_well(w);
    open("/etc/passwd", O_RDONLY);
}
BROKEN("open", .say = say)
