/*
 * spawn: a helper process, with nothing of ours but its four descriptors.
 *
 * posix_spawn rather than fork: its cost does not grow with what this process holds.
 *
 * Rule: every pipe is closed on exec, so that no helper keeps another's end open.
 */
#include "plugin/plugin_private.h"
#include "plugin/protocol.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HELPER "briefing-plugin-host"

const char *spawn_helper_path(struct arena *a, const char *wanted)
{
    char self[4096];
    if (wanted && access(wanted, X_OK) == 0)
        return wanted;
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    if (n <= 0)
        return NULL;
    self[n] = 0;
    char *slash = strrchr(self, '/');
    if (!slash)
        return NULL;
    *slash = 0;
    const char *beside = arena_printf(a, "%s/" HELPER, self);
    return access(beside, X_OK) == 0 ? beside : NULL;
}

/* A pipe whose far end lies above the numbers that the helper's descriptors get. */
static bool make_pipe(int ends[2])
{
    if (pipe2(ends, O_CLOEXEC) < 0)
        return false;
    int high = fcntl(ends[1], F_DUPFD_CLOEXEC, 16);
    int error = errno;
    close(ends[1]);
    ends[1] = high;
    if (high >= 0)
        return true;
    close(ends[0]);
    errno = error;
    return false;
}

/* What the helper finds around it: nothing; a sanitizer's settings in a sanitized build. */
static char **environment(struct arena *a)
{
    static const char *const kept[] = {
#ifdef BRIEFING_SANITIZED
        "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS",
#endif
        NULL};
    char **list = arena_array(a, sizeof kept / sizeof *kept, sizeof *list);
    size_t n = 0;
    for (size_t i = 0; kept[i]; i++)
        if (getenv(kept[i]))
            list[n++] = arena_printf(a, "%s=%s", kept[i], getenv(kept[i]));
    return list;
}

static char **arguments(struct arena *a, const struct child *c, const struct plugin_options *o)
{
    char **list = arena_array(a, 8, sizeof *list);
    size_t n = 0;
    list[n++] = arena_strdup(a, HELPER);
    if (o->sandbox_required)
        list[n++] = arena_strdup(a, "--sandbox=required");
    if (o->failing_host)
        list[n++] = arena_strdup(a, "--host=failing");
    if (o->cpu_seconds)
        list[n++] = arena_printf(a, "--cpu=%u", o->cpu_seconds);
    if (c->file->data)
        list[n++] = arena_printf(a, "--data=%s", c->file->data);
    list[n++] = arena_strdup(a, c->file->id);
    list[n++] = arena_strdup(a, c->file->path);
    return list;
}

/* Signals as if nobody had touched them; a session of its own, so that whatever it
 * starts can be ended with it. */
static int set_attributes(posix_spawnattr_t *attributes)
{
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    int error = posix_spawnattr_setsigmask(attributes, &none);
    if (!error)
        error = posix_spawnattr_setsigdefault(attributes, &all);
    if (!error)
        error = posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK |
                                                         POSIX_SPAWN_SETSIGDEF |
                                                         POSIX_SPAWN_SETSID);
    return error;
}

static int set_actions(posix_spawn_file_actions_t *actions, int records, int said)
{
    int error = posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDONLY, 0);
    if (!error)
        error = posix_spawn_file_actions_adddup2(actions, said, 1);
    if (!error)
        error = posix_spawn_file_actions_adddup2(actions, said, 2);
    if (!error)
        error = posix_spawn_file_actions_adddup2(actions, records, RECORD_FD);
    return error;
}

static int start(struct arena *a, struct child *c, const char *helper,
                 const struct plugin_options *o, int records, int said)
{
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    int error = posix_spawnattr_init(&attributes);
    if (error)
        return error;
    error = posix_spawn_file_actions_init(&actions);
    if (!error) {
        error = set_attributes(&attributes);
        if (!error)
            error = set_actions(&actions, records, said);
        if (!error)
            error = posix_spawn(&c->pid, helper, &actions, &attributes, arguments(a, c, o),
                                environment(a));
        posix_spawn_file_actions_destroy(&actions);
    }
    posix_spawnattr_destroy(&attributes);
    return error;
}

bool spawn_child(struct arena *a, struct child *c, const char *helper,
                 const struct plugin_options *o)
{
    int pipes[PIPE_COUNT][2];
    for (int i = 0; i < PIPE_COUNT; i++) {
        if (make_pipe(pipes[i]))
            continue;
        c->error = errno;
        while (i-- > 0) {
            close(pipes[i][0]);
            close(pipes[i][1]);
        }
        return false;
    }
    c->error = start(a, c, helper, o, pipes[PIPE_RECORDS][1], pipes[PIPE_SAID][1]);
    for (int i = 0; i < PIPE_COUNT; i++) {
        close(pipes[i][1]);
        c->fd[i] = pipes[i][0];
        if (c->error) {
            close(pipes[i][0]);
            c->fd[i] = -1;
        }
    }
    if (c->error)
        c->pid = 0;
    return !c->error;
}
