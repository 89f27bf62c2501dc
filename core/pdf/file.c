/*
 * file: a temporary file beside the target, fsynced and renamed, so that the former
 * file stays until the new one is whole.  Where the file system knows files without a
 * name, it has none until it is whole: a kill leaves nothing behind, or in the instant
 * before the rename a whole file.
 *
 * A target that is a symbolic link is followed; one that is no regular file (a pipe, a
 * device) is written to, never replaced.
 */
#include "pdf/pdf_private.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The temporary file in the making, for the signal handler; empty if there is none.
 * Only changed while signals are held back, so that the name is always whole. */
static char temporary[PATH_MAX];

void pdf_cleanup(void)
{
    if (temporary[0])
        unlink(temporary);
}

/* Signals that end the program wait while the name changes. */
static void hold(sigset_t *before)
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGHUP);
    sigprocmask(SIG_BLOCK, &ending, before);
}

static void release(const sigset_t *before) { sigprocmask(SIG_SETMASK, before, NULL); }

static bool fail(const char *path, int error)
{
    diag_report(MSG_CANNOT_WRITE, path, diag_error(error));
    return false;
}

/* ---- the target --------------------------------------------------------- */

/* The folder of a path, in place. */
static const char *folder_of(char path[PATH_MAX])
{
    char *slash = strrchr(path, '/');
    if (!slash)
        return strcpy(path, ".");
    slash[slash == path] = 0;
    return path;
}

/* Follows symbolic links, also to a file that does not exist yet; 0 or errno. */
static int target_of(const char *given, char path[PATH_MAX])
{
    if (snprintf(path, PATH_MAX, "%s", given) >= PATH_MAX)
        return ENAMETOOLONG;
    for (int links = 0; links < 40; links++) {
        char to[PATH_MAX], folder[PATH_MAX], whole[2 * PATH_MAX];
        ssize_t n = readlink(path, to, sizeof to - 1);
        if (n < 0)
            return 0;                   /* no link: this is it, or its absence will show */
        to[n] = 0;
        memcpy(folder, path, sizeof folder);
        if (to[0] == '/')
            snprintf(whole, sizeof whole, "%s", to);
        else
            snprintf(whole, sizeof whole, "%s/%s", folder_of(folder), to);
        if (snprintf(path, PATH_MAX, "%s", whole) >= PATH_MAX)
            return ENAMETOOLONG;
    }
    return ELOOP;
}

/* ---- bytes -------------------------------------------------------------- */

static bool write_all(int fd, const unsigned char *bytes, size_t length)
{
    while (length) {
        ssize_t n = write(fd, bytes, length);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes += n;
        length -= (size_t)n;
    }
    return true;
}

/* Some network file systems know no fsync: then a whole write must do. */
static bool sync_file(int fd)
{
    return fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/* A limit on file sizes is to be an error like a full disk, not a signal. */
static bool write_quietly(int fd, const unsigned char *bytes, size_t length)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
    sigaction(SIGXFSZ, &ignore, &before);
    bool ok = write_all(fd, bytes, length) && sync_file(fd);
    int error = errno;
    sigaction(SIGXFSZ, &before, NULL);
    errno = error;
    return ok;
}

/* A rename only lasts once its folder does. */
static void sync_folder(const char *path)
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s", path);
    int fd = open(folder_of(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    fsync(fd);
    close(fd);
}

/* As the former file, or as the mask of new files says.  Another owner's file stays
 * theirs where we may give it (root); where not, the new file is ours. */
static bool adopt(int fd, const struct stat *former)
{
    if (!former) {
        mode_t mask = umask(0);
        umask(mask);
        return fchmod(fd, 0666 & ~mask) == 0;
    }
    if ((former->st_uid != geteuid() || former->st_gid != getegid()) &&
        fchown(fd, former->st_uid, former->st_gid) != 0)
        return fchmod(fd, former->st_mode & 0777) == 0;
    return fchmod(fd, former->st_mode & 0777) == 0;
}

/* ---- replacing ---------------------------------------------------------- */

/* Beside the target; `name` is where its name is to come.  -1 and errno on failure. */
static int temporary_open(const char *path, char name[PATH_MAX])
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s", path);
    if (snprintf(name, PATH_MAX, "%s/.briefing-XXXXXX", folder_of(folder)) >= PATH_MAX) {
        errno = ENAMETOOLONG;
        return -1;
    }
    bool nameable = access("/proc/self/fd", X_OK) == 0;
    int fd = nameable ? open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600) : -1;
    if (fd >= 0)
        return fd;
    sigset_t before;
    hold(&before);
    fd = mkostemp(name, O_CLOEXEC);
    int error = errno;
    if (fd >= 0)
        memcpy(temporary, name, strlen(name) + 1);
    release(&before);
    errno = error;
    return fd;
}

/* A name for a file that has none yet; 0 or errno. */
static int temporary_name(int fd, char name[PATH_MAX])
{
    char self[64];
    snprintf(self, sizeof self, "/proc/self/fd/%d", fd);
    int error = 0;
    sigset_t before;
    hold(&before);
    for (int tries = 0; !temporary[0] && tries < 100; tries++) {
        char *tail = name + strlen(name) - 6;
        snprintf(tail, 7, "%06x", (unsigned)(getpid() + tries * 7919) & 0xFFFFFF);
        error = linkat(AT_FDCWD, self, AT_FDCWD, name, AT_SYMLINK_FOLLOW) ? errno : 0;
        if (!error)
            memcpy(temporary, name, strlen(name) + 1);
        else if (error != EEXIST)
            break;
    }
    release(&before);
    return error;
}

/* Renames or, with no target, removes; the name is forgotten either way.  0 or errno. */
static int temporary_end(const char *target)
{
    sigset_t before;
    hold(&before);
    int error = target && rename(temporary, target) ? errno : 0;
    if (temporary[0] && (!target || error))
        unlink(temporary);
    temporary[0] = 0;
    release(&before);
    return error;
}

static int replace(const char *path, const struct stat *former, const unsigned char *bytes,
                   size_t length)
{
    char name[PATH_MAX];
    int fd = temporary_open(path, name);
    if (fd < 0)
        return errno;
    int error = write_quietly(fd, bytes, length) && adopt(fd, former) ? 0 : errno;
    if (!error)
        error = temporary_name(fd, name);
    if (close(fd) && !error)
        error = errno;
    if (error) {
        temporary_end(NULL);
        return error;
    }
    error = temporary_end(path);
    if (!error)
        sync_folder(path);
    return error;
}

static int write_through(const char *path, const unsigned char *bytes, size_t length)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return errno;
    int error = write_all(fd, bytes, length) ? 0 : errno;
    return close(fd) && !error ? errno : error;
}

bool file_replace(const char *given, const unsigned char *bytes, size_t length)
{
    char path[PATH_MAX];
    struct stat st;
    bool there = stat(given, &st) == 0;
    int error = 0;
    if (there && S_ISDIR(st.st_mode))
        return fail(given, EISDIR);
    if (there && !S_ISREG(st.st_mode))          /* /dev/stdout leads to no name of a pipe */
        error = write_through(given, bytes, length);
    else if (!(error = target_of(given, path)))
        error = replace(path, there ? &st : NULL, bytes, length);
    return error ? fail(given, error) : true;
}

bool file_folder(const char *path, const char *option)
{
    struct stat st;
    if (mkdir(path, 0777) == 0)
        return true;
    int error = errno;
    if (error == EEXIST && stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        return true;
    if (error != EEXIST)
        return fail(path, error);
    diag_report(MSG_NOT_A_FOLDER, path, option);
    return false;
}
