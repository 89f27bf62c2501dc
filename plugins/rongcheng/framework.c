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
     "基地省级{provincial-bases}，地市级{municipal-bases}",
     "Bases: {provincial-bases:n} provincial, {municipal-bases:n} prefecture"},
    {"办学模式", "How schools are run", "引进资源，结联谊校", "New resources, partner schools",
     "省外{partners-out}，省内{partners-in}", "{partners-out:n} outside, {partners-in:n} in province"},
    {"人才引进", "How talent is recruited", "名校长、名师与公开招聘",
     "Noted educators, open recruitment", "引才{talents}，招聘{recruits}",
     "{talents} hired, {recruits:n} recruited"},
};
static const struct entry systems[] = {
    {"城乡教师配置", "Teachers, town and country", "按课时核量，联盟内流动", "By class hours, within alliances",
     "流动{moved}，骨干{backbone}", "{moved:n} moved, {backbone:n} backbone"},
    {"校长考核评价", "Appraisal of principals", "资格准入，能上能下", "Certificate; moved up and down",
     "退出校级{exits-school}，中层{exits-middle}",
     "{exits-school:n} school, {exits-middle:n} middle leaders out"},
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
    table(w, "framework", ZH("“3+3+3”的九个事项"), EN("“3+3+3” and its nine items"), .at = "9-17");
    column(w, TEXT, ZH("事项"), EN("Item"));
    column(w, TEXT, ZH("主要办法"), EN("Main instruments"));
    column(w, TEXT, ZH("所报数字"), EN("Figures reported"));
    group(w, ZH("完善工作机制"), EN("Working mechanisms to improve"));
    rows(w, mechanisms, sizeof mechanisms / sizeof *mechanisms);
    group(w, ZH("突破重点任务"), EN("Key tasks to break through"));
    rows(w, tasks, sizeof tasks / sizeof *tasks);
    group(w, ZH("理顺体制机制"), EN("Systems to put straight"));
    rows(w, systems, sizeof systems / sizeof *systems);
    end_table(w);
}

static void background(struct briefing_writer *w)
{
    section(w, "background", ZH("改革的由来与框架"), EN("Why the reform, and its frame"));
    body(w, ZH("荣成近年先后投入{investment}改善校舍和信息化条件，教育的内外环境、供求和资源随之"
               "大变。为争当全省县域践行新发展理念的排头兵，市里出台{title|关于推进基础教育改革"
               "和创新发展的若干意见}，自称全省率先，意在破除育人、办学和队伍建设的深层障碍，回"
               "应群众关心的难点。"),
         EN("In recent years Rongcheng has put {investment} into school buildings and digital "
            "equipment; supply, demand and resources have changed with it. To lead the "
            "province’s counties in the new development philosophy it issued the {title|Several "
            "Opinions on Advancing the Reform and Innovative Development of Basic Education}, by "
            "its own account the first in the province, to remove deep-seated obstacles in "
            "teaching, school-running and staffing."),
         .at = "5");
    body(w, ZH("“3+3+3”指{mechanisms:w}项工作机制、{tasks:w}项重点任务和{systems:w}项体制机制，"
               "共{items:n}项（编者合计），列于{see:framework}；配套有实施细则{rules:n}项、工作"
               "{term:tai-zhang}{ledgers:n}本。"),
         EN("“3+3+3” stands for {mechanisms:w} working mechanisms, {tasks:w} key tasks and "
            "{systems:w} institutional systems: {items:n} items (the editor’s sum), listed in "
            "{see:framework}. With them go {rules:n} implementing rules and {ledgers:n} "
            "{term:tai-zhang}s."),
         .at = "5");
    framework_table(w);
    end_section(w);
}

static void mechanism_list(struct briefing_writer *w)
{
    list(w, NUMBERED);
    item(w, ZH("市委、市政府主要负责人任领导小组组长，编办、财政、人社等{departments}部门负责人"
               "为组员，定期开联席会议。建设用地、引才、经费上的“梗阻”实行“"
               "{term:zhou-diao-du-yue-tong-bao}”，逐项整改。"),
         EN("The heads of the Party committee and the city government chair a leading group of "
            "{departments:n} department heads (staffing, finance, personnel and others) with "
            "regular joint meetings. A “blockage” over building land, talent or funds goes "
            "through “{term:zhou-diao-du-yue-tong-bao}” until it is cleared."),
         .at = "9", .head_zh = "组织领导", .head_en = "Leadership");
    item(w, ZH("决策、分工、协调、督办由“{lines:w}线发力”：市政府牵头，以联席会议解决部门推诿扯"
               "皮；市教育局完善政策，协调指导，跟进督导；其他部门在改革重点和节点上主动配合。"),
         EN("Deciding, dividing the work, coordinating and inspecting run along “{lines:w} "
            "lines”. The city government leads and, in joint meetings, stops departments passing "
            "the buck; the education bureau refines policy, coordinates, guides and follows up; "
            "other departments respond at key points."),
         .at = "9", .head_zh = "工作推进", .head_en = "Delivery");
    item(w, ZH("改革列入全市目标绩效考核，政策落地情况是成员单位“一把手”考评、奖惩和任免的重要参"
               "考。政府督查考核办跟踪{ledgers:w}本台账，及时公布结果；工作变项目，项目列清单，"
               "清单定责任。"),
         EN("Reform counts in the city’s performance appraisal and bears on how the top leader "
            "of each member unit is judged, rewarded and appointed. The government’s inspection "
            "and appraisal office tracks the {ledgers:w} ledgers and publishes results: work "
            "becomes projects, projects become lists, and every list has an owner."),
         .at = "9", .head_zh = "监督考核", .head_en = "Inspection and appraisal");
    end_list(w);
}

void rongcheng_framework(struct briefing_writer *w)
{
    background(w);
    section(w, "mechanisms", ZH("三项工作机制"), EN("Three working mechanisms"));
    mechanism_list(w);
    end_section(w);
}
