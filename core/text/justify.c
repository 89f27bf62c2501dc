/*
 * justify: one line measured, and its slack shared out by kind.
 *
 * Squeeze order S2-S7 and stretch order X1-X3 of typography.md; everything of
 * one kind on a line gives or takes alike (R32, R33).  Nothing is ever put into
 * a Latin word, a number or a dash.
 */
#include "text/text_private.h"

#include <string.h>

/* R23: one stop behind a character, never where marks meet; beyond what R21 takes. */
static int stop_hangs(const struct text_paragraph *p, size_t first, size_t last)
{
    const struct item *close = &p->item[last];
    if (p->style.lang != LANG_ZH || p->style.align != ALIGN_JUSTIFY || last == first ||
        (close->class != CLASS_STOP_IN && close->class != CLASS_STOP_END) ||
        (close->flags & ITEM_RIGID))
        return 0;
    uint8_t before = p->item[last - 1].class;
    return before == CLASS_HAN || before == CLASS_WORD || before == CLASS_SYMBOL
               ? close->width - close->cut : 0;
}

/* E10: hyphens and quotes of ragged English, not further than 0.3 em. */
static int glyph_hangs(const struct item *it, uint32_t c, int width, bool start)
{
    bool hangs = start ? c == 0x201C || c == 0x2018
                       : c == 0x201D || c == 0x2019 || c == '-' || c == 0x2010;
    int most = it->size * 3 / 10;
    return !hangs ? 0 : width < most ? width : most;
}

static void span_hang(const struct text_paragraph *p, struct span *s)
{
    const struct item *open = &p->item[s->first], *close = &p->item[s->last];
    s->hang_end = stop_hangs(p, s->first, s->last);
    if (p->style.lang != LANG_EN || p->style.align != ALIGN_START)
        return;
    if (open->class == CLASS_WORD && open->count)
        s->hang_start = glyph_hangs(
            open, open->head, item_glyph_width(open, open->shaped->glyph[open->first].advance), true);
    if (s->hyphen)
        s->hang_end = glyph_hangs(close, 0x2010, s->hyphen, false);
    else if (close->class == CLASS_WORD && close->count)
        s->hang_end = glyph_hangs(
            close, close->tail,
            item_glyph_width(close, close->shaped->glyph[close->first + close->count - 1].advance),
            false);
}

void span_measure(struct text_engine *e, const struct text_paragraph *p, size_t first, size_t brk,
                  struct span *s)
{
    const struct item *it = p->item;
    size_t last = brk;
    while (last > first && it[last].class == CLASS_SPACE)
        last--;
    s->first = first;
    s->last = last;
    s->natural = s->hyphen = s->hang_start = s->hang_end = 0;
    s->empty = it[last].class == CLASS_SPACE;
    if (s->empty)
        return;
    const struct item *open = &it[first], *close = &it[last];
    int64_t natural = p->sums[last + 1].width - p->sums[first].width - close->space;
    if (open->class == CLASS_OPEN)                      /* R20 */
        natural -= open->cut;
    if (cut_at_end(close))                              /* R21 */
        natural -= close->cut;
    if (it[brk].brk == BREAK_HYPHEN || it[brk].brk == BREAK_EMERGENCY_HYPHEN)
        s->hyphen = item_hyphen_width(e, &it[brk], NULL);
    natural += s->hyphen;
    if (p->style.hanging) {
        span_hang(p, s);
        natural -= s->hang_start + s->hang_end;
    }
    s->natural = natural > INT32_MAX ? INT32_MAX : (int)natural;
}

/* What a mark at the line's edge has given is not to be had again. */
static void room_close(struct span *s, const struct item *it, bool stops)
{
    enum room kind = room_of_mark(it, stops);
    if (kind != ROOMS)
        s->room[kind] -= it->cut;
}

static void room_squeeze(const struct text_paragraph *p, struct span *s)
{
    const struct sums *a = &p->sums[s->first], *b = &p->sums[s->last + 1];
    const struct item *open = &p->item[s->first], *close = &p->item[s->last];
    for (int k = ROOM_S2; k <= ROOM_S7; k++)
        s->room[k] = (int)(b->room[k] - a->room[k]);
    if (close->gap == GAP_MIXED)
        s->room[ROOM_S6] -= mixed_squeeze(close);
    if (open->class == CLASS_OPEN)
        room_close(s, open, false);
    if (cut_at_end(close))
        room_close(s, close, p->style.squeeze_stops);
}

static void room_stretch(const struct text_paragraph *p, struct span *s)
{
    const struct sums *a = &p->sums[s->first], *b = &p->sums[s->last + 1];
    const struct item *close = &p->item[s->last];
    for (int k = ROOM_X0; k <= ROOM_X3; k++)
        s->room[k] = (int)(b->room[k] - a->room[k]);
    if (close->gap == GAP_MIXED)
        s->room[ROOM_X2] -= mixed_stretch(close);
    else if (close->gap == GAP_HAN)
        s->room[ROOM_X3] -= p->em;
}

static int take(int *left, int room)
{
    int given = *left < room ? *left : room;
    if (given < 0)
        given = 0;
    *left -= given;
    return given;
}

void share_out(const struct text_paragraph *p, struct span *s, int target, bool justify,
               struct share *out)
{
    memset(out, 0, sizeof *out);
    memset(s->room, 0, sizeof s->room);
    int left = target - s->natural;
    if (left < 0) {
        left = -left;
        out->squeezed = true;
        if (!s->empty)
            room_squeeze(p, s);
        for (int k = ROOM_S2; k <= ROOM_S7 && left; k++)
            out->of[k] = take(&left, s->room[k]);
        out->shortfall = -left;
        return;
    }
    if (justify && left && !s->empty) {
        room_stretch(p, s);
        out->of[ROOM_X1] = take(&left, s->room[ROOM_X1]);
        out->of[ROOM_X2] = take(&left, s->room[ROOM_X2]);
        out->of[ROOM_X3] = take(&left, s->room[ROOM_X3] / 4);   /* R36: ¼ em is the end */
        /* No good line is left: words up to four times their space, then Han, up to half an
         * em; then the line stays short.  What stands beside Latin never takes more. */
        if (left > 0)
            out->of[ROOM_X1] += take(&left, s->room[ROOM_X0] * 3 - out->of[ROOM_X1]);
        if (left > 0)
            out->of[ROOM_X3] += take(&left, s->room[ROOM_X3] / 2 - out->of[ROOM_X3]);
    }
    out->shortfall = left;
}

bool share_evenly(const struct text_paragraph *p, struct span *s, int target, struct share *out)
{
    enum { STEP_MOST = 2 };     /* em */
    memset(out, 0, sizeof *out);
    int left = target - s->natural;
    for (size_t i = s->first; i <= s->last; i++)
        if (p->item[i].class != CLASS_HAN && p->item[i].class != CLASS_MIDDLE)
            return false;
    if (s->empty || left < 0)
        return false;
    memset(s->room, 0, sizeof s->room);
    room_stretch(p, s);
    if ((int64_t)left > (int64_t)s->room[ROOM_X3] * STEP_MOST)
        return false;
    out->of[ROOM_X3] = left;
    return true;
}
