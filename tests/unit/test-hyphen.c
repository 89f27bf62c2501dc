/* hyphen: English words divide where British readers expect it, and others not at all. */
#include "text/text_private.h"
#include "unit.h"

#include <string.h>

/* The word with its points marked. */
static const char *divide(struct hyphen *h, const char *word, char out[128])
{
    uint8_t points[64] = {0};
    size_t n = strlen(word), used = 0;
    bool any = hyphen_word(h, word, n, points);
    for (size_t i = 0; i < n; i++) {
        out[used++] = word[i];
        if (any && points[i] == POINT_ANYWHERE)
            out[used++] = '|';
    }
    out[used] = 0;
    return out;
}

START_TEST(words_divide)
{
    static const char *const cases[] = {
        "gov|ern|ment", "ana|lysis", "re|com|mend|a|tion", "brief|ing", "policy|maker",
        "“gov|ern|ment,”", "gov|ern|ment’s", "kinder|gartens",
    };
    struct hyphen *h = hyphen_open_english(false);
    ck_assert_msg(h != NULL, "no dictionary: install hyphen-en-gb");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char word[64], got[128];
        size_t n = 0;
        for (const char *s = cases[i]; *s; s++)
            if (*s != '|')
                word[n++] = *s;
        word[n] = 0;
        ck_assert_str_eq(divide(h, word, got), cases[i]);
    }
    hyphen_close(h);
}
END_TEST

START_TEST(americans_divide_otherwise)
{
    struct hyphen *h = hyphen_open_english(true);
    char got[128];
    if (!h)
        return;                 /* not installed: British stays the rule */
    ck_assert_str_eq(divide(h, "recommendation", got), "rec|om|men|da|tion");
    ck_assert_str_eq(divide(h, "analysis", got), "anal|y|sis");
    ck_assert_str_eq(divide(h, "project", got), "project");
    hyphen_close(h);
}
END_TEST

/* A capital says nothing in a title: long words divide there, and only there. */
START_TEST(capitals_divide_in_titles)
{
    struct hyphen *h = hyphen_open_english(false);
    uint8_t points[64] = {0};
    ck_assert(hyphen_word(h, "Implementation,", 15, points));
    ck_assert_int_eq(points[4], POINT_IN_TITLE);        /* Imple|mentation */
    ck_assert_ptr_null(memchr(points, POINT_ANYWHERE, sizeof points));
    memset(points, 0, sizeof points);
    ck_assert(!hyphen_word(h, "Opinion", 7, points));
    ck_assert(!hyphen_word(h, "GOVERNMENT", 10, points));
    hyphen_close(h);
}
END_TEST

/* libhyphen reads words as strings: the longest, too, has an end (seen in sanitized runs). */
START_TEST(the_longest_word_has_an_end)
{
    char word[61], got[256];
    struct hyphen *h = hyphen_open_english(false);
    ck_assert_ptr_nonnull(h);
    for (int i = 0; i < 60; i += 20)
        memcpy(word + i, "internationalisation", 20);
    word[60] = 0;
    ck_assert_ptr_nonnull(strstr(divide(h, word, got), "in|ter"));
    word[59] = 0;
    ck_assert_ptr_nonnull(strstr(divide(h, word, got), "in|ter"));
    hyphen_close(h);
}
END_TEST

START_TEST(others_stay_whole)
{
    static const char *const cases[] = {
        "the", "area", "UNESCO", "Rongcheng", "Government", "STEM", "2019", "10,200", "well-known",
        "e.g.", "info@example.org", "www.example.org", "3rd", "people", "MHz", "", "—", "’s",
    };
    struct hyphen *h = hyphen_open_english(false);
    ck_assert_ptr_nonnull(h);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char got[128];
        ck_assert_str_eq(divide(h, cases[i], got), cases[i]);
    }
    hyphen_close(h);
}
END_TEST

START_TEST(two_before_and_three_behind)
{
    static const char *const words[] = {
        "education", "responsibility", "information", "ability", "various", "institutional",
        "international", "evaluation", "communities", "organisation", "allocation", "idea", "under",
    };
    struct hyphen *h = hyphen_open_english(false);
    ck_assert_ptr_nonnull(h);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint8_t points[64] = {0};
        size_t n = strlen(words[i]);
        hyphen_word(h, words[i], n, points);
        ck_assert(!points[0]);
        for (size_t k = n - 3; k < n; k++)
            ck_assert_msg(!points[k], "%s at %zu", words[i], k);
    }
    hyphen_close(h);
}
END_TEST

START_TEST(missing_dictionary_is_no_dictionary)
{
    ck_assert_ptr_null(hyphen_open("/nonexistent/hyph.dic"));
}
END_TEST

int main(void)
{
    return UNIT_RUN("hyphen", words_divide, capitals_divide_in_titles, americans_divide_otherwise,
                    the_longest_word_has_an_end, others_stay_whole, two_before_and_three_behind,
                    missing_dictionary_is_no_dictionary);
}
