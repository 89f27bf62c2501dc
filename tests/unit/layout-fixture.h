/*
 * layout-fixture: invented documents laid out with the fonts and the look of the tree,
 * and the promises that every layout keeps (layout-promise.h).
 *
 * A *press* is what all layouts share: fonts, engine, look (UNIT_LOOK; the meeting's).  A *sheet* is one document
 * laid out in one mode.  Streams are written as in document-fixture.h.
 */
#ifndef BRIEFING_LAYOUT_FIXTURE_H
#define BRIEFING_LAYOUT_FIXTURE_H

#include "document-fixture.h"
#include "layout/look.h"

static struct {
    struct fonts *fonts;
    struct text_engine *engine;
    struct look *look;
    struct arena *arena;
    bool selects;                   /* the look prints some of what is said, not all */
} press;

struct sheet {
    const struct document *document;
    enum layout_mode mode;
    const struct frame *frame;
    struct arena *arena;
    struct pages pages;
    const char *name;               /* for messages: what was laid out */
};

static inline const char *press_folder(const char *variable, const char *otherwise)
{
    const char *folder = getenv(variable);
    return folder ? folder : otherwise;
}

/* False if the template cannot be read. */
static inline bool press_look(const char *name)
{
    press.look = look_open(press.arena, press_folder("BRIEFING_TEMPLATES", "templates"), name);
    press.selects = false;
    for (uint32_t i = 0; press.look && i < press.look->part_count; i++)
        press.selects = press.selects || press.look->parts[i] == PART_HANDOUTS ||
                        press.look->parts[i] == PART_DIGEST || press.look->stacked;
    return press.look != NULL;
}

static inline void press_open(void)
{
    if (press.fonts)
        return;
    setenv("XDG_DATA_HOME", "/nonexistent", 1);
    unsetenv("BRIEFING_FONT_DIR");
    diag_init("test");
    press.arena = arena_new();
    press.fonts = fonts_open(press_folder("BRIEFING_FONTS", "fonts"));
    if (!press_look(press_folder("UNIT_LOOK", "meeting")) || !press.fonts)
        exit(1);
    press.engine = text_engine_new(press.fonts);
}

/* The document of a region and an edition (each NULL: none); NULL if it was refused. */
static inline struct document *sheet_document(struct arena *a, const char *region,
                                              const char *edition)
{
    struct document *d = document_new(a);
    heard_forget();
    if (region && !hear_region(d, "qingshan", region))
        return NULL;
    if (edition && !hear_edition(d, "edition", edition))
        return NULL;
    return document_link(d) ? d : NULL;
}

static inline bool sheet_lay(struct sheet *s, const struct document *d, enum layout_mode mode,
                             const char *name)
{
    struct layout_options o = {.mode = mode};
    *s = (struct sheet){.document = d, .mode = mode, .frame = &press.look->frames[mode],
                        .arena = arena_new(), .name = name};
    return layout_document(s->arena, d, press.look, press.engine, &o, &s->pages);
}

static inline void sheet_free(struct sheet *s)
{
    arena_free(s->arena);
}

/* ---- reading pages back ----------------------------------------------------------- */

static inline bool is_words(const struct box *b)
{
    return b->kind == BOX_LINE && b->element;
}

static inline const char *box_words(struct arena *a, const struct box *b)
{
    return arena_printf(a, "%.*s", (int)b->line->text_bytes, b->text + b->line->text);
}

static inline int box_size(const struct box *b)
{
    int size = 0;
    for (uint32_t i = 0; i < b->line->run_count; i++)
        size = b->line->runs[i].size > size ? b->line->runs[i].size : size;
    return size;
}

static inline enum element_kind box_element(const struct sheet *s, const struct box *b)
{
    return (enum element_kind)s->pages.tree.elements[b->element].kind;
}

/* Whether an element stands inside one of a kind. */
static inline bool inside(const struct sheet *s, uint32_t element, enum element_kind kind)
{
    for (; element; element = s->pages.tree.elements[element].parent)
        if (s->pages.tree.elements[element].kind == kind)
            return true;
    return false;
}

/* Left edge of the type area on a page. */
static inline int page_left(uint32_t page)
{
    return page % 2 == 0 ? press.look->inner : press.look->outer;
}

/* The boxes of a page that hold a string, furniture too; counted from the page's first. */
static inline const struct box *page_find(const struct sheet *s, uint32_t page, const char *words)
{
    const struct page *p = &s->pages.page[page];
    for (uint32_t i = 0; i < p->box_count; i++)
        if (p->boxes[i].kind == BOX_LINE &&
            strstr(box_words(s->arena, &p->boxes[i]), words))
            return &p->boxes[i];
    return NULL;
}

static inline void sheet_show_line(const char *line, void *data)
{
    (void)data;
    puts(line);
}

static inline void sheet_show(const struct sheet *s)
{
    printf("%s, %s\n", s->name, layout_names[s->mode]);
    layout_dump_boxes(&s->pages, sheet_show_line, NULL);
}

/* The first page that holds a string; count of pages if none does. */
static inline uint32_t sheet_find(const struct sheet *s, const char *words)
{
    uint32_t page = 0;
    while (page < s->pages.count && !page_find(s, page, words))
        page++;
    return page;
}

#endif
