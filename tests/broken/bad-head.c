/* A table whose first line names a column twice, so that another is missing: the table is at
 * fault, not the plugin. */
#include "broken.h"

BROKEN("bad-head", .say = say_schools)
