/* Nothing but marks. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    say_well(w);
    section(w, "odd", ZH("怪字"), EN("Odd"));
    body(w, ZH("，。、；：？！……——“”（）《》、，。、；：？！……——“”（）《》、，。；：？！"), EN("., ;: ?! – — “” () ., ;: ?! – — “” ()."), .at = "1");
    end_section(w);
}
BROKEN("marks", .say = say)
