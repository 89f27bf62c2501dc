/* decimal: text stays as written; arithmetic agrees with 128-bit integers. */
#include "base/base.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>

__extension__ typedef __int128 wide;

static struct arena *arena;

static struct decimal number(const char *s)
{
    struct decimal d;
    ck_assert_msg(decimal_parse(&d, s), "%s", s);
    return d;
}

static const char *text(struct decimal d)
{
    return decimal_text(arena, &d);
}

static const char *grouped(const char *s, const char *separator)
{
    struct decimal d = number(s);
    return decimal_grouped(arena, &d, separator);
}

START_TEST(a_number_stays_as_written)
{
    arena = arena_new();
    static const char *const same[] = {
        "0", "1", "-1", "5.20", "0.05", "0.00", "10200", "-12034.50", "0.000001",
        "12345678901234567890123456789012345678", "-0.5",
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        ck_assert_str_eq(text(number(same[i])), same[i]);
    ck_assert_str_eq(text(number("+7")), "7");
    ck_assert_str_eq(text(number("007.10")), "7.10");
    ck_assert_str_eq(text(number("-0.0")), "0.0");
    struct decimal d = number("0.05");
    ck_assert_int_eq(d.count, 1);
    ck_assert_int_eq(d.scale, 2);
    ck_assert_int_eq(number("0").count, 0);
    arena_free(arena);
}
END_TEST

START_TEST(what_is_no_number_is_refused)
{
    static const char *const bad[] = {
        "", "-", "+", ".", "5.", ".5", "1.2.3", "1 ", " 1", "1,000", "1e3", "--1", "0x1", "１",
        "123456789012345678901234567890123456789", "1..2", "-.5", "NaN",
        "0.00000000000000000000000000000000000000000000000000000000000000001",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct decimal d = {.count = 77};
        ck_assert_msg(!decimal_parse(&d, bad[i]), "%s", bad[i]);
        ck_assert_int_eq(d.count, 77);
    }
}
END_TEST

START_TEST(thousands_are_grouped)
{
    arena = arena_new();
    ck_assert_str_eq(grouped("1", ","), "1");
    ck_assert_str_eq(grouped("999", ","), "999");
    ck_assert_str_eq(grouped("1000", ","), "1,000");
    ck_assert_str_eq(grouped("-123456.789", ","), "-123,456.789");
    ck_assert_str_eq(grouped("1234567", "\xE2\x80\x89"), "1\xE2\x80\x89" "234\xE2\x80\x89" "567");
    ck_assert_str_eq(grouped("0.0042", ","), "0.0042");
    arena_free(arena);
}
END_TEST

/* A number of at most 12 digits with a scale below 7, and its value times 10^6. */
static struct decimal any_number(uint64_t *state, wide *millionths)
{
    static const int64_t tens[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    unsigned scale = unit_random(state) % 7;
    int64_t digits = (int64_t)(unit_random(state) % 1000000000000u);
    digits /= tens[unit_random(state) % 7] * tens[unit_random(state) % 7];
    if (unit_random(state) & 1)
        digits = -digits;
    char s[40];
    int64_t size = digits < 0 ? -digits : digits;
    int n = snprintf(s, sizeof s, "%s%lld", digits < 0 ? "-" : "",
                     (long long)(size / tens[scale]));
    if (scale)
        snprintf(s + n, sizeof s - (size_t)n, ".%0*lld", (int)scale,
                 (long long)(size % tens[scale]));
    *millionths = (wide)digits * tens[6 - scale];
    return number(s);
}

/* The value of d times 10^scale. */
static wide value(const struct decimal *d, unsigned scale)
{
    wide v = 0;
    for (int i = 0; i < d->count; i++)
        v = v * 10 + (d->digits[i] - '0');
    for (unsigned i = d->scale; i < scale; i++)
        v *= 10;
    return d->negative ? -v : v;
}

static wide divide_half_away(wide a, wide b)
{
    bool negative = (a < 0) != (b < 0);
    a = a < 0 ? -a : a;
    b = b < 0 ? -b : b;
    wide q = a / b + (a % b * 2 >= b);
    return negative ? -q : q;
}

START_TEST(arithmetic_agrees_with_integers)
{
    uint64_t state = unit_seed();
    printf("decimal: seed %llu\n", (unsigned long long)state);
    for (int i = 0; i < 20000; i++) {
        wide x, y;
        struct decimal a = any_number(&state, &x), b = any_number(&state, &y), r;

        ck_assert(decimal_add(&r, &a, &b));
        ck_assert(value(&r, 6) == x + y);
        ck_assert_int_eq(r.scale, a.scale > b.scale ? a.scale : b.scale);
        ck_assert(decimal_subtract(&r, &a, &b));
        ck_assert(value(&r, 6) == x - y);
        ck_assert(decimal_multiply(&r, &a, &b));
        ck_assert(value(&r, 12) == x * y);
        ck_assert_int_eq(r.scale, a.scale + b.scale);
        ck_assert_int_eq(decimal_compare(&a, &b), (x > y) - (x < y));

        unsigned scale = unit_random(&state) % 7;
        wide unit = 1;
        for (unsigned k = scale; k < 6; k++)
            unit *= 10;
        ck_assert(decimal_round(&r, &a, scale));
        ck_assert(value(&r, 6) == divide_half_away(x, unit) * unit);
        ck_assert_int_eq(r.scale, (int)scale);
        if (y == 0) {
            ck_assert(!decimal_divide(&r, &a, &b, 6));
            continue;
        }
        ck_assert(decimal_divide(&r, &a, &b, 6));
        ck_assert(value(&r, 6) == divide_half_away(x * 1000000, y));
    }
}
END_TEST

START_TEST(the_result_may_be_an_operand)
{
    arena = arena_new();
    struct decimal a = number("1.5"), b = number("2");
    ck_assert(decimal_add(&a, &a, &b));
    ck_assert_str_eq(text(a), "3.5");
    ck_assert(decimal_multiply(&b, &a, &b));
    ck_assert_str_eq(text(b), "7.0");
    ck_assert(decimal_divide(&a, &b, &a, 0));
    ck_assert_str_eq(text(a), "2");
    arena_free(arena);
}
END_TEST

START_TEST(too_many_digits_are_refused)
{
    arena = arena_new();
    struct decimal most = number("99999999999999999999999999999999999999"), one = number("1"), r;
    r = one;
    ck_assert(!decimal_add(&r, &most, &one));
    ck_assert(!decimal_multiply(&r, &most, &most));
    ck_assert(!decimal_round(&r, &most, 1));
    ck_assert(!decimal_divide(&r, &one, &one, DECIMAL_SCALE + 1));
    ck_assert(!decimal_divide(&r, &one, &one, 38));
    ck_assert_str_eq(text(r), "1");
    ck_assert(decimal_subtract(&r, &most, &one));
    ck_assert_str_eq(text(r), "99999999999999999999999999999999999998");
    ck_assert(decimal_divide(&r, &one, &most, 38));
    ck_assert_str_eq(text(r), "0.00000000000000000000000000000000000001");
    ck_assert(!decimal_shift(&most, 1));
    ck_assert_str_eq(text(most), "99999999999999999999999999999999999999");
    arena_free(arena);
}
END_TEST

START_TEST(rounding_is_half_away_from_zero)
{
    static const struct { const char *number; unsigned scale; const char *rounded; } cases[] = {
        {"0.5", 0, "1"}, {"-0.5", 0, "-1"}, {"0.4", 0, "0"}, {"-0.4", 0, "0"}, {"2.5", 0, "3"},
        {"9.995", 2, "10.00"}, {"0.05", 1, "0.1"}, {"0.04", 0, "0"}, {"0.006", 1, "0.0"},
        {"5.2", 2, "5.20"}, {"0", 2, "0.00"}, {"99.99", 1, "100.0"}, {"1.45", 1, "1.5"},
    };
    arena = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct decimal d = number(cases[i].number), r;
        ck_assert(decimal_round(&r, &d, cases[i].scale));
        ck_assert_str_eq(text(r), cases[i].rounded);
    }
    arena_free(arena);
}
END_TEST

START_TEST(shifting_and_trimming)
{
    arena = arena_new();
    struct decimal d = number("10200");
    ck_assert(decimal_shift(&d, -4));
    ck_assert_str_eq(text(d), "1.0200");
    decimal_trim(&d);
    ck_assert_str_eq(text(d), "1.02");
    ck_assert(!decimal_is_integer(&d));
    ck_assert(decimal_shift(&d, 5));
    ck_assert_str_eq(text(d), "102000");
    ck_assert(decimal_is_integer(&d));
    d = number("3.00");
    ck_assert(decimal_is_integer(&d));
    ck_assert_int_eq(d.scale, 2);
    d = number("0.00");
    ck_assert(decimal_shift(&d, 9));
    ck_assert_str_eq(text(d), "0");
    d = number("0.000");
    decimal_trim(&d);
    ck_assert_str_eq(text(d), "0");
    d = number("1.50");
    struct decimal e = number("1.5");
    ck_assert_int_eq(decimal_compare(&d, &e), 0);
    arena_free(arena);
}
END_TEST

int main(void)
{
    return UNIT_RUN("decimal", a_number_stays_as_written, what_is_no_number_is_refused,
                    thousands_are_grouped, arithmetic_agrees_with_integers,
                    the_result_may_be_an_operand, too_many_digits_are_refused,
                    rounding_is_half_away_from_zero, shifting_and_trimming);
}
