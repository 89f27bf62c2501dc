/*
 * systems: the three institutional systems that the reform puts straight, and how many
 * persons each measure touched.
 */
#include "rongcheng.h"

static void allocation(struct briefing_writer *w)
{
    section(w, "allocation", ZH("城乡教师资源配置"), EN("Teachers in town and country"));
    body(w, ZH("按课时量标准，依托{alliances:n}个{term:xue-xiao-lian-meng}，"
               "采取缺岗学校招考、转岗分流、{term:jiao-liu-lun-gang}等措施，"
               "2018年引导{moved}教师由超岗学校流向缺岗学校，其中{term:gu-gan-jiao-shi}{backbone}。"
               "农村{term:te-ji-jiao-shi}岗位招考计划实行{rounds}，择优录取{special}，"
               "加强农村薄弱学科。"),
         EN("By a standard of class hours, and through {alliances:n} {term:xue-xiao-lian-meng}s, "
            "under-staffed schools examined applicants, staff changed posts and "
            "{term:jiao-liu-lun-gang} followed: in 2018 {moved} were guided from over-staffed to "
            "under-staffed schools, {backbone:n} of them {term:gu-gan-jiao-shi}s. For rural "
            "{term:te-ji-jiao-shi} posts {rounds} of selection took on {special:n} of the best, to "
            "strengthen weak rural subjects."),
         .at = "17");
    end_section(w);
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
    point_fact(w, ZH("中层干部退出"), EN("Middle leaders out"), "exits-middle");
    point_fact(w, ZH("引进人才"), EN("Hired from elsewhere"), "talents");
    point_fact(w, ZH("校级干部退出"), EN("School leaders out"), "exits-school");
    chart_note(w, ZH("各组有重叠，流动教师是下限，不可相加；引进人才为编者合计。"
                     "只有教师流动标明年份（2018年），其余未注时间。"),
               EN("Groups overlap and the number moved is a floor: do not add. Those hired from "
                  "elsewhere are the editor’s sum. Only the moves carry a year (2018)."));
    end_chart(w);
}

static void principals(struct briefing_writer *w)
{
    section(w, "principals", ZH("校长考核评价"), EN("Appraisal of principals"));
    body(w, ZH("校长须有准入资格：遴选优秀中层干部{shadowing}，到优质学校{term:gen-gang}培训、"
               "{term:gua-zhi}锻炼，考核优秀的发给资格证，列入后备校长资源库。"
               "“{term:neng-shang-neng-xia}”的用人机制靠"
               "{title|教育系统校级干部能上能下实施细则}和"
               "{title|中小学校长学年度绩效考核办法}落实，"
               "综合评价专业素质、办学水平和办学业绩；暑期经压力传导和工作沟通，"
               "校级干部{exits-school}、中层干部{exits-middle}退出岗位。人数比较见{see:people}。"),
         EN("A principal needs a certificate: {shadowing:n} outstanding middle leaders were sent "
            "to good schools for {term:gen-gang} and {term:gua-zhi}; those judged excellent are "
            "certified and join a pool of reserve principals. That {term:neng-shang-neng-xia} is "
            "laid down in the {title|Implementing Rules for Moving School-Level Leaders Up and "
            "Down} and the {title|Measures for the Yearly Performance Appraisal of Principals}, "
            "which judge professional quality, the running of the school and its results. In the "
            "summer, under pressure and after talks, {exits-school:n} school-level and "
            "{exits-middle:n} middle leaders left their posts. See {see:people}."),
         .at = "17");
    people_chart(w);
    end_section(w);
}

static void funding(struct briefing_writer *w)
{
    section(w, "funding", ZH("教育投入保障"), EN("Funding guarantee"));
    body(w, ZH("政府把教育投入放在首位，优先保障学校建设用地。近两年新建和改扩建"
               "{projects}解决{term:da-ban-e}问题的项目，新增校舍{floor}、{term:xue-wei}{places}，"
               "报道称在全省率先解决这一问题。“永怀教育奖”起引导作用，"
               "鼓励社会团体、企业和民间组织设立教育改革创新发展基金；"
               "另奖励每年评选的{research}教育科研项目{award}，倡导全社会尊师重教。其余数字见{see:resources}。"),
         EN("Spending on education comes first with the government, land for schools before all. "
            "In about two years {projects}, new or extended, against {term:da-ban-e} gave {floor} "
            "of floor space and {places:n} {term:xue-wei}; the report claims a first in the "
            "province. Led by the “Yonghuai Education Award”, associations, firms and civic bodies "
            "are encouraged to set up funds for reform and innovation. The {research:n} research "
            "projects chosen each year are rewarded with {award}, so that all honour teachers and "
            "schooling. {see:resources} has further figures."), .at = "17");
    rongcheng_figures(w);
    end_section(w);
}

void rongcheng_systems(struct briefing_writer *w)
{
    section(w, "systems", ZH("三项体制机制"), EN("Three institutional systems"));
    allocation(w);
    principals(w);
    funding(w);
    end_section(w);
}
