/*
 * bench-copies: what one more numbered copy costs, in time and bytes, on the whole briefing
 * of the tree's regions; names are set and pages laid out once for all.
 *
 * The costs are told beside those of the first copy, best of a few rounds each.  Writing to
 * disk is left out: it is as long as the file.
 */
#include "cli/cli.h"

#include "pdf/pdf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS 7

static double clock_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

struct cost { double layout, pdf; long bytes; uint32_t pages; };

struct bench {
    struct options options;
    struct document *document;
    const struct look *look;
    struct fonts *fonts;
    struct text_engine *engine;
    char file[64];
};

static void round_run(struct bench *b, uint32_t copies, struct cost *best)
{
    struct arena *a = arena_new();
    struct pages pages;
    struct pdf_times t;
    struct stat st;
    struct copy_name *names = arena_array(a, copies, sizeof *names);
    for (uint32_t i = 0; i < copies; i++)
        names[i].name = arena_printf(a, "第%u位领导", i + 1);
    struct layout_options lo = {.mode = LAYOUT_COUNT, .particulars = b->options.particulars,
                                .copies = names, .copy_count = copies};
    double start = clock_now();
    if (!layout_document(a, b->document, b->look, b->engine, &lo, &pages))
        exit(diag_status());
    double layout = clock_now() - start;
    pages.fonts = b->fonts;
    pages.claim = CLAIM_A2B;
    if (!pdf_write(&pages, b->file, &t))
        exit(diag_status());
    double pdf = t.subset + t.paint + t.finish;
    best->layout = best->pages && best->layout < layout ? best->layout : layout;
    best->pdf = best->pages && best->pdf < pdf ? best->pdf : pdf;
    best->pages = pages.count;
    best->bytes = stat(b->file, &st) == 0 ? (long)st.st_size : 0;
    arena_free(a);
}

static void report(const struct cost *one, const struct cost *all, uint32_t copies)
{
    double first = one->layout + one->pdf, more = (all->layout + all->pdf - first) / (copies - 1);
    printf("%4u copies of %u pages: %9ld bytes, %.2f of one; a further copy %.3f ms, %.4f of the first "
           "(wanted for 40 pages: 3 ms)\n", copies, one->pages, all->bytes,
           (double)all->bytes / (double)one->bytes, more * 1e3, more / first);
}

int main(int argc, char **argv)
{
    static const uint32_t counts[] = {100, 999};
    static struct bench b = {.file = "/tmp/briefing-copies-XXXXXX"};
    struct arena *a = arena_new();
    char *no_options[] = {argv[0], NULL};
    struct paths paths;
    (void)argc;
    diag_init("bench-copies");
    if (!options_read(a, 1, no_options, &b.options))
        return diag_status();
    paths_find(a, &b.options, &paths);
    b.document = build_document(a, &b.options, &paths, NULL, NULL);
    b.look = b.document ? look_open(a, paths.templates, "meeting") : NULL;
    b.fonts = b.look ? fonts_open(paths.fonts) : NULL;
    int fd = b.fonts ? mkstemp(b.file) : -1;
    if (fd < 0)
        return b.fonts ? STATUS_CANNOT_WRITE : diag_status();
    close(fd);
    b.engine = text_engine_new(b.fonts);
    struct cost one = {0}, all[sizeof counts / sizeof *counts] = {{0}};
    for (int i = 0; i < ROUNDS; i++) {
        round_run(&b, 1, &one);
        for (size_t k = 0; k < sizeof counts / sizeof *counts; k++)
            round_run(&b, counts[k], &all[k]);
    }
    for (size_t k = 0; k < sizeof counts / sizeof *counts; k++)
        report(&one, &all[k], counts[k]);
    unlink(b.file);
    text_engine_free(b.engine);
    fonts_close(b.fonts);
    arena_free(a);
    return 0;
}
