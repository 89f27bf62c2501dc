/*
 * briefing-plugin-host: runs one plugin and turns what it says into records.
 *
 * The order is the safety: data are mapped, the sandbox closes, the loader's filter
 * stands before the plugin's first instruction (a constructor runs in dlopen), the
 * strict one before its function is called.
 *
 * Rule: the plugin's contract is checked from its frozen first members outwards, and
 * nothing behind them is read before size and version are known.
 */
#include "plugin/helper.h"

#include "base/record.h"

#include <dlfcn.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SYMBOL "briefing_plugin"
/* What interface 1.0 had; members behind it came with later minors and may be missing. */
#define FIRST_SIZE (offsetof(struct briefing_plugin, say) + sizeof(void (*)(void)))

struct task {
    enum sandbox sandbox;
    unsigned cpu_seconds;
    bool failing_host;
    const char *data, *id, *path;
};

/* What a plugin holds in its hands: the ABI's writer, and behind it the host's part. */
struct host_writer {
    struct briefing_writer shown;
    struct data *data;
    struct encode encode;
};

static struct host_writer *inside(struct briefing_writer *w)
{
    return (struct host_writer *)w;
}

/* ---- what the host offers ------------------------------------------------------- */

static void host_record(struct briefing_writer *w, const char *kind, const char *const *fields,
                        uint32_t count)
{
    encode_said(&inside(w)->encode, kind, fields, count);
    data_said(inside(w)->data, kind, fields, count);
}

static uint32_t host_rows(struct briefing_writer *w, const char *file)
{
    return data_row_count(inside(w)->data, &inside(w)->encode, file);
}

static const char *host_value(struct briefing_writer *w, const char *file, uint32_t row,
                              const char *head)
{
    return data_field(inside(w)->data, &inside(w)->encode, file, row, head);
}

static const struct briefing_host host = {
    .size = sizeof host, .record = host_record, .rows = host_rows, .value = host_value,
};

/* One whose calls all come to nothing: how does a plugin bear that? */
static void fail_record(struct briefing_writer *w, const char *kind, const char *const *fields,
                        uint32_t count)
{
    (void)w, (void)kind, (void)fields, (void)count;
}

static uint32_t fail_rows(struct briefing_writer *w, const char *file)
{
    (void)w, (void)file;
    return 0;
}

static const char *fail_value(struct briefing_writer *w, const char *file, uint32_t row,
                              const char *head)
{
    (void)w, (void)file, (void)row, (void)head;
    return "";
}

static const struct briefing_host failing_host = {
    .size = sizeof failing_host, .record = fail_record, .rows = fail_rows, .value = fail_value,
};

/* ---- the contract ---------------------------------------------------------------- */

static bool id_is_good(const char *s)
{
    size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789-");
    return n >= 1 && n <= 32 && !s[n] && s[0] >= 'a' && s[0] <= 'z';
}

static void check_version(struct encode *e, const struct briefing_plugin *p)
{
    char theirs[24], ours[24];
    snprintf(theirs, sizeof theirs, "%u.%u", p->abi_major, p->abi_minor);
    snprintf(ours, sizeof ours, "%d.%d", BRIEFING_ABI_MAJOR, BRIEFING_ABI_MINOR);
    if (p->abi_major > BRIEFING_ABI_MAJOR ||
        (p->abi_major == BRIEFING_ABI_MAJOR && p->abi_minor > BRIEFING_ABI_MINOR))
        encode_refuse(e, REFUSE_NEWER, theirs, ours);
    if (p->abi_major < BRIEFING_ABI_MAJOR)
        encode_refuse(e, REFUSE_OLDER, theirs, ours);
    if (p->size >= FIRST_SIZE)
        return;
    snprintf(theirs, sizeof theirs, "%" PRIu32, p->size);
    snprintf(ours, sizeof ours, "%zu", FIRST_SIZE);
    encode_refuse(e, REFUSE_SIZE, theirs, ours);
}

static void check_members(struct encode *e, const struct briefing_plugin *p, const char *id)
{
    const struct { const char *name; bool there; } needed[] = {
        {"id", p->id != NULL},
        {"version", p->version && *p->version},
        {"name_zh", p->name_zh && *p->name_zh},
        {"name_en", p->name_en && *p->name_en},
        {"say", p->say != NULL},
    };
    char kind[16];
    snprintf(kind, sizeof kind, "%" PRIu32, p->kind);
    if (p->kind != BRIEFING_REGION && p->kind != BRIEFING_EDITION)
        encode_refuse(e, REFUSE_KIND, kind, NULL);
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!needed[i].there)
            encode_refuse(e, REFUSE_MEMBER, needed[i].name, NULL);
    if (!id_is_good(p->id))
        encode_refuse(e, REFUSE_ID, p->id, NULL);
    if (strcmp(p->id, id) != 0)
        encode_refuse(e, REFUSE_OTHER_ID, p->id, id);
}

static void check_contract(struct encode *e, const struct briefing_plugin *p, const char *id)
{
    if (!p)
        encode_refuse(e, REFUSE_NOTHING, NULL, NULL);
    if (p->magic != BRIEFING_MAGIC)
        encode_refuse(e, REFUSE_MAGIC, NULL, NULL);
    check_version(e, p);
    check_members(e, p, id);
}

/* With nothing in the members that an older interface did not have. */
static struct briefing_plugin completed(const struct briefing_plugin *p)
{
    struct briefing_plugin whole = {0};
    memcpy(&whole, p, p->size < sizeof whole ? p->size : sizeof whole);
    return whole;
}

/* ---- one plugin ---------------------------------------------------------------------- */

typedef const struct briefing_plugin *entry(void);

/* The loader's words begin with the file's path, which the core knows. */
static entry *load(struct encode *e, const char *path)
{
    void *object = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!object) {
        const char *words = dlerror();
        size_t n = strlen(path);
        if (words && strncmp(words, path, n) == 0 && strncmp(words + n, ": ", 2) == 0)
            words += n + 2;
        encode_refuse(e, REFUSE_LOAD, words, NULL);
    }
    /* POSIX, dlsym: a pointer to an object may be taken for one to a function. */
    entry *function;
    *(void **)&function = dlsym(object, SYMBOL);
    if (!function)
        encode_refuse(e, REFUSE_SYMBOL, NULL, NULL);
    return function;
}

static void say_who(struct encode *e, const struct briefing_plugin *p)
{
    char order[16], abi[24];
    snprintf(order, sizeof order, "%" PRId32, p->order);
    snprintf(abi, sizeof abi, "%u.%u", p->abi_major, p->abi_minor);
    const char *const fields[] = {
        PROTOCOL, p->id, p->version, p->kind == BRIEFING_EDITION ? "edition" : "region",
        p->name_zh, p->name_en, order, p->province_zh, p->province_en, p->level_zh, p->level_en,
        p->formula_zh, p->formula_en, abi,
    };
    encode_record(e, record_shapes[REC_BRIEFING].name, fields, sizeof fields / sizeof *fields);
}

static void close_sandbox(struct encode *e, const struct task *t)
{
    bool landlock;
    const char *what = "";
    if (t->sandbox == SANDBOX_OFF)
        return;
    if (!sandbox_close(t->path, t->cpu_seconds, &landlock, &what))
        encode_refuse(e, REFUSE_SANDBOX, what, NULL);
    if (!landlock && t->sandbox == SANDBOX_REQUIRED)
        encode_refuse(e, REFUSE_SANDBOX, "landlock", NULL);
    if (!landlock)
        encode_notice(e, NOTICE_NO_LANDLOCK);
    if (!filter_for_loading())
        encode_refuse(e, REFUSE_SANDBOX, "seccomp", NULL);
}

static void run(struct host_writer *w, const struct task *t)
{
    struct encode *e = &w->encode;
    w->data = data_open(arena_new(), t->data);
    close_sandbox(e, t);
    entry *function = load(e, t->path);
    if (t->sandbox != SANDBOX_OFF && !filter_for_saying())
        encode_refuse(e, REFUSE_SANDBOX, "seccomp", NULL);
    const struct briefing_plugin *given = function();
    check_contract(e, given, t->id);
    struct briefing_plugin plugin = completed(given);
    say_who(e, &plugin);
    data_read(w->data, e);
    plugin.say(&w->shown);
    data_end(w->data, e);
    fflush(NULL);                       /* what the plugin printed */
    encode_end(e);
}

/* ---- the command line ------------------------------------------------------------------ */

static const char *value_of(const char *argument, const char *option)
{
    size_t n = strlen(option);
    return strncmp(argument, option, n) == 0 ? argument + n : NULL;
}

static bool read_option(struct task *t, const char *argument)
{
    const char *s;
    if ((s = value_of(argument, "--sandbox="))) {
        t->sandbox = strcmp(s, "required") == 0 ? SANDBOX_REQUIRED : SANDBOX_OFF;
        return t->sandbox == SANDBOX_REQUIRED || strcmp(s, "off") == 0;
    }
    if ((s = value_of(argument, "--cpu=")))
        return (t->cpu_seconds = (unsigned)strtoul(s, NULL, 10)) > 0;
    if ((s = value_of(argument, "--host=")))
        return t->failing_host = strcmp(s, "failing") == 0;
    if ((s = value_of(argument, "--data=")))
        return *(t->data = s) != 0;
    return false;
}

int main(int argc, char **argv)
{
    struct host_writer w = {.shown.host = &host};
    struct task t = {.sandbox = SANDBOX_ON, .cpu_seconds = HELPER_CPU_SECONDS};
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i++)
        if (!read_option(&t, argv[i]))
            encode_refuse(&w.encode, REFUSE_USAGE, argv[i], NULL);
    if (argc - i != 2)
        encode_refuse(&w.encode, REFUSE_USAGE, "ID FILE.so", NULL);
    if (t.failing_host)
        w.shown.host = &failing_host;
    t.id = argv[i];
    t.path = argv[i + 1];
    run(&w, &t);
    return EXIT_SUCCESS;                /* run has ended the process */
}
