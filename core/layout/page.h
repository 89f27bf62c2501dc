/*
 * page.h: what layout gives to pdf, and all that pdf ever sees: pages of boxes
 * and the logical tree.  Every box names the element it belongs to, or is an
 * artifact.  Lengths are pango units (1/1024 pt), x from the left and y from
 * the top of the page, baselines for text.
 */
#ifndef BRIEFING_LAYOUT_PAGE_H
#define BRIEFING_LAYOUT_PAGE_H

#include "base/base.h"
#include "text/text.h"

/* A text run's link that is none: the run is the label of the item whose body the box is;
 * the label's element stands right before the body's. */
#define LINK_LABEL UINT32_MAX

/* ---- boxes ---------------------------------------------------------- */

#define ELEMENT_ARTIFACT 0u     /* no element: rules, running heads, repeats */

enum box_kind { BOX_LINE, BOX_FILL, BOX_STROKE, BOX_MARK, BOX_IMAGE };
enum box_mark { MARK_REPORTED, MARK_UNDER_WAY, MARK_PLANNED };

/* An image: a PNG file's bytes, whose head has been read; pdf decodes them. */
struct picture {
    const char *path;           /* for messages */
    const char *bytes;
    size_t length;
    int width, height;          /* in pixels */
    bool grey;                  /* to be drawn without colour */
};

struct box {
    uint8_t kind;               /* enum box_kind */
    uint8_t mark;               /* BOX_MARK: enum box_mark */
    uint8_t side;               /* of a spread: 0 both pages, 1 + enum lang; for layout */
    bool furniture;             /* painted beneath the body, always an artifact */
    uint32_t element;           /* index into tree.elements, or ELEMENT_ARTIFACT */
    int x, y;                   /* BOX_LINE: baseline start; others: top left */
    int width, height;          /* BOX_STROKE: of the line or rectangle */
    int stroke;                 /* BOX_STROKE: thickness; rectangles outlined inside */
    int colour;                 /* 0xRRGGBB */
    bool rectangle;             /* BOX_STROKE: outline instead of a line from x,y to x+width,y+height */
    int8_t turn;                /* quarter turns counter-clockwise about x,y (wide tables) */
    const struct text_line *line;   /* BOX_LINE */
    const char *text;           /* BOX_LINE: the paragraph's UTF-8 (clusters index into it) */
    const char *actual;         /* ActualText for marks; NULL otherwise */
    const struct picture *picture;  /* BOX_IMAGE */
    uint32_t pair;              /* id of the bilingual pair, 0 = none: dumps and tests */
    enum lang lang;
};

struct page {
    int width, height;
    const struct box *boxes;
    uint32_t box_count;
    const char *label;          /* printed page label: "", "iv", "12" */
    int left, right;            /* edges of the type area, between which a copy's mark stands */
    bool inner_right;           /* the fold or the staples are on the right */
    bool cover;
};

/* A link on a page: a rectangle that jumps to an element or opens an address. */
struct page_link {
    uint32_t page;              /* index */
    int x, y, width, height;
    uint32_t element;           /* the Link element, or ELEMENT_ARTIFACT */
    uint32_t target;            /* element to go to, or 0 */
    const char *uri;            /* or NULL */
    const char *contents;       /* description for readers, UTF-8 */
};

/* ---- the logical tree ----------------------------------------------- */

enum element_kind {
    EL_NONE, EL_DOCUMENT, EL_PART, EL_SECT, EL_DIV, EL_H1, EL_H2, EL_H3, EL_H4, EL_P, EL_SPAN, EL_L,
    EL_LI, EL_LBL, EL_LBODY, EL_TABLE, EL_THEAD, EL_TBODY, EL_TR, EL_TH, EL_TD, EL_CAPTION,
    EL_FIGURE, EL_NOTE, EL_TOC, EL_TOCI, EL_REFERENCE, EL_LINK, EL_BLOCKQUOTE, EL_KIND_COUNT
};
struct element {
    uint8_t kind;               /* enum element_kind */
    uint8_t lang;               /* enum lang */
    uint8_t scope;              /* TH: 0 none, 1 column, 2 row, 3 both */
    uint8_t reserved;
    uint32_t parent;            /* 0 only for the document */
    uint16_t column_span, row_span; /* 0 = 1 */
    const char *alt;            /* figures: both languages */
    const char *actual;         /* ActualText */
    const char *id;             /* or NULL; unique */
};
/* elements[0] is unused (the artifact), [1] the document; a parent stands before
 * its children; children of one parent are in reading order. */
struct tree {
    const struct element *elements;
    uint32_t count;
};

struct outline_entry {
    const char *title;          /* both languages: 一 荣成 · 1 Rongcheng */
    uint32_t level;             /* 1.. */
    uint32_t page;              /* index */
    int y;
};

/* A file that travels with the pages. */
struct attachment {
    const char *name, *mime, *description;      /* both languages */
    const char *bytes;
    size_t length;
    bool data;                  /* what figures rest on; else the source of the whole */
};
/* What the file says of itself: nothing, PDF/UA-1, and PDF/A-2a or PDF/A-3a besides; a print
 * form, which has no tags, PDF/A-2b. */
enum claim { CLAIM_A3A, CLAIM_A2A, CLAIM_UA, CLAIM_PLAIN, CLAIM_A2B };

/* ---- print forms ---------------------------------------------------- */

/* How pages go on sheets: one a side; two side by side; two that face one another, the first
 * page alone on the right; two a side so that the sheets, laid inside one another and folded,
 * read on (saddle stitch). */
enum imposition { IMPOSE_NONE, IMPOSE_TWO_UP, IMPOSE_SPREADS, IMPOSE_BOOKLET };

/* Large outlined words beneath every page, turned about their middle at x, y. */
struct watermark {
    const struct text_line *line;
    const char *text;
    int x, y;
    int degrees;                /* counter-clockwise */
    int size, stroke, colour;
};

/* The marks of one numbered copy, x from 0: where a page has its inner edge they stand there,
 * on the page's left or right; on a cover the second ones too, at the right, or where they
 * say (cover_fixed). */
struct copy_mark {
    const struct box *boxes;
    uint32_t box_count;
    int width;
};
struct copy {
    const char *title;          /* bookmark, both languages */
    struct copy_mark foot, cover;
};

/* The Chinese column in em, the rows of all pairs beside it, and what 45 to 55 would take. */
struct split_report { int zh; uint32_t rows, rows_even; };

struct pages {
    const struct page *page;
    uint32_t count;
    struct tree tree;
    const struct page_link *links;
    uint32_t link_count;
    const struct outline_entry *outline;
    uint32_t outline_count;
    const struct fonts *fonts;
    /* metadata */
    const char *title_zh, *title_en, *author, *subject, *keywords;
    const char *date;           /* YYYY-MM-DD; all dates of the file, 00:00 UTC */
    enum lang lang;             /* the document's main language */
    bool duplex;                /* to be printed on both sides */
    bool facing;                /* even and odd pages are read together */
    uint32_t print_copies;      /* what a print dialogue is to propose; 0 = one */
    enum imposition imposition;
    int sheet_width, sheet_height;      /* of an imposed side, landscape */
    const struct watermark *watermark;  /* or NULL */
    const struct copy *copies;          /* numbered copies in this file; NULL = one, unnumbered */
    uint32_t copy_count;
    bool cover_fixed;           /* marks of covers have their own x */
    struct split_report split;
    const struct attachment *attachments;
    uint32_t attachment_count;
    enum claim claim;
    const char *password, *owner_password;      /* NULL = not encrypted */
};

#endif
