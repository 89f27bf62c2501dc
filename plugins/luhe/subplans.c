/*
 * subplans: the two plans inside the plan, with their annexes and highlights.
 */
#include "luhe.h"

static void construction(struct briefing_writer *w)
{
    body(w, ZH("{title|陆河县教育基础攻坚战实施方案（2023—2025年）}抓学位、信息化、实验室"
               "{strands:w}方面，靠{construction:w}项措施：统筹教育用地、落实{term:pei-tao-yuan}"
               "责任、多元保障经费、提高报建效率；附{tables:w}张计划表：幼儿园公办学位、义务教育"
               "公办学位、教育信息化、中学实验室。"),
         EN("The {title|Implementation Plan for the Drive to Build Luhe’s Educational Base "
            "(2023–2025)} has {strands:w} strands (places, digital equipment, laboratories) and "
            "{construction:w} measures: land for schools, the duty to provide a "
            "{term:pei-tao-yuan}, mixed funding, faster approval. Its {tables:w} tables list "
            "public kindergarten places, public compulsory places, digital equipment, secondary "
            "laboratories."),
         .at = "15", .head_zh = "基础攻坚", .head_en = "Construction");
    body(w, ZH("亮点：一、县城中心扩学位，撤并整改麻雀学校，扩容与提质并重，缓解“城镇挤、乡村"
               "弱”；二、宽带提速、多媒体更新、教师终端全覆盖、无线网进校，为“"
               "{term:san-quan-liang-gao-yi-da}”打底；三、保障实验教学和操作考试。"),
         EN("The highlights: first, more places in the town centre, sparrow schools merged or "
            "mended, quality raised with numbers, against “crowded towns, weak villages”; "
            "second, faster broadband, new multimedia, a device for every teacher and wireless "
            "in schools, towards “{term:san-quan-liang-gao-yi-da}”; third, laboratories for "
            "experiments and practical examinations."), .at = "16");
}

struct aspect { const char *zh, *en, *problem_zh, *problem_en, *step_zh, *step_en; };

static const struct aspect aspects[] = {
    {"校长教师考核评价", "Appraisal, principals and teachers", "各校队伍和学位情况不同",
     "Schools differ in staff and places", "按重点任务定目标和标准", "Targets and standards by key task"},
    {"教师编制和人员管理", "Staffing and personnel", "编制管理效能偏低", "Staffing quota poorly used",
     "统筹编制，可退出教学岗，招聘前置", "Pooled quota, exit from teaching, earlier hiring"},
    {"招生考试制度", "Admission, examinations", "义务段不规范，高中段不完善",
     "Irregular or incomplete rules", "规范、科学，当好“指挥棒”", "Sound rules; exams as a “baton”"},
    {"{term:zhi-cheng}评审及后续管理", "{term:zhi-cheng} and after", "办法不科学，“见顶”后少干活",
     "Weak method; less work once at the top", "评聘激发积极性", "Titles that motivate"},
    {"集团化办学机制", "School groups", "机制不全，人财物不畅",
     "People, money and goods do not flow", "改办学模式，促优质均衡", "New model; quality and balance"},
    {"教研员队伍管理", "Teaching researchers", "县校{research-levels:w}级联动、责任、考核不全",
     "{research-levels:w} levels ill linked and ill appraised", "提升教科研能力",
     "Better research skills"},
    {"教育督导体制机制", "Education supervision", "督政督学不到位，监测不科学",
     "Supervision lax, monitoring unsound", "让督导“长牙齿”", "Supervision “with teeth”"},
    {"教育工作领导机制", "Leadership of education", "合力不强，履责奖惩不足，推动迟缓",
     "Little joint effort; slow work", "党委统一领导，党政齐抓，部门负责",
     "Party leads; each department answers"},
};

static void aspect_table(struct briefing_writer *w)
{
    table(w, "aspects", ZH("综合改革的八个方面（计划）"), EN("Eight aspects of reform (planned)"),
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
    end_table(w);
}

static void reform(struct briefing_writer *w)
{
    body(w, ZH("{title|陆河县推进教育领域综合改革总体方案}自2023年起历时{years}，围绕校长、教"
               "师、教研员{staff-teams:w}支队伍，在{aspects:w}个方面定细则，见{see:aspects}；附"
               "{annexes:w}份三年行动方案，分管校长、教师、教研员，涵盖准入、制度、专业提升、考"
               "核、保障和督导。"),
         EN("The {title|General Plan for Comprehensive Reform of Education in Luhe County} runs "
            "for {years} from 2023. For {staff-teams:w} teams (principals, teachers, "
            "researchers) it sets detailed rules in {aspects:w} aspects ({see:aspects}). Its "
            "{annexes:w} annexes, one for each team, are three-year plans on admission, rules, "
            "professional growth, appraisal, support and supervision."),
         .at = "18", .head_zh = "综合改革", .head_en = "Comprehensive reform");
    aspect_table(w);
}

void luhe_subplans(struct briefing_writer *w)
{
    section(w, "subplans", ZH("两个子方案"), EN("The two sub-plans"));
    construction(w);
    reform(w);
    end_section(w);
}
