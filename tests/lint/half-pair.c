#include "lint.h"

LINTED_PAIR("half-pair", "只有中文。", "")
