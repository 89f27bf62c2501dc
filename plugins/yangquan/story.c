/*
 * story: how the opinions were made, what they hold, and the policies around them.
 */
#include "yangquan.h"

static void origin(struct briefing_writer *w)
{
    section(w, "origin", ZH("意见怎样形成"), EN("How the Opinions were made"));
    body(w, ZH("2020年12月26日，市委书记姜四清召集教育座谈会，听取教育工作者和优秀教师的意见。"
               "2021年1月27日，市委十二届十次全会暨经济工作会议把“打响教育品牌，重塑教育新优势”"
               "列入全市{undertakings:w}件大事。6月9日，姜四清再与教育系统干部座谈；"
               "市长雷健坤进校调研，专题研究托管式、集团化办学。"),
         EN("On 26 December 2020 the Party secretary, Jiang Siqing, heard educators and "
            "outstanding teachers at a symposium. On 27 January 2021 a plenary of the municipal "
            "Party committee made “building the education brand, renewing the city’s strengths” "
            "one of {undertakings:w} undertakings for the whole city. On 9 June Mr Jiang met "
            "education cadres; the mayor, Lei Jiankun, visited schools and held a meeting on "
            "trusteeship and school groups."), .at = "17-23");
    body(w, ZH("座谈会后，市教育局归口分解意见、建{term:tai-zhang}，"
               "制定{title|关于落实市委教育工作专题座谈会精神的意见}，"
               "分{follow-up-groups:w}类列出落实措施{follow-up}；局领导下基层调研，"
               "写成专题报告{studies}。思路由此定型：核心是一个意见，保障是N个配套政策，"
               "抓手是民生实事，目标是“{improvements:w}个提升”。"),
         EN("The education bureau then sorted the views into a {term:tai-zhang} and issued its "
            "{title|Opinions on Carrying Out the Spirit of the Municipal Party Committee’s "
            "Symposium on Education}: {follow-up} in {follow-up-groups:w} groups. From field work "
            "its leaders wrote {studies}. So the approach took shape: one set of opinions at the "
            "core, N supporting policies, livelihood projects as the lever, “{improvements:w} "
            "improvements” as the aim."), .at = "29");
    body(w, ZH("教育局起草的{title|阳泉市关于推进教育高质量发展的若干意见}"
               "于4月29日由全市深改委会议通过；起草组专家称之为全市教育顶层设计的核心。"),
         EN("On 29 April the city’s commission for deepening reform adopted the bureau’s "
            "{title|Several Opinions of Yangquan on Advancing High-Quality Development of "
            "Education}: to its drafters, the core of the city’s design."), .at = "31,33");
    end_section(w);
}

struct entry { const char *zh, *en; };

static const struct entry reforms[] = {
    {"全面加强党对教育工作的领导", "Stronger Party leadership of education"},
    {"人事编制制度改革", "Personnel and staffing quotas"},
    {"落实{term:li-de-shu-ren}根本任务", "The task of {term:li-de-shu-ren}"},
    {"教育评价改革", "Education evaluation"},
    {"教育督导体制机制改革", "Education supervision"},
    {"市县政府教育履职督导评价", "Evaluating how city and county governments do their duty"},
    {"教育质量综合绩效管理", "Performance management of quality"},
    {"学生综合素质评价改革", "Assessing pupils’ all-round quality"},
};
static const struct entry matters[] = {
    {"基础教育优质均衡发展", "Good, balanced basic education"},
    {"规范民办教育发展", "Regulating private education"},
    {"提升职业教育办学品质", "Better vocational education"},
    {"中小学生课后服务", "After-school services"},
    {"加强师资队伍建设", "Building the teaching force"},
    {"提高教师待遇", "Better pay for teachers"},
    {"加大教育投入", "More spending on education"},
    {"设立阳泉教育发展基金", "Yangquan Education Development Fund"},
};
static const struct entry works[] = {
    {"学前教育普及普惠工程", "Universal and affordable preschool education"},
    {"城乡中心区基础教育提质工程", "Better basic education in urban and rural centres"},
    {"中职教育建设工程", "Secondary vocational education"},
    {"“智慧教育”建设工程", "“Smart education”"},
};

static void content_table(struct briefing_writer *w)
{
    table(w, "content-parts", ZH("改革、事项与工程"), EN("Reforms, matters and projects"),
          .at = "33-39");
    column(w, TEXT, ZH("牵引性改革"), EN("Leading reforms"));
    column(w, TEXT, ZH("重大事项"), EN("Major matters"));
    column(w, TEXT, ZH("重大工程"), EN("Major projects"));
    for (uint32_t i = 0; i < sizeof reforms / sizeof *reforms; i++) {
        row(w);
        cell(w, ZH(reforms[i].zh), EN(reforms[i].en));
        cell(w, ZH(matters[i].zh), EN(matters[i].en));
        if (i < sizeof works / sizeof *works)
            cell(w, ZH(works[i].zh), EN(works[i].en));
        else
            cell_missing(w, NOT_APPLICABLE);
    }
    table_note(w, ZH("三列各依原文次序，同一行的内容并不对应。三组合计{parts:n}，"
                     "与原文所称{measures}相符；原文未说明两者关系，合计由编者所加。"),
               EN("Each column keeps the order of the document; entries in one row do not "
                  "correspond. The three lists add up to {parts:n}, like the {measures} named in "
                  "the document; it does not link the two, and the sum is the editor’s."));
    end_table(w);
}

static void content(struct briefing_writer *w)
{
    section(w, "content", ZH("意见的三个部分"), EN("The three parts of the Opinions"));
    body(w, ZH("《若干意见》以{reforms:w}项重大{term:qian-yin-xing-gai-ge}为根本保证，"
               "以{matters:w}个重大事项满足群众对多样化好教育的需求，以{works:w}项重大工程"
               "优化学前、基础、职业教育结构并推进信息化，"
               "提出举措和要求{measures}，名目见{see:content-parts}。"),
         EN("The Opinions rest on {reforms:w} {term:qian-yin-xing-gai-ge}s; {matters:w} major "
            "matters meet demand for varied, good schooling; {works:w} major projects improve "
            "preschool, basic and vocational provision and digital means. They set {measures} and "
            "requirements; {see:content-parts} names every part."),
         .at = "33-39");
    content_table(w);
    end_section(w);
}

static void evaluation(struct briefing_writer *w)
{
    body(w, ZH("{title|关于落实深化新时代教育评价改革总体方案的实施办法}已拟定，要建有阳泉特色的评价体系，"
               "列{evaluation-tasks}任务，如纠正片面追求升学率，按学段特点定质量标准，"
               "学生评价“以德为先、{strands:w}育并举”；评价对象是“{evaluated:w}类主体”："
               "党委和政府、学校、教师、学生、社会。"),
         EN("{title|Measures for Implementing the General Plan for Deepening Education Evaluation "
            "Reform in the New Era} have been drafted, for a system of Yangquan’s own. The "
            "{evaluation-tasks} include: no one-sided pursuit of exam results, standards for each "
            "stage, pupils judged with virtue first and all {strands:w} strands. There are "
            "“{evaluated:w} parties”: Party committees and governments, schools, teachers, pupils, "
            "society."),
         .at = "47,49", .head_zh = "教育评价", .head_en = "Evaluation");
}

static void supervision(struct briefing_writer *w)
{
    body(w, ZH("{title|关于深化新时代教育督导体制机制改革的实施方案}已出台，"
               "从管理体制、运行机制、激励问责上回答“谁来督、督什么、怎么督”，"
               "强化{term:du-zheng}、{term:du-xue}和评估监测，重在发现、诊断和解决问题，"
               "并创新管理、落实保障；到2022年基本建成本市{term:du-dao}新体制。"),
         EN("The {title|Implementation Plan for Deepening Reform of the Education Supervision "
            "System in the New Era} has been issued. It settles “who supervises, what and how” by "
            "management, operation, incentives and accountability, and strengthens "
            "{term:du-zheng}, {term:du-xue} and monitoring: to find, diagnose and solve problems. "
            "A new system of {term:du-dao} is to be largely in place by 2022."),
         .at = "47,51", .head_zh = "教育督导", .head_en = "Supervision");
}

static void groups(struct briefing_writer *w)
{
    body(w, ZH("{title|关于阳泉市推进托管式、集团化办学模式改革的意见}尚在酝酿。"
               "五条原则：优质均衡、共享共赢、激发活力，还要办出特色、统筹推进；"
               "办法有{term:tuo-guan-shi-ban-xue}、{term:ji-tuan-hua-ban-xue}和监测评估，"
               "试行{term:xue-qu-hua-guan-li}，由优质学校带动，改变模式单一、机制僵化、活力不足。"),
         EN("{title|Opinions on Advancing Reform through Trusteeship and School Groups in "
            "Yangquan} are in preparation. Five principles: quality and balance, shared gains, "
            "vitality, distinct character, coordinated progress. Instruments: "
            "{term:tuo-guan-shi-ban-xue}, {term:ji-tuan-hua-ban-xue}, monitored evaluation; "
            "{term:xue-qu-hua-guan-li} is on trial. Good schools carry others along and end "
            "uniform models, rigid management and want of vigour."),
         .at = "45,47,53", .head_zh = "托管与集团化", .head_en = "Trusteeship and groups");
}

struct policy { const char *zh, *en, *stage; };

static const struct policy policies[] = {
    {"教育局落实意见", "Bureau’s follow-up opinions", UNDER_WAY},
    {"《若干意见》", "Several Opinions", UNDER_WAY},
    {"督导实施方案", "Supervision plan (issued)", UNDER_WAY},
    {"课后服务方案", "After-school plan (issued)", UNDER_WAY},
    {"评价实施办法", "Evaluation (drafted)", PLANNED},
    {"托管与集团意见", "Groups (in preparation)", PLANNED},
};

static void policy_table(struct briefing_writer *w)
{
    table(w, "policy-documents", ZH("文件与进度"), EN("Documents and their status"),
          .at = "29,31,47,53,67");
    column(w, TEXT, ZH("文件"), EN("Document"));
    column(w, STAGE, ZH("进度"), EN("stage"));
    for (uint32_t i = 0; i < sizeof policies / sizeof *policies; i++) {
        row(w);
        cell(w, ZH(policies[i].zh), EN(policies[i].en));
        cell_stage(w, policies[i].stage);
    }
    table_note(w, ZH("截至2021年6月15日：《若干意见》4月29日通过；"
                     "督导、课后服务方案已出台；评价办法已拟定，托管与集团意见在酝酿，均列为计划。"),
               EN("As of 15 June 2021; the Opinions were adopted on 29 April. What is drafted or "
                  "in preparation is shown as planned."));
    end_table(w);
}

void yangquan_story(struct briefing_writer *w)
{
    origin(w);
    content(w);
    section(w, "policies", ZH("三份改革配套政策"), EN("Three supporting policies for reform"));
    evaluation(w);
    supervision(w);
    groups(w);
    policy_table(w);
    end_section(w);
}
