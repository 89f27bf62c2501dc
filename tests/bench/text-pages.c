/*
 * text-pages: a text file, a paragraph a line, set by our engine into a PDF of its own,
 * so that its lines can be measured beside those of other programs.
 *
 *   text-pages TEXT OUT.pdf SIZE MEASURE     SIZE in points, MEASURE in em
 *   text-pages --torture                     the torture paragraph, to standard output
 */
#include "../unit/text-fixture.h"

#include "pdf/pdf.h"

enum { DOCUMENT = 1, PARAGRAPH, ELEMENTS };

struct sheet {
    VEC(struct page) page;
    VEC(struct box) box;
    int y, pitch, left;
};

static void page_end(struct sheet *s)
{
    if (s->box.count == 0)
        return;
    *vec_push(fixture_arena, &s->page) =
        (struct page){PT(595.28), PT(841.89), s->box.at, (uint32_t)s->box.count,
                      arena_printf(fixture_arena, "%zu", s->page.count + 1)};
    s->box.at = NULL;
    s->box.count = s->box.room = 0;
    s->y = PT(80);
}

static void lines_put(struct sheet *s, const struct text_lines *l)
{
    for (uint32_t i = 0; i < l->count; i++, s->y += s->pitch) {
        if (s->y > PT(780))
            page_end(s);
        *vec_push(fixture_arena, &s->box) =
            (struct box){.kind = BOX_LINE, .element = PARAGRAPH, .x = s->left + l->line[i].x,
                         .y = s->y, .width = l->line[i].width, .line = &l->line[i],
                         .text = l->text};
    }
}

static bool file_set(struct sheet *s, const char *path, struct text_style *style, int measure)
{
    FILE *in = fopen(path, "r");
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    if (!in)
        return false;
    while ((n = getline(&line, &room, in)) > 0) {
        struct text_piece piece = {line, (size_t)n, TEXT_PLAIN, 0};
        struct text_paragraph *p =
            text_shape(fixture_engine, fixture_arena, &piece, 1, style, path);
        if (!p)
            return false;
        lines_put(s, text_break(fixture_engine, fixture_arena, p, measure, 2 * style->size, 0));
    }
    free(line);
    fclose(in);
    page_end(s);
    return s->page.count > 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--torture") == 0) {
        puts(fixture_torture);
        return 0;
    }
    if (argc != 5)
        return STATUS_USAGE;
    fixture_open();
    struct text_style style = fixture_zh();
    style.size = PT(atof(argv[3]));
    style.latin_size = style.size;
    struct sheet s = {.y = PT(80), .left = PT(20), .pitch = style.size * 5 / 3};
    if (!file_set(&s, argv[1], &style, style.size * atoi(argv[4])))
        return STATUS_DATA;
    struct element elements[ELEMENTS] = {
        [DOCUMENT] = {.kind = EL_DOCUMENT}, [PARAGRAPH] = {.kind = EL_P, .parent = DOCUMENT}};
    struct pages pages = {.page = s.page.at, .count = (uint32_t)s.page.count,
                          .tree = {elements, ELEMENTS}, .fonts = fixture_fonts,
                          .title_zh = "量字", .title_en = "Measured", .author = "bench",
                          .subject = "text", .date = "2026-07-01", .lang = LANG_ZH};
    bool ok = pdf_write(&pages, argv[2], NULL);
    fixture_close();
    return ok ? 0 : STATUS_CANNOT_WRITE;
}
