/*
 * framework: why the reform, what “3+3+3” stands for, and the three mechanisms that
 * drive it.
 */
#include "rongcheng.h"

struct entry {
    const char *zh, *en;
    const char *means_zh, *means_en;
    const char *figures_zh, *figures_en;        /* NULL = the report gives none */
};

static const struct entry mechanisms[] = {
    {"组织领导", "Leadership", "领导小组、联席会议、周调度", "Leading group, joint meetings, weekly review",
     "{departments}部门参加", "{departments}"},
    {"工作推进", "Delivery", "政府、教育局、部门分线发力", "Government, bureau, departments", 0, 0},
    {"监督考核", "Inspection and appraisal", "动态跟踪，考核“一把手”",
     "Progress followed, top leaders appraised", "台账{ledgers}", "{ledgers}"},
};
static const struct entry tasks[] = {
    {"育人方式", "How pupils learn", "研学、创客、航空特色", "Study travel, maker labs, aviation",
     "研学基地{provincial-bases}和{municipal-bases}", "{provincial-bases:n} and {municipal-bases}"},
    {"办学模式", "How schools are run", "引进资源，结联谊校", "New resources, partner schools",
     "省外{partners-out}，省内{partners-in}", "{partners-out:n} outside, {partners-in:n} in province"},
    {"人才引进", "How talent is recruited", "名校长、名师与公开招聘",
     "Noted educators, open recruitment", "引才{talents}，招聘{recruits}",
     "{talents} hired, {recruits:n} recruited"},
};
static const struct entry systems[] = {
    {"城乡教师配置", "Teachers, town and country", "按课时核量，联盟内流动", "By class hours, within alliances",
     "流动{moved}，骨干{backbone}", "{moved} moved, {backbone:n} backbone"},
    {"校长考核评价", "Appraisal of principals", "资格准入，能上能下", "Certificate; moved up and down",
     "跟岗{shadowing}，退出{exits-school}、{exits-middle}",
     "{shadowing:n} trained, {exits-school:n} and {exits-middle:n} out"},
    {"教育投入保障", "Funding guarantee", "用地优先，设立基金", "Land first, funds for reform",
     "{projects}项目，学位{places}", "{projects}, {places}"},
};

static void rows(struct briefing_writer *w, const struct entry *entries, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        row(w);
        cell(w, ZH(entries[i].zh), EN(entries[i].en));
        cell(w, ZH(entries[i].means_zh), EN(entries[i].means_en));
        if (entries[i].figures_zh)
            cell(w, ZH(entries[i].figures_zh), EN(entries[i].figures_en));
        else
            cell_missing(w, NOT_STATED);
    }
}

static void framework_table(struct briefing_writer *w)
{
    table(w, "framework", ZH("“3+3+3”的九个事项"), EN("The nine items of “3+3+3”"), .at = "9-17");
    column(w, TEXT, ZH("事项"), EN("Item"));
    column(w, TEXT, ZH("主要办法"), EN("Main instruments"));
    column(w, TEXT, ZH("所报数字"), EN("Figures reported"));
    group(w, ZH("完善工作机制"), EN("Working mechanisms to improve"));
    rows(w, mechanisms, sizeof mechanisms / sizeof *mechanisms);
    group(w, ZH("突破重点任务"), EN("Key tasks to break through"));
    rows(w, tasks, sizeof tasks / sizeof *tasks);
    group(w, ZH("理顺体制机制"), EN("Systems to put straight"));
    rows(w, systems, sizeof systems / sizeof *systems);
    table_note(w, ZH("均为当地自报。研学基地分省级和地市级；退出岗位的分校级和中层干部。"),
               EN("All self-reported. The bases are provincial and prefecture-level; those out of "
                  "post are school-level and middle leaders."));
    end_table(w);
}

static void background(struct briefing_writer *w)
{
    section(w, "background", ZH("改革的由来与框架"), EN("Why the reform, and its frame"));
    body(w, ZH("近年来荣成先后投入{investment}，加强教育设施和信息化建设，"
               "教育的内外环境、供求关系和资源条件都有深刻变化。"
               "市里要在全省县域中争当践行新发展理念的排头兵，"
               "为此出台{title|关于推进基础教育改革和创新发展的若干意见}，报道称在全省率先。"
               "意见要破解育人方式、办学模式、队伍建设等方面的深层障碍，逐步解决群众关心的热点难点。"),
         EN("In recent years Rongcheng has put {investment} into school facilities and digital "
            "equipment; the setting, supply and demand, and resources of its schools have changed "
            "profoundly. Aiming to lead the province’s counties in the new development philosophy, "
            "it issued {title|Several Opinions on Advancing the Reform and Innovative Development "
            "of Basic Education}, by this account before the rest of the province. They are to "
            "clear deep-seated obstacles in how pupils are educated, schools run and staff built "
            "up, and to settle by degrees the problems that concern the public."), .at = "5");
    body(w, ZH("“3+3+3”即完善{mechanisms:w}项工作机制、突破{tasks:w}项重点任务、"
               "理顺{systems:w}项体制机制，合计{items:n}项（编者所加），名目见{see:framework}。"
               "配套已有实施细则{rules}、工作{term:tai-zhang}{ledgers:n}本，改革全面展开。"),
         EN("“3+3+3” means {mechanisms:w} working mechanisms to improve, {tasks:w} key tasks to "
            "break through and {systems:w} institutional systems to put straight: {items:n} items "
            "(the editor’s sum), listed in {see:framework}. With {rules:n} implementing rules and "
            "{ledgers:n} {term:tai-zhang}s in place, the reform is under way on every front."),
         .at = "5");
    framework_table(w);
    end_section(w);
}

static void organisation(struct briefing_writer *w)
{
    section(w, "organisation", ZH("组织领导"), EN("Leadership"));
    body(w, ZH("市委、市政府主要负责人任领导小组组长，编办、财政、人社等{departments}职能部门的"
               "主要负责人为组员，定期召开联席会议。推进中坚持定期调度，"
               "建设用地、人才引进、经费保障等阶段性“{term:geng-zu}”按"
               "“{term:zhou-diao-du-yue-tong-bao}”的办法汇总并通报整改。"),
         EN("The principal leaders of the Party committee and the government head a leading group; "
            "its members are the heads of {departments}, among them staffing, finance and human "
            "resources, and it holds joint meetings. Progress is reviewed at set times. Any "
            "“{term:geng-zu}” over land, talent or funds is logged and put right under "
            "“{term:zhou-diao-du-yue-tong-bao}”."), .at = "9");
    end_section(w);
}

static void delivery(struct briefing_writer *w)
{
    section(w, "delivery", ZH("工作推进"), EN("Delivery"));
    body(w, ZH("统筹决策、分工落实、协调推进、督察督办，由“{lines:w}线发力”来完成。市政府牵头抓总，"
               "以联席会议解决部门间推诿扯皮；市教育局完善政策，组织协调，指导过程，跟进督导；"
               "其他部门围绕改革的重点和节点主动呼应，形成合力。"),
         EN("Decisions, division of work, coordination and inspection rest on “{lines:w} lines”. "
            "The city government leads and uses the joint meetings to stop departments passing "
            "the buck; the education bureau shapes policy, coordinates, guides and follows up; "
            "the other departments respond of their own accord at the key points and stages of "
            "reform, so that all pull together."), .at = "9");
    end_section(w);
}

static void appraisal(struct briefing_writer *w)
{
    section(w, "appraisal", ZH("监督考核"), EN("Inspection and appraisal"));
    body(w, ZH("改革纳入全市目标绩效考核，政策落地情况是成员单位“{term:yi-ba-shou}”"
               "综合评价、奖惩和任免的重要参考。政府督查考核办动态跟踪{ledgers:w}本台账，"
               "及时公布结果；工作变项目，项目列清单，清单定责任，使政策落准、落细、落实。"),
         EN("Reform is part of the city’s performance appraisal. How well policy takes hold "
            "weighs in the evaluation, reward, appointment and removal of each member unit’s "
            "{term:yi-ba-shou}. The government’s inspection and appraisal office follows the "
            "{ledgers:w} ledgers and publishes results promptly: work becomes projects, projects "
            "become lists, and every list has someone who answers for it."), .at = "9");
    end_section(w);
}

void rongcheng_framework(struct briefing_writer *w)
{
    background(w);
    section(w, "mechanisms", ZH("三项工作机制"), EN("Three working mechanisms"));
    organisation(w);
    delivery(w);
    appraisal(w);
    end_section(w);
}
