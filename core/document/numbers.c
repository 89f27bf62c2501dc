/*
 * numbers: what reading needs in both languages: digits, spaces, telephones, ranges.
 */
#include "document/numbers.h"

#include <string.h>

/* ---- words and spaces ----------------------------------------------------------------- */

const char *word_at(const char *s, const char *end, const char *word)
{
    while (*word && s < end && *s == *word) {
        s++;
        word++;
    }
    return *word ? NULL : s;
}

bool word_before(const char *text, const char *s, const char *word)
{
    size_t n = strlen(word);
    return (size_t)(s - text) >= n && s[-1] == word[n - 1] && memcmp(s - n, word, n) == 0;
}

static const char *const spaces[] = {" ", "\u00a0", "\u202f", "\u2009", "\u3000"};
#define SPACES (sizeof spaces / sizeof *spaces)

static const char *one_space(const char *s, const char *end)
{
    unsigned char c = s < end ? (unsigned char)*s : 0;
    if (c > ' ' && c != 0xc2 && c != 0xe2 && c != 0xe3)
        return NULL;
    for (size_t i = 0; s < end && i < SPACES; i++) {
        const char *after = word_at(s, end, spaces[i]);
        if (after)
            return after;
    }
    return NULL;
}

const char *skip_spaces(const char *s, const char *end)
{
    for (const char *after; (after = one_space(s, end)); s = after)
        ;
    return s;
}

static const char *one_space_back(const char *text, const char *s)
{
    if (s == text || !strchr(" \xa0\xaf\x89\x80", s[-1]))       /* their last bytes */
        return NULL;
    for (size_t i = 0; i < SPACES; i++)
        if (word_before(text, s, spaces[i]))
            return s - strlen(spaces[i]);
    return NULL;
}

const char *skip_spaces_back(const char *text, const char *s)
{
    for (const char *before; (before = one_space_back(text, s)); s = before)
        ;
    return s;
}

/* ---- digits --------------------------------------------------------------------------- */

/* The digit at s, ASCII or full width, and where it ends; -1 if there is none. */
static int digit_at(const char *s, const char *end, const char **after)
{
    if (s < end && *s >= '0' && *s <= '9') {
        *after = s + 1;
        return *s - '0';
    }
    if (end - s >= 3 && (unsigned char)s[0] == 0xef && (unsigned char)s[1] == 0xbc &&
        (unsigned char)s[2] >= 0x90 && (unsigned char)s[2] <= 0x99) {
        *after = s + 3;
        return (unsigned char)s[2] - 0x90;
    }
    return -1;
}

/* A separator with exactly three digits behind it: where those begin, or NULL. */
static const char *group_at(const char *s, const char *end)
{
    static const char *const separators[] = {",", "，", "\u202f", "\u2009", "\u00a0", "’"};
    const char *digits = NULL;
    for (size_t i = 0; !digits && i < sizeof separators / sizeof *separators; i++)
        digits = word_at(s, end, separators[i]);
    if (!digits)
        return NULL;
    /* A Chinese comma groups full-width digits alone. */
    if (word_at(s, end, "，") && *digits >= '0' && *digits <= '9')
        return NULL;
    const char *at = digits;
    for (int i = 0; i < 3; i++)
        if (digit_at(at, end, &at) < 0)
            return NULL;
    return digit_at(at, end, &at) < 0 ? digits : NULL;
}

static const char *point_at(const char *s, const char *end)
{
    const char *after = word_at(s, end, ".");
    if (!after)
        after = word_at(s, end, "．");
    const char *behind;
    return after && digit_at(after, end, &behind) >= 0 ? after : NULL;
}

const char *digits_read(const char *s, const char *end, struct decimal *d, unsigned *count)
{
    char said[96];
    size_t n = 0;
    int digit;
    bool point = false;
    *count = 0;
    while ((digit = digit_at(s, end, &s)) >= 0) {
        if (n == 60) {                  /* no number that anybody reads: keep its end */
            memmove(said, said + 30, 30);
            n = 30;
        }
        said[n++] = (char)('0' + digit);
        *count += !point;
        const char *next = point ? NULL : *count <= 3 || n > 3 ? group_at(s, end) : NULL;
        if (next) {
            s = next;
            continue;
        }
        next = point ? NULL : point_at(s, end);
        if (next) {
            said[n++] = '.';
            point = true;
            s = next;
        }
    }
    if (!n)
        return NULL;
    said[n] = 0;
    if (!decimal_parse(d, said) && !decimal_parse(d, n > 30 ? said + n - 30 : said))
        *d = decimal_of(0);
    return s;
}

struct decimal decimal_of(unsigned long long n)
{
    char digits[24];
    struct decimal d = {0};
    for (; n; n /= 10)
        digits[d.count++] = (char)('0' + n % 10);
    for (int i = 0; i < d.count; i++)
        d.digits[i] = digits[d.count - 1 - i];
    return d;
}

/* ---- telephones ----------------------------------------------------------------------- */

static size_t digit_run(const char *s, const char *end)
{
    const char *at = s;
    while (at < end && *at >= '0' && *at <= '9')
        at++;
    return (size_t)(at - s);
}

/* 0631-7562222, (0631) is left to its halves; 400-…; a mobile number of eleven digits. */
const char *telephone_read(const char *s, const char *end, struct decimal *d)
{
    size_t area = digit_run(s, end), own = 0;
    const char *at = s + area;
    bool mobile = area == 11 && *s == '1';
    if (!mobile && at < end && *at == '-' && (*s == '0' || word_at(s, end, "400")) && area >= 3 &&
        area <= 4)
        own = digit_run(at + 1, end);
    if (!mobile && (own < 7 || own > 8))
        return NULL;
    at += mobile ? 0 : 1 + own;
    char last[8];
    memcpy(last, at - 7, 7);
    last[7] = 0;
    return decimal_parse(d, last) ? at : NULL;
}

/* ---- numbers -------------------------------------------------------------------------- */

struct number *number_add(struct number_reader *r, const char *start, const char *end,
                          const struct decimal *value)
{
    struct number *n = vec_push(r->arena, r->out);
    *n = (struct number){.start = (uint32_t)(start - r->text), .end = (uint32_t)(end - r->text),
                         .value = *value, .firm = true};
    return n;
}

void number_share(struct number *n, int places)
{
    n->kind = NUMBER_SHARE;
    decimal_shift(&n->value, -places);
}

const char *range_mark(const char *s, const char *end, enum lang lang)
{
    static const char *const marks[] = {"～", "—", "–", "-", "－", "~", "至", "到"};
    static const char *const words[] = {"–", "-", "\u2011", "to", "and"};
    s = skip_spaces(s, end);
    const char *after = NULL;
    size_t count = lang == LANG_ZH ? sizeof marks / sizeof *marks : sizeof words / sizeof *words;
    for (size_t i = 0; !after && i < count; i++)
        after = word_at(s, end, lang == LANG_ZH ? marks[i] : words[i]);
    return after ? skip_spaces(after, end) : NULL;
}

/* 5～8万 is 50,000 to 80,000; 9000～1.2万 is not 90 million. */
static void range_scale(struct number *from, const struct number *to)
{
    struct decimal scaled = from->value;
    if (!from->bare || from->scale || !to->scale || !decimal_shift(&scaled, to->scale))
        return;
    if (decimal_compare(&scaled, &to->value) < 0)
        from->value = scaled;
}

/* What only the second end says, the first means too; and the nuance before the first is
 * of both.  "80 and 90 per cent" is two numbers that share a unit, and no more. */
void range_join(struct number_reader *r, enum lang lang)
{
    size_t count = r->out->count;
    if (count < 2)
        return;
    struct number *from = &r->out->at[count - 2], *to = &r->out->at[count - 1];
    const char *mark = range_mark(r->text + from->end, r->end, lang);
    if (!mark || mark < r->text + from->end || mark != skip_spaces(r->text + to->start, r->end))
        return;
    bool list = lang == LANG_EN && word_at(skip_spaces(r->text + from->end, r->end), r->end, "and");
    if (from->bare && to->kind == NUMBER_SHARE && from->kind == NUMBER_COUNT)
        number_share(from, 2);
    else if (from->bare && (to->kind == NUMBER_POINTS || to->kind == NUMBER_YEAR ||
                            to->kind == NUMBER_MONTH || to->kind == NUMBER_DAY) &&
             from->kind == NUMBER_COUNT)
        from->kind = to->kind;
    if (from->unit == MEASURED_NONE && to->kind == NUMBER_COUNT && from->bare)
        from->unit = to->unit;
    if (to->unit == MEASURED_NONE && from->unit == MEASURED_MONEY && !list)
        to->unit = from->unit;
    if (list)
        return;
    range_scale(from, to);
    if (from->nuance != NUANCE_NONE && to->nuance == NUANCE_NONE)
        to->nuance = from->nuance;
    to->firm = from->firm = from->firm || to->firm;
}

void numbers_read(struct arena *a, enum lang lang, const char *text, size_t bytes,
                  struct numbers *out)
{
    struct number_reader r = {a, text, text + bytes, out};
    if (lang == LANG_ZH)
        numbers_read_zh(&r);
    else
        numbers_read_en(&r);
}
