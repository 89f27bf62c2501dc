/*
 * facts: every figure of the work points, all of them targets for 2016 and so PLANNED,
 * and what each theme of the comparison may quote.  Places of different programmes may
 * overlap: they are never summed.
 */
#include "weifang.h"

static void frame_facts(struct briefing_writer *w)
{
    fact(w, "projects", "5", NO_UNIT, .at = "33", .period = "2016", .stage = PLANNED,
         .zh = "工程", .en = "projects");
    fact(w, "reforms", "5", REFORMS, .at = "47", .period = "2016", .stage = PLANNED,
         .zh = "改革", .en = "reforms");
    fact(w, "breakthroughs", "5", BREAKTHROUGHS, .at = "59", .period = "2016",
         .stage = PLANNED, .zh = "突破", .en = "breakthroughs");
    fact(w, "mechanisms", "5", NO_UNIT, .at = "71", .period = "2016", .stage = PLANNED,
         .zh = "机制", .en = "mechanisms");
    derived(w, "points", SUM, "projects reforms breakthroughs mechanisms", WORK_POINTS,
            .zh = "工作要点", .en = "work points");
    fact(w, "principles", "6", PRINCIPLES, .at = "15-27", .stage = PLANNED, .zh = "工作原则",
         .en = "principles");
    fact(w, "enthusiasms", "3", NO_UNIT, .at = "21", .stage = PLANNED, .zh = "积极性",
         .en = "kinds of enthusiasm");
}

static void building_facts(struct briefing_writer *w)
{
    fact(w, "class-schools", "89", SCHOOLS, .at = "35", .period = "2016", .stage = PLANNED,
         .headline = "1", .zh = "破解大班额建校", .en = "schools built or enlarged");
    fact(w, "class-floor", "1370000", SQUARE_METRES, .at = "35", .period = "2016",
         .stage = PLANNED, .zh = "新增校舍", .en = "new floor space");
    fact(w, "class-places", "82500", PLACES, .at = "35", .period = "2016", .stage = PLANNED,
         .headline = "1", .zh = "城镇新增学位", .en = "new places in towns");
    fact(w, "central-schools", "11", SCHOOLS, .at = "37", .period = "2016", .stage = PLANNED,
         .zh = "中心市区建校", .en = "schools in the central city");
    fact(w, "central-floor", "550000", SQUARE_METRES, .at = "37", .period = "2016",
         .stage = PLANNED, .zh = "中心市区校舍", .en = "floor space in the central city");
    fact(w, "central-places", "33367", PLACES, .at = "37", .period = "2016", .stage = PLANNED,
         .zh = "中心市区学位", .en = "new places in the central city");
    fact(w, "seed-schools", "12", SCHOOLS, .at = "37", .period = "2016", .stage = PLANNED,
         .zh = "种子学校", .en = "seed schools");
    fact(w, "weak-schools", "30", SCHOOLS, .at = "37", .period = "2016", .stage = PLANNED,
         .headline = "1", .zh = "薄弱学校提升", .en = "weak schools to be lifted");
    fact(w, "internet-schools", "100", SCHOOLS, .at = "43", .period = "2016", .stage = PLANNED,
         .headline = "1", .zh = "互联网+示范校", .en = "Internet + model schools");
}

static void preschool_facts(struct briefing_writer *w)
{
    fact(w, "kindergartens", "131", KINDERGARTENS, .at = "41", .period = "2016",
         .stage = PLANNED, .headline = "1", .zh = "普惠性幼儿园", .en = "affordable kindergartens");
    fact(w, "nursery-places", "15000", PLACES, .at = "41", .period = "2016", .stage = PLANNED,
         .zh = "学前新增学位", .en = "new kindergarten places");
    fact(w, "public-kindergartens", "10", KINDERGARTENS, .at = "41", .period = "2016",
         .qualifier = AT_LEAST, .stage = PLANNED, .zh = "市区新增公办园",
         .en = "new public kindergartens");
    fact(w, "public-share", "72", PERCENT, .at = "41", .qualifier = AT_LEAST, .period = "2016",
         .stage = PLANNED, .zh = "公办园在园幼儿占比", .en = "children in public kindergartens");
    fact(w, "double-towns", "10", PIECES, .at = "41", .period = "2016", .stage = PLANNED,
         .zh = "双中心园示范镇街", .en = "double-centre towns");
    fact(w, "advanced-towns", "15", PIECES, .at = "41", .period = "2016", .stage = PLANNED,
         .zh = "学前先进镇街", .en = "advanced preschool towns");
    fact(w, "provincial-models", "30", KINDERGARTENS, .at = "41", .period = "2016",
         .stage = PLANNED, .zh = "省级示范园", .en = "provincial model kindergartens");
    fact(w, "municipal-models", "60", KINDERGARTENS, .at = "41", .period = "2016",
         .stage = PLANNED, .zh = "市级示范园", .en = "municipal model kindergartens");
}

static void reform_facts(struct briefing_writer *w)
{
    fact(w, "majors", "10", MAJORS, .at = "53", .period = "2016", .stage = PLANNED,
         .zh = "特色品牌专业", .en = "flagship programmes");
    fact(w, "trainees", "90000", PERSON_TIMES, .at = "53", .period = "2016", .stage = PLANNED,
         .zh = "实用技能培训", .en = "person-times of skills training");
    fact(w, "pilot-schools", "34", SCHOOLS, .at = "55", .period = "2016", .stage = PLANNED,
         .headline = "1", .zh = "自主办学试点", .en = "autonomy pilot schools");
    fact(w, "private-schools", "15", SCHOOLS, .at = "57", .period = "2016", .stage = PLANNED,
         .zh = "民办中小学", .en = "private schools");
    fact(w, "councils", "4", NO_UNIT, .at = "69", .stage = PLANNED, .zh = "学校治理组织",
         .en = "bodies of school governance");
    fact(w, "home-hours", "8", CLASS_HOURS, .at = "73", .period = "2016", .stage = PLANNED,
         .zh = "每学年家庭教育课程", .en = "family-education hours a school year");
    fact(w, "home-schools", "100", SCHOOLS, .at = "73", .period = "2016", .stage = PLANNED,
         .zh = "家庭教育示范校", .en = "model schools for family education");
    fact(w, "safety-levels", "2", LEVELS, .at = "77", .stage = PLANNED, .zh = "巡查层级",
         .en = "levels of patrol");
    fact(w, "patrol-weeks", "2", WEEKS, .at = "77", .period = "2016", .stage = PLANNED,
         .zh = "巡查周期", .en = "interval of patrols");
    fact(w, "service-levels", "3", LEVELS, .at = "81", .stage = PLANNED, .zh = "惠民服务层级",
         .en = "levels of public service");
    fact(w, "bureau-types", "5", NO_UNIT, .at = "81", .stage = PLANNED, .zh = "机关类型",
         .en = "types of bureau");
}

void weifang_facts(struct briefing_writer *w)
{
    frame_facts(w);
    building_facts(w);
    preschool_facts(w);
    reform_facts(w);
}

static void steering_measures(struct briefing_writer *w)
{
    measure(w, THEME_FRAME, PLANNED, ZH("{points}，四块各{projects:w}项"),
            EN("{points}: four blocks of {projects:w}"), .at = "33-81");
    measure(w, THEME_STEERING, PLANNED, ZH("市政府方案，督导委员会"),
            EN("City plans; supervision body"), .at = "35,37,75");
    measure(w, THEME_CYCLE, PLANNED, ZH("双周巡查，每月一题，年度审计"),
            EN("Fortnightly to yearly"), .at = "77,79,81");
    measure(w, THEME_EVALUATION, PLANNED, ZH("以底线等三项评学校"),
            EN("Schools by three tests"), .at = "51");
    measure(w, THEME_SUPERVISION, PLANNED, ZH("突出督政，清单督学"),
            EN("On governments; checklists"), .at = "75");
    measure(w, THEME_PARTY, PLANNED, ZH("党组织为学校政治核心"),
            EN("Party organisation as core"), .at = "61,69");
    measure(w, THEME_FUNDING, PLANNED, ZH("“PPP”融资，无金额"), EN("PPP financing; no sums"),
            .at = "57");
    measure(w, THEME_SAFETY, PLANNED, ZH("风险清单，{safety-levels}巡查"),
            EN("Risk list; patrols at {safety-levels}"), .at = "77");
    measure(w, THEME_HOME, PLANNED, ZH("每学年{home-hours}，示范校{home-schools}"),
            EN("{home-hours} a year; {home-schools:n} models"), .at = "73");
    measure(w, THEME_WELFARE, PLANNED, ZH("心理辅导与体质监测"),
            EN("Counselling, fitness checks"), .at = "51,73");
}

static void school_measures(struct briefing_writer *w)
{
    measure(w, THEME_PLACES, PLANNED, ZH("计划新增{class-places}"),
            EN("{class-places} planned"), .at = "35");
    measure(w, THEME_PAIRING, PLANNED, ZH("薄弱学校{weak-schools}一体提升"),
            EN("{weak-schools:n} weak schools lifted"), .at = "37");
    measure(w, THEME_PRESCHOOL, PLANNED, ZH("{kindergartens}，公办占{public-share}"),
            EN("{kindergartens}; {public-share} public"), .at = "41");
    measure(w, THEME_INFORMATISATION, PLANNED, ZH("三通两平台，{internet-schools}示范"),
            EN("Links, platforms; {internet-schools}"), .at = "43");
    measure(w, THEME_NEW_LEARNING, PLANNED, ZH("创客、STEM与阅读"),
            EN("Makers, STEM, reading"), .at = "49");
    measure(w, THEME_VOCATIONAL, PLANNED, ZH("{majors}专业，培训{trainees}"),
            EN("{majors}; {trainees}"), .at = "39,53");
    measure(w, THEME_GROUPS, PLANNED, ZH("优质民办校可集团办学"),
            EN("Good private schools may"), .at = "57");
    measure(w, THEME_PRIVATE, PLANNED, ZH("新改扩建{private-schools}"),
            EN("{private-schools} built or enlarged"), .at = "57");
    measure(w, THEME_PRINCIPALS, UNDER_WAY, ZH("继续完善校长职级制"),
            EN("Career grades refined"), .at = "23,63,67");
    measure(w, THEME_ALLOCATION, UNDER_WAY, ZH("深化县管校聘，分层聘任"),
            EN("County-managed, in tiers"), .at = "65");
    measure(w, THEME_RECRUITMENT, UNDER_WAY, ZH("继续面向全国引名师"),
            EN("Noted teachers nationwide"), .at = "67");
}

void weifang_measures(struct briefing_writer *w)
{
    steering_measures(w);
    school_measures(w);
}
