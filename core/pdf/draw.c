/*
 * draw: glyphs, rules and marks on a cairo context in points; both devices use it.
 */
#include "pdf/pdf_private.h"

#include <math.h>
#include <string.h>

#define SOFT_HYPHEN "\xC2\xAD"
#define RUN_GLYPHS 512

static double points(int units) { return units / 1024.0; }

static void set_colour(cairo_t *cr, int colour)
{
    cairo_set_source_rgb(cr, (colour >> 16 & 255) / 255.0, (colour >> 8 & 255) / 255.0,
                         (colour & 255) / 255.0);
}

/* Glyphs first..end of a run with their text; a cluster is never cut. */
static void show(cairo_t *cr, const struct subset *s, const struct text_run *run,
                 const struct text_glyph *g, uint32_t count, const char *text, uint32_t text_from,
                 uint32_t text_end, int x, int y, bool clusters)
{
    cairo_glyph_t glyphs[RUN_GLYPHS];
    cairo_text_cluster_t cluster[RUN_GLYPHS];
    int n = 0;
    for (uint32_t i = 0; i < count; i++)
        glyphs[i] = (cairo_glyph_t){g[i].glyph < s->glyph_count ? s->map[g[i].glyph] : 0,
                                    points(x + g[i].x), points(y - g[i].y)};
    if (!clusters) {
        cairo_show_glyphs(cr, glyphs, (int)count);
        return;
    }
    const char *bytes = run->hyphen ? SOFT_HYPHEN : text + text_from;
    uint32_t length = run->hyphen ? 2 : text_end - text_from;
    for (uint32_t i = 0, from = text_from; i < count;) {
        uint32_t k = i + 1;
        while (k < count && (run->hyphen || g[k].text <= g[i].text))
            k++;
        uint32_t to = run->hyphen ? text_from + 2 : k < count ? g[k].text : text_end;
        cluster[n++] = (cairo_text_cluster_t){(int)(to - from), (int)(k - i)};
        from = to;
        i = k;
    }
    cairo_show_text_glyphs(cr, bytes, (int)length, glyphs, (int)count, cluster, n, 0);
}

void draw_run(cairo_t *cr, const struct subset *s, const struct text_run *run,
              const struct text_glyph *glyphs, const char *text, int x, int y, bool clusters)
{
    const struct text_glyph *g = glyphs + run->first;
    cairo_set_font_face(cr, s->cairo);
    cairo_set_font_size(cr, points(run->size));
    set_colour(cr, run->colour);
    uint32_t from = run->text, end = run->text + run->text_bytes;
    for (uint32_t i = 0; i < run->count;) {
        uint32_t k = i + RUN_GLYPHS < run->count ? i + RUN_GLYPHS : run->count;
        while (k < run->count && k > i + 1 && g[k].text == g[k - 1].text)
            k--;
        uint32_t to = k < run->count ? g[k].text : end;
        show(cr, s, run, g + i, k - i, text, from, to, x, y, clusters);
        from = to;
        i = k;
    }
}

/* Paths, not text: what is read is the page, not the word beneath it. */
void draw_outline(cairo_t *cr, const struct subset *s, const struct text_run *run,
                  const struct watermark *w)
{
    const struct text_glyph *g = w->line->glyphs + run->first;
    cairo_save(cr);
    cairo_translate(cr, points(w->x), points(w->y));
    cairo_rotate(cr, -w->degrees * M_PI / 180);
    cairo_translate(cr, -points(w->line->width) / 2, points(w->size) * 0.36);
    cairo_set_font_face(cr, s->cairo);
    cairo_set_font_size(cr, points(run->size));
    for (uint32_t i = 0; i < run->count; i++) {
        cairo_glyph_t glyph = {g[i].glyph < s->glyph_count ? s->map[g[i].glyph] : 0, points(g[i].x),
                               points(-g[i].y)};
        cairo_glyph_path(cr, &glyph, 1);
    }
    set_colour(cr, 0xFFFFFF);
    cairo_fill_preserve(cr);
    set_colour(cr, w->colour);
    cairo_set_line_width(cr, points(w->stroke));
    cairo_stroke(cr);
    cairo_restore(cr);
}

void draw_fill(cairo_t *cr, int x, int y, int width, int height, int colour)
{
    set_colour(cr, colour);
    cairo_rectangle(cr, points(x), points(y), points(width), points(height));
    cairo_fill(cr);
}

/* Outlines stand inside their rectangle; lines are centred on their points. */
void draw_stroke(cairo_t *cr, const struct box *b)
{
    double half = points(b->stroke) / 2;
    set_colour(cr, b->colour);
    cairo_set_line_width(cr, points(b->stroke));
    if (b->rectangle)
        cairo_rectangle(cr, points(b->x) + half, points(b->y) + half, points(b->width) - 2 * half,
                        points(b->height) - 2 * half);
    else {
        cairo_move_to(cr, points(b->x), points(b->y));
        cairo_line_to(cr, points(b->x + b->width), points(b->y + b->height));
    }
    cairo_stroke(cr);
}

/* Half waves of one path, as many as fit whole: nothing of it is seen as cut off. */
void draw_wave(cairo_t *cr, int x, int y, int width, int height, int stroke, int colour)
{
    int halves = (width + height) / (2 * height);
    double half = halves ? points(width) / halves : 0, rise = points(height);
    set_colour(cr, colour);
    cairo_set_line_width(cr, points(stroke));
    cairo_move_to(cr, points(x), points(y));
    for (int i = 0; i < halves; i++, rise = -rise)
        cairo_rel_curve_to(cr, half * 0.36, rise, half * 0.64, rise, half, 0);
    cairo_stroke(cr);
}

/* The ink of every form is as wide as the radius says, stroke included. */
void draw_circle(cairo_t *cr, int x, int y, int radius, int stroke, enum circle form, int colour)
{
    double r = points(radius), inner = r - points(stroke) / 2;
    set_colour(cr, colour);
    cairo_new_path(cr);
    if (form == CIRCLE_FILLED) {
        cairo_arc(cr, points(x), points(y), r, 0, 2 * M_PI);
        cairo_fill(cr);
        return;
    }
    if (form == CIRCLE_HALF) {
        cairo_arc(cr, points(x), points(y), inner, M_PI / 2, 3 * M_PI / 2);
        cairo_close_path(cr);
        cairo_fill(cr);
    }
    cairo_set_line_width(cr, points(stroke));
    cairo_arc(cr, points(x), points(y), inner, 0, 2 * M_PI);
    cairo_close_path(cr);
    cairo_stroke(cr);
}
