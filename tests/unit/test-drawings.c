/*
 * Tables, charts and diagrams: hard cases in all five layouts, each held to every promise
 * of layout-promise.h, and what other programs got wrong before us (their trackers are
 * named at each case).
 */
#include "layout-promise.h"
#include "unit.h"

/* ---- laying out -------------------------------------------------------------------- */

static const char source_line[] =
    "source|daily|《青山日报》报道|Report of the Green Hill Daily|《青山日报》|Green Hill Daily|2020-05-06|报道|report|自报|self-reported\n"
    "fact|more|200||teachers|more-than|2016/2018||daily|4\n"
    "fact|plan|8600||places||2020-09|planned|daily|4\n"
    "fact|since|12||schools||2013/||daily|4\n"
    "paragraph|body|已有{more}、{plan}、{since}。|There are {more}, {plan} and {since}.|daily|4\n"
    "section|s|正文|Text\n"
    "paragraph|body|开头的话。|Words to begin with.|daily|1\n";

static const char *region_of(struct arena *a, const char *body)
{
    return arena_printf(a, "%s%sparagraph|body|结尾的话。|Words to end with.|daily|2\nend-section\n",
                        source_line, body);
}

typedef void look_at(const struct sheet *s);

/* In every layout: it is set, every promise holds, and `each` (or NULL) agrees. */
static void lay_all(struct arena *a, const char *name, const char *body, look_at *each)
{
    press_open();
    struct document *d = sheet_document(a, region_of(a, body), NULL);
    ck_assert_msg(d != NULL, "%s was refused:\n%s", name, heard_lines(a));
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        ck_assert_msg(sheet_lay(&s, d, (enum layout_mode)mode, name), "%s: %s", name,
                      heard_lines(a));
        promise_all(&s);
        if (each)
            each(&s);
        sheet_free(&s);
    }
}

static void lay_one(struct arena *a, struct sheet *s, const char *name, const char *body,
                    enum layout_mode mode)
{
    press_open();
    struct document *d = sheet_document(a, region_of(a, body), NULL);
    ck_assert_msg(d != NULL, "%s was refused:\n%s", name, heard_lines(a));
    ck_assert_msg(sheet_lay(s, d, mode, name), "%s: %s", name, heard_lines(a));
    promise_all(s);
}

/* ---- reading back --------------------------------------------------------------------- */

/* All words of elements of a kind, in order, without spaces: texts wrap. */
static char *words_inside(const struct sheet *s, enum element_kind kind)
{
    char *all = arena_strdup(s->arena, "");
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++) {
            const struct box *b = &s->pages.page[p].boxes[i];
            if (is_words(b) && inside(s, b->element, kind))
                all = arena_printf(s->arena, "%s%s", all, box_words(s->arena, b));
        }
    char *to = all;
    for (const char *c = all; *c; c++)
        if (*c != ' ')
            *to++ = *c;
    *to = 0;
    return all;
}

static void says(const struct sheet *s, enum element_kind kind, const char *words)
{
    const char *all = words_inside(s, kind);
    ck_assert_msg(strstr(all, words) != NULL, "%s, %s: %s is not in %.3000s", s->name,
                  layout_names[s->mode], words, all);
}

static uint32_t count_elements(const struct sheet *s, enum element_kind kind)
{
    uint32_t n = 0;
    for (uint32_t i = 1; i < s->pages.tree.count; i++)
        n += s->pages.tree.elements[i].kind == kind;
    return n;
}

static uint32_t count_turned(const struct sheet *s)
{
    uint32_t n = 0;
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++)
            n += s->pages.page[p].boxes[i].turn != 0;
    return n;
}

/* The box whose words are these, outside furniture. */
static const struct box *exactly(const struct sheet *s, const char *words)
{
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++) {
            const struct box *b = &s->pages.page[p].boxes[i];
            if (is_words(b) && strcmp(box_words(s->arena, b), words) == 0)
                return b;
        }
    ck_abort_msg("%s: no line says %s", s->name, words);
    return NULL;
}

/* ---- charts ------------------------------------------------------------------------------ */

static const char *const chart_kinds[] = {"bar", "column", "line", "stacked-share", "timeline"};

/* One chart of each kind with the same points; `each` looks at every sheet. */
static void lay_charts(const char *name, const char *series, look_at *each)
{
    for (size_t k = 0; k < sizeof chart_kinds / sizeof *chart_kinds; k++) {
        struct arena *a = arena_new();
        char *body = arena_printf(a,
                                  "chart|c|%s|图题|A caption|yuan|daily|5\n%schart-note|图注。|A note.\nend-chart\n",
                                  chart_kinds[k], series);
        lay_all(a, arena_printf(a, "%s, %s", name, chart_kinds[k]), body, each);
        arena_free(a);
    }
}

static bool drawn(const struct sheet *s) { return count_elements(s, EL_FIGURE) > 0; }

START_TEST(test_charts)
{
    lay_charts("four points",
               "series|数|Values\npoint|2015年|2015|number|5100\npoint|2016年|2016|number|6400\n"
               "point|2019年|2019|fact|more\npoint|2020年|2020|fact|plan\n", NULL);
    lay_charts("two series",
               "series|农村|Rural\npoint|小学|Primary|number|45.6\npoint|初中|Junior|number|13\n"
               "series|城区|Urban\npoint|小学|Primary|number|35.6\npoint|初中|Junior|number|23\n", NULL);
    lay_charts("series of different points",
               "series|已成|Done\npoint|甲|A|number|5\nseries|计划|Planned\npoint|乙|B|fact|plan\n",
                   NULL);
    lay_charts("one point", "series|数|Values\npoint|甲|A|number|7\n", NULL);
    lay_charts("all nought", "series|数|Values\npoint|甲|A|number|0\npoint|乙|B|number|0.0\n", NULL);
    lay_charts("negative", "series|数|Values\npoint|甲|A|number|-7.5\npoint|乙|B|number|3\npoint|丙|C|number|-0.01\n", NULL);
    lay_charts("10^12 beside 1",
               "series|数|Values\npoint|甲|A|number|1000000000000\npoint|乙|B|number|1\n", NULL);
    lay_charts("38 digits", "series|数|Values\npoint|甲|A|number|99999999999999999999999999999999999999\n"
               "point|乙|B|number|0.0000000000000001\n", NULL);
}
END_TEST

START_TEST(test_chart_none)
{
    struct arena *a = arena_new();
    press_open();
    ck_assert_ptr_null(sheet_document(a, region_of(a,
                                                   "chart|c|bar|图题|A caption|yuan|daily|5\nseries|数|Values\nend-chart\n"), NULL));
    ck_assert_ptr_nonnull(strstr(heard_lines(a), "EMPTY_BLOCK"));
    arena_free(a);
}
END_TEST

/* Kinds that can draw these do. */
static void is_drawn(const struct sheet *s)
{
    ck_assert_msg(drawn(s), "%s, %s: not drawn", s->name, layout_names[s->mode]);
}

START_TEST(test_charts_drawn)
{
    lay_charts("years", "series|数|Values\npoint|2015年|2015|number|2015\npoint|2016年|2016|number|2016\n", is_drawn);
}
END_TEST

#define TEN(s) s s s s s s s s s s
#define LONG_ZH TEN(TEN("很长"))
#define LONG_EN TEN(TEN("so")) "x"      /* one word of 201 letters */
#define LONG_WORDS TEN("a label that is longer ")

static void long_label_kept(const struct sheet *s)
{
    enum element_kind kind = drawn(s) ? EL_FIGURE : EL_TABLE;
    if (s->frame->shown[LANG_ZH])
        says(s, kind, LONG_ZH);
    says(s, kind, s->frame->shown[LANG_EN] ? LONG_EN : "");
}

START_TEST(test_chart_long_labels)
{
    lay_charts("labels of 200 characters",
               "series|数|Values\npoint|" LONG_ZH "|" LONG_EN "|number|3\npoint|乙|B|number|2\n",
                   long_label_kept);
    lay_charts("names of 200 characters",
               "series|" LONG_ZH "|" LONG_WORDS "\npoint|甲|A|number|3\npoint|乙|B|number|2\n"
               "series|另|Other\npoint|甲|A|number|1\npoint|乙|B|number|4\n", NULL);
}
END_TEST

static void all_points_in_table(const struct sheet *s)
{
    ck_assert(!drawn(s));
    for (int i = 0; i < 90; i++)
        says(s, EL_TABLE, arena_printf(s->arena, s->frame->shown[LANG_ZH] ? "点%d号" : "point%dof",
                                       i));
}

START_TEST(test_chart_taller_than_page)
{
    struct arena *a = arena_new();
    char *points = arena_strdup(a, "");
    for (int i = 0; i < 90; i++)
        points = arena_printf(a, "%spoint|点%d号|point %d of|number|%d\n", points, i, i, i + 100);
    lay_all(a, "90 bars", arena_printf(a,
                                       "chart|c|bar|图题|A caption|yuan|daily|5\nseries|数|Values\n%send-chart\n", points),
            all_points_in_table);
    arena_free(a);
}
END_TEST

/* Forty-nine years: those named stay inside, and the chart is drawn. */
START_TEST(test_chart_many_points)
{
    struct arena *a = arena_new();
    char *points = arena_strdup(a, "");
    for (int i = 0; i < 49; i++)
        points = arena_printf(a, "%spoint|%d|%d|number|%d\n", points, 1970 + i, 1970 + i, i * i);
    lay_all(a, "49 years", arena_printf(a, "chart|c|line|图题|A caption|yuan|daily|5\n"
                                           "series|数|Values\n%send-chart\n", points), is_drawn);
    arena_free(a);
}
END_TEST

/* Reported is filled, planned is hollow, more than has an open end. */
START_TEST(test_chart_stages)
{
    struct arena *a = arena_new();
    struct sheet s;
    lay_one(a, &s, "stages", "chart|c|bar|图题|A caption||daily|5\nseries|数|Values\npoint|甲|A|fact|more\n"
                             "point|乙|B|fact|plan\nend-chart\n", LAYOUT_PARALLEL);
    uint32_t hollow = 0, slices = 0;
    for (uint32_t p = 0; p < s.pages.count; p++)
        for (uint32_t i = 0; i < s.pages.page[p].box_count; i++) {
            const struct box *b = &s.pages.page[p].boxes[i];
            hollow += b->kind == BOX_STROKE && b->rectangle;
            slices += b->kind == BOX_FILL && (b->width == PT(2) || b->width == PT(1)) &&
                b->height == PT(11);
        }
    ck_assert_uint_eq(hollow, 1);
    ck_assert_uint_eq(slices, 2);
    sheet_free(&s);
    arena_free(a);
}
END_TEST

/* ---- diagrams ------------------------------------------------------------------------------ */

static void deep_words_kept(const struct sheet *s)
{
    static const char *const zh[] = {"根", "枝", "杈", "叶", "细节"}, *const en[] =
        {"Root", "Branch", "Twig", "Leaf", "Detail"};
    enum element_kind kind = drawn(s) ? EL_FIGURE : EL_TABLE;
    for (size_t i = 0; i < sizeof zh / sizeof *zh; i++) {
        says(s, kind, s->frame->shown[LANG_ZH] ? zh[i] : en[i]);
        says(s, kind, s->frame->shown[LANG_EN] ? en[i] : zh[i]);
    }
}

static void long_leaf_kept(const struct sheet *s)
{
    says(s, drawn(s) ? EL_FIGURE : EL_TABLE, s->frame->shown[LANG_ZH] ? LONG_ZH
         : "alabelthatislonger");
}

/* A word that a tree would have to tear stands in the list's wider column. */
static void long_word_whole(const struct sheet *s)
{
    ck_assert(drawn(s) == !s->frame->shown[LANG_EN]);
}

START_TEST(test_diagrams)
{
    struct arena *a = arena_new();
    lay_all(a, "tree of four levels",
            "diagram|d|tree|图题|A caption|daily|5\nnode|r||根|Root\nnode|b|r|枝|Branch\n"
            "node|t|b|杈|Twig\nnode|l|t|叶|Leaf|细节|Detail\nend-diagram\n", deep_words_kept);
    lay_all(a, "tree with a detail",
            "diagram|d|tree|图题|A caption|daily|5\nnode|r||根|Root\nnode|b|r|枝|Branch\n"
            "node|t|b|杈和叶|Twig and Leaf|细节|Detail\nend-diagram\n", deep_words_kept);
    lay_all(a, "long leaf", "diagram|d|tree|图题|A caption|daily|5\nnode|r||根|Root\nnode|b|r|枝|Branch\n"
            "node|t|b|" LONG_ZH "|" LONG_WORDS "\nend-diagram\n", long_leaf_kept);
    lay_all(a, "a leaf of one long word",
            "diagram|d|tree|图题|A caption|daily|5\nnode|r||根|Root\nnode|b|r|枝|Branch\n"
            "node|t|b|叶|" LONG_EN "\nend-diagram\n", long_word_whole);
    lay_all(a, "a head of one long word",
            "diagram|d|tree|图题|A caption|daily|5\nnode|r||根|Root\nnode|b|r|枝|" LONG_EN "\n"
            "node|t|b|叶|Leaf\nend-diagram\n", long_word_whole);
    lay_all(a, "grid", "diagram|d|matrix|图题|A caption|daily|5\nnode|g||根|Root\nnode|h||枝|Branch\n"
            "node|x|g|杈|Twig\nnode|y|g|叶|Leaf|细节|Detail\nnode|z|h|果|Fruit\nend-diagram\n",
                deep_words_kept);
    lay_all(a, "chain", "diagram|d|chain|图题|A caption|daily|5\nnode|a||根和枝|Root and Branch|杈|Twig\nnode|b||叶|Leaf|细节|Detail\nend-diagram\n",
            deep_words_kept);
    lay_all(a, "long chain", "diagram|d|chain|图题|A caption|daily|5\nnode|a||" LONG_ZH "|" LONG_WORDS "\nnode|b||叶|Leaf\nend-diagram\n",
            long_leaf_kept);
    arena_free(a);
}
END_TEST

START_TEST(test_many_leaves)
{
    struct arena *a = arena_new();
    char *nodes = arena_strdup(a, "node|g||组|Group\n");
    for (int i = 0; i < 120; i++)
        nodes = arena_printf(a, "%snode|n%d|g|叶%d|Leaf %d\n", nodes, i, i, i);
    lay_all(a, "120 leaves", arena_printf(a, "diagram|d|tree|图题|A caption|daily|5\n%send-diagram\n",
                                          nodes), NULL);
    lay_all(a, "grid of 120",
            arena_printf(a, "diagram|d|matrix|图题|A caption|daily|5\n%send-diagram\n", nodes), NULL);
    arena_free(a);
}
END_TEST

/* ---- tables: breaks --------------------------------------------------------------------------- */

static const char two_columns[] =
    "table|t|表题|A caption|daily|5\ncolumn|text|项目|Item\ncolumn|number|数|Number|persons\n";

static char *filler(struct arena *a, int lines)
{
    char *s = arena_strdup(a, "");
    for (int i = 0; i < lines; i++)
        s = arena_printf(a, "%sparagraph|body|占一行。|One line.\n", s);
    return s;
}

/* typst#4841, typst-tablex#12: at any place on a page, a caption and head stand with a row,
 * a group's label with its own. */
START_TEST(test_break_places)
{
    for (int lines = 26; lines < 44; lines++) {
        struct arena *a = arena_new();
        char *body = arena_printf(a,
                                  "%s%sgroup|一组|Group one\nrow\ncell|text|甲|A\ncell|number|1\nrow|keep-with-next\ncell|text|乙|B\n"
                                  "cell|number|2\ngroup|二组|Group two\nrow\ncell|text|丙|C\ncell|number|3\nend-table\n",
                                  filler(a, lines), two_columns);
        lay_all(a, arena_printf(a, "after %d lines", lines), body, NULL);
        arena_free(a);
    }
}
END_TEST

static char *grouped_rows(struct arena *a, int groups, int rows)
{
    char *s = arena_strdup(a, two_columns);
    for (int g = 0; g < groups; g++) {
        s = arena_printf(a, "%sgroup|第%d组|Group %d\n", s, g, g);
        for (int r = 0; r < rows; r++)
            s = arena_printf(a, "%srow\ncell|text|项%d之%d|Item %d of %d\ncell|number|%d.5\n", s, g,
                             r, g, r, r);
    }
    return arena_printf(a, "%send-table\n", s);
}

static bool stroke_on(const struct page *p, int y, int stroke)
{
    for (uint32_t i = 0; i < p->box_count; i++)
        if (p->boxes[i].kind == BOX_STROKE && p->boxes[i].y == y && p->boxes[i].stroke == stroke)
            return true;
    return false;
}

/* typst#4707: the label repeats; QuestPDF#1177: its head is told once; WeasyPrint#2876:
 * the repeated head has the first one's rules. */
START_TEST(test_repeats)
{
    struct arena *a = arena_new();
    struct sheet s;
    lay_one(a, &s, "two long groups", grouped_rows(a, 2, 50), LAYOUT_PARALLEL);
    uint32_t page = sheet_find(&s, "第0组（续）");
    ck_assert_uint_lt(page, s.pages.count);
    const struct box *label = page_find(&s, page, "第0组（续）"), *head = page_find(&s, page, "项目");
    ck_assert(label && label->furniture && head && head->furniture && head->y > label->y);
    ck_assert_ptr_nonnull(page_find(&s, page, "Group\u00a00 (cont.)") ? label
                          : page_find(&s, page, "Group 0 (cont.)"));
    ck_assert(stroke_on(&s.pages.page[page], press.look->top + press.look->grid, PT(0.9)));
    uint32_t heads = 0;
    for (uint32_t i = 1; i < s.pages.tree.count; i++)
        heads += s.pages.tree.elements[i].kind == EL_TH && s.pages.tree.elements[i].scope == 1;
    ck_assert_uint_eq(heads, 2);
    ck_assert_uint_eq(count_elements(&s, EL_THEAD), 1);
    sheet_free(&s);
    arena_free(a);
}
END_TEST

static char *repeat_text(struct arena *a, const char *s, int times)
{
    size_t n = strlen(s);
    char *all = arena_alloc(a, n * (size_t)times + 1);
    for (int i = 0; i < times; i++)
        memcpy(all + n * (size_t)i, s, n);
    return all;
}

static void runs_over(const struct sheet *s)
{
    ck_assert_msg(s->pages.count > 6, "%s, %s: %u pages", s->name, layout_names[s->mode],
                  s->pages.count);
}

/* A head taller than a page leaves its caption behind; all else holds. */
static void lay_tall_head(struct arena *a, const char *zh, const char *en)
{
    struct document *d = sheet_document(
        a, region_of(a, arena_printf(a,
                                     "table|t|表题|A caption|daily|5\ncolumn|text|%s|%s\ncolumn|number|数|Number\n"
                                        "row\ncell|text|甲|A\ncell|number|1\nend-table\n", zh, en)),
                                            NULL);
    ck_assert_ptr_nonnull(d);
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        ck_assert(sheet_lay(&s, d, (enum layout_mode)mode, "tall head"));
        promise_words(&s);
        promise_tree(&s);
        for (uint32_t n = 0; n < s.pages.count; n++) {
            promise_on_page(&s, n);
            promise_in_area(&s, n);
            promise_no_overlap(&s, n);
        }
        sheet_free(&s);
    }
}

/* typst#6074, typst#4501: a cell taller than a page breaks, and keeps every word (promised);
 * one word of 20,000 letters does not run off. */
START_TEST(test_tall_cells)
{
    struct arena *a = arena_new();
    press_open();
    const char *zh = repeat_text(a, "单元格很高，", 1700), *en = repeat_text(a, "tall cells, ", 1700);
    lay_all(a, "tall cell", arena_printf(a,
                                         "%srow\ncell|text|%s|%s\ncell|number|1\nrow\ncell|text|乙|B\ncell|number|2\nend-table\n",
                                         two_columns, zh, en), runs_over);
    lay_tall_head(a, zh, en);
    lay_all(a, "tall label", arena_printf(a,
                                          "%sgroup|%s|%s\nrow\ncell|text|甲|A\ncell|number|1\nend-table\n", two_columns, zh, en), NULL);
    lay_all(a, "one word", arena_printf(a,
                                        "table|t|表题|A caption|daily|5\ncolumn|text|甲|A\ncolumn|text|乙|B\ncolumn|text|丙|C\ncolumn|text|丁|D\n"
                                        "row\ncell|text|%s|%s\ncell|text|乙|B\ncell|text|丙|C\ncell|text|丁|D\nend-table\n",
                                        repeat_text(a, "字", 100), repeat_text(a, "letters", 300)),
                                            NULL);
    arena_free(a);
}
END_TEST

/* ---- tables: spans, widths ------------------------------------------------------------------------ */

static void spans_right(const struct sheet *s)
{
    if (s->mode != LAYOUT_ZH)
        return;
    const struct box *wide = exactly(s, "跨两列"), *below = exactly(s, "丙一"), *tall =
        exactly(s, "跨三行");
    const struct box *second = exactly(s, "乙一"), *last = exactly(s, "乙三"), *after =
        exactly(s, "甲四");
    ck_assert_int_eq(wide->x, below->x);
    ck_assert_int_eq(tall->x, after->x);
    ck_assert_int_lt(tall->y, second->y);
    ck_assert_int_gt(after->y, last->y);
}

static const char four_columns[] =
    "table|t|表题|A caption|daily|5\ncolumn|text|甲|A\ncolumn|text|乙|B\ncolumn|text|丙|C\ncolumn|text|丁|D\n";

START_TEST(test_spans)
{
    struct arena *a = arena_new();
    lay_all(a, "spans", arena_printf(a,
                                     "%srow\ncell|text|跨三行|three rows|1|3\ncell|text|乙零|b0\ncell|text|跨两列|two columns|2\n"
            "row\ncell|text|乙一|b1\ncell|text|丙一|c1\ncell|text|丁一|d1\nrow\ncell|text|乙三|b3\ncell|text|丙三|c3|2|2\n"
            "row\ncell|text|甲四|a4\ncell|text|乙四|b4\nend-table\n", four_columns), spans_right);
    const char *zh = repeat_text(a, "文字很多，", 60), *en = repeat_text(a, "much text, ", 60);
    lay_all(a, "a span with much text", arena_printf(a,
                                                     "%srow\ncell|text|%s|%s|1|2\ncell|text|乙|B\ncell|text|丙|C|2\n"
            "row\ncell|text|乙|B\ncell|text|丙|C\ncell|text|丁|D\nend-table\n", four_columns, zh, en),
                NULL);
    arena_free(a);
}
END_TEST

/* Wherever a page ends, the text of a span does not run off it. */
START_TEST(test_spans_at_foot)
{
    struct arena *a = arena_new();
    const char *zh = repeat_text(a, "文字很多，", 60), *en = repeat_text(a, "much text, ", 60);
    const char *rest = repeat_text(a, "row\ncell|text|乙|B\ncell|text|丙|C\ncell|text|丁|D\n", 7);
    for (int lines = 16; lines < 36; lines++)
        lay_all(a, arena_printf(a, "a span after %d lines", lines),
                arena_printf(a, "%s%srow\ncell|text|%s|%s|1|8\ncell|text|乙|B\ncell|text|丙|C\n"
                                "cell|text|丁|D\n%send-table\n",
                             filler(a, lines), four_columns, zh, en, rest), NULL);
    arena_free(a);
}
END_TEST

/* WeasyPrint#1155: a span of 65,534 columns. */
START_TEST(test_spans_refused)
{
    static const char *const spans[] = {"65534", "5|1", "1|65535"};
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
        struct arena *a = arena_new();
        press_open();
        char *body = arena_printf(a,
                                  "%srow\ncell|text|甲|A|%s\ncell|text|乙|B\ncell|text|丙|C\ncell|text|丁|D\nend-table\n",
                                  four_columns, spans[i]);
        ck_assert_ptr_null(sheet_document(a, region_of(a, body), NULL));
        ck_assert_msg(strstr(heard_lines(a), "SPAN_") != NULL, "%s", heard_lines(a));
        arena_free(a);
    }
}
END_TEST

static void is_turned(const struct sheet *s)
{
    ck_assert_msg(count_turned(s) > 0, "%s, %s: not turned", s->name, layout_names[s->mode]);
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++)
            ck_assert_int_ge(s->pages.page[p].boxes[i].turn, 0);    /* the head lies at the left */
    says(s, EL_TABLE, s->frame->shown[LANG_ZH] ? "表后行" : "lastrow");
}

static char *wide_table(struct arena *a, int columns, int rows)
{
    char *s = arena_strdup(a, "table|t|表题|A caption|daily|5\ncolumn|text|地区|Region\n");
    for (int i = 1; i < columns; i++)
        s = arena_printf(a, "%scolumn|number|%d年新增学位|School places in %d|places\n", s, 1950 + i,
                         1950 + i);
    for (int r = 0; r <= rows; r++) {
        s = arena_printf(a, r < rows ? "%srow\ncell|text|第%d地区|Region %d\n"
                         : "%srow\ncell|text|表后行|last row\n", s, r, r);
        for (int i = 1; i < columns; i++)
            s = arena_printf(a, "%scell|number|%d\n", s, r * 1000 + i);
    }
    return arena_printf(a, "%send-table\n", s);
}

START_TEST(test_wide)
{
    struct arena *a = arena_new();
    lay_all(a, "12 columns", wide_table(a, 12, 40), is_turned);
    lay_all(a, "64 columns", wide_table(a, 64, 12), is_turned);
    arena_free(a);
}
END_TEST

/* On a spread the same rows stand on both turned pages, level. */
START_TEST(test_wide_facing)
{
    struct arena *a = arena_new();
    struct sheet s;
    lay_one(a, &s, "12 columns", wide_table(a, 12, 60), LAYOUT_FACING);
    for (int r = 0; r < 60; r++) {
        uint32_t zh = sheet_find(&s, arena_printf(a, "第%d地区", r));
        uint32_t en = sheet_find(&s, arena_printf(a, "Region %d", r));
        ck_assert_msg(zh % 2 == 1 && en == zh + 1, "row %d on pages %u and %u", r, zh + 1, en + 1);
        int x = page_find(&s, zh, arena_printf(a, "第%d地区", r))->x - page_left(zh);
        ck_assert_int_eq(x, page_find(&s, en, arena_printf(a, "Region %d", r))->x - page_left(en));
    }
    sheet_free(&s);
    arena_free(a);
}
END_TEST

/* Every cell of 64 columns stands once, however many pages they take. */
START_TEST(test_panels_whole)
{
    struct arena *a = arena_new();
    struct sheet s;
    lay_one(a, &s, "64 columns", wide_table(a, 64, 3), LAYOUT_PARALLEL);
    for (int i = 1; i < 64; i++)
        exactly(&s, arena_printf(a, "2,0%02d", i));
    ck_assert_uint_eq(count_elements(&s, EL_TR), 5);
    ck_assert_uint_eq(count_elements(&s, EL_TH) + count_elements(&s, EL_TD), 5 * 64);
    sheet_free(&s);
    arena_free(a);
}
END_TEST

/* ---- tables: figures --------------------------------------------------------------------------------- */

/* Where the digits before the point end. */
static int point_x(const struct sheet *s, const char *words, const char *whole)
{
    const struct box *b = exactly(s, words);
    const char *text = b->text + b->line->text;
    uint32_t at = b->line->text + (uint32_t)(strstr(text, whole) - text + strlen(whole));
    for (uint32_t i = 0; i < b->line->glyph_count; i++)
        if (b->line->glyphs[i].text >= at)
            return b->x + b->line->glyphs[i].x;
    return b->x + b->line->width;
}

static void aligned(const struct sheet *s)
{
    static const struct { const char *words, *whole; } figures[] = {
        {"12.5", "12"}, {"(3)", "3"}, {"+0.45%", "0"}, {"1,234.5", "1,234"}, {"7†", "7"},
            {"−8.25", "8"}};
    int x = point_x(s, figures[0].words, figures[0].whole);
    for (size_t i = 1; i < sizeof figures / sizeof *figures; i++)
        ck_assert_msg(abs(point_x(s, figures[i].words, figures[i].whole) - x) <= 2,
                      "%s, %s: %s is %.2f off", s->name,
                      layout_names[s->mode], figures[i].words,
                          pt(point_x(s, figures[i].words, figures[i].whole) - x));
    x = point_x(s, "−37.1", "37");
    ck_assert_int_le(abs(point_x(s, "200+", "200") - x), 2);
    ck_assert_int_le(abs(point_x(s, "10,000", "10,000") - x), 2);
    says(s, EL_TABLE, "—");
    says(s, EL_THEAD, s->frame->shown[LANG_ZH] ? "数（名）" : "Number(teachers)");
}

/* Mc-Zen/zero#62 among them: an emphasised figure keeps its place. */
START_TEST(test_figures)
{
    struct arena *a = arena_new();
    lay_all(a, "figures", "table|t|表题|A caption|daily|5\ncolumn|text|项目|Item\ncolumn|text|值|Value\ncolumn|number|数|Number|teachers\n"
            "row\ncell|text|甲|A\ncell|text|12.5|12.5\ncell|number|-37.1\nrow\ncell|text|乙|B\ncell|text|(3)|(3)\ncell|fact|more\n"
            "row\ncell|text|丙|C\ncell|text|+0.45%|+0.45%\ncell|number|10000\nrow\ncell|text|丁|D\ncell|text|{em|1,234.5}|{em|1,234.5}\ncell|missing|not-stated\n"
            "row\ncell|text|戊|E\ncell|text|7†|7†\ncell|number|1\nrow\ncell|text|己|F\ncell|text|−8.25|−8.25\ncell|number|2\nend-table\n", aligned);
    arena_free(a);
}
END_TEST

/* ---- size ---------------------------------------------------------------------------------------------- */

static size_t bytes_of_rows(int rows)
{
    struct arena *a = arena_new();
    struct golden body = {.arena = a};
    struct sheet s;
    golden_line("table|t|表题|A caption|daily|5\ncolumn|text|项目|Item\ncolumn|number|数|Number", &body);
    for (int r = 0; r < rows; r++)
        golden_line(arena_printf(a, "row\ncell|text|第%d项|Item %d\ncell|number|%d", r, r, r), &body);
    golden_line("end-table", &body);
    press_open();
    struct document *d = sheet_document(a, region_of(a, body.at), NULL);
    ck_assert_msg(d != NULL, "%s", heard_lines(a));
    ck_assert(sheet_lay(&s, d, LAYOUT_PARALLEL, "rows"));
    size_t bytes = arena_bytes(s.arena);
    sheet_free(&s);
    arena_free(a);
    return bytes;
}

/* typst#4560, typst#7102: ten times the rows take ten times the memory. */
START_TEST(test_many_rows)
{
    size_t few = bytes_of_rows(2000), many = bytes_of_rows(20000);
    ck_assert_msg(many < 12 * few, "2,000 rows take %zu bytes, 20,000 take %zu", few, many);
}
END_TEST

int main(void)
{
    return UNIT_RUN("drawings", test_charts, test_charts_drawn, test_chart_none,
                    test_chart_long_labels, test_chart_taller_than_page, test_chart_many_points,
                    test_chart_stages, test_diagrams, test_many_leaves, test_break_places,
                    test_repeats, test_tall_cells, test_spans, test_spans_at_foot,
                    test_spans_refused, test_wide, test_wide_facing, test_panels_whole,
                    test_figures, test_many_rows);
}
