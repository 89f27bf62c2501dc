/*
 * reforms: the second and third blocks of the work points, the reforms and the
 * breakthroughs, in their own numbering.
 */
#include "weifang.h"

static void teaching(struct briefing_writer *w)
{
    body(w, ZH("开齐课程是底线；制定{title|潍坊市中小学教学管理基本规范}，修订"
               "{title|学科育人指导纲要}。课程贴近学校和学生：小学整合，初中联系生活，高中改进理"
               "科，英语持续改进；抓阅读提升，开创客、STEM课程和创新实验室；推广昌乐二中、韩兴娥"
               "等经验，开教改表彰会，办好国家特教改革实验区。"),
         EN("Teaching every course in full is the bottom line; {title|Basic Rules for Managing "
            "Teaching} are written, {title|Guidelines on Education through Subjects} revised. "
            "Primary schools join courses up, junior schools bring in daily life, senior schools "
            "improve science, all of them English. Reading, maker and STEM courses and "
            "laboratories grow; the methods of Changle No. 2 and of Han Xing’e spread, reform "
            "wins awards, a national pilot serves special education."),
         .at = "49", .head_zh = "（6）课程", .head_en = "(6) Curriculum");
    body(w, ZH("依托国家评价实验区监测各学段质量和学生体质。小学招生禁考，幼儿园防学科化，义务段"
               "限考试、用等级。中考看综合素质、实验和体育，统一平台录取，考核初中毕业生去向；高"
               "中压缩招生、加强协作，与沪浙交流，应对新高考；学校评价用“"
               "{term:di-xian-chuang-xin-man-yi-du}”。"),
         EN("A national pilot zone monitors quality and fitness at every stage. Primary schools "
            "may not test entrants, kindergartens not teach subjects; compulsory schools test "
            "little and mark in bands. Senior entry weighs all-round quality, experiments and "
            "sport on one platform; leavers’ paths are tracked. Senior schools shrink, cooperate "
            "and learn from Shanghai and Zhejiang for the new college entrance examination. "
            "Schools are rated by “{term:di-xian-chuang-xin-man-yi-du}”."),
         .at = "51", .head_zh = "（7）考试评价", .head_en = "(7) Examinations");
}

static void running(struct briefing_writer *w)
{
    body(w, ZH("按“1669”产业体系推进{term:chan-jiao-rong-he}，重点建特色专业{majors}；发布人才需"
               "求，按绩效拨款；试点{term:ji-tuan-hua-ban-xue}、现代学徒制，探索五年一贯、三二连"
               "读、“3+4”，承担省中职学业考试试点，与台湾合作。普及创业教育，办大学生“互联网+”中"
               "心，技能培训{trainees}，大赛保持领先。"),
         EN("{term:chan-jiao-rong-he} follows the “1669” industries: {majors} are flagships, "
            "employers’ needs published, funds tied to results. {term:ji-tuan-hua-ban-xue} and "
            "modern apprenticeship are piloted, five-year, three-plus-two and 3+4 routes "
            "explored, a provincial examination pilot and links with Taiwan taken up. All "
            "students learn enterprise, with an “Internet +” centre; {trainees} of training are "
            "planned, the lead in contests kept."),
         .at = "53", .head_zh = "（8）产教融合", .head_en = "(8) Industry");
    body(w, ZH("按“政校分开、{term:guan-ban-ping-fen-li}”转变职能，扩大自主权，试点自主办学学校"
               "{pilot-schools}。新建公办校参照民办机制，实行岗位、聘任、绩效管理；理事会改革以"
               "小学为突破口，学校自主、家长参与、社区监督。"),
         EN("Government parts from school, {term:guan-ban-ping-fen-li}; {pilot-schools} pilot "
            "autonomy. New public schools work like private ones, by post, contract and "
            "performance. Through councils, in primary schools first, schools decide, parents "
            "take part and communities watch."),
         .at = "55", .head_zh = "（9）管理体制", .head_en = "(9) Management");
    body(w, ZH("靠优惠和用地，新建改扩建民办中小学{private-schools}；“PPP”融资落地；企业可办职业"
               "院校、参与公办改制、合办学院；扩大普高股份制试点；优质民办校可办分校、集团、托"
               "管，帮扶公办弱校。"),
         EN("With incentives and land, {private-schools} in private hands are built or enlarged; "
            "PPP finance begins. Firms may run, convert and share in vocational colleges; "
            "joint-stock senior schools spread. Good private schools may branch, form groups, "
            "run others in trust and lift weak public ones."),
         .at = "57", .head_zh = "（10）办学体制", .head_en = "(10) Ownership");
}

static void people(struct briefing_writer *w)
{
    body(w, ZH("党组织担负廉政主体责任，党员做先锋；完善党建述职、重点项目、每月评优秀党员、带团"
               "建；配强党务干部，全员党纪培训，列明集体研究事项，严查违纪，改进思想工作。"),
         EN("Party organisations answer for clean conduct; members lead. Reports, key projects, "
            "the monthly choice of outstanding members and Youth League work improve; Party "
            "staff are strengthened, members trained in discipline, joint decisions listed, "
            "breaches punished."),
         .at = "61", .head_zh = "（11）党的建设", .head_en = "(11) Party building");
    body(w, ZH("研讨、出国考察、挂职、研修并举，重在价值引领、课程、互联网、教师发展、文化、职业"
               "规划和安全；校长全员读书、写文章，办论坛，出论文集，表彰优秀，编教改群英谱。"),
         EN("Seminars, visits abroad, secondment and training build capacity in values, "
            "curriculum, the internet, teachers’ growth, culture, careers and safety. All "
            "principals read and write; a forum, a volume of papers and a book on the best "
            "follow."),
         .at = "63", .head_zh = "（12）校长", .head_en = "(12) Principals");
}

static void staff(struct briefing_writer *w)
{
    body(w, ZH("深化“{term:xian-guan-xiao-pin}”：岗位按需而设，聘任分层，绩效激励。"
               "{term:zhi-cheng}竞聘和评优先审师德，对{term:you-chang-jia-jiao}“零容忍”；加强"
               "{term:shuang-shi-xing-jiao-shi}，设发展阶梯，保障一线话语权；支持乡村教师，教师"
               "节表彰优秀班主任、教改标兵等，开现场会。"),
         EN("“{term:xian-guan-xiao-pin}” goes deeper: posts by need, tiers of appointment, pay "
            "by performance. Conduct comes before any {term:zhi-cheng} or award; "
            "{term:you-chang-jia-jiao} meets zero tolerance. More "
            "{term:shuang-shi-xing-jiao-shi}s, career steps, a voice for teachers and rural "
            "support follow, with awards for class teachers and reformers on Teachers’ Day."),
         .at = "65", .head_zh = "（13）教师", .head_en = "(13) Teachers");
    body(w, ZH("青年教师入校长后备库，评第二批{term:te-ji-xiao-zhang}，70后、80后进班子；评优、"
               "职称、进修向中青年倾斜，“师带徒”，并面向全国引进名师、名校长。"),
         EN("Young teachers join a reserve of principals; a second round picks "
            "{term:te-ji-xiao-zhang}s; people born in the seventies and eighties rise. Awards, "
            "titles and study favour the young, mentors help, and noted staff are sought "
            "nationwide."),
         .at = "67", .head_zh = "（14）人才", .head_en = "(14) Talent");
    body(w, ZH("“一校一章程”，加上办学理事会、校务委员会、教代会、家长委员会{councils:w}会，构成"
               "“{term:si-hui-yi-zhang-cheng-yi-he-xin}”；校务党务公开。"),
         EN("Every school has a charter; school council, affairs committee, staff congress and "
            "parents’ committee, {councils:w} bodies, form "
            "“{term:si-hui-yi-zhang-cheng-yi-he-xin}”. School and Party affairs are open."),
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
