/*
 * cmd_lint: is a plugin fit to be handed on?
 *
 *   file      rights and symbols (lint_file.c)
 *   runs      twice the same bytes; back from a host whose calls all fail
 *   content   everything ingest and link check, beside the other regions, so that a term
 *             rendered otherwise elsewhere is found; figures without a place
 *   audit     both sides of every pair: numbers, units, qualifiers, terms, unused facts
 *
 * Rule: every finding has a place and a remedy; untranslated texts are counted and are no
 * fault, because a draft is a state that the build knows.
 */
#include "cli/lint.h"

#include "document/audit.h"

#include "plugin/plugin_host.h"

#include <stdio.h>
#include <string.h>

/* ---- JSON ---------------------------------------------------------------------------- */

static void put_json(const char *s)
{
    putchar('"');
    for (; s && *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20)
            printf("\\u%04x", c);
        else
            putchar(c);
    }
    putchar('"');
}

/* One object a finding; `data` counts them. */
static void json_sink(enum message m, const char *where, const char *text, void *data)
{
    size_t *count = data;
    printf("%s\n  {\"name\": ", (*count)++ ? "," : "");
    put_json(diag_name(m));
    printf(", \"severity\": \"%s\", \"place\": ",
           m < MSG_PLUGIN_PRINTED ? "note" : m < MSG_REGION_LEFT_OUT ? "finding" : "error");
    put_json(where ? where : "");
    printf(", \"text\": ");
    put_json(text);
    putchar('}');
}

/* ---- runs ------------------------------------------------------------------------------ */

/* The first record in which two streams differ, counted from 1; 0 where they are one. */
static int difference(const struct plugin_stream *x, const struct plugin_stream *y)
{
    size_t shorter = x->length < y->length ? x->length : y->length, i = 0;
    int record = 1;
    while (i < shorter && x->bytes[i] == y->bytes[i])
        record += x->bytes[i++] == '\n';
    return i == shorter && x->length == y->length ? 0 : record;
}

struct cause { struct arena *arena; const char *text; };

static void hear_cause(enum message m, const char *where, const char *text, void *data)
{
    struct cause *cause = data;
    (void)m, (void)where;
    cause->text = arena_strdup(cause->arena, text);
}

/* What ends it there is the finding's reason, no error of its own. */
static void check_failing(struct arena *a, const struct plugin_file *f, const struct plugin_options *po,
                          size_t *found)
{
    struct plugin_stream stream;
    struct plugin_options other = *po;
    struct cause cause = {a, ""};
    enum message worst = diag_worst();
    other.failing_host = true;
    diag_set_sink(hear_cause, &cause);
    bool bears = plugin_run_all(a, f, 1, &other, &stream);
    diag_forgive(worst);
    diag_set_sink(found ? json_sink : NULL, found);
    if (!bears)
        diag_report(MSG_LINT_FAILING, f->path, cause.text);
}

static void check_runs(struct arena *a, const struct plugin_file *f, const struct plugin_options *po,
                       const struct plugin_stream *first, size_t *found)
{
    struct plugin_stream second;
    if (plugin_run_all(a, f, 1, po, &second)) {
        int record = difference(first, &second);
        if (record)
            diag_report(MSG_LINT_TWICE, f->path, record);
    }
    check_failing(a, f, po, found);
}

/* ---- content ------------------------------------------------------------------------------ */

/* Those that name a source and no place in it; the others are the audit's. */
static void check_facts(struct arena *a, const struct region *r)
{
    for (uint32_t i = 0; i < r->fact_count; i++) {
        const struct fact *f = r->facts[i];
        const char *place = arena_printf(a, "%s: %s", r->id, f->id);
        if (!f->operand_count && f->cite.source && !f->cite.at)
            diag_report(MSG_LINT_UNSOURCED, place, f->id);
    }
}

/* What the audit of all finds in this region. */
static void check_audit(struct arena *a, const struct audit *all, const struct region *r)
{
    struct audit own = *all;
    own.findings = arena_array(a, all->count, sizeof *own.findings);
    own.waived = arena_array(a, all->waived_count, sizeof *own.waived);
    own.count = own.waived_count = 0;
    for (size_t i = 0; i < all->count; i++)
        if (all->findings[i].region == r)
            own.findings[own.count++] = all->findings[i];
    for (size_t i = 0; i < all->waived_count; i++)
        if (all->waived[i].region == r)
            own.waived[own.waived_count++] = all->waived[i];
    audit_report(a, &own);
}

struct counting { const struct region *region; int untranslated; };

static void count_untranslated(const struct printed *p, void *data)
{
    struct counting *c = data;
    for (int lang = 0; p->region == c->region && lang < LANG_COUNT; lang++)
        c->untranslated += p->text->side[lang].presence == TEXT_UNTRANSLATED;
}

static void check_content(struct arena *a, const struct document *d, const struct plugin_file *files,
                          size_t count)
{
    const struct audit *audit = audit_document(a, d);
    for (size_t i = 0; i < count; i++) {
        struct counting c = {document_region(d, files[i].id), 0};
        if (!c.region)
            continue;
        check_facts(a, c.region);
        check_audit(a, audit, c.region);
        document_walk(d, count_untranslated, &c);
        if (c.untranslated)
            diag_report(MSG_LINT_UNTRANSLATED, files[i].path, c.untranslated);
    }
}

/* There need be none: an author's own may be the only plugin of this machine. */
static void find_others(struct arena *a, const struct paths *p, struct plugin_file **others, size_t *count,
                        size_t *found)
{
    struct cause cause = {a, ""};
    enum message worst = diag_worst();
    diag_set_sink(hear_cause, &cause);
    if (!plugin_find(a, p->plugins, p->data, others, count))
        *count = 0;
    diag_forgive(worst);
    diag_set_sink(found ? json_sink : NULL, found);
}

/* The plugins to look at first, then the others for their terms and figures. */
static struct document *read_all(struct arena *a, const struct plugin_file *files, size_t count,
                                 const struct plugin_stream *streams, const struct options *o,
                                 const struct paths *p, size_t *found)
{
    struct document *d = document_new(a);
    bool ok = true;
    for (size_t i = 0; i < count; i++)
        ok = ingest_stream(d, streams[i].bytes, streams[i].length, files[i].path) && ok;
    struct plugin_file *others;
    size_t other_count = 0;
    if (ok)
        find_others(a, p, &others, &other_count, found);
    struct plugin_options po = {.helper = p->helper, .sandbox_required = o->sandbox_required};
    for (size_t i = 0; ok && i < other_count; i++) {
        struct plugin_stream s;
        if (!document_region(d, others[i].id) && plugin_run_all(a, &others[i], 1, &po, &s))
            ok = ingest_stream(d, s.bytes, s.length, others[i].path);
    }
    return ok && document_link(d) ? d : NULL;
}

/* `found` counts findings for JSON; NULL where people read. */
static void lint(struct arena *a, const struct options *o, size_t *found)
{
    struct paths p;
    struct plugin_file *files;
    size_t count;
    paths_find(a, o, &p);
    if (!plugin_find(a, o->argument, p.data, &files, &count))
        return;
    struct plugin_options po = {.helper = p.helper, .sandbox_required = o->sandbox_required};
    struct plugin_stream *streams = arena_array(a, count, sizeof *streams);
    for (size_t i = 0; i < count; i++)
        lint_file(a, files[i].path);
    if (!plugin_run_all(a, files, count, &po, streams))
        return;
    for (size_t i = 0; i < count; i++)
        check_runs(a, &files[i], &po, &streams[i], found);
    struct document *d = read_all(a, files, count, streams, o, &p, found);
    if (d)
        check_content(a, d, files, count);
}

int command_lint(const struct options *o)
{
    struct arena *a = arena_new();
    size_t found = 0;
    if (o->json) {
        printf("[");
        diag_set_sink(json_sink, &found);
    }
    lint(a, o, o->json ? &found : NULL);
    if (o->json) {
        printf("%s]\n", found ? "\n" : "");
        diag_set_sink(NULL, NULL);
    } else if (diag_worst() == MSG_NONE)
        printf("%s: %s\n", o->argument, diag_lang() == LANG_ZH ? "没有问题" : "sound");
    arena_free(a);
    return diag_status();
}
