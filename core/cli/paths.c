/*
 * paths: where the program's own things lie.  An option comes before the environment
 * (the launcher of the source tree sets it), that before the installed places.
 *
 * Plugins are looked for in --plugins alone, if it is given; else in the folders of
 * BRIEFING_PLUGIN_PATH, the user's own folder and the system's, where the earlier hides
 * the later.
 */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef BRIEFING_LIBDIR
#define BRIEFING_LIBDIR "/usr/local/lib/briefing"
#endif
#ifndef BRIEFING_DATADIR
#define BRIEFING_DATADIR "/usr/local/share/briefing"
#endif
#ifndef BRIEFING_LIBEXECDIR
#define BRIEFING_LIBEXECDIR "/usr/local/libexec/briefing"
#endif

static const char *either(const char *option, const char *variable, const char *installed)
{
    if (option)
        return option;
    const char *s = getenv(variable);
    return s && *s ? s : installed;
}

/* One more folder of the list, if it is there. */
static const char *with(struct arena *a, const char *list, const char *folder)
{
    if (!*folder || access(folder, R_OK) != 0)
        return list;
    return arena_printf(a, "%s%s%s", list, *list ? "::" : "", folder);
}

static const char *plugin_folders(struct arena *a)
{
    const char *list = "", *s = getenv("BRIEFING_PLUGIN_PATH"), *home = getenv("HOME");
    while (s && *s) {
        size_t length = strcspn(s, ":");
        list = with(a, list, arena_strndup(a, s, length));
        s += length;
        s += *s == ':';
    }
    const char *data = getenv("XDG_DATA_HOME");
    if (data && *data == '/')
        list = with(a, list, arena_printf(a, "%s/briefing/plugins", data));
    else if (home && *home)
        list = with(a, list, arena_printf(a, "%s/.local/share/briefing/plugins", home));
    const char *own = either(NULL, "BRIEFING_PLUGINS", BRIEFING_LIBDIR "/plugins");
    /* Several in one variable are equals, and a missing one is told. */
    return *list && access(own, R_OK) != 0 && !strchr(own, ':')
               ? list : arena_printf(a, "%s%s%s", list, *list ? "::" : "", own);
}

void paths_find(struct arena *a, const struct options *o, struct paths *p)
{
    p->plugins = o->plugins ? o->plugins : plugin_folders(a);
    p->helper = either(NULL, "BRIEFING_HELPER", BRIEFING_LIBEXECDIR "/briefing-plugin-host");
    p->fonts = either(NULL, "BRIEFING_FONTS", BRIEFING_DATADIR "/fonts");
    p->templates = either(NULL, "BRIEFING_TEMPLATES", BRIEFING_DATADIR "/templates");
    p->skeleton = either(NULL, "BRIEFING_SKELETON", BRIEFING_DATADIR "/plugin-template");
    const char *data = either(o->data, "BRIEFING_DATA", "");
    p->data = *data ? arena_strdup(a, data) : NULL;
}
