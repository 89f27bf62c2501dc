/*
 * reforms: the second and third blocks of the work points, the reforms and the
 * breakthroughs, in their own numbering.
 */
#include "weifang.h"

static void teaching(struct briefing_writer *w)
{
    body(w, ZH("开齐上足课程是底线；制定教学管理规范，修订学科育人指导纲要。课程校本化、生本化，"
               "小学重整合，初中联系生活，高中改进理科，英语教学持续改进；实施阅读提升工程，"
               "开发创客和STEM课程，建创新实验室，推广昌乐二中等经验，"
               "抓好国家特殊教育改革实验区。"),
         EN("The bottom line is that all courses are taught in full; rules for teaching are drawn "
            "up and guidance on education through subjects revised. Courses fit school and pupil: "
            "joined up in primary school, close to life in junior, better science in senior, "
            "English improved throughout. Reading grows, maker and STEM courses and innovation "
            "labs come; experience such as Changle No. 2’s is spread; a national pilot serves "
            "special education."),
         .at = "49", .head_zh = "（6）课程", .head_en = "(6) Curriculum");
    body(w, ZH("依托国家评价实验区监测各学段质量。小学招生严禁考试，幼儿园防学科化，"
               "义务教育限制考试次数并用等级评价，监测体质健康。中考招生看综合素质、实验和体育，"
               "建统一平台。高中压缩招生、加强协作，应对新高考；"
               "学校评价用“{term:di-xian-chuang-xin-man-yi-du}”。"),
         EN("A national pilot zone helps to monitor quality at every stage. No tests for entry to "
            "primary school, no school subjects in kindergartens; fewer tests and grade bands in "
            "compulsory schools; fitness is watched. Entry to senior school counts all-round "
            "quality, experiments and sport, on one platform. Senior schools shrink, cooperate and "
            "prepare for the new college entrance; schools are rated by “"
            "{term:di-xian-chuang-xin-man-yi-du}”."),
         .at = "51", .head_zh = "（7）考试评价", .head_en = "(7) Examinations");
}

static void running(struct briefing_writer *w)
{
    body(w, ZH("围绕“1669”产业体系推进{term:chan-jiao-rong-he}，建{majors}特色品牌专业；"
               "建立人才需求发布和按绩效拨款机制；试点{term:ji-tuan-hua-ban-xue}和现代学徒制，"
               "探索五年一贯制、三二连读、“3+4”贯通，承担省中职学业考试试点。普及创业教育，"
               "完成农民工和市民技能培训{trainees}。"),
         EN("For {term:chan-jiao-rong-he}, under the city’s “1669” industrial plan, {majors} "
            "become flagships; firms’ demand is published and colleges are funded by results. "
            "{term:ji-tuan-hua-ban-xue} and modern apprenticeship are tried, with through routes "
            "of five years, three plus two and 3+4; the city tests vocational examinations for the "
            "province. Enterprise is taught; migrant workers and citizens get {trainees} of "
            "training."),
         .at = "53", .head_zh = "（8）产教融合", .head_en = "(8) Industry");
    body(w, ZH("按“政校分开、{term:guan-ban-ping-fen-li}”转变职能，扩大自主权，"
               "深抓{pilot-schools}学校自主办学试点。新公办校参照民办机制，推行岗位、聘任、"
               "绩效管理；小学重点突破办学理事会，形成学校自主、家长参与、社区监督。"),
         EN("Government and school are parted, {term:guan-ban-ping-fen-li}: the bureau changes its "
            "role and schools gain powers, {pilot-schools} of them in an autonomy pilot. New "
            "public schools work as private ones do, by posts, contracts and results. Through "
            "councils, first in primary schools, schools decide, parents share, communities "
            "watch."),
         .at = "55", .head_zh = "（9）管理体制", .head_en = "(9) Management");
    body(w, ZH("以优惠和用地支持民办教育，新建改扩建民办中小学{private-schools}；落实中小学“PPP”"
               "融资；企业可办职业院校、参与公办改制，也可合办二级学院、独立学院；"
               "扩大普高股份制试点，优质民办校可办分校、集团办学、托管，并提升公办薄弱校。"),
         EN("With incentives and land, {private-schools} outside the state are built or enlarged; "
            "PPP finance reaches schools. Firms may run vocational colleges, help to convert "
            "public ones and share in college branches; joint-stock senior schools grow; good "
            "private schools may open branches, groups and trusteeships, and lift weak public "
            "schools."),
         .at = "57", .head_zh = "（10）办学体制", .head_en = "(10) Ownership");
}

static void people(struct briefing_writer *w)
{
    body(w, ZH("党组织担负党风廉政主体责任，党员作先锋；完善党建述职、重点项目、优秀党员月度评选、"
               "带团建等机制；配强党务干部，全员党纪培训，落实集体研究事项清单，严查违纪，"
               "改进思想政治工作。"),
         EN("Party organisations answer for clean conduct, members lead by example. Reports on "
            "Party work, key projects, monthly selection of outstanding members and work with the "
            "Youth League improve; Party staff are strengthened, all members trained in "
            "discipline, matters for joint decision listed, breaches punished."),
         .at = "61", .head_zh = "（11）党的建设", .head_en = "(11) Party building");
    body(w, ZH("以研讨、出国考察、挂职和研修提高校长能力，着重价值引领、课程、互联网、教师发展、"
               "文化、学生职业规划和安全；全员读书、写文章，办校长论坛，出版论文集，"
               "表彰优秀校长。"),
         EN("Seminars, study abroad, secondment and training raise principals’ capacity, above all "
            "in values, curriculum, the internet, teachers’ growth, culture, careers and safety. "
            "All read and write; there are forums, a volume of papers, and praise for the best."),
         .at = "63", .head_zh = "（12）校长", .head_en = "(12) Principals");
}

static void staff(struct briefing_writer *w)
{
    body(w, ZH("深化“{term:xian-guan-xiao-pin}、按需设岗、分层聘任、绩效激励”，"
               "聘任和绩效要有新突破。师德在{term:zhi-cheng}竞聘和评优前审核，"
               "对{term:you-chang-jia-jiao}“零容忍”；加强{term:shuang-shi-xing-jiao-shi}，"
               "建发展阶梯，保障一线教师话语权；支持乡村教师，教师节表彰。"),
         EN("The “{term:xian-guan-xiao-pin}” system is deepened, with posts by need, tiered "
            "appointment and pay for performance. Conduct is checked before competition for a "
            "{term:zhi-cheng} or an award, and {term:you-chang-jia-jiao} meets no tolerance. More "
            "{term:shuang-shi-xing-jiao-shi}s, steps of growth, a voice for classroom teachers, "
            "help for rural ones, Teachers’ Day awards."),
         .at = "65", .head_zh = "（13）教师", .head_en = "(13) Teachers");
    body(w, ZH("优秀青年教师入校长后备库，评选第二批{term:te-ji-xiao-zhang}，班子充实70后、80后；"
               "评优、职称和进修向中青年倾斜，以“师带徒”传帮带，继续面向全国引进名师、名校长。"),
         EN("Young teachers enter a reserve for headship; a second round selects "
            "{term:te-ji-xiao-zhang}s; leaders born in the 1970s and 1980s come in. Awards, titles "
            "and study favour the younger; mentors pass on skill; noted staff are sought "
            "nationwide."),
         .at = "67", .head_zh = "（14）人才", .head_en = "(14) Talent");
    body(w, ZH("实现“一校一章程”，推进办学理事会、校务委员会、教职工代表大会、家长委员会，"
               "形成“{term:si-hui-yi-zhang-cheng-yi-he-xin}”结构；公开校务党务，保证教职工、"
               "家长和社会知情。"),
         EN("Every school has its charter. School council, school-affairs committee, staff "
            "congress and parents’ committee form “{term:si-hui-yi-zhang-cheng-yi-he-xin}”; school "
            "and Party affairs are open to staff, parents and society."),
         .at = "69", .head_zh = "（15）学校治理", .head_en = "(15) Governance");
}

void weifang_reforms(struct briefing_writer *w)
{
    section(w, "reforms", ZH("五项改革"), EN("Five reforms"));
    teaching(w);
    running(w);
    end_section(w);
    section(w, "breakthroughs", ZH("五个新突破"), EN("Five breakthroughs"));
    people(w);
    staff(w);
    end_section(w);
}
