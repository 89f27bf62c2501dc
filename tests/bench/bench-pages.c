/*
 * bench-pages: what a page costs as documents grow: generated regions of distinct text,
 * tables and headings, at about 100, 1,000 and (asked for with a word) 10,000 pages.
 *
 * Linear stages cost the same a page at every size; the table shows where one does not.
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

static void table(struct text *t, unsigned id)
{
    put(t, "table\tt");
    number(t, id);
    put(t, "\t各校人数\tPeople by school\ncolumn\ttext\t学校\tSchool\ncolumn\tnumber\t人数\tPeople\tpersons\n");
    for (unsigned r = 0; r < 6; r++) {
        put(t, "row\ncell\ttext\t");
        sentences(t, true, 2);
        put(t, "\t");
        sentences(t, false, 2);
        put(t, "\ncell\tnumber\t");
        number(t, draw(t, 100000));
        put(t, "\n");
    }
    put(t, "end-table\n");
}

/* A region of `sections` sections, of about two pages each. */
static void region(struct text *t, unsigned sections)
{
    unsigned records = 1;
    put(t, "briefing\t1\tgenerated\t1\tregion\t生成\tGenerated\n");
    for (unsigned i = 0; i < sections; i++) {
        put(t, "section\ts");
        number(t, i);
        put(t, "\t第");
        number(t, i);
        put(t, "节\tSection ");
        number(t, i);
        put(t, "\n");
        for (int k = 0; k < 5; k++)
            paragraph(t);
        table(t, i);
        put(t, "end-section\n");
        records += 2 + 5 + 3 + 6 * 3 + 1;
    }
    put(t, "end\t");
    number(t, records);
    put(t, "\n");
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

static void measure(unsigned sections, const char *file)
{
    struct arena *a = arena_new();
    struct text t = {.seed = 1};
    struct pages pages;
    struct pdf_times times;
    struct rusage u;
    double clock = 0, said, laid;
    region(&t, sections);
    lap(&clock);
    struct document *d = document_new(a);
    if (!ingest_stream(d, t.at, t.length, "generated.so") || !document_link(d))
        exit(diag_status());
    said = lap(&clock);
    const struct look *look = look_open(a, getenv("BRIEFING_TEMPLATES"), "meeting");
    struct fonts *fonts = look ? fonts_open(getenv("BRIEFING_FONTS")) : NULL;
    if (!fonts)
        exit(diag_status());
    struct text_engine *engine = text_engine_new(fonts);
    const struct layout_options lo = {.particulars.date = {2026, 1, 1}};
    lap(&clock);
    if (!layout_document(a, d, look, engine, &lo, &pages))
        exit(diag_status());
    laid = lap(&clock);
    pages.fonts = fonts;
    size_t taken = arena_bytes(a);
    if (!pdf_write(&pages, file, &times))
        exit(diag_status());
    getrusage(RUSAGE_SELF, &u);
    double n = pages.count, whole = said + laid + times.subset + times.paint + times.finish;
    printf("%6u  %8.3f  %8.3f  %8.3f  %8.3f  %9.2f  %7.0f%%  %8.1f  %8.1f\n", pages.count,
           said / n * 1e3, laid / n * 1e3, times.paint / n * 1e3, times.finish / n * 1e3, whole,
           times.finish / whole * 100, (double)taken / n / 1024, (double)u.ru_maxrss / 1024);
    fflush(stdout);
    text_engine_free(engine);
    fonts_close(fonts);
    arena_free(a);
    free(t.at);
}

int main(int argc, char **argv)
{
    char file[] = "/tmp/briefing-pages-XXXXXX";
    diag_init("bench-pages");
    int fd = mkstemp(file);
    if (fd < 0)
        return STATUS_CANNOT_WRITE;
    close(fd);
    printf("%6s  %8s  %8s  %8s  %8s  %9s  %8s  %8s  %8s\n", "pages", "ingest", "layout", "paint",
           "finish", "whole s", "finish", "KB/page", "peak MB");
    printf("%6s  %8s  %8s  %8s  %8s\n", "", "ms/page", "ms/page", "ms/page", "ms/page");
    (void)argv;
    measure(50, file);
    measure(500, file);
    if (argc > 1)
        measure(5000, file);
    unlink(file);
    return 0;
}
