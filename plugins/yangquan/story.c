/*
 * story: how the opinions were made, what they hold, and the policies around them.
 */
#include "yangquan.h"

static void origin(struct briefing_writer *w)
{
    section(w, "origin", ZH("意见怎样形成"), EN("How the Opinions were made"));
    body(w, ZH("2020年12月26日，市委书记姜四清召集教育专题座谈会，请教育工作者和优秀教师代表建言。"
               "2021年1月27日，市委十二届十次全会与市委经济工作会议一并召开，"
               "“打响教育品牌，重塑教育新优势”成为举全市之力办的{undertakings:w}件大事之一。"
               "6月9日，姜四清再与教育系统干部座谈；市长雷健坤进校调研，"
               "并专题研究托管式、集团化办学。"),
         EN("On 26 December 2020 the Party secretary, Jiang Siqing, called a symposium at which "
            "educators and outstanding teachers gave their views. On 27 January 2021 the tenth "
            "plenary of the twelfth municipal Party committee, held together with its economic "
            "work conference, made “building the education brand, renewing the city’s strengths "
            "in education” one of {undertakings:w} undertakings for the whole city. On 9 June Mr "
            "Jiang met education cadres again; the mayor, Lei Jiankun, visited schools and held a "
            "meeting on trusteeship and school groups."), .at = "17-23");
    body(w, ZH("座谈会后，市教育局把意见分解归口、列入{term:tai-zhang}，"
               "制定{title|关于落实市委教育工作专题座谈会精神的意见}，"
               "分{follow-up-groups:w}大类列出落实措施{follow-up}；局领导班子下基层调研，"
               "写成专题报告{studies}。思路由此定型：一个意见是核心，N个配套政策是保障，"
               "民生实事是抓手，目标是“{improvements:w}个提升”。"),
         EN("After the symposium the education bureau sorted what had been said into a "
            "{term:tai-zhang} and issued {title|Opinions on Carrying Out the Spirit of the "
            "Municipal Party Committee’s Symposium on Education}, with {follow-up} in "
            "{follow-up-groups:w} groups. Its leaders went to the grass roots and wrote "
            "{studies}. So the approach took shape: one set of opinions at the core, N supporting "
            "policies to secure it, livelihood projects as the lever and “{improvements:w} "
            "improvements” as the aim."), .at = "29");
    body(w, ZH("市教育局起草的{title|阳泉市关于推进教育高质量发展的若干意见}"
               "4月29日由全市深改委会议通过。起草组专家视之为全市教育顶层设计的核心。"),
         EN("The {title|Several Opinions of Yangquan on Advancing High-Quality Development of "
            "Education}, drafted by the bureau, were adopted on 29 April by the city’s commission "
            "for deepening reform. The drafters call them the core of the city’s design for "
            "education."), .at = "31,33");
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
    table(w, "content-parts", ZH("改革、事项与工程"), EN("Reforms, matters and projects"), .at = "33-39");
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
    body(w, ZH("《若干意见》以{reforms:w}项重大{term:qian-yin-xing-gai-ge}作根本保证，"
               "以{matters:w}个重大事项回应群众多样化、高质量的需求，"
               "以{works:w}项重大工程优化学前、基础和职业教育的资源结构，推进信息化。"
               "全文提出举措与要求{measures}，各部分名目见{see:content-parts}。"),
         EN("The Several Opinions rest on {reforms:w} major {term:qian-yin-xing-gai-ge}s. In "
            "{matters:w} major matters they meet public demand for varied, good schooling; in "
            "{works:w} major projects they improve the make-up of preschool, basic and vocational "
            "provision and bring in digital means. In all there are {measures} and requirements; "
            "{see:content-parts} names every part."), .at = "33-39");
    content_table(w);
    end_section(w);
}

static void evaluation(struct briefing_writer *w)
{
    section(w, "evaluation", ZH("教育评价"), EN("Evaluation"));
    body(w, ZH("{title|关于落实深化新时代教育评价改革总体方案的实施办法}已经拟定，要建立有阳泉特色的评价体系。"
               "办法列出{evaluation-tasks}任务，如纠正片面追求升学率，按学段制定教学质量标准，"
               "以“以德为先、{strands:w}育并举、全面发展”评价学生；"
               "改革覆盖“{evaluated:w}类主体”，即党委和政府、学校、教师、学生与社会的评价。"),
         EN("The {title|Measures for Implementing the General Plan for Deepening Education "
            "Evaluation Reform in the New Era} have been drafted, to build an evaluation system "
            "of Yangquan’s own. They set {evaluation-tasks}: among them, ending the one-sided "
            "pursuit of exam success, quality standards for each stage of schooling, and "
            "assessing pupils by “virtue first, all {strands:w} strands, all-round development”. "
            "The reform covers “{evaluated:w} parties”: evaluation of Party committees and "
            "governments, schools, teachers, pupils, and evaluation by society."), .at = "47,49");
    end_section(w);
}

static void supervision(struct briefing_writer *w)
{
    section(w, "supervision", ZH("教育督导"), EN("Supervision"));
    body(w, ZH("{title|关于深化新时代教育督导体制机制改革的实施方案}已经出台，"
               "在管理、运行、激励与问责上回答“谁来督、督什么、怎么督”，"
               "强化{term:du-zheng}、{term:du-xue}和评估监测，重在发现、诊断并解决问题。"
               "指导思想依次涉及管理体制、运行机制、问责、管理创新和保障；"
               "到2022年，与本市教育治理相适应的{term:du-dao}新体制要基本建成。"),
         EN("The {title|Implementation Plan for Deepening Reform of the Education Supervision "
            "System in the New Era} has been issued. It settles “who supervises, what and how” "
            "for management, operation, incentives and accountability, and strengthens "
            "{term:du-zheng}, {term:du-xue} and monitoring; the point is to find, diagnose and "
            "solve problems. Its guiding ideas are a better management system, sound operation, "
            "accountability, new ways of managing, and firm backing. By 2022 a new system of "
            "{term:du-dao} that fits how education is governed in the city is to be largely in "
            "place."), .at = "47,51");
    end_section(w);
}

static void groups(struct briefing_writer *w)
{
    section(w, "groups", ZH("托管式与集团化办学"), EN("Trusteeship and school groups"));
    body(w, ZH("{title|关于阳泉市推进托管式、集团化办学模式改革的意见}尚在酝酿，"
               "原则是“优质均衡、共享共赢、激发活力”，并且“办出特色、统筹推进”，"
               "办法有{term:tuo-guan-shi-ban-xue}、{term:ji-tuan-hua-ban-xue}和监测评估，"
               "并试行{term:xue-qu-hua-guan-li}。目的是让优质学校带动其他学校，"
               "改变模式单一、机制僵化、活力不足的状况。"),
         EN("The {title|Opinions on Advancing Reform through Trusteeship and School Groups in "
            "Yangquan} are in preparation. Their principles are “quality and balance, shared "
            "gains, vitality” as well as “distinct character, coordinated progress”; their "
            "instruments are {term:tuo-guan-shi-ban-xue}, {term:ji-tuan-hua-ban-xue} and "
            "monitored evaluation, with {term:xue-qu-hua-guan-li} on trial. Good schools are to "
            "carry others along and end uniform models, rigid management and want of vigour."),
         .at = "45,47,53");
    end_section(w);
}

struct policy { const char *zh, *en, *period, *stage; };

static const struct policy policies[] = {
    {"座谈会落实意见", "Follow-up opinions", 0, UNDER_WAY},
    {"《若干意见》", "Several Opinions", "2021-04-29", UNDER_WAY},
    {"教育督导实施方案", "Supervision plan", 0, UNDER_WAY},
    {"课后服务实施方案", "After-school services plan", 0, UNDER_WAY},
    {"教育评价实施办法", "Evaluation measures", 0, PLANNED},
    {"托管式、集团化办学意见", "Trusteeship and groups", 0, PLANNED},
};

static void policy_table(struct briefing_writer *w)
{
    table(w, "policy-documents", ZH("文件与进度"), EN("Documents and their status"), .at = "29,31,47,53,67");
    column(w, TEXT, ZH("文件"), EN("Document"));
    column(w, PERIOD, ZH("通过日期"), EN("adopted"));
    column(w, STAGE, ZH("进度"), EN("stage"));
    for (uint32_t i = 0; i < sizeof policies / sizeof *policies; i++) {
        row(w);
        cell(w, ZH(policies[i].zh), EN(policies[i].en));
        if (policies[i].period)
            cell_period(w, policies[i].period);
        else
            cell_missing(w, NOT_STATED);
        cell_stage(w, policies[i].stage);
    }
    table_note(w, ZH("截至2021年6月15日。评价办法为已拟定，托管与集团化意见为酝酿中，均按计划列示。"),
               EN("As of 15 June 2021. The evaluation measures are drafted, those on trusteeship "
                  "and groups in preparation; both are shown as planned."));
    end_table(w);
}

void yangquan_story(struct briefing_writer *w)
{
    origin(w);
    content(w);
    section(w, "policies", ZH("三份改革配套政策"), EN("The supporting policies for reform"));
    evaluation(w);
    supervision(w);
    groups(w);
    policy_table(w);
    end_section(w);
}
