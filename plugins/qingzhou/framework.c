/*
 * framework: what a study of staff found, and the four levels with their practices.
 */
#include "qingzhou.h"

struct practice {
    const char *zh, *en;
    const char *means_zh, *means_en;
    const char *figures_zh, *figures_en;
};

static const struct practice bureau[] = {
    {"阳光选优", "Sunshine selection", "公开竞聘，第三方面试", "Open contest, outside interviewers",
     "中层干部{cadres}", "{cadres}"},
    {"双向交流", "Two-way exchange", "上下交流、校际交流、挂职", "Up, down, across; secondment",
     "任职、交流{to-school:n}、{to-bureau:n}、{between-schools}",
     "{to-school:n}, {to-bureau:n} and {between-schools}"},
    {"千分考核", "Thousand-point appraisal", "按月调度，末位调岗", "Monthly review; the last are moved",
     "以{points}计", "{points}"},
};
static const struct practice research[] = {
    {"服务一线", "Service in schools", "到校任副校长、中层", "Deputies and middle leaders in schools",
     "到校{to-front}", "{to-front}"},
    {"专职配齐", "Full-time staff", "公开考选，学科配齐", "Open examination, every subject",
     "新任{researchers}，后备{reserve-researchers}",
     "{researchers:n} new, {reserve-researchers:n} reserve"},
    {"注重过程", "Process, not result", "分学段量化考核", "Measured appraisal by stage",
     "二级指标{second-level}", "{second-level}, second level"},
};
static const struct practice principals[] = {
    {"后备人才", "Reserve talent", "建库考选，副职续聘提拔", "A pool; deputies renewed, promoted",
     "副职{deputies}，后备{reserve}", "{deputies:n} deputies, {reserve:n} reserve"},
    {"影子培训", "Shadow training", "到基地脱产一周", "A week off the job at a base",
     "{bases:n}个基地，{trainees}", "{bases}, {trainees}"},
    {"高端对接", "High-end linkage", "国家教育行政学院实践基地", "A base of the national academy",
     "{academy}", "{academy}"},
    {"名家引领", "Noted experts", "青州教育讲堂", "Qingzhou education lectures",
     "{lectures}", "{lectures}"},
};
static const struct practice teachers[] = {
    {"县管校聘", "County-managed, school-hired", "全出竞进，逐级竞聘", "All compete, step by step",
     "参加{participants}，流动{moved}", "{participants}, {moved:n} moved"},
    {"班主任培训", "Class-teacher training", "学会与班主任节", "Association and festival",
     "会员{members}", "{members:n} members"},
};

static void rows(struct briefing_writer *w, const struct practice *practices, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        row(w);
        cell(w, ZH(practices[i].zh), EN(practices[i].en));
        cell(w, ZH(practices[i].means_zh), EN(practices[i].means_en));
        cell(w, ZH(practices[i].figures_zh), EN(practices[i].figures_en));
    }
}

static void practice_table(struct briefing_writer *w)
{
    table(w, "practices", ZH("四级队伍的目标与做法"), EN("Four levels, their goals and practices"),
          .at = "7-25");
    column(w, TEXT, ZH("做法"), EN("Practice"));
    column(w, TEXT, ZH("主要内容"), EN("What it is"));
    column(w, TEXT, ZH("所报数字"), EN("Figures reported"));
    group(w, ZH("局机关：年轻化"), EN("Bureau: younger"));
    rows(w, bureau, sizeof bureau / sizeof *bureau);
    group(w, ZH("教研员：正规化"), EN("Teaching researchers: regularised"));
    rows(w, research, sizeof research / sizeof *research);
    group(w, ZH("校长：专业化"), EN("Principals: professional"));
    rows(w, principals, sizeof principals / sizeof *principals);
    group(w, ZH("教师：流动常态化"), EN("Teachers: mobility as routine"));
    rows(w, teachers, sizeof teachers / sizeof *teachers);
    table_note(w, ZH("均为已报结果，系当地自述。双向交流依次为任校长、任局中层正职、校际交流，"
                     "挂职另计，见正文。"),
               EN("All self-reported results. Two-way exchange: made principal, made head of "
                  "section, exchanged between schools; those on secondment are in the text."));
    end_table(w);
}

void qingzhou_framework(struct briefing_writer *w)
{
    section(w, "framework", ZH("背景与框架"), EN("Background and frame"));
    body(w, ZH("党的十八大以来，中央把教师队伍建设作为强基固本的系统工程，各级相继出台"
               "加强教育干部和教师队伍的实施办法。2017年初，市教育局专题调研，发现局机关和"
               "{term:jiao-yan-shi}队伍年龄老化、专业水平有待提高，校长{term:hou-bei-ren-cai}不足，"
               "干部教师交流机制不够完善，严重制约全市教育持续健康发展。"),
         EN("Since the Party’s 18th National Congress the centre has made the teaching force a "
            "systematic task of strengthening foundations, and every level has issued measures "
            "for education cadres and teachers. In early 2017 a study by the education bureau "
            "found an ageing staff in the bureau and the {term:jiao-yan-shi} whose skills had "
            "to improve, too little {term:hou-bei-ren-cai} for principals, and incomplete "
            "arrangements for exchange: a serious brake on education in the city."),
         .at = "4");
    body(w, ZH("青州于是深化人事制度和体制机制改革，在教育局、教研室、校长队伍、教师队伍实行"
               "“{term:si-ji-lian-dong}”，以激发教育活力和干事热情。"
               "{levels:w}级各有一个目标，共{practices:n}项做法（编者合计），名目见{see:practices}。"),
         EN("Qingzhou therefore deepened reform of personnel and institutions by a "
            "“{term:si-ji-lian-dong}” of bureau, research office, principals and teachers, to "
            "give education vigour and staff the will to act. Each of the {levels:w} levels has "
            "one goal; there are {practices:n} practices (the editor’s sum), listed in "
            "{see:practices}."), .at = "5,7,12,17,23");
    practice_table(w);
    end_section(w);
}
