/*
 * facts: the document counts the parts of its plan and nothing else, so every figure
 * is PLANNED; and what each theme of the comparison may quote.
 */
#include "luhe.h"

static void plan_facts(struct briefing_writer *w)
{
    fact(w, "years", "3", YEARS, .at = "4,6,15,18", .period = "2023/2025", .stage = PLANNED,
         .zh = "计划年限", .en = "length of plan");
    fact(w, "tasks", "4", TASKS, .at = "6", .stage = PLANNED, .zh = "主要任务",
         .en = "main tasks");
    fact(w, "parts", "3", NO_UNIT, .at = "6", .stage = PLANNED, .zh = "部署部分", .en = "parts");
    fact(w, "measures", "26", MEASURES, .at = "6", .stage = PLANNED, .headline = "1",
         .zh = "行动方案措施", .en = "measures");
    fact(w, "subplans", "2", PIECES, .at = "6,13", .stage = PLANNED, .headline = "1",
         .zh = "子方案", .en = "sub-plans");
    fact(w, "duties", "2", ITEMS, .at = "7", .stage = PLANNED, .zh = "政府责任",
         .en = "duties of government");
    fact(w, "increases", "2", RULES, .at = "7", .stage = PLANNED, .zh = "只增不减要求",
         .en = "only-increase rules");
    fact(w, "assistance", "2", PIECES, .at = "8", .stage = PLANNED, .zh = "帮扶要点",
         .en = "points on assistance");
    fact(w, "pairings", "3", NO_UNIT, .at = "8", .stage = PLANNED, .zh = "结对关系",
         .en = "kinds of pairing");
    fact(w, "reforms", "3", REFORMS, .at = "9", .stage = PLANNED, .headline = "1", .zh = "改革",
         .en = "reforms");
    fact(w, "supervision-levels", "3", LEVELS, .at = "9", .stage = PLANNED,
         .zh = "督导层级", .en = "levels of supervision");
    fact(w, "teams", "4", TEAMS, .at = "6,10", .stage = PLANNED, .headline = "1", .zh = "队伍",
         .en = "teams to be built");
    fact(w, "actions", "6", ACTIONS, .at = "11", .stage = PLANNED, .headline = "1", .zh = "行动",
         .en = "actions");
    derived(w, "described", SUM, "duties assistance reforms teams actions", NO_UNIT,
            .zh = "逐项介绍", .en = "points described");
    derived(w, "undescribed", DIFFERENCE, "measures described", NO_UNIT, .zh = "未见介绍",
            .en = "points not described");
}

static void subplan_facts(struct briefing_writer *w)
{
    fact(w, "strands", "3", ASPECTS, .at = "15", .stage = PLANNED, .zh = "攻坚方面",
         .en = "strands of construction");
    fact(w, "construction", "4", NO_UNIT, .at = "15", .stage = PLANNED, .zh = "攻坚措施",
         .en = "measures for construction");
    fact(w, "tables", "4", TABLES, .at = "15", .stage = PLANNED, .zh = "项目计划表",
         .en = "project tables");
    fact(w, "staff-teams", "3", TEAMS, .at = "18", .stage = PLANNED, .zh = "综合改革队伍",
         .en = "teams in the reform plan");
    fact(w, "aspects", "8", ASPECTS, .at = "18", .stage = PLANNED, .headline = "1",
         .zh = "综合改革方面", .en = "aspects of reform");
    fact(w, "annexes", "3", ANNEXES, .at = "18", .stage = PLANNED, .zh = "三年行动方案",
         .en = "three-year plans annexed");
    derived(w, "all-annexes", SUM, "tables annexes", NO_UNIT, .zh = "附件合计",
            .en = "annexes together");
    fact(w, "research-levels", "2", LEVELS, .at = "19", .stage = PLANNED, .zh = "教研层级",
         .en = "levels of teaching research");
    fact(w, "safety-levels", "2", LEVELS, .at = "7", .stage = PLANNED, .zh = "安全责任层级",
         .en = "levels in charge of safety");
}

void luhe_facts(struct briefing_writer *w)
{
    plan_facts(w);
    subplan_facts(w);
}

static void steering_measures(struct briefing_writer *w)
{
    measure(w, THEME_FRAME, PLANNED, ZH("{reforms:w}项改革{teams:w}支队伍{actions:w}大行动"),
            EN("{reforms}, {teams}, {actions}"), .at = "9-11");
    measure(w, THEME_STEERING, PLANNED, ZH("列为“一把手工程”"),
            EN("A “top-leader project”"), .at = "7");
    measure(w, THEME_CYCLE, PLANNED, ZH("县政府常务会定期研究"),
            EN("Regular at county meetings"), .at = "7");
    measure(w, THEME_FUNDING, PLANNED, ZH("{increases:w}个只增不减，无金额"),
            EN("{increases:w} only-increase rules; no sums"), .at = "7,15");
    measure(w, THEME_SAFETY, PLANNED, ZH("联防联控，智能平台"),
            EN("Joint control, smart platform"), .at = "7,11");
    measure(w, THEME_PAIRING, PLANNED, ZH("{pairings:w}种结对，含深圳"),
            EN("{pairings:w} kinds, one with Shenzhen"), .at = "8");
    measure(w, THEME_PARTY, PLANNED, ZH("2023年底前党组织领导"),
            EN("Party-led by the end of 2023"), .at = "9");
    measure(w, THEME_EVALUATION, PLANNED, ZH("针对性评价，亮牌考核"),
            EN("Targeted; shown by cards"), .at = "9,19");
    measure(w, THEME_SUPERVISION, PLANNED, ZH("{supervision-levels}联动，“长牙齿”"),
            EN("{supervision-levels}, “with teeth”"), .at = "9,19");
    measure(w, THEME_GROUPS, PLANNED, ZH("集团内一体化管理"),
            EN("One management in each group"), .at = "9,19");
}

static void staff_measures(struct briefing_writer *w)
{
    measure(w, THEME_ALLOCATION, PLANNED, ZH("县管校聘，刚性流动"),
            EN("County-managed, binding rotation"), .at = "9,10");
    measure(w, THEME_PRINCIPALS, PLANNED, ZH("职级制，后备人才库"),
            EN("Career grades, reserve pool"), .at = "9,10");
    measure(w, THEME_RESEARCHERS, PLANNED, ZH("各科配强专职教研员"),
            EN("A researcher for each subject"), .at = "10,18,19");
    measure(w, THEME_HOME, PLANNED, ZH("教师全员家访"), EN("Home visits by all teachers"),
            .at = "10");
    measure(w, THEME_RECRUITMENT, PLANNED, ZH("红海扬帆，招聘前置"),
            EN("Talent plan, earlier hiring"), .at = "11,19");
    measure(w, THEME_INFORMATISATION, PLANNED, ZH("数字赋能与网络工程"),
            EN("Digital action, networks"), .at = "11,16");
    measure(w, THEME_NEW_LEARNING, PLANNED, ZH("“善文化”进校园"),
            EN("“Culture of goodness”"), .at = "11");
    measure(w, THEME_PLACES, PLANNED, ZH("有项目表，无学位数"),
            EN("Tables, no number of places"), .at = "15,16");
    measure(w, THEME_PRESCHOOL, PLANNED, ZH("公办学位与配套园"),
            EN("Public and estate places"), .at = "15");
}

void luhe_measures(struct briefing_writer *w)
{
    steering_measures(w);
    staff_measures(w);
}
