/*
 * run: all helpers at once, one loop that reads them.
 *
 * Rule: nobody waits for anybody: a helper that is silent costs its own deadline, which
 * is counted while the others are read.
 */
#include "plugin/plugin_private.h"

#include "base/record.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define BATCH 128u                  /* helpers at once: each takes two descriptors */
#define REAP_MILLISECONDS 5         /* between looks at one that closed its pipes */
#define CHUNK ((size_t)64 << 10)
/* Beside the records: the refusal, the end, and what a record may be cut off by. */
#define STREAM_MOST ((size_t)LIMIT_STREAM_BYTES + CHUNK)

static int64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- the end of a helper ------------------------------------------------------------ */

static void close_pipe(struct child *c, int i)
{
    if (c->fd[i] >= 0)
        close(c->fd[i]);
    c->fd[i] = -1;
}

static void reap(struct child *c, int flags)
{
    pid_t pid;
    do
        pid = wait4(c->pid, &c->status, flags, &c->usage);
    while (pid < 0 && errno == EINTR);
    if (pid != 0)
        c->pid = 0;
}

/* Its whole session: what a plugin started, where the sandbox let it, goes with it. */
static void stop(struct child *c, enum stop why)
{
    c->stop = why;
    kill(-c->pid, SIGKILL);
    kill(c->pid, SIGKILL);
    for (int i = 0; i < PIPE_COUNT; i++)
        close_pipe(c, i);
    reap(c, 0);
}

static bool is_silent(const struct child *c)
{
    return c->fd[PIPE_RECORDS] < 0 && c->fd[PIPE_SAID] < 0;
}

/* ---- reading --------------------------------------------------------------------------- */

static void make_room(struct child *c)
{
    if (c->room - c->length >= CHUNK)
        return;
    c->room = c->room ? c->room * 2 : CHUNK * 2;
    c->records = realloc(c->records, c->room);
    if (!c->records)
        diag_fatal("out of memory");
}

static ssize_t read_records(struct child *c)
{
    make_room(c);
    ssize_t n = read(c->fd[PIPE_RECORDS], c->records + c->length, CHUNK);
    if (n > 0)
        c->length += (size_t)n;
    return n;
}

static ssize_t read_said(struct child *c)
{
    char spill[4096];
    bool full = c->said_length >= SAID_KEPT;
    char *at = full ? spill : c->said + c->said_length;
    ssize_t n = read(c->fd[PIPE_SAID], at, full ? sizeof spill : SAID_KEPT - c->said_length);
    if (n > 0)
        c->said_length += (size_t)n;
    return n;
}

static void take(struct child *c, int i)
{
    ssize_t n = i == PIPE_RECORDS ? read_records(c) : read_said(c);
    if (n < 0 && errno == EINTR)
        return;
    if (n <= 0)
        close_pipe(c, i);
    else if (c->length > STREAM_MOST)
        stop(c, STOP_STREAM);
    else if (c->said_length > SAID_MOST)
        stop(c, STOP_PRINTED);
}

/* ---- the loop ---------------------------------------------------------------------------- */

/* How long to sleep; -1 where no helper is left. */
static int patience(const struct child *children, size_t count)
{
    int64_t least = -1, at = now();
    for (size_t i = 0; i < count; i++) {
        const struct child *c = &children[i];
        if (!c->pid)
            continue;
        int64_t left = c->deadline > at ? c->deadline - at : 0;
        if (is_silent(c) && left > REAP_MILLISECONDS)
            left = REAP_MILLISECONDS;
        if (least < 0 || left < least)
            least = left;
    }
    return (int)least;
}

static void look_after(struct child *children, size_t count)
{
    int64_t at = now();
    for (size_t i = 0; i < count; i++) {
        struct child *c = &children[i];
        if (c->pid && is_silent(c))
            reap(c, WNOHANG);
        if (c->pid && at >= c->deadline)
            stop(c, STOP_DEADLINE);
    }
}

static void read_all(struct arena *a, struct child *children, size_t count)
{
    struct pollfd *polls = arena_array(a, count * PIPE_COUNT, sizeof *polls);
    for (int wait; (wait = patience(children, count)) >= 0;) {
        for (size_t i = 0; i < count * PIPE_COUNT; i++)
            polls[i] = (struct pollfd){.fd = children[i / PIPE_COUNT].fd[i % PIPE_COUNT],
                                       .events = POLLIN};
        if (poll(polls, count * PIPE_COUNT, wait) > 0)
            for (size_t i = 0; i < count * PIPE_COUNT; i++)
                if (polls[i].revents && children[i / PIPE_COUNT].fd[i % PIPE_COUNT] >= 0)
                    take(&children[i / PIPE_COUNT], (int)(i % PIPE_COUNT));
        look_after(children, count);
    }
}

static bool run_batch(struct arena *a, const struct plugin_file *files, size_t count,
                      const char *helper, const struct plugin_options *o,
                      struct plugin_stream *out)
{
    unsigned wall = o->wall_milliseconds ? o->wall_milliseconds : PLUGIN_WALL_MILLISECONDS;
    struct child *children = arena_array(a, count, sizeof *children);
    for (size_t i = 0; i < count; i++) {
        struct child *c = &children[i];
        c->file = &files[i];
        c->fd[PIPE_RECORDS] = c->fd[PIPE_SAID] = -1;
        spawn_child(a, c, helper, o);
        c->deadline = now() + wall;
    }
    read_all(a, children, count);
    bool ok = true;
    for (size_t i = 0; i < count; i++) {
        ok = cause_tell(a, &children[i], o, &out[i]) && ok;
        free(children[i].records);
    }
    return ok;
}

bool plugin_run_all(struct arena *a, const struct plugin_file *files, size_t count,
                    const struct plugin_options *options, struct plugin_stream *out)
{
    for (size_t i = 0; i < count; i++)
        out[i] = (struct plugin_stream){.id = files[i].id, .path = files[i].path, .said = ""};
    const char *helper = spawn_helper_path(a, options->helper);
    if (!helper) {
        diag_report(MSG_HELPER_MISSING, options->helper, diag_error(ENOENT));
        return false;
    }
    /* Who ignores SIGCHLD never learns how a child ended. */
    struct sigaction as_usual = {.sa_handler = SIG_DFL}, before;
    sigaction(SIGCHLD, &as_usual, &before);
    bool ok = true;
    for (size_t i = 0; i < count; i += BATCH) {
        size_t n = count - i < BATCH ? count - i : BATCH;
        ok = run_batch(a, files + i, n, helper, options, out + i) && ok;
    }
    sigaction(SIGCHLD, &before, NULL);
    return ok;
}
