/*
 * weifang: 潍坊 (Shandong), from the education bureau's work points for 2016.
 * Twenty points in four blocks of five.  Every figure is a target for that year; what
 * came of it the document cannot say, and the wording keeps to that.
 */
#include "weifang.h"

static void sources(struct briefing_writer *w)
{
    source(w, "points", ZH("潍坊教育局2016年工作要点"),
           EN("Work Points of the Weifang Education Bureau for 2016"),
           .publisher_zh = "潍坊市教育局、“潍坊发布”",
           .publisher_en = "Weifang Education Bureau, Weifang Release",
           .date = "2016", .kind_zh = "年度工作要点", .kind_en = "annual work points",
           .figures_zh = "均为当年目标，无结果",
           .figures_en = "all targets, no results",
           .note_zh = "据2023年转载页。该页把标题重复五次，并带转载者标记，页尾有编辑、版权和链接，均未采用。网页丢失的加号已复原：“互联网+教育”“互联网+”创业中心、“底线+创新+满意度”“3+4”。总数二十项由编者按原文编号相加。双中心幼儿园和“1669”原文未解释。",
           .note_en = "Read from a repost of 2023, which repeats the headline five times with a reposter’s tag; all that, credits and links are left out. Plus signs lost on the page are restored: Internet + education, the Internet + start-up centre, bottom line + innovation + satisfaction, 3+4. The total of twenty is the editor’s sum. Double-centre kindergartens and “1669” are not explained.");
}

static void events(struct briefing_writer *w)
{
    event(w, "2016", ZH("年度工作要点"), EN("Work points of the year"), .at = "3-81",
          .stage = PLANNED, .document = "1");
    event(w, "2016", ZH("基本完成“全面改薄”"), EN("Weak schools largely upgraded"), .at = "35",
          .stage = PLANNED);
    event(w, "2016", ZH("建双中心园示范镇街"), EN("Model towns for kindergartens"), .at = "41",
          .stage = PLANNED);
    event(w, "2016-09", ZH("教师节表彰"), EN("Awards around Teachers’ Day"), .at = "65",
          .stage = PLANNED);
}

static void key_points(struct briefing_writer *w)
{
    key(w, ZH("全年要点{points}：工程{projects:n}项、改革{reforms:n}项、突破{breakthroughs:n}"
              "个、机制{mechanisms:n}项。"),
        EN("The year has {points}: {projects:n} projects, {reforms:n} reforms, {breakthroughs:n} "
           "breakthroughs and {mechanisms:n} mechanisms."), .at = "33-81");
    key(w, ZH("拟建校{class-schools}、新增学位{class-places}，破解城镇大班额。"),
        EN("{class-schools} and {class-places} are planned, to end oversized classes in towns."),
        .at = "35");
    key(w, ZH("办好教育，关键在校长、根本在教师：完善职级制，深化县管校聘。"),
        EN("Principals are the key, teachers the root: career grades are refined, "
           "“county-managed, school-hired” goes deeper."), .at = "23,65");
    key(w, ZH("数字全是目标；学位不可相加，未列金额。"),
        EN("Every figure is a target; the places must not be added, and no money is named."),
        .at = "35-57");
}

struct point { const char *id, *zh, *en; };
struct group { const char *id, *zh, *en; struct point points[5]; };

/* Four groups of five, numbered through. */
static const struct group groups[] = {
    {"projects", "五大工程", "Five projects",
     {{"p1", "1 破解大班额", "1 Oversized classes"},
      {"p2", "2 市区学校", "2 City schools"},
      {"p3", "3 高等院校", "3 Universities"},
      {"p4", "4 普惠性幼儿园", "4 Kindergartens"},
      {"p5", "5 信息化", "5 Digital integration"}}},
    {"reforms", "五项改革", "Five reforms",
     {{"p6", "6 课程", "6 Curriculum"},
      {"p7", "7 考试评价", "7 Examinations"},
      {"p8", "8 产教融合", "8 Industry"},
      {"p9", "9 管理体制", "9 Management"},
      {"p10", "10 办学体制", "10 Ownership"}}},
    {"breakthroughs", "五个新突破", "Five breakthroughs",
     {{"p11", "11 党的建设", "11 Party building"},
      {"p12", "12 校长", "12 Principals"},
      {"p13", "13 教师", "13 Teachers"},
      {"p14", "14 人才", "14 Talent"},
      {"p15", "15 学校治理", "15 Governance"}}},
    {"mechanisms", "五项机制", "Five mechanisms",
     {{"p16", "16 家校融合", "16 Home and school"},
      {"p17", "17 督导", "17 Supervision"},
      {"p18", "18 校园安全", "18 Safety"},
      {"p19", "19 审计问责", "19 Audit"},
      {"p20", "20 五型机关", "20 Five-type bureau"}}},
};

static void structure(struct briefing_writer *w)
{
    diagram(w, "system", MATRIX, ZH("四组二十项要点"), EN("Four groups, twenty points"),
            .at = "33-81");
    for (const struct group *g = groups; g < groups + 4; g++) {
        node(w, g->id, ZH(g->zh), EN(g->en));
        for (const struct point *p = g->points; p < g->points + 5; p++)
            node(w, p->id, ZH(p->zh), EN(p->en), .parent = g->id);
    }
    end_diagram(w);
}

static void questions(struct briefing_writer *w)
{
    section(w, "questions", ZH("可以追问的问题"), EN("What to ask"));
    note(w, ZH("以下问题由编者提出，非原文内容。"),
         EN("These questions are the editor’s, not the document’s."));
    question(w, ZH("计划的{class-places}学位建成多少，中心市区{central-places:n}个是否已含在内？"),
             EN("How many of the {class-places} were built, and do they include the "
                "{central-places:n} of the central city?"), .at = "35,37");
    question(w, ZH("{pilot-schools}试点学校得到哪些自主权，后来推广了多少？"),
             EN("What powers did the {pilot-schools} of the pilot gain, and who has followed?"), .at = "55");
    question(w, ZH("县管校聘怎样分层聘任，未获聘的教师怎样安排？"),
             EN("How does “county-managed, school-hired” appoint by tiers, and what of those not "
                "appointed?"), .at = "65");
    end_section(w);
}

static void say(struct briefing_writer *w)
{
    sources(w);
    weifang_terms(w);
    weifang_facts(w);
    weifang_measures(w);
    events(w);
    key_points(w);
    structure(w);
    weifang_projects(w);
    weifang_reforms(w);
    weifang_mechanisms(w);
    questions(w);
}

BRIEFING_PLUGIN(.id = "weifang", .version = "1.0", .name_zh = "潍坊", .name_en = "Weifang",
                .province_zh = "山东省", .province_en = "Shandong", .level_zh = "地级市",
                .level_en = "prefecture-level city",
                .formula_zh = "五大工程、五项改革、五个突破、五项机制",
                .formula_en = "Five projects, five reforms, five breakthroughs, five mechanisms",
                .order = 40, .say = say)
