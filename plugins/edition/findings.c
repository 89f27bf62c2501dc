/*
 * findings: the page that answers before anything is explained.  Lead, five findings
 * and the matrix of instruments fill one page together: who adds a line cuts another.
 */
#include "edition.h"

static void findings(struct briefing_writer *w)
{
    lead(w, ZH("五地都从人入手：教师在县域统筹，校长重新选、训或考。荣成、青州报告结果，"
               "潍坊列目标，阳泉出文件，陆河作计划；能比的是办法，不是数字。"),
         EN("All five begin with people: teachers managed across the county, principals chosen, "
            "trained or appraised anew. Rongcheng and Qingzhou report results, Weifang sets "
            "targets, Yangquan issues documents, Luhe plans. Compare methods, not numbers."));
    body(w, ZH("潍坊2016年深化县管校聘，青州2017年{qingzhou.participants:n}人参加、"
               "流动{qingzhou.moved:n}人，荣成2018年流动{rongcheng.moved:n}名；阳泉要全面推行，"
               "陆河列入计划。"),
         EN("Weifang deepened the system in 2016; Qingzhou had {qingzhou.participants:n} take part "
            "and {qingzhou.moved:n} move, Rongcheng moved {rongcheng.moved:n}; Yangquan wants it "
            "in full, Luhe plans it."),
         .source = "qingzhou.case", .at = "24", .head_zh = "教师归县管",
         .head_en = "Teachers: county-managed");
    body(w, ZH("荣成持证上岗、年度考核，校级{rongcheng.exits-school:n}名、"
               "中层{rongcheng.exits-middle:n}名退出；青州后备{qingzhou.reserve:n}人；"
               "潍坊完善职级制，陆河拟行，阳泉只列培训。"),
         EN("Rongcheng certifies and appraises; {rongcheng.exits-school:n} heads and "
            "{rongcheng.exits-middle:n} middle leaders are out. Qingzhou has {qingzhou.reserve:n} "
            "in reserve; Weifang refines career grades, Luhe plans them, Yangquan lists training."),
         .source = "rongcheng.daily", .at = "17", .head_zh = "校长能进能退",
         .head_en = "Principals: in and out");
    body(w, ZH("荣成报告新增{rongcheng.places:n}个，称大班额已解决；"
               "潍坊计划{weifang.class-places:n}个，结果未见；阳泉只有布局比例，陆河只附项目表，"
               "青州未提。"),
         EN("Rongcheng reports {rongcheng.places:n} and oversized classes solved; Weifang planned "
            "{weifang.class-places:n}, outcome unknown; Yangquan gives shares, Luhe project "
            "tables, Qingzhou nothing."),
         .source = "weifang.points", .at = "35", .head_zh = "学位有建有拟",
         .head_en = "Places: built or planned");
    body(w, ZH("荣成周调度、月通报；青州每月调度、{qingzhou.points:n}分考核，连续两年末位调岗；"
               "潍坊双周巡查；阳泉定期限，陆河列问责。"),
         EN("Rongcheng reviews weekly, Qingzhou monthly; on a scale of {qingzhou.points:n}, those "
            "last two years running are moved. Weifang patrols fortnightly; Yangquan sets dates, "
            "Luhe accountability."),
         .source = "qingzhou.case", .at = "11", .head_zh = "督查要有周期",
         .head_en = "Checking: a rhythm");
    body(w, ZH("荣成投入{rongcheng.investment}，阳泉签约{yangquan.investment}、"
               "绩效拟增{yangquan.pay}；陆河“只增不减”、潍坊“PPP”均无金额，青州未提。"),
         EN("Rongcheng invested {rongcheng.investment}; Yangquan signed for {yangquan.investment} "
            "and plans {yangquan.pay} more pay; Luhe (only-increase rules) and Weifang (PPP) name "
            "no sums, Qingzhou nothing."),
         .source = "yangquan.daily", .at = "65,69", .head_zh = "钱款少有明说",
         .head_en = "Money: seldom named");
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
    {"信息化", "Informatisation", {REPORTED, UNDER_WAY, PLANNED, PLANNED, 0}},
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
    end_table(w);
}

void edition_findings(struct briefing_writer *w)
{
    section(w, "findings", ZH("要点"), EN("Key findings"));
    findings(w);
    instrument_table(w);
    end_section(w);
}
