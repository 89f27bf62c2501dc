/*
 * number: the number at a place of a text, in digits or in Chinese numerals.
 *
 * Rule: the value is decimal text from the first digit on: 1.02万 is 10200, never a double.
 */
#include "article/article_private.h"

#include <string.h>

#define MOST_DIGITS 18

/* 万 and the like: the power of ten, or 0. */
static int scale_of(uint32_t c)
{
    switch (c) {
    case 0x767e: return 2;          /* 百 */
    case 0x5343: return 3;          /* 千 */
    case 0x4e07: return 4;          /* 万 */
    case 0x4ebf: return 8;          /* 亿 */
    default: return 0;
    }
}

static bool is_many(const struct chars *c, size_t i)
{
    return i < c->count && one_of(c->at[i], "多余");
}

/* Scale words and 多 behind the digits; 亿 and 万 multiply. */
static int scales(const struct chars *c, struct number *n)
{
    int places = 0;
    for (;;) {
        if (!n->many && is_many(c, n->end)) {
            n->many = true;
            n->end++;
        }
        int s = n->end < c->count ? scale_of(c->at[n->end]) : 0;
        if (!s || places + s > 12)
            return places;
        places += s;
        n->end++;
    }
}

static bool finish(struct arena *a, const char *text, int places, struct number *n)
{
    struct decimal d;
    if (!decimal_parse(&d, text))
        return false;
    decimal_shift(&d, places);
    if (places)
        decimal_trim(&d);
    n->value = decimal_text(a, &d);
    return true;
}

/* Three digits and no fourth. */
static bool is_group(const struct chars *c, size_t i)
{
    return i + 3 <= c->count && is_digit(c->at[i]) && is_digit(c->at[i + 1]) &&
           is_digit(c->at[i + 2]) && !(i + 3 < c->count && is_digit(c->at[i + 3]));
}

/* 1,284 · 5.97 · 20多亿. */
static bool read_digits(struct arena *a, const struct chars *c, size_t i, struct number *n)
{
    char text[MOST_DIGITS + 4];
    size_t length = 0;
    bool point = false;
    for (; i < c->count; i++) {
        uint32_t x = c->at[i];
        bool more = i + 1 < c->count && is_digit(c->at[i + 1]);
        if (x == '.' && !point && more && length)
            point = true;
        else if (x == ',' && !point && length && more && is_group(c, i + 1))
            continue;
        else if (!is_digit(x))
            break;
        if (length + 2 > sizeof text)
            return false;
        text[length++] = (char)x;
    }
    text[length] = '\0';
    n->end = i;
    n->plain = 0;
    for (size_t k = 0; k < length && length <= 4 && !point; k++)
        n->plain = 10 * n->plain + (unsigned)(text[k] - '0');
    return finish(a, text, scales(c, n), n);
}

/* 0 to 9 for a numeral, 10 for 十; -1 for none. */
static int numeral(uint32_t c)
{
    static const char digits[] = "零一二三四五六七八九十";
    int value = 0;
    for (const char *s = digits; *s; value++) {
        unsigned bytes;
        if (utf8_decode(s, &bytes) == c)
            return value;
        s += bytes;
    }
    return c == 0x4e24 ? 2 : c == 0x3007 ? 0 : -1;     /* 两 〇 */
}

/* Up to 9999 as 三千二百一十五; digits in a row (二〇一九) are no amount. */
static bool small_words(const struct chars *c, size_t *i, unsigned *value)
{
    unsigned sum = 0, pending = 0, count = 0;
    bool waiting = false;
    for (; *i < c->count; ++*i) {
        int v = numeral(c->at[*i]), s = scale_of(c->at[*i]);
        int power = v == 10 ? 1 : s;
        if (v >= 0 && v < 10) {
            if (waiting && pending)
                return false;
            pending = (unsigned)v;
            waiting = v > 0;
        } else if (power >= 1 && power <= 3) {
            if (!waiting && (power > 1 || count))
                break;
            sum += (waiting ? pending : 1) * (power == 1 ? 10 : power == 2 ? 100 : 1000);
            pending = 0;
            waiting = false;
        } else
            break;
        if (++count > 8)
            return false;
    }
    *value = sum + pending;
    return count > 0;
}

static bool read_words(struct arena *a, const struct chars *c, size_t i, struct number *n)
{
    unsigned value, tenths = 0;
    size_t end = i;
    if (!small_words(c, &end, &value))
        return false;
    bool point = end + 1 < c->count && c->at[end] == 0x70b9 && numeral(c->at[end + 1]) >= 0 &&
                 numeral(c->at[end + 1]) < 10;         /* 三点五 */
    if (point) {
        tenths = (unsigned)numeral(c->at[end + 1]);
        end += 2;
    }
    n->end = end;
    n->in_words = true;
    n->plain = value;
    int places = scales(c, n);
    char *text = point ? arena_printf(a, "%u.%u", value, tenths) : arena_printf(a, "%u", value);
    return finish(a, text, places, n);
}

static bool percent_words(struct arena *a, const struct chars *c, size_t i, struct number *n)
{
    if (!chars_at(c, i, "百分之") || i + 3 >= c->count)
        return false;
    if (chars_at(c, i + 3, "百")) {
        *n = (struct number){.value = "100", .end = i + 4, .percent = true, .in_words = true};
        return true;
    }
    struct number inner = {0};
    bool ok = is_digit(c->at[i + 3]) ? read_digits(a, c, i + 3, &inner)
                                     : read_words(a, c, i + 3, &inner);
    *n = inner;
    n->percent = true;
    n->in_words = true;
    return ok;
}

/* 七成, 七成五. */
static bool tenths(struct arena *a, const struct chars *c, struct number *n)
{
    bool is = n->in_words && n->plain && n->plain < 10 && n->end < c->count &&
              c->at[n->end] == 0x6210 && !chars_at(c, n->end, "成员") &&
              !chars_at(c, n->end, "成立") && !chars_at(c, n->end, "成长");
    if (!is)
        return false;
    int half = n->end + 1 < c->count ? numeral(c->at[n->end + 1]) : -1;
    bool five = half > 0 && half < 10;
    n->value = arena_printf(a, "%u", n->plain * 10 + (five ? (unsigned)half : 0));
    n->end += five ? 2 : 1;
    n->percent = true;
    return true;
}

bool number_read(struct arena *a, const struct chars *c, size_t i, struct number *n)
{
    *n = (struct number){0};
    if (is_digit(c->at[i]))
        return read_digits(a, c, i, n);
    if (percent_words(a, c, i, n))
        return true;
    *n = (struct number){0};
    if (numeral(c->at[i]) < 1 || !read_words(a, c, i, n))
        return false;
    tenths(a, c, n);
    return true;
}
