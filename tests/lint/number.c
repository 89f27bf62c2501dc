#include "lint.h"

LINTED_PAIR("number", "派出干部45名。", "It sent out 54 leaders.")
