/*
 * diagram: trees that lie from left to right, chains, and grids of groups.
 * Lines 0.6 pt slate at right angles, no boxes; heads stacked Chinese over English,
 * leaves one line each on the axes (look.md §7).  Over 14 leaves a grid of groups is
 * set as a table.
 */
#include "layout/flow.h"

#include <string.h>

#define LEAF PT(14)
#define LEAF_LEAST PT(11.5)    /* where a page must hold the tree */
#define BRANCH_GAP PT(6)
#define MOST_LEAVES 14
/* A caption of one line with the space above it. */
#define CAPTION_ROOM(c) ((c)->styles[STYLE_CAPTION].before + (c)->styles[STYLE_CAPTION].pitch[LANG_ZH])

static uint32_t index_of(const struct diagram *d, const struct node *n)
{
    return (uint32_t)(n - d->nodes);
}

static uint32_t child_count(const struct diagram *d, const struct node *parent)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->count; i++)
        n += d->nodes[i].parent == parent;
    return n;
}

static void measure(const struct diagram *d, uint32_t *leaves, uint32_t *depth, uint32_t *roots)
{
    for (uint32_t i = 0; i < d->count; i++) {
        *leaves += !child_count(d, &d->nodes[i]);
        *depth = d->nodes[i].depth > *depth ? d->nodes[i].depth : *depth;
        *roots += !d->nodes[i].parent;
    }
}

/* Alternative text: the nodes in order, both languages. */
static const char *alt_text(struct composer *c, const struct block *b)
{
    const char *s = arena_printf(c->arena, "%s · %s",
                                 phrase_text(c->arena, &b->text.side[LANG_ZH]),
                                 phrase_text(c->arena, &b->text.side[LANG_EN]));
    for (uint32_t i = 0; i < b->diagram->count; i++) {
        const struct node *n = &b->diagram->nodes[i];
        s = arena_printf(c->arena, "%s%s%s · %s", s, n->parent ? "; " : ". ",
                         phrase_text(c->arena, &n->text.side[LANG_ZH]),
                         phrase_text(c->arena, &n->text.side[LANG_EN]));
    }
    return s;
}

/* ---- a grid of groups as a table -------------------------------------------- */

static const struct bilingual *with_detail(struct composer *c, const struct node *n)
{
    if (!phrase_said(&n->detail.side[LANG_ZH]))
        return &n->text;
    char *side[LANG_COUNT];
    for (int lang = 0; lang < LANG_COUNT; lang++)
        side[lang] = arena_printf(c->arena, lang == LANG_ZH ? "%s：%s" : "%s: %s",
                                  phrase_text(c->arena, &n->text.side[lang]),
                                  phrase_text(c->arena, &n->detail.side[lang]));
    return bilingual_of(c, side[LANG_ZH], side[LANG_EN]);
}

/* The leaves below a group, in order. */
static uint32_t leaves_of(const struct diagram *d, const struct node *group,
                          const struct node **out, uint32_t room)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->count && n < room; i++)
        if (d->nodes[i].parent == group && !child_count(d, &d->nodes[i]))
            out[n++] = &d->nodes[i];
    return n;
}

static bool grid_set(struct composer *c, const struct block *b)
{
    const struct diagram *d = b->diagram;
    const struct node **groups = arena_array(c->arena, d->count, sizeof *groups);
    uint32_t count = 0, rows = 0;
    for (uint32_t i = 0; i < d->count; i++)
        if (child_count(d, &d->nodes[i]) && count < LIMIT_COLUMNS) {
            const struct node **leaves = arena_array(c->arena, d->count, sizeof *leaves);
            uint32_t n = leaves_of(d, &d->nodes[i], leaves, d->count);
            if (n)
                groups[count++] = &d->nodes[i];
            rows = n > rows ? n : rows;
        }
    struct table *t = arena_alloc(c->arena, sizeof *t);
    t->column_count = count;
    t->columns = arena_array(c->arena, count, sizeof *t->columns);
    t->row_count = rows;
    t->rows = arena_array(c->arena, rows, sizeof *t->rows);
    for (uint32_t r = 0; r < rows; r++)
        t->rows[r].cells = arena_array(c->arena, count, sizeof *t->rows[r].cells);
    for (uint32_t i = 0; i < count; i++) {
        const struct node **leaves = arena_array(c->arena, rows, sizeof *leaves);
        uint32_t n = leaves_of(d, groups[i], leaves, rows);
        t->columns[i] = (struct column){.type = COLUMN_TEXT, .head = groups[i]->text, .decimals = -1};
        for (uint32_t r = 0; r < rows; r++) {
            struct cell *cell = &t->rows[r].cells[i];
            *cell = (struct cell){.type = r < n ? CELL_TEXT : CELL_MISSING, .columns = 1, .rows = 1};
            if (r < n)
                cell->text = *with_detail(c, leaves[r]);
        }
    }
    return table_draw(c, b, t);
}

/* ---- a tree ------------------------------------------------------------------ */

/* Geometry: x of the levels; a tree without a root above its groups starts with them. */
struct drawing {
    struct composer *c;
    const struct block *block;
    uint32_t figure;
    bool rooted;
    int group_x, group_width, leaf_x, leaf_en_x, right, leaf;
    int *y, *height;                    /* by node: centre, and height of its branch */
};

static int head_height(void) { return PT(27); }

/* Height of a branch: its leaves, or its own head. */
static int branch_height(const struct drawing *g, uint32_t i)
{
    const struct diagram *d = g->block->diagram;
    uint32_t n = child_count(d, &d->nodes[i]);
    int leaves = (int)n * g->leaf;
    return leaves > head_height() ? leaves : head_height();
}

static int place_nodes(struct drawing *g)
{
    const struct diagram *d = g->block->diagram;
    int y = 0;
    for (uint32_t i = 0; i < d->count; i++) {
        const struct node *n = &d->nodes[i];
        bool group = g->rooted ? n->parent == &d->nodes[0] : !n->parent;
        if (!group)
            continue;
        int height = branch_height(g, i);
        g->height[i] = height;
        g->y[i] = y + height / 2;
        int leaf = y + (height - (int)child_count(d, n) * g->leaf) / 2;
        for (uint32_t k = 0; k < d->count; k++)
            if (d->nodes[k].parent == n) {
                g->y[k] = leaf + g->leaf / 2;
                leaf += g->leaf;
            }
        y += height + BRANCH_GAP;
    }
    if (g->rooted)
        g->y[0] = (y - BRANCH_GAP) / 2;
    return y - BRANCH_GAP;
}

/* Head and detail of a root or group: Chinese over English, centred on y. */
static void draw_head(const struct drawing *g, const struct node *n, int x, int width, int y)
{
    struct composer *c = g->c;
    const struct text_lines *l[LANG_COUNT] = {0};
    int lines = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (c->frame->shown[lang] && phrase_said(&n->text.side[lang])) {
            l[lang] = set_phrase(c, &n->text.side[lang], (enum lang)lang, STYLE_DIAGRAM_HEAD,
                                 width, NULL);
            lines += l[lang] ? (int)l[lang]->count : 0;
        }
    int at = y - lines * PT(12.5) / 2 + PT(9.5);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (uint32_t i = 0; l[lang] && i < l[lang]->count; i++, at += PT(12.5))
            box_line(c, l[lang], i, x, at, g->figure, g->block->pair, (enum lang)lang);
}

static void draw_leaf(const struct drawing *g, const struct node *n, int y)
{
    struct composer *c = g->c;
    int x[LANG_COUNT] = {g->leaf_x, g->leaf_en_x};
    int width[LANG_COUNT] = {g->leaf_en_x - g->leaf_x, g->right - g->leaf_en_x};
    if (!c->frame->shown[LANG_ZH])
        x[LANG_EN] = g->leaf_x, width[LANG_EN] = g->right - g->leaf_x;
    if (!c->frame->shown[LANG_EN])
        width[LANG_ZH] = g->right - g->leaf_x;
    const struct bilingual *text =
        c->frame->shown[LANG_ZH] && c->frame->shown[LANG_EN] ? NULL : with_detail(c, n);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang])
            continue;
        const struct phrase *p = text ? &text->side[lang] : &n->text.side[lang];
        if (!text && lang == LANG_EN)
            p = &with_detail(c, n)->side[LANG_EN];
        if (!phrase_said(p))
            continue;
        const struct text_lines *l =
            set_phrase(c, p, (enum lang)lang, STYLE_DIAGRAM_LEAF, width[lang], NULL);
        if (l)
            box_line(c, l, 0, x[lang], y + PT(3.2), g->figure, g->block->pair, (enum lang)lang);
    }
}

/* The bracket from a head to the nodes it branches into. */
static void draw_branch(const struct drawing *g, const struct node *parent, int from, int trunk,
                        int to)
{
    const struct diagram *d = g->block->diagram;
    int colour = g->c->look->colours[SLATE], stroke = PT(0.6);
    int top = 0, bottom = 0;
    bool any = false;
    for (uint32_t i = 0; i < d->count; i++) {
        if (d->nodes[i].parent != parent)
            continue;
        int y = g->y[i];
        top = any ? top : y;
        bottom = y;
        any = true;
        box_rule(g->c, trunk, y, to - trunk, stroke, colour);
    }
    if (!any)
        return;
    int y = g->y[index_of(d, parent)];
    box_rule(g->c, from, y, trunk - from, stroke, colour);
    box_vertical(g->c, trunk, top, bottom - top, stroke, colour);
}

static int head_width(const struct drawing *g, const struct node *n, int width)
{
    int widest = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (g->c->frame->shown[lang] && phrase_said(&n->text.side[lang])) {
            int w = natural_width(g->c, &n->text.side[lang], (enum lang)lang, STYLE_DIAGRAM_HEAD);
            widest = w > widest ? w : widest;
        }
    return widest < width ? widest : width;
}

static void draw_nodes(const struct drawing *g)
{
    const struct diagram *d = g->block->diagram;
    int em = g->c->look->em;
    for (uint32_t i = 0; i < d->count; i++) {
        const struct node *n = &d->nodes[i];
        bool root = g->rooted && i == 0;
        bool group = !root && (g->rooted ? n->parent == &d->nodes[0] : !n->parent);
        if (root) {
            int width = g->group_x - 3 * em;
            draw_head(g, n, 0, width, g->y[i]);
            draw_branch(g, n, head_width(g, n, width) + PT(6), g->group_x - em, g->group_x - PT(3));
        } else if (group) {
            draw_head(g, n, g->group_x, g->group_width, g->y[i]);
            draw_branch(g, n, g->group_x + head_width(g, n, g->group_width) + PT(4),
                        g->leaf_x - PT(8), g->leaf_x - PT(2));
        } else
            draw_leaf(g, n, g->y[i]);
    }
}

/* Leaves stand closer where the page would not hold them otherwise. */
static int tree_height(struct drawing *g)
{
    int height = place_nodes(g), room = g->c->room ? g->c->room - CAPTION_ROOM(g->c) : height;
    while (height > room && g->leaf > LEAF_LEAST) {
        g->leaf -= PT(0.5);
        height = place_nodes(g);
    }
    return height;
}

static bool tree_set(struct composer *c, const struct block *b, bool rooted)
{
    const struct diagram *d = b->diagram;
    int em = c->look->em;
    struct drawing g = {.c = c, .block = b, .rooted = rooted, .leaf_x = c->frame->axis,
                        .leaf_en_x = c->frame->axis + em * 56 / 10, .right = c->look->measure};
    g.leaf = LEAF;
    g.group_x = rooted ? em * 104 / 10 : 0;
    g.group_width = g.leaf_x - g.group_x - em;
    g.y = arena_array(c->arena, d->count, sizeof *g.y);
    g.height = arena_array(c->arena, d->count, sizeof *g.height);
    for (uint32_t i = 0; i < d->count; i++) {
        const struct phrase *p = &d->nodes[i].text.side[LANG_ZH];
        if (c->frame->shown[LANG_ZH] && !child_count(d, &d->nodes[i])) {
            int w = g.leaf_x + natural_width(c, p, LANG_ZH, STYLE_DIAGRAM_LEAF) + PT(8);
            g.leaf_en_x = w > g.leaf_en_x ? w : g.leaf_en_x;
        }
    }
    g.figure = element_add(c, EL_FIGURE, LANG_ZH, c->parent);
    c->elements.at[g.figure].alt = alt_text(c, b);
    int height = tree_height(&g), grid = c->look->grid;
    slice_add(c, c->room ? height : height + (grid - height % grid) % grid);
    draw_nodes(&g);
    return c->ok;
}

bool diagram_fits(struct composer *c, const struct block *b)
{
    const struct diagram *d = b->diagram;
    uint32_t leaves = 0, depth = 0, roots = 0;
    measure(d, &leaves, &depth, &roots);
    if (!depth || leaves > MOST_LEAVES)
        return true;
    struct drawing g = {.c = c, .block = b, .rooted = roots == 1 && depth > 1, .leaf = LEAF_LEAST};
    g.y = arena_array(c->arena, d->count, sizeof *g.y);
    g.height = arena_array(c->arena, d->count, sizeof *g.height);
    return place_nodes(&g) + CAPTION_ROOM(c) <= c->room;
}

/* ---- a chain ------------------------------------------------------------------ */

/* Steps from top to bottom, joined by a line: name, then what it does on the axes. */
static bool chain_set(struct composer *c, const struct block *b)
{
    const struct diagram *d = b->diagram;
    uint32_t figure = element_add(c, EL_FIGURE, LANG_ZH, c->parent);
    c->elements.at[figure].alt = alt_text(c, b);
    struct drawing g = {.c = c, .block = b, .figure = figure};
    int step = 2 * c->look->grid, colour = c->look->colours[SLATE];
    struct slice *s = slice_add(c, step * (int)d->count);
    s->price = BREAK_FREE;
    if (d->count > 1)
        box_vertical(c, PT(2.4), step / 2, step * (int)(d->count - 1), PT(0.6), colour);
    for (uint32_t i = 0; i < d->count && c->ok; i++) {
        int y = step * (int)i + step / 2;
        box_fill(c, 0, y - PT(2.4), PT(4.8), PT(4.8), colour);
        draw_head(&g, &d->nodes[i], PT(14), c->frame->axis - PT(24), y);
        int at = y - PT(3);
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            const struct phrase *p = &d->nodes[i].detail.side[lang];
            if (!c->frame->shown[lang] || !phrase_said(p))
                continue;
            const struct text_lines *l = set_phrase(c, p, (enum lang)lang, STYLE_DIAGRAM_LEAF,
                                                    c->look->measure - c->frame->axis, NULL);
            for (uint32_t k = 0; l && k < l->count && k < 2; k++, at += PT(13))
                box_line(c, l, k, c->frame->axis, at, figure, b->pair, (enum lang)lang);
        }
    }
    return c->ok;
}

bool diagram_set(struct composer *c, const struct block *b)
{
    const struct diagram *d = b->diagram;
    uint32_t leaves = 0, depth = 0, roots = 0;
    measure(d, &leaves, &depth, &roots);
    if (depth && leaves > MOST_LEAVES)
        return grid_set(c, b);
    if (!caption_set(c, b, c->parent))
        return false;
    if (!depth)
        return chain_set(c, b);
    return tree_set(c, b, roots == 1 && depth > 1);
}
