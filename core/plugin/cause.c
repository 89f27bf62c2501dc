/*
 * cause: what became of a helper: a whole stream, or the reason why there is none.
 *
 * The first of these that holds is the reason: we stopped it; it told a refusal; a
 * signal; an exit status; a stream without end.
 *
 * Rule: every word of protocol.h stands in the table below, and whatever a plugin can
 * have had a hand in is made harmless before it is shown.
 */
#include "plugin/plugin_private.h"
#include "plugin/protocol.h"

#include "base/record.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>

#define SHOWN_BYTES 200u

static const struct { const char *word; enum message message; } refusals[] = {
    {REFUSE_SANDBOX, MSG_SANDBOX_UNAVAILABLE},
    {REFUSE_LOAD, MSG_PLUGIN_NOT_LOADED},
    {REFUSE_SYMBOL, MSG_PLUGIN_NO_SYMBOL},
    {REFUSE_NOTHING, MSG_PLUGIN_NOTHING},
    {REFUSE_MAGIC, MSG_PLUGIN_MAGIC},
    {REFUSE_NEWER, MSG_PLUGIN_NEWER},
    {REFUSE_OLDER, MSG_PLUGIN_OLDER},
    {REFUSE_SIZE, MSG_PLUGIN_SIZE},
    {REFUSE_KIND, MSG_PLUGIN_KIND},
    {REFUSE_ID, MSG_PLUGIN_ID},
    {REFUSE_OTHER_ID, MSG_PLUGIN_OTHER_ID},
    {REFUSE_MEMBER, MSG_PLUGIN_MEMBER},
    {REFUSE_CALL, MSG_PLUGIN_CALL},
    {REFUSE_RECORD_KIND, MSG_PLUGIN_RECORD_KIND},
    {REFUSE_FIELDS, MSG_PLUGIN_FIELDS},
    {REFUSE_RECORD_BYTES, MSG_PLUGIN_RECORD_TOO_LONG},
    {REFUSE_RECORDS, MSG_PLUGIN_TOO_MANY_RECORDS},
    {REFUSE_STREAM, MSG_PLUGIN_STREAM_TOO_LONG},
    {REFUSE_SYSCALL, MSG_PLUGIN_SYSCALL},
    {REFUSE_MEMORY, MSG_PLUGIN_MEMORY},
    {REFUSE_USAGE, MSG_INTERNAL},
};

/* One line of at most SHOWN_BYTES: no controls, no broken UTF-8, no spaces at its ends. */
static char *harmless(struct arena *a, const char *s, size_t length)
{
    char *text = arena_alloc(a, SHOWN_BYTES + 8), *out = text;
    const char *end = s + length;
    while (s < end && (*s == '\n' || *s == ' '))
        s++;
    while (end > s && (end[-1] == '\n' || end[-1] == ' '))
        end--;
    for (const char *from = s; s < end; from = s) {
        if (utf8_next(&s, end) < 0) {
            s++;
            *out++ = '?';
        } else {
            size_t bad, bytes = (size_t)(s - from);
            bool plain = utf8_check(from, bytes, &bad) && *from != '\n' && *from != '\t';
            memcpy(out, plain ? from : " ", plain ? bytes : 1);
            out += plain ? bytes : 1;
        }
        if ((size_t)(out - text) >= SHOWN_BYTES && s < end) {
            memcpy(out, "…", strlen("…"));
            out += strlen("…");
            break;
        }
    }
    *out = 0;
    return text;
}

/* ---- the stream's two ends --------------------------------------------------------------- */

/* The notice in front of the records; told once, however many helpers say it. */
static const char *without_notice(const struct child *c, size_t *length)
{
    size_t n = strlen(NOTICE_NO_LANDLOCK);
    const char *s = c->records;
    *length = c->length;
    if (!s || c->length < n + 2 || s[0] != MARK || memcmp(s + 1, NOTICE_NO_LANDLOCK, n) != 0 ||
        s[n + 1] != '\n')
        return s;
    if (!diag_count(MSG_LANDLOCK_ABSENT))
        diag_report(MSG_LANDLOCK_ABSENT, NULL);
    *length -= n + 2;
    return s + n + 2;
}

/* The last whole line without its break; NULL where the stream stops within a line. */
static const char *last_line(const char *s, size_t length, size_t *bytes)
{
    if (!length || s[length - 1] != '\n')
        return NULL;
    const char *before = memrchr(s, '\n', length - 1);
    const char *line = before ? before + 1 : s;
    *bytes = (size_t)(s + length - 1 - line);
    return line;
}

static bool has_end(const char *s, size_t length)
{
    const char *word = record_shapes[REC_END].name;
    size_t bytes, n = strlen(word);
    const char *line = last_line(s, length, &bytes);
    return line && bytes > n && memcmp(line, word, n) == 0 && line[n] == '\t';
}

/* ---- why there is none -------------------------------------------------------------------- */

/* A detail of a refusal: up to the next tab, unescaped. */
static const char *detail(struct arena *a, const char **at, const char *end)
{
    const char *tab = memchr(*at, '\t', (size_t)(end - *at));
    const char *stop = tab ? tab : end;
    char *text = arena_alloc(a, (size_t)(stop - *at) + 1), *out = text;
    for (const char *s = *at; s < stop; s++) {
        if (*s == '\\' && s + 1 < stop)
            *out++ = *++s == '\\' ? '\\' : ' ';
        else
            *out++ = *s;
    }
    *at = tab ? tab + 1 : end;
    return harmless(a, text, (size_t)(out - text));
}

static bool tell_refusal(struct arena *a, const char *where, const char *s, size_t length)
{
    size_t bytes;
    const char *line = last_line(s, length, &bytes);
    if (!line || !bytes || *line != MARK)
        return false;
    const char *at = line + 1, *end = line + bytes;
    const char *word = detail(a, &at, end), *first = detail(a, &at, end);
    const char *second = detail(a, &at, end);
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        if (strcmp(refusals[i].word, word) != 0)
            continue;
        diag_report(refusals[i].message, where, first, second);
        return true;
    }
    return false;
}

static unsigned cpu_limit(const struct plugin_options *o)
{
    return o->cpu_seconds ? o->cpu_seconds : HELPER_CPU_SECONDS;
}

static bool used_up_cpu(const struct child *c, const struct plugin_options *o)
{
    const struct rusage *u = &c->usage;
    return (unsigned long)(u->ru_utime.tv_sec + u->ru_stime.tv_sec) >= cpu_limit(o);
}

static void tell_signal(struct arena *a, const struct child *c, const struct plugin_options *o)
{
    int number = WTERMSIG(c->status);
    const char *name = sigabbrev_np(number), *words = sigdescr_np(number);
    if (number == SIGXCPU || (number == SIGKILL && used_up_cpu(c, o)))
        diag_report(MSG_PLUGIN_CPU, c->file->path, arena_printf(a, "%u", cpu_limit(o)));
    else if (number == SIGSYS)
        diag_report(MSG_PLUGIN_SYSCALL, c->file->path, "?");
    else
        diag_report(MSG_PLUGIN_CRASHED, c->file->path,
                    name ? arena_printf(a, "SIG%s", name) : arena_printf(a, "%d", number),
                    words ? words : "");
}

static void tell_stop(struct arena *a, const struct child *c, const struct plugin_options *o)
{
    unsigned wall = o->wall_milliseconds ? o->wall_milliseconds : PLUGIN_WALL_MILLISECONDS;
    const char *where = c->file->path;
    if (c->stop == STOP_STREAM)
        diag_report(MSG_PLUGIN_STREAM_TOO_LONG, where);
    else if (c->stop == STOP_PRINTED)
        diag_report(MSG_PLUGIN_PRINTED_TOO_MUCH, where);
    else if (wall % 1000)
        diag_report(MSG_PLUGIN_DEADLINE, where,
                    arena_printf(a, "%u.%03u", wall / 1000, wall % 1000));
    else
        diag_report(MSG_PLUGIN_DEADLINE, where, arena_printf(a, "%u", wall / 1000));
}

static void tell_failure(struct arena *a, const struct child *c, const struct plugin_options *o,
                         const char *s, size_t length)
{
    if (c->error)
        diag_report(MSG_HELPER_MISSING, c->file->path, diag_error(c->error));
    else if (c->stop)
        tell_stop(a, c, o);
    else if (tell_refusal(a, c->file->path, s, length))
        return;
    else if (WIFSIGNALED(c->status))
        tell_signal(a, c, o);
    else if (WEXITSTATUS(c->status))
        diag_report(MSG_PLUGIN_EXIT, c->file->path, arena_printf(a, "%d", WEXITSTATUS(c->status)));
    else
        diag_report(MSG_PLUGIN_CUT_OFF, c->file->path);
}

bool cause_tell(struct arena *a, const struct child *c, const struct plugin_options *o,
                struct plugin_stream *out)
{
    size_t length;
    const char *s = without_notice(c, &length);
    out->ok = !c->error && !c->stop && WIFEXITED(c->status) && !WEXITSTATUS(c->status) &&
              has_end(s, length);
    if (c->said_length) {
        out->said = harmless(a, c->said, c->said_length < SAID_KEPT ? c->said_length : SAID_KEPT);
        diag_report(MSG_PLUGIN_PRINTED, c->file->path, out->said);
    }
    if (out->ok) {
        out->bytes = memcpy(arena_alloc(a, length + 1), s, length);
        out->length = length;
    } else {
        tell_failure(a, c, o, s, length);
    }
    return out->ok;
}
