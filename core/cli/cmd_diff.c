/*
 * cmd_diff: manifests as files: written beside a PDF, compared with a former one.
 */
#include "cli/cli.h"

#include "document/manifest.h"
#include "plugin/plugin_host.h"

#include <dirent.h>
#include <errno.h>
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
        diag_report(MSG_MANIFEST_MISSING, path, strerror(errno));
    if (f)
        fclose(f);
    return ok ? text : NULL;
}

/* NULL if it cannot be read. */
static const char *file_sha256(struct arena *a, const char *path)
{
    char buffer[1 << 15];
    FILE *f = fopen(path, "rb");
    size_t n;
    if (!f)
        return NULL;
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    while ((n = fread(buffer, 1, sizeof buffer, f)) > 0)
        g_checksum_update(sum, (const guchar *)buffer, (gssize)n);
    const char *hex = arena_strdup(a, g_checksum_get_string(sum));
    g_checksum_free(sum);
    fclose(f);
    return hex;
}

/* ---- what a PDF was made of ----------------------------------------------------------- */

struct files { struct manifest_file *at; size_t count, room; };

/* Named without its folder: a manifest says the same on every machine. */
static void add_file(struct arena *a, struct files *out, const char *kind, const char *name,
                     const char *path)
{
    const char *hash = file_sha256(a, path);
    if (hash)
        *vec_push(a, out) = (struct manifest_file){kind, name, hash};
}

static int is_csv(const struct dirent *e)
{
    size_t n = strlen(e->d_name);
    return n > 4 && e->d_name[0] != '.' && strcmp(e->d_name + n - 4, ".csv") == 0;
}

static void add_plugin(struct arena *a, struct files *out, const struct plugin_file *f)
{
    struct dirent **list = NULL;
    add_file(a, out, "plugin", f->id, f->path);
    int n = f->data ? scandir(f->data, &list, is_csv, alphasort) : 0;
    for (int i = 0; i < n; i++) {
        add_file(a, out, "data", arena_printf(a, "%s/%s", f->id, list[i]->d_name),
                 arena_printf(a, "%s/%s", f->data, list[i]->d_name));
        free(list[i]);
    }
    if (n >= 0)
        free(list);
}

static void find_files(struct arena *a, const struct options *o, const struct document *d,
                       const struct fonts *fonts, struct files *out)
{
    struct paths p;
    struct plugin_file *plugins;
    size_t count;
    paths_find(a, o, &p);
    if (plugin_find(a, p.plugins, p.data, &plugins, &count))
        for (size_t i = 0; i < count; i++)
            if (document_region(d, plugins[i].id))
                add_plugin(a, out, &plugins[i]);
    bool path = strchr(o->template_name, '/') != NULL;
    const char *name = path ? strrchr(o->template_name, '/') + 1 : o->template_name;
    add_file(a, out, "template", name,
             path ? o->template_name : arena_printf(a, "%s/%s.ini", p.templates, name));
    for (unsigned i = 0; fonts && i < fonts_count(fonts); i++) {
        const char *file = fonts_face(fonts, i)->path;
        const char *slash = strrchr(file, '/');
        add_file(a, out, "font", slash ? slash + 1 : file, file);
    }
}

static bool write_text(struct arena *a, const char *path, const char *text)
{
    const char *beside = arena_printf(a, "%s.new", path);
    FILE *f = fopen(beside, "wb");
    bool ok = f && fprintf(f, "%s\n", text) > 0;
    ok = f && fclose(f) == 0 && ok && rename(beside, path) == 0;
    if (!ok) {
        diag_report(MSG_CANNOT_WRITE, path, strerror(errno));
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

static const struct json_value *open_manifest(struct arena *a, const char *path)
{
    size_t bytes;
    const char *text = read_file(a, path, &bytes);
    return text ? manifest_read(a, path, text, bytes) : NULL;
}

int command_diff(const struct options *o)
{
    struct arena *a = arena_new();
    const struct json_value *before = open_manifest(a, o->argument);
    const struct json_value *after = before ? open_manifest(a, o->second) : NULL;
    if (after)
        print_changes(a, before, after);
    arena_free(a);
    return diag_status();
}

bool manifest_check(struct arena *a, const struct options *o)
{
    return !o->since || open_manifest(a, o->since) != NULL;
}

bool manifest_made(struct arena *a, const struct options *o, const struct document *d,
                   const struct fonts *fonts)
{
    struct files files = {0};
    if (!o->manifest && !o->since)
        return true;
    find_files(a, o, d, fonts, &files);
    const char *text = manifest_json(a, d, files.at, files.count);
    if (o->manifest && !write_text(a, o->manifest, text))
        return false;
    const struct json_value *before = o->since && !o->quiet ? open_manifest(a, o->since) : NULL;
    if (before)
        print_changes(a, before, manifest_read(a, "manifest", text, strlen(text)));
    return true;
}
