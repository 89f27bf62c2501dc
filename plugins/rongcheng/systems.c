/*
 * systems: the three institutional systems that the reform puts straight.
 */
#include "rongcheng.h"

static void allocation(struct briefing_writer *w)
{
    body(w, ZH("按课时量核岗，在{alliances:w}个学校联盟内，缺岗学校公开招考，富余教师转岗分流，"
               "并实行{term:jiao-liu-lun-gang}。2018年，{moved}教师从超岗学校流向缺岗学校，"
               "{term:gu-gan-jiao-shi}占{backbone}。另分{rounds:w}期招考农村"
               "{term:te-ji-jiao-shi}，录取{special}，充实农村薄弱学科。"),
         EN("Posts are allotted by class hours. In {alliances:w} school alliances under-staffed "
            "schools recruit by examination, surplus staff change posts, and "
            "{term:jiao-liu-lun-gang} is practised: in 2018 {moved}, {backbone:n} of them "
            "{term:gu-gan-jiao-shi}s, went from over-staffed to under-staffed schools. In "
            "{rounds:w} rounds {special:n} won rural {term:te-ji-jiao-shi} posts, for weak "
            "subjects."),
         .at = "17", .head_zh = "教师配置", .head_en = "Teachers");
}

static void principals(struct briefing_writer *w)
{
    body(w, ZH("校长持证上岗：优秀中层干部{shadowing}到优质学校{term:gen-gang}、{term:gua-zhi}，"
               "考核优秀者领取准入资格证，进入后备库。{title|教育系统校级干部能上能下实施细则}和"
               "{title|中小学校长学年度绩效考核办法}保证“{term:neng-shang-neng-xia}”，评价专业素"
               "质、办学水平和业绩；暑期经压力传导和谈话，校级{exits-school}、中层{exits-middle}"
               "离岗。"),
         EN("Principals need a certificate: {shadowing:n} middle leaders went to strong schools "
            "for {term:gen-gang} and {term:gua-zhi}; the best were certified and joined a "
            "reserve. Under the {title|Implementing Rules for Moving School-Level Leaders Up and "
            "Down} and the {title|Measures for the Yearly Performance Appraisal of Principals}, "
            "skill, school-running and results count, so that {term:neng-shang-neng-xia}. In the "
            "summer, after talks, {exits-school:n} school-level and {exits-middle:n} middle "
            "leaders left their posts."),
         .at = "17", .head_zh = "校长考核", .head_en = "Principals");
}

static void funding(struct briefing_writer *w)
{
    body(w, ZH("政府把教育投入排在首位，学校用地优先。近两年新建、改扩建{projects}治理"
               "{term:da-ban-e}的项目，增加校舍{floor}、{term:xue-wei}{places}，自称全省率先解决"
               "这一问题。“永怀教育奖”引导社会团体、企业和民间组织设立改革创新发展基金；每年评出"
               "{research}教育科研项目，奖励{award}，倡导尊师重教。数字见{see:resources}。"),
         EN("Education comes first in public spending, and land for schools first of all. In "
            "about two years {projects} against {term:da-ban-e}, new or extended, added {floor} "
            "of floor space and {places:n} {term:xue-wei}; it claims to be the first in the "
            "province to succeed. The “Yonghuai Education Award” encourages associations, firms "
            "and civic bodies to set up reform funds; each year {research:n} research projects "
            "share {award}, to honour teaching. See {see:resources}."),
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
