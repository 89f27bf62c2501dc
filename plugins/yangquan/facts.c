/*
 * facts: every figure of the article, and what each theme of the comparison may quote.
 * A target is PLANNED, a document issued or a contract signed UNDER_WAY; only what the
 * article tells as done is left as reported.
 */
#include "yangquan.h"

static void made_facts(struct briefing_writer *w)
{
    fact(w, "finalists", "178", TEACHERS, .at = "7", .period = "2021-06-01/2021-06-04",
         .zh = "竞赛决赛教师", .en = "contest finalists");
    fact(w, "undertakings", "5", ITEMS, .at = "19", .period = "2021", .stage = PLANNED,
         .zh = "全市大事", .en = "undertakings");
    fact(w, "follow-up-groups", "4", NO_UNIT, .at = "29", .stage = UNDER_WAY,
         .zh = "落实措施类别", .en = "groups of measures");
    fact(w, "follow-up", "21", MEASURES, .at = "29", .stage = UNDER_WAY,
         .zh = "落实措施", .en = "follow-up measures");
    fact(w, "studies", "14", REPORTS, .at = "29", .zh = "专题调研报告",
         .en = "field studies");
    fact(w, "improvements", "10", NO_UNIT, .at = "29", .stage = PLANNED,
         .zh = "着力提升方面", .en = "improvements");
}

static void opinion_facts(struct briefing_writer *w)
{
    fact(w, "reforms", "8", REFORMS, .at = "33,35", .stage = UNDER_WAY, .zh = "牵引性改革",
         .en = "leading reforms");
    fact(w, "matters", "8", PIECES, .at = "33,37", .stage = UNDER_WAY, .zh = "重大事项",
         .en = "major matters");
    fact(w, "works", "4", WORKS, .at = "33,39", .stage = UNDER_WAY, .zh = "重大工程",
         .en = "major projects");
    fact(w, "measures", "20", MEASURES, .at = "33", .period = "2021-04-29", .stage = UNDER_WAY,
         .headline = "1", .zh = "改革举措和要求", .en = "reform measures");
    derived(w, "parts", SUM, "reforms matters works", NO_UNIT, .zh = "三组合计",
            .en = "three lists together");
    fact(w, "evaluation-tasks", "16", TASKS, .at = "49", .stage = PLANNED, .headline = "1",
         .zh = "评价改革任务", .en = "evaluation tasks, drafted");
    fact(w, "evaluated", "5", NO_UNIT, .at = "49", .stage = PLANNED, .zh = "评价主体",
         .en = "evaluated parties");
}

static void guarantee_facts(struct briefing_writer *w)
{
    fact(w, "primary-share", "80", PERCENT, .at = "59", .qualifier = AT_LEAST, .period = "2021",
         .stage = PLANNED, .zh = "乡镇以上小学", .en = "primary schools");
    fact(w, "junior-share", "90", PERCENT, .at = "59", .period = "2021", .stage = PLANNED,
         .zh = "县城初中", .en = "junior middle schools");
    fact(w, "funding-years", "3", YEARS, .at = "61", .stage = PLANNED, .zh = "经费达标年限",
         .en = "to funding target");
    fact(w, "postgraduates", "75", POSTGRADUATES, .at = "63", .qualifier = ABOUT,
         .period = "2021", .stage = PLANNED, .headline = "1", .zh = "研究生（约）",
         .en = "postgraduates, approximate");
    fact(w, "studios", "30", STUDIOS, .at = "63", .stage = UNDER_WAY, .headline = "1",
         .zh = "首批名师工作室", .en = "teacher studios, first batch");
    fact(w, "training-years", "3", YEARS, .at = "63", .stage = UNDER_WAY, .zh = "教师培训年限",
         .en = "training plan");
    fact(w, "pay", "15", PERCENT, .at = "65", .stage = PLANNED, .headline = "1",
         .zh = "绩效工资拟增", .en = "rise in incentive pay");
    fact(w, "managements", "5", NO_UNIT, .at = "67", .stage = UNDER_WAY, .zh = "专项管理",
         .en = "managements");
    fact(w, "areas", "10", ASPECTS, .at = "67", .stage = UNDER_WAY, .zh = "身心健康方面",
         .en = "welfare areas");
    fact(w, "strands", "5", NO_UNIT, .at = "49,67", .stage = UNDER_WAY, .zh = "育人方面",
         .en = "strands of education");
    fact(w, "investment", "130000000", YUAN, .at = "69", .period = "2021-05-11",
         .stage = UNDER_WAY, .headline = "1", .zh = "智慧教育签约",
         .en = "smart education");
    fact(w, "qualities", "10", NO_UNIT, .at = "71", .stage = PLANNED, .zh = "提质方面",
         .en = "quality improvements");
}

void yangquan_facts(struct briefing_writer *w)
{
    made_facts(w);
    opinion_facts(w);
    guarantee_facts(w);
}

static void steering_measures(struct briefing_writer *w)
{
    measure(w, THEME_FRAME, UNDER_WAY, ZH("一份意见加配套政策"),
            EN("Opinions plus policies"), .at = "29");
    measure(w, THEME_STEERING, REPORTED, ZH("书记、市长直接推动"),
            EN("Secretary and mayor lead"), .at = "17,21,23");
    measure(w, THEME_EVALUATION, PLANNED, ZH("办法已拟定，{evaluation-tasks}任务"),
            EN("Drafted: {evaluation-tasks}"), .at = "47,49");
    measure(w, THEME_SUPERVISION, UNDER_WAY, ZH("方案已出台，2022年建成"),
            EN("Plan issued, due by 2022"), .at = "47,51");
    measure(w, THEME_GROUPS, PLANNED, ZH("托管与集团化意见在酝酿"),
            EN("Trusteeship and groups"), .at = "53");
    measure(w, THEME_PARTY, UNDER_WAY, ZH("党的领导列改革之首"),
            EN("Party leadership comes first"), .at = "35");
    measure(w, THEME_PRIVATE, UNDER_WAY, ZH("规范民办教育"), EN("To regulate private schools"),
            .at = "37");
    measure(w, THEME_VOCATIONAL, UNDER_WAY, ZH("提升职教，建设中职工程"),
            EN("Quality; a secondary project"), .at = "37,39");
    measure(w, THEME_PRESCHOOL, UNDER_WAY, ZH("学前普及普惠工程"),
            EN("Universal and affordable"), .at = "39");
}

static void guarantee_measures(struct briefing_writer *w)
{
    measure(w, THEME_ALLOCATION, UNDER_WAY, ZH("全面实施县管校聘"),
            EN("County-managed, in full"), .at = "63");
    measure(w, THEME_PRINCIPALS, UNDER_WAY, ZH("校长纳入{training-years}培训"),
            EN("Only training: {training-years}"), .at = "63");
    measure(w, THEME_RECRUITMENT, PLANNED, ZH("引进研究生{postgraduates}"),
            EN("{postgraduates:n} postgraduates"), .at = "63");
    measure(w, THEME_PLACES, PLANNED, ZH("只有布局目标，无学位数"),
            EN("Layout targets only, no places"), .at = "59");
    measure(w, THEME_FUNDING, PLANNED, ZH("{funding-years}后达全省平均"),
            EN("Provincial average in {funding-years}"), .at = "61");
    measure(w, THEME_WELFARE, UNDER_WAY, ZH("课后服务，五项管理"),
            EN("After-school care, five managements"), .at = "67");
    measure(w, THEME_SAFETY, UNDER_WAY, ZH("提升学生安全能力"),
            EN("Pupils’ ability to keep safe"), .at = "67");
    measure(w, THEME_NEW_LEARNING, PLANNED, ZH("体育教学新模式"),
            EN("New PE teaching model"), .at = "67");
    measure(w, THEME_INFORMATISATION, UNDER_WAY, ZH("智慧教育签约{investment}"),
            EN("Contract for {investment}"), .at = "69");
    measure(w, THEME_RESEARCHERS, PLANNED, ZH("深化教研"),
            EN("Deeper teaching research"), .at = "71");
    measure(w, THEME_HOME, PLANNED, ZH("家校携手"),
            EN("Home and school hand in hand"), .at = "71");
}

void yangquan_measures(struct briefing_writer *w)
{
    steering_measures(w);
    guarantee_measures(w);
}
