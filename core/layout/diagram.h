/*
 * diagram.h: what trees, chains, grids and lists of nodes share.  Private to layout.
 *
 * A form measures first and returns false, having drawn nothing, if its words do not fit;
 * the nodes are then set as a list with a number each, which loses none.
 */
#ifndef BRIEFING_LAYOUT_DIAGRAM_H
#define BRIEFING_LAYOUT_DIAGRAM_H

#include "layout/flow.h"

#define NO_NODE UINT32_MAX

/* Nodes by index: the first child and the next of the same parent, in order of saying. */
struct diagram_shape {
    const struct diagram *d;
    uint32_t *first, *next, *children;
    uint32_t root;                      /* the first without a parent; the others follow by next */
    uint32_t leaves, depth, roots;      /* depth of the lowest, from 0 */
};

/* A node's words, set. */
struct node_words {
    const struct text_lines *lines[LANG_COUNT];
    uint32_t rows;                      /* of both languages, one below the other */
    int width;                          /* of the widest line */
    bool forced;                        /* a word had to be broken */
};

/* Caption, and an element that tells all nodes. */
uint32_t diagram_begin(struct composer *c, const struct block *b);
/* Its text, with its detail behind a colon. */
const struct bilingual *node_whole(struct composer *c, const struct node *n);
void node_set(struct composer *c, const struct bilingual *text, enum style_id style,
              const int width[LANG_COUNT], struct node_words *out);
/* Chinese over English, the block centred on y. */
void node_draw(struct composer *c, const struct node_words *w, uint32_t figure, uint32_t pair,
               int x, int y, int pitch);

bool diagram_tree(struct composer *c, const struct block *b, const struct diagram_shape *s);
bool tree_fits(struct composer *c, const struct block *b, const struct diagram_shape *s);
bool diagram_chain(struct composer *c, const struct block *b);
bool chain_fits(struct composer *c, const struct block *b);
/* Groups as columns; false if they are too many or too deep. */
bool diagram_matrix(struct composer *c, const struct block *b, const struct diagram_shape *s);
bool matrix_fits(struct composer *c, const struct diagram_shape *s);
/* All nodes, one a row, numbered 1, 1.1, 1.1.1. */
bool diagram_list(struct composer *c, const struct block *b, const struct diagram_shape *s);

#endif
