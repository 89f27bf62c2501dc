/* Linked with -z execstack. */
#include "lint.h"

LINTED("stack", say_soundly)
