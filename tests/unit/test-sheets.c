/*
 * sheets: booklets, two pages a side and numbered copies, read back by readers that are
 * not ours (qpdf, poppler): which page stands where and which way up, what copies share.
 * `test-sheets FILE` writes three copies of a booklet with a watermark, for
 * tools/check_pdf.py and for eyes.
 */
#include "pdf-fixture.h"
#include "pdf/pdf_private.h"
#include "unit.h"

#include <unistd.h>

static char path[64];

/* ---- pages that say their number at their head and at their foot ------------------ */

struct numbered { struct page *page; struct pages pages; struct element elements[3]; };

static const struct text_line *line_of(const char *text)
{
    struct text_style style = fixture_en();
    return fixture_set(text, &style, MEASURE, 0)->line;
}

static struct box text_box(const char *text, int x, int y, uint32_t element)
{
    return (struct box){.kind = BOX_LINE, .element = element, .x = x, .y = y, .text = text,
                        .line = line_of(text)};
}

static struct pages *numbered_pages(struct numbered *n, uint32_t count)
{
    *n = (struct numbered){.elements = {[1] = {.kind = EL_DOCUMENT}, [2] = {.kind = EL_P, .parent = 1}}};
    n->page = arena_array(fixture_arena, count, sizeof *n->page);
    struct outline_entry *outline = arena_alloc(fixture_arena, sizeof *outline);
    *outline = (struct outline_entry){"尾 End", 1, count - 1, 0};
    for (uint32_t i = 0; i < count; i++) {
        struct box *boxes = arena_array(fixture_arena, 2, sizeof *boxes);
        boxes[0] = text_box(arena_printf(fixture_arena, "head%u", i + 1), LEFT, PT(60), 2);
        boxes[1] = text_box(arena_printf(fixture_arena, "foot%u", i + 1), LEFT, PT(780), 2);
        n->page[i] = (struct page){.width = PAGE_WIDTH, .height = PAGE_HEIGHT, .boxes = boxes,
                                   .box_count = 2, .label = "1", .left = PT(i % 2 ? 90 : 60),
                                   .right = PT(i % 2 ? 530 : 500), .inner_right = i % 2, .cover = !i};
    }
    n->pages = (struct pages){.page = n->page, .count = count, .tree = {n->elements, 3},
                              .outline = outline, .outline_count = 1, .fonts = fixture_fonts,
                              .title_zh = "页", .date = "2026-07-01", .duplex = true,
                              .claim = CLAIM_A2B, .sheet_width = PT(1190.55),
                              .sheet_height = PT(841.89)};
    return &n->pages;
}

static struct copy *numbered_copies(uint32_t count)
{
    struct copy *copies = arena_array(fixture_arena, count, sizeof *copies);
    for (uint32_t i = 0; i < count; i++) {
        struct box *boxes = arena_array(fixture_arena, 2, sizeof *boxes);
        boxes[0] = text_box(arena_printf(fixture_arena, "copy%03u", i + 1), 0, PT(800), 0);
        boxes[1] = text_box(arena_printf(fixture_arena, "number%03u", i + 1), 0, PT(50), 0);
        copies[i].title = arena_printf(fixture_arena, "第%03u份 · Copy %03u", i + 1, i + 1);
        copies[i].foot = (struct copy_mark){&boxes[0], 1, boxes[0].line->width};
        copies[i].cover = (struct copy_mark){&boxes[1], 1, boxes[1].line->width};
    }
    return copies;
}

static const struct watermark *watermark(void)
{
    struct watermark *w = arena_alloc(fixture_arena, sizeof *w);
    struct text_style style = fixture_zh();
    style.size = style.latin_size = PT(92);
    *w = (struct watermark){.line = fixture_set("草案", &style, PT(800), 0)->line, .text = "草案",
                            .x = PAGE_WIDTH / 2, .y = PAGE_HEIGHT / 2, .degrees = 52,
                            .size = PT(92), .stroke = PT(0.5), .colour = 0xC4C4C4};
    return w;
}

/* ---- reading back ------------------------------------------------------------------- */

static char *output_of(const char *format, ...) __attribute__((format(printf, 1, 2)));
static char *output_of(const char *format, ...)
{
    char command[512];
    va_list args;
    va_start(args, format);
    vsnprintf(command, sizeof command, format, args);
    va_end(args);
    FILE *pipe = popen(command, "r");
    ck_assert_ptr_nonnull(pipe);
    VEC(char) text = {0};
    for (int c; (c = fgetc(pipe)) != EOF;)
        *vec_push(fixture_arena, &text) = (char)c;
    *vec_push(fixture_arena, &text) = 0;
    ck_assert_msg(pclose(pipe) == 0, "%s", command);
    return text.at;
}

static void write_pages(const struct pages *p)
{
    ck_assert(pdf_write(p, path, NULL));
}

static void begin(void)
{
    fixture_open();
    snprintf(path, sizeof path, "/tmp/test-sheets-%d.pdf", (int)getpid());
}

static void end(void)
{
    unlink(path);
    fixture_close();
}

struct word { uint32_t side, page; double x, y; };      /* from the side's top left */

static uint32_t read_words(const char *what, struct word *out, uint32_t room)
{
    const char *s = output_of("pdftotext -bbox %s - 2>/dev/null", path);
    uint32_t side = 0, n = 0;
    size_t length = strlen(what);
    for (; (s = strchr(s, '<')) != NULL; s++) {
        struct word w = {.side = side};
        double x, y;
        char text[32];
        if (strncmp(s, "<page ", 6) == 0)
            side++;
        else if (sscanf(s, "<word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\">%31[^<]", &w.x,
                        &w.y, &x, &y, text) == 5 && strncmp(text, what, length) == 0) {
            ck_assert_uint_lt(n, room);
            w.page = (uint32_t)atoi(text + length);
            out[n++] = w;
        }
    }
    return n;
}

static uint32_t count_of(const char *s, const char *what)
{
    uint32_t n = 0;
    for (; (s = strstr(s, what)) != NULL; s += strlen(what))
        n++;
    return n;
}

/* ---- booklets -------------------------------------------------------------------------- */

/* Folded and stitched, sheet k's front carries page 2k + 2's back ... which is to say: turn
 * the leaves of the book and read the numbers.  Leaf l of the folded book is the right half
 * of sheet l's front and the left half of its back for the first half of the leaves, and the
 * right of its back and left of its front, from the innermost out, for the second. */
static void turn_leaves(uint32_t sheets, uint32_t at[][2])
{
    uint32_t side[80], half[80], n = 0;
    for (uint32_t k = 0; k < sheets; k++) {
        side[n] = 2 * k, half[n++] = 1;
        side[n] = 2 * k + 1, half[n++] = 0;
    }
    for (uint32_t k = sheets; k-- > 0;) {
        side[n] = 2 * k + 1, half[n++] = 1;
        side[n] = 2 * k, half[n++] = 0;
    }
    for (uint32_t i = 0; i < n; i++)
        at[i][0] = side[i], at[i][1] = half[i];
}

START_TEST(booklets_read_on_when_folded)
{
    for (uint32_t count = 1; count <= 40; count++) {
        struct numbered n;
        struct word heads[44], feet[44];
        uint32_t at[80][2], sheets = (count + 3) / 4;
        begin();
        struct pages *p = numbered_pages(&n, count);
        p->imposition = IMPOSE_BOOKLET;
        write_pages(p);
        ck_assert_uint_eq(read_words("head", heads, 44), count);
        ck_assert_uint_eq(read_words("foot", feet, 44), count);
        ck_assert_uint_eq(count_of(output_of("qpdf --json --json-key=pages %s", path),
                                   "\"pageposfrom1\""), 2 * sheets);
        turn_leaves(sheets, at);
        for (uint32_t i = 0; i < count; i++) {
            uint32_t page = heads[i].page - 1;
            ck_assert_uint_eq(heads[i].page, feet[i].page);
            ck_assert_uint_eq(heads[i].side, at[page][0] + 1);
            ck_assert_double_eq_tol(heads[i].x, 60 + at[page][1] * 595.28, 1);
            ck_assert_double_lt(heads[i].y, 61);        /* upright: its head is up */
            ck_assert_double_gt(feet[i].y, 760);
        }
        end();
    }
}
END_TEST

/* The arithmetic and its inverse, without a file. */
START_TEST(every_page_has_one_place)
{
    for (uint32_t count = 1; count <= 200; count++)
        for (enum imposition how = IMPOSE_NONE; how <= IMPOSE_BOOKLET; how++) {
            uint32_t seen = 0, sides = impose_sides(how, count, false);
            for (uint32_t side = 0; side < sides; side++) {
                uint32_t slot[2];
                impose_side(how, count, side, slot);
                for (uint32_t k = 0; k < 2; k++)
                    if (slot[k] != PAGE_BLANK) {
                        ck_assert_uint_lt(slot[k], count);
                        ck_assert_uint_eq(impose_place(how, count, slot[k]), side);
                        seen++;
                    }
            }
            ck_assert_uint_eq(seen, count);
            ck_assert_uint_eq(impose_sides(how, count, true) % 2, 0);
        }
}
END_TEST

/* A5 on A4: the page is as large as its half allows, and stands in its middle. */
START_TEST(small_sheets_take_small_pages)
{
    struct numbered n;
    struct word heads[4], feet[4];
    begin();
    struct pages *p = numbered_pages(&n, 4);
    p->imposition = IMPOSE_TWO_UP;
    p->sheet_width = PT(841.89);
    p->sheet_height = PT(595.28);
    write_pages(p);
    ck_assert_uint_eq(read_words("head", heads, 4), 4);
    ck_assert_uint_eq(read_words("foot", feet, 4), 4);
    double scale = 841.89 / 2 / 595.28;
    for (uint32_t i = 0; i < 4; i++) {
        ck_assert_uint_eq(heads[i].page, i + 1);
        ck_assert_uint_eq(heads[i].side, i / 2 + 1);
        ck_assert_double_eq_tol(heads[i].x, 60 * scale + i % 2 * 841.89 / 2, 1);
        ck_assert_double_eq_tol(feet[i].y - heads[i].y, 720 * scale, 1);
    }
    const char *text = output_of("qpdf --json --json-key=qpdf %s", path);
    ck_assert_ptr_nonnull(strstr(text, "\"/Duplex\": \"/DuplexFlipShortEdge\""));
    ck_assert_ptr_nonnull(strstr(text, "\"/PrintScaling\": \"/None\""));
    ck_assert_ptr_null(strstr(text, "/StructTreeRoot"));
    ck_assert_ptr_null(strstr(text, "/Annot"));
    end();
}
END_TEST

/* Pages that are read together lie together. */
START_TEST(facing_pages_face)
{
    struct numbered n;
    struct word heads[6];
    begin();
    struct pages *p = numbered_pages(&n, 6);
    p->imposition = IMPOSE_SPREADS;
    p->print_copies = 3;
    write_pages(p);
    ck_assert_uint_eq(read_words("head", heads, 6), 6);
    for (uint32_t i = 0; i < 6; i++) {
        ck_assert_uint_eq(heads[i].side, heads[i].page / 2 + 1);
        ck_assert_double_eq_tol(heads[i].x, 60 + (heads[i].page % 2) * 595.28, 1);
    }
    ck_assert_ptr_nonnull(strstr(output_of("qpdf --json --json-key=qpdf %s", path), "\"/NumCopies\": 3"));
    p->print_copies = 6;                /* a dialogue may propose five at most */
    write_pages(p);
    ck_assert_ptr_null(strstr(output_of("qpdf --json --json-key=qpdf %s", path), "/NumCopies"));
    end();
}
END_TEST

/* Pages that are smaller than their half are not blown up. */
START_TEST(pages_are_never_enlarged)
{
    struct numbered n;
    struct word heads[2], feet[2];
    begin();
    struct pages *p = numbered_pages(&n, 2);
    p->imposition = IMPOSE_TWO_UP;
    p->sheet_width = PT(1683.78);
    p->sheet_height = PT(1190.55);
    write_pages(p);
    ck_assert_uint_eq(read_words("head", heads, 2), 2);
    ck_assert_uint_eq(read_words("foot", feet, 2), 2);
    ck_assert_double_eq_tol(feet[0].y - heads[0].y, 720, 1);
    ck_assert_double_eq_tol(heads[0].x, 60 + (1683.78 / 2 - 595.28) / 2, 1);
    end();
}
END_TEST

/* ---- copies ------------------------------------------------------------------------------- */

static size_t file_size(void)
{
    FILE *f = fopen(path, "rb");
    ck_assert_ptr_nonnull(f);
    fseek(f, 0, SEEK_END);
    long n = ftell(f);
    fclose(f);
    return (size_t)n;
}

/* Every copy is a whole number of sheets; each page of it carries its mark at its inner edge
 * and nothing else that the first has not; the cover carries its number too. */
START_TEST(copies_carry_their_marks)
{
    struct numbered n;
    struct word heads[30], marks[30], numbers[30];
    begin();
    struct pages *p = numbered_pages(&n, 3);
    p->copies = numbered_copies(7);
    p->copy_count = 7;
    write_pages(p);
    ck_assert_uint_eq(read_words("head", heads, 30), 21);
    ck_assert_uint_eq(read_words("copy", marks, 30), 21);
    ck_assert_uint_eq(read_words("number", numbers, 30), 7);
    for (uint32_t i = 0; i < 21; i++) {
        uint32_t copy = i / 3, page = i % 3;
        ck_assert_uint_eq(heads[i].page, page + 1);
        ck_assert_uint_eq(heads[i].side, copy * 4 + page + 1);  /* a blank back behind three */
        ck_assert_uint_eq(marks[i].side, heads[i].side);
        ck_assert_uint_eq(marks[i].page, copy + 1);
        double width = p->copies[copy].foot.width / 1024.0;
        ck_assert_double_eq_tol(marks[i].x, page % 2 ? 530 - width : 60, 1);
        ck_assert_uint_eq(numbers[copy].side, copy * 4 + 1);
    }
    const char *text = output_of("qpdf --json --json-key=qpdf %s", path);
    ck_assert_ptr_nonnull(strstr(text, "\"/Title\": \"u:第007份 · Copy 007\""));
    ck_assert_ptr_nonnull(strstr(text, "\"/P\": \"u:007-\""));
    end();
}
END_TEST

/* The contents of a page are the same object in every copy; so are its fonts. */
START_TEST(copies_share_what_is_alike)
{
    struct numbered n;
    begin();
    struct pages *p = numbered_pages(&n, 40);
    write_pages(p);
    p->copies = numbered_copies(1);
    p->copy_count = 1;
    write_pages(p);
    size_t one = file_size();
    uint32_t fonts = count_of(output_of("qpdf --json --json-key=qpdf %s", path), "\"/FontFile");
    p->copies = numbered_copies(100);
    p->copy_count = 100;
    write_pages(p);
    const char *text = output_of("qpdf --json --json-key=qpdf --json-key=pages %s", path);
    ck_assert_uint_eq(count_of(text, "\"pageposfrom1\""), 4000);
    ck_assert_uint_eq(count_of(text, "\"/FontFile"), fonts);
    /* Forty contents, and a few streams a copy: its mark and where it stands. */
    ck_assert_uint_lt(count_of(text, "\"stream\": {"), 40 + 100 * 5 + 40);
    ck_assert_uint_lt(file_size(), one + 100 * 2600);
    end();
}
END_TEST

START_TEST(booklets_of_copies_keep_them_apart)
{
    struct numbered n;
    struct word marks[30];
    begin();
    struct pages *p = numbered_pages(&n, 5);
    p->imposition = IMPOSE_BOOKLET;
    p->copies = numbered_copies(3);
    p->copy_count = 3;
    write_pages(p);
    ck_assert_uint_eq(read_words("copy", marks, 30), 15);
    for (uint32_t i = 0; i < 15; i++)
        ck_assert_uint_eq((marks[i].side - 1) / 4 + 1, marks[i].page);
    end();
}
END_TEST

/* ---- watermark -------------------------------------------------------------------------- */

/* It is no text, stands once in the file, and is named first by every page; in the tagged
 * file it is an artifact. */
START_TEST(watermark_lies_beneath)
{
    struct pdf_fixture f;
    struct numbered n;
    begin();
    struct pages *p = numbered_pages(&n, 8);
    write_pages(p);
    size_t bare = file_size();
    p->watermark = watermark();
    write_pages(p);
    ck_assert_uint_lt(file_size(), bare + 8000);
    ck_assert_ptr_null(strstr(output_of("pdftotext %s -", path), "草"));
    struct pages *tagged = fixture_pages(&f);
    tagged->watermark = p->watermark;
    ck_assert(pdf_write(tagged, path, NULL));
    const char *text = output_of("pdfinfo -struct-text %s", path);
    ck_assert_ptr_nonnull(strstr(text, "学前教育优质普惠发展"));
    ck_assert_ptr_null(strstr(text, "草案"));
    ck_assert_ptr_nonnull(strstr(output_of("qpdf --check %s", path), "No syntax or stream"));
    end();
}
END_TEST

static int write_for_eyes(const char *file)
{
    struct numbered n;
    fixture_open();
    struct pages *p = numbered_pages(&n, 9);
    p->imposition = IMPOSE_BOOKLET;
    p->copies = numbered_copies(3);
    p->copy_count = 3;
    p->watermark = watermark();
    bool ok = pdf_write(p, file, NULL);
    fixture_close();
    return ok ? 0 : diag_status();
}

int main(int count, char **words)
{
    if (count > 1)
        return write_for_eyes(words[1]);
    if (system("command -v qpdf pdftotext pdfinfo >/dev/null") != 0)
        return 77;
    return UNIT_RUN("sheets", booklets_read_on_when_folded, every_page_has_one_place,
                    small_sheets_take_small_pages, facing_pages_face,
                    pages_are_never_enlarged, copies_carry_their_marks,
                    copies_share_what_is_alike, booklets_of_copies_keep_them_apart,
                    watermark_lies_beneath);
}
