/* Linked with the mathematics library. */
#include "lint.h"

LINTED("library", say_soundly)
