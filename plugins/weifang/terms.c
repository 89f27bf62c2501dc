/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "weifang.h"

static void building_terms(struct briefing_writer *w)
{
    term(w, "da-ban-e", ZH("大班额"), "da ban e", EN("oversized classes"), ZH("班级人数超过规定上限。"),
         EN("Classes above the official size limit."));
    term(w, "xue-wei", ZH("学位"), "xue wei", EN("school places"), ZH("学校可容纳学生的名额。"),
         EN("The number of pupils that schools can take."));
    term(w, "quan-mian-gai-bao", ZH("全面改薄"), "quan mian gai bao",
         EN("upgrade of under-resourced schools"), ZH("改善薄弱学校条件的全国工程。"), EN("A national drive."));
    term(w, "pu-hui-xing-you-er-yuan", ZH("普惠性幼儿园"), "pu hui xing you er yuan",
         EN("affordable kindergarten"), ZH("收费受限、政府扶持。"), EN("Capped fees, public aid."));
    term(w, "shuang-zhong-xin-you-er-yuan", ZH("双中心幼儿园"), "shuang zhong xin you er yuan",
         EN("double-centre kindergartens"), ZH("镇街办园的一种模式，原文未解释。"),
         EN("A model for towns; the document does not explain it."));
    term(w, "san-tong-liang-ping-tai", ZH("三通两平台"), "san tong liang ping tai",
         EN("Three Links and Two Platforms"), ZH("宽带到校、资源到班、学习空间到人，加资源、管理平台。"),
         EN("Broadband, resources and space to learn; platforms for resources and management."));
}

static void governing_terms(struct briefing_writer *w)
{
    term(w, "chan-jiao-rong-he", ZH("产教融合"), "chan jiao rong he",
         EN("integration of industry and education"), ZH("职业教育与产业需求对接。"),
         EN("Vocational training follows the needs of industry."));
    term(w, "guan-ban-ping-fen-li", ZH("管办评分离"), "guan ban ping fen li",
         EN("separating managing, running and evaluating"), ZH("政府管、学校办、社会评。"),
         EN("Government manages, schools run, society evaluates."));
    term(w, "di-xian-chuang-xin-man-yi-du", ZH("底线+创新+满意度"), "di xian chuang xin man yi du",
         EN("bottom line + innovation + satisfaction"), ZH("守底线、看创新、问满意。"),
         EN("Duties kept, something new, people content."));
    term(w, "xiao-zhang-zhi-ji-zhi", ZH("校长职级制"), "xiao zhang zhi ji zhi",
         EN("career-grade system for principals"), ZH("不套行政级别，另设职级。"), EN("No official rank."));
    term(w, "si-hui-yi-zhang-cheng-yi-he-xin", ZH("四会一章程一核心"), "si hui yi zhang cheng yi he xin",
         EN("four councils, one charter, one core"), ZH("四个议事组织、一部章程，党组织为核心。"),
         EN("School governance by four bodies and a charter, round the Party organisation."));
    term(w, "du-dao", ZH("督导"), "du dao", EN("education supervision"), ZH("对政府和学校办教育的监督指导。"),
         EN("Oversight of education."));
    term(w, "du-zheng", ZH("督政"), "du zheng", EN("supervising governments"), ZH("督导下级政府履行教育职责。"),
         EN("On their duty to schools."));
    term(w, "du-xue-ze-ren-qu", ZH("督学责任区"), "du xue ze ren qu",
         EN("inspector’s responsibility zone"), ZH("由固定督学负责的一片学校。"),
         EN("The schools for which one inspector answers."));
    term(w, "qing-dan-du-xue", ZH("清单督学"), "qing dan du xue",
         EN("checklist-based school supervision"), ZH("督学按清单逐条检查学校。"), EN("Point by point."));
    term(w, "wu-xing-ji-guan", ZH("五型机关"), "wu xing ji guan", EN("five-type bureau"),
         ZH("服务、学习、创新、效能、廉洁型机关。"),
         EN("One that serves, learns, innovates, is effective and is clean."));
}

static void staff_terms(struct briefing_writer *w)
{
    term(w, "xian-guan-xiao-pin", ZH("县管校聘"), "xian guan xiao pin",
         EN("county-managed, school-hired"), ZH("编制岗位由县统管，学校聘用。"),
         EN("The county holds the posts; schools appoint."));
    term(w, "te-ji-xiao-zhang", ZH("特级校长"), "te ji xiao zhang", EN("special-grade principal"),
         ZH("经评选的校长荣誉职级。"), EN("A high grade of honour."));
    term(w, "zhi-cheng", ZH("职称"), "zhi cheng", EN("professional title"), ZH("专业技术人员的等级名称。"),
         EN("A grade of expert standing."));
    term(w, "shuang-shi-xing-jiao-shi", ZH("双师型教师"), "shuang shi xing jiao shi",
         EN("dual-qualified teacher"), ZH("兼能教学与专业实践。"), EN("Skilled in class and trade."));
    term(w, "ji-tuan-hua-ban-xue", ZH("集团化办学"), "ji tuan hua ban xue", EN("school groups"),
         ZH("优质学校牵头，多校一体。"), EN("Several schools run as one."));
    term(w, "you-chang-jia-jiao", ZH("有偿家教"), "you chang jia jiao", EN("paid tutoring"),
         ZH("在职教师收费补课，属违规。"), EN("By serving teachers; banned."));
    term(w, "ren-ci", ZH("人次"), "ren ci", EN("person-times"), ZH("每人每次计一，同一人可计多次。"),
         EN("Each person counted each time."));
    term(w, "li-de-shu-ren", ZH("立德树人"), "li de shu ren", EN("fostering virtue through education"),
         ZH("把品德培养作为教育的根本。"), EN("The basic task."));
}

void weifang_terms(struct briefing_writer *w)
{
    building_terms(w);
    governing_terms(w);
    staff_terms(w);
}
