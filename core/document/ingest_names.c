/*
 * ingest_names: once all records of a stream are in, whether what they name is there,
 * and whether both sides of a pair name the same facts.
 *
 * Rule: what this stream cannot know (REGION.ID, a term that another region explains)
 * is marked foreign and left to link.c.
 */
#include "document/ingest.h"

#include <stdlib.h>
#include <string.h>

struct names_check { struct ingest *x; struct pending *pending; struct place place; };

/* True for REGION.ID where REGION is another one. */
static bool is_foreign(const struct ingest *x, const char *id, size_t bytes)
{
    const char *dot = memchr(id, '.', bytes);
    size_t n = dot ? (size_t)(dot - id) : 0;
    return n && (strlen(x->region->id) != n || memcmp(x->region->id, id, n) != 0);
}

static void check_fact(struct names_check *c, const struct inline_token *t)
{
    bool absent;
    if (names_lookup(&c->x->said->facts, NULL, t->at, t->bytes))
        return;
    if (is_foreign(c->x, t->at, t->bytes))
        c->pending->foreign = true;
    else if (!fact_find(c->x->said, t->at, t->bytes, &absent))
        finding(c->x->said, c->place, MSG_UNKNOWN_FACT, shown(c->x->arena, t->at, t->bytes));
}

static void check_see(struct names_check *c, const struct inline_token *t)
{
    if (names_lookup(&c->x->said->blocks, NULL, t->at, t->bytes))
        return;
    if (is_foreign(c->x, t->at, t->bytes))
        c->pending->foreign = true;
    else
        finding(c->x->said, c->place, MSG_UNKNOWN_REFERENCE,
                shown(c->x->arena, t->at, t->bytes));
}

static void check_token(struct names_check *c, const struct inline_token *t)
{
    switch (t->kind) {
    case INLINE_FAULT:
        finding(c->x->said, c->place, t->fault, shown(c->x->arena, t->at, t->bytes));
        break;
    case INLINE_FACT: check_fact(c, t); break;
    case INLINE_SEE: check_see(c, t); break;
    case INLINE_TERM:
        if (!names_lookup(&c->x->said->terms, NULL, t->at, t->bytes))
            c->pending->foreign = true;
        break;
    default: break;
    }
}

/* ---- the same facts on both sides -------------------------------------------------------- */

struct id { const char *at; size_t bytes; };
#define FACTS_COMPARED 64               /* a side that names more is not compared */

static int id_order(const void *one, const void *other)
{
    const struct id *p = one, *q = other;
    size_t n = p->bytes < q->bytes ? p->bytes : q->bytes;
    int c = memcmp(p->at, q->at, n);
    return c ? c : (p->bytes > q->bytes) - (p->bytes < q->bytes);
}

/* Facts that a side names, sorted, each once. */
static size_t side_facts(const char *said, struct id out[FACTS_COMPARED])
{
    struct inline_token t;
    size_t n = 0, kept = 0;
    while (inline_next(&said, &t) && n < FACTS_COMPARED)
        if (t.kind == INLINE_FACT)
            out[n++] = (struct id){t.at, t.bytes};
    qsort(out, n, sizeof *out, id_order);
    for (size_t i = 0; i < n; i++)
        if (!kept || id_order(&out[kept - 1], &out[i]) != 0)
            out[kept++] = out[i];
    return kept;
}

static void one_sided(struct ingest *x, const struct pending *p, const struct id *id,
                      enum lang lacking)
{
    if (names_lookup(&x->said->waived, NULL, id->at, id->bytes))
        return;
    struct place place = p->place;
    place.field = (uint8_t)(place.field + lacking);
    finding(x->said, place, MSG_FACT_ONE_SIDED, shown(x->arena, id->at, id->bytes));
}

static void check_sides(struct ingest *x, const struct pending *p)
{
    struct id facts[LANG_COUNT][FACTS_COMPARED];
    size_t n[LANG_COUNT], i = 0, k = 0;
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        if (!p->said[lang] || text_is_gap(p->said[lang]))
            return;
        n[lang] = side_facts(p->said[lang], facts[lang]);
    }
    while (i < n[LANG_ZH] || k < n[LANG_EN]) {
        int c = i == n[LANG_ZH]   ? 1
                : k == n[LANG_EN] ? -1
                                  : id_order(&facts[LANG_ZH][i], &facts[LANG_EN][k]);
        if (c < 0)
            one_sided(x, p, &facts[LANG_ZH][i], LANG_EN);
        else if (c > 0)
            one_sided(x, p, &facts[LANG_EN][k], LANG_ZH);
        i += c <= 0;
        k += c >= 0;
    }
}

/* ---- all that was said --------------------------------------------------------------------- */

static void check_texts(struct ingest *x)
{
    for (size_t i = 0; i < x->said->pending.count; i++) {
        struct pending *p = &x->said->pending.at[i];
        for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
            struct names_check c = {x, p, p->place};
            struct inline_token t;
            const char *s = p->said[lang];
            c.place.field = (uint8_t)(c.place.field + lang);
            while (s && !text_is_gap(s) && inline_next(&s, &t))
                check_token(&c, &t);
        }
        check_sides(x, p);
    }
}

/* A share column shows shares: a fact there is in % (or ‰, or points). */
static void check_wanted(struct ingest *x)
{
    for (size_t i = 0; i < x->said->wanted.count; i++) {
        struct wanted *w = &x->said->wanted.at[i];
        bool absent;
        size_t bytes = strlen(w->id);
        bool own = names_lookup(&x->said->facts, NULL, w->id, bytes);
        if (!own && is_foreign(x, w->id, bytes))
            continue;
        const struct fact *f = fact_find(x->said, w->id, bytes, &absent);
        if (!f)
            finding(x->said, w->place, MSG_UNKNOWN_FACT, shown(x->arena, w->id, strlen(w->id)));
        else if (f->unit && w->share && f->unit->style != UNIT_PERCENT)
            finding(x->said, w->place, MSG_SHARE_UNIT, shown(x->arena, w->id, strlen(w->id)));
    }
}

static void check_cites(struct ingest *x)
{
    for (size_t i = 0; i < x->said->cites.count; i++) {
        const struct wanted_cite *c = &x->said->cites.at[i];
        if (!c->source ? x->sources.count > 0
                       : is_foreign(x, c->source, strlen(c->source)) ||
                             source_find(x->said, c->source) != NULL)
            continue;
        finding(x->said, c->place, c->source ? MSG_UNKNOWN_SOURCE : MSG_NO_SOURCE,
                c->source ? shown(x->arena, c->source, strlen(c->source)) : "");
    }
}

void ingest_names(struct ingest *x)
{
    check_texts(x);
    check_wanted(x);
    check_cites(x);
    derive_order(x->said);
}
