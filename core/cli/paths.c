/*
 * paths: where the program's own things lie.  An option comes before the environment
 * (the launcher of the source tree sets it), that before the installed places.
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

void paths_find(struct arena *a, const struct options *o, struct paths *p)
{
    p->plugins = either(o->plugins, "BRIEFING_PLUGINS", BRIEFING_LIBDIR "/plugins");
    p->helper = either(NULL, "BRIEFING_HELPER", BRIEFING_LIBEXECDIR "/briefing-plugin-host");
    p->fonts = either(NULL, "BRIEFING_FONTS", BRIEFING_DATADIR "/fonts");
    p->templates = either(NULL, "BRIEFING_TEMPLATES", BRIEFING_DATADIR "/templates");
    p->skeleton = either(NULL, "BRIEFING_SKELETON", BRIEFING_DATADIR "/plugin-template");
    const char *data = either(o->data, "BRIEFING_DATA", "");
    p->data = *data ? arena_strdup(a, data) : NULL;
}
