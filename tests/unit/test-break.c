/*
 * break: no line begins or ends with what may not stand there (R01-R13).
 *
 * The sets are written out here once more, on purpose: the test must not
 * believe the engine's own classes.
 */
#include "text-fixture.h"
#include "unit.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#define NEVER_FIRST "、，；：。．？！”’）》〉」』】〗〕］｝～·／℃%‰°"
#define NEVER_LAST "“‘（《〈「『【〖〔［｛／¥￥"

static bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_hyphenated(const struct text_line *line)
{
    return line->run_count && line->runs[line->run_count - 1].hyphen;
}

/* What is wrong with the break behind line i; NULL if nothing. */
static const char *fault(const struct text_lines *l, unsigned i)
{
    uint32_t last = fixture_last(l, i), first = fixture_first(l, i + 1);
    if (fixture_in(first, NEVER_FIRST))
        return "begins with a closing mark";
    if (fixture_in(last, NEVER_LAST))
        return "ends with an opening mark";
    if (last == 0x2014 && first == 0x2014)
        return "tears a dash";
    if (last == 0x2026 && first == 0x2026)
        return "tears an ellipsis";
    if (is_digit(last) && (is_digit(first) || first == '.' || first == ','))
        return "tears a number";
    if (last == 0x7B2C)
        return "leaves 第 alone";
    if (last == 0x3015 && is_digit(first))
        return "tears 〔2024〕12号";
    if (is_letter(last) && is_letter(first) && l->line[i].end != END_SPACE &&
        !is_hyphenated(&l->line[i]))
        return "tears a word without a hyphen";
    if (last == '/' && l->line[i].end == END_HAN)
        return "ends with a solidus";
    return NULL;
}

static void check_lines(const struct text_lines *l, int measure, unsigned long seed)
{
    for (unsigned i = 0; i + 1 < l->count; i++) {
        const char *why = fault(l, i);
        ck_assert_msg(!why, "measure %d, seed %lu: |%.*s| %s", measure / EM, seed,
                      (int)(l->line[i].text_bytes + 24), l->text + l->line[i].text, why ? why : "");
    }
}

START_TEST(torture_at_fourteen_widths)
{
    struct text_style style = fixture_zh();
    fixture_open();
    struct text_paragraph *p = fixture_shape(fixture_torture, &style);
    ck_assert_ptr_nonnull(p);
    for (int em = 16; em <= 42; em += 2) {
        struct text_lines *l = text_break(fixture_engine, fixture_arena, p, em * EM, 2 * EM, 0);
        ck_assert_msg(!l->emergency, "%d em", em);
        check_lines(l, em * EM, 0);
    }
    fixture_close();
}
END_TEST

START_TEST(single_connectors_never_begin_a_line)
{
    struct text_style style = fixture_zh();
    fixture_open();
    for (int em = 6; em <= 18; em++) {
        struct text_lines *l = fixture_set("连接京津冀—长三角—粤港澳—北部湾—成渝—关中—中原各城市群",
                                           &style, em * EM, 0);
        for (unsigned i = 1; i < l->count; i++)
            ck_assert_uint_ne(fixture_first(l, i), 0x2014);
    }
    fixture_close();
}
END_TEST

START_TEST(strict_level_keeps_dashes_from_the_start)
{
    struct text_style style = fixture_zh();
    fixture_open();
    style.kinsoku = KINSOKU_STRICT;
    bool seen = false;
    for (int em = 8; em <= 30; em++) {
        struct text_lines *l = fixture_set(
            "他说自由——就是不受束缚——也不束缚他人……如此而已……别无他意——真的——如此", &style,
            em * EM, 0);
        for (unsigned i = 1; i < l->count; i++) {
            uint32_t first = fixture_first(l, i);
            ck_assert(first != 0x2014 && first != 0x2026);
        }
        style.kinsoku = KINSOKU_GB;
        l = fixture_set("他说自由——就是不受束缚——也不束缚他人……如此而已……别无他意——真的——如此",
                        &style, em * EM, 0);
        for (unsigned i = 1; i < l->count; i++)
            seen |= fixture_first(l, i) == 0x2014 || fixture_first(l, i) == 0x2026;
        style.kinsoku = KINSOKU_STRICT;
    }
    ck_assert_msg(seen, "the standard's level never used its freedom: the test proves nothing");
    fixture_close();
}
END_TEST

/* R03: a slash ends a line at the basic level alone, and begins one at none. */
START_TEST(a_slash_ends_a_line_at_the_basic_level_alone)
{
    static const enum text_kinsoku levels[] = {KINSOKU_BASIC, KINSOKU_GB, KINSOKU_STRICT};
    unsigned ended[3] = {0};
    struct text_style style = fixture_zh();
    fixture_open();
    for (int k = 0; k < 3; k++)
        for (int em = 8; em <= 30; em++) {
            style.kinsoku = levels[k];
            struct text_lines *l = fixture_set("分中文/英文、城区/镇区/乡村、公办/民办和小学/初中/高中各类学校分别统计，"
                                               "按月/季/年上报", &style, em * EM, 0);
            for (unsigned i = 0; i + 1 < l->count; i++) {
                ended[k] += fixture_last(l, i) == '/';
                ck_assert_uint_ne(fixture_first(l, i + 1), '/');
            }
        }
    ck_assert_uint_gt(ended[0], 0);
    ck_assert_uint_eq(ended[1] + ended[2], 0);
    fixture_close();
}
END_TEST

START_TEST(formatted_numbers_stay_whole)
{
    struct text_style style = fixture_zh();
    fixture_open();
    for (int em = 8; em <= 24; em++) {
        struct text_piece piece[] = {
            {"三年来累计投入教育经费达到", strlen("三年来累计投入教育经费达到"), TEXT_PLAIN, 0},
            {"超过20多亿元", strlen("超过20多亿元"), TEXT_NUMBER, 0},
            {"用于校舍建设和设备购置", strlen("用于校舍建设和设备购置"), TEXT_PLAIN, 0},
        };
        struct text_paragraph *p = text_shape(fixture_engine, fixture_arena, piece, 3, &style, "t");
        struct text_lines *l = text_break(fixture_engine, fixture_arena, p, em * EM, 0, 0);
        /* 超过|20 may part; the figure and its unit only where the line would gape (R09):
         * in narrow columns, and where 15 characters must fill 18 or 19 em. */
        size_t from = strlen(piece[0].text), to = from + piece[1].bytes, digits = from + 6;
        for (unsigned i = 1; i < l->count; i++)
            ck_assert_msg(l->line[i].text <= from || l->line[i].text >= to ||
                              l->line[i].text == digits || ((em < 12 || em == 18 || em == 19) &&
                               l->line[i].text == digits + 2),
                          "%d em", em);
    }
    fixture_close();
}
END_TEST

START_TEST(a_figure_gives_way_before_a_line_gapes)
{
    struct text_style style = fixture_zh();
    fixture_open();
    struct text_piece piece[] = {
        {"局机关中层干部平均年龄达", strlen("局机关中层干部平均年龄达"), TEXT_PLAIN, 0},
        {"48.6岁", strlen("48.6岁"), TEXT_NUMBER, 0},
        {"，9人超过52岁，老龄化一定程度上影响效率。", strlen("，9人超过52岁，老龄化一定程度上影响效率。"),
         TEXT_PLAIN, 0},
    };
    struct text_paragraph *p = text_shape(fixture_engine, fixture_arena, piece, 3, &style, "t");
    struct text_lines *l = text_break(fixture_engine, fixture_arena, p, 17 * EM, 2 * EM, 0);
    ck_assert_int_le(l->line[0].step_max, 100);
    fixture_close();
}
END_TEST

/* A word with a capital divides in a title, never in running text. */
START_TEST(titles_give_way_and_names_do_not)
{
    static const char text[] = "Implementing Comprehensive Opinions Strengthening Responsibilities "
                               "Concerning Kindergartens and Supervision";
    struct text_style style = fixture_en();
    unsigned divided[2] = {0};
    fixture_open();
    for (int title = 0; title < 2; title++)
        for (int pt = 210; pt <= 300; pt += 5) {
            struct text_piece piece = {text, sizeof text - 1, title ? TEXT_TITLE : TEXT_PLAIN, 0};
            struct text_paragraph *p = text_shape(fixture_engine, fixture_arena, &piece, 1, &style, "t");
            struct text_lines *l = text_break(fixture_engine, fixture_arena, p, PT(pt), 0, 0);
            for (unsigned i = 0; i < l->count; i++)
                divided[title] += is_hyphenated(&l->line[i]);
        }
    ck_assert_uint_eq(divided[0], 0);
    ck_assert_uint_gt(divided[1], 0);
    fixture_close();
}
END_TEST

START_TEST(addresses_break_behind_their_parts_without_a_hyphen)
{
    struct text_style style = fixture_en();
    fixture_open();
    for (int pt = 120; pt <= 300; pt += 12) {
        struct text_lines *l = fixture_set(
            "See https://www.example.org/reports/early-childhood/2019/annex.html for all of it.",
            &style, PT(pt), 0);
        for (unsigned i = 0; i + 1 < l->count; i++) {
            ck_assert(!is_hyphenated(&l->line[i]));
            if (l->line[i].end == END_URL)
                ck_assert(fixture_in(fixture_last(l, i), "/.-?"));
        }
    }
    fixture_close();
}
END_TEST

START_TEST(english_keeps_together_what_belongs_together)
{
    struct text_style style = fixture_en();
    fixture_open();
    for (int pt = 60; pt <= 260; pt += 4) {
        struct text_lines *l = fixture_set(
            "As Table 4 and Figure 2 on p. 12 show, Mr Li drove 15 km a day and paid RMB 20 for it.",
            &style, PT(pt), 0);
        if (l->emergency)
            continue;
        for (unsigned i = 0; i + 1 < l->count; i++) {
            const char *rest = l->text + l->line[i + 1].text;
            ck_assert(!is_digit((unsigned char)*rest) || strncmp(rest, "15", 2) == 0);
            ck_assert(strncmp(rest, "km", 2) != 0 && strncmp(rest, "Li", 2) != 0);
        }
    }
    fixture_close();
}
END_TEST

START_TEST(no_break_spaces_hold)
{
    struct text_style style = fixture_en();
    fixture_open();
    for (int pt = 60; pt <= 200; pt += 4) {
        struct text_lines *l = fixture_set("one two three\u00A0four five six\u00A0seven eight",
                                           &style, PT(pt), 0);
        for (unsigned i = 1; !l->emergency && i < l->count; i++) {
            const char *start = l->text + l->line[i].text;
            ck_assert(strncmp(start, "four", 4) != 0 && strncmp(start, "seven", 5) != 0);
        }
    }
    fixture_close();
}
END_TEST

/* ---- random text ------------------------------------------------------ */

static char *random_text(uint64_t *state, char *out, size_t room)
{
    static const char *const part[] = {
        "荣", "成", "市", "的", "教", "育", "改", "革", "学", "校", "在", "和", "县", "民", "办",
        "优", "，", "。", "、", "；", "：“", "”，", "”。", "（", "）", "《", "》", "》、《", "？！",
        "——", "……", "·", "～", "12", "3.5%", "1,200", "2019年", "第12期", "STEM", " and ",
        "kindergarten", "governance", "8～10℃", "A/B", "—",
    };
    size_t n = 3 + unit_random(state) % 90, used = 0;
    used += (size_t)snprintf(out, room, "国");
    for (size_t i = 0; i < n; i++) {
        size_t pick = unit_random(state) % 3 ? unit_random(state) % 16
                                             : unit_random(state) % (sizeof part / sizeof *part);
        used += (size_t)snprintf(out + used, room - used, "%s", part[pick]);
    }
    return out;
}

START_TEST(random_text_never_breaks_a_ban)
{
    struct text_style style = fixture_zh();
    unsigned long seed = unit_seed();
    uint64_t state = seed | 1;
    printf("random text: UNIT_SEED=%lu\n", seed);
    fixture_open();
    for (int round = 0; round < 400; round++) {
        char text[2048];
        struct text_paragraph *p = fixture_shape(random_text(&state, text, sizeof text), &style);
        ck_assert_ptr_nonnull(p);
        for (int k = 0; k < 3; k++) {
            int measure = (int)(12 + unit_random(&state) % 24) * EM;
            struct text_lines *l = text_break(fixture_engine, fixture_arena, p, measure,
                                              k == 0 ? 0 : 2 * EM, 0);
            if (!l->emergency)
                check_lines(l, measure, seed);
        }
    }
    fixture_close();
}
END_TEST

/* ---- Latin against UAX #14 --------------------------------------------- */

/* No opening bracket behind a quote: LB15 glued the two, a rule since withdrawn;
 * no em dash between spaces: LB17 glues two of them. */

static void english_soup(uint64_t *state, char *out, size_t room)
{
    static const char *const part[] = {
        "the", "school", "county-level", "and/or", "2019", "3.5%", "1,200", "item(a)", "p. 4)", "“open",
        "selection”", "it’s", "A", "–", "pre-", "10–12", "e.g.", "No. 5", "well", "…", "and…",
        "£5", "x/y", "100/200", "‘quoted’", "!", "one—two", "U.S.", "a.m.", "+5", "−3",
    };
    size_t n = 4 + unit_random(state) % 40, used = 0;
    out[0] = 0;
    for (size_t i = 0; i < n; i++)
        used += (size_t)snprintf(out + used, room - used, "%s%s", i && unit_random(state) % 12 ? " "
                                                                                              : "",
                                 part[unit_random(state) % (sizeof part / sizeof *part)]);
}

START_TEST(english_breaks_are_among_those_of_uax_14)
{
    struct text_style style = fixture_en();
    uint64_t state = unit_seed() | 1;
    unsigned seen = 0;
    style.hyphenate = false;
    fixture_open();
    for (int round = 0; round < 500; round++) {
        char text[2048];
        english_soup(&state, text, sizeof text);
        struct text_lines *l = fixture_set(text, &style, PT(60 + unit_random(&state) % 200), 0);
        UErrorCode status = U_ZERO_ERROR;
        UText *u = utext_openUTF8(NULL, l->text, -1, &status);
        UBreakIterator *lines = ubrk_open(UBRK_LINE, "en", NULL, 0, &status);
        ubrk_setUText(lines, u, &status);
        ck_assert(U_SUCCESS(status));
        for (unsigned i = 0; i + 1 < l->count; i++) {
            if (l->line[i].end == END_EMERGENCY)
                continue;
            seen++;
            ck_assert_msg(ubrk_isBoundary(lines, (int32_t)l->line[i + 1].text),
                          "UNIT_SEED=%lu |%.*s|", unit_seed(), (int)l->line[i].text_bytes + 9,
                          l->text + l->line[i].text);
        }
        ubrk_close(lines);
        utext_close(u);
    }
    ck_assert_uint_gt(seen, 1000);
    fixture_close();
}
END_TEST

int main(void)
{
    return UNIT_RUN("break", torture_at_fourteen_widths, single_connectors_never_begin_a_line,
                    strict_level_keeps_dashes_from_the_start,
                    a_slash_ends_a_line_at_the_basic_level_alone, formatted_numbers_stay_whole,
                    a_figure_gives_way_before_a_line_gapes,
                    titles_give_way_and_names_do_not,
                    addresses_break_behind_their_parts_without_a_hyphen,
                    english_keeps_together_what_belongs_together, no_break_spaces_hold,
                    random_text_never_breaks_a_ban,
                    english_breaks_are_among_those_of_uax_14);
}
