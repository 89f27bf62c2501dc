/*
 * bench: what each stage of a whole run takes on the five regions, beside a floor: the
 * same glyph runs shaped with HarfBuzz, subset and drawn with cairo, and nothing else.
 *
 * Both are measured in turn, round by round, in one process; the best of each is kept,
 * because noise only ever adds.  Times are told, never asserted: what counts is the
 * ratio within one run.
 */
#include "cli/cli.h"

#include "pdf/pdf.h"
#include "pdf/pdf_private.h"

#include <cairo-pdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { PLUGINS, FONTS, LAYOUT, SUBSET, PAINT, FINISH, WRITE, WHOLE, FLOOR_SHAPE, FLOOR_SUBSET,
       FLOOR_DRAW, FLOOR, STAGES };
static const char *const names[STAGES] = {
    "plugins", "fonts", "layout", "subset", "paint", "finish", "write (fsync)", "whole, fsync apart",
    "floor: shape", "floor: subset", "floor: draw", "floor"};

struct bench {
    struct options options;
    struct paths paths;
    char file[64];
    double best[STAGES];
    double now[STAGES];
    uint32_t pages;
    uint64_t glyphs, boxes;
    long layout_kilobytes, peak_kilobytes;
};

static double clock_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double lap(double *from)
{
    double before = *from;
    *from = clock_now();
    return *from - before;
}

/* ---- the floor ------------------------------------------------------------------------- */

/* The text of every run, shaped as it was: script and language by its language. */
static uint64_t floor_shape(const struct pages *p)
{
    hb_buffer_t *buffer = hb_buffer_create();
    hb_language_t languages[LANG_COUNT] = {hb_language_from_string("zh-hans", -1),
                                           hb_language_from_string("en-gb", -1)};
    uint64_t glyphs = 0;
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < p->page[i].box_count; k++) {
            const struct box *b = &p->page[i].boxes[k];
            for (uint32_t r = 0; b->kind == BOX_LINE && r < b->line->run_count; r++) {
                const struct text_run *run = &b->line->runs[r];
                if (run->hyphen)
                    continue;
                hb_buffer_clear_contents(buffer);
                hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
                hb_buffer_set_script(buffer, run->lang == LANG_ZH ? HB_SCRIPT_HAN : HB_SCRIPT_LATIN);
                hb_buffer_set_language(buffer, languages[run->lang]);
                hb_buffer_add_utf8(buffer, b->text + run->text, (int)run->text_bytes, 0,
                                   (int)run->text_bytes);
                hb_shape(run->face->font, buffer, NULL, 0);
                glyphs += hb_buffer_get_length(buffer);
            }
        }
    hb_buffer_destroy(buffer);
    return glyphs;
}

static cairo_status_t swallow(void *closure, const unsigned char *bytes, unsigned length)
{
    (void)bytes;
    *(size_t *)closure += length;
    return CAIRO_STATUS_SUCCESS;
}

/* The runs at their places on plain pages: no tags, no furniture apart, no finishing. */
static void floor_draw(const struct pages *p, const struct subsets *s)
{
    size_t bytes = 0;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(swallow, &bytes, 595, 842);
    cairo_t *cr = cairo_create(surface);
    for (uint32_t i = 0; i < p->count; i++) {
        for (uint32_t k = 0; k < p->page[i].box_count; k++) {
            const struct box *b = &p->page[i].boxes[k];
            for (uint32_t r = 0; b->kind == BOX_LINE && r < b->line->run_count; r++)
                draw_run(cr, subsets_lookup(s, b->line->runs[r].face), &b->line->runs[r],
                         b->line->glyphs, b->text, b->x, b->y, true);
        }
        cairo_show_page(cr);
    }
    cairo_destroy(cr);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
}

static void floor_run(struct bench *b, const struct pages *p)
{
    double clock = clock_now();
    b->glyphs = floor_shape(p);
    b->now[FLOOR_SHAPE] = lap(&clock);
    struct subsets *s = subsets_new(p);
    b->now[FLOOR_SUBSET] = lap(&clock);
    floor_draw(p, s);
    b->now[FLOOR_DRAW] = lap(&clock);
    subsets_free(s);
    b->now[FLOOR] = b->now[FLOOR_SHAPE] + b->now[FLOOR_SUBSET] + b->now[FLOOR_DRAW];
}

/* ---- the run ------------------------------------------------------------------------------ */

static long kilobytes(void)
{
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return u.ru_maxrss;
}

static void pdf_stages(struct bench *b, const struct pages *p)
{
    struct pdf_times t = {0};
    if (!pdf_write(p, b->file, &t))
        exit(diag_status());
    b->now[SUBSET] = t.subset;
    b->now[PAINT] = t.paint;
    b->now[FINISH] = t.finish;
    b->now[WRITE] = t.write;
}

static void round_run(struct bench *b)
{
    struct arena *a = arena_new();
    struct pages pages;
    double clock = clock_now(), start = clock;
    struct document *d = build_document(a, &b->options, &b->paths, NULL, NULL);
    b->now[PLUGINS] = lap(&clock);
    const struct look *look = d ? look_open(a, b->paths.templates, b->options.template_name) : NULL;
    struct fonts *fonts = look ? fonts_open(b->paths.fonts) : NULL;
    if (!fonts)
        exit(diag_status());
    struct text_engine *engine = text_engine_new(fonts);
    b->now[FONTS] = lap(&clock);
    const struct layout_options lo = {b->options.layout, b->options.particulars, false};
    if (!layout_document(a, d, look, engine, &lo, &pages))
        exit(diag_status());
    pages.fonts = fonts;
    b->now[LAYOUT] = lap(&clock);
    b->layout_kilobytes = (long)(arena_bytes(a) >> 10);
    pdf_stages(b, &pages);
    b->now[WHOLE] = clock_now() - start - b->now[WRITE];
    b->peak_kilobytes = b->peak_kilobytes ? b->peak_kilobytes : kilobytes();
    b->pages = pages.count;
    b->boxes = 0;
    for (uint32_t i = 0; i < pages.count; i++)
        b->boxes += pages.page[i].box_count;
    floor_run(b, &pages);
    text_engine_free(engine);
    fonts_close(fonts);
    arena_free(a);
}

/* ---- the report ----------------------------------------------------------------------------- */

static void report(const struct bench *b, int rounds)
{
    printf("%u pages, %llu boxes, %llu glyphs; best of %d rounds\n", b->pages,
           (unsigned long long)b->boxes, (unsigned long long)b->glyphs, rounds);
    for (int i = 0; i < STAGES; i++)
        printf("%-20s %8.2f ms  %5.2f of the floor\n", names[i], b->best[i] * 1e3,
               b->best[i] / b->best[FLOOR]);
    printf("whole / floor        %8.2f     (wanted: under 2)\n", b->best[WHOLE] / b->best[FLOOR]);
    printf("peak memory          %8.1f MB  (wanted: under 200)\n",
           (double)b->peak_kilobytes / 1024);
    printf("document and layout  %8.1f MB, %.1f bytes a glyph\n", (double)b->layout_kilobytes / 1024,
           (double)b->layout_kilobytes * 1024 / (double)(b->glyphs ? b->glyphs : 1));
}

int main(int argc, char **argv)
{
    static struct bench b = {.file = "/tmp/briefing-bench-XXXXXX"};
    struct arena *a = arena_new();
    int rounds = argc > 1 ? atoi(argv[1]) : 15;
    char *no_options[] = {argv[0], NULL};
    diag_init("bench");
    if (!options_read(a, 1, no_options, &b.options))
        return diag_status();
    paths_find(a, &b.options, &b.paths);
    int fd = mkstemp(b.file);
    if (fd < 0)
        return STATUS_CANNOT_WRITE;
    close(fd);
    for (int i = 0; i < rounds; i++) {
        round_run(&b);
        for (int k = 0; k < STAGES; k++)
            if (!i || b.now[k] < b.best[k])
                b.best[k] = b.now[k];
    }
    unlink(b.file);
    report(&b, rounds);
    arena_free(a);
    return 0;
}
