/*
 * ingest_check: one field, one rule, one finding.  The table of records (record.h) says
 * which rule; what depends on other records is checked where those are known.
 */
#include "document/ingest.h"

#include <string.h>

static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool check_id(const char *s, size_t bytes)
{
    if (!bytes || bytes > 64 || !is_lower(*s))
        return false;
    for (size_t i = 0; i < bytes; i++)
        if (!is_lower(s[i]) && !is_digit(s[i]) && s[i] != '-' && s[i] != '.')
            return false;
    return true;
}

bool check_region_id(const char *s)
{
    size_t n = strlen(s);
    return check_id(s, n) && n <= 32 && !strchr(s, '.');
}

static bool check_ids(const char *s)
{
    for (;;) {
        size_t n = strcspn(s, " ");
        if (!check_id(s, n))
            return false;
        s += n;
        if (!*s++)
            return true;
    }
}

/* 7 | 7,9 | 7-9 | 7,29-65: line numbers, ranges upwards. */
static bool check_place(const char *s)
{
    for (;;) {
        long from = 0, to = 0;
        size_t n = strspn(s, "0123456789");
        if (!n || n > 6)
            return false;
        for (size_t i = 0; i < n; i++)
            from = 10 * from + (s[i] - '0');
        s += n;
        if (*s == '-') {
            n = strspn(++s, "0123456789");
            if (!n || n > 6)
                return false;
            for (size_t i = 0; i < n; i++)
                to = 10 * to + (s[i] - '0');
            if (to <= from)
                return false;
            s += n;
        }
        if (!from)
            return false;
        if (!*s)
            return true;
        if (*s++ != ',')
            return false;
    }
}

bool check_integer(const char *s, int *n)
{
    bool negative = *s == '-';
    s += negative;
    size_t digits = strspn(s, "0123456789");
    if (!digits || digits > 7 || s[digits])
        return false;
    *n = 0;
    for (; *s; s++)
        *n = 10 * *n + (*s - '0');
    *n = negative ? -*n : *n;
    return true;
}

static bool check_natural(const char *s)
{
    int n;
    return check_integer(s, &n) && n > 0;
}

int decimals_read(struct ingest *x, uint32_t i)
{
    int n;
    if (!field(x, i))
        return -1;
    if (check_integer(field(x, i), &n) && n >= 0 && n <= 12)
        return n;
    bad(x, i, MSG_BAD_DECIMALS, field_shown(x, i));
    return -1;
}

/* ---- one field ------------------------------------------------------------------------ */

static bool is_text(const struct record_field *f)
{
    return f->type == FIELD_ZH || f->type == FIELD_EN;
}

/* Nothing to print: only spaces, U+3000 included. */
bool text_is_blank(const char *s)
{
    while (*s == ' ' || strncmp(s, "\u3000", 3) == 0)
        s += *s == ' ' ? 1 : 3;
    return !*s;
}

static bool ends_with(const char *s, const char *end)
{
    size_t n = strlen(s), m = strlen(end);
    return n >= m && strcmp(s + n - m, end) == 0;
}

/* Field i is the Chinese side of a pair whose English side is field i + 1. */
static bool opens_pair(const struct record_shape *shape, uint32_t i)
{
    return i + 1 < shape->count && ends_with(shape->fields[i].name, "zh") &&
           ends_with(shape->fields[i + 1].name, "en");
}

/* The message for a value that breaks its field's rule; MSG_NONE if it keeps it. */
static enum message broken_rule(const struct record_field *f, const char *s)
{
    struct decimal d;
    struct period p;
    switch ((enum field_type)f->type) {
    case FIELD_ID: return check_id(s, strlen(s)) ? MSG_NONE : MSG_BAD_ID;
    case FIELD_IDS: return check_ids(s) ? MSG_NONE : MSG_BAD_ID;
    case FIELD_DECIMAL: return decimal_parse(&d, s) ? MSG_NONE : MSG_BAD_DECIMAL;
    case FIELD_UNIT: return unit_lookup(s) ? MSG_NONE : MSG_BAD_UNIT;
    case FIELD_PERIOD: return record_period(&p, s) ? MSG_NONE : MSG_BAD_PERIOD;
    case FIELD_PLACE: return check_place(s) ? MSG_NONE : MSG_BAD_PLACE;
    case FIELD_CHOICE: return word_choice(f->choices, s, strlen(s)) >= 0 ? MSG_NONE : MSG_BAD_CHOICE;
    case FIELD_FLAG: return strcmp(s, "1") == 0 ? MSG_NONE : MSG_BAD_FLAG;
    case FIELD_NATURAL: return check_natural(s) ? MSG_NONE : MSG_BAD_NATURAL;
    case FIELD_THEME: return theme_lookup(s) ? MSG_NONE : MSG_BAD_THEME;
    default: return MSG_NONE;
    }
}

static enum message check_field(const struct record_field *f, const char *s)
{
    if (text_is_gap(s))
        return is_text(f) || f->type == FIELD_VALUE ? MSG_NONE : MSG_GAP_PLACE;
    if (strpbrk(s, "\t\n"))
        return MSG_LINE_BREAK;
    return broken_rule(f, s);
}

static void refuse(struct ingest *x, uint32_t i, enum message m)
{
    const struct record_field *f = &record_shapes[x->record.kind].fields[i];
    bad(x, i, m, field_shown(x, i), f->choices ? f->choices : "");
    x->broken = true;
}

/* ---- pairs ------------------------------------------------------------------------------ */

static bool there(const struct ingest *x, uint32_t i)
{
    return field(x, i) && !text_is_blank(field(x, i));
}

/* Fields i and i + 1: both, or neither where both are optional; one at least in words. */
static void check_pair(struct ingest *x, const struct record_shape *shape, uint32_t i)
{
    bool needed = i < shape->needed && !(shape->fields[i].flags & FIELD_OPTIONAL);
    bool zh = there(x, i), en = there(x, i + 1);
    if (!zh && (needed || en))
        refuse(x, i, MSG_HALF_A_PAIR);
    if (!en && (needed || zh))
        refuse(x, i + 1, MSG_HALF_A_PAIR);
    if (zh && en && text_is_gap(field(x, i)) && text_is_gap(field(x, i + 1)))
        refuse(x, i, MSG_NO_SIDE);
}

void check_record(struct ingest *x)
{
    const struct record_shape *shape = &record_shapes[x->record.kind];
    if (x->broken)
        return;                         /* told already, and its fields are gone */
    bool second = false;                /* of a pair that was looked at */
    for (uint32_t i = 0; i < shape->count; i++) {
        const struct record_field *f = &shape->fields[i];
        bool pair = opens_pair(shape, i);
        if (pair)
            check_pair(x, shape, i);
        else if (!second && i < shape->needed && !(f->flags & FIELD_OPTIONAL) && !field(x, i))
            refuse(x, i, MSG_FIELD_MISSING);
        if (field(x, i)) {
            enum message m = check_field(f, field(x, i));
            if (m != MSG_NONE)
                refuse(x, i, m);
        }
        second = pair;
    }
}
