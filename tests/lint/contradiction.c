#include "lint.h"

static void say(struct briefing_writer *w)
{
    say_pair(w, ZH("全县新增学位650个。"), EN("The county added 650 places."));
    section(w, "again", ZH("小结"), EN("Summary"));
    body(w, ZH("一年来新增学位560个。"), EN("In a year 560 places were added."), .at = "2");
    end_section(w);
}

LINTED("contradiction", say)
