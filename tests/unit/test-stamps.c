/*
 * stamps: what a meeting's printing asks of the pages: the short form of a region within two
 * pages however much it says, secrecy and the draft's mark on every page, chapters on right
 * pages, the marks of numbered copies.
 */
#include "layout-promise.h"
#include "unit.h"

/* ---- invented regions -------------------------------------------------------------- */

static const char *times(struct arena *a, const char *format, unsigned n)
{
    const char *all = "";
    for (unsigned i = 0; i < n; i++)
        all = arena_printf(a, "%s%s", all, format);
    return all;
}

#define KEY "paragraph|key|两年新增学位若干，教师按需流动，钱由县里出，话由群众说。|Places were added, teachers move by need, the county pays and people have their say.\n"
#define QUESTION "paragraph|question|新增的学位在哪里，谁来核实？|Where are the new places, and who checks them?\n"
#define ROW "row\ncell|text|新增学位|New places\ncell|number|10200\n"
#define GROUP "group|教师|Teachers\n"

static const char *region(struct arena *a, unsigned keys, unsigned rows, unsigned questions)
{
    const char *table = !rows ? "" : arena_printf(
        a, "table|t|主要数字|Main figures\ncolumn|text|项目|Item\ncolumn|number|数量|Number\n%s%send-table\n",
        times(a, ROW ROW ROW ROW GROUP, rows / 5), times(a, ROW, rows % 5 + 1));
    return arena_printf(a, "%ssection|s|一节|A section\n%s%s%send-section\n", times(a, KEY, keys),
                        "paragraph|body|正文一段。|A paragraph.\n", table, times(a, QUESTION, questions));
}

/* ---- the short form ------------------------------------------------------------------ */

/* The only chapter ends the short form. */
static uint32_t pages_of_chapter(const struct sheet *s)
{
    for (uint32_t i = 0; i < s->pages.outline_count; i++)
        if (strstr(s->pages.outline[i].title, "甲qingshan"))
            return s->pages.count - s->pages.outline[i].page;
    return 0;
}

static const struct { unsigned keys, rows, questions; } extents[] = {
    {3, 5, 3}, {0, 0, 0}, {1, 0, 0}, {0, 40, 0}, {6, 29, 2}, {6, 60, 3}, {6, 400, 8}, {30, 0, 0}, {60, 300, 40},
    {9, 0, 60}, {200, 0, 12}};

START_TEST(brief_keeps_to_two_pages)
{
    static const enum layout_mode modes[] = {LAYOUT_PARALLEL, LAYOUT_INTERLEAVED, LAYOUT_ZH, LAYOUT_EN};
    press_open();
    for (size_t i = 0; i < sizeof extents / sizeof *extents; i++)
        for (size_t m = 0; m < sizeof modes / sizeof *modes; m++) {
            struct sheet s = {.mode = modes[m], .name = "brief", .arena = arena_new(),
                              .frame = &press.look->frames[modes[m]]};
            struct layout_options o = {.mode = modes[m], .brief = true};
            s.document = sheet_document(s.arena, region(s.arena, extents[i].keys, extents[i].rows,
                                                        extents[i].questions), NULL);
            ck_assert_msg(s.document != NULL, "%s", heard_lines(s.arena));
            ck_assert(layout_document(s.arena, s.document, press.look, press.engine, &o, &s.pages));
            for (uint32_t k = 0; k < s.pages.count; k++) {
                promise_on_page(&s, k);
                promise_in_area(&s, k);
                promise_no_overlap(&s, k);
            }
            promise_tree(&s);
            uint32_t pages = pages_of_chapter(&s);
            ck_assert_msg(pages >= 1 && pages <= 2, "case %zu, %s: %u pages", i, layout_names[s.mode], pages);
            const char *more = s.mode == LAYOUT_EN ? "the whole briefing has the" : "其余见全本";
            bool cut = sheet_find(&s, more) < s.pages.count, whole = extents[i].rows < 30;
            ck_assert_msg(!cut || !whole, "case %zu: a short table is cut", i);
            sheet_free(&s);
        }
}
END_TEST

START_TEST(brief_shows_figures_and_questions)
{
    press_open();
    struct sheet s = {.mode = LAYOUT_PARALLEL, .arena = arena_new()};
    struct layout_options o = {.mode = LAYOUT_PARALLEL, .brief = true};
    s.document = sheet_document(s.arena, region(s.arena, 3, 8, 5), NULL);
    ck_assert(layout_document(s.arena, s.document, press.look, press.engine, &o, &s.pages));
    uint32_t figures = sheet_find(&s, "Main figures"), ask = sheet_find(&s, "To ask");
    ck_assert_uint_lt(figures, s.pages.count);
    ck_assert_uint_eq(figures, ask);
    ck_assert_uint_eq(sheet_find(&s, "A paragraph."), s.pages.count);   /* not the running text */
    sheet_free(&s);
}
END_TEST

/* ---- marks of pages -------------------------------------------------------------------- */

static struct document *two_regions(struct arena *a, unsigned rows)
{
    struct document *d = document_new(a);
    heard_forget();
    ck_assert(hear_region(d, "qingshan", region(a, 3, 5, 3)) && hear_region(d, "anping", region(a, 3, rows, 3)));
    ck_assert(document_link(d));
    return d;
}

static void lay_rows(struct sheet *s, struct layout_options o, unsigned rows)
{
    press_open();
    *s = (struct sheet){.mode = o.mode, .arena = arena_new(), .frame = &press.look->frames[o.mode], .name = "marks"};
    s->document = two_regions(s->arena, rows);
    ck_assert_msg(layout_document(s->arena, s->document, press.look, press.engine, &o, &s->pages), "%s",
                  heard_lines(s->arena));
}

static void lay(struct sheet *s, struct layout_options o) { lay_rows(s, o, 5); }

START_TEST(secrecy_stands_on_every_page)
{
    for (enum layout_mode mode = LAYOUT_PARALLEL; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        lay(&s, (struct layout_options){.mode = mode, .particulars.secrecy = {"内部资料", "For internal use"}});
        for (uint32_t i = 0; i < s.pages.count; i++)
            if (s.pages.page[i].box_count)
                ck_assert_msg(page_find(&s, i, "内部资料") || page_find(&s, i, "For internal use"),
                              "%s, page %u", layout_names[mode], i + 1);
        sheet_free(&s);
    }
}
END_TEST

START_TEST(drafts_are_marked_where_nothing_stands)
{
    struct sheet s;
    lay(&s, (struct layout_options){.mode = LAYOUT_PARALLEL, .draft = "3", .watermark = true});
    for (uint32_t i = 0; i < s.pages.count; i++) {
        const struct box *mark = page_find(&s, i, "DRAFT 3");
        ck_assert_ptr_nonnull(mark);
        ck_assert_int_le(mark->x + mark->width, s.pages.page[i].right);
        for (uint32_t k = 0; k < s.pages.page[i].box_count; k++) {
            const struct box *b = &s.pages.page[i].boxes[k];
            bool beside = b == mark || b->kind != BOX_LINE || b->y < mark->y - PT(9) || b->y > mark->y + PT(11) ||
                          b->x + b->width <= mark->x - PT(4);
            ck_assert_msg(beside, "page %u: under the mark", i + 1);
        }
    }
    ck_assert_ptr_nonnull(s.pages.watermark);
    ck_assert_int_eq(s.pages.watermark->degrees, 52);
    sheet_free(&s);
    lay(&s, (struct layout_options){.mode = LAYOUT_EN, .draft = ""});
    ck_assert_ptr_null(page_find(&s, 1, "草案"));
    ck_assert_ptr_nonnull(page_find(&s, 1, "DRAFT"));
    ck_assert_ptr_null(s.pages.watermark);
    sheet_free(&s);
}
END_TEST

START_TEST(chapters_begin_on_right_pages)
{
    uint32_t blanks = 0, chapters = 0;
    for (unsigned rows = 5; rows < 200; rows += 25) {
        struct sheet s;
        lay_rows(&s, (struct layout_options){.mode = LAYOUT_PARALLEL, .right_chapters = true}, rows);
        for (uint32_t i = 0; i < s.pages.count; i++)
            blanks += !s.pages.page[i].box_count;
        for (uint32_t i = 0; i < s.pages.outline_count; i++) {
            const struct outline_entry *e = &s.pages.outline[i];
            if (!strstr(e->title, "甲"))
                continue;
            chapters++;
            ck_assert_msg(e->page % 2 == 0, "%s begins on page %u", e->title, e->page + 1);
        }
        sheet_free(&s);
    }
    ck_assert_uint_eq(chapters, 16);
    ck_assert_uint_ge(blanks, 1);
}
END_TEST

/* ---- copies -------------------------------------------------------------------------------- */

START_TEST(copies_name_their_readers)
{
    static const struct copy_name names[] = {{"张三", "list:1"}, {"Wang Wu", "list:2"}, {"", NULL}};
    struct sheet s;
    lay(&s, (struct layout_options){.mode = LAYOUT_PARALLEL, .copies = names, .copy_count = 3});
    ck_assert_uint_eq(s.pages.copy_count, 3);
    ck_assert_str_eq(s.pages.copies[0].title, "第001份 张三 · Copy 001");
    ck_assert_str_eq(s.pages.copies[2].title, "第003份 · Copy 003");
    ck_assert_str_eq(box_words(s.arena, &s.pages.copies[1].foot.boxes[0]), "第002份　Wang Wu");
    ck_assert_str_eq(box_words(s.arena, &s.pages.copies[1].foot.boxes[1]), "Copy 002");
    for (uint32_t i = 0; i < 3; i++) {
        const struct copy_mark *m = &s.pages.copies[i].foot;
        ck_assert_int_eq(m->boxes[1].x + m->boxes[1].width, m->width);
        ck_assert_int_gt(m->boxes[1].x, m->boxes[0].x + m->boxes[0].width);
    }
    ck_assert(s.pages.page[0].cover && !s.pages.page[0].inner_right && s.pages.page[1].inner_right);
    sheet_free(&s);
}
END_TEST

START_TEST(impossible_names_tell_their_line)
{
    static const struct copy_name names[] = {{"\U00016800", "list:7"}};
    press_open();
    struct arena *a = arena_new();
    struct pages pages;
    struct layout_options o = {.copies = names, .copy_count = 1};
    struct document *d = two_regions(a, 5);
    ck_assert(!layout_document(a, d, press.look, press.engine, &o, &pages));
    ck_assert_str_eq(heard_lines(a), "NO_GLYPH list:7\n");
    arena_free(a);
}
END_TEST

/* Also where a look has no openings, and sets 18 point. */
START_TEST(every_look_has_a_short_form)
{
    static const char *const looks[] = {"large", "note", "gongwen", "jianbao", "handout"};
    press_open();
    for (size_t k = 0; k < sizeof looks / sizeof *looks; k++) {
        struct arena *a = arena_new();
        struct sheet s = {.arena = a, .name = looks[k]};
        const char *folder = press_folder("BRIEFING_TEMPLATES", "templates");
        const struct look *look = look_open(a, folder, looks[k]);
        struct layout_options o = {.mode = LAYOUT_COUNT, .brief = true};
        ck_assert(look && layout_document(a, two_regions(a, 60), look, press.engine, &o, &s.pages));
        uint32_t page[2] = {UINT32_MAX, UINT32_MAX};
        for (uint32_t i = s.pages.outline_count; i-- > 0;)
            for (int r = 0; r < 2; r++)
                if (strstr(s.pages.outline[i].title, r ? "甲qingshan" : "甲anping"))
                    page[r] = s.pages.outline[i].page;
        ck_assert_msg(page[0] < page[1] && page[1] != UINT32_MAX, "%s: no two regions", looks[k]);
        ck_assert_msg(page[1] - page[0] <= 2, "%s: %u pages", looks[k], page[1] - page[0]);
        ck_assert_msg(sheet_find(&s, "可问") < s.pages.count, "%s: nothing to ask", looks[k]);
        arena_free(a);
    }
}
END_TEST

/* A look whose masthead has room for a serial number gives each copy its own there. */
START_TEST(mastheads_number_copies)
{
    static const char *const looks[] = {"gongwen", "jianbao", "gongwen-letter"};
    static const struct copy_name names[] = {{"", NULL}, {"", NULL}};
    press_open();
    for (size_t k = 0; k < sizeof looks / sizeof *looks; k++) {
        struct arena *a = arena_new();
        struct pages pages;
        const struct look *look = look_open(a, press_folder("BRIEFING_TEMPLATES", "templates"), looks[k]);
        struct layout_options o = {.mode = LAYOUT_COUNT, .copies = names, .copy_count = 2,
                                   .particulars = {.serial = "000088", .secrecy = {"机密", "Secret"}}};
        ck_assert(look && layout_document(a, two_regions(a, 5), look, press.engine, &o, &pages));
        const struct copy_mark *m = &pages.copies[1].cover;
        ck_assert(pages.cover_fixed && pages.page[0].cover && m->box_count >= 1);
        ck_assert_msg(strstr(m->boxes[0].text, "000002") != NULL, "%s: %s", looks[k], m->boxes[0].text);
        ck_assert_int_ge(m->boxes[0].x, pages.page[0].left);
        for (uint32_t i = 0; i < pages.page[0].box_count; i++)
            ck_assert(pages.page[0].boxes[i].kind != BOX_LINE || !strstr(pages.page[0].boxes[i].text, "0000"));
        ck_assert_msg(strstr(pages.copies[1].foot.boxes[0].text, "机密") != NULL, "%s: no secrecy", looks[k]);
        arena_free(a);
    }
}
END_TEST

/* A number is the same in both languages: one below the other would be two copies. */
START_TEST(numbers_stand_once)
{
    press_open();
    struct arena *a = arena_new();
    const struct look *look = look_open(a, press_folder("BRIEFING_TEMPLATES", "templates"), "gongwen");
    struct layout_options o = {.mode = LAYOUT_PARALLEL,
                               .particulars = {.serial = "000088", .number = "教研〔2026〕12号"}};
    struct pages pages;
    uint32_t serials = 0, numbers = 0;
    ck_assert(look && layout_document(a, two_regions(a, 5), look, press.engine, &o, &pages));
    for (uint32_t i = 0; i < pages.page[0].box_count; i++) {
        const struct box *b = &pages.page[0].boxes[i];
        serials += b->kind == BOX_LINE && strstr(b->text, "000088");
        numbers += b->kind == BOX_LINE && strstr(b->text, "2026〕12号");
    }
    ck_assert_uint_eq(serials, 1);
    ck_assert_uint_eq(numbers, 1);
    arena_free(a);
}
END_TEST

/* A tail of which nothing is said has no rules either. */
START_TEST(tails_without_words_are_not_ruled)
{
    static const char *const looks[] = {"gongwen", "jianbao"};
    press_open();
    for (int k = 0; k < 4; k++) {
        struct arena *a = arena_new();
        struct pages pages;
        const struct look *look = look_open(a, press_folder("BRIEFING_TEMPLATES", "templates"), looks[k / 2]);
        struct layout_options o = {.mode = LAYOUT_COUNT};
        if (k % 2)
            o.particulars = (struct particulars){.cc = {"某局", "A bureau"}, .report = "某委"};
        ck_assert(look && layout_document(a, two_regions(a, 5), look, press.engine, &o, &pages));
        const struct page *last = &pages.page[pages.count - 1];
        int lowest = 0;
        for (uint32_t i = 0; i < last->box_count; i++)
            if (last->boxes[i].kind == BOX_STROKE && last->boxes[i].y > lowest)
                lowest = last->boxes[i].y;
        ck_assert_msg((lowest > last->height * 3 / 4) == (k % 2), "%s: %s", looks[k / 2], k % 2 ? "no tail" : "ruled");
        arena_free(a);
    }
}
END_TEST

int main(void)
{
    return UNIT_RUN("stamps", brief_keeps_to_two_pages, brief_shows_figures_and_questions,
                    secrecy_stands_on_every_page, drafts_are_marked_where_nothing_stands,
                    chapters_begin_on_right_pages, copies_name_their_readers, every_look_has_a_short_form, mastheads_number_copies, numbers_stand_once, tails_without_words_are_not_ruled, impossible_names_tell_their_line);
}
