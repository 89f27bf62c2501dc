/*
 * audit_private.h: what the audit's files share: one side of a pair as text with its
 * spans, and where findings go.
 */
#ifndef BRIEFING_AUDIT_PRIVATE_H
#define BRIEFING_AUDIT_PRIVATE_H

#include "document/audit.h"
#include "document/numbers.h"

/* A span of a side that a reader must know of, in bytes of its text. */
struct stretch { uint32_t start, end; const struct span *span; };
struct side {
    char *text;
    size_t bytes, room;
    VEC(struct stretch) stretches;      /* figures, terms, titles, words of the other language */
    struct numbers numbers;
    VEC(uint32_t) partner;              /* of each number, NO_PARTNER, or OCCUPIED */
};
#define NO_PARTNER UINT32_MAX
#define NO_PLACE UINT32_MAX

struct term_index;
struct auditing {
    struct arena *arena;                /* findings */
    struct arena *scratch;              /* what a pair needs; its storage is used again */
    const struct document *document;
    struct side side[LANG_COUNT];
    const struct printed *printed;      /* the pair at hand */
    const struct term_index *terms;
    struct fact_index *facts;
    VEC(struct audit_finding) findings;
    VEC(struct audit_waived) waived;
    uint32_t pairs, numbers;
};

/* The pair's finding, unless it is waived; the places to mark are start, end of each side
 * (NO_PLACE: none). */
struct mark { uint32_t start, end; };
void audit_add(struct auditing *x, enum audit_rule rule, const char *subject, const char *other,
               struct mark zh, struct mark en);
/* A finding about a fact, of no pair. */
void audit_add_fact(struct auditing *x, enum audit_rule rule, const struct fact *f);
const char *number_text(struct auditing *x, enum lang lang, const struct number *n);
struct mark number_mark(const struct number *n);
/* The span of the kind that holds the byte; NULL if none. */
const struct stretch *stretch_at(const struct side *s, enum span_kind kind, uint32_t byte);

bool is_prose(const struct printed *p);
void audit_pair(struct auditing *x);
void audit_marks(struct auditing *x);
const struct term_index *term_index_new(struct arena *a, const struct document *d);
void audit_terms(struct auditing *x);
/* The longest term whose words begin at s; NULL if none does. */
const struct term *term_index_at(const struct term_index *t, const char *s, const char *end);
struct fact_index *fact_index_new(struct arena *a, const struct document *d);
void audit_prose(struct auditing *x);
void audit_facts(struct auditing *x);

#endif
