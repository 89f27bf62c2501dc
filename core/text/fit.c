/*
 * fit: which breaks make the paragraph best as a whole (Knuth and Plass).
 *
 * One cost for both scripts.  A node is a break with the number of hyphenated
 * lines that end there; nodes are made in reading order, and a line from an old
 * node to a new break is looked at only while it can still be set, so the work
 * grows with the length of the text alone.  Passes allow more and more white;
 * the last one breaks what may not be broken, and always ends.
 */
#include "text/text_private.h"

#include <string.h>

enum {
    COST_LINE = 20, COST_HYPHEN = 250, COST_LADDER = 1500, COST_ORPHAN = 30000, COST_WIDE = 1500,
    COST_RAGGED_HYPHEN = 5000, COST_LAST_HYPHEN = 8000,
    COST_SHORT_LAST = 2500, COST_HYPHEN_LAST = 6000, COST_EMERGENCY = 20000, COST_FEWEST = 1000000,
    HYPHENS_MAX = 2, NODES_START = 64,
};

/* What a pass allows: Han step in 1/1000 em, word space in percent of its own width added;
 * dear: breaks inside figures; any: whatever it costs.  A character alone on the last line
 * is no way through before the last pass (R42). */
struct tolerance {
    int step, word;
    bool dear, any;
};
static const struct tolerance passes[] = {
    {100, 100, false, false}, {250, 200, true, false}, {0, 0, true, true}};

/* How narrow and how wide the items so far can be set in this pass: most lines are plainly
 * too long or too short, and differences of these say so before a line is measured. */
struct reach {
    int64_t narrow, solid, wide;        /* solid: as wide, without tracking of Han */
};

struct node {
    int64_t cost;
    struct reach reach;         /* of what stands before it */
    uint32_t begin;             /* first item of the line that starts here */
    int32_t from : 30;          /* node before, -1: none */
    uint32_t hyphens : 2;
};

struct fit {
    struct text_engine *engine;
    struct arena *arena;
    const struct text_paragraph *p;
    int measure, indent, hang;
    struct tolerance allow;
    bool justify, emergency;
    VEC(struct node) node;
    size_t front;               /* first node that is still active */
};

/* ---- the price of one line -------------------------------------------- */

static int64_t cube(int64_t permille, int64_t weight)
{
    if (!permille)
        return 0;
    if (permille > 20000)
        permille = 20000;
    return weight * permille / 1000 * permille / 1000 * permille / 1000;
}

static int64_t square(int64_t permille, int64_t weight)
{
    return weight * permille / 1000 * permille / 1000;
}

static int64_t ratio(int64_t part, int64_t whole)
{
    if (part == 0 || whole <= 0)
        return 0;
    if (part > 0 && part < INT32_MAX / 1000 && whole < INT32_MAX)   /* a quicker division */
        return (uint32_t)part * 1000u / (uint32_t)whole;
    return part * 1000 / whole;
}

static int64_t step_price(int64_t step)
{
    return cube(step * 20, 100) + (step > passes[0].step ? COST_WIDE : 0);
}

/* How bad the distribution looks; false: more than this pass allows. */
static bool share_price(const struct fit *f, const struct span *s, const struct share *h, int em,
                        int64_t *price)
{
    int step = 0, word = 0;
    *price = 0;
    if (h->squeezed) {
        static const uint8_t weight[] = {[ROOM_S4] = 50, [ROOM_S5] = 90, [ROOM_S6] = 100,
                                         [ROOM_S7] = 200};
        *price = cube(ratio(h->of[ROOM_S2], s->room[ROOM_S2]), 100);
        for (int k = ROOM_S4; k <= ROOM_S7; k++)
            if (h->of[k])
                *price += square(ratio(h->of[k], s->room[k]), weight[k]);
    } else {
        step = (int)ratio(h->of[ROOM_X3], s->room[ROOM_X3]);
        word = (int)ratio(h->of[ROOM_X1], s->room[ROOM_X0]);
        *price = cube(word * 3, 60) + square(ratio(h->of[ROOM_X2], s->room[ROOM_X2]), 20) +
                 step_price(step);
    }
    if (h->shortfall > 0)
        *price += 6000 + square(ratio(h->shortfall, em), 4000);
    if (f->allow.any)
        return true;
    return h->shortfall <= 0 && step <= f->allow.step && word * 100 <= f->allow.word * 1000;
}

/* R42, E08: what stands on the last line. */
static int64_t last_price(const struct fit *f, const struct span *s, const struct node *from)
{
    const struct sums *a = &f->p->sums[s->first], *b = &f->p->sums[s->last + 1];
    int em = f->p->style.size;
    if (s->first == 0)
        return 0;
    if ((uint16_t)(b->words - a->words) == 0) {
        uint16_t han = (uint16_t)(b->han - a->han);
        bool words = false;
        for (size_t i = s->first; i <= s->last && !words && i < s->first + 40; i++)
            words = f->p->item[i].class == CLASS_WORD;
        if (han < 2 && !words)
            return COST_ORPHAN;
        if (han == 0 && words)
            return (s->natural < 3 * em || s->natural < f->indent ? COST_SHORT_LAST : 200) +
                   (from->hyphens ? COST_HYPHEN_LAST : 0);
    }
    return s->natural < f->indent ? COST_SHORT_LAST : 0;
}

static int64_t ragged_price(const struct fit *f, const struct span *s, int room, bool last)
{
    int em = f->p->style.size;
    if (f->p->style.by_sense)   /* a title too long or odd for heading.c */
        return COST_FEWEST;
    return last ? 0 : square(ratio(room - s->natural, em), 15);
}

/* TIGHT: too full by less than the trimmed edges may still give back. */
enum verdict { LINE_FITS, LINE_TIGHT, LINE_OVERFULL, LINE_LOOSE };

/* The line from `from` to the break behind item `brk`: what it costs besides. */
static enum verdict line_price(const struct fit *f, const struct node *from, size_t brk, bool last,
                               int64_t *price)
{
    const struct item *it = &f->p->item[brk];
    int room = f->measure - (from->begin == 0 ? f->indent : f->hang);
    int em = f->p->em;
    bool natural = last || it->brk == BREAK_FORCED, good;
    struct span s;
    struct share h;
    span_measure(f->engine, f->p, from->begin, brk, &s);
    bool alone = f->emergency && s.first == s.last;     /* goes out over the edge, if it must */
    if (it->brk == BREAK_EMERGENCY || it->brk == BREAK_EMERGENCY_HYPHEN)
        *price += COST_EMERGENCY;
    if (f->justify) {
        int64_t share;
        share_out(f->p, &s, natural && s.natural <= room ? s.natural : room, true, &h);
        if (h.shortfall < 0 && !alone)
            return h.shortfall < -em ? LINE_OVERFULL : LINE_TIGHT;
        good = share_price(f, &s, &h, em, &share);
        *price += share;
    } else {
        if (s.natural > room && !alone)
            return s.natural > room + em ? LINE_OVERFULL : LINE_TIGHT;
        *price += ragged_price(f, &s, room, natural);
        good = natural || f->p->style.by_sense || f->allow.any || room - s.natural <= room / 3;
    }
    int64_t end = last ? last_price(f, &s, from) : 0;
    *price += end;
    if (end == COST_ORPHAN && !f->allow.any)
        return LINE_TIGHT;
    return good ? LINE_FITS : LINE_LOOSE;
}

/* ---- the pass --------------------------------------------------------- */

static void reach_add(struct reach *r, const struct sums *a, const struct sums *b,
                      const struct tolerance *allow)
{
    uint32_t room[ROOMS];
    int64_t width = b->width - a->width;
    for (int k = 0; k < ROOMS; k++)
        room[k] = b->room[k] - a->room[k];
    r->narrow += width - room[ROOM_S2] - room[ROOM_S4] - room[ROOM_S5] - room[ROOM_S6] -
                 room[ROOM_S7];
    width += (int64_t)room[ROOM_X0] * allow->word / 100 + room[ROOM_X2];
    r->solid += width;
    r->wide += width + (int64_t)room[ROOM_X3] * allow->step / 1000;
}

struct best {
    int64_t cost;
    int32_t from;
};

/* A break, and what every line that ends there has in common. */
struct end {
    size_t brk;
    struct reach reach;         /* up to it */
    int64_t gives, adds;        /* at the end: what falls away at most, what is drawn at most */
    int64_t never;              /* too full by more than this: too full for ever */
    bool last, full;            /* full: the line has to reach the measure */
    bool hyphen, drawn;         /* the breaker's own, any */
};

static void end_describe(const struct fit *f, struct end *end)
{
    const struct item *it = &f->p->item[end->brk], *close = it;
    end->hyphen = it->brk == BREAK_HYPHEN;
    end->drawn = end->hyphen || (it->brk == BREAK_EXPLICIT && it->tail == '-');
    end->full = f->justify && !end->last && !f->allow.any && it->brk != BREAK_FORCED;
    end->gives = end->adds = 0;
    while (close->class == CLASS_SPACE && close > f->p->item) {
        end->gives += close->width + close->space;
        close--;
    }
    end->gives += close->space + close->cut;
    if (f->p->style.hanging)
        end->gives += close->width + f->p->em;      /* R23, E10: at the line's start too */
    if (it->brk == BREAK_HYPHEN || it->brk == BREAK_EMERGENCY_HYPHEN)
        end->adds = f->p->em;
    end->never = (int64_t)f->p->em * (f->p->style.hanging ? 3 : 2) + f->p->style.tracking;
}

static int64_t hyphen_price(const struct fit *f, const struct end *end, unsigned hyphens)
{
    int64_t price = hyphens > 1 ? COST_LADDER : end->hyphen ? COST_HYPHEN : 0;
    /* E05: only where a word fits no line */
    return price + (end->hyphen && !f->justify ? COST_RAGGED_HYPHEN : 0);
}

/* What the sums alone say of a line: LINE_FITS must be looked at. */
static enum verdict line_guess(const struct node *from, const struct end *end, int64_t room)
{
    int64_t over = end->reach.narrow - from->reach.narrow - room;
    if (over > end->gives)
        return over > end->never ? LINE_OVERFULL : LINE_TIGHT;
    if (end->full && end->reach.wide - from->reach.wide + end->adds < room)
        return LINE_LOOSE;
    return LINE_FITS;
}

/* A line that reaches the measure only with so much tracking costs this at least. */
static int64_t least_price(const struct fit *f, const struct node *from, const struct end *end)
{
    int64_t room = f->measure - (from->begin ? f->hang : f->indent);
    int64_t need = room - end->adds - (end->reach.solid - from->reach.solid);
    int64_t most = end->reach.wide - from->reach.wide - (end->reach.solid - from->reach.solid);
    if (!end->full || need <= 0 || most <= 0)
        return 0;
    return step_price(f->allow.step * ratio(need, most) / 1000);
}

/* One line that may end there: offered where it can be set. */
static enum verdict end_try(struct fit *f, const struct end *end, size_t n,
                            struct best best[HYPHENS_MAX + 1])
{
    const struct node *from = &f->node.at[n];
    int64_t price = COST_LINE + f->p->item[end->brk].penalty;
    unsigned hyphens = !end->drawn ? 0 : from->hyphens + 1u;
    if (hyphens > HYPHENS_MAX && !f->emergency)
        return LINE_TIGHT;
    struct best *now = &best[hyphens > HYPHENS_MAX ? HYPHENS_MAX : hyphens];
    if (now->from >= 0 && (from->cost + price >= now->cost ||
                           from->cost + price + least_price(f, from, end) >= now->cost))
        return LINE_FITS;       /* whatever it costs, it costs too much */
    enum verdict v = line_price(f, from, end->brk, end->last, &price);
    if (v == LINE_FITS) {
        price += from->cost + hyphen_price(f, end, hyphens);
        if (now->from < 0 || price < now->cost)
            *now = (struct best){price, (int32_t)n};
    }
    return v;
}

/* All lines that may end there; the best for each number of hyphens in a row. */
static void end_visit(struct fit *f, const struct end *end, struct best best[HYPHENS_MAX + 1])
{
    int loose = 0;
    for (size_t n = f->front; n < f->node.count && loose <= 2; n++) {
        const struct node *from = &f->node.at[n];
        if (from->begin > end->brk)
            break;
        enum verdict v = f->emergency ? LINE_FITS
                       : line_guess(from, end, f->measure - (from->begin ? f->hang : f->indent));
        if (v == LINE_LOOSE && from->begin)
            break;              /* what begins later is looser still */
        if (v == LINE_FITS)
            v = end_try(f, end, n, best);
        if (v == LINE_OVERFULL && n == f->front)
            f->front++;
        /* Trimmed edges make widths rise a little: two loose lines in a row end the search. */
        loose = v == LINE_LOOSE ? loose + 1 : v == LINE_FITS ? 0 : loose;
    }
}

/* One pass over the paragraph: the last node, or -1 if there is no way through. */
static int32_t fit_pass(struct fit *f)
{
    const struct text_paragraph *p = f->p;
    struct end end = {0};
    f->node.count = f->front = 0;
    if (!f->node.room) {
        f->node.room = p->item_count + 1;
        f->node.at = arena_array(f->arena, f->node.room, sizeof *f->node.at);
    }
    *vec_push(f->arena, &f->node) = (struct node){.from = -1};
    for (size_t i = 0; i < p->item_count; i++) {
        reach_add(&end.reach, &p->sums[i], &p->sums[i + 1], &f->allow);
        if (p->item[i].brk == BREAK_NONE ||
            (!f->allow.dear && (p->item[i].flags & ITEM_DEAR)))
            continue;
        bool forced = p->item[i].brk == BREAK_FORCED;
        struct best best[HYPHENS_MAX + 1] = {{0, -1}, {0, -1}, {0, -1}};
        end.brk = i;
        end.last = i + 1 == p->item_count;
        end_describe(f, &end);
        end_visit(f, &end, best);
        size_t before = f->node.count;
        for (unsigned h = 0; h <= HYPHENS_MAX; h++)
            if (best[h].from >= 0)
                *vec_push(f->arena, &f->node) = (struct node){
                    best[h].cost, end.reach, (uint32_t)i + 1, best[h].from, h};
        if (forced && f->node.count > before)
            f->front = before;
        if (f->front == f->node.count || (forced && f->node.count == before))
            return -1;
    }
    return (int32_t)f->node.count - 1;
}

/* ---- emergency -------------------------------------------------------- */

/* What a shattered word's break is: its dictionary's, though the style wants none, before
 * any other; inside a word with a hyphen, elsewhere without. */
static void part_end(struct item *part, const uint8_t *points, unsigned to, bool word)
{
    part->space = 0;
    part->gap = GAP_NONE;
    part->penalty = 0;
    part->brk = word ? BREAK_EMERGENCY_HYPHEN : BREAK_EMERGENCY;
    if (word && points && points[to - 1]) {
        part->brk = BREAK_HYPHEN;
        part->penalty = COST_LAST_HYPHEN;
    }
}

/* Copies an item cluster by cluster. */
static void item_shatter(struct text_engine *e, struct arena *a, const struct text_paragraph *p,
                         const struct item *it, void *out_)
{
    VEC(struct item) *out = out_;
    const uint8_t *points = glyphs_points(e, it->shaped);
    const struct shaped_glyph *g = it->shaped->glyph;
    unsigned end = (unsigned)it->first + it->count, base = it->count ? g[it->first].cluster : 0;
    for (unsigned i = it->first; i < end;) {
        struct item part = *it;
        unsigned n = 1;
        while (i + n < end && g[i + n].cluster == g[i].cluster)
            n++;
        unsigned to = i + n < end ? g[i + n].cluster : base + it->bytes;
        unsigned bytes;
        part.first = (uint16_t)i;
        part.count = (uint16_t)n;
        part.text = it->text + g[i].cluster - base;
        part.bytes = (uint16_t)(to - g[i].cluster);
        part.width = 0;
        for (unsigned k = i; k < i + n; k++)
            part.width += item_glyph_width(it, g[k].advance);
        part.head = utf8_decode(p->text + part.text, &bytes);
        part.tail = part.head;
        i += n;
        if (i < end) {
            bool word = letter_is_latin(part.head) &&
                        letter_is_latin(utf8_decode(p->text + it->text + to - base, &bytes));
            part_end(&part, points, to, word);
        } else if (part.brk == BREAK_NONE) {
            part.brk = BREAK_EMERGENCY;
        }
        *vec_push(a, out) = part;
    }
}

/* A paragraph whose too wide parts may be broken anywhere. */
static void paragraph_shatter(struct text_engine *e, struct arena *a, struct text_paragraph *p,
                              int room)
{
    VEC(struct item) out = {0};
    for (size_t i = 0; i < p->item_count;) {
        size_t n = 1;
        int64_t width = p->item[i].width;
        while (i + n < p->item_count && p->item[i + n - 1].brk == BREAK_NONE) {
            width += p->item[i + n].width + p->item[i + n - 1].space;
            n++;
        }
        if (p->item[i + n - 1].brk == BREAK_HYPHEN)
            width += p->item[i + n - 1].size;   /* more than any hyphen */
        for (size_t k = i; k < i + n; k++) {
            if (width <= room)
                *vec_push(a, &out) = p->item[k];
            else if (p->item[k].class == CLASS_WORD && p->item[k].count > 0)
                item_shatter(e, a, p, &p->item[k], &out);
            else {
                *vec_push(a, &out) = p->item[k];
                if (out.at[out.count - 1].brk == BREAK_NONE)
                    out.at[out.count - 1].brk = BREAK_EMERGENCY;
            }
        }
        i += n;
    }
    p->item = out.at;
    p->item_count = out.count;
    p->item[p->item_count - 1].brk = BREAK_FORCED;
    paragraph_sum(a, p);
}

/* ---- choosing --------------------------------------------------------- */

static int32_t fit_run(struct fit *f)
{
    for (size_t i = 0; i < sizeof passes / sizeof passes[0]; i++) {
        f->allow = passes[i];
        int32_t last = fit_pass(f);
        if (last >= 0)
            return last;
    }
    return -1;
}

static void breaks_collect(const struct fit *f, int32_t last, struct breaks *out, struct arena *a)
{
    size_t n = 0;
    for (int32_t k = last; k > 0; k = f->node.at[k].from)
        n++;
    out->at.at = arena_array(a, n ? n : 1, sizeof *out->at.at);
    out->at.count = out->at.room = n;
    for (int32_t k = last; k > 0; k = f->node.at[k].from)
        out->at.at[--n] = f->node.at[k].begin - 1;
    for (size_t i = 0; i < out->at.count; i++) {
        enum brk brk = f->p->item[out->at.at[i]].brk;
        out->emergency |= brk == BREAK_EMERGENCY || brk == BREAK_EMERGENCY_HYPHEN;
    }
}

void fit_choose(struct text_engine *e, struct arena *a, struct text_paragraph *p, int measure,
                int indent, int hang, struct breaks *out)
{
    if (p->style.by_sense && heading_choose(e, a, p, measure, indent, hang, out))
        return;
    struct arena *scratch = arena_new();
    struct fit f = {.engine = e, .arena = scratch, .p = p, .measure = measure, .indent = indent,
                    .hang = hang, .justify = p->style.align == ALIGN_JUSTIFY && !p->style.by_sense};
    int32_t last = fit_run(&f);
    if (last < 0) {
        int widest = indent > hang ? indent : hang;
        paragraph_shatter(e, a, p, measure - widest);
        f.emergency = true;
        last = fit_run(&f);
    }
    if (last < 0)
        diag_fatal("no way to break a paragraph");
    breaks_collect(&f, last, out, a);
    arena_free(scratch);
}
