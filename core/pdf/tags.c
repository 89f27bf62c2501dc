/*
 * tags: the structure tree, from the logical tree and the painted pieces.
 *
 * A node is an element of the tree (by its index) or a part (behind them).  Nodes
 * without content are left out; pieces of one element on several pages stay one.  The
 * order of an element's kids is that of the tree, its own pieces and parts merged in
 * where they were painted.
 */
#include "pdf/pdf_private.h"

#include <stdlib.h>
#include <string.h>

static const char *const names[EL_KIND_COUNT] = {
    [EL_DOCUMENT] = "Document", [EL_PART] = "Part", [EL_SECT] = "Sect", [EL_DIV] = "Div",
    [EL_H1] = "H1", [EL_H2] = "H2", [EL_H3] = "H3", [EL_H4] = "H4", [EL_P] = "P",
    [EL_SPAN] = "Span", [EL_L] = "L", [EL_LI] = "LI", [EL_LBL] = "Lbl", [EL_LBODY] = "LBody",
    [EL_TABLE] = "Table", [EL_THEAD] = "THead", [EL_TBODY] = "TBody", [EL_TR] = "TR",
    [EL_TH] = "TH", [EL_TD] = "TD", [EL_CAPTION] = "Caption", [EL_FIGURE] = "Figure",
    [EL_NOTE] = "Note", [EL_TOC] = "TOC", [EL_TOCI] = "TOCI", [EL_REFERENCE] = "Reference",
    [EL_LINK] = "Link", [EL_BLOCKQUOTE] = "BlockQuote"};
static const char *const scopes[] = {NULL, "Column", "Row", "Both"};
static const char *const languages[] = {"zh-Hans", "en-GB"};

struct node {
    uint32_t parent, first_child, last_child, next;     /* elements only: of the tree */
    uint32_t first_piece, last_piece;                   /* 1-based; of an element: its parts' too */
    uint32_t first_link, last_link;                     /* 1-based */
    uint32_t first_bare, last_bare;                     /* parts without a piece, 1-based */
    uint32_t start;             /* the earliest piece in or below it, 1-based; 0 = none */
    int id;                     /* object; 0 = left out */
    uint8_t level;              /* of a heading, from 1 */
    bool used;
};

struct nodes {
    struct node *at;
    uint32_t count, elements;
    uint32_t *next_piece;       /* in its element, 1-based */
    uint32_t *next_in_part;     /* in its part */
    uint32_t *next_link;        /* of its holder */
    uint32_t *next_bare;        /* part of its element */
};

/* ---- the nodes ---------------------------------------------------------- */

static void chain(uint32_t *first, uint32_t *last, uint32_t *next, uint32_t item)
{
    if (*last)
        next[*last] = item;
    else
        *first = item;
    *last = item;
}

static uint32_t link_holder(const struct finisher *f, const struct nodes *n, uint32_t link)
{
    uint32_t part = f->painted->link_part[link];
    return part ? n->elements + part - 1 : f->pages->links[link].element;
}

static void nodes_pieces(struct finisher *f, struct nodes *n)
{
    for (uint32_t i = 1; i <= f->painted->pieces.count; i++) {
        const struct piece *p = &f->painted->pieces.at[i - 1];
        struct node *e = &n->at[p->element];
        chain(&e->first_piece, &e->last_piece, n->next_piece, i);
        e->start = e->start ? e->start : i;
        e->used = true;
        if (!p->part)
            continue;
        struct node *part = &n->at[n->elements + p->part - 1];
        chain(&part->first_piece, &part->last_piece, n->next_in_part, i);
        part->used = true;
    }
}

static void nodes_links(struct finisher *f, struct nodes *n)
{
    for (uint32_t i = 0; i < f->pages->link_count; i++)
        if (f->link_id[i]) {
            struct node *holder = &n->at[link_holder(f, n, i)];
            chain(&holder->first_link, &holder->last_link, n->next_link, i + 1);
            holder->used = true;
        }
    for (uint32_t i = 1; i <= f->painted->parts.count; i++) {
        struct node *part = &n->at[n->elements + i - 1];
        struct node *e = &n->at[part->parent];
        e->used |= part->used;
        if (part->used && !part->first_piece)
            chain(&e->first_bare, &e->last_bare, n->next_bare, i);
    }
}

/* Empty cells stay with their row: a table's rows are equally long (UA-1 7.5). */
static void nodes_cells(const struct tree *t, struct nodes *n)
{
    for (uint32_t e = 2; e < n->elements; e++)
        if (t->elements[e].kind == EL_TH || t->elements[e].kind == EL_TD)
            n->at[e].used |= n->at[n->at[e].parent].used;
}

/* What is used is used upwards; parents stand before children in the tree. */
static void nodes_children(const struct tree *t, struct nodes *n)
{
    for (uint32_t e = n->elements; e-- > 2;) {
        struct node *parent = &n->at[n->at[e].parent];
        if (!n->at[e].used)
            continue;
        parent->used = true;
        if (n->at[e].start && (!parent->start || n->at[e].start < parent->start))
            parent->start = n->at[e].start;
    }
    nodes_cells(t, n);
    for (uint32_t e = 2; e < n->elements; e++)
        if (n->at[e].used) {
            struct node *parent = &n->at[n->at[e].parent];
            if (parent->last_child)
                n->at[parent->last_child].next = e;
            else
                parent->first_child = e;
            parent->last_child = e;
        }
}

enum { LEVELS = EL_H4 - EL_H1 + 1 };

/* Looks leave headings out: what is left gets levels without gaps (UA-1 7.4.2).  `open` are
 * the kinds of the headings that the next one may stand under. */
static void nodes_levels(const struct tree *t, struct nodes *n, uint32_t e,
                         uint8_t open[LEVELS], uint8_t *depth)
{
    uint8_t kind = t->elements[e].kind;
    if (kind >= EL_H1 && kind <= EL_H4) {
        while (*depth && open[*depth - 1] >= kind)
            --*depth;
        open[(*depth)++] = kind;
        n->at[e].level = *depth;
    }
    for (uint32_t k = n->at[e].first_child; k; k = n->at[k].next)
        nodes_levels(t, n, k, open, depth);
}

static void nodes_make(struct finisher *f, struct nodes *n)
{
    const struct tree *t = &f->pages->tree;
    struct arena *a = f->arena;
    n->elements = t->count;
    n->count = t->count + (uint32_t)f->painted->parts.count;
    n->at = arena_array(a, n->count + 1u, sizeof *n->at);
    n->next_piece = arena_array(a, f->painted->pieces.count + 1, sizeof(uint32_t));
    n->next_in_part = arena_array(a, f->painted->pieces.count + 1, sizeof(uint32_t));
    n->next_link = arena_array(a, f->pages->link_count + 1u, sizeof(uint32_t));
    n->next_bare = arena_array(a, f->painted->parts.count + 1, sizeof(uint32_t));
    for (uint32_t e = 1; e < t->count; e++)
        n->at[e].parent = t->elements[e].parent;
    for (uint32_t i = 0; i < f->painted->parts.count; i++)
        n->at[n->elements + i].parent = f->painted->parts.at[i].element;
    nodes_pieces(f, n);
    nodes_links(f, n);
    nodes_children(t, n);
    uint8_t open[LEVELS], depth = 0;
    nodes_levels(t, n, 1, open, &depth);
    n->at[1].used = true;
    for (uint32_t i = 1; i < n->count; i++)
        if (n->at[i].used)
            n->at[i].id = object_reserve(f);
}

/* ---- attributes --------------------------------------------------------- */

static bool is_within(const struct tree *t, uint32_t element, uint32_t ancestor)
{
    while (element > ancestor)
        element = t->elements[element].parent;
    return element == ancestor;
}

/* The rectangle of a figure's boxes on its first page, in points from the bottom. */
static void bounding_box(struct finisher *f, uint32_t element, uint32_t page)
{
    const struct page *p = &f->pages->page[page];
    int left = p->width, top = p->height, right = 0, bottom = 0;
    for (uint32_t i = 0; i < p->box_count; i++) {
        const struct box *b = &p->boxes[i];
        if (b->furniture || !b->element || !is_within(&f->pages->tree, b->element, element))
            continue;
        int size = b->kind == BOX_LINE && b->line->run_count ? b->line->runs[0].size : 0;
        int up = b->y - size, down = b->y + b->height + size / 4;
        left = b->x < left ? b->x : left;
        top = up < top ? up : top;
        right = b->x + b->width > right ? b->x + b->width : right;
        bottom = down > bottom ? down : bottom;
    }
    struct writer *w = &f->scratch;
    writer_put(w, "/BBox[");
    writer_points(w, left);
    writer_points(w, p->height - bottom);
    writer_points(w, right);
    writer_points(w, p->height - top);
    writer_put(w, "]");
}

static void cell_attributes(struct writer *w, const struct element *el)
{
    bool scope = el->kind == EL_TH && el->scope;
    if (!scope && el->column_span < 2 && el->row_span < 2)
        return;
    writer_put(w, "/A<</O/Table");
    if (scope)
        writer_put(w, "/Scope/%s", scopes[el->scope]);
    if (el->column_span > 1)
        writer_put(w, "/ColSpan %u", el->column_span);
    if (el->row_span > 1)
        writer_put(w, "/RowSpan %u", el->row_span);
    writer_put(w, ">>");
}

/* Lists with labels say of which kind (UA-1 7.6): bullets are squares that are read as
 * something else, the others stand there as numerals or dates. */
static void list_attributes(struct finisher *f, const struct nodes *n, uint32_t e)
{
    const struct element *el = NULL;
    for (uint32_t item = n->at[e].first_child; item && !el; item = n->at[item].next) {
        uint32_t label = n->at[item].first_child;
        if (label && f->pages->tree.elements[label].kind == EL_LBL)
            el = &f->pages->tree.elements[label];
    }
    if (el)
        writer_put(&f->scratch, "/A<</O/List/ListNumbering/%s>>", el->actual ? "Square" : "Decimal");
}

static void attributes(struct finisher *f, const struct nodes *n, uint32_t e)
{
    const struct element *el = &f->pages->tree.elements[e];
    struct writer *w = &f->scratch;
    if (el->alt) {
        writer_put(w, "/Alt");
        writer_string(w, el->alt);
    }
    if (el->actual) {
        writer_put(w, "/ActualText");
        writer_string(w, el->actual);
    }
    if (el->id) {
        writer_put(w, "/ID");
        writer_string(w, el->id);
    } else if (el->kind == EL_NOTE)
        writer_put(w, "/ID(note-%08u)", e);             /* UA-1 7.9: every note has one */
    if (el->kind == EL_TH || el->kind == EL_TD)
        cell_attributes(w, el);
    else if (el->kind == EL_L)
        list_attributes(f, n, e);
    else if (el->kind == EL_FIGURE && n->at[e].start) {
        writer_put(w, "/A<</O/Layout/Placement/Block");
        bounding_box(f, e, f->painted->pieces.at[n->at[e].start - 1].page);
        writer_put(w, ">>");
    }
}

/* ---- kids --------------------------------------------------------------- */

/* A number where the piece stands on the element's own page, else with its page. */
static void put_piece(struct finisher *f, uint32_t piece, uint32_t page)
{
    const struct piece *p = &f->painted->pieces.at[piece - 1];
    if (p->page == page)
        writer_put(&f->scratch, "%u ", p->mcid);
    else
        writer_put(&f->scratch, "<</Type/MCR/Pg %d 0 R/MCID %u>>", f->page_id[p->page], p->mcid);
}

static void put_links(struct finisher *f, const struct nodes *n, const struct node *node)
{
    for (uint32_t k = node->first_link; k; k = n->next_link[k])
        writer_put(&f->scratch, "<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>",
                   f->page_id[f->pages->links[k - 1].page], f->link_id[k - 1]);
}

/* A mark in the margin stands beside a text and is painted when its page is: it is read
 * behind the text, not where the text passes to the next page. */
static bool is_aside(const struct finisher *f, const struct nodes *n, uint32_t element)
{
    return f->pages->tree.elements[element].kind == EL_REFERENCE &&
           n->at[n->at[element].parent].first_piece;
}

/* Children whose content begins before `piece` (0: all that are left); those with links
 * only go with their neighbours. */
static uint32_t put_children(struct finisher *f, const struct nodes *n, uint32_t child,
                             uint32_t piece)
{
    for (; child && (!piece || n->at[child].start < piece);
         child = n->at[child].next)
        if (!is_aside(f, n, child))
            writer_put(&f->scratch, "%d 0 R ", n->at[child].id);
    return child;
}

static void put_asides(struct finisher *f, const struct nodes *n, uint32_t child)
{
    for (; child; child = n->at[child].next)
        if (is_aside(f, n, child))
            writer_put(&f->scratch, "%d 0 R ", n->at[child].id);
}

static void element_kids(struct finisher *f, const struct nodes *n, uint32_t e, uint32_t page)
{
    const struct node *node = &n->at[e];
    uint32_t child = node->first_child;
    for (uint32_t k = node->first_piece; k; k = n->next_piece[k]) {
        uint32_t part = f->painted->pieces.at[k - 1].part;
        child = put_children(f, n, child, k);
        if (!part)
            put_piece(f, k, page);
        else if (n->at[n->elements + part - 1].first_piece == k)
            writer_put(&f->scratch, "%d 0 R ", n->at[n->elements + part - 1].id);
    }
    put_children(f, n, child, 0);
    put_asides(f, n, node->first_child);
    for (uint32_t k = node->first_bare; k; k = n->next_bare[k])
        writer_put(&f->scratch, "%d 0 R ", n->at[n->elements + k - 1].id);
    put_links(f, n, node);
}

/* ---- elements ----------------------------------------------------------- */

/* The page of the first of its own pieces: then a plain number names a piece. */
static uint32_t own_page(const struct finisher *f, const struct nodes *n, uint32_t i)
{
    uint32_t k = n->at[i].first_piece;
    if (i < n->elements)
        while (k && f->painted->pieces.at[k - 1].part)
            k = n->next_piece[k];
    return k ? f->painted->pieces.at[k - 1].page : UINT32_MAX;
}

/* What points to something that is not in this file is no link. */
static void begin(struct finisher *f, const struct nodes *n, uint32_t i, unsigned kind,
                  unsigned lang, int parent, uint32_t page)
{
    struct writer *w = &f->scratch;
    const char *name = kind == EL_LINK && !n->at[i].first_link ? "Span" : names[kind];
    w->length = 0;
    writer_put(w, "<</Type/StructElem/S/%s/P %d 0 R/Lang(%s)", name, parent, languages[lang]);
    if (page != UINT32_MAX)
        writer_put(w, "/Pg %d 0 R", f->page_id[page]);
    if (i < n->elements)
        attributes(f, n, i);
}

static void end(struct finisher *f, const struct nodes *n, uint32_t i)
{
    writer_put(&f->scratch, "]>>");
    object_set(f, n->at[i].id, f->scratch.at);
}

static void element_write(struct finisher *f, const struct nodes *n, uint32_t e, int root)
{
    const struct element *el = &f->pages->tree.elements[e];
    uint32_t page = own_page(f, n, e);
    unsigned kind = n->at[e].level ? EL_H1 + n->at[e].level - 1u : el->kind;
    begin(f, n, e, kind, el->lang, e == 1 ? root : n->at[n->at[e].parent].id, page);
    writer_put(&f->scratch, "/K[");
    element_kids(f, n, e, page);
    end(f, n, e);
}

static void part_write(struct finisher *f, const struct nodes *n, uint32_t i)
{
    const struct part *part = &f->painted->parts.at[i - n->elements];
    uint32_t page = own_page(f, n, i);
    begin(f, n, i, part->kind, part->lang, n->at[part->element].id, page);
    if (part->actual) {
        writer_put(&f->scratch, "/ActualText");
        writer_string(&f->scratch, part->actual);
    }
    writer_put(&f->scratch, "/K[");
    for (uint32_t k = n->at[i].first_piece; k; k = n->next_in_part[k])
        put_piece(f, k, page);
    put_links(f, n, &n->at[i]);
    end(f, n, i);
}

/* ---- trees beside the tree ---------------------------------------------- */

static int parent_tree(struct finisher *f, const struct nodes *n)
{
    struct writer nums = {f->arena, NULL, 0, 0};
    size_t k = 0, count = f->painted->pieces.count;
    writer_put(&nums, "<</Nums[");
    for (uint32_t page = 0; page < f->pages->count; page++) {
        int id = object_reserve(f);
        f->scratch.length = 0;
        writer_put(&f->scratch, "[");
        for (; k < count && f->painted->pieces.at[k].page == page; k++) {
            const struct piece *p = &f->painted->pieces.at[k];
            uint32_t node = p->part ? n->elements + p->part - 1 : p->element;
            writer_put(&f->scratch, "%d 0 R ", n->at[node].id);
        }
        writer_put(&f->scratch, "]");
        object_set(f, id, f->scratch.at);
        writer_put(&nums, "%u %d 0 R ", page, id);
    }
    for (uint32_t i = 0; i < f->pages->link_count; i++)
        if (f->link_id[i])
            writer_put(&nums, "%u %d 0 R ", f->link_key + i, n->at[link_holder(f, n, i)].id);
    writer_put(&nums, "]>>");
    int id = object_reserve(f);
    object_set(f, id, nums.at);
    return id;
}

struct named { const char *name; int id; };

static int compare_named(const void *a, const void *b)
{
    return strcmp(((const struct named *)a)->name, ((const struct named *)b)->name);
}

/* Name trees are sorted by the strings' bytes (ISO 32000-1, 7.9.6); ids are ASCII. */
static void id_tree(struct finisher *f, const struct nodes *n, struct writer *out)
{
    VEC(struct named) list = {0};
    for (uint32_t e = 1; e < n->elements; e++) {
        const struct element *el = &f->pages->tree.elements[e];
        if (n->at[e].used && (el->id || el->kind == EL_NOTE))
            *vec_push(f->arena, &list) = (struct named){
                el->id ? el->id : arena_printf(f->arena, "note-%08u", e), n->at[e].id};
    }
    if (!list.count)
        return;
    qsort(list.at, list.count, sizeof *list.at, compare_named);
    writer_put(out, "/IDTree<</Names[");
    for (size_t i = 0; i < list.count; i++) {
        writer_string(out, list.at[i].name);
        writer_put(out, "%d 0 R ", list.at[i].id);
    }
    writer_put(out, "]>>");
}

void tags_write(struct finisher *f)
{
    struct nodes n = {0};
    nodes_make(f, &n);
    int root = object_reserve(f);
    for (uint32_t e = 1; e < n.elements; e++)
        if (n.at[e].used)
            element_write(f, &n, e, root);
    for (uint32_t i = n.elements; i < n.count; i++)
        if (n.at[i].used)
            part_write(f, &n, i);
    int parents = parent_tree(f, &n);
    struct writer *w = &f->scratch;
    w->length = 0;
    writer_put(w, "<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %u",
               n.at[1].id, parents, f->link_key + f->pages->link_count);
    id_tree(f, &n, w);
    writer_put(w, ">>");
    object_set(f, root, w->at);
    writer_put(&f->catalog, "/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>", root);
}
