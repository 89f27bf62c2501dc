/*
 * plan: why the action plan was drawn up, and its five lines of work, item by item.
 */
#include "luhe.h"

static void background(struct briefing_writer *w)
{
    section(w, "background", ZH("起草背景与目标"), EN("Why the plan, and its aim"));
    body(w, ZH("陆河认为本县师资、教学质量和办学条件与珠三角差距明显：县城公办幼儿园和义务教育优质"
               "{term:xue-wei}不足，农村{term:ma-que-xue-xiao}多。短板在城乡学校建设和教学质量，"
               "弱项在教师队伍和公办学位，重点在乡镇及以下。"
               "县委、县政府据党的二十大精神和省、市部署，针对近年专题调研与教育督导发现的问题，"
               "制定{title|陆河县推动基础教育高质量发展行动方案（2023—2025）}，力争{years}补齐。"),
         EN("Luhe sees a clear gap with the Pearl River Delta in teachers, teaching and school "
            "conditions: too few good public {term:xue-wei} in kindergartens and compulsory "
            "schools of the county town, too many {term:ma-que-xue-xiao}s in the country. School "
            "building and teaching quality fall short, staffing and public places are the weak "
            "points, and most is to be done in townships and below. Following the Party’s 20th "
            "National Congress and provincial and city policy, and starting from problems found "
            "by studies and supervision, the county drew up its {title|Action Plan for Advancing "
            "High-Quality Basic Education (2023–2025)} to put this right in {years}."), .at = "4");
    body(w, ZH("方案有{tasks:w}项主要任务：建强{teams:w}支队伍、提升教学质量、扩充公办优质学位、健全保障机制；"
               "分总体要求、工作措施、保障措施{parts:w}部分，共{measures}措施，"
               "内含{subplans:w}个子方案，数目见{see:parts}。"),
         EN("The plan has {tasks:w} main tasks: stronger staff in {teams:w} teams, better "
            "teaching, more good public places, and sound guarantees. Its {parts:w} parts "
            "(general requirements, measures, guarantees) hold {measures}, with {subplans:w} "
            "sub-plans inside; {see:parts} gives the counts."), .at = "6");
    end_section(w);
}

static void duty(struct briefing_writer *w)
{
    section(w, "duty", ZH("政府责任"), EN("Duties of government"));
    body(w, ZH("责任有{duties:w}项。其一，县政府把基础教育列为“{term:yi-ba-shou-gong-cheng}”，"
               "主要领导为第一责任人，常务会议定期专题研究，财力和资源集中投向教育，"
               "落实一般公共预算“{term:liang-ge-zhi-zeng-bu-jian}”，逐步提高拨款标准。"
               "其二，学校安全由县镇{safety-levels:w}级政府负责，实行联防联控和联席会议；"
               "县教育部门定期评估研判风险隐患，适时开展排查整治。"),
         EN("There are {duties:w} duties. First, the county government makes basic education a "
            "“{term:yi-ba-shou-gong-cheng}”: its leader answers first, the executive meeting "
            "takes it up regularly, money and resources are concentrated, the "
            "“{term:liang-ge-zhi-zeng-bu-jian}” of the general public budget are kept and grant "
            "standards raised. Second, the {safety-levels:w} levels of county and township see to "
            "school safety by joint control and joint meetings; the education department "
            "regularly assesses risks and runs checks and clean-ups when needed."), .at = "7");
    end_section(w);
}

static void assistance(struct briefing_writer *w)
{
    section(w, "assistance", ZH("结对帮扶"), EN("Paired assistance"));
    body(w, ZH("对口帮扶讲{assistance:w}点。一是全口径{term:jie-dui-bang-fu}，"
               "以镇中小学和县域普通高中为重点，形成{pairings:w}种关系：教研机构之间、中小学校之间、"
               "深圳与陆河之间。二是双方尽责：支援方与受援方统筹人力和学校、"
               "教师发展中心、职校等平台；县教育局配合校长教师全员培训和学历提升，"
               "共建培训资源，让本县教育能自主持续发展。"),
         EN("Assistance has {assistance:w} points. First, full-scope {term:jie-dui-bang-fu}, "
            "above all for township schools and the county’s general senior secondary schools, in "
            "{pairings:w} kinds: between teaching-research bodies, between schools, and between "
            "Shenzhen and Luhe. Second, both sides have duties: donor and recipient pool people "
            "and platforms (schools, the teacher development centre, vocational schools), and the "
            "education bureau supports training and higher qualifications for all principals and "
            "teachers, shares training resources and so enables Luhe to go on by itself."),
         .at = "8");
    end_section(w);
}

static void reforms(struct briefing_writer *w)
{
    section(w, "reforms", ZH("三项改革"), EN("Three reforms"));
    list(w, NUMBERED);
    item(w, ZH("2023年底前完成{term:dang-zu-zhi-ling-dao-de-xiao-zhang-fu-ze-zhi}改革；"
               "以“亮任务”“听汇报”起步，经“抓督查”“严考评”到“重问责”，形成闭环；县领导挂点联系学校。"),
         EN("By the end of 2023 {term:dang-zu-zhi-ling-dao-de-xiao-zhang-fu-ze-zhi} is to be in "
            "place. Work runs in a closed loop: show tasks, hear reports, inspect, appraise, hold "
            "to account. County leaders are each attached to schools."),
         .at = "9", .head_zh = "教育领导体制", .head_en = "Leadership");
    item(w, ZH("县域教师统筹，推进“{term:xian-guan-xiao-pin}”；{term:ji-tuan-hua-ban-xue}在行政、人员、"
               "资金、教学、研训、资源、考核上一体化；打破校长行政化，推行{term:xiao-zhang-zhi-ji-zhi}。"),
         EN("Teachers are managed across the county under the “{term:xian-guan-xiao-pin}” system. "
            "In {term:ji-tuan-hua-ban-xue} administration, staff, funds, teaching, training, "
            "resources and appraisal come under one management. Principals lose official rank and "
            "gain a {term:xiao-zhang-zhi-ji-zhi}."),
         .at = "9", .head_zh = "教育管理体制", .head_en = "Management");
    item(w, ZH("配强督导队伍，探索县、镇、村{supervision-levels:w}级{term:du-dao}联动，健全问责；"
               "改进办学质量评价，实行{term:liang-pai-kao-he}并用好结果。"),
         EN("A stronger staff is to link {term:du-dao} at {supervision-levels:w} levels (county, "
            "township, village) and hold to account. School quality is judged anew, by "
            "{term:liang-pai-kao-he} whose results count."),
         .at = "9", .head_zh = "督导评估", .head_en = "Supervision and evaluation");
    end_list(w);
    end_section(w);
}

static void teams(struct briefing_writer *w)
{
    section(w, "teams", ZH("四支队伍"), EN("Four teams"));
    list(w, NUMBERED);
    item(w, ZH("选强县教育局班子并加强培训，推进机构改革，保障{term:bian-zhi}和人员，解决混岗，"
               "建成服务型、效能型机关。"),
         EN("A well-chosen, trained leadership; reorganisation, a secure {term:bian-zhi} and an "
            "end to borrowed posts, for a bureau that serves and delivers."),
         .at = "10", .head_zh = "教育局机关", .head_en = "The bureau");
    item(w, ZH("完善书记、校长选任，建后备人才库，全员培训；实施“领航”工程，以名校长工作室跟岗；"
               "职级评定、考核、激励成制度；校长进课堂听课评课。"),
         EN("Sound selection of Party secretaries and principals, a reserve pool, training for "
            "all; a “Navigator” programme with shadowing in studios of noted principals; grades "
            "with appraisal and incentives; principals observe and discuss lessons."),
         .at = "10", .head_zh = "校长", .head_en = "Principals");
    item(w, ZH("师德为先，严把准入和招聘，提升学历；公办义务教育教师定期流动带刚性约束，"
               "{term:jiao-liu-lun-gang}逐步常态化；以“百千万人才培养工程”培养名教师、名校长、名班主任；"
               "全员轮训、坐班、家访，严格岗位考核，惩处师德失范。"),
         EN("Conduct first in admission and recruitment; higher qualifications; binding rules so "
            "that {term:jiao-liu-lun-gang} in public compulsory schools becomes normal. The "
            "“Hundred, Thousand, Ten Thousand Talents” programme trains noted teachers, "
            "principals and class teachers. All teachers are trained in turn, work office hours "
            "and visit homes; posts are appraised and misconduct punished."),
         .at = "10", .head_zh = "教师", .head_en = "Teachers");
    item(w, ZH("健全县、校教研体系和各级教研基地；县教师发展中心配强各科专职{term:jiao-yan-yuan}，"
               "提高准入条件，定点联系学校，定期到校任教。"),
         EN("A research system in county and schools, with research bases. The teacher "
            "development centre has a strong full-time {term:jiao-yan-yuan} for every subject, "
            "raises entry requirements, keeps links with set schools and sends its staff to teach "
            "there regularly."),
         .at = "10", .head_zh = "教研员", .head_en = "Teaching researchers");
    end_list(w);
    end_section(w);
}

static void actions(struct briefing_writer *w)
{
    section(w, "actions", ZH("六大行动"), EN("Six actions"));
    list(w, NUMBERED);
    item(w, ZH("倡导“向善向上，刚健朴实”，编写地方文化教材，传承红色文化与非遗，建设县青少年宫。"),
         EN("“Kind and striving, sturdy and plain”: textbooks on local culture, revolutionary and "
            "intangible heritage, a better county youth palace."),
         .at = "11", .head_zh = "“善文化”进校园", .head_en = "“Culture of goodness” in schools");
    item(w, ZH("开展大整顿，治理初心使命不纯、师风不正、担当不够。"),
         EN("A clean-up against impure motives, poor conduct and want of responsibility."),
         .at = "11", .head_zh = "教育生态整顿", .head_en = "A clean educational climate");
    item(w, ZH("抓好学前、义务和高中教育，各类教育质量都要提高。"),
         EN("Preschool, compulsory and senior secondary education are all to get better."),
         .at = "11", .head_zh = "提质培优", .head_en = "Quality and excellence");
    item(w, ZH("对照国家和省定标准补齐条件，加快义务教育城乡一体化。"),
         EN("Schools are brought up to national and provincial standards; town and country become "
            "one in compulsory education."),
         .at = "11", .head_zh = "一体均衡", .head_en = "One balanced system");
    item(w, ZH("培育一流名校，以校长队伍为“主心骨”，用好“红海扬帆人才计划”，引才并引入先进理念和模式。"),
         EN("First-rate schools with principals as the “backbone”; the “Red Sea Sailing” talent "
            "plan draws in people, ideas and models of teaching."),
         .at = "11", .head_zh = "名校名师培育", .head_en = "Noted schools and teachers");
    item(w, ZH("补多媒体教室、功能室和实验室之缺，持续投入；结合“民情地图”建智能学校安全管理平台。"),
         EN("Steady spending on missing multimedia rooms, special rooms and laboratories; a smart "
            "school-safety platform tied to the “people’s-situation map”."),
         .at = "11", .head_zh = "数字赋能", .head_en = "Digital empowerment");
    end_list(w);
    note(w, ZH("原文称有{measures}措施，逐项介绍的为责任{duties:n}项、帮扶{assistance:n}项、改革{reforms:n}项、"
               "队伍{teams:n}项、行动{actions:n}项，合计{described:n}项（编者所加）；其余{undescribed:n}项"
               "未见介绍，本简报不作推测。"),
         EN("The document speaks of {measures}. It describes {duties:w} duties, {assistance:w} "
            "points on assistance, {reforms:w} reforms, {teams:w} teams and {actions:w} actions, "
            "{described:n} in all (the editor’s sum); the other {undescribed:n} are not described "
            "and not guessed at here."), .at = "6-11");
    end_section(w);
}

void luhe_plan(struct briefing_writer *w)
{
    background(w);
    section(w, "plan", ZH("行动方案的五个方面"), EN("Five lines of the action plan"));
    duty(w);
    assistance(w);
    reforms(w);
    teams(w);
    actions(w);
    end_section(w);
}
