/* The test keeps the file from others. */
#include "lint.h"

LINTED("hidden", say_soundly)
