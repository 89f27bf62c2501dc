/*
 * ink: how far the ink of a set line reaches, from the outlines of its glyphs: what a
 * standard means that gives the place of printed characters (GB/T 9704-2012, 7.2).
 *
 * hb_font_get_glyph_extents bounds the control points of a CFF outline, which may lie a
 * twentieth of an em outside the ink (县 in Noto Serif); so curves are walked.
 */
#include "text/text.h"

#define STEPS 8

struct reach { float low, high; bool any; };

static void touch(struct reach *r, float y)
{
    r->low = r->any && r->low < y ? r->low : y;
    r->high = r->any && r->high > y ? r->high : y;
    r->any = true;
}

static void to_line(hb_draw_funcs_t *f, void *data, hb_draw_state_t *at, float x, float y, void *user)
{
    (void)f, (void)at, (void)x, (void)user;
    touch(data, y);
}

static void to_quadratic(hb_draw_funcs_t *f, void *data, hb_draw_state_t *at, float x1, float y1,
                         float x, float y, void *user)
{
    (void)f, (void)x1, (void)x, (void)user;
    for (int i = 0; i <= STEPS; i++) {
        float t = (float)i / STEPS, u = 1 - t;
        touch(data, u * u * at->current_y + 2 * u * t * y1 + t * t * y);
    }
}

static void to_cubic(hb_draw_funcs_t *f, void *data, hb_draw_state_t *at, float x1, float y1, float x2,
                     float y2, float x, float y, void *user)
{
    (void)f, (void)x1, (void)x2, (void)x, (void)user;
    for (int i = 0; i <= STEPS; i++) {
        float t = (float)i / STEPS, u = 1 - t;
        touch(data, u * u * u * at->current_y + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y);
    }
}

static hb_draw_funcs_t *pen_new(void)
{
    hb_draw_funcs_t *f = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(f, to_line, NULL, NULL);
    hb_draw_funcs_set_line_to_func(f, to_line, NULL, NULL);
    hb_draw_funcs_set_quadratic_to_func(f, to_quadratic, NULL, NULL);
    hb_draw_funcs_set_cubic_to_func(f, to_cubic, NULL, NULL);
    return f;
}

static void draw_glyph(hb_font_t *font, hb_codepoint_t glyph, hb_draw_funcs_t *pen, struct reach *r)
{
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(font, glyph, pen, r);
#else
    hb_font_get_glyph_shape(font, glyph, pen, r);
#endif
}

bool text_line_ink(const struct text_line *l, int *top, int *bottom)
{
    hb_draw_funcs_t *pen = pen_new();
    bool any = false;
    for (uint32_t r = 0; r < l->run_count; r++) {
        const struct text_run *run = &l->runs[r];
        for (uint32_t i = run->first; i < run->first + run->count; i++) {
            struct reach reach = {0, 0, false};
            draw_glyph(run->face->font, l->glyphs[i].glyph, pen, &reach);
            if (!reach.any)
                continue;
            float scale = (float)run->size / (float)run->face->upem;
            int up = l->glyphs[i].y + (int)(reach.high * scale);
            int down = l->glyphs[i].y + (int)(reach.low * scale);
            *top = any && *top > up ? *top : up;
            *bottom = any && *bottom < down ? *bottom : down;
            any = true;
        }
    }
    hb_draw_funcs_destroy(pen);
    return any;
}
