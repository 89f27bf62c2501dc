/*
 * evidence: arrows from a table across regions to the page that tells more: →14.
 *
 * The number is known when the pages are, as in the contents; its room is that of three
 * digits.  An arrow whose pair this look does not print is not drawn.
 */
#include "layout/flow.h"

#include <stdlib.h>

const struct text_lines *page_arrow_text(struct composer *c, uint32_t page)
{
    return set_string(c, arena_printf(c->arena, "→%u", page), LANG_EN, STYLE_MARGIN,
                      c->look->measure);
}

int page_arrow_width(struct composer *c)
{
    const struct text_lines *l = page_arrow_text(c, 888);
    return l ? set_width(l) : 0;
}

void page_arrow(struct composer *c, uint32_t pair, int x, int y, uint32_t element)
{
    enum lang lang = (enum lang)c->elements.at[element].lang;
    uint32_t reference = element_add(c, EL_REFERENCE, lang, element);
    uint32_t link = element_add(c, EL_LINK, lang, reference);
    uint32_t slice = (uint32_t)c->slices.count - 1;
    if (!c->target_of[pair])
        c->target_of[pair] = target_add(c, 0, "", NULL);        /* said by its page */
    *vec_push(c->work, &c->references) =
        (struct page_reference){.slice = slice, .x = x, .y = y, .element = link, .pair = pair,
                                .side = c->side};
    *vec_push(c->work, &c->links) =
        (struct link_place){slice, c->target_of[pair], link, x, y - PT(8), page_arrow_width(c),
                            PT(10), c->side};
}

static int by_slice(const void *one, const void *other)
{
    const struct page_reference *a = one, *b = other;
    if (a->slice != b->slice)
        return a->slice < b->slice ? -1 : 1;
    if (a->y != b->y)
        return a->y < b->y ? -1 : 1;
    return a->x != b->x ? (a->x < b->x ? -1 : 1) : a->side - b->side;
}

/* When everything is composed, and after the contents, which know theirs by place: paging
 * takes them slice by slice. */
void page_arrows_resolve(struct composer *c)
{
    for (size_t i = 0; i < c->references.count; i++) {
        struct page_reference *r = &c->references.at[i];
        if (!r->pair)
            continue;
        r->missing = !c->slice_of[r->pair] || !c->element_of[r->pair];
        r->target_slice = r->missing ? 0 : c->slice_of[r->pair] - 1;
        if (r->missing)
            c->elements.at[r->element].kind = EL_SPAN;
    }
    if (c->references.count)
        qsort(c->references.at, c->references.count, sizeof *c->references.at, by_slice);
}
