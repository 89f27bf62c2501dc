/*
 * diagram_tree: lies from left to right, lines at right angles, no boxes (look.md §7):
 * root and heads stacked Chinese over English, leaves on the axis, English beside.
 * Long leaves wrap and take more height; where they would take too much, the tree is
 * not drawn.
 */
#include "layout/diagram.h"

#define LEAF PT(14)
#define LEAF_LEAST PT(11.5)     /* where a page must hold the tree */
#define LEAF_LINE PT(11)        /* further lines of a leaf */
#define HEAD_LINE PT(12.5)
#define BRANCH_GAP PT(6)
#define LEAF_ROWS 3u
#define HEAD_ROWS 6u
#define STROKE PT(0.6)
/* A caption of one line with the space above it. */
#define CAPTION_ROOM(c)                                                                            \
    ((c)->styles[STYLE_CAPTION].before + (c)->styles[STYLE_CAPTION].pitch[LANG_ZH])

/* Geometry: x of the levels; a tree without a root above its groups starts with them. */
struct tree_plan {
    struct composer *c;
    const struct block *block;
    const struct diagram_shape *s;
    uint32_t figure;
    bool rooted;
    int root_width, group_x, group_width, leaf_x, leaf_en_x, right, leaf;
    struct node_words *words;           /* by node */
    int *y;                             /* by node: its centre */
};

static uint32_t first_group(const struct tree_plan *t)
{
    return t->rooted ? t->s->first[t->s->root] : t->s->root;
}

static uint32_t leaf_rows(const struct node_words *w)
{
    uint32_t n = 1;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (w->lines[lang] && w->lines[lang]->count > n)
            n = w->lines[lang]->count;
    return n;
}

/* ---- measuring ------------------------------------------------------------------------ */

/* The Chinese leaves take what they need up to two fifths, the English ones the rest. */
static void leaf_columns(struct tree_plan *t)
{
    struct composer *c = t->c;
    int widest = c->look->em * 56 / 10 - PT(8), most = (t->right - t->leaf_x) * 2 / 5;
    for (uint32_t i = 0; i < t->s->d->count && c->frame->shown[LANG_ZH]; i++)
        if (!t->s->children[i]) {
            int w = natural_width(c, &t->s->d->nodes[i].text.side[LANG_ZH], LANG_ZH,
                                  STYLE_DIAGRAM_LEAF);
            widest = w > widest ? w : widest;
        }
    t->leaf_en_x = t->leaf_x + (widest < most ? widest : most) + PT(8);
}

static void set_leaf(struct tree_plan *t, uint32_t i)
{
    struct composer *c = t->c;
    const struct node *n = &t->s->d->nodes[i];
    bool both = c->frame->shown[LANG_ZH] && c->frame->shown[LANG_EN];
    int all = t->right - t->leaf_x;
    int width[LANG_COUNT] = {both ? t->leaf_en_x - PT(8) - t->leaf_x : all,
                             both ? t->right - t->leaf_en_x : all};
    node_set(c, node_whole(c, n), STYLE_DIAGRAM_LEAF, width, &t->words[i]);
}

static bool set_words(struct tree_plan *t)
{
    const struct diagram_shape *s = t->s;
    for (uint32_t i = 0; i < s->d->count && t->c->ok; i++) {
        bool root = t->rooted && i == s->root;
        bool group = !root && (t->rooted ? s->d->nodes[i].depth == 1 : s->d->nodes[i].depth == 0);
        int head = root ? t->root_width : t->group_width, width[LANG_COUNT] = {head, head};
        if (root || group)
            node_set(t->c, node_whole(t->c, &s->d->nodes[i]), STYLE_DIAGRAM_HEAD, width,
                     &t->words[i]);
        else
            set_leaf(t, i);
        if (t->words[i].forced || t->words[i].rows > HEAD_ROWS ||
            (!root && !group && leaf_rows(&t->words[i]) > LEAF_ROWS))
            return false;
    }
    return true;
}

static int leaf_height(const struct tree_plan *t, uint32_t i)
{
    return t->leaf + LEAF_LINE * (int)(leaf_rows(&t->words[i]) - 1);
}

static int head_height(const struct tree_plan *t, uint32_t i)
{
    return HEAD_LINE * (int)t->words[i].rows + PT(2);
}

/* Centres of all nodes; the height of the whole. */
static int place_nodes(struct tree_plan *t)
{
    const struct diagram_shape *s = t->s;
    int y = 0;
    for (uint32_t g = first_group(t); g != NO_NODE; g = s->next[g]) {
        int leaves = 0, head = head_height(t, g);
        for (uint32_t i = s->first[g]; i != NO_NODE; i = s->next[i])
            leaves += leaf_height(t, i);
        int height = leaves > head ? leaves : head, at = y + (height - leaves) / 2;
        for (uint32_t i = s->first[g]; i != NO_NODE; i = s->next[i]) {
            t->y[i] = at + leaf_height(t, i) / 2;
            at += leaf_height(t, i);
        }
        t->y[g] = y + height / 2;
        y += height + BRANCH_GAP;
    }
    int height = y - BRANCH_GAP, root = t->rooted ? head_height(t, s->root) : 0;
    int shift = root > height ? (root - height) / 2 : 0;
    for (uint32_t i = 0; i < s->d->count && shift; i++)
        t->y[i] += shift;
    height = root > height ? root : height;
    if (t->rooted)
        t->y[s->root] = height / 2;
    return height;
}

/* Leaves stand closer where the page would not hold them otherwise. */
static int tree_height(struct tree_plan *t)
{
    int height = place_nodes(t), room = t->c->room ? t->c->room - CAPTION_ROOM(t->c) : height;
    while (height > room && t->leaf > LEAF_LEAST) {
        t->leaf -= PT(0.5);
        height = place_nodes(t);
    }
    return height;
}

static bool plan(struct composer *c, const struct block *b, const struct diagram_shape *s,
                 struct tree_plan *t)
{
    int em = c->look->em;
    *t = (struct tree_plan){.c = c, .block = b, .s = s, .rooted = s->roots == 1 && s->depth > 1,
                            .leaf_x = c->frame->axis, .right = c->look->measure, .leaf = LEAF};
    t->group_x = t->rooted ? em * 104 / 10 : 0;
    t->root_width = t->group_x - 3 * em;
    t->group_width = t->leaf_x - t->group_x - PT(14);
    t->words = arena_array(c->work, s->d->count, sizeof *t->words);
    t->y = arena_array(c->work, s->d->count, sizeof *t->y);
    leaf_columns(t);
    return set_words(t);
}

bool tree_fits(struct composer *c, const struct block *b, const struct diagram_shape *s)
{
    struct tree_plan t;
    return plan(c, b, s, &t) && c->ok && tree_height(&t) + CAPTION_ROOM(c) <= c->room;
}

/* ---- drawing ------------------------------------------------------------------------------ */

/* The bracket from a head to the nodes it branches into. */
static void draw_branch(const struct tree_plan *t, uint32_t parent, int from, int trunk, int to)
{
    struct composer *c = t->c;
    int colour = c->look->colours[SLATE], y = t->y[parent], top = y, bottom = y;
    if (t->s->first[parent] == NO_NODE)
        return;
    for (uint32_t i = t->s->first[parent]; i != NO_NODE; i = t->s->next[i]) {
        top = t->y[i] < top ? t->y[i] : top;
        bottom = t->y[i] > bottom ? t->y[i] : bottom;
        box_rule(c, trunk, t->y[i], to - trunk, STROKE, colour);
    }
    box_rule(c, from, y, trunk - from, STROKE, colour);
    box_vertical(c, trunk, top, bottom - top, STROKE, colour);
}

static void draw_leaf(const struct tree_plan *t, uint32_t i)
{
    const struct node_words *w = &t->words[i];
    bool both = w->lines[LANG_ZH] && w->lines[LANG_EN];
    int x[LANG_COUNT] = {t->leaf_x, both ? t->leaf_en_x : t->leaf_x};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct text_lines *l = w->lines[lang];
        int at = t->y[i] + PT(3.2) - LEAF_LINE * (l ? (int)l->count - 1 : 0) / 2;
        for (uint32_t k = 0; l && k < l->count; k++, at += LEAF_LINE)
            box_line(t->c, l, k, x[lang], at, t->figure, t->block->pair, (enum lang)lang);
    }
}

static void draw_group(const struct tree_plan *t, uint32_t g)
{
    uint32_t pair = t->block->pair;
    node_draw(t->c, &t->words[g], t->figure, pair, t->group_x, t->y[g], HEAD_LINE);
    draw_branch(t, g, t->group_x + t->words[g].width + PT(4), t->leaf_x - PT(8), t->leaf_x - PT(2));
    for (uint32_t i = t->s->first[g]; i != NO_NODE; i = t->s->next[i])
        draw_leaf(t, i);
}

bool diagram_tree(struct composer *c, const struct block *b, const struct diagram_shape *s)
{
    struct tree_plan t;
    if (!plan(c, b, s, &t))
        return false;
    int height = tree_height(&t), grid = c->look->grid, em = c->look->em;
    if (!c->room && height > drawing_most(c))
        return false;
    t.figure = diagram_begin(c, b);
    slice_add(c, c->room ? height : height + (grid - height % grid) % grid);
    if (t.rooted) {
        node_draw(c, &t.words[s->root], t.figure, b->pair, 0, t.y[s->root], HEAD_LINE);
        draw_branch(&t, s->root, t.words[s->root].width + PT(6), t.group_x - em, t.group_x - PT(3));
    }
    for (uint32_t g = first_group(&t); g != NO_NODE; g = s->next[g])
        draw_group(&t, g);
    return true;
}
