/* plugin: which files are found, and that the real helper runs them side by side.
 * What a plugin can do wrong is tried in tests/broken. */
#include "plugin/plugin_host.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Set by meson: the helper, and the folder of the broken plugins. */
static const char *setting(const char *name)
{
    const char *s = getenv(name);
    ck_assert_msg(s != NULL, "%s is not set", name);
    return s;
}

struct seen {
    enum message last;
    int count;
    char text[512];
};

static void remember(enum message m, const char *where, const char *text, void *data)
{
    struct seen *seen = data;
    seen->last = m;
    seen->count++;
    snprintf(seen->text, sizeof seen->text, "%s: %s", where ? where : "-", text);
}

static struct arena *begin(struct seen *seen)
{
    memset(seen, 0, sizeof *seen);
    diag_reset();
    diag_set_sink(remember, seen);
    return arena_new();
}

/* ---- finding -------------------------------------------------------------------- */

/* A folder that is gone when the test is: made by mkdtemp, emptied by name. */
static char *make_tree(struct arena *a, const char *const *paths, size_t count)
{
    char *root = arena_strdup(a, "/tmp/briefing-test.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(root));
    for (size_t i = 0; i < count; i++) {
        const char *path = arena_printf(a, "%s/%s", root, paths[i]);
        if (path[strlen(path) - 1] == '/') {
            ck_assert_int_eq(mkdir(path, 0700), 0);
            continue;
        }
        FILE *file = fopen(path, "w");
        ck_assert_msg(file != NULL, "%s", path);
        fclose(file);
    }
    return root;
}

static void remove_tree(struct arena *a, const char *root, const char *const *paths, size_t count)
{
    while (count-- > 0)
        remove(arena_printf(a, "%s/%s", root, paths[count]));
    ck_assert_int_eq(rmdir(root), 0);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

START_TEST(files_are_found_by_name)
{
    static const char *const tree[] = {
        "luhe.so", "luhe.so.p/", "luhe.so.p/luhe.c.o", "_template.so", ".hidden.so", "notes.txt",
        "folder.so/", "qingzhou/", "qingzhou/qingzhou.so", "qingzhou/data/", "luhe/",
        "luhe/data/", "empty/", ".so", "_draft/", "_draft/_draft.so"};
    struct seen seen;
    struct arena *a = begin(&seen);
    char *root = make_tree(a, tree, COUNT(tree));
    struct plugin_file *files;
    size_t count = 0;
    ck_assert(plugin_find(a, root, NULL, &files, &count));
    ck_assert_uint_eq(count, 2);
    ck_assert_str_eq(files[0].id, "luhe");
    ck_assert_str_eq(files[0].path, arena_printf(a, "%s/luhe.so", root));
    ck_assert_str_eq(files[0].data, arena_printf(a, "%s/luhe/data", root));
    ck_assert_str_eq(files[1].id, "qingzhou");
    ck_assert_str_eq(files[1].path, arena_printf(a, "%s/qingzhou/qingzhou.so", root));
    ck_assert_str_eq(files[1].data, arena_printf(a, "%s/qingzhou/data", root));

    ck_assert(plugin_find(a, arena_printf(a, "%s/_template.so", root), NULL, &files, &count));
    ck_assert_uint_eq(count, 1);
    ck_assert_str_eq(files[0].id, "template");
    ck_assert_ptr_null(files[0].data);
    ck_assert_int_eq(seen.count, 0);
    remove_tree(a, root, tree, COUNT(tree));
    arena_free(a);
}
END_TEST

START_TEST(data_may_lie_elsewhere)
{
    static const char *const tree[] = {"luhe.so", "luhe/", "luhe/data/", "weifang.so", "weifang/",
                                       "weifang/data/", "new/", "new/luhe/"};
    struct seen seen;
    struct arena *a = begin(&seen);
    char *root = make_tree(a, tree, COUNT(tree));
    struct plugin_file *files;
    size_t count = 0;
    ck_assert(plugin_find(a, root, arena_printf(a, "%s/new", root), &files, &count));
    ck_assert_uint_eq(count, 2);
    ck_assert_str_eq(files[0].data, arena_printf(a, "%s/new/luhe", root));
    ck_assert_str_eq(files[1].data, arena_printf(a, "%s/weifang/data", root));
    remove_tree(a, root, tree, COUNT(tree));
    arena_free(a);
}
END_TEST

START_TEST(what_is_not_there_is_told)
{
    static const char *const tree[] = {"one/", "one/luhe.so", "two/", "two/luhe.so", "empty/"};
    struct seen seen;
    struct arena *a = begin(&seen);
    char *root = make_tree(a, tree, COUNT(tree));
    struct plugin_file *files;
    size_t count;
    ck_assert(!plugin_find(a, arena_printf(a, "%s/gone", root), NULL, &files, &count));
    ck_assert_int_eq(seen.last, MSG_PLUGIN_FOLDER_MISSING);
    ck_assert_int_eq(diag_status(), STATUS_NO_INPUT);
    ck_assert(!plugin_find(a, arena_printf(a, "%s/empty/", root), NULL, &files, &count));
    ck_assert_int_eq(seen.last, MSG_PLUGIN_FOLDER_EMPTY);
    ck_assert(!plugin_find(a, arena_printf(a, "%s/one:%s/two", root, root), NULL, &files, &count));
    ck_assert_int_eq(seen.last, MSG_PLUGIN_TWICE);
    ck_assert_ptr_nonnull(strstr(seen.text, "two/luhe.so: there are two plugins luhe"));
    ck_assert_int_eq(diag_status(), STATUS_DATA);
    ck_assert(plugin_find(a, arena_printf(a, "%s/two::%s/one", root, root), NULL, &files, &count));
    ck_assert_uint_eq(count, 1);
    ck_assert_str_eq(files[0].path, arena_printf(a, "%s/two/luhe.so", root));
    ck_assert_str_eq(files[0].shadowed, arena_printf(a, "%s/one/luhe.so", root));
    const char *list = arena_printf(a, "%s/one::%s/empty:", root, root);
    ck_assert(plugin_find(a, list, NULL, &files, &count));
    ck_assert_uint_eq(count, 1);
    remove_tree(a, root, tree, COUNT(tree));
    arena_free(a);
}
END_TEST

/* ---- running --------------------------------------------------------------------- */

static struct plugin_file broken(struct arena *a, const char *id)
{
    return (struct plugin_file){id, arena_printf(a, "%s/%s.so", setting("BROKEN"), id), NULL};
}

static struct plugin_options with_helper(void)
{
    return (struct plugin_options){.helper = setting("BRIEFING_HELPER")};
}

START_TEST(a_stream_comes_whole)
{
    struct seen seen;
    struct arena *a = begin(&seen);
    struct plugin_file file = broken(a, "good");
    struct plugin_options o = with_helper();
    struct plugin_stream out;
    ck_assert_msg(plugin_run_all(a, &file, 1, &o, &out), "%s", seen.text);
    ck_assert(out.ok);
    ck_assert_str_eq(out.id, "good");
    ck_assert_uint_eq(out.length, strlen(out.bytes));
    const char *start = "briefing\t1\tgood\t1.0\tregion\t样县\tSample\t1\t";
    ck_assert_mem_eq(out.bytes, start, strlen(start));
    ck_assert_str_eq(out.bytes + out.length - 6, "end\t6\n");
    ck_assert_str_eq(out.said, "");
    ck_assert_int_eq(diag_status(), STATUS_WHOLE);
    arena_free(a);
}
END_TEST

START_TEST(the_others_are_heard_when_one_fails)
{
    struct seen seen;
    struct arena *a = begin(&seen);
    struct plugin_file files[] = {broken(a, "abort"), broken(a, "good"), broken(a, "magic"),
                                  broken(a, "print")};
    struct plugin_options o = with_helper();
    struct plugin_stream out[4];
    ck_assert(!plugin_run_all(a, files, 4, &o, out));
    ck_assert(!out[0].ok && out[1].ok && !out[2].ok && out[3].ok);
    ck_assert_ptr_null(out[0].bytes);
    ck_assert_str_eq(out[3].said, "debug: places = 1200");
    ck_assert_uint_ge(diag_count(MSG_PLUGIN_PRINTED), 1);
    ck_assert_uint_eq(diag_count(MSG_PLUGIN_CRASHED), 1);
    ck_assert_uint_eq(diag_count(MSG_PLUGIN_MAGIC), 1);
    ck_assert_int_eq(diag_status(), STATUS_DATA);
    arena_free(a);
}
END_TEST

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Three that never end: all are stopped by their own deadline, at the same time. */
START_TEST(a_deadline_ends_what_does_not_end)
{
    struct seen seen;
    struct arena *a = begin(&seen);
    struct plugin_file files[] = {broken(a, "loop"), broken(a, "good"), broken(a, "loop"),
                                  broken(a, "loop")};
    struct plugin_options o = with_helper();
    o.wall_milliseconds = 700;
    struct plugin_stream out[4];
    double start = now();
    ck_assert(!plugin_run_all(a, files, 4, &o, out));
    ck_assert(now() - start < 2.0);
    ck_assert(out[1].ok && !out[0].ok && !out[2].ok && !out[3].ok);
    ck_assert_uint_eq(diag_count(MSG_PLUGIN_DEADLINE), 3);
    ck_assert_ptr_nonnull(strstr(seen.text, "had not finished after 0.700 s"));
    arena_free(a);
}
END_TEST

START_TEST(computing_has_a_limit)
{
    struct seen seen;
    struct arena *a = begin(&seen);
    struct plugin_file file = broken(a, "loop");
    struct plugin_options o = with_helper();
    o.cpu_seconds = 1;
    struct plugin_stream out;
    ck_assert(!plugin_run_all(a, &file, 1, &o, &out));
    ck_assert_msg(seen.last == MSG_PLUGIN_CPU, "%s", seen.text);
    arena_free(a);
}
END_TEST

START_TEST(without_a_helper_nothing_runs)
{
    struct seen seen;
    struct arena *a = begin(&seen);
    struct plugin_file file = broken(a, "good");
    struct plugin_options o = {.helper = "/nonexistent/host"};
    struct plugin_stream out;
    ck_assert(!plugin_run_all(a, &file, 1, &o, &out));
    ck_assert(!out.ok);
    ck_assert_int_eq(seen.last, MSG_HELPER_MISSING);
    ck_assert_int_eq(diag_status(), STATUS_INTERNAL);
    arena_free(a);
}
END_TEST

/* Streams far longer than a pipe holds, from more plugins than processors. */
START_TEST(long_streams_come_side_by_side)
{
    enum { MANY = 12 };
    struct seen seen;
    struct arena *a = begin(&seen);
    struct plugin_file files[MANY];
    struct plugin_stream out[MANY];
    for (int i = 0; i < MANY; i++)
        files[i] = broken(a, "rows");
    struct plugin_options o = with_helper();
    o.wall_milliseconds = 60000;
    ck_assert_msg(plugin_run_all(a, files, MANY, &o, out), "%s", seen.text);
    for (int i = 0; i < MANY; i++) {
        ck_assert_uint_gt(out[i].length, 3000000);
        ck_assert_uint_eq(out[i].length, out[0].length);
        ck_assert_mem_eq(out[i].bytes, out[0].bytes, out[0].length);
    }
    arena_free(a);
}
END_TEST

/* ---- a helper that says what we want ------------------------------------------------ */

/* Runs a script in the helper's place and tells what was made of it. */
static bool hear(struct arena *a, const char *script, struct plugin_stream *out)
{
    char path[] = "/tmp/briefing-test.XXXXXX";
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_ge(dprintf(fd, "#!/bin/sh\n%s\n", script), 0);
    ck_assert_int_eq(fchmod(fd, 0700), 0);
    close(fd);
    struct plugin_file file = {"x", "x.so", NULL};
    struct plugin_options o = {.helper = path, .wall_milliseconds = 2000};
    bool ok = plugin_run_all(a, &file, 1, &o, out);
    unlink(path);
    return ok;
}

START_TEST(a_notice_is_no_record)
{
    struct seen seen;
    struct arena *a = begin(&seen);
    struct plugin_stream out;
    ck_assert(hear(a, "printf '!no-landlock\\nbriefing\\nend\\t1\\n' >&3", &out));
    ck_assert_str_eq(out.bytes, "briefing\nend\t1\n");
    ck_assert_int_eq(seen.last, MSG_LANDLOCK_ABSENT);
    ck_assert(hear(a, "printf '!no-landlock\\nbriefing\\nend\\t1\\n' >&3", &out));
    ck_assert_int_eq(seen.count, 1);
    ck_assert_int_eq(diag_status(), STATUS_WHOLE);
    arena_free(a);
}
END_TEST

START_TEST(an_end_without_end_is_told)
{
    static const struct { const char *script; enum message message; const char *text; } cases[] = {
        {"exit 0", MSG_PLUGIN_CUT_OFF, ""},
        {"printf 'briefing\\n' >&3", MSG_PLUGIN_CUT_OFF, ""},
        {"printf 'briefing\\nend\\t1' >&3", MSG_PLUGIN_CUT_OFF, ""},
        {"printf 'briefing\\nendless\\t1\\n' >&3", MSG_PLUGIN_CUT_OFF, ""},
        {"printf 'end\\t0\\n' >&3; exit 3", MSG_PLUGIN_EXIT, "status 3"},
        {"printf 'end\\t0\\n' >&3; kill -TERM $$", MSG_PLUGIN_CRASHED, "SIGTERM"},
        {"kill -XCPU $$", MSG_PLUGIN_CPU, "5 s"},
        {"kill -SYS $$", MSG_PLUGIN_SYSCALL, "?"},
        {"printf 'half a rec\\n!sandbox\\tseccomp\\t\\n' >&3; exit 1", MSG_SANDBOX_UNAVAILABLE,
         "(seccomp is missing)"},
        {"printf '\\n!newer\\t1.7\\t1.0\\n' >&3; exit 1", MSG_PLUGIN_NEWER,
         "interface 1.7, this program goes up to 1.0"},
        {"printf '\\n!load\\ta\\\\tb \\033[1m\\377\\n' >&3; exit 1", MSG_PLUGIN_NOT_LOADED,
         "loaded: a b  [1m?;"},
        {"printf '\\n!no-such-word\\n' >&3; exit 1", MSG_PLUGIN_EXIT, "status 1"},
        {"printf '\\n!newer\\t1.7' >&3; exit 1", MSG_PLUGIN_EXIT, "status 1"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct seen seen;
        struct arena *a = begin(&seen);
        struct plugin_stream out;
        ck_assert_msg(!hear(a, cases[i].script, &out), "%s", cases[i].script);
        ck_assert_ptr_null(out.bytes);
        ck_assert_msg(seen.last == cases[i].message && strstr(seen.text, cases[i].text), "%s: %s",
                      cases[i].script, seen.text);
        arena_free(a);
    }
}
END_TEST

/* It closes its pipes and stays: reading is over at once, the deadline still holds. */
START_TEST(who_only_pretends_to_end_is_ended)
{
    struct seen seen;
    struct arena *a = begin(&seen);
    struct plugin_stream out;
    double start = now();
    ck_assert(!hear(a, "exec 1>&- 2>&- 3>&-; while :; do :; done", &out));
    ck_assert_int_eq(seen.last, MSG_PLUGIN_DEADLINE);
    ck_assert(now() - start < 6.0);
    arena_free(a);
}
END_TEST

int main(void)
{
    return UNIT_RUN("plugin", files_are_found_by_name, data_may_lie_elsewhere,
                    what_is_not_there_is_told, a_stream_comes_whole,
                    the_others_are_heard_when_one_fails, a_deadline_ends_what_does_not_end,
                    computing_has_a_limit, without_a_helper_nothing_runs,
                    long_streams_come_side_by_side, a_notice_is_no_record,
                    an_end_without_end_is_told, who_only_pretends_to_end_is_ended);
}
