/*
 * table_turn: wide tables on turned pages.  The head lies at the left edge of every page:
 * at the binding on odd pages, at the outer edge on even ones (GB/T 9704), so that a
 * spread is read without turning it twice.
 *
 * What a table set into a type area of exchanged sides is cut into pages here, and each
 * page becomes one slice as high as the real type area.
 */
#include "layout/table.h"

#include <string.h>

void table_turn_begin(struct composer *c, struct table_turn *turn)
{
    struct look *look = arena_alloc(c->work, sizeof *look);
    struct frame *frame = arena_alloc(c->work, sizeof *frame);
    *turn = (struct table_turn){c->look, c->frame, (uint32_t)c->slices.count};
    *look = *c->look;
    look->measure = c->look->lines * c->look->grid;
    look->lines = c->look->measure / c->look->grid;
    *frame = *c->frame;
    int more = look->measure - c->look->measure;
    bool both = frame->shown[LANG_ZH] && frame->shown[LANG_EN];
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (!both || lang != (int)frame_left(frame))
            frame->width[lang] += more;
    c->look = look;
    c->frame = frame;
}

/* ---- cutting ---------------------------------------------------------------------- */

struct turner {
    struct composer *c;
    int height, width;                  /* of the turned page: the type area's sides exchanged */
    struct slice *slices;               /* those of the table, taken out */
    uint32_t count;
    struct box *boxes;
    uint32_t box_base;                  /* index of boxes[0] among the composer's */
    uint32_t *page;                     /* by slice: which page it came to */
    int *top;                           /* by slice */
};

/* The slice behind the last that a page from `from` on can take. */
static uint32_t page_end(const struct turner *t, uint32_t from)
{
    int used = repeat_height(t->c, t->slices[from].repeat);
    uint32_t end = from, good = from, fair = from;
    for (; end < t->count; end++) {
        const struct slice *s = &t->slices[end];
        if (end > from && s->start)
            return end;
        used += s->height + (end > from ? s->before : s->top);
        if (used > t->height && end > from)
            break;
        if (s->price < TABLE_BREAK_KEPT)
            good = end + 1;
        if (s->price < BREAK_NEVER)
            fair = end + 1;
    }
    return end == t->count ? end : good > from ? good : fair > from ? fair : end;
}

/* ---- turning ------------------------------------------------------------------------- */

/* From (u, v) on the turned page to the page as it is bound. */
static void put_box(struct turner *t, const struct box *from, int down, bool artifact)
{
    struct box *b = vec_push(t->c->work, &t->c->boxes);
    int u = from->x, v = from->y + down;
    *b = *from;
    slice_last(t->c)->box_count++;
    b->x = v;
    b->y = t->width - u;
    if (from->kind == BOX_LINE)
        b->turn = 1;
    else if (from->kind == BOX_STROKE && !from->rectangle) {
        b->width = from->height;
        b->height = -from->width;
    } else {
        b->y -= from->width;
        b->width = from->height;
        b->height = from->width;
    }
    if (artifact) {
        b->element = ELEMENT_ARTIFACT;
        b->furniture = true;
        b->pair = 0;
    }
}

static void put_slice(struct turner *t, const struct slice *s, int down)
{
    for (uint32_t i = 0; i < s->box_count; i++)
        put_box(t, &t->boxes[s->box - t->box_base + i], down, false);
}

static void put_again(const struct box *box, int down, void *data)
{
    put_box(data, box, down, true);
}

static void put_page(struct turner *t, uint32_t from, uint32_t end)
{
    struct composer *c = t->c;
    struct slice *page = slice_add(c, t->width);
    int down = 0;
    page->price = BREAK_FREE;
    page->chapter = t->slices[from].chapter;
    if (t->slices[from].repeat)
        repeat_each(c, t->slices[from].repeat, put_again, t);
    down = repeat_height(c, t->slices[from].repeat);
    for (uint32_t i = from; i < end; i++) {
        const struct slice *s = &t->slices[i];
        down += i > from ? s->before : s->top;
        t->page[i] = (uint32_t)c->slices.count - 1;
        t->top[i] = down;
        put_slice(t, s, down);
        down += s->height;
    }
}

/* Marks and links name slices that are gone. */
static void move_names(struct turner *t, uint32_t first)
{
    struct composer *c = t->c;
    for (size_t i = c->marks.count; i-- > 0 && c->marks.at[i].slice >= first;) {
        struct margin_mark *m = &c->marks.at[i];
        m->slice = t->page[m->slice - first];
    }
    for (size_t i = c->links.count; i-- > 0 && c->links.at[i].slice >= first;) {
        struct link_place *l = &c->links.at[i];
        uint32_t slice = l->slice - first;
        int u = l->x, v = l->y + t->top[slice], width = l->width;
        l->slice = t->page[slice];
        l->x = v;
        l->y = t->width - u - width;
        l->width = l->height;
        l->height = width;
    }
}

void table_turn_end(struct composer *c, const struct table_turn *turn)
{
    uint32_t first = turn->first, count = (uint32_t)c->slices.count - first;
    struct turner t = {.c = c, .height = turn->look->measure, .width = c->look->measure,
                       .count = count};
    if (!c->ok || !count) {
        c->look = turn->look;
        c->frame = turn->frame;
        return;
    }
    t.slices = arena_array(c->work, count, sizeof *t.slices);
    memcpy(t.slices, c->slices.at + first, count * sizeof *t.slices);
    t.box_base = t.slices[0].box;
    size_t boxes = c->boxes.count - t.box_base;
    t.boxes = arena_array(c->work, boxes + 1, sizeof *t.boxes);
    memcpy(t.boxes, c->boxes.at + t.box_base, boxes * sizeof *t.boxes);
    t.page = arena_array(c->work, count, sizeof *t.page);
    t.top = arena_array(c->work, count, sizeof *t.top);
    c->slices.count = first;
    c->boxes.count = t.box_base;
    for (uint32_t from = 0, end; from < count; from = end) {
        end = page_end(&t, from);
        put_page(&t, from, end);
    }
    move_names(&t, first);
    c->look = turn->look;
    c->frame = turn->frame;
    c->body_slice = first;              /* its caption lies inside */
}
