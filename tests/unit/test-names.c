/*
 * names: 专名号 and 书名号甲式 (R47): a line as long as the name, in one piece whatever its
 * runs, and two lines where two names touch.  Seen by a device that keeps what it is given.
 */
#include "pdf-fixture.h"
#include "pdf/pdf_private.h"
#include "unit.h"

#include <string.h>

#define N(a) (sizeof(a) / sizeof *(a))

struct seen { int x, width; bool wave; };
struct recorder {
    struct device device;
    struct seen at[16];
    size_t count;
};

static void keep(struct device *d, int x, int width, bool wave)
{
    struct recorder *r = (struct recorder *)d;
    ck_assert_uint_lt(r->count, N(r->at));
    r->at[r->count++] = (struct seen){x, width, wave};
}

static void on_fill(struct device *d, int x, int y, int width, int height, int colour)
{
    (void)y, (void)colour;
    ck_assert_int_lt(height, PT(1));
    keep(d, x, width, false);
}

static void on_wave(struct device *d, int x, int y, int width, int height, int stroke, int colour)
{
    (void)y, (void)height, (void)stroke, (void)colour;
    keep(d, x, width, true);
}

static void on_run(struct device *d, const struct subset *s, const struct text_run *run,
                   const struct text_glyph *glyphs, const char *text, int x, int y)
{
    (void)d, (void)s, (void)run, (void)glyphs, (void)text, (void)x, (void)y;
}

static void on_page(struct device *d, int width, int height) { (void)d, (void)width, (void)height; }
static void on_tag(struct device *d) { (void)d; }

/* The lines drawn below these pieces, set at x = LEFT within the measure. */
static struct recorder drawn(const struct text_piece *pieces, size_t count, bool lines, int measure,
                             struct text_lines **out)
{
    static const struct element elements[] = {{0}, {.kind = EL_DOCUMENT}, {.kind = EL_P, .parent = 1}};
    struct text_style style = fixture_zh();
    style.name_lines = lines;
    struct text_paragraph *p =
        text_shape(fixture_engine, fixture_arena, pieces, count, &style, "test");
    struct sheet sheet = {0};
    struct painted painted = {0};
    struct recorder r = {.device = {.begin_page = on_page, .end_page = on_tag, .run = on_run,
                                    .fill = on_fill, .wave = on_wave, .tag_begin = on_tag,
                                    .tag_end = on_tag}};
    *out = text_break(fixture_engine, fixture_arena, p, measure, 0, 0);
    fixture_put(&sheet, *out, LEFT, PT(100), 2);
    struct page page = {.width = PAGE_WIDTH, .height = PAGE_HEIGHT, .boxes = sheet.boxes.at,
                        .box_count = (uint32_t)sheet.boxes.count};
    struct pages pages = {.page = &page, .count = 1, .tree = {elements, N(elements)},
                          .fonts = fixture_fonts};
    struct subsets *s = subsets_new(&pages);
    ck_assert_ptr_nonnull(s);
    paint_pages(fixture_arena, &pages, s, &r.device, PAINT_JOINED, &painted);
    subsets_free(s);
    return r;
}

static const struct text_piece poets[] = {
    {"屈原", 6, TEXT_NAME, 0}, {"宋玉", 6, TEXT_NAME, 0}, {"各有", 6, TEXT_PLAIN, 0},
    {"九辩", 6, TEXT_TITLE, 0},
};

START_TEST(names_beside_each_other_have_a_line_each)
{
    struct text_lines *l;
    fixture_open();
    struct recorder r = drawn(poets, N(poets), true, 40 * EM, &l);
    ck_assert_uint_eq(r.count, 3);
    for (size_t i = 0; i < r.count; i++)
        ck_assert_int_eq(r.at[i].wave, i == 2);
    ck_assert_int_lt(r.at[0].x - LEFT, EM / 8);
    ck_assert_int_gt(r.at[0].width, EM * 7 / 4);
    int between = r.at[1].x - r.at[0].x - r.at[0].width;
    ck_assert(between > EM / 12 && between < EM / 4);
    ck_assert_int_gt(r.at[2].x, LEFT + 6 * EM);
    fixture_close();
}
END_TEST

START_TEST(a_name_of_many_runs_has_one_line)
{
    struct text_piece piece[] = {{"国家A级B类", strlen("国家A级B类"), TEXT_NAME, 0}};
    struct text_lines *l;
    fixture_open();
    struct recorder r = drawn(piece, 1, true, 40 * EM, &l);
    ck_assert_uint_gt(l->line[0].run_count, 3);
    ck_assert_uint_eq(r.count, 1);
    ck_assert_int_gt(r.at[0].width, l->line[0].width - EM / 4);
    fixture_close();
}
END_TEST

START_TEST(a_name_over_two_lines_has_a_line_on_each)
{
    struct text_piece piece[] = {{"各地的", 9, TEXT_PLAIN, 0}, {"青州荣成潍坊", 18, TEXT_NAME, 0}};
    struct text_lines *l;
    fixture_open();
    struct recorder r = drawn(piece, 2, true, 6 * EM, &l);
    ck_assert_uint_eq(l->count, 2);
    ck_assert_uint_eq(r.count, 2);
    ck_assert_int_gt(r.at[0].x, LEFT + 2 * EM);
    ck_assert_int_lt(r.at[1].x, LEFT + EM / 8);
    fixture_close();
}
END_TEST

START_TEST(without_the_word_names_are_plain)
{
    struct text_lines *l;
    fixture_open();
    ck_assert_uint_eq(drawn(poets, N(poets), false, 40 * EM, &l).count, 0);
    ck_assert_str_eq(l->text, "屈原宋玉各有九辩");
    fixture_close();
}
END_TEST

int main(void)
{
    return UNIT_RUN("names", names_beside_each_other_have_a_line_each,
                    a_name_of_many_runs_has_one_line, a_name_over_two_lines_has_a_line_on_each,
                    without_the_word_names_are_plain);
}
