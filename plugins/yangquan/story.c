/*
 * story: what the opinions hold, how they were made, and the policies around them.
 */
#include "yangquan.h"

static void origin(struct briefing_writer *w)
{
    section(w, "origin", ZH("意见怎样形成"), EN("How the Opinions were made"));
    body(w, ZH("2020年12月26日，市委书记姜四清主持座谈会，听取教育工作者和优秀教师的意见。2021年"
               "1月27日，市委十二届十次全会暨经济工作会议把“打响教育品牌，重塑教育新优势”列为全"
               "市{undertakings:w}件大事之一。6月9日，姜四清再听教育系统干部的意见；市长雷健坤进"
               "校调研，主持托管式、集团化办学专题会。"),
         EN("On 26 December 2020 the Party secretary, Jiang Siqing, heard educators and "
            "outstanding teachers. On 27 January 2021 a city Party plenary made “build the "
            "education brand, renew the city’s strengths” one of {undertakings:w} city "
            "undertakings. On 9 June Mr Jiang met education cadres; the mayor, Lei Jiankun, "
            "visited schools and chaired talks on trusteeship and groups."), .at = "17-23");
    body(w, ZH("座谈会后，市教育局归口分解意见、建{term:tai-zhang}，制定{title|关于落实市委教育"
               "工作专题座谈会精神的意见}，分{follow-up-groups:w}类列出落实措施{follow-up}；局领"
               "导下基层调研，写成专题报告{studies}。思路由此定型：核心是一个意见，保障是N个配套"
               "政策，抓手是民生实事，目标是“{improvements:w}个提升”。"),
         EN("The education bureau sorted their views into a {term:tai-zhang} and issued "
            "{title|Opinions on Carrying Out the Spirit of the Municipal Party Committee’s "
            "Symposium on Education}: {follow-up} in {follow-up-groups:w} groups. Field work by "
            "its leaders produced {studies}. The approach: one core set of opinions, N "
            "supporting policies, livelihood projects as lever, “{improvements:w} improvements” "
            "as aim."), .at = "29");
    body(w, ZH("教育局起草的{title|阳泉市关于推进教育高质量发展的若干意见}于4月29日由全市深改委"
               "会议通过；起草组专家称之为全市教育顶层设计的核心。"),
         EN("On 29 April the city’s commission for deepening reform adopted the bureau’s "
            "{title|Several Opinions of Yangquan on Advancing High-Quality Development of "
            "Education}: to its drafters, the core of the city’s design."), .at = "31,33");
    end_section(w);
}

struct entry { const char *zh, *en; };

static const struct entry reforms[] = {
    {"全面加强党对教育工作的领导", "Stronger Party leadership of education"},
    {"人事编制制度改革", "Personnel and staffing quotas"},
    {"落实{term:li-de-shu-ren}根本任务", "{term:li-de-shu-ren}"},
    {"教育评价改革", "Education evaluation"},
    {"教育督导体制机制改革", "Education supervision"},
    {"市县政府教育履职督导评价", "Supervising city and county governments"},
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
    {"设立阳泉教育发展基金", "Education Development Fund"},
};
static const struct entry works[] = {
    {"学前教育普及普惠工程", "Universal, affordable preschool"},
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
    table_note(w, ZH("同行并不对应。合计{parts:n}（编者所加），与原文所称{measures}相符，原文未"
                     "说明关系。"),
               EN("Rows do not correspond. The lists add up to {parts:n} (the editor’s sum), "
                  "like the {measures} named; the document does not connect them."));
    end_table(w);
}

static void content(struct briefing_writer *w)
{
    section(w, "content", ZH("意见的三个部分"), EN("The three parts of the Opinions"));
    body(w, ZH("《若干意见》以{reforms:w}项重大{term:qian-yin-xing-gai-ge}为根本保证，以"
               "{matters:w}个重大事项回应群众对好教育的需求，以{works:w}项重大工程优化学前、基"
               "础、职业教育并推进信息化，提出举措和要求{measures}，见{see:content-parts}。"),
         EN("The Opinions rest on {reforms:w} {term:qian-yin-xing-gai-ge}s; {matters:w} major "
            "matters answer the demand for good and varied schooling; {works:w} major projects "
            "improve preschool, basic, vocational and digital education. They set {measures} and "
            "requirements, named in {see:content-parts}."),
         .at = "33-39");
    content_table(w);
    end_section(w);
}

static void evaluation(struct briefing_writer *w)
{
    body(w, ZH("{title|关于落实深化新时代教育评价改革总体方案的实施办法}已拟定，建阳泉特色评价体"
               "系，列{evaluation-tasks}任务，如纠正片面追求升学率，按学段特点定质量标准，学生评"
               "价“以德为先、{strands:w}育并举”；评价对象是“{evaluated:w}类主体”：党委和政府、学"
               "校、教师、学生、社会。"),
         EN("{title|Measures for Implementing the General Plan for Deepening Education "
            "Evaluation Reform in the New Era} have been drafted for a local system. The "
            "{evaluation-tasks} include ending one-sided pursuit of results, setting standards "
            "by stage and judging pupils by virtue first, in all {strands:w} strands. "
            "“{evaluated:w} parties” are judged: Party and government, schools, teachers, "
            "pupils, society."),
         .at = "47,49", .head_zh = "教育评价", .head_en = "Evaluation");
}

static void supervision(struct briefing_writer *w)
{
    body(w, ZH("{title|关于深化新时代教育督导体制机制改革的实施方案}已出台，从管理体制、运行机"
               "制、激励问责上回答“谁来督、督什么、怎么督”，强化{term:du-zheng}、{term:du-xue}和"
               "评估监测，重在发现、诊断和解决问题；到2022年基本建成本市{term:du-dao}新体制。"),
         EN("The {title|Implementation Plan for Deepening Reform of the Education Supervision "
            "System in the New Era} has been issued. By management, operation, incentives and "
            "accountability it settles “who supervises, what and how”, and strengthens "
            "{term:du-zheng}, {term:du-xue} and monitoring, to find, diagnose and solve "
            "problems. A new system of {term:du-dao} is to stand by 2022."),
         .at = "47,51", .head_zh = "教育督导", .head_en = "Supervision");
}

static void groups(struct briefing_writer *w)
{
    body(w, ZH("{title|关于阳泉市推进托管式、集团化办学模式改革的意见}尚在酝酿。五条原则：优质均"
               "衡、共享共赢、激发活力，还要办出特色、统筹推进；办法有"
               "{term:tuo-guan-shi-ban-xue}、{term:ji-tuan-hua-ban-xue}和监测评估，试行"
               "{term:xue-qu-hua-guan-li}，由优质学校带动，改变模式单一、机制僵化、活力不足。"),
         EN("{title|Opinions on Advancing Reform through Trusteeship and School Groups in "
            "Yangquan} are in preparation, on five principles: quality and balance, shared "
            "gains, vitality, distinct character, coordinated progress. The instruments are "
            "{term:tuo-guan-shi-ban-xue}, {term:ji-tuan-hua-ban-xue} and monitored evaluation, "
            "with {term:xue-qu-hua-guan-li} on trial: good schools lead others out of sameness, "
            "rigidity and inertia."),
         .at = "45,47,53", .head_zh = "托管与集团化", .head_en = "Trusteeship and groups");
}

void yangquan_story(struct briefing_writer *w)
{
    content(w);
    origin(w);
    section(w, "policies", ZH("三份改革配套政策"), EN("Three supporting policies for reform"));
    evaluation(w);
    supervision(w);
    groups(w);
    end_section(w);
}
