/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "rongcheng.h"

static void governing_terms(struct briefing_writer *w)
{
    term(w, "tai-zhang", ZH("台账"), "tai zhang", EN("work ledger"),
         ZH("逐项登记任务、责任与进度的清册。"),
         EN("A running record of tasks, who answers for them and how far they are."));
    term(w, "zhou-diao-du-yue-tong-bao", ZH("周调度、月通报"), "zhou diao du yue tong bao",
         EN("weekly review, monthly notice"),
         ZH("问题每周汇总研究，每月通报并要求整改。"),
         EN("Problems are reviewed every week and notified for correction every month."));
    term(w, "xue-wei", ZH("学位"), "xue wei", EN("school places"),
         ZH("学校可容纳学生的名额。"), EN("The number of pupils that schools can take."));
    term(w, "da-ban-e", ZH("大班额"), "da ban e", EN("oversized classes"),
         ZH("班级人数超过规定上限。"), EN("Classes above the official size limit."));
}

static void learning_terms(struct briefing_writer *w)
{
    term(w, "yan-xue-lv-xing", ZH("研学旅行"), "yan xue lv xing", EN("study travel"),
         ZH("学校组织的集体旅行，边走边学。"), EN("School trips on which pupils study."));
    term(w, "chuang-ke-shi-yan-shi", ZH("创客实验室"), "chuang ke shi yan shi", EN("maker lab"),
         ZH("供学生动手设计、制作和试验的场所。"),
         EN("A room where pupils design, build and try things."));
    term(w, "tian-yuan-zong-he-ti", ZH("田园综合体"), "tian yuan zong he ti",
         EN("pastoral complex"), ZH("农业、休闲与乡村生活结合的园区。"),
         EN("A rural site that joins farming, leisure and country life."));
    term(w, "shuang-yi-liu", ZH("双一流"), "shuang yi liu", EN("Double First-Class"),
         ZH("国家建设世界一流大学和一流学科的计划。"),
         EN("China’s plan for world-class universities and disciplines."));
}

static void staff_terms(struct briefing_writer *w)
{
    term(w, "qi-lu-ming-xiao-zhang", ZH("齐鲁名校长"), "qi lu ming xiao zhang",
         EN("Qilu Distinguished Principal"), ZH("山东省授予优秀校长的称号。"),
         EN("A title that Shandong gives to outstanding principals."));
    term(w, "shuo-shi-ji-hua", ZH("硕师计划"), "shuo shi ji hua",
         EN("master’s-degree programme for rural teachers"),
         ZH("为农村学校培养教育硕士教师的计划。"),
         EN("Trains teachers with a master’s degree for rural schools."));
    term(w, "jiao-liu-lun-gang", ZH("交流轮岗"), "jiao liu lun gang", EN("rotation of teachers"),
         ZH("教师在学校之间定期交流、轮换岗位。"),
         EN("Teachers change schools at set intervals."));
    term(w, "gu-gan-jiao-shi", ZH("骨干教师"), "gu gan jiao shi", EN("backbone teacher"),
         ZH("教学能力强、经评定的教师。"), EN("A teacher rated as strong in the classroom."));
    term(w, "te-ji-jiao-shi", ZH("特级教师"), "te ji jiao shi", EN("special-grade teacher"),
         ZH("授予特别优秀教师的荣誉称号。"),
         EN("An honorary title for exceptionally good teachers."));
    term(w, "gen-gang", ZH("跟岗"), "gen gang", EN("shadowing on the job"),
         ZH("到其他学校跟随任职者学习。"), EN("Learning at another school beside a post-holder."));
    term(w, "gua-zhi", ZH("挂职"), "gua zhi", EN("secondment"),
         ZH("保留原单位关系，到其他单位任职锻炼。"),
         EN("A spell in a post elsewhere while the old post is kept."));
    term(w, "neng-shang-neng-xia", ZH("能上能下"), "neng shang neng xia",
         EN("leaders can be moved up and down"), ZH("干部按表现可以提任，也可以退出岗位。"),
         EN("Leaders may be promoted, or leave their posts, by performance."));
    term(w, "bian-zhi", ZH("编制"), "bian zhi", EN("staffing quota"),
         ZH("机构和学校核定的人员数额。"),
         EN("The number of posts approved for an office or school."));
}

void rongcheng_terms(struct briefing_writer *w)
{
    governing_terms(w);
    learning_terms(w);
    staff_terms(w);
}
