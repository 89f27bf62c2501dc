/*
 * record: the table of everything a plugin can say, shared by both ends of the
 * pipe: the helper encodes by it, ingest validates by it, dumps and fuzzers
 * take their words from it, so that no record can be added by half.
 *
 * The stream is text: one record a line, kind and fields separated by tabs.
 * In a field \t \n \\ are escaped with a backslash, \- is ABSENT and \? is
 * UNTRANSLATED (the whole field).  Empty fields at a line's end are left out.
 * The first line is `briefing`, the last `end <count>` where count is the number
 * of records before it; a stream without `end` is truncated and refused.
 */
#ifndef BRIEFING_RECORD_H
#define BRIEFING_RECORD_H

#include "base/base.h"

enum record_kind {
    REC_BRIEFING, REC_SOURCE, REC_TERM, REC_FACT, REC_DERIVED, REC_MEASURE, REC_EVENT,
    REC_WAIVER, REC_SECTION, REC_END_SECTION, REC_PARAGRAPH, REC_LIST, REC_ITEM, REC_END_LIST,
    REC_TABLE, REC_COLUMN, REC_GROUP, REC_ROW, REC_CELL, REC_TABLE_NOTE, REC_END_TABLE,
    REC_CHART, REC_SERIES, REC_POINT, REC_CHART_NOTE, REC_END_CHART,
    REC_DIAGRAM, REC_NODE, REC_END_DIAGRAM, REC_DATA_FAULT, REC_END, REC_COUNT
};

/* What a field holds; the rule that ingest checks it by. */
enum field_type {
    FIELD_ID,           /* [a-z][a-z0-9.-]{0,63} */
    FIELD_IDS,          /* ids with single spaces between */
    FIELD_ZH, FIELD_EN, /* printed text in the inline grammar; may be ABSENT or UNTRANSLATED */
    FIELD_PLAIN,        /* text without grammar */
    FIELD_DECIMAL,      /* decimal_parse */
    FIELD_UNIT,         /* a code of units.def */
    FIELD_PERIOD,       /* see record_period */
    FIELD_PLACE,        /* paragraph of a source: 7 | 7,9 | 7-9 */
    FIELD_CHOICE,       /* one of field.choices */
    FIELD_FLAG,         /* empty or 1 */
    FIELD_NATURAL,      /* 1.. */
    FIELD_THEME,        /* a code of the themes' table */
    FIELD_VALUE,        /* what it is depends on the field before (cell, point) */
};
#define FIELD_OPTIONAL 1u       /* may be empty */

struct record_field {
    const char *name;
    uint8_t type;               /* enum field_type */
    uint8_t flags;
    const char *choices;        /* FIELD_CHOICE: "body lead key", words with spaces between */
};

/* Where a record may stand: the innermost open thing. */
enum record_context {
    IN_TOP = 1, IN_SECTION = 2, IN_LIST = 4, IN_TABLE = 8, IN_CHART = 16, IN_DIAGRAM = 32,
    IN_FLOW = IN_TOP | IN_SECTION,
};

#define RECORD_FIELDS 16
struct record_shape {
    const char *name;           /* on the wire */
    unsigned contexts;          /* enum record_context, or-ed */
    unsigned opens, closes;     /* the context it opens or closes, 0 = none */
    uint8_t count;              /* fields */
    uint8_t needed;             /* fields before the optional tail */
    struct record_field fields[RECORD_FIELDS];
};
extern const struct record_shape record_shapes[REC_COUNT];
/* REC_COUNT if unknown. */
enum record_kind record_lookup(const char *name, size_t bytes);

/* Limits, refused by name (design.md, Isolation). */
#define LIMIT_RECORD_BYTES (4u << 20)
#define LIMIT_STREAM_BYTES (256u << 20)
#define LIMIT_RECORDS 1000000u
#define LIMIT_NESTING 8u
#define LIMIT_COLUMNS 64u
#define LIMIT_ROWS 200000u
#define LIMIT_DATA_BYTES (64u << 20)
#define LIMIT_FINDINGS 100u

/* One language meant to be missing, or not yet there. */
#define RECORD_ABSENT "\x1a" "absent"
#define RECORD_UNTRANSLATED "\x1a" "untranslated"

/* A line of the stream taken apart.  Fields are NUL-terminated, unescaped, in the
 * arena; ABSENT and UNTRANSLATED as the strings above. */
struct record {
    enum record_kind kind;
    uint32_t number;            /* 1.. in its stream */
    uint32_t count;             /* fields present */
    const char *fields[RECORD_FIELDS]; /* NULL = empty */
};
/* False if the line's kind is unknown or it has too many fields or a bad escape;
 * *fault says which in a word ("kind", "fields", "escape"). */
bool record_parse(struct arena *a, const char *line, size_t bytes, struct record *r,
                  const char **fault);
/* The line without its newline; used by the dump and by tests.  The helper has its
 * own writer without arena over the same escapes (record_escape_byte). */
char *record_line(struct arena *a, const struct record *r);
/* The letter behind the backslash for a byte that must be escaped, 0 for others. */
static inline char record_escape_byte(char c)
{
    return c == '\t' ? 't' : c == '\n' ? 'n' : c == '\\' ? '\\' : 0;
}

/* Periods: 2018, 2018-09, 2018-09-01, 2023/2025, /2022 (by), 2013/ (since), S2016
 * (school year), undated. */
struct date { int16_t year; int8_t month, day; };    /* 0 = not given */
enum period_kind { PERIOD_NONE, PERIOD_POINT, PERIOD_RANGE, PERIOD_BY, PERIOD_SINCE,
                   PERIOD_SCHOOL_YEAR, PERIOD_UNDATED };
struct period { enum period_kind kind; struct date from, to; };
bool record_period(struct period *p, const char *s);

/* Themes of the comparison, in its order. */
struct theme { const char *code, *zh, *en; };
const struct theme *theme_lookup(const char *code);
const struct theme *theme_at(size_t i);               /* NULL past the end */

#endif
