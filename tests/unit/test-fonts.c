/* fonts: roles find their files, characters their faces, and what is missing is said. */
#include "text-fixture.h"
#include "unit.h"

#include <unistd.h>

START_TEST(shipped_roles_all_serve)
{
    static const char *const roles[] = {
        "song", "song-bold", "hei", "hei-bold", "kai", "kai-bold", "fangsong", "biaosong", "serif",
        "serif-italic", "serif-semibold", "serif-semibold-italic", "san", "san-bold", "display",
        "ser", "ser-italic", "dis",
    };
    fixture_open();
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        ck_assert_msg(fonts_has_role(fixture_fonts, roles[i]), "%s", roles[i]);
        ck_assert_msg(fonts_lookup(fixture_fonts, roles[i], 'a') != NULL, "%s", roles[i]);
    }
    ck_assert(!fonts_has_role(fixture_fonts, "comic"));
    ck_assert_ptr_null(fonts_lookup(fixture_fonts, "comic", 'a'));
    fixture_close();
}
END_TEST

/* The collection holds five languages' faces; only its third draws mainland stops. */
START_TEST(chinese_is_the_simplified_face)
{
    fixture_open();
    const struct face *song = fonts_lookup(fixture_fonts, "song", 0x56FD);
    ck_assert_ptr_nonnull(song);
    ck_assert_uint_eq(song->index, 2);
    hb_codepoint_t glyph;
    hb_glyph_extents_t ink;
    ck_assert(hb_font_get_nominal_glyph(song->font, 0xFF0C, &glyph));
    ck_assert(hb_font_get_glyph_extents(song->font, glyph, &ink));
    ck_assert_int_lt((ink.x_bearing + ink.width) * 2, song->upem);
    ck_assert(song->cff);
    ck_assert_int_gt(song->cap_height, 600);
    fixture_close();
}
END_TEST

START_TEST(kai_borrows_its_marks)
{
    fixture_open();
    const struct face *han = fonts_lookup(fixture_fonts, "kai", 0x56FD);
    const struct face *song = fonts_lookup(fixture_fonts, "song", 0x201C);
    ck_assert_ptr_ne(han, song);
    ck_assert(!han->cff);
    ck_assert_int_eq(han->baseline_shift, 25);
    static const uint32_t marks[] = {0x201C, 0x201D, 0x2018, 0x2019, 0xB7, 0x2014, 0x2026};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        ck_assert_ptr_eq(fonts_lookup(fixture_fonts, "kai", marks[i]), song);
    ck_assert_ptr_eq(fonts_lookup(fixture_fonts, "kai", 0xFF0C), han);
    fixture_close();
}
END_TEST

START_TEST(faces_are_known_by_id)
{
    fixture_open();
    for (unsigned i = 0; i < fonts_count(fixture_fonts); i++)
        ck_assert_uint_eq(fonts_face(fixture_fonts, i)->id, i);
    ck_assert_ptr_null(fonts_face(fixture_fonts, fonts_count(fixture_fonts)));
    bool present = false;
    ck_assert_ptr_nonnull(strstr(fonts_role_file(fixture_fonts, "song", 0, &present), "Noto"));
    ck_assert(present);
    ck_assert_ptr_null(fonts_role_file(fixture_fonts, "song", 99, &present));
    fixture_close();
}
END_TEST

/* ---- the user's folder ------------------------------------------------ */

static char folder[64], own[96];

static void own_folder(void)
{
    strcpy(folder, "/tmp/briefing-fonts-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    setenv("XDG_DATA_HOME", "/nonexistent", 1);
    setenv("XDG_CACHE_HOME", folder, 1);
    setenv("BRIEFING_FONT_DIR", folder, 1);
    diag_init("test");
}

static void own_remove(void)
{
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    ck_assert_int_eq(system(command), 0);
}

static int hb_advance(const struct face *face, uint32_t c)
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(face->font, c, &glyph);
    return hb_font_get_glyph_h_advance(face->font, glyph);
}

START_TEST(users_font_stands_first)
{
    own_folder();
    snprintf(own, sizeof own, "%s/fangsong.otf", folder);
    struct fonts *f = NULL;
    setenv("BRIEFING_FONT_DIR", "/nonexistent", 1);
    ck_assert_ptr_nonnull(f = fonts_open(fixture_folder()));
    const struct face *serif = fonts_lookup(f, "serif", 'a');
    ck_assert_int_eq(symlink(serif->path, own), 0);
    fonts_close(f);
    setenv("BRIEFING_FONT_DIR", folder, 1);
    ck_assert_ptr_nonnull(f = fonts_open(fixture_folder()));
    ck_assert_str_eq(fonts_lookup(f, "fangsong", 'a')->path, own);
    /* Quotes that it draws for Latin, and what it lacks, come from the next files. */
    const struct face *quote = fonts_lookup(f, "fangsong", 0x201C);
    ck_assert_str_ne(quote->path, own);
    ck_assert_int_ge(hb_advance(quote, 0x201C), quote->upem * 8 / 10);
    ck_assert_ptr_nonnull(fonts_lookup(f, "fangsong", 0x56FD));
    /* A roles.conf beside it has the last word about its marks. */
    char conf[96];
    snprintf(conf, sizeof conf, "%s/roles.conf", folder);
    FILE *out = fopen(conf, "w");
    fputs("[marks]\nfangsong.otf = hei: ？ “\n", out);
    fclose(out);
    fonts_close(f);
    ck_assert_ptr_nonnull(f = fonts_open(fixture_folder()));
    ck_assert_ptr_eq(fonts_lookup(f, "fangsong", 0x201C), fonts_lookup(f, "hei", 0x201C));
    fonts_close(f);
    own_remove();
}
END_TEST

/* A file of any name serves by its family, from a roles.conf beside it. */
START_TEST(users_font_is_found_by_family)
{
    own_folder();
    snprintf(own, sizeof own, "%s/whatever.otf", folder);
    struct fonts *f = fonts_open(fixture_folder());
    ck_assert_ptr_nonnull(f);
    const char *song = fonts_lookup(f, "song", 0x56FD)->path;
    ck_assert_int_eq(symlink(fonts_lookup(f, "san", 'a')->path, own), 0);
    char conf[96];
    snprintf(conf, sizeof conf, "%s/roles.conf", folder);
    FILE *out = fopen(conf, "w");
    fputs("[role serif]\nfiles = family:No Such Family;family:Linux Biolinum O\n", out);
    fclose(out);
    char *kept = strdup(song);
    fonts_close(f);
    ck_assert_ptr_nonnull(f = fonts_open(fixture_folder()));
    ck_assert_str_eq(fonts_lookup(f, "serif", 'a')->path, own);
    ck_assert_str_eq(fonts_lookup(f, "song", 0x56FD)->path, kept);
    free(kept);
    fonts_close(f);
    own_remove();
}
END_TEST

START_TEST(users_file_that_is_no_font_is_named_and_passed_over)
{
    own_folder();
    snprintf(own, sizeof own, "%s/song.ttf", folder);
    FILE *out = fopen(own, "w");
    fputs("not a font", out);
    fclose(out);
    diag_reset();
    struct fonts *f = fonts_open(fixture_folder());
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_eq(diag_count(MSG_FONT_UNREADABLE), 1);
    ck_assert_ptr_nonnull(fonts_lookup(f, "song", 0x56FD));
    fonts_close(f);
    own_remove();
}
END_TEST

static void roles_write(const char *roles)
{
    snprintf(own, sizeof own, "%s/roles.conf", folder);
    unsetenv("BRIEFING_FONT_DIR");
    FILE *out = fopen(own, "w");
    fputs(roles, out);
    fclose(out);
    diag_reset();
}

/* A look that differs is said once a package, not once a role. */
START_TEST(second_choice_is_said_once_a_package)
{
    own_folder();
    roles_write("[search]\nfolders = /usr/share/fonts/opentype/noto\n"
                "[role kai]\nfiles = NotThere.ttf;NotoSerifCJK-Regular.ttc#2\npackage = p\n"
                "needed = yes\n[role kai-bold]\nfiles = NotThere.ttf;NotoSerifCJK-Bold.ttc#2\n"
                "package = p\nneeded = yes\n[role san]\nfiles = family:Mine;"
                "NotoSansCJK-Regular.ttc#2\npackage = q\nneeded = yes\n");
    struct fonts *f = fonts_open(folder);
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_eq(diag_count(MSG_FONT_SECOND_CHOICE), 1);
    ck_assert_uint_eq(diag_count(MSG_FONT_MISSING), 0);
    ck_assert_ptr_nonnull(fonts_lookup(f, "kai", 0x56FD));
    fonts_close(f);
    own_remove();
}
END_TEST

START_TEST(role_without_a_file_is_refused)
{
    own_folder();
    roles_write("[search]\nfolders = /nonexistent\n[role song]\nfiles = A.otf;B.ttc#2\n"
                "package = fonts-noto-cjk\nneeded = yes\n");
    ck_assert_ptr_null(fonts_open(folder));
    ck_assert_uint_eq(diag_count(MSG_FONT_MISSING), 1);
    ck_assert_int_eq(diag_status(), STATUS_FONT);
    own_remove();
}
END_TEST

START_TEST(character_no_font_has_is_named)
{
    fixture_open();
    struct text_style style = fixture_zh();
    diag_reset();
    ck_assert_ptr_null(fixture_shape("荣成\xF0\x93\x80\x80市", &style));
    ck_assert_uint_eq(diag_count(MSG_NO_GLYPH), 1);
    ck_assert_int_eq(diag_status(), STATUS_FONT);
    fixture_close();
}
END_TEST

int main(void)
{
    return UNIT_RUN("fonts", shipped_roles_all_serve, chinese_is_the_simplified_face,
                    kai_borrows_its_marks, faces_are_known_by_id, users_font_stands_first, users_font_is_found_by_family,
                    users_file_that_is_no_font_is_named_and_passed_over,
                    second_choice_is_said_once_a_package, role_without_a_file_is_refused, character_no_font_has_is_named);
}
