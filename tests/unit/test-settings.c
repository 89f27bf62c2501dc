/* settings: values, languages, order, lines, and each fault with its line. */
#include "base/base.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct seen {
    enum message messages[16];
    char where[16][128];
    int count;
};

static struct seen seen;
static char path[64];

static void remember(enum message m, const char *where, const char *text, void *data)
{
    (void)text, (void)data;
    ck_assert_int_lt(seen.count, 16);
    seen.messages[seen.count] = m;
    snprintf(seen.where[seen.count++], sizeof *seen.where, "%s", where);
}

static struct settings *open_bytes(const char *text, size_t bytes)
{
    seen = (struct seen){0};
    diag_set_sink(remember, NULL);
    strcpy(path, "/tmp/test-settings-XXXXXX");
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, bytes), (ssize_t)bytes);
    close(fd);
    struct settings *s = settings_open(path);
    unlink(path);
    return s;
}

static struct settings *open_text(const char *text)
{
    return open_bytes(text, strlen(text));
}

static void assert_fault(int i, enum message m, int line)
{
    char where[128];
    snprintf(where, sizeof where, "%s:%d", path, line);
    ck_assert_int_lt(i, seen.count);
    ck_assert_str_eq(diag_name(seen.messages[i]), diag_name(m));
    ck_assert_str_eq(seen.where[i], where);
}

START_TEST(values_are_read_with_their_lines)
{
    struct settings *s = open_text("# head\n"
                                   "[page]\n"
                                   "size = A4\n"
                                   "title[zh]=简报\n"
                                   "title[en]=Briefing\n"
                                   "\n"
                                   "  [fonts]  \n"
                                   "body = Noto\\s\n"
                                   "empty=\n"
                                   "title=T\n"
                                   "title[en]=E\n");
    ck_assert_ptr_nonnull(s);
    ck_assert_str_eq(settings_text(s, "page", "size"), "A4");
    ck_assert_str_eq(settings_text(s, "fonts", "body"), "Noto ");
    ck_assert_str_eq(settings_text(s, "fonts", "empty"), "");
    ck_assert_ptr_null(settings_text(s, "page", "body"));
    ck_assert_ptr_null(settings_text(s, "none", "size"));
    ck_assert_ptr_null(settings_text(s, "page", "title"));
    ck_assert_str_eq(settings_local(s, "page", "title", LANG_ZH), "简报");
    ck_assert_str_eq(settings_local(s, "page", "title", LANG_EN), "Briefing");
    ck_assert_str_eq(settings_local(s, "fonts", "title", LANG_ZH), "T");
    ck_assert_str_eq(settings_local(s, "fonts", "title", LANG_EN), "E");
    ck_assert_ptr_null(settings_local(s, "page", "subtitle", LANG_EN));
    ck_assert_int_eq(settings_line(s, "page", NULL), 2);
    ck_assert_int_eq(settings_line(s, "page", "size"), 3);
    ck_assert_int_eq(settings_line(s, "page", "title"), 4);
    ck_assert_int_eq(settings_line(s, "page", "title[en]"), 5);
    ck_assert_int_eq(settings_line(s, "fonts", "title"), 10);
    ck_assert_int_eq(settings_line(s, "page", "tit"), 0);
    ck_assert_int_eq(settings_line(s, "none", NULL), 0);
    ck_assert_str_eq(settings_path(s), path);
    ck_assert_int_eq(seen.count, 0);
    settings_close(s);
}
END_TEST

START_TEST(groups_and_keys_keep_the_order_of_the_file)
{
    struct settings *s = open_text("[b]\nz=1\na[zh]=2\na[en]=3\na=4\nm=5\n[a]\n");
    ck_assert_ptr_nonnull(s);
    const char *const *groups = settings_groups(s), *const *keys = settings_keys(s, "b");
    ck_assert_str_eq(groups[0], "b");
    ck_assert_str_eq(groups[1], "a");
    ck_assert_ptr_null(groups[2]);
    ck_assert_str_eq(keys[0], "z");
    ck_assert_str_eq(keys[1], "a");
    ck_assert_str_eq(keys[2], "m");
    ck_assert_ptr_null(keys[3]);
    ck_assert_ptr_null(settings_keys(s, "a")[0]);
    ck_assert_ptr_null(settings_keys(s, "none")[0]);
    settings_close(s);
    settings_close(NULL);
}
END_TEST

START_TEST(all_faults_are_reported)
{
    ck_assert_ptr_null(open_text("early=1\n"
                                 "[page]\n"
                                 "size=A4\n"
                                 "size = A5\n"
                                 "no pair\n"
                                 "=x\n"
                                 "[half\n"
                                 "[page]\n"
                                 "[]\n"
                                 "[a] b\n"));
    assert_fault(0, MSG_SETTINGS_SYNTAX, 1);
    assert_fault(1, MSG_SETTINGS_REPEATED_KEY, 4);
    assert_fault(2, MSG_SETTINGS_SYNTAX, 5);
    assert_fault(3, MSG_SETTINGS_SYNTAX, 6);
    assert_fault(4, MSG_SETTINGS_SYNTAX, 7);
    assert_fault(5, MSG_SETTINGS_REPEATED_GROUP, 8);
    assert_fault(6, MSG_SETTINGS_SYNTAX, 9);
    assert_fault(7, MSG_SETTINGS_SYNTAX, 10);
    ck_assert_int_eq(seen.count, 8);
    ck_assert_int_eq(diag_status(), STATUS_SETTINGS);
}
END_TEST

START_TEST(a_bad_escape_is_a_fault_of_its_line)
{
    ck_assert_ptr_null(open_text("[a]\nx=1\ny=\\q\n"));
    ck_assert_int_eq(seen.count, 1);
    assert_fault(0, MSG_SETTINGS_SYNTAX, 3);
}
END_TEST

START_TEST(bytes_that_are_no_text_are_refused)
{
    ck_assert_ptr_null(open_text("[a]\nx=\xFF\n"));
    assert_fault(0, MSG_SETTINGS_ENCODING, 2);
    ck_assert_ptr_null(open_bytes("[a]\n\nx=\0y\n", 10));
    assert_fault(0, MSG_SETTINGS_ENCODING, 3);
}
END_TEST

START_TEST(other_ends_of_lines_and_empty_files)
{
    struct settings *s = open_text("[a]\r\nx=1\r\ny=2");
    ck_assert_ptr_nonnull(s);
    ck_assert_str_eq(settings_text(s, "a", "x"), "1");
    ck_assert_str_eq(settings_text(s, "a", "y"), "2");
    ck_assert_int_eq(settings_line(s, "a", "y"), 3);
    settings_close(s);

    s = open_text("");
    ck_assert_ptr_nonnull(s);
    ck_assert_ptr_null(settings_groups(s)[0]);
    settings_close(s);
    s = open_text("# nothing but a remark\n");
    ck_assert_ptr_nonnull(s);
    settings_close(s);
}
END_TEST

/* Any text: faults are reported and nothing comes back, or everything listed is there. */
START_TEST(any_text_is_refused_or_whole)
{
    uint64_t state = unit_seed();
    printf("settings: seed %llu\n", (unsigned long long)state);
    static const char *const pieces[] = {"[", "]", "=", "\n", "\n", "#", "a", "b", " ", "[a]\n",
                                         "[b]\n", "a=1\n", "[zh]=", "\\", "\\n", "简", "\r\n",
                                         "[en]", ";", "\xFF"};
    int whole = 0;
    for (int i = 0; i < 3000; i++) {
        char text[128] = "";
        for (size_t n = unit_random(&state) % 9; n; n--)
            strcat(text, pieces[unit_random(&state) % (sizeof pieces / sizeof *pieces)]);
        struct settings *s = open_text(text);
        ck_assert_msg((s == NULL) == (seen.count > 0), "%s", text);
        if (!s)
            continue;
        whole++;
        for (const char *const *g = settings_groups(s); *g; g++) {
            ck_assert_int_gt(settings_line(s, *g, NULL), 0);
            for (const char *const *k = settings_keys(s, *g); *k; k++)
                ck_assert_int_gt(settings_line(s, *g, *k), settings_line(s, *g, NULL));
        }
        settings_close(s);
    }
    ck_assert_int_gt(whole, 100);
}
END_TEST

START_TEST(a_missing_file_is_missing_input)
{
    seen = (struct seen){0};
    diag_set_sink(remember, NULL);
    ck_assert_ptr_null(settings_open("/nowhere/at/all.ini"));
    ck_assert_int_eq(seen.count, 1);
    ck_assert_int_eq(seen.messages[0], MSG_SETTINGS_UNREADABLE);
    ck_assert_str_eq(seen.where[0], "/nowhere/at/all.ini");
    ck_assert_int_eq(diag_status(), STATUS_NO_INPUT);
}
END_TEST

START_TEST(every_unit_is_found_once)
{
    size_t count = 0;
    for (const struct unit *u; (u = unit_at(count)); count++) {
        ck_assert_ptr_eq(unit_lookup(u->code), u);
        for (const char *p = u->code; *p; p++)
            ck_assert_msg(*p == '-' || (*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9'),
                          "%s", u->code);
        ck_assert_msg(!*u->en_one == !*u->en_many, "%s", u->code);
    }
    ck_assert_uint_gt(count, 20);
    ck_assert_ptr_null(unit_lookup("furlongs"));
    ck_assert_ptr_null(unit_lookup(""));
    ck_assert_str_eq(unit_lookup("places")->zh, "个");
    ck_assert_str_eq(unit_lookup("places")->en_many, "places");
}
END_TEST

int main(void)
{
    return UNIT_RUN("settings", values_are_read_with_their_lines,
                    groups_and_keys_keep_the_order_of_the_file, all_faults_are_reported,
                    a_bad_escape_is_a_fault_of_its_line, bytes_that_are_no_text_are_refused,
                    other_ends_of_lines_and_empty_files, any_text_is_refused_or_whole,
                    a_missing_file_is_missing_input, every_unit_is_found_once);
}
