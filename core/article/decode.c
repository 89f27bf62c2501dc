/*
 * decode: any bytes -> UTF-8 text with \n between lines.
 *
 * A mark of byte order decides.  Else what is strict UTF-8 is UTF-8; of what is not, each
 * encoding is tried over the whole, and the one whose text has most of the commonest
 * characters and fewest faults is taken.
 *
 * Rule: nothing is refused; bytes that mean nothing are passed over.
 */
#include "article/article_private.h"

#include <errno.h>
#include <glib.h>
#include <string.h>

/* The commonest characters of official prose, in both scripts. */
static const char common[] =
    "的一是在不了有和人这这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过"
    "育教学校师这这體體學師業務會與為這國發動對個們來時產實現進導區縣幼園生所名市省部门長长建设設改革"
    "，。、；：“”（）《》";

struct attempt { GString *text; size_t faults, good, wide; };

static void judge(struct attempt *t)
{
    t->good = t->wide = 0;
    for (const char *s = t->text->str, *end = s + t->text->len; s < end;) {
        int32_t c = utf8_next(&s, end);
        if (c < 0)
            s++;
        else if (c >= 0x80) {
            t->wide++;
            t->good += one_of((uint32_t)c, common);
        }
    }
}

/* What cannot be read is passed over, a byte at a time. */
static struct attempt attempt(const char *bytes, size_t length, const char *encoding)
{
    struct attempt t = {g_string_sized_new(length + 64), 0, 0, 0};
    GIConv converter = g_iconv_open("UTF-8", encoding);
    if (converter == (GIConv)-1)
        return t;
    char buffer[4096], *in = (char *)bytes;
    while (length) {
        char *out = buffer;
        size_t room = sizeof buffer;
        errno = 0;
        size_t n = g_iconv(converter, &in, &length, &out, &room);
        int fault = n == (size_t)-1 ? errno : 0;
        g_string_append_len(t.text, buffer, out - buffer);
        if (fault && fault != E2BIG) {
            t.faults++;
            in++;
            length--;
            g_iconv(converter, NULL, NULL, NULL, NULL);
        }
    }
    g_iconv_close(converter);
    judge(&t);
    return t;
}

/* In thousandths: common characters of those that are not ASCII, less the faults. */
static long score(const struct attempt *t)
{
    size_t all = t->wide + t->faults;
    return all ? (long)(1000 * t->good / all) - (long)(1000 * t->faults / all) : 0;
}

static const char *marked(const char *bytes, size_t length, size_t *skip)
{
    static const struct { const char *mark; size_t bytes; const char *encoding; } marks[] = {
        {"\xef\xbb\xbf", 3, "UTF-8"}, {"\x84\x31\x95\x33", 4, "GB18030"},
        {"\xff\xfe", 2, "UTF-16LE"}, {"\xfe\xff", 2, "UTF-16BE"}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (length >= marks[i].bytes && memcmp(bytes, marks[i].mark, marks[i].bytes) == 0) {
            *skip = marks[i].bytes;
            return marks[i].encoding;
        }
    return NULL;
}

static GString *best(const char *bytes, size_t length, const char **encoding)
{
    static const char *const tried[] = {"UTF-8", "GB18030", "BIG5-HKSCS", "BIG5"};
    struct attempt kept = {0};
    for (size_t i = 0; i < sizeof tried / sizeof *tried; i++) {
        struct attempt t = attempt(bytes, length, tried[i]);
        if (kept.text && score(&t) <= score(&kept)) {
            g_string_free(t.text, TRUE);
            continue;
        }
        if (kept.text)
            g_string_free(kept.text, TRUE);
        kept = t;
        *encoding = i == 2 ? "Big5" : tried[i];
    }
    return kept.text;
}

/* Controls, marks of direction and characters without a width go; \r\n, \r and their like
 * become one \n. */
static char *clean(struct arena *a, const GString *text)
{
    char *result = arena_alloc(a, text->len + 1), *out = result;
    bool was_return = false;
    for (const char *s = text->str, *end = s + text->len; s < end;) {
        int32_t c = utf8_next(&s, end);
        if (c < 0) {
            s++;
            continue;
        }
        bool follows = was_return && c == '\n';
        was_return = c == '\r';
        if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\f' || c == '\v')
            c = '\n';
        char encoded[4];
        unsigned n = utf8_encode((uint32_t)c, encoded);
        size_t bad;
        bool mute = (c >= 0x200b && c <= 0x200f) || c == 0xfeff || c == 0xad || c == 0xfffd ||
                    (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000;
        if (follows || mute || !utf8_check(encoded, n, &bad))
            continue;
        memcpy(out, encoded, n);
        out += n;
    }
    *out = '\0';
    return result;
}

char *article_decode(struct arena *a, const char *bytes, size_t length, const char **encoding)
{
    size_t skip = 0;
    GString *text;
    *encoding = marked(bytes, length, &skip);
    if (!*encoding && g_utf8_validate(bytes, (gssize)length, NULL))
        *encoding = "UTF-8";
    if (*encoding)
        text = attempt(bytes + skip, length - skip, *encoding).text;
    else
        text = best(bytes, length, encoding);
    char *result = clean(a, text);
    g_string_free(text, TRUE);
    return result;
}

/* ---- what is no text ------------------------------------------------------------------- */

#define OPENING 1024u       /* bytes in which a page of HTML says that it is one */

static bool has_tag(const char *bytes, size_t length, const char *tag)
{
    size_t n = strlen(tag);
    for (size_t i = 0; i + n <= length && i < OPENING; i++)
        if (g_ascii_strncasecmp(bytes + i, tag, n) == 0)
            return true;
    return false;
}

const char *article_foreign(const char *bytes, size_t length)
{
    static const struct { const char *mark; size_t bytes; const char *name; } marks[] = {
        {"%PDF-", 5, "PDF"}, {"PK\3\4", 4, "Word (.docx)"}, {"\xd0\xcf\x11\xe0", 4, "Word (.doc)"},
        {"{\\rtf", 5, "RTF"}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (length >= marks[i].bytes && memcmp(bytes, marks[i].mark, marks[i].bytes) == 0)
            return marks[i].name;
    return has_tag(bytes, length, "<!doctype html") || has_tag(bytes, length, "<html") ? "HTML" : NULL;
}
