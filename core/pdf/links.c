/*
 * links: our own annotations, because cairo's lose targets on later pages.
 */
#include "pdf/pdf_private.h"

#include <string.h>

/* Where each element begins: 1 + its page, and y from the page's top. */
struct places { uint32_t *page; int *y; };

/* One walk over all boxes; what begins in an element begins in those around it too. */
static struct places places_make(struct finisher *f)
{
    const struct pages *p = f->pages;
    struct places at = {arena_array(f->arena, p->tree.count + 1u, sizeof *at.page),
                        arena_array(f->arena, p->tree.count + 1u, sizeof *at.y)};
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < p->page[i].box_count; k++) {
            const struct box *b = &p->page[i].boxes[k];
            if (b->furniture || !b->element)
                continue;
            int size = b->kind == BOX_LINE && b->line->run_count ? b->line->runs[0].size : 0;
            for (uint32_t e = b->element; e && !at.page[e]; e = p->tree.elements[e].parent) {
                at.page[e] = i + 1;
                at.y[e] = b->y - size * 3 / 2;
            }
        }
    return at;
}

/* Three bytes for each at worst, in a string of at most 32,767 (ISO 19005-2, 6.1.13). */
#define URI_MOST 10000u

/* RFC 3986: anything but ASCII goes as %XX; and so do the marks that a PDF string escapes. */
static void put_uri(struct writer *w, const char *uri)
{
    writer_put(w, "/A<</S/URI/URI(");
    for (const unsigned char *s = (const unsigned char *)uri; *s; s++)
        if (*s <= ' ' || *s > '~' || strchr("()\\<>\"{}|^`", *s))
            writer_put(w, "%%%02X", *s);
        else
            writer_put(w, "%c", *s);
    writer_put(w, ")>>");
}

/* UA-1 7.18.5: every link says where it leads. */
static void put_contents(struct finisher *f, const struct page_link *l, const struct places *at)
{
    const char *s = l->contents;
    if (!s || !*s) {
        uint32_t page = at->page[l->target];
        const char *label = page ? f->pages->page[page - 1].label : NULL;
        label = label && *label ? label : arena_printf(f->arena, "%u", page);
        s = l->uri ? l->uri : arena_printf(f->arena, "第%s页 · page %s", label, label);
    }
    writer_put(&f->scratch, "/Contents");
    writer_string(&f->scratch, s);
}

static void link_write(struct finisher *f, uint32_t i, const struct places *at)
{
    const struct page_link *l = &f->pages->links[i];
    struct writer *w = &f->scratch;
    bool leads = l->target && at->page[l->target];
    if (!leads && (!l->uri || strlen(l->uri) > URI_MOST))
        return;
    int height = f->pages->page[l->page].height;
    w->length = 0;
    writer_put(w, "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/StructParent %u/Rect[",
               f->link_key + i);
    writer_points(w, l->x);
    writer_points(w, height - l->y - l->height);
    writer_points(w, l->x + l->width);
    writer_points(w, height - l->y);
    writer_put(w, "]");
    put_contents(f, l, at);
    if (leads) {
        uint32_t page = at->page[l->target] - 1;
        writer_put(w, "/Dest[%d 0 R/XYZ null", f->page_id[page]);
        writer_points(w, f->pages->page[page].height - at->y[l->target]);
        writer_put(w, " null]");
    } else
        put_uri(w, l->uri);
    writer_put(w, ">>");
    f->link_id[i] = object_reserve(f);
    object_set(f, f->link_id[i], w->at);
}

void links_write(struct finisher *f)
{
    const struct pages *p = f->pages;
    struct places at = places_make(f);
    for (uint32_t i = 0, end; i < p->link_count; i = end) {
        uint32_t page = p->links[i].page;
        struct writer list = {f->arena, NULL, 0, 0};
        writer_put(&list, "[");
        for (end = i; end < p->link_count && p->links[end].page == page; end++) {
            link_write(f, end, &at);
            if (f->link_id[end])
                writer_put(&list, "%d 0 R ", f->link_id[end]);
        }
        writer_put(&list, "]");
        if (list.length > 2)
            f->annotations[page] = list.at;
    }
}
