/*
 * rongcheng: 荣成 (Shandong), from the provincial daily of 13 January 2019.
 * The system is “3+3+3”: three working mechanisms, three key tasks, three institutional
 * systems.  Its figures are results as the city reports them, mostly without a year.
 */
#include "rongcheng.h"

static void sources(struct briefing_writer *w)
{
    source(w, "daily", ZH("荣成“3+3+3”全面深化基础教育改革"),
           EN("Rongcheng Deepens Basic-Education Reform Across the Board with “3+3+3”"),
           .publisher_zh = "《大众日报》", .publisher_en = "Dazhong Daily",
           .date = "2019-01-13", .kind_zh = "新闻报道", .kind_en = "newspaper report",
           .figures_zh = "均为结果，当地自报", .figures_en = "all results, self-reported",
           .note_zh = "页末编辑、评论、备案与电话等不属正文，未采用。投入总额和招聘人数未注时间，“近两年”未说明起点，“率先”两处均为自述。原文把“北京海淀教育投资集团青岛为明学院”连写，只是初步意向，并非签约；“三线发力”前列四项职能，后分三线，照录；“良社会风尚”当为“良好社会风尚”。招聘教师中的三类人才未说明以哪一组为总数。对科研项目的奖励按总额理解，也可读作每项各得。",
           .note_en = "Editor, comments, licences and telephone below the text are left out. The sum invested and the recruits carry no date, “about two years” no beginning; two claims to be first are the city’s own. One name seems to run bodies together (Beijing Haidian Education Investment Group, Qingdao Weiming College); there is an intent, not a contract. Four functions stand before the “three lines”; a slip in the last sentence is mended. To which group of recruits the three kinds of graduates belong is not said. The research award is taken as a total; it may also be so much for each project.");
}

static void events(struct briefing_writer *w)
{
    event(w, "2018", ZH("教师跨校流动{moved}"), EN("{moved} moved between schools"), .at = "17");
    event(w, "2019-01-13", ZH("《大众日报》报道“3+3+3”"), EN("Dazhong Daily reports “3+3+3”"),
          .at = "3", .document = "1");
}

static void key_points(struct briefing_writer *w)
{
    key(w, ZH("一份意见、{rules:n}项细则、{ledgers:n}本台账，由{departments}部门组成的领导小组推"
              "进。"),
        EN("One set of opinions, {rules:n} rules and {ledgers:n} ledgers are driven by a leading "
           "group of {departments}."), .at = "5,9");
    key(w, ZH("每周汇总、每月通报，结果关系部门“一把手”的奖惩和任免。"),
        EN("Progress is reviewed weekly and reported monthly; the results bear on the rewards "
           "and posts of department heads."),
        .at = "9");
    key(w, ZH("2018年{moved}教师流向缺岗学校，骨干{backbone}；{exits-school}校级、{exits-middle}"
              "中层干部退出。"),
        EN("In 2018 {moved}, {backbone:n} of them backbone teachers, went to under-staffed schools; "
           "{exits-school:n} school and {exits-middle:n} middle leaders left their posts."),
        .at = "17");
    key(w, ZH("{projects}项目新增学位{places}，自称在全省率先解决大班额。"),
        EN("{projects} added {places}; the city claims to be first in the province to end "
           "oversized classes."), .at = "17");
    key(w, ZH("数字均为当地自报，多数无年份，招聘与流动人数不可相加。"),
        EN("All figures are self-reported, most without a year; those hired and those moved must "
           "not be added."), .at = "5-17");
}

struct item { const char *id, *zh, *en, *does_zh, *does_en; };
struct group { const char *id, *zh, *en; struct item items[3]; };

/* Three columns of three. */
static const struct group groups[] = {
    {"mechanisms", "三项工作机制", "Three working mechanisms",
     {{"leading", "组织领导", "Leadership", "领导小组、联席会议", "leading group, meetings"},
      {"delivery", "工作推进", "Delivery", "三线发力", "three lines"},
      {"appraisal", "监督考核", "Inspection and appraisal", "台账、绩效", "ledgers, results"}}},
    {"tasks", "三项重点任务", "Three key tasks",
     {{"learning", "育人方式", "How pupils learn", "研学、创客", "study travel, labs"},
      {"schooling", "办学模式", "How schools are run", "联谊校", "partner schools"},
      {"recruiting", "人才引进", "How talent is recruited", "公开招聘", "open posts"}}},
    {"systems", "三项体制机制", "Three institutional systems",
     {{"teachers", "教师配置", "Teachers", "按课时核岗流动", "moved by class hours"},
      {"principals", "校长考核", "Principals", "持证、能上能下", "certificate, up and down"},
      {"funding", "投入保障", "Funding", "用地、学位、基金", "land, places, funds"}}},
};

static void structure(struct briefing_writer *w)
{
    diagram(w, "system", MATRIX, ZH("“3+3+3”的结构"), EN("How “3+3+3” is built"), .at = "5-17");
    for (const struct group *g = groups; g < groups + 3; g++) {
        node(w, g->id, ZH(g->zh), EN(g->en));
        for (const struct item *i = g->items; i < g->items + 3; i++)
            node(w, i->id, ZH(i->zh), EN(i->en), .parent = g->id, .detail_zh = i->does_zh,
                 .detail_en = i->does_en);
    }
    end_diagram(w);
}

static void questions(struct briefing_writer *w)
{
    section(w, "questions", ZH("可以追问的问题"), EN("What to ask"));
    note(w, ZH("以下问题由编者提出，非原文内容。"),
         EN("These questions are the editor’s, not the document’s."));
    question(w, ZH("流动的{moved}教师占全体多少，{term:bian-zhi}和待遇是否随人走？"),
             EN("What share of staff are the {moved}; do {term:bian-zhi} and pay move with them?"), .at = "17");
    question(w, ZH("周调度、月通报实行以来解决了哪些梗阻，结果影响过哪些任免？"),
             EN("Which blockages have weekly review and monthly notice removed; whose "
                "appointments did they affect?"), .at = "9");
    question(w, ZH("{places}新学位分布在哪些学段和学校，{investment}投入分属哪些年度、来自何处？"),
             EN("At which stages and schools are the {places:n} new places, and over which years "
                "and from which sources was {investment} spent?"), .at = "5,17");
    end_section(w);
}

static void say(struct briefing_writer *w)
{
    sources(w);
    rongcheng_terms(w);
    rongcheng_facts(w);
    rongcheng_measures(w);
    events(w);
    key_points(w);
    structure(w);
    rongcheng_framework(w);
    rongcheng_tasks(w);
    rongcheng_systems(w);
    questions(w);
}

BRIEFING_PLUGIN(.id = "rongcheng", .version = "1.0", .name_zh = "荣成", .name_en = "Rongcheng",
                .province_zh = "山东省", .province_en = "Shandong", .level_zh = "县级市",
                .level_en = "county-level city",
                .formula_zh = "“3+3+3”：三项机制、三项任务、三项体制",
                .formula_en = "“3+3+3”: three mechanisms, three tasks, three systems",
                .order = 10, .say = say)
