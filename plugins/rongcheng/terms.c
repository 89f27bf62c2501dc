/*
 * terms: what a reader of either language may stumble over.  Renderings are the
 * glossary's; a term that other regions use is said in the same words there.
 */
#include "rongcheng.h"

static void governing_terms(struct briefing_writer *w)
{
    term(w, "tai-zhang", ZH("台账"), "tai zhang", EN("work ledger"), ZH("登记任务、责任与进度的清册。"),
         EN("Tasks, owners and progress on record."));
    term(w, "zhou-diao-du-yue-tong-bao", ZH("周调度、月通报"), "zhou diao du yue tong bao",
         EN("weekly review, monthly notice"), ZH("逐周研究、逐月通报。"), EN("Of what is blocked."));
    term(w, "xue-wei", ZH("学位"), "xue wei", EN("school places"), ZH("学校可容纳学生的名额。"),
         EN("The number of pupils that schools can take."));
    term(w, "da-ban-e", ZH("大班额"), "da ban e", EN("oversized classes"), ZH("班级人数超过规定上限。"),
         EN("Classes above the official size limit."));
}

static void learning_terms(struct briefing_writer *w)
{
    term(w, "yan-xue-lv-xing", ZH("研学旅行"), "yan xue lv xing", EN("study travel"),
         ZH("学校组织的边走边学的旅行。"), EN("School trips on which pupils study."));
    term(w, "chuang-ke-shi-yan-shi", ZH("创客实验室"), "chuang ke shi yan shi", EN("maker lab"),
         ZH("供学生动手制作和试验。"), EN("A room where pupils build and test."));
    term(w, "tian-yuan-zong-he-ti", ZH("田园综合体"), "tian yuan zong he ti", EN("pastoral complex"),
         ZH("农业与休闲结合的园区。"), EN("A site for farming and leisure."));
    term(w, "shuang-yi-liu", ZH("双一流"), "shuang yi liu", EN("Double First-Class"),
         ZH("建设世界一流大学和学科的计划。"), EN("A plan for top universities."));
}

static void staff_terms(struct briefing_writer *w)
{
    term(w, "qi-lu-ming-xiao-zhang", ZH("齐鲁名校长"), "qi lu ming xiao zhang",
         EN("Qilu Distinguished Principal"), ZH("山东省授予优秀校长的称号。"), EN("A title in Shandong."));
    term(w, "shuo-shi-ji-hua", ZH("硕师计划"), "shuo shi ji hua",
         EN("master’s-degree programme for rural teachers"), ZH("为农村培养硕士教师的计划。"),
         EN("Trains teachers with higher degrees."));
    term(w, "jiao-liu-lun-gang", ZH("交流轮岗"), "jiao liu lun gang", EN("rotation of teachers"),
         ZH("教师定期交流、轮换学校。"), EN("Moving schools at set times."));
    term(w, "gu-gan-jiao-shi", ZH("骨干教师"), "gu gan jiao shi", EN("backbone teacher"),
         ZH("教学能力强、经评定的教师。"), EN("Rated as strong in the classroom."));
    term(w, "te-ji-jiao-shi", ZH("特级教师"), "te ji jiao shi", EN("special-grade teacher"),
         ZH("授予特别优秀教师的称号。"), EN("An honour for the very best."));
    term(w, "gen-gang", ZH("跟岗"), "gen gang", EN("shadowing on the job"), ZH("到其他学校跟随任职者学习。"),
         EN("Learning beside a post-holder."));
    term(w, "gua-zhi", ZH("挂职"), "gua zhi", EN("secondment"), ZH("保留原职，到别处任职锻炼。"),
         EN("A spell elsewhere, the old post kept."));
    term(w, "neng-shang-neng-xia", ZH("能上能下"), "neng shang neng xia",
         EN("leaders can be moved up and down"), ZH("按表现提任，也可退出岗位。"), EN("By performance."));
    term(w, "bian-zhi", ZH("编制"), "bian zhi", EN("staffing quota"), ZH("机构和学校核定的人员数额。"),
         EN("The number of posts approved."));
}

void rongcheng_terms(struct briefing_writer *w)
{
    governing_terms(w);
    learning_terms(w);
    staff_terms(w);
}
