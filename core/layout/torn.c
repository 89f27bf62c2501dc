/*
 * torn: lines that could only be broken against the rules, each told once with its page.
 *
 * The text engine always finds an end for a line; where none was allowed it says so, and
 * somebody should look at the page.  Measures that were only tried are not told.
 */
#include "layout/flow.h"

#include <string.h>

/* The text around a place, a bar where it was torn. */
static const char *around(struct arena *a, const char *text, size_t at, size_t least)
{
    enum { BEFORE = 12, BEHIND = 8 };   /* characters */
    size_t from = at, to = at;
    for (int n = 0; n < BEFORE && from > least; n++)
        do
            from--;
        while (from > least && (text[from] & 0xC0) == 0x80);
    for (int n = 0; n < BEHIND && text[to]; n++)
        do
            to++;
        while ((text[to] & 0xC0) == 0x80);
    return arena_printf(a, "%s%.*s|%.*s%s", from > least ? "…" : "", (int)(at - from), text + from,
                        (int)(to - at), text + at, text[to] ? "…" : "");
}

void torn_report(const struct pages *p)
{
    struct arena *a = arena_new();
    VEC(const struct text_line *) told = {0};
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < p->page[i].box_count; k++) {
            const struct box *b = &p->page[i].boxes[k];
            if (b->kind != BOX_LINE || b->line->end != END_EMERGENCY)
                continue;
            size_t n = 0;               /* heads of tables stand on many pages */
            while (n < told.count && told.at[n] != b->line)
                n++;
            if (n < told.count)
                continue;
            *vec_push(a, &told) = b->line;
            size_t end = b->line->text + b->line->text_bytes;
            diag_report(MSG_LINE_TORN,
                        arena_printf(a, diag_lang() == LANG_ZH ? "第%s页" : "page %s", p->page[i].label),
                        around(a, b->text, end, b->line->text));
        }
    arena_free(a);
}
