/*
 * findings: the page that answers before anything is explained.  Lead, five findings
 * and the matrix of instruments fill one page together: who adds a line cuts another.
 */
#include "edition.h"

static void findings(struct briefing_writer *w)
{
    lead(w, ZH("各地都从教师和校长入手：有的报告结果，有的列出目标，有的刚有文件和打算；"
               "能比的是办法和进度，不是数字。"),
         EN("All begin with teachers and principals. Some report results, some set targets, some "
            "have documents and plans so far: compare methods and progress, not numbers."));
    body(w, ZH("青州{qingzhou.participants:n}人参加、流动{qingzhou.moved:n}人，"
               "荣成流动{rongcheng.moved:n}名；其余或在深化，或已推行，或列入计划。"),
         EN("Qingzhou moved {qingzhou.moved:n} of {qingzhou.participants:n}, Rongcheng "
            "{rongcheng.moved:n}; the others deepen, adopt or plan it."),
         .source = "qingzhou.case", .at = "24", .head_zh = "教师县域统筹",
         .head_en = "Teachers, shared");
    body(w, ZH("荣成校级{rongcheng.exits-school:n}名、中层{rongcheng.exits-middle:n}名退出；"
               "青州后备{qingzhou.reserve:n}人；另有两地用职级制。"),
         EN("Rongcheng moved out {rongcheng.exits-school:n} school and {rongcheng.exits-middle:n} "
            "middle leaders; Qingzhou has {qingzhou.reserve:n} in reserve; two others use career "
            "grades."),
         .source = "rongcheng.daily", .at = "17", .head_zh = "校长能进能退",
         .head_en = "Principals, in and out");
    body(w, ZH("荣成新增{rongcheng.places:n}个，潍坊拟增{weifang.class-places:n}个，余无数字。"),
         EN("{rongcheng.places:n} in Rongcheng, {weifang.class-places:n} planned in Weifang, no "
            "others."),
         .source = "weifang.points", .at = "35", .head_zh = "学位有建有拟",
         .head_en = "Places, built or planned");
    body(w, ZH("荣成{rongcheng.departments:n}个部门每周调度，潍坊每{weifang.patrol-weeks:w}周安全巡查，"
               "青州按{qingzhou.points:n}分考核、每月调度；余无明确周期。"),
         EN("Weekly for Rongcheng’s {rongcheng.departments}, patrols every "
            "{weifang.patrol-weeks:w} weeks in Weifang, monthly in Qingzhou with its "
            "{qingzhou.points:n} points; no fixed cycle elsewhere."),
         .source = "qingzhou.case", .at = "11", .head_zh = "督查要有周期",
         .head_en = "A rhythm of checks");
    body(w, ZH("荣成先后投入{rongcheng.investment}，阳泉智慧教育签约{yangquan.investment}；"
               "其余没有金额。"),
         EN("Rongcheng spent {rongcheng.investment}, Yangquan’s smart-education "
            "contract is {yangquan.investment}; the others name no sum."),
         .source = "yangquan.daily", .at = "69", .head_zh = "钱款少有明说",
         .head_en = "Money, seldom named");
}

/* By region, in the order of the columns; 0 = the document is silent. */
struct instrument { const char *zh, *en, *stages[5]; };

static const struct instrument instruments[] = {
    {"教师统筹与流动", "Teacher allocation",
     {REPORTED, UNDER_WAY, PLANNED, UNDER_WAY, REPORTED}},
    {"校长选用与职级", "Principals",
     {REPORTED, UNDER_WAY, PLANNED, UNDER_WAY, REPORTED}},
    {"评价与考核", "Evaluation", {REPORTED, PLANNED, PLANNED, PLANNED, REPORTED}},
    {"教育督导", "Supervision", {REPORTED, UNDER_WAY, PLANNED, PLANNED, 0}},
    {"学位与学校布局", "School places", {REPORTED, PLANNED, PLANNED, PLANNED, 0}},
    {"联盟与集团办学", "Alliances, groups", {REPORTED, PLANNED, PLANNED, PLANNED, 0}},
    {"人才引进与选拔", "Recruitment", {REPORTED, PLANNED, PLANNED, UNDER_WAY, REPORTED}},
    {"教研队伍", "Researchers", {0, PLANNED, PLANNED, 0, REPORTED}},
    {"信息化", "Digital education", {REPORTED, UNDER_WAY, PLANNED, PLANNED, 0}},
    {"经费保障", "Funding", {REPORTED, PLANNED, PLANNED, PLANNED, 0}},
};

static void instrument_table(struct briefing_writer *w)
{
    table(w, "instruments", ZH("十项办法的进度"), EN("Ten instruments and how far they are"));
    column(w, TEXT, ZH("办法"), EN("Instrument"));
    column(w, STAGE, ZH("荣成"), EN("Rongcheng"));
    column(w, STAGE, ZH("阳泉"), EN("Yangquan"));
    column(w, STAGE, ZH("陆河"), EN("Luhe"));
    column(w, STAGE, ZH("潍坊"), EN("Weifang"));
    column(w, STAGE, ZH("青州"), EN("Qingzhou"));
    for (uint32_t i = 0; i < sizeof instruments / sizeof *instruments; i++) {
        row(w);
        cell(w, ZH(instruments[i].zh), EN(instruments[i].en));
        for (int k = 0; k < 5; k++)
            if (instruments[i].stages[k])
                cell_stage(w, instruments[i].stages[k]);
            else
                cell_missing(w, NOT_STATED);
    }
    table_note(w, ZH("实心结果，半实推进，空心计划，—未提。"),
               EN("Filled: reported; half: under way; hollow: planned; dash: silent."));
    end_table(w);
}

void edition_findings(struct briefing_writer *w)
{
    section(w, "findings", ZH("要点"), EN("Key findings"));
    findings(w);
    instrument_table(w);
    end_section(w);
}
