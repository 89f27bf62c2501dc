/*
 * pictures: each thing that a plugin can say, alone: what the author's guide shows.
 *
 * data/picture.csv names the one to say, so that the pictures are made of one plugin without
 * compiling it anew: `meson compile -C build pictures` prints them all (make.py).  The county
 * is invented.
 */
#include <briefing/plugin.h>

#include <string.h>

static void facts(struct briefing_writer *w)
{
    fact(w, "places", "10200", PLACES, .at = "3", .qualifier = OVER, .headline = "1",
         .zh = "新增学位", .en = "places added");
    fact(w, "spending", "650000000", YUAN, .at = "3", .headline = "1", .zh = "教育投入",
         .en = "spent on education");
    fact(w, "share", "93.5", PERCENT, .at = "4", .headline = "1", .zh = "公办园在园幼儿占比",
         .en = "of children in public kindergartens");
    fact(w, "trial", "40", TEACHERS, .at = "5", .period = "2021", .stage = REPORTED);
    fact(w, "spread", "240", TEACHERS, .at = "5", .period = "2022", .stage = UNDER_WAY);
    fact(w, "all", "400", TEACHERS, .at = "5", .period = "2023", .stage = PLANNED);
    fact(w, "steps", "3", NO_UNIT, .at = "5");
    fact(w, "town", "120", CLASSES, .at = "6");
    fact(w, "town-large", "30", CLASSES, .at = "6");
    fact(w, "villages", "90", CLASSES, .at = "6");
    fact(w, "villages-large", "60", CLASSES, .at = "6");
    derived(w, "growth", GROWTH, "trial spread", PERCENT);
}

/* ---- paragraphs and lists ----------------------------------------------------------- */

static void paragraphs(struct briefing_writer *w)
{
    lead(w, ZH("全县用三年补上了学位的缺口。"), EN("In three years the county closed its gap in places."),
         .at = "3");
    body(w, ZH("共投入{spending}，新增学位{places}。"),
         EN("It spent {spending} and added {places}."), .at = "3", .head_zh = "补缺口",
         .head_en = "Closing the gap");
    note(w, ZH("投入含上级补助。"), EN("Grants from above are counted in."), .at = "3");
}

static void quotations(struct briefing_writer *w)
{
    quotation(w, ZH("“孩子在家门口就有好学上。”"), EN("“Our children have a good school next door.”"),
              .at = "7");
}

static void listed(struct briefing_writer *w, const char *style)
{
    list(w, style);
    item(w, ZH("试点，从城区选派{trial}。"), EN("a trial, with {trial} from the county town."), .at = "5");
    item(w, ZH("推开，扩大到{spread}。"), EN("the rest, with {spread}."), .at = "5");
    end_list(w);
}

static void lists(struct briefing_writer *w)
{
    body(w, ZH("分{steps:w}步交流教师："), EN("Teachers change schools in {steps:w} steps:"), .at = "5");
    listed(w, ORDINAL);
    listed(w, NUMBERED);
    listed(w, BULLETED);
}

static void words(struct briefing_writer *w)
{
    body(w, ZH("{title|教师交流办法}规定{term:rotation}要{em|先试点}，人数从{trial}增加到{spread}（增长{growth}），"
               "见{see:here}。"),
         EN("The {title|Rules on Rotation} say that {term:rotation} shall {em|first be tried}; "
            "from {trial} it has grown to {spread} (up {growth}); see {see:here}."),
         .at = "5");
}

static void drafts(struct briefing_writer *w)
{
    body(w, ZH("这一段还没有译成英文。"), EN(UNTRANSLATED), .at = "8");
}

/* ---- tables -------------------------------------------------------------------------- */

static void stage_row(struct briefing_writer *w, struct briefing_zh zh, struct briefing_en en,
                      const char *id, const char *stage)
{
    row(w);
    cell(w, zh, en);
    cell_fact(w, id);
    cell_stage(w, stage);
}

static void tables(struct briefing_writer *w)
{
    table(w, "teachers", ZH("教师交流的步骤"), EN("Steps of the rotation"), .at = "5");
    column(w, TEXT, ZH("步骤"), EN("Step"));
    column(w, NUMBER, ZH("人数"), EN("Number"), .unit = TEACHERS);
    column(w, STAGE, ZH("阶段"), EN("Stage"));
    group(w, ZH("已经开始"), EN("Begun"));
    stage_row(w, ZH("试点"), EN("Trial"), "trial", REPORTED);
    stage_row(w, ZH("推开"), EN("Spread"), "spread", UNDER_WAY);
    group(w, ZH("尚未开始"), EN("To come"));
    stage_row(w, ZH("全员"), EN("Everyone"), "all", PLANNED);
    row(w);
    cell(w, ZH("考核"), EN("Appraisal"));
    cell_missing(w, NOT_STATED);
    cell_stage(w, PLANNED);
    table_note(w, ZH("人数为累计数。"), EN("Numbers are totals to date."));
    end_table(w);
}

/* ---- charts ------------------------------------------------------------------------------ */

static void steps_chart(struct briefing_writer *w, const char *type)
{
    chart(w, "steps", type, ZH("参加交流的教师"), EN("Teachers in the rotation"), .unit = TEACHERS, .at = "5");
    series(w, ZH("教师"), EN("Teachers"));
    point_fact(w, ZH("2021年"), EN("2021"), "trial");
    point_fact(w, ZH("2022年"), EN("2022"), "spread");
    point_fact(w, ZH("2023年"), EN("2023"), "all");
    end_chart(w);
}

static void bars(struct briefing_writer *w) { steps_chart(w, BAR); }
static void columns(struct briefing_writer *w) { steps_chart(w, COLUMN); }
static void lines(struct briefing_writer *w) { steps_chart(w, LINE); }
static void times(struct briefing_writer *w) { steps_chart(w, TIMELINE); }

static void shares(struct briefing_writer *w)
{
    chart(w, "classes", STACKED_SHARE, ZH("班额"), EN("Size of classes"), .unit = CLASSES, .at = "6");
    series(w, ZH("标准班"), EN("Standard"));
    point_fact(w, ZH("城区"), EN("County town"), "town");
    point_fact(w, ZH("乡村"), EN("Villages"), "villages");
    series(w, ZH("大班"), EN("Large"));
    point_fact(w, ZH("城区"), EN("County town"), "town-large");
    point_fact(w, ZH("乡村"), EN("Villages"), "villages-large");
    chart_note(w, ZH("大班指56人以上的班。"), EN("A large class has 56 pupils or more."));
    end_chart(w);
}

/* ---- diagrams ----------------------------------------------------------------------------- */

static void chains(struct briefing_writer *w)
{
    diagram(w, "path", CHAIN, ZH("交流的步骤"), EN("Steps of the rotation"), .at = "5");
    node(w, "trial", ZH("试点"), EN("Trial"));
    node(w, "spread", ZH("推开"), EN("Spread"));
    node(w, "all", ZH("考核"), EN("Appraisal"));
    end_diagram(w);
}

static void nested(struct briefing_writer *w, const char *type)
{
    diagram(w, "duties", type, ZH("谁管什么"), EN("Who does what"), .at = "5");
    node(w, "county", ZH("教育局"), EN("Education bureau"));
    node(w, "plan", ZH("定计划"), EN("makes the plan"), .parent = "county");
    node(w, "money", ZH("拨经费"), EN("provides the money"), .parent = "county");
    node(w, "school", ZH("学校"), EN("Schools"));
    node(w, "choose", ZH("选教师"), EN("choose the teachers"), .parent = "school");
    node(w, "report", ZH("报结果"), EN("report the results"), .parent = "school");
    end_diagram(w);
}

static void matrices(struct briefing_writer *w) { nested(w, MATRIX); }

static void trees(struct briefing_writer *w)
{
    diagram(w, "system", TREE, ZH("管理体系"), EN("Who reports to whom"), .at = "5");
    node(w, "county", ZH("教育局"), EN("Education bureau"));
    node(w, "district", ZH("学区"), EN("School zones"), .parent = "county");
    node(w, "centre", ZH("中心校"), EN("Central schools"), .parent = "district");
    node(w, "point", ZH("教学点"), EN("Teaching points"), .parent = "district");
    node(w, "support", ZH("教研室"), EN("Teaching research office"), .parent = "county");
    end_diagram(w);
}

/* ---- what stands outside the sections ------------------------------------------------------- */

static void key_points(struct briefing_writer *w)
{
    key(w, ZH("投入{spending}，新增学位{places}。"), EN("{spending} spent, {places} added."), .at = "3");
    key(w, ZH("交流教师从{trial}增加到{spread}。"), EN("Rotation has grown from {trial} to {spread}."), .at = "5");
}

static void events(struct briefing_writer *w)
{
    event(w, "2021-09", ZH("教师交流开始试点"), EN("The rotation is first tried"), .at = "5");
    event(w, "2022-03-15", ZH("办法印发"), EN("The rules are issued"), .at = "5", .document = "1");
    event(w, "2023", ZH("全员参加"), EN("Everyone takes part"), .at = "5", .stage = PLANNED);
}

static const struct picture {
    const char *name, *zh, *en;         /* zh, en: of the section around it; NULL: it has none */
    void (*say)(struct briefing_writer *w);
} pictures[] = {
    {"paragraphs", "段落", "Paragraphs", paragraphs},
    {"quotation", "引语", "Quotation", quotations},
    {"lists", "列举", "Lists", lists},
    {"words", "词句", "Words in braces", words},
    {"untranslated", "未译", "Untranslated", drafts},
    {"table", "表格", "Table", tables},
    {"bar", "条形图", "Bars", bars},
    {"column", "柱形图", "Columns", columns},
    {"line", "折线图", "Line", lines},
    {"stacked-share", "构成图", "Shares", shares},
    {"timeline", "时间图", "Timeline", times},
    {"chain", "流程", "Chain", chains},
    {"matrix", "矩阵", "Matrix", matrices},
    {"tree", "结构", "Tree", trees},
    {"opening", NULL, NULL, key_points},
    {"events", NULL, NULL, events},
};

static void say_picture(struct briefing_writer *w, const struct picture *p)
{
    if (p->zh)
        section(w, "here", ZH(p->zh), EN(p->en));
    p->say(w);
    if (p->zh)
        end_section(w);
}

static void say(struct briefing_writer *w)
{
    const char *name = data_value(w, "picture.csv", 0, "picture");
    source(w, "report", ZH("示例县教师队伍建设情况报告"), EN("Report on Teachers in Example County"),
           .publisher_zh = "示例县教育局", .publisher_en = "Example County Education Bureau",
           .date = "2022-03-15");
    term(w, "rotation", ZH("教师交流轮岗"), "jiao shi jiao liu lun gang", EN("teacher rotation"),
         ZH("教师在校际定期流动任教。"), EN("Teachers change schools at set intervals."));
    facts(w);
    for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++)
        if (strcmp(pictures[i].name, name) == 0)
            say_picture(w, &pictures[i]);
}

BRIEFING_PLUGIN(.id = "pictures", .version = "1.0", .name_zh = "示例县", .name_en = "Example County",
                .province_zh = "示例省", .province_en = "Example", .level_zh = "县",
                .level_en = "county", .order = 900, .say = say)
