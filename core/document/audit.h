/*
 * audit: whether the two sides of every pair say the same, and whether figures can be
 * traced.
 *
 *   audit.c        the run, findings, waivers
 *   audit_walk.c   every printed pair of a document, in order
 *   audit_pair.c   numbers: each on one side found on the other by value
 *   audit_term.c   terms: a Chinese term whose partner lacks the English one
 *   audit_fact.c   facts: unused, without source; prose that repeats or contradicts them
 *   audit_marks.c  marks and widths that belong to the other language
 *   audit_json.c   the report for other programs
 *
 * Words: a finding names a *rule* and a *subject* (the number, term or fact); a plugin
 * waives that rule for that subject with a reason, and the report lists it.
 */
#ifndef BRIEFING_AUDIT_H
#define BRIEFING_AUDIT_H

#include "document/document.h"

enum audit_rule {
    RULE_NUMBER,            /* a number whose partner does not say it */
    RULE_UNIT,              /* % against percentage points, RMB against nothing */
    RULE_QUALIFIER,         /* about against nearly */
    RULE_FIGURE,            /* printed text that does not read as its fact */
    RULE_ORDER,             /* written numbers that changed places */
    RULE_TERM,
    RULE_REPEAT,            /* prose writes out what a fact of the region says */
    RULE_CONTRADICTION,     /* prose and table say different numbers of one thing */
    RULE_MARKS,             /* a mark or a width of the other language */
    RULE_UNUSED,
    RULE_SOURCE,
    RULE_COUNT
};
extern const char audit_rules[];        /* their names, spaces between, in order */

struct audit_finding {
    enum audit_rule rule;
    const struct region *region;
    uint32_t pair;                      /* 0: not of a pair */
    const char *what;                   /* paragraph, cell, … */
    const char *subject;                /* what a waiver names */
    const char *other;                  /* what stands on the other side; "" if nothing */
    const char *text[LANG_COUNT];       /* both sides, the place between 【 and 】 */
};
struct audit_waived { const struct region *region; const struct waiver *waiver; uint32_t uses; };
struct audit {
    struct audit_finding *findings;
    struct audit_waived *waived;        /* every waiver of the document */
    size_t count, waived_count;
    uint32_t pairs, numbers;            /* that were looked at */
};
const struct audit *audit_document(struct arena *a, const struct document *d);
/* Each finding as a message; at most LIMIT_FINDINGS a region, the rest counted. */
void audit_report(struct arena *a, const struct audit *audit);
/* A finding as its message says it. */
char *audit_text(struct arena *a, const struct audit_finding *f, enum lang lang);
/* The whole report as JSON text. */
char *audit_json(struct arena *a, const struct audit *audit, const struct document *d);

/* ---- every printed pair --------------------------------------------------------------- */

struct printed {
    const struct region *region;
    uint32_t pair;                      /* 0: it has none of its own (heads, captions, sources) */
    const char *what;
    const struct bilingual *text;
    const struct cite *cite;            /* NULL: none */
};
typedef void printed_visit(const struct printed *p, void *data);
void document_walk(const struct document *d, printed_visit *visit, void *data);

#endif
