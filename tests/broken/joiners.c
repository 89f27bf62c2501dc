/* Combining marks, joiners and spaces of no width: set as they are. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    section(w, "odd", ZH("怪字"), EN("Odd"));
    body(w, ZH("国\xE2\x80\x8D家\xE2\x80\x8B教\xE2\x81\xA0育\xEF\xBB\xBF。e\xCC\x81"), EN("Cafe\xCC\x81 co\xC2\xADoperate\xE2\x80\x8B."), .at = "1");
    end_section(w);
}
BROKEN("joiners", .say = say)
