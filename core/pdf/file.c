/*
 * file: a temporary file beside the target, fsynced and renamed, so that the former
 * file stays until the new one is whole.
 */
#include "pdf/pdf_private.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The temporary file in the making; a signal handler may have to remove it. */
static char temporary[PATH_MAX];

void pdf_cleanup(void)
{
    if (temporary[0])
        unlink(temporary);
}

static bool fail(const char *path, int error)
{
    diag_report(MSG_CANNOT_WRITE, path, strerror(error));
    pdf_cleanup();
    temporary[0] = 0;
    return false;
}

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

/* A rename is only lasting once its folder is. */
static void sync_folder(const char *path)
{
    char folder[PATH_MAX];
    const char *slash = strrchr(path, '/');
    snprintf(folder, sizeof folder, "%.*s", slash ? (int)(slash - path) + 1 : 1, slash ? path : ".");
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

static mode_t mode_of(const char *path)
{
    struct stat st;
    if (stat(path, &st) == 0)
        return st.st_mode & 0777;
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

bool file_replace(const char *given, const unsigned char *bytes, size_t length)
{
    char resolved[PATH_MAX];
    const char *path = realpath(given, resolved) ? resolved : given;    /* a link stays a link */
    struct stat st;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        return fail(given, EISDIR);
    const char *slash = strrchr(path, '/');
    int folder = slash ? (int)(slash - path) + 1 : 0;
    if (snprintf(temporary, sizeof temporary, "%.*s.%s.XXXXXX", folder, path, path + folder) >=
        (int)sizeof temporary) {
        temporary[0] = 0;
        return fail(given, ENAMETOOLONG);
    }
    int fd = mkostemp(temporary, O_CLOEXEC);
    if (fd < 0) {
        temporary[0] = 0;
        return fail(given, errno);
    }
    bool ok = write_all(fd, bytes, length) && fchmod(fd, mode_of(path)) == 0 && fsync(fd) == 0;
    int error = errno;
    if (close(fd) && ok) {
        ok = false;
        error = errno;
    }
    if (!ok)
        return fail(given, error);
    if (rename(temporary, path))
        return fail(given, errno);
    temporary[0] = 0;
    sync_folder(path);
    return true;
}
