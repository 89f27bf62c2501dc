/*
 * watch: makes the file again whenever what it is made of changes: plugins, their data,
 * templates, briefing.ini, the list of recipients; in a source tree, by way of its launcher,
 * the plugins' sources too.
 *
 * Each run is a process of its own, the same command without --watch: it reads its settings
 * anew, replaces the file only by a whole one, and whatever becomes of it cannot harm this
 * one.  There are no handlers: all signals are waited for, the kernel's news of changes
 * among them (SIGIO).
 *
 * Words: a *place* is a folder and how the names end in it that count.
 */
#include "cli/cli.h"
#include "plugin/plugin_host.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* An editor writes in several steps: what counts is the quiet behind them. */
#define QUIET_MS 150
#define ROUNDS_MOST 40

struct place { int wd; const char *ending; };
struct watch {
    struct arena *arena;                /* of this round's places */
    int fd;
    int error;                          /* of a place that is there and cannot be watched */
    VEC(struct place) places;
    sigset_t signals, before;
};

/* ---- places --------------------------------------------------------------------- */

static void add(struct watch *w, const char *folder, const char *ending)
{
    int wd = inotify_add_watch(w->fd, folder,
                               IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE |
                                   IN_ONLYDIR);
    if (wd < 0 && errno != ENOENT && errno != ENOTDIR && errno != EACCES)
        w->error = errno;
    for (size_t i = 0; i < w->places.count; i++)
        if (w->places.at[i].wd == wd && strcmp(w->places.at[i].ending, ending) == 0)
            return;
    if (wd >= 0)
        *vec_push(w->arena, &w->places) = (struct place){wd, ending};
}

/* A file: its folder, and its name with the slash in front for an ending. */
static void add_file(struct watch *w, const char *path)
{
    const char *slash = path ? strrchr(path, '/') : NULL;
    if (!path)
        return;
    const char *folder = !slash          ? "."
                         : slash == path ? "/"
                                         : arena_strndup(w->arena, path, (size_t)(slash - path));
    add(w, folder, slash ? slash : arena_printf(w->arena, "/%s", path));
}

/* What a launcher builds is not watched besides: its own runs would be news. */
static void add_plugins(struct watch *w, const struct paths *p, bool built)
{
    struct plugin_file *files;
    size_t count;
    for (const char *s = p->plugins; *s && !built; s += strspn(s, ":")) {
        size_t n = strcspn(s, ":");
        add(w, arena_strndup(w->arena, s, n), ".so");
        s += n;
    }
    if (!plugin_find(w->arena, p->plugins, p->data, &files, &count))
        return;
    for (size_t i = 0; i < count; i++) {
        if (!built)
            add_file(w, files[i].path);
        if (files[i].data)
            add(w, files[i].data, ".csv");
    }
}

/* The sources of a tree's plugins, which its launcher builds. */
static void add_sources(struct watch *w, const char *launcher)
{
    const char *slash = launcher ? strrchr(launcher, '/') : NULL;
    if (!slash)
        return;
    const char *plugins = arena_printf(w->arena, "%.*s/plugins", (int)(slash - launcher), launcher);
    DIR *dir = opendir(plugins);
    for (struct dirent *e; dir && (e = readdir(dir));) {
        if (e->d_name[0] == '.')
            continue;
        const char *folder = arena_printf(w->arena, "%s/%s", plugins, e->d_name);
        add(w, folder, ".c");
        add(w, folder, ".h");
        add(w, arena_printf(w->arena, "%s/data", folder), ".csv");
    }
    if (dir)
        closedir(dir);
}

/* A template that is a file, and those that it is based on. */
static void add_template(struct watch *w, const char *name)
{
    for (int i = 0; name && strchr(name, '/') && i < 8; i++) {
        add_file(w, name);
        struct settings *s = settings_open(name);
        const char *base = s ? settings_text(s, "template", "base") : NULL;
        int folder = (int)(strrchr(name, '/') - name);
        name = !base || !strchr(base, '/') ? NULL
               : *base == '/'             ? arena_strdup(w->arena, base)
                                           : arena_printf(w->arena, "%.*s/%s", folder, name, base);
        settings_close(s);
    }
}

static void swallow(enum message m, const char *where, const char *text, void *data)
{
    (void)m, (void)where, (void)text, (void)data;
}

/* What is wrong with it is the runs' to tell. */
static void places_find(struct watch *w, const struct options *o)
{
    struct paths p;
    struct working working;
    const char *launcher = getenv("BRIEFING_LAUNCHER");
    diag_set_sink(swallow, NULL);
    paths_find(w->arena, o, &p);
    add_plugins(w, &p, launcher && *launcher && !o->plugins);
    add_sources(w, launcher);
    add(w, p.templates, ".ini");
    add_template(w, o->template_name);
    add_file(w, o->print.recipients);
    add_file(w, "briefing.ini");
    if (working_read(w->arena, &working)) {
        add_template(w, working.template_name);
        add_file(w, working.print.recipients);
    }
    diag_set_sink(NULL, NULL);
    diag_reset();
}

/* ---- news ------------------------------------------------------------------------ */

static bool counts(const struct watch *w, const struct inotify_event *e)
{
    size_t n = e->len ? strlen(e->name) : 0;
    for (size_t i = 0; n && i < w->places.count; i++) {
        const struct place *p = &w->places.at[i];
        size_t m = strlen(p->ending);
        if (p->wd != e->wd)
            continue;
        if (*p->ending == '/' ? strcmp(e->name, p->ending + 1) == 0
                              : n >= m && strcmp(e->name + n - m, p->ending) == 0)
            return true;
    }
    return (e->mask & IN_Q_OVERFLOW) != 0;
}

/* Takes all news there is; whether some of it counts. */
static bool news(struct watch *w)
{
    char buffer[1 << 13] __attribute__((aligned(__alignof__(struct inotify_event))));
    bool any = false;
    for (ssize_t n; (n = read(w->fd, buffer, sizeof buffer)) > 0;)
        for (char *s = buffer; s < buffer + n;) {
            const struct inotify_event *e = (const struct inotify_event *)s;
            any = counts(w, e) || any;
            s += sizeof *e + e->len;
        }
    return any;
}

static bool ends(int signal_number)
{
    return signal_number == SIGINT || signal_number == SIGTERM || signal_number == SIGHUP;
}

/* Until something changed and all is quiet again; false: to end. */
static bool wait_for_change(struct watch *w)
{
    const struct timespec quiet = {0, QUIET_MS * 1000000L};
    while (!news(w))
        if (ends(sigwaitinfo(&w->signals, NULL)))
            return false;
    for (int i = 0; i < ROUNDS_MOST; i++) {
        int n = sigtimedwait(&w->signals, NULL, &quiet);
        if (ends(n))
            return false;
        if (n < 0 && errno == EAGAIN)
            break;
        news(w);
    }
    return true;
}

/* ---- a run -------------------------------------------------------------------------- */

static int start(const struct watch *w, char *const *words, pid_t *pid)
{
    const char *launcher = getenv("BRIEFING_LAUNCHER");
    const char *program = launcher && *launcher ? launcher : "/proc/self/exe";
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigmask(&attributes, &w->before);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    int error = posix_spawn(pid, program, NULL, &attributes, words, environ);
    posix_spawnattr_destroy(&attributes);
    return error;
}

/* One run to its end; a signal to us is passed on, and it cleans up.  False: to end. */
static bool run(const struct watch *w, char *const *words)
{
    pid_t pid;
    int error = start(w, words, &pid), n;
    if (error) {
        diag_report(MSG_CANNOT_WATCH, NULL, diag_error(error));
        return false;
    }
    bool on = true;
    while (waitpid(pid, NULL, WNOHANG) == 0) {
        n = sigwaitinfo(&w->signals, NULL);     /* its end is one of them */
        if (!ends(n))
            continue;
        kill(pid, n);
        on = false;
    }
    return on;
}

/* ---- the loop ------------------------------------------------------------------------- */

/* False with *error where the kernel gives no more of what this needs. */
static bool watch_begin(struct watch *w)
{
    static const int waited[] = {SIGINT, SIGTERM, SIGHUP, SIGCHLD, SIGIO};
    sigemptyset(&w->signals);
    for (size_t i = 0; i < sizeof waited / sizeof *waited; i++)
        sigaddset(&w->signals, waited[i]);
    sigprocmask(SIG_BLOCK, &w->signals, &w->before);
    w->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    return w->fd >= 0 && fcntl(w->fd, F_SETOWN, getpid()) == 0 &&
           fcntl(w->fd, F_SETFL, O_ASYNC | O_NONBLOCK) == 0;
}

int watch_run(const struct options *o)
{
    struct watch w = {.fd = -1};
    bool on = watch_begin(&w);
    int error = on ? 0 : errno;
    for (bool first = true; on; first = false) {
        w.arena = arena_new();
        w.places.at = NULL;
        w.places.count = w.places.room = 0;
        places_find(&w, o);             /* before the run, so that nothing is missed meanwhile */
        error = w.error;
        on = !error && run(&w, o->print.again);
        if (on && first && !o->quiet)
            diag_report(MSG_WATCHING, NULL, (int)w.places.count);
        on = on && wait_for_change(&w);
        arena_free(w.arena);
    }
    if (error)
        diag_report(MSG_CANNOT_WATCH, NULL, diag_error(error));
    if (w.fd >= 0)
        close(w.fd);
    return diag_status();
}
