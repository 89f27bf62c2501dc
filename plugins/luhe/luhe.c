/*
 * luhe: 陆河 (Guangdong), from the county portal's reading of its action plan for
 * basic education, 2023-2025.
 * The document holds intentions and counts of its own parts, no money and no number
 * of places; nothing is added here to make up for that.
 */
#include "luhe.h"

static void sources(struct briefing_writer *w)
{
    source(w, "reading", ZH("《陆河县推动基础教育高质量发展行动方案（2023—2025）》解读"),
           EN("Interpretation of the Luhe County Action Plan for Advancing High-Quality Basic "
              "Education (2023–2025)"),
           .publisher_zh = "陆河县人民政府门户网站",
           .publisher_en = "Luhe County Government portal",
           .date = "undated", .kind_zh = "政策解读", .kind_en = "policy interpretation",
           .figures_zh = "均为计划；未公布金额和学位数",
           .figures_en = "all intentions; no sums of money, no number of places",
           .note_zh = "网页未标题名、发布单位和日期，题名由编者拟定，成文不早于2023年。存档文本为繁体字并夹注拼音，已改为简体；两处坏字复原为“区域学位”“更新换代”。网页菜单和离站提示未采用。行动方案讲“四支队伍”，子方案讲“三支队伍”（不含教育局机关），均照原文。",
           .note_en = "The page gives no title, issuer or date: the title is the editor’s, the text dates from 2023 at the earliest. The stored text, in traditional characters with inserted pinyin, has been put into simplified ones, and two broken words restored (regional school places; renewal). Menu and exit prompt are left out. The plan speaks of four teams, the sub-plan of three (without the bureau); both are kept.");
}

static void events(struct briefing_writer *w)
{
    event(w, "2023/2025", ZH("基础教育行动方案期"), EN("Action plan for basic education"),
          .at = "4,6", .stage = PLANNED, .document = "1");
    event(w, "/2023-12", ZH("完成校长负责制改革"), EN("Principal responsibility reform done"),
          .at = "9", .stage = PLANNED);
}

static void key_points(struct briefing_writer *w)
{
    key(w, ZH("力争用{years}解决发展不均衡不充分，重点在县城学位和乡镇及以下学校。"),
        EN("Within {years} schooling is to be evened out, above all in the county town and in "
           "rural schools."),
        .at = "4,6");
    key(w, ZH("县政府主要领导为第一责任人，{reforms:w}项改革、{teams:w}支队伍、{actions:w}大行动"
              "并进。"),
        EN("The county’s leader is answerable first; {reforms:w} reforms, {teams:w} teams and "
           "{actions:w} actions follow."), .at = "7,9-11");
    key(w, ZH("计划期之外唯一的期限是2023年底：党组织领导的校长负责制改革完成。"),
        EN("The only deadline besides the plan’s own term: principals under Party leadership "
           "by the end of 2023."),
        .at = "9");
    key(w, ZH("全文只有打算，未公布金额、学位数和已有成果。"),
        EN("The document is all intention: no money, no number of places, no results so far."),
        .at = "4-19");
}

/* Neighbouring items share a leaf where the tree would grow past its page. */
static void structure(struct briefing_writer *w)
{
    diagram(w, "system", TREE, ZH("行动方案与两个子方案"), EN("The action plan and its two "
                                                              "sub-plans"),
            .at = "6-18");
    node(w, "plan", ZH("《行动方案》"), EN("The action plan"));
    node(w, "base", ZH("责任与帮扶"), EN("Duty, support"), .parent = "plan");
    node(w, "base-a", ZH("政府责任"), EN("Top-leader project; safety"), .parent = "base");
    node(w, "base-b", ZH("结对帮扶"), EN("Paired assistance"), .parent = "base");
    node(w, "reforms", ZH("三项改革"), EN("Three reforms"), .parent = "plan");
    node(w, "reforms-a", ZH("领导体制"), EN("Leadership"), .parent = "reforms");
    node(w, "reforms-b", ZH("管理体制"), EN("Management"), .parent = "reforms");
    node(w, "reforms-c", ZH("督导评估"), EN("Supervision, evaluation"), .parent = "reforms");
    node(w, "teams", ZH("四支队伍"), EN("Four teams"), .parent = "plan");
    node(w, "teams-a", ZH("机关与校长"), EN("Bureau; principals"), .parent = "teams");
    node(w, "teams-b", ZH("教师与教研"), EN("Teachers; researchers"), .parent = "teams");
    node(w, "actions", ZH("六大行动"), EN("Six actions"), .parent = "plan");
    node(w, "actions-a", ZH("善文化、整顿"), EN("Goodness; clean-up"), .parent = "actions");
    node(w, "actions-b", ZH("提质与均衡"), EN("Quality; balance"), .parent = "actions");
    node(w, "actions-c", ZH("名校与数字"), EN("Noted schools; digital"), .parent = "actions");
    node(w, "subplans", ZH("两个子方案"), EN("Two sub-plans"), .parent = "plan");
    node(w, "subplans-a", ZH("基础攻坚"), EN("Construction, by tables"), .parent = "subplans");
    node(w, "subplans-b", ZH("综合改革"), EN("Reform, with annexes"), .parent = "subplans");
    end_diagram(w);
}

static void questions(struct briefing_writer *w)
{
    section(w, "questions", ZH("可以追问的问题"), EN("What to ask"));
    note(w, ZH("以下问题由编者提出，非原文内容。"),
         EN("These questions are the editor’s, not the document’s."));
    question(w, ZH("{measures}措施的全文和{tables}计划表能否公开，每年要建多少学位、花多少钱？"),
             EN("Can all {measures} and the {tables} be published: how many places a year, and "
                "at what cost?"), .at = "6,15");
    question(w, ZH("2023年底的校长负责制改革是否按期完成，县领导挂点见了什么实效？"),
             EN("Was the principal reform done by the end of 2023; what have county leaders "
                "changed at their schools?"), .at = "9");
    question(w, ZH("麻雀学校撤并后，学生上学、寄宿和教师安置由谁负责？"),
             EN("When sparrow schools are merged, who looks after pupils’ travel and boarding "
                "and the teachers’ posts?"), .at = "16");
    end_section(w);
}

static void say(struct briefing_writer *w)
{
    sources(w);
    luhe_terms(w);
    luhe_facts(w);
    luhe_measures(w);
    events(w);
    key_points(w);
    structure(w);
    luhe_plan(w);
    luhe_subplans(w);
    questions(w);
}

BRIEFING_PLUGIN(.id = "luhe", .version = "1.0", .name_zh = "陆河", .name_en = "Luhe",
                .province_zh = "广东省", .province_en = "Guangdong", .level_zh = "县",
                .level_en = "county",
                .formula_zh = "三项改革、四支队伍、六大行动",
                .formula_en = "Three reforms, four teams, six actions",
                .order = 30, .say = say)
