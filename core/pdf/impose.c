/*
 * impose: which pages stand on which side of which sheet.
 *
 * A side holds one page, or a left and a right one; where pages face one another, the first
 * stands alone on the right as it does in a book.  A booklet is stitched through the
 * fold: its sheets lie inside one another, so a side pairs the n-th page from the front
 * with the n-th from the back, the outer one on the left of a front (and on the right of a
 * back).  What pages are wanting at the end stays blank.
 *
 * Copies never share a sheet: where sheets have two printed sides, a copy's sides are
 * even.
 */
#include "pdf/pdf_private.h"

uint32_t impose_slots(enum imposition how) { return how == IMPOSE_NONE ? 1 : 2; }

uint32_t impose_sides(enum imposition how, uint32_t pages, bool whole_sheets)
{
    uint32_t sides = how == IMPOSE_BOOKLET   ? (pages + 3) / 4 * 2
                     : how == IMPOSE_TWO_UP  ? (pages + 1) / 2
                     : how == IMPOSE_SPREADS ? pages / 2 + 1
                                             : pages;
    return whole_sheets ? sides + sides % 2 : sides;
}

static uint32_t or_blank(uint32_t page, uint32_t pages)
{
    return page < pages ? page : PAGE_BLANK;
}

void impose_side(enum imposition how, uint32_t pages, uint32_t side, uint32_t out[2])
{
    uint32_t near = side, far;
    out[1] = PAGE_BLANK;
    switch (how) {
    case IMPOSE_BOOKLET:
        far = 2 * impose_sides(how, pages, false) - 1 - side;
        out[side % 2] = or_blank(far, pages);
        out[1 - side % 2] = or_blank(near, pages);
        return;
    case IMPOSE_TWO_UP:
        out[0] = or_blank(2 * side, pages);
        out[1] = or_blank(2 * side + 1, pages);
        return;
    case IMPOSE_SPREADS:
        out[0] = side ? or_blank(2 * side - 1, pages) : PAGE_BLANK;
        out[1] = or_blank(2 * side, pages);
        return;
    case IMPOSE_NONE:
        out[0] = or_blank(near, pages);
    }
}

uint32_t impose_place(enum imposition how, uint32_t pages, uint32_t page)
{
    if (how == IMPOSE_NONE)
        return page;
    if (how == IMPOSE_TWO_UP || how == IMPOSE_SPREADS)
        return (page + (how == IMPOSE_SPREADS)) / 2;
    uint32_t last = 2 * impose_sides(how, pages, false) - 1;
    return page <= last / 2 ? page : last - page;
}
