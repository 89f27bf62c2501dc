/*
 * findings: the page that answers before anything is explained.  Lead, five findings
 * and the matrix of instruments fill one page together: who adds a line cuts another.
 */
#include "edition.h"

static void findings(struct briefing_writer *w)
{
    lead(w, ZH("五地都从教师、校长入手，但只有荣成的{rongcheng.rules:n}项细则、青州的"
               "{qingzhou.practices}做法报出了结果。潍坊的{weifang.points}要点是当年目标，阳泉的"
               "{yangquan.measures}举措部分在推进，陆河的{luhe.measures}还是计划。"),
         EN("All five start with teachers and principals; only Rongcheng’s {rongcheng.rules:n} "
            "rules and Qingzhou’s {qingzhou.practices} have results to show. Weifang’s "
            "{weifang.points:n} points are targets, Yangquan’s {yangquan.measures} partly under "
            "way, Luhe’s {luhe.measures:n} still plans."));
    body(w, ZH("青州2017年{qingzhou.participants:n}人竞聘、流动{qingzhou.moved:n}人，荣成2018年"
               "流动{rongcheng.moved:n}名；其余或深化，或推行，或计划。"),
         EN("In Qingzhou {qingzhou.moved:n} of {qingzhou.participants:n} moved (2017), in "
            "Rongcheng {rongcheng.moved:n} (2018); the others are refining, introducing or "
            "planning it."),
         .source = "qingzhou.case", .at = "24", .head_zh = "先动教师",
         .head_en = "Teachers come first");
    body(w, ZH("荣成校级{rongcheng.exits-school:n}人、中层{rongcheng.exits-middle:n}人退出；青州"
               "后备{qingzhou.reserve:n}人，影子培训{qingzhou.trainees:n}人。"),
         EN("In Rongcheng {rongcheng.exits-school:n} school and {rongcheng.exits-middle:n} "
            "middle leaders left their posts; Qingzhou has {qingzhou.reserve:n} in reserve and has "
            "trained {qingzhou.trainees:n} by shadowing."),
         .source = "rongcheng.daily", .at = "17", .head_zh = "校长能进也能退",
         .head_en = "Principals come and go");
    body(w, ZH("荣成报告{rongcheng.places:n}个，潍坊2016年计划{weifang.class-places:n}个，级别、"
               "时段都不同。"),
         EN("Rongcheng reports {rongcheng.places:n}, Weifang planned {weifang.class-places:n} "
            "for 2016: neither the same level nor the same period."),
         .source = "weifang.points", .at = "35", .head_zh = "学位不可相加",
         .head_en = "School places cannot be added up");
    body(w, ZH("荣成{rongcheng.departments:n}个部门每周调度，青州科室每月调度、按"
               "{qingzhou.points:n}分考核，潍坊每{weifang.patrol-weeks:w}周安全巡查。"),
         EN("Weekly in Rongcheng ({rongcheng.departments}), monthly in Qingzhou "
            "({qingzhou.points}); in Weifang, safety every {weifang.patrol-weeks:w} weeks."),
         .source = "qingzhou.case", .at = "11", .head_zh = "督查要有周期",
         .head_en = "Checks need a rhythm");
    body(w, ZH("荣成{rongcheng.investment}未注年份，阳泉{yangquan.investment}是一份合同；其余没"
               "有金额。"),
         EN("Rongcheng gives {rongcheng.investment} but no year, Yangquan a contract of "
            "{yangquan.investment}; the others, none."),
         .source = "yangquan.daily", .at = "69", .head_zh = "金额最难比较",
         .head_en = "Money is hardest to compare");
}

/* A row a region, so that it goes with its region; the second cell names a figure of it. */
struct progress {
    const char *zh, *en, *frame_zh, *frame_en;
    const char *stages[6];              /* by instrument; 0 = the document is silent */
};

static const struct progress regions[] = {
    {"荣成", "Rongcheng", "“3+3+3”，{rongcheng.items:n}项", "“3+3+3”: {rongcheng.items:n} items",
     {REPORTED, REPORTED, REPORTED, REPORTED, REPORTED, REPORTED}},
    {"阳泉", "Yangquan", "意见，{yangquan.measures}举措", "Opinions: {yangquan.measures}",
     {UNDER_WAY, UNDER_WAY, PLANNED, UNDER_WAY, PLANNED, PLANNED}},
    {"陆河", "Luhe", "方案，{luhe.measures}措施", "Plan: {luhe.measures}",
     {PLANNED, PLANNED, PLANNED, PLANNED, PLANNED, PLANNED}},
    {"潍坊", "Weifang", "年度要点{weifang.points}", "Year: {weifang.points}",
     {UNDER_WAY, UNDER_WAY, PLANNED, PLANNED, PLANNED, PLANNED}},
    {"青州", "Qingzhou", "{qingzhou.levels:w}级，{qingzhou.practices}做法",
     "{qingzhou.levels}, {qingzhou.practices}", {REPORTED, REPORTED, REPORTED, 0, 0, 0}},
};

static void progress_table(struct briefing_writer *w)
{
    table(w, "instruments", ZH("六项办法的进度"), EN("Six instruments and how far each has got"));
    column(w, TEXT, ZH("地区"), EN("Region"));
    column(w, TEXT, ZH("框架"), EN("Frame"));
    column(w, STAGE, ZH("教师"), EN("Teachers"));
    column(w, STAGE, ZH("校长"), EN("Principals"));
    column(w, STAGE, ZH("评价"), EN("Appraisal"));
    column(w, STAGE, ZH("督导"), EN("Supervision"));
    column(w, STAGE, ZH("学位"), EN("Places"));
    column(w, STAGE, ZH("集团"), EN("Groups"));
    for (uint32_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        row(w);
        cell(w, ZH(regions[i].zh), EN(regions[i].en));
        cell(w, ZH(regions[i].frame_zh), EN(regions[i].frame_en));
        for (int k = 0; k < 6; k++)
            if (regions[i].stages[k])
                cell_stage(w, regions[i].stages[k]);
            else
                cell_missing(w, NOT_STATED);
    }
    table_note(w, ZH("实心结果，半实推进，空心计划，—未提。"),
               EN("Filled: reported; half: under way; hollow: planned; dash: no mention."));
    end_table(w);
}

void edition_findings(struct briefing_writer *w)
{
    section(w, "findings", ZH("要点"), EN("Key findings"));
    findings(w);
    progress_table(w);
    end_section(w);
}
