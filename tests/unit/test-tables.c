/*
 * Tables in all five layouts, each held to every promise of layout-promise.h.  What other
 * programs got wrong before us is tried here; their trackers are named at each case:
 *
 *   a group's label never last on a page     typst#4841            break_places
 *   a head alone at the foot moves on        typst-tablex#12       break_places
 *   the label repeats with (cont.)           typst#4707            repeats
 *   a cell taller than a page breaks         typst#6074            tall_cells
 *   rules right on the repeated head         WeasyPrint#2876       repeats
 *   another head in mid-table                WeasyPrint#486        head_changes
 *   a repeated head is one TH in the tree    QuestPDF#1177         repeats
 *   a bold figure keeps its place            Mc-Zen/zero#62        figures
 *   100,000 rows                             typst#4560            many_rows
 *   a span of 65,534 columns                 WeasyPrint#1155       spans_refused
 *   one line of millions of letters          typst#4501            long_cell
 *   10,000 items that are all the same       typst#7102            same_items
 */
#include "sheet-cases.h"

/* ---- breaks ------------------------------------------------------------------------- */

static const char two_columns[] =
    "table|t|表题|A caption|daily|5\ncolumn|text|项目|Item\ncolumn|number|数|Number|persons\n";

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

/* Wherever it comes, a table of a few rows stays whole. */
START_TEST(test_short_whole)
{
    for (int lines = 24; lines < 44; lines++) {
        struct arena *a = arena_new();
        struct sheet s;
        lay_one(a, &s, arena_printf(a, "after %d lines", lines),
                arena_printf(a, "%s%srow\ncell|text|首行|First\ncell|number|1\n%srow\ncell|text|末行|Last\n"
                                "cell|number|9\nend-table\n",
                             filler(a, lines), two_columns,
                             repeat_text(a, "row\ncell|text|中|Middle\ncell|number|5\n", 6)),
                LAYOUT_PARALLEL);
        ck_assert_msg(sheet_find(&s, "首行") == sheet_find(&s, "末行"), "%s: cut", s.name);
        sheet_free(&s);
        arena_free(a);
    }
}
END_TEST

static void from_the_axis(const struct sheet *s)
{
    bool single = s->mode != LAYOUT_PARALLEL && s->mode != LAYOUT_INTERLEAVED;
    const struct box *figure = exactly(s, "12,345"), *label =
        exactly(s, s->frame->shown[LANG_ZH] ? "甲行" : "First row");
    uint32_t page = sheet_find(s, "12,345");
    int from = figure->x - page_left(page), em = press.look->em;
    ck_assert_int_eq(label->x, page_left(sheet_find(s, s->frame->shown[LANG_ZH] ? "甲行" : "First row")));
    ck_assert_msg(from >= s->frame->axis && (!single || from < s->frame->axis + 6 * em),
                  "%s: a figure at %.1f, the axis at %.1f", layout_names[s->mode], pt(from),
                  pt(s->frame->axis));
}

/* Figures stand at the data axis, not at the far edge of their labels' line. */
START_TEST(test_data_axis)
{
    struct arena *a = arena_new();
    lay_all(a, "figures by the axis",
            arena_printf(a, "%srow\ncell|text|甲行|First row\ncell|number|12345\nrow\ncell|text|乙|B\n"
                            "cell|number|6\nend-table\n", two_columns), from_the_axis);
    arena_free(a);
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

/* The label as a row of its own below the head, on its place, in each language shown. */
static void label_repeats(const struct sheet *s)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *words = lang == LANG_ZH ? "第0组（续）" : "Group 0 (cont.)";
        if (!s->frame->shown[lang])
            continue;
        uint32_t page = sheet_find(s, words);
        ck_assert_msg(page < s->pages.count, "%s: %s", layout_names[s->mode], words);
        const struct box *label = page_find(s, page, words);
        const struct box *head = page_find(s, page, lang == LANG_ZH ? "项目" : "Item");
        const struct box *first = exactly(s, lang == LANG_ZH ? "第0组" : "Group 0");
        ck_assert(label->furniture && head && head->furniture && label->y > head->y);
        ck_assert_int_eq(label->x - page_left(page),
                         first->x - page_left(sheet_find(s, box_words(s->arena, first))));
        ck_assert_int_eq(label->line->runs[0].size, first->line->runs[0].size);
        ck_assert(stroke_on(&s->pages.page[page], press.look->top + press.look->grid, PT(0.9)));
    }
}

/* typst#4707: the label repeats; QuestPDF#1177: its head is told once; WeasyPrint#2876:
 * the repeated head has the first one's rules. */
START_TEST(test_repeats)
{
    struct arena *a = arena_new();
    struct sheet s;
    lay_all(a, "two long groups", grouped_rows(a, 2, 50), label_repeats);
    lay_one(a, &s, "two long groups", grouped_rows(a, 2, 50), LAYOUT_PARALLEL);
    uint32_t heads = 0;
    for (uint32_t i = 1; i < s.pages.tree.count; i++)
        heads += s.pages.tree.elements[i].kind == EL_TH && s.pages.tree.elements[i].scope == 1;
    ck_assert_uint_eq(heads, 2);
    ck_assert_uint_eq(count_elements(&s, EL_THEAD), 1);
    sheet_free(&s);
    arena_free(a);
}
END_TEST

static const struct box *furniture_with(const struct sheet *s, uint32_t page, const char *words)
{
    for (uint32_t i = 0; i < s->pages.page[page].box_count; i++) {
        const struct box *b = &s->pages.page[page].boxes[i];
        if (b->kind == BOX_LINE && b->furniture && strstr(box_words(s->arena, b), words))
            return b;
    }
    return NULL;
}

/* WeasyPrint#486: on every page the label of the group that goes on, and none where a group
 * begins. */
START_TEST(test_head_changes)
{
    struct arena *a = arena_new();
    for (int rows = 18; rows < 44; rows += 5) {
        struct sheet s;
        lay_one(a, &s, arena_printf(a, "groups of %d", rows), grouped_rows(a, 5, rows), LAYOUT_PARALLEL);
        const char *group = NULL;
        for (uint32_t p = 1; p < s.pages.count; p++) {
            const struct box *again = furniture_with(&s, p, "组（续）"), *first = NULL;
            for (uint32_t i = 0; i < s.pages.page[p].box_count; i++) {
                const struct box *b = &s.pages.page[p].boxes[i];
                const char *words = is_words(b) && inside(&s, b->element, EL_TBODY) &&
                                    b->lang == LANG_ZH ? box_words(a, b) : NULL;
                first = !first && words ? b : first;
                group = words && strstr(words, "组") ? words : group;
            }
            if (!first)
                continue;
            const char *words = box_words(a, first);
            ck_assert_msg(!again == (strstr(words, "组") != NULL), "%s on page %u: %s", s.name, p + 1, words);
            const char *item = words + strlen("项");
            ck_assert_msg(!again || strncmp(box_words(a, again) + strlen("第"), item, 1) == 0,
                          "%s on page %u: %s under %s", s.name, p + 1, words, box_words(a, again));
        }
        ck_assert_ptr_nonnull(group);
        sheet_free(&s);
    }
    arena_free(a);
}
END_TEST

static void runs_over(const struct sheet *s)
{
    ck_assert_msg(s->pages.count > 6, "%s, %s: %u pages", s->name, layout_names[s->mode],
                  s->pages.count);
}

/* A head taller than a page leaves its caption behind, and is repeated with its first
 * words; all else holds. */
static void lay_tall_head(struct arena *a, const char *zh, const char *en)
{
    struct document *d = sheet_document(
        a, region_of(a, arena_printf(a,
                                     "table|t|表题|A caption|daily|5\ncolumn|text|%s|%s\ncolumn|number|数|Number\n"
                                     "%send-table\n", zh, en,
                                     repeat_text(a, "row\ncell|text|甲|A\ncell|number|1\n", 90))),
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
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            const char *again = lang == LANG_ZH ? "续表1" : "Table\u00a01 (cont.)", *cut = "…";
            uint32_t page = sheet_find(&s, again);
            ck_assert_msg(!s.frame->shown[lang] ||
                              (page < s.pages.count && furniture_with(&s, page, cut) &&
                               furniture_with(&s, page, lang == LANG_ZH ? "数" : "Number")),
                          "%s: no head where the table goes on", layout_names[mode]);
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

/* ---- spans, widths ------------------------------------------------------------------ */

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

/* A first cell that spans columns is no wider than its column where a later part of the
 * columns repeats it. */
START_TEST(test_panels_spans)
{
    struct arena *a = arena_new();
    char *body = arena_strdup(a, "table|t|表题|A caption|daily|5\n");
    for (int i = 0; i < 40; i++)
        body = arena_printf(a, "%scolumn|text|栏目名称%d|Name of column %d\n", body, i, i);
    body = arena_printf(a, "%srow\ncell|text|跨五栏的一格，话也说得长一些，免得一行就完|A cell over five columns that says rather "
                           "more than one column of its panel could ever hold on one line|5\n%send-table\n",
                        body, repeat_text(a, "cell|text|内容在此|Content here\n", 35));
    lay_all(a, "a span in panels", body, NULL);
    arena_free(a);
}
END_TEST

/* Captions of unequal length do not part the rows: turned or upright, over several spreads. */
START_TEST(test_caption_unequal)
{
    static const char *const captions[] = {"短题|A caption that says in English what it might say in a "
                                           "good many fewer words, and then goes on to say it again, "
                                           "so that it takes more than two lines of its page",
                                           "一条说得很长的中文表题，本来几个字就够，却偏要把同样的话再说一遍，说到第二行还没有"
                                           "说完，只好再说下去|Short"};
    for (int k = 0; k < 4; k++) {
        struct arena *a = arena_new();
        struct sheet s;
        char *body = k / 2 ? wide_table(a, 12, 60) : grouped_rows(a, 2, 60);
        body = arena_printf(a, "table|t|%s%s", captions[k % 2], strchr(body, '\n'));
        lay_one(a, &s, "unequal captions", body, LAYOUT_FACING);
        for (int r = 0; r < 60; r++) {
            const char *zh = arena_printf(a, k / 2 ? "第%d地区" : "项1之%d", r);
            const char *en = arena_printf(a, k / 2 ? "Region %d" : "Item 1 of %d", r);
            const struct box *left = exactly(&s, zh), *right = exactly(&s, en);
            uint32_t page = sheet_find(&s, zh);
            ck_assert_msg(page % 2 == 1 && page_find(&s, page + 1, en), "%s on page %u", zh, page + 1);
            int away = k / 2 ? (left->x - page_left(page)) - (right->x - page_left(page + 1))
                             : left->y - right->y;
            ck_assert_msg(!away, "%s is %.2f off", zh, pt(away));
        }
        sheet_free(&s);
        arena_free(a);
    }
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

/* ---- figures ------------------------------------------------------------------------ */

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

/* ---- size --------------------------------------------------------------------------- */

static size_t bytes_of_body(struct arena *a, const char *body)
{
    struct sheet s;
    press_open();
    struct document *d = sheet_document(a, region_of(a, body), NULL);
    ck_assert_msg(d != NULL, "%s", heard_lines(a));
    ck_assert(sheet_lay(&s, d, LAYOUT_PARALLEL, "many"));
    size_t bytes = arena_bytes(s.arena);
    sheet_free(&s);
    return bytes;
}

static size_t bytes_of_rows(int rows)
{
    struct arena *a = arena_new();
    struct golden body = {.arena = a};
    golden_line("table|t|表题|A caption|daily|5\ncolumn|text|项目|Item\ncolumn|number|数|Number", &body);
    for (int r = 0; r < rows; r++)
        golden_line(arena_printf(a, "row\ncell|text|第%d项|Item %d\ncell|number|%d", r, r, r), &body);
    golden_line("end-table", &body);
    size_t bytes = bytes_of_body(a, body.at);
    arena_free(a);
    return bytes;
}

/* typst#4560: ten times the rows take ten times the memory. */
START_TEST(test_many_rows)
{
    size_t few = bytes_of_rows(10000), many = bytes_of_rows(100000);
    ck_assert_msg(many < 12 * few, "10,000 rows take %zu bytes, 100,000 take %zu", few, many);
}
END_TEST

/* typst#4501: a cell of 100,000 characters is set whole; a line of millions is refused. */
START_TEST(test_long_cell)
{
    struct arena *a = arena_new();
    press_open();
    lay_all(a, "100,000 characters",
            arena_printf(a, "%srow\ncell|text|%s|%s\ncell|number|1\nend-table\n", two_columns,
                         repeat_text(a, "统筹推进城乡一体化，", 10000), repeat_text(a, "schoolwork", 10000)), runs_over);
    char *body = arena_printf(a, "%srow\ncell|text|长|%s\ncell|number|1\nend-table\n", two_columns,
                              repeat_text(a, "x", 5000000));
    ck_assert_ptr_null(sheet_document(a, region_of(a, body), NULL));
    ck_assert_msg(strstr(heard_lines(a), "RECORD_TOO_LONG") != NULL, "%.300s", heard_lines(a));
    arena_free(a);
}
END_TEST

/* typst#7102: items that are all the same, in a list and in a table. */
START_TEST(test_same_items)
{
    struct arena *a = arena_new();
    const char *item = "item|每一所学校。|Every school.\n", *row = "row\ncell|text|甲|A\ncell|number|1\n";
    size_t few = bytes_of_body(a, arena_printf(a, "list|bulleted\n%send-list\n", repeat_text(a, item, 1000)));
    size_t many = bytes_of_body(a, arena_printf(a, "list|bulleted\n%send-list\n", repeat_text(a, item, 10000)));
    ck_assert_msg(many < 12 * few, "1,000 items take %zu bytes, 10,000 take %zu", few, many);
    few = bytes_of_body(a, arena_printf(a, "%s%send-table\n", two_columns, repeat_text(a, row, 1000)));
    many = bytes_of_body(a, arena_printf(a, "%s%send-table\n", two_columns, repeat_text(a, row, 10000)));
    ck_assert_msg(many < 12 * few, "1,000 rows take %zu bytes, 10,000 take %zu", few, many);
    arena_free(a);
}
END_TEST

/* A mark before a cell's text stands nearer to it than to the text of the column before:
 * 0.6 em of the cells' type apart. */
static void mark_apart(const struct sheet *s, const struct page *page, const struct box *mark)
{
    for (uint32_t i = 0; i < page->box_count; i++) {
        const struct box *b = &page->boxes[i];
        if (!is_words(b) || b->y != mark->y + PT(5.4) || b->x > mark->x)
            continue;
        int apart = mark->x - b->x - b->line->width;
        ck_assert_msg(apart * 10 >= press.look->styles[STYLE_MATRIX_TEXT].text[b->lang].size * 6,
                      "%s: a mark %.2f pt behind %s", layout_names[s->mode], pt(apart),
                      box_words(s->arena, b));
    }
}

static struct table *first_table(struct block *b)
{
    struct table *t = NULL;
    for (; b && !t; b = b->next)
        t = b->kind == BLOCK_TABLE ? b->table : first_table(b->first);
    return t;
}

START_TEST(test_marks_apart)
{
    struct arena *a = arena_new();
    press_open();
    struct document *d = sheet_document(a, region_of(a, arena_printf(a,
        "table|t|表题|A caption|daily|5\n%srow\n%send-table\n",
        repeat_text(a, "column|text|地区|Region\n", 6),
        repeat_text(a, "cell|text|三项改革四支队伍六大行动都要推进|Arrangements of every kind\n", 6))),
        NULL);
    ck_assert_msg(d != NULL, "refused:\n%s", heard_lines(a));
    struct table *t = first_table(d->regions[0]->first);
    for (uint32_t i = 1; i < t->column_count; i++)      /* as a comparison does */
        t->rows[0].cells[i].stage = STAGE_PLANNED;
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        uint32_t marks = 0;
        ck_assert_msg(sheet_lay(&s, d, (enum layout_mode)mode, "marks"), "%s", heard_lines(a));
        promise_all(&s);
        for (uint32_t p = 0; p < s.pages.count; p++)
            for (uint32_t i = 0; i < s.pages.page[p].box_count; i++) {
                const struct box *b = &s.pages.page[p].boxes[i];
                if (b->kind != BOX_MARK || !inside(&s, b->element, EL_TABLE))
                    continue;
                mark_apart(&s, &s.pages.page[p], b);
                marks++;
            }
        ck_assert_uint_ge(marks, 5);
        sheet_free(&s);
    }
    arena_free(a);
}
END_TEST

int main(void)
{
    return UNIT_RUN("tables", test_break_places, test_short_whole, test_data_axis, test_repeats, test_head_changes, test_tall_cells,
                    test_spans, test_spans_at_foot, test_spans_refused, test_wide,
                    test_wide_facing, test_caption_unequal, test_panels_whole, test_panels_spans, test_figures,
                    test_many_rows, test_long_cell, test_same_items,
                    test_marks_apart);
}
