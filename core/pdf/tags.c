/*
 * tags: the structure tree, from the logical tree and the painted pieces.  Elements
 * without content are left out; pieces of one element on several pages stay one.
 */
#include "pdf/pdf_private.h"

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

/* First piece, child and link of each element, and the next of each: lists by index. */
struct lists {
    uint32_t *first_child, *next_child, *last_child;
    uint32_t *first_piece, *next_piece, *last_piece;    /* 1-based */
    uint32_t *first_link, *next_link;                   /* 1-based */
    bool *used;
};

static void lists_make(struct finisher *f, struct lists *l)
{
    const struct tree *t = &f->pages->tree;
    size_t n = t->count, pieces = f->pieces->list.count + 1, links = f->pages->link_count + 1u;
    l->first_child = arena_array(f->arena, n, sizeof(uint32_t));
    l->next_child = arena_array(f->arena, n, sizeof(uint32_t));
    l->last_child = arena_array(f->arena, n, sizeof(uint32_t));
    l->first_piece = arena_array(f->arena, n, sizeof(uint32_t));
    l->last_piece = arena_array(f->arena, n, sizeof(uint32_t));
    l->next_piece = arena_array(f->arena, pieces, sizeof(uint32_t));
    l->first_link = arena_array(f->arena, n, sizeof(uint32_t));
    l->next_link = arena_array(f->arena, links, sizeof(uint32_t));
    l->used = arena_array(f->arena, n, sizeof(bool));
    for (uint32_t i = 0; i < f->pieces->list.count; i++) {
        uint32_t e = f->pieces->list.at[i].element;
        if (l->last_piece[e])
            l->next_piece[l->last_piece[e]] = i + 1;
        else
            l->first_piece[e] = i + 1;
        l->last_piece[e] = i + 1;
        l->used[e] = true;
    }
    for (uint32_t i = f->pages->link_count; i-- > 0;) {
        uint32_t e = f->pages->links[i].element;
        l->next_link[i + 1] = l->first_link[e];
        l->first_link[e] = i + 1;
        l->used[e] = true;
    }
    l->used[1] = true;
    for (uint32_t e = t->count; e-- > 2;)               /* parents stand before children */
        if (l->used[e])
            l->used[t->elements[e].parent] = true;
    for (uint32_t e = 2; e < t->count; e++) {
        uint32_t parent = t->elements[e].parent;
        if (!l->used[e])
            continue;
        if (l->last_child[parent])
            l->next_child[l->last_child[parent]] = e;
        else
            l->first_child[parent] = e;
        l->last_child[parent] = e;
    }
}

/* The rectangle of a figure's boxes on its first page, in points from the bottom. */
static void bounding_box(struct finisher *f, uint32_t element, uint32_t page, struct writer *w)
{
    const struct page *p = &f->pages->page[page];
    int left = p->width, top = p->height, right = 0, bottom = 0;
    for (uint32_t i = 0; i < p->box_count; i++) {
        const struct box *b = &p->boxes[i];
        if (b->element != element)
            continue;
        int up = b->kind == BOX_LINE && b->line->run_count ? b->line->runs[0].size : 0;
        left = b->x < left ? b->x : left;
        top = b->y - up < top ? b->y - up : top;
        right = b->x + b->width > right ? b->x + b->width : right;
        bottom = b->y + b->height + up / 4 > bottom ? b->y + b->height + up / 4 : bottom;
    }
    put(w, "/BBox[%s %s %s %s]", pdf_number(f->arena, left), pdf_number(f->arena, p->height - bottom),
        pdf_number(f->arena, right), pdf_number(f->arena, p->height - top));
}

static void attributes(struct finisher *f, uint32_t e, const struct lists *l, struct writer *w)
{
    const struct element *el = &f->pages->tree.elements[e];
    if (el->kind == EL_TH || el->kind == EL_TD) {
        if (!el->scope && !el->column_span && !el->row_span)
            return;
        put(w, "/A<</O/Table");
        if (el->kind == EL_TH && el->scope)
            put(w, "/Scope/%s", scopes[el->scope]);
        if (el->column_span > 1)
            put(w, "/ColSpan %u", el->column_span);
        if (el->row_span > 1)
            put(w, "/RowSpan %u", el->row_span);
        put(w, ">>");
    } else if (el->kind == EL_L) {
        uint32_t item = l->first_child[e];
        uint32_t label = item ? l->first_child[item] : 0;
        bool labelled = label && f->pages->tree.elements[label].kind == EL_LBL;
        put(w, "/A<</O/List/ListNumbering/%s>>", labelled ? "Decimal" : "None");
    } else if (el->kind == EL_FIGURE && l->first_piece[e]) {
        put(w, "/A<</O/Layout/Placement/Block");
        bounding_box(f, e, f->pieces->list.at[l->first_piece[e] - 1].page, w);
        put(w, ">>");
    }
}

/* The children: marked pieces, then elements, then the annotations of a link. */
static void kids(struct finisher *f, uint32_t e, const struct lists *l, struct writer *w)
{
    put(w, "/K[");
    for (uint32_t k = l->first_piece[e]; k; k = l->next_piece[k]) {
        const struct piece *p = &f->pieces->list.at[k - 1];
        put(w, "<</Type/MCR/Pg %d 0 R/MCID %u>>", f->page_id[p->page], p->mcid);
    }
    for (uint32_t c = l->first_child[e]; c; c = l->next_child[c])
        put(w, "%d 0 R ", f->element_id[c]);
    for (uint32_t k = l->first_link[e]; k; k = l->next_link[k]) {
        int id = f->link_id[k - 1];
        put(w, "<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>", f->page_id[f->pages->links[k - 1].page], id);
    }
    put(w, "]");
}

static void element_write(struct finisher *f, uint32_t e, const struct lists *l, int root)
{
    const struct element *el = &f->pages->tree.elements[e];
    struct writer w = {f->arena, NULL, 0, 0};
    put(&w, "<</Type/StructElem/S/%s/P %d 0 R/Lang(%s)", names[el->kind],
        e == 1 ? root : f->element_id[el->parent], languages[el->lang]);
    if (el->alt)
        put(&w, "/Alt%s", pdf_string(f->arena, el->alt));
    if (el->actual)
        put(&w, "/ActualText%s", pdf_string(f->arena, el->actual));
    if (el->kind == EL_NOTE)
        put(&w, "/ID(note-%08u)", e);
    attributes(f, e, l, &w);
    kids(f, e, l, &w);
    put(&w, ">>");
    object_set(f, f->element_id[e], w.at);
}

/* Page keys first, then one key a link annotation. */
static int parent_tree(struct finisher *f)
{
    struct writer w = {f->arena, NULL, 0, 0};
    size_t k = 0;
    put(&w, "<</Nums[");
    for (uint32_t page = 0; page < f->pages->count; page++) {
        put(&w, "%u[", page);
        for (; k < f->pieces->list.count && f->pieces->list.at[k].page == page; k++)
            put(&w, "%d 0 R ", f->element_id[f->pieces->list.at[k].element]);
        put(&w, "]");
    }
    for (uint32_t i = 0; i < f->pages->link_count; i++)
        put(&w, "%u %d 0 R ", f->link_key + i, f->element_id[f->pages->links[i].element]);
    put(&w, "]>>");
    int id = object_reserve(f);
    object_set(f, id, w.at);
    return id;
}

static void id_tree(struct finisher *f, struct writer *out)
{
    struct writer w = {f->arena, NULL, 0, 0};
    for (uint32_t e = 1; e < f->pages->tree.count; e++)
        if (f->element_id[e] && f->pages->tree.elements[e].kind == EL_NOTE)
            put(&w, "(note-%08u)%d 0 R ", e, f->element_id[e]);
    if (w.length)
        put(out, "/IDTree<</Names[%s]>>", w.at);
}

void tags_write(struct finisher *f)
{
    const struct tree *t = &f->pages->tree;
    struct lists l;
    struct writer w = {f->arena, NULL, 0, 0};
    lists_make(f, &l);
    for (uint32_t e = 1; e < t->count; e++)
        if (l.used[e])
            f->element_id[e] = object_reserve(f);
    int root = object_reserve(f);
    for (uint32_t e = 1; e < t->count; e++)
        if (l.used[e])
            element_write(f, e, &l, root);
    put(&w, "<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %u", f->element_id[1],
        parent_tree(f), f->link_key + f->pages->link_count);
    id_tree(f, &w);
    put(&w, ">>");
    object_set(f, root, w.at);
    f->root_id = root;
}
