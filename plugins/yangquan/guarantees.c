/*
 * guarantees: the six difficulties that the article ends with, what is to last, and
 * their figures.
 */
#include "yangquan.h"

static void layout(struct briefing_writer *w)
{
    body(w, ZH("市教育局指导县（区）调整农村校点，适当撤并、扩大规模，求布局合理、配置优化；"
               "{title|以高中均衡引领基础教育优质发展}一例已在全国推广。2021年按省定任务，"
               "{primary-share}的小学设在乡镇以上，{junior-share}的初中集中到县城，缓解“农村弱、"
               "城市挤”。"),
         EN("The bureau guides counties and districts in merging, enlarging and better placing "
            "rural schools; its {title|Balanced Senior Secondary Schooling Leads Quality Basic "
            "Education} was promoted nationwide. In 2021, by provincial order, {primary-share} "
            "of primary schools are to be in townships or above, {junior-share} of junior ones "
            "in county towns, against “weak villages, crowded towns”."),
         .at = "59", .head_zh = "学校布局", .head_en = "Layout");
}

static void funding(struct briefing_writer *w)
{
    body(w, ZH("市、县（区）财政在可控范围内逐年提高{term:sheng-jun-gong-yong-jing-fei}，"
               "{funding-years}后达到全省平均。投入向农村倾斜，增量投向各学段薄弱处或重大项目，"
               "保障乡村学校布局调整。"),
         EN("Within their means city, county and district budgets are to raise "
            "{term:sheng-jun-gong-yong-jing-fei} every year, to the provincial average after "
            "{funding-years}. Rural schools come first; new money goes to weak areas or major "
            "projects, such as rural relocation."),
         .at = "61", .head_zh = "资金支持", .head_en = "Funding");
}

static void teachers(struct briefing_writer *w)
{
    body(w, ZH("2021年局直属单位（学校）拟引进研究生以上学历者{postgraduates}；全面推行“"
               "{term:xian-guan-xiao-pin}”，首批启动{studios}{term:ming-shi-gong-zuo-shi}，评选"
               "学科带头人、骨干和{term:shuang-shi-xing-jiao-shi}。市县两级“教师素质培训计划”用"
               "{training-years}培训高中教师、中小学骨干、学科带头人和校长。"),
         EN("In 2021 schools under the bureau plan to hire {postgraduates}. "
            "“{term:xian-guan-xiao-pin}” is being carried out in full; a first {studios:n} "
            "{term:ming-shi-gong-zuo-shi}s are started; subject leaders, backbone teachers and "
            "{term:shuang-shi-xing-jiao-shi}s are selected. They, senior secondary teachers and "
            "principals join a “teacher quality training plan” ({training-years})."),
         .at = "63", .head_zh = "教师队伍", .head_en = "Teachers");
    body(w, ZH("师德有承诺、有档案，开展“六个一”和“正风”行动。6月1日至4日，市教育局、市总工会举"
               "办“创新教学模式、打造高效课堂”竞赛，{finalists}青年教师进入决赛，以“"
               "{term:tong-ke-yi-gou}”研讨教学。"),
         EN("Pledges of conduct are on file; “Six Ones” and “Right Conduct” campaigns run. On "
            "1–4 June the bureau and the trade unions held the contest “New teaching models, "
            "efficient classrooms”: {finalists} reached the final, with “{term:tong-ke-yi-gou}”."), .at = "7,63");
}

static void pay(struct briefing_writer *w)
{
    body(w, ZH("义务教育和普通高中教师的{term:jiang-li-xing-ji-xiao-gong-zi}拟提高{pay}。课后服"
               "务延伸到普通高中，自习和服务按课时计工作量并纳入考核。提高农村非在编幼儿教师工"
               "资，保障市级培训经费和名师、名校长培养；拟设阳泉教育发展基金，奖励优秀学校、教师"
               "和学生。"),
         EN("{term:jiang-li-xing-ji-xiao-gong-zi} in compulsory and general senior secondary "
            "schools is to rise by {pay}. After-school services reach the latter; hours count as "
            "workload and in appraisal. Planned: more pay for rural preschool teachers off the "
            "staffing quota, training funds, a Yangquan Education Development Fund for good "
            "schools, teachers, pupils."),
         .at = "65", .head_zh = "教师待遇", .head_en = "Pay");
}

static void growth(struct briefing_writer *w)
{
    body(w, ZH("按照省教育厅{title|促进中小学生身心健康成长的十项举措}，出台{title|阳泉市中小学"
               "生课后服务实施方案}，在{areas}方面落实举措：“{managements:w}项管理”（手机、睡"
               "眠、读物、作业、体质），加上心理、安全、校外培训、课后服务和校内午餐。"),
         EN("Under the province’s {title|Ten Measures to Promote the Healthy Growth of Pupils in "
            "Body and Mind} the city issued its {title|Implementation Plan for After-School "
            "Services for Primary and Secondary Pupils}. It acts in {areas:w} areas: the "
            "“{managements:w} managements” (phones, sleep, reading, homework, fitness), mental "
            "health, safety, tutoring, after-school services, lunches."),
         .at = "67", .head_zh = "学生成长与服务", .head_en = "Growth and services");
    body(w, ZH("{term:ke-hou-fu-wu}坚持公益、公开、自愿和稳妥，遵循规律，解决“放学早、接送难、无"
               "人管”。{term:wu-yu-bing-ju}：开齐体育课，健康知识、基本技能与专项技能并重，试点"
               "体育特色校；美育贯穿培养全程，改革其评价；加强劳动教育；推广"
               "{title|心理健康教育指导手册}，建学生心理档案。"),
         EN("{term:ke-hou-fu-wu} are to be public-spirited, open, voluntary and sound, to end "
            "“school out early, hard to collect, nobody watching”. {term:wu-yu-bing-ju}: full "
            "physical education (health knowledge, basic and special skills), pilot sports "
            "schools, arts throughout, labour education, a {title|Guidance Handbook on Mental "
            "Health Education} and pupils’ records."), .at = "67");
}

static void smart(struct briefing_writer *w)
{
    body(w, ZH("按“互联网+教育”推进资源供给创新、数字校园普及和网络学习空间覆盖，建“智慧教育平"
               "台”（教学、管理、评价、生活服务）和“智慧校园”（网络、终端、各类空间）。5月11日，"
               "智慧教育项目在第二届集成电路和软件业峰会（晋阳湖）签约，总投资{investment}，要建"
               "市级统一云服务中心，汇集资源和数据。"),
         EN("“Internet + education” brings new resources, digital campuses and online learning "
            "spaces. A “smart education platform” is to serve teaching, management, evaluation "
            "and daily life, “smart campuses” to have networks, devices, spaces. On 11 May a "
            "contract was signed at the second Jinyang Lake summit on chips and software: "
            "{investment} for a city cloud of resources and data."),
         .at = "69", .head_zh = "智慧教育", .head_en = "Smart education");
}

struct figure { const char *zh, *en, *id, *stage, *at; };

static const struct figure figures[] = {
    {"评价改革任务（项）", "Evaluation tasks", "evaluation-tasks", PLANNED, "49"},
    {"乡镇以上小学占比", "Primary in townships", "primary-share", PLANNED, "59"},
    {"县城初中占比", "Junior in county towns", "junior-share", PLANNED, "59"},
    {"经费达标期（年）", "Funding target (years)", "funding-years", PLANNED, "61"},
    {"引进研究生（名，2021年）", "Postgraduates, 2021", "postgraduates", PLANNED, "63"},
    {"首批名师工作室（个）", "Studios, first batch", "studios", UNDER_WAY, "63"},
    {"教师培训期（年）", "Teacher training (years)", "training-years", UNDER_WAY, "63"},
    {"奖励性绩效工资增幅", "Rise in incentive pay", "pay", PLANNED, "65"},
    {"智慧教育总投资（元）", "Smart education (RMB)", "investment", UNDER_WAY, "69"},
};

static void figure_table(struct briefing_writer *w)
{
    table(w, "figures", ZH("数字、目标与承诺"), EN("Figures, targets and commitments"), .at = "7,29-69");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数值"), EN("value"));
    column(w, STAGE, ZH("性质"), EN("stage"));
    column(w, NUMBER, ZH("段"), EN("para."));
    for (uint32_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        row(w);
        cell(w, ZH(figures[i].zh), EN(figures[i].en));
        cell_fact(w, figures[i].id);
        cell_stage(w, figures[i].stage);
        cell_number(w, figures[i].at);
    }
    table_note(w, ZH("占比为2021年目标，小学为下限；研究生为约数；绩效工资无基数，“三年”无起点。"),
               EN("Shares: targets for 2021, primary a minimum. Postgraduates: about. No base "
                  "for the pay rise, no start for the three years."));
    end_table(w);
}

static void lasting(struct briefing_writer *w)
{
    body(w, ZH("市教育局负责人说，遵循“九个坚持”“九个要求”，长抓“{qualities:w}个提质”：政治、队"
               "伍、立德、常规、课堂、教研、评价、家校、规范、特色。"),
         EN("By “nine adherences” and “nine requirements” the bureau, its head says, keeps to "
            "“{qualities:w} quality improvements”: politics, staff, virtue, routine, lessons, "
            "research, evaluation, home, rules, character."),
         .at = "71", .head_zh = "长期着力点", .head_en = "What is to last");
}

void yangquan_guarantees(struct briefing_writer *w)
{
    section(w, "guarantees", ZH("保障与难点"), EN("Guarantees and difficulties"));
    layout(w);
    funding(w);
    teachers(w);
    pay(w);
    growth(w);
    smart(w);
    lasting(w);
    figure_table(w);
    end_section(w);
}
