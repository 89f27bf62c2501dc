/*
 * subplans: the two plans inside the plan with their annexes and highlights, and the
 * tables of the chapter.
 */
#include "luhe.h"

struct part { const char *zh, *en, *id, *hint; };

static const struct part parts[] = {
    {"行动方案主要任务（项）", "Main tasks", "tasks", ""},
    {"行动方案措施（条）", "Measures", "measures", ""},
    {"改革（项）", "Reforms", "reforms", ""},
    {"队伍（支）", "Teams", "teams", ""},
    {"行动（项）", "Actions", "actions", ""},
    {"结对关系（种）", "Kinds of pairing", "pairings", ""},
    {"子方案（个）", "Sub-plans", "subplans", ""},
    {"攻坚方面（个）", "Strands of construction", "strands", OF_WHICH},
    {"攻坚措施（个方面）", "Measures for construction", "construction", OF_WHICH},
    {"项目计划表（张）", "Project tables", "tables", OF_WHICH},
    {"综合改革队伍（支）", "Teams in reform", "staff-teams", OF_WHICH},
    {"综合改革方面（个）", "Aspects of reform", "aspects", OF_WHICH},
    {"三年行动方案（个）", "Three-year plans", "annexes", OF_WHICH},
};

static void part_table(struct briefing_writer *w)
{
    table(w, "parts", ZH("方案各部分的数目"), EN("How many parts the plan has"), .at = "6-18");
    column(w, TEXT, ZH("组成部分"), EN("Part of the plan"));
    column(w, NUMBER, ZH("数目"), EN("number"));
    column(w, STAGE, ZH("性质"), EN("stage"));
    for (uint32_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        row_hint(w, parts[i].hint);
        cell(w, ZH(parts[i].zh), EN(parts[i].en));
        cell_fact(w, parts[i].id);
        cell_stage(w, PLANNED);
    }
    table_note(w, ZH("数目是方案组成部分，层级不同，不可相加，也不表示工作量。"
                     "子方案的附件合计{all-annexes:n}个（编者所加）。"),
               EN("The numbers count parts of the plan at different levels; they must not be "
                  "summed and do not measure effort. The sub-plans have {all-annexes:n} annexes "
                  "together (the editor’s sum)."));
    end_table(w);
}

static void construction(struct briefing_writer *w)
{
    section(w, "construction", ZH("教育基础攻坚战"), EN("The drive for school building"));
    body(w, ZH("{title|陆河县教育基础攻坚战实施方案（2023—2025年）}抓学位、信息化和实验室{strands:w}个方面的建设，"
               "靠{construction:w}方面措施：统筹教育用地、落实{term:pei-tao-yuan}责任、"
               "多元保障经费、加快项目报建。方案附{tables:w}张计划表，分列幼儿园公办学位、义务教育公办学位、"
               "教育信息化和中学实验室项目。"),
         EN("The {title|Implementation Plan for the Drive to Build Luhe’s Educational Base "
            "(2023–2025)} has {strands:w} strands, school places, digital equipment and "
            "laboratories, and {construction:w} kinds of measure: coordinating land for schools, "
            "enforcing the duty to provide a {term:pei-tao-yuan}, securing funds from several "
            "sources and speeding up building applications. It annexes {tables:w} tables of "
            "projects: public kindergarten places, public places in compulsory education, digital "
            "equipment, and secondary-school laboratories."), .at = "15");
    body(w, ZH("亮点：学位以县城中心区扩容和麻雀学校撤并整改为重点，扩容与提质并重，缓解“城镇挤、乡村弱”；"
               "信息化实施宽带提速、多媒体更新、教师终端全覆盖和无线网进校，"
               "为“{term:san-quan-liang-gao-yi-da}”打底；实验室保障实验教学和操作考试。"),
         EN("Highlights: more places in the centre of the county town and the merging or mending "
            "of sparrow schools, with quality as weighty as numbers, to ease “crowded towns, weak "
            "villages”; faster broadband, new multimedia rooms, a device for every teacher and "
            "wireless networks, as a base for “{term:san-quan-liang-gao-yi-da}”; laboratories fit "
            "for experiments and practical examinations."), .at = "16");
    end_section(w);
}

struct aspect { const char *zh, *en, *problem_zh, *problem_en, *step_zh, *step_en; };

static const struct aspect aspects[] = {
    {"校长教师考核评价", "Appraisal of principals and teachers", "各校实际不同",
     "Schools differ", "按重点任务定目标和标准", "Targets and standards for key tasks"},
    {"教师编制和人员管理", "Staffing and personnel", "编制管理效能偏低", "Posts poorly used",
     "统筹编制，退出教学岗，招聘前置", "Pooled posts, exit from teaching, earlier hiring"},
    {"招生考试制度", "Admission and examinations", "义务与高中招生不规范、不完善",
     "Irregular or incomplete rules", "规范化、科学化，当好“指挥棒”", "Sound rules; exams as a “baton”"},
    {"职称评审及后续管理", "Professional titles and after", "办法不够科学，“见顶”后少干",
     "Weak method; less work at the top title", "以评聘激发积极性", "Titles and hiring that motivate"},
    {"集团化办学机制", "School groups", "机制不全，人财物不畅",
     "Poor mechanism; staff, funds and goods stuck", "改办学模式，促优质均衡",
     "New model; quality and balance"},
    {"教研员队伍管理", "Teaching researchers", "县校联动、责任、考核不全",
     "Weak links, duties and appraisal", "提升教科研能力", "Better research skills"},
    {"教育督导体制机制", "Education supervision", "督政督学不到位，监测不科学",
     "Oversight lax, monitoring unsound", "让督导“长牙齿”", "Supervision “with teeth”"},
    {"教育工作领导机制", "Leadership of education", "合力不强，履责奖惩不足，工作迟缓",
     "Little joint force or sanction; slow work", "党委统一领导，部门各负其责",
     "Party leads; each department answers"},
};

static void aspect_table(struct briefing_writer *w)
{
    table(w, "aspects", ZH("综合改革的八个方面"), EN("Eight aspects of comprehensive reform"),
          .at = "18,19");
    column(w, TEXT, ZH("方面"), EN("Aspect"));
    column(w, TEXT, ZH("要破解的问题"), EN("Problem"));
    column(w, TEXT, ZH("改革办法或目标"), EN("What is to change"));
    for (uint32_t i = 0; i < sizeof aspects / sizeof *aspects; i++) {
        row(w);
        cell(w, ZH(aspects[i].zh), EN(aspects[i].en));
        cell(w, ZH(aspects[i].problem_zh), EN(aspects[i].problem_en));
        cell(w, ZH(aspects[i].step_zh), EN(aspects[i].step_en));
    }
    table_note(w, ZH("均为计划，原文未给指标和期限。"),
               EN("All planned; the document gives no indicators and no dates."));
    end_table(w);
}

static void reform(struct briefing_writer *w)
{
    section(w, "reform", ZH("教育领域综合改革"), EN("Comprehensive reform"));
    body(w, ZH("{title|陆河县推进教育领域综合改革总体方案}从2023年起用{years}，"
               "围绕校长、教师、教研员{staff-teams:w}支队伍，在{aspects:w}个方面制定细则，名目见{see:aspects}。"
               "另附{annexes:w}个附件：校长、教师、教研员队伍建设三年行动方案，"
               "涉及招聘准入、制度、专业提升、考核、保障和督导。"),
         EN("The {title|General Plan for Comprehensive Reform of Education in Luhe County} runs "
            "for {years} from 2023. For {staff-teams:w} teams (principals, teachers and teaching "
            "researchers) it lays down detailed plans in {aspects:w} aspects, set out in "
            "{see:aspects}. It has {annexes:w} annexes: three-year action plans for the same "
            "teams, on admission, rules, professional growth, appraisal, guarantees and "
            "supervision."),
         .at = "18");
    body(w, ZH("亮点也落在这些方面：{term:zhi-cheng}评聘要防“见顶”后减少工作量；教师编制统筹使用，"
               "不适合者可退出教学岗位；教研联动要贯通县、校{research-levels:w}级；"
               "领导体制则要党委统一领导、党政齐抓、部门负责。"),
         EN("The highlights follow these aspects. A {term:zhi-cheng} should no longer mean less "
            "work once the top is reached; posts are pooled and teachers can leave teaching "
            "posts; research is to join the {research-levels:w} levels of county and school; and "
            "the Party committee leads as one, with Party and government acting together and each "
            "department answering for its part."), .at = "19");
    aspect_table(w);
    end_section(w);
}

void luhe_subplans(struct briefing_writer *w)
{
    section(w, "subplans", ZH("两个子方案"), EN("The two sub-plans"));
    body(w, ZH("{subplans:w}个子方案把目标和举措细化到操作层面，一个管建设，一个管体制。"),
         EN("The {subplans:w} sub-plans turn aims into steps: one for building, one for the way "
            "education is run."), .at = "13");
    construction(w);
    part_table(w);
    reform(w);
    end_section(w);
}
