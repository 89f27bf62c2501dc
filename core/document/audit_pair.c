/*
 * audit_pair: the numbers of both sides, put together by value.
 *
 * Order of the rounds: firm with firm where nuance and kind agree, then where they do not,
 * then firm with loose.  What is left firm has no partner.  A number that a side repeats
 * may answer to one partner more than once only where that partner was found already and
 * both are years: prose names a year twice where the other language says "that year".
 */
#include "document/audit_private.h"

#include <string.h>

/* ---- what goes together --------------------------------------------------------------- */

static bool kinds_agree(const struct number *z, const struct number *e)
{
    if (z->kind == e->kind)
        return true;
    if (z->kind == NUMBER_SHARE || e->kind == NUMBER_SHARE)
        return !z->firm || !e->firm;
    if (z->kind == NUMBER_POINTS || e->kind == NUMBER_POINTS)
        return false;
    if (z->kind == NUMBER_MONTH || e->kind == NUMBER_MONTH)
        return z->kind == NUMBER_COUNT || e->kind == NUMBER_COUNT;
    return true;
}

static bool nuances_agree(enum nuance z, enum nuance e)
{
    if (z == e)
        return true;
    if (z == NUANCE_ANY || e == NUANCE_ANY) {
        enum nuance said = z == NUANCE_ANY ? e : z;
        return said == NUANCE_NONE || said == NUANCE_ABOUT || said == NUANCE_NEARLY ||
               said == NUANCE_RECENT;
    }
    if (z == NUANCE_RECENT)
        return e == NUANCE_ABOUT || e == NUANCE_NEARLY;
    enum nuance other = z == NUANCE_ABOVE ? e : z;
    return (z == NUANCE_ABOVE || e == NUANCE_ABOVE) &&
           (other == NUANCE_OVER || other == NUANCE_AT_LEAST);
}

/* 元 wants RMB; hours are not days.  A unit that only one side names is its noun. */
static bool units_agree(const struct number *z, const struct number *e)
{
    if (z->unit == e->unit)
        return true;
    if (z->unit == MEASURED_MONEY || e->unit == MEASURED_MONEY)
        return false;
    return z->unit == MEASURED_NONE || e->unit == MEASURED_NONE;
}

static const struct fact *fact_of(const struct side *s, const struct number *n)
{
    const struct stretch *t = stretch_at(s, SPAN_NUMBER, n->start);
    return t ? t->span->fact : NULL;
}

/* Most numbers of a pair have different digits, which is cheap to see. */
static bool same_value(const struct decimal *a, const struct decimal *b)
{
    if (a->scale == b->scale)
        return a->count == b->count && memcmp(a->digits, b->digits, a->count) == 0;
    return decimal_compare(a, b) == 0;
}

/* -1: not the same number; else the higher the better. */
static int score(const struct auditing *x, const struct number *z, const struct number *e)
{
    if (!same_value(&z->value, &e->value) || !kinds_agree(z, e))
        return -1;
    const struct fact *a = fact_of(&x->side[LANG_ZH], z), *b = fact_of(&x->side[LANG_EN], e);
    return (a == b ? 16 : 0) + (nuances_agree(z->nuance, e->nuance) ? 8 : 0) +
           (z->kind == e->kind ? 4 : 0) + (units_agree(z, e) ? 2 : 0) +
           (z->digits == e->digits ? 1 : 0);
}

/* ---- rounds --------------------------------------------------------------------------- */

#define REACH 256                       /* how far apart partners may stand in long texts */

static void match(struct auditing *x, int least, bool zh_firm, bool en_firm)
{
    struct side *zh = &x->side[LANG_ZH], *en = &x->side[LANG_EN];
    for (uint32_t i = 0; i < zh->numbers.count; i++) {
        const struct number *z = &zh->numbers.at[i];
        int best = least - 1;
        uint32_t found = NO_PARTNER;
        if (zh->partner.at[i] != NO_PARTNER || z->firm != zh_firm)
            continue;
        uint32_t from = i > REACH ? i - REACH : 0;
        for (uint32_t k = from; k < en->numbers.count && k < i + REACH; k++) {
            const struct number *e = &en->numbers.at[k];
            if (en->partner.at[k] != NO_PARTNER || e->firm != en_firm)
                continue;
            int s = score(x, z, e);
            if (s > best) {
                best = s;
                found = k;
            }
        }
        if (found != NO_PARTNER) {
            zh->partner.at[i] = found;
            en->partner.at[found] = i;
        }
    }
}

static void match_all(struct auditing *x)
{
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        struct side *s = &x->side[lang];
        s->partner.count = 0;
        for (size_t i = 0; i < s->numbers.count; i++)
            *vec_push(x->scratch, &s->partner) = NO_PARTNER;
    }
    match(x, 25, true, true);
    match(x, 16, true, true);
    match(x, 8, true, true);
    match(x, 0, true, true);
    match(x, 0, true, false);
    match(x, 0, false, true);
}

/* ---- what is left --------------------------------------------------------------------- */

/* The same digits with another sign: 5% and 5 percentage points, 5% and 5. */
static bool same_digits(const struct number *z, const struct number *e)
{
    struct decimal a = z->value, b = e->value;
    if (z->kind == e->kind || kinds_agree(z, e))
        return false;
    if (z->kind == NUMBER_SHARE)
        decimal_shift(&a, 2);
    if (e->kind == NUMBER_SHARE)
        decimal_shift(&b, 2);
    return decimal_compare(&a, &b) == 0;
}

static bool is_left(const struct side *s, uint32_t i)
{
    return s->partner.at[i] == NO_PARTNER && s->numbers.at[i].firm;
}

static void told(struct auditing *x, enum audit_rule rule, uint32_t i, uint32_t k)
{
    const struct number *z = &x->side[LANG_ZH].numbers.at[i];
    const struct number *e = &x->side[LANG_EN].numbers.at[k];
    audit_add(x, rule, number_text(x, LANG_ZH, z), number_text(x, LANG_EN, e), number_mark(z),
              number_mark(e));
}

static void tell_units(struct auditing *x)
{
    struct side *zh = &x->side[LANG_ZH], *en = &x->side[LANG_EN];
    for (uint32_t i = 0; i < zh->numbers.count; i++)
        for (uint32_t k = 0; is_left(zh, i) && k < en->numbers.count; k++)
            if (is_left(en, k) && same_digits(&zh->numbers.at[i], &en->numbers.at[k])) {
                told(x, RULE_UNIT, i, k);
                zh->partner.at[i] = k;
                en->partner.at[k] = i;
            }
}

/* A year that the side has answered already. */
static bool is_repeated(const struct auditing *x, enum lang lang, uint32_t i)
{
    const struct number *n = &x->side[lang].numbers.at[i];
    const struct numbers *others = &x->side[!lang].numbers;
    for (size_t k = 0; n->kind == NUMBER_YEAR && k < others->count; k++)
        if (decimal_compare(&others->at[k].value, &n->value) == 0)
            return true;
    return false;
}

/* The next number of the side that is left, from i on. */
static uint32_t next_left(const struct auditing *x, enum lang lang, uint32_t i)
{
    const struct side *s = &x->side[lang];
    while (i < s->numbers.count && (!is_left(s, i) || is_repeated(x, lang, i)))
        i++;
    return i;
}

/* What is left on both sides is told together, in order: one mistake, one finding. */
static void tell_numbers(struct auditing *x)
{
    const struct mark none = {NO_PLACE, NO_PLACE};
    uint32_t i = next_left(x, LANG_ZH, 0), k = next_left(x, LANG_EN, 0);
    for (;;) {
        bool zh = i < x->side[LANG_ZH].numbers.count, en = k < x->side[LANG_EN].numbers.count;
        const struct number *z = &x->side[LANG_ZH].numbers.at[i];
        const struct number *e = &x->side[LANG_EN].numbers.at[k];
        if (zh && en)
            told(x, RULE_NUMBER, i, k);
        else if (zh)
            audit_add(x, RULE_NUMBER, number_text(x, LANG_ZH, z), "", number_mark(z), none);
        else if (en)
            audit_add(x, RULE_NUMBER, number_text(x, LANG_EN, e), "", none, number_mark(e));
        else
            return;
        i = zh ? next_left(x, LANG_ZH, i + 1) : i;
        k = en ? next_left(x, LANG_EN, k + 1) : k;
    }
}

/* ---- partners that disagree ----------------------------------------------------------- */

static void tell_partners(struct auditing *x)
{
    const struct side *zh = &x->side[LANG_ZH], *en = &x->side[LANG_EN];
    for (uint32_t i = 0; i < zh->numbers.count; i++) {
        uint32_t k = zh->partner.at[i];
        if (k == NO_PARTNER || !zh->numbers.at[i].firm || !en->numbers.at[k].firm)
            continue;
        const struct number *z = &zh->numbers.at[i], *e = &en->numbers.at[k];
        if (!kinds_agree(z, e))
            continue;                   /* told as a unit */
        if (!nuances_agree(z->nuance, e->nuance))
            told(x, RULE_QUALIFIER, i, k);
        if (z->kind == NUMBER_COUNT && e->kind == NUMBER_COUNT && !units_agree(z, e))
            told(x, RULE_UNIT, i, k);
    }
}

/* Written out, no fact, and alone with its value among those written like it. */
static bool stands_alone(const struct side *s, uint32_t i)
{
    const struct number *n = &s->numbers.at[i];
    for (uint32_t k = 0; k < s->numbers.count; k++)
        if (k != i && s->numbers.at[k].firm && s->numbers.at[k].digits == n->digits &&
            same_value(&s->numbers.at[k].value, &n->value))
            return false;
    return !fact_of(s, n) && s->partner.at[i] != NO_PARTNER;
}

/* Both written out, of one kind: if they cross, two numbers may have changed places. */
static void tell_order(struct auditing *x)
{
    const struct side *zh = &x->side[LANG_ZH], *en = &x->side[LANG_EN];
    uint32_t last[NUMBER_CODE + 1];
    memset(last, 0xff, sizeof last);    /* NO_PARTNER */
    for (uint32_t i = 0; i < zh->numbers.count && i < REACH; i++) {
        if (!stands_alone(zh, i) || !stands_alone(en, zh->partner.at[i]) ||
            (!zh->numbers.at[i].firm && !en->numbers.at[zh->partner.at[i]].firm))
            continue;
        uint32_t *before = &last[zh->numbers.at[i].kind];
        if (*before != NO_PARTNER && zh->partner.at[*before] > zh->partner.at[i])
            told(x, RULE_ORDER, i, zh->partner.at[i]);
        *before = i;
    }
}

/* Written out and answered on the other side, from i on. */
static uint32_t next_written(const struct side *s, const struct side *other, uint32_t i)
{
    for (; i < s->numbers.count; i++) {
        uint32_t k = s->partner.at[i];
        if (k != NO_PARTNER && s->numbers.at[i].firm && other->numbers.at[k].firm &&
            !fact_of(s, &s->numbers.at[i]) && s->numbers.at[i].kind == NUMBER_COUNT)
            break;
    }
    return i;
}

/* Where a value stands more than once: both sides say the same numbers in the same order, but
 * for two that stand in each other's place. */
static void tell_exchange(struct auditing *x)
{
    const struct side *zh = &x->side[LANG_ZH], *en = &x->side[LANG_EN];
    uint32_t odd[2][2], count = 0, i = next_written(zh, en, 0), k = next_written(en, zh, 0);
    for (; i < zh->numbers.count && k < en->numbers.count;
         i = next_written(zh, en, i + 1), k = next_written(en, zh, k + 1)) {
        if (same_value(&zh->numbers.at[i].value, &en->numbers.at[k].value))
            continue;
        if (count == 2)
            return;
        odd[count][0] = i;
        odd[count++][1] = k;
    }
    if (count == 2 && i >= zh->numbers.count && k >= en->numbers.count &&
        same_value(&zh->numbers.at[odd[0][0]].value, &en->numbers.at[odd[1][1]].value) &&
        same_value(&zh->numbers.at[odd[1][0]].value, &en->numbers.at[odd[0][1]].value))
        told(x, RULE_ORDER, odd[0][0], odd[1][1]);
}

/* ---- figures -------------------------------------------------------------------------- */

static struct decimal fact_value(const struct fact *f, const struct decimal *value)
{
    struct decimal d = *value;
    if (f->unit->style == UNIT_PERCENT)
        decimal_shift(&d, strcmp(f->unit->code, "permille") == 0 ? -3 : -2);
    d.negative = false;                 /* the sign is not read */
    return d;
}

/* What stands where a fact was named reads as that fact. */
static void tell_figures(struct auditing *x, enum lang lang)
{
    const struct mark none = {NO_PLACE, NO_PLACE};
    const struct side *s = &x->side[lang];
    for (size_t i = 0, k = 0; i < s->stretches.count; i++) {
        const struct stretch *t = &s->stretches.at[i];
        const struct fact *f = t->span->kind == SPAN_NUMBER ? t->span->fact : NULL;
        if (!f)
            continue;
        struct decimal first = fact_value(f, &f->value), second = fact_value(f, &f->to);
        bool between = f->qualifier == Q_BETWEEN, same = true;
        uint32_t found = 0;
        while (k < s->numbers.count && s->numbers.at[k].start < t->start)
            k++;
        for (; k < s->numbers.count && s->numbers.at[k].start < t->end; k++, found++)
            same = same && decimal_compare(&s->numbers.at[k].value,
                                           found ? &second : &first) == 0;
        if (same && found == 1u + between)
            continue;
        struct mark m = {t->start, t->end};
        audit_add(x, RULE_FIGURE, f->id, decimal_text(x->scratch, &f->value),
                  lang == LANG_ZH ? m : none, lang == LANG_EN ? m : none);
    }
}

/* ---- public --------------------------------------------------------------------------- */

/* What belongs to a term is that term's rendering: it answers and asks for nothing. */
static void loosen_terms(struct auditing *x, enum lang lang)
{
    struct side *s = &x->side[lang];
    for (size_t i = 0; i < s->numbers.count; i++)
        if (stretch_at(s, SPAN_TERM, s->numbers.at[i].start))
            s->numbers.at[i].firm = false;
}

void audit_pair(struct auditing *x)
{
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        struct side *s = &x->side[lang];
        s->numbers.count = 0;
        numbers_read(x->scratch, (enum lang)lang, s->text, s->bytes, &s->numbers);
        loosen_terms(x, (enum lang)lang);
        x->numbers += (uint32_t)s->numbers.count;
    }
    if (!x->side[LANG_ZH].numbers.count && !x->side[LANG_EN].numbers.count)
        return;
    match_all(x);
    tell_partners(x);
    tell_units(x);
    tell_numbers(x);
    size_t before = x->findings.count;
    tell_order(x);
    if (x->findings.count == before)
        tell_exchange(x);
    tell_figures(x, LANG_ZH);
    tell_figures(x, LANG_EN);
}
