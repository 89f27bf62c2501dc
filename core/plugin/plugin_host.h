/*
 * plugin_host: finding region plugins and having them say what they have to say.
 *
 *   plugin_find     folders -> files; runs nothing
 *   plugin_run_all  files -> record streams; every plugin in a helper process of its own
 *
 * Words: a *file* is a shared object, named by its id; a *stream* is what its helper
 * sent, whole, or a reason why there is none; *said* is what the plugin printed.
 * Rule: nothing of a plugin is loaded into this process, and of what the helper sends
 * only its end is looked at here; ingest believes nothing of the rest.
 */
#ifndef BRIEFING_PLUGIN_HOST_H
#define BRIEFING_PLUGIN_HOST_H

#include "base/base.h"

struct plugin_file {
    const char *id;             /* the file's name without .so, without a leading _ */
    const char *path;           /* of the shared object */
    const char *data;           /* folder of its CSV files; NULL = none */
    const char *shadowed;       /* others of this id that it hides, one a line; NULL = none */
};

/* Finds FOLDER/ID.so and FOLDER/ID/ID.so in each of `folders` (a list with colons; an
 * entry may also be one .so file).  An empty entry (`::`) parts the list: what stands
 * before it hides what stands behind it and has the same id.  Names that begin with _ or . are passed over unless
 * the file itself is the entry.  The data of a plugin lie in DATA/ID/ where `data` is given
 * and has such a folder, else in ID/data/ beside FOLDER/ID.so, or in data/ beside
 * FOLDER/ID/ID.so.  Sorted by id.  False (reported) where a folder is missing, none
 * holds a plugin, or an id stands twice; what is wrong with a single file is told by
 * plugin_run_all, so that the other regions can still be printed. */
bool plugin_find(struct arena *a, const char *folders, const char *data,
                 struct plugin_file **files, size_t *count);

struct plugin_options {
    const char *helper;         /* the program; where it is not there, looked for beside this one */
    bool failing_host;          /* every call of the plugin comes to nothing: lint */
    bool sandbox_required;      /* refuse to run where the kernel cannot do all of it */
    unsigned wall_milliseconds; /* 0 = 10 000 */
    unsigned cpu_seconds;       /* 0 = 5 */
};

struct plugin_stream {
    const char *id, *path;
    char *bytes;                /* records, one a line, ending with `end <count>`; in the arena */
    size_t length;
    bool ok;                    /* false: reported, and bytes is NULL */
    const char *said;           /* what it printed, made harmless; "" = nothing */
};

/* Runs all plugins at once, each in its own helper, and reads them to their end, their
 * deadline or their limit.  out[i] belongs to files[i].  True if all are ok. */
bool plugin_run_all(struct arena *a, const struct plugin_file *files, size_t count,
                    const struct plugin_options *options, struct plugin_stream *out);

#endif
