/*
 * pdf_private.h: what the files of this room share.
 */
#ifndef BRIEFING_PDF_PRIVATE_H
#define BRIEFING_PDF_PRIVATE_H

#include "pdf/pdf.h"

#include <cairo.h>
#include <qpdf/qpdf-c.h>

/* ---- subset.c: faces cut down to the glyphs in use ------------------------ */

struct subset {
    const struct face *face;
    cairo_font_face_t *cairo;           /* of the subset */
    uint16_t *map;                      /* old glyph id -> new, by old id */
    uint32_t glyph_count;               /* of the full face */
};
struct subsets;
struct subsets *subsets_new(const struct pages *p);     /* NULL and reported on failure */
void subsets_free(struct subsets *s);
const struct subset *subsets_lookup(const struct subsets *s, const struct face *f);

/* ---- device.h's two devices ------------------------------------------------ */

/* Where paint goes.  Lengths in pango units, y downwards from the page's top. */
struct device {
    void (*begin_page)(struct device *d, int width, int height);
    void (*end_page)(struct device *d);
    /* A run of glyphs of one line: text in clusters, for extraction. */
    void (*run)(struct device *d, const struct subset *s, const struct text_run *run,
                const struct text_glyph *glyphs, const char *text, int x, int y);
    void (*fill)(struct device *d, int x, int y, int width, int height, int colour);
    void (*stroke)(struct device *d, const struct box *b);
    void (*circle)(struct device *d, int x, int y, int radius, int stroke, int filled, int colour);
    /* A marked-content leaf; every pair of calls is the next MCID of the page. */
    void (*tag_begin)(struct device *d);
    void (*tag_end)(struct device *d);
};

/* A PDF in memory. */
struct device_pdf;
struct device_pdf *device_pdf_new(const char *date);
struct device *device_pdf_device(struct device_pdf *d);
/* Ends the file; the bytes belong to the device.  False and reported on an error. */
bool device_pdf_finish(struct device_pdf *d, const unsigned char **bytes, size_t *length);
void device_pdf_free(struct device_pdf *d);
/* Images FOLDER/page-NNN.png. */
struct device *device_png_new(const char *folder, double dpi);
bool device_png_free(struct device *d);

/* Drawing shared by both, on a cairo context in points. */
void draw_run(cairo_t *cr, const struct subset *s, const struct text_run *run,
              const struct text_glyph *glyphs, const char *text, int x, int y, bool clusters);
void draw_fill(cairo_t *cr, int x, int y, int width, int height, int colour);
void draw_stroke(cairo_t *cr, const struct box *b);
void draw_circle(cairo_t *cr, int x, int y, int radius, int stroke, int filled, int colour);

/* ---- paint.c ---------------------------------------------------------------- */

/* Which element each marked piece belongs to: piece k of page i is MCID k. */
struct piece { uint32_t page, mcid, element; };
struct pieces { VEC(struct piece) list; };
/* With `split`, furniture and body of a page become two pages (pdf.md, point 5). */
void paint_pages(struct arena *a, const struct pages *p, const struct subsets *s, struct device *d,
                 bool split, struct pieces *out);

/* ---- finish.c and its parts -------------------------------------------------- */

struct finisher {
    struct arena *arena;
    qpdf_data qpdf;
    const struct pages *pages;
    const struct pieces *pieces;
    int *page_id;                       /* object id of each page */
    int *element_id;                    /* of each element in use, 0 = none */
    int *link_id;                       /* object id of each link's annotation */
    uint32_t link_key;                  /* first StructParent of links */
    uint32_t *place_page;               /* by element: 1 + the page it begins on */
    int *place_y;
    int root_id, outline_id;
    const char *stamp_pdf, *stamp_xmp;  /* the briefing's date, in both notations */
};
int object_reserve(struct finisher *f);                 /* a new object's id */
void object_set(struct finisher *f, int id, const char *source);
int object_stream(struct finisher *f, const char *dictionary, const void *bytes, size_t length);
char *pdf_string(struct arena *a, const char *utf8);    /* <FEFF…> */
char *pdf_number(struct arena *a, int units);           /* points, three decimals, no locale */
/* A growing text in an arena. */
struct writer { struct arena *arena; char *at; size_t length, room; };
void put(struct writer *w, const char *format, ...) __attribute__((format(printf, 2, 3)));

void tags_write(struct finisher *f);                    /* -> StructTreeRoot in the catalog */
void links_write(struct finisher *f);                   /* annotations of every page */
void outline_write(struct finisher *f);
void metadata_write(struct finisher *f);                /* Info, XMP, intent, catalog keys */
/* cairo's bytes -> the finished file's; NULL and reported on failure. */
const unsigned char *finish_pdf(struct arena *a, const struct pages *p, const struct pieces *pieces,
                                const unsigned char *bytes, size_t length, size_t *out_length);

/* ---- file.c -------------------------------------------------------------------- */
bool file_replace(const char *path, const unsigned char *bytes, size_t length);

#endif
