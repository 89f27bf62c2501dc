/*
 * bench-audit: seconds to read, to audit and to lay out N pairs (100,000 unless told), prose
 * with figures, numbers in words, dates and terms; and what the audit takes of the time of
 * laying them out, which is to be no more than all of it.
 */
#include "document/audit.h"
#include "layout/look.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static size_t put_head(char *s)
{
    return (size_t)sprintf(s, "briefing\t1\tbench\t1.0\tregion\t甲\tA\n"
                              "source\tdoc\t文件\tThe document\t\t\t2020\n"
                              "fact\tplaces\t10200\t\tplaces\t\t2018\t\tdoc\t3\n"
                              "term\tledger\t台账\ttai zhang\twork ledger\t一种账\tA kind of ledger\n");
}

/* One pair of about a hundred characters a side. */
static size_t put_pair(char *s, int n)
{
    return (size_t)sprintf(
        s, "paragraph\tbody\t2019年4月%d日，第%d期三项任务建立台账，新增学位{places}，近两年流动约1200名，"
           "占三分之二，一千八百万元经费到位，增长%d.5个百分点。\t"
           "On %d April 2019, in round %d, the three tasks kept work ledgers: {places} new; in about "
           "two years about 1,200 teachers moved, two thirds of them, RMB 18 million came, "
           "%d.5 percentage points more.\n",
        1 + n % 28, 100 + n % 800, 1 + n % 9, 1 + n % 28, 100 + n % 800, 1 + n % 9);
}

/* Seconds to lay the document out in the meeting's look; below 0 if it cannot be. */
static double lay_out(struct document *d)
{
    const char *folder = getenv("BRIEFING_FONTS"), *templates = getenv("BRIEFING_TEMPLATES");
    struct arena *a = arena_new();
    struct fonts *fonts = fonts_open(folder ? folder : "fonts");
    struct look *look = look_open(a, templates ? templates : "templates", "meeting");
    struct layout_options o = {.mode = LAYOUT_PARALLEL};
    struct pages pages;
    if (!fonts || !look)
        return -1;
    struct text_engine *engine = text_engine_new(fonts);
    double start = now();
    bool ok = layout_document(a, d, look, engine, &o, &pages);
    double seconds = now() - start;
    text_engine_free(engine);
    fonts_close(fonts);
    arena_free(a);
    return ok ? seconds : -1;
}

int main(int argc, char **argv)
{
    int pairs = argc > 1 ? atoi(argv[1]) : 100000;
    char *stream = malloc((size_t)pairs * 800 + 4000);
    if (!stream || pairs < 1)
        return EXIT_FAILURE;
    size_t used = put_head(stream);
    for (int i = 0; i < pairs; i++)
        used += put_pair(stream + used, i);
    used += (size_t)sprintf(stream + used, "end\t%d\n", pairs + 4);
    diag_init("bench");
    struct arena *a = arena_new();
    double start = now();
    struct document *d = document_new(a);
    if (!ingest_stream(d, stream, used, "bench") || !document_link(d))
        return EXIT_FAILURE;
    double read = now();
    const struct audit *audit = audit_document(a, d);
    double done = now();
    double laid = lay_out(d);
    printf("%u pairs, %u numbers, %zu findings\nread   %.3f s\naudit  %.3f s\n", audit->pairs,
           audit->numbers, audit->count, read - start, done - read);
    printf("layout %.3f s\naudit : layout  %.2f\n", laid, (done - read) / laid);
    arena_free(a);
    free(stream);
    return laid > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
