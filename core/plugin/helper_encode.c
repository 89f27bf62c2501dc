/*
 * encode: what a plugin says, as lines of the record stream.
 *
 * A record is measured before it is written, so that a refused one leaves no trace.
 * Rule: errors stick; the author of a plugin never looks at one.
 */
#include "plugin/helper.h"

#include "base/record.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void flush(struct encode *e)
{
    size_t done = 0;
    while (done < e->used) {
        ssize_t n = write(RECORD_FD, e->buffer + done, e->used - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            _exit(EXIT_FAILURE);        /* nobody reads any more */
        done += (size_t)n;
    }
    e->used = 0;
}

static void put(struct encode *e, char c)
{
    if (e->used == ENCODE_BUFFER)
        flush(e);
    e->buffer[e->used++] = c;
    e->bytes++;
}

static void put_plain(struct encode *e, const char *s)
{
    while (*s)
        put(e, *s++);
}

/* The two marks stand for a whole field; 0 for any other text. */
static char mark_of(const char *s)
{
    if (s[0] != RECORD_ABSENT[0])
        return 0;
    return strcmp(s, RECORD_ABSENT) == 0 ? '-' : strcmp(s, RECORD_UNTRANSLATED) == 0 ? '?' : 0;
}

static size_t field_bytes(const char *s)
{
    if (mark_of(s))
        return 2;
    size_t bytes = 0;
    for (; *s; s++)
        bytes += record_escape_byte(*s) ? 2 : 1;
    return bytes;
}

static void put_field(struct encode *e, const char *s)
{
    char mark = mark_of(s);
    if (mark) {
        put(e, '\\');
        put(e, mark);
        return;
    }
    for (; *s; s++) {
        char escaped = record_escape_byte(*s);
        if (escaped)
            put(e, '\\');
        put(e, escaped ? escaped : *s);
    }
}

/* ---- records -------------------------------------------------------------- */

void encode_notice(struct encode *e, const char *word)
{
    put(e, MARK);
    put_plain(e, word);
    put(e, '\n');
    e->bytes = 0;                       /* no part of the stream that is limited */
}

static void copy_detail(char into[80], const char *s)
{
    snprintf(into, 80, "%.79s", s);
}

void encode_error(struct encode *e, const char *refusal, const char *first, const char *second)
{
    if (e->refusal)
        return;
    e->refusal = refusal;
    copy_detail(e->details[0], first ? first : "");
    copy_detail(e->details[1], second ? second : "");
}

/* An error of the record that would be the next one. */
static void record_error(struct encode *e, const char *refusal, const char *kind)
{
    char number[16];
    snprintf(number, sizeof number, "%" PRIu32, e->records + 1);
    encode_error(e, refusal, kind, number);
}

void encode_record(struct encode *e, const char *kind, const char *const *fields, uint32_t count)
{
    if (e->refusal)
        return;
    while (count && (!fields[count - 1] || !fields[count - 1][0]))
        count--;
    size_t bytes = strlen(kind) + 1;
    for (uint32_t i = 0; i < count && bytes <= LIMIT_RECORD_BYTES; i++)
        bytes += 1 + (fields[i] ? field_bytes(fields[i]) : 0);
    if (bytes > LIMIT_RECORD_BYTES)
        record_error(e, REFUSE_RECORD_BYTES, kind);
    else if (e->records == LIMIT_RECORDS)       /* who floods may never come to an end */
        encode_refuse(e, REFUSE_RECORDS, NULL, NULL);
    else if (e->bytes + bytes > LIMIT_STREAM_BYTES)
        encode_refuse(e, REFUSE_STREAM, NULL, NULL);
    if (e->refusal)
        return;
    put_plain(e, kind);
    for (uint32_t i = 0; i < count; i++) {
        put(e, '\t');
        if (fields[i])
            put_field(e, fields[i]);
    }
    put(e, '\n');
    e->records++;
}

void encode_said(struct encode *e, const char *kind, const char *const *fields, uint32_t count)
{
    if (!kind || (count && !fields)) {
        record_error(e, REFUSE_CALL, kind ? "fields == NULL" : "kind == NULL");
        return;
    }
    enum record_kind k = record_lookup(kind, strnlen(kind, 64));
    if (k == REC_COUNT || k == REC_BRIEFING || k == REC_END || k == REC_DATA_FAULT)
        record_error(e, REFUSE_RECORD_KIND, kind);
    else if (count > record_shapes[k].count)
        record_error(e, REFUSE_FIELDS, kind);
    else
        encode_record(e, kind, fields, count);
}

/* ---- the end ----------------------------------------------------------------- */

void encode_refuse(struct encode *e, const char *refusal, const char *first, const char *second)
{
    put(e, '\n');
    put(e, MARK);
    put_plain(e, refusal);
    put(e, '\t');
    put_field(e, first ? first : "");
    put(e, '\t');
    put_field(e, second ? second : "");
    put(e, '\n');
    flush(e);
    _exit(EXIT_FAILURE);
}

void encode_end(struct encode *e)
{
    if (e->refusal)
        encode_refuse(e, e->refusal, e->details[0], e->details[1]);
    char count[16];
    snprintf(count, sizeof count, "%" PRIu32, e->records);
    put_plain(e, record_shapes[REC_END].name);
    put(e, '\t');
    put_plain(e, count);
    put(e, '\n');
    flush(e);
    _exit(EXIT_SUCCESS);
}
