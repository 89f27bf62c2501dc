/*
 * look_file: files, their bases, and single words of them.
 */
#include "layout/look_file.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- files --------------------------------------------------------------------------- */

static char *path_of(struct arena *a, const char *folder, const char *name)
{
    return strchr(name, '/') ? arena_strdup(a, name) : arena_printf(a, "%s/%s.ini", folder, name);
}

/* Where the file that names the base stands: bases with a path are looked for from there. */
static char *base_path(struct reader *r, const char *folder, const char *base)
{
    const char *path = settings_path(r->file[r->count - 1]), *slash = strrchr(path, '/');
    if (!strchr(base, '/') || base[0] == '/' || !slash)
        return path_of(r->arena, folder, base);
    base += strncmp(base, "./", 2) == 0 ? 2 : 0;        /* so that a file is known again */
    return arena_printf(r->arena, "%.*s/%s", (int)(slash - path), path, base);
}

/* Of the key `base` in the last file. */
static void base_fault(struct reader *r, enum message m, const char *value)
{
    const struct settings *s = r->file[r->count - 1];
    diag_report(m, arena_printf(r->arena, "%s:%d", settings_path(s),
                                settings_line(s, "template", "base")), "base", value);
    r->ok = false;
}

static bool add_file(struct reader *r, const char *path)
{
    for (size_t i = 0; i < r->count; i++)
        if (strcmp(settings_path(r->file[i]), path) == 0) {
            base_fault(r, MSG_TEMPLATE_CIRCLE, path);
            return false;
        }
    if (r->count == LOOK_FILES) {
        base_fault(r, MSG_TEMPLATE_CIRCLE, path);
        return false;
    }
    if (r->count && access(path, F_OK) != 0) {
        base_fault(r, MSG_TEMPLATE_NO_BASE, settings_text(r->file[r->count - 1], "template", "base"));
        return false;
    }
    struct settings *s = settings_open(path);
    if (s) {
        r->look->file[r->count] = arena_strdup(r->arena, path);
        r->file[r->count++] = s;
    }
    return s != NULL;
}

bool look_files_open(struct reader *r, const char *folder, const char *name)
{
    r->ok = add_file(r, path_of(r->arena, folder, name));
    while (r->ok) {
        const char *base = settings_text(r->file[r->count - 1], "template", "base");
        if (!base)
            return true;
        r->ok = add_file(r, base_path(r, folder, base));
    }
    return false;
}

void look_files_close(struct reader *r)
{
    for (size_t i = 0; i < r->count; i++)
        settings_close(r->file[i]);
    r->count = 0;
}

/* ---- words ------------------------------------------------------------------------------ */

/* What a file says, a group of a style also by [style *]. */
static const char *said(const struct settings *s, const char *group, const char *key, int lang)
{
    const char *v = lang < 0 ? settings_text(s, group, key)
                             : settings_local(s, group, key, (enum lang)lang);
    if (v || strncmp(group, "style ", 6) != 0)
        return v;
    return lang < 0 ? settings_text(s, "style *", key)
                    : settings_local(s, "style *", key, (enum lang)lang);
}

static const char *look_up(const struct reader *r, const char *group, const char *key, int lang)
{
    const char *s = NULL;
    for (size_t i = 0; i < r->count && !s; i++)
        s = said(r->file[i], group, key, lang);
    for (size_t i = 0; i < r->count && !s && r->fallback; i++)
        s = said(r->file[i], r->fallback, key, lang);
    return s;
}

const char *look_text(const struct reader *r, const char *group, const char *key)
{
    return look_up(r, group, key, -1);
}

const char *look_local(const struct reader *r, const char *group, const char *key, enum lang lang)
{
    return look_up(r, group, key, (int)lang);
}

/* The file and line that say a key of a group; line 0 where none does. */
static const struct settings *line_of(const struct reader *r, const char *group, const char *key,
                                      int *line)
{
    const struct settings *s = r->file[0];
    for (size_t i = 0; i < r->count && !*line; i++) {
        *line = settings_line(r->file[i], group, key);
        s = *line ? r->file[i] : s;
    }
    return s;
}

void look_fault(struct reader *r, enum message m, const char *group, const char *key,
                const char *value)
{
    int line = 0;
    const struct settings *s = line_of(r, group, key, &line);
    if (!line && r->fallback)
        s = line_of(r, r->fallback, key, &line);
    if (!line && strncmp(group, "style ", 6) == 0)
        s = line_of(r, "style *", key, &line);
    if (!line)
        line = settings_line(s, group, NULL);
    const char *path = settings_path(s), *word = value ? value : "";
    const char *where = line ? arena_printf(r->arena, "%s:%d", path, line) : path;
    const char *fault = arena_printf(r->arena, "%s %d %s %s", where, (int)m, key, word);
    if (!r->fault || strcmp(r->fault, fault) != 0)      /* a word for both languages: once */
        diag_report(m, where, key, word);
    r->fault = fault;
    r->ok = false;
}

void look_role(struct reader *r, const char *group, const char *key, const char *role)
{
    struct look *l = r->look;
    int line = 0;
    for (size_t i = 0; role && i < l->roles.count; i++)
        if (strcmp(l->roles.at[i].role, role) == 0)
            return;
    if (!role)
        return;
    const struct settings *s = line_of(r, group, key, &line);
    if (!line && r->fallback)
        s = line_of(r, r->fallback, key, &line);
    if (!line)
        s = line_of(r, "style *", key, &line);
    *vec_push(r->arena, &l->roles) =
        (struct look_role){arena_strdup(r->arena, role), arena_strdup(r->arena, key),
                           arena_printf(r->arena, "%s:%d", settings_path(s), line)};
}

bool look_roles_known(const struct look *l, const struct fonts *fonts)
{
    bool ok = true;
    for (size_t i = 0; i < l->roles.count; i++) {
        const struct look_role *role = &l->roles.at[i];
        if (fonts_has_role(fonts, role->role))
            continue;
        diag_report(MSG_TEMPLATE_NO_ROLE, role->where, role->key, role->role);
        ok = false;
    }
    return ok;
}

bool look_units(const char *s, int em, int grid, int *out)
{
    char *end;
    double v = strtod(s, &end);
    if (end == s)
        return false;
    while (*end == ' ')
        end++;
    double unit = strcmp(end, "pt") == 0   ? 1024
                  : strcmp(end, "mm") == 0 ? 1024 * 72 / 25.4
                  : strcmp(end, "em") == 0 ? em
                  : strcmp(end, "g") == 0  ? grid
                                           : 0;
    if (unit == 0 || !(v > -10000 && v < 10000))
        return false;
    *out = (int)(v * unit + (v < 0 ? -0.5 : 0.5));
    return true;
}

int look_length(struct reader *r, const char *group, const char *key, int em)
{
    const char *s = look_text(r, group, key);
    int out = 0;
    if (!s)
        look_fault(r, MSG_TEMPLATE_KEY_MISSING, group, key, NULL);
    else if (!look_units(s, em, r->look->grid, &out))
        look_fault(r, MSG_TEMPLATE_BAD_LENGTH, group, key, s);
    return out;
}

int look_optional_length(struct reader *r, const char *group, const char *key, int em, int absent)
{
    return look_text(r, group, key) ? look_length(r, group, key, em) : absent;
}

int look_local_length(struct reader *r, const char *group, const char *key, enum lang lang, int em,
                      bool needed)
{
    const char *s = look_local(r, group, key, lang);
    int out = 0;
    if (!s && needed)
        look_fault(r, MSG_TEMPLATE_KEY_MISSING, group, key, NULL);
    if (s && !look_units(s, em, r->look->grid, &out))
        look_fault(r, MSG_TEMPLATE_BAD_LENGTH, group, key, s);
    return out;
}

int look_colour(struct reader *r, const char *group, const char *key)
{
    const char *s = look_text(r, group, key);
    char *end = NULL;
    long v = s && s[0] == '#' && strlen(s) == 7 ? strtol(s + 1, &end, 16) : -1;
    if (v < 0 || (end && *end)) {
        look_fault(r, s ? MSG_TEMPLATE_BAD_COLOUR : MSG_TEMPLATE_KEY_MISSING, group, key, s);
        return 0;
    }
    return (int)v;
}

bool look_flag(struct reader *r, const char *group, const char *key, enum lang lang)
{
    const char *s = look_local(r, group, key, lang);
    bool yes = s && strcmp(s, "yes") == 0;
    if (s && !yes && strcmp(s, "no") != 0)
        look_fault(r, MSG_TEMPLATE_BAD_WORD, group, key, s);
    return yes;
}

int look_count(struct reader *r, const char *group, const char *key, int most)
{
    const char *s = look_text(r, group, key);
    char *end = NULL;
    long n = s ? strtol(s, &end, 10) : 0;
    if (s && (end == s || *end || n < 0 || n > most)) {
        look_fault(r, MSG_TEMPLATE_BAD_COUNT, group, key, s);
        return 0;
    }
    return (int)n;
}

const char *look_word(struct reader *r, const char **list)
{
    *list += strspn(*list, " ");
    size_t n = strcspn(*list, " ");
    const char *word = n ? arena_strndup(r->arena, *list, n) : NULL;
    *list += n;
    return word;
}
