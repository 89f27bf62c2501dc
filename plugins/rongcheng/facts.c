/*
 * facts: every figure of the report, and what each theme of the comparison may quote.
 * All are reported by the city itself; only the teachers moved carry a year, and the
 * numbers of persons overlap, so that no total of them is formed.
 */
#include "rongcheng.h"

static void frame_facts(struct briefing_writer *w)
{
    fact(w, "investment", "2000000000", YUAN, .at = "5", .qualifier = OVER, .headline = "1",
         .zh = "教育先后投入", .en = "invested");
    fact(w, "mechanisms", "3", ITEMS, .at = "5,7", .zh = "工作机制", .en = "working mechanisms");
    fact(w, "tasks", "3", TASKS, .at = "5,11", .zh = "重点任务", .en = "key tasks");
    fact(w, "systems", "3", ITEMS, .at = "5,15", .zh = "体制机制", .en = "systems");
    derived(w, "items", SUM, "mechanisms tasks systems", NO_UNIT, .zh = "“3+3+3”合计",
            .en = "items of “3+3+3”");
    fact(w, "ledgers", "2", LEDGERS, .at = "5,9", .zh = "工作台账", .en = "work ledgers");
    fact(w, "rules", "17", RULES, .at = "5", .headline = "1", .zh = "配套实施细则",
         .en = "implementing rules");
    fact(w, "departments", "30", DEPARTMENTS, .at = "9", .headline = "1", .zh = "领导小组部门",
         .en = "departments in leading group");
    fact(w, "lines", "3", NO_UNIT, .at = "9", .zh = "推进机制的线", .en = "lines of delivery");
}

static void learning_facts(struct briefing_writer *w)
{
    fact(w, "provincial-bases", "3", BASES, .at = "13", .zh = "省级研学基地",
         .en = "provincial study-travel bases");
    fact(w, "municipal-bases", "14", BASES, .at = "13", .zh = "地市级研学基地",
         .en = "prefecture-level study-travel bases");
    fact(w, "sites", "15", SITES, .at = "13", .zh = "观摩基地", .en = "observation sites");
    fact(w, "labs", "6", LABS, .at = "13", .zh = "创客实验室", .en = "maker labs");
    fact(w, "aviation", "12", SCHOOLS, .at = "13", .zh = "航空特色学校",
         .en = "schools with an aviation profile");
    fact(w, "forums", "3", FORUMS, .at = "13", .zh = "专家论坛会", .en = "expert forums");
    fact(w, "private-schools", "4", SCHOOLS, .at = "13", .zh = "考察民办学校",
         .en = "private schools visited");
    fact(w, "experimental", "2", KINDERGARTENS, .at = "13", .zh = "实验幼儿园",
         .en = "experimental kindergartens");
    fact(w, "partners-out", "7", SCHOOLS, .at = "13", .zh = "与省外名校结对",
         .en = "schools partnered outside the province");
    fact(w, "partners-in", "27", SCHOOLS, .at = "13", .zh = "与省内名校结对",
         .en = "schools partnered inside the province");
}

static void recruitment_facts(struct briefing_writer *w)
{
    fact(w, "qilu", "1", PRINCIPALS, .at = "13", .zh = "齐鲁名校长",
         .en = "Qilu Distinguished Principal");
    fact(w, "noted", "2", TEACHERS, .at = "13", .zh = "优秀名师", .en = "noted teachers");
    fact(w, "incumbents", "3", TEACHERS, .at = "13", .zh = "在编教师",
         .en = "teachers with permanent posts");
    derived(w, "talents", SUM, "qilu noted incumbents", PERSONS, .zh = "引进人才",
            .en = "hired from elsewhere");
    fact(w, "school-teachers", "80", TEACHERS, .at = "13", .zh = "招聘中小学教师",
         .en = "primary and secondary teachers recruited");
    fact(w, "nursery-teachers", "50", TEACHERS, .at = "13", .zh = "招聘公办幼儿教师",
         .en = "public kindergarten teachers recruited");
    derived(w, "recruits", SUM, "school-teachers nursery-teachers", TEACHERS, .headline = "1",
            .zh = "公开招聘教师", .en = "teachers recruited");
    fact(w, "rural-masters", "3", PERSONS, .at = "13", .zh = "“硕师计划”",
         .en = "through the rural master’s programme");
    fact(w, "postgraduates", "5", POSTGRADUATES, .at = "13", .zh = "研究生", .en = "postgraduates");
    fact(w, "graduates", "2", PERSONS, .at = "13", .zh = "双一流及省级优秀毕业生",
         .en = "Double First-Class or outstanding graduates");
}

static void system_facts(struct briefing_writer *w)
{
    fact(w, "alliances", "6", ALLIANCES, .at = "17", .zh = "学校联盟", .en = "school alliances");
    fact(w, "moved", "200", TEACHERS, .at = "17", .qualifier = OVER, .period = "2018",
         .headline = "1", .zh = "2018年流动教师", .en = "teachers moved in 2018");
    fact(w, "backbone", "162", TEACHERS, .at = "17", .period = "2018", .zh = "流动骨干教师",
         .en = "backbone teachers moved");
    fact(w, "rounds", "2", ROUNDS, .at = "17", .zh = "特级岗位招考", .en = "rounds of selection");
    fact(w, "special", "17", TEACHERS, .at = "17", .zh = "农村特级教师岗位录取",
         .en = "hired to rural special-grade posts");
    fact(w, "shadowing", "33", PERSONS, .at = "17", .zh = "跟岗挂职干部",
         .en = "middle leaders in training");
    fact(w, "exits-school", "4", LEADERS, .at = "17", .zh = "退出校级干部",
         .en = "school-level leaders out of post");
    fact(w, "exits-middle", "11", LEADERS, .at = "17", .zh = "退出中层干部",
         .en = "middle leaders out of post");
    derived(w, "exits", SUM, "exits-school exits-middle", LEADERS, .zh = "退出干部",
            .en = "leaders out of post");
    fact(w, "projects", "18", PROJECTS, .at = "17", .zh = "解决大班额项目",
         .en = "projects against oversized classes");
    fact(w, "floor", "270000", SQUARE_METRES, .at = "17", .zh = "新增校舍",
         .en = "new school floor space");
    fact(w, "places", "10200", PLACES, .at = "17", .headline = "1", .zh = "新增学位",
         .en = "new school places");
    fact(w, "research", "20", PROJECTS, .at = "17", .zh = "年度获奖科研项目",
         .en = "research projects a year");
    fact(w, "award", "200000", YUAN, .at = "17", .zh = "科研奖励", .en = "research awards");
}

void rongcheng_facts(struct briefing_writer *w)
{
    frame_facts(w);
    learning_facts(w);
    recruitment_facts(w);
    system_facts(w);
}

static void steering_measures(struct briefing_writer *w)
{
    measure(w, THEME_FRAME, REPORTED, ZH("“3+3+3”，共{items:n}项"),
            EN("“3+3+3”: {items:n} items"), .at = "5");
    measure(w, THEME_STEERING, REPORTED, ZH("领导小组，{departments}部门"),
            EN("Leading group, {departments}"), .at = "9");
    measure(w, THEME_CYCLE, REPORTED, ZH("周调度、月通报"),
            EN("Weekly review, monthly notice"), .at = "9");
    measure(w, THEME_EVALUATION, REPORTED, ZH("改革纳入全市绩效考核"),
            EN("Reform in city appraisal"), .at = "9");
    measure(w, THEME_SUPERVISION, REPORTED, ZH("督查考核办跟踪台账"),
            EN("Inspectors track ledgers"), .at = "9");
    measure(w, THEME_FUNDING, REPORTED, ZH("投入{investment}"), EN("{investment} invested"),
            .at = "5");
    measure(w, THEME_INFORMATISATION, REPORTED, ZH("列入投入，无单独数字"),
            EN("Invested; no figure"), .at = "5");
    measure(w, THEME_PLACES, REPORTED, ZH("{projects}项目，学位{places}"),
            EN("{projects}, {places}"), .at = "17");
}

static void school_measures(struct briefing_writer *w)
{
    measure(w, THEME_ALLOCATION, REPORTED, ZH("2018年流动教师{moved}"),
            EN("{moved:n} moved in 2018"), .at = "17");
    measure(w, THEME_PRINCIPALS, REPORTED, ZH("资格准入，退出校级{exits-school}"),
            EN("Certificates; {exits-school:n} left post"), .at = "17");
    measure(w, THEME_GROUPS, REPORTED, ZH("学校联盟{alliances}"),
            EN("{alliances:n} school alliances"), .at = "17");
    measure(w, THEME_PAIRING, REPORTED, ZH("省外{partners-out}、省内{partners-in}联谊"),
            EN("{partners-out:n} schools outside, {partners-in:n} inside"), .at = "13");
    measure(w, THEME_RECRUITMENT, REPORTED, ZH("引才{talents}，招聘{recruits}"),
            EN("{talents:n} hired, {recruits:n} recruited"), .at = "13");
    measure(w, THEME_PRESCHOOL, REPORTED, ZH("{experimental}实验幼儿园引进项目"),
            EN("{experimental:n} kindergartens, joint projects"), .at = "13");
    measure(w, THEME_VOCATIONAL, REPORTED, ZH("对接驻荣高校和企业"),
            EN("Links with campuses, firms"), .at = "13");
    measure(w, THEME_NEW_LEARNING, REPORTED, ZH("研学、创客、航空特色"),
            EN("Study trips, makers, aviation"), .at = "13");
    measure(w, THEME_PRIVATE, UNDER_WAY, ZH("考察{private-schools}，有合作意向"),
            EN("{private-schools:n} visited; one intent"), .at = "13");
}

void rongcheng_measures(struct briefing_writer *w)
{
    steering_measures(w);
    school_measures(w);
}
