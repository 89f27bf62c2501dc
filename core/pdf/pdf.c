/*
 * pdf: subset, paint, finish, write.
 */
#include "pdf/pdf_private.h"

#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool make(struct arena *a, const struct pages *p, const char *path, struct pdf_times *times)
{
    double start = now();
    struct subsets *s = subsets_new(p);
    if (!s)
        return false;
    double cut = now();
    struct pieces pieces = {0};
    struct device_pdf *d = device_pdf_new(p->date);
    const unsigned char *bytes = NULL;
    size_t length = 0;
    paint_pages(a, p, s, device_pdf_device(d), true, &pieces);
    bool ok = device_pdf_finish(d, &bytes, &length);
    double painted = now();
    if (ok)
        bytes = finish_pdf(a, p, &pieces, bytes, length, &length);
    device_pdf_free(d);
    double finished = now();
    ok = ok && bytes && file_replace(path, bytes, length);
    subsets_free(s);
    if (times)
        *times = (struct pdf_times){cut - start, painted - cut, finished - painted, now() - finished};
    return ok;
}

bool pdf_write(const struct pages *p, const char *path, struct pdf_times *times)
{
    struct arena *a = arena_new();
    bool ok = make(a, p, path, times);
    arena_free(a);
    return ok;
}

bool pdf_write_png(const struct pages *p, const char *folder, double dpi)
{
    struct subsets *s = subsets_new(p);
    struct device *d = s ? device_png_new(folder, dpi) : NULL;
    if (!d) {
        subsets_free(s);
        return false;
    }
    struct arena *a = arena_new();
    struct pieces pieces = {0};
    paint_pages(a, p, s, d, false, &pieces);
    arena_free(a);
    bool ok = device_png_free(d);
    subsets_free(s);
    return ok;
}
