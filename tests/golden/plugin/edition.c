/*
 * edition: the invented edition beside the invented region, for the goldens: findings, a
 * comparison and questions.  What it says of `farland`, which is in no build, is left out.
 */
#include <briefing/plugin.h>

static void findings(struct briefing_writer *w)
{
    section(w, "findings", ZH("要点"), EN("Key findings"));
    lead(w, ZH("先有学位，再谈质量。"), EN("Places first, quality next."));
    body(w, ZH("青山新增{small.places}。"), EN("{small.places} were added in Green Hill."),
         .source = "small.daily", .at = "2", .head_zh = "学位在先", .head_en = "Places first");
    body(w, ZH("两地合计不止{small.places}，另有{farland.places}。"),
         EN("{small.places} here and {farland.places} elsewhere."), .head_zh = "两地合计",
         .head_en = "Both together");
    body(w, ZH("教师流动{small.moved}。"), EN("{small.moved} were moved."), .source = "small.daily",
         .at = "4", .head_zh = "教师在动", .head_en = "Teachers on the move");
    table(w, "instruments", ZH("各项办法的进度"), EN("How far each instrument has come"));
    column(w, TEXT, ZH("办法"), EN("Instrument"));
    column(w, STAGE, ZH("青山"), EN("Green Hill"));
    row(w);
    cell(w, ZH("增加学位"), EN("More places"));
    cell_stage(w, REPORTED);
    row(w);
    cell(w, ZH("新建学校"), EN("New schools"));
    cell_stage(w, PLANNED);
    end_table(w);
    end_section(w);
}

static void comparison(struct briefing_writer *w)
{
    section(w, "comparison", ZH("跨地比较"), EN("Across regions"));
    section(w, "what-compares", ZH("能比什么"), EN("What compares"));
    body(w, ZH("只有一地，无从比较；青山的数字见{see:small.figures}。"),
         EN("With one region there is nothing to compare; for Green Hill see {see:small.figures}."));
    end_section(w);
    end_section(w);
}

static void questions(struct briefing_writer *w)
{
    section(w, "questions", ZH("会上可问"), EN("Questions for the meeting"));
    question(w, ZH("{small.money}从哪里来？"), EN("Where do {small.money} come from?"),
             .source = "small.daily", .at = "3");
    question(w, ZH("{farland.places}够不够？"), EN("Are {farland.places} enough?"));
    question(w, ZH("谁来督查？"), EN("Who checks?"));
    end_section(w);
}

static void say(struct briefing_writer *w)
{
    findings(w);
    comparison(w);
    questions(w);
}

BRIEFING_PLUGIN(.kind = BRIEFING_EDITION, .id = "edition", .version = "1.0", .name_zh = "一地比较",
                .name_en = "One region", .order = 0, .say = say)
