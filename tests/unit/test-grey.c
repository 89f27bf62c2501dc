/*
 * grey: every template that ships, and one of pale colours, can be read and its series told
 * apart without colour.
 */
#include "layout-fixture.h"
#include "unit.h"

#include <dirent.h>
#include <unistd.h>

static bool is_grey(int colour)
{
    int red = colour >> 16 & 255, green = colour >> 8 & 255, blue = colour & 255;
    return red == green && green == blue;
}

static void check_look(const char *name, struct look *l)
{
    ck_assert_msg(l != NULL, "%s", name);
    bool white[STYLE_COUNT];
    for (int i = 0; i < STYLE_COUNT; i++)
        white[i] = l->styles[i].colour == l->colours[WHITE];
    look_grey(l);
    for (int c = 0; c < COLOUR_COUNT; c++)
        ck_assert_msg(is_grey(l->colours[c]), "%s: colour %d", name, c);
    for (int i = 0; i < STYLE_COUNT; i++) {
        const struct style *s = &l->styles[i];
        int ground = white[i] ? l->colours[SLATE] : l->colours[TINT];
        ck_assert_msg(is_grey(s->colour), "%s: style %d", name, i);
        ck_assert_msg(grey_contrast(s->colour, ground) >= 4.5, "%s: style %d has %.2f:1", name, i,
                      grey_contrast(s->colour, ground));
        ck_assert_int_eq(s->text[LANG_ZH].colour, s->colour);
        ck_assert_int_eq(s->text[LANG_EN].colour, s->colour);
    }
    ck_assert_double_ge(grey_contrast(l->colours[RULE], 0xFFFFFF), 3);
    for (int c = SERIES_1; c < SERIES_4; c++)
        ck_assert_msg(grey_contrast(l->colours[c], l->colours[c + 1]) >= 1.5, "%s: series %d and the next", name,
                      c - SERIES_1 + 1);
}

START_TEST(every_template_can_be_read_in_grey)
{
    const char *folder = press_folder("BRIEFING_TEMPLATES", "templates");
    struct arena *a = arena_new();
    unsigned count = 0;
    DIR *dir = opendir(folder);
    ck_assert_ptr_nonnull(dir);
    for (struct dirent *e; (e = readdir(dir));) {
        size_t n = strlen(e->d_name);
        if (n < 5 || strcmp(e->d_name + n - 4, ".ini") != 0)
            continue;
        check_look(e->d_name, look_open(a, folder, arena_strndup(a, e->d_name, n - 4)));
        count++;
    }
    closedir(dir);
    ck_assert_uint_ge(count, 3);
    arena_free(a);
}
END_TEST

START_TEST(pale_colours_grow_dark)
{
    static const char text[] =
        "[template]\nbase=meeting\n[colours]\nink=#FFB0B0\ngrey=#CCDDFF\nrule=#EEEEDD\ntint=#80C0FF\n"
        "series-1=#FF0000\nseries-2=#00BB00\nseries-3=#8888FF\nseries-4=#FF8800\n";
    char path[] = "/tmp/test-grey-XXXXXX";
    struct arena *a = arena_new();
    int fd = mkstemp(path);
    ck_assert(fd >= 0 && write(fd, text, sizeof text - 1) == (ssize_t)sizeof text - 1);
    close(fd);
    const char *name = arena_printf(a, "%s.ini", path);
    ck_assert_int_eq(rename(path, name), 0);
    check_look("pale", look_open(a, press_folder("BRIEFING_TEMPLATES", "templates"), name));
    unlink(name);
    arena_free(a);
}
END_TEST

START_TEST(contrast_is_that_of_the_standard)
{
    ck_assert_double_eq_tol(grey_contrast(0, 0xFFFFFF), 21, 0.001);
    ck_assert_double_eq_tol(grey_contrast(0x333333, 0xFFFFFF), 12.63, 0.01);
    ck_assert_double_eq_tol(grey_contrast(0x767676, 0xFFFFFF), 4.54, 0.01);
    ck_assert_double_eq_tol(grey_contrast(0x777777, 0x777777), 1, 0.001);
}
END_TEST

int main(void)
{
    diag_init("test-grey");
    return UNIT_RUN("grey", every_template_can_be_read_in_grey, pale_colours_grow_dark,
                    contrast_is_that_of_the_standard);
}
