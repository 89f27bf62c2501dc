#include "lint.h"

LINTED_PAIR("untranslated", "还没有译。", UNTRANSLATED)
