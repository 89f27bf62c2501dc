/*
 * dump: the golden text of pages.  Lengths in points with two decimals, so that a
 * change of a hundredth of a point shows.
 */
#include "layout/layout.h"

#include <stdio.h>
#include <string.h>

static const char *const box_names[] = {"line", "fill", "stroke", "mark", "image"};
static const char *const element_names[EL_KIND_COUNT] = {
    "-", "Document", "Part", "Sect", "Div", "H1", "H2", "H3", "H4", "P", "Span", "L", "LI", "Lbl",
    "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Caption", "Figure", "Note", "TOC", "TOCI",
    "Reference", "Link", "BlockQuote"};

static double points(int units) { return units / 1024.0; }

static void dump_box(const struct pages *p, const struct box *b, layout_sink *sink, void *data)
{
    char head[256];
    const char *element = b->element ? element_names[p->tree.elements[b->element].kind] : "artifact";
    int n = snprintf(head, sizeof head, "  %-6s %8.2f %8.2f %8.2f %7.2f %-9s", box_names[b->kind],
                     points(b->x), points(b->y), points(b->width), points(b->height), element);
    if (b->kind != BOX_LINE) {
        snprintf(head + n, sizeof head - (size_t)n, " #%06X", (unsigned)b->colour);
        sink(head, data);
        return;
    }
    struct arena *a = arena_new();
    const struct text_run *run = b->line->run_count ? &b->line->runs[0] : NULL;
    sink(arena_printf(a, "%s %s %s %.2f pair %u “%.*s”", head, b->lang == LANG_ZH ? "zh" : "en",
                      run ? run->face->role : "-", run ? points(run->size) : 0.0, b->pair,
                      (int)b->line->text_bytes, b->text + b->line->text),
         data);
    arena_free(a);
}

void layout_dump_boxes(const struct pages *p, layout_sink *sink, void *data)
{
    char head[128];
    for (uint32_t i = 0; i < p->count; i++) {
        snprintf(head, sizeof head, "page %s: %u boxes", p->page[i].label, p->page[i].box_count);
        sink(head, data);
        for (uint32_t k = 0; k < p->page[i].box_count; k++)
            dump_box(p, &p->page[i].boxes[k], sink, data);
    }
}

/* Every line with what was done to it, in the text engine's own words. */
void layout_dump_lines(const struct pages *p, layout_sink *sink, void *data)
{
    char head[128];
    for (uint32_t i = 0; i < p->count; i++) {
        snprintf(head, sizeof head, "page %s", p->page[i].label);
        sink(head, data);
        for (uint32_t k = 0; k < p->page[i].box_count; k++) {
            const struct box *b = &p->page[i].boxes[k];
            if (b->kind != BOX_LINE || b->furniture)
                continue;
            struct text_lines one = {b->line, 1, false, b->text};
            text_dump(&one, sink, data);
        }
    }
}
