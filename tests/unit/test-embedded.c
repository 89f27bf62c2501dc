/*
 * embedded: what a file carries comes back as it went in, and files that are damaged,
 * locked or made to do harm are refused with a message.
 *
 * Small PDFs are written by hand here, so that each is broken in one way.
 */
#include "pdf-fixture.h"
#include "unit.h"

#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

static char folder[64];
static size_t length;

static const char *in_folder(const char *name)
{
    return arena_printf(fixture_arena, "%s/%s", folder, name);
}

/* Faults are counted, not printed. */
static void silent(enum message m, const char *where, const char *text, void *data)
{
    (void)m, (void)where, (void)text, (void)data;
}

static void open_folder(void)
{
    snprintf(folder, sizeof folder, "/tmp/test-embedded-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    fixture_open();
    diag_set_sink(silent, NULL);
}

static void close_folder(void)
{
    ck_assert_int_eq(system(arena_printf(fixture_arena, "rm -r %s", folder)), 0);
    fixture_close();
}

/* ---- files by hand -------------------------------------------------------------------- */

struct bytes { VEC(char) at; };

static void put(struct bytes *b, const void *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        *vec_push(fixture_arena, &b->at) = ((const char *)bytes)[i];
}

static void say(struct bytes *b, const char *s)
{
    put(b, s, strlen(s));
}

/* A file of the given objects, the first of which is the catalog, with a table of them. */
static const char *by_hand(const struct bytes *objects, size_t count)
{
    struct bytes out = {0};
    size_t offsets[16];
    say(&out, "%PDF-1.7\n");
    for (size_t i = 0; i < count; i++) {
        offsets[i] = out.at.count;
        say(&out, arena_printf(fixture_arena, "%zu 0 obj\n", i + 1));
        put(&out, objects[i].at.at, objects[i].at.count);
        say(&out, "\nendobj\n");
    }
    size_t table = out.at.count;
    say(&out, arena_printf(fixture_arena, "xref\n0 %zu\n0000000000 65535 f \n", count + 1));
    for (size_t i = 0; i < count; i++)
        say(&out, arena_printf(fixture_arena, "%010zu 00000 n \n", offsets[i]));
    say(&out, arena_printf(fixture_arena, "trailer <</Size %zu/Root 1 0 R>>\nstartxref\n%zu\n%%%%EOF\n",
                           count + 1, table));
    const char *path = in_folder("hand.pdf");
    FILE *f = fopen(path, "wb");
    ck_assert_uint_eq(fwrite(out.at.at, 1, out.at.count, f), out.at.count);
    fclose(f);
    return path;
}

static struct bytes object(const char *s)
{
    struct bytes b = {0};
    say(&b, s);
    return b;
}

/* A stream with these words in its dictionary. */
static struct bytes stream(const char *words, const void *bytes, size_t n)
{
    struct bytes b = {0};
    say(&b, arena_printf(fixture_arena, "<<%s/Length %zu>>\nstream\n", words, n));
    put(&b, bytes, n);
    say(&b, "\nendstream");
    return b;
}

/* A file whose tree of names is `tree` (object 2) and whose stream is object 3. */
static char *read_by_hand(const char *tree, struct bytes third)
{
    const struct bytes objects[] = {object("<</Type/Catalog/Pages 4 0 R/Names<</EmbeddedFiles 2 0 R>>>>"),
                                    object(tree), third,
                                    object("<</Type/Pages/Count 0/Kids[]>>")};
    diag_reset();
    return pdf_attachment(fixture_arena, by_hand(objects, 4), "a.txt", &length);
}

#define LEAF "<</Names[(a.txt)<</Type/Filespec/UF(a.txt)/EF<</F 3 0 R>>>>]>>"

static void refused(enum message m)
{
    ck_assert_str_eq(diag_name(diag_worst()), diag_name(m));
    ck_assert_int_eq(diag_status(), STATUS_NO_INPUT);
}

START_TEST(names_are_found_in_any_tree)
{
    open_folder();
    const char *got = read_by_hand(LEAF, stream("", "hello", 5));
    ck_assert_str_eq(got, "hello");
    ck_assert_uint_eq(length, 5);
    got = read_by_hand("<</Kids[<</Limits[(A)(B)]/Names[(A)null(B)17]>><</Kids[" LEAF "]>>]>>",
                       stream("", "", 0));
    ck_assert_str_eq(got, "");
    /* In UTF-16, as other programs write names. */
    got = read_by_hand("<</Names[<FEFF0061002E007400780074><</EF<</UF 3 0 R>>>>]>>",
                       stream("", "x", 1));
    ck_assert_str_eq(got, "x");
    close_folder();
}
END_TEST

START_TEST(what_is_not_there_is_said)
{
    static const char *const trees[] = {"<<>>", "null", "[]", "<</Names[(b.txt)<<>>]>>", "<</Names[(a.txt)]>>",
                                        "<</Names[(a.txt)<</EF<</F 1 0 R>>>>]>>",
                                        "<</Names 3>>", "<</Kids[3 4 null (x)]>>", "<</Names[/a.txt 3 0 R]>>"};
    open_folder();
    for (size_t i = 0; i < sizeof trees / sizeof *trees; i++) {
        ck_assert_msg(!read_by_hand(trees[i], stream("", "x", 1)), "%s", trees[i]);
        refused(MSG_PDF_NOT_ATTACHED);
    }
    close_folder();
}
END_TEST

START_TEST(rings_and_depths_end)
{
    struct bytes deep = {0};
    open_folder();
    ck_assert(!read_by_hand("<</Kids[2 0 R 2 0 R]>>", stream("", "x", 1)));
    refused(MSG_PDF_NOT_ATTACHED);
    for (int i = 0; i < 200000; i++)
        say(&deep, "[");
    *vec_push(fixture_arena, &deep.at) = 0;
    ck_assert(!read_by_hand(deep.at.at, stream("", "x", 1)));
    close_folder();
}
END_TEST

/* ---- streams --------------------------------------------------------------------------- */

static struct bytes deflated(const char *words, const void *bytes, size_t n)
{
    uLongf room = compressBound(n);
    Bytef *packed = arena_alloc(fixture_arena, room);
    ck_assert_int_eq(compress2(packed, &room, bytes, n, 9), Z_OK);
    return stream(arena_printf(fixture_arena, "/Filter%s", words), packed, room);
}

START_TEST(only_known_filters_are_undone)
{
    open_folder();
    ck_assert_str_eq(read_by_hand(LEAF, deflated("/FlateDecode", "hello", 5)), "hello");
    ck_assert_str_eq(read_by_hand(LEAF, deflated("[/FlateDecode]", "hello", 5)), "hello");
    ck_assert_str_eq(read_by_hand(LEAF, deflated("[]", "", 0)) ? "read" : "", "read");
    ck_assert(!read_by_hand(LEAF, deflated("[/FlateDecode/FlateDecode]", "hello", 5)));
    refused(MSG_PDF_UNREADABLE);
    ck_assert(!read_by_hand(LEAF, deflated("/LZWDecode", "hello", 5)));
    refused(MSG_PDF_UNREADABLE);
    ck_assert(!read_by_hand(LEAF, deflated("/FlateDecode/DecodeParms<</Predictor 12>>", "hello", 5)));
    refused(MSG_PDF_UNREADABLE);
    ck_assert(!read_by_hand(LEAF, stream("/Filter/FlateDecode", "no deflate", 10)));
    refused(MSG_PDF_UNREADABLE);
    close_folder();
}
END_TEST

/* 300 MiB of zeros in 300 KB. */
START_TEST(a_bomb_is_refused)
{
    const size_t large = (size_t)300 << 20;
    open_folder();
    char *zeros = calloc(1, large);
    ck_assert_ptr_nonnull(zeros);
    struct bytes bomb = deflated("/FlateDecode", zeros, large);
    free(zeros);
    ck_assert_uint_lt(bomb.at.count, 400000);
    ck_assert(!read_by_hand(LEAF, bomb));
    refused(MSG_PDF_UNREADABLE);
    close_folder();
}
END_TEST

/* ---- files ------------------------------------------------------------------------------- */

/* Our own, whole, then cut anywhere and with any byte turned: read or refused, no more. */
START_TEST(own_files_come_back_and_damage_is_borne)
{
    struct pdf_fixture f;
    static const char text[] = "甲,乙\r\n1,2\r\n";
    struct attachment list[2] = {
        {"table-01.csv", "text/csv", "表1 · Table 1", text, sizeof text - 1, true},
        {"manifest.json", "application/json", "清单 · manifest", "{}", 2, false}};
    open_folder();
    struct pages *p = fixture_pages(&f);
    p->attachments = list;
    p->attachment_count = 2;
    const char *path = in_folder("a.pdf");
    ck_assert(pdf_write(p, path, NULL));
    ck_assert_str_eq(pdf_attachment(fixture_arena, path, "table-01.csv", &length), text);
    ck_assert_str_eq(pdf_attachment(fixture_arena, path, "manifest.json", &length), "{}");
    FILE *file = fopen(path, "rb");
    static char bytes[1 << 20];
    size_t n = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    uint64_t seed = unit_seed();
    for (int i = 0; i < 200; i++) {
        size_t keep = i % 2 ? n : unit_random(&seed) % n, at = unit_random(&seed) % n;
        char was = bytes[at];
        bytes[at] = i % 2 ? (char)unit_random(&seed) : was;
        const char *damaged = in_folder("b.pdf");
        file = fopen(damaged, "wb");
        ck_assert_uint_eq(fwrite(bytes, 1, keep, file), keep);
        fclose(file);
        bytes[at] = was;
        diag_reset();
        if (!pdf_attachment(fixture_arena, damaged, "manifest.json", &length))
            ck_assert_msg(diag_status() == STATUS_NO_INPUT, "seed %lu, %d", unit_seed(), i);
    }
    close_folder();
}
END_TEST

START_TEST(locked_files_are_named)
{
    struct pdf_fixture f;
    open_folder();
    struct pages *p = fixture_pages(&f);
    p->claim = CLAIM_UA;
    p->password = "secret";
    ck_assert(pdf_write(p, in_folder("a.pdf"), NULL));
    ck_assert(!pdf_attachment(fixture_arena, in_folder("a.pdf"), "manifest.json", &length));
    refused(MSG_PDF_LOCKED);
    close_folder();
}
END_TEST

START_TEST(what_is_no_file_is_refused)
{
    open_folder();
    ck_assert(!pdf_attachment(fixture_arena, in_folder("none.pdf"), "a", &length));
    refused(MSG_PDF_UNREADABLE);
    ck_assert(!pdf_attachment(fixture_arena, folder, "a", &length));
    ck_assert_int_eq(mkfifo(in_folder("pipe.pdf"), 0600), 0);
    ck_assert(!pdf_attachment(fixture_arena, in_folder("pipe.pdf"), "a", &length));
    ck_assert(!pdf_attachment(fixture_arena, "/dev/zero", "a", &length));
    FILE *file = fopen(in_folder("huge.pdf"), "wb");
    ck_assert_int_eq(ftruncate(fileno(file), (off_t)3 << 30), 0);
    fclose(file);
    diag_reset();
    ck_assert(!pdf_attachment(fixture_arena, in_folder("huge.pdf"), "a", &length));
    refused(MSG_PDF_UNREADABLE);
    close_folder();
}
END_TEST

int main(void)
{
    return UNIT_RUN("embedded", names_are_found_in_any_tree, what_is_not_there_is_said,
                    rings_and_depths_end, only_known_filters_are_undone, a_bomb_is_refused,
                    own_files_come_back_and_damage_is_borne, locked_files_are_named,
                    what_is_no_file_is_refused);
}
