/*
 * Layout: a few hundred invented documents, each in one layout (every tenth in all five),
 * held to every promise of layout-promise.h.  UNIT_SEED repeats a run, UNIT_DOCUMENT one
 * document of it; UNIT_COUNT says how many, UNIT_SHOW prints stream and boxes.  Then a quarter
 * as many in every template that ships; UNIT_LOOK repeats one of them.
 */
#include "layout-promise.h"
#include "layout-random.h"

#include <dirent.h>

static unsigned long number_from(const char *variable, unsigned long otherwise)
{
    const char *given = getenv(variable);
    return given ? strtoul(given, NULL, 10) : otherwise;
}

static void lay_one(const struct document *d, enum layout_mode mode, const char *name)
{
    struct sheet s;
    ck_assert_msg(sheet_lay(&s, d, mode, name), "%s: not laid out", name);
    if (getenv("UNIT_SHOW"))
        sheet_show(&s);
    promise_all(&s);
    sheet_free(&s);
}

static void lay_number(const char *look, unsigned long seed, unsigned long n)
{
    struct arena *a = arena_new();
    struct maker m = {.arena = a, .state = seed * 1000003 + n * 7919 + 1};
    for (int i = 0; i < 8; i++)
        unit_random(&m.state);
    const char *region = make_document(&m);
    const char *edition = one_in(&m, 3) ? make_edition(&m) : NULL;
    const char *name = arena_printf(a, "UNIT_LOOK=%s UNIT_SEED=%lu UNIT_DOCUMENT=%lu", look, seed, n);
    if (getenv("UNIT_SHOW"))
        puts(region);
    struct document *d = sheet_document(a, region, edition);
    ck_assert_msg(d != NULL, "%s was refused:\n%.2000s", name, heard_lines(a));
    for (int mode = 0; mode < LAYOUT_COUNT; mode++)
        if (n % 10 == 0 || (unsigned long)mode == n % LAYOUT_COUNT)
            lay_one(d, (enum layout_mode)mode, name);
    arena_free(a);
}

static void lay_numbers(const char *look, unsigned long count)
{
    unsigned long seed = unit_seed(), one = number_from("UNIT_DOCUMENT", 0);
    printf("UNIT_LOOK=%s UNIT_SEED=%lu\n", look, seed);
    fflush(stdout);
    for (unsigned long n = one ? one : 1; n <= (one ? one : count); n++)
        lay_number(look, seed, n);
}

START_TEST(test_random)
{
    press_open();
    lay_numbers(press_folder("UNIT_LOOK", "meeting"), number_from("UNIT_COUNT", 200));
}
END_TEST

/* Every template of a folder but the meeting's; how many there are. */
static unsigned looks_of(const char *folder)
{
    unsigned looks = 0;
    DIR *d = opendir(folder);
    ck_assert_msg(d != NULL, "no folder %s", folder);
    for (struct dirent *e; (e = readdir(d));) {
        const char *dot = strrchr(e->d_name, '.');
        if (!dot || strcmp(dot, ".ini") != 0 || strcmp(e->d_name, "meeting.ini") == 0)
            continue;
        const char *path = arena_printf(press.arena, "%s/%s", folder, e->d_name);
        ck_assert_msg(press_look(path), "%s cannot be read", path);
        lay_numbers(path, number_from("UNIT_COUNT", 200) / 4);
        looks++;
    }
    closedir(d);
    return looks;
}

/* Other looks than the meeting's are held to the same: those that ship, and those at the
 * bounds of what a template may ask for. */
START_TEST(test_every_look)
{
    press_open();
    if (getenv("UNIT_LOOK"))
        return;
    ck_assert_uint_gt(looks_of(press_folder("BRIEFING_TEMPLATES", "templates")), 1);
    ck_assert_uint_gt(looks_of(press_folder("UNIT_LOOKS", "tests/unit/looks")), 1);
}
END_TEST

int main(void)
{
    return UNIT_RUN("layout-random", test_random, test_every_look);
}
