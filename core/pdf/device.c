/*
 * device: a PDF in memory, and images; the same paint goes to either.
 */
#include "pdf/pdf_private.h"

#include <cairo-pdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct device_pdf {
    struct device device;
    cairo_surface_t *surface;
    cairo_t *cr;
    bool tagged;
    unsigned char *bytes;
    size_t length, room;
};

struct device_png {
    struct device device;
    const char *folder;
    double dpi;
    unsigned page;
    bool ok;
    cairo_surface_t *surface;
    cairo_t *cr;
};

static cairo_t *context(struct device *d);

/* ---- what both do ------------------------------------------------------- */

static void set_hints(cairo_t *cr)
{
    cairo_font_options_t *o = cairo_font_options_create();
    cairo_font_options_set_hint_style(o, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(o, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(o, CAIRO_ANTIALIAS_GRAY);
    cairo_set_font_options(cr, o);
    cairo_font_options_destroy(o);
}

static void dev_fill(struct device *d, int x, int y, int width, int height, int colour)
{
    draw_fill(context(d), x, y, width, height, colour);
}

static void dev_stroke(struct device *d, const struct box *b)
{
    draw_stroke(context(d), b);
}

static void dev_wave(struct device *d, int x, int y, int width, int height, int stroke, int colour)
{
    draw_wave(context(d), x, y, width, height, stroke, colour);
}

static void dev_outline(struct device *d, const struct subset *s, const struct text_run *run,
                        const struct watermark *w)
{
    draw_outline(context(d), s, run, w);
}

static void dev_circle(struct device *d, int x, int y, int radius, int stroke, enum circle form,
                       int colour)
{
    draw_circle(context(d), x, y, radius, stroke, form, colour);
}

/* Decoded once a device: a PDF holds it once, on however many pages it stands.  A filter that
 * smooths would ask PDF readers to interpolate, which PDF/A forbids (ISO 19005-3, 6.2.8). */
static void dev_picture(struct device *d, const struct box *b)
{
    cairo_t *cr = context(d);
    if (d->picture_of != b->picture) {
        cairo_surface_destroy(d->pixels);
        d->pixels = picture_decode(b->picture);
        d->picture_of = b->picture;
    }
    if (!d->pixels)
        return;
    cairo_save(cr);
    cairo_translate(cr, b->x / 1024.0, b->y / 1024.0);
    cairo_scale(cr, b->width / 1024.0 / b->picture->width, b->height / 1024.0 / b->picture->height);
    cairo_set_source_surface(cr, d->pixels, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), d->smooth ? CAIRO_FILTER_GOOD : CAIRO_FILTER_FAST);
    cairo_paint(cr);
    cairo_restore(cr);
}

static void dev_turn_begin(struct device *d, int x, int y, int quarters)
{
    cairo_t *cr = context(d);
    cairo_save(cr);
    cairo_translate(cr, x / 1024.0, y / 1024.0);
    /* Exact, where cairo_rotate would leave 6e-17 in the matrix. */
    static const double cosine[] = {1, 0, -1, 0}, sine[] = {0, 1, 0, -1};
    int q = quarters & 3;
    cairo_matrix_t turned = {cosine[q], -sine[q], sine[q], cosine[q], 0, 0};
    cairo_transform(cr, &turned);
    cairo_translate(cr, -x / 1024.0, -y / 1024.0);
}

static void dev_turn_end(struct device *d) { cairo_restore(context(d)); }

/* ---- PDF ---------------------------------------------------------------- */

static cairo_status_t append(void *closure, const unsigned char *bytes, unsigned length)
{
    struct device_pdf *d = closure;
    if (d->length + length > d->room) {
        size_t room = d->room ? d->room * 2 : 1u << 20;
        while (room < d->length + length)
            room *= 2;
        unsigned char *grown = realloc(d->bytes, room);
        if (!grown)
            return CAIRO_STATUS_NO_MEMORY;
        d->bytes = grown;
        d->room = room;
    }
    memcpy(d->bytes + d->length, bytes, length);
    d->length += length;
    return CAIRO_STATUS_SUCCESS;
}

static void pdf_begin_page(struct device *device, int width, int height)
{
    struct device_pdf *d = (struct device_pdf *)device;
    cairo_pdf_surface_set_size(d->surface, width / 1024.0, height / 1024.0);
}

static void pdf_end_page(struct device *device)
{
    cairo_show_page(((struct device_pdf *)device)->cr);
}

static void pdf_run(struct device *device, const struct subset *s, const struct text_run *run,
                    const struct text_glyph *glyphs, const char *text, int x, int y)
{
    draw_run(((struct device_pdf *)device)->cr, s, run, glyphs, text, x, y, true);
}

static void pdf_tag_begin(struct device *device)
{
    struct device_pdf *d = (struct device_pdf *)device;
    if (d->tagged)
        cairo_tag_begin(d->cr, "P", NULL);
}

static void pdf_tag_end(struct device *device)
{
    struct device_pdf *d = (struct device_pdf *)device;
    if (d->tagged)
        cairo_tag_end(d->cr, "P");
}

struct device_pdf *device_pdf_new(const char *date, bool tagged)
{
    struct device_pdf *d = calloc(1, sizeof *d);
    if (!d)
        diag_fatal("out of memory");
    d->device = (struct device){pdf_begin_page, pdf_end_page, pdf_run, dev_fill, dev_stroke,
                                dev_wave, dev_outline, dev_circle, dev_picture, dev_turn_begin,
                                dev_turn_end, pdf_tag_begin, pdf_tag_end, NULL, NULL, false};
    d->tagged = tagged;
    d->surface = cairo_pdf_surface_create_for_stream(append, d, 1, 1);
    char stamp[64];
    snprintf(stamp, sizeof stamp, "%.10sT00:00:00Z", date);
    cairo_pdf_surface_set_metadata(d->surface, CAIRO_PDF_METADATA_CREATE_DATE, stamp);
    d->cr = cairo_create(d->surface);
    set_hints(d->cr);
    return d;
}

struct device *device_pdf_device(struct device_pdf *d) { return &d->device; }

bool device_pdf_finish(struct device_pdf *d, const unsigned char **bytes, size_t *length)
{
    cairo_status_t status = cairo_status(d->cr);
    cairo_surface_finish(d->surface);
    if (!status)
        status = cairo_surface_status(d->surface);
    if (status) {
        diag_report(MSG_INTERNAL, NULL, cairo_status_to_string(status));
        return false;
    }
    *bytes = d->bytes;
    *length = d->length;
    return true;
}

void device_pdf_free(struct device_pdf *d)
{
    if (!d)
        return;
    cairo_destroy(d->cr);
    cairo_surface_destroy(d->surface);
    cairo_surface_destroy(d->device.pixels);
    free(d->bytes);
    free(d);
}

/* ---- images ------------------------------------------------------------- */

static void png_begin_page(struct device *device, int width, int height)
{
    struct device_png *d = (struct device_png *)device;
    double scale = d->dpi / 72;
    d->surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)(width / 1024.0 * scale + 0.5),
                                            (int)(height / 1024.0 * scale + 0.5));
    d->cr = cairo_create(d->surface);
    cairo_set_source_rgb(d->cr, 1, 1, 1);
    cairo_paint(d->cr);
    cairo_scale(d->cr, scale, scale);
    set_hints(d->cr);
}

struct png_bytes { unsigned char *at; size_t length, room; };

static cairo_status_t png_append(void *closure, const unsigned char *bytes, unsigned length)
{
    struct png_bytes *b = closure;
    if (b->length + length > b->room) {
        size_t room = 2 * (b->length + length);
        unsigned char *grown = realloc(b->at, room);
        if (!grown)
            return CAIRO_STATUS_NO_MEMORY;
        b->at = grown;
        b->room = room;
    }
    memcpy(b->at + b->length, bytes, length);
    b->length += length;
    return CAIRO_STATUS_SUCCESS;
}

static char *png_path(const char *folder, unsigned page)
{
    size_t room = strlen(folder) + 32;
    char *path = malloc(room);
    if (!path)
        diag_fatal("out of memory");
    snprintf(path, room, "%s/page-%03u.png", folder, page);
    return path;
}

/* Whole or not at all, as the PDF is; after a fault no other page is tried. */
static void png_end_page(struct device *device)
{
    struct device_png *d = (struct device_png *)device;
    struct png_bytes bytes = {0};
    char *path = png_path(d->folder, ++d->page);
    cairo_status_t status = cairo_surface_write_to_png_stream(d->surface, png_append, &bytes);
    if (status)
        diag_report(MSG_INTERNAL, path, cairo_status_to_string(status));
    d->ok = d->ok && !status && file_replace(path, bytes.at, bytes.length);
    free(bytes.at);
    free(path);
    cairo_destroy(d->cr);
    cairo_surface_destroy(d->surface);
}

static void png_run(struct device *device, const struct subset *s, const struct text_run *run,
                    const struct text_glyph *glyphs, const char *text, int x, int y)
{
    draw_run(((struct device_png *)device)->cr, s, run, glyphs, text, x, y, false);
}

static void png_tag(struct device *device) { (void)device; }

struct device *device_png_new(const char *folder, double dpi)
{
    if (!file_folder(folder, "--png"))
        return NULL;
    struct device_png *d = calloc(1, sizeof *d);
    if (!d)
        diag_fatal("out of memory");
    d->device = (struct device){png_begin_page, png_end_page, png_run, dev_fill, dev_stroke,
                                dev_wave, dev_outline, dev_circle, dev_picture, dev_turn_begin,
                                dev_turn_end, png_tag, png_tag, NULL, NULL, true};
    d->folder = folder;
    d->dpi = dpi;
    d->ok = true;
    return &d->device;
}

bool device_png_free(struct device *device)
{
    struct device_png *d = (struct device_png *)device;
    bool ok = d->ok, more = ok;
    while (more) {                      /* pages of a longer run before this one */
        char *path = png_path(d->folder, ++d->page);
        more = unlink(path) == 0;
        free(path);
    }
    cairo_surface_destroy(device->pixels);
    free(d);
    return ok;
}

static cairo_t *context(struct device *d)
{
    return d->begin_page == pdf_begin_page ? ((struct device_pdf *)d)->cr
                                           : ((struct device_png *)d)->cr;
}
