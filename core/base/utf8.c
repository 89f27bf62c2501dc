/*
 * utf8: strict decoding (Unicode, Table 3-7: well-formed UTF-8 byte sequences).
 *
 * Rule: text is checked once, where it enters; behind that utf8_decode may
 * trust it.
 */
#include "base/base.h"

int32_t utf8_next(const char **s, const char *end)
{
    const unsigned char *p = (const unsigned char *)*s;
    size_t left = (size_t)(end - *s);
    if (!left)
        return -1;
    if (p[0] < 0x80) {
        *s += 1;
        return p[0];
    }

    unsigned bytes;
    uint32_t c, least;
    if (p[0] >= 0xC2 && p[0] <= 0xDF) {
        bytes = 2, c = p[0] & 0x1F, least = 0x80;
    } else if ((p[0] & 0xF0) == 0xE0) {
        bytes = 3, c = p[0] & 0x0F, least = 0x800;
    } else if (p[0] >= 0xF0 && p[0] <= 0xF4) {
        bytes = 4, c = p[0] & 0x07, least = 0x10000;
    } else {
        return -1;
    }
    if (left < bytes)
        return -1;
    for (unsigned i = 1; i < bytes; i++) {
        if ((p[i] & 0xC0) != 0x80)
            return -1;
        c = c << 6 | (p[i] & 0x3F);
    }
    if (c < least || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return -1;
    *s += bytes;
    return (int32_t)c;
}

uint32_t utf8_decode(const char *s, unsigned *bytes)
{
    const unsigned char *p = (const unsigned char *)s;
    if (p[0] < 0x80) {
        *bytes = 1;
        return p[0];
    }
    if (p[0] < 0xE0) {
        *bytes = 2;
        return (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
    }
    if (p[0] < 0xF0) {
        *bytes = 3;
        return (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
    }
    *bytes = 4;
    return (p[0] & 0x07u) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
}

unsigned utf8_encode(uint32_t c, char out[4])
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3F));
        out[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3F));
    out[2] = (char)(0x80 | (c >> 6 & 0x3F));
    out[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

static bool char_is_control(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
}

/* Unicode, 23.7: the last two of each plane and U+FDD0..FDEF. */
static bool char_is_noncharacter(uint32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

/* UAX #9, 2: the marks, embeddings, overrides and isolates. */
static bool char_is_bidi_control(uint32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool utf8_check(const char *s, size_t bytes, size_t *bad)
{
    const char *at = s, *end = s + bytes;
    while (at < end) {
        const char *start = at;
        int32_t c = utf8_next(&at, end);
        if (c < 0 || char_is_control((uint32_t)c) || char_is_noncharacter((uint32_t)c) ||
            char_is_bidi_control((uint32_t)c)) {
            if (bad)
                *bad = (size_t)(start - s);
            return false;
        }
    }
    return true;
}

size_t utf8_length(const char *s, size_t bytes)
{
    size_t n = 0;
    for (size_t i = 0; i < bytes; i++)
        n += ((unsigned char)s[i] & 0xC0) != 0x80;
    return n;
}

bool char_is_han(uint32_t c)
{
    if (c < 0x3007)
        return false;
    if (c >= 0x4E00 && c <= 0x9FFF)                     /* unified ideographs */
        return true;
    return c == 0x3007 || (c >= 0x3400 && c <= 0x4DBF)  /* zero; extension A */
        || (c >= 0xF900 && c <= 0xFAFF)                 /* compatibility */
        || (c >= 0x20000 && c <= 0x2A6DF)               /* B */
        || (c >= 0x2A700 && c <= 0x2EBEF)               /* C to F */
        || (c >= 0x2EBF0 && c <= 0x2EE5F)               /* I */
        || (c >= 0x2F800 && c <= 0x2FA1F)               /* compatibility supplement */
        || (c >= 0x30000 && c <= 0x323AF);              /* G, H */
}
