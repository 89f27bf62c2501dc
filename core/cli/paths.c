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

#ifndef BRIEFING_BINDIR
#define BRIEFING_BINDIR "/usr/local/bin"
#endif

/* An installation below another root (DESTDIR) finds its things there: what stands before
 * the compiled-in folder in this program's own path; "" where it is at home. */
static const char *root_of(struct arena *a)
{
    char self[4096];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(self, '/');
    size_t length = slash ? (size_t)(slash - self) : 0, bin = strlen(BRIEFING_BINDIR);
    if (length <= bin || memcmp(self + length - bin, BRIEFING_BINDIR, bin) != 0)
        return "";
    return arena_strndup(a, self, length - bin);
}

static const char *installed(struct arena *a, const char *folder)
{
    return arena_printf(a, "%s%s", root_of(a), folder);
}

static const char *either(const char *option, const char *variable, const char *otherwise)
{
    if (option)
        return option;
    const char *s = getenv(variable);
    return s && *s ? s : otherwise;
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
    const char *own = either(NULL, "BRIEFING_PLUGINS", installed(a, BRIEFING_LIBDIR "/plugins"));
    /* Several in one variable are equals, and a missing one is told. */
    return *list && access(own, R_OK) != 0 && !strchr(own, ':')
               ? list : arena_printf(a, "%s%s%s", list, *list ? "::" : "", own);
}

void paths_find(struct arena *a, const struct options *o, struct paths *p)
{
    p->plugins = o->plugins ? o->plugins : plugin_folders(a);
    p->helper = either(NULL, "BRIEFING_HELPER", installed(a, BRIEFING_LIBEXECDIR "/briefing-plugin-host"));
    p->fonts = either(NULL, "BRIEFING_FONTS", installed(a, BRIEFING_DATADIR "/fonts"));
    p->templates = either(NULL, "BRIEFING_TEMPLATES", installed(a, BRIEFING_DATADIR "/templates"));
    p->skeleton = either(NULL, "BRIEFING_SKELETON", installed(a, BRIEFING_DATADIR "/plugin-template"));
    const char *data = either(o->data, "BRIEFING_DATA", "");
    p->data = *data ? arena_strdup(a, data) : NULL;
}
