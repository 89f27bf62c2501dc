/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "qingzhou.h"

static void bureau_terms(struct briefing_writer *w)
{
    term(w, "si-ji-lian-dong", ZH("四级联动"), "si ji lian dong", EN("four-level linkage"),
         ZH("四级队伍同步改革。"), EN("All four reform together."));
    term(w, "qian-fen-kao-he", ZH("千分考核"), "qian fen kao he", EN("thousand-point appraisal"),
         ZH("按得分排名的考核。"), EN("Ranking by points scored."));
    term(w, "di-xian-chuang-xin-man-yi-du", ZH("底线+创新+满意度"), "di xian chuang xin man yi du",
         EN("bottom line + innovation + satisfaction"), ZH("守底线、看创新、问满意。"),
         EN("Duties kept, something new, people content."));
    term(w, "gua-zhi", ZH("挂职"), "gua zhi", EN("secondment"), ZH("保留原职，到别处任职锻炼。"),
         EN("A spell elsewhere, the old post kept."));
    term(w, "jiao-yan-shi", ZH("教研室"), "jiao yan shi", EN("teaching-research office"),
         ZH("组织和指导学科教研的机构。"), EN("Guides subject teaching."));
    term(w, "jiao-yan-yuan", ZH("教研员"), "jiao yan yuan", EN("teaching researcher"),
         ZH("指导学科教学的专职人员。"), EN("Subject adviser, not academic."));
}

static void school_terms(struct briefing_writer *w)
{
    term(w, "hou-bei-ren-cai", ZH("后备人才"), "hou bei ren cai", EN("reserve talent"),
         ZH("经选拔、备任要职的人员。"), EN("People held ready for senior posts."));
    term(w, "ying-zi-pei-xun", ZH("影子培训"), "ying zi pei xun", EN("shadow training"),
         ZH("在基地学校跟随校长学习。"), EN("Following a host principal at work."));
    term(w, "ren-ci", ZH("人次"), "ren ci", EN("person-times"), ZH("每人每次计一，同一人可计多次。"),
         EN("Each person counted each time."));
    term(w, "xian-guan-xiao-pin", ZH("县管校聘"), "xian guan xiao pin",
         EN("county-managed, school-hired"), ZH("编制岗位由县统管，学校聘用。"),
         EN("The county holds the posts; schools appoint."));
    term(w, "quan-chu-jing-jin", ZH("全出竞进"), "quan chu jing jin",
         EN("all posts vacated, everyone competes to re-enter"), ZH("全体退出原岗，再竞聘上岗。"),
         EN("No one keeps a post without competing."));
    term(w, "zhi-jiao-jiao-liu", ZH("支教交流"), "zhi jiao jiao liu", EN("support-teaching exchange"),
         ZH("到师资薄弱学校任教一段时间。"), EN("A spell at a weak school."));
    term(w, "ban-zhu-ren", ZH("班主任"), "ban zhu ren", EN("class teacher"), ZH("负责管理一个班级的教师。"),
         EN("The teacher in charge of one class."));
}

void qingzhou_terms(struct briefing_writer *w)
{
    bureau_terms(w);
    school_terms(w);
}
