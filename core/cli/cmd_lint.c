/*
 * cmd_lint: is a plugin fit to be handed on?
 *
 *   file      rights and symbols (lint_file.c)
 *   runs      twice the same bytes; back from a host whose calls all fail
 *   content   everything ingest and link check, beside the other regions, so that a term
 *             rendered otherwise elsewhere is found; figures without a place or a use
 *
 * Rule: every finding has a place and a remedy; untranslated texts are counted and are no
 * fault, because a draft is a state that the build knows.
 */
#include "cli/lint.h"

#include "plugin/plugin_host.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

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

static void check_runs(struct arena *a, const struct plugin_file *f, const struct plugin_options *po,
                       const struct plugin_stream *first)
{
    struct plugin_stream second, failing;
    struct plugin_options other = *po;
    if (plugin_run_all(a, f, 1, po, &second)) {
        int record = difference(first, &second);
        if (record)
            diag_report(MSG_LINT_TWICE, f->path, record);
    }
    other.failing_host = true;
    if (!plugin_run_all(a, f, 1, &other, &failing))
        diag_report(MSG_LINT_FAILING, f->path);
}

/* ---- content ------------------------------------------------------------------------------ */

static void check_facts(struct arena *a, const struct region *r)
{
    for (uint32_t i = 0; i < r->fact_count; i++) {
        const struct fact *f = r->facts[i];
        const char *place = arena_printf(a, "%s: %s", r->id, f->id);
        if (!f->operand_count && !f->cite.at)
            diag_report(MSG_LINT_UNSOURCED, place, f->id);
    }
}

/* The plugins to look at first, then the others for their terms and figures. */
static struct document *read_all(struct arena *a, const struct plugin_file *files, size_t count,
                                 const struct plugin_stream *streams, const struct options *o,
                                 const struct paths *p)
{
    struct document *d = document_new(a);
    bool ok = true;
    for (size_t i = 0; i < count; i++)
        ok = ingest_stream(d, streams[i].bytes, streams[i].length, files[i].path) && ok;
    struct plugin_file *others;
    size_t other_count = 0;
    if (ok && access(p->plugins, R_OK) == 0)
        ok = plugin_find(a, p->plugins, p->data, &others, &other_count);
    struct plugin_options po = {.helper = p->helper, .sandbox_required = o->sandbox_required};
    for (size_t i = 0; ok && i < other_count; i++) {
        struct plugin_stream s;
        if (!document_region(d, others[i].id) && plugin_run_all(a, &others[i], 1, &po, &s))
            ok = ingest_stream(d, s.bytes, s.length, others[i].path);
    }
    return ok && document_link(d) ? d : NULL;
}

static void lint(struct arena *a, const struct options *o)
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
        check_runs(a, &files[i], &po, &streams[i]);
    struct document *d = read_all(a, files, count, streams, o, &p);
    for (size_t i = 0; d && i < count; i++) {
        const struct region *r = document_region(d, files[i].id);
        if (r)
            check_facts(a, r);
    }
    if (d && d->untranslated)
        diag_report(MSG_LINT_UNTRANSLATED, o->argument, (int)d->untranslated);
}

int command_lint(const struct options *o)
{
    struct arena *a = arena_new();
    size_t found = 0;
    if (o->json) {
        printf("[");
        diag_set_sink(json_sink, &found);
    }
    lint(a, o);
    if (o->json) {
        printf("%s]\n", found ? "\n" : "");
        diag_set_sink(NULL, NULL);
    } else if (diag_worst() == MSG_NONE)
        printf("%s: %s\n", o->argument, diag_lang() == LANG_ZH ? "没有问题" : "sound");
    arena_free(a);
    return diag_status();
}
