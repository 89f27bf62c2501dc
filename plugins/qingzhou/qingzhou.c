/*
 * qingzhou: 青州 (Shandong, under Weifang), from a case report of 28 November 2017.
 * The system is a linkage of four levels of staff with twelve practices.  What follows
 * the article on the page, news of 2022, is no part of it.
 */
#include "qingzhou.h"

static void sources(struct briefing_writer *w)
{
    source(w, "case", ZH("实行“四级联动”机制，激发教育发展活力"),
           EN("“Four-Level Linkage” to Give Education New Vigour"),
           .publisher_zh = "青州新闻网", .publisher_en = "Qingzhou News Network",
           .date = "2017-11-28", .kind_zh = "案例报告", .kind_en = "case report",
           .figures_zh = "均为结果，当地自报", .figures_en = "all results, self-reported",
           .note_zh = "正文之后的2022年新闻导读不属本文，未采用。原文“占全体教职工总数的5.97%”未说明分子，按流动人数核算为5.98%，照录并加注。多数数字在概述和正文各出现一次，是同一数字。同为十二人的教研员和高中教师并非同一批人；年龄48.6岁和41岁属不同人群，不是前后对比。两处“首家”“率先”为自述。“五项机制”与十二项做法名目不同。",
           .note_en = "Teasers of 2022 below the article are left out. “5.97% of all staff” has no numerator; the teachers moved make 5.98%, so the figure is kept and noted. Most figures occur twice, in overview and detail, and are the same. The twelves (researchers, senior teachers) are different people; the ages 48.6 and 41 belong to different groups and are no before and after. Two claims to be first are the city’s own. The five mechanisms bear other names than the twelve practices.");
}

static void events(struct briefing_writer *w)
{
    event(w, "2016", ZH("考选校长{selected-2016}，续聘、交流{renewed-2016}"),
          EN("{selected-2016} selected, {renewed-2016:n} reappointed or moved"), .at = "18");
    event(w, "2017", ZH("年初调研队伍，春节后遴选中层"),
          EN("Staffing study, then open selection after Spring Festival"), .at = "4,9");
    event(w, "2017-05/2017-10", ZH("影子培训{batches}"), EN("{batches} of shadow training"),
          .at = "20");
    event(w, "2017-07", ZH("公开考选教研员"), EN("Teaching researchers selected"), .at = "15");
    event(w, "2017-09", ZH("班主任学会换届"), EN("Class teachers’ association renewed"),
          .at = "25");
    event(w, "2017-11-28", ZH("“四级联动”案例发表"), EN("Case report on four-level linkage"),
          .at = "2", .document = "1");
}

static void key_points(struct briefing_writer *w)
{
    key(w, ZH("教育局、教研室、校长、教师{levels:w}级同步改革，共{practices:n}项做法。"),
        EN("Bureau, research office, principals and teachers reform together: {levels:w} "
           "levels, {practices:n} practices."), .at = "5-25");
    key(w, ZH("公开选出局中层干部{cadres}、教研员{researchers}，另储备校长{reserve}、教研员"
              "{reserve-researchers}。"),
        EN("{cadres:w} section leaders and {researchers:n} researchers were openly chosen; {reserve:n} principals "
           "and {reserve-researchers:n} researchers are in reserve."), .at = "5");
    key(w, ZH("“县管校聘”有{participants}参加，流动教师{moved}，落聘{unplaced}。"),
        EN("Under “county-managed, school-hired” {participants} competed, {moved:n} moved, "
           "{unplaced:w} was left without a post."), .at = "24");
    key(w, ZH("{term:qian-fen-kao-he}连续{last-years:w}年末位的科室负责人调离，教研员按"
              "{second-level}指标考核过程。"),
        EN("By {term:qian-fen-kao-he}, section heads who come last {last-years:w} years "
           "running are moved; researchers are judged by {second-level:n} indicators."), .at = "11,16");
    key(w, ZH("数字均为当地自报；成效多为定性，培训人次不可相加。"),
        EN("All figures are self-reported; outcomes are mostly qualitative, and person-times "
           "must not be added."), .at = "21,22,27-30");
}

static void structure(struct briefing_writer *w)
{
    diagram(w, "system", CHAIN, ZH("“四级联动”的结构"), EN("How the four levels link"),
            .at = "5-25");
    node(w, "bureau", ZH("教育局：年轻化"), EN("Bureau: younger"),
         .detail_zh = "阳光选优、双向交流、千分考核",
         .detail_en = "Sunshine selection, two-way exchange, thousand points");
    node(w, "research", ZH("教研室：正规化"), EN("Research office: regular"),
         .detail_zh = "一线服务、专职配齐、注重过程",
         .detail_en = "Service in schools, full-time staff, process");
    node(w, "principals", ZH("校长：专业化"), EN("Principals: professional"),
         .detail_zh = "后备人才、影子培训、高端对接、名家引领",
         .detail_en = "Reserve, shadow training, high-end linkage, experts");
    node(w, "teachers", ZH("教师：常态化"), EN("Teachers: mobile by routine"),
         .detail_zh = "县管校聘、班主任培训",
         .detail_en = "County-managed, school-hired; class-teacher training");
    end_diagram(w);
}

static void questions(struct briefing_writer *w)
{
    section(w, "questions", ZH("可以追问的问题"), EN("What to ask"));
    note(w, ZH("以下问题由编者提出，非原文内容。"),
         EN("These questions are the editor’s, not the document’s."));
    question(w, ZH("流动的{moved}教师从哪里到哪里，落聘的{unplaced}如何安置，{share}以何为分母？"),
             EN("From where to where did the {moved} move, what of the {unplaced:w} left out, "
                "and {share} of what?"), .at = "24");
    question(w, ZH("千分考核实行以来，有多少科室负责人因连续末位调离？"),
             EN("How many section heads has the thousand-point appraisal moved for coming last?"),
             .at = "11");
    question(w, ZH("{deputies}副职和{reserve}后备人才中，有多少已任校长，学生得到什么变化？"),
             EN("How many of the {deputies:n} deputies and {reserve:n} in reserve now lead "
                "schools, and what has changed for pupils?"), .at = "19,27-29");
    end_section(w);
}

static void say(struct briefing_writer *w)
{
    sources(w);
    qingzhou_terms(w);
    qingzhou_facts(w);
    qingzhou_measures(w);
    events(w);
    key_points(w);
    structure(w);
    qingzhou_levels(w);
    qingzhou_outcomes(w);
    questions(w);
}

BRIEFING_PLUGIN(.id = "qingzhou", .version = "1.0", .name_zh = "青州", .name_en = "Qingzhou",
                .province_zh = "山东省", .province_en = "Shandong", .level_zh = "县级市",
                .level_en = "county-level city",
                .formula_zh = "教育局、教研室、校长、教师四级联动",
                .formula_en = "Four levels linked: bureau, research office, principals, teachers",
                .order = 50, .say = say)
