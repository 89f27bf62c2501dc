/*
 * Charts and diagrams: hard cases in all five layouts, each held to every promise of
 * layout-promise.h.
 */
#include "sheet-cases.h"

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

int main(void)
{
    return UNIT_RUN("drawings", test_charts, test_charts_drawn, test_chart_none,
                    test_chart_long_labels, test_chart_taller_than_page, test_chart_many_points,
                    test_chart_stages, test_diagrams, test_many_leaves);
}
