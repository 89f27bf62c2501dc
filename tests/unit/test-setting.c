/*
 * setting: what a template may ask of the text engine: [text] for all styles, a style's
 * own words before it, and every word that is none told with its line.
 */
#include "layout/look.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct arena *arena;

/* A look based on the meeting's with these words behind it. */
static struct look *look_of(const char *words)
{
    char path[] = "/tmp/briefing-setting-XXXXXX.ini";
    const char *folder = getenv("BRIEFING_TEMPLATES");
    int file = mkstemps(path, 4);
    FILE *out = file >= 0 ? fdopen(file, "w") : NULL;
    ck_assert_ptr_nonnull(out);
    char here[4096];
    ck_assert_ptr_nonnull(realpath(folder ? folder : "templates", here));
    fprintf(out, "[template]\nbase=%s/meeting.ini\n%s", here, words);
    fclose(out);
    diag_init("test");
    arena = arena_new();
    struct look *look = look_open(arena, here, path);
    unlink(path);
    return look;
}

START_TEST(a_template_that_says_nothing_has_the_defaults)
{
    struct look *l = look_of("");
    ck_assert_ptr_nonnull(l);
    ck_assert(!l->american);
    for (int i = 0; i < STYLE_COUNT; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            const struct text_style *t = &l->styles[i].text[lang];
            ck_assert_int_eq(t->kinsoku, KINSOKU_GB);
            ck_assert(!t->solid && !t->hanging && !t->squeeze_stops && !t->name_lines);
        }
    arena_free(arena);
}
END_TEST

START_TEST(text_speaks_for_all_styles_and_a_style_for_itself)
{
    struct look *l = look_of("[text]\nstrictness=strict\ngap=none\nhanging[zh]=yes\n"
                             "squeeze-stops[zh]=yes\nname-lines=yes\nhyphenation=american\n"
                             "[style body]\nstrictness[zh]=basic\ngap=quarter\nhanging[zh]=no\n");
    ck_assert_ptr_nonnull(l);
    ck_assert(l->american);
    const struct text_style *body = l->styles[STYLE_BODY].text;
    const struct text_style *item = l->styles[STYLE_ITEM].text;
    ck_assert_int_eq(body[LANG_ZH].kinsoku, KINSOKU_BASIC);
    ck_assert_int_eq(body[LANG_EN].kinsoku, KINSOKU_STRICT);
    ck_assert_int_eq(item[LANG_ZH].kinsoku, KINSOKU_STRICT);
    ck_assert(body[LANG_ZH].name_lines && item[LANG_ZH].name_lines);
    ck_assert(!body[LANG_ZH].solid && item[LANG_ZH].solid && item[LANG_EN].solid);
    ck_assert(!body[LANG_ZH].hanging && item[LANG_ZH].hanging && !item[LANG_EN].hanging);
    ck_assert(body[LANG_ZH].squeeze_stops && !body[LANG_EN].squeeze_stops);
    arena_free(arena);
}
END_TEST

START_TEST(what_is_no_word_is_told)
{
    static const struct { const char *words; enum message message; } wrong[] = {
        {"[text]\nstrictness=severe\n", MSG_TEMPLATE_BAD_WORD},
        {"[text]\ngap=half\n", MSG_TEMPLATE_BAD_WORD},
        {"[text]\nhyphenation=french\n", MSG_TEMPLATE_BAD_WORD},
        {"[text]\nhang=yes\n", MSG_TEMPLATE_UNKNOWN_KEY},
        {"[style body]\nsqueeze-stops=maybe\n", MSG_TEMPLATE_BAD_WORD},
        {"[text]\nname-lines=wavy\n", MSG_TEMPLATE_BAD_WORD},
        {"[style body]\nhyphenate[en]=ja\n", MSG_TEMPLATE_BAD_WORD},
        {"[text]\nhanging=yes\n", MSG_TEMPLATE_BOTH_HANG},
        {"[text]\nhanging[zh]=yes\n[style body]\nhanging[en]=yes\n", MSG_TEMPLATE_BOTH_HANG},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        unsigned before = diag_count(wrong[i].message);
        ck_assert_msg(look_of(wrong[i].words) == NULL, "%s", wrong[i].words);
        ck_assert_msg(diag_count(wrong[i].message) > before, "%s", wrong[i].words);
        arena_free(arena);
    }
}
END_TEST

int main(void)
{
    return UNIT_RUN("setting", a_template_that_says_nothing_has_the_defaults,
                    text_speaks_for_all_styles_and_a_style_for_itself, what_is_no_word_is_told);
}
