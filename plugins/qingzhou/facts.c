/*
 * facts: every figure of the case report, and what each theme of the comparison may
 * quote.  Many are stated twice, in the overview and in detail; they are written once.
 * Persons and person-times of different training may overlap and are never summed.
 */
#include "qingzhou.h"

static void frame_facts(struct briefing_writer *w)
{
    fact(w, "levels", "4", LEVELS, .at = "5,30", .zh = "联动层级", .en = "levels linked");
    fact(w, "bureau-practices", "3", PRACTICES, .at = "9-11", .zh = "局机关做法",
         .en = "practices at the bureau");
    fact(w, "research-practices", "3", PRACTICES, .at = "14-16", .zh = "教研员做法",
         .en = "practices for researchers");
    fact(w, "principal-practices", "4", PRACTICES, .at = "19-22", .zh = "校长做法",
         .en = "practices for principals");
    fact(w, "teacher-practices", "2", PRACTICES, .at = "24,25", .zh = "教师做法",
         .en = "practices for teachers");
    derived(w, "practices", SUM,
            "bureau-practices research-practices principal-practices teacher-practices", PRACTICES,
            .zh = "做法合计", .en = "practices in all");
    fact(w, "mechanisms", "5", ITEMS, .at = "30", .zh = "健全的机制", .en = "mechanisms completed");
    fact(w, "visitors", "6", DEPARTMENTS, .at = "30", .period = "2017",
         .zh = "来访教育行政部门", .en = "education authorities visiting");
}

static void bureau_facts(struct briefing_writer *w)
{
    fact(w, "age-cadres", "48.6", YEARS_OLD, .at = "8", .zh = "局中层平均年龄",
         .en = "mean age of section leaders");
    fact(w, "over-52", "9", PERSONS, .at = "8", .zh = "超过52岁", .en = "over the age of 52");
    fact(w, "age-limit", "52", YEARS_OLD, .at = "8", .zh = "年龄界线", .en = "age line");
    fact(w, "cadres", "18", LEADERS, .at = "5,9", .period = "2017", .headline = "1",
         .zh = "竞聘局中层干部", .en = "bureau section leaders selected");
    fact(w, "to-school", "1", LEADERS, .at = "10", .period = "2017", .zh = "机关干部任校长",
         .en = "bureau official made principal");
    fact(w, "to-bureau", "3", RESEARCHERS, .at = "10", .period = "2017", .zh = "教研员任中层正职",
         .en = "researchers made section heads");
    fact(w, "between-schools", "5", LEADERS, .at = "10", .period = "2017", .zh = "校际交流干部",
         .en = "leaders exchanged between schools");
    fact(w, "seconded-bureau", "5", LEADERS, .at = "10", .period = "2017", .zh = "机关干部挂职",
         .en = "bureau officials seconded");
    fact(w, "seconded-reserve", "5", CANDIDATES, .at = "10", .period = "2017",
         .zh = "后备人才挂职", .en = "reserve principals seconded");
    fact(w, "last-years", "2", YEARS, .at = "11", .zh = "连续末位年数",
         .en = "years in last place");
    fact(w, "points", "1000", POINTS, .at = "11", .zh = "考核分制", .en = "scale of appraisal");
}

static void research_facts(struct briefing_writer *w)
{
    fact(w, "to-front", "12", RESEARCHERS, .at = "14", .zh = "到校任职教研员",
         .en = "researchers moved to schools");
    fact(w, "front-age", "48", YEARS_OLD, .at = "14", .zh = "到校教研员年龄",
         .en = "age of those sent to schools");
    fact(w, "front-years", "8", YEARS, .at = "14", .qualifier = AT_LEAST, .zh = "到校教研员聘期",
         .en = "years in post of those sent");
    fact(w, "researchers", "20", RESEARCHERS, .at = "5,15", .period = "2017-07",
         .headline = "1", .zh = "考选教研员", .en = "researchers selected");
    fact(w, "reserve-researchers", "54", PERSONS, .at = "5,15", .period = "2017-07",
         .zh = "教研员后备人才", .en = "reserve researchers");
    fact(w, "age-new", "41", YEARS_OLD, .at = "15", .zh = "新聘教研员平均年龄",
         .en = "mean age of new researchers");
    fact(w, "meetings", "16", MEETINGS, .at = "16", .zh = "座谈会", .en = "meetings held");
    fact(w, "comments", "182", ARTICLES, .at = "16", .zh = "意见建议", .en = "comments collected");
    fact(w, "stages", "3", NO_UNIT, .at = "16", .zh = "学段", .en = "stages of schooling");
    fact(w, "first-level", "4", INDICATORS, .at = "16", .zh = "A级指标",
         .en = "first-level indicators");
    fact(w, "second-level", "22", INDICATORS, .at = "16", .zh = "二级指标",
         .en = "second-level indicators");
}

static void principal_facts(struct briefing_writer *w)
{
    fact(w, "selected-2016", "73", PRINCIPALS, .at = "18", .period = "2016", .zh = "2016年考选校长",
         .en = "principals selected, 2016");
    fact(w, "renewed-2016", "68", PRINCIPALS, .at = "18", .period = "2016",
         .zh = "2016年续聘、交流校长", .en = "principals reappointed or moved, 2016");
    fact(w, "deputies", "127", LEADERS, .at = "5,19", .zh = "续聘、提拔副职",
         .en = "deputies reappointed or promoted");
    fact(w, "reserve", "195", PERSONS, .at = "5,19", .headline = "1", .zh = "校长后备人才",
         .en = "reserve principals");
    fact(w, "bases", "4", BASES, .at = "20", .zh = "影子培训基地", .en = "shadow-training bases");
    fact(w, "batches", "3", BATCHES, .at = "20", .period = "2017", .zh = "影子培训批次",
         .en = "batches of shadow training");
    fact(w, "trainees", "72", TRAINEES, .at = "20", .period = "2017", .headline = "1",
         .zh = "影子培训学员", .en = "shadow trainees");
    fact(w, "academy", "1600", PERSON_TIMES, .at = "21", .qualifier = MORE_THAN,
         .zh = "实践基地培训", .en = "person-times at the academy base");
    fact(w, "lectures", "800", PERSON_TIMES, .at = "22", .qualifier = OVER, .period = "2017",
         .zh = "教育讲堂培训校长", .en = "person-times at lectures");
}

static void teacher_facts(struct briefing_writer *w)
{
    fact(w, "participants", "8950", STAFF, .at = "5,24", .period = "2017", .headline = "1",
         .zh = "参加竞聘教职工", .en = "staff competing for posts");
    fact(w, "moved", "535", TEACHERS, .at = "5,24", .period = "2017", .headline = "1",
         .zh = "流动教师", .en = "teachers moved");
    fact(w, "unplaced", "1", PERSONS, .at = "24", .period = "2017", .zh = "落聘",
         .en = "left without a post");
    fact(w, "share", "5.97", PERCENT, .at = "24", .period = "2017", .zh = "原文所称占比",
         .en = "share as printed");
    derived(w, "share-computed", SHARE_OF, "moved participants", PERCENT, .decimals = "2",
            .period = "2017", .zh = "流动占比核算", .en = "share moved, computed");
    fact(w, "senior", "12", TEACHERS, .at = "24", .period = "2017", .zh = "高中教师下移",
         .en = "senior secondary teachers moved to lower stages");
    fact(w, "no-exit", "20", YEARS, .at = "24", .zh = "高中教师只进不出",
         .en = "without any leaving senior schools");
    fact(w, "festival", "7", NO_UNIT, .at = "25", .zh = "班主任节届次",
         .en = "class teachers’ festivals");
    fact(w, "members", "106", PERSONS, .at = "25", .period = "2017-09", .zh = "班主任学会会员",
         .en = "members of class teachers’ association");
}

void qingzhou_facts(struct briefing_writer *w)
{
    frame_facts(w);
    bureau_facts(w);
    research_facts(w);
    principal_facts(w);
    teacher_facts(w);
}

void qingzhou_measures(struct briefing_writer *w)
{
    measure(w, THEME_FRAME, REPORTED, ZH("{levels:w}级联动，做法{practices}"),
            EN("{levels:w} levels, {practices}"), .at = "5-25");
    measure(w, THEME_STEERING, REPORTED, ZH("教育局主导，多部门选拔组"),
            EN("Bureau leads, joint group"), .at = "9");
    measure(w, THEME_CYCLE, REPORTED, ZH("每月、每半年、年终"),
            EN("Monthly, half-yearly, year-end"), .at = "11");
    measure(w, THEME_ALLOCATION, REPORTED, ZH("{participants}参加，流动{moved}"),
            EN("{participants} took part, {moved:n} moved"), .at = "24");
    measure(w, THEME_PRINCIPALS, REPORTED, ZH("后备{reserve}，影子培训{trainees}"),
            EN("Reserve {reserve:n}, shadow {trainees:n}"), .at = "19,20");
    measure(w, THEME_EVALUATION, REPORTED, ZH("千分考核，指标{second-level}"),
            EN("Thousand points; {second-level}"), .at = "11,16");
    measure(w, THEME_RECRUITMENT, REPORTED, ZH("中层{cadres}、教研员{researchers}内选"),
            EN("Within: {cadres}, {researchers:n} researchers"), .at = "9,15");
    measure(w, THEME_RESEARCHERS, REPORTED, ZH("新任{researchers}，后备{reserve-researchers}"),
            EN("{researchers:n} new, {reserve-researchers:n} in reserve"), .at = "15");
    measure(w, THEME_HOME, REPORTED, ZH("配备家庭教育教研员"),
            EN("Family education researcher"), .at = "15");
}
