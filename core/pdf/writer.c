/*
 * writer: the source of PDF objects and XML, put together as text in an arena.
 * Numbers never pass through a locale.
 */
#include "pdf/pdf_private.h"

#include <stdio.h>
#include <string.h>

static void writer_grow(struct writer *w, size_t more)
{
    if (w->length + more + 1 <= w->room)
        return;
    size_t room = w->room ? w->room * 2 : 512;
    while (room < w->length + more + 1)
        room *= 2;
    char *grown = arena_alloc(w->arena, room);
    if (w->length)
        memcpy(grown, w->at, w->length);
    w->at = grown;
    w->room = room;
}

void writer_bytes(struct writer *w, const char *bytes, size_t length)
{
    writer_grow(w, length);
    memcpy(w->at + w->length, bytes, length);
    w->length += length;
    w->at[w->length] = 0;
}

void writer_put(struct writer *w, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    writer_grow(w, 64);
    int n = vsnprintf(w->at + w->length, w->room - w->length, format, args);
    if (n < 0)
        diag_fatal("a format that cannot be printed");
    if (w->length + (size_t)n + 1 > w->room) {
        writer_grow(w, (size_t)n);
        vsnprintf(w->at + w->length, w->room - w->length, format, again);
    }
    w->length += (size_t)n;
    va_end(again);
    va_end(args);
}

static bool is_plain(const char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 || (unsigned char)*s > 0x7E || *s == '(' || *s == ')' ||
            *s == '\\')
            return false;
    return true;
}

/* Bytes of a string in any PDF/A (ISO 19005-2, 6.1.13); what is longer ends in an ellipsis. */
#define STRING_MOST 32767u

/* ISO 32000-1, 7.9.2.2: where PDFDocEncoding equals ASCII as it is, else UTF-16BE with
 * its mark, in hexadecimal, so that nothing needs an escape. */
void writer_string(struct writer *w, const char *s)
{
    if (is_plain(s)) {
        bool whole = strlen(s) <= STRING_MOST;
        writer_put(w, whole ? "(%s)" : "(%.32764s...)", s);
        return;
    }
    writer_put(w, "<FEFF");
    size_t room = STRING_MOST / 2 - 1;
    for (const char *end = s + strlen(s); s < end;) {
        unsigned n;
        uint32_t c = utf8_decode(s, &n);
        s += n;
        room -= c >= 0x10000 ? 2 : 1;
        if (room < 3 && s < end) {
            writer_put(w, "2026");
            break;
        }
        if (c >= 0x10000)
            writer_put(w, "%04X%04X", 0xD800 + ((c - 0x10000) >> 10),
                       0xDC00 + ((c - 0x10000) & 0x3FF));
        else
            writer_put(w, "%04X", c);
    }
    writer_put(w, ">");
}

void writer_points(struct writer *w, int units)
{
    int64_t m = ((int64_t)units * 1000 + (units < 0 ? -512 : 512)) / 1024;
    const char *sign = m < 0 ? "-" : "";
    if (m < 0)
        m = -m;
    if (m % 1000)
        writer_put(w, " %s%d.%03d", sign, (int)(m / 1000), (int)(m % 1000));
    else
        writer_put(w, " %s%d", sign, (int)(m / 1000));
}

void writer_xml(struct writer *w, const char *s)
{
    for (size_t n; *s; s += n) {
        n = strcspn(s, "&<>");
        writer_bytes(w, s, n);
        if (s[n]) {
            writer_put(w, s[n] == '&' ? "&amp;" : s[n] == '<' ? "&lt;" : "&gt;");
            n++;
        }
    }
}
