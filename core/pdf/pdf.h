/*
 * pdf: pages of boxes -> a file.
 *
 *   subset_  the faces cut down to the glyphs that the pages use (hb-subset)
 *   device_  where paint goes: a PDF (cairo) or an image
 *   paint_   boxes through a device, in flat leaf tags
 *   tags_    our structure tree and parent tree
 *   finish_  the pass with qpdf that says what cairo cannot
 *   embedded_  back from a finished file: what travels in it
 *
 * pdf sees pages and the logical tree, never the document.  pdf.md has the
 * recipe, what was measured and cairo's traps.
 */
#ifndef BRIEFING_PDF_H
#define BRIEFING_PDF_H

#include "layout/page.h"

/* A PNG file; NULL and reported where it cannot be read or is no sound image of at most
 * 8 MiB and 16 million pixels. */
struct picture *picture_open(struct arena *a, const char *path);

struct pdf_times { double subset, paint, finish, write; };  /* seconds */

/* Writes the whole PDF to `path`: to a temporary file beside it, fsynced and
 * renamed, so that the former file stays until the new one is whole.  On failure
 * reports, removes the temporary file and returns false.  Signals that end the
 * program remove it too (pdf_cleanup is async-signal-safe). */
bool pdf_write(const struct pages *pages, const char *path, struct pdf_times *times);
void pdf_cleanup(void);
/* Sides of paper that one copy takes. */
uint32_t pdf_sides(const struct pages *pages);
/* A folder that is there, or made; false: reported, with the option that wants it. */
bool file_folder(const char *path, const char *option);
/* The same boxes as PNG images DIR/page-NNN.png at `dpi`; pages of a
 * longer run before are removed. */
bool pdf_write_png(const struct pages *pages, const char *folder, double dpi);
/* The libraries that have a hand in the bytes, with their versions: "cairo 1.16.0, …". */
const char *pdf_libraries(struct arena *a);
/* The bytes of the attachment `name` of the PDF at `path`, a NUL behind them; at most
 * 256 MiB.  NULL and reported where the file is damaged, locked, made to do harm, or
 * carries no such attachment. */
char *pdf_attachment(struct arena *a, const char *path, const char *name, size_t *length);

#endif
