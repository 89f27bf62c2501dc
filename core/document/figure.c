/*
 * figure: a fact as text in either language.  Chinese scales by 万 and 亿 where that
 * needs at most two decimals; English by million and billion for money alone.  A minus is
 * U+2212 in print.
 */
#include "document/document.h"

#include <string.h>

#define NBSP "\u00a0"
#define NARROW_NBSP "\u202f"

/* ---- numerals ---------------------------------------------------------------- */

char *figure_zh_numeral(struct arena *a, unsigned n)
{
    static const char *const digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (n > 99)
        return NULL;
    if (n < 10)
        return arena_strdup(a, digits[n]);
    return arena_printf(a, "%s十%s", n < 20 ? "" : digits[n / 10], n % 10 ? digits[n % 10] : "");
}

char *figure_en_words(struct arena *a, unsigned n)
{
    static const char *const small[] = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen"};
    static const char *const tens[] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty",
                                       "seventy", "eighty", "ninety"};
    if (n > 99)
        return NULL;
    if (n < 20)
        return arena_strdup(a, small[n]);
    return n % 10 ? arena_printf(a, "%s-%s", tens[n / 10], small[n % 10])
                  : arena_strdup(a, tens[n / 10]);
}

/* ---- scale -------------------------------------------------------------------- */

/* The value over 10^places, if that leaves at most two decimals. */
static bool scaled(const struct decimal *d, int places, struct decimal *out)
{
    *out = *d;
    decimal_shift(out, -places);
    decimal_trim(out);
    return out->scale <= 2;
}

static bool reaches(const struct decimal *d, const char *limit)
{
    struct decimal l, v = *d;
    v.negative = false;
    return decimal_parse(&l, limit) && decimal_compare(&v, &l) >= 0;
}

/* Scale word and scaled number of the Chinese form: 亿, 万 or none. */
static const char *zh_scale(const struct decimal *d, struct decimal *out)
{
    *out = *d;
    if (reaches(d, "100000000") && scaled(d, 8, out))
        return "亿";
    if (reaches(d, "10000") && scaled(d, 4, out))
        return "万";
    *out = *d;
    return "";
}

static bool scales(const struct unit *u)
{
    return u->style == UNIT_COUNT || u->style == UNIT_MEASURE || u->style == UNIT_MONEY;
}

/* With the minus of print. */
static char *minus(struct arena *a, char *number)
{
    return *number == '-' ? arena_printf(a, "\u2212%s", number + 1) : number;
}

/* ---- Chinese ------------------------------------------------------------------- */

/* Where 多 may stand: 20多亿 and 200多, 3亿多; not in 23 or 1.2万 or behind %. */
enum many { MANY_NOWHERE, MANY_BEFORE_SCALE, MANY_BEHIND_SCALE };

static enum many many_place(const struct decimal *n, const char *scale, const struct unit *u)
{
    if (u->style == UNIT_PERCENT || n->scale || !n->count || n->negative)
        return MANY_NOWHERE;
    if (n->digits[n->count - 1] == '0')
        return MANY_BEFORE_SCALE;
    return *scale ? MANY_BEHIND_SCALE : MANY_NOWHERE;
}

static const char *zh_before(enum qualifier q)
{
    switch (q) {
    case Q_ABOUT: return "约";
    case Q_NEARLY: return "近";
    case Q_OVER:
    case Q_MORE_THAN: return "超过";
    case Q_AT_LEAST: return "至少";
    case Q_AT_MOST: return "不超过";
    case Q_UP_TO: return "最多";
    default: return "";
    }
}

/* The number that is printed and its scale word. */
static const char *zh_parts(const struct decimal *d, const struct unit *u, struct decimal *n)
{
    *n = *d;
    return scales(u) ? zh_scale(d, n) : "";
}

/* Number with scale word, behind it what both ends of a range repeat. */
static char *zh_number(struct arena *a, const struct decimal *d, const struct unit *u)
{
    struct decimal n;
    const char *scale = zh_parts(d, u, &n);
    return arena_printf(a, "%s%s%s", minus(a, decimal_text(a, &n)), scale,
                        u->style == UNIT_PERCENT ? u->zh : "");
}

static char *zh_text(struct arena *a, const struct fact *f, enum figure_form form)
{
    const struct unit *u = f->unit;
    const char *counter = form == FIGURE_NUMBER || u->style == UNIT_PERCENT ? "" : u->zh;
    char *number = zh_number(a, &f->value, u);
    if (f->qualifier == Q_BETWEEN)
        return arena_printf(a, "%s～%s%s", number, zh_number(a, &f->to, u), counter);
    struct decimal n;
    const char *scale = zh_parts(&f->value, u, &n);
    enum many many = f->qualifier == Q_OVER ? many_place(&n, scale, u) : MANY_NOWHERE;
    if (many != MANY_NOWHERE)
        return arena_printf(a, "%s%s%s%s%s", decimal_text(a, &n),
                            many == MANY_BEFORE_SCALE ? "多" : "", scale,
                            many == MANY_BEHIND_SCALE ? "多" : "", counter);
    return arena_printf(a, "%s%s%s", zh_before(f->qualifier), number, counter);
}

/* ---- English -------------------------------------------------------------------- */

static const char *en_before(enum qualifier q)
{
    switch (q) {
    case Q_ABOUT: return "about ";
    case Q_NEARLY: return "nearly ";
    case Q_OVER:
    case Q_MORE_THAN: return "more than ";
    case Q_AT_LEAST: return "at least ";
    case Q_AT_MOST: return "at most ";
    case Q_UP_TO: return "up to ";
    default: return "";
    }
}

/* The number that is printed and its scale word: money has one. */
static const char *en_parts(const struct decimal *d, const struct unit *u, struct decimal *n)
{
    if (u->style == UNIT_MONEY && reaches(d, "1000000000") && scaled(d, 9, n))
        return NBSP "billion";
    if (u->style == UNIT_MONEY && reaches(d, "1000000") && scaled(d, 6, n))
        return NBSP "million";
    *n = *d;
    return "";
}

/* One number with its sign, scale word or symbol: −RMB 2 million. */
static char *en_number(struct arena *a, const struct decimal *d, const struct unit *u)
{
    struct decimal n;
    const char *scale = en_parts(d, u, &n);
    bool negative = n.negative;
    n.negative = false;
    return arena_printf(a, "%s%s%s%s%s%s", negative ? "\u2212" : "",
                        u->style == UNIT_MONEY ? u->en_one : "",
                        u->style == UNIT_MONEY ? NBSP : "", decimal_grouped(a, &n, ","), scale,
                        u->style == UNIT_PERCENT ? u->en_one : "");
}

/* What both ends share is said once: RMB 2–3 billion, 5–8%. */
static char *en_range(struct arena *a, const struct fact *f)
{
    const struct unit *u = f->unit;
    struct decimal n, m;
    const char *scale = en_parts(&f->value, u, &n);
    char *to = en_number(a, &f->to, u);
    if (n.negative || strcmp(scale, en_parts(&f->to, u, &m)) != 0)
        return arena_printf(a, "%s to %s", en_number(a, &f->value, u), to);
    char *from = decimal_grouped(a, &n, ",");
    if (u->style == UNIT_MONEY)
        return arena_printf(a, "%s" NBSP "%s–%s%s", u->en_one, from, decimal_grouped(a, &m, ","),
                            scale);
    return arena_printf(a, "%s–%s", from, to);
}

/* 1 place, but 1.0 percentage points. */
static bool is_one(const struct fact *f)
{
    const struct decimal *d = &f->value;
    return f->qualifier != Q_BETWEEN && d->count == 1 && !d->scale && d->digits[0] == '1';
}

static char *en_text(struct arena *a, const struct fact *f, enum figure_form form)
{
    const struct unit *u = f->unit;
    char *number = f->qualifier == Q_BETWEEN ? en_range(a, f) : en_number(a, &f->value, u);
    const char *noun = is_one(f) ? u->en_one : u->en_many;
    bool bare = form == FIGURE_NUMBER || u->style == UNIT_MONEY || u->style == UNIT_PERCENT;
    if (bare || !*noun)
        return arena_printf(a, "%s%s", en_before(f->qualifier), number);
    return arena_printf(a, "%s%s%s%s", en_before(f->qualifier), number,
                        u->style == UNIT_MEASURE ? NARROW_NBSP : " ", noun);
}

/* ---- words ------------------------------------------------------------------------ */

/* 两 before a counter, 二 without (and in 百分之二); NULL for no small whole number. */
static char *words(struct arena *a, const struct fact *f, enum lang lang)
{
    if (!decimal_is_integer(&f->value) || f->value.negative || reaches(&f->value, "100"))
        return NULL;
    unsigned n = 0;
    for (int i = 0; i < f->value.count - f->value.scale; i++)
        n = n * 10 + (unsigned)(f->value.digits[i] - '0');
    if (lang == LANG_EN)
        return figure_en_words(a, n);
    bool counted = *f->unit->zh && f->unit->style != UNIT_PERCENT;
    return n == 2 && counted ? arena_strdup(a, "两") : figure_zh_numeral(a, n);
}

/* ---- public ------------------------------------------------------------------------ */

char *figure_text(struct arena *a, const struct fact *f, enum lang lang, enum figure_form form)
{
    if (form == FIGURE_WORDS)
        return words(a, f, lang);
    return lang == LANG_ZH ? zh_text(a, f, form) : en_text(a, f, form);
}

char *figure_cell(struct arena *a, const struct decimal *d, int decimals, enum lang lang)
{
    struct decimal n = *d;
    (void)lang;
    if (decimals >= 0 && !decimal_round(&n, d, (unsigned)decimals))
        n = *d;
    return minus(a, decimal_grouped(a, &n, ","));
}

const char *figure_mark(enum qualifier q, enum lang lang)
{
    (void)lang;
    switch (q) {
    case Q_OVER:
    case Q_MORE_THAN:
    case Q_AT_LEAST: return "+";
    default: return "";
    }
}

/* What a large numeral says of its qualifier stands behind it: 多 where it may, else 以上. */
static char *strip_unit(struct arena *a, const struct fact *f, const struct decimal *n,
                        const char *scale)
{
    bool more = f->qualifier == Q_OVER || f->qualifier == Q_MORE_THAN;
    bool most = f->qualifier == Q_AT_MOST || f->qualifier == Q_UP_TO;
    enum many many = more ? many_place(n, scale, f->unit) : MANY_NOWHERE;
    bool least = f->qualifier == Q_AT_LEAST || (more && many == MANY_NOWHERE);
    return arena_printf(a, "%s%s%s%s%s", many == MANY_BEFORE_SCALE ? "多" : "", scale,
                        many == MANY_BEHIND_SCALE ? "多" : "", f->unit->zh,
                        least ? "以上" : most ? "以内" : "");
}

void figure_strip(struct arena *a, const struct fact *f, char **numeral, char **unit)
{
    struct decimal n, to;
    const char *scale = zh_parts(&f->value, f->unit, &n);
    *numeral = minus(a, decimal_text(a, &n));
    if (f->qualifier == Q_BETWEEN) {
        if (strcmp(scale, zh_parts(&f->to, f->unit, &to)) != 0) {
            scale = "";                 /* 9000–12000, not 9000–1.2万 */
            n = f->value;
            to = f->to;
        }
        *numeral = arena_printf(a, "%s–%s", minus(a, decimal_text(a, &n)),
                                minus(a, decimal_text(a, &to)));
    }
    *unit = strip_unit(a, f, &n, scale);
}

bool figure_scaled(const struct fact *f)
{
    struct decimal n;
    return *zh_parts(&f->value, f->unit, &n);
}
