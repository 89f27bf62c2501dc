/* A word that no column holds and no dictionary divides. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    section(w, "odd", ZH("怪字"), EN("Odd"));
    body(w, ZH("一个词。"),
         EN("It is xkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwv."), .at = "1");
    end_section(w);
}
BROKEN("torn", .say = say)
