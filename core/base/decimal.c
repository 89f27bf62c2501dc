/*
 * decimal: exact decimal numbers.
 *
 * A number is kept as it was written: 5.20 has scale 2 and stays 5.20.  The
 * digits carry no leading zeros, so 0.05 is "5" with scale 2 and any zero has
 * no digits at all (and no sign).
 *
 * Calculation goes through `struct big`, digits from the least significant one
 * up, wide enough for every intermediate value.
 *
 * Rule: a result is exact, or rounded where the function's name says so, or the
 * function returns false and leaves *out as it was; out may be an operand.
 */
#include "base/base.h"

#include <string.h>

#define BIG_DIGITS (DECIMAL_DIGITS + 2 * DECIMAL_SCALE + 2)

struct big {
    int count;                      /* without leading zeros */
    uint8_t at[BIG_DIGITS];         /* least significant first */
};

/* The digits of d times 10^zeros. */
static struct big big_of(const struct decimal *d, int zeros)
{
    struct big b = {0};
    if (!d->count)
        return b;
    b.count = d->count + zeros;
    for (int i = 0; i < d->count; i++)
        b.at[zeros + i] = (uint8_t)(d->digits[d->count - 1 - i] - '0');
    return b;
}

static int big_compare(const struct big *a, const struct big *b)
{
    if (a->count != b->count)
        return a->count < b->count ? -1 : 1;
    for (int i = a->count - 1; i >= 0; i--)
        if (a->at[i] != b->at[i])
            return a->at[i] < b->at[i] ? -1 : 1;
    return 0;
}

static void big_shorten(struct big *b)
{
    while (b->count && !b->at[b->count - 1])
        b->count--;
}

static void big_add(struct big *a, const struct big *b)
{
    int carry = 0, n = a->count > b->count ? a->count : b->count;
    for (int i = 0; i < n || carry; i++) {
        int sum = a->at[i] + b->at[i] + carry;
        a->at[i] = (uint8_t)(sum % 10);
        carry = sum / 10;
        if (i >= n)
            n = i + 1;
    }
    a->count = n;
}

/* a must not be the smaller one. */
static void big_subtract(struct big *a, const struct big *b)
{
    int borrow = 0;
    for (int i = 0; i < a->count; i++) {
        int difference = a->at[i] - b->at[i] - borrow;
        borrow = difference < 0;
        a->at[i] = (uint8_t)(difference + 10 * borrow);
    }
    big_shorten(a);
}

/* Drops the lowest `places` digits; true if what was dropped is a half or more. */
static bool big_drop(struct big *b, int places)
{
    if (places <= 0)
        return false;
    bool up = places <= b->count && b->at[places - 1] >= 5;
    int left = b->count > places ? b->count - places : 0;
    memmove(b->at, b->at + (b->count - left), (size_t)left);
    memset(b->at + left, 0, (size_t)(b->count - left));
    b->count = left;
    return up;
}

static bool big_to_decimal(struct decimal *out, const struct big *b, bool negative, int scale)
{
    if (b->count > DECIMAL_DIGITS || scale < 0 || scale > DECIMAL_SCALE)
        return false;
    struct decimal d = {.negative = negative && b->count, .count = (uint8_t)b->count,
                        .scale = (uint8_t)scale};
    for (int i = 0; i < b->count; i++)
        d.digits[i] = (char)('0' + b->at[b->count - 1 - i]);
    *out = d;
    return true;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool decimal_parse(struct decimal *out, const char *s)
{
    struct decimal d = {0};
    if (*s == '+' || *s == '-')
        d.negative = *s++ == '-';

    bool behind = false;
    if (!is_digit(*s))
        return false;
    for (; *s; s++) {
        if (*s == '.') {
            if (behind || !is_digit(s[1]))
                return false;
            behind = true;
            continue;
        }
        if (!is_digit(*s) || d.count == DECIMAL_DIGITS || d.scale == DECIMAL_SCALE)
            return false;
        if (d.count || *s != '0')
            d.digits[d.count++] = *s;
        d.scale = (uint8_t)(d.scale + behind);
    }
    if (!d.count)
        d.negative = false;
    *out = d;
    return true;
}

char *decimal_grouped(struct arena *a, const struct decimal *d, const char *separator)
{
    int ahead = d->count > d->scale ? d->count - d->scale : 0;
    size_t gap = strlen(separator);
    size_t bytes = 4 + (size_t)(ahead + d->scale) + (size_t)ahead / 3 * gap;
    char *text = arena_alloc(a, bytes), *p = text;

    if (d->negative)
        *p++ = '-';
    if (!ahead)
        *p++ = '0';
    for (int i = 0; i < ahead; i++) {
        if (i && (ahead - i) % 3 == 0) {
            memcpy(p, separator, gap);
            p += gap;
        }
        *p++ = d->digits[i];
    }
    if (!d->scale)
        return text;
    *p++ = '.';
    for (int i = d->scale; i > d->count; i--)
        *p++ = '0';
    memcpy(p, d->digits + ahead, (size_t)(d->count - ahead));
    return text;
}

char *decimal_text(struct arena *a, const struct decimal *d)
{
    return decimal_grouped(a, d, "");
}

/* Both as integers of one scale, which is returned. */
static int align(const struct decimal *a, const struct decimal *b, struct big *x, struct big *y)
{
    int scale = a->scale > b->scale ? a->scale : b->scale;
    *x = big_of(a, scale - a->scale);
    *y = big_of(b, scale - b->scale);
    return scale;
}

int decimal_compare(const struct decimal *a, const struct decimal *b)
{
    if (a->negative != b->negative)
        return a->negative ? -1 : 1;
    int order;
    if (a->scale == b->scale && a->count == b->count) {
        order = memcmp(a->digits, b->digits, a->count);     /* place by place */
        order = (order > 0) - (order < 0);
    } else {
        struct big x, y;
        align(a, b, &x, &y);
        order = big_compare(&x, &y);
    }
    return a->negative ? -order : order;
}

bool decimal_add(struct decimal *out, const struct decimal *a, const struct decimal *b)
{
    struct big x, y;
    int scale = align(a, b, &x, &y);
    if (a->negative == b->negative) {
        big_add(&x, &y);
        return big_to_decimal(out, &x, a->negative, scale);
    }
    if (big_compare(&x, &y) >= 0) {
        big_subtract(&x, &y);
        return big_to_decimal(out, &x, a->negative, scale);
    }
    big_subtract(&y, &x);
    return big_to_decimal(out, &y, b->negative, scale);
}

bool decimal_subtract(struct decimal *out, const struct decimal *a, const struct decimal *b)
{
    struct decimal opposite = *b;
    opposite.negative = !b->negative && b->count;
    return decimal_add(out, a, &opposite);
}

bool decimal_multiply(struct decimal *out, const struct decimal *a, const struct decimal *b)
{
    struct big x = big_of(a, 0), y = big_of(b, 0), product = {0};
    for (int i = 0; i < x.count; i++) {
        int carry = 0;
        for (int j = 0; j < y.count || carry; j++) {
            int sum = product.at[i + j] + x.at[i] * (j < y.count ? y.at[j] : 0) + carry;
            product.at[i + j] = (uint8_t)(sum % 10);
            carry = sum / 10;
        }
    }
    product.count = x.count + y.count;
    big_shorten(&product);
    return big_to_decimal(out, &product, a->negative != b->negative, a->scale + b->scale);
}

/* Long division; the remainder stays in *rest. */
static struct big big_divide(const struct big *a, const struct big *b, struct big *rest)
{
    struct big quotient = {.count = a->count};
    *rest = (struct big){0};
    for (int i = a->count - 1; i >= 0; i--) {
        memmove(rest->at + 1, rest->at, (size_t)rest->count);
        rest->at[0] = a->at[i];
        rest->count++;
        big_shorten(rest);
        while (big_compare(rest, b) >= 0) {
            big_subtract(rest, b);
            quotient.at[i]++;
        }
    }
    big_shorten(&quotient);
    return quotient;
}

bool decimal_divide(struct decimal *out, const struct decimal *a, const struct decimal *b,
                    unsigned scale)
{
    if (!b->count || scale > DECIMAL_SCALE)
        return false;
    static const struct big one = {.count = 1, .at = {1}};
    int zeros = (int)scale + b->scale - a->scale;
    struct big x = big_of(a, zeros > 0 ? zeros : 0), y = big_of(b, zeros < 0 ? -zeros : 0);
    struct big rest, quotient = big_divide(&x, &y, &rest);
    struct big twice = rest;
    big_add(&twice, &rest);
    if (big_compare(&twice, &y) >= 0)
        big_add(&quotient, &one);
    return big_to_decimal(out, &quotient, a->negative != b->negative, (int)scale);
}

bool decimal_round(struct decimal *out, const struct decimal *d, unsigned scale)
{
    if (scale > DECIMAL_SCALE)
        return false;
    static const struct big one = {.count = 1, .at = {1}};
    int more = (int)scale - d->scale;
    struct big b = big_of(d, more > 0 ? more : 0);
    if (big_drop(&b, -more))
        big_add(&b, &one);
    return big_to_decimal(out, &b, d->negative, (int)scale);
}

bool decimal_shift(struct decimal *d, int places)
{
    int scale = d->scale - places, zeros = scale < 0 ? -scale : 0;
    if (scale > DECIMAL_SCALE || (d->count && zeros > DECIMAL_DIGITS - d->count))
        return false;
    if (d->count) {
        memset(d->digits + d->count, '0', (size_t)zeros);
        d->count = (uint8_t)(d->count + zeros);
    }
    d->scale = (uint8_t)(scale < 0 ? 0 : scale);
    return true;
}

void decimal_trim(struct decimal *d)
{
    if (!d->count) {
        d->scale = 0;
        return;
    }
    while (d->scale && d->digits[d->count - 1] == '0') {
        d->count--;
        d->scale--;
    }
}

bool decimal_is_integer(const struct decimal *d)
{
    struct decimal t = *d;
    decimal_trim(&t);
    return !t.scale;
}
