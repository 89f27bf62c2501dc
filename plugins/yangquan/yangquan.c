/*
 * yangquan: 阳泉 (Shanxi), from the city's daily of 15 June 2021.
 * The system is one set of opinions with eight reforms, eight matters and four
 * projects, and the policies around it.  Nearly all of it is intention: the wording
 * and the stages keep to that.
 */
#include "yangquan.h"

static void sources(struct briefing_writer *w)
{
    source(w, "daily",
           ZH("重塑优势为发展赋能 擦亮品牌让群众满意——我市加快推进教育教学改革综述"),
           EN("Reshaping Strengths, Polishing the Brand: A Round-up of Education Reform in Our "
              "City"),
           .publisher_zh = "《阳泉日报》（市政府网站）",
           .publisher_en = "Yangquan Daily (city government’s site)",
           .date = "2021-06-15", .kind_zh = "报纸综述", .kind_en = "newspaper round-up",
           .figures_zh = "多为目标和打算，均系自述",
           .figures_en = "mostly targets and intentions, self-reported",
           .note_zh = "网页导航、附件与推荐栏不属正文，未采用。原文先后提到两份“意见”：市教育局的落实意见（21条）与全市的《若干意见》（20条），勿混。“十个提升”只有总称；“六个一”“九个坚持”“九个要求”也未列内容。官员职务以2021年为准。",
           .note_en = "Menus, attachments and recommendations of the web page are left out. Two sets of opinions occur: the bureau’s follow-up (21 measures) and the city’s Several Opinions (20). The “ten improvements”, “Six Ones”, “nine adherences” and “nine requirements” are named but never listed. Officials are named as of 2021.");
}

static void events(struct briefing_writer *w)
{
    event(w, "2020-12-26", ZH("市委教育专题座谈会"), EN("Party committee’s education symposium"),
          .at = "17");
    event(w, "2021-01-27", ZH("教育列入全市五件大事"), EN("Education one of five city "
                                                          "undertakings"),
          .at = "19");
    event(w, "2021-04-29", ZH("《若干意见》通过"), EN("Several Opinions adopted"), .at = "31",
          .stage = UNDER_WAY, .document = "1");
    event(w, "2021-05-11", ZH("智慧教育项目签约"), EN("Smart-education contract signed"),
          .at = "69", .stage = UNDER_WAY);
    event(w, "2021-06-01/2021-06-04", ZH("青年教师教学竞赛"), EN("Young teachers’ contest"),
          .at = "7");
    event(w, "2021-06-09", ZH("教育系统干部座谈会"), EN("Symposium of education cadres"),
          .at = "21");
    event(w, "/2022", ZH("教育督导新体制基本建成"), EN("New supervision system in place"),
          .at = "51", .stage = PLANNED);
}

static void key_points(struct briefing_writer *w)
{
    key(w, ZH("教育列入全市{undertakings:w}件大事，2021年4月29日通过《若干意见》。"),
        EN("Education is one of the city’s {undertakings:w} undertakings; the Several Opinions were "
           "adopted on 29 April 2021."), .at = "19,31");
    key(w, ZH("{reforms:w}项牵引性改革、{matters:w}个重大事项、{works:w}项工程，提出{measures}举"
              "措和要求。"),
        EN("There are {reforms:w} leading reforms, {matters:w} major matters and {works:w} "
           "projects: {measures}."), .at = "33");
    key(w, ZH("督导、课后服务方案已出台，评价办法已拟定，托管与集团化意见尚在酝酿。"),
        EN("Supervision and after-school plans are issued, evaluation drafted, school groups in "
           "the making."), .at = "47,53,67");
    key(w, ZH("拟引进研究生{postgraduates}，奖励性绩效工资拟提高{pay}，{funding-years}后经费达全"
              "省平均。"),
        EN("The plan: {postgraduates}, {pay} more incentive pay and, in {funding-years}, "
           "funding at the provincial average."), .at = "61,63,65");
    key(w, ZH("所述多为打算而非结果，布局比例是目标，尚无实绩。"),
        EN("Most of this is intention, not result; the layout shares are targets, not "
           "achievements."), .at = "59-69");
}

/* Two of the eight a leaf, in the order of the Opinions, so that the tree stays a page part. */
static void structure(struct briefing_writer *w)
{
    diagram(w, "system", TREE, ZH("{title|若干意见}的结构"), EN("How the Several Opinions are "
                                                                "built"),
            .at = "33-39");
    node(w, "opinions", ZH("《若干意见》"), EN("Several Opinions"));
    node(w, "reforms", ZH("八项改革"), EN("Eight reforms"), .parent = "opinions");
    node(w, "reforms-a", ZH("党建与编制"), EN("Party leadership; staffing"), .parent = "reforms");
    node(w, "reforms-b", ZH("育人与评价"), EN("Fostering virtue; evaluation"),
         .parent = "reforms");
    node(w, "reforms-c", ZH("督导与督政"), EN("Supervision; government duty"),
         .parent = "reforms");
    node(w, "reforms-d", ZH("绩效与素质"), EN("Performance; pupils’ quality"),
         .parent = "reforms");
    node(w, "matters", ZH("八个事项"), EN("Eight matters"), .parent = "opinions");
    node(w, "matters-a", ZH("均衡与民办"), EN("Balance; private schools"), .parent = "matters");
    node(w, "matters-b", ZH("职教与课后"), EN("Vocational; after school"), .parent = "matters");
    node(w, "matters-c", ZH("师资与待遇"), EN("Teachers; their pay"), .parent = "matters");
    node(w, "matters-d", ZH("投入与基金"), EN("Spending; development fund"),
         .parent = "matters");
    node(w, "works", ZH("四项工程"), EN("Four projects"), .parent = "opinions");
    node(w, "works-a", ZH("学前教育"), EN("Universal preschool"), .parent = "works");
    node(w, "works-b", ZH("基础教育"), EN("Better basic education"), .parent = "works");
    node(w, "works-c", ZH("中职教育"), EN("Secondary vocational"), .parent = "works");
    node(w, "works-d", ZH("智慧教育"), EN("Smart education"), .parent = "works");
    end_diagram(w);
}

static void questions(struct briefing_writer *w)
{
    section(w, "questions", ZH("可以追问的问题"), EN("What to ask"));
    note(w, ZH("以下问题由编者提出，非原文内容。"),
         EN("These questions are the editor’s, not the document’s."));
    question(w, ZH("{measures}举措由谁负责、何时完成，有无逐条的进度？"),
             EN("Who answers for each of the {measures}, by when, and is progress published?"),
             .at = "33");
    question(w, ZH("小学{primary-share}、初中{junior-share}的集中目标，撤并后学生如何上学、食宿？"),
             EN("How will pupils travel and board once {primary-share} of primary and "
                "{junior-share} of junior schools are concentrated?"), .at = "59");
    question(w, ZH("提高{pay}的绩效工资以何为基数，经费从何而来，“三年后”从哪一年算起？"),
             EN("On what base does pay rise by {pay}, who funds it, and from when do the “three "
                "years” run?"), .at = "61,65");
    end_section(w);
}

static void say(struct briefing_writer *w)
{
    sources(w);
    yangquan_terms(w);
    yangquan_facts(w);
    yangquan_measures(w);
    events(w);
    key_points(w);
    structure(w);
    yangquan_story(w);
    yangquan_guarantees(w);
    questions(w);
}

BRIEFING_PLUGIN(.id = "yangquan", .version = "1.0", .name_zh = "阳泉", .name_en = "Yangquan",
                .province_zh = "山西省", .province_en = "Shanxi", .level_zh = "地级市",
                .level_en = "prefecture-level city",
                .formula_zh = "打响教育品牌，重塑教育新优势",
                .formula_en = "Build the education brand, renew the city’s strengths",
                .order = 20, .say = say)
