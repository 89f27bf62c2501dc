/*
 * mechanisms: the fourth block of the work points.
 */
#include "weifang.h"

static void home(struct briefing_writer *w)
{
    body(w, ZH("制定{title|潍坊市家庭教育提升计划}：“父母大讲堂”“家庭教育农村行”，讲家风家训，创"
               "书香之家；学校设家教总协调员，每学年{home-hours}；办成长导航站、心理辅导室和网上"
               "平台，规范家委会并培训其主任，推出示范校{home-schools}。"),
         EN("A {title|Plan for Better Family Education} brings lectures for parents, visits to "
            "villages, family stories, reading homes. Each school has a chief coordinator and "
            "{home-hours} a school year; guidance stations, counselling and online platforms "
            "help, parents’ committees and their chairs are trained, {home-schools} are models."),
         .at = "73", .head_zh = "（16）家校融合", .head_en = "(16) Home and school");
    body(w, ZH("依托市政府教育督导委员会，{term:du-dao}突出{term:du-zheng}，盯重大任务、经费、改"
               "革。{term:du-xue-ze-ren-qu}配{term:qing-dan-du-xue}，查政策、办学行为、学生安"
               "全；专项视导看教改和管理，市级督学全员培训。"),
         EN("The city’s committee on {term:du-dao} puts {term:du-zheng} first: major tasks, "
            "funds, reforms. Each {term:du-xue-ze-ren-qu} has {term:qing-dan-du-xue} of policy, "
            "conduct and pupils’ safety; special visits look at teaching and management; "
            "inspectors are trained."),
         .at = "75", .head_zh = "（17）督导", .head_en = "(17) Supervision");
    body(w, ZH("落实{title|潍坊市校园安全风险清单}，市县{safety-levels:w}级网格巡查，市直学校每"
               "{patrol-weeks:w}周一次；视频和校车实时监管，安保经费以县为主，创全国安全教育实验"
               "区，多演练，引入保险。"),
         EN("Under a {title|List of Campus Safety Risks} city and counties ({safety-levels:w} "
            "levels) patrol by grid, schools under the city every {patrol-weeks:w} weeks. "
            "Cameras and school buses are watched; counties pay most of the cost of guards; a "
            "national pilot zone, drills and insurers help."),
         .at = "77", .head_zh = "（18）校园安全", .head_en = "(18) Safety");
}

static void bureau(struct briefing_writer *w)
{
    body(w, ZH("财经纪律定期审计，市直系统年度全覆盖；专项经费跟踪，从严管预算、账户、大额支出和"
               "招标；教辅、校服、食堂民主监督；追究责任。"),
         EN("Financial discipline is audited regularly, units under the city every year; special "
            "funds are tracked, budgets, accounts, large payments and tenders tightened, books, "
            "uniforms and canteens watched. Those at fault are held to account."),
         .at = "79", .head_zh = "（19）审计问责", .head_en = "(19) Audit");
    body(w, ZH("落实“三严三实”，建{bureau-types:w}类机关，即{term:wu-xing-ji-guan}；"
               "{service-levels:w}级惠民服务机构；一月一主题学习，个人成长计划，信息公开，效能评"
               "估，倡导简单干净的文化。"),
         EN("Under the Three Stricts and Three Steadies comes a bureau of {bureau-types:w} "
            "types, a {term:wu-xing-ji-guan}: services at {service-levels:w} levels, a monthly "
            "theme of study, growth plans, open information, assessment, a plain, clean culture."),
         .at = "81", .head_zh = "（20）五型机关", .head_en = "(20) Five-type bureau");
}

void weifang_mechanisms(struct briefing_writer *w)
{
    section(w, "mechanisms", ZH("五项机制"), EN("Five mechanisms"));
    home(w);
    bureau(w);
    end_section(w);
}
