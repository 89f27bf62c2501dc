/*
 * simplify: traditional -> simplified, by OpenCC.
 *
 * Rule: a line's reading has as many characters as its text.  Where a conversion does not
 * (OpenCC knows phrases), or where OpenCC's dictionaries are not installed, the text is its
 * own reading.
 */
#include "article/article_private.h"

#include <opencc/opencc.h>
#include <string.h>

/* 「」 and 『』 are the quotation marks of vertical setting. */
static void replace_marks(struct chars *c)
{
    static const struct { uint32_t from, to; } pairs[] = {
        {0x300c, 0x201c}, {0x300d, 0x201d}, {0x300e, 0x2018}, {0x300f, 0x2019}, {0xfe50, 0xff0c}};
    for (size_t i = 0; i < c->count; i++)
        for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++)
            if (c->at[i] == pairs[k].from)
                c->at[i] = pairs[k].to;
}

static struct chars convert(struct arena *a, opencc_t opencc, const struct chars *text)
{
    char *utf8 = chars_text(a, text, 0, text->count);
    size_t bytes = strlen(utf8);
    char *converted = opencc && bytes ? opencc_convert_utf8(opencc, utf8, bytes) : NULL;
    struct chars c = converted ? chars_of(a, converted, strlen(converted)) : *text;
    if (converted)
        opencc_convert_utf8_free(converted);
    if (c.count != text->count)
        c = *text;
    if (c.at == text->at)
        c = chars_of(a, utf8, bytes);
    replace_marks(&c);
    return c;
}

static size_t differences(const struct line *line)
{
    size_t n = 0;
    for (size_t i = 0; i < line->text.count; i++)
        n += char_is_han(line->text.at[i]) && line->text.at[i] != line->reading.at[i];
    return n;
}

bool article_simplify(struct arena *a, struct lines *lines, bool replace)
{
    opencc_t opencc = opencc_open(OPENCC_DEFAULT_CONFIG_TRAD_TO_SIMP);
    if (opencc == (opencc_t)-1)
        opencc = NULL;
    size_t han = 0, differing = 0;
    for (size_t i = 0; i < lines->count; i++) {
        struct line *line = &lines->at[i];
        line->reading = convert(a, opencc, &line->text);
        for (size_t k = 0; k < line->cell_count; k++)
            line->cells[k].reading = convert(a, opencc, &line->cells[k].text);
        han += han_count(&line->text);
        differing += differences(line);
        if (replace)
            line->text = line->reading;
        for (size_t k = 0; replace && k < line->cell_count; k++)
            line->cells[k].text = line->cells[k].reading;
    }
    if (opencc)
        opencc_close(opencc);
    return differing * 10 > han;        /* a fifth of running text differs in form */
}
