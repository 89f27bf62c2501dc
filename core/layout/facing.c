/*
 * facing: Chinese on the left page, English on the right, the same pairs on the same
 * spread.  A pair sets both sides into the same slices, as columns do; a block that has
 * a form for one language (table, chart, entry …) is set once for each and the two are
 * laid over each other, slice by slice, so that rows stay level.
 *
 * Words: a box's *side* is the page of the spread it stands on; 0 = both.
 */
#include "layout/flow.h"

#include <string.h>

/* How much of everything that names slices was there before a pass. */
struct mark_count { size_t slices, boxes, marks, links, references, outline, repeats; };

static struct mark_count count_now(const struct composer *c)
{
    return (struct mark_count){c->slices.count, c->boxes.count, c->marks.count, c->links.count,
                               c->references.count, c->outline.count, c->repeats.count};
}

/* Slices of one pass, and how many of them stand before its body (a caption). */
struct pass { const struct slice *slices; size_t count, head; };

static void put_boxes(struct composer *c, const struct box *boxes, const struct slice *from,
                      enum lang lang)
{
    struct slice *s = slice_last(c);
    for (uint32_t i = 0; i < from->box_count; i++) {
        struct box *b = vec_push(c->work, &c->boxes);
        *b = boxes[from->box + i];
        b->side = (uint8_t)(lang + 1);
        s->box_count++;
    }
}

static int larger(int a, int b) { return a > b ? a : b; }

/* A slice of each pass, either of which may be missing, as one.  The last of a shorter
 * pass is padded to the grid; where the other goes on, that would be a hole. */
static void lay_over(struct composer *c, const struct box *boxes, const struct slice *one,
                     const struct slice *other, bool one_ends, bool other_ends)
{
    struct slice s = one ? *one : *other;
    if (one && other) {
        int ends = one_ends ? one->height : other->height;
        int goes_on = one_ends ? other->height : one->height;
        bool padded = one_ends != other_ends && ends < goes_on + c->look->grid;
        s.height = padded ? goes_on : larger(ends, goes_on);
        s.before = larger(one->before, other->before);
        s.top = larger(one->top, other->top);
        s.price = larger(one->price, other->price);
        s.changed = one->changed || other->changed;
    }
    s.box = (uint32_t)c->boxes.count;
    s.box_count = 0;
    *vec_push(c->work, &c->slices) = s;
    if (one)
        put_boxes(c, boxes, one, LANG_ZH);
    if (other)
        put_boxes(c, boxes, other, LANG_EN);
}

/* Where a slice of the second pass stands now: heads against heads, bodies from `body`. */
struct moved { uint32_t from, to, head, body; };

static uint32_t moved_slice(const struct moved *m, uint32_t slice)
{
    if (slice < m->from)
        return slice;
    uint32_t k = slice - m->from;
    return m->to + (k < m->head ? k : m->body + k - m->head);
}

/* What names slices of the second pass. */
static void move_names(struct composer *c, const struct mark_count *second, const struct moved *m)
{
    for (size_t i = second->marks; i < c->marks.count; i++)
        c->marks.at[i].slice = moved_slice(m, c->marks.at[i].slice);
    for (size_t i = second->links; i < c->links.count; i++)
        c->links.at[i].slice = moved_slice(m, c->links.at[i].slice);
    for (size_t i = second->references; i < c->references.count; i++)
        c->references.at[i].slice = moved_slice(m, c->references.at[i].slice);
    for (size_t i = 0; i < c->contents.count; i++)
        c->contents.at[i].slice = moved_slice(m, c->contents.at[i].slice);
    c->outline.count = second->outline;         /* told once */
    c->marks.count = second->marks;             /* paging draws each on both pages */
}

static void join(struct composer *c, const struct mark_count *first,
                 const struct mark_count *second, size_t head_zh, size_t head_en)
{
    size_t n = c->slices.count - first->slices, boxes = c->boxes.count;
    struct slice *slices = arena_array(c->work, n + 1, sizeof *slices);
    struct box *all = arena_array(c->work, boxes - first->boxes + 1, sizeof *all);
    memcpy(slices, c->slices.at + first->slices, n * sizeof *slices);
    memcpy(all, c->boxes.at + first->boxes, (boxes - first->boxes) * sizeof *all);
    for (size_t i = 0; i < n; i++)
        slices[i].box -= (uint32_t)first->boxes;        /* into `all` */
    struct pass zh = {slices, second->slices - first->slices, head_zh};
    struct pass en = {slices + zh.count, n - zh.count, head_en};
    size_t head = zh.head > en.head ? zh.head : en.head;
    size_t body = zh.count - zh.head > en.count - en.head ? zh.count - zh.head : en.count - en.head;
    c->slices.count = first->slices;
    c->boxes.count = first->boxes;
    for (size_t k = 0; k < head; k++)
        lay_over(c, all, k < zh.head ? &zh.slices[k] : NULL, k < en.head ? &en.slices[k] : NULL,
                 false, false);
    for (size_t k = 0; k < body; k++) {
        size_t i = zh.head + k, j = en.head + k;
        lay_over(c, all, i < zh.count ? &zh.slices[i] : NULL, j < en.count ? &en.slices[j] : NULL,
                 i + 1 == zh.count, j + 1 == en.count);
    }
    if (!c->room) {                     /* in an opening the foot takes up the rest */
        int grid = c->look->grid;
        slice_last(c)->height += (grid - slices_height(c, (uint32_t)first->slices) % grid) % grid;
    }
    struct moved m = {(uint32_t)second->slices, (uint32_t)first->slices, (uint32_t)en.head,
                      (uint32_t)head};
    move_names(c, second, &m);
    repeat_join(c, first->repeats, second->repeats);
}

/* Tried on a copy of the composer, of which nothing is kept: what it pushes stands behind
 * what the composer counts, or in an arena of its own. */
bool facing_differs(struct composer *c, bool (*set)(struct composer *, const void *),
                    const void *what)
{
    bool tabled[LANG_COUNT] = {false, false};
    for (int lang = 0; lang < LANG_COUNT && c->ok; lang++) {
        struct composer trial = *c;
        struct frame one = *c->frame;
        one.shown[!lang] = false;
        trial.frame = &one;
        trial.tabled = false;
        trial.trial = true;
        trial.arena = trial.work = arena_new();
        c->ok = set(&trial, what);
        c->scratch = trial.scratch;
        tabled[lang] = trial.tabled;
        arena_free(trial.arena);
    }
    return tabled[LANG_ZH] != tabled[LANG_EN];
}

bool facing_set(struct composer *c, bool (*set)(struct composer *, const void *), const void *what)
{
    if (!c->facing)
        return set(c, what);
    const struct frame *both = c->frame;
    bool under_heading = c->first_paragraph;
    struct frame one[LANG_COUNT] = {*both, *both};
    struct mark_count before[LANG_COUNT];
    size_t head[LANG_COUNT];
    bool ok = true;
    for (int lang = 0; lang < LANG_COUNT && ok; lang++) {
        one[lang].shown[!lang] = false;
        before[lang] = count_now(c);
        c->frame = &one[lang];
        c->side = (uint8_t)(lang + 1);
        c->body_slice = 0;
        c->first_paragraph = under_heading;
        ok = set(c, what);
        head[lang] = c->body_slice ? c->body_slice - before[lang].slices : 0;
    }
    c->frame = both;
    c->side = 0;
    if (ok)
        join(c, &before[LANG_ZH], &before[LANG_EN], head[LANG_ZH], head[LANG_EN]);
    return ok;
}
