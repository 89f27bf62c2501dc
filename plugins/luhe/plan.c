/*
 * plan: why the action plan was drawn up, and its five lines of work, item by item.
 */
#include "luhe.h"

struct part { const char *zh, *en, *id, *hint, *at; };

static const struct part parts[] = {
    {"措施（条）", "Measures", "measures", "", "6"},
    {"子方案（个）", "Sub-plans", "subplans", "", "6"},
    {"攻坚方面（个）", "Strands of construction", "strands", OF_WHICH, "15"},
    {"攻坚措施（个方面）", "Measures for construction", "construction", OF_WHICH, "15"},
    {"项目计划表（张）", "Project tables", "tables", OF_WHICH, "15"},
    {"综合改革队伍（支）", "Teams in reform", "staff-teams", OF_WHICH, "18"},
    {"综合改革方面（个）", "Aspects of reform", "aspects", OF_WHICH, "18"},
    {"三年行动方案（个）", "Three-year plans", "annexes", OF_WHICH, "18"},
};

static void part_table(struct briefing_writer *w)
{
    table(w, "parts", ZH("方案各部分的数目"), EN("How many parts the plan has"), .at = "6-18");
    column(w, TEXT, ZH("组成部分"), EN("Part of the plan"));
    column(w, NUMBER, ZH("数目"), EN("number"));
    column(w, STAGE, ZH("性质"), EN("stage"));
    column(w, NUMBER, ZH("段"), EN("para."));
    for (uint32_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        row_hint(w, parts[i].hint);
        cell(w, ZH(parts[i].zh), EN(parts[i].en));
        cell_fact(w, parts[i].id);
        cell_stage(w, PLANNED);
        cell_number(w, parts[i].at);
    }
    table_note(w, ZH("层级不同，不可相加；子方案附件合计{all-annexes:n}个（编者所加）。"),
               EN("Parts at different levels: do not sum. The sub-plans have {all-annexes:n} "
                  "annexes (the editor’s sum)."));
    end_table(w);
}

static void background(struct briefing_writer *w)
{
    section(w, "background", ZH("起草背景与目标"), EN("Why the plan, and its aim"));
    body(w, ZH("陆河自认师资、教学和办学条件与珠三角有明显差距：县城公办园和义务教育优质"
               "{term:xue-wei}不足，农村{term:ma-que-xue-xiao}多。短板在城乡学校建设和教学质量，"
               "弱项在师资和公办学位，重点在乡镇及以下。针对调研和督导所见问题，制定{title|陆河"
               "县推动基础教育高质量发展行动方案（2023—2025）}，力争{years}解决。"),
         EN("Luhe sees a clear gap with the Pearl River Delta: good public {term:xue-wei} are "
            "short in the county town’s kindergartens and schools, and {term:ma-que-xue-xiao}s "
            "are many in the countryside. Buildings and teaching fall short, staffing and public "
            "places are weak, above all in townships and below. From problems found by studies "
            "and supervision came the {title|Luhe County Action Plan for Advancing High-Quality "
            "Basic Education (2023–2025)}, to solve them in {years}."),
         .at = "4");
    body(w, ZH("主要任务{tasks:w}项：建强{teams:w}支队伍、提高教学质量、增加公办优质学位、健全保"
               "障；总体要求、工作措施、保障措施{parts:w}部分共{measures}，内含{subplans:w}个子"
               "方案，数目见{see:parts}。"),
         EN("The {tasks:w} main tasks are to strengthen {teams:w} teams, raise teaching quality, "
            "add good public places and secure the means. {parts:w} parts (general requirements, "
            "measures, guarantees) hold {measures}, with {subplans:w} sub-plans; {see:parts} "
            "counts them."),
         .at = "6");
    part_table(w);
    end_section(w);
}

static void duty(struct briefing_writer *w)
{
    body(w, ZH("责任有{duties:w}项。一是建立责任机制：基础教育列为县政府“"
               "{term:yi-ba-shou-gong-cheng}”，主要领导是第一责任人，常务会议定期专题研究；财力"
               "和资源向教育集中，一般公共预算“{term:liang-ge-zhi-zeng-bu-jian}”，拨款逐步提高。"
               "二是管好学校安全：县镇{safety-levels:w}级联防联控、联席会商；县教育部门定期研判"
               "风险隐患，排查整治。"),
         EN("There are {duties:w}. First, responsibility: basic education is a "
            "“{term:yi-ba-shou-gong-cheng}” of the county government; its leader answers first, "
            "the executive meeting takes it up regularly, money is concentrated, the public "
            "budget keeps the “{term:liang-ge-zhi-zeng-bu-jian}”, grants rise. Second, safety: "
            "{safety-levels:w} levels, county and township, share control and meet; the "
            "education department assesses and clears risks."),
         .at = "7", .head_zh = "政府责任", .head_en = "Duties of government");
}

static void assistance(struct briefing_writer *w)
{
    body(w, ZH("帮扶讲{assistance:w}点。一是全口径{term:jie-dui-bang-fu}，重点是各镇学校和县域普"
               "通高中，有{pairings:w}种：教研机构之间、中小学校之间、深圳与陆河之间。二是支援"
               "方、受援方各尽其责，统筹人员和学校、教师发展中心、职业学校等平台；县教育局配合全"
               "员培训和学历提升，共建共享资源，增强自主发展能力。"),
         EN("There are {assistance:w} points. First, full-scope {term:jie-dui-bang-fu}, above "
            "all for township and general senior secondary schools, of {pairings:w} kinds: "
            "research bodies, schools, Shenzhen with Luhe. Second, donor and recipient both have "
            "duties: they pool people and the platforms of schools, the teacher development "
            "centre and vocational schools; the bureau supports training and degrees for all and "
            "shares resources, so that Luhe can develop on its own."),
         .at = "8", .head_zh = "结对帮扶", .head_en = "Paired assistance");
}

static void reforms(struct briefing_writer *w)
{
    section(w, "reforms", ZH("三项改革"), EN("Three reforms"));
    list(w, NUMBERED);
    item(w, ZH("2023年底前完成{term:dang-zu-zhi-ling-dao-de-xiao-zhang-fu-ze-zhi}改革；先“亮任"
               "务”“听汇报”，再“抓督查”“严考评”“重问责”，形成闭环；县领导挂点联系学校。"),
         EN("{term:dang-zu-zhi-ling-dao-de-xiao-zhang-fu-ze-zhi} is due by the end of 2023. A "
            "closed loop shows tasks, hears reports, inspects, appraises strictly and holds to "
            "account; county leaders take on schools."),
         .at = "9", .head_zh = "领导体制", .head_en = "Leadership");
    item(w, ZH("县域统筹教师，推进“{term:xian-guan-xiao-pin}”；{term:ji-tuan-hua-ban-xue}从行"
               "政、人员、资金到教学、研训、资源、考核都一体化；校长去行政化，推行"
               "{term:xiao-zhang-zhi-ji-zhi}。"),
         EN("Teachers are shared, “{term:xian-guan-xiao-pin}”; {term:ji-tuan-hua-ban-xue} have "
            "one administration, staff, budget, teaching, training, resources and appraisal; "
            "official rank gives way to a {term:xiao-zhang-zhi-ji-zhi}."),
         .at = "9", .head_zh = "管理体制", .head_en = "Management");
    item(w, ZH("配强督导队伍，探索县、镇、村{supervision-levels:w}级{term:du-dao}联动，健全问"
               "责；完善办学质量评价，以{term:liang-pai-kao-he}用好结果。"),
         EN("Stronger {term:du-dao} links {supervision-levels:w} levels (county, township, "
            "village) and holds to account; {term:liang-pai-kao-he} makes school ratings count."),
         .at = "9", .head_zh = "督导评估", .head_en = "Supervision");
    end_list(w);
    end_section(w);
}

static void teams(struct briefing_writer *w)
{
    section(w, "teams", ZH("四支队伍"), EN("Four teams"));
    list(w, NUMBERED);
    item(w, ZH("选强局班子并加强培训，推进机构改革，保障{term:bian-zhi}和人员，解决混岗，建服务"
               "型、效能型机关。"),
         EN("A well-chosen, trained leadership, reorganised offices, a secure {term:bian-zhi}, "
            "no borrowed posts: a bureau that serves and delivers."),
         .at = "10", .head_zh = "教育局机关", .head_en = "The bureau");
    item(w, ZH("完善书记、校长选任，培养中青年和后备校长，建人才库，全员培训；“领航”工程与名校长"
               "工作室跟岗；职级评定、考核、激励配套；校长进课堂听课评课。"),
         EN("Party secretaries and principals are well chosen, younger and reserve ones "
            "prepared, all trained by a “Navigator” programme and shadowing in studios; grades "
            "bring appraisal and incentives; principals observe lessons."),
         .at = "10", .head_zh = "校长", .head_en = "Principals");
    item(w, ZH("师德第一，完善准入招聘，提升技能学历；公办义务教育教师定期流动有刚性约束，"
               "{term:jiao-liu-lun-gang}成常态；“百千万人才培养工程”培养名教师、名校长、名班主"
               "任；全员轮训、坐班、家访；考核岗位职责，惩处师德失范。"),
         EN("Conduct comes first in admission and hiring; skills and degrees rise; "
            "{term:jiao-liu-lun-gang} in public compulsory schools is binding. A “Hundred, "
            "Thousand, Ten Thousand Talents” programme trains noted teachers, principals, class "
            "teachers. All retrain in turn, keep office hours, visit homes; posts are appraised, "
            "misconduct punished."),
         .at = "10", .head_zh = "教师", .head_en = "Teachers");
    item(w, ZH("健全县、校教研体系和教研基地；县教师发展中心各科配强专职{term:jiao-yan-yuan}，从"
               "严准入，定点联系学校，定期到校任教。"),
         EN("County and schools build a research system with bases. The teacher development "
            "centre has a strong full-time {term:jiao-yan-yuan} for every subject, strictly "
            "admitted, attached to schools and teaching there."),
         .at = "10", .head_zh = "教研员", .head_en = "Researchers");
    end_list(w);
    end_section(w);
}

struct action { const char *zh, *en, *content_zh, *content_en; };

static const struct action six[] = {
    {"“善文化”进校园", "Culture of goodness",
     "“向善向上，刚健朴实”：编地方文化教材，传承红色文化和非遗，建县青少年宫",
     "“Kind, striving, sturdy, plain”: local textbooks, revolutionary and intangible heritage, a youth palace"},
    {"教育生态整顿", "A clean climate", "开展大整顿，治初心不纯、师风不正、担当不够",
     "A clean-up of impure motives, poor conduct and want of responsibility"},
    {"教育提质培优", "Quality and excellence", "突出学前、义务、高中教育，提高各类教育质量",
     "Preschool, compulsory and senior secondary education above all; every kind to improve"},
    {"教育一体均衡", "One balanced system", "对照国家和省定标准补齐办学条件，加快义务教育城乡一体化",
     "Schools up to national and provincial standards; town and country as one in compulsory education"},
    {"名校名师培育", "Noted schools, teachers",
     "建一流名校，校长是“主心骨”；用“红海扬帆人才计划”引进人才、理念和模式",
     "First-rate schools, principals as “backbone”; the “Red Sea Sailing” plan draws talent and ideas"},
    {"教育数字赋能", "Digital empowerment",
     "补多媒体教室、功能室、实验室，持续投入；结合“民情地图”建智能学校安全管理平台",
     "More money for multimedia, special rooms, laboratories; safety on a “people’s-situation map”"},
};

static void action_table(struct briefing_writer *w)
{
    table(w, "six-actions", ZH("六大行动"), EN("Six actions"), .at = "11");
    column(w, TEXT, ZH("行动"), EN("Action"));
    column(w, TEXT, ZH("做什么"), EN("What it does"));
    for (uint32_t i = 0; i < sizeof six / sizeof *six; i++) {
        row(w);
        cell(w, ZH(six[i].zh), EN(six[i].en));
        cell(w, ZH(six[i].content_zh), EN(six[i].content_en));
    }
    table_note(w, ZH("原文称{measures}措施，逐项介绍责任{duties:n}、帮扶{assistance:n}、改革"
                     "{reforms:n}、队伍{teams:n}、行动{actions:n}，合计{described:n}项（编者所"
                     "加）；其余{undescribed:n}项未见介绍，不作推测。"),
               EN("The document speaks of {measures} and describes {duties:n} duties, "
                  "{assistance:n} points on assistance, {reforms:n} reforms, {teams:n} teams and "
                  "{actions:n} actions: {described:n} (the editor’s sum). The other "
                  "{undescribed:n} are not described and not guessed at."));
    end_table(w);
}

void luhe_plan(struct briefing_writer *w)
{
    background(w);
    section(w, "plan", ZH("行动方案的五个方面"), EN("Five lines of the action plan"));
    duty(w);
    assistance(w);
    reforms(w);
    teams(w);
    action_table(w);
    end_section(w);
}
