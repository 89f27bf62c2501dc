/*
 * link: streams -> one document.  Sorts and numbers regions and sources, computes,
 * finds what other regions said, takes out what needs an absent region, and turns
 * every text into spans.
 *
 * Rule: the order of the steps is the order of document_link; each runs over all regions
 * before the next begins, so that no step meets half of another's work.
 */
#include "document/document_private.h"

#include <stdlib.h>
#include <string.h>

/* ---- order and numbers --------------------------------------------------------------- */

/* Editions first, then the plugins' own order, then the id. */
static int region_order(const void *one, const void *other)
{
    const struct region *a = *(struct region *const *)one, *b = *(struct region *const *)other;
    if (a->edition != b->edition)
        return a->edition ? -1 : 1;
    if (a->order != b->order)
        return a->order < b->order ? -1 : 1;
    return strcmp(a->id, b->id);
}

static void number_chapters(struct document *d)
{
    uint32_t chapter = 0, source = 0;
    if (d->region_count)
        qsort(d->regions, d->region_count, sizeof(struct region *), region_order);
    for (int editions = 0; editions < 2; editions++)
        for (uint32_t i = 0; i < d->region_count; i++) {
            struct region *r = d->regions[i];
            if (r->edition != (editions == 1))
                continue;
            r->chapter = r->edition ? 0 : ++chapter;
            for (uint32_t k = 0; k < r->source_count; k++)
                r->sources[k].number = ++source;
        }
}

/* ---- computed facts, cites ------------------------------------------------------------- */

/* Regions before editions, which alone may name operands of others. */
static void compute_facts(struct document *d)
{
    for (int editions = 0; editions < 2; editions++)
        for (uint32_t i = 0; i < d->region_count; i++)
            if (d->regions[i]->edition == (editions == 1))
                derive_compute(spoken_of(d->regions[i]));
}

/* A source of a region that is not here leaves its mark away. */
static void link_cite(struct spoken *s, const struct wanted_cite *c)
{
    c->into->source = c->source ? source_find(s, c->source) : s->region.sources;
    const char *dot = c->source ? strchr(c->source, '.') : NULL;
    if (c->into->source || !dot)
        return;
    struct arena *a = s->document->arena;
    const char *id = arena_strndup(a, c->source, (size_t)(dot - c->source));
    const struct region *r = document_region(s->document, id);
    if (r && !r->missing)
        finding(s, c->place, MSG_UNKNOWN_SOURCE, shown(a, c->source, strlen(c->source)));
}

/* ---- terms ------------------------------------------------------------------------------- */

/* One rendering everywhere: an id means one pair of words, and so does a Chinese word. */
static void merge_term(struct inside *in, struct spoken *s, struct said_term *t)
{
    struct arena *a = in->document.arena;
    struct term *before = names_lookup(&in->terms, NULL, t->term.id, strlen(t->term.id));
    if (!before)
        before = names_lookup(&in->renderings, NULL, t->term.zh, strlen(t->term.zh));
    if (!before) {
        names_add(&in->terms, a, NULL, t->term.id, &t->term);
        names_add(&in->renderings, a, NULL, t->term.zh, &t->term);
        return;
    }
    if (strcmp(before->zh, t->term.zh) != 0 || strcmp(before->en, t->term.en) != 0)
        finding(s, t->place, MSG_TERM_DIFFERS, t->term.id, before->region->id, before->zh,
                before->en);
    names_add(&in->terms, a, NULL, t->term.id, before);
}

static int term_order(const void *one, const void *other)
{
    const struct term *a = *(struct term *const *)one, *b = *(struct term *const *)other;
    int c = strcmp(a->pinyin, b->pinyin);
    return c ? c : strcmp(a->id, b->id);
}

static void merge_terms(struct inside *in)
{
    struct document *d = &in->document;
    VEC(struct term *) terms = {0};
    for (uint32_t i = 0; i < d->region_count; i++) {
        struct spoken *s = spoken_of(d->regions[i]);
        for (size_t k = 0; k < s->said_terms.count; k++) {
            struct said_term *t = s->said_terms.at[k];
            merge_term(in, s, t);
            if (term_find(s, t->term.id, strlen(t->term.id)) == &t->term)
                *vec_push(d->arena, &terms) = &t->term;
        }
    }
    if (terms.count)
        qsort(terms.at, terms.count, sizeof(struct term *), term_order);
    d->terms = terms.at;
    d->term_count = (uint32_t)terms.count;
}

/* ---- what other regions said ---------------------------------------------------------------- */

static bool pending_marked(const struct pending *p)
{
    if (p->block && p->block->pair == LEFT_OUT)
        return true;
    switch ((enum owner)p->owner) {
    case OWNER_ROW: return p->row->pair == LEFT_OUT;
    case OWNER_NOTE: return p->into->side[LANG_ZH].count == LEFT_OUT;
    case OWNER_LISTED: return *p->listed == LEFT_OUT;
    default: return false;
    }
}

static void pending_mark(struct pending *p)
{
    switch ((enum owner)p->owner) {
    case OWNER_FIELD: p->said[LANG_ZH] = p->said[LANG_EN] = NULL; break;
    case OWNER_BLOCK: p->block->pair = LEFT_OUT; break;
    case OWNER_ROW: p->row->pair = LEFT_OUT; break;
    case OWNER_NOTE: p->into->side[LANG_ZH].count = LEFT_OUT; break;
    case OWNER_LISTED: *p->listed = LEFT_OUT; break;
    }
}

/* How texts are looked through: the first time what nobody has said is told, and only
 * those that name what is not theirs can want anything; then all, for what went meanwhile;
 * at last, where references follow one another without end, each of them goes. */
enum pass { PASS_FIRST, PASS_AGAIN, PASS_LAST };
#define PASSES_MOST 16

/* False if it needs what is not here. */
static bool token_there(struct spoken *s, const struct inline_token *t, struct place place,
                        enum pass pass)
{
    bool absent = false, there = true;
    enum message m = MSG_NONE;
    if (t->kind == INLINE_FACT)
        there = fact_find(s, t->at, t->bytes, &absent) != NULL, m = MSG_UNKNOWN_FACT;
    else if (t->kind == INLINE_SEE)
        there = block_find(s, t->at, t->bytes, &absent) != NULL, m = MSG_UNKNOWN_REFERENCE;
    else if (t->kind == INLINE_TERM)
        there = term_find(s, t->at, t->bytes) != NULL, m = MSG_UNKNOWN_TERM;
    if (!there && !absent && pass == PASS_FIRST)
        finding(s, place, m, shown(s->document->arena, t->at, t->bytes));
    return !absent && !(pass == PASS_LAST && t->kind == INLINE_SEE);
}

static bool pending_there(struct spoken *s, const struct pending *p, enum pass pass)
{
    bool there = true;
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        const char *said = p->said[lang];
        struct place place = p->place;
        struct inline_token t;
        place.field = (uint8_t)(place.field + lang);
        while (said && !text_is_gap(said) && inline_next(&said, &t))
            there = token_there(s, &t, place, pass) && there;
    }
    return there;
}

/* Of a wanted fact that stands in no row. */
static struct point *point_of(const struct wanted *w)
{
    return (struct point *)((char *)w->into - offsetof(struct point, fact));
}

/* True if what wants the fact goes. */
static bool link_wanted(struct spoken *s, struct wanted *w)
{
    bool absent;
    size_t bytes = strlen(w->id);
    struct fact *f = (struct fact *)fact_find(s, w->id, bytes, &absent);
    *w->into = f;
    if (!f && !absent)
        finding(s, w->place, MSG_UNKNOWN_FACT, shown(s->document->arena, w->id, bytes));
    else if (f && w->share && f->unit->style != UNIT_PERCENT)
        finding(s, w->place, MSG_SHARE_UNIT, shown(s->document->arena, w->id, bytes));
    if (f)
        return false;
    if (w->row)
        w->row->pair = LEFT_OUT;
    else
        point_of(w)->label.side[LANG_ZH].count = LEFT_OUT;
    return true;
}

/* True if a text goes that was still there. */
static bool link_texts(struct spoken *s, enum pass pass)
{
    bool gone = false;
    for (size_t i = 0; i < s->pending.count; i++) {
        struct pending *p = &s->pending.at[i];
        if (pass == PASS_FIRST && !p->foreign && !s->region.edition)
            continue;
        if (pending_marked(p) || pending_there(s, p, pass))
            continue;
        pending_mark(p);
        gone = p->owner != OWNER_FIELD || gone;
    }
    return gone;
}

/* What refers to what goes, in whichever region, goes too: until nothing more does. */
static void link_foreign(struct document *d)
{
    bool again = false;
    for (uint32_t i = 0; i < d->region_count; i++) {
        struct spoken *s = spoken_of(d->regions[i]);
        for (size_t k = 0; k < s->wanted.count; k++)
            again = link_wanted(s, &s->wanted.at[k]) || again;
    }
    for (int n = 0; n == 0 || again; n++) {
        enum pass pass = n == 0 ? PASS_FIRST : n < PASSES_MOST ? PASS_AGAIN : PASS_LAST;
        again = again && n == 0;
        for (uint32_t i = 0; i < d->region_count; i++)
            sweep_mark(d->regions[i]);
        for (uint32_t i = 0; i < d->region_count; i++)
            again = link_texts(spoken_of(d->regions[i]), pass) || again;
    }
}

/* ---- spans ------------------------------------------------------------------------------------ */

/* A cell or point that stays prints its fact on both sides. */
static void count_uses(struct spoken *s)
{
    for (size_t i = 0; i < s->wanted.count; i++) {
        const struct wanted *w = &s->wanted.at[i];
        struct fact *f = (struct fact *)*w->into;
        bool gone = w->row ? w->row->pair == LEFT_OUT
                           : point_of(w)->label.side[LANG_ZH].count == LEFT_OUT;
        if (!f || gone || w->block->pair == LEFT_OUT)
            continue;
        f->uses[LANG_ZH]++;
        f->uses[LANG_EN]++;
    }
}

static void make_spans(struct spoken *s)
{
    for (size_t i = 0; i < s->pending.count; i++) {
        struct pending *p = &s->pending.at[i];
        for (int lang = LANG_ZH; lang < LANG_COUNT && !pending_marked(p); lang++)
            inline_spans(s, p, (enum lang)lang, &p->into->side[lang]);
    }
}

static bool tell(struct document *d)
{
    bool ok = true;
    for (uint32_t i = 0; i < d->region_count; i++)
        ok = findings_end(spoken_of(d->regions[i])) && ok;
    return ok;
}

static void link_cites(struct spoken *s)
{
    for (size_t i = 0; i < s->cites.count; i++)
        link_cite(s, &s->cites.at[i]);
}

bool document_link(struct document *d)
{
    number_chapters(d);
    for (uint32_t i = 0; i < d->region_count; i++)
        link_cites(spoken_of(d->regions[i]));
    compute_facts(d);
    merge_terms(inside_of(d));
    link_foreign(d);
    if (!tell(d))
        return false;
    for (uint32_t i = 0; i < d->region_count; i++) {
        count_uses(spoken_of(d->regions[i]));
        make_spans(spoken_of(d->regions[i]));
        sweep_region(spoken_of(d->regions[i]));
        d->fact_count += d->regions[i]->fact_count;
    }
    sweep_number(d);
    return tell(d);
}
