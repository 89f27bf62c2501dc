/*
 * numbers: the figures that stand in a text, read as a person reads them.
 *
 *   numbers_read  one side of a pair -> its numbers, in the order of the text
 *   numbers_zh.c  一千八百万, 三分之二, 两成, 半数, １２ ％, 20多亿元, 2019年1月13日
 *   numbers_en.c  twenty-one, RMB 1.3 million, two thirds, 13 January 2019, 21st
 *
 * Words: a number is *firm* if its partner has to say it too (all digits, 三项, twelve);
 * what may be a mere turn of phrase (一线, 双, one, first, half) is not firm: it can answer
 * for a partner's number but asks for none.  A range is two numbers that share scale,
 * unit and nuance.
 */
#ifndef BRIEFING_NUMBERS_H
#define BRIEFING_NUMBERS_H

#include "base/base.h"

enum number_kind {
    NUMBER_COUNT,
    NUMBER_SHARE,               /* 5%, 三成, two thirds: the value is 0.05, 0.3, 0.666… */
    NUMBER_POINTS,              /* percentage points */
    NUMBER_YEAR, NUMBER_MONTH, NUMBER_DAY,
    NUMBER_CODE,                /* telephone: its last seven digits */
};
/* What a text says about how exact it is. */
enum nuance {
    NUANCE_NONE,
    NUANCE_ANY,                 /* 20年来, 十来个: not compared */
    NUANCE_RECENT,              /* 近两年: the last two years, or about two */
    NUANCE_ABOUT, NUANCE_NEARLY, NUANCE_OVER,
    NUANCE_AT_LEAST,            /* at least, from … on */
    NUANCE_ABOVE,               /* 以上: over or at least */
    NUANCE_AT_MOST,             /* up to included */
    NUANCE_UNDER,
};
/* Units that both languages name; NONE where the noun is anything else. */
enum number_unit {
    MEASURED_NONE, MEASURED_MONEY, MEASURED_AREA, MEASURED_MU, MEASURED_LENGTH, MEASURED_HOURS,
    MEASURED_DAYS, MEASURED_WEEKS, MEASURED_MONTHS, MEASURED_YEARS, MEASURED_PEOPLE,
    MEASURED_PERSON_TIMES, MEASURED_CLASS_HOURS,
};
struct number {
    uint32_t start, end;        /* bytes of the numeral, its scale word and sign */
    struct decimal value;
    enum number_kind kind;
    enum nuance nuance;
    enum number_unit unit;
    uint8_t scale;              /* places of its scale word: 万 4, million 6 */
    bool firm, ordinal;
    bool whole_year;            /* four digits that may be a year */
    bool digits;                /* written in digits, not in words */
    bool bare;                  /* numeral without scale word, unit or nuance of its own */
};
struct numbers { struct number *at; size_t count, room; };

/* Adds to `out` (empty it between texts; its storage is kept). */
void numbers_read(struct arena *a, enum lang lang, const char *text, size_t bytes,
                  struct numbers *out);

/* Letters of English, whatever the locale. */
static inline char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }
static inline bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

/* ---- between the files ---------------------------------------------------------------- */

struct number_reader {
    struct arena *arena;
    const char *text, *end;
    struct numbers *out;
};
void numbers_read_zh(struct number_reader *r);
void numbers_read_en(struct number_reader *r);

/* Digits, ASCII or full width, with groups and point; where they end, or NULL.  *count is
 * how many stand before the point; too many for a decimal give the last thirty. */
const char *digits_read(const char *s, const char *end, struct decimal *d, unsigned *count);
/* Where the word ends if it stands at s, else NULL. */
const char *word_at(const char *s, const char *end, const char *word);
/* True if the text before s ends with the word. */
bool word_before(const char *text, const char *s, const char *word);
/* Spaces of all widths. */
const char *skip_spaces(const char *s, const char *end);
const char *skip_spaces_back(const char *text, const char *s);
/* A telephone number at s; its end or NULL. */
const char *telephone_read(const char *s, const char *end, struct decimal *d);
/* ～ — – - 至 到 to: where it ends, or NULL. */
const char *range_mark(const char *s, const char *end, enum lang lang);
/* The last number and the one before it are the ends of a range: they share what one says. */
void range_join(struct number_reader *r, enum lang lang);
struct decimal decimal_of(unsigned long long n);
struct number *number_add(struct number_reader *r, const char *start, const char *end,
                          const struct decimal *value);
/* Percent to share: places 2, per mille 3. */
void number_share(struct number *n, int places);

#endif
