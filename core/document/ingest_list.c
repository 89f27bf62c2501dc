/*
 * ingest_list: what stands in lists of its own: who speaks, sources, terms, facts,
 * measures, events, waivers; and the faults that the helper found in data files.
 */
#include "document/audit.h"
#include "document/ingest.h"

#include <string.h>

/* Fields: protocol id version kind name-zh name-en order province-zh … formula-en abi. */
void say_briefing(struct ingest *x)
{
    struct region *r = x->region;
    x->named = true;
    int protocol;
    const char *id = field(x, 1);
    if (field(x, 0) && check_integer(field(x, 0), &protocol) && protocol > 0 &&
        protocol != PROTOCOL)
        bad(x, 0, MSG_NO_PROTOCOL, PROTOCOL);
    if (id && check_region_id(id))
        r->id = id;
    else if (id && check_id(id, strlen(id)))
        bad(x, 1, MSG_BAD_ID, field_shown(x, 1));   /* good for other things */
    r->version = field(x, 2);
    r->edition = field_choice(x, 3) == 1;
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        r->name[lang] = field(x, 4 + (uint32_t)lang);
        r->province[lang] = field(x, 7 + (uint32_t)lang);
        r->level[lang] = field(x, 9 + (uint32_t)lang);
    }
    if (field(x, 6) && !check_integer(field(x, 6), &r->order))
        bad(x, 6, MSG_BAD_INTEGER, field_shown(x, 6));
    ingest_text(x, &r->formula, 11, OWNER_FIELD, NULL);
}

void say_source(struct ingest *x)
{
    struct source *s = &x->sources.at[x->sources.count++];
    const char *id = field(x, 0);
    s->region = x->region;
    ingest_text(x, &s->title, 1, OWNER_FIELD, NULL);
    ingest_text(x, &s->publisher, 3, OWNER_FIELD, NULL);
    s->has_date = field(x, 5) && record_period(&s->date, field(x, 5));
    ingest_text(x, &s->kind, 6, OWNER_FIELD, NULL);
    ingest_text(x, &s->figures, 8, OWNER_FIELD, NULL);
    ingest_text(x, &s->note, 10, OWNER_FIELD, NULL);
    s->url = field(x, 12);
    if (!id || !check_id(id, strlen(id)))
        return;
    s->id = id;
    if (names_add(&x->said->sources, x->arena, NULL, id, s))
        bad(x, 0, MSG_NODE_TWICE, id);
}

/* A term's own words are no text: they are looked for as they stand. */
static void term_words(struct ingest *x, uint32_t i)
{
    const char *s = field(x, i);
    if (s && strpbrk(s, "{}"))
        bad(x, i, MSG_STRAY_BRACE, shown(x->arena, strpbrk(s, "{}"), 1));
    if (s && text_is_gap(s))
        bad(x, i, MSG_GAP_PLACE, field_shown(x, i));
}

void say_term(struct ingest *x)
{
    struct said_term *t = arena_alloc(x->arena, sizeof *t);
    const char *id = field(x, 0);
    term_words(x, 1);
    term_words(x, 3);
    t->place = place_here(x, 0);
    t->term = (struct term){.id = id, .zh = field(x, 1), .pinyin = field(x, 2),
                            .en = field(x, 3), .region = x->region};
    ingest_text(x, &t->term.explanation, 4, OWNER_FIELD, NULL);
    if (!id || !check_id(id, strlen(id)))
        return;
    *vec_push(x->arena, &x->said->said_terms) = t;
    if (names_add(&x->said->terms, x->arena, NULL, id, t))
        bad(x, 0, MSG_NODE_TWICE, id);
}

/* ---- figures ------------------------------------------------------------------------ */

static struct said_fact *fact_add(struct ingest *x)
{
    struct said_fact *f = arena_alloc(x->arena, sizeof *f);
    const char *id = field(x, 0);
    f->broken = x->broken;
    f->fact.id = id;
    f->fact.region = x->region;
    f->fact.record = x->record.number;
    *vec_push(x->arena, &x->facts) = &f->fact;
    if (!id || !check_id(id, strlen(id)))
        return f;
    const struct said_fact *before = names_add(&x->said->facts, x->arena, NULL, id, f);
    if (before)
        bad(x, 0, MSG_ID_TWICE, id, (int)before->fact.record);
    return f;
}

/* What stands in the strip needs its two words. */
static void fact_tail(struct ingest *x, struct fact *f, uint32_t period, uint32_t headline)
{
    f->has_period = field(x, period) && record_period(&f->period, field(x, period));
    f->headline = field(x, headline) != NULL;
    f->label[LANG_ZH] = field(x, headline + 1);
    f->label[LANG_EN] = field(x, headline + 2);
    if (f->headline && !f->label[LANG_ZH] && !f->label[LANG_EN])
        bad(x, headline + 1, MSG_HEADLINE_LABEL);
}

static void fact_between(struct ingest *x, const struct fact *f)
{
    if (!field(x, 2)) {
        if (f->qualifier == Q_BETWEEN)
            bad(x, 2, MSG_BETWEEN);
    } else if (f->qualifier != Q_BETWEEN || decimal_compare(&f->value, &f->to) >= 0)
        bad(x, 2, MSG_BETWEEN);
}

void say_fact(struct ingest *x)
{
    struct fact *f = &fact_add(x)->fact;
    if (!x->broken) {
        decimal_parse(&f->value, field(x, 1));
        if (field(x, 2))
            decimal_parse(&f->to, field(x, 2));
        f->qualifier = (enum qualifier)(field_choice(x, 4) + 1);
        f->stage = (enum stage)(field_choice(x, 6) + 1);
        fact_between(x, f);
    }
    f->unit = field(x, 3) ? unit_lookup(field(x, 3)) : NULL;
    ingest_cite(x, &f->cite, 7);
    fact_tail(x, f, 5, 9);
}

void say_derived(struct ingest *x)
{
    struct said_fact *said = fact_add(x);
    struct fact *f = &said->fact;
    f->unit = field(x, 3) ? unit_lookup(field(x, 3)) : NULL;
    fact_tail(x, f, 5, 6);
    int decimals = decimals_read(x, 4);
    if (x->broken)
        return;
    f->derivation = (enum derivation)(field_choice(x, 1) + 1);
    struct operation *d = arena_alloc(x->arena, sizeof *d);
    *d = (struct operation){.fact = said, .operands = field(x, 2), .decimals = decimals,
                             .place = place_here(x, 2)};
    said->derivation = d;
    *vec_push(x->arena, &x->said->derivations) = d;
}

/* ---- the comparison, the timeline ----------------------------------------------------- */

void say_measure(struct ingest *x)
{
    struct measure *m = &x->measures.at[x->measures.count++];
    m->theme = field(x, 0) ? theme_lookup(field(x, 0)) : NULL;
    m->stage = (enum stage)(field_choice(x, 1) + 1);
    struct pending *p = ingest_text(x, &m->text, 2, OWNER_LISTED, NULL);
    if (p)
        p->listed = &m->pair;
    ingest_cite(x, &m->cite, 4);
}

void say_event(struct ingest *x)
{
    struct event *e = &x->events.at[x->events.count++];
    if (field(x, 0))
        record_period(&e->period, field(x, 0));
    struct pending *p = ingest_text(x, &e->text, 1, OWNER_LISTED, NULL);
    if (p)
        p->listed = &e->pair;
    e->stage = (enum stage)(field_choice(x, 3) + 1);
    e->document = field(x, 4) != NULL;
    ingest_cite(x, &e->cite, 5);
}

/* The rules that can be waived; each says in its message that it can.  The first is ours,
 * the others the audit's. */
static bool waivable(struct ingest *x, const char *rule)
{
    const char *all = arena_printf(x->arena, "same-facts %s", audit_rules);
    if (word_choice(all, rule, strlen(rule)) >= 0)
        return true;
    bad(x, 0, MSG_BAD_CHOICE, field_shown(x, 0), all);
    return false;
}

void say_waiver(struct ingest *x)
{
    struct waiver w = {field(x, 0), field(x, 1), field(x, 2)};
    if (!w.rule || !w.subject || !w.reason)
        return;
    if (!waivable(x, w.rule))
        return;
    *vec_push(x->arena, &x->waivers) = w;
    if (strcmp(w.rule, "same-facts") == 0)
        names_add(&x->said->waived, x->arena, NULL, w.subject, x->region);
}

/* The helper's rules in words; of the others the id has to do. */
static enum message data_rule(const char *id)
{
    static const struct { const char *id; enum message message; } rules[] = {
        {"fields", MSG_DATA_FIELDS}, {"utf-8", MSG_DATA_UTF8}, {"quote", MSG_DATA_QUOTE},
        {"unclosed-quote", MSG_DATA_UNCLOSED}, {"no-head", MSG_DATA_NO_HEAD},
        {"repeated-head", MSG_DATA_REPEATED_HEAD}, {"number", MSG_DATA_NUMBER},
        {"period", MSG_DATA_PERIOD}, {"line-break", MSG_DATA_LINE_BREAK}};
    for (size_t i = 0; id && i < sizeof rules / sizeof *rules; i++)
        if (strcmp(rules[i].id, id) == 0)
            return rules[i].message;
    return MSG_DATA_FAULT;
}

void say_data_fault(struct ingest *x)
{
    int line = 0, column = 0;
    if (x->broken)
        return;
    check_integer(field(x, 1), &line);
    check_integer(field(x, 2), &column);
    bad(x, NO_FIELD, data_rule(field(x, 3)), field_shown(x, 0), line, column, field_shown(x, 3));
}
