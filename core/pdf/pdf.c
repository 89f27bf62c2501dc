/*
 * pdf: subset, paint, finish, write.
 */
#include "pdf/pdf_private.h"

#include <string.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Seconds since *from, which moves on. */
static double lap(double *from)
{
    double before = *from;
    *from = now();
    return *from - before;
}

/* What layout promises and everything here relies on. */
static void check_pages(const struct pages *p)
{
    if (!p->count)
        diag_fatal("there are no pages");
    if (!p->date || strlen(p->date) < 10)
        diag_fatal("the pages have no date");
    if (p->tree.count < 2 || p->tree.elements[1].kind != EL_DOCUMENT)
        diag_fatal("the logical tree has no document");
    for (uint32_t e = 2; e < p->tree.count; e++)
        if (!p->tree.elements[e].parent || p->tree.elements[e].parent >= e)
            diag_fatal("an element stands before its parent");
    for (uint32_t i = 0; i < p->link_count; i++)
        if (p->links[i].page >= p->count || p->links[i].target >= p->tree.count ||
            p->links[i].element >= p->tree.count ||
            (i && p->links[i].page < p->links[i - 1].page))
            diag_fatal("links are out of the order of pages");
}

static bool make(struct arena *a, const struct pages *p, const struct subsets *s,
                 struct device_pdf *d, const char *path, struct pdf_times *t)
{
    struct painted painted = {0};
    const unsigned char *bytes;
    size_t length;
    double clock = now();
    paint_pages(a, p, s, device_pdf_device(d), sheets_are(p) ? PAINT_JOINED : PAINT_SPLIT, &painted);
    stamps_paint(p, s, device_pdf_device(d));
    if (!device_pdf_finish(d, &bytes, &length))
        return false;
    t->paint = lap(&clock);
    bytes = finish_pdf(a, p, &painted, bytes, length, &length);
    if (bytes && (p->password || p->owner_password))
        bytes = encrypt_pdf(a, p, bytes, length, &length);
    t->finish = lap(&clock);
    if (!bytes || !file_replace(path, bytes, length))
        return false;
    t->write = lap(&clock);
    return true;
}

bool pdf_write(const struct pages *p, const char *path, struct pdf_times *times)
{
    struct pdf_times t = {0};
    double clock = now();
    check_pages(p);
    struct subsets *s = subsets_new(p);
    if (!s)
        return false;
    t.subset = lap(&clock);
    struct arena *a = arena_new();
    struct device_pdf *d = device_pdf_new(p->date, !sheets_are(p));
    bool ok = make(a, p, s, d, path, &t);
    device_pdf_free(d);
    subsets_free(s);
    arena_free(a);
    if (times)
        *times = t;
    return ok;
}

bool pdf_write_png(const struct pages *p, const char *folder, double dpi)
{
    check_pages(p);
    struct subsets *s = subsets_new(p);
    struct device *d = s ? device_png_new(folder, dpi) : NULL;
    if (!d) {
        subsets_free(s);
        return false;
    }
    struct arena *a = arena_new();
    struct painted painted = {0};
    paint_pages(a, p, s, d, PAINT_WHOLE, &painted);
    arena_free(a);
    bool ok = device_png_free(d);
    subsets_free(s);
    return ok;
}
