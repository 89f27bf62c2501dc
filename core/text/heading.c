/*
 * heading: the lines of a title, broken by sense and in shape (R45).
 *
 * As few lines as hold it, all near one width; a step out after a step in (an hourglass) and
 * a last line under four characters cost much, so that what comes out is a trapezoid or a
 * diamond.  Titles are short: every line that fits is weighed against every line that may
 * stand above it, for the fewest lines and for one more.
 */
#include "text/text_private.h"

#include <string.h>

enum {
    COST_MORE_LINES = 4000, COST_HOURGLASS = 1500, COST_SHORT_LAST = 8000, COST_WIDTH = 30,
    ENDS_MOST = 160, LINES_MOST = 8, LAST_LEAST = 4 /* em */,
};

/* Which way the widths have gone: outward, or inward at some step. */
enum phase { PHASE_OUT, PHASE_IN, PHASES };

/* A line that fits, from behind one end to another; ends are counted from 1, 0 is the start. */
struct row {
    uint16_t from, to;
    int width;
    int64_t cost[LINES_MOST][PHASES];   /* of all down to this one, as the n-th line; -1: none */
    int32_t above[LINES_MOST][PHASES];
    uint8_t was[LINES_MOST][PHASES];    /* the phase above */
};

struct heading {
    struct text_engine *engine;
    struct arena *arena;
    const struct text_paragraph *p;
    int measure, indent, hang;
    uint32_t item[ENDS_MOST + 1];       /* by end */
    unsigned ends;
    VEC(struct row) row;
    size_t first[ENDS_MOST + 2];        /* rows by their end: first[to] .. first[to + 1] */
};

/* False: not a title for us: forced or emergency breaks, or too long. */
static bool ends_find(struct heading *h)
{
    const struct text_paragraph *p = h->p;
    for (size_t i = 0; i < p->item_count; i++) {
        enum brk brk = (enum brk)p->item[i].brk;
        bool last = i + 1 == p->item_count;
        if (brk == BREAK_NONE || brk == BREAK_HYPHEN || (p->item[i].flags & ITEM_DEAR))
            continue;
        if ((brk == BREAK_FORCED && !last) || brk == BREAK_EMERGENCY || h->ends == ENDS_MOST)
            return false;
        h->item[++h->ends] = (uint32_t)i;
    }
    return true;
}

static void rows_find(struct heading *h)
{
    for (unsigned to = 1; to <= h->ends; to++) {
        h->first[to] = h->row.count;
        for (unsigned from = to; from-- > 0;) {
            struct span s;
            int room = h->measure - (from ? h->hang : h->indent);
            span_measure(h->engine, h->p, from ? h->item[from] + 1 : 0, h->item[to], &s);
            if (s.natural > room + h->p->em)
                break;
            if (s.natural > room)
                continue;
            struct row *row = vec_push(h->arena, &h->row);
            row->from = (uint16_t)from;
            row->to = (uint16_t)to;
            row->width = s.natural;
        }
    }
    h->first[h->ends + 1] = h->row.count;
}

/* The fewest lines, 0 if it cannot be set. */
static unsigned lines_least(const struct heading *h)
{
    unsigned least[ENDS_MOST + 1] = {0};
    for (size_t i = 0; i < h->row.count; i++) {
        const struct row *row = &h->row.at[i];
        unsigned n = row->from == 0 ? 1 : least[row->from] ? least[row->from] + 1 : 0;
        if (n && (!least[row->to] || n < least[row->to]))
            least[row->to] = n;
    }
    return least[h->ends];
}

static int64_t row_price(const struct heading *h, const struct row *row, int ideal, bool last)
{
    const struct text_paragraph *p = h->p;
    int64_t off = ((int64_t)row->width - ideal) * 1000 / p->em;
    int64_t price = COST_MORE_LINES + off * off / 1000 * COST_WIDTH / 1000;
    if (last && row->from && row->width < LAST_LEAST * p->em)
        price += COST_SHORT_LAST;
    return last ? price : price + p->item[h->item[row->to]].penalty;
}

/* The best way down to this row as line n (from 0). */
static void row_weigh(struct heading *h, struct row *row, unsigned n, int64_t price)
{
    if (n == 0) {
        row->cost[0][PHASE_OUT] = row->from == 0 ? price : -1;
        return;
    }
    for (size_t k = h->first[row->from]; row->from && k < h->first[row->from + 1]; k++) {
        const struct row *above = &h->row.at[k];
        int step = row->width - above->width, em = h->p->em;
        for (unsigned was = 0; was < PHASES; was++) {
            int64_t cost = above->cost[n - 1][was];
            bool out = step > em / 2, in = step < -em / 2;
            unsigned phase = in ? PHASE_IN : was;
            if (cost < 0)
                continue;
            cost += price + (out && was == PHASE_IN ? COST_HOURGLASS : 0);
            if (row->cost[n][phase] >= 0 && row->cost[n][phase] <= cost)
                continue;
            row->cost[n][phase] = cost;
            row->above[n][phase] = (int32_t)k;
            row->was[n][phase] = (uint8_t)was;
        }
    }
}

/* The best setting in so many lines: its price, and its last row and phase. */
static int64_t lines_weigh(struct heading *h, unsigned lines, int ideal, size_t *last,
                           unsigned *phase)
{
    int64_t best = -1;
    for (size_t i = 0; i < h->row.count; i++)
        memset(h->row.at[i].cost, -1, sizeof h->row.at[i].cost);
    for (unsigned n = 0; n < lines; n++)
        for (size_t i = 0; i < h->row.count; i++) {
            struct row *row = &h->row.at[i];
            bool ends = row->to == h->ends;
            if (ends == (n + 1 == lines))
                row_weigh(h, row, n, row_price(h, row, ideal, ends));
        }
    for (size_t i = h->first[h->ends]; i < h->row.count; i++)
        for (unsigned k = 0; k < PHASES; k++) {
            int64_t cost = h->row.at[i].cost[lines - 1][k];
            if (cost >= 0 && (best < 0 || cost < best)) {
                best = cost;
                *last = i;
                *phase = k;
            }
        }
    return best;
}

static void breaks_write(const struct heading *h, unsigned lines, size_t row, unsigned phase,
                         struct arena *a, struct breaks *out)
{
    out->at.at = arena_array(a, lines, sizeof *out->at.at);
    out->at.count = out->at.room = lines;
    for (unsigned n = lines; n-- > 0;) {
        const struct row *r = &h->row.at[row];
        out->at.at[n] = h->item[r->to];
        row = (size_t)r->above[n][phase];
        phase = r->was[n][phase];
    }
}

bool heading_choose(struct text_engine *e, struct arena *a, const struct text_paragraph *p,
                    int measure, int indent, int hang, struct breaks *out)
{
    struct arena *scratch = arena_new();
    struct heading *h = arena_alloc(scratch, sizeof *h);
    *h = (struct heading){.engine = e, .arena = scratch, .p = p, .measure = measure,
                          .indent = indent, .hang = hang};
    unsigned least = 0, lines = 0, phase;
    size_t last;
    int64_t best = -1;
    if (ends_find(h)) {
        rows_find(h);
        least = lines_least(h);
    }
    for (unsigned n = least; least && n <= least + (least > 1) && n <= LINES_MOST; n++) {
        int64_t cost = lines_weigh(h, n, text_natural_width(p) / (int)n, &last, &phase);
        if (cost < 0 || (best >= 0 && cost >= best))
            continue;
        best = cost;
        lines = n;
    }
    if (best >= 0) {
        lines_weigh(h, lines, text_natural_width(p) / (int)lines, &last, &phase);
        breaks_write(h, lines, last, phase, a, out);
    }
    arena_free(scratch);
    return best >= 0;
}
