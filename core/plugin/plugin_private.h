/*
 * plugin_private: one run of a helper, shared by the files of the core's side.
 *
 *   run.c     the loop: reading, deadlines, reaping
 *   spawn.c   starting a helper
 *   cause.c   what became of it, as a stream or a message
 */
#ifndef BRIEFING_PLUGIN_PRIVATE_H
#define BRIEFING_PLUGIN_PRIVATE_H

#include "plugin/plugin_host.h"

#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>

/* Why the core ended a helper before its time. */
enum stop { STOP_NONE, STOP_DEADLINE, STOP_STREAM, STOP_PRINTED };

enum { PIPE_RECORDS, PIPE_SAID, PIPE_COUNT };

#define PLUGIN_WALL_MILLISECONDS 10000u
#define SAID_KEPT 1024u             /* bytes of what it printed */
#define SAID_MOST (16u << 20)       /* bytes before it is stopped */

struct child {
    const struct plugin_file *file;
    pid_t pid;                      /* 0: not started, or reaped */
    int fd[PIPE_COUNT];             /* our ends; -1 = closed */
    int error;                      /* errno where it could not be started */
    int64_t deadline;               /* milliseconds of the monotonic clock */
    char *records;                  /* on the heap */
    size_t length, room;
    char said[SAID_KEPT];
    size_t said_length;             /* all it printed, kept or not */
    enum stop stop;
    int status;                     /* as of wait4 */
    struct rusage usage;
};

/* The program: options->helper, or one beside this program; NULL where there is none. */
const char *spawn_helper_path(struct arena *a, const char *wanted);
/* Starts the helper for c->file; false leaves c->error. */
bool spawn_child(struct arena *a, struct child *c, const char *helper,
                 const struct plugin_options *o);
/* Judges a child that is gone and fills in the rest of *out; reports what went wrong. */
bool cause_tell(struct arena *a, const struct child *c, const struct plugin_options *o,
                struct plugin_stream *out);

#endif
