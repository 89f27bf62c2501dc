/*
 * figure: a fact as text in either language.  Chinese scales by 万 and 亿 where that
 * needs at most two decimals; English by million and billion for money alone.
 */
#include "document/document.h"

#include <string.h>

#define NBSP "\u00a0"
#define NARROW_NBSP "\u202f"

/* ---- numerals ---------------------------------------------------------------- */

char *figure_zh_numeral(struct arena *a, unsigned n)
{
    static const char *const digits[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
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

/* ---- Chinese ------------------------------------------------------------------- */

static const char *zh_before(enum qualifier q)
{
    switch (q) {
    case Q_ABOUT: return "约";
    case Q_NEARLY: return "近";
    case Q_MORE_THAN: return "超过";
    case Q_AT_LEAST: return "至少";
    case Q_AT_MOST: return "不超过";
    case Q_UP_TO: return "最多";
    default: return "";
    }
}

/* Number with scale word; 多 stands behind the digits, before the scale word. */
static char *zh_number(struct arena *a, const struct decimal *d, const struct unit *u, bool many)
{
    struct decimal n = *d;
    const char *scale = scales(u) ? zh_scale(d, &n) : "";
    return arena_printf(a, "%s%s%s", decimal_text(a, &n), many && n.scale == 0 ? "多" : "", scale);
}

static char *zh_text(struct arena *a, const struct fact *f, enum figure_form form)
{
    const char *counter = form == FIGURE_NUMBER && f->unit->style != UNIT_PERCENT ? "" : f->unit->zh;
    char *number = zh_number(a, &f->value, f->unit, f->qualifier == Q_OVER);
    if (f->qualifier == Q_BETWEEN)
        return arena_printf(a, "%s～%s%s", number, zh_number(a, &f->to, f->unit, false), counter);
    const char *before = zh_before(f->qualifier);
    struct decimal n;
    if (f->qualifier == Q_OVER && (zh_scale(&f->value, &n), n.scale > 0))
        before = "超过";                         /* 1.2多万 is not said */
    return arena_printf(a, "%s%s%s", before, number, counter);
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

static char *en_number(struct arena *a, const struct decimal *d, const struct unit *u)
{
    struct decimal n;
    if (u->style == UNIT_MONEY && reaches(d, "1000000000") && scaled(d, 9, &n))
        return arena_printf(a, "%s" NBSP "billion", decimal_grouped(a, &n, ","));
    if (u->style == UNIT_MONEY && reaches(d, "1000000") && scaled(d, 6, &n))
        return arena_printf(a, "%s" NBSP "million", decimal_grouped(a, &n, ","));
    return u->style == UNIT_PLAIN ? decimal_text(a, d) : decimal_grouped(a, d, ",");
}

static bool is_one(const struct decimal *d)
{
    struct decimal one;
    return decimal_parse(&one, "1") && decimal_compare(d, &one) == 0;
}

/* Number with its noun, sign or symbol. */
static char *en_with_unit(struct arena *a, const struct fact *f, char *number)
{
    const struct unit *u = f->unit;
    const char *noun = is_one(&f->value) && f->qualifier != Q_BETWEEN ? u->en_one : u->en_many;
    switch (u->style) {
    case UNIT_MONEY: return arena_printf(a, "%s" NBSP "%s", u->en_one, number);
    case UNIT_PERCENT: return arena_printf(a, "%s%s", number, u->en_one);
    case UNIT_MEASURE:
        return *noun ? arena_printf(a, "%s" NARROW_NBSP "%s", number, noun) : number;
    default: return *noun ? arena_printf(a, "%s %s", number, noun) : number;
    }
}

static char *en_text(struct arena *a, const struct fact *f, enum figure_form form)
{
    char *number = en_number(a, &f->value, f->unit);
    if (f->qualifier == Q_BETWEEN)
        number = arena_printf(a, "%s–%s", number, en_number(a, &f->to, f->unit));
    bool sign = f->unit->style == UNIT_PERCENT || f->unit->style == UNIT_MONEY;
    char *text = form == FIGURE_NUMBER && !sign ? number : en_with_unit(a, f, number);
    return arena_printf(a, "%s%s", en_before(f->qualifier), text);
}

/* ---- words ------------------------------------------------------------------------ */

/* 两 before a counter, 二 without; NULL for what is not a small whole number. */
static char *words(struct arena *a, const struct fact *f, enum lang lang)
{
    if (!decimal_is_integer(&f->value) || f->value.negative || reaches(&f->value, "100"))
        return NULL;
    unsigned n = 0;
    for (int i = 0; i < f->value.count - f->value.scale; i++)
        n = n * 10 + (unsigned)(f->value.digits[i] - '0');
    if (lang == LANG_EN)
        return figure_en_words(a, n);
    return n == 2 && *f->unit->zh ? arena_strdup(a, "两") : figure_zh_numeral(a, n);
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
    return decimal_grouped(a, &n, ",");
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

void figure_strip(struct arena *a, const struct fact *f, char **numeral, char **unit)
{
    struct decimal n = f->value;
    const char *scale = scales(f->unit) ? zh_scale(&f->value, &n) : "";
    bool many = f->qualifier == Q_OVER || f->qualifier == Q_MORE_THAN;
    *numeral = decimal_text(a, &n);
    *unit = arena_printf(a, "%s%s%s", many ? "多" : "", scale, f->unit->zh);
}

bool figure_scaled(const struct fact *f)
{
    struct decimal n;
    return scales(f->unit) && *zh_scale(&f->value, &n);
}
