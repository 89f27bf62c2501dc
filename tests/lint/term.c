#include "lint.h"

static void say(struct briefing_writer *w)
{
    term(w, "zone", ZH("学区"), "xue qu", EN("school zone"), ZH("几所学校合办的区域。"),
         EN("An area whose schools work together."));
    say_pair(w, ZH("划分了学区。"), EN("The county was divided up."));
}

LINTED("term", say)
