/* The test gives the file looser rights. */
#include "lint.h"

LINTED("rights", say_soundly)
