/*
 * repeat: what stands again at the top of a page that begins inside a table: the caption
 * with 续 | (cont.), the head, the label of the group that goes on with （续）| (cont.).
 *
 * All of it are artifacts: the structure is told once (ISO 14289-1, 7.1; QuestPDF#1177).
 * A part is set into the flow like any row and taken out again.
 */
#include "layout/flow.h"

#include <string.h>

struct repeat_mark repeat_from(const struct composer *c)
{
    return (struct repeat_mark){(uint32_t)c->slices.count, (uint32_t)c->links.count};
}

static const struct repeat_part *part_of(struct composer *c, uint32_t first, uint32_t end)
{
    struct repeat_part *part = arena_alloc(c->work, sizeof *part);
    for (uint32_t s = first; s < end; s++)
        part->count += c->slices.at[s].box_count;
    struct box *boxes = arena_array(c->work, part->count + 1u, sizeof *boxes);
    uint32_t n = 0;
    for (uint32_t s = first; s < end; s++) {
        const struct slice *from = &c->slices.at[s];
        for (uint32_t i = 0; i < from->box_count; i++) {
            boxes[n] = c->boxes.at[from->box + i];
            boxes[n++].y += part->height;
        }
        part->height += from->height;
    }
    part->boxes = boxes;
    return part;
}

const struct repeat_part *repeat_copy(struct composer *c, uint32_t first)
{
    return part_of(c, first, (uint32_t)c->slices.count);
}

const struct repeat_part *repeat_take(struct composer *c, struct repeat_mark from)
{
    const struct repeat_part *part = part_of(c, from.slices, (uint32_t)c->slices.count);
    c->boxes.count -= part->count;
    c->slices.count = from.slices;
    c->links.count = from.links;
    return part;
}

int repeat_height(const struct composer *c, uint32_t repeat)
{
    if (!repeat)
        return 0;
    const struct repeat *r = &c->repeats.at[repeat - 1];
    return c->look->grid + (r->head ? r->head->height : 0) + (r->group ? r->group->height : 0);
}

static int part_each(const struct repeat_part *part, int y, repeat_put *put, void *data)
{
    for (uint32_t i = 0; part && i < part->count; i++)
        put(&part->boxes[i], y, data);
    return y + (part ? part->height : 0);
}

void repeat_each(const struct composer *c, uint32_t repeat, repeat_put *put, void *data)
{
    const struct repeat *r = &c->repeats.at[repeat - 1];
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct text_lines *l = r->caption[lang];
        if (!l || !l->count)
            continue;
        struct box b = {.kind = BOX_LINE, .furniture = true, .x = c->frame->x[lang] + l->line[0].x,
                        .y = baseline_of(&c->styles[STYLE_CAPTION], LANG_ZH),
                        .width = l->line[0].width, .line = &l->line[0], .text = l->text,
                        .lang = (enum lang)lang, .side = (uint8_t)(c->facing ? 1 + lang : 0),
                        .colour = c->look->colours[INK]};
        put(&b, 0, data);
    }
    part_each(r->group, part_each(r->head, c->look->grid, put, data), put, data);
}

/* ---- of both languages ------------------------------------------------------------ */

static const struct repeat_part *part_join(struct composer *c, const struct repeat_part *one,
                                           const struct repeat_part *other)
{
    if (!one || !other)
        return one ? one : other;
    struct repeat_part *part = arena_alloc(c->work, sizeof *part);
    struct box *boxes = arena_array(c->work, one->count + other->count + 1u, sizeof *boxes);
    memcpy(boxes, one->boxes, one->count * sizeof *boxes);
    memcpy(boxes + one->count, other->boxes, other->count * sizeof *boxes);
    *part = (struct repeat_part){boxes, one->count + other->count,
                                 one->height > other->height ? one->height : other->height};
    return part;
}

void repeat_join(struct composer *c, size_t first, size_t second)
{
    const struct repeat_part *head[LANG_COUNT] = {NULL, NULL}, *joined = NULL;
    for (size_t i = 0; second + i < c->repeats.count && first + i < second; i++) {
        struct repeat *r = &c->repeats.at[first + i];
        const struct repeat *en = &c->repeats.at[second + i];
        if (r->head != head[LANG_ZH] || en->head != head[LANG_EN]) {    /* one head for many groups */
            head[LANG_ZH] = r->head;
            head[LANG_EN] = en->head;
            joined = part_join(c, r->head, en->head);
        }
        r->head = joined;
        r->group = part_join(c, r->group, en->group);
        r->caption[LANG_EN] = en->caption[LANG_EN];
    }
    c->repeats.count = second;
}
