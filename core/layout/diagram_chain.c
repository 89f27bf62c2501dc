/*
 * diagram_chain: steps from top to bottom, joined by a line without arrows (look.md §7).
 * Names stand stacked at the left and what each step does on the axis; steps that have
 * names alone stand on both axes.
 */
#include "layout/diagram.h"

#define DOT PT(4.8)
#define NAME_X PT(14)
#define LINE PT(12.5)
#define STEP_GAP PT(10)

struct step { struct node_words name, detail; int height; };
struct chain {
    struct composer *c;
    const struct block *block;
    struct step *steps;
    bool detailed;
    int height;
};

static bool has_detail(const struct diagram *d)
{
    for (uint32_t i = 0; i < d->count; i++)
        if (phrase_said(&d->nodes[i].detail.side[LANG_ZH]) ||
            phrase_said(&d->nodes[i].detail.side[LANG_EN]))
            return true;
    return false;
}

static uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }

static uint32_t step_rows(const struct chain *k, const struct step *s)
{
    uint32_t side[LANG_COUNT] = {0};
    if (k->detailed)
        return larger(s->name.rows, s->detail.rows);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        side[lang] = s->name.lines[lang] ? s->name.lines[lang]->count : 0;
    return larger(side[LANG_ZH], side[LANG_EN]);
}

static void plan(struct composer *c, const struct block *b, struct chain *k)
{
    const struct diagram *d = b->diagram;
    bool both = c->frame->shown[LANG_ZH] && c->frame->shown[LANG_EN];
    int left = c->frame->axis - NAME_X - PT(10), right = c->look->measure - c->frame->axis;
    int all = c->look->measure - NAME_X;
    *k = (struct chain){.c = c, .block = b, .detailed = has_detail(d)};
    int name[LANG_COUNT] = {left, left}, detail[LANG_COUNT] = {right, right};
    if (!k->detailed) {
        name[LANG_ZH] = both ? left : all;
        name[LANG_EN] = both ? right : all;
    }
    k->steps = arena_array(c->work, d->count, sizeof *k->steps);
    for (uint32_t i = 0; i < d->count && c->ok; i++) {
        struct step *s = &k->steps[i];
        node_set(c, &d->nodes[i].text, STYLE_DIAGRAM_HEAD, name, &s->name);
        node_set(c, &d->nodes[i].detail, STYLE_DIAGRAM_LEAF, detail, &s->detail);
        s->height = LINE * (int)step_rows(k, s) + STEP_GAP;
        k->height += s->height;
    }
}

bool chain_fits(struct composer *c, const struct block *b)
{
    struct chain k;
    plan(c, b, &k);
    return c->ok && k.height + 2 * c->look->grid <= c->room;
}

static void draw_step(const struct chain *k, const struct step *s, uint32_t figure, int y)
{
    struct composer *c = k->c;
    uint32_t pair = k->block->pair;
    bool both = s->name.lines[LANG_ZH] && s->name.lines[LANG_EN];
    box_fill(c, 0, y - DOT / 2, DOT, DOT, c->look->colours[SLATE]);
    if (k->detailed || !both) {
        node_draw(c, &s->name, figure, pair, NAME_X, y, LINE);
        node_draw(c, &s->detail, figure, pair, c->frame->axis, y, LINE);
        return;
    }
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        struct node_words one = {.rows = s->name.lines[lang]->count};
        one.lines[lang] = s->name.lines[lang];
        node_draw(c, &one, figure, pair, lang == LANG_ZH ? NAME_X : c->frame->axis, y, LINE);
    }
}

bool diagram_chain(struct composer *c, const struct block *b)
{
    struct chain k;
    uint32_t count = b->diagram->count;
    int grid = c->look->grid;
    plan(c, b, &k);
    if (!c->room && k.height > drawing_most(c))
        return false;
    uint32_t figure = diagram_begin(c, b);
    slice_add(c, c->room ? k.height : k.height + (grid - k.height % grid) % grid);
    int first = k.steps[0].height / 2, last = k.height - k.steps[count - 1].height / 2, y = 0;
    if (count > 1)
        box_vertical(c, DOT / 2, first, last - first, PT(0.6), c->look->colours[SLATE]);
    for (uint32_t i = 0; i < count && c->ok; y += k.steps[i].height, i++)
        draw_step(&k, &k.steps[i], figure, y + k.steps[i].height / 2);
    return true;
}
