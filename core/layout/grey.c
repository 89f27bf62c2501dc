/*
 * grey: a look for printers without colour.
 *
 * Contrast is that of WCAG 2.1 (1.4.3): (L1 + 0.05) / (L2 + 0.05) of relative luminance.
 * Text keeps 4.5:1 on paper and on the tint, rules and marks 3:1 (1.4.11), neighbours in a
 * chart 1.5:1, whatever colours a template has.
 */
#include "layout/look.h"

#include <math.h>

#define TEXT_CONTRAST 4.5
#define RULE_CONTRAST 3.0
#define SERIES_CONTRAST 1.5
#define DARK 0x33               /* 12.6:1 on white, 10.9:1 on the tint */
#define TINT_LEAST 0xE6         /* a darker one would cost text its contrast on cheap lasers */

/* Luma of sRGB, as printers' drivers reckon it. */
static int level_of(int colour)
{
    return (299 * (colour >> 16 & 255) + 587 * (colour >> 8 & 255) + 114 * (colour & 255)) / 1000;
}

static int colour_of(int level) { return level << 16 | level << 8 | level; }

static double luminance(int level)
{
    double c = level / 255.0;
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

double grey_contrast(int one, int other)
{
    double a = luminance(level_of(one)) + 0.05, b = luminance(level_of(other)) + 0.05;
    return a > b ? a / b : b / a;
}

/* The level, or the next darker one that keeps a contrast to the ground. */
static int darkened(int level, int ground, double contrast)
{
    while (level > 0 && grey_contrast(colour_of(level), colour_of(ground)) < contrast)
        level--;
    return level;
}

/* From dark to light as they stand; where two neighbours cannot be told apart all are spread
 * evenly, by contrast, from the first to a last that still shows on paper. */
static void spread_series(struct look *l)
{
    bool apart = true;
    for (int c = SERIES_1; c < SERIES_4; c++)
        apart = apart && level_of(l->colours[c]) < level_of(l->colours[c + 1]) &&
                grey_contrast(l->colours[c], l->colours[c + 1]) >= SERIES_CONTRAST;
    if (apart)
        return;
    double dark = luminance(DARK) + 0.05, light = luminance(0xDD) + 0.05;
    for (int i = 0; i <= SERIES_4 - SERIES_1; i++) {
        double wanted = dark * pow(light / dark, i / 3.0) - 0.05;
        int level = 0;
        while (level < 255 && luminance(level) < wanted)
            level++;
        l->colours[SERIES_1 + i] = colour_of(level);
    }
}

void look_grey(struct look *l)
{
    int red = l->colours[RED], slate = l->colours[SLATE], white = l->colours[WHITE];
    int tint = level_of(l->colours[TINT]);
    tint = tint < TINT_LEAST ? TINT_LEAST : tint;
    for (int i = 0; i < STYLE_SLOTS; i++) {
        struct style *s = &l->styles[i];
        bool accent = s->colour == red || s->colour == slate;
        if (s->colour != white)
            s->colour = colour_of(accent ? DARK : darkened(level_of(s->colour), tint, TEXT_CONTRAST));
        for (int lang = 0; lang < LANG_COUNT; lang++)
            s->text[lang].colour = s->colour;
    }
    for (int c = 0; c < COLOUR_COUNT; c++)
        l->colours[c] = colour_of(c == RED || c == SLATE ? DARK : level_of(l->colours[c]));
    l->colours[TINT] = colour_of(tint);
    l->colours[INK] = colour_of(darkened(level_of(l->colours[INK]), tint, TEXT_CONTRAST));
    l->colours[GREY] = colour_of(darkened(level_of(l->colours[GREY]), tint, TEXT_CONTRAST));
    l->colours[RULE] = colour_of(darkened(level_of(l->colours[RULE]), 255, RULE_CONTRAST));
    spread_series(l);
}
