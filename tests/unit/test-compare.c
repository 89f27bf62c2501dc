/*
 * compare: invented regions side by side: themes, indicators, limits, and what a build of
 * one region, of two, or without an edition shows.
 */
#include "document-fixture.h"
#include "document/compare.h"
#include "unit.h"

static struct arena *arena;

#define SOURCE "source|doc|文件|The document|||2020\n"
#define EDITION "section|comparison|比较|Comparison\nend-section\n"

static struct document *document_with(const char *edition)
{
    heard_forget();
    struct document *d = document_new(arena);
    if (edition)
        ck_assert(hear_edition(d, "edition", edition));
    return d;
}

static void add(struct document *d, const char *id, const char *body)
{
    ck_assert_msg(hear_region(d, id, arena_printf(arena, SOURCE "%s", body)), "%s",
                  heard_lines(arena));
}

/* The comparison's section; NULL if there is none. */
static const struct block *compared(struct document *d)
{
    ck_assert_msg(document_link(d), "%s", heard_lines(arena));
    compare_add(d);
    const struct region *e = document_edition(d);
    return e ? document_section(e, "comparison") : NULL;
}

static const char *said(const struct bilingual *b, enum lang lang)
{
    return phrase_text(arena, &b->side[lang]);
}

static const struct block *find(const struct block *b, const char *id)
{
    for (; b; b = b->next) {
        const struct block *in = b->id && strcmp(b->id, id) == 0 ? b : find(b->first, id);
        if (in)
            return in;
    }
    return NULL;
}

/* Themes that two regions speak of; a dash where one is silent; the mark of the stage. */
START_TEST(test_matrix)
{
    arena = arena_new();
    struct document *d = document_with(EDITION);
    add(d, "wuxi", "measure|funding|reported|投入|Spent|doc|1\n"
                   "measure|frame|reported|框架|Frame|doc|1\n");
    add(d, "suzhou", "section|a|一|One\nparagraph|body|甲|A|doc|9\nparagraph|body|乙|B|doc|2\n"
                     "end-section\nmeasure|funding|planned|拟投|To spend|doc|2\n"
                     "measure|funding|reported|已投|Spent too|doc|9\n");
    add(d, "hefei", "measure|safety|reported|安全|Safe|doc|1\n");
    const struct block *s = compared(d), *b = s->first;
    ck_assert_str_eq(said(&s->text, LANG_ZH), "三地比较");
    ck_assert_str_eq(said(&s->text, LANG_EN), "Three regions compared");
    ck_assert_uint_eq(b->table->column_count, 4);
    ck_assert_uint_eq(b->table->row_count, 1);
    const struct cell *cells = b->table->rows[0].cells;
    int silent = 0, joined = 0;
    for (int i = 1; i < 4; i++) {
        silent += cells[i].type == CELL_MISSING && !cells[i].not_applicable;
        if (cells[i].type != CELL_TEXT || cells[i].stage != STAGE_PLANNED)
            continue;
        joined++;
        ck_assert_str_eq(said(&cells[i].text, LANG_EN), "To spend; Spent too (reported)");
        const struct block *told = document_region(d, "suzhou")->first->last;
        ck_assert_uint_eq(cells[i].evidence, told->pair);       /* by its paragraph */
    }
    ck_assert_int_eq(silent, 1);
    ck_assert_int_eq(joined, 1);
    arena_free(arena);
}
END_TEST

#define MEASURE "measure|frame|reported|框架|Frame|doc|1\n"
#define FACT(id, value, unit, stage, period, zh, en)                                             \
    "fact|" id "|" value "||" unit "||" period "|" stage "|doc|3||" zh "|" en "\n"

/* One unit and one meaning: but for year, bracket and scope; never shares or headings. */
START_TEST(test_indicators)
{
    static const char text[] = "section|a|一|One\nparagraph|body|{f}|{f}\nend-section\n";
    static const struct { const char *unit, *zh, *other_unit, *other; bool together; } cases[] = {
        {"places", "新增学位", "places", "新增学位", true},
        {"places", "新增学位", "places", "城镇新增学位", true},
        {"places", "新增学位（个）", "places", "2018年新增学位", true},
        {"places", "新增学位", "places", "撤销学位", false},
        {"places", "新增学位", "classes", "新增学位", false},
        {"teachers", "教师", "teachers", "流动教师", false},
        {"percent", "占比", "percent", "占比", false},
        {"measures", "措施", "measures", "措施", false},
        {"number", "校车", "number", "校车", false},
        {"yuan", "教育经费", "yuan", "教育经费", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        arena = arena_new();
        struct document *d = document_with(EDITION);
        add(d, "wuxi", arena_printf(arena, MEASURE "%s" FACT("f", "10200", "%s", "", "2018", "%s",
                                    "new things"), text, cases[i].unit, cases[i].zh));
        add(d, "suzhou", arena_printf(arena, MEASURE "%s" FACT("f", "30", "%s", "planned", "", "%s",
                                      "new things"), text, cases[i].other_unit, cases[i].other));
        add(d, "hefei", MEASURE);
        const struct block *s = compared(d), *chart = find(s->first, "indicator");
        ck_assert_msg(!chart == !cases[i].together, "%s and %s", cases[i].zh, cases[i].other);
        if (chart) {
            const struct series *series = chart->chart->series;
            ck_assert_uint_eq(series->count, 2);
            /* A gap is told, not drawn; years are shown, or that there is none. */
            const char *note = said(&chart->chart->notes[0], LANG_EN);
            ck_assert_msg(strstr(note, "hefei") && strstr(note, "Sources: 2¶3; 3¶3."), "%s", note);
            const char *one = said(&series->points[0].label, LANG_EN);
            const char *two = said(&series->points[1].label, LANG_EN);
            ck_assert_msg(strstr(one, "undated") || strstr(two, "undated"), "%s, %s", one, two);
            ck_assert_msg(strstr(one, "2018") || strstr(two, "2018"), "%s, %s", one, two);
        }
        arena_free(arena);
    }
}
END_TEST

/* A second indicator stands in a table: a dash where a region has none. */
START_TEST(test_table)
{
    arena = arena_new();
    struct document *d = document_with(EDITION);
    static const char text[] = "section|a|一|One\nparagraph|body|{f}{g}|{f} {g}\nend-section\n";
    add(d, "wuxi", arena_printf(arena, MEASURE "%s" FACT("f", "1", "places", "", "", "新增学位", "places")
                                FACT("g", "2", "teachers", "", "2018", "流动教师", "moved"), text));
    add(d, "suzhou", arena_printf(arena, MEASURE "%s" FACT("f", "3", "places", "", "", "新增学位", "places")
                                  FACT("g", "4", "teachers", "planned", "", "流动教师", "moved"), text));
    add(d, "hefei", MEASURE);
    const struct block *b = find(compared(d)->first, "indicators");
    ck_assert_ptr_nonnull(b);
    ck_assert_uint_eq(b->table->row_count, 1);
    const struct row *r = &b->table->rows[0];
    ck_assert_str_eq(said(&r->cells[0].text, LANG_ZH), "流动教师（名）");
    int missing = 0, planned = 0;
    for (int i = 1; i < 4; i++) {
        missing += r->cells[i].type == CELL_MISSING;
        planned += r->cells[i].stage == STAGE_PLANNED;
        if (r->cells[i].type == CELL_TEXT)
            ck_assert_uint_gt(r->cells[i].evidence, 0);
    }
    ck_assert_int_eq(missing, 1);
    ck_assert_int_eq(planned, 1);
    arena_free(arena);
}
END_TEST

/* What tempts to compare and does not, each with its reason; the edition's own come first. */
START_TEST(test_limits)
{
    arena = arena_new();
    struct document *d = document_with(
        "section|comparison|比较|Comparison\nsection|limits|不能|Not\nlist|bulleted\n"
        "item|一|One\nend-list\nend-section\nend-section\n");
    static const char text[] =
        "section|a|一|One\nparagraph|body|{m}{s}{c}|{m} {s} {c}\nend-section\n";
    add(d, "wuxi", arena_printf(arena, "measure|frame|reported|共{c}|{c}|doc|1\n%s"
        FACT("m", "2000000000", "yuan", "", "", "投入", "invested")
        FACT("s", "5.97", "percent", "", "", "流动占比", "moved")
        FACT("c", "20", "measures", "", "", "措施", "measures"), text));
    add(d, "suzhou", arena_printf(arena, "measure|frame|planned|共{c}|{c}|doc|1\n%s"
        FACT("m", "130000000", "yuan", "", "2021", "合同", "contract")
        FACT("s", "72", "percent", "", "", "公办占比", "public")
        FACT("c", "26", "measures", "", "", "条目", "items"), text));
    const struct block *list = find(compared(d)->first, "limits")->first;
    const char *heads = "";
    for (const struct block *b = list->first; b; b = b->next)
        heads = arena_printf(arena, "%s%s/", heads, said(&b->head, LANG_EN));
    ck_assert_str_eq(heads, "/Money/Shares/Counts/Stage/");
    ck_assert_str_eq(said(&list->first->next->text, LANG_ZH),
                     "甲suzhou1.3亿元（合同），甲wuxi20亿元（投入）：用途、时段不同，不可同列。");
    arena_free(arena);
}
END_TEST

/* Without an edition the core makes its own; with one region there is nothing to compare;
 * a region that is missing keeps its column. */
START_TEST(test_builds)
{
    arena = arena_new();
    struct document *d = document_with(NULL);
    add(d, "wuxi", MEASURE);
    add(d, "suzhou", MEASURE);
    const struct block *s = compared(d);
    ck_assert_ptr_nonnull(s);
    ck_assert_str_eq(said(&s->text, LANG_ZH), "两地比较");
    d = document_with(EDITION);
    add(d, "wuxi", MEASURE);
    ck_assert(!compared(d));
    d = document_with(EDITION);
    add(d, "wuxi", MEASURE);
    add(d, "suzhou", MEASURE);
    document_add_missing(d, "hefei", "合肥", "Hefei", "没有", "Gone");
    s = compared(d);
    ck_assert_uint_eq(s->first->table->column_count, 4);
    ck_assert_str_eq(said(&s->first->table->rows[0].cells[3].text, LANG_ZH), "缺");
    ck_assert_str_eq(said(&s->text, LANG_EN), "Two regions compared");
    arena_free(arena);
}
END_TEST

int main(void)
{
    return UNIT_RUN("compare", test_matrix, test_indicators, test_table, test_limits, test_builds);
}
