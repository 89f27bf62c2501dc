/*
 * Layout: small invented documents in all five layouts, each held to every promise of
 * layout-promise.h, and single cases that once went or could go wrong.
 */
#include "layout-promise.h"
#include "unit.h"

/* Lays out in every mode; `each` (or NULL) looks at every sheet. */
static void lay_all(const char *name, const char *region, const char *edition,
                    void (*each)(const struct sheet *s))
{
    struct arena *a = arena_new();
    press_open();
    struct document *d = sheet_document(a, region, edition);
    ck_assert_msg(d != NULL, "%s was refused:\n%s", name, heard_lines(a));
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        ck_assert_msg(sheet_lay(&s, d, (enum layout_mode)mode, name), "%s: %s", name, heard_lines(a));
        if (getenv("UNIT_SHOW"))
            sheet_show(&s);
        promise_all(&s);
        if (each)
            each(&s);
        sheet_free(&s);
    }
    arena_free(a);
}

static const char whole[] =
    "source|daily|《青山日报》报道|Report of the Green Hill Daily|《青山日报》|Green Hill Daily|2020-05-06|报道|report|自报|self-reported\n"
    "term|places|学位|xuewei|school place|一名学生在校就读的名额。|Room for one pupil at a school.\n"
    "fact|places|10200||places||||daily|2|1|新增学位|new places\n"
    "fact|money|2000000000||yuan|over|||daily|3|1|投入|invested\n"
    "fact|moved|200||teachers|more-than|2019||daily|4|1|流动教师|teachers moved\n"
    "fact|rate|5.97||percent||||daily|4|1|流动比例|share moved\n"
    "event|2020-05-06|报道见报|The report appears||1|daily|1\n"
    "paragraph|key|两年新增学位{places}。|{places} were added in two years.|daily|2\n"
    "paragraph|key|教师流动{moved}。|{moved} were moved.|daily|4\n"
    "section|why|为什么改|Why reform\n"
    "paragraph|lead|青山县的改革从学位和教师两头做起。|Reform in Green Hill begins with places and with teachers.|daily|1\n"
    "paragraph|body|近年来全县先后投入{money}，新增{places}，规定教师按需流动，2019年流动{moved}，占{rate}，详见{see:figures}。|In recent years the county has put {money} into schools, added {places} and let teachers move by need: {moved} in 2019, or {rate}. {see:figures} has the figures.|daily|2-4\n"
    "paragraph|note|文中数字均为虚构。|All figures are invented.\n"
    "paragraph|quotation|“办好每一所学校。”|“Every school a good one.”|daily|1\n"
    "end-section\n"
    "section|what|改什么|What is changed\n"
    "section|steps|三个步骤|Three steps\n"
    "list|ordinal\nitem|摸清底数。|count what there is.|daily|2\nitem|统一调配。|allocate it together.|daily|3\nend-list\n"
    "list|numbered\nitem|先试一校。|try one school first.\nitem|再推全县。|then the county.\nend-list\n"
    "list|bulleted\nitem|新建校舍。|New buildings.|daily|5|建校|Building\nend-list\n"
    "paragraph|body|\\-|A remark for readers of English alone.\n"
    "paragraph|body|只对中文读者说的话。|\\-\n"
    "paragraph|body|这一段还没有译文。|\\?\n"
    "paragraph|body|\\?|This paragraph has no Chinese yet.\n"
    "end-section\n"
    "end-section\n"
    "section|numbers|数字|Numbers\n"
    "table|figures|主要数字|Main figures|daily|2-5\n"
    "column|text|项目|Item\ncolumn|number|数量|Number\ncolumn|period|时间|Period\ncolumn|stage|进度|Stage\n"
    "group|学位|Places\nrow\ncell|text|新增学位|New places\ncell|fact|places\ncell|period|2018/2019\ncell|stage|reported\n"
    "group|教师|Teachers\nrow|keep-with-next\ncell|text|流动教师|Teachers moved\ncell|fact|moved\ncell|period|2019\ncell|stage|under-way\n"
    "row|of-which\ncell|text|其中骨干|of whom backbone\ncell|missing|not-stated\ncell|period|undated\ncell|stage|planned\n"
    "table-note|带+者为下限。|A plus sign marks a minimum.\nend-table\n"
    "chart|bars|bar|新建数量|New buildings|schools|daily|5\n"
    "series|新建|New\npoint|学校|Schools|number|3\npoint|幼儿园|Kindergartens|number|2\n"
    "chart-note|均为计划。|All planned.\nend-chart\n"
    "diagram|system|tree|改革的结构|How the reform is built|daily|1-5\n"
    "node|root||改革|Reform\nnode|people|root|队伍|People\nnode|heads|people|校长考评|Heads are appraised\n"
    "node|means|root|保障|Means\nnode|funds|means|经费|Funds\nend-diagram\n"
    "paragraph|question|学位够不够？|Are there places enough?|daily|2\n"
    "end-section\n";

static const char edition[] =
    "section|findings|要点|Key findings\n"
    "paragraph|body|新增{qingshan.places}。|{qingshan.places} were added.|||学位先行。|Places first.\n"
    "end-section\n"
    "section|questions|会上可问|Questions for the meeting\n"
    "paragraph|question|学位够不够？|Are there places enough?\n"
    "paragraph|question|钱从哪里来？|Where does the money come from?\n"
    "end-section\n";

START_TEST(test_whole)
{
    lay_all("whole", whole, edition, NULL);
    lay_all("whole without an edition", whole, NULL, NULL);
}
END_TEST

/* ---- writing streams ---------------------------------------------------------------- */

static struct arena *words_arena;

static const char *times(const char *s, unsigned n)
{
    char *all = arena_alloc(words_arena, strlen(s) * n + 1);
    for (unsigned i = 0; i < n; i++)
        memcpy(all + i * strlen(s), s, strlen(s));
    return all;
}

#define say(...) arena_printf(words_arena, __VA_ARGS__)

static void open_words(void)
{
    if (!words_arena)
        words_arena = arena_new();
}

static const char *in_section(const char *blocks)
{
    return say("section|one|一节|A section\nparagraph|body|先说一句。|A word first.\n%send-section\n", blocks);
}

/* ---- tables --------------------------------------------------------------------------- */

/* Pages on which a table's own head stands, not as furniture. */
static uint32_t pages_with_head(const struct sheet *s)
{
    uint32_t n = 0;
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++)
            if (is_words(&s->pages.page[p].boxes[i]) &&
                inside(s, s->pages.page[p].boxes[i].element, EL_THEAD)) {
                n++;
                break;
            }
    return n;
}

static void long_table(const struct sheet *s)
{
    const char *head = s->frame->shown[LANG_ZH] ? "栏目甲" : "Column A";
    uint32_t first = sheet_find(s, head), with = 0;
    ck_assert_uint_eq(pages_with_head(s), s->mode == LAYOUT_FACING ? 2 : 1);
    for (uint32_t p = first; p < s->pages.count; p++)
        with += page_find(s, p, head) != NULL;
    ck_assert_msg(with >= 3, "%s: the head stands on %u pages", layout_names[s->mode], with);
    ck_assert(sheet_find(s, s->frame->shown[LANG_ZH] ? "续表1" : "Table 1 (cont.)") > first);
}

START_TEST(test_long_table)
{
    open_words();
    const char *rows = times("row\ncell|text|各校名称|Name of a school\ncell|number|12\n", 130);
    lay_all("long table",
            in_section(say("table|t|长表|A long table\ncolumn|text|栏目甲|Column A\n"
                           "column|number|数|Number\n%send-table\n", rows)),
            NULL, long_table);
}
END_TEST

START_TEST(test_tall_row)
{
    open_words();
    const char *cell = say("cell|text|%s|%s\n", times("办好每一所学校。", 300), times("Every school a good one. ", 300));
    lay_all("a row taller than a page",
            in_section(say("table|t|高行|A tall row\ncolumn|text|项目|Item\ncolumn|text|说明|Text\n"
                           "row\ncell|text|甲|A\n%srow\ncell|text|乙|B\ncell|text|短|Short\nend-table\n",
                           cell)),
            NULL, NULL);
    lay_all("a cell taller than a page in a table of one column",
            in_section(say("table|t|高行|A tall row\ncolumn|text|项目|Item\nrow\n%send-table\n", cell)),
            NULL, NULL);
    lay_all("a head taller than a page",
            in_section(say("table|t|高头|A tall head\ncolumn|text|%s|%s\ncolumn|number|数|No.\n"
                           "row\ncell|text|甲|A\ncell|number|1\nend-table\n",
                           times("办好每一所学校。", 300), times("Every school a good one. ", 300))),
            NULL, NULL);
}
END_TEST

START_TEST(test_spans)
{
    lay_all("spans",
            "section|one|一节|A section\ntable|t|跨栏|Spans\ncolumn|text|甲|A\ncolumn|text|乙|B\n"
            "column|text|丙|C\ncolumn|number|丁|D\n"
            "row\ncell|text|跨三栏的一格，话也长一些|A cell over three columns, with more to say|3\ncell|number|1\n"
            "row\ncell|text|跨两行|Two rows||2\ncell|text|乙二|B2\ncell|text|丙二|C2\ncell|number|2\n"
            "row\ncell|text|乙三|B3\ncell|text|丙三|C3\ncell|number|3\n"
            "row\ncell|text|方块|A block|2|2\ncell|text|丙四|C4\ncell|number|4\n"
            "row\ncell|text|丙五|C5\ncell|number|5\n"
            "end-table\nend-section\n",
            NULL, NULL);
}
END_TEST

static const char *wide(unsigned columns)
{
    return in_section(say("table|t|宽表|A wide table\n%srow\n%srow\n%send-table\n",
                          times("column|text|栏目名称|Name of a column\n", columns),
                          times("cell|text|内容|Content\n", columns),
                          times("cell|text|一段更长的内容|A longer piece of content\n", columns)));
}

START_TEST(test_wide_table)
{
    open_words();
    lay_all("12 columns", wide(12), NULL, NULL);
    lay_all("64 columns", wide(64), NULL, NULL);
    struct arena *a = arena_new();
    ck_assert_ptr_null(sheet_document(a, wide(65), NULL));
    arena_free(a);
}
END_TEST

START_TEST(test_wide_numbers)
{
    open_words();
    const char *types = say("column|text|项目|Item\n%s", times("column|number|数|Number\n", 20));
    lay_all("20 columns of large numbers",
            in_section(say("table|t|宽表|A wide table\n%srow\ncell|text|甲|A\n%send-table\n", types,
                           times("cell|number|123456789012\n", 20))),
            NULL, NULL);
}
END_TEST

/* ---- texts ---------------------------------------------------------------------------- */

START_TEST(test_tall_pair)
{
    open_words();
    const char *zh = times("统筹推进县域内城乡义务教育一体化改革发展。", 150);
    const char *en = times("Reform moves town and country schools forward together. ", 150);
    lay_all("pairs taller than a page",
            in_section(say("paragraph|body|%s|%s\nparagraph|body|%s|Short.\nparagraph|body|短。|%s\n"
                           "paragraph|quotation|%s|%s\nlist|bulleted\nitem|%s|%s\nend-list\n",
                           zh, en, zh, en, zh, en, zh, en)),
            NULL, NULL);
}
END_TEST

START_TEST(test_tall_box)
{
    open_words();
    lay_all("key points taller than a page",
            say("%s%s", times(say("paragraph|key|%s|%s\n", times("统筹推进一体化改革。", 12),
                                  times("Reform moves schools forward. ", 12)), 12),
                in_section("")),
            NULL, NULL);
    lay_all("one key point taller than a page",
            say("paragraph|key|%s|%s\n%s", times("统筹推进一体化改革。", 200),
                times("Reform moves schools forward. ", 200), in_section("")),
            NULL, NULL);
}
END_TEST

START_TEST(test_long_words)
{
    open_words();
    const char *zh = times("义务教育", 50), *en = times("internationalisation", 10);
    const char *both = say("%s|%s", zh, en), *title = say("%s|%s", times("义务教育", 15), times("governance", 5));
    lay_all("long words everywhere",
            say("source|daily|%s|%s|%s|2020|%s|%s|%s\nterm|t|%s|yi|%s|%s\n"
                "event|2020|%s\nparagraph|key|%s\nsection|one|%s\nsection|two|%s\nsection|three|%s\n"
                "paragraph|lead|%s\nparagraph|note|%s\nparagraph|question|%s\nlist|numbered\nitem|%s\nend-list\n"
                "end-section\nend-section\nend-section\n",
                both, zh, en, both, both, both, zh, en, both, both, both, title, title, title, both, both,
                both, both),
            NULL, NULL);
}
END_TEST

/* A line that no rule lets end is told once, with its page and its words. */
START_TEST(test_torn_lines)
{
    static const char word[] = "xkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwvxkcdqzwv";
    struct arena *a = arena_new();
    press_open();
    for (int torn = 0; torn < 2; torn++) {
        struct sheet s;
        struct document *d = sheet_document(
            a, arena_printf(a, "section|one|节|One\nparagraph|body|一段话。|A %s here.\nend-section\n",
                            torn ? word : "word"), NULL);
        ck_assert_ptr_nonnull(d);
        ck_assert(sheet_lay(&s, d, LAYOUT_PARALLEL, "torn"));
        size_t told = 0;
        for (size_t i = 0; i < heard_count; i++) {
            if (heard[i].message != MSG_LINE_TORN)
                continue;
            told++;
            ck_assert_msg(strncmp(heard[i].where, "page ", 5) == 0 && atoi(heard[i].where + 5) > 0,
                          "%s", heard[i].where);
            ck_assert_msg(strchr(heard[i].text, '|') != NULL, "%s", heard[i].text);
        }
        ck_assert_msg(torn ? told > 0 && told < 4 : told == 0, "%zu", told);
        sheet_free(&s);
    }
    arena_free(a);
}
END_TEST

START_TEST(test_no_glyph)
{
    struct arena *a = arena_new();
    struct sheet s;
    press_open();
    struct document *d = sheet_document(a, "section|one|节|One\nparagraph|body|楔形文字\U00012000。|Text.\nend-section\n", NULL);
    ck_assert_ptr_nonnull(d);
    ck_assert(!sheet_lay(&s, d, LAYOUT_PARALLEL, "no glyph"));
    ck_assert_msg(strstr(heard_lines(a), "NO_GLYPH") != NULL, "%s", heard_lines(a));
    sheet_free(&s);
    arena_free(a);
}
END_TEST

static void gaps_told(const struct sheet *s)
{
    bool zh = s->frame->shown[LANG_ZH], en = s->frame->shown[LANG_EN];
    ck_assert_int_eq(sheet_find(s, "未译 Not translated.") < s->pages.count, en);
    ck_assert_int_eq(sheet_find(s, "未译Not translated。") < s->pages.count, zh);
    ck_assert_int_eq(sheet_find(s, "一段无译文的话") < s->pages.count, zh);
    ck_assert_int_eq(sheet_find(s, "A remark without Chinese") < s->pages.count, en);
}

START_TEST(test_gaps)
{
    open_words();
    lay_all("gaps",
            in_section("paragraph|body|一段无译文的话。|\\?\nparagraph|body|\\?|A sentence with none.\n"
                       "paragraph|body|\\-|A remark without Chinese.\nparagraph|body|只说中文。|\\-\n"
                       "list|numbered\nitem|\\?|Item.\nitem|条目。|\\?\nitem|\\-|Item.\nitem|条目。|\\-\nend-list\n"),
            NULL, gaps_told);
}
END_TEST

/* ---- charts and diagrams -------------------------------------------------------------- */

static const char *const chart_types[] = {"bar", "column", "line", "stacked-share", "timeline"};

static void lay_charts(const char *name, const char *series)
{
    const char *all = "";
    for (size_t i = 0; i < sizeof chart_types / sizeof *chart_types; i++)
        all = say("%schart|c%zu|%s|一图|A chart\n%send-chart\n", all, i, chart_types[i], series);
    lay_all(name, in_section(all), NULL, NULL);
}

START_TEST(test_chart_points)
{
    open_words();
    lay_charts("one point", "series|系|S\npoint|甲|A|number|3\n");
    lay_charts("one nought", "series|系|S\npoint|甲|A|number|0\n");
    lay_charts("all nought", "series|系|S\npoint|甲|A|number|0\npoint|乙|B|number|0\npoint|丙|C|number|0\n");
    lay_charts("negative", "series|系|S\npoint|甲|A|number|-3\npoint|乙|B|number|-7\npoint|丙|C|number|-1\n");
    lay_charts("both sides", "series|系|S\npoint|甲|A|number|-3.5\npoint|乙|B|number|7\npoint|丙|C|number|0\n");
    lay_charts("10^12 beside 1", "series|系|S\npoint|甲|A|number|1000000000000\npoint|乙|B|number|1\n");
    lay_charts("38 digits", say("series|系|S\npoint|甲|A|number|%s\npoint|乙|B|number|0.%s1\n",
                                times("9", 38), times("0", 20)));
    lay_charts("other points in each series",
               "series|一|One\npoint|甲|A|number|1\npoint|乙|B|number|2\nseries|二|Two\npoint|丙|C|number|3\n");
}
END_TEST

START_TEST(test_chart_many)
{
    open_words();
    lay_charts("12 series", times("series|系|S\npoint|甲|A|number|3\npoint|乙|B|number|2\n", 12));
    lay_charts("200 points", say("series|系|S\n%s", times("point|甲|A|number|3\n", 200)));
}
END_TEST

START_TEST(test_long_labels)
{
    open_words();
    const char *long_label = say("%s|%s", times("标签文字", 50), times("a label of many words ", 10));
    lay_charts("labels of 200 characters",
               say("series|%s\npoint|%s|number|3\npoint|%s|number|5\nseries|%s\npoint|%s|number|3\npoint|%s|number|5\n",
                   long_label, long_label, long_label, long_label, long_label, long_label));
    const char *nodes = "";
    for (int i = 0; i < 12; i++)
        nodes = say("%snode|n%d|%s|%s\n", nodes, i, i ? say("n%d", (i - 1) / 3) : "", long_label);
    lay_all("a tree with labels of 200 characters",
            in_section(say("diagram|d|tree|树|A tree\n%send-diagram\ndiagram|e|matrix|表|A grid\n%send-diagram\n",
                           nodes, nodes)),
            NULL, NULL);
    lay_all("a chain with labels of 200 characters",
            in_section(say("diagram|d|chain|链|A chain\nnode|a||%s|%s\nnode|b||%s|%s\nend-diagram\n",
                           long_label, long_label, long_label, long_label)),
            NULL, NULL);
}
END_TEST

/* A drawing in Chinese whose English labels would make it taller than a page. */
START_TEST(test_one_form)
{
    open_words();
    lay_all("drawn in Chinese, too tall in English",
            in_section(say("chart|c|bar|一图|A chart\nseries|系|S\n%send-chart\n%s",
                           times("point|甲|An English label which is as long as three lines of the column "
                                 "and more besides, or nearly so|number|3\n", 24),
                           "table|t|表|Table\ncolumn|text|栏|Column\nrow\ncell|text|格|Cell\nend-table\n")),
            NULL, NULL);
}
END_TEST

START_TEST(test_diagram_shapes)
{
    open_words();
    const char *deep = "", *many = "node|root||根|Root\n";
    for (int i = 0; i < 8; i++)
        deep = say("%snode|n%d|%s|层|Level\n", deep, i, i ? say("n%d", i - 1) : "");
    for (int i = 0; i < 100; i++)
        many = say("%snode|m%d|root|叶%d|Leaf %d\n", many, i, i, i);
    for (int t = 0; t < 3; t++) {
        const char *type = (const char *[]){"tree", "chain", "matrix"}[t];
        lay_all(type,
                in_section(say("diagram|a|%s|一|One\nnode|x||独|Alone\nend-diagram\n"
                               "diagram|b|%s|二|Two\n%send-diagram\ndiagram|c|%s|三|Three\n%send-diagram\n",
                               type, type, deep, type, many)),
                NULL, NULL);
    }
}
END_TEST

static void grid_opens(const struct sheet *s)
{
    bool zh = s->frame->shown[LANG_ZH];
    uint32_t grid = sheet_find(s, zh ? "三项机制" : "Three mechanisms");
    ck_assert_uint_lt(grid, s->pages.count);
    ck_assert_uint_lt(grid, sheet_find(s, zh ? "正文在后。" : "The text follows."));
}

/* A grid of groups said before every section stands on the chapter's opening, like a tree. */
START_TEST(test_opening_grid)
{
    open_words();
    lay_all("a grid on the opening",
            "diagram|e|matrix|制度|The system\nnode|a||三项机制|Three mechanisms\n"
            "node|b|a|领导|Leadership|联席会议|joint meetings\nnode|c|a|推进|Delivery\n"
            "node|d||三项任务|Three tasks\nnode|e|d|育人|Learning\nnode|f|d|引才|Recruiting\n"
            "end-diagram\nsection|one|节|One\nparagraph|body|正文在后。|The text follows.\n"
            "end-section\n", NULL, grid_opens);
}
END_TEST

/* ---- parts ------------------------------------------------------------------------------- */

static void missing_told(const struct sheet *s)
{
    bool zh = s->frame->shown[LANG_ZH];
    ck_assert(sheet_find(s, zh ? "本章缺失。未能读到" : "This chapter is missing. It could") < s->pages.count);
    ck_assert(sheet_find(s, zh ? "不计为零" : "never as zero") < s->pages.count);
}

START_TEST(test_missing_region)
{
    struct arena *a = arena_new();
    press_open();
    heard_forget();
    struct document *d = document_new(a);
    ck_assert(hear_region(d, "qingshan", "section|one|节|One\nparagraph|body|文。|Text.\nend-section\n"));
    document_add_missing(d, "baishui", "白水", "White Water", "未能读到。", "It could not be read.");
    document_add_missing(d, "heishui", NULL, NULL, NULL, NULL);
    ck_assert(document_link(d));
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        ck_assert(sheet_lay(&s, d, (enum layout_mode)mode, "missing"));
        promise_all(&s);
        missing_told(&s);
        sheet_free(&s);
    }
    arena_free(a);
}
END_TEST

START_TEST(test_many_regions)
{
    struct arena *a = arena_new();
    press_open();
    heard_forget();
    struct document *d = document_new(a);
    for (int i = 0; i < 20; i++)
        ck_assert(hear_region(d, arena_printf(a, "region%c", 'a' + i),
                              "section|one|节|One\nparagraph|body|文。|Text.\nend-section\n"));
    ck_assert(document_link(d));
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        ck_assert(sheet_lay(&s, d, (enum layout_mode)mode, "20 regions"));
        promise_all(&s);
        sheet_free(&s);
    }
    arena_free(a);
}
END_TEST

START_TEST(test_back)
{
    open_words();
    const char *terms = "", *events = "", *sources = "";
    static const char *const periods[] = {"2018", "2018-09/2023-12", "2018-09-01/2019-12-31", "/2022-10-31",
                                          "2013-11/", "S2016", "undated", "2021-06-01/2021-06-04"};
    for (int i = 0; i < 40; i++) {
        terms = say("%sterm|t%d|术语%d|shu%02d|term %d|%s|%s\n", terms, i, i, i, i, times("解释。", 10),
                    times("An explanation. ", 8));
        events = say("%sevent|%s|事件%d，说得稍长一些|Event %d, told at some length\n", events, periods[i % 8], i, i);
        sources = say("%ssource|s%d|来源%d|Source %d\n", sources, i, i, i);
    }
    lay_all("long lists at the back", say("%s%s%s%s", sources, terms, events, in_section("")), NULL, NULL);
}
END_TEST

/* ---- the cover's band of dates ---------------------------------------------------------- */

/* Every name stands on the cover, and neither word nor stem runs through another. */
static void cover_readable(const struct sheet *s, int regions)
{
    const struct page *p = &s->pages.page[0];
    const char *all[LANG_COUNT] = {"", ""};
    for (uint32_t i = 0; i < p->box_count; i++)
        if (is_words(&p->boxes[i]))
            all[p->boxes[i].lang] = arena_printf(s->arena, "%s%s ", all[p->boxes[i].lang],
                                                 box_words(s->arena, &p->boxes[i]));
    for (int i = 0; i < regions; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            const char *name = arena_printf(s->arena, lang == LANG_ZH ? "region%c" : " region%c", 'a' + i);
            ck_assert_msg(!s->frame->shown[lang] || strstr(all[lang], name), "%s: no %s in %s", s->name,
                          name, all[lang]);
        }
    promise_on_page(s, 0);
    for (uint32_t i = 0; i < p->box_count; i++)
        for (uint32_t k = 0; k < p->box_count && is_words(&p->boxes[i]); k++) {
            const struct box *other = &p->boxes[k];
            struct ink words = box_ink(&p->boxes[i]), line = box_ink(other);
            bool stem = other->kind == BOX_STROKE && !other->rectangle && !other->width;
            line.right += 2 * HAIR;
            ck_assert_msg(i == k || !(stem || is_words(other)) || !ink_meets(&words, &line),
                          "%s: something runs through %s", s->name, box_words(s->arena, &p->boxes[i]));
        }
}

START_TEST(test_cover_band)
{
    uint64_t state = unit_seed();
    printf("UNIT_SEED=%llu\n", (unsigned long long)state);
    press_open();
    for (int n = 0; n < 60; n++) {
        struct arena *a = arena_new();
        int regions = 2 + (int)(unit_random(&state) >> 33) % 19, years = 1 + n % 12;
        struct document *d = document_new(a);
        heard_forget();
        for (int i = 0; i < regions; i++) {
            unsigned long long draw = unit_random(&state) >> 33;
            ck_assert(hear_region(d, arena_printf(a, "region%c", 'a' + i),
                                  arena_printf(a, "event|%llu-%02llu|文|Document||1\nsection|one|节|One\n"
                                                    "paragraph|body|文。|Text.\nend-section\n",
                                                 2010 + draw % (unsigned)years, 1 + draw / 64 % 12)));
        }
        ck_assert(document_link(d));
        struct sheet s;
        ck_assert(sheet_lay(&s, d, (enum layout_mode)(n % LAYOUT_COUNT),
                            arena_printf(a, "%d regions in %d years", regions, years)));
        cover_readable(&s, regions);
        sheet_free(&s);
        arena_free(a);
    }
}
END_TEST

/* ---- the end of a chapter ------------------------------------------------------------------ */

/* A few lines are not left alone on the last page where others may join them. */
START_TEST(test_last_page)
{
    open_words();
    press_open();
    for (int lines = 30; lines < 130; lines++) {
        struct arena *a = arena_new();
        struct document *d = sheet_document(a, in_section(times("paragraph|body|一行。|A line.\n", (unsigned)lines)), NULL);
        struct sheet s;
        ck_assert(d && sheet_lay(&s, d, LAYOUT_PARALLEL, say("%d lines", lines)));
        uint32_t on = 0, first = sheet_find(&s, "一行"), last = first;
        for (uint32_t p = first; p < s.pages.count; p++)
            last = page_find(&s, p, "一行") ? p : last;
        for (uint32_t i = 0; i < s.pages.page[last].box_count; i++)
            on += strcmp(is_words(&s.pages.page[last].boxes[i]) ? box_words(a, &s.pages.page[last].boxes[i]) : "", "一行。") == 0;
        ck_assert_msg(last == first || on >= 4, "%d lines: %u on the last page", lines, on);
        sheet_free(&s);
        arena_free(a);
    }
}
END_TEST

static void same_again(const struct sheet *s)
{
    struct golden first = {.arena = s->arena}, second = {.arena = s->arena};
    struct sheet again;
    ck_assert(sheet_lay(&again, s->document, s->mode, s->name));
    layout_dump_boxes(&s->pages, golden_line, &first);
    layout_dump_boxes(&again.pages, golden_line, &second);
    ck_assert_str_eq(first.at, second.at);
    sheet_free(&again);
}

START_TEST(test_same_again)
{
    lay_all("twice the same", whole, edition, same_again);
}
END_TEST

int main(void)
{
    return UNIT_RUN("layout", test_whole, test_long_table, test_tall_row, test_spans, test_wide_table,
                    test_wide_numbers, test_tall_pair, test_tall_box, test_long_words, test_torn_lines, test_no_glyph,
                    test_gaps, test_chart_points, test_chart_many, test_long_labels, test_one_form,
                    test_diagram_shapes, test_opening_grid, test_missing_region, test_many_regions, test_back,
                    test_cover_band, test_last_page, test_same_again);
}
