/*
 * cmd_new: a new region: a copy of the template, or the draft of an article.
 *
 * Words: the *skeleton* is the folder plugins/_template, or where it is installed; a
 * skeleton that stands in a tree of plugins has their meson.build beside it, and a new
 * region is *joined* by one word in that file's list.
 *
 * Rule: nothing that is there is replaced.
 */
#include "article/article.h"
#include "cli/cli.h"

#include <errno.h>
#include <glib.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ARTICLE_MOST (16u << 20)
#ifndef BRIEFING_ABI
#define BRIEFING_ABI "1.0"
#endif

struct making {
    struct arena *arena;
    const struct options *options;
    const char *id, *name_zh, *name_en;
    const char *skeleton, *list;    /* list: the tree's meson.build; NULL = no tree */
    const char *folder;
    bool alone;
};

static bool id_is_good(const char *s)
{
    size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789-");
    return n >= 1 && n <= 32 && !s[n] && s[0] >= 'a' && s[0] <= 'z';
}

/* ---- files ------------------------------------------------------------------------- */

static char *read_skeleton(struct making *m, const char *name)
{
    char *path = arena_printf(m->arena, "%s/%s", m->skeleton, name), *text;
    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        diag_report(MSG_SKELETON_MISSING, path, diag_error(errno));
        return NULL;
    }
    char *kept = arena_strdup(m->arena, text);
    g_free(text);
    return kept;
}

static bool write_file(struct making *m, const char *name, const char *text)
{
    const char *path = arena_printf(m->arena, "%s/%s", m->folder, name);
    FILE *f = fopen(path, "wx");
    bool ok = f && fputs(text, f) >= 0;
    ok = f && fclose(f) == 0 && ok;
    if (!ok)
        diag_report(MSG_CANNOT_WRITE, path, diag_error(errno));
    return ok;
}

static char *replaced(struct making *m, const char *text, const char *from, const char *to)
{
    GString *s = g_string_new(text);
    g_string_replace(s, from, to, 0);
    char *kept = arena_strdup(m->arena, s->str);
    g_string_free(s, TRUE);
    return kept;
}

/* A name as it stands in a C string. */
static char *escaped(struct making *m, const char *name)
{
    return replaced(m, replaced(m, name, "\\", "\\\\"), "\"", "\\\"");
}

/* ---- what it says --------------------------------------------------------------------- */

/* A name as it stands in a comment. */
static char *comment_name(struct making *m)
{
    return replaced(m, replaced(m, m->name_en, "*", " "), "/", " ");
}

/* template.c, called otherwise. */
static char *copied_source(struct making *m)
{
    char *text = read_skeleton(m, "template.c");
    if (!text)
        return NULL;
    const char *end = strstr(text, " *\n");
    if (end)                            /* its head is about the template */
        text = arena_printf(m->arena, "/*\n * %s: %s.  Made by `briefing new`, and still about the template's invented\n"
                                      " * county: replace what is said.  man briefing-plugin, and the authors' guide, say how.\n%s",
                            m->id, comment_name(m), end);
    text = replaced(m, text, ".id = \"template\"", arena_printf(m->arena, ".id = \"%s\"", m->id));
    text = replaced(m, text, ".name_zh = \"示例县\"",
                    arena_printf(m->arena, ".name_zh = \"%s\"", escaped(m, m->name_zh)));
    return replaced(m, text, ".name_en = \"Example County\"",
                    arena_printf(m->arena, ".name_en = \"%s\"", escaped(m, m->name_en)));
}

static char *drafted_source(struct making *m)
{
    struct article article;
    const char *path = m->options->from;
    struct stat s;
    char *bytes;
    gsize length;
    errno = 0;
    if (stat(path, &s) == 0)
        errno = S_ISDIR(s.st_mode) ? EISDIR : s.st_size > (off_t)ARTICLE_MOST ? EFBIG : 0;
    if (errno || !g_file_get_contents(path, &bytes, &length, NULL)) {
        diag_report(MSG_ARTICLE_UNREADABLE, path, diag_error(errno ? errno : EIO));
        return NULL;
    }
    const char *foreign = article_foreign(bytes, length);
    if (foreign)
        diag_report(MSG_ARTICLE_NO_TEXT, path, foreign);
    else
        article_read(m->arena, bytes, length, m->options->simplified, &article);
    g_free(bytes);
    if (foreign)
        return NULL;
    char *file = g_path_get_basename(path), *valid = g_utf8_make_valid(file, -1);
    struct article_names names = {m->id, m->options->name_zh, m->name_en, valid};
    char *text = article_draft(m->arena, &article, &names);
    g_free(valid);
    g_free(file);
    return text;
}

/* The tables that the template reads; a draft reads none. */
static bool copy_data(struct making *m)
{
    if (m->options->from)
        return true;
    char *build = read_skeleton(m, "data/meson.build"), *table = read_skeleton(m, "data/example.csv");
    if (!build || !table)
        return false;
    if (mkdir(arena_printf(m->arena, "%s/data", m->folder), 0777) != 0) {
        diag_report(MSG_CANNOT_WRITE, m->folder, diag_error(errno));
        return false;
    }
    return write_file(m, "data/meson.build", replaced(m, build, "_template", m->id)) &&
           write_file(m, "data/example.csv", table);
}

static char *build_file(struct making *m)
{
    if (!m->alone)
        return arena_printf(m->arena, "briefing_plugins += {'%s': files('%s.c')}\n%s", m->id, m->id,
                            m->options->from ? "" : "subdir('data')\n");
    char *text = read_skeleton(m, "standalone.meson");
    if (!text)
        return NULL;
    return replaced(m, replaced(m, text, "@ID@", m->id), "@ABI@", BRIEFING_ABI);
}

/* ---- joining ---------------------------------------------------------------------------- */

/* Before '_template' in the list of folders. */
static bool join(struct making *m)
{
    static const char last[] = "'_template']";
    char *text = NULL;
    if (!g_file_get_contents(m->list, &text, NULL, NULL) || !strstr(text, last)) {
        g_free(text);
        diag_report(MSG_NEW_NOT_JOINED, m->list, m->id);
        return false;
    }
    char *joined = replaced(m, text, last, arena_printf(m->arena, "'%s', %s", m->id, last));
    bool ok = g_file_set_contents_full(m->list, joined, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644, NULL);
    if (!ok)
        diag_report(MSG_NEW_NOT_JOINED, m->list, m->id);
    g_free(text);
    return ok;
}

static bool find_place(struct making *m)
{
    const struct options *o = m->options;
    char *tree = g_path_get_dirname(m->skeleton);
    const char *list = arena_printf(m->arena, "%s/meson.build", tree);
    m->alone = o->out != NULL;
    m->list = access(list, F_OK) == 0 ? list : NULL;
    m->folder = arena_printf(m->arena, "%s/%s", m->alone ? o->out : tree, m->id);
    g_free(tree);
    if (!m->alone && !m->list) {
        diag_report(MSG_NEW_NO_TREE, NULL);
        return false;
    }
    if (access(m->folder, F_OK) == 0) {
        diag_report(MSG_NEW_THERE, m->folder);
        return false;
    }
    return true;
}

static bool make_folder(struct making *m)
{
    if (g_mkdir_with_parents(m->folder, 0777) == 0)
        return true;
    diag_report(MSG_CANNOT_WRITE, m->folder, diag_error(errno));
    return false;
}

/* What may fail without a trace comes first. */
static bool make(struct making *m)
{
    if (!find_place(m))
        return false;
    char *source = m->options->from ? drafted_source(m) : copied_source(m);
    char *build = source ? build_file(m) : NULL;
    if (!build || !make_folder(m))
        return false;
    return write_file(m, arena_printf(m->arena, "%s.c", m->id), source) &&
           write_file(m, "meson.build", build) && copy_data(m) && (m->alone || join(m));
}

static void tell_next(struct making *m)
{
    const char *next = m->alone
        ? arena_printf(m->arena, "cd %s && meson setup build/%s && ninja -C build/%s && "
                                 "briefing --plugins build -o %s.pdf", m->folder, m->id, m->id, m->id)
        : arena_printf(m->arena, "./briefing --region %s -o %s.pdf", m->id, m->id);
    diag_report(MSG_MADE, NULL, m->folder, next);
}

int command_new(const struct options *o)
{
    struct arena *a = arena_new();
    struct paths p;
    paths_find(a, o, &p);
    struct making m = {.arena = a, .options = o, .id = o->argument, .skeleton = p.skeleton};
    m.name_zh = o->name_zh ? o->name_zh : m.id;
    m.name_en = o->name_en ? o->name_en : arena_strdup(a, m.id);
    if (!o->name_en)
        ((char *)m.name_en)[0] = g_ascii_toupper(m.name_en[0]);
    if (!id_is_good(m.id))
        diag_report(MSG_NEW_ID, NULL, m.id);
    else if (make(&m) && !o->quiet)
        tell_next(&m);
    arena_free(a);
    return diag_status();
}
