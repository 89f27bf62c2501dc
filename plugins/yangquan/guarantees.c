/*
 * guarantees: the six difficulties that the article ends with, their figures, and the
 * ten improvements that are to last.
 */
#include "yangquan.h"

static void layout(struct briefing_writer *w)
{
    body(w, ZH("市教育局指导县（区）调整农村校点，适当撤并、扩大规模，求布局合理、配置优化；"
               "{title|以高中均衡引领基础教育优质发展}一例已在全国推广。2021年按省定任务，"
               "{primary-share}的小学设在乡镇以上，{junior-share}的初中集中到县城，"
               "缓解“农村弱、城市挤”。"),
         EN("The bureau guides counties and districts in merging, enlarging and better placing "
            "rural schools; its case {title|Balanced Senior Secondary Schooling Leads Quality "
            "Basic Education} was promoted nationwide. In 2021, by provincial order, "
            "{primary-share} of primary schools are to be in townships or above, {junior-share} of "
            "junior middle schools in county towns."),
         .at = "59", .head_zh = "学校布局", .head_en = "Layout");
}

static void funding(struct briefing_writer *w)
{
    body(w, ZH("市、县（区）财政在可控范围内逐年提高{term:sheng-jun-gong-yong-jing-fei}，"
               "{funding-years}后达到全省平均。投入向农村倾斜，增量投向各学段薄弱处或重大项目，"
               "保障乡村学校布局调整和智慧教育。"),
         EN("Within their means city, county and district budgets raise "
            "{term:sheng-jun-gong-yong-jing-fei} each year, to the provincial average after "
            "{funding-years}. Rural schools come first; new money goes to weak areas or major "
            "projects, securing rural relocation and smart education."),
         .at = "61", .head_zh = "资金支持", .head_en = "Funding");
}

static void teachers(struct briefing_writer *w)
{
    body(w, ZH("2021年局直属学校和单位拟引进研究生以上学历者{postgraduates}；"
               "全面推行“{term:xian-guan-xiao-pin}”，首批启动{studios}{term:ming-shi-gong-zuo-shi}，"
               "评选学科带头人、骨干和{term:shuang-shi-xing-jiao-shi}。市县两级“教师素质培训计划”用{training-years}"
               "培训高中教师、中小学骨干、学科带头人和校长。"),
         EN("In 2021 schools and units under the bureau plan to hire {postgraduates}. The "
            "“{term:xian-guan-xiao-pin}” reform runs in full, {studios:n} "
            "{term:ming-shi-gong-zuo-shi}s have been started; subject leaders, backbone teachers "
            "and {term:shuang-shi-xing-jiao-shi}s are selected. City and county run a “teacher "
            "quality training plan” of {training-years} for them, senior secondary teachers and "
            "principals."),
         .at = "63", .head_zh = "教师队伍", .head_en = "Teachers");
    body(w, ZH("师德实行承诺制度和档案，开展“六个一”活动与“正风”行动。6月1日至4日，市教育局、市总工会"
               "举办“创新教学模式、打造高效课堂”竞赛，{finalists}中小学和职业高中青年教师进入决赛，"
               "以“{term:tong-ke-yi-gou}”研讨教学。"),
         EN("Teachers’ pledges of conduct are kept on file; there are a “Six Ones” activity and a "
            "“Right Conduct” campaign. On 1–4 June the bureau and the trade union federation held "
            "the contest “New teaching models, efficient classrooms”: {finalists} reached the "
            "final and worked by “{term:tong-ke-yi-gou}”."), .at = "7,63");
}

static void pay(struct briefing_writer *w)
{
    body(w, ZH("义务教育和普通高中教师的{term:jiang-li-xing-ji-xiao-gong-zi}拟提高{pay}。"
               "课后服务延伸到普通高中，自习和服务按课时计工作量并纳入考核。"
               "提高农村非在编幼儿教师工资，保障市级培训经费和名师、名校长培养；拟设阳泉教育发展基金，"
               "奖励优秀学校、教师和学生。"),
         EN("{term:jiang-li-xing-ji-xiao-gong-zi} in compulsory and general senior secondary "
            "schools is to rise by {pay}. After-school services extend to the latter; hours count "
            "as workload and in appraisal. Rural preschool teachers outside the staffing quota are "
            "to earn more, city training funds are secured; a Yangquan Education Development Fund "
            "will reward schools, teachers and pupils."),
         .at = "65", .head_zh = "教师待遇", .head_en = "Pay");
}

static void growth(struct briefing_writer *w)
{
    body(w, ZH("按照省教育厅{title|促进中小学生身心健康成长的十项举措}，"
               "出台{title|阳泉市中小学生课后服务实施方案}，抓“五项管理”"
               "（手机、睡眠、读物、作业、体质），在{areas}方面落实举措：作业负担、睡眠、手机、读物、体质、心理、安全、"
               "校外培训、课后服务和校内午餐，其中{managements:w}个即上述管理。"),
         EN("Under the province’s {title|Ten Measures to Promote the Healthy Growth of Pupils in "
            "Body and Mind} the city issued its {title|Implementation Plan for After-School "
            "Services for Primary and Secondary Pupils}, keeps to the “five managements” (phones, "
            "sleep, reading matter, homework, fitness) and acts in {areas:w} areas: these "
            "{managements:w}, mental health, safety, private tutoring, after-school services, "
            "lunch at school."),
         .at = "67", .head_zh = "学生成长与服务", .head_en = "Growth and services");
    body(w, ZH("{term:ke-hou-fu-wu}坚持公益、公开、自愿和稳妥，解决“放学早、接送难、无人管”。"
               "{term:wu-yu-bing-ju}：开齐体育课，健康知识、基本技能与专项技能并重，试点体育特色校；"
               "美育贯穿培养全程，改革其评价；加强劳动教育；推广{title|心理健康教育指导手册}，建学生心理档案。"),
         EN("{term:ke-hou-fu-wu} are for the public good, open, voluntary and steady, to end "
            "“school out early, hard to collect, nobody watching”. For {term:wu-yu-bing-ju}: full "
            "physical education (health knowledge, basic skills, a sport of one’s own) and pilot "
            "sports schools; arts throughout; more labour education; a {title|Guidance Handbook on "
            "Mental Health Education} and pupils’ records."), .at = "67");
}

static void smart(struct briefing_writer *w)
{
    body(w, ZH("按“互联网+教育”推进资源供给创新、数字校园普及和网络学习空间覆盖，"
               "建“智慧教育平台”（教学、管理、评价、生活服务）和“智慧校园”（网络、终端、各类空间）。"
               "5月11日，智慧教育项目在第二届集成电路和软件业峰会（晋阳湖）签约，"
               "总投资{investment}，要建市级云平台，把资源、数据和应用汇成统一云服务中心。"),
         EN("Under “Internet + education” the supply of resources is renewed, digital campuses and "
            "online learning spaces spread. A “smart education platform” serves teaching, "
            "management, evaluation and daily life; “smart campuses” have networks, devices and "
            "spaces. On 11 May a smart-education contract was signed at the second Jinyang "
            "Lake summit on chips and software: {investment} for a city cloud that joins "
            "resources, data and applications."),
         .at = "69", .head_zh = "智慧教育", .head_en = "Smart education");
}

struct figure { const char *zh, *en, *id, *stage; };

static const struct figure figures[] = {
    {"专题调研报告（份）", "Field studies", "studies", REPORTED},
    {"教育局落实措施（条）", "Bureau’s measures", "follow-up", UNDER_WAY},
    {"决赛教师（名，2021年6月）", "Finalists, June 2021", "finalists", REPORTED},
    {"《若干意见》举措（条）", "Opinions: measures", "measures", UNDER_WAY},
    {"评价改革任务（项）", "Evaluation tasks", "evaluation-tasks", PLANNED},
    {"乡镇以上小学占比（2021年）", "Primary in towns, 2021", "primary-share", PLANNED},
    {"县城初中占比（2021年）", "Junior, county towns, 2021", "junior-share", PLANNED},
    {"引进研究生（名，2021年）", "Postgraduates, 2021", "postgraduates", PLANNED},
    {"首批名师工作室（个）", "Studios, first batch", "studios", UNDER_WAY},
    {"教师培训期（年）", "Teacher training (years)", "training-years", UNDER_WAY},
    {"经费达标期（年）", "To funding target (years)", "funding-years", PLANNED},
    {"奖励性绩效工资增幅", "Rise in incentive pay", "pay", PLANNED},
    {"智慧教育总投资（元）", "Smart education (RMB)", "investment", UNDER_WAY},
};

static void figure_table(struct briefing_writer *w)
{
    table(w, "figures", ZH("数字、目标与承诺"), EN("Figures, targets and commitments"), .at = "7,29-69");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数值"), EN("value"));
    column(w, STAGE, ZH("性质"), EN("stage"));
    for (uint32_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        row(w);
        cell(w, ZH(figures[i].zh), EN(figures[i].en));
        cell_fact(w, figures[i].id);
        cell_stage(w, figures[i].stage);
    }
    table_note(w, ZH("单位不同，不可相加。研究生为约数，小学占比为下限；绩效工资未说明基数，"
                     "“三年”未说明起始年份；智慧教育为签约额。"),
               EN("Units differ: do not sum. Postgraduates are approximate, the primary share a "
                  "minimum. No base is given for the rise in pay, no first year for the three "
                  "years; smart education is a contract."));
    end_table(w);
}

static void lasting(struct briefing_writer *w)
{
    section(w, "lasting", ZH("长期着力点"), EN("What is to last"));
    body(w, ZH("市教育局负责人表示，以“九个坚持”“九个要求”为根本遵循，长抓“{qualities:w}个提质”：政治、"
               "队伍、立德、常规、课堂、教研、评价、家校、规范、特色。"),
         EN("Guided by the “nine adherences” and “nine requirements”, the bureau’s head names "
            "“{qualities:w} quality improvements”: politics, staff, virtue, order, classrooms, "
            "research, evaluation, home and school, rules, character."), .at = "71");
    end_section(w);
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
    figure_table(w);
    end_section(w);
    lasting(w);
}
