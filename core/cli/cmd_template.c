/*
 * cmd_template: which looks there are, and whether one is sound.
 */
#include "cli/cli.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
        printf("%-12s %s  %s\n", name, look_name(l, LANG_ZH), look_name(l, LANG_EN));
}

int command_templates(const struct options *o)
{
    struct arena *a = arena_new();
    struct paths p;
    struct dirent **list;
    paths_find(a, o, &p);
    int n = scandir(p.templates, &list, is_template, alphasort);
    if (n < 0)
        diag_report(MSG_SETTINGS_UNREADABLE, p.templates, strerror(errno));
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
    if (l)
        printf("%s: %s\n", o->second, diag_lang() == LANG_ZH ? "没有问题" : "sound");
    arena_free(a);
    return diag_status();
}
