/*
 * template: an invented county that says a little of everything.  Copy this folder, give it
 * your region's id, and replace what is said; plugins/README.md goes through it step by step.
 *
 * Rule: a figure is written once, as a fact, and named {like-this} wherever it is printed;
 * both languages of a text stand in one call.
 */
#include <briefing/plugin.h>

/* Where everything comes from.  The first source is meant wherever none is named; .at is
 * the line of its text, as saved, that says so. */
static void sources(struct briefing_writer *w)
{
    source(w, "report", ZH("示例县义务教育均衡发展情况报告"),
           EN("Report on Balanced Compulsory Education in Example County"),
           .publisher_zh = "示例县教育局", .publisher_en = "Example County Education Bureau",
           .date = "2020-03-15", .kind_zh = "部门报告", .kind_en = "departmental report",
           .figures_zh = "均为当地自述", .figures_en = "all self-reported",
           .note_zh = "本章是插件的范例，地名、数字和文件均为虚构。",
           .note_en = "This chapter is a sample plug-in: place, figures and document are "
                      "invented.");
}

/* Values are decimal text and stay as they are written: "6.50" prints 6.50. */
static void facts(struct briefing_writer *w)
{
    fact(w, "schools", "12", SCHOOLS, .at = "3", .period = "2019", .headline = "1",
         .zh = "新建改扩建学校", .en = "schools built or enlarged");
    fact(w, "places", "10000", PLACES, .at = "3", .period = "2019", .qualifier = OVER,
         .headline = "1", .zh = "新增学位", .en = "school places added");
    fact(w, "spending", "650000000", YUAN, .at = "4", .period = "2019", .headline = "1",
         .zh = "教育投入", .en = "spending on education");
    fact(w, "town-teachers", "240", TEACHERS, .at = "6", .stage = PLANNED,
         .zh = "城区交流教师", .en = "teachers to move from the county town");
    fact(w, "village-teachers", "160", TEACHERS, .at = "6", .stage = PLANNED,
         .zh = "乡村交流教师", .en = "teachers to move from the villages");
    derived(w, "teachers", SUM, "town-teachers village-teachers", TEACHERS, .headline = "1",
            .zh = "交流教师合计", .en = "teachers to change schools");
    fact(w, "steps", "3", NO_UNIT, .at = "6", .stage = PLANNED, .zh = "交流步骤",
         .en = "steps of the rotation");
}

static void terms(struct briefing_writer *w)
{
    term(w, "jiao-liu", ZH("教师交流轮岗"), "jiao shi jiao liu lun gang",
         EN("teacher rotation"),
         ZH("教师在校际定期流动任教。"), EN("Teachers change schools at set intervals."));
}

/* What the comparison of regions and the timeline are made of, and the key points. */
static void overview(struct briefing_writer *w)
{
    measure(w, THEME_PLACES, REPORTED, ZH("新增学位{places}"), EN("{places} added"), .at = "3");
    measure(w, THEME_ALLOCATION, PLANNED, ZH("交流教师{teachers}"),
            EN("{teachers} to change schools"), .at = "6");
    event(w, "2019-09", ZH("示例新校启用"), EN("The new schools open"), .at = "3");
    event(w, "2020-03-15", ZH("报告发布"), EN("The report is published"), .at = "1",
          .stage = UNDER_WAY, .document = "1");
    key(w, ZH("新建改扩建学校{schools}，新增学位{places}。"),
        EN("{schools} have been built or enlarged, with {places} in all."), .at = "3");
    key(w, ZH("计划安排{teachers}参加{term:jiao-liu}。"),
        EN("{teachers} are to take part in {term:jiao-liu}."), .at = "6");
}

/* A table of what lies in data/example.csv: the first line of the file names the columns. */
static void school_table(struct briefing_writer *w)
{
    const char *file = "example.csv";
    table(w, "new-schools", ZH("部分新学校"), EN("Some of the new schools"), .at = "3");
    column(w, TEXT, ZH("学校"), EN("School"));
    column(w, NUMBER, ZH("学位"), EN("Places"), .unit = PLACES);
    column(w, PERIOD, ZH("启用时间"), EN("Opened"));
    for (uint32_t i = 0; i < data_rows(w, file); i++) {
        row(w);
        cell(w, ZH(data_value(w, file, i, "学校")), EN(data_value(w, file, i, "school")));
        cell_number(w, data_value(w, file, i, "places"));
        cell_period(w, data_value(w, file, i, "opened"));
    }
    table_note(w, ZH("数据文件每次会前更新。"), EN("The data file is renewed before each meeting."));
    end_table(w);
}

static void places(struct briefing_writer *w)
{
    section(w, "places", ZH("学位与投入"), EN("Places and money"));
    body(w, ZH("2019年投入{spending}，新建改扩建学校{schools}，新增学位{places}，见{see:new-schools}。"),
         EN("In 2019, {spending} was spent; {schools} were built or enlarged, adding {places} "
            "(see {see:new-schools})."), .at = "3,4");
    school_table(w);
    end_section(w);
}

static void teachers(struct briefing_writer *w)
{
    section(w, "teachers", ZH("教师队伍"), EN("Teachers"));
    body(w, ZH("{title|教师交流办法}分{steps:w}步推行{term:jiao-liu}："),
         EN("The {title|Rules on Rotation} bring in {term:jiao-liu} in {steps:w} steps:"),
         .at = "6");
    list(w, ORDINAL);
    item(w, ZH("试点，从城区选派{town-teachers}。"),
         EN("a trial, with {town-teachers} from the county town."), .at = "6");
    item(w, ZH("推开，从乡村选派{village-teachers}。"),
         EN("the rest, with {village-teachers} from the villages."), .at = "6");
    item(w, ZH("考核，结果与评优挂钩。"),
         EN("an appraisal, which counts towards awards."), .at = "6");
    end_list(w);
    chart(w, "rotation", BAR, ZH("计划交流的教师"), EN("Teachers to change schools"),
          .unit = TEACHERS, .at = "6");
    series(w, ZH("计划"), EN("Planned"));
    point_fact(w, ZH("城区"), EN("County town"), "town-teachers");
    point_fact(w, ZH("乡村"), EN("Villages"), "village-teachers");
    end_chart(w);
    diagram(w, "path", CHAIN, ZH("交流的步骤"), EN("Steps of the rotation"), .at = "6");
    node(w, "trial", ZH("试点"), EN("Trial"));
    node(w, "rest", ZH("推开"), EN("Everywhere"));
    node(w, "appraisal", ZH("考核"), EN("Appraisal"));
    end_diagram(w);
    end_section(w);
}

static void say(struct briefing_writer *w)
{
    sources(w);
    terms(w);
    facts(w);
    overview(w);
    places(w);
    teachers(w);
}

BRIEFING_PLUGIN(.id = "template", .version = "1.0", .name_zh = "示例县",
                .name_en = "Example County", .province_zh = "示例省", .province_en = "Example",
                .level_zh = "县", .level_en = "county",
                .formula_zh = "补学位，动师资", .formula_en = "Add places, move teachers",
                .order = 900, .say = say)
