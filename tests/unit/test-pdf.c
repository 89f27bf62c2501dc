/*
 * pdf: what a file says, read by readers that are not ours (qpdf, poppler), and that
 * it says the same each time.  `test-pdf FILE` writes the fixture's pages, for
 * tools/check_pdf.py and for eyes.
 */
#include "pdf-fixture.h"
#include "unit.h"

#include <unistd.h>

static char folder[64];

static const char *in_folder(const char *name)
{
    return arena_printf(fixture_arena, "%s/%s", folder, name);
}

static struct pages *open_pages(struct pdf_fixture *f)
{
    snprintf(folder, sizeof folder, "/tmp/test-pdf-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    fixture_open();
    return fixture_pages(f);
}

static void close_pages(void)
{
    char *command = arena_printf(fixture_arena, "rm -r %s", folder);
    ck_assert_int_eq(system(command), 0);
    fixture_close();
}

/* What a command prints, in the arena; *status as of wait. */
static char *output_of(const char *command, int *status)
{
    FILE *pipe = popen(command, "r");
    ck_assert_ptr_nonnull(pipe);
    VEC(char) text = {0};
    for (int c; (c = fgetc(pipe)) != EOF;)
        *vec_push(fixture_arena, &text) = (char)c;
    *vec_push(fixture_arena, &text) = 0;
    *status = pclose(pipe);
    return text.at;
}

static char *said_by(const char *format, const char *path)
{
    int status;
    const char *command = arena_printf(fixture_arena, format, path);
    char *text = output_of(command, &status);
    ck_assert_msg(status == 0, "%s: %s", command, text);
    return text;
}

static const char *written(const struct pages *p)
{
    const char *path = in_folder("a.pdf");
    ck_assert(pdf_write(p, path, NULL));
    return path;
}

static char *bytes_of(const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    ck_assert_ptr_nonnull(f);
    fseek(f, 0, SEEK_END);
    *length = (size_t)ftell(f);
    rewind(f);
    char *bytes = arena_alloc(fixture_arena, *length + 1);
    ck_assert_uint_eq(fread(bytes, 1, *length, f), *length);
    fclose(f);
    return bytes;
}

/* ---- text as readers have it ------------------------------------------------ */

static bool is_latin(char c)
{
    return c > ' ' && c <= '~';
}

/* Without soft hyphens; a line's end counts as a space between Latin words and as
 * nothing elsewhere (pdf.md), like the spaces that readers see between scripts. */
static char *plain(const char *s)
{
    VEC(char) out = {0};
    for (; *s; s++) {
        if (s[0] == '\xC2' && s[1] == '\xAD') {
            s += s[2] == '\n' ? 2 : 1;
            continue;
        }
        char last = out.count ? out.at[out.count - 1] : 0;
        if (*s != '\n' && *s != '\f' && *s != ' ')
            *vec_push(fixture_arena, &out) = *s;
        else if (is_latin(last) && is_latin(s[1]))
            *vec_push(fixture_arena, &out) = ' ';
    }
    *vec_push(fixture_arena, &out) = 0;
    return out.at;
}

static char *column(const char *path, int page, int x, int y, int width, int height)
{
    char *command = arena_printf(fixture_arena,
                                 "pdftotext -f %d -l %d -x %d -y %d -W %d -H %d %%s -", page, page,
                                 x, y, width, height);
    return plain(said_by(command, path));
}

START_TEST(columns_read_as_they_were_set)
{
    struct pdf_fixture f;
    const char *path = written(open_pages(&f));
    ck_assert_str_eq(column(path, 1, 50, 55, 240, 25), fixture_heading_zh);
    ck_assert_str_eq(column(path, 1, 300, 55, 260, 25), fixture_heading_en);
    ck_assert_str_eq(column(path, 1, 50, 85, 240, 120),
                     arena_printf(fixture_arena, "%s%s。", fixture_zh_text, fixture_link_zh));
    ck_assert_str_eq(column(path, 1, 300, 85, 260, 120),
                     arena_printf(fixture_arena, "%s%s.", fixture_en_text, fixture_link_en));
    ck_assert_str_eq(column(path, 2, 50, 165, 260, 40), fixture_kai_text);
    ck_assert_str_eq(column(path, 2, 50, 30, 260, 15), "五地教育改革简报");
    close_pages();
}
END_TEST

/* Readers that pass over ActualText must not trip over ligatures (pdf.md). */
START_TEST(ligatures_read_as_letters)
{
    struct pdf_fixture f;
    struct pages *p = open_pages(&f);
    if (system("command -v mutool >/dev/null") == 0) {
        const char *text = said_by("mutool draw -q -F txt %s 1", written(p));
        ck_assert_ptr_nonnull(strstr(text, "office offers affine and fluffy shuffles"));
    }
    close_pages();
}
END_TEST

/* ---- structure ----------------------------------------------------------------- */

/* In the tree's order, with elements for links and words of the other language. */
START_TEST(structure_reads_in_order)
{
    static const char *const order[] = {
        "Document", "Sect", "H1", "\"学前教育优质普惠发展\"", "H1", "\"Preschool education for every child\"",
        "P (", "45.6%提高到2021年的63.5%——高于全省平均水平，详见\"", "Link", "\"山东省", "第12页\"",
        "Object", "Object", "\"。\"", "P (", "and inter", "nationally recognised", "Link", "\"the report",
        "education\"", "Object", "Object", "Object", "L (", "LI", "Lbl", "\"一\"", "LBody", "\"保障　投入\"",
        "Span", "\"On Liberty\"", "Span", "\"一书\"", "LI", "Lbl", "\"二\"", "Table", "Caption", "\"表1投入与学位\"",
        "THead", "TR", "TH", "/Scope /Column", "\"年份\"", "TBody", "TR", "TH", "/Scope /Row", "TD", "\"5.20\"",
        "TD", "TR", "TD", "/ColSpan 2", "\"6.35\"", "Figure", "/BBox", "Note", "\"Note: since 2018. Sources: audit.\"", "H2", "\"责任分工\"", "Span",
        "\"Built\"", "Span", "\" Building\"", "Span", "\" Intended\"", "\"横排的宽表\""};
    struct pdf_fixture f;
    const char *at = said_by("pdfinfo -struct-text %s", written(open_pages(&f)));
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        const char *next = strstr(at, order[i]);
        ck_assert_msg(next != NULL, "%s does not follow before: %.300s", order[i], at);
        at = next + strlen(order[i]);
    }
    ck_assert_msg(at[strspn(at, "\n")] == 0, "more than was said: %s", at);
    close_pages();
}
END_TEST

/* What the tree's text does not show; qpdf decodes the strings. */
START_TEST(names_and_places_are_said)
{
    static const char *const said[] = {
        "\"/Alt\": \"u:三年投入逐年增加 (柱形图) · Spending grew each year (bar chart)\"",
        "\"/ActualText\": \"u:结果 reported\"", "\"/ActualText\": \"u:计划 planned\"",
        "\"/Contents\": \"u:第2页 · page 2\"", "\"/Lang\": \"u:zh-Hans\"", "\"/Lang\": \"u:en-GB\"",
        "\"/URI\": \"u:https://example.org/a%20%281%29/%E6%8A%A5%E5%91%8A?x=1&y=2\"",
        "\"/Title\": \"u:一 学前教育 · 1 Preschool (all)\"", "\"/Title\": \"u:五地教育改革简报\"",
        "\"/CreationDate\": \"u:D:20260701000000Z\"", "\"/S\": \"/r\"", "\"/St\": 4", "\"/S\": \"/D\"",
        "\"/Duplex\": \"/DuplexFlipLongEdge\"", "\"/DisplayDocTitle\": true", "\"/Marked\": true",
        "\"/S\": \"/GTS_PDFA1\"", "\"/CIDToGIDMap\": \"/Identity\""};
    struct pdf_fixture f;
    const char *text = said_by("qpdf --json --json-key=qpdf %s", written(open_pages(&f)));
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        ck_assert_msg(strstr(text, said[i]) != NULL, "%s is not said", said[i]);
    ck_assert_ptr_null(strstr(text, "/Transparency"));
    close_pages();
}
END_TEST

/* Nothing that is said can leave its string, nor make one longer than PDF/A allows. */
START_TEST(odd_words_stay_what_they_are)
{
    static const char odd[] = "a (b)) \\ c >> /X <<\xF0\x9F\x98\x80 \xD8\xB9\xD8\xB1 endobj";
    struct pdf_fixture f;
    struct pages *p = open_pages(&f);
    struct attachment files[] = {{odd, "text/csv", odd, "1", 1, true}};
    char *alt = arena_alloc(fixture_arena, 100001), *plain_alt = arena_alloc(fixture_arena, 100001);
    for (size_t i = 0; i < 99999; i += 3)
        memcpy(alt + i, "字", 3);
    memset(plain_alt, 'x', 100000);
    p->title_zh = p->author = p->subject = p->keywords = odd;
    f.outline[0].title = odd;
    f.elements[FIGURE].alt = alt;
    f.elements[P_KAI].actual = plain_alt;
    p->attachments = files;
    p->attachment_count = 1;
    for (uint32_t i = 0; i < p->link_count; i++)
        if (f.links.at[i].uri)
            f.links.at[i].uri = plain_alt;
    const char *path = written(p), *said = "\"u:a (b)) \\\\ c >> /X <<\xF0\x9F\x98\x80 \xD8\xB9\xD8\xB1 endobj\"";
    ck_assert_ptr_nonnull(strstr(said_by("qpdf --check %s 2>&1", path), "No syntax or stream"));
    const char *text = said_by("qpdf --json --json-key=qpdf %s", path);
    static const char *const keys[] = {"/Author", "/Subject", "/Keywords", "/Desc", "/UF"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        ck_assert_msg(strstr(text, arena_printf(fixture_arena, "\"%s\": %s", keys[i], said)) != NULL,
                      "%s is not said", keys[i]);
    ck_assert_ptr_nonnull(strstr(strstr(text, "/First") ? text : "", said));
    const char *ends = strstr(text, "字…\"");
    ck_assert_ptr_nonnull(ends);
    const char *begins = ends;
    while (*begins != '"')
        begins--;
    ck_assert_uint_le((size_t)(ends - begins) / 3, 32767 / 2);
    ck_assert_ptr_nonnull(strstr(text, "xxx...\""));
    ck_assert_ptr_null(strstr(text, "/URI\": \"u:"));
    size_t length;
    ck_assert_str_eq(pdf_attachment(fixture_arena, path, odd, &length), "1");
    close_pages();
}
END_TEST

START_TEST(levels_of_headings_have_no_gaps)
{
    struct pdf_fixture f;
    struct pages *p = open_pages(&f);
    f.elements[H1_ZH].kind = f.elements[H1_EN].kind = EL_H2;
    f.elements[H2_ZH].kind = EL_H4;
    const char *text = said_by("pdfinfo -struct %s", written(p));
    ck_assert_ptr_nonnull(strstr(text, "H1"));
    ck_assert_ptr_nonnull(strstr(text, "H2"));
    ck_assert_ptr_null(strstr(text, "H3"));
    ck_assert_ptr_null(strstr(text, "H4"));
    close_pages();
}
END_TEST

START_TEST(a_title_of_spaces_is_none)
{
    struct pdf_fixture f;
    struct pages *p = open_pages(&f);
    p->title_zh = " \xE3\x80\x80 ";
    ck_assert_ptr_nonnull(strstr(said_by("pdfinfo %s", written(p)), "Education & reform <2026>"));
    close_pages();
}
END_TEST

/* ---- the file -------------------------------------------------------------------- */

START_TEST(file_is_sound)
{
    struct pdf_fixture f;
    const char *text = said_by("qpdf --check %s 2>&1", written(open_pages(&f)));
    ck_assert_ptr_nonnull(strstr(text, "No syntax or stream encoding errors found"));
    ck_assert_ptr_null(strstr(text, "WARNING"));
    close_pages();
}
END_TEST

START_TEST(fonts_are_embedded_subsets)
{
    struct pdf_fixture f;
    const char *text = said_by("pdffonts %s", written(open_pages(&f)));
    const char *line = strchr(strchr(text, '\n') + 1, '\n') + 1;
    size_t fonts = 0;
    for (const char *end; (end = strchr(line, '\n')); line = end + 1, fonts++) {
        const char *found = strstr(line, " yes yes yes ");
        ck_assert_msg(found && found < end, "%.*s", (int)(end - line), line);
    }
    ck_assert_uint_ge(fonts, 5);
    close_pages();
}
END_TEST

START_TEST(metadata_names_both_languages)
{
    static const char said[] = "<dc:language><rdf:Bag><rdf:li>zh-Hans</rdf:li><rdf:li>en-GB</rdf:li>";
    struct pdf_fixture f;
    size_t length;
    const char *bytes = bytes_of(written(open_pages(&f)), &length);
    ck_assert_ptr_nonnull(memmem(bytes, length, said, sizeof said - 1));
    close_pages();
}
END_TEST

START_TEST(two_runs_are_alike)
{
    struct pdf_fixture f;
    struct pages *p = open_pages(&f);
    size_t first, second;
    const char *a = bytes_of(written(p), &first), *other = in_folder("b.pdf");
    ck_assert(pdf_write(p, other, NULL));
    const char *b = bytes_of(other, &second);
    ck_assert_uint_eq(first, second);
    ck_assert(memcmp(a, b, first) == 0);
    close_pages();
}
END_TEST

START_TEST(previews_are_written)
{
    static const char head[] = "\x89PNG";
    struct pdf_fixture f;
    struct pages *p = open_pages(&f);
    ck_assert(pdf_write_png(p, in_folder("png"), 36));
    for (int i = 1; i <= 2; i++) {
        size_t length;
        char *name = arena_printf(fixture_arena, "%s/png/page-%03d.png", folder, i);
        char *bytes = bytes_of(name, &length);
        ck_assert(length > 200 && memcmp(bytes, head, 4) == 0);
    }
    diag_reset();
    ck_assert(!pdf_write_png(p, "/dev/null/png", 36));
    ck_assert_int_eq(diag_status(), STATUS_CANNOT_WRITE);
    close_pages();
}
END_TEST

static int write_for_eyes(const char *path)
{
    struct pdf_fixture f;
    fixture_open();
    bool ok = pdf_write(fixture_pages(&f), path, NULL);
    fixture_close();
    return ok ? 0 : diag_status();
}

int main(int count, char **words)
{
    if (count > 1)
        return write_for_eyes(words[1]);
    if (system("command -v qpdf pdftotext pdffonts pdfinfo >/dev/null") != 0)
        return 77;
    return UNIT_RUN("pdf", columns_read_as_they_were_set, ligatures_read_as_letters,
                    structure_reads_in_order, names_and_places_are_said, odd_words_stay_what_they_are,
                    a_title_of_spaces_is_none, levels_of_headings_have_no_gaps, file_is_sound,
                    fonts_are_embedded_subsets, two_runs_are_alike, metadata_names_both_languages, previews_are_written);
}
