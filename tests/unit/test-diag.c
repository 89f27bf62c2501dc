/* diag: language, places, severity, and every row of the table of messages. */
#include "base/base.h"
#include "unit.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct seen {
    enum message message;
    char where[64], text[256];
    int count;
};

static void remember(enum message m, const char *where, const char *text, void *data)
{
    struct seen *seen = data;
    seen->message = m;
    snprintf(seen->where, sizeof seen->where, "%s", where ? where : "-");
    snprintf(seen->text, sizeof seen->text, "%s", text);
    seen->count++;
}

static enum lang lang_with(const char *all, const char *messages, const char *lang)
{
    setenv("LC_ALL", all, 1);
    setenv("LC_MESSAGES", messages, 1);
    setenv("LANG", lang, 1);
    diag_init("test");
    return diag_lang();
}

START_TEST(the_first_variable_that_is_set_rules)
{
    ck_assert_int_eq(lang_with("", "", ""), LANG_EN);
    ck_assert_int_eq(lang_with("", "", "zh_CN.UTF-8"), LANG_ZH);
    ck_assert_int_eq(lang_with("", "en_GB", "zh_CN"), LANG_EN);
    ck_assert_int_eq(lang_with("", "zh", "C"), LANG_ZH);
    ck_assert_int_eq(lang_with("C", "zh_CN", "zh_CN"), LANG_EN);
    ck_assert_int_eq(lang_with("zh_TW.UTF-8", "C", "C"), LANG_ZH);
    ck_assert_int_eq(lang_with("de_DE", "", ""), LANG_EN);
}
END_TEST

START_TEST(a_message_has_a_place_and_arguments)
{
    struct seen seen = {0};
    diag_set_sink(remember, &seen);
    lang_with("C", "", "");
    diag_report(MSG_SETTINGS_REPEATED_KEY, "a.ini:9", "size", "page", 4);
    ck_assert_int_eq(seen.message, MSG_SETTINGS_REPEATED_KEY);
    ck_assert_str_eq(seen.where, "a.ini:9");
    ck_assert_ptr_nonnull(strstr(seen.text, "size stands twice in [page] (first on line 4)"));

    lang_with("zh_CN.UTF-8", "", "");
    diag_report(MSG_SETTINGS_REPEATED_KEY, NULL, "size", "page", 4);
    ck_assert_str_eq(seen.where, "-");
    ck_assert_ptr_nonnull(strstr(seen.text, "[page] 里的 size 写了两次（先前在第 4 行）"));
    ck_assert_int_eq(seen.count, 2);
    ck_assert_uint_eq(diag_count(MSG_SETTINGS_REPEATED_KEY), 2);
    ck_assert_uint_eq(diag_count(MSG_INTERNAL), 0);
}
END_TEST

START_TEST(the_worst_decides_the_status)
{
    struct seen seen = {0};
    diag_set_sink(remember, &seen);
    ck_assert_int_eq(diag_worst(), MSG_NONE);
    ck_assert_int_eq(diag_status(), STATUS_WHOLE);
    diag_report(MSG_BAD_OPTION, NULL, "x");
    ck_assert_int_eq(diag_status(), STATUS_USAGE);
    diag_report(MSG_WRITTEN, NULL, "x.pdf", 3, "0.1");
    ck_assert_int_eq(diag_worst(), MSG_BAD_OPTION);
    diag_report(MSG_INTERNAL, NULL, "x");
    ck_assert_int_eq(diag_status(), STATUS_INTERNAL);
    diag_reset();
    ck_assert_int_eq(diag_status(), STATUS_WHOLE);
    ck_assert_uint_eq(diag_count(MSG_INTERNAL), 0);
}
END_TEST

START_TEST(standard_error_gets_one_line)
{
    fflush(stderr);
    FILE *file = tmpfile();
    ck_assert_ptr_nonnull(file);
    int saved = dup(2);
    dup2(fileno(file), 2);
    lang_with("C", "", "");
    diag_report(MSG_BAD_OPTION, NULL, "no such option -x");
    diag_report(MSG_BAD_OPTION, "here:1", "y");
    dup2(saved, 2);
    close(saved);

    char line[256];
    rewind(file);
    ck_assert_ptr_nonnull(fgets(line, sizeof line, file));
    ck_assert_str_eq(line, "test: no such option -x; see briefing --help\n");
    ck_assert_ptr_nonnull(fgets(line, sizeof line, file));
    ck_assert_str_eq(line, "here:1: y; see briefing --help\n");
    fclose(file);
}
END_TEST

/* The arguments a format takes, as "sDs": the conversion of each position, D for a
 * wide d, '.' where a position is skipped (printf may stop at a skipped one). */
static bool format_shape(const char *format, char shape[10])
{
    memset(shape, 0, 10);
    int highest = 0;
    for (const char *p = strchr(format, '%'); p; p = strchr(p, '%')) {
        if (p[1] == '%') {
            p += 2;
            continue;
        }
        if (p[1] < '1' || p[1] > '9' || p[2] != '$')
            return false;
        int position = p[1] - '0';
        p += 3;
        p += strspn(p, "-+ #0123456789.");
        const char *modifier = p;
        p += strspn(p, "lzjth");
        char c = strchr("iu", *p) ? 'd' : *p;
        if (strchr("lzjt", *modifier) && *modifier)
            c = (char)(c - 'a' + 'A');      /* as wide as a long */
        if (shape[position - 1] && shape[position - 1] != c)
            return false;
        shape[position - 1] = c;
        highest = position > highest ? position : highest;
    }
    for (int i = 0; i < highest; i++)
        if (!shape[i])
            shape[i] = '.';
    return true;
}

START_TEST(every_message_is_whole_in_both_languages)
{
    static const struct { const char *name, *zh, *en; } rows[] = {
#define MESSAGE(name, status, zh, en) {#name, zh, en},
#include "base/messages.def"
#undef MESSAGE
    };
    int faults = 0;
    for (size_t i = 1; i < MSG_COUNT; i++) {
        char zh[10], en[10];
        const char *fault = NULL;
        size_t bad;
        if (!*rows[i].zh || !*rows[i].en)
            fault = "is silent in one language";
        else if (!utf8_check(rows[i].zh, strlen(rows[i].zh), &bad) ||
                 !utf8_check(rows[i].en, strlen(rows[i].en), &bad))
            fault = "is not clean UTF-8";
        else if (strchr(rows[i].zh, '\n') || strchr(rows[i].en, '\n'))
            fault = "is not one line";
        else if (!format_shape(rows[i].zh, zh) || !format_shape(rows[i].en, en))
            fault = "has a conversion without position, or two kinds of one position";
        else if (strchr(zh, '.') || strchr(en, '.'))
            fault = "skips a position";
        else if (strcmp(zh, en) != 0)
            fault = "takes other arguments in Chinese than in English";
        ck_assert_str_eq(rows[i].name, diag_name((enum message)i));
        if (fault) {
            fprintf(stderr, "messages.def: %s %s\n", rows[i].name, fault);
            faults++;
        }
    }
    ck_assert_int_eq(faults, 0);
}
END_TEST

START_TEST(the_shape_of_a_format_is_read)
{
    char shape[10];
    ck_assert(format_shape("%2$s x %1$d %%", shape));
    ck_assert_str_eq(shape, "ds");
    ck_assert(format_shape("%3$zu %1$s", shape));
    ck_assert_str_eq(shape, "s.D");
    ck_assert(!format_shape("%s", shape));
    ck_assert(!format_shape("%1$s %1$d", shape));
}
END_TEST

START_TEST(a_text_is_made_in_a_given_language)
{
    struct arena *a = arena_new();
    ck_assert_str_eq(diag_text(a, MSG_BAD_OPTION, LANG_EN, "q"), "q; see briefing --help");
    ck_assert_str_eq(diag_text(a, MSG_BAD_OPTION, LANG_ZH, "q"),
                     "q；用 briefing --help 查看用法");
    ck_assert_int_eq(diag_status(), STATUS_WHOLE);
    arena_free(a);
}
END_TEST
/* Without any locale of the C library's. */
START_TEST(an_error_is_said_in_the_language_of_its_message)
{
    lang_with("zh_CN.UTF-8", "", "");
    ck_assert_str_eq(diag_error(EACCES), "没有权限");
    ck_assert_str_eq(diag_error(ENOSPC), "磁盘已满");
    lang_with("C", "", "");
    ck_assert_str_eq(diag_error(EACCES), strerror(EACCES));
}
END_TEST

int main(void)
{
    return UNIT_RUN("diag", the_first_variable_that_is_set_rules,
                    a_message_has_a_place_and_arguments, the_worst_decides_the_status,
                    standard_error_gets_one_line, every_message_is_whole_in_both_languages,
                    the_shape_of_a_format_is_read, a_text_is_made_in_a_given_language,
                    an_error_is_said_in_the_language_of_its_message);
}
