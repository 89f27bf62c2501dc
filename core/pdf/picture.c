/*
 * picture: PNG files.  They come from outside: the size of the file and of the image is
 * looked at before anything is decoded, what the decoder refuses is refused by name, and what
 * lies under transparency becomes paper, since an archival file has none of it here.
 */
#include "pdf/pdf_private.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MOST (8u << 20)            /* bytes */
#define SIDE_MOST 8000                  /* pixels */
#define AREA_MOST 16000000L

struct picture_reader { const char *bytes; size_t left; };

static cairo_status_t read_bytes(void *closure, unsigned char *out, unsigned length)
{
    struct picture_reader *r = closure;
    if (length > r->left)
        return CAIRO_STATUS_READ_ERROR;
    memcpy(out, r->bytes, length);
    r->bytes += length;
    r->left -= length;
    return CAIRO_STATUS_SUCCESS;
}

/* Each pixel at its luma (look_grey does the same to colours). */
static void drain(cairo_surface_t *s, int width, int height)
{
    cairo_surface_flush(s);
    unsigned char *row = cairo_image_surface_get_data(s);
    for (int y = 0; y < height; y++, row += cairo_image_surface_get_stride(s)) {
        uint32_t *pixel = (uint32_t *)(void *)row;
        for (int x = 0; x < width; x++) {
            uint32_t p = pixel[x];
            uint32_t level = (299 * (p >> 16 & 255) + 587 * (p >> 8 & 255) + 114 * (p & 255)) / 1000;
            pixel[x] = level << 16 | level << 8 | level;
        }
    }
    cairo_surface_mark_dirty(s);
}

cairo_surface_t *picture_decode(const struct picture *p)
{
    struct picture_reader r = {p->bytes, p->length};
    cairo_surface_t *png = cairo_image_surface_create_from_png_stream(read_bytes, &r);
    if (cairo_surface_status(png)) {
        cairo_surface_destroy(png);
        return NULL;
    }
    cairo_surface_t *paper = cairo_image_surface_create(CAIRO_FORMAT_RGB24, p->width, p->height);
    cairo_t *cr = cairo_create(paper);
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_set_source_surface(cr, png, 0, 0);
    cairo_paint(cr);
    bool ok = !cairo_status(cr);
    if (ok && p->grey)
        drain(paper, p->width, p->height);
    cairo_destroy(cr);
    cairo_surface_destroy(png);
    if (ok)
        return paper;
    cairo_surface_destroy(paper);
    return NULL;
}

/* The whole file in the arena; false with errno, EFBIG where it is too large. */
static bool read_file(struct arena *a, const char *path, struct picture *out)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        return false;
    char *bytes = arena_alloc(a, FILE_MOST + 1);
    out->length = fread(bytes, 1, FILE_MOST + 1, f);
    out->bytes = bytes;
    int error = ferror(f) ? errno : 0;
    fclose(f);
    errno = error ? error : EFBIG;
    return !error && out->length <= FILE_MOST;
}

static long big_endian(const char *bytes)
{
    const unsigned char *b = (const unsigned char *)bytes;
    return (long)b[0] << 24 | (long)b[1] << 16 | (long)b[2] << 8 | b[3];
}

/* PNG 1.2, 3.1 and 4.1.1: signature, then IHDR with width and height. */
static bool read_head(struct picture *p)
{
    static const char signature[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    if (p->length < 33 || memcmp(p->bytes, signature, 16) != 0)
        return false;
    long width = big_endian(p->bytes + 16), height = big_endian(p->bytes + 20);
    if (width < 1 || height < 1 || width > SIDE_MOST || height > SIDE_MOST ||
        width * height > AREA_MOST)
        return false;
    p->width = (int)width;
    p->height = (int)height;
    return true;
}

struct picture *picture_open(struct arena *a, const char *path)
{
    struct picture *p = arena_alloc(a, sizeof *p);
    p->path = arena_strdup(a, path);
    if (!read_file(a, path, p)) {
        diag_report(errno == EFBIG ? MSG_PICTURE_BAD : MSG_PICTURE_UNREADABLE, path, diag_error(errno));
        return NULL;
    }
    cairo_surface_t *s = read_head(p) ? picture_decode(p) : NULL;
    if (!s) {
        diag_report(MSG_PICTURE_BAD, path);
        return NULL;
    }
    cairo_surface_destroy(s);
    return p;
}
