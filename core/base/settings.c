/*
 * settings: key files with line numbers.
 *
 * GKeyFile reads the values; it merges repeated groups silently and knows no
 * lines, so one pass of our own beside it keeps group/key -> line and refuses
 * what GKeyFile would let through.
 *
 * An entry is one line `key = value`; a variant is a key for one language,
 * `key[zh]`.
 *
 * Rule: a file is taken whole or not at all; every fault is reported first.
 */
#include "base/base.h"

#include <glib.h>
#include <string.h>

struct entry {
    const char *key;                /* as written: title[zh] */
    const char *value;              /* unescaped by GKeyFile */
    int line;
};

struct group {
    const char *name;
    int line;
    VEC(struct entry) entries;
    const char **keys;              /* base names, NULL-terminated */
};

struct settings {
    struct arena *arena;
    const char *path;
    VEC(struct group) groups;
    const char **names;             /* NULL-terminated */
    bool faulty;
};

static const char *const nothing[] = {NULL};

static struct group *find_group(const struct settings *s, const char *name)
{
    for (size_t i = 0; i < s->groups.count; i++)
        if (strcmp(s->groups.at[i].name, name) == 0)
            return &s->groups.at[i];
    return NULL;
}

static const struct entry *find_entry(const struct group *g, const char *key)
{
    for (size_t i = 0; g && i < g->entries.count; i++)
        if (strcmp(g->entries.at[i].key, key) == 0)
            return &g->entries.at[i];
    return NULL;
}

/* The length of a key without its [language]. */
static size_t base_length(const char *key)
{
    return strcspn(key, "[");
}

static char *place_of_line(struct settings *s, int line)
{
    return arena_printf(s->arena, "%s:%d", s->path, line);
}

/* A name cut from a line, without the blanks around it. */
static char *cut_name(struct settings *s, const char *from, const char *to)
{
    while (from < to && g_ascii_isspace(*from))
        from++;
    while (to > from && g_ascii_isspace(to[-1]))
        to--;
    return arena_strndup(s->arena, from, (size_t)(to - from));
}

static void read_group(struct settings *s, const char *from, const char *to, int line)
{
    const char *close = memchr(from, ']', (size_t)(to - from));
    const char *name = close ? cut_name(s, from + 1, close) : "";
    if (!*name || *cut_name(s, close + 1, to)) {
        diag_report(MSG_SETTINGS_SYNTAX, place_of_line(s, line), cut_name(s, from, to));
        s->faulty = true;
        return;
    }
    const struct group *earlier = find_group(s, name);
    if (earlier) {
        diag_report(MSG_SETTINGS_REPEATED_GROUP, place_of_line(s, line), name, earlier->line);
        s->faulty = true;
    }
    *vec_push(s->arena, &s->groups) = (struct group){.name = name, .line = line};
}

static void read_entry(struct settings *s, const char *from, const char *to, int line)
{
    const char *equals = memchr(from, '=', (size_t)(to - from));
    const char *key = equals ? cut_name(s, from, equals) : "";
    if (!*key || *key == '[' || !s->groups.count) {
        diag_report(MSG_SETTINGS_SYNTAX, place_of_line(s, line), cut_name(s, from, to));
        s->faulty = true;
        return;
    }
    struct group *g = &s->groups.at[s->groups.count - 1];
    const struct entry *earlier = find_entry(g, key);
    if (earlier) {
        diag_report(MSG_SETTINGS_REPEATED_KEY, place_of_line(s, line), key, g->name,
                    earlier->line);
        s->faulty = true;
    }
    *vec_push(s->arena, &g->entries) = (struct entry){.key = key, .line = line};
}

static void read_lines(struct settings *s, const char *text, size_t bytes)
{
    int line = 0;
    for (const char *at = text, *end = text + bytes; at < end;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        const char *next = stop ? stop + 1 : end;
        if (!stop)
            stop = end;
        line++;
        while (at < stop && g_ascii_isspace(*at))
            at++;
        if (at < stop && *at == '[')
            read_group(s, at, stop, line);
        else if (at < stop && *at != '#')
            read_entry(s, at, stop, line);
        at = next;
    }
}

/* The lists that settings_groups and settings_keys lend. */
static void list_names(struct settings *s)
{
    s->names = arena_array(s->arena, s->groups.count + 1, sizeof *s->names);
    for (size_t i = 0; i < s->groups.count; i++) {
        struct group *g = &s->groups.at[i];
        s->names[i] = g->name;
        g->keys = arena_array(s->arena, g->entries.count + 1, sizeof *g->keys);
        size_t count = 0;
        for (size_t k = 0; k < g->entries.count; k++) {
            const char *key = g->entries.at[k].key;
            key = arena_strndup(s->arena, key, base_length(key));
            if (!g_strv_contains(g->keys, key))
                g->keys[count++] = key;
        }
    }
}

/* Values come from GKeyFile, which knows the escapes. */
static void read_values(struct settings *s, GKeyFile *file)
{
    for (size_t i = 0; i < s->groups.count; i++) {
        struct group *g = &s->groups.at[i];
        for (size_t k = 0; k < g->entries.count; k++) {
            struct entry *e = &g->entries.at[k];
            g_autoptr(GError) error = NULL;
            g_autofree char *value = g_key_file_get_string(file, g->name, e->key, &error);
            if (error) {                /* GKeyFile returns what it has read so far beside it */
                diag_report(MSG_SETTINGS_SYNTAX, place_of_line(s, e->line), error->message);
                s->faulty = true;
                continue;
            }
            e->value = arena_strdup(s->arena, value);
        }
    }
}

static int line_at(const char *text, size_t offset)
{
    int line = 1;
    for (size_t i = 0; i < offset; i++)
        line += text[i] == '\n';
    return line;
}

static bool read_file(struct settings *s, const char *text, size_t bytes)
{
    size_t bad;
    g_autofree char *unix_text = NULL;
    if (memchr(text, '\r', bytes)) {                /* written on Windows */
        g_auto(GStrv) lines = g_strsplit(text, "\r\n", -1);
        unix_text = g_strjoinv("\n", lines);
        text = unix_text;
        bytes = strlen(text);
    }
    if (!utf8_check(text, bytes, &bad)) {
        diag_report(MSG_SETTINGS_ENCODING, place_of_line(s, line_at(text, bad)));
        return false;
    }
    read_lines(s, text, bytes);
    if (s->faulty)
        return false;

    g_autoptr(GKeyFile) file = g_key_file_new();
    g_autoptr(GError) error = NULL;
    if (bytes && !g_key_file_load_from_data(file, text, bytes, G_KEY_FILE_KEEP_TRANSLATIONS,
                                            &error)) {
        diag_report(MSG_SETTINGS_SYNTAX, s->path, error->message);
        return false;
    }
    read_values(s, file);
    list_names(s);
    return !s->faulty;
}

struct settings *settings_open(const char *path)
{
    g_autofree char *text = NULL;
    g_autoptr(GError) error = NULL;
    gsize bytes;
    if (!g_file_get_contents(path, &text, &bytes, &error)) {
        /* GLib's sentence names the path again before the reason. */
        const char *reason = strrchr(error->message, ':');
        diag_report(MSG_SETTINGS_UNREADABLE, path, reason ? reason + 2 : error->message);
        return NULL;
    }
    struct arena *arena = arena_new();
    struct settings *s = arena_alloc(arena, sizeof *s);
    s->arena = arena;
    s->path = arena_strdup(arena, path);
    if (read_file(s, text, bytes))
        return s;
    settings_close(s);
    return NULL;
}

void settings_close(struct settings *s)
{
    if (s)
        arena_free(s->arena);
}

const char *settings_text(const struct settings *s, const char *group, const char *key)
{
    const struct entry *e = find_entry(find_group(s, group), key);
    return e ? e->value : NULL;
}

const char *settings_local(const struct settings *s, const char *group, const char *key,
                           enum lang lang)
{
    const struct group *g = find_group(s, group);
    const char *tag = lang == LANG_ZH ? "[zh]" : "[en]";
    size_t bytes = strlen(key);
    for (size_t i = 0; g && i < g->entries.count; i++) {
        const struct entry *e = &g->entries.at[i];
        if (strncmp(e->key, key, bytes) == 0 && strcmp(e->key + bytes, tag) == 0)
            return e->value;
    }
    return settings_text(s, group, key);
}

int settings_line(const struct settings *s, const char *group, const char *key)
{
    const struct group *g = find_group(s, group);
    if (!g || !key)
        return g ? g->line : 0;
    const struct entry *exact = find_entry(g, key);
    if (exact)
        return exact->line;
    size_t bytes = strlen(key);
    for (size_t i = 0; i < g->entries.count; i++)
        if (base_length(g->entries.at[i].key) == bytes &&
            strncmp(g->entries.at[i].key, key, bytes) == 0)
            return g->entries.at[i].line;
    return 0;
}

const char *settings_path(const struct settings *s)
{
    return s->path;
}

const char *const *settings_groups(const struct settings *s)
{
    return s->names;
}

const char *const *settings_keys(const struct settings *s, const char *group)
{
    const struct group *g = find_group(s, group);
    return g ? g->keys : nothing;
}
