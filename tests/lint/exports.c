#include "lint.h"

int helper_of_mine(void);
__attribute__((visibility("default"))) int helper_of_mine(void) { return 1; }

LINTED("exports", say_soundly)
