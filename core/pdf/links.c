/*
 * links: our own annotations (cairo's lose their targets), and the outline.
 */
#include "pdf/pdf_private.h"

#include <string.h>

/* Where each element begins: its first piece's page, and the top of its first box. */
static bool place_of(const struct finisher *f, uint32_t element, uint32_t *page, int *y)
{
    const struct pages *p = f->pages;
    if (!element || !f->place_page[element])
        return false;
    *page = f->place_page[element] - 1;
    *y = p->page[*page].height - f->place_y[element];
    return true;
}

/* One walk over all boxes; an element inside which a target lies counts for it too. */
static void places(struct finisher *f)
{
    const struct pages *p = f->pages;
    f->place_page = arena_array(f->arena, p->tree.count, sizeof *f->place_page);
    f->place_y = arena_array(f->arena, p->tree.count, sizeof *f->place_y);
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < p->page[i].box_count; k++) {
            const struct box *b = &p->page[i].boxes[k];
            if (b->furniture || !b->element)
                continue;
            int size = b->kind == BOX_LINE && b->line->run_count ? b->line->runs[0].size : 0;
            for (uint32_t e = b->element; e && !f->place_page[e]; e = p->tree.elements[e].parent) {
                f->place_page[e] = i + 1;
                f->place_y[e] = b->y - size * 3 / 2;
            }
        }
}

void links_write(struct finisher *f)
{
    const struct pages *p = f->pages;
    f->link_id = arena_array(f->arena, p->link_count + 1u, sizeof *f->link_id);
    places(f);
    for (uint32_t i = 0; i < p->link_count; i++) {
        const struct page_link *l = &p->links[i];
        struct writer w = {f->arena, NULL, 0, 0};
        int height = p->page[l->page].height;
        uint32_t page;
        int y;
        put(&w, "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/StructParent %u/Rect[%s %s %s %s]",
            f->link_key + i, pdf_number(f->arena, l->x), pdf_number(f->arena, height - l->y - l->height),
            pdf_number(f->arena, l->x + l->width), pdf_number(f->arena, height - l->y));
        put(&w, "/Contents%s", pdf_string(f->arena, l->contents ? l->contents : ""));
        if (place_of(f, l->target, &page, &y))
            put(&w, "/Dest[%d 0 R/XYZ null %s null]", f->page_id[page], pdf_number(f->arena, y));
        else if (l->uri)
            put(&w, "/A<</S/URI/URI%s>>", pdf_string(f->arena, l->uri));
        put(&w, ">>");
        f->link_id[i] = object_reserve(f);
        object_set(f, f->link_id[i], w.at);
    }
}

/* ---- outline --------------------------------------------------------------------- */

/* The last entry above i that is its parent, or -1. */
static int parent_of(const struct pages *p, uint32_t i)
{
    for (uint32_t k = i; k-- > 0;)
        if (p->outline[k].level < p->outline[i].level)
            return (int)k;
    return -1;
}

static int sibling(const struct pages *p, uint32_t i, int step)
{
    for (int64_t k = (int64_t)i + step; k >= 0 && k < p->outline_count; k += step) {
        if (p->outline[k].level < p->outline[i].level)
            return -1;
        if (p->outline[k].level == p->outline[i].level)
            return (int)k;
    }
    return -1;
}

static void outline_item(struct finisher *f, uint32_t i, const int *id, int root)
{
    const struct pages *p = f->pages;
    const struct outline_entry *e = &p->outline[i];
    struct writer w = {f->arena, NULL, 0, 0};
    int parent = parent_of(p, i), previous = sibling(p, i, -1), next = sibling(p, i, 1);
    put(&w, "<</Title%s/Parent %d 0 R/Dest[%d 0 R/XYZ null %s null]", pdf_string(f->arena, e->title),
        parent < 0 ? root : id[parent], f->page_id[e->page],
        pdf_number(f->arena, p->page[e->page].height - e->y));
    if (previous >= 0)
        put(&w, "/Prev %d 0 R", id[previous]);
    if (next >= 0)
        put(&w, "/Next %d 0 R", id[next]);
    uint32_t first = i + 1, last = 0, count = 0;
    for (uint32_t k = first; k < p->outline_count && p->outline[k].level > e->level; k++)
        if (parent_of(p, k) == (int)i)
            last = k, count++;
    if (count)
        put(&w, "/First %d 0 R/Last %d 0 R/Count %u", id[first], id[last], count);
    put(&w, ">>");
    object_set(f, id[i], w.at);
}

void outline_write(struct finisher *f)
{
    const struct pages *p = f->pages;
    if (!p->outline_count)
        return;
    int *id = arena_array(f->arena, p->outline_count, sizeof *id);
    int root = object_reserve(f);
    uint32_t last = 0;
    for (uint32_t i = 0; i < p->outline_count; i++) {
        id[i] = object_reserve(f);
        if (parent_of(p, i) < 0)
            last = i;
    }
    for (uint32_t i = 0; i < p->outline_count; i++)
        outline_item(f, i, id, root);
    object_set(f, root, arena_printf(f->arena, "<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %u>>",
                                     id[0], id[last], p->outline_count));
    f->outline_id = root;
}
