/*
 * find: folders -> plugin files.
 *
 * Words: a *stem* is a file's name without .so; the id is the stem without the leading _
 * by which a plugin is kept out of a folder's list.
 *
 * Rule: a file is told by its name alone; nothing of it is opened here.
 */
#include "plugin/plugin_host.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* How many empty entries of the list stand before it. */
struct ranked { struct plugin_file file; unsigned rank; };

struct finding {
    struct arena *arena;
    const char *data;
    VEC(struct ranked) files;
    unsigned rank;
};

static bool is_folder(const char *path)
{
    struct stat s;
    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

static bool is_file(const char *path)
{
    struct stat s;
    return stat(path, &s) == 0 && S_ISREG(s.st_mode);
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* The stem of NAME.so; NULL where the name has no such end. */
static char *stem_of(struct arena *a, const char *name)
{
    size_t n = strlen(name);
    return n > 3 && strcmp(name + n - 3, ".so") == 0 ? arena_strndup(a, name, n - 3) : NULL;
}

/* Beside FOLDER/ID.so the data lie in ID/data; where FOLDER itself is named ID, in data. */
static const char *data_of(struct finding *f, const char *folder, const char *stem, const char *id)
{
    const char *path = f->data ? arena_printf(f->arena, "%s/%s", f->data, id) : NULL;
    if (path && is_folder(path))
        return path;
    path = arena_printf(f->arena, "%s/%s/data", folder, stem);
    if (is_folder(path))
        return path;
    path = arena_printf(f->arena, "%s/data", folder);
    return strcmp(base_name(folder), stem) == 0 && is_folder(path) ? path : NULL;
}

static void add(struct finding *f, const char *folder, const char *stem, const char *path)
{
    const char *id = stem[0] == '_' && stem[1] ? stem + 1 : stem;
    const char *data = data_of(f, folder, stem, id);
    *vec_push(f->arena, &f->files) = (struct ranked){{id, path, data, NULL}, f->rank};
}

/* FOLDER/ID.so, or FOLDER/ID/ID.so. */
static void look_at(struct finding *f, const char *folder, const char *name)
{
    struct arena *a = f->arena;
    if (name[0] == '_' || name[0] == '.')
        return;
    const char *path = arena_printf(a, "%s/%s", folder, name);
    const char *stem = stem_of(a, name);
    if (stem && is_file(path)) {
        add(f, folder, stem, path);
        return;
    }
    const char *inner = arena_printf(a, "%s/%s.so", path, name);
    if (is_file(inner))
        add(f, path, arena_strdup(a, name), inner);
}

static bool look_in_folder(struct finding *f, const char *folder)
{
    DIR *dir = opendir(folder);
    if (!dir)
        return false;
    for (struct dirent *entry; (entry = readdir(dir));)
        look_at(f, folder, entry->d_name);
    closedir(dir);
    return true;
}

/* The loader would look for a name without slash among the system's libraries. */
static void look_at_file(struct finding *f, const char *path)
{
    struct arena *a = f->arena;
    const char *name = base_name(path), *stem = stem_of(a, name);
    const char *folder = name == path ? "." : name == path + 1 ? "/"
                         : arena_strndup(a, path, (size_t)(name - path - 1));
    const char *whole = name == path ? arena_printf(a, "./%s", path) : path;
    add(f, folder, stem ? stem : name, whole);
}

static char *without_slashes(struct arena *a, const char *s, size_t length)
{
    while (length > 1 && s[length - 1] == '/')
        length--;
    return arena_strndup(a, s, length);
}

static bool look_in(struct finding *f, const char *folders)
{
    bool all = true;
    for (const char *s = folders; *s;) {
        size_t length = strcspn(s, ":");
        const char *entry = without_slashes(f->arena, s, length);
        if (!length) {
            f->rank++;
        } else if (is_file(entry)) {
            look_at_file(f, entry);
        } else if (!look_in_folder(f, entry)) {
            diag_report(MSG_PLUGIN_FOLDER_MISSING, entry);
            all = false;
        }
        s += length;
        s += *s == ':';
    }
    return all;
}

static int by_id(const void *a, const void *b)
{
    const struct ranked *x = a, *y = b;
    int order = strcmp(x->file.id, y->file.id);
    if (!order && x->rank != y->rank)
        order = x->rank < y->rank ? -1 : 1;
    return order ? order : strcmp(x->file.path, y->file.path);
}

/* Of each id the first; the same id twice at one rank is told. */
static bool settle(struct finding *f, struct plugin_file *out, size_t *count)
{
    bool once = true;
    *count = 0;
    for (size_t i = 0; i < f->files.count; i++) {
        struct ranked *r = &f->files.at[i];
        struct plugin_file *kept = *count ? &out[*count - 1] : NULL;
        if (!kept || strcmp(kept->id, r->file.id) != 0) {
            out[(*count)++] = r->file;
        } else if (r[-1].rank == r->rank) {
            diag_report(MSG_PLUGIN_TWICE, r->file.path, r->file.id, r[-1].file.path);
            once = false;
        } else
            kept->shadowed = kept->shadowed
                                 ? arena_printf(f->arena, "%s\n%s", kept->shadowed, r->file.path)
                                 : r->file.path;
    }
    return once;
}

bool plugin_find(struct arena *a, const char *folders, const char *data,
                 struct plugin_file **files, size_t *count)
{
    struct finding f = {.arena = a, .data = data};
    if (!look_in(&f, folders))
        return false;
    if (!f.files.count) {
        diag_report(*folders ? MSG_PLUGIN_FOLDER_EMPTY : MSG_PLUGIN_FOLDER_MISSING,
                    *folders ? folders : NULL);
        return false;
    }
    qsort(f.files.at, f.files.count, sizeof *f.files.at, by_id);
    *files = arena_array(a, f.files.count, sizeof **files);
    return settle(&f, *files, count);
}
