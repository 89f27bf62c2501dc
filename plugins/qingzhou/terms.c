/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "qingzhou.h"

static void bureau_terms(struct briefing_writer *w)
{
    term(w, "si-ji-lian-dong", ZH("四级联动"), "si ji lian dong", EN("four-level linkage"),
         ZH("教育局、教研室、校长和教师队伍改革同步推进。"),
         EN("Reform of bureau, research office, principals and teachers moves as one."));
    term(w, "qian-fen-kao-he", ZH("千分考核"), "qian fen kao he",
         EN("thousand-point appraisal"), ZH("以一千分为满分、按分排名的考核。"),
         EN("Appraisal and ranking on a scale of a thousand points."));
    term(w, "di-xian-chuang-xin-man-yi-du", ZH("底线+创新+满意度"),
         "di xian chuang xin man yi du", EN("bottom line + innovation + satisfaction"),
         ZH("评价理念：守底线、看创新、问满意。"),
         EN("An idea of appraisal: basic duties kept, something new, people content."));
    term(w, "gua-zhi", ZH("挂职"), "gua zhi", EN("secondment"),
         ZH("保留原单位关系，到其他单位任职锻炼。"),
         EN("A spell in a post elsewhere while the old post is kept."));
    term(w, "jiao-yan-shi", ZH("教研室"), "jiao yan shi", EN("teaching-research office"),
         ZH("组织和指导学科教学研究的机构。"),
         EN("The office that guides subject teaching and research."));
    term(w, "jiao-yan-yuan", ZH("教研员"), "jiao yan yuan", EN("teaching researcher"),
         ZH("指导学科教学与研究的专职人员。"),
         EN("A subject adviser who guides teaching, not an academic."));
}

static void school_terms(struct briefing_writer *w)
{
    term(w, "hou-bei-ren-cai", ZH("后备人才"), "hou bei ren cai", EN("reserve talent"),
         ZH("经选拔入库、备任领导或专业岗位的人员。"),
         EN("People chosen and held ready for leading or expert posts."));
    term(w, "ying-zi-pei-xun", ZH("影子培训"), "ying zi pei xun", EN("shadow training"),
         ZH("学员在基地学校跟随校长学习日常工作。"),
         EN("Trainees follow a host principal in daily work."));
    term(w, "ren-ci", ZH("人次"), "ren ci", EN("person-times"),
         ZH("每人每次计一，同一人可计多次。"),
         EN("Each person counted each time; one person may count more than once."));
    term(w, "xian-guan-xiao-pin", ZH("县管校聘"), "xian guan xiao pin",
         EN("county-managed, school-hired"), ZH("教师编制和岗位由县统管，学校负责聘用。"),
         EN("The county holds posts and staffing; schools appoint teachers."));
    term(w, "quan-chu-jing-jin", ZH("全出竞进"), "quan chu jing jin",
         EN("all posts vacated, everyone competes to re-enter"),
         ZH("全体教职工退出原岗位，再竞聘上岗。"),
         EN("Everyone gives up the old post and competes for a new one."));
    term(w, "zhi-jiao-jiao-liu", ZH("支教交流"), "zhi jiao jiao liu",
         EN("support-teaching exchange"), ZH("教师到师资薄弱学校任教一段时间。"),
         EN("Teachers work for a time in schools short of good staff."));
    term(w, "ban-zhu-ren", ZH("班主任"), "ban zhu ren", EN("class teacher"),
         ZH("负责一个班级管理和学生成长的教师。"),
         EN("The homeroom teacher who answers for a class; not the head of a school."));
}

void qingzhou_terms(struct briefing_writer *w)
{
    bureau_terms(w);
    school_terms(w);
}
