/*
 * ink: how far the ink of a set line reaches, from the outlines of its glyphs: what a
 * standard means that gives the place of printed characters (GB/T 9704-2012, 7.2).
 */
#include "text/text.h"

bool text_line_ink(const struct text_line *l, int *top, int *bottom)
{
    bool any = false;
    for (uint32_t r = 0; r < l->run_count; r++) {
        const struct text_run *run = &l->runs[r];
        for (uint32_t i = run->first; i < run->first + run->count; i++) {
            hb_glyph_extents_t e;
            if (!hb_font_get_glyph_extents(run->face->font, l->glyphs[i].glyph, &e) || !e.height)
                continue;
            int upem = run->face->upem, y = l->glyphs[i].y;
            int up = y + (int)((int64_t)e.y_bearing * run->size / upem);
            int down = y + (int)((int64_t)(e.y_bearing + e.height) * run->size / upem);
            *top = any && *top > up ? *top : up;
            *bottom = any && *bottom < down ? *bottom : down;
            any = true;
        }
    }
    return any;
}
