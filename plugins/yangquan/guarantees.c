/*
 * guarantees: the six difficulties that the article ends with, their figures, and the
 * ten improvements that are to last.
 */
#include "yangquan.h"

static void layout(struct briefing_writer *w)
{
    section(w, "layout", ZH("学校布局"), EN("Where schools stand"));
    body(w, ZH("市教育局督导各县（区）调整农村校点，适当撤并、扩大规模，"
               "做到合理布局、优化配置；"
               "{title|以高中均衡引领基础教育优质发展}的案例曾在全国推广。2021年依照省定任务，"
               "小学要有{primary-share}设在乡镇以上，初中要有{junior-share}集中在县城，"
               "以缓解“农村弱、城市挤”。"),
         EN("The bureau guides counties and districts in rearranging rural schools: merging where "
            "fitting, enlarging, placing them well and allocating better. Its case "
            "{title|Balanced Senior Secondary Schooling Leads Quality Basic Education} was "
            "promoted nationwide. In 2021, under a provincial task, {primary-share} of primary "
            "schools are to be in townships or above and {junior-share} of junior middle schools "
            "in county towns, to ease “weak villages, crowded towns”."), .at = "59");
    end_section(w);
}

static void funding(struct briefing_writer *w)
{
    section(w, "funding", ZH("资金支持"), EN("Funding"));
    body(w, ZH("市、县两级财政在力所能及的范围内逐年提高{term:sheng-jun-gong-yong-jing-fei}，"
               "{funding-years}后达到全省平均水平。投入向农村倾斜，增量用于各学段薄弱领域或重大项目，"
               "优先保障乡村学校布局调整和智慧教育。"),
         EN("Within what they can control, city, county and district budgets are to raise "
            "{term:sheng-jun-gong-yong-jing-fei} year by year and reach the provincial average "
            "after {funding-years}. Spending leans towards rural schools; new money goes to weak "
            "areas or major projects of each stage, so that rural school relocation and smart "
            "education are secured."), .at = "61");
    end_section(w);
}

static void teachers(struct briefing_writer *w)
{
    section(w, "teachers", ZH("教师队伍"), EN("Teachers"));
    body(w, ZH("局直属学校和单位2021年计划引进研究生及以上学历者{postgraduates}；"
               "全面推行“{term:xian-guan-xiao-pin}”，"
               "首批启动{studios}{term:ming-shi-gong-zuo-shi}，"
               "并评选学科带头人、骨干教师和{term:shuang-shi-xing-jiao-shi}。"
               "市县两级启动“教师素质培训计划”，"
               "用{training-years}培训高中教师、中小学骨干、学科带头人和校长。"),
         EN("In 2021 schools and units directly under the bureau plan to hire {postgraduates} (a "
            "postgraduate degree or above). The “{term:xian-guan-xiao-pin}” reform is carried out "
            "in full; a first batch of {studios:n} {term:ming-shi-gong-zuo-shi}s has been "
            "started, and subject leaders, backbone teachers and {term:shuang-shi-xing-jiao-shi}s "
            "are selected. City and counties have launched a “teacher quality training plan”: "
            "{training-years} for senior secondary teachers, backbone teachers, subject leaders "
            "and principals."),
         .at = "63");
    body(w, ZH("师德方面，建立承诺制度和档案，开展“六个一”活动与“正风”行动。6月1日至4日，市教育局与市总工会"
               "举办“创新教学模式、打造高效课堂”竞赛，{finalists}中小学及职业高中青年教师进入决赛，"
               "以{term:tong-ke-yi-gou}开展研讨。"),
         EN("On conduct, teachers give pledges that are kept on file; a “Six Ones” activity and a "
            "“Right Conduct” campaign are run. On 1–4 June the bureau and the city’s trade union "
            "federation held the contest “New teaching models, efficient classrooms”: {finalists} "
            "from primary, secondary and vocational senior schools reached the final and worked "
            "by {term:tong-ke-yi-gou}."), .at = "7,63");
    end_section(w);
}

static void pay(struct briefing_writer *w)
{
    section(w, "pay", ZH("教师待遇"), EN("Pay"));
    body(w, ZH("义务教育和普通高中教师的{term:jiang-li-xing-ji-xiao-gong-zi}拟提高{pay}。"
               "课后服务延伸到普通高中，看护自习或参与服务按课时计入工作量并纳入考核。"
               "农村非在编幼儿教师工资要提高，市级培训经费要保障；拟设阳泉教育发展基金，"
               "奖励优秀学校、教师和学生。"),
         EN("For teachers in compulsory and general senior secondary schools, "
            "{term:jiang-li-xing-ji-xiao-gong-zi} is to rise by {pay}. After-school services "
            "extend to senior secondary schools; hours spent on them or on supervised study count "
            "as workload and in appraisal. Rural preschool teachers outside the staffing quota "
            "are to be paid more and city training funds secured; a Yangquan Education "
            "Development Fund will reward excellent schools, teachers and pupils."), .at = "65");
    end_section(w);
}

static void growth(struct briefing_writer *w)
{
    section(w, "growth", ZH("学生成长与服务"), EN("Pupils’ growth and services"));
    body(w, ZH("依据省教育厅{title|促进中小学生身心健康成长的十项举措}，"
               "市里出台{title|阳泉市中小学生课后服务实施方案}，抓手机、睡眠、读物、作业、体质"
               "“{term:wu-xiang-guan-li}”，并在{areas}定出举措：作业减负、睡眠、手机、读物、体质、心理、安全、"
               "校外培训、课后服务和校内午餐。其中{managements:w}个方面正是上述管理。"),
         EN("Under the province’s {title|Ten Measures to Promote the Healthy Growth of Pupils in "
            "Body and Mind} the city issued its {title|Implementation Plan for After-School "
            "Services for Primary and Secondary Pupils}. It keeps to the "
            "“{term:wu-xiang-guan-li}” (phones, sleep, reading matter, homework, fitness) and "
            "sets steps in {areas:w} areas: lighter homework, enough sleep, phones, reading "
            "matter, fitness, mental health, safety, private tutoring, after-school services and "
            "lunch at school. Of these areas {managements:w} are the managements themselves."),
         .at = "67");
    body(w, ZH("{term:ke-hou-fu-wu}坚持公益、公开、自愿和稳妥，解决“放学早、接送难、无人管”。"
               "同时落实{term:wu-yu-bing-ju}：开齐体育课，教学上健康知识、基本运动技能与专项技能并重，"
               "试点体育特色校；"
               "美育进入培养全程，加强劳动教育；推广{title|心理健康教育指导手册}，建设课程与学生心理档案。"),
         EN("The {term:ke-hou-fu-wu} are to be public-spirited, open, voluntary and steady, and "
            "to end “school out early, hard to collect, nobody watching”. For "
            "{term:wu-yu-bing-ju} there is full physical education that teaches health knowledge, "
            "basic skills and a sport of one’s own, with pilot sports schools; arts education "
            "throughout schooling, more labour education; and the {title|Guidance Handbook on "
            "Mental Health Education}, with courses and pupils’ records."), .at = "67");
    end_section(w);
}

static void smart(struct briefing_writer *w)
{
    section(w, "smart", ZH("智慧教育"), EN("Smart education"));
    body(w, ZH("围绕“互联网+教育”，推进资源供给创新、数字校园普及、网络学习空间覆盖等行动，"
               "建设“智慧教育平台”（教学、管理、评价与生活服务）和“智慧校园”（网络、终端与各类空间）。"
               "5月11日，{term:zhi-hui-jiao-yu}项目在第二届集成电路和软件业峰会（晋阳湖）上签约，"
               "总投资{investment}，"
               "拟建市级云平台，汇集资源、数据与应用，形成统一的云服务中心。"),
         EN("Under “Internet + education”, actions renew the supply of resources, spread digital "
            "campuses and extend online learning spaces. A “smart education platform” serves "
            "teaching, management, evaluation and daily life; “smart campuses” bring networks, "
            "devices and learning, creative and cultural spaces. On 11 May, at the second Jinyang "
            "Lake summit on integrated circuits and software, a contract on "
            "{term:zhi-hui-jiao-yu} was signed: {investment} in all for a city cloud platform "
            "that joins resources, data and applications in one service centre."), .at = "69");
    end_section(w);
}

struct figure { const char *zh, *en, *id, *period, *stage; };

static const struct figure figures[] = {
    {"专题调研报告（份）", "Field studies (reports)", "studies", 0, REPORTED},
    {"教育局落实措施（条）", "Bureau’s measures (number)", "follow-up", 0, UNDER_WAY},
    {"决赛青年教师（人）", "Contest finalists (persons)", "finalists", "2021-06-01/2021-06-04", REPORTED},
    {"《若干意见》举措（条）", "Opinions: measures (number)", "measures", "2021-04-29", UNDER_WAY},
    {"评价改革任务（项）", "Evaluation tasks (number)", "evaluation-tasks", 0, PLANNED},
    {"乡镇以上小学占比", "Primary schools in towns", "primary-share", "2021", PLANNED},
    {"县城初中占比", "Junior middle, county towns", "junior-share", "2021", PLANNED},
    {"拟引进研究生（人）", "Postgraduates (persons)", "postgraduates", "2021", PLANNED},
    {"首批名师工作室（个）", "Studios, first batch", "studios", 0, UNDER_WAY},
    {"教师培训期（年）", "Teacher training (years)", "training-years", 0, UNDER_WAY},
    {"经费达标期（年）", "To funding target (years)", "funding-years", 0, PLANNED},
    {"奖励性绩效工资增幅", "Rise in incentive pay", "pay", 0, PLANNED},
};

static void figure_table(struct briefing_writer *w)
{
    table(w, "figures", ZH("数字、目标与承诺"), EN("Figures, targets and commitments"), .at = "7,29-65");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数值"), EN("value"));
    column(w, PERIOD, ZH("时间"), EN("period"));
    column(w, STAGE, ZH("性质"), EN("stage"));
    for (uint32_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        row(w);
        cell(w, ZH(figures[i].zh), EN(figures[i].en));
        cell_fact(w, figures[i].id);
        if (figures[i].period)
            cell_period(w, figures[i].period);
        else
            cell_missing(w, NOT_STATED);
        cell_stage(w, figures[i].stage);
    }
    table_note(w, ZH("单位不同，不可相加。研究生人数为约数；小学占比为下限。绩效工资未说明基数，"
                     "“三年”未说明起始年份。智慧教育{investment}为签约额。"),
               EN("Units differ; nothing may be summed. The number of postgraduates is "
                  "approximate, the primary share a minimum. No base is given for the rise in "
                  "pay, no first year for the three years. Smart education is a contract for "
                  "{investment}."));
    end_table(w);
}

static void lasting(struct briefing_writer *w)
{
    section(w, "lasting", ZH("长期着力点"), EN("What is to last"));
    body(w, ZH("市教育局负责人表示，以“九个坚持”“九个要求”为根本遵循，长抓“{qualities:w}个提质”：政治定方向，"
               "队伍出精英，立德树人固根本，常规求有序，课堂见成效，教研蓄底气，评价强信心，"
               "家校聚力量，规范净生态，特色显魅力。"),
         EN("The head of the bureau takes the “nine adherences” and “nine requirements” as the "
            "basic guide and names “{qualities:w} quality improvements” to keep at: politics to "
            "set direction; a skilled staff; virtue as the root; order in daily routine; results "
            "in the classroom; depth through teaching research; confidence through evaluation; "
            "strength from home and school together; a clean environment through rules; and "
            "appeal through distinct character."), .at = "71");
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
