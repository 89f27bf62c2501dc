/*
 * flow: slices, boxes and elements as they are composed.
 */
#include "layout/flow.h"

#include <stdlib.h>
#include <string.h>

struct slice *slice_add(struct composer *c, int height)
{
    struct slice *s = vec_push(c->work, &c->slices);
    *s = (struct slice){.height = height, .box = (uint32_t)c->boxes.count, .chapter = c->chapter};
    return s;
}

struct slice *slice_last(struct composer *c)
{
    return c->slices.count ? &c->slices.at[c->slices.count - 1] : NULL;
}

struct box *box_add(struct composer *c, enum box_kind kind, uint32_t element)
{
    struct box *b = vec_push(c->work, &c->boxes);
    *b = (struct box){.kind = (uint8_t)kind, .element = element, .side = c->side,
                      .colour = c->look->colours[INK]};
    slice_last(c)->box_count++;
    return b;
}

static struct box *artifact(struct composer *c, enum box_kind kind, int x, int y, int colour)
{
    struct box *b = box_add(c, kind, ELEMENT_ARTIFACT);
    b->furniture = true;
    b->x = x;
    b->y = y;
    b->colour = colour;
    return b;
}

void box_rule(struct composer *c, int x, int y, int width, int thickness, int colour)
{
    struct box *b = artifact(c, BOX_STROKE, x, y, colour);
    b->width = width;
    b->stroke = thickness;
}

void box_vertical(struct composer *c, int x, int y, int height, int thickness, int colour)
{
    struct box *b = artifact(c, BOX_STROKE, x, y, colour);
    b->height = height;
    b->stroke = thickness;
}

void box_fill(struct composer *c, int x, int y, int width, int height, int colour)
{
    struct box *b = artifact(c, BOX_FILL, x, y, colour);
    b->width = width;
    b->height = height;
}

/* Each stretch of a line that points to one place becomes a rectangle, however many
 * runs it has; over lines they are several of one Link (ISO 32000-1, 14.8.4.4.2). */
static void link_line(struct composer *c, const struct text_line *line, const struct box *b,
                      int size)
{
    for (uint32_t i = 0, end; i < line->run_count; i = end) {
        const struct text_run *run = &line->runs[i], *last = run;
        for (end = i + 1; end < line->run_count && line->runs[end].link == run->link; end++)
            last = &line->runs[end];
        if (!run->link || run->link == LINK_LABEL)
            continue;
        struct link_place *l = vec_push(c->work, &c->links);
        *l = (struct link_place){(uint32_t)c->slices.count - 1, run->link, b->element,
                                 b->x + run->x, b->y - size, last->x + last->width - run->x,
                                 size * 5 / 4, c->side};
    }
}

static int compare_links(const void *a, const void *b)
{
    const struct link_place *l = a, *m = b;
    if (l->slice != m->slice)
        return l->slice < m->slice ? -1 : 1;
    if (l->y != m->y)
        return l->y < m->y ? -1 : 1;
    return (l->x > m->x) - (l->x < m->x);
}

/* Paging takes the links slice by slice. */
void links_sort(struct composer *c)
{
    if (c->links.count)
        qsort(c->links.at, c->links.count, sizeof *c->links.at, compare_links);
}

void box_line(struct composer *c, const struct text_lines *lines, uint32_t i, int x, int y,
              uint32_t element, uint32_t pair, enum lang lang)
{
    const struct text_line *line = &lines->line[i];
    struct box *b = box_add(c, BOX_LINE, element);
    b->x = x + line->x;
    b->y = y;
    b->width = line->width;
    b->line = line;
    b->text = lines->text;
    b->pair = pair;
    b->lang = lang;
    link_line(c, line, b, line->run_count ? line->runs[0].size : 0);
}

/* Where one language stands alone, what would group both is its own. */
static enum lang language_of(const struct composer *c, enum lang lang)
{
    if (c->side)
        return (enum lang)(c->side - 1);
    return c->frame->shown[lang] ? lang : lang == LANG_ZH ? LANG_EN : LANG_ZH;
}

uint32_t element_add(struct composer *c, enum element_kind kind, enum lang lang, uint32_t parent)
{
    lang = language_of(c, lang);
    struct element *e = vec_push(c->arena, &c->elements);
    *e = (struct element){.kind = (uint8_t)kind, .lang = (uint8_t)lang, .parent = parent};
    return (uint32_t)c->elements.count - 1;
}

/* Of all slices from `first` on. */
int slices_height(const struct composer *c, uint32_t first)
{
    int height = 0;
    for (uint32_t s = first; s < c->slices.count; s++)
        height += c->slices.at[s].height + c->slices.at[s].before;
    return height;
}

int drawing_most(const struct composer *c)
{
    return c->look->lines * c->look->grid * 4 / 5;
}

void flow_pad(struct composer *c, int height_so_far)
{
    int rest = height_so_far % c->look->grid;
    if (rest)
        slice_last(c)->height += c->look->grid - rest;
}

/* The Han ink's centre (0.375 em above the baseline, typography.md P4) stands in
 * the middle of the line box; both languages of a pair share it. */
int baseline_of(const struct style *s, enum lang lang)
{
    int size = s->text[LANG_ZH].size, pitch = s->pitch[lang];
    return pitch / 2 + size * 3 / 8;
}

/* A status mark, centred on the Han ink of a line with its baseline at y. */
void mark_add(struct composer *c, enum stage stage, int x, int y, uint32_t element)
{
    static const char *const actual[] = {"结果 reported", "结果 reported", "推进 under way",
                                         "计划 planned"};
    struct box *b = box_add(c, BOX_MARK, element);
    b->x = x;
    b->y = y - PT(5.4);
    b->width = b->height = PT(4.8);
    b->stroke = PT(0.65);
    const struct element *e = &c->elements.at[element];
    b->actual = e->kind == EL_FIGURE ? NULL         /* its Alt tells */
                : e->lang == LANG_EN ? strchr(actual[stage], ' ') + 1 : actual[stage];
    b->mark = stage == STAGE_UNDER_WAY ? MARK_UNDER_WAY
              : stage == STAGE_PLANNED ? MARK_PLANNED
                                       : MARK_REPORTED;
}

/* ---- a place to come back to ---------------------------------------------- */

struct flow_point flow_point(const struct composer *c)
{
    return (struct flow_point){c->slices.count, c->boxes.count, c->elements.count, c->repeats.count,
                               c->marks.count, c->targets.count, c->links.count,
                               c->references.count, c->outline.count, c->contents.count,
                               c->heading, c->paragraph, c->owed};
}

void flow_return(struct composer *c, const struct flow_point *to)
{
    for (uint32_t pair = 1; pair <= c->document->pair_count; pair++) {
        if (c->element_of[pair] >= to->elements || c->slice_of[pair] > to->slices) {
            c->element_of[pair] = c->slice_of[pair] = 0;
            c->placed[pair] = false;
        }
        if (c->target_of[pair] >= to->targets)
            c->target_of[pair] = 0;
    }
    c->slices.count = to->slices;
    c->boxes.count = to->boxes;
    c->elements.count = to->elements;
    c->repeats.count = to->repeats;
    c->marks.count = to->marks;
    c->targets.count = to->targets;
    c->links.count = to->links;
    c->references.count = to->references;
    c->outline.count = to->outline;
    c->contents.count = to->contents;
    c->heading = to->heading;
    c->paragraph = to->paragraph;
    c->owed = to->owed;
}
