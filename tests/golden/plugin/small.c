/*
 * small: an invented region that says each kind of thing once, for the goldens of every
 * stage.  Nothing in it is true.
 */
#include <briefing/plugin.h>

static void lists(struct briefing_writer *w)
{
    source(w, "daily", ZH("《青山日报》报道"), EN("Report of the Green Hill Daily"),
           .publisher_zh = "《青山日报》", .publisher_en = "Green Hill Daily", .date = "2020-05-06",
           .kind_zh = "新闻报道", .kind_en = "newspaper report", .figures_zh = "当地自报",
           .figures_en = "self-reported", .note_zh = "虚构文本。", .note_en = "An invented text.");
    term(w, "places", ZH("学位"), "xuewei", EN("school place"), ZH("一名学生在校就读的名额。"),
         EN("Room for one pupil at a school."));
    fact(w, "places", "10200", PLACES, .at = "2", .headline = "1", .zh = "新增学位",
         .en = "new places");
    fact(w, "money", "2000000000", YUAN, .qualifier = OVER, .at = "3", .headline = "1",
         .zh = "投入", .en = "invested");
    fact(w, "moved", "200", TEACHERS, .qualifier = MORE_THAN, .period = "2019", .at = "4",
         .headline = "1", .zh = "流动教师", .en = "teachers moved");
    fact(w, "rate", "5.97", PERCENT, .at = "4", .headline = "1", .zh = "流动比例",
         .en = "share moved");
    fact(w, "schools", "3", SCHOOLS, .at = "5", .stage = PLANNED);
    fact(w, "nurseries", "2", KINDERGARTENS, .at = "5", .stage = PLANNED);
    derived(w, "buildings", SUM, "schools nurseries", SITES);
    measure(w, THEME_FUNDING, REPORTED, ZH("投入{money}"), EN("{money} invested"), .at = "3");
    event(w, "2020-05-06", ZH("报道见报"), EN("The report appears"), .document = "1", .at = "1");
    event(w, "2021/2023", ZH("三年计划"), EN("A plan of three years"), .stage = PLANNED, .at = "5");
    key(w, ZH("两年新增学位{places}。"), EN("{places} were added in two years."), .at = "2");
    key(w, ZH("教师流动{moved}。"), EN("{moved} were moved."), .at = "4");
}

static void structure(struct briefing_writer *w)
{
    diagram(w, "system", TREE, ZH("改革的结构"), EN("How the reform is built"), .at = "1-5");
    node(w, "root", ZH("改革"), EN("Reform"));
    node(w, "people", ZH("队伍"), EN("People"), .parent = "root");
    node(w, "teachers", ZH("教师流动"), EN("Teachers move"), .parent = "people");
    node(w, "heads", ZH("校长考评"), EN("Heads are appraised"), .parent = "people");
    node(w, "means", ZH("保障"), EN("Means"), .parent = "root");
    node(w, "funds", ZH("经费"), EN("Funds"), .parent = "means");
    node(w, "sites", ZH("用地"), EN("Land"), .parent = "means");
    end_diagram(w);
}

static void texts(struct briefing_writer *w)
{
    section(w, "why", ZH("为什么改"), EN("Why reform"));
    lead(w, ZH("青山县的改革从学位和教师两头做起。"),
         EN("Reform in Green Hill County begins with places and with teachers."), .at = "1");
    body(w, ZH("近年来全县先后投入{money}，新增{term:places}{places}，{em|率先}缓解大班额；"
               "《关于{zh|统筹}城乡教育的意见》（{title|若干意见}）规定教师按需流动，2019年流动{moved}，"
               "占{rate}，详见{see:figures}。"),
         EN("In recent years the county has put {money} into schools, added {places} "
            "({term:places} by {term:places}) and, {em|first of all}, eased oversized classes; its "
            "{title|Several Opinions} let teachers move by need: {moved} in 2019, or {rate}. "
            "{see:figures} has the figures."), .at = "2-4");
    note(w, ZH("文中数字均为虚构。"), EN("All figures are invented."));
    quotation(w, ZH("“办好每一所学校。”"), EN("“Every school a good one.”"), .at = "1");
    end_section(w);
    section(w, "what", ZH("改什么"), EN("What is changed"));
    section(w, "steps", ZH("三个步骤"), EN("Three steps"));
    list(w, ORDINAL);
    item(w, ZH("摸清底数。"), EN("count what there is."), .at = "2");
    item(w, ZH("统一调配。"), EN("allocate it together."), .at = "3");
    end_list(w);
    list(w, BULLETED);
    item(w, ZH("新建{schools}。"), EN("{schools} are to be built."), .at = "5", .head_zh = "建校",
         .head_en = "Building");
    item(w, ZH("新建{nurseries}，合计{buildings:n}处。"), EN("{nurseries} as well: {buildings:n} in all."),
         .at = "5");
    end_list(w);
    body(w, ZH(ABSENT), EN("A remark for readers of English alone."));
    body(w, ZH("这一段还没有译文。"), EN(UNTRANSLATED));
    end_section(w);
    end_section(w);
}

static void figures(struct briefing_writer *w)
{
    section(w, "numbers", ZH("数字"), EN("Numbers"));
    table(w, "figures", ZH("主要数字"), EN("Main figures"), .at = "2-5");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数量"), EN("Number"));
    column(w, PERIOD, ZH("时间"), EN("Period"));
    column(w, STAGE, ZH("进度"), EN("Stage"));
    group(w, ZH("学位"), EN("Places"));
    row(w);
    cell(w, ZH("新增学位"), EN("New places"));
    cell_fact(w, "places");
    cell_period(w, "2018/2019");
    cell_stage(w, REPORTED);
    group(w, ZH("教师"), EN("Teachers"));
    row_hint(w, KEEP_WITH_NEXT);
    cell(w, ZH("流动教师"), EN("Teachers moved"));
    cell_fact(w, "moved");
    cell_period(w, "2019");
    cell_stage(w, UNDER_WAY);
    row_hint(w, OF_WHICH);
    cell(w, ZH("其中骨干"), EN("of whom backbone"));
    cell_missing(w, NOT_STATED);
    cell_period(w, "undated");
    cell_stage(w, PLANNED);
    table_note(w, ZH("带+者为下限。"), EN("A plus sign marks a minimum."));
    end_table(w);
    chart(w, "bars", BAR, ZH("新建数量"), EN("New buildings"), .at = "5");
    series(w, ZH("新建"), EN("New"));
    point_fact(w, ZH("学校"), EN("Schools"), "schools");
    point_fact(w, ZH("幼儿园"), EN("Kindergartens"), "nurseries");
    chart_note(w, ZH("均为计划。"), EN("All planned."));
    end_chart(w);
    question(w, ZH("学位够不够？"), EN("Are there places enough?"), .at = "2");
    end_section(w);
}

static void say(struct briefing_writer *w)
{
    lists(w);
    structure(w);
    texts(w);
    figures(w);
}

BRIEFING_PLUGIN(.id = "small", .version = "1.0", .name_zh = "青山", .name_en = "Green Hill",
                .province_zh = "某省", .province_en = "Some Province", .level_zh = "县",
                .level_en = "county", .formula_zh = "学位与教师两头抓",
                .formula_en = "Places and teachers together", .order = 1, .say = say)
