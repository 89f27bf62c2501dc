/*
 * edges: what a template may ask for: no gap between Han and Latin (R25), stops that hang
 * (R23), stops that give their white (S7), English edges (E10), names spread out (R37).
 */
#include "text-fixture.h"
#include "unit.h"

#define NEAR(a, b) (abs((a) - (b)) <= EM / 50)

static const char *const stops =
    "荣成市把学前教育放在更加突出的位置。新建幼儿园，扩建幼儿园；增加学位，增加教师。办好每一所，管好每一所，"
    "看好每一所。今年如此，明年如此，后年还是如此。群众满意，教师满意，孩子也满意。";

/* ---- R25 ----------------------------------------------------------------- */

START_TEST(no_gap_where_the_grid_wants_none)
{
    struct text_style style = fixture_zh();
    fixture_open();
    style.solid = true;
    static const char *const same[] = {"有56所", "有 56 所", "用STEM课"};
    for (size_t i = 0; i < 3; i++) {
        struct text_lines *l = fixture_set(same[i], &style, 100 * EM, 0);
        ck_assert(NEAR(fixture_x(l, 0, 1) - fixture_x(l, 0, 0), EM));
    }
    /* Where a line is stretched, that place takes its part like any other (X3). */
    struct text_lines *l = fixture_set(fixture_torture, &style, 28 * EM, 2 * EM);
    for (unsigned i = 0; i < l->count; i++)
        ck_assert(!(l->line[i].squeeze_kinds & 1 << 5) && !(l->line[i].stretch_kinds & 1 << 1));
    fixture_close();
}
END_TEST

static bool is_letter_or_digit(uint32_t c)
{
    return c < 0x80 && ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

/* The characters on both sides of a run's beginning. */
static void beside(const struct text_lines *l, const struct text_run *run, uint32_t *before,
                   uint32_t *behind)
{
    const char *at = l->text + run->text;
    unsigned n;
    *behind = utf8_decode(at, &n);
    do
        at--;
    while (((unsigned char)*at & 0xC0) == 0x80);
    *before = utf8_decode(at, &n);
}

/* In however narrow a column, between an eighth and a third of an em (S6, X2). */
START_TEST(gaps_beside_latin_keep_their_bounds)
{
    struct text_style style = fixture_zh();
    unsigned seen = 0;
    fixture_open();
    struct text_paragraph *p = fixture_shape(fixture_torture, &style);
    for (int em = 8; em <= 42; em++) {
        struct text_lines *l = text_break(fixture_engine, fixture_arena, p, em * EM, 2 * EM, 0);
        for (unsigned i = 0; i < l->count; i++)
            for (uint32_t r = 1; r < l->line[i].run_count; r++) {
                const struct text_run *last = &l->line[i].runs[r - 1], *run = last + 1;
                uint32_t before, behind;
                beside(l, run, &before, &behind);
                if (!(char_is_han(before) && is_letter_or_digit(behind)) &&
                    !(char_is_han(behind) && is_letter_or_digit(before)))
                    continue;
                int gap = run->x - last->x - last->width;
                ck_assert_msg(gap >= EM / 8 && gap <= EM / 3 + 1, "%d em, line %u: %d", em, i, gap);
                seen++;
            }
    }
    ck_assert_uint_gt(seen, 1000);
    fixture_close();
}
END_TEST

/* ---- R23 ----------------------------------------------------------------- */

static bool is_stop(uint32_t c)
{
    return fixture_in(c, "，。、；：？！");
}

static uint32_t before_last(const struct text_lines *l, unsigned line)
{
    const char *from = l->text + l->line[line].text, *end = from + l->line[line].text_bytes;
    uint32_t last = 0, before = 0;
    while (from < end) {
        unsigned n;
        before = last;
        last = utf8_decode(from, &n);
        from += n;
    }
    return before;
}

START_TEST(one_stop_hangs_and_never_two_marks)
{
    struct text_style style = fixture_zh();
    unsigned hung = 0, kept = 0;
    fixture_open();
    style.hanging = true;
    for (int em = 12; em <= 30; em++) {
        static const char *text;
        text = em % 2 ? stops : fixture_torture;
        struct text_lines *l = fixture_set(text, &style, em * EM, 2 * EM);
        for (unsigned i = 0; i + 1 < l->count; i++) {
            const struct text_line *line = &l->line[i];
            int room = em * EM - line->x, x = line->glyphs[line->glyph_count - 1].x;
            uint32_t last = fixture_last(l, i), before = before_last(l, i);
            bool met = is_stop(before) || fixture_in(before, "”’）》」』“‘（《「『");
            if (is_stop(last) && !met && line->end == END_HAN) {
                ck_assert_msg(NEAR(x, room), "%d em, line %u: %d of %d", em, i, x, room);
                hung++;
            } else if (line->end != END_SPACE) {
                ck_assert_msg(x < room, "%d em |%.*s|", em, (int)line->text_bytes, l->text + line->text);
                kept++;
            }
            ck_assert_int_eq(line->width, room);
        }
    }
    ck_assert_uint_gt(hung, 10);
    ck_assert_uint_gt(kept, 50);
    fixture_close();
}
END_TEST

START_TEST(nothing_hangs_unasked)
{
    struct text_style style = fixture_zh();
    fixture_open();
    for (int em = 12; em <= 30; em++) {
        struct text_lines *l = fixture_set(stops, &style, em * EM, 2 * EM);
        for (unsigned i = 0; i < l->count; i++)
            ck_assert_int_lt(l->line[i].glyphs[l->line[i].glyph_count - 1].x,
                             em * EM - l->line[i].x);
    }
    fixture_close();
}
END_TEST

/* ---- S7 ------------------------------------------------------------------- */

START_TEST(stops_give_last_and_only_where_asked)
{
    struct text_style style = fixture_zh();
    bool given = false;
    fixture_open();
    for (int k = 0; k < 2; k++) {
        style.squeeze_stops = k;
        for (int em = 8; em <= 30; em++) {
            struct text_lines *l = fixture_set(
                "一是编制。二是岗位！三是待遇？四是培训。五是考核。六是督导！七是保障。八是宣传。九是总结。", &style,
                em * EM + EM / 2, 0);
            for (unsigned i = 0; i < l->count; i++) {
                bool s7 = l->line[i].squeeze_kinds & 1 << 6;
                ck_assert(!s7 || style.squeeze_stops);
                given |= s7;
                ck_assert_int_le(l->line[i].width, em * EM + EM / 2);
            }
        }
    }
    ck_assert_msg(given, "no stop ever gave: the test proves nothing");
    fixture_close();
}
END_TEST

/* ---- E10 ------------------------------------------------------------------ */

START_TEST(english_quotes_and_hyphens_hang_by_a_third_of_an_em_at_most)
{
    struct text_style style = fixture_en();
    static const char text[] =
        "“Schools first” was the rule; “teachers first” was the means. “What counts,” the county "
        "said, “is well-trained people in well-run schools,” and it hired kindergarten teachers.";
    unsigned hung = 0, beyond = 0;
    fixture_open();
    style.align = ALIGN_START;
    style.hyphenate = true;
    for (int k = 0; k < 2; k++) {
        style.hanging = k;
        for (int pt = 60; pt <= 240; pt += 3) {
            struct text_lines *l = fixture_set(text, &style, PT(pt), 0);
            for (unsigned i = 0; i < l->count; i++) {
                const struct text_line *line = &l->line[i];
                int x = line->glyphs[0].x;
                const struct text_run *run = &line->runs[line->run_count - 1];
                ck_assert_int_ge(x, -style.size * 3 / 10);
                ck_assert(fixture_first(l, i) == 0x201C ? (x < 0) == style.hanging : x == 0);
                hung += x < 0;
                if (line->end == END_SPACE)
                    continue;
                ck_assert_int_le(run->x + run->width, PT(pt) + (k ? style.size * 3 / 10 : 0));
                beyond += run->x + run->width > PT(pt);
            }
        }
    }
    ck_assert_uint_gt(hung, 20);
    ck_assert_uint_gt(beyond, 0);
    fixture_close();
}
END_TEST

/* ---- R37 ------------------------------------------------------------------- */

START_TEST(names_are_spread_over_their_cell)
{
    struct text_style style = fixture_zh();
    fixture_open();
    style.align = ALIGN_EVEN;
    static const char *const names[] = {"张三", "李四光", "诸葛孔明"};
    for (size_t i = 0; i < 3; i++) {
        struct text_lines *l = fixture_set(names[i], &style, 4 * EM, 0);
        const struct text_line *line = &l->line[0];
        ck_assert_uint_eq(l->count, 1);
        ck_assert(NEAR(line->glyphs[0].x, 0));
        ck_assert(NEAR(line->glyphs[line->glyph_count - 1].x, 3 * EM));
    }
    /* Too wide a step, a mark, a figure or more than a line: solid, from the left. */
    struct text_lines *l = fixture_set("张三", &style, 8 * EM, 0);
    ck_assert(NEAR(l->line[0].glyphs[1].x, EM));
    l = fixture_set("共3人", &style, 6 * EM, 0);
    ck_assert_int_eq(l->line[0].stretched, 0);
    l = fixture_set("荣成市教育和体育局学前教育科", &style, 6 * EM, 0);
    ck_assert_uint_gt(l->count, 1);
    for (unsigned i = 0; i < l->count; i++)
        ck_assert_int_eq(l->line[i].stretched, 0);
    fixture_close();
}
END_TEST

/* Single lines and last lines keep their natural width however they are aligned. */
START_TEST(single_lines_are_set_solid)
{
    static const enum text_align aligns[] = {ALIGN_JUSTIFY, ALIGN_START, ALIGN_CENTRE, ALIGN_END};
    struct text_style style = fixture_zh();
    fixture_open();
    for (size_t k = 0; k < 4; k++) {
        style.align = aligns[k];
        struct text_lines *l = fixture_set("办好每一所幼儿园", &style, 20 * EM, 0);
        ck_assert_uint_eq(l->count, 1);
        for (unsigned i = 0; i + 1 < l->line[0].glyph_count; i++)
            ck_assert(NEAR(l->line[0].glyphs[i + 1].x - l->line[0].glyphs[i].x, EM));
        l = fixture_set(stops, &style, 14 * EM, 0);
        const struct text_line *last = &l->line[l->count - 1];
        ck_assert_int_eq(last->stretched | last->squeezed, 0);
    }
    fixture_close();
}
END_TEST

/* However the options are combined, full lines are full, nothing is torn or lost. */
START_TEST(options_go_together)
{
    struct text_style style = fixture_zh();
    fixture_open();
    for (unsigned k = 0; k < 24; k++) {
        style.solid = k & 1;
        style.hanging = k & 2;
        style.squeeze_stops = k & 4;
        style.kinsoku = (enum text_kinsoku)(k / 8);
        for (int em = 14; em <= 34; em++) {
            struct text_lines *l = fixture_set(fixture_torture, &style, em * EM, 2 * EM);
            uint32_t at = 0;
            ck_assert_msg(!l->emergency, "options %u, %d em", k, em);
            for (unsigned i = 0; i < l->count; i++) {
                ck_assert_uint_eq(l->line[i].text, at);
                at += l->line[i].text_bytes;
                if (i + 1 < l->count)
                    ck_assert_msg(l->line[i].width == em * EM - l->line[i].x,
                                  "options %u, %d em, line %u", k, em, i);
            }
            ck_assert_uint_eq(at, strlen(l->text));
        }
    }
    fixture_close();
}
END_TEST

int main(void)
{
    return UNIT_RUN("edges", no_gap_where_the_grid_wants_none,
                    gaps_beside_latin_keep_their_bounds, one_stop_hangs_and_never_two_marks,
                    nothing_hangs_unasked, stops_give_last_and_only_where_asked,
                    english_quotes_and_hyphens_hang_by_a_third_of_an_em_at_most,
                    names_are_spread_over_their_cell, single_lines_are_set_solid,
                    options_go_together);
}
