/*
 * diag: messages to people.
 *
 * Every message is a row of messages.def; callers name the row and its
 * arguments, never a sentence.  The sink is the one global of the program.
 *
 * Rule: the worst row reported, by the order of the enum, decides the exit
 * status.
 */
#include "base/base.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
    const char *name;
    int status;
    const char *text[LANG_COUNT];
} rows[MSG_COUNT] = {
#define MESSAGE(name, status, zh, en) {#name, status, {zh, en}},
#include "messages.def"
#undef MESSAGE
};

static struct {
    const char *program;
    bool ready;                     /* lang has been read from the environment */
    enum lang lang;
    enum message worst;
    size_t counts[MSG_COUNT];
    diag_sink *sink;
    void *data;
} state;

/* POSIX, Environment Variables: the first of the three that is not empty rules. */
static enum lang lang_of_environment(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value)
            return strncmp(value, "zh", 2) == 0 ? LANG_ZH : LANG_EN;
    }
    return LANG_EN;
}

void diag_init(const char *program)
{
    state.program = program;
    state.lang = lang_of_environment();
    state.ready = true;
}

enum lang diag_lang(void)
{
    if (!state.ready)
        diag_init(state.program);
    return state.lang;
}

/* One write per message: several processes may share the terminal. */
static void report_to_stderr(const char *where, const char *text)
{
    const char *place = where ? where : state.program ? state.program : "briefing";
    char *line = NULL;
    int n = asprintf(&line, "%s: %s\n", place, text);
    if (n < 0)
        diag_fatal("out of memory");
    fwrite(line, 1, (size_t)n, stderr);
    fflush(stderr);
    free(line);
}

void diag_vreport(enum message m, const char *where, va_list args)
{
    char *text = NULL;
    if (vasprintf(&text, rows[m].text[diag_lang()], args) < 0)
        diag_fatal("out of memory");
    state.counts[m]++;
    if (m > state.worst)
        state.worst = m;
    if (state.sink)
        state.sink(m, where, text, state.data);
    else
        report_to_stderr(where, text);
    free(text);
}

void diag_report(enum message m, const char *where, ...)
{
    va_list args;
    va_start(args, where);
    diag_vreport(m, where, args);
    va_end(args);
}

char *diag_text(struct arena *a, enum message m, enum lang lang, ...)
{
    va_list args, again;
    va_start(args, lang);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, rows[m].text[lang], args);
    va_end(args);
    if (n < 0)
        diag_fatal("a message that printf refuses");
    char *text = arena_alloc(a, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, rows[m].text[lang], again);
    va_end(again);
    return text;
}

const char *diag_name(enum message m)
{
    return rows[m].name;
}

enum message diag_worst(void)
{
    return state.worst;
}

int diag_status(void)
{
    return rows[state.worst].status;
}

size_t diag_count(enum message m)
{
    return state.counts[m];
}

/* The C library says these in Chinese only where a Chinese locale is installed. */
const char *diag_error(int error)
{
    static const struct { int error; const char *zh; } known[] = {
        {ENOENT, "没有这个文件或文件夹"}, {EACCES, "没有权限"}, {EPERM, "不允许这样做"},
        {EEXIST, "文件已经存在"}, {ENOTDIR, "路径中有一段不是文件夹"}, {EISDIR, "这是一个文件夹"},
        {ENOSPC, "磁盘已满"}, {EDQUOT, "磁盘配额已用完"}, {EROFS, "文件系统只读"},
        {ENAMETOOLONG, "文件名太长"}, {EFBIG, "文件太大"}, {EIO, "读写出错"},
        {EINVAL, "不是普通文件或参数不对"}, {EMFILE, "打开的文件太多"}, {ETXTBSY, "文件正在使用"},
        {EPIPE, "接收的一方已经关闭"}};
    for (size_t i = 0; diag_lang() == LANG_ZH && i < sizeof known / sizeof *known; i++)
        if (known[i].error == error)
            return known[i].zh;
    return strerror(error);
}

void diag_forgive(enum message worst)
{
    state.worst = worst;
}

void diag_set_sink(diag_sink *sink, void *data)
{
    state.sink = sink;
    state.data = data;
}

void diag_reset(void)
{
    memset(state.counts, 0, sizeof state.counts);
    state.worst = MSG_NONE;
}

/* Takes no memory, because there may be none. */
void diag_fatal(const char *what)
{
    const char *parts[] = {state.program ? state.program : "briefing", ": ",
                           diag_lang() == LANG_ZH ? "程序中止：" : "stopped: ", what, "\n"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (write(STDERR_FILENO, parts[i], strlen(parts[i])) < 0)
            break;
    _exit(STATUS_INTERNAL);
}
