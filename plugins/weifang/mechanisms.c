/*
 * mechanisms: the fourth block of the work points.
 */
#include "weifang.h"

static void home(struct briefing_writer *w)
{
    body(w, ZH("制定{title|潍坊市家庭教育提升计划}：家教专家巡讲和“家庭教育农村行”；"
               "学校设家教总协调员，每学年普及家庭教育{home-hours}；办好成长导航站、"
               "心理辅导室和服务平台，规范家长委员会，推出示范学校{home-schools}。"),
         EN("A {title|Plan for Better Family Education}: talks by noted experts, visits to "
            "villages, a chief coordinator in each school, {home-hours} a school year, guidance "
            "stations, counselling rooms, service platforms, rules for parents’ committees, and "
            "{home-schools} as models."),
         .at = "73", .head_zh = "（16）家校融合", .head_en = "(16) Home and school");
    body(w, ZH("发挥市政府教育督导委员会作用，{term:du-dao}突出{term:du-zheng}，盯重大任务、"
               "经费和改革事项。完善{term:du-xue-ze-ren-qu}，推行{term:qing-dan-du-xue}，"
               "督政策落实、办学行为和学生安全；专项视导督教改和管理，全员培训市级督学。"),
         EN("The city’s supervision committee gives weight to {term:du-zheng} in {term:du-dao}: "
            "great tasks, funds and reforms. Each {term:du-xue-ze-ren-qu} improves, "
            "{term:qing-dan-du-xue} is general, on policy, conduct and safety; special visits look "
            "at teaching and management; all city inspectors are trained."),
         .at = "75", .head_zh = "（17）督导", .head_en = "(17) Supervision");
    body(w, ZH("落实{title|潍坊市校园安全风险清单}，市县{safety-levels:w}级网格化巡查，"
               "市直学校每{patrol-weeks:w}周一次；完善视频和校车监管，安保经费以县为主，加强演练，"
               "引入保险机构。"),
         EN("A {title|List of Campus Safety Risks} is kept; city and counties, {safety-levels:w} "
            "levels, patrol by grid, schools directly under the city every {patrol-weeks:w} weeks. "
            "Cameras and school buses are monitored, county budgets mainly pay for guards, drills "
            "grow, insurers join."),
         .at = "77", .head_zh = "（18）校园安全", .head_en = "(18) Safety");
}

static void bureau(struct briefing_writer *w)
{
    body(w, ZH("对财经纪律定期审计，市直教育系统年度全覆盖；专项经费跟踪审计，预算、"
               "大额支出和招标从严，校服、食堂受民主监督，追究责任。"),
         EN("Financial discipline is audited regularly, all units directly under the city every "
            "year; special funds are followed; budgets, large sums and tenders are tightened; "
            "uniforms and canteens are watched; those at fault answer."),
         .at = "79", .head_zh = "（19）审计问责", .head_en = "(19) Audit");
    body(w, ZH("落实“三严三实”，建设{bureau-types:w}类机关，即{term:wu-xing-ji-guan}；"
               "完善{service-levels:w}级惠民服务机构；机关一月一主题学习，制定个人成长计划，"
               "推进信息公开和效能评估，倡树“崇尚简单、拒绝庸俗、干净干事、争创一流”。"),
         EN("Under the Three Stricts and Three Steadies the bureau is to be of {bureau-types:w} "
            "kinds, a {term:wu-xing-ji-guan}: public services at {service-levels:w} levels, a "
            "monthly theme of study, growth plans, open information, assessment, and a plain, "
            "honest and ambitious culture."),
         .at = "81", .head_zh = "（20）五型机关", .head_en = "(20) Five-type bureau");
}

void weifang_mechanisms(struct briefing_writer *w)
{
    section(w, "mechanisms", ZH("五项机制"), EN("Five mechanisms"));
    home(w);
    bureau(w);
    end_section(w);
}
