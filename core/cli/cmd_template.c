/*
 * cmd_template: which looks there are, and whether one is sound.
 */
#include "cli/cli.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_template(const struct dirent *e)
{
    size_t n = strlen(e->d_name);
    return n > 4 && e->d_name[0] != '.' && strcmp(e->d_name + n - 4, ".ini") == 0;
}

static void print_template(struct arena *a, const char *folder, const char *file)
{
    char *name = arena_strndup(a, file, strlen(file) - 4);
    const struct look *l = look_open(a, folder, name);
    if (l)
        printf("%-15s %s  %s\n", name, look_name(l, LANG_ZH), look_name(l, LANG_EN));
}

/* A name, not a file: the names beside which it is held are the folder's. */
bool template_there(struct arena *a, const struct paths *p, const char *name)
{
    struct dirent **list;
    const char *file = arena_printf(a, "%s/%s.ini", p->templates, name);
    size_t n = strlen(name);
    bool is_file = strchr(name, '/') || (n > 4 && strcmp(name + n - 4, ".ini") == 0);
    if (is_file || access(file, F_OK) == 0)
        return true;
    int count = scandir(p->templates, &list, is_template, alphasort);
    VEC(const char *) names = {0};
    const char *all = "";
    for (int i = 0; i < count; i++) {
        *vec_push(a, &names) = arena_strndup(a, list[i]->d_name, strlen(list[i]->d_name) - 4);
        all = arena_printf(a, "%s%s%s", all, *all ? ", " : "", names.at[i]);
        free(list[i]);
    }
    if (count >= 0)
        free(list);
    if (!names.count)
        return true;                    /* no folder: opening it tells */
    const char *near = near_miss(name, n, names.at, names.count);
    diag_report(MSG_NO_TEMPLATE, NULL, name, near ? near : all);
    return false;
}

int command_templates(const struct options *o)
{
    struct arena *a = arena_new();
    struct paths p;
    struct dirent **list;
    paths_find(a, o, &p);
    int n = scandir(p.templates, &list, is_template, alphasort);
    if (n < 0)
        diag_report(MSG_SETTINGS_UNREADABLE, p.templates, diag_error(errno));
    for (int i = 0; i < n; i++) {
        print_template(a, p.templates, list[i]->d_name);
        free(list[i]);
    }
    if (n >= 0)
        free(list);
    arena_free(a);
    return diag_status();
}

/* template check FILE: every fault with its line; silence and status 0 where it is sound. */
int command_template(const struct options *o)
{
    struct arena *a = arena_new();
    struct paths p;
    paths_find(a, o, &p);
    const struct look *l = look_open(a, p.templates, o->second);
    struct fonts *fonts = l ? fonts_open(p.fonts) : NULL;
    if (fonts && look_roles_known(l, fonts))
        printf("%s: %s\n", o->second, diag_lang() == LANG_ZH ? "没有问题" : "sound");
    fonts_close(fonts);
    arena_free(a);
    return diag_status();
}
