/*
 * bench-pages: what a page costs as documents grow: generated regions of distinct text,
 * tables, charts and diagrams, at about 100, 1,000 and (asked for with a word) 10,000 pages;
 * what each layout costs; what a row costs in tables of 1,000, 10,000 and 100,000 rows.
 *
 * Linear stages cost the same a page at every size; the table shows where one does not.
 * Memory may be 100 MB and 150 KB a page: the last column says how much of that is taken.
 * Text comes from a counter, not from a clock, so that every run sets the same pages.
 */
#include "document/document.h"
#include "layout/layout.h"
#include "pdf/pdf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* ---- invented text -------------------------------------------------------------------- */

struct text { char *at; size_t length, room; uint64_t seed; };

static void put(struct text *t, const char *s)
{
    size_t n = strlen(s);
    while (t->length + n + 1 > t->room) {
        t->room = t->room ? 2 * t->room : 1 << 20;
        t->at = realloc(t->at, t->room);
        if (!t->at)
            diag_fatal("out of memory");
    }
    memcpy(t->at + t->length, s, n + 1);
    t->length += n;
}

static unsigned draw(struct text *t, unsigned below)
{
    t->seed = t->seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(t->seed >> 33) % below;
}

static const char *const zh_words[] = {
    "学校", "教师", "改革", "各县", "统筹", "评价", "督导", "资源", "投入", "校长", "按需", "调配",
    "每年", "定期", "公布", "结果", "集团", "联盟", "课程", "学生", "家长", "安全", "信息", "平台",
    "标准", "建设", "任务", "落实", "责任", "部门", "会议", "研究", "方案", "目标", "基础", "均衡"};
static const char *const en_words[] = {
    "schools", "teachers", "the county", "reform", "every year", "evaluates", "supervision", "money",
    "principals", "moves", "by need", "results", "publishes", "groups", "alliances", "pupils",
    "parents", "safety", "platforms", "standards", "building", "tasks", "carries out", "duties",
    "departments", "meetings", "studies", "the plan", "targets", "foundations", "balance", "and"};

static void sentences(struct text *t, bool zh, unsigned words)
{
    for (unsigned i = 0; i < words; i++) {
        if (zh)
            put(t, zh_words[draw(t, sizeof zh_words / sizeof *zh_words)]);
        else
            put(t, en_words[draw(t, sizeof en_words / sizeof *en_words)]);
        bool stop = i % 9 == 8 || i + 1 == words;
        put(t, zh ? (stop ? "。" : i % 4 == 3 ? "，" : "") : stop ? ". " : " ");
    }
}

static void number(struct text *t, unsigned n)
{
    char s[16];
    snprintf(s, sizeof s, "%u", n);
    put(t, s);
}

static void paragraph(struct text *t)
{
    put(t, "paragraph\tbody\t");
    sentences(t, true, 45);
    put(t, "\t");
    sentences(t, false, 60);
    put(t, "\n");
}

static void name(struct text *t, const char *kind, unsigned id)
{
    put(t, kind);
    put(t, "\t");
    put(t, (char[]){kind[0], 0});
    number(t, id);
}

/* Groups of rows of which the first is a label; `records` counts them. */
static void rows(struct text *t, unsigned count, unsigned group, unsigned *records)
{
    for (unsigned r = 0; r < count; r++) {
        if (group && r % group == 0) {
            put(t, "group\t");
            sentences(t, true, 2);
            put(t, "\t");
            sentences(t, false, 2);
            put(t, "\n");
            ++*records;
        }
        put(t, "row\ncell\ttext\t");
        sentences(t, true, 2);
        put(t, "\t");
        sentences(t, false, 2);
        put(t, "\ncell\tnumber\t");
        number(t, draw(t, 100000));
        put(t, "\n");
        *records += 3;
    }
}

static void table(struct text *t, unsigned id, unsigned count, unsigned group, unsigned *records)
{
    name(t, "table", id);
    put(t, "\t各校人数\tPeople by school\ncolumn\ttext\t学校\tSchool\ncolumn\tnumber\t人数\tPeople\tpersons\n");
    *records += 4;
    rows(t, count, group, records);
    put(t, "end-table\n");
}

static void both(struct text *t, unsigned words)
{
    sentences(t, true, words);
    put(t, "\t");
    sentences(t, false, words);
}

static void chart(struct text *t, unsigned id, unsigned *records)
{
    static const char *const kinds[] = {"bar", "column", "line", "stacked-share"};
    name(t, "chart", id);
    put(t, "\t");
    put(t, kinds[id / 4 % 4]);
    put(t, "\t各校人数\tPeople by school\tpersons\nseries\t人数\tPeople\n");
    for (unsigned i = 0; i < 5; i++) {
        put(t, "point\t");
        both(t, 1);
        put(t, "\tnumber\t");
        number(t, 1 + draw(t, 1000));
        put(t, "\n");
    }
    put(t, "end-chart\n");
    *records += 8;
}

static void tree(struct text *t, unsigned id, unsigned *records)
{
    name(t, "diagram", id);
    put(t, "\ttree\t改革的结构\tHow it is built\n");
    for (unsigned i = 0; i < 9; i++) {
        put(t, "node\tn");
        number(t, id);
        put(t, "x");
        number(t, i);
        put(t, "\t");
        if (i) {
            put(t, "n");
            number(t, id);
            put(t, "x");
            number(t, i < 3 ? 0 : 1 + i % 2);
        }
        put(t, "\t");
        both(t, 2);
        put(t, "\n");
    }
    put(t, "end-diagram\n");
    *records += 11;
}

static void begin(struct text *t)
{
    put(t, "briefing\t1\tgenerated\t1\tregion\t生成\tGenerated\n");
}

static void end(struct text *t, unsigned records)
{
    put(t, "end\t");
    number(t, records);
    put(t, "\n");
}

/* A region of `sections` sections, of about two pages each. */
static void region(struct text *t, unsigned sections)
{
    unsigned records = 1;
    begin(t);
    for (unsigned i = 0; i < sections; i++) {
        name(t, "section", i);
        put(t, "\t第");
        number(t, i);
        put(t, "节\tSection ");
        number(t, i);
        put(t, "\n");
        for (int k = 0; k < 5; k++)
            paragraph(t);
        records += 2 + 5;
        table(t, i, 6, i % 2 ? 3 : 0, &records);
        if (i % 4 == 1)
            chart(t, i, &records);
        if (i % 8 == 3)
            tree(t, i, &records);
        put(t, "end-section\n");
    }
    end(t, records);
}

/* A region of one table. */
static void one_table(struct text *t, unsigned count)
{
    unsigned records = 1;
    begin(t);
    put(t, "section\ts\t一节\tA section\n");
    table(t, 0, count, 50, &records);
    put(t, "end-section\n");
    end(t, records + 2);
}

/* ---- a size ------------------------------------------------------------------------------ */

static double lap(double *from)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    double before = *from;
    *from = (double)t.tv_sec + (double)t.tv_nsec / 1e9;
    return *from - before;
}

/* What every run shares: fonts and engine are opened once a run, as the program does. */
struct run {
    struct arena *arena;
    struct text text;
    struct fonts *fonts;
    struct text_engine *engine;
    struct pages pages;
    double said, laid;
};

static void run_begin(struct run *r, enum layout_mode mode)
{
    double clock = 0;
    r->arena = arena_new();
    lap(&clock);
    struct document *d = document_new(r->arena);
    if (!ingest_stream(d, r->text.at, r->text.length, "generated.so") || !document_link(d))
        exit(diag_status());
    r->said = lap(&clock);
    const struct look *look = look_open(r->arena, getenv("BRIEFING_TEMPLATES"), "meeting");
    r->fonts = look ? fonts_open(getenv("BRIEFING_FONTS")) : NULL;
    if (!r->fonts)
        exit(diag_status());
    r->engine = text_engine_new(r->fonts);
    const struct layout_options lo = {.mode = mode, .particulars.date = {2026, 1, 1}};
    lap(&clock);
    if (!layout_document(r->arena, d, look, r->engine, &lo, &r->pages))
        exit(diag_status());
    r->laid = lap(&clock);
    r->pages.fonts = r->fonts;
}

static void run_end(struct run *r)
{
    text_engine_free(r->engine);
    fonts_close(r->fonts);
    arena_free(r->arena);
    free(r->text.at);
}

static void measure(unsigned sections, const char *file)
{
    struct run r = {.text.seed = 1};
    struct pdf_times times;
    struct rusage u;
    region(&r.text, sections);
    run_begin(&r, LAYOUT_PARALLEL);
    size_t taken = arena_bytes(r.arena);
    if (!pdf_write(&r.pages, file, &times))
        exit(diag_status());
    getrusage(RUSAGE_SELF, &u);
    double n = r.pages.count, whole = r.said + r.laid + times.subset + times.paint + times.finish;
    printf("%6u  %8.3f  %8.3f  %8.3f  %8.3f  %9.2f  %7.0f%%  %8.1f  %8.1f  %7.0f%%\n", r.pages.count,
           r.said / n * 1e3, r.laid / n * 1e3, times.paint / n * 1e3, times.finish / n * 1e3, whole,
           times.finish / whole * 100, (double)taken / n / 1024, (double)u.ru_maxrss / 1024,
           (double)u.ru_maxrss / (100 * 1024 + 150 * n) * 100);
    fflush(stdout);
    run_end(&r);
}

/* The same sections in every layout, ten times as many the second time. */
static void measure_layouts(void)
{
    printf("\n%-12s  %6s  %8s  %6s  %8s\n", "layout", "pages", "ms/page", "pages", "ms/page");
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        printf("%-12s", layout_names[mode]);
        for (unsigned sections = 50; sections <= 500; sections *= 10) {
            struct run r = {.text.seed = 1};
            region(&r.text, sections);
            run_begin(&r, (enum layout_mode)mode);
            printf("  %6u  %8.3f", r.pages.count, r.laid / r.pages.count * 1e3);
            run_end(&r);
        }
        printf("\n");
        fflush(stdout);
    }
}

static void measure_rows(void)
{
    printf("\n%8s  %8s  %8s\n", "rows", "us/row", "KB/row");
    for (unsigned count = 1000; count <= 100000; count *= 10) {
        struct run r = {.text.seed = 1};
        one_table(&r.text, count);
        run_begin(&r, LAYOUT_PARALLEL);
        printf("%8u  %8.2f  %8.2f\n", count, r.laid / count * 1e6,
               (double)arena_bytes(r.arena) / 1024 / count);
        fflush(stdout);
        run_end(&r);
    }
}

int main(int argc, char **argv)
{
    char file[] = "/tmp/briefing-pages-XXXXXX";
    diag_init("bench-pages");
    int fd = mkstemp(file);
    if (fd < 0)
        return STATUS_CANNOT_WRITE;
    close(fd);
    printf("%6s  %8s  %8s  %8s  %8s  %9s  %8s  %8s  %8s  %8s\n", "pages", "ingest", "layout", "paint",
           "finish", "whole s", "finish", "layout", "peak MB", "of limit");
    printf("%6s  %8s  %8s  %8s  %8s  %9s  %8s  %8s\n", "", "ms/page", "ms/page", "ms/page", "ms/page",
           "", "of all", "KB/page");
    (void)argv;
    measure(50, file);
    measure(500, file);
    if (argc > 1)
        measure(5000, file);
    unlink(file);
    measure_layouts();
    measure_rows();
    return 0;
}
