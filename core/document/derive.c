/*
 * derive: facts that the core computes from others: sums, differences, shares, growth.
 *
 * Within a stream the operands come first (Kahn's order: an operation waits for those of
 * its operands that are operations themselves); what is left waiting is a circle.  Only an
 * edition may name operands of other regions, so that regions can be computed before it.
 */
#include "document/document_private.h"

#include <string.h>

/* The next of a list of ids, spaces between; false at its end. */
static bool next_id(const char **ids, const char **id, size_t *bytes)
{
    *ids += strspn(*ids, " ");
    *id = *ids;
    *bytes = strcspn(*ids, " ");
    *ids += *bytes;
    return *bytes > 0;
}

static size_t operand_count(const struct operation *d)
{
    const char *ids = d->operands, *id;
    size_t n = 0, bytes;
    while (next_id(&ids, &id, &bytes))
        n++;
    return n;
}

/* Waits for an operand of this stream; says what is wrong with any other. */
static void operand_wait(struct spoken *s, struct operation *d, const char *id, size_t bytes)
{
    struct arena *a = s->document->arena;
    const char *prefix = s->region.id, *dot = memchr(id, '.', bytes);
    struct said_fact *f = names_lookup(&s->facts, NULL, id, bytes);
    size_t n = dot ? (size_t)(dot - id) : 0;
    bool own = n == strlen(prefix) && n && memcmp(id, prefix, n) == 0;
    if (!f && own)
        f = names_lookup(&s->facts, NULL, dot + 1, bytes - n - 1);
    if (!f && dot && !own) {
        if (!s->region.edition)
            finding(s, d->place, MSG_OPERAND_FOREIGN, shown(a, id, bytes));
        return;
    }
    if (!f) {
        finding(s, d->place, MSG_UNKNOWN_FACT, shown(a, id, bytes));
        return;
    }
    if (!f->derivation)
        return;
    struct edge *e = arena_alloc(a, sizeof *e);
    *e = (struct edge){d, f->derivation->used_by};
    f->derivation->used_by = e;
    d->waits++;
}

void derive_order(struct spoken *s)
{
    struct arena *a = s->document->arena;
    size_t count = s->derivations.count, ready = 0, done = 0;
    struct operation **order = arena_array(a, count + 1, sizeof(struct operation *));
    for (size_t i = 0; i < count; i++) {
        struct operation *d = s->derivations.at[i];
        size_t operands = operand_count(d);
        if (d->fact->fact.derivation == DERIVED_SUM ? operands < 2 : operands != 2)
            finding(s, d->place, MSG_OPERAND_COUNT);
        const char *ids = d->operands, *id;
        size_t bytes;
        while (next_id(&ids, &id, &bytes))
            operand_wait(s, d, id, bytes);
    }
    for (size_t i = 0; i < count; i++)
        if (!s->derivations.at[i]->waits)
            order[ready++] = s->derivations.at[i];
    for (; done < ready; done++)
        for (struct edge *e = order[done]->used_by; e; e = e->next)
            if (!--e->to->waits)
                order[ready++] = e->to;
    for (size_t i = 0; i < count; i++)
        if (s->derivations.at[i]->waits)
            finding(s, s->derivations.at[i]->place, MSG_DERIVED_CIRCLE);
    for (size_t i = 0; i < ready; i++)
        s->derivations.at[i] = order[i];
    s->derivations.count = ready;
}

/* ---- computing --------------------------------------------------------------------------- */

/* Places behind the point where the author says none: a share of whole things to tenths,
 * sums as their operands. */
static unsigned places_of(const struct operation *d, const struct fact *f)
{
    unsigned most = 0;
    if (d->decimals >= 0)
        return (unsigned)d->decimals;
    if (f->derivation == DERIVED_SHARE || f->derivation == DERIVED_GROWTH)
        return 1;
    for (uint32_t i = 0; i < f->operand_count; i++)
        most = f->operands[i]->value.scale > most ? f->operands[i]->value.scale : most;
    return most;
}

static bool ratio(struct decimal *out, const struct decimal *part, const struct decimal *whole,
                  unsigned places)
{
    struct decimal hundred, part100;
    return decimal_parse(&hundred, "100") && decimal_multiply(&part100, part, &hundred) &&
           decimal_divide(out, &part100, whole, places);
}

static bool compute(struct fact *f, unsigned places)
{
    const struct fact *const *o = f->operands;
    struct decimal v = o[0]->value;
    switch (f->derivation) {
    case DERIVED_SUM:
        for (uint32_t i = 1; i < f->operand_count; i++)
            if (!decimal_add(&v, &v, &o[i]->value))
                return false;
        break;
    case DERIVED_DIFFERENCE:
        if (!decimal_subtract(&v, &v, &o[1]->value))
            return false;
        break;
    case DERIVED_SHARE:
        return ratio(&f->value, &v, &o[1]->value, places);
    case DERIVED_GROWTH:
        return decimal_subtract(&v, &o[1]->value, &v) &&
               ratio(&f->value, &v, &o[0]->value, places);
    default: return false;
    }
    return decimal_round(&f->value, &v, places);
}

static enum stage stage_of(const struct fact *f)
{
    return f->stage == STAGE_NONE ? STAGE_REPORTED : f->stage;
}

/* How sure a result is: no surer than its operands.  False for a sum over stages, and
 * for a range. */
static bool blend(struct fact *f)
{
    f->stage = stage_of(f->operands[0]);
    f->cite = f->operands[0]->cite;
    for (uint32_t i = 0; i < f->operand_count; i++) {
        const struct fact *o = f->operands[i];
        if (o->qualifier == Q_BETWEEN)
            return false;
        if (f->derivation == DERIVED_SUM && stage_of(o) != f->stage)
            return false;
        f->stage = stage_of(o) > f->stage ? stage_of(o) : f->stage;
        if (o->qualifier == Q_EXACT || o->qualifier == f->qualifier)
            continue;
        bool first = f->derivation == DERIVED_SUM && f->qualifier == Q_EXACT;
        f->qualifier = first ? o->qualifier : Q_ABOUT;
    }
    return true;
}

static void derive_one(struct spoken *s, struct operation *d)
{
    struct arena *a = s->document->arena;
    struct fact *f = &d->fact->fact;
    f->operands = arena_array(a, operand_count(d), sizeof *f->operands);
    const char *ids = d->operands, *id;
    size_t bytes;
    while (next_id(&ids, &id, &bytes)) {
        bool absent;
        const struct fact *o = fact_find(s, id, bytes, &absent);
        if (!o && !absent)
            finding(s, d->place, MSG_UNKNOWN_FACT, shown(a, id, bytes));
        if (!o)
            d->fact->absent = true;
        else
            f->operands[f->operand_count++] = o;
    }
    if (d->fact->absent)
        return;
    if (!blend(f))
        finding(s, d->place, MSG_OPERAND_STAGE, shown(a, f->id, strlen(f->id)));
    else if (!compute(f, places_of(d, f)))
        finding(s, d->place, MSG_CANNOT_DERIVE, shown(a, f->id, strlen(f->id)));
}

void derive_compute(struct spoken *s)
{
    for (size_t i = 0; i < s->derivations.count; i++)
        derive_one(s, s->derivations.at[i]);
}
