/*
 * link: what happens between streams: what needs an absent region goes whole and is
 * counted, pairs are numbered without a gap, facts are computed, terms merged, sources
 * numbered, regions sorted, missing ones kept as such.
 */
#include "document-fixture.h"
#include "unit.h"

/* The lines of one region in the dump, without its first two. */
static char *region_lines(struct document *d, const char *id)
{
    char *all = dump_of(d);
    const char *head = arena_printf(d->arena, " %s:", id);
    char *start = all;
    while (*start == ' ' || !strstr(start, head) || strstr(start, head) > strchr(start, '\n')) {
        start = strchr(start, '\n');
        ck_assert_msg(start && start[1], "no region %s in\n%s", id, all);
        start++;
    }
    for (int i = 0; i < 2; i++)
        start = strchr(start, '\n') + 1;
    char *end = start;
    while (*end == ' ')
        end = strchr(end, '\n') + 1;
    *end = 0;
    return start;
}

static const char town[] =
    "source|daily|日报|Daily\n"
    "fact|places|100||places|||||3\n"
    "fact|share|12.5||percent\n"
    "section|money|投入|Money\n"
    "paragraph|body|有{places}|It has {places}\n"
    "end-section\n";

/* A document of region `town` and an edition; link must do as told. */
static struct document *edition_with_town(struct arena *a, const char *edition, bool links)
{
    struct document *d = document_new(a);
    heard_forget();
    ck_assert_msg(hear_region(d, "town", town), "%s", heard_lines(a));
    ck_assert_msg(hear_edition(d, "ed", edition), "%s", heard_lines(a));
    ck_assert_msg(document_link(d) == links, "%s", heard_lines(a));
    return d;
}

/* ---- what needs an absent region ------------------------------------------------ */

/* What the edition says, what of it stays in the dump, how much goes. */
static const struct { const char *said, *stays; unsigned left_out, pairs; } absent[] = {
    {"paragraph|body|{town.places}|{town.places}\n",
     "  paragraph body #1\n    zh: <fact places 100个>\n    en: <fact places 100 places>\n", 0, 3},
    {"paragraph|body|{gone.x}|{gone.x}\nparagraph|body|好|Well\n",
     "  paragraph body #1\n    zh: 好\n    en: Well\n", 1, 3},
    {"paragraph|body|好|Well|||{gone.x}|{gone.x}\n", "", 1, 2},
    {"paragraph|body|见{see:gone.money}|See {see:gone.money}\n", "", 1, 2},
    {"paragraph|body|好|Well|gone.daily|3\n", "  paragraph body #1\n    zh: 好\n    en: Well\n", 0, 3},
    {"list|numbered\nitem|{gone.x}|{gone.x}\nitem|好|Well\nend-list\n",
     "  list numbered\n    item #1\n      zh: 好\n      en: Well\n", 1, 3},
    {"list|numbered\nitem|{gone.x}|{gone.x}\nitem|{gone.y}|{gone.y}\nend-list\n", "", 2, 2},
    {"section|s|题|Head\nparagraph|body|{gone.x}|{gone.x}\nend-section\n", "", 2, 2},
    {"section|s|题|Head\nsection|t|题|Head\nlist|numbered\nitem|{gone.x}|{gone.x}\nend-list\n"
     "end-section\nend-section\nparagraph|body|好|Well\n",
     "  paragraph body #1\n    zh: 好\n    en: Well\n", 3, 3},
    {"section|s|{gone.x}|{gone.x}\nparagraph|body|好|Well\nlist|numbered\nitem|好|Well\nend-list\n"
     "end-section\n", "", 3, 2},
    {"section|s|题|Head\nend-section\n", "  section s #1\n    zh: 题\n    en: Head\n", 0, 3},
    /* A reference to what goes, goes too, wherever it stands. */
    {"paragraph|body|见{see:s}|See {see:s}\nsection|s|题|Head\nparagraph|body|{gone.x}|{gone.x}\n"
     "end-section\nparagraph|body|见{see:t}|See {see:t}\nsection|t|题|Head\n"
     "paragraph|body|见{see:s}|See {see:s}\nend-section\n", "", 6, 2},
    {"measure|funding|reported|{gone.x}|{gone.x}\nmeasure|frame|planned|好|Well\n",
     "  measure frame #1 planned\n    zh: 好\n    en: Well\n", 1, 3},
    {"event|2018|{gone.x}|{gone.x}\nevent|2019|好|Well\n",
     "  event 2019 #1\n    zh: 好\n    en: Well\n", 1, 3},
    /* A figure computed from an absent one is absent itself. */
    {"derived|all|sum|town.places gone.x|places\nderived|more|sum|all town.places|places\n"
     "paragraph|body|{all}|{all}\nparagraph|body|{more}|{more}\nparagraph|body|好|Well\n",
     "  paragraph body #1\n    zh: 好\n    en: Well\n", 2, 3},
    {"source|s|{gone.x}|{gone.x}\nparagraph|body|好|Well||1\n",
     "  source s 2\n  paragraph body #1 [2:1]\n    zh: 好\n    en: Well\n", 0, 3},
};

START_TEST(what_needs_an_absent_region_goes_whole)
{
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++) {
        struct arena *a = arena_new();
        struct document *d = edition_with_town(a, absent[i].said, true);
        ck_assert_uint_eq(heard_count, 0);
        const char *lines = region_lines(d, "ed");
        ck_assert_msg(strcmp(lines, absent[i].stays) == 0, "%s\ngot:\n%s", absent[i].said, lines);
        ck_assert_msg(d->left_out == absent[i].left_out, "%s: %u left out", absent[i].said,
                      d->left_out);
        ck_assert_msg(d->pair_count == absent[i].pairs, "%s: %u pairs", absent[i].said,
                      d->pair_count);
        arena_free(a);
    }
}
END_TEST

#define TABLE "table|t|表|Table\ncolumn|text|名|Name\ncolumn|number|数|Count\n"
#define TABLE_DUMP "  table t #1\n    zh: 表\n    en: Table\n    column text\n      zh: 名\n" \
                   "      en: Name\n    column number\n      zh: 数\n      en: Count\n"
#define ROW(name, fact) "row\ncell|text|" name "\ncell|fact|" fact "\n"

static const struct { const char *said, *stays; unsigned left_out; } rows[] = {
    {TABLE ROW("甲|A", "town.places") ROW("乙|B", "gone.x") ROW("丙|C", "town.share")
     "end-table\n",
     TABLE_DUMP "    row #2 | 甲 · A | <fact places 100>\n    row #3 | 丙 · C | <fact share 12.5>\n",
     1},
    {TABLE ROW("{gone.x}|{gone.x}", "town.places") ROW("乙|B", "town.places") "end-table\n",
     TABLE_DUMP "    row #2 | 乙 · B | <fact places 100>\n", 1},
    {TABLE ROW("甲|A", "gone.x") ROW("乙|B", "gone.y") "end-table\n", "", 3},
    {"table|t|{gone.x}|{gone.x}\ncolumn|text|名|Name\nrow\ncell|text|甲|A\nend-table\n", "", 2},
    {"table|t|表|Table\ncolumn|text|{gone.x}|{gone.x}\nrow\ncell|text|甲|A\nend-table\n", "", 2},
    {TABLE ROW("甲|A", "town.places") "table-note|{gone.x}|{gone.x}\ntable-note|注|Note\nend-table\n",
     TABLE_DUMP "    row #2 | 甲 · A | <fact places 100>\n    note-zh: 注\n    note-en: Note\n", 1},
    /* A section that fell silent goes with its table; one that speaks on keeps it. */
    {"section|s|题|Head\nparagraph|body|{gone.x}|{gone.x}\n" TABLE ROW("甲|A", "town.places")
     "end-table\nend-section\nparagraph|body|见{see:t}。|See {see:t}.\n", "", 5},
    {"section|s|题|Head\nparagraph|body|好|Well\nparagraph|body|{gone.x}|{gone.x}\nend-section\n",
     "  section s #1\n    zh: 题\n    en: Head\n    paragraph body #2\n      zh: 好\n      en: Well\n", 1},
    {"section|s|题|Head\n" TABLE ROW("甲|A", "town.places") ROW("乙|B", "gone.x")
     "end-table\nend-section\n",
     "  section s #1\n    zh: 题\n    en: Head\n    table t #2\n      zh: 表\n      en: Table\n"
     "      column text\n        zh: 名\n        en: Name\n      column number\n        zh: 数\n"
     "        en: Count\n      row #3 | 甲 · A | <fact places 100>\n", 1},
    /* A group goes with its last row, a row with what spans into it. */
    {TABLE "group|一组|One\n" ROW("甲|A", "gone.x") "group|二组|Two\n" ROW("乙|B", "town.places")
     "end-table\n",
     TABLE_DUMP "    group #2\n      zh: 二组\n      en: Two\n    row #3 | 乙 · B | <fact places 100>\n",
     2},
    {TABLE "group|{gone.x}|{gone.x}\n" ROW("甲|A", "town.places") "end-table\n",
     TABLE_DUMP "    row #2 | 甲 · A | <fact places 100>\n", 1},
    {TABLE "row\ncell|text|甲|A||2\ncell|fact|town.places\nrow\ncell|fact|gone.x\n"
     ROW("丙|C", "town.places") "end-table\n",
     TABLE_DUMP "    row #2 | 丙 · C | <fact places 100>\n", 2},
    {TABLE "row\ncell|text|甲|A||2\ncell|fact|town.places|||3\nrow\nrow\ncell|text|{gone.x}|{gone.x}\n"
     ROW("丙|C", "town.places") "end-table\n",
     TABLE_DUMP "    row #2 | 丙 · C | <fact places 100>\n", 3},
    /* Rows chained by spans, the marked one first. */
    {TABLE "row\ncell|text|甲|A\ncell|fact|gone.x|||2\nrow\ncell|text|乙|B||2\nrow\n"
     "cell|fact|town.places\n" ROW("丙|C", "town.places") "end-table\n",
     TABLE_DUMP "    row #2 | 丙 · C | <fact places 100>\n", 3},
    {TABLE "row\ncell|text|甲|A\ncell|fact|town.places|||2\nrow\ncell|text|乙|B||2\nrow\n"
     "cell|fact|gone.x\n" ROW("丙|C", "town.places") "end-table\n",
     TABLE_DUMP "    row #2 | 丙 · C | <fact places 100>\n", 3},
};

START_TEST(rows_go_with_what_hangs_on_them)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new();
        struct document *d = edition_with_town(a, rows[i].said, true);
        const char *lines = region_lines(d, "ed");
        ck_assert_msg(strcmp(lines, rows[i].stays) == 0, "%s\ngot:\n%s", rows[i].said, lines);
        ck_assert_msg(d->left_out == rows[i].left_out, "%s: %u left out", rows[i].said,
                      d->left_out);
        arena_free(a);
    }
}
END_TEST

#define CHART "chart|c|bar|图|Chart\nseries|一|One\n"
#define CHART_DUMP "  chart bar c #1\n    zh: 图\n    en: Chart\n    series\n      zh: 一\n      en: One\n"
#define POINT_DUMP "      point 100 fact places\n        zh: 镇\n        en: Town\n"

static const struct { const char *said, *stays; unsigned left_out; } points[] = {
    {CHART "point|镇|Town|fact|town.places\npoint|无|Gone|fact|gone.x\nend-chart\n",
     CHART_DUMP POINT_DUMP, 1},
    {CHART "point|无|Gone|fact|gone.x\npoint|镇|Town|fact|town.places\nend-chart\n",
     CHART_DUMP POINT_DUMP, 1},
    {CHART "point|{gone.x}|{gone.x}|number|7\npoint|镇|Town|fact|town.places\nend-chart\n",
     CHART_DUMP POINT_DUMP, 1},
    {CHART "point|镇|Town|fact|town.places\nseries|二|Two\npoint|无|Gone|fact|gone.x\nend-chart\n",
     CHART_DUMP POINT_DUMP, 2},
    {CHART "point|无|Gone|fact|gone.x\nseries|二|Two\npoint|无|Gone|fact|gone.x\nend-chart\n", "", 1},
    {CHART "point|镇|Town|fact|town.places\nchart-note|{gone.x}|{gone.x}\nend-chart\n",
     CHART_DUMP POINT_DUMP, 1},
    {"chart|c|bar|{gone.x}|{gone.x}\nseries|一|One\npoint|镇|Town|fact|town.places\nend-chart\n", "", 1},
    {"diagram|d|tree|图|Chart\nnode|a||{gone.x}|{gone.x}\nend-diagram\n", "", 1},
    {"diagram|d|tree|图|Chart\nnode|a||甲|A|{gone.x}|{gone.x}\nnode|b||乙|B\nend-diagram\n", "", 1},
};

START_TEST(points_go_alone)
{
    for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
        struct arena *a = arena_new();
        struct document *d = edition_with_town(a, points[i].said, true);
        const char *lines = region_lines(d, "ed");
        ck_assert_msg(strcmp(lines, points[i].stays) == 0, "%s\ngot:\n%s", points[i].said, lines);
        ck_assert_msg(d->left_out == points[i].left_out, "%s: %u left out", points[i].said,
                      d->left_out);
        arena_free(a);
    }
}
END_TEST

/* Every pair that is there, in the order of saying: regions as sorted, blocks, then the
 * measures and events of each. */
static void collect_pairs(const struct block *b, uint32_t *next)
{
    for (; b; b = b->next) {
        ck_assert_uint_eq(b->pair, b->kind == BLOCK_LIST ? 0 : ++*next);
        for (uint32_t i = 0; b->table && i < b->table->row_count; i++)
            ck_assert_uint_eq(b->table->rows[i].pair, ++*next);
        ck_assert((b->first == NULL) == (b->last == NULL));
        collect_pairs(b->first, next);
    }
}

START_TEST(pairs_are_numbered_without_a_gap)
{
    struct arena *a = arena_new();
    struct document *d = edition_with_town(
        a, "paragraph|body|{gone.x}|{gone.x}\nsection|s|题|Head\nlist|numbered\nitem|甲|A\n"
           "item|{gone.x}|{gone.x}\nitem|丙|C\nend-list\n" TABLE ROW("甲|A", "gone.x")
           ROW("乙|B", "town.places") "end-table\nparagraph|body|{gone.x}|{gone.x}\nend-section\n"
           "measure|funding|reported|{gone.x}|{gone.x}\nmeasure|frame|planned|好|Well\n"
           "event|2018|好|Well\n", true);
    uint32_t next = 0;
    for (uint32_t i = 0; i < d->region_count; i++) {
        const struct region *r = d->regions[i];
        collect_pairs(r->first, &next);
        for (uint32_t k = 0; k < r->measure_count; k++)
            ck_assert_uint_eq(r->measures[k].pair, ++next);
        for (uint32_t k = 0; k < r->event_count; k++)
            ck_assert_uint_eq(r->events[k].pair, ++next);
    }
    ck_assert_uint_eq(d->pair_count, next);
    ck_assert_uint_eq(next, 9);
    ck_assert_uint_eq(d->left_out, 5);
    arena_free(a);
}
END_TEST

/* A region that names another one loses what names it, and an edition in front of it
 * must not refer to what goes. */
START_TEST(references_across_regions_follow)
{
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    heard_forget();
    ck_assert(hear_edition(d, "ed", "paragraph|body|见{see:two.s}|See {see:two.s}\n"
                                    "paragraph|body|见{see:two.t}|See {see:two.t}\n"));
    ck_assert(hear_region(d, "two", "section|s|题|Head\nparagraph|body|{gone.x}|{gone.x}\n"
                                    "end-section\nsection|t|题|Head\nparagraph|body|好|Well\n"
                                    "paragraph|body|见{see:s}|See {see:s}\nend-section\n"));
    ck_assert_msg(document_link(d), "%s", heard_lines(a));
    ck_assert_str_eq(region_lines(d, "ed"),
                     "  paragraph body #1\n    zh: 见<see t>\n    en: See <see t>\n");
    ck_assert_str_eq(region_lines(d, "two"), "  section t #2\n    zh: 题\n    en: Head\n"
                                             "    paragraph body #3\n      zh: 好\n      en: Well\n");
    ck_assert_uint_eq(d->left_out, 4);
    ck_assert_ptr_null(document_section(document_region(d, "two"), "s"));
    ck_assert_ptr_nonnull(document_section(document_region(d, "two"), "t"));
    arena_free(a);
}
END_TEST

/* Sections that name each the next, the last one an absent region: all go, in a few steps
 * however many there are. */
START_TEST(long_chains_go_too)
{
    struct arena *a = arena_new();
    enum { SECTIONS = 30000 };
    char *said = arena_alloc(a, SECTIONS * 90), *end = said;
    for (int i = 0; i < SECTIONS; i++)
        end += sprintf(end, "section|s%d|题|Head\nparagraph|body|见{see:s%d}|See {see:s%d}\nend-section\n",
                       i, i + 1, i + 1);
    strcpy(end, arena_printf(a, "section|s%d|题|Head\nparagraph|body|{gone.x}|{gone.x}\nend-section\n"
                                "section|t|题|Head\nparagraph|body|好|Well\nend-section\n", SECTIONS));
    struct document *d = edition_with_town(a, said, true);
    ck_assert_uint_eq(d->left_out, 2 * SECTIONS + 2);
    ck_assert_uint_eq(d->pair_count, 4);
    arena_free(a);
}
END_TEST

/* What is there but was never said is a fault, not an absence. */
START_TEST(what_nobody_said_is_told)
{
    static const struct { const char *said, *told; } cases[] = {
        {"paragraph|body|{town.no}|{town.no}\n",
         "UNKNOWN_FACT ed record 2 (paragraph), field zh\n"
         "UNKNOWN_FACT ed record 2 (paragraph), field en\n"},
        {"paragraph|body|见{see:town.no}|See\n",
         "UNKNOWN_REFERENCE ed record 2 (paragraph), field zh\n"},
        {"paragraph|body|{term:no}|Term\n", "UNKNOWN_TERM ed record 2 (paragraph), field zh\n"},
        {"paragraph|body|好|Well|town.no\n", "UNKNOWN_SOURCE ed record 2 (paragraph), field source\n"},
        {TABLE ROW("甲|A", "town.no") "end-table\n", "UNKNOWN_FACT ed record 7 (cell), field value\n"},
        {"table|t|表|Table\ncolumn|share|率|Share\nrow\ncell|fact|town.places\nend-table\n",
         "SHARE_UNIT ed record 5 (cell), field value\n"},
        {CHART "point|镇|Town|fact|town.no\nend-chart\n",
         "UNKNOWN_FACT ed record 4 (point), field value\n"},
        {"derived|d|sum|town.places town.no|places\n",
         "UNKNOWN_FACT ed record 2 (derived), field operands\n"},
        {"derived|d|share|town.places town.share|percent\nfact|z|0||places\n"
         "derived|e|share|town.places z|percent\n",
         "CANNOT_DERIVE ed record 4 (derived), field operands\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new();
        edition_with_town(a, cases[i].said, false);
        ck_assert_msg(strcmp(heard_lines(a), cases[i].told) == 0, "%s\ntold:\n%s", cases[i].said,
                      heard_lines(a));
        arena_free(a);
    }
}
END_TEST

/* ---- computed facts ---------------------------------------------------------------- */

#define FACTS                                                                                  \
    "fact|ten|10||places\nfact|four|4||places\nfact|half|2.50||places\nfact|zero|0||places\n"  \
    "fact|over|200||places|over\nfact|about|30||places|about\nfact|least|5||places|at-least\n" \
    "fact|plan|3||places|||planned\nfact|more|6||places|||planned\n"                           \
    "fact|range|1|2|places|between\nfact|minus|-4||places\n"                                   \
    "fact|huge|99999999999999999999999999999999999999||places\n"                               \
    "fact|tiny|0.000000000000000000000000000000000001||places\n"

static const struct { const char *derived, *zh, *en; } computed[] = {
    {"sum|ten four|places", "14个", "14 places"},
    {"sum|ten four half|places", "16.50个", "16.50 places"},
    {"sum|ten half|places|0", "13个", "13 places"},         /* 12.50 away from zero */
    {"sum|ten minus|places", "6个", "6 places"},
    {"sum|ten ten|places", "20个", "20 places"},
    {"sum|ten over|places", "210多个", "more than 210 places"},
    {"sum|over over|places", "400多个", "more than 400 places"},
    {"sum|over about|places", "约230个", "about 230 places"},
    {"sum|over least|places", "约205个", "about 205 places"},
    {"sum|plan more|places", "9个", "9 places"},
    {"difference|ten four|places", "6个", "6 places"},
    {"difference|four ten|places", "−6个", "−6 places"},
    {"difference|four minus|places", "8个", "8 places"},
    {"difference|over ten|places", "约190个", "about 190 places"},
    {"difference|ten plan|places", "7个", "7 places"},
    {"share|four ten|percent", "40.0%", "40.0%"},
    {"share|plan about|percent", "约10.0%", "about 10.0%"},
    {"share|ten more|percent", "166.7%", "166.7%"},
    {"share|ten more|percent|0", "167%", "167%"},
    {"share|ten more|percent|3", "166.667%", "166.667%"},
    {"share|zero ten|percent", "0.0%", "0.0%"},
    {"growth|four ten|percent", "150.0%", "150.0%"},
    {"growth|ten four|percent", "−60.0%", "−60.0%"},
    {"growth|ten ten|percent", "0.0%", "0.0%"},
    {"growth|minus four|percent", "−200.0%", "−200.0%"},
    {"sum|huge zero|places|0", "99999999999999999999999999999999999999个",
     "99,999,999,999,999,999,999,999,999,999,999,999,999 places"},
};

START_TEST(facts_are_computed)
{
    for (size_t i = 0; i < sizeof computed / sizeof *computed; i++) {
        struct arena *a = arena_new();
        struct document *d = document_new(a);
        heard_forget();
        ck_assert_msg(hear_region(d, "x", arena_printf(a, FACTS "derived|d|%s\n",
                                                       computed[i].derived)) && document_link(d),
                      "%s: %s", computed[i].derived, heard_lines(a));
        const struct region *r = document_region(d, "x");
        const struct fact *f = r->facts[r->fact_count - 1];
        ck_assert_str_eq(f->id, "d");
        ck_assert_str_eq(figure_text(a, f, LANG_ZH, FIGURE_FULL), computed[i].zh);
        const char *en = figure_text(a, f, LANG_EN, FIGURE_FULL);
        ck_assert_msg(strcmp(en, computed[i].en) == 0, "%s: %s", computed[i].derived, en);
        arena_free(a);
    }
}
END_TEST

START_TEST(a_result_is_no_surer_than_its_parts)
{
    static const struct { const char *derived; enum stage stage; const char *told; } cases[] = {
        {"sum|ten four|places", STAGE_REPORTED, ""},
        {"sum|plan more|places", STAGE_PLANNED, ""},
        {"difference|ten plan|places", STAGE_PLANNED, ""},
        {"share|plan ten|percent", STAGE_PLANNED, ""},
        {"sum|ten plan|places", STAGE_NONE, "OPERAND_STAGE x record 15 (derived), field operands\n"},
        {"sum|ten range|places", STAGE_NONE, "OPERAND_STAGE x record 15 (derived), field operands\n"},
        {"share|range ten|percent", STAGE_NONE,
         "OPERAND_STAGE x record 15 (derived), field operands\n"},
        {"share|ten zero|percent", STAGE_NONE,
         "CANNOT_DERIVE x record 15 (derived), field operands\n"},
        {"growth|zero ten|percent", STAGE_NONE,
         "CANNOT_DERIVE x record 15 (derived), field operands\n"},
        {"sum|huge huge|places", STAGE_NONE,
         "CANNOT_DERIVE x record 15 (derived), field operands\n"},
        {"sum|huge tiny|places", STAGE_NONE,
         "CANNOT_DERIVE x record 15 (derived), field operands\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new();
        struct document *d = document_new(a);
        heard_forget();
        bool ok = hear_region(d, "x", arena_printf(a, FACTS "derived|d|%s\n", cases[i].derived)) &&
                  document_link(d);
        ck_assert_str_eq(heard_lines(a), cases[i].told);
        ck_assert_int_eq(ok, !*cases[i].told);
        const struct region *r = document_region(d, "x");
        if (ok)
            ck_assert_int_eq(r->facts[r->fact_count - 1]->stage, cases[i].stage);
        arena_free(a);
    }
}
END_TEST

/* Said in any order, across streams in any order. */
START_TEST(operands_come_first)
{
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    heard_forget();
    ck_assert(hear_edition(d, "ed", "derived|c|sum|b x.b|places\nderived|b|sum|a y.a|places\n"
                                    "fact|a|1||places\nparagraph|body|{c}|{c}\n"));
    ck_assert(hear_region(d, "y", "derived|a|sum|one x.two|places\nfact|one|1||places\n") == false);
    heard_forget();
    ck_assert(hear_region(d, "y", "derived|a|sum|one one|places\nfact|one|10||places\n"));
    ck_assert(hear_region(d, "x", "derived|b|difference|c d|places\nderived|c|sum|d d|places\n"
                                  "fact|d|100||places\n"));
    ck_assert_msg(document_link(d), "%s", heard_lines(a));
    ck_assert_str_eq(phrase_text(a, &d->regions[0]->first->text.side[LANG_ZH]), "121个");
    const struct fact *c = d->regions[0]->facts[0];
    ck_assert_uint_eq(c->operand_count, 2);
    ck_assert_str_eq(c->operands[1]->region->id, "x");
    arena_free(a);
}
END_TEST

/* No fact that has no value stays in its region's list. */
START_TEST(an_absent_result_is_no_fact)
{
    struct arena *a = arena_new();
    struct document *d = edition_with_town(
        a, "derived|all|sum|town.places gone.x|places|||1|合计|in all\nfact|own|1||places\n"
           "derived|more|sum|all own|places\n", true);
    const struct region *ed = document_region(d, "ed");
    ck_assert_uint_eq(ed->fact_count, 1);
    ck_assert_str_eq(ed->facts[0]->id, "own");
    ck_assert_uint_eq(d->fact_count, 3);
    arena_free(a);
}
END_TEST

/* Texts, cells and points that stay count as uses; those that go do not. */
START_TEST(uses_are_counted)
{
    struct arena *a = arena_new();
    struct document *d = edition_with_town(
        a, "waiver|same-facts|town.share|只在一侧\n"
           "paragraph|body|{town.places}{town.places}|{town.places}\n"
           "paragraph|body|{town.places}{gone.x}|{town.places}{gone.x}\n"
           "paragraph|body|{town.share}|None\n" TABLE ROW("甲|A", "town.places")
           "row\ncell|text|{gone.x}|{gone.x}\ncell|fact|town.places\nend-table\n" CHART
           "point|镇|Town|fact|town.share\npoint|{gone.x}|{gone.x}|fact|town.share\nend-chart\n",
        true);
    const struct region *town_region = document_region(d, "town");
    const struct fact *places = town_region->facts[0], *share = town_region->facts[1];
    ck_assert_uint_eq(places->uses[LANG_ZH], 4);    /* its own text, two in one, a cell */
    ck_assert_uint_eq(places->uses[LANG_EN], 3);
    ck_assert_uint_eq(share->uses[LANG_ZH], 2);
    ck_assert_uint_eq(share->uses[LANG_EN], 1);
    arena_free(a);
}
END_TEST

/* ---- terms --------------------------------------------------------------------------- */

START_TEST(terms_are_merged_and_sorted)
{
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    heard_forget();
    ck_assert(hear_region(d, "y", "term|zone|学区|xuequ|school zone|片区|An area\n"
                                  "term|group|教育集团|jiaoyu jituan|school group|二说|Second\n"));
    ck_assert(hear_region(d, "x", "term|group|教育集团|jiaoyu jituan|school group|一说|First\n"
                                  "term|class|班|ban|class|班级|A class\n"
                                  "term|form|班|ban|class|又说|Again\n"
                                  "paragraph|body|{term:zone}{term:form}|A {term:zone}, a {term:form}\n"));
    ck_assert_msg(document_link(d), "%s", heard_lines(a));
    static const char *const order[] = {"class", "group", "zone"};
    ck_assert_uint_eq(d->term_count, 3);
    for (size_t i = 0; i < 3; i++)
        ck_assert_str_eq(d->terms[i]->id, order[i]);
    ck_assert_str_eq(d->terms[1]->region->id, "x");
    ck_assert_str_eq(phrase_text(a, &d->terms[1]->explanation.side[LANG_EN]), "First");
    ck_assert_str_eq(phrase_text(a, &document_region(d, "x")->first->text.side[LANG_EN]),
                     "A school zone, a class");
    arena_free(a);
}
END_TEST

START_TEST(a_term_has_one_rendering)
{
    static const struct { const char *other; bool clashes; } cases[] = {
        {"term|group|教育集团|jiaoyu jituan|school group|说|Said\n", false},
        {"term|group|教育集团|jiaoyu jituan|education group|说|Said\n", true},
        {"term|group|集团|jituan|school group|说|Said\n", true},
        {"term|jituan|教育集团|jiaoyu jituan|education group|说|Said\n", true},
        {"term|jituan|教育集团|jiaoyu jituan|school group|说|Said\n", false},
        {"term|cluster|集群|jiqun|school group|说|Said\n", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new();
        struct document *d = document_new(a);
        heard_forget();
        ck_assert(hear_region(d, "x", "term|group|教育集团|jiaoyu jituan|school group|说|Said\n"));
        ck_assert(hear_region(d, "y", cases[i].other));
        ck_assert_int_eq(document_link(d), !cases[i].clashes);
        ck_assert_str_eq(heard_lines(a),
                         cases[i].clashes ? "TERM_DIFFERS y record 2 (term), field id\n" : "");
        if (cases[i].clashes)
            ck_assert_msg(strstr(heard[0].text, "by x (教育集团 · school group)"), "%s",
                          heard[0].text);
        arena_free(a);
    }
}
END_TEST

/* ---- order, sources, missing regions ---------------------------------------------------- */

static bool hear_ordered(struct document *d, const char *id, const char *kind, int order,
                         const char *sources)
{
    char *stream = arena_printf(d->arena, "briefing|1|%s|1|%s|甲|A|%d\n%send|%d\n", id, kind, order,
                                sources, *sources ? 2 : 1);
    return hear_stream(d, bars_to_tabs(stream), id);
}

START_TEST(regions_are_sorted_and_numbered)
{
    static const struct { const char *id; unsigned chapter, source; } order[] = {
        {"ed", 0, 4}, {"late-ed", 0, 0}, {"b", 1, 1}, {"a", 2, 2}, {"c", 3, 3}, {"gone", 4, 0}};
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    heard_forget();
    ck_assert(hear_ordered(d, "c", "region", 20, "source|s|源|S\n"));
    ck_assert(hear_ordered(d, "late-ed", "edition", 9, ""));
    ck_assert(hear_ordered(d, "a", "region", 20, "source|s|源|S\n"));
    document_add_missing(d, "gone", NULL, NULL, "缺", "gone");
    ck_assert(hear_ordered(d, "ed", "edition", -3, "source|s|源|S\n"));
    ck_assert(hear_ordered(d, "b", "region", -1, "source|s|源|S\n"));
    ck_assert_msg(document_link(d), "%s", heard_lines(a));
    ck_assert_uint_eq(d->region_count, 6);
    for (size_t i = 0; i < 6; i++) {
        const struct region *r = d->regions[i];
        ck_assert_str_eq(r->id, order[i].id);
        ck_assert_uint_eq(r->chapter, order[i].chapter);
        ck_assert_uint_eq(r->source_count, order[i].source != 0);
        if (r->source_count)
            ck_assert_uint_eq(r->sources[0].number, order[i].source);
    }
    ck_assert_ptr_eq(document_edition(d), d->regions[0]);
    arena_free(a);
}
END_TEST

START_TEST(cites_find_their_source)
{
    struct arena *a = arena_new();
    struct document *d = edition_with_town(
        a, "source|own|自|Own\nsource|second|次|Second\n"
           "paragraph|body|一|One||7\nparagraph|body|二|Two|second|8,9\n"
           "paragraph|body|三|Three|town.daily|3\nparagraph|body|四|Four\n"
           "paragraph|body|五|Five|ed.second\n", true);
    static const char *const wanted[] = {"own", "second", "daily", NULL, "second"};
    static const char *const at[] = {"7", "8,9", "3", NULL, NULL};
    const struct block *b = d->regions[0]->first;
    for (size_t i = 0; i < 5; i++, b = b->next) {
        ck_assert_ptr_nonnull(b);
        ck_assert_str_eq(b->cite.source ? b->cite.source->id : "-", wanted[i] ? wanted[i] : "-");
        ck_assert_str_eq(b->cite.at ? b->cite.at : "-", at[i] ? at[i] : "-");
    }
    ck_assert_uint_eq(document_region(d, "town")->facts[0]->cite.source->number, 1);
    arena_free(a);
}
END_TEST

/* A refused stream that said its names goes missing under them. */
START_TEST(a_missing_region_keeps_its_place)
{
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    heard_forget();
    char *bad = bars_to_tabs(arena_strdup(a, "briefing|1|luhe|1|region|陆河|Luhe|5|广东省|Guangdong|县|county\n"
                                             "poem\nend|2\n"));
    ck_assert(!hear_stream(d, bad, "luhe.so"));
    ck_assert(hear_ordered(d, "town", "region", 9, ""));
    document_add_missing(d, "luhe", NULL, NULL, "插件有误", "The plugin is faulty");
    document_add_missing(d, "far", "远方", "Far", "没有插件", "There is no plugin");
    document_add_missing(d, "town", "镇", "Town", "重", "Twice");
    ck_assert_msg(document_link(d), "%s", heard_lines(a));
    ck_assert_uint_eq(d->region_count, 3);
    const struct region *luhe = d->regions[0], *far = d->regions[2];
    ck_assert_str_eq(luhe->id, "luhe");
    ck_assert(luhe->missing && far->missing && !d->regions[1]->missing);
    ck_assert_str_eq(luhe->name[LANG_ZH], "陆河");
    ck_assert_str_eq(luhe->province[LANG_EN], "Guangdong");
    ck_assert_str_eq(luhe->reason[LANG_EN], "The plugin is faulty");
    ck_assert_str_eq(far->name[LANG_EN], "Far");
    ck_assert_uint_eq(luhe->chapter, 1);
    ck_assert_uint_eq(far->chapter, 3);
    ck_assert_str_eq(d->regions[1]->name[LANG_ZH], "甲");
    arena_free(a);
}
END_TEST

/* A missing region is an absent one to those that name it. */
START_TEST(a_missing_region_says_nothing)
{
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    heard_forget();
    document_add_missing(d, "gone", "缺", "Gone", "缺", "gone");
    document_add_missing(d, "lost", NULL, NULL, NULL, NULL);
    ck_assert(hear_edition(d, "ed", "derived|d|sum|gone.x gone.y|places\n"
                                    "paragraph|body|{gone.x}{d}|{gone.x}{d}\n"
                                    "paragraph|body|见{see:gone.s}|See {see:gone.s}\n"
                                    "paragraph|body|好|Well|gone.s|3\n"));
    ck_assert_msg(document_link(d), "%s", heard_lines(a));
    ck_assert_uint_eq(d->left_out, 2);
    ck_assert_uint_eq(d->pair_count, 1);
    ck_assert_ptr_null(d->regions[0]->first->cite.source);
    ck_assert_str_eq(document_region(d, "lost")->name[LANG_ZH], "lost");
    dump_of(d);
    arena_free(a);
}
END_TEST

START_TEST(an_empty_document_links)
{
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    heard_forget();
    ck_assert(document_link(d));
    ck_assert_str_eq(dump_of(d), "pairs 0, facts 0, untranslated 0, left out 0\n");
    ck_assert_ptr_null(document_edition(d));
    ck_assert_ptr_null(document_region(d, "x"));
    arena_free(a);
}
END_TEST

int main(void)
{
    return UNIT_RUN("link", what_needs_an_absent_region_goes_whole, rows_go_with_what_hangs_on_them,
                    points_go_alone, pairs_are_numbered_without_a_gap,
                    references_across_regions_follow, long_chains_go_too, what_nobody_said_is_told, facts_are_computed,
                    a_result_is_no_surer_than_its_parts, operands_come_first,
                    an_absent_result_is_no_fact, uses_are_counted, terms_are_merged_and_sorted,
                    a_term_has_one_rendering, regions_are_sorted_and_numbered,
                    cites_find_their_source, a_missing_region_keeps_its_place,
                    a_missing_region_says_nothing, an_empty_document_links);
}
