/*
 * questions: ten that an official may put at the meeting, each with where to look.
 */
#include "edition.h"

static void staff_questions(struct briefing_writer *w)
{
    question(w, ZH("“县管校聘”触及多少教师，未获聘的人怎么办？青州{qingzhou.participants}参加，"
                   "只有{qingzhou.unplaced:n}人落聘，其余各地未说。"),
             EN("How many teachers does “county-managed, school-hired” reach, and what becomes "
                "of those not hired? Qingzhou: {qingzhou.participants}, {qingzhou.unplaced:n} left out; "
                "the others do not say."),
             .source = "qingzhou.case", .at = "24");
    question(w, ZH("干得不好的校长和科室负责人怎样退出，去了哪里？荣成退出校级"
                   "{rongcheng.exits-school:n}名、中层{rongcheng.exits-middle:n}名。"),
             EN("How do principals and section heads who do badly leave, and where do they "
                "go? Rongcheng: {rongcheng.exits-school:n} school-level, {rongcheng.exits-middle:n} "
                "middle leaders."),
             .source = "rongcheng.daily", .at = "17");
    question(w, ZH("谁拍板，多久查一次？荣成{rongcheng.departments}部门每周，青州"
                   "{qingzhou.points:n}分考核每月。"),
             EN("Who decides, and how often is progress checked? Weekly for Rongcheng’s "
                "{rongcheng.departments}, monthly in Qingzhou’s {qingzhou.points:n}-point "
                "appraisal."),
             .source = "rongcheng.daily", .at = "9");
    question(w, ZH("督导怎样既管学校又管政府？阳泉{yangquan.reforms:w}项改革有两项管督导，陆河"
                   "{luhe.supervision-levels:w}级联动、要“长牙齿”。"),
             EN("How can supervision reach governments as well as schools? Two of Yangquan’s "
                "{yangquan.reforms} deal with it; Luhe links {luhe.supervision-levels} and wants "
                "“teeth”."),
             .source = "luhe.reading", .at = "9");
    question(w, ZH("强校怎样带弱校：联盟、集团、托管还是结对？哪一种适合财力较弱的县？"),
             EN("How should strong schools help weak ones: alliances, groups, trusteeship or "
                "pairing? Which suits a county of small means?"),
             .source = "luhe.reading", .at = "8,9");
}

static void resource_questions(struct briefing_writer *w)
{
    question(w, ZH("学位按什么需求测算，建成多少？荣成报告{rongcheng.places}，潍坊计划"
                   "{weifang.class-places}。"),
             EN("Against what need are places planned, and how many are built? Rongcheng reports "
                "{rongcheng.places}, Weifang planned {weifang.class-places}."),
             .source = "weifang.points", .at = "35");
    question(w, ZH("钱从哪里来，谁来担保？阳泉{yangquan.funding-years}后经费达全省平均，陆河承诺"
                   "{luhe.increases:w}条“只增不减”，均无总额。"),
             EN("Where does the money come from, and who guarantees it? Yangquan: the provincial "
                "average in {yangquan.funding-years}; Luhe: {luhe.increases:w} only-increase "
                "rules; no totals."),
             .source = "yangquan.daily", .at = "61");
    question(w, ZH("学生和家长得到什么新东西？潍坊每学年家庭教育{weifang.home-hours}，阳泉身心健"
                   "康{yangquan.areas}方面。"),
             EN("What is new for pupils and parents? Weifang: {weifang.home-hours} of family "
                "education a school year; Yangquan: {yangquan.areas:w} areas of welfare."),
             .source = "weifang.points", .at = "73");
    question(w, ZH("哪些是结果，哪些是目标，哪些是自夸？“全省率先”“全国首家”由谁核实？"),
             EN("Which claims are results, which targets, which self-praise? Who has verified "
                "“first in the province” or “first in the country”?"),
             .source = "qingzhou.case", .at = "21,25");
    question(w, ZH("本县一年内不增加经费，能先学哪一条：台账和月通报、后备校长，还是千分考核？"),
             EN("What could our county copy within a year and without new money: ledgers and "
                "monthly notices, reserve principals, or the thousand-point appraisal?"),
             .source = "rongcheng.daily", .at = "9");
}

void edition_questions(struct briefing_writer *w)
{
    section(w, "questions", ZH("会上可问"), EN("Questions for the meeting"));
    staff_questions(w);
    resource_questions(w);
    end_section(w);
}
