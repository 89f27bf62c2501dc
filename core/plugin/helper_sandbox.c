/*
 * sandbox: what the process gives up before it loads a plugin.
 *
 * Descriptors, then limits, then rights: each step needs something that a later one
 * takes away.
 *
 * Rule: nothing of this can be had back by the plugin, because hard limits, Landlock
 * and no_new_privs hold for the rest of the process's life.
 */
#include "plugin/helper.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined __has_include
#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#define HAS_LANDLOCK 1
#endif
#endif

#define FIRST_CLOSED (RECORD_FD + 1)
#define OPEN_FILES 16           /* of the dynamic loader, one after the other */

/* ---- descriptors --------------------------------------------------------------- */

static void close_descriptors(void)
{
#ifdef SYS_close_range
    if (syscall(SYS_close_range, (unsigned)FIRST_CLOSED, ~0u, 0) == 0)
        return;
#endif
    long last = sysconf(_SC_OPEN_MAX);
    for (int fd = FIRST_CLOSED; fd < (last > 0 && last < 65536 ? last : 65536); fd++)
        close(fd);
}

/* ---- limits --------------------------------------------------------------------- */

static bool limit(int resource, rlim_t soft, rlim_t hard)
{
    struct rlimit now;
    if (getrlimit(resource, &now) < 0)
        return false;
    struct rlimit wanted = {soft, hard};
    if (wanted.rlim_max > now.rlim_max)         /* only root may raise it */
        wanted.rlim_max = now.rlim_max;
    if (wanted.rlim_cur > wanted.rlim_max)
        wanted.rlim_cur = wanted.rlim_max;
    return setrlimit(resource, &wanted) == 0;
}

/* Soft below hard for the processor: the soft one ends the process with a signal that
 * says why, the hard one with a mute SIGKILL. */
static bool set_limits(unsigned cpu_seconds)
{
    bool ok = limit(RLIMIT_CPU, cpu_seconds, cpu_seconds + 1) && limit(RLIMIT_FSIZE, 0, 0) &&
              limit(RLIMIT_CORE, 0, 0) && limit(RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES) &&
              limit(RLIMIT_STACK, (rlim_t)8 << 20, (rlim_t)8 << 20);
#ifndef BRIEFING_SANITIZED
    ok = ok && limit(RLIMIT_NPROC, 0, 0);
    rlim_t bytes = (rlim_t)HELPER_ADDRESS_MEBIBYTES << 20;
    ok = ok && limit(RLIMIT_AS, bytes, bytes);
#endif
    return ok;
}

/* ---- rights ----------------------------------------------------------------------- */

#ifdef HAS_LANDLOCK

/* The rights that a kernel's Landlock knows: 13 in the first version, then one each. */
static __u64 all_rights(long version)
{
    __u64 rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    if (version >= 2)
        rights |= LANDLOCK_ACCESS_FS_MAKE_SYM << 1;     /* refer */
    if (version >= 3)
        rights |= LANDLOCK_ACCESS_FS_MAKE_SYM << 2;     /* truncate */
    return rights;
}

/* A file that is not there needs no rule. */
static bool allow_below(int rules, const char *path, __u64 rights)
{
    int fd = open(path, O_PATH | O_CLOEXEC);
    if (fd < 0)
        return true;
    struct landlock_path_beneath_attr rule = {.allowed_access = rights, .parent_fd = fd};
    bool ok = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(fd);
    return ok;
}

/* Reading is left for the plugin itself and what the loader may fetch for it. */
static bool restrict_paths(int rules, const char *plugin)
{
    static const char *const libraries[] = {"/lib", "/lib64", "/usr/lib", "/usr/lib64"};
    const __u64 read = LANDLOCK_ACCESS_FS_READ_FILE;
    bool ok = allow_below(rules, plugin, read) && allow_below(rules, "/etc/ld.so.cache", read);
    for (size_t i = 0; ok && i < sizeof libraries / sizeof *libraries; i++)
        ok = allow_below(rules, libraries[i], read | LANDLOCK_ACCESS_FS_EXECUTE);
    return ok && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
}

static bool restrict_files(const char *plugin, bool *landlock)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    *landlock = version > 0;
    if (!*landlock)
        return true;
    struct landlock_ruleset_attr attr = {.handled_access_fs = all_rights(version)};
    long rules = syscall(SYS_landlock_create_ruleset, &attr, sizeof attr, 0);
    if (rules < 0)
        return false;
    bool ok = restrict_paths((int)rules, plugin);
    close((int)rules);
    return ok;
}

#else

static bool restrict_files(const char *plugin, bool *landlock)
{
    (void)plugin;
    *landlock = false;
    return true;
}

#endif

bool sandbox_close(const char *plugin, unsigned cpu_seconds, bool *landlock, const char **what)
{
    *landlock = false;
    close_descriptors();
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) < 0 || prctl(PR_SET_DUMPABLE, 0) < 0)
        return *what = "prctl", false;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return *what = "no_new_privs", false;
    if (!restrict_files(plugin, landlock))
        return *what = "landlock", false;
    if (!set_limits(cpu_seconds))
        return *what = "limits", false;
    return true;
}
