#include "lint.h"

LINTED_PAIR("unit", "入学率提高4.5个百分点。", "Enrolment rose by 4.5%.")
