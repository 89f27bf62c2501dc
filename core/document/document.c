/*
 * document: the model's lists and look-ups, and how a violation is told.
 */
#include "document/document_private.h"

#include <limits.h>
#include <string.h>

struct document *document_new(struct arena *a)
{
    struct inside *in = arena_alloc(a, sizeof *in);
    in->document.arena = a;
    return &in->document;
}

void document_add_missing(struct document *d, const char *id, const char *name_zh,
                          const char *name_en, const char *reason_zh, const char *reason_en)
{
    struct inside *in = inside_of(d);
    struct spoken *s = arena_alloc(d->arena, sizeof *s);
    struct region *r = &s->region;
    s->document = d;
    r->id = arena_strdup(d->arena, id);
    r->order = INT_MAX;                 /* behind those that have said where they stand */
    for (size_t i = 0; i < in->refused.count; i++) {
        const struct region *said = in->refused.at[i];
        if (strcmp(said->id, id) != 0)
            continue;
        memcpy(r->name, said->name, sizeof r->name);
        memcpy(r->province, said->province, sizeof r->province);
        memcpy(r->level, said->level, sizeof r->level);
        r->order = said->order;
        r->edition = said->edition;
    }
    r->missing = true;
    if (name_zh || !r->name[LANG_ZH])
        r->name[LANG_ZH] = arena_strdup(d->arena, name_zh ? name_zh : id);
    if (name_en || !r->name[LANG_EN])
        r->name[LANG_EN] = arena_strdup(d->arena, name_en ? name_en : id);
    r->reason[LANG_ZH] = arena_strdup(d->arena, reason_zh);
    r->reason[LANG_EN] = arena_strdup(d->arena, reason_en);
    if (names_add(&in->ids, d->arena, NULL, r->id, r))
        return;                         /* it is there already */
    *vec_push(d->arena, &in->regions) = r;
    d->regions = in->regions.at;
    d->region_count = (uint32_t)in->regions.count;
}

const struct region *document_region(const struct document *d, const char *id)
{
    return names_lookup(&inside_of(d)->ids, NULL, id, strlen(id));
}

const struct region *document_edition(const struct document *d)
{
    for (uint32_t i = 0; i < d->region_count; i++)
        if (d->regions[i]->edition && !d->regions[i]->missing)
            return d->regions[i];
    return NULL;
}

const struct block *document_section(const struct region *r, const char *id)
{
    const struct block *b = names_lookup(&spoken_of(r)->blocks, NULL, id, strlen(id));
    return b && b->kind == BLOCK_SECTION ? b : NULL;
}

char *phrase_text(struct arena *a, const struct phrase *p)
{
    size_t bytes = 0;
    for (uint32_t i = 0; i < p->count; i++)
        bytes += p->spans[i].bytes;
    char *s = arena_alloc(a, bytes + 1), *end = s;
    for (uint32_t i = 0; i < p->count; i++) {
        if (p->spans[i].bytes)
            memcpy(end, p->spans[i].text, p->spans[i].bytes);
        end += p->spans[i].bytes;
    }
    return s;
}

/* Takes REGION. from an id.  The region it names, s itself without one; NULL if that
 * region is not here. */
static const struct spoken *scope_of(const struct spoken *s, const char **id, size_t *bytes)
{
    const char *dot = memchr(*id, '.', *bytes);
    if (!dot)
        return s;
    size_t n = (size_t)(dot - *id);
    const struct region *r = names_lookup(&inside_of(s->document)->ids, NULL, *id, n);
    if (!r && strlen(s->region.id) == n && memcmp(s->region.id, *id, n) == 0)
        r = &s->region;                 /* not yet among the others while it is read */
    *id += n + 1;
    *bytes -= n + 1;
    return r && !r->missing ? spoken_of(r) : NULL;
}

const struct fact *fact_find(const struct spoken *s, const char *id, size_t bytes, bool *absent)
{
    const struct said_fact *f = names_lookup(&s->facts, NULL, id, bytes);
    const struct spoken *scope = f ? s : scope_of(s, &id, &bytes);
    if (!f && scope)
        f = names_lookup(&scope->facts, NULL, id, bytes);
    *absent = !scope || (f && f->absent);
    return f && !f->absent ? &f->fact : NULL;
}

const struct block *block_find(const struct spoken *s, const char *id, size_t bytes, bool *absent)
{
    const struct block *b = names_lookup(&s->blocks, NULL, id, bytes);
    const struct spoken *scope = b ? s : scope_of(s, &id, &bytes);
    if (!b && scope)
        b = names_lookup(&scope->blocks, NULL, id, bytes);
    *absent = !scope || (b && b->pair == LEFT_OUT);
    return b;
}

const struct source *source_find(const struct spoken *s, const char *id)
{
    size_t bytes = strlen(id);
    const struct source *found = names_lookup(&s->sources, NULL, id, bytes);
    const struct spoken *scope = found ? s : scope_of(s, &id, &bytes);
    return found || !scope ? found : names_lookup(&scope->sources, NULL, id, bytes);
}

const struct term *term_find(const struct spoken *s, const char *id, size_t bytes)
{
    return names_lookup(&inside_of(s->document)->terms, NULL, id, bytes);
}

/* ---- findings ------------------------------------------------------------------- */

bool text_is_gap(const char *s)
{
    return strcmp(s, RECORD_ABSENT) == 0 || strcmp(s, RECORD_UNTRANSLATED) == 0;
}

#define SHOWN_SCALARS 40

const char *shown(struct arena *a, const char *s, size_t bytes)
{
    if (s && bytes == strlen(RECORD_ABSENT) && memcmp(s, RECORD_ABSENT, bytes) == 0)
        return "ABSENT";
    if (s && bytes == strlen(RECORD_UNTRANSLATED) && memcmp(s, RECORD_UNTRANSLATED, bytes) == 0)
        return "UNTRANSLATED";
    char *out = arena_alloc(a, 4 * SHOWN_SCALARS + 8), *o = out;
    const char *end = s + bytes;
    size_t n = 0;
    for (; s < end && n < SHOWN_SCALARS; n++) {
        const char *start = s;
        int32_t c = utf8_next(&s, end);
        size_t bad;
        if (c < 0)
            s = start + 1;
        bool fit = c >= 0x20 && utf8_check(start, (size_t)(s - start), &bad);
        o += utf8_encode(fit ? (uint32_t)c : 0xFFFD, o);
    }
    if (s < end)
        utf8_encode(0x2026, o);         /* … */
    return out;
}

static const char *place_text(const struct spoken *s, struct place p)
{
    struct arena *a = s->document->arena;
    bool zh = diag_lang() == LANG_ZH;
    if (!p.record)
        return s->region.id;
    char *where = arena_printf(a, zh ? "%s 第 %u 条记录" : "%s record %u", s->region.id, p.record);
    if (p.kind >= REC_COUNT)
        return where;
    const struct record_shape *shape = &record_shapes[p.kind];
    where = arena_printf(a, zh ? "%s（%s）" : "%s (%s)", where, shape->name);
    if (p.field >= shape->count)
        return where;
    return arena_printf(a, zh ? "%s，字段 %s" : "%s, field %s", where, shape->fields[p.field].name);
}

void finding(struct spoken *s, struct place p, enum message m, ...)
{
    if (s->findings++ >= LIMIT_FINDINGS)
        return;
    va_list args;
    va_start(args, m);
    diag_vreport(m, place_text(s, p), args);
    va_end(args);
}

bool findings_end(struct spoken *s)
{
    uint32_t n = s->findings;
    s->findings = 0;
    if (n > LIMIT_FINDINGS)
        diag_report(MSG_MORE_FINDINGS, NULL, s->region.id, (int)(n - LIMIT_FINDINGS));
    return n == 0;
}
