/*
 * lp: hands a finished file to the printing system, by the lp command.  No shell stands
 * between: names of files and printers go as they are.
 */
#include "cli/cli.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* ---- words -------------------------------------------------------------------- */

/* The paper that a side lies on, by the names that CUPS has; pages of other sizes say theirs. */
static const char *media_of(struct arena *a, const struct pages *p)
{
    int width = p->imposition ? p->sheet_width : p->page[0].width;
    int height = p->imposition ? p->sheet_height : p->page[0].height;
    int longer = width > height ? width : height, shorter = width > height ? height : width;
    static const struct { const char *name; int shorter, longer; } papers[] = {
        {"A3", PT(841.89), PT(1190.55)},
        {"A4", PT(595.28), PT(841.89)},
        {"A5", PT(419.53), PT(595.28)}};
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++)
        if (longer / 1024 == papers[i].longer / 1024 && shorter / 1024 == papers[i].shorter / 1024)
            return papers[i].name;
    return arena_printf(a, "Custom.%dx%d", shorter / 1024, longer / 1024);
}

static const char *sides_of(const struct pages *p)
{
    return !p->duplex       ? "sides=one-sided"
           : p->imposition ? "sides=two-sided-short-edge"
                            : "sides=two-sided-long-edge";
}

static char **words_of(struct arena *a, const struct options *o, const struct pages *p)
{
    VEC(char *) words = {0};
    const char *title = p->title_zh && *p->title_zh ? p->title_zh : p->title_en;
    *vec_push(a, &words) = arena_strdup(a, "lp");
    if (*o->print.printer) {
        *vec_push(a, &words) = arena_strdup(a, "-d");
        *vec_push(a, &words) = arena_strdup(a, o->print.printer);
    }
    if (o->print.print_copies > 1) {
        *vec_push(a, &words) = arena_strdup(a, "-n");
        *vec_push(a, &words) = arena_printf(a, "%d", o->print.print_copies);
    }
    const char *settings[] = {sides_of(p), arena_printf(a, "media=%s", media_of(a, p)),
                              "print-scaling=none"};
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        *vec_push(a, &words) = arena_strdup(a, "-o");
        *vec_push(a, &words) = arena_strdup(a, settings[i]);
    }
    *vec_push(a, &words) = arena_strdup(a, "-t");
    *vec_push(a, &words) = arena_strdup(a, title ? title : "briefing");
    *vec_push(a, &words) = arena_strdup(a, "--");
    *vec_push(a, &words) = arena_strdup(a, o->output);
    *vec_push(a, &words) = NULL;
    return words.at;
}

/* ---- the command ---------------------------------------------------------------- */

struct said { char text[512]; size_t length; };

static void read_said(int fd, struct said *said)
{
    char rest[512];
    ssize_t n;
    said->length = 0;
    for (;;) {
        size_t room = sizeof said->text - 1 - said->length;
        n = room ? read(fd, said->text + said->length, room) : read(fd, rest, sizeof rest);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        said->length += room ? (size_t)n : 0;
    }
    while (said->length && strchr("\r\n ", said->text[said->length - 1]))
        said->length--;
    said->text[said->length] = 0;
    for (char *s = said->text; (s = strchr(s, '\n')) != NULL;)
        *s = ' ';
}

/* Both of its outputs into the pipe; 0 or errno. */
static int spawn(char **words, int pipe_in, int pipe_out, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t defaults;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe_out, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipe_out, STDERR_FILENO);
    posix_spawn_file_actions_addclose(&actions, pipe_in);
    posix_spawn_file_actions_addclose(&actions, pipe_out);
    posix_spawnattr_init(&attributes);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);          /* we ignore it, lp need not */
    sigaddset(&defaults, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    int error = posix_spawnp(pid, words[0], &actions, &attributes, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error;
}

/* Its exit status, or -1 with *error set where it could not be started. */
static int run(char **words, struct said *said, int *error)
{
    int ends[2], status;
    pid_t pid;
    if (pipe(ends) != 0) {
        *error = errno;
        return -1;
    }
    *error = spawn(words, ends[0], ends[1], &pid);
    close(ends[1]);
    if (!*error)
        read_said(ends[0], said);
    close(ends[0]);
    if (*error)
        return -1;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool lp_print(struct arena *a, const struct options *o, const struct pages *p)
{
    struct said said = {.text = ""};
    int error = 0;
    if (!o->print.printer)
        return true;
    int status = run(words_of(a, o, p), &said, &error);
    if (status == 0) {
        if (!o->quiet)
            diag_report(MSG_PRINTED, NULL, *said.text ? said.text : o->output);
        return true;
    }
    if (error == ENOENT)
        diag_report(MSG_NO_LP, o->output);
    else
        diag_report(MSG_LP_FAILED, o->output,
                    error         ? diag_error(error)
                    : *said.text ? said.text
                                 : arena_printf(a, "status %d", status));
    return false;
}
