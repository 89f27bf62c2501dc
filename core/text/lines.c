/*
 * lines: chosen breaks into placed glyphs.
 *
 * Shares are handed out by running sums, so a full line ends exactly on its
 * measure.  Every byte of the paragraph's text is covered by exactly one line:
 * a word space at a line's end is its last glyph, outside the measure (R50).
 */
#include "text/text_private.h"

#include <string.h>

/* Hands out a total over rooms so that the last unit is given too. */
struct pot {
    int64_t total, room, seen, given;
};

static int pot_take(struct pot *pot, int64_t room)
{
    if (pot->room <= 0 || room <= 0)
        return 0;
    pot->seen += room;
    int64_t upto = pot->total * pot->seen / pot->room;
    int share = (int)(upto - pot->given);
    pot->given = upto;
    return share;
}

struct setter {
    struct text_engine *engine;
    struct arena *arena, *scratch;
    const struct text_paragraph *p;
    struct span span;
    struct pot pot[ROOMS];
    struct text_glyph *glyph;
    uint32_t glyphs;
    VEC(struct text_run) run;
    int x;
    bool beyond;                /* word spaces take more than their room: by their widths */
    bool even;                  /* the paragraph is one line of names (ALIGN_EVEN) */
};

/* ---- glyphs and runs -------------------------------------------------- */

static bool run_continues(const struct text_run *run, const struct item *it, const struct attr *at,
                          bool dots)
{
    return run->face == it->shaped->face && run->size == it->size && run->colour == at->colour &&
           run->lang == (enum lang)it->lang && run->link == at->link && !run->hyphen &&
           run->emphasis_dots == dots && run->under == at->under &&
           (!at->under || run->name == it->attr);
}

static struct text_run *run_for(struct setter *s, const struct item *it)
{
    const struct attr *at = &s->p->attr[it->attr];
    bool dots = at->dots && it->class == CLASS_HAN;
    if (s->run.count && run_continues(&s->run.at[s->run.count - 1], it, at, dots))
        return &s->run.at[s->run.count - 1];
    struct text_run *run = vec_push(s->scratch, &s->run);
    *run = (struct text_run){.face = it->shaped->face, .size = it->size, .colour = at->colour,
                             .lang = (enum lang)it->lang, .link = at->link,
                             .emphasis_dots = dots, .under = at->under, .name = it->attr,
                             .first = s->glyphs, .text = it->text,
                             .x = s->x};
    return run;
}

static int16_t face_shift(const struct item *it)
{
    return (int16_t)((int64_t)it->shaped->face->baseline_shift * it->size / 1000);
}

/* Puts the item's glyphs at s->x + shift. */
static void glyphs_put(struct setter *s, struct text_run *run, const struct item *it, int shift)
{
    const struct shaped_glyph *g = it->shaped->glyph + it->first;
    uint32_t base = it->count ? g[0].cluster : 0;
    int x = s->x + shift;
    for (unsigned i = 0; i < it->count; i++) {
        struct text_glyph *out = &s->glyph[s->glyphs++];
        out->x = x + item_glyph_width(it, g[i].x);
        out->y = (int16_t)(item_glyph_width(it, g[i].y) + face_shift(it) + it->rise);
        out->glyph = g[i].glyph;
        out->text = it->text + g[i].cluster - base;
        x += item_glyph_width(it, g[i].advance);
        run->count++;
    }
}

/* ---- one item --------------------------------------------------------- */

/* How much of its cut an item gives on this line. */
static int cut_share(struct setter *s, const struct item *it, size_t i)
{
    bool first = i == s->span.first, last = i == s->span.last;
    if (first && it->class == CLASS_OPEN)
        return it->cut;
    if (last && cut_at_end(it))
        return it->cut;
    enum room kind = room_of_mark(it, s->p->style.squeeze_stops);
    return kind == ROOMS ? 0 : pot_take(&s->pot[kind], it->cut);
}

/* What is added behind or to an item: spaces and gaps. */
static int slack_share(struct setter *s, const struct item *it, size_t i)
{
    const struct sums *a = &s->p->sums[i], *b = &s->p->sums[i + 1];
    if (i > s->span.last)
        return 0;               /* hangs outside the measure, as it is */
    if (it->class == CLASS_SPACE) {
        int squeeze = pot_take(&s->pot[ROOM_S2], (int)(b->room[ROOM_S2] - a->room[ROOM_S2]));
        enum room room = s->beyond ? ROOM_X0 : ROOM_X1;
        return pot_take(&s->pot[ROOM_X1], (int)(b->room[room] - a->room[room])) - squeeze;
    }
    if (i == s->span.last)
        return 0;
    if (it->gap == GAP_MIXED)
        return pot_take(&s->pot[ROOM_X2], mixed_stretch(it)) -
               pot_take(&s->pot[ROOM_S6], mixed_squeeze(it));
    if (it->gap == GAP_HAN)
        return pot_take(&s->pot[ROOM_X3], s->p->em);
    return 0;
}

static void item_put(struct setter *s, size_t i)
{
    const struct item *it = &s->p->item[i];
    struct text_run *run = run_for(s, it);
    int cut = cut_share(s, it, i);
    int shift = it->shift;
    int hang = i == s->span.last && it->class != CLASS_WORD ? s->span.hang_end : 0;
    if (cut && it->cut && !hang)
        shift += (int)((int64_t)it->cut_shift * cut / it->cut);
    glyphs_put(s, run, it, shift);
    int ends = s->x + it->width - cut - hang;
    if (it->class == CLASS_SPACE)
        ends += slack_share(s, it, i);
    run->width = ends - run->x;
    run->text_bytes = it->text + it->bytes - run->text;
    s->x = ends;
    if (it->class != CLASS_SPACE && i < s->span.last)
        s->x += it->space + slack_share(s, it, i);
}

static void hyphen_put(struct setter *s, size_t brk)
{
    const struct item *it = &s->p->item[brk];
    const struct shaped *hyphen;
    int width = item_hyphen_width(s->engine, it, &hyphen);
    struct item mark = *it;
    mark.shaped = hyphen;
    mark.first = 0;
    mark.count = hyphen->count;
    mark.text = it->text + it->bytes;
    mark.rise = 0;
    const struct attr *at = &s->p->attr[it->attr];
    struct text_run *run = vec_push(s->scratch, &s->run);
    *run = (struct text_run){.face = hyphen->face, .size = it->size, .colour = at->colour,
                             .lang = (enum lang)it->lang, .link = at->link, .hyphen = true,
                             .first = s->glyphs, .text = mark.text, .x = s->x, .width = width};
    glyphs_put(s, run, &mark, 0);
    s->x += width;
}

/* ---- one line --------------------------------------------------------- */

static void pots_fill(struct setter *s, const struct share *h)
{
    for (int k = 0; k < ROOMS; k++)
        s->pot[k] = (struct pot){h->of[k], s->span.room[k], 0, 0};
    s->beyond = h->of[ROOM_X1] > s->span.room[ROOM_X1];
    if (s->beyond)
        s->pot[ROOM_X1].room = s->span.room[ROOM_X0];
}

static enum line_end end_of(const struct text_paragraph *p, size_t brk)
{
    switch ((enum brk)p->item[brk].brk) {
    case BREAK_SPACE: return END_SPACE;
    case BREAK_HYPHEN: return END_HYPHEN;
    case BREAK_EXPLICIT: return END_EXPLICIT_HYPHEN;
    case BREAK_URL: return END_URL;
    case BREAK_EMERGENCY: case BREAK_EMERGENCY_HYPHEN: return END_EMERGENCY;
    case BREAK_FORCED: return END_PARAGRAPH;
    default: return END_HAN;
    }
}

static void line_report(struct text_line *line, const struct span *s, const struct share *h)
{
    line->natural = s->natural;
    static const uint8_t bit[ROOMS] = {[ROOM_S2] = 1, [ROOM_S4] = 3, [ROOM_S5] = 4, [ROOM_S6] = 5,
                                       [ROOM_S7] = 6, [ROOM_X1] = 0, [ROOM_X2] = 1, [ROOM_X3] = 2};
    for (int k = 0; k < ROOMS; k++) {
        if (!h->of[k])
            continue;
        bool squeeze = k < ROOM_X0;
        *(squeeze ? &line->squeezed : &line->stretched) += h->of[k];
        *(squeeze ? &line->squeeze_kinds : &line->stretch_kinds) |= (uint16_t)(1u << bit[k]);
    }
    if (s->room[ROOM_X3] > 0)
        line->step_max = (int)((int64_t)h->of[ROOM_X3] * 1000 / s->room[ROOM_X3]);
    line->width = s->natural - line->squeezed + line->stretched;
}

static uint32_t glyphs_in(const struct text_paragraph *p, size_t first, size_t end)
{
    uint32_t n = 2;             /* a hyphen of the breaker's */
    for (size_t i = first; i < end; i++)
        n += p->item[i].count;
    return n;
}

/* The line's runs leave the common store. */
static const struct text_run *runs_keep(struct setter *s)
{
    struct text_run *kept = arena_array(s->arena, s->run.count, sizeof *kept);
    memcpy(kept, s->run.at, s->run.count * sizeof *kept);
    return kept;
}

static void line_set(struct setter *s, struct text_line *line, size_t first, size_t brk, int room,
                     int start)
{
    const struct text_paragraph *p = s->p;
    struct share h;
    span_measure(s->engine, p, first, brk, &s->span);
    bool natural = p->item[brk].brk == BREAK_FORCED && s->span.natural <= room;
    bool justify = p->style.align == ALIGN_JUSTIFY && !p->style.by_sense && !natural;
    int target = justify || s->span.natural > room ? room : s->span.natural;
    bool even = s->even && share_evenly(p, &s->span, room, &h);
    if (!even)
        share_out(p, &s->span, target, justify, &h);
    pots_fill(s, &h);
    s->glyph = arena_array(s->arena, glyphs_in(p, first, brk + 1), sizeof *s->glyph);
    s->glyphs = 0;
    s->run.count = 0;
    s->x = -s->span.hang_start;
    for (size_t i = first; i <= brk; i++) {
        item_put(s, i);
        if (i == s->span.last && s->span.hyphen)
            hyphen_put(s, brk);
    }
    line_report(line, &s->span, &h);
    line->glyphs = s->glyph;
    line->glyph_count = s->glyphs;
    line->runs = runs_keep(s);
    line->run_count = (uint32_t)s->run.count;
    line->end = end_of(p, brk);
    line->text = p->item[first].text;
    line->text_bytes = p->item[brk].text + p->item[brk].bytes - line->text;
    line->x = start;
    if (p->style.align == ALIGN_CENTRE)
        line->x += (room - line->width) / 2;
    else if (p->style.align == ALIGN_END)
        line->x += room - line->width;
    engine_counts(s->engine)->glyphs += s->glyphs;
    engine_counts(s->engine)->lines++;
}

/* Narrow columns are ragged: English below 45 letters a line (E05), Chinese below eight
 * characters, where one mark would open every line. */
static bool is_narrow(const struct text_style *style, int measure)
{
    enum { ENGLISH_MIN = 19, CHINESE_MIN = 8 }; /* em; a letter with its share of space: 0.42 */
    int least = style->lang == LANG_EN ? ENGLISH_MIN : CHINESE_MIN;
    return measure < least * style->size;
}

struct text_lines *text_break(struct text_engine *e, struct arena *a,
                              const struct text_paragraph *shared, int measure, int indent,
                              int hang)
{
    struct text_lines *out = arena_alloc(a, sizeof *out);
    struct text_paragraph p = *shared;
    struct breaks breaks = {0};
    out->text = arena_strndup(a, p.text, p.bytes);
    if (p.item_count == 0)
        return out;
    if (p.style.align == ALIGN_JUSTIFY && is_narrow(&p.style, measure))
        p.style.align = ALIGN_START;
    if (p.style.align == ALIGN_EVEN)
        p.style.align = ALIGN_START;
    fit_choose(e, a, &p, measure, indent, hang, &breaks);
    struct text_line *line = arena_array(a, breaks.at.count, sizeof *line);
    struct setter s = {.engine = e, .arena = a, .scratch = arena_new(), .p = &p,
                       .even = shared->style.align == ALIGN_EVEN && breaks.at.count == 1};
    size_t first = 0;
    for (size_t i = 0; i < breaks.at.count; i++) {
        int start = i == 0 ? indent : hang;
        line_set(&s, &line[i], first, breaks.at.at[i], measure - start, start);
        first = breaks.at.at[i] + 1;
    }
    arena_free(s.scratch);
    out->line = line;
    out->count = (uint32_t)breaks.at.count;
    out->emergency = breaks.emergency;
    return out;
}

/* ---- widths ----------------------------------------------------------- */

int text_natural_width(const struct text_paragraph *p)
{
    struct span s;
    if (p->item_count == 0)
        return 0;
    span_measure(NULL, p, 0, p->item_count - 1, &s);
    return s.natural;
}

int text_minimum_width(const struct text_paragraph *p)
{
    int widest = 0;
    for (size_t i = 0; i < p->item_count;) {
        size_t first = i;
        while (p->item[i].brk == BREAK_NONE)
            i++;
        struct text_paragraph part = *p;
        struct item *end = &part.item[i];
        struct span s;
        bool hyphen = end->brk == BREAK_HYPHEN;
        if (!hyphen) {
            span_measure(NULL, &part, first, i, &s);
            widest = !s.empty && s.natural > widest ? s.natural : widest;
        } else {
            int width = (int)(p->sums[i + 1].width - p->sums[first].width) + end->size / 3;
            widest = width > widest ? width : widest;
        }
        i++;
    }
    return widest;
}
