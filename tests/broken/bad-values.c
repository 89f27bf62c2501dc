/* What a table brings to where it cannot stand: data/bad-values/schools.csv. */
#include "broken.h"

BROKEN("bad-values", .say = say_schools)
