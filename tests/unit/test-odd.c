/*
 * odd: what no editor means to write.  Each text is set whole, or refused with the
 * character named and its place; never a crash, a hang, a box or a lost character.
 */
#include "text-fixture.h"
#include "unit.h"

#include <time.h>

static void check_whole(const struct text_lines *l)
{
    uint32_t at = 0;
    for (unsigned i = 0; i < l->count; i++) {
        const struct text_line *line = &l->line[i];
        ck_assert_uint_eq(line->text, at);
        at += line->text_bytes;
        for (uint32_t g = 0; g < line->glyph_count; g++)
            ck_assert_msg(line->glyphs[g].glyph != 0, "a box in |%.*s|", (int)line->text_bytes,
                          l->text + line->text);
    }
    ck_assert_uint_eq(at, strlen(l->text));
}

/* The text without what prints nothing of its own. */
static void visible(const char *s, char *out)
{
    while (*s) {
        unsigned n;
        uint32_t c = utf8_decode(s, &n);
        if (c != ' ' && c != 0x200B && c != 0x200C && c != 0x200D && c != 0x2060 && c != 0xFEFF &&
            c != 0xAD && c != 0x2028) {
            memcpy(out, s, n);
            out += n;
        }
        s += n;
    }
    *out = 0;
}

static unsigned refusals(void)
{
    return diag_count(MSG_NO_GLYPH) + diag_count(MSG_RIGHT_TO_LEFT);
}

/* Whole at many measures, or refused by name. */
static void check_text(const char *text, const struct text_style *style)
{
    unsigned before = refusals();
    struct text_paragraph *p = fixture_shape(text, style);
    if (!p) {
        ck_assert_msg(refusals() > before, "%s refused without a word", text);
        return;
    }
    for (int measure = 1; measure < 40 * EM; measure = measure * 2 + 7) {
        char want[4096], got[4096];
        struct text_lines *l = text_break(fixture_engine, fixture_arena, p, measure, 0, 0);
        check_whole(l);
        visible(text, want);
        visible(l->text, got);
        ck_assert_str_eq(got, want);
    }
}

START_TEST(marks_joiners_and_controls)
{
    static const char *const texts[] = {
        "\u0301", "\u0301\u0301\u0301abc", "国\u0301家", "国\uFE00家", "e\u0301e\u0301", "a\u200Db", "国\u200D家",
        "\u200D", "\u200B\u200B", "\u00AD", "\u2060国", "国\u2028\u2028家", "\u2028", "①\uFE0F", "\uFE0F",
        "\u3099か\u3099", "A\u0300\u0301\u0302\u0303\u0304", "—\u0301", "（\u0301）", "1\u20E3",
    };
    struct text_style style[2] = {fixture_zh(), fixture_en()};
    fixture_open();
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int k = 0; k < 2; k++)
            check_text(texts[i], &style[k]);
    fixture_close();
}
END_TEST

START_TEST(what_cannot_be_set_is_refused_by_name)
{
    static const char *const texts[] = {
        "国😀家", "国👩\u200D👧家", "家\uE000庭", "家\U000F0001庭", "见שלום一词", "见العربية一词", "العربية",
        "\u202E国家", "\u2067国家\u2069", "国\U000E0100", "\U0010FFFD",
    };
    struct text_style style[2] = {fixture_zh(), fixture_en()};
    fixture_open();
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int k = 0; k < 2; k++)
            check_text(texts[i], &style[k]);
    unsigned before = diag_count(MSG_RIGHT_TO_LEFT);
    ck_assert_ptr_null(fixture_shape("见שלום一词", &style[0]));
    ck_assert_uint_gt(diag_count(MSG_RIGHT_TO_LEFT), before);
    fixture_close();
}
END_TEST

START_TEST(nothing_but_marks)
{
    static const char *const marks[] = {"，", "。", "“", "”", "（", "）", "—", "…", "·", "～", "/", "？", "！",
                                        "《", "》", "、", "-", ".", ",", "(", ")", "–", "’", "%"};
    struct text_style style[2] = {fixture_zh(), fixture_en()};
    fixture_open();
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        for (int k = 0; k < 2; k++) {
            char text[512] = "";
            for (int n = 0; n < 60; n++)
                strcat(text, marks[i]);
            check_text(text, &style[k]);
            text[0] = 0;
            for (int n = 0; n < 60; n++)
                strcat(text, marks[(i * 7 + (size_t)n * 5) % (sizeof marks / sizeof *marks)]);
            check_text(text, &style[k]);
        }
    fixture_close();
}
END_TEST

/* A paragraph of a megabyte ends soon, whatever it is made of: the work is linear. */
START_TEST(a_megabyte)
{
    static const char *const units[] = {
        "国家教育，", /* whole; the others a sixteenth of it */
        "a", "word ", "。", "responsibility", "1", "……", "国a", "“", "  ", "（《“”》）", "https://a.b/c?d=e&", "\u0301",
    };
    enum { MEGABYTE = 1 << 20, WHOLE = 1 };
    char *text = malloc(MEGABYTE + 64);
    struct text_style style[2] = {fixture_zh(), fixture_en()};
    fixture_open();
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        for (int k = 0; k < 2; k++) {
            size_t used = 0, n = strlen(units[i]);
            for (; used < (i < WHOLE ? MEGABYTE : MEGABYTE / 16); used += n)
                memcpy(text + used, units[i], n);
            text[used] = 0;
            clock_t start = clock();
            struct text_lines *l = fixture_set(text, &style[k], 30 * EM, 2 * EM);
            ck_assert_ptr_nonnull(l);
            check_whole(l);
            double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
            ck_assert_msg(seconds < 20, "%s in %d: %.1f s", units[i], k, seconds);
            arena_free(fixture_arena);
            fixture_arena = arena_new();
        }
    free(text);
    fixture_close();
}
END_TEST

int main(void)
{
    return UNIT_RUN("odd", marks_joiners_and_controls, what_cannot_be_set_is_refused_by_name,
                    nothing_but_marks, a_megabyte);
}
