/* A region of the next minor interface: the header of this day with one member more. */
#include <briefing/plugin.h>

static void say(struct briefing_writer *w)
{
    source(w, "report", ZH("新报告"), EN("A new report"), .date = "2030");
    section(w, "all", ZH("概况"), EN("Overview"));
    body(w, ZH("正文。"), EN("Text."), .at = "1");
    end_section(w);
}

BRIEFING_PLUGIN(.id = "new", .version = "1.0", .name_zh = "新区", .name_en = "New Region", .order = 1,
                .say = say, .later = "appended")
