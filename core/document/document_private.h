/*
 * document_private.h: what ingest leaves for linking.  Texts, cites and references
 * arrive as said; ingest checks all that one stream can tell, link.c turns them into
 * spans and pointers when every stream is in.
 */
#ifndef BRIEFING_DOCUMENT_PRIVATE_H
#define BRIEFING_DOCUMENT_PRIVATE_H

#include "document/document.h"

/* ---- names.c: ids within a scope -> what they name; steps do not grow with the count -- */

struct name_slot { const void *scope; const char *id; void *value; };
struct names { struct name_slot *slots; size_t room, count; };
void *names_lookup(const struct names *n, const void *scope, const char *id, size_t bytes);
/* What the name meant before, which stays; NULL if it is new. */
void *names_add(struct names *n, struct arena *a, const void *scope, const char *id, void *value);
/* The name means nothing any more. */
void names_forget(struct names *n, const void *scope, const char *id);

/* ---- what was said, where -------------------------------------------------------- */

#define NO_FIELD 255
struct place { uint32_t record; uint8_t kind /* enum record_kind */, field; };

/* What goes if a text names a region that is not in this build. */
enum owner { OWNER_FIELD, OWNER_BLOCK, OWNER_ROW, OWNER_NOTE, OWNER_LISTED };

struct pending {
    const char *said[LANG_COUNT];       /* NULL = not said; gaps as in record.h */
    struct bilingual *into;
    struct block *block;                /* OWNER_BLOCK, OWNER_ROW */
    struct row *row;                    /* OWNER_ROW */
    uint32_t *listed;                   /* OWNER_LISTED: the pair's number */
    struct place place;                 /* of the Chinese side; the English is the next field */
    uint8_t owner;                      /* enum owner */
    bool foreign;                       /* names what this stream does not say */
};
struct wanted {                         /* a cell or point that names a fact */
    const char *id;
    const struct fact **into;
    struct block *block;
    struct row *row;                    /* NULL for points */
    struct place place;
    bool share;                         /* in a share column */
};
struct wanted_cite { struct cite *into; const char *source; struct place place; };
struct said_term { struct term term; struct place place; };
struct said_fact {
    struct fact fact;                   /* first: a fact of ours is one of these */
    struct operation *derivation;
    bool broken;                        /* its record was refused: known by name only */
    bool absent;                        /* derived from a region that is not in this build */
};
struct operation {
    struct said_fact *fact;
    const char *operands;
    int decimals;                       /* -1 = those of the operands */
    struct place place;
    uint32_t waits;                     /* operands of this stream not yet computed */
    struct edge *used_by;
};
struct edge { struct operation *to; struct edge *next; };

/* One stream. */
struct spoken {
    struct region region;               /* first: a region of ours is one of these */
    struct document *document;
    struct names facts, sources, terms, blocks, waived;
    VEC(struct pending) pending;
    VEC(struct wanted) wanted;
    VEC(struct wanted_cite) cites;
    VEC(struct said_term *) said_terms;
    VEC(struct operation *) derivations;   /* after derive_order: operands first */
    uint32_t findings;                  /* since the last findings_end */
};
static inline struct spoken *spoken_of(const struct region *r) { return (struct spoken *)r; }
static inline struct said_fact *said_fact_of(const struct fact *f) { return (struct said_fact *)f; }

struct inside {
    struct document document;           /* first: a document of ours is one of these */
    VEC(struct region *) regions;
    VEC(struct region *) refused;       /* names and order for a region that goes missing */
    struct names ids;                   /* regions */
    struct names terms, renderings;     /* by id, by Chinese */
};
static inline struct inside *inside_of(const struct document *d) { return (struct inside *)d; }

/* A violation: counted, and reported while no more than LIMIT_FINDINGS are. */
void finding(struct spoken *s, struct place p, enum message m, ...);
/* Says how many were not shown; true if there were none at all. */
bool findings_end(struct spoken *s);
/* A value of a stream as a message may show it: clipped, without controls. */
const char *shown(struct arena *a, const char *s, size_t bytes);
/* ABSENT or UNTRANSLATED. */
bool text_is_gap(const char *s);
/* In scope of a region: its own facts, or REGION.ID.  NULL if there is none; *absent if
 * that is because the region, or one that the fact is derived from, is not here. */
const struct fact *fact_find(const struct spoken *s, const char *id, size_t bytes, bool *absent);
const struct block *block_find(const struct spoken *s, const char *id, size_t bytes, bool *absent);
const struct source *source_find(const struct spoken *s, const char *id);
/* The term as all regions render it, once they are merged; NULL if nobody explains it. */
const struct term *term_find(const struct spoken *s, const char *id, size_t bytes);
/* [a-z][a-z0-9.-]{0,63} */
bool check_id(const char *s, size_t bytes);

/* ---- inline.c ---------------------------------------------------------------------- */

enum inline_kind { INLINE_TEXT, INLINE_FACT, INLINE_TERM, INLINE_SEE, INLINE_WORDS, INLINE_FAULT };
struct inline_token {
    enum inline_kind kind;
    const char *at;                     /* text, id, or what is wrong */
    size_t bytes;
    enum figure_form form;              /* INLINE_FACT */
    enum span_kind words;               /* INLINE_WORDS: SPAN_EM, _NAME, _TITLE, _OTHER_LANG */
    enum lang lang;                     /* SPAN_OTHER_LANG */
    enum message fault;                 /* INLINE_FAULT */
};
/* The next piece of a text in the grammar; moves *s behind it; false at the end. */
bool inline_next(const char **s, struct inline_token *t);
/* Spans of one side.  Everything it names is there; words that a figure lacks are a finding. */
void inline_spans(struct spoken *s, const struct pending *p, enum lang lang, struct phrase *out);

/* ---- phrase.c: strings that the core says itself --------------------------------------- */

void phrase_add(struct arena *a, struct phrase *p, const struct span *spans, uint32_t count);
void phrase_put(struct arena *a, struct phrase *p, const char *text);
void phrase_put_fact(struct arena *a, struct phrase *p, const struct fact *f, enum lang lang,
                     enum figure_form form);
/* As a sentence begins. */
const char *text_capital(struct arena *a, const char *s);
struct bilingual bilingual_said(struct arena *a, const char *zh, const char *en);
void bilingual_put(struct arena *a, struct bilingual *b, const char *zh, const char *en);

/* ---- the rest ------------------------------------------------------------------------ */

/* derive.c: operands found and ordered within a stream; then computed. */
void derive_order(struct spoken *s);
void derive_compute(struct spoken *s);
/* sweep.c: takes out what is marked LEFT_OUT and facts that are absent, then numbers the pairs.  The mark stands in
 * `pair`; in a note's or point's text, which has none, as the count of its Chinese side. */
#define LEFT_OUT UINT32_MAX
void sweep_mark(struct region *r);      /* what hangs on what is marked */
void sweep_region(struct spoken *s);
void sweep_number(struct document *d);

#endif
