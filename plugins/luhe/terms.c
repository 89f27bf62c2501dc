/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "luhe.h"

static void plan_terms(struct briefing_writer *w)
{
    term(w, "xue-wei", ZH("学位"), "xue wei", EN("school places"), ZH("学校可容纳学生的名额。"),
         EN("The number of pupils that schools can take."));
    term(w, "ma-que-xue-xiao", ZH("麻雀学校"), "ma que xue xiao", EN("sparrow school"),
         ZH("学生很少的农村小规模学校。"), EN("A tiny rural school with few pupils."));
    term(w, "yi-ba-shou-gong-cheng", ZH("一把手工程"), "yi ba shou gong cheng", EN("top-leader project"),
         ZH("由主要领导亲自负责的工作。"), EN("The leader answers in person."));
    term(w, "liang-ge-zhi-zeng-bu-jian", ZH("两个只增不减"), "liang ge zhi zeng bu jian",
         EN("two only-increase rules"), ZH("教育支出总额和生均支出只增不减。"),
         EN("Public spending on education, in total and per pupil, may only rise."));
    term(w, "jie-dui-bang-fu", ZH("结对帮扶"), "jie dui bang fu", EN("paired assistance"),
         ZH("较强一方结对支援较弱一方。"), EN("A stronger party helps a weaker."));
    term(w, "pei-tao-yuan", ZH("配套园"), "pei tao yuan",
         EN("kindergarten attached to a housing estate"), ZH("住宅小区须配建的幼儿园。"),
         EN("Built with it, as the rules require."));
    term(w, "san-quan-liang-gao-yi-da", ZH("三全两高一大"), "san quan liang gao yi da",
         EN("three alls, two highs, one big"), ZH("国家教育信息化目标：应用和校园全覆盖，应用水平和素养高，建成大平台。"),
         EN("National digital goal: full coverage, high skill and literacy, one big platform."));
    term(w, "liang-pai-kao-he", ZH("亮牌考核"), "liang pai kao he", EN("card-showing appraisal"),
         ZH("按考核结果向学校亮牌。"), EN("Cards tell how schools rate."));
}

static void staff_terms(struct briefing_writer *w)
{
    term(w, "dang-zu-zhi-ling-dao-de-xiao-zhang-fu-ze-zhi", ZH("党组织领导的校长负责制"),
         "dang zu zhi ling dao de xiao zhang fu ze zhi",
         EN("principal responsibility under the leadership of the school Party organisation"),
         ZH("党组织领导，校长办学。"), EN("The Party body leads."));
    term(w, "xiao-zhang-zhi-ji-zhi", ZH("校长职级制"), "xiao zhang zhi ji zhi",
         EN("career-grade system for principals"), ZH("不套行政级别，另设职级。"), EN("No official rank."));
    term(w, "xian-guan-xiao-pin", ZH("县管校聘"), "xian guan xiao pin",
         EN("county-managed, school-hired"), ZH("编制岗位由县统管，学校聘用。"),
         EN("The county holds the posts; schools appoint."));
    term(w, "ji-tuan-hua-ban-xue", ZH("集团化办学"), "ji tuan hua ban xue", EN("school groups"),
         ZH("优质学校牵头，多校一体。"), EN("Several schools run as one."));
    term(w, "du-dao", ZH("督导"), "du dao", EN("education supervision"), ZH("对政府和学校办教育的监督指导。"),
         EN("Oversight of education."));
    term(w, "jiao-liu-lun-gang", ZH("交流轮岗"), "jiao liu lun gang", EN("rotation of teachers"),
         ZH("教师定期交流、轮换学校。"), EN("Moving schools at set times."));
    term(w, "jiao-yan-yuan", ZH("教研员"), "jiao yan yuan", EN("teaching researcher"),
         ZH("指导学科教学的专职人员。"), EN("Subject adviser, not academic."));
    term(w, "bian-zhi", ZH("编制"), "bian zhi", EN("staffing quota"), ZH("机构和学校核定的人员数额。"),
         EN("The number of posts approved."));
    term(w, "zhi-cheng", ZH("职称"), "zhi cheng", EN("professional title"), ZH("专业技术人员的等级名称。"),
         EN("A grade of expert standing."));
}

void luhe_terms(struct briefing_writer *w)
{
    plan_terms(w);
    staff_terms(w);
}
