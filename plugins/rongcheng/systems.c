/*
 * systems: the three institutional systems that the reform puts straight, and how many
 * persons each measure touched.
 */
#include "rongcheng.h"

static void allocation(struct briefing_writer *w)
{
    body(w, ZH("按课时量核岗，在{alliances:w}个学校联盟内，缺岗学校公开招考，"
               "富余教师转岗分流，并实行{term:jiao-liu-lun-gang}。2018年，{moved}教师从超岗学校流向缺岗学校，"
               "{term:gu-gan-jiao-shi}占{backbone}。另分{rounds:w}期招考农村{term:te-ji-jiao-shi}，"
               "录取{special}，充实农村薄弱学科。"),
         EN("Posts follow class hours. In {alliances:w} school alliances under-staffed schools "
            "examine applicants, surplus staff change posts and {term:jiao-liu-lun-gang} follows: "
            "in 2018 {moved}, {backbone:n} of them {term:gu-gan-jiao-shi}s, left over-staffed for "
            "under-staffed schools. In {rounds:w} rounds {special:n} won rural "
            "{term:te-ji-jiao-shi} posts, for weak subjects."),
         .at = "17", .head_zh = "教师配置", .head_en = "Teachers");
}

static void people_chart(struct briefing_writer *w)
{
    chart(w, "people", BAR, ZH("各项措施涉及的人数"), EN("Persons touched by each measure"),
          .unit = PERSONS, .at = "13,17");
    series(w, ZH("人数"), EN("Persons"));
    point_fact(w, ZH("流动教师"), EN("Teachers moved"), "moved");
    point_fact(w, ZH("其中骨干教师"), EN("Backbone among them"), "backbone");
    point_fact(w, ZH("招聘中小学教师"), EN("School teachers hired"), "school-teachers");
    point_fact(w, ZH("招聘幼儿教师"), EN("Kindergarten teachers"), "nursery-teachers");
    point_fact(w, ZH("跟岗挂职干部"), EN("Leaders in training"), "shadowing");
    point_fact(w, ZH("特级岗位录取"), EN("Special-grade posts"), "special");
    chart_note(w, ZH("各组有重叠，流动教师是下限，不可相加；只有教师流动标明年份（2018年）。"),
               EN("Groups overlap and the number moved is a floor: do not add. Only the moves "
                  "carry a year (2018)."));
    end_chart(w);
}

static void principals(struct briefing_writer *w)
{
    body(w, ZH("校长持证上岗：优秀中层干部{shadowing}到优质学校{term:gen-gang}、{term:gua-zhi}，"
               "考核优秀者领取准入资格证，进入后备库。"
               "{title|教育系统校级干部能上能下实施细则}和"
               "{title|中小学校长学年度绩效考核办法}保证“{term:neng-shang-neng-xia}”，"
               "评价专业素质、办学水平和业绩；暑期施压谈话后，"
               "校级{exits-school}、中层{exits-middle}离岗。人数见{see:people}。"),
         EN("Principals need a certificate: {shadowing:n} good middle leaders went to strong "
            "schools for {term:gen-gang} and {term:gua-zhi}; the best are certified and join a "
            "reserve. The {title|Implementing Rules for Moving School-Level Leaders Up and Down} "
            "and {title|Measures for the Yearly Performance Appraisal of Principals} weigh skill, "
            "school-running and results, so that {term:neng-shang-neng-xia}. In the summer, after "
            "talks, {exits-school:n} school and {exits-middle:n} middle leaders left "
            "({see:people})."),
         .at = "17", .head_zh = "校长考核", .head_en = "Principals");
    people_chart(w);
}

static void funding(struct briefing_writer *w)
{
    body(w, ZH("政府把教育投入排在首位，学校用地优先。近两年新建、改扩建{projects}治理{term:da-ban-e}的项目，"
               "增加校舍{floor}、{term:xue-wei}{places}，自称全省率先解决这一问题。"
               "“永怀教育奖”引导社会团体、企业和民间组织设立改革创新发展基金；"
               "每年评出{research}教育科研项目，奖励{award}，倡导尊师重教。其余数字见{see:resources}。"),
         EN("Government puts education first, and land for schools before all. In about two years "
            "{projects} against {term:da-ban-e}, new or extended, gave {floor} of floor space and "
            "{places:n} {term:xue-wei}: the province’s first to succeed, it claims. The “Yonghuai "
            "Education Award” leads associations, firms and civic bodies to set up reform funds. "
            "Each year {research:n} research projects share {award}, to honour teaching. See "
            "{see:resources}."),
         .at = "17", .head_zh = "投入保障", .head_en = "Funding");
    rongcheng_figures(w);
}

void rongcheng_systems(struct briefing_writer *w)
{
    section(w, "systems", ZH("三项体制机制"), EN("Three institutional systems"));
    allocation(w);
    principals(w);
    funding(w);
    end_section(w);
}
