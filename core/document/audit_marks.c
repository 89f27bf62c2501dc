/*
 * audit_marks: the marks and widths of the side's own language.  Chinese has no letters or
 * digits of full width and takes no English marks behind a Han (R28); English has curly
 * quotes (E01) and no Chinese marks.  Words of the other language keep their own.
 *
 * One finding a side: who mends the first mark looks at the rest.
 */
#include "document/audit_private.h"

#include <string.h>

static bool is_wide_letter(uint32_t c)
{
    return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) ||
           (c >= 0xFF41 && c <= 0xFF5A);
}

static bool is_one_of(uint32_t c, const char *marks)
{
    return c && c < 128 && strchr(marks, (int)c);
}

/* CJK marks and the full-width forms of ASCII marks. */
static bool is_wide_mark(uint32_t c)
{
    return (c >= 0x3001 && c <= 0x3011) || (c > 0xFF00 && c <= 0xFF5E && !is_wide_letter(c));
}

static bool is_foreign(enum lang lang, uint32_t before, uint32_t c)
{
    if (lang == LANG_EN)
        return is_one_of(c, "\"'") || is_wide_mark(c) || is_wide_letter(c);
    return is_wide_letter(c) ||
           (is_one_of(c, ",.;:?!()") && (char_is_han(before) || is_wide_mark(before)));
}

/* What the side writes in its place. */
static const char *own_form(struct auditing *x, enum lang lang, uint32_t c)
{
    enum { WIDER = 0xFF00 - 0x20 };     /* from ASCII to its full-width form */
    static const struct { uint32_t c; const char *own; } others[] = {
        {'"', "“ ”"}, {'\'', "‘ ’"}, {0x3001, ","}, {0x3002, "."}};
    char own[5] = {0};
    for (size_t i = 0; lang == LANG_EN && i < sizeof others / sizeof *others; i++)
        if (others[i].c == c)
            return others[i].own;
    if (lang == LANG_ZH && c == '.')
        return "。";
    if (lang == LANG_EN && c < 0xFF00)
        return "“ ”";                   /* 《》「」… */
    utf8_encode(c < 128 ? c + WIDER : c - WIDER, own);
    return arena_strdup(x->scratch, own);
}

static void marks_of(struct auditing *x, enum lang lang)
{
    const struct side *s = &x->side[lang];
    uint32_t before = 0;
    unsigned n;
    for (uint32_t i = 0; i < s->bytes; i += n) {
        uint32_t c = utf8_decode(s->text + i, &n);
        if (is_foreign(lang, before, c) && !stretch_at(s, SPAN_OTHER_LANG, i)) {
            struct mark here = {i, i + n}, none = {NO_PLACE, 0};
            audit_add(x, RULE_MARKS, arena_strndup(x->scratch, s->text + i, n),
                      own_form(x, lang, c),
                      lang == LANG_ZH ? here : none, lang == LANG_EN ? here : none);
            return;
        }
        before = c;
    }
}

void audit_marks(struct auditing *x)
{
    marks_of(x, LANG_ZH);
    marks_of(x, LANG_EN);
}
