/*
 * levels: what a study of staff found, and what was done at each of the four levels,
 * practice by practice.
 */
#include "qingzhou.h"

struct level { const char *zh, *en, *does_zh, *does_en, *figures_zh, *figures_en; };

static const struct level four[] = {
    {"教育局：年轻化", "Bureau: younger",
     "{bureau-practices}：阳光选优、双向交流、千分考核",
     "{bureau-practices}: selection, exchange, appraisal", "选中层{cadres}", "{cadres} selected"},
    {"教研室：正规化", "Research office: regular",
     "{research-practices}：一线服务、专职配齐、注重过程",
     "{research-practices}: service, full-time staff, process",
     "教研员{researchers}，后备{reserve-researchers}",
     "{researchers}, {reserve-researchers:n} in reserve"},
    {"校长：专业化", "Principals: professional",
     "{principal-practices}：后备、影子培训、高端对接、名家",
     "{principal-practices}: reserve, shadowing, link, experts",
     "副职{deputies}，后备{reserve}", "{deputies:n} deputies, {reserve:n} in reserve"},
    {"教师：常态化", "Teachers: routine mobility",
     "{teacher-practices}：县管校聘、班主任培训",
     "{teacher-practices}: county-managed, school-hired; class teachers",
     "参加{participants}，流动{moved}", "{participants:n} took part, {moved:n} moved"},
};

static void level_table(struct briefing_writer *w)
{
    table(w, "four", ZH("四级的目标、做法与数字"), EN("Four levels: goal, practices, figures"),
          .at = "5-25");
    column(w, TEXT, ZH("层级与目标"), EN("Level and goal"));
    column(w, TEXT, ZH("做法"), EN("Practices"));
    column(w, TEXT, ZH("数字（2017年）"), EN("Figures (2017)"));
    for (uint32_t i = 0; i < sizeof four / sizeof *four; i++) {
        row(w);
        cell(w, ZH(four[i].zh), EN(four[i].en));
        cell(w, ZH(four[i].does_zh), EN(four[i].does_en));
        cell(w, ZH(four[i].figures_zh), EN(four[i].figures_en));
    }
    end_table(w);
}

static void background(struct briefing_writer *w)
{
    section(w, "background", ZH("改革背景"), EN("Why the reform"));
    body(w, ZH("党的十八大以来，中央重视教师队伍，各级出台办法加强教育干部和教师。2017年初，市教"
               "育局调研发现：局机关和{term:jiao-yan-shi}队伍老化、专业不足，校长"
               "{term:hou-bei-ren-cai}偏少，干部教师交流不畅，制约全市教育。青州于是深化人事和体"
               "制改革，在教育局、教研室、校长、教师实行“{term:si-ji-lian-dong}”：{levels:w}级各"
               "有目标，共{practices:n}项做法（编者合计），列于{see:four}。"),
         EN("Since the Party’s Eighteenth Congress policy has turned to the teaching force. In "
            "early 2017 a study by the bureau found ageing, under-skilled staff in its own "
            "offices and the {term:jiao-yan-shi}, too little {term:hou-bei-ren-cai} for "
            "principals and poor exchange, a brake on education. So Qingzhou reformed personnel "
            "by a “{term:si-ji-lian-dong}” of bureau, research office, principals and teachers: "
            "{levels:w} levels, each with a goal, and {practices:n} practices in all (the "
            "editor’s sum; {see:four})."),
         .at = "4,5");
    level_table(w);
    end_section(w);
}

static void bureau(struct briefing_writer *w)
{
    section(w, "bureau", ZH("局机关年轻化"), EN("A younger bureau"));
    list(w, NUMBERED);
    item(w, ZH("中层干部平均{age-cadres}，{over-52}超过{age-limit}，效率受影响。2017年春节后上班"
               "首日公开选拔{cadres}，市委、市政府支持，纪委、组织与教育、人社、编制等部门同组领"
               "导小组；第三方面试，评委是外地专家和本市退休校长、干部。"),
         EN("Section leaders averaged {age-cadres} years, {over-52:n} were over {age-limit}, and "
            "work suffered. On the first working day after Spring Festival 2017, {cadres:n} were "
            "chosen openly. Offices for discipline, organisation, education, personnel and "
            "staffing formed the leading group; a third party held the interviews before outside "
            "experts and retired principals and officials."),
         .at = "8,9", .head_zh = "阳光选优",
         .head_en = "Sunshine selection");
    item(w, ZH("机关与学校纵向交流，学校之间横向交流。年内{to-school}机关干部任校长，{to-bureau}"
               "教研员任局中层正职，{between-schools}干部校际交流；{seconded-bureau}机关干部、"
               "{seconded-reserve}校长后备人才{term:gua-zhi}。"),
         EN("Leaders move between bureau and schools and from school to school. In the year "
            "{to-school:w} official became a principal, {to-bureau:w} researchers section heads, "
            "{between-schools:w} leaders changed schools; {seconded-bureau:w} officials and "
            "{seconded-reserve:w} reserve principals went on {term:gua-zhi}."),
         .at = "10", .head_zh = "双向交流",
         .head_en = "Two-way exchange");
    item(w, ZH("按“{term:di-xian-chuang-xin-man-yi-du}”考核，满分{points}，连续{last-years:w}年"
               "末位的科室负责人调离。常规工作每月调度、半年展示、年终总评；科室长每半年向局班子"
               "述职，年终用PPT向校长展示，现场打分。"),
         EN("“{term:di-xian-chuang-xin-man-yi-du}” is scored out of {points}; a section head "
            "last {last-years:w} years running is moved. Routine work is reviewed monthly, shown "
            "half-yearly, appraised at the year’s end. Heads report to the bureau each half-year "
            "and show slides to principals, who mark on the spot."),
         .at = "11", .head_zh = "{term:qian-fen-kao-he}",
         .head_en = "{term:qian-fen-kao-he}");
    end_list(w);
    end_section(w);
}

static void research(struct briefing_writer *w)
{
    section(w, "research", ZH("教研员正规化"), EN("A regular research staff"));
    list(w, NUMBERED);
    item(w, ZH("{term:jiao-yan-yuan}多偏老、多科兼职、关系不顺。由“业务引领”到“一线服务”："
               "{to-front:n}名超过{front-age}、聘期{front-years}的教研员到中小学任业务副校长或中"
               "层干部，理论直达一线。"),
         EN("Many {term:jiao-yan-yuan}s were old, covered several subjects and worked in tangled "
            "relations. From “guiding” to “serving at the front”: {to-front:n} over {front-age}, "
            "in post {front-years}, took theory to schools as teaching deputies or middle "
            "leaders."),
         .at = "13,14", .head_zh = "一线服务", .head_en = "Service in schools");
    item(w, ZH("2017年7月考选学科、实验教研员{researchers}和后备{reserve-researchers}，音体美、"
               "书法、科学、家庭和学前教育都已配齐；新聘者平均{age-new}。"),
         EN("In July 2017, {researchers:n} subject and laboratory researchers and "
            "{reserve-researchers:n} reserves were chosen: music, sport, art, calligraphy, "
            "science, family and preschool education are covered. They average {age-new} years "
            "of age."),
         .at = "15", .head_zh = "专职配齐", .head_en = "Full-time staff");
    item(w, ZH("半年开座谈会{meetings:n}次，听意见建议{comments:n}条，按小学、初中、高中"
               "{stages:w}个学段定考核办法，重量化、重过程。A级指标{first-level:w}项：教学质量、"
               "教学常规、个人专业发展、学校满意度；二级指标{second-level}；荣誉和创新另有细则。"),
         EN("In half a year {meetings:n} meetings and {comments:n} comments led to rules for "
            "{stages:w} stages (primary, junior, senior secondary) that measure and weigh "
            "process: {first-level:w} first-level indicators (quality, routine, professional "
            "growth, schools’ satisfaction), {second-level:n} second-level ones; honours and "
            "innovation count apart."),
         .at = "16", .head_zh = "注重过程", .head_en = "Process, not result");
    end_list(w);
    end_section(w);
}

static void principals(struct briefing_writer *w)
{
    section(w, "principals", ZH("校长专业化"), EN("Professional principals"));
    list(w, NUMBERED);
    item(w, ZH("2016年考选校长{selected-2016}，续聘、交流{renewed-2016}，此后重在后备和培训。建"
               "人才库，定{title|青州市中小学校长及后备人才队伍建设实施方案}和{title|青州市中小"
               "学校长及后备人才“影子培训”工作实施方案}；续聘、提拔副职{deputies}，充实后备"
               "{reserve}。"),
         EN("In 2016 {selected-2016:n} principals were selected and {renewed-2016:n} reappointed "
            "or moved; since then reserves and training have come first. The pool has an "
            "{title|Implementation Plan for the Ranks of Principals and Reserve Talent} and an "
            "{title|Implementation Plan for Their Shadow Training}. {deputies:n} deputies were "
            "reappointed or promoted; {reserve:n} people joined the reserve."),
         .at = "18,19", .head_zh = "后备人才", .head_en = "Reserve talent");
    item(w, ZH("旗城、海岱、云门书院双语、西苑小学{bases:w}个基地接收学员脱产一周，学管理、教"
               "学、文化和创新。2017年5月、9月、10月分{batches:w}批培训新任农村中小学校长和后备"
               "人才{trainees}；潍坊市教育局推介、推广{term:ying-zi-pei-xun}。"),
         EN("{bases:w} bases (Qicheng, Haidai, Yunmen Academy Bilingual, Xiyuan Primary) take "
            "trainees for a full week of management, teaching, culture and innovation. In May, "
            "September and October 2017 {batches:w} batches trained {trainees:n} new rural "
            "principals and reserves; Weifang’s bureau commended and spread this "
            "{term:ying-zi-pei-xun}."),
         .at = "20", .head_zh = "影子培训", .head_en = "Shadow training");
    item(w, ZH("高端对接靠国家教育行政学院的县级培训实践基地，自称全国率先，学管理、课程、课堂、"
               "队伍、文化和家庭教育，累计{academy}。"),
         EN("A county-level training base of the National Academy of Education Administration, "
            "the country’s first by its own account, teaches management, curriculum, classrooms, "
            "staff, culture, family education: {academy}."),
         .at = "21", .head_zh = "高端对接", .head_en = "High-end linkage");
    item(w, ZH("“青州教育讲堂”请陶继新、任小艾、于永正、王崧舟等专家作报告，2017年已培训校长"
               "{lectures}。"),
         EN("Tao Jixin, Ren Xiao’ai, Yu Yongzheng, Wang Songzhou and others have spoken at the "
            "“Qingzhou Education Lectures”: {lectures} in 2017."),
         .at = "22", .head_zh = "名家引领", .head_en = "Noted experts");
    end_list(w);
    end_section(w);
}

static void teachers(struct briefing_writer *w)
{
    section(w, "teachers", ZH("教师流动常态化"), EN("Mobility as routine"));
    list(w, NUMBERED);
    item(w, ZH("{title|青州市教育局2017年中小学教师“县管校聘”工作方案}实行“"
               "{term:quan-chu-jing-jin}”：依次是直接聘用、{term:zhi-jiao-jiao-liu}，再校内竞"
               "聘、跨校竞聘，双向选择。{participants}教职工参加，流动教师{moved}，落聘"
               "{unplaced}，原文称占{share}。{senior:w}名高中教师到低学段任教，{no-exit}来首次有"
               "出。"),
         EN("The {title|Work Plan of the Qingzhou Education Bureau for County-Managed, "
            "School-Hired Teachers, 2017} means “{term:quan-chu-jing-jin}”: direct hiring, "
            "{term:zhi-jiao-jiao-liu}, then competition within schools and across them, with "
            "choice on both sides. Of {participants:n} staff {moved} moved, {unplaced:w} was "
            "left without a post: {share} as printed. {senior:w} senior secondary teachers went "
            "to lower stages, the first to leave in {no-exit}."),
         .at = "24", .head_zh = "{term:xian-guan-xiao-pin}",
         .head_en = "{term:xian-guan-xiao-pin}");
    item(w, ZH("县级{term:ban-zhu-ren}学会自称全国首家，2017年9月换届，会员{members}；班主任节已"
               "到第{festival:w}个，评典型案例，办读书沙龙，讲“我说我的教育理想”。"),
         EN("The {term:ban-zhu-ren}s’ association, the first in any county, it says, has had new "
            "officers since September 2017 and {members:n} members; {festival:w} festivals have "
            "been held, the last with prize cases, a reading salon, “My ideal of education”."),
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
