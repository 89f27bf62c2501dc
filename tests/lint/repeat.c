#include "lint.h"

LINTED_PAIR("repeat", "新建的12所学校已经启用。", "The 12 new schools have opened.")
