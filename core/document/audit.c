/*
 * audit: runs over every pair, keeps what it finds, and honours waivers.
 *
 * A waiver of a plugin holds in that plugin's region for one rule and one subject: the
 * number, term or fact as the finding names it.
 */
#include "document/audit_private.h"
#include "document/document_private.h"

#include <string.h>

const char audit_rules[] = "number unit qualifier figure order term repeat contradiction "
                           "marks unused-fact no-source";

/* ---- sides ---------------------------------------------------------------------------- */

const struct stretch *stretch_at(const struct side *s, enum span_kind kind, uint32_t byte)
{
    for (size_t i = 0; i < s->stretches.count; i++) {
        const struct stretch *t = &s->stretches.at[i];
        if (t->span->kind == kind && byte >= t->start && byte < t->end)
            return t;
    }
    return NULL;
}

static void side_read(struct auditing *x, enum lang lang, const struct phrase *p)
{
    struct side *s = &x->side[lang];
    size_t bytes = 0;
    for (uint32_t i = 0; i < p->count; i++)
        bytes += p->spans[i].bytes;
    if (bytes + 1 > s->room) {
        s->room = 2 * bytes + 64;
        s->text = arena_alloc(x->scratch, s->room);
    }
    s->bytes = s->stretches.count = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        const struct span *span = &p->spans[i];
        if (!span->bytes)
            continue;
        memcpy(s->text + s->bytes, span->text, span->bytes);
        if (span->kind == SPAN_NUMBER || span->kind == SPAN_TERM || span->kind == SPAN_TITLE ||
            span->kind == SPAN_OTHER_LANG)
            *vec_push(x->scratch, &s->stretches) = (struct stretch){
                (uint32_t)s->bytes, (uint32_t)(s->bytes + span->bytes), span};
        s->bytes += span->bytes;
    }
    s->text[s->bytes] = 0;
}

/* ---- findings ------------------------------------------------------------------------- */

static size_t rule_name(enum audit_rule rule, const char **name)
{
    const char *s = audit_rules;
    for (int i = 0; i < (int)rule; i++)
        s += strcspn(s, " ") + 1;
    *name = s;
    return strcspn(s, " ");
}

static bool waived(struct auditing *x, const struct region *r, enum audit_rule rule,
                   const char *subject)
{
    const char *name;
    size_t n = rule_name(rule, &name);
    bool any = false;
    for (size_t i = 0; i < x->waived.count; i++) {
        struct audit_waived *w = &x->waived.at[i];
        if (w->region != r || strlen(w->waiver->rule) != n ||
            memcmp(w->waiver->rule, name, n) != 0 || strcmp(w->waiver->subject, subject) != 0)
            continue;
        w->uses++;
        any = true;
    }
    return any;
}

static const char *marked(struct auditing *x, enum lang lang, struct mark m)
{
    const struct side *s = &x->side[lang];
    if (m.start == NO_PLACE)
        return arena_strndup(x->arena, s->text ? s->text : "", s->bytes);
    return arena_printf(x->arena, "%.*s【%.*s】%s", (int)m.start, s->text, (int)(m.end - m.start),
                        s->text + m.start, s->text + m.end);
}

void audit_add(struct auditing *x, enum audit_rule rule, const char *subject, const char *other,
               struct mark zh, struct mark en)
{
    const struct printed *p = x->printed;
    if (waived(x, p->region, rule, subject) || (*other && waived(x, p->region, rule, other)))
        return;
    *vec_push(x->arena, &x->findings) = (struct audit_finding){
        .rule = rule, .region = p->region, .pair = p->pair, .what = p->what,
        .subject = arena_strdup(x->arena, subject), .other = arena_strdup(x->arena, other),
        .text = {marked(x, LANG_ZH, zh), marked(x, LANG_EN, en)}};
}

void audit_add_fact(struct auditing *x, enum audit_rule rule, const struct fact *f)
{
    if (waived(x, f->region, rule, f->id))
        return;
    *vec_push(x->arena, &x->findings) = (struct audit_finding){
        .rule = rule, .region = f->region, .what = "fact", .subject = f->id, .other = "",
        .text = {figure_text(x->arena, f, LANG_ZH, FIGURE_FULL),
                 figure_text(x->arena, f, LANG_EN, FIGURE_FULL)}};
}

const char *number_text(struct auditing *x, enum lang lang, const struct number *n)
{
    return arena_strndup(x->scratch, x->side[lang].text + n->start, n->end - n->start);
}

struct mark number_mark(const struct number *n)
{
    return (struct mark){n->start, n->end};
}

/* ---- the run -------------------------------------------------------------------------- */

/* Paragraphs and items; all else is a label, shorter than prose by nature: it need not
 * spell a term out, and may repeat a figure. */
bool is_prose(const struct printed *p)
{
    return strcmp(p->what, "paragraph") == 0 || strcmp(p->what, "item") == 0;
}

/* A side that is absent or not yet translated has no partner to answer. */
static void audit_printed(const struct printed *p, void *data)
{
    struct auditing *x = data;
    const struct phrase *zh = &p->text->side[LANG_ZH], *en = &p->text->side[LANG_EN];
    if (!zh->count || !en->count)
        return;
    x->printed = p;
    x->pairs++;
    side_read(x, LANG_ZH, zh);
    side_read(x, LANG_EN, en);
    audit_pair(x);
    audit_marks(x);
    if (strcmp(p->what, "term") != 0)       /* which explains a term in other words */
        audit_terms(x);
    if (is_prose(p))
        audit_prose(x);
}

static void list_waivers(struct auditing *x)
{
    for (uint32_t i = 0; i < x->document->region_count; i++) {
        const struct region *r = x->document->regions[i];
        for (uint32_t k = 0; k < r->waiver_count; k++)
            *vec_push(x->arena, &x->waived) = (struct audit_waived){r, &r->waivers[k], 0};
    }
}

const struct audit *audit_document(struct arena *a, const struct document *d)
{
    struct audit *audit = arena_alloc(a, sizeof *audit);
    struct auditing x = {.arena = a, .scratch = arena_new(), .document = d};
    x.terms = term_index_new(x.scratch, d);
    x.facts = fact_index_new(x.scratch, d);
    list_waivers(&x);
    document_walk(d, audit_printed, &x);
    audit_facts(&x);
    arena_free(x.scratch);
    *audit = (struct audit){x.findings.at, x.waived.at, x.findings.count, x.waived.count, x.pairs,
                            x.numbers};
    return audit;
}

/* ---- the report ----------------------------------------------------------------------- */

static const char *place_text(struct arena *a, const struct audit_finding *f)
{
    if (!f->pair)
        return arena_printf(a, "%s, %s", f->region->id, f->what);
    return arena_printf(a, "%s, #%u, %s", f->region->id, f->pair, f->what);
}

static const enum message messages[] = {
    [RULE_NUMBER] = MSG_AUDIT_NUMBER, [RULE_UNIT] = MSG_AUDIT_UNIT,
    [RULE_QUALIFIER] = MSG_AUDIT_QUALIFIER, [RULE_FIGURE] = MSG_AUDIT_FIGURE,
    [RULE_ORDER] = MSG_AUDIT_ORDER, [RULE_TERM] = MSG_AUDIT_TERM,
    [RULE_REPEAT] = MSG_AUDIT_REPEAT, [RULE_CONTRADICTION] = MSG_AUDIT_CONTRADICTION,
    [RULE_MARKS] = MSG_AUDIT_MARKS, [RULE_UNUSED] = MSG_AUDIT_UNUSED, [RULE_SOURCE] = MSG_AUDIT_SOURCE};

char *audit_text(struct arena *a, const struct audit_finding *f, enum lang lang)
{
    if (f->rule >= RULE_UNUSED)
        return diag_text(a, messages[f->rule], lang, f->subject, f->text[LANG_ZH],
                         f->text[LANG_EN]);
    const char *other = *f->other ? f->other : "—";
    return diag_text(a, messages[f->rule], lang, f->subject, other, f->text[LANG_ZH],
                     f->text[LANG_EN]);
}

static void report_finding(struct arena *a, const struct audit_finding *f)
{
    const char *place = place_text(a, f);
    if (f->rule >= RULE_UNUSED)
        diag_report(messages[f->rule], place, f->subject, f->text[LANG_ZH], f->text[LANG_EN]);
    else
        diag_report(messages[f->rule], place, f->subject, *f->other ? f->other : "—",
                    f->text[LANG_ZH], f->text[LANG_EN]);
}

/* A waiver of a rule of the audit that nothing called for. */
static void report_waivers(const struct audit *audit)
{
    for (size_t i = 0; i < audit->waived_count; i++) {
        const struct audit_waived *w = &audit->waived[i];
        if (!w->uses && strcmp(w->waiver->rule, "same-facts") != 0)
            diag_report(MSG_AUDIT_WAIVER, w->region->id, w->waiver->rule, w->waiver->subject);
    }
}

void audit_report(struct arena *a, const struct audit *audit)
{
    const struct region *r = NULL;
    int told = 0, more = 0;
    for (size_t i = 0; i <= audit->count; i++) {
        const struct audit_finding *f = i < audit->count ? &audit->findings[i] : NULL;
        if (!f || f->region != r) {
            if (more)
                diag_report(MSG_AUDIT_MORE, NULL, r->id, more);
            told = more = 0;
            r = f ? f->region : NULL;
        }
        if (!f)
            break;
        if (told++ < (int)LIMIT_FINDINGS)
            report_finding(a, f);
        else
            more++;
    }
    report_waivers(audit);
}
