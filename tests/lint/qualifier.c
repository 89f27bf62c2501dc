#include "lint.h"

LINTED_PAIR("qualifier", "近380名教师参加。", "More than 380 teachers took part.")
