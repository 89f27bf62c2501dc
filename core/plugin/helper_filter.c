/*
 * filter: which system calls are left to a plugin.
 *
 *   loading   before dlopen: what a dynamic loader needs; the rest fails with EPERM
 *   saying    before the plugin's function: memory, and writing to what is open; the rest
 *             is told to the core by name and ends the process
 *
 * Rule: the tables list what is allowed, so that a system call of tomorrow's kernel is
 * refused today.  The second filter stands on top of the first: both must agree.
 */
#include "plugin/helper.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#ifdef BRIEFING_SANITIZED

/* The sanitizers' run time needs more than a plugin. */
bool filter_for_loading(void)
{
    return true;
}
bool filter_for_saying(void)
{
    return true;
}

#else

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define CALL(name) SCMP_SYS(name)

/* ---- rules ------------------------------------------------------------------- */

static bool allow(scmp_filter_ctx c, const int *calls, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (seccomp_rule_add(c, SCMP_ACT_ALLOW, calls[i], 0) < 0)
            return false;
    return true;
}

/* Allowed where argument `at`, masked, is `value`. */
static bool allow_if(scmp_filter_ctx c, int call, unsigned at, uint64_t mask, uint64_t value)
{
    return seccomp_rule_add(c, SCMP_ACT_ALLOW, call, 1,
                            SCMP_CMP64(at, SCMP_CMP_MASKED_EQ, mask, value)) == 0;
}

static bool fail_with(scmp_filter_ctx c, int call, uint16_t error)
{
    return seccomp_rule_add(c, SCMP_ACT_ERRNO(error), call, 0) == 0;
}

static bool load(scmp_filter_ctx c)
{
    bool ok = c && seccomp_load(c) == 0;
    seccomp_release(c);
    return ok;
}

/* abort() sends a signal to itself and restores its effect; no other signal, and to nobody
 * else. */
static bool allow_abort(scmp_filter_ctx c)
{
    return allow_if(c, CALL(rt_sigaction), 0, UINT64_MAX, SIGABRT) &&
           seccomp_rule_add(c, SCMP_ACT_ALLOW, CALL(tgkill), 2,
                            SCMP_CMP64(0, SCMP_CMP_EQ, (uint64_t)getpid()),
                            SCMP_CMP64(2, SCMP_CMP_EQ, SIGABRT)) == 0;
}

/* ---- loading ------------------------------------------------------------------ */

static const int loader_calls[] = {
    CALL(read), CALL(pread64), CALL(close), CALL(fstat), CALL(newfstatat), CALL(lseek),
    CALL(access), CALL(faccessat), CALL(faccessat2), CALL(readlink), CALL(readlinkat),
    CALL(getcwd), CALL(write), CALL(writev), CALL(mmap), CALL(mprotect), CALL(munmap),
    CALL(mremap), CALL(madvise), CALL(brk), CALL(futex), CALL(getpid), CALL(gettid),
    CALL(getppid), CALL(getuid), CALL(geteuid), CALL(getgid), CALL(getegid), CALL(uname),
    CALL(sysinfo), CALL(getrandom), CALL(clock_gettime), CALL(clock_getres),
    CALL(gettimeofday), CALL(time), CALL(getrusage), CALL(rt_sigaction), CALL(rt_sigprocmask),
    CALL(rt_sigreturn), CALL(sigaltstack), CALL(seccomp), CALL(exit), CALL(exit_group),
};

bool filter_for_loading(void)
{
    const uint64_t changing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    scmp_filter_ctx c = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    bool ok = c && allow(c, loader_calls, COUNT(loader_calls)) &&
              allow_if(c, CALL(open), 1, changing, 0) &&
              allow_if(c, CALL(openat), 2, changing, 0) &&
              allow_if(c, CALL(prctl), 0, UINT64_MAX, PR_SET_SECCOMP) &&
              allow_if(c, CALL(prctl), 0, UINT64_MAX, PR_SET_NO_NEW_PRIVS) && allow_abort(c);
    if (!ok) {
        seccomp_release(c);
        return false;
    }
    return load(c);
}

/* ---- what is told --------------------------------------------------------------- */

/* Names for what plugins are likely to try; anything else is told by its number. */
static const struct { int call; const char *name; } names[] = {
    {CALL(open), "open"}, {CALL(openat), "openat"}, {CALL(openat2), "openat2"},
    {CALL(creat), "creat"}, {CALL(close), "close"}, {CALL(read), "read"}, {CALL(readv), "readv"},
    {CALL(pread64), "pread64"}, {CALL(stat), "stat"}, {CALL(lstat), "lstat"},
    {CALL(statx), "statx"}, {CALL(access), "access"}, {CALL(faccessat), "faccessat"},
    {CALL(faccessat2), "faccessat2"}, {CALL(readlink), "readlink"},
    {CALL(getdents64), "getdents64"}, {CALL(unlink), "unlink"}, {CALL(unlinkat), "unlinkat"},
    {CALL(rename), "rename"}, {CALL(renameat2), "renameat2"}, {CALL(mkdir), "mkdir"},
    {CALL(mkdirat), "mkdirat"}, {CALL(chmod), "chmod"}, {CALL(chdir), "chdir"},
    {CALL(socket), "socket"}, {CALL(connect), "connect"}, {CALL(bind), "bind"},
    {CALL(sendto), "sendto"}, {CALL(pipe2), "pipe2"}, {CALL(dup), "dup"}, {CALL(dup2), "dup2"},
    {CALL(fork), "fork"}, {CALL(vfork), "vfork"}, {CALL(clone), "clone"},
    {CALL(clone3), "clone3"}, {CALL(execve), "execve"}, {CALL(execveat), "execveat"},
    {CALL(kill), "kill"}, {CALL(tgkill), "tgkill"}, {CALL(ptrace), "ptrace"},
    {CALL(nanosleep), "nanosleep"}, {CALL(clock_nanosleep), "clock_nanosleep"},
    {CALL(pause), "pause"}, {CALL(poll), "poll"}, {CALL(select), "select"},
    {CALL(wait4), "wait4"}, {CALL(futex), "futex"}, {CALL(prctl), "prctl"},
    {CALL(rt_sigaction), "rt_sigaction"}, {CALL(mmap), "mmap"}, {CALL(mprotect), "mprotect"},
    {CALL(ioctl), "ioctl"}, {CALL(fcntl), "fcntl"}, {CALL(setrlimit), "setrlimit"},
    {CALL(prlimit64), "prlimit64"}, {CALL(getrandom), "getrandom"},
};

static char *append(char *at, const char *s)
{
    size_t n = strlen(s);
    memcpy(at, s, n);
    return at + n;
}

/* In a signal handler: no memory, no printf, and the encoder may be in mid-record. */
static void tell(const char *word, const char *detail)
{
    char line[128], *at = line;
    *at++ = '\n';
    *at++ = MARK;
    at = append(at, word);
    *at++ = '\t';
    at = append(at, detail);
    at = append(at, "\t\n");
    ssize_t n = write(RECORD_FD, line, (size_t)(at - line));
    (void)n;
    _exit(EXIT_FAILURE);
}

static void forbidden(int signal_number, siginfo_t *info, void *context)
{
    (void)signal_number;
    (void)context;
    char digits[12], *at = digits + sizeof digits;
    *--at = 0;
    for (unsigned n = (unsigned)info->si_syscall; n || !*at; n /= 10)
        *--at = (char)('0' + n % 10);
    const char *name = at;
    for (size_t i = 0; i < COUNT(names); i++)
        if (names[i].call == info->si_syscall)
            name = names[i].name;
    tell(REFUSE_SYSCALL, name);
}

/* A crash for want of memory is told as such; the sign is that little is to be had now.
 * Otherwise the signal comes once more and ends the process. */
static void crashed(int signal_number)
{
    (void)signal_number;
    void *probe = mmap(NULL, (size_t)64 << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (probe == MAP_FAILED)
        tell(REFUSE_MEMORY, "");
}

/* The handlers have a stack of their own, because the plugin may have used up its. */
static bool watch(void)
{
    stack_t own = {.ss_size = (size_t)64 << 10};
    own.ss_sp = mmap(NULL, own.ss_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct sigaction told = {.sa_sigaction = forbidden, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    struct sigaction once = {.sa_handler = crashed, .sa_flags = SA_RESETHAND | SA_ONSTACK};
    return own.ss_sp != MAP_FAILED && sigaltstack(&own, NULL) == 0 &&
           sigaction(SIGSYS, &told, NULL) == 0 && sigaction(SIGSEGV, &once, NULL) == 0 &&
           sigaction(SIGBUS, &once, NULL) == 0 && sigaction(SIGABRT, &once, NULL) == 0;
}

/* ---- saying ----------------------------------------------------------------------- */

static const int memory_calls[] = {
    CALL(brk), CALL(munmap), CALL(mremap), CALL(madvise), CALL(write), CALL(writev),
    CALL(fstat), CALL(rt_sigprocmask), CALL(rt_sigreturn), CALL(getpid), CALL(gettid),
    CALL(clock_gettime), CALL(gettimeofday), CALL(time), CALL(sysinfo), CALL(exit),
    CALL(exit_group),
};

/* What stdio and malloc try and can do without.  EPERM for getrandom: what a plugin says
 * must not depend on chance. */
static bool fail_quietly(scmp_filter_ctx c)
{
    return fail_with(c, CALL(newfstatat), EPERM) && fail_with(c, CALL(lseek), ESPIPE) &&
           fail_with(c, CALL(ioctl), ENOTTY) && fail_with(c, CALL(getrandom), EPERM);
}

bool filter_for_saying(void)
{
    scmp_filter_ctx c = watch() ? seccomp_init(SCMP_ACT_TRAP) : NULL;
    bool ok = c && allow(c, memory_calls, COUNT(memory_calls)) && allow_abort(c) &&
              fail_quietly(c) && allow_if(c, CALL(mprotect), 2, PROT_EXEC, 0) &&
              seccomp_rule_add(c, SCMP_ACT_ALLOW, CALL(mmap), 2,
                               SCMP_CMP64(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
                               SCMP_CMP64(3, SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS,
                                          MAP_ANONYMOUS)) == 0;
    if (!ok) {
        seccomp_release(c);
        return false;
    }
    return load(c);
}

#endif
