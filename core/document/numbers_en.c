/*
 * numbers_en: English figures.
 *
 * A numeral is digits (10,200) or words (twenty-one, two hundred thousand), with a scale
 * word behind it; RMB and words of nuance stand before, units behind.  Ordinals are numbers
 * by value (21st, seventh); months have names.
 */
#include "document/numbers.h"

#include <string.h>

static bool is_figure(char c) { return c >= '0' && c <= '9'; }

/* Length of the word at s: letters only. */
static size_t word_length(const char *s, const char *end)
{
    const char *at = s;
    while (at < end && is_letter(*at))
        at++;
    return (size_t)(at - s);
}

static bool word_is(const char *s, size_t length, const char *word)
{
    if (strlen(word) != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (lower(s[i]) != word[i])
            return false;
    return true;
}

/* A phrase of lower-case words at s, whole words, spaces of any width; its end or NULL. */
static const char *phrase_at(const char *s, const char *end, const char *phrase)
{
    for (; *phrase; phrase++) {
        if (*phrase == ' ') {
            const char *after = skip_spaces(s, end);
            if (after == s)
                return NULL;
            s = after;
        } else if (s < end && lower(*s) == *phrase)
            s++;
        else
            return NULL;
    }
    return s < end && is_letter(*s) ? NULL : s;
}

/* The same before s, with the spaces between; where it begins or NULL. */
static const char *phrase_before(const char *text, const char *s, const char *phrase)
{
    s = skip_spaces_back(text, s);
    for (size_t i = strlen(phrase); i > 0; i--) {
        if (phrase[i - 1] == ' ') {
            const char *before = skip_spaces_back(text, s);
            if (before == s)
                return NULL;
            s = before;
        } else if (s > text && lower(s[-1]) == phrase[i - 1])
            s--;
        else
            return NULL;
    }
    return s > text && is_letter(s[-1]) ? NULL : s;
}

/* ---- number words --------------------------------------------------------------------- */

static const struct numeral_word { const char *word; unsigned value; } small[] = {
    {"zero", 0}, {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6},
    {"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10}, {"eleven", 11}, {"twelve", 12},
    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
    {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20}, {"thirty", 30}, {"forty", 40},
    {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90}};
static const struct numeral_word ordinals[] = {
    {"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}, {"fifth", 5}, {"sixth", 6},
    {"seventh", 7}, {"eighth", 8}, {"ninth", 9}, {"tenth", 10}, {"eleventh", 11},
    {"twelfth", 12}, {"thirteenth", 13}, {"fourteenth", 14}, {"fifteenth", 15},
    {"sixteenth", 16}, {"seventeenth", 17}, {"eighteenth", 18}, {"nineteenth", 19},
    {"twentieth", 20}, {"thirtieth", 30}, {"fortieth", 40}, {"fiftieth", 50}};
/* These answer for a number but need none. */
static const struct numeral_word loose[] = {
    {"once", 1}, {"single", 1}, {"sole", 1}, {"twice", 2}, {"both", 2}, {"double", 2},
    {"doubled", 2}, {"doubling", 2}, {"dual", 2}, {"twin", 2}, {"pair", 2}, {"pairs", 2},
    {"couple", 2}, {"fortnight", 2}, {"fortnightly", 2},
    {"triple", 3}, {"trebled", 3}, {"tripled", 3}, {"quadrupled", 4}, {"dozen", 12},
    {"a", 1}, {"an", 1}, {"thirties", 1930}, {"forties", 1940}, {"fifties", 1950},
    {"sixties", 1960}, {"seventies", 1970}, {"eighties", 1980}, {"nineties", 1990}};
static const struct { const char *word; uint8_t places; } scales[] = {
    {"hundred", 2}, {"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}};

static int lookup(const struct numeral_word *words, size_t count, const char *s, size_t length)
{
    for (size_t i = 0; length && i < count; i++)
        if (lower(*s) == *words[i].word && word_is(s, length, words[i].word))
            return (int)words[i].value;
    return -1;
}
#define LOOKUP(words, s, length) lookup(words, sizeof words / sizeof *words, s, length)

static int scale_places(const char *s, size_t length)
{
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
        if (word_is(s, length, scales[i].word))
            return scales[i].places;
    return 0;
}

struct words {
    const char *start, *end;
    struct decimal value;
    unsigned count;             /* words */
    uint8_t scale;
    bool ordinal, digits, bare_scale;
    unsigned figures;           /* digits before the point */
};

/* Space or hyphen between two words of one number. */
static const char *join_at(const char *s, const char *end)
{
    const char *after = skip_spaces(s, end);
    if (after == s)
        after = word_at(s, end, "-");
    if (!after)
        after = word_at(s, end, "\u2011");
    return after && after > s ? after : NULL;
}

static unsigned long long ten_to(int places)
{
    unsigned long long n = 1;
    while (places-- > 0)
        n *= 10;
    return n;
}

/* twenty-one, two hundred and five, three million, twenty-first.  `part` is below a
 * thousand, `total` what scale words have closed. */
static bool words_read(struct words *w, const char *s, const char *end)
{
    unsigned long long total = 0, part = 0;
    int last = 1000;            /* the least unit of the part so far: only smaller ones join */
    const char *at = s;
    *w = (struct words){.start = s};
    for (;;) {
        size_t length = word_length(at, end);
        int value = LOOKUP(small, at, length), order = LOOKUP(ordinals, at, length);
        int places = scale_places(at, length), put = value >= 0 ? value : order;
        if (length == 0 || (put < 0 && !places))
            break;
        int unit = put >= 20 ? 10 : 1;
        if (put >= 0 && !(last == 1000 || (last == 100) || (last == 10 && put < 10 && put > 0)))
            break;
        if (put >= 0) {
            part += (unsigned)put;
            last = unit == 10 ? 10 : 1;
        } else if (places == 2) {
            w->bare_scale = w->bare_scale || !part;
            part = (part ? part : 1) * 100;
            last = 100;
        } else {
            w->bare_scale = w->bare_scale || (!part && !total);
            total += (part ? part : total ? 0 : 1) * ten_to(places);
            part = 0;
            last = 1000;
            w->scale = (uint8_t)places;
        }
        w->end = at + length;
        w->count++;
        w->ordinal = order >= 0;
        if (w->ordinal || w->count > 12)
            break;
        const char *next = join_at(w->end, end);
        const char *joined = next ? phrase_at(next, end, "and") : NULL;
        if (joined && (last == 100 || (last == 1000 && w->scale)))
            next = join_at(joined, end);
        if (!next)
            break;
        at = next;
    }
    w->value = decimal_of(total + part);
    return w->count > 0;
}

/* ---- digits --------------------------------------------------------------------------- */

static bool figures_read(struct words *w, const char *s, const char *end)
{
    *w = (struct words){.start = s, .digits = true};
    const char *after = digits_read(s, end, &w->value, &w->figures);
    if (!after)
        return false;
    w->end = after;
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    for (size_t i = 0; i < 4; i++)
        if (phrase_at(after, end, endings[i])) {
            w->end = phrase_at(after, end, endings[i]);
            w->ordinal = true;
            return true;
        }
    const char *word = join_at(after, end);
    word = word ? word : after;
    static const struct { const char *word; uint8_t places; } shorts[] = {
        {"m", 6}, {"bn", 9}, {"k", 3}};
    size_t length = word_length(word, end);
    int places = scale_places(word, length);
    for (size_t i = 0; !places && word == after && i < 3; i++)
        if (word_is(word, length, shorts[i].word))
            places = shorts[i].places;
    if (places && decimal_shift(&w->value, places)) {
        w->end = word + length;
        w->scale = (uint8_t)places;
        const char *more = join_at(w->end, end);    /* 1.2 thousand million */
        size_t n = more ? word_length(more, end) : 0;
        int again = n ? scale_places(more, n) : 0;
        if (again && decimal_shift(&w->value, again))
            w->end = more + n;
    }
    return true;
}

/* ---- months --------------------------------------------------------------------------- */

static int month_at(const char *s, const char *end, const char **after)
{
    static const char *const names[] = {"january", "february", "march", "april", "may", "june",
                                        "july", "august", "september", "october", "november",
                                        "december"};
    static const char *const shorts[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
                                         "sept", "oct", "nov", "dec"};
    size_t length = word_length(s, end);
    if (length < 3 || *s < 'A' || *s > 'Z')
        return 0;
    for (int i = 0; i < 12; i++)
        if (word_is(s, length, names[i]) || word_is(s, length, shorts[i])) {
            *after = s + length;
            return i + 1;
        }
    return 0;
}

/* May and March stand for months beside figures and other months only. */
static bool month_is_sure(const struct number_reader *r, const char *s, const char *after,
                          int month)
{
    const char *other, *next = skip_spaces(after, r->end), *prev = skip_spaces_back(r->text, s);
    if (month != 3 && month != 5)
        return true;
    if ((next < r->end && is_figure(*next)) || (prev > r->text && is_figure(prev[-1])))
        return true;
    const char *comma = word_at(after, r->end, ",");
    next = comma ? skip_spaces(comma, r->end) : next;
    const char *list = phrase_at(next, r->end, "and");
    next = list ? skip_spaces(list, r->end) : next;
    return month_at(next, r->end, &other) > 0 ||
           (r->out->count && r->out->at[r->out->count - 1].kind == NUMBER_MONTH &&
            s - r->text - r->out->at[r->out->count - 1].end < 8);
}

static const char *read_month(struct number_reader *r, const char *s)
{
    const char *after;
    int month = month_at(s, r->end, &after);
    if (!month)
        return NULL;
    struct decimal value = decimal_of((unsigned)month);
    struct number *n = number_add(r, s, after, &value);
    n->kind = NUMBER_MONTH;
    n->firm = month_is_sure(r, s, after, month);
    return after;
}

/* ---- before and behind ---------------------------------------------------------------- */

static const struct { const char *word; enum nuance nuance; } before[] = {
    {"no more than", NUANCE_AT_MOST}, {"not more than", NUANCE_AT_MOST},
    {"at most", NUANCE_AT_MOST}, {"up to", NUANCE_AT_MOST}, {"not exceeding", NUANCE_AT_MOST},
    {"no fewer than", NUANCE_AT_LEAST},
    {"no less than", NUANCE_AT_LEAST}, {"not less than", NUANCE_AT_LEAST},
    {"not fewer than", NUANCE_AT_LEAST}, {"at least", NUANCE_AT_LEAST}, {"more than", NUANCE_OVER},
    {"over", NUANCE_OVER}, {"above", NUANCE_OVER}, {"exceeding", NUANCE_OVER},
    {"upwards of", NUANCE_OVER}, {"beyond", NUANCE_OVER}, {"about", NUANCE_ABOUT},
    {"around", NUANCE_ABOUT}, {"approximately", NUANCE_ABOUT}, {"roughly", NUANCE_ABOUT},
    {"some", NUANCE_ABOUT}, {"nearly", NUANCE_NEARLY}, {"almost", NUANCE_NEARLY},
    {"close to", NUANCE_NEARLY}, {"just under", NUANCE_NEARLY}, {"less than", NUANCE_UNDER},
    {"fewer than", NUANCE_UNDER}, {"under", NUANCE_UNDER}, {"below", NUANCE_UNDER}};
static const struct { const char *word; enum nuance nuance; } behind[] = {
    {"or more", NUANCE_ABOVE}, {"and above", NUANCE_ABOVE}, {"or above", NUANCE_ABOVE},
    {"or over", NUANCE_ABOVE}, {"and over", NUANCE_ABOVE}, {"or so", NUANCE_ABOUT},
    {"or fewer", NUANCE_AT_MOST}, {"or less", NUANCE_AT_MOST}, {"or under", NUANCE_AT_MOST},
    {"odd", NUANCE_OVER}};
static const struct { const char *word; enum number_unit unit; } units[] = {
    {"class hour", MEASURED_CLASS_HOURS}, {"class hours", MEASURED_CLASS_HOURS},
    {"hour", MEASURED_HOURS}, {"hours", MEASURED_HOURS}, {"square metre", MEASURED_AREA},
    {"square metres", MEASURED_AREA}, {"sq m", MEASURED_AREA}, {"m²", MEASURED_AREA},
    {"m2", MEASURED_AREA}, {"mu", MEASURED_MU}, {"km", MEASURED_LENGTH},
    {"kilometres", MEASURED_LENGTH}, {"kilometre", MEASURED_LENGTH}, {"day", MEASURED_DAYS},
    {"days", MEASURED_DAYS}, {"week", MEASURED_WEEKS}, {"weeks", MEASURED_WEEKS},
    {"month", MEASURED_MONTHS}, {"months", MEASURED_MONTHS}, {"year", MEASURED_YEARS},
    {"years", MEASURED_YEARS}, {"yuan", MEASURED_MONEY}, {"renminbi", MEASURED_MONEY},
    {"person-time", MEASURED_PERSON_TIMES}, {"person-times", MEASURED_PERSON_TIMES}};

static enum nuance nuance_before(const char *text, const char *s, const char **start)
{
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        const char *at = phrase_before(text, s, before[i].word);
        if (at && phrase_before(text, at, "add"))
            return NUANCE_NONE;         /* they add up to 20 */
        if (at) {
            *start = at;
            return before[i].nuance;
        }
    }
    return NUANCE_NONE;
}

/* the last two years, in recent months */
static bool is_recent(const struct number_reader *r, const char *s, const struct number *n,
                      const char *after)
{
    const char *text = r->text;
    static const char *const words[] = {"last", "past", "recent", "previous", "preceding"};
    bool time = n->unit == MEASURED_YEARS || n->unit == MEASURED_MONTHS ||
                n->unit == MEASURED_WEEKS || n->unit == MEASURED_DAYS;
    static const char *const others[] = {"years running", "years in a row", "months running"};
    for (size_t i = 0; time && i < sizeof others / sizeof *others; i++)
        if (phrase_at(skip_spaces(after, r->end), r->end, others[i]))
            return false;               /* who was last two years running */
    for (size_t i = 0; time && i < sizeof words / sizeof *words; i++)
        if (phrase_before(text, s, words[i]))
            return true;
    return false;
}

static void read_unit(struct number *n, const char *s, const char *end)
{
    const char *at = join_at(s, end);
    at = at ? at : s;
    for (size_t i = 0; n->unit == MEASURED_NONE && i < sizeof units / sizeof *units; i++) {
        const char *after = phrase_at(at, end, units[i].word);
        if (!after)
            continue;
        n->unit = units[i].unit;
        at = after;
    }
    at = skip_spaces(at, end);
    /* One noun may stand between: 30 schools or more. */
    for (int noun = 0; noun < 2 && n->nuance == NUANCE_NONE; noun++) {
        for (size_t i = 0; i < sizeof behind / sizeof *behind; i++)
            if (phrase_at(at, end, behind[i].word))
                n->nuance = behind[i].nuance;
        size_t length = word_length(at, end);
        if (!length)
            break;
        at = skip_spaces(at + length, end);
    }
    if (n->nuance == NUANCE_NONE && s < end && *s == '+' && (s + 1 == end || !is_figure(s[1])))
        n->nuance = NUANCE_OVER;
}

/* %, per cent, percentage points; where they end, or NULL. */
static const char *share_behind(struct number *n, const char *s, const char *end)
{
    static const struct { const char *word; int places; } words[] = {
        {"percentage points", 0}, {"percentage point", 0}, {"per cent", 2}, {"percent", 2}};
    static const struct { const char *word; int places; } signs[] = {{"%", 2}, {"‰", 3}};
    const char *at = skip_spaces(s, end), *after;
    const char *join = join_at(s, end);
    at = join ? join : at;
    for (size_t i = 0; i < 2; i++)
        if ((after = word_at(at, end, signs[i].word))) {
            number_share(n, signs[i].places);
            return after;
        }
    for (size_t i = 0; i < 4; i++)
        if ((after = phrase_at(at, end, words[i].word))) {
            if (words[i].places)
                number_share(n, 2);
            else
                n->kind = NUMBER_POINTS;
            return after;
        }
    return NULL;
}

/* RMB before the figure; where it begins, or s. */
static const char *money_before(struct number *n, const char *text, const char *s)
{
    static const char *const words[] = {"rmb", "cny", "yuan"};
    for (size_t i = 0; i < 3; i++) {
        const char *at = phrase_before(text, s, words[i]);
        if (at) {
            n->unit = MEASURED_MONEY;
            return at;
        }
    }
    if (word_before(text, s, "¥") || word_before(text, s, "￥")) {
        n->unit = MEASURED_MONEY;
        return s - (word_before(text, s, "¥") ? strlen("¥") : strlen("￥"));
    }
    return s;
}

static bool within(const struct decimal *d, unsigned least, unsigned most)
{
    struct decimal l = decimal_of(least), m = decimal_of(most);
    return decimal_is_integer(d) && decimal_compare(d, &l) >= 0 && decimal_compare(d, &m) <= 0;
}

/* 13 January, June 9: a day beside a month; 2019 and 1970s: years. */
static void read_date(struct number_reader *r, struct number *n, const struct words *w)
{
    const char *next, *at = skip_spaces(w->end, r->end);
    const struct number *last = r->out->count > 1 ? &r->out->at[r->out->count - 2] : NULL;
    bool after_month = last && last->kind == NUMBER_MONTH && last->firm &&
                       skip_spaces(r->text + last->end, r->end) == w->start;
    n->whole_year = w->digits && w->figures == 4 && within(&n->value, 1000, 2999) &&
                    !memchr(w->start, ',', (size_t)(w->end - w->start));
    if (w->digits && within(&n->value, 1, 31) && (month_at(at, r->end, &next) || after_month))
        n->kind = NUMBER_DAY;
    else if (n->whole_year && within(&n->value, 1900, 2099) && n->unit == MEASURED_NONE &&
             !w->scale)
        n->kind = NUMBER_YEAR;
}

/* ---- fractions ------------------------------------------------------------------------ */

/* The denominator of "two thirds", "a quarter"; 0 if the word is none. */
static unsigned parts_at(const char *s, const char *end, bool many, const char **after)
{
    size_t length = word_length(s, end);
    size_t stem = length && many && lower(s[length - 1]) == 's' ? length - 1 : length;
    *after = s + length;
    if (many && stem == length)
        return 0;
    if (word_is(s, stem, "quarter"))
        return 4;
    if (word_is(s, stem, "half") || (many && word_is(s, length, "halves")))
        return 2;
    int order = LOOKUP(ordinals, s, stem);
    return order >= 3 ? (unsigned)order : 0;
}

static const char *read_fraction(struct number_reader *r, const struct words *w)
{
    const char *at = join_at(w->end, r->end), *after;
    struct decimal one = decimal_of(1), value;
    bool many = decimal_compare(&w->value, &one) != 0;
    unsigned parts = at && !w->digits && !w->ordinal ? parts_at(at, r->end, many, &after) : 0;
    struct decimal denominator = decimal_of(parts);
    if (!parts || !decimal_divide(&value, &w->value, &denominator, 12))
        return NULL;
    decimal_trim(&value);
    struct number *n = number_add(r, w->start, after, &value);
    const char *start = w->start;
    n->kind = NUMBER_SHARE;
    n->nuance = nuance_before(r->text, w->start, &start);
    return after;
}

/* half, a third of, a quarter of; where it ends, or NULL. */
static const char *read_part(struct number_reader *r, const char *s)
{
    const char *after, *start = s;
    size_t length = word_length(s, r->end);
    bool half = word_is(s, length, "half") || word_is(s, length, "halved") ||
                word_is(s, length, "semi");
    unsigned parts = half ? 2 : 0;
    after = s + length;
    if (!half && (word_is(s, length, "a") || word_is(s, length, "one"))) {
        const char *at = join_at(after, r->end), *part;
        parts = at ? parts_at(at, r->end, false, &part) : 0;
        if (parts == 2 || !parts || !phrase_at(skip_spaces(part, r->end), r->end, "of"))
            return NULL;
        after = part;
    }
    if (!parts)
        return NULL;
    struct decimal one = decimal_of(1), denominator = decimal_of(parts), value;
    decimal_divide(&value, &one, &denominator, 12);
    decimal_trim(&value);
    struct number *n = number_add(r, s, after, &value);
    const char *of = skip_spaces(after, r->end);
    n->kind = NUMBER_SHARE;
    n->firm = !half || phrase_at(of, r->end, "of") || phrase_at(of, r->end, "the");
    n->firm = n->firm && !(half && phrase_at(skip_spaces(of, r->end), r->end, "the year"));
    n->nuance = nuance_before(r->text, s, &start);
    return after;
}

/* ---- the text ------------------------------------------------------------------------- */

static const char *add_words(struct number_reader *r, const struct words *w)
{
    struct number *n = number_add(r, w->start, w->end, &w->value);
    const char *share = share_behind(n, w->end, r->end), *start;
    n->scale = w->scale;
    n->ordinal = w->ordinal;
    struct decimal one = decimal_of(1), two = decimal_of(2);
    bool slight = decimal_compare(&w->value, w->ordinal ? &two : &one) <= 0;
    bool level = w->ordinal && decimal_compare(&w->value, &two) == 0 && word_at(w->end, r->end, "-");
    n->firm = w->digits || share || (!slight && !w->bare_scale) || level;
    start = w->digits || w->scale ? money_before(n, r->text, w->start) : w->start;
    n->nuance = nuance_before(r->text, start, &start);
    read_unit(n, share ? share : w->end, r->end);
    read_date(r, n, w);
    if (n->nuance == NUANCE_NONE && is_recent(r, start, n, w->end))
        n->nuance = NUANCE_RECENT;
    if (n->kind >= NUMBER_YEAR)
        n->nuance = NUANCE_NONE;
    n->digits = w->digits;
    n->bare = !share && !w->scale && n->kind == NUMBER_COUNT && n->unit == MEASURED_NONE;
    if (share) {
        n->end = (uint32_t)(share - r->text);
        n->unit = MEASURED_NONE;
    }
    range_join(r, LANG_EN);
    return share ? share : w->end;
}

static const char *read_loose(struct number_reader *r, const char *s, size_t length)
{
    int value = LOOKUP(loose, s, length);
    if (value < 0 && length > 3 && lower(s[length - 1]) == 's')
        value = LOOKUP(small, s, length - 1);   /* the two twelves */
    if (value < 0)
        return NULL;
    struct decimal d = decimal_of((unsigned)value);
    number_add(r, s, s + length, &d)->firm = false;
    return s + length;
}

static const char *read_one(struct number_reader *r, const char *s)
{
    struct words w;
    struct decimal value;
    const char *after = telephone_read(s, r->end, &value);
    if (after) {
        number_add(r, s, after, &value)->kind = NUMBER_CODE;
        return after;
    }
    if (figures_read(&w, s, r->end))
        return add_words(r, &w);
    if ((after = read_month(r, s)) || (after = read_part(r, s)))
        return after;
    if (words_read(&w, s, r->end)) {
        after = read_fraction(r, &w);
        return after ? after : add_words(r, &w);
    }
    return read_loose(r, s, word_length(s, r->end));
}

void numbers_read_en(struct number_reader *r)
{
    for (const char *s = r->text; s < r->end;) {
        const char *after = NULL;
        if (is_letter(*s) || is_figure(*s) || (unsigned char)*s == 0xef)
            after = read_one(r, s);
        if (!after && is_letter(*s)) {
            after = s + word_length(s, r->end);
        } else if (!after) {
            unsigned bytes;
            utf8_decode(s, &bytes);
            after = s + bytes;
        }
        s = after;
    }
}
