/*
 * base: what every room stands on.
 *
 *   arena_    memory that is freed all at once
 *   diag_     messages to people: the one enum, two languages, the exit status
 *   utf8_     strict decoding
 *   decimal_  exact decimal numbers, as text in and text out (never a double)
 *   settings_ key files with line numbers
 *   record_   the table of records that both ends of the pipe share (record.h)
 *
 * Words: new/free on the heap, init/finish in place, open/close may fail,
 * lookup borrows.  Out of memory ends the program with one line.
 */
#ifndef BRIEFING_BASE_H
#define BRIEFING_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum lang { LANG_ZH, LANG_EN, LANG_COUNT };

/* ---- arena ---------------------------------------------------------- */

struct arena;
struct arena *arena_new(void);
void arena_free(struct arena *a);                     /* takes NULL */
void *arena_alloc(struct arena *a, size_t size);      /* zeroed, 16-byte aligned */
void *arena_array(struct arena *a, size_t count, size_t size); /* overflow-checked */
char *arena_strdup(struct arena *a, const char *s);   /* NULL gives NULL */
char *arena_strndup(struct arena *a, const char *s, size_t bytes);
char *arena_printf(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
size_t arena_bytes(const struct arena *a);            /* taken from the system so far */

/* A growing array in an arena: doubles, never shrinks, old storage stays valid.
 * VEC(struct span) v = {0};  *vec_push(arena, &v) = x; */
#define VEC(type) struct { type *at; size_t count, room; }
#define vec_push(arena, v)                                                     \
    ((v)->count == (v)->room                                                   \
         ? (void)((v)->at = vec_grow((arena), (v)->at, (v)->count, &(v)->room, \
                                     sizeof *(v)->at))                         \
         : (void)0,                                                            \
     &(v)->at[(v)->count++])
void *vec_grow(struct arena *a, void *old, size_t count, size_t *room, size_t size);

/* ---- diagnostics ---------------------------------------------------- */

/* Every message of the program, ordered by severity (messages.def says each
 * in Chinese and English).  The worst one reported decides the exit status. */
enum message {
#define MESSAGE(name, status, zh, en) name,
#include "messages.def"
#undef MESSAGE
    MSG_COUNT
};

/* Exit statuses (design.md, House style). */
enum {
    STATUS_WHOLE = 0, STATUS_FINDINGS = 1, STATUS_REGION_MISSING = 2,
    STATUS_USAGE = 64, STATUS_DATA = 65, STATUS_NO_INPUT = 66, STATUS_FONT = 69,
    STATUS_INTERNAL = 70, STATUS_CANNOT_WRITE = 73, STATUS_SETTINGS = 78,
};

/* Reads LC_ALL, LC_MESSAGES, LANG once: zh* is Chinese, else English. */
void diag_init(const char *program);
enum lang diag_lang(void);
/* What a number in errno means, in the reader's language; not to be kept. */
const char *diag_error(int error);
/* One message: `where` names the place (file:line, plugin and record; NULL if
 * none).  The arguments are those of the message's two formats, which use
 * positions (%1$s) because the languages order them differently. */
void diag_report(enum message m, const char *where, ...);
void diag_vreport(enum message m, const char *where, va_list args);
/* The text of a message in one language, for reports that are printed pages. */
char *diag_text(struct arena *a, enum message m, enum lang lang, ...);
const char *diag_name(enum message m);                /* "MSG_BAD_UNIT" */
enum message diag_worst(void);                        /* MSG_NONE if none yet */
int diag_status(void);
size_t diag_count(enum message m);
void diag_forgive(enum message worst);                /* what came since counts no more: worst is this */
/* Where messages go: NULL restores standard error.  Tests and the JSON report
 * set their own. */
typedef void diag_sink(enum message m, const char *where, const char *text, void *data);
void diag_set_sink(diag_sink *sink, void *data);
void diag_reset(void);                                /* forget what was reported: tests */
/* Ends the program with status 70 and one line; for out of memory and broken invariants. */
void diag_fatal(const char *what) __attribute__((noreturn));

/* ---- UTF-8 ---------------------------------------------------------- */

/* Decodes one scalar at *s (< end) and moves *s behind it; -1 and no move where
 * the bytes are not strict UTF-8 (overlong, surrogate, beyond U+10FFFF, cut off). */
int32_t utf8_next(const char **s, const char *end);
/* For text already checked: never fails. */
uint32_t utf8_decode(const char *s, unsigned *bytes);
unsigned utf8_encode(uint32_t c, char out[4]);
/* True if all of it is strict UTF-8 and holds no control but \n and \t, no
 * noncharacter and no bidi control; else *bad is the offset of the first fault. */
bool utf8_check(const char *s, size_t bytes, size_t *bad);
size_t utf8_length(const char *s, size_t bytes);      /* scalars */
bool char_is_han(uint32_t c);                         /* ideographs, U+3007 included */

/* ---- decimal -------------------------------------------------------- */

/* A decimal number: sign, digits without leading zeros, and how many places
 * stand behind the point ("5.20" is 520 with scale 2 and stays 5.20; 0.05 is 5
 * with scale 2; zero has no digits and no sign).  Where a result needs more than
 * DECIMAL_DIGITS digits or DECIMAL_SCALE places the function returns false and
 * leaves *out alone; out may be an operand. */
#define DECIMAL_DIGITS 38
#define DECIMAL_SCALE 64
struct decimal {
    bool negative;
    uint8_t count, scale;           /* digits in all, places behind the point */
    char digits[DECIMAL_DIGITS];    /* '0'..'9', most significant first */
};
bool decimal_parse(struct decimal *d, const char *s);  /* [+-]digits[.digits], whole string */
char *decimal_text(struct arena *a, const struct decimal *d); /* plain: -12034.50 */
char *decimal_grouped(struct arena *a, const struct decimal *d, const char *separator);
int decimal_compare(const struct decimal *a, const struct decimal *b);
bool decimal_add(struct decimal *out, const struct decimal *a, const struct decimal *b);
bool decimal_subtract(struct decimal *out, const struct decimal *a, const struct decimal *b);
bool decimal_multiply(struct decimal *out, const struct decimal *a, const struct decimal *b);
/* Rounded half away from zero to `scale` places; false on division by zero or overflow. */
bool decimal_divide(struct decimal *out, const struct decimal *a, const struct decimal *b,
                    unsigned scale);
/* To exactly `scale` places, half away from zero; zeros are added where d has fewer. */
bool decimal_round(struct decimal *out, const struct decimal *d, unsigned scale);
bool decimal_shift(struct decimal *d, int places);    /* times 10^places, exact */
void decimal_trim(struct decimal *d);                 /* drop zeros behind the point's last digit */
bool decimal_is_integer(const struct decimal *d);     /* by value */

/* ---- units ---------------------------------------------------------- */

/* One row a unit (units.def).  Chinese: counter, and whether 万/亿 are used;
 * English: noun forms and style. */
enum unit_style { UNIT_COUNT, UNIT_MEASURE, UNIT_MONEY, UNIT_PERCENT, UNIT_PLAIN };
struct unit {
    const char *code;               /* "places" */
    const char *zh;                 /* counter: 个 */
    const char *en_one, *en_many;   /* place, places; m², m²; "" where the noun is the text's */
    enum unit_style style;
};
const struct unit *unit_lookup(const char *code);     /* NULL if unknown */
const struct unit *unit_at(size_t i);                 /* NULL past the end */

/* ---- settings ------------------------------------------------------- */

/* A key file ([group], key=value, key[zh]=value) read with GKeyFile beside an
 * index of lines; repeated keys and groups are errors.  All faults of a file are
 * reported, each with path:line. */
struct settings;
struct settings *settings_open(const char *path);     /* reports and returns NULL on failure */
void settings_close(struct settings *s);              /* takes NULL */
/* NULL where the file does not say it; borrowed until settings_close. */
const char *settings_text(const struct settings *s, const char *group, const char *key);
/* key[zh] or key[en]; where the file has no such variant, key itself. */
const char *settings_local(const struct settings *s, const char *group, const char *key,
                           enum lang lang);
/* The line of key, or of its first variant; key may be NULL for the group's head. */
int settings_line(const struct settings *s, const char *group, const char *key); /* 0: none */
const char *settings_path(const struct settings *s);
/* All groups and the keys of one, in file order; NULL-terminated, borrowed.  A key
 * written once per language (title[zh], title[en]) is listed once, as title; an
 * unknown group has no keys. */
const char *const *settings_groups(const struct settings *s);
const char *const *settings_keys(const struct settings *s, const char *group);

#endif
