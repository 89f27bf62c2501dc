/*
 * diagram_list: nodes as a table: a grid of groups where they are few and flat (set like
 * a text matrix, look.md §6), else one node a row with its number, which holds any tree.
 */
#include "layout/diagram.h"

#define MOST_GROUPS 6u
#define MOST_ROWS 200u

/* The last cell of a group reaches to the end, so that none is empty. */
static struct cell text_cell(const struct bilingual *text)
{
    return (struct cell){.type = CELL_TEXT, .text = *text, .columns = 1, .rows = 1};
}

static uint32_t rows_below_groups(const struct diagram_shape *s)
{
    uint32_t rows = 0;
    for (uint32_t g = s->root; g != NO_NODE; g = s->next[g])
        rows = s->children[g] > rows ? s->children[g] : rows;
    return rows;
}

/* Groups as columns, their nodes as rows; NULL if there are too many, or they nest. */
static const struct table *grid_of(struct composer *c, const struct diagram_shape *s)
{
    uint32_t rows = rows_below_groups(s), column = 0;
    if (s->depth != 1 || s->roots > MOST_GROUPS || rows > MOST_ROWS)
        return NULL;
    struct table *t = arena_alloc(c->arena, sizeof *t);
    t->column_count = s->roots;
    t->columns = arena_array(c->arena, s->roots, sizeof *t->columns);
    t->rows = arena_array(c->arena, rows, sizeof *t->rows);
    for (uint32_t r = 0; r < rows; r++) {
        t->rows[r].cells = arena_array(c->arena, s->roots, sizeof *t->rows[r].cells);
        for (uint32_t i = 0; i < s->roots; i++)
            t->rows[r].cells[i] =
                (struct cell){.type = r ? CELL_COVERED : CELL_MISSING, .columns = 1,
                              .rows = (uint16_t)(r ? 1 : rows)};
    }
    t->row_count = rows;
    for (uint32_t g = s->root; g != NO_NODE; g = s->next[g], column++) {
        uint32_t r = 0;
        t->columns[column] = (struct column){.type = COLUMN_TEXT, .decimals = -1,
                                             .head = *node_whole(c, &s->d->nodes[g])};
        for (uint32_t i = s->first[g]; i != NO_NODE; i = s->next[i], r++) {
            struct cell *cell = &t->rows[r].cells[column];
            *cell = text_cell(node_whole(c, &s->d->nodes[i]));
            cell->rows = (uint16_t)(s->next[i] == NO_NODE ? rows - r : 1);
        }
    }
    return t;
}

bool diagram_matrix(struct composer *c, const struct block *b, const struct diagram_shape *s)
{
    const struct table *t = grid_of(c, s);
    return t && (table_draw(c, b, t) || !c->ok);
}

bool matrix_fits(struct composer *c, const struct diagram_shape *s)
{
    const struct table *t = grid_of(c, s);
    int height = t ? table_height(c, t) : 0;
    return height && height + 2 * c->look->grid <= c->room;     /* with its caption */
}

/* ---- the list ------------------------------------------------------------------------ */

static const struct bilingual *numbered(struct composer *c, const struct node *n,
                                        const char *number)
{
    const struct bilingual *whole = node_whole(c, n);
    return bilingual_of(c, arena_printf(c->arena, "%s　%s", number,
                                        phrase_text(c->arena, &whole->side[LANG_ZH])),
                        arena_printf(c->arena, "%s\u00a0\u00a0%s", number,
                                     phrase_text(c->arena, &whole->side[LANG_EN])));
}

static void list_row(struct composer *c, const struct diagram_shape *s, uint32_t i,
                     const char *number,
                     struct row *row)
{
    const struct bilingual *text = numbered(c, &s->d->nodes[i], number);
    if (s->children[i]) {
        *row = (struct row){.group = true, .label = *text};
        return;
    }
    row->cells = arena_array(c->arena, 1, sizeof *row->cells);
    row->cells[0] = text_cell(text);
}

/* 1.2 and its place among its siblings give 1.2.3. */
static const char *number_below(struct composer *c, const char *above, uint32_t n)
{
    return *above ? arena_printf(c->arena, "%s.%u", above, n) : arena_printf(c->arena, "%u", n);
}

struct open_node { uint32_t node, number; const char *above; };

bool diagram_list(struct composer *c, const struct block *b, const struct diagram_shape *s)
{
    struct table *t = arena_alloc(c->arena, sizeof *t);
    VEC(struct open_node) open = {0};       /* siblings still to come, by level */
    t->columns = arena_array(c->arena, 1, sizeof *t->columns);
    t->columns[0] = (struct column){.type = COLUMN_TEXT, .decimals = -1,
                                    .head = *bilingual_of(c, "层级与内容", "Level and content")};
    t->column_count = 1;
    t->rows = arena_array(c->arena, s->d->count, sizeof *t->rows);
    *vec_push(c->arena, &open) = (struct open_node){s->root, 1, ""};
    while (open.count) {
        struct open_node *at = &open.at[open.count - 1];
        if (at->node == NO_NODE) {
            open.count--;
            continue;
        }
        uint32_t i = at->node;
        const char *number = number_below(c, at->above, at->number);
        at->node = s->next[i];
        at->number++;
        list_row(c, s, i, number, &t->rows[t->row_count++]);
        *vec_push(c->arena, &open) = (struct open_node){s->first[i], 1, number};
    }
    return table_draw(c, b, t);
}
