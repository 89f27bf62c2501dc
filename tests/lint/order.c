#include "lint.h"

LINTED_PAIR("order", "城区派出45名，乡村派出67名。", "The town sent 67 and the villages 45.")
