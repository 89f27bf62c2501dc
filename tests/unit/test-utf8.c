/* utf8: every scalar there and back, every kind of malformed sequence refused. */
#include "base/base.h"
#include "unit.h"

#include <string.h>

START_TEST(every_scalar_goes_there_and_back)
{
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        if (c == 0xD800)
            c = 0xE000;
        char bytes[4];
        unsigned n = utf8_encode(c, bytes), m;
        const char *at = bytes;
        if ((uint32_t)utf8_next(&at, bytes + n) != c || at != bytes + n ||
            utf8_decode(bytes, &m) != c || m != n)
            ck_abort_msg("U+%04X", c);
    }
}
END_TEST

START_TEST(malformed_bytes_are_refused_in_place)
{
    static const char *const cases[] = {
        "\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2\x41", "\xE0\x80\x80",
        "\xE0\x9F\xBF", "\xE4\xB8", "\xE4\xB8\x41", "\xED\xA0\x80", "\xED\xBF\xBF",
        "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF0\x90\x80", "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFE", "\xFF",
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *at = cases[i];
        ck_assert_int_eq(utf8_next(&at, at + strlen(at)), -1);
        ck_assert_ptr_eq(at, cases[i]);
        char text[16] = "ab";
        size_t bad = 99;
        strcat(text, cases[i]);
        ck_assert(!utf8_check(text, strlen(text), &bad));
        ck_assert_uint_eq(bad, 2);
    }
    const char *at = "";
    ck_assert_int_eq(utf8_next(&at, at), -1);
}
END_TEST

static bool clean(uint32_t c)
{
    char text[8] = "a";
    unsigned n = utf8_encode(c, text + 1);
    return utf8_check(text, n + 1, NULL);
}

START_TEST(text_holds_no_controls)
{
    ck_assert(utf8_check("荣成\tRongcheng\n", strlen("荣成\tRongcheng\n"), NULL));
    ck_assert(utf8_check("", 0, NULL));
    static const uint32_t good[] = {0x9, 0xA, 0x20, 0x7E, 0xA0, 0x2019, 0x200B, 0x200D, 0x2060,
                                    0x3000, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x20000, 0x10FFFD};
    static const uint32_t bad[] = {0, 0x1, 0x8, 0xB, 0xD, 0x1A, 0x1F, 0x7F, 0x80, 0x85, 0x9F,
                                   0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069,
                                   0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        ck_assert_msg(clean(good[i]), "U+%04X", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_msg(!clean(bad[i]), "U+%04X", bad[i]);
}
END_TEST

START_TEST(length_counts_scalars)
{
    ck_assert_uint_eq(utf8_length("荣成 a\xF0\xA0\x80\x80", 12), 5);
    ck_assert_uint_eq(utf8_length("", 0), 0);
}
END_TEST

START_TEST(han_is_ideographs_and_nothing_else)
{
    static const uint32_t han[] = {0x3007, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF,
                                   0x20000, 0x2A6DF, 0x2A700, 0x2EBE0, 0x2F800, 0x30000, 0x323AF};
    static const uint32_t other[] = {'a', '0', 0x3001, 0x3005, 0x3006, 0x3008, 0x3042, 0x30A2,
                                     0x33FF, 0x4DC0, 0xA000, 0xAC00, 0xFF01, 0x1F600, 0x323B0};
    for (size_t i = 0; i < sizeof han / sizeof *han; i++)
        ck_assert_msg(char_is_han(han[i]), "U+%04X", han[i]);
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        ck_assert_msg(!char_is_han(other[i]), "U+%04X", other[i]);
}
END_TEST

int main(void)
{
    return UNIT_RUN("utf8", every_scalar_goes_there_and_back,
                    malformed_bytes_are_refused_in_place, text_holds_no_controls,
                    length_counts_scalars, han_is_ideographs_and_nothing_else);
}
