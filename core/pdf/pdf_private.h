/*
 * pdf_private.h: what the files of this room share.
 *
 * Words: a leaf is a stretch of content between two tags of cairo; a piece says
 * whose it is; a part is an element of our own below one of the tree's, for words
 * of the other language, links inside a text, and marks that are read as words.
 */
#ifndef BRIEFING_PDF_PRIVATE_H
#define BRIEFING_PDF_PRIVATE_H

#include "pdf/pdf.h"

#include <cairo.h>
#include <qpdf/qpdf-c.h>

/* ---- subset.c: faces cut down to the glyphs in use ---------------------- */

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

/* ---- device.c: where paint goes ----------------------------------------- */

enum circle { CIRCLE_HOLLOW, CIRCLE_HALF, CIRCLE_FILLED };

/* Lengths in pango units, y downwards from the page's top. */
struct device {
    void (*begin_page)(struct device *d, int width, int height);
    void (*end_page)(struct device *d);
    /* A run of glyphs of one line: text in clusters, for extraction. */
    void (*run)(struct device *d, const struct subset *s, const struct text_run *run,
                const struct text_glyph *glyphs, const char *text, int x, int y);
    void (*fill)(struct device *d, int x, int y, int width, int height, int colour);
    void (*stroke)(struct device *d, const struct box *b);
    /* A wavy line from x on, about y: 书名号甲式. */
    void (*wave)(struct device *d, int x, int y, int width, int height, int stroke, int colour);
    void (*outline)(struct device *d, const struct subset *s, const struct text_run *run,
                    const struct watermark *w);
    void (*circle)(struct device *d, int x, int y, int radius, int stroke, enum circle form,
                   int colour);
    /* An image over a rectangle. */
    void (*picture)(struct device *d, const struct box *b);
    /* What is drawn between the two is turned about x, y, counter-clockwise. */
    void (*turn_begin)(struct device *d, int x, int y, int quarters);
    void (*turn_end)(struct device *d);
    /* A leaf; every pair of calls is the next MCID of the page. */
    void (*tag_begin)(struct device *d);
    void (*tag_end)(struct device *d);
    const struct picture *picture_of;   /* whose pixels are kept */
    cairo_surface_t *pixels;
    bool smooth;                        /* how an image is made to fit */
};

/* Its pixels on white paper, to be destroyed by the caller; NULL if they cannot be had. */
cairo_surface_t *picture_decode(const struct picture *p);

/* A PDF in memory; without tags its leaves are nothing. */
struct device_pdf;
struct device_pdf *device_pdf_new(const char *date, bool tagged);
struct device *device_pdf_device(struct device_pdf *d);
/* Ends the file; the bytes belong to the device.  False and reported on an error. */
bool device_pdf_finish(struct device_pdf *d, const unsigned char **bytes, size_t *length);
void device_pdf_free(struct device_pdf *d);
/* Images FOLDER/page-NNN.png. */
struct device *device_png_new(const char *folder, double dpi);
bool device_png_free(struct device *d);                 /* false: reported */

/* ---- draw.c: drawing shared by both, on a cairo context in points ------- */

void draw_run(cairo_t *cr, const struct subset *s, const struct text_run *run,
              const struct text_glyph *glyphs, const char *text, int x, int y, bool clusters);
/* The run's outlines, filled white, where the watermark has them. */
void draw_outline(cairo_t *cr, const struct subset *s, const struct text_run *run,
                  const struct watermark *w);
void draw_fill(cairo_t *cr, int x, int y, int width, int height, int colour);
void draw_stroke(cairo_t *cr, const struct box *b);
void draw_wave(cairo_t *cr, int x, int y, int width, int height, int stroke, int colour);
void draw_circle(cairo_t *cr, int x, int y, int radius, int stroke, enum circle form, int colour);

/* ---- paint.c ------------------------------------------------------------ */

/* An element below `element`: a Span of another language or with ActualText, or a Link. */
struct part {
    uint32_t element;
    uint8_t kind;                       /* EL_SPAN or EL_LINK */
    uint8_t lang;                       /* enum lang */
    uint32_t link;                      /* text_run.link, 0 = none */
    const char *actual;                 /* or NULL */
};
/* Piece n of a page is its MCID n; pieces stand in the order of pages. */
struct piece { uint32_t page, mcid, element, part; };   /* part: 1 + index, or 0 */
struct painted {
    VEC(struct piece) pieces;
    VEC(struct part) parts;
    uint32_t *link_part;                /* by page_link: 1 + part, or 0: its own element */
};
/* How: furniture and body of a page as two pages (pdf.md, point 5); as one; as one with the
 * watermark beneath. */
enum paint_how { PAINT_SPLIT, PAINT_JOINED, PAINT_WHOLE };
void paint_pages(struct arena *a, const struct pages *p, const struct subsets *s, struct device *d,
                 enum paint_how how, struct painted *out);
/* stamp.c: what many pages share, a page of the device each: the watermark, then each copy's
 * mark for the foot and, if there is a cover, for the cover. */
void stamp_watermark(const struct pages *p, const struct subsets *s, struct device *d);
void stamps_paint(const struct pages *p, const struct subsets *s, struct device *d);
uint32_t stamps_count(const struct pages *p);
/* All lines that are no page's own, for the subsets. */
void stamps_lines(const struct pages *p, void use(const struct text_line *, void *), void *data);

/* ---- writer.c: PDF source as text --------------------------------------- */

/* A growing text in an arena; reset with length = 0. */
struct writer { struct arena *arena; char *at; size_t length, room; };
void writer_put(struct writer *w, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void writer_bytes(struct writer *w, const char *bytes, size_t length);
void writer_string(struct writer *w, const char *utf8);         /* (text) or <FEFF…> */
void writer_points(struct writer *w, int units);                /* " 12.345", no locale */
void writer_xml(struct writer *w, const char *utf8);            /* escaped */

/* ---- impose.c ------------------------------------------------------------ */

#define PAGE_BLANK UINT32_MAX
uint32_t impose_slots(enum imposition how);             /* pages a side */
/* Sides of one copy; with `whole_sheets`, an even number of them. */
uint32_t impose_sides(enum imposition how, uint32_t pages, bool whole_sheets);
/* The pages on a side, left and right, or PAGE_BLANK. */
void impose_side(enum imposition how, uint32_t pages, uint32_t side, uint32_t out[2]);
uint32_t impose_place(enum imposition how, uint32_t pages, uint32_t page);  /* its side */

/* ---- finish.c and its parts --------------------------------------------- */

/* An object of ours, or where one of cairo's stands in its file; neither: free. */
struct object_source {
    const char *source;                 /* what stands between obj and endobj; ours */
    const void *stream;                 /* its bytes, or NULL */
    size_t stream_length;
    size_t offset;                      /* cairo's */
};

struct finisher {
    struct arena *arena;
    qpdf_data qpdf;                     /* cairo's file, only read */
    const struct pages *pages;
    const struct painted *painted;
    const char *file;                   /* cairo's */
    size_t file_length;
    VEC(struct object_source) objects;  /* by id */
    struct writer scratch;              /* for one object at a time */
    struct writer catalog;              /* its keys */
    int *page_id;                       /* object id of each page */
    const char **annotations;           /* of each page: an array's source, or NULL */
    int *link_id;                       /* object id of each link's annotation, 0 = leads nowhere */
    uint32_t link_key;                  /* first StructParent of links */
};
/* object.c */
bool object_begin(struct finisher *f, const unsigned char *bytes, size_t length);
int object_reserve(struct finisher *f);                 /* a new object's id */
void object_set(struct finisher *f, int id, const char *source);    /* new, or cairo's anew */
int object_stream(struct finisher *f, const char *keys, const void *bytes, size_t length);
/* The keys of a dictionary, NULL-terminated: qpdf has one iterator for all. */
char **object_keys(struct finisher *f, qpdf_oh dictionary);
char *object_value(struct finisher *f, qpdf_oh dictionary, const char *key);    /* its source */

/* Each writes its objects and its keys of the catalog. */
void tags_write(struct finisher *f);                    /* StructTreeRoot */
void links_write(struct finisher *f);                   /* annotations of every page */
void outline_write(struct finisher *f);
void attachments_write(struct finisher *f);
void labels_write(struct finisher *f);                  /* page labels */
/* sheets.c: the pages of a print form, from cairo's; its outline and labels. */
bool sheets_are(const struct pages *p);                 /* whether it is a print form */
void sheets_write(struct finisher *f, qpdf_oh kids, int pages_id);
/* finish.c: the i-th page of cairo's, to be released; its fonts mended, each once. */
qpdf_oh cairo_page(struct finisher *f, qpdf_oh kids, uint32_t i);
void mend_fonts(struct finisher *f, qpdf_oh resources, uint8_t *seen);
extern const char *const resource_groups[];             /* NULL-terminated */
int metadata_write(struct finisher *f);                 /* XMP, intent; Info, whose id it returns */
/* assemble.c: all that root and info reach, as one file; NULL and reported on failure. */
const unsigned char *assemble(struct finisher *f, int root, int info, size_t *length);
/* The finished bytes under the pages' passwords; NULL and reported on failure. */
const unsigned char *encrypt_pdf(struct arena *a, const struct pages *p, const unsigned char *bytes,
                                 size_t length, size_t *out_length);
/* cairo's bytes -> the finished file's; NULL and reported on failure. */
const unsigned char *finish_pdf(struct arena *a, const struct pages *p,
                                const struct painted *painted, const unsigned char *bytes,
                                size_t length, size_t *out_length);

/* ---- file.c ------------------------------------------------------------- */

/* The target follows symbolic links and keeps its permissions.  Reports failures. */
bool file_replace(const char *path, const unsigned char *bytes, size_t length);

#endif
