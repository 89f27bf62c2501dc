/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "yangquan.h"

static void governing_terms(struct briefing_writer *w)
{
    term(w, "qian-yin-xing-gai-ge", ZH("牵引性改革"), "qian yin xing gai ge", EN("leading reform"),
         ZH("能带动其他改革的关键改革。"), EN("Key reforms that pull others along."));
    term(w, "tai-zhang", ZH("台账"), "tai zhang", EN("work ledger"), ZH("登记任务、责任与进度的清册。"),
         EN("Tasks, owners and progress on record."));
    term(w, "du-dao", ZH("督导"), "du dao", EN("education supervision"), ZH("对政府和学校办教育的监督指导。"),
         EN("Oversight of education."));
    term(w, "du-zheng", ZH("督政"), "du zheng", EN("supervising governments"), ZH("督导下级政府履行教育职责。"),
         EN("On their duty to schools."));
    term(w, "du-xue", ZH("督学"), "du xue", EN("supervising schools"), ZH("督导学校办学；也指督导人员。"),
         EN("Inspection; also the inspector."));
    term(w, "tuo-guan-shi-ban-xue", ZH("托管式办学"), "tuo guan shi ban xue", EN("trusteeship"),
         ZH("优质学校受托管理弱校。"), EN("A strong school runs a weak one."));
    term(w, "ji-tuan-hua-ban-xue", ZH("集团化办学"), "ji tuan hua ban xue", EN("school groups"),
         ZH("优质学校牵头，多校一体。"), EN("Several schools run as one."));
    term(w, "xue-qu-hua-guan-li", ZH("学区化管理"), "xue qu hua guan li", EN("school-zone management"),
         ZH("相邻学校统筹管理。"), EN("Neighbours managed together."));
}

static void school_terms(struct briefing_writer *w)
{
    term(w, "sheng-jun-gong-yong-jing-fei", ZH("生均公用经费"), "sheng jun gong yong jing fei",
         EN("per-student operating funds"), ZH("按学生数拨付的日常经费。"), EN("Running costs by pupil."));
    term(w, "xian-guan-xiao-pin", ZH("县管校聘"), "xian guan xiao pin",
         EN("county-managed, school-hired"), ZH("编制岗位由县统管，学校聘用。"),
         EN("The county holds the posts; schools appoint."));
    term(w, "ming-shi-gong-zuo-shi", ZH("名师工作室"), "ming shi gong zuo shi",
         EN("master-teacher studio"), ZH("名师带动同行研修的团队。"), EN("A noted teacher trains peers."));
    term(w, "shuang-shi-xing-jiao-shi", ZH("双师型教师"), "shuang shi xing jiao shi",
         EN("dual-qualified teacher"), ZH("兼能教学与专业实践。"), EN("Skilled in class and trade."));
    term(w, "jiang-li-xing-ji-xiao-gong-zi", ZH("奖励性绩效工资"), "jiang li xing ji xiao gong zi",
         EN("incentive performance pay"), ZH("按工作量和实绩发放。"), EN("For workload and results."));
    term(w, "tong-ke-yi-gou", ZH("同课异构"), "tong ke yi gou", EN("same lesson, different designs"),
         ZH("同题各自设计，相互研讨。"), EN("Teachers compare."));
    term(w, "wu-yu-bing-ju", ZH("五育并举"), "wu yu bing ju", EN("all five strands of education"),
         ZH("德、智、体、美、劳一并培养。"),
         EN("Moral, intellectual, physical, aesthetic and labour education together."));
    term(w, "ke-hou-fu-wu", ZH("课后服务"), "ke hou fu wu", EN("after-school services"),
         ZH("放学后的看护、作业与活动。"), EN("Care, homework, activities."));
    term(w, "li-de-shu-ren", ZH("立德树人"), "li de shu ren", EN("fostering virtue through education"),
         ZH("把品德培养作为教育的根本。"), EN("The basic task."));
}

void yangquan_terms(struct briefing_writer *w)
{
    governing_terms(w);
    school_terms(w);
}
