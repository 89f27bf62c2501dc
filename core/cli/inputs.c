/*
 * inputs: what a PDF was made of, each by its SHA-256, for the manifest.
 *
 * The manifest travels in the PDF, so it says the same wherever the same briefing is made:
 * files are named without their folders; a plugin is known by what it said, not by its
 * machine code, which every compiler writes differently; a font by its table directory,
 * which holds a checksum of each of its tables (OpenType, 'Table Record'): the whole of a
 * collection takes as long to read as the briefing to make.
 */
#include "cli/cli.h"

#include "pdf/pdf.h"
#include "plugin/plugin_host.h"

#include <dirent.h>
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *hex_of(struct arena *a, GChecksum *sum)
{
    const char *hex = arena_strdup(a, g_checksum_get_string(sum));
    g_checksum_free(sum);
    return hex;
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
    fclose(f);
    return hex_of(a, sum);
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Named without its folder. */
static void add_file(struct arena *a, struct inputs *in, const char *kind, const char *name,
                     const char *path)
{
    const char *hash = file_sha256(a, path);
    if (hash)
        *vec_push(a, in) = (struct manifest_file){kind, name, "file", hash, NULL};
}

/* ---- plugins and their data ------------------------------------------------------------ */

void inputs_stream(const char *id, const char *bytes, size_t length, void *data)
{
    struct inputs *in = data;
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(sum, (const guchar *)bytes, (gssize)length);
    *vec_push(in->arena, in) = (struct manifest_file){"plugin", arena_strdup(in->arena, id),
                                                      "records", hex_of(in->arena, sum),
                                                      NULL};
}

static int is_csv(const struct dirent *e)
{
    size_t n = strlen(e->d_name);
    return n > 4 && e->d_name[0] != '.' && strcmp(e->d_name + n - 4, ".csv") == 0;
}

static int by_bytes(const struct dirent **one, const struct dirent **other)
{
    return strcmp((*one)->d_name, (*other)->d_name);
}

static void add_data(struct arena *a, struct inputs *in, const struct plugin_file *f)
{
    struct dirent **list = NULL;
    int n = f->data ? scandir(f->data, &list, is_csv, by_bytes) : 0;
    for (int i = 0; i < n; i++) {
        add_file(a, in, "data", arena_printf(a, "%s/%s", f->id, list[i]->d_name),
                 arena_printf(a, "%s/%s", f->data, list[i]->d_name));
        free(list[i]);
    }
    if (n >= 0)
        free(list);
}

/* ---- fonts ----------------------------------------------------------------------------- */

static uint32_t big_endian(const unsigned char *at, int bytes)
{
    uint32_t n = 0;
    for (int i = 0; i < bytes; i++)
        n = n << 8 | at[i];
    return n;
}

/* Where a face's table directory begins: at once, or where the collection's head says. */
static bool seek_directory(FILE *f, unsigned index)
{
    unsigned char head[4];
    if (fread(head, 1, 4, f) != 4)
        return false;
    if (memcmp(head, "ttcf", 4) != 0)
        return fseek(f, 0, SEEK_SET) == 0;
    return fseek(f, 12 + 4 * (long)index, SEEK_SET) == 0 && fread(head, 1, 4, f) == 4 &&
           fseek(f, (long)big_endian(head, 4), SEEK_SET) == 0;
}

static const char *directory_sha256(struct arena *a, const struct face *face)
{
    unsigned char head[12], record[16];
    FILE *f = fopen(face->path, "rb");
    if (!f)
        return NULL;
    bool ok = seek_directory(f, face->index) && fread(head, 1, sizeof head, f) == sizeof head;
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(sum, head, ok ? (gssize)sizeof head : 0);
    for (uint32_t n = ok ? big_endian(head + 4, 2) : 0; n && ok; n--) {
        ok = fread(record, 1, sizeof record, f) == sizeof record;
        g_checksum_update(sum, record, ok ? (gssize)sizeof record : 0);
    }
    fclose(f);
    const char *hex = hex_of(a, sum);
    return ok ? hex : NULL;
}

static void add_fonts(struct arena *a, struct inputs *in, const struct fonts *fonts)
{
    for (unsigned i = 0; i < fonts_count(fonts); i++) {
        const struct face *face = fonts_face(fonts, i);
        const char *name = base_name(face->path), *hash = directory_sha256(a, face);
        if (hash)
            *vec_push(a, in) = (struct manifest_file){
                "font", face->index ? arena_printf(a, "%s %u", name, face->index) : name,
                "table directory", hash, NULL};
    }
}

/* ---- settings -------------------------------------------------------------------------- */

#ifndef BRIEFING_VERSION
#define BRIEFING_VERSION "unknown"
#endif

static void add_setting(struct inputs *in, const char *kind, const char *name, const char *value)
{
    if (value)
        *vec_push(in->arena, in) = (struct manifest_file){kind, name, NULL, NULL, value};
}

/* What was asked for and is not printed anyway, as titles and the date are. */
static void add_settings(struct inputs *in, const struct options *o)
{
    struct arena *a = in->arena;
    add_setting(in, "program", "briefing", BRIEFING_VERSION);
    add_setting(in, "program", "libraries",
                arena_printf(a, "%s, GLib %u.%u.%u", pdf_libraries(a), glib_major_version,
                             glib_minor_version, glib_micro_version));
    add_setting(in, "option", "layout", o->layout < LAYOUT_COUNT ? layout_names[o->layout] : NULL);
    add_setting(in, "option", "reading", o->zh_first ? "zh-first" : NULL);
    add_setting(in, "option", "region", o->regions);
    add_setting(in, "option", "grey", o->grey ? "yes" : NULL);
}

/* ---- all of them ----------------------------------------------------------------------- */

void inputs_find(struct inputs *in, const struct options *o, const struct paths *p,
                 const struct document *d, const struct made_with *with)
{
    struct arena *a = in->arena;
    struct plugin_file *plugins;
    size_t count;
    add_settings(in, o);
    if (plugin_find(a, p->plugins, p->data, &plugins, &count))
        for (size_t i = 0; i < count; i++)
            if (document_region(d, plugins[i].id))
                add_data(a, in, &plugins[i]);
    const char *path = text_patterns(with->engine);
    if (path)
        add_file(a, in, "hyphenation", base_name(path), path);
    for (size_t i = 0; (path = look_file(with->look, i)); i++)
        add_file(a, in, "template", base_name(path), path);
    add_fonts(a, in, with->fonts);
}
