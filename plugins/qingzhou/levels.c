/*
 * levels: what a study of staff found, and what was done at each of the four levels,
 * practice by practice.
 */
#include "qingzhou.h"

static void background(struct briefing_writer *w)
{
    section(w, "background", ZH("改革背景"), EN("Why the reform"));
    body(w, ZH("党的十八大以来，中央把教师队伍建设作为强基固本的系统工程，各级相继出台"
               "加强教育干部和教师队伍的实施办法。2017年初，市教育局专题调研，发现局机关和"
               "{term:jiao-yan-shi}队伍年龄老化、专业水平有待提高，校长{term:hou-bei-ren-cai}不足，"
               "干部教师交流机制不够完善，严重制约全市教育持续健康发展。"),
         EN("Since the Party’s 18th National Congress the centre has made the teaching force a "
            "systematic task of strengthening foundations, and every level has issued measures "
            "for education cadres and teachers. In early 2017 a study by the education bureau "
            "found an ageing staff in the bureau and the {term:jiao-yan-shi} whose skills had "
            "to improve, too little {term:hou-bei-ren-cai} for principals, and incomplete "
            "arrangements for exchange: a serious brake on education in the city."),
         .at = "4");
    body(w, ZH("青州于是深化人事制度和体制机制改革，在教育局、教研室、校长队伍、教师队伍实行"
               "“{term:si-ji-lian-dong}”，以激发教育活力和干事热情。"
               "{levels:w}级各有一个目标，共{practices:n}项做法（编者合计），名目见{see:system}。"),
         EN("Qingzhou therefore deepened reform of personnel and institutions by a "
            "“{term:si-ji-lian-dong}” of bureau, research office, principals and teachers, to "
            "give education vigour and staff the will to act. Each of the {levels:w} levels has "
            "one goal; there are {practices:n} practices (the editor’s sum), listed in "
            "{see:system}."), .at = "5,7,12,17,23");
    end_section(w);
}

static void bureau(struct briefing_writer *w)
{
    section(w, "bureau", ZH("局机关年轻化"), EN("A younger bureau"));
    body(w, ZH("局机关中层干部平均年龄达{age-cadres}，{over-52}超过52岁，老龄化一定程度上影响效率。"
               "对此有{bureau-practices:w}项做法：{term:yang-guang-xuan-you}、"
               "{term:shuang-xiang-jiao-liu}、{term:qian-fen-kao-he}。"),
         EN("Section leaders of the bureau averaged {age-cadres} years of age and {over-52:n} were "
            "over 52, which to some extent slowed the work. There are {bureau-practices:w} "
            "answers: {term:yang-guang-xuan-you}, {term:shuang-xiang-jiao-liu} and "
            "{term:qian-fen-kao-he}."), .at = "8-11");
    list(w, NUMBERED);
    item(w, ZH("2017年春节上班第一天，公开遴选中层干部{cadres}。市委、市政府支持，"
               "纪委、组织、教育、人社、编制等部门组成竞争性选拔工作领导小组；"
               "面试由第三方组织，评委为外地专家、本市退休校长和退休机关干部。"),
         EN("{cadres:n} section leaders were openly selected on the first working day after Spring "
            "Festival 2017. With Party committee and government behind it, offices for discipline, "
            "organisation, education, personnel and staffing formed a leading group; a third party "
            "ran the interviews, judged by experts from elsewhere and by retired principals and "
            "officials of the city."),
         .at = "9", .head_zh = "阳光选优", .head_en = "Sunshine selection");
    item(w, ZH("机关干部与学校负责人纵向交流，学校班子成员横向交流。年内{to-school}机关干部任校长，"
               "{to-bureau}教研员任局中层正职，{between-schools}干部校际交流；"
               "机关干部{seconded-bureau}、校长后备人才{seconded-reserve}{term:gua-zhi}锻炼。"),
         EN("Leaders change between bureau and schools, and among schools. Within the year "
            "{to-school:w} official became a principal, {to-bureau:w} researchers became section "
            "heads and {between-schools:w} leaders changed schools; {seconded-bureau:w} officials "
            "and {seconded-reserve:w} reserve principals went on {term:gua-zhi}."),
         .at = "10", .head_zh = "双向交流", .head_en = "Two-way exchange");
    item(w, ZH("按“{term:di-xian-chuang-xin-man-yi-du}”考核，满分{points}，连续两年末位的科室负责人调离原岗。"
               "常规工作每月一调度，半年一展示，年终总考核；科室长每半年向局班子述职评议，"
               "年终以PPT向基层校长展示工作，现场打分。"),
         EN("Sections are marked for “{term:di-xian-chuang-xin-man-yi-du}” out of {points}; the "
            "head of one that comes last two years running is moved. There is a monthly review, a "
            "half-yearly showing and a year-end appraisal. Heads report to the bureau’s leaders "
            "every half-year and show slides at year’s end to principals, who mark on the spot."),
         .at = "11", .head_zh = "千分考核", .head_en = "Thousand-point appraisal");
    end_list(w);
    end_section(w);
}

static void research(struct briefing_writer *w)
{
    section(w, "research", ZH("教研员正规化"), EN("A regular research staff"));
    body(w, ZH("{term:jiao-yan-yuan}是指导学科课堂教学的关键人物，但年龄偏大、多科兼职、关系不顺，为此采取{research-practices:w}项做法。"),
         EN("A {term:jiao-yan-yuan} is the key guide to classroom teaching; but many were older, "
            "covered several subjects and worked in tangled relations; hence "
            "{research-practices:w} practices."), .at = "13");
    list(w, NUMBERED);
    item(w, ZH("从“业务引领”到“一线服务”：年龄超过48岁、聘期达8年以上的教研员，有{to-front:n}名到中小学"
               "任业务副校长或中层干部，把教学理论带到一线。"),
         EN("From “guiding” to “serving in front”: {to-front:n} researchers over 48, with 8 years "
            "or more in post, became teaching deputies or middle leaders in schools and took "
            "theory to the classroom."),
         .at = "14", .head_zh = "服务一线", .head_en = "Service in schools");
    item(w, ZH("2017年7月，公开考选学科、实验教研员{researchers}和后备人才{reserve-researchers}，"
               "配齐音体美、书法、科学、家庭教育、学前教育教研员；新聘者平均年龄{age-new}。"),
         EN("An open examination in July 2017 chose {researchers:n} subject and laboratory "
            "researchers and {reserve-researchers:n} reserves and filled every post: music, sport "
            "and art, calligraphy, science, family and preschool education. The new staff average "
            "{age-new} years of age."),
         .at = "15", .head_zh = "专职配齐", .head_en = "Full-time staff");
    item(w, ZH("历时半年，开座谈会{meetings:n}次，征求意见建议{comments:n}条，分小学、初中、高中{stages:w}个学段"
               "制定考核办法，重量化、重过程。A级指标{first-level:w}项：学科教学质量、教学常规落实、"
               "个人专业发展、基层学校满意度；二级指标{second-level}。荣誉奖励和创新成果另定细则。"),
         EN("Half a year’s work, {meetings:n} meetings and {comments:n} comments led to rules of "
            "appraisal for {stages:w} stages (primary, junior and senior secondary) that measure "
            "and look at process. The {first-level:w} first-level indicators (teaching quality, "
            "routine carried out, personal growth, satisfaction of schools) divide into "
            "{second-level:n} second-level ones; honours and innovation have rules of their own."),
         .at = "16", .head_zh = "注重过程", .head_en = "Process, not result");
    end_list(w);
    end_section(w);
}

static void principals(struct briefing_writer *w)
{
    section(w, "principals", ZH("校长专业化"), EN("Professional principals"));
    body(w, ZH("2016年考选各级各类校长{selected-2016}，续聘、交流{renewed-2016}，"
               "此后重点转向校长{term:hou-bei-ren-cai}选拔和培养培训，有{principal-practices:w}项做法。"),
         EN("Having selected {selected-2016:n} principals of all kinds in 2016 and reappointed or "
            "moved {renewed-2016:n}, the city turned to choosing {term:hou-bei-ren-cai} and to "
            "training, with {principal-practices:w} practices."), .at = "18");
    list(w, NUMBERED);
    item(w, ZH("建后备人才库，出台{title|青州市中小学校长及后备人才队伍建设实施方案}和"
               "{title|青州市中小学校长及后备人才“影子培训”工作实施方案}；"
               "续聘、提拔各类学校副职{deputies}，充实后备人才{reserve}。"),
         EN("There is a reserve pool, with an {title|Implementation Plan for the Ranks of School "
            "Principals and Reserve Talent in Qingzhou} and a {title|Work Plan for the “Shadow "
            "Training” of School Principals and Reserve Talent in Qingzhou}. {deputies:n} "
            "deputies in schools were reappointed or promoted and {reserve:n} people added to "
            "the reserve."),
         .at = "19", .head_zh = "后备人才", .head_en = "Reserve talent");
    item(w, ZH("{bases:n}个基地（旗城学校、海岱学校、云门书院双语学校、西苑小学）接收学员脱产一周，"
               "学习日常管理、教育教学、文化建设、教育创新。2017年5月、9月、10月分{batches:w}批培训新任农村"
               "中小学校长和后备人才{trainees}，潍坊市教育局推介、推广这种{term:ying-zi-pei-xun}。"),
         EN("{bases:n} bases (Qicheng, Haidai, Yunmen Academy Bilingual and Xiyuan Primary "
            "schools) take trainees off the job for a week of management, teaching, culture and "
            "innovation. In May, September and October 2017 {batches:w} batches trained "
            "{trainees:n} new rural principals and reserves; Weifang’s bureau commended and "
            "spread this {term:ying-zi-pei-xun}."),
         .at = "20", .head_zh = "影子培训", .head_en = "Shadow training");
    item(w, ZH("{term:gao-duan-dui-jie}即成立国家教育行政学院县级培训实践基地，自称全国率先；以学校管理、课程建设、课堂改革、教师队伍、"
               "学校文化、家庭教育为重点，累计培训{academy}。"),
         EN("For {term:gao-duan-dui-jie} a county-level training base of the National Academy of "
            "Education Administration, by its own account the country’s first, deals with "
            "management, curriculum, classroom reform, teachers, school culture and family "
            "education: {academy} so far."),
         .at = "21", .head_zh = "高端对接", .head_en = "High-end linkage");
    item(w, ZH("“青州教育讲堂”请陶继新、任小艾、于永正、王崧舟等专家作报告，开阔校长眼界；2017年已培训校长{lectures}。"),
         EN("“Qingzhou Education Lectures” by Tao Jixin, Ren Xiao’ai, Yu Yongzheng, Wang Songzhou "
            "and others widen principals’ horizons: {lectures} in 2017."),
         .at = "22", .head_zh = "名家引领", .head_en = "Noted experts");
    end_list(w);
    note(w, ZH("影子培训和讲堂的人数可能已含在实践基地累计{term:ren-ci}内，原文未说明，不可相加。"),
         EN("The trainees and lecture-goers may already be among the {term:ren-ci} of the academy "
            "base; the document does not say, so they must not be summed."), .at = "20-22");
    end_section(w);
}

static void teachers(struct briefing_writer *w)
{
    section(w, "teachers", ZH("教师流动常态化"), EN("Mobility as routine"));
    body(w, ZH("教师一级有{teacher-practices:w}项做法：“{term:xian-guan-xiao-pin}”和班主任培训。"),
         EN("For teachers there are {teacher-practices:w} practices: hiring that is "
            "“{term:xian-guan-xiao-pin}”, and training for class teachers."), .at = "24,25");
    list(w, NUMBERED);
    item(w, ZH("{title|青州市教育局2017年中小学教师“县管校聘”工作方案}采用“{term:quan-chu-jing-jin}”，"
               "按直接聘用、{term:zhi-jiao-jiao-liu}、校内竞聘、跨校竞聘的顺序逐级竞聘，双向选择。"
               "{participants}教职工参加，流动教师{moved}，落聘{unplaced}，原文称占{share}。"
               "{senior}高中教师到低年级学段任教，改变20年来高中教师只进不出。"),
         EN("The {title|Work Plan of the Qingzhou Education Bureau for County-Managed, "
            "School-Hired Teachers, 2017} means “{term:quan-chu-jing-jin}”, in steps: direct "
            "hiring, {term:zhi-jiao-jiao-liu}, competition within schools, then across them, with "
            "choice on both sides. {participants:n} staff took part; {moved} moved and "
            "{unplaced:w} was left without a post, {share} as printed. {senior:n} senior secondary "
            "teachers went to lower stages, after 20 years in which none had left."),
         .at = "24", .head_zh = "县管校聘", .head_en = "County-managed, school-hired");
    item(w, ZH("{term:ban-zhu-ren}学会自称全国首家县级，2017年9月换届，会员{members}；"
               "第七个班主任节有典型案例评选、读书沙龙和“我说我的教育理想”，以调动班主任积极性。"),
         EN("The {term:ban-zhu-ren}s’ association, by its own account the country’s first in a "
            "county, re-elected its officers in September 2017 and has {members:n} members. The "
            "seventh festival had prize cases, a reading salon and “My ideal of education”, to "
            "spur them on."),
         .at = "25", .head_zh = "班主任培训", .head_en = "Class-teacher training");
    end_list(w);
    end_section(w);
}

void qingzhou_levels(struct briefing_writer *w)
{
    background(w);
    section(w, "levels", ZH("四级做法"), EN("What the four levels do"));
    bureau(w);
    research(w);
    principals(w);
    teachers(w);
    end_section(w);
}
