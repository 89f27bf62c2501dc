#include "lint.h"

LINTED("sound", say_soundly)
