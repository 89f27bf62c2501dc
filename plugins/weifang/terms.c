/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "weifang.h"

static void building_terms(struct briefing_writer *w)
{
    term(w, "da-ban-e", ZH("大班额"), "da ban e", EN("oversized classes"),
         ZH("班级人数超过规定上限。"), EN("Classes above the official size limit."));
    term(w, "xue-wei", ZH("学位"), "xue wei", EN("school places"),
         ZH("学校可容纳学生的名额。"), EN("The number of pupils that schools can take."));
    term(w, "quan-mian-gai-bao", ZH("全面改薄"), "quan mian gai bao",
         EN("upgrade of under-resourced schools"),
         ZH("改善贫困地区义务教育薄弱学校基本办学条件的全国性工程。"),
         EN("A national programme that gives weak schools in poor areas decent conditions."));
    term(w, "pu-hui-xing-you-er-yuan", ZH("普惠性幼儿园"), "pu hui xing you er yuan",
         EN("affordable kindergarten"), ZH("收费受限、由政府扶持的幼儿园，公办民办都有。"),
         EN("Limited in its fees and publicly supported, whether public or private."));
    term(w, "shuang-zhong-xin-you-er-yuan", ZH("双中心幼儿园"), "shuang zhong xin you er yuan",
         EN("double-centre kindergartens"), ZH("以镇街为单位建设的幼儿园模式，原文未作解释。"),
         EN("A model for towns and sub-districts; the document does not explain it."));
    term(w, "san-tong-liang-ping-tai", ZH("三通两平台"), "san tong liang ping tai",
         EN("Three Links and Two Platforms"),
         ZH("宽带到校、资源到班、学习空间到人，加资源、管理平台。"),
         EN("Broadband to schools, resources to classes, learning space for everyone; a resource "
            "and a management platform."));
}

static void governing_terms(struct briefing_writer *w)
{
    term(w, "chan-jiao-rong-he", ZH("产教融合"), "chan jiao rong he",
         EN("integration of industry and education"),
         ZH("职业教育的专业、课程和培养与产业需求对接。"),
         EN("Vocational programmes, courses and training follow the needs of industry."));
    term(w, "guan-ban-ping-fen-li", ZH("管办评分离"), "guan ban ping fen li",
         EN("separating managing, running and evaluating"),
         ZH("政府管教育、学校办教育、社会评教育，各归其位。"),
         EN("Government manages, schools run, society evaluates education."));
    term(w, "di-xian-chuang-xin-man-yi-du", ZH("底线+创新+满意度"),
         "di xian chuang xin man yi du", EN("bottom line + innovation + satisfaction"),
         ZH("评价理念：守底线、看创新、问满意。"),
         EN("An idea of appraisal: basic duties kept, something new, people content."));
    term(w, "xiao-zhang-zhi-ji-zhi", ZH("校长职级制"), "xiao zhang zhi ji zhi",
         EN("career-grade system for principals"),
         ZH("校长不套行政级别，另设专业职级。"),
         EN("Principals have grades of their own instead of civil-service rank."));
    term(w, "si-hui-yi-zhang-cheng-yi-he-xin", ZH("四会一章程一核心"),
         "si hui yi zhang cheng yi he xin", EN("four councils, one charter, one core"),
         ZH("学校治理结构：四个议事组织、一部章程，党组织为政治核心。"),
         EN("School governance by four bodies and a charter, with the Party organisation as "
            "political core."));
    term(w, "du-dao", ZH("督导"), "du dao", EN("education supervision"),
         ZH("政府对下级政府和学校办教育的监督与指导。"),
         EN("Oversight and guidance of lower governments and of schools."));
    term(w, "du-zheng", ZH("督政"), "du zheng", EN("supervising governments"),
         ZH("督导下级政府履行教育职责。"),
         EN("Checking that lower governments do their duty by education."));
    term(w, "du-xue-ze-ren-qu", ZH("督学责任区"), "du xue ze ren qu",
         EN("inspector’s responsibility zone"), ZH("由固定督学负责的一片学校。"),
         EN("A group of schools for which an inspector answers."));
    term(w, "qing-dan-du-xue", ZH("清单督学"), "qing dan du xue",
         EN("checklist-based school supervision"), ZH("督学按事项清单逐条检查学校。"),
         EN("Inspectors check schools point by point against a list."));
    term(w, "wu-xing-ji-guan", ZH("五型机关"), "wu xing ji guan", EN("five-type bureau"),
         ZH("服务型、学习型、创新型、效能型、廉洁型机关。"),
         EN("A bureau that serves, learns, innovates, is effective and is clean."));
}

static void staff_terms(struct briefing_writer *w)
{
    term(w, "xian-guan-xiao-pin", ZH("县管校聘"), "xian guan xiao pin",
         EN("county-managed, school-hired"), ZH("教师编制和岗位由县统管，学校负责聘用。"),
         EN("The county holds posts and staffing; schools appoint teachers."));
    term(w, "te-ji-xiao-zhang", ZH("特级校长"), "te ji xiao zhang", EN("special-grade principal"),
         ZH("校长的高级荣誉性职级，经评选认定。"),
         EN("A high honorary grade for principals, awarded by selection."));
    term(w, "zhi-cheng", ZH("职称"), "zhi cheng", EN("professional title"),
         ZH("评定专业技术人员水平的等级名称。"),
         EN("A grade that marks the standing of a professional."));
    term(w, "shuang-shi-xing-jiao-shi", ZH("双师型教师"), "shuang shi xing jiao shi",
         EN("dual-qualified teacher"), ZH("兼有教学能力和专业实践能力的职业教育教师。"),
         EN("Vocational teachers with both classroom and trade skills."));
    term(w, "ji-tuan-hua-ban-xue", ZH("集团化办学"), "ji tuan hua ban xue", EN("school groups"),
         ZH("由优质学校牵头，若干学校组成集团统一办学。"),
         EN("Several schools run as one group, led by a strong school."));
    term(w, "you-chang-jia-jiao", ZH("有偿家教"), "you chang jia jiao", EN("paid tutoring"),
         ZH("在职教师校外收费补课，属违规。"),
         EN("Private lessons for pay by serving teachers, against the rules."));
    term(w, "ren-ci", ZH("人次"), "ren ci", EN("person-times"),
         ZH("每人每次计一，同一人可计多次。"),
         EN("Each person counted each time; one person may count more than once."));
    term(w, "li-de-shu-ren", ZH("立德树人"), "li de shu ren",
         EN("fostering virtue through education"), ZH("把品德培养作为育人的根本任务。"),
         EN("Moral formation as the basic task of schooling."));
}

void weifang_terms(struct briefing_writer *w)
{
    building_terms(w);
    governing_terms(w);
    staff_terms(w);
}
