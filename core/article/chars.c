/*
 * chars: texts as arrays of scalars, and what is asked of them.
 */
#include "article/article_private.h"

#include <string.h>

struct chars chars_of(struct arena *a, const char *utf8, size_t bytes)
{
    struct chars c = {arena_array(a, bytes + 1, sizeof *c.at), 0};
    for (const char *s = utf8, *end = utf8 + bytes; s < end;) {
        int32_t scalar = utf8_next(&s, end);
        if (scalar < 0)
            s++;
        else
            c.at[c.count++] = (uint32_t)scalar;
    }
    return c;
}

char *chars_text(struct arena *a, const struct chars *c, size_t from, size_t to)
{
    char *text = arena_alloc(a, 4 * (to - from) + 1), *s = text;
    for (size_t i = from; i < to; i++)
        s += utf8_encode(c->at[i], s);
    *s = '\0';
    return text;
}

struct chars chars_cut(const struct chars *c, size_t from, size_t to)
{
    return (struct chars){c->at + from, to > from ? to - from : 0};
}

size_t chars_bytes(const struct chars *c, size_t from, size_t to)
{
    char scalar[4];
    size_t bytes = 0;
    for (size_t i = from; i < to; i++)
        bytes += utf8_encode(c->at[i], scalar);
    return bytes;
}

size_t word_length(const char *word)
{
    return utf8_length(word, strlen(word));
}

bool chars_at(const struct chars *c, size_t i, const char *word)
{
    for (unsigned n; *word; word += n, i++)
        if (i >= c->count || c->at[i] != utf8_decode(word, &n))
            return false;
    return true;
}

bool chars_end(const struct chars *c, size_t i, const char *word)
{
    size_t n = word_length(word);
    return i >= n && chars_at(c, i - n, word);
}

bool chars_has(const struct chars *c, const char *word)
{
    for (size_t i = 0; i < c->count; i++)
        if (chars_at(c, i, word))
            return true;
    return false;
}

bool one_of(uint32_t c, const char *any)
{
    for (unsigned n; *any; any += n)
        if (utf8_decode(any, &n) == c)
            return true;
    return false;
}

size_t chars_find(const struct chars *c, size_t from, const char *any)
{
    while (from < c->count && !one_of(c->at[from], any))
        from++;
    return from;
}

bool is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

bool is_space(uint32_t c)
{
    return c == ' ' || c == '\t' || c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200a) ||
           c == 0x202f || c == 0x205f;
}

bool is_cjk(uint32_t c)
{
    return char_is_han(c) || one_of(c, "，。；：！？、（）《》〈〉“”‘’「」『』【】〔〕—…·");
}

size_t han_count(const struct chars *c)
{
    size_t n = 0;
    for (size_t i = 0; i < c->count; i++)
        n += char_is_han(c->at[i]);
    return n;
}
