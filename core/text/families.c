/*
 * families: the user's own fonts by family name, through a private fontconfig.
 *
 * A user drops a file of any name into a font folder; roles.conf may then speak
 * of it as family:NAME.  fontconfig reads fonts.conf and the user's folders and
 * nothing else, with a cache of its own; without a user folder it is not even
 * started.
 */
#include "text/text_private.h"

#include <fontconfig/fontconfig.h>
#include <stdlib.h>

struct families {
    FcConfig *config;
    FcPattern *found;           /* keeps the last path alive */
};

struct families *families_open(const char *conf, const char *const *folder, size_t count)
{
    if (count == 0)
        return NULL;
    struct families *f = calloc(1, sizeof *f);
    if (!f)
        diag_fatal("out of memory");
    f->config = FcConfigCreate();
    if (!f->config)
        diag_fatal("out of memory");
    char *whole = realpath(conf, NULL);     /* fontconfig looks up short names elsewhere */
    if (whole)
        FcConfigParseAndLoad(f->config, (const FcChar8 *)whole, FcFalse);
    free(whole);
    for (size_t i = 0; i < count; i++)
        FcConfigAppFontAddDir(f->config, (const FcChar8 *)folder[i]);
    return f;
}

void families_close(struct families *f)
{
    if (!f)
        return;
    if (f->found)
        FcPatternDestroy(f->found);
    FcConfigDestroy(f->config);
    free(f);
}

const char *families_lookup(struct families *f, const char *name, unsigned *index)
{
    if (!f)
        return NULL;
    FcFontSet *set = FcConfigGetFonts(f->config, FcSetApplication);
    FcPattern *want = FcPatternCreate();
    FcPatternAddString(want, FC_FAMILY, (const FcChar8 *)name);
    FcObjectSet *objects = FcObjectSetBuild(FC_FILE, FC_INDEX, (char *)NULL);
    FcFontSet *hit = set ? FcFontSetList(f->config, &set, 1, want, objects) : NULL;
    const char *path = NULL;
    if (hit && hit->nfont > 0) {
        FcChar8 *file = NULL;
        int at = 0;
        if (f->found)
            FcPatternDestroy(f->found);
        f->found = hit->fonts[0];
        FcPatternReference(f->found);
        if (FcPatternGetString(f->found, FC_FILE, 0, &file) == FcResultMatch)
            path = (const char *)file;
        if (FcPatternGetInteger(f->found, FC_INDEX, 0, &at) == FcResultMatch)
            *index = (unsigned)at & 0xffff;
    }
    if (hit)
        FcFontSetDestroy(hit);
    FcObjectSetDestroy(objects);
    FcPatternDestroy(want);
    return path;
}
