/*
 * document-fixture: small invented streams, what was reported about them, and goldens.
 *
 * A stream is written as its records between the first and the last, one a line, fields
 * after bars ("fact|places|10200||places"): bars become tabs, the count is put in.
 * BRIEFING_REGEN=1 writes goldens anew.
 */
#ifndef BRIEFING_DOCUMENT_FIXTURE_H
#define BRIEFING_DOCUMENT_FIXTURE_H

#include "document/document.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- what was reported ---------------------------------------------------- */

#define HEARD_MOST 400
static struct { enum message message; char where[120], text[400]; } heard[HEARD_MOST];
static size_t heard_count;

static inline void hear(enum message m, const char *where, const char *text, void *data)
{
    (void)data;
    if (heard_count == HEARD_MOST)
        return;
    heard[heard_count].message = m;
    snprintf(heard[heard_count].where, sizeof heard->where, "%s", where ? where : "");
    snprintf(heard[heard_count].text, sizeof heard->text, "%s", text);
    heard_count++;
}

static inline void heard_forget(void)
{
    diag_init("test");
    diag_reset();
    diag_set_sink(hear, NULL);
    heard_count = 0;
}

/* All that was reported, a line each: NAME where. */
static inline char *heard_lines(struct arena *a)
{
    char *all = arena_strdup(a, "");
    for (size_t i = 0; i < heard_count; i++)
        all = arena_printf(a, "%s%s %s\n", all, diag_name(heard[i].message) + 4, heard[i].where);
    return all;
}

/* ---- streams ------------------------------------------------------------------ */

/* Bars become tabs; between braces they stay. */
static inline char *bars_to_tabs(char *s)
{
    bool inside = false;
    for (char *c = s; *c; c++) {
        inside = *c == '{' || (inside && *c != '}' && *c != '\n');
        if (*c == '|' && !inside)
            *c = '\t';
    }
    return s;
}

static inline char *stream_of(struct arena *a, const char *id, const char *kind, const char *body)
{
    int records = 1;
    for (const char *c = body; *c; c++)
        records += *c == '\n';
    return bars_to_tabs(arena_printf(a, "briefing|1|%s|1.0|%s|甲%s|The %s\n%send|%d\n", id, kind,
                                     id, id, body, records));
}

static inline bool hear_stream(struct document *d, const char *stream, const char *path)
{
    return ingest_stream(d, stream, strlen(stream), path);
}

static inline bool hear_region(struct document *d, const char *id, const char *body)
{
    return hear_stream(d, stream_of(d->arena, id, "region", body), id);
}

static inline bool hear_edition(struct document *d, const char *id, const char *body)
{
    return hear_stream(d, stream_of(d->arena, id, "edition", body), id);
}

/* ---- texts and goldens ------------------------------------------------------------ */

struct golden { struct arena *arena; char *at; size_t used, room; };

static inline void golden_line(const char *line, void *data)
{
    struct golden *g = data;
    size_t n = strlen(line);
    if (g->used + n + 2 > g->room) {
        char *old = g->at;
        g->room = 2 * (g->used + n + 2);
        g->at = arena_alloc(g->arena, g->room);
        if (old)
            memcpy(g->at, old, g->used);
    }
    memcpy(g->at + g->used, line, n);
    g->used += n;
    g->at[g->used++] = '\n';
    g->at[g->used] = 0;
}

static inline char *dump_of(struct document *d)
{
    struct golden g = {.arena = d->arena};
    document_dump(d, golden_line, &g);
    return g.at ? g.at : arena_strdup(d->arena, "");
}

static inline char *file_read(struct arena *a, const char *path)
{
    FILE *in = fopen(path, "r");
    if (!in)
        return NULL;
    char *text = arena_alloc(a, 1 << 20);
    text[fread(text, 1, (1 << 20) - 1, in)] = 0;
    fclose(in);
    return text;
}

static inline void golden_check(struct arena *a, const char *name, const char *got)
{
    const char *fonts = getenv("BRIEFING_FONTS");
    const char *path = arena_printf(a, "%s/../tests/golden/document/%s.txt",
                                    fonts ? fonts : "fonts", name);
    if (getenv("BRIEFING_REGEN")) {
        FILE *out = fopen(path, "w");
        ck_assert_ptr_nonnull(out);
        fputs(got, out);
        fclose(out);
    }
    const char *want = file_read(a, path);
    ck_assert_msg(want != NULL, "%s is missing: run with BRIEFING_REGEN=1", path);
    unsigned line = 1;
    const char *start = got;
    for (; *want && *want == *got; want++, got++)
        if (*got == '\n') {
            line++;
            start = got + 1;
        }
    ck_assert_msg(!*want && !*got, "%s:%u differs; got:\n%.400s", path, line, start);
}

#endif
