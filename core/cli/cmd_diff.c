/*
 * cmd_diff: manifests: in a PDF or beside it, compared with a former one.
 */
#include "cli/cli.h"

#include "document/changes.h"
#include "pdf/pdf.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* ---- files ---------------------------------------------------------------------------- */

#define MANIFEST_MOST (256u << 20)

static char *read_file(struct arena *a, const char *path, size_t *bytes)
{
    FILE *f = fopen(path, "rb");
    size_t room = 1 << 16;
    char *text = arena_alloc(a, room);
    *bytes = 0;
    while (f && *bytes < MANIFEST_MOST) {
        size_t n = fread(text + *bytes, 1, room - *bytes - 1, f);
        *bytes += n;
        if (!n)
            break;
        if (room - *bytes < 2) {
            char *more = arena_alloc(a, room *= 2);
            text = memcpy(more, text, *bytes);
        }
    }
    bool ok = f && !ferror(f);
    if (!ok)
        diag_report(MSG_MANIFEST_MISSING, path, diag_error(errno));
    if (f)
        fclose(f);
    return ok ? text : NULL;
}

static bool write_text(struct arena *a, const char *path, const char *text)
{
    const char *beside = arena_printf(a, "%s.new", path);
    FILE *f = fopen(beside, "wb");
    bool ok = f && fprintf(f, "%s\n", text) > 0;
    ok = f && fclose(f) == 0 && ok && rename(beside, path) == 0;
    if (!ok) {
        diag_report(MSG_CANNOT_WRITE, path, diag_error(errno));
        remove(beside);
    }
    return ok;
}

/* ---- a list of changes ---------------------------------------------------------------- */

static void print_change(struct arena *a, const struct change *c)
{
    static const char *const kinds[][LANG_COUNT] = {
        {"改变", "changed"}, {"新增", "new"}, {"删去", "dropped"}};
    const char *text[LANG_COUNT];
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        const char *before = c->before[lang], *after = c->after[lang];
        text[lang] = before && after ? arena_printf(a, "%s → %s", before, after)
                                     : before ? before : after ? after : "—";
    }
    printf("%s · %s  %s", kinds[c->kind][LANG_ZH], kinds[c->kind][LANG_EN], c->id);
    if (c->label[LANG_ZH] && c->label[LANG_EN])
        printf("  %s · %s", c->label[LANG_ZH], c->label[LANG_EN]);
    printf("\n    %s\n    %s\n", text[LANG_ZH], text[LANG_EN]);
}

static void print_changes(struct arena *a, const struct json_value *before,
                          const struct json_value *after)
{
    struct changes changes = {0};
    size_t counts[3] = {0};
    manifest_diff(a, before, after, &changes);
    for (size_t i = 0; i < changes.count; i++) {
        print_change(a, &changes.at[i]);
        counts[changes.at[i].kind]++;
    }
    printf("改变 %zu、新增 %zu、删去 %zu · %zu changed, %zu new, %zu dropped\n", counts[0], counts[1],
           counts[2], counts[0], counts[1], counts[2]);
}

/* A PDF says so within its first 1,024 bytes (ISO 32000-1, Annex H, 3.4.1).  A pipe can be
 * read only once, and no PDF from one. */
static bool is_pdf(const char *path)
{
    char head[1024];
    struct stat st;
    FILE *f = stat(path, &st) == 0 && S_ISREG(st.st_mode) ? fopen(path, "rb") : NULL;
    size_t n = f ? fread(head, 1, sizeof head, f) : 0;
    if (f)
        fclose(f);
    return memmem(head, n, "%PDF-", 5) != NULL;
}

/* A manifest, or a PDF that carries one; NULL and reported where it is neither. */
static const struct json_value *open_manifest(struct arena *a, const char *path)
{
    size_t bytes;
    const char *text = is_pdf(path) ? pdf_attachment(a, path, MANIFEST_NAME, &bytes)
                                    : read_file(a, path, &bytes);
    return text ? manifest_read(a, path, text, bytes) : NULL;
}

/* ---- as a page ------------------------------------------------------------------------ */

/* The page of changes alone, in the look that is asked for. */
static bool page_write(struct arena *a, const struct options *o, const struct json_value *before,
                       const struct json_value *after)
{
    struct paths p;
    struct pages pages;
    struct pdf_times times = {0};
    struct layout_options lo = {.mode = o->layout, .particulars = o->particulars};
    paths_find(a, o, &p);
    struct document *d = document_new(a);
    struct look *look = !template_there(a, &p, o->template_name)
                            ? NULL : look_open(a, p.templates, o->template_name);
    struct fonts *fonts = look ? fonts_open(p.fonts) : NULL;
    if (!fonts || !document_link(d))
        return false;
    struct text_engine *engine = text_engine_new(fonts);
    look_changes_alone(look);
    d->changes = changes_section(d, before, after);
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++)
        if (!lo.particulars.title[lang])
            lo.particulars.title[lang] = phrase_text(a, &d->changes->text.side[lang]);
    bool ok = layout_document(a, d, look, engine, &lo, &pages);
    pages.fonts = fonts;
    pages.claim = o->claim;
    ok = ok && pdf_write(&pages, o->output, &times);
    text_engine_free(engine);
    fonts_close(fonts);
    return ok;
}

static bool page_made(struct arena *a, const struct options *o)
{
    const struct json_value *before = open_manifest(a, o->argument);
    const struct json_value *after = before ? open_manifest(a, o->second) : NULL;
    return after && page_write(a, o, before, after);
}

int command_diff(const struct options *o)
{
    struct arena *a = arena_new();
    const struct json_value *before = open_manifest(a, o->argument);
    const struct json_value *after = before ? open_manifest(a, o->second) : NULL;
    bool standard = o->output_given && strcmp(o->output, "-") == 0;
    if (after && !standard)
        print_changes(a, before, after);
    bool ok = after && (!o->output_given || (standard ? output_standard(a, o, page_made)
                                                      : page_made(a, o)));
    if (ok && o->output_given && !standard && !o->quiet)
        diag_report(MSG_PAGE_OF_CHANGES, NULL, o->output);
    arena_free(a);
    int status = diag_status();
    return after && !ok && status < STATUS_USAGE ? STATUS_INTERNAL : status;
}

/* ---- a build's ------------------------------------------------------------------------ */

bool manifest_former(struct arena *a, const struct options *o, const struct json_value **former)
{
    *former = o->since ? open_manifest(a, o->since) : NULL;
    return !o->since || *former;
}

/* Behind the tables' data, as what the whole was made of. */
void manifest_attach(struct arena *a, struct pages *pages, const char *text)
{
    uint32_t n = pages->attachment_count;
    struct attachment *list = arena_array(a, n + 1u, sizeof *list);
    if (n)
        memcpy(list, pages->attachments, n * sizeof *list);
    list[n] = (struct attachment){.name = MANIFEST_NAME, .mime = "application/json",
                                  .description = "本简报所据的数字、术语、文句和文件 · the figures, "
                                                 "terms, texts and files that this briefing rests on",
                                  .bytes = text, .length = strlen(text)};
    pages->attachments = list;
    pages->attachment_count = n + 1;
}

bool manifest_made(struct arena *a, const struct options *o, const char *text,
                   const struct json_value *former)
{
    if (o->manifest && !write_text(a, o->manifest, text))
        return false;
    if (former && !o->quiet)
        print_changes(a, former, manifest_read(a, "manifest", text, strlen(text)));
    return true;
}
