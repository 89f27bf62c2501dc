/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "yangquan.h"

static void governing_terms(struct briefing_writer *w)
{
    term(w, "qian-yin-xing-gai-ge", ZH("牵引性改革"), "qian yin xing gai ge", EN("leading reform"),
         ZH("能带动其他改革的关键改革。"), EN("Key reforms that pull others along."));
    term(w, "tai-zhang", ZH("台账"), "tai zhang", EN("work ledger"),
         ZH("逐项登记任务、责任与进度的清册。"),
         EN("A running record of tasks, who answers for them and how far they are."));
    term(w, "du-dao", ZH("督导"), "du dao", EN("education supervision"),
         ZH("政府对下级政府和学校办教育的监督与指导。"),
         EN("Oversight and guidance of lower governments and of schools."));
    term(w, "du-zheng", ZH("督政"), "du zheng", EN("supervising governments"),
         ZH("督导下级政府履行教育职责。"),
         EN("Checking that lower governments do their duty by education."));
    term(w, "du-xue", ZH("督学"), "du xue", EN("supervising schools"),
         ZH("督导学校的办学行为与质量；也指从事督导的人员。"),
         EN("Checking how schools are run; also the inspector who does so."));
    term(w, "tuo-guan-shi-ban-xue", ZH("托管式办学"), "tuo guan shi ban xue", EN("trusteeship"),
         ZH("由优质学校受托管理薄弱学校。"), EN("A strong school runs a weak one in trust."));
    term(w, "ji-tuan-hua-ban-xue", ZH("集团化办学"), "ji tuan hua ban xue", EN("school groups"),
         ZH("由优质学校牵头，若干学校组成集团统一办学。"),
         EN("Several schools run as one group, led by a strong school."));
    term(w, "xue-qu-hua-guan-li", ZH("学区化管理"), "xue qu hua guan li",
         EN("school-zone management"), ZH("把相邻学校编为一个学区统筹管理。"),
         EN("Neighbouring schools managed together as one zone."));
}

static void school_terms(struct briefing_writer *w)
{
    term(w, "sheng-jun-gong-yong-jing-fei", ZH("生均公用经费"), "sheng jun gong yong jing fei",
         EN("per-student operating funds"), ZH("按学生人数拨给学校的日常运转经费。"),
         EN("Running costs granted to schools by the number of pupils."));
    term(w, "xian-guan-xiao-pin", ZH("县管校聘"), "xian guan xiao pin",
         EN("county-managed, school-hired"), ZH("教师编制和岗位由县统管，学校负责聘用。"),
         EN("The county holds posts and staffing; schools appoint teachers."));
    term(w, "ming-shi-gong-zuo-shi", ZH("名师工作室"), "ming shi gong zuo shi",
         EN("master-teacher studio"), ZH("由名师领衔、带动同行研修的团队。"),
         EN("Teams in which a noted teacher trains colleagues."));
    term(w, "shuang-shi-xing-jiao-shi", ZH("双师型教师"), "shuang shi xing jiao shi",
         EN("dual-qualified teacher"), ZH("兼有教学能力和专业实践能力的职业教育教师。"),
         EN("Vocational teachers with both classroom and trade skills."));
    term(w, "jiang-li-xing-ji-xiao-gong-zi", ZH("奖励性绩效工资"),
         "jiang li xing ji xiao gong zi", EN("incentive performance pay"),
         ZH("绩效工资中按工作量和实绩发放的部分。"),
         EN("The incentive part of performance pay, given for workload and results."));
    term(w, "tong-ke-yi-gou", ZH("同课异构"), "tong ke yi gou", EN("same lesson, different designs"),
         ZH("不同教师对同一课题作不同设计并相互研讨。"),
         EN("Teachers each design the same lesson and compare."));
    term(w, "wu-yu-bing-ju", ZH("五育并举"), "wu yu bing ju", EN("all five strands of education"),
         ZH("德、智、体、美、劳一并培养。"),
         EN("Moral, intellectual, physical, aesthetic and labour education together."));
    term(w, "ke-hou-fu-wu", ZH("课后服务"), "ke hou fu wu", EN("after-school services"),
         ZH("放学后由学校组织的看护、作业与兴趣活动。"),
         EN("Care, homework and activities that schools run after lessons."));
    term(w, "li-de-shu-ren", ZH("立德树人"), "li de shu ren",
         EN("fostering virtue through education"), ZH("把品德培养作为育人的根本任务。"),
         EN("Moral formation as the basic task of schooling."));
    term(w, "zhi-hui-jiao-yu", ZH("智慧教育"), "zhi hui jiao yu", EN("smart education"),
         ZH("以数字平台和终端支撑教学、管理与评价。"),
         EN("Teaching, management and evaluation on digital platforms."));
}

void yangquan_terms(struct briefing_writer *w)
{
    governing_terms(w);
    school_terms(w);
}
