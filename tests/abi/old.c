/* A region as it was written for interface 1.0: the header beside it never changes. */
#include <briefing/plugin.h>

static void say(struct briefing_writer *w)
{
    source(w, "report", ZH("旧报告"), EN("An old report"), .date = "2018");
    term(w, "zone", ZH("学区"), "xue qu", EN("school zone"), ZH("几所学校合办的区域。"),
         EN("An area whose schools work together."));
    fact(w, "places", "10200", PLACES, .at = "3", .qualifier = OVER, .headline = "1",
         .zh = "新增学位", .en = "places added");
    fact(w, "plan", "3", NO_UNIT, .at = "4", .stage = PLANNED);
    measure(w, THEME_PLACES, REPORTED, ZH("新增学位{places}"), EN("{places} added"), .at = "3");
    event(w, "2018-09", ZH("新校启用"), EN("The school opens"), .at = "3");
    key(w, ZH("新增学位{places}。"), EN("{places} were added."), .at = "3");
    section(w, "all", ZH("概况"), EN("Overview"));
    list(w, ORDINAL);
    item(w, ZH("分{plan:w}步推行{term:zone}。"), EN("{term:zone} in {plan:w} steps."), .at = "4");
    end_list(w);
    table(w, "t", ZH("学位"), EN("Places"), .at = "3");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数量"), EN("Number"), .unit = PLACES);
    row(w);
    cell(w, ZH("学位"), EN("Places"));
    cell_fact(w, "places");
    end_table(w);
    end_section(w);
}

BRIEFING_PLUGIN(.id = "old", .version = "1.0", .name_zh = "旧区", .name_en = "Old Region", .order = 1,
                .say = say)
