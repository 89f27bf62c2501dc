/*
 * diagram: which form a diagram takes (look.md §7), and what the forms share.
 *
 * Rule: no word is lost.  Trees of three levels and 14 leaves at most are drawn; grids of
 * groups and everything else are tables.
 */
#include "layout/diagram.h"

#define MOST_LEAVES 14

static void shape_of(struct composer *c, const struct diagram *d, struct diagram_shape *s)
{
    uint32_t *last = arena_array(c->arena, d->count, sizeof *last), last_root = NO_NODE;
    *s = (struct diagram_shape){.d = d, .root = NO_NODE};
    s->first = arena_array(c->arena, d->count, sizeof *s->first);
    s->next = arena_array(c->arena, d->count, sizeof *s->next);
    s->children = arena_array(c->arena, d->count, sizeof *s->children);
    for (uint32_t i = 0; i < d->count; i++) {
        const struct node *parent = d->nodes[i].parent;
        uint32_t p = parent ? (uint32_t)(parent - d->nodes) : NO_NODE;
        uint32_t *before = parent ? &last[p] : &last_root;
        bool any = parent ? s->children[p] : s->roots;
        s->first[i] = s->next[i] = NO_NODE;
        if (any)
            s->next[*before] = i;
        else
            *(parent ? &s->first[p] : &s->root) = i;
        *before = i;
        s->roots += !parent;
        if (parent)
            s->children[p]++;
        s->depth = d->nodes[i].depth > s->depth ? d->nodes[i].depth : s->depth;
    }
    for (uint32_t i = 0; i < d->count; i++)
        s->leaves += !s->children[i];
}

/* Alternative text: the nodes in order, both languages. */
static const char *alt_text(struct composer *c, const struct block *b)
{
    VEC(char) all = {0};
    const char *s = arena_printf(c->arena, "%s · %s", phrase_text(c->arena, &b->text.side[LANG_ZH]),
                                 phrase_text(c->arena, &b->text.side[LANG_EN]));
    for (uint32_t i = 0; s; i++) {
        while (*s)
            *vec_push(c->arena, &all) = *s++;
        const struct node *n = i < b->diagram->count ? &b->diagram->nodes[i] : NULL;
        s = !n ? NULL
               : arena_printf(c->arena, "%s%s · %s", n->parent ? "; " : ". ",
                              phrase_text(c->arena, &n->text.side[LANG_ZH]),
                              phrase_text(c->arena, &n->text.side[LANG_EN]));
    }
    *vec_push(c->arena, &all) = 0;
    return all.at;
}

uint32_t diagram_begin(struct composer *c, const struct block *b)
{
    caption_set(c, b, c->parent);
    uint32_t figure = element_add(c, EL_FIGURE, LANG_ZH, c->parent);
    c->elements.at[figure].alt = alt_text(c, b);
    return figure;
}

/* ---- words of a node ------------------------------------------------------------ */

const struct bilingual *node_whole(struct composer *c, const struct node *n)
{
    struct bilingual *whole = arena_alloc(c->arena, sizeof *whole);
    *whole = n->text;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!phrase_said(&n->detail.side[lang]))
            continue;
        char *s = arena_printf(c->arena, lang == LANG_ZH ? "%s：%s" : "%s: %s",
                               phrase_text(c->arena, &n->text.side[lang]),
                               phrase_text(c->arena, &n->detail.side[lang]));
        whole->side[lang] = bilingual_of(c, s, s)->side[lang];
    }
    return whole;
}

void node_set(struct composer *c, const struct bilingual *text, enum style_id style,
              const int width[LANG_COUNT], struct node_words *out)
{
    *out = (struct node_words){0};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!c->frame->shown[lang] || !phrase_said(&text->side[lang]))
            continue;
        const struct text_lines *l =
            set_phrase(c, &text->side[lang], (enum lang)lang, style, width[lang], NULL);
        if (!l)
            return;
        int w = set_width(l);
        out->lines[lang] = l;
        out->rows += l->count;
        out->width = w > out->width ? w : out->width;
        out->forced |= l->emergency || w > width[lang];
    }
}

void node_draw(struct composer *c, const struct node_words *w, uint32_t figure, uint32_t pair,
               int x, int y, int pitch)
{
    int at = y - (int)w->rows * pitch / 2 + pitch / 2 + PT(3.2);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (uint32_t i = 0; w->lines[lang] && i < w->lines[lang]->count; i++, at += pitch)
            box_line(c, w->lines[lang], i, x, at, figure, pair, (enum lang)lang);
}

/* ---- dispatch ---------------------------------------------------------------------- */

static bool is_tree(const struct diagram_shape *s)
{
    return s->depth && s->leaves <= MOST_LEAVES &&
           (s->depth == 1 || (s->depth == 2 && s->roots == 1));
}

bool diagram_fits(struct composer *c, const struct block *b)
{
    struct diagram_shape s;
    shape_of(c, b->diagram, &s);
    if (b->diagram->type == DIAGRAM_CHAIN && !s.depth)
        return chain_fits(c, b);
    if (b->diagram->type == DIAGRAM_MATRIX)
        return matrix_fits(c, &s);
    return b->diagram->type == DIAGRAM_TREE && is_tree(&s) && tree_fits(c, b, &s);
}

bool diagram_set(struct composer *c, const struct block *b)
{
    struct diagram_shape s;
    bool drawn = false;
    shape_of(c, b->diagram, &s);
    switch (c->as_table ? DIAGRAM_MATRIX : b->diagram->type) {
    case DIAGRAM_TREE: drawn = is_tree(&s) && diagram_tree(c, b, &s); break;
    case DIAGRAM_CHAIN: drawn = !s.depth && diagram_chain(c, b); break;
    case DIAGRAM_MATRIX: drawn = diagram_matrix(c, b, &s); break;
    }
    c->tabled = c->tabled || !drawn;
    return c->ok && (drawn || diagram_list(c, b, &s)) && c->ok;
}
