/*
 * layout-promise: what every layout of every document keeps, read back from its boxes.
 *
 *   page      no box outside its page; words inside the type area, but for what hangs in
 *             the margins: marks, numerals, tabs; nothing set over anything else
 *   words     every text that was set stands there whole, once, line after line
 *   pairs     every pair stands once, in the order of saying, its first baselines level
 *   breaks    two lines of a side stay and two go over; no page ends with a hyphen, a
 *             heading with less than two lines or a group's label; a caption stands with
 *             its table; no page is under a third full where more text could stand on it
 *   tree      parents before children; links and outline lead somewhere
 */
#ifndef BRIEFING_LAYOUT_PROMISE_H
#define BRIEFING_LAYOUT_PROMISE_H

#include "layout-fixture.h"

#define HAIR PT(0.3)
#define promise(s, page, ok, ...)                                                              \
    do {                                                                                       \
        if (!(ok))                                                                             \
            promise_broken(s, page, __LINE__, arena_printf((s)->arena, __VA_ARGS__));          \
    } while (0)

static inline void promise_broken(const struct sheet *s, uint32_t page, int line, const char *what)
{
    ck_abort_msg("layout-promise.h:%d: %s, %s, page %u: %s", line, s->name, layout_names[s->mode],
                 page + 1, what);
}

static inline double pt(int units) { return units / 1024.0; }

/* ---- page ------------------------------------------------------------------------- */

/* The ink of a box, a little less than it is, so that neighbours may touch. */
struct ink { int left, top, right, bottom; };

static inline struct ink box_ink(const struct box *b)
{
    int size = b->kind == BOX_LINE ? box_size(b) : 0, up = size * 3 / 4, down = size * 3 / 20;
    if (b->kind == BOX_LINE && b->turn)
        return (struct ink){b->x - up, b->y - b->width, b->x + down, b->y};
    if (b->kind == BOX_LINE)
        return (struct ink){b->x, b->y - up, b->x + b->width, b->y + down};
    int height = b->height < 0 ? -b->height : b->height;
    return (struct ink){b->x, b->height < 0 ? b->y - height : b->y, b->x + b->width,
                        b->height < 0 ? b->y : b->y + height};
}

static inline void promise_on_page(const struct sheet *s, uint32_t n)
{
    const struct page *p = &s->pages.page[n];
    for (uint32_t i = 0; i < p->box_count; i++) {
        struct ink k = box_ink(&p->boxes[i]);
        promise(s, n, k.left >= 0 && k.top >= 0 && k.right <= p->width && k.bottom <= p->height,
                "a box leaves the page: %.1f %.1f to %.1f %.1f: %s", pt(k.left), pt(k.top),
                pt(k.right), pt(k.bottom),
                p->boxes[i].kind == BOX_LINE ? box_words(s->arena, &p->boxes[i]) : "drawing");
    }
}

/* Source marks stand in the margin, numerals hang into it.  In a look that lists no sources
 * marks lead nowhere. */
static inline bool may_hang(const struct sheet *s, const struct box *b)
{
    return inside(s, b->element, EL_LBL) || inside(s, b->element, EL_LINK) ||
           inside(s, b->element, EL_REFERENCE);
}

/* Where words may begin: a masthead's fixed places may stand above the type area of the
 * first page, or of both pages of the first spread. */
static inline int page_top(const struct sheet *s, uint32_t page)
{
    const struct look *l = press.look;
    int top = l->top;
    bool first = page == 0 || (s->mode == LAYOUT_FACING && page <= 2);
    for (uint32_t i = 0; i < l->list_count[PLACES_MASTHEAD] && first; i++) {
        const struct place *p = &l->places[l->list[PLACES_MASTHEAD][i]];
        int ink = p->at - PT(4);        /* box_ink allows letters of any height */
        top = p->fixed && ink < top ? ink : top;
    }
    return top;
}

static inline void promise_in_area(const struct sheet *s, uint32_t n)
{
    const struct page *p = &s->pages.page[n];
    const struct look *l = press.look;
    int left = page_left(n), right = left + l->measure, bottom = l->top + l->lines * l->grid;
    for (uint32_t i = 0; i < p->box_count; i++) {
        const struct box *b = &p->boxes[i];
        struct ink k = box_ink(b);
        if (b->kind != BOX_LINE || b->furniture)
            continue;
        promise(s, n, k.top >= page_top(s, n) - HAIR && k.bottom <= bottom + PT(1),
                "above or below the type area, at %.1f: %s", pt(b->y), box_words(s->arena, b));
        promise(s, n, may_hang(s, b) || (k.left >= left - HAIR && k.right <= right + HAIR),
                "outside the type area, %.1f to %.1f of %.1f: %s", pt(k.left - left),
                pt(k.right - left), pt(l->measure), box_words(s->arena, b));
    }
}

static inline bool ink_meets(const struct ink *a, const struct ink *b)
{
    return a->left < b->right - HAIR && b->left < a->right - HAIR && a->top < b->bottom - HAIR &&
           b->top < a->bottom - HAIR;
}

static inline bool is_ink(const struct box *b)
{
    return (b->kind == BOX_LINE && b->width > 0) || b->kind == BOX_MARK;
}

/* Points of a chart may fall together. */
static inline bool may_meet(const struct box *a, const struct box *b)
{
    return a->kind == BOX_MARK && b->kind == BOX_MARK && a->element == b->element;
}

static inline void promise_no_overlap(const struct sheet *s, uint32_t n)
{
    const struct page *p = &s->pages.page[n];
    for (uint32_t i = 0; i < p->box_count; i++) {
        struct ink one = box_ink(&p->boxes[i]);
        for (uint32_t k = i + 1; k < p->box_count && is_ink(&p->boxes[i]); k++) {
            struct ink other = box_ink(&p->boxes[k]);
            promise(s, n, !is_ink(&p->boxes[k]) || !ink_meets(&one, &other) ||
                              may_meet(&p->boxes[i], &p->boxes[k]),
                    "one over the other at %.1f %.1f: %s / %s", pt(p->boxes[i].x), pt(p->boxes[i].y),
                    p->boxes[i].kind == BOX_LINE ? box_words(s->arena, &p->boxes[i]) : "mark",
                    p->boxes[k].kind == BOX_LINE ? box_words(s->arena, &p->boxes[k]) : "mark");
        }
    }
}

/* ---- words ------------------------------------------------------------------------ */

/* Lines of one text, in the order of their pages. */
struct set_line { const char *text; uint32_t order, page; const struct box *box; };

static inline int by_text(const void *one, const void *other)
{
    const struct set_line *a = one, *b = other;
    if (a->text != b->text)
        return (uintptr_t)a->text < (uintptr_t)b->text ? -1 : 1;
    return a->order < b->order ? -1 : a->order > b->order;
}

static inline struct set_line *all_lines(const struct sheet *s, uint32_t *count)
{
    uint32_t n = 0;
    for (uint32_t p = 0; p < s->pages.count; p++)
        n += s->pages.page[p].box_count;
    struct set_line *lines = arena_array(s->arena, n + 1u, sizeof *lines);
    n = 0;
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++) {
            const struct box *b = &s->pages.page[p].boxes[i];
            if (is_words(b)) {
                lines[n] = (struct set_line){b->text, n, p, b};
                n++;
            }
        }
    *count = n;
    return lines;
}

static inline bool only_spaces(const char *from, const char *to)
{
    for (; from < to; from++)
        if (*from != ' ' && *from != '\n')
            return false;
    return true;
}

static inline void promise_words(const struct sheet *s)
{
    uint32_t n;
    struct set_line *lines = all_lines(s, &n);
    qsort(lines, n, sizeof *lines, by_text);
    for (uint32_t i = 0, at = 0; i < n; i++) {
        const struct text_line *l = lines[i].box->line;
        if (!i || lines[i].text != lines[i - 1].text)
            at = 0;
        promise(s, lines[i].page, l->text >= at && only_spaces(lines[i].text + at, lines[i].text + l->text),
                "a line is missing or stands twice before: %s", box_words(s->arena, lines[i].box));
        at = l->text + l->text_bytes;
        bool last = i + 1 == n || lines[i + 1].text != lines[i].text;
        promise(s, lines[i].page, !last || only_spaces(lines[i].text + at, strchr(lines[i].text, 0)),
                "words are lost behind: %s", box_words(s->arena, lines[i].box));
    }
}

/* ---- pairs ------------------------------------------------------------------------ */

/* Where one side of a pair stands (of a figure, its caption): its lines page by page (facing: its own pages). */
#define SIDE_PAGES 64
struct side_seen {
    uint32_t texts, first_page, first_order, pages;
    int y;
    bool turned;
    uint32_t on[SIDE_PAGES], page[SIDE_PAGES];
    enum line_end end[SIDE_PAGES];          /* of the last line on that page */
    const char *text;
};
struct pair_seen { struct side_seen side[LANG_COUNT]; };

static inline void see_line(struct side_seen *v, const struct set_line *l)
{
    if (l->text != v->text) {
        if (!v->texts++) {
            v->first_page = l->page;
            v->first_order = l->order;
            v->y = l->box->turn ? l->box->x - page_left(l->page) : l->box->y;
        }
        v->text = l->text;
    }
    if (!v->pages || v->page[v->pages - 1] != l->page) {
        if (v->pages == SIDE_PAGES)
            return;
        v->page[v->pages] = l->page;
        v->on[v->pages++] = 0;
    }
    v->turned = l->box->turn != 0;
    v->on[v->pages - 1]++;
    v->end[v->pages - 1] = l->box->line->end;
}

static inline struct pair_seen *see_pairs(const struct sheet *s)
{
    uint32_t n;
    struct set_line *lines = all_lines(s, &n);
    struct pair_seen *seen = arena_array(s->arena, s->document->pair_count + 1u, sizeof *seen);
    for (uint32_t i = 0; i < n; i++) {
        const struct box *b = lines[i].box;
        if (b->pair && box_element(s, b) != EL_LBL && !inside(s, b->element, EL_FIGURE))
            see_line(&seen[b->pair].side[b->lang], &lines[i]);
    }
    return seen;
}

static inline bool side_printed(const struct phrase *p)
{
    return p->presence == TEXT_UNTRANSLATED || (p->presence == TEXT_PRESENT && p->count > 0);
}

static inline char *block_words(const struct sheet *s, const struct block *b)
{
    return arena_printf(s->arena, "pair %u: %.60s / %.60s", b->pair,
                        phrase_text(s->arena, &b->text.side[LANG_ZH]),
                        phrase_text(s->arena, &b->text.side[LANG_EN]));
}

static inline void promise_once(const struct sheet *s, const struct block *b,
                                const struct pair_seen *v)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        bool wanted = s->frame->shown[lang] && side_printed(&b->text.side[lang]);
        const struct side_seen *side = &v->side[lang];
        promise(s, side->first_page, side->texts == wanted, "%s: side %d %u times",
                block_words(s, b), lang, side->texts);
    }
}

static inline bool is_running(const struct block *b)
{
    return b->kind == BLOCK_SECTION || b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_ITEM;
}

static inline void promise_level(const struct sheet *s, const struct block *b,
                                 const struct pair_seen *v)
{
    const struct side_seen *zh = &v->side[LANG_ZH], *en = &v->side[LANG_EN];
    if (!zh->texts || !en->texts)
        return;
    int away = zh->y - en->y;
    if (s->mode == LAYOUT_PARALLEL || (s->mode == LAYOUT_INTERLEAVED && !is_running(b)))
        promise(s, zh->first_page, zh->first_page == en->first_page && away <= HAIR && -away <= HAIR,
                "%s: not level, %.2f and page %u", block_words(s, b), pt(away), en->first_page + 1);
    if (s->mode == LAYOUT_FACING)
        promise(s, zh->first_page, zh->first_page % 2 == 1 && en->first_page == zh->first_page + 1 &&
                                       away <= HAIR && -away <= HAIR,
                "%s: not level on a spread, %.2f and page %u", block_words(s, b), pt(away),
                en->first_page + 1);
}

static inline void promise_breaks(const struct sheet *s, const struct block *b,
                                  const struct pair_seen *v)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct side_seen *side = &v->side[lang];
        for (uint32_t i = 0; i < side->pages && side->pages > 1; i++) {
            promise(s, side->page[i], side->on[i] > 1, "%s: one line alone", block_words(s, b));
            promise(s, side->page[i], i + 1 == side->pages || side->end[i] != END_HYPHEN,
                    "%s: a page ends with a hyphen", block_words(s, b));
        }
    }
}

/* ---- tables ----------------------------------------------------------------------- */

/* The page, or the left one of the spread; figures on it are English wherever they stand. */
static inline uint32_t spread_of(const struct sheet *s, uint32_t page)
{
    return s->mode == LAYOUT_FACING && page && page % 2 == 0 ? page - 1 : page;
}

static inline bool row_pages(const struct sheet *s, const struct pair_seen *v, uint32_t *first,
                             uint32_t *last)
{
    bool any = false;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (uint32_t i = 0; i < v->side[lang].pages; i++) {
            uint32_t page = spread_of(s, v->side[lang].page[i]);
            *first = any && *first < page ? *first : page;
            *last = any && *last > page ? *last : page;
            any = true;
        }
    return any;
}

static inline bool page_continues(const struct sheet *s, uint32_t page, const char *number)
{
    const struct page *p = &s->pages.page[page];
    for (uint32_t i = 0; i < p->box_count; i++) {
        const struct box *b = &p->boxes[i];
        if (b->kind != BOX_LINE || !b->furniture)
            continue;
        const char *words = box_words(s->arena, b);
        if (strstr(words, number) && (strstr(words, "续") || strstr(words, "cont.")))
            return true;
    }
    return false;
}

/* The parts of a wide table, side by side in mind, follow each other on pages of their own. */
static inline bool is_cut_across(const struct sheet *s, const struct table *t,
                                 const struct pair_seen *seen)
{
    uint32_t first = 0, last = 0, reached = 0;
    for (uint32_t r = 0; r < t->row_count; r++) {
        if (t->rows[r].group || !row_pages(s, &seen[t->rows[r].pair], &first, &last))
            continue;
        if (first < reached)
            return true;
        reached = last;
    }
    return false;
}

static inline bool stands_in(const struct sheet *s, uint32_t element, uint32_t above)
{
    while (element > above)
        element = s->pages.tree.elements[element].parent;
    return element == above;
}

/* A head that takes more than a page is cut, and stands once. */
static inline bool head_is_cut(const struct sheet *s, const struct block *b)
{
    uint32_t n, first = UINT32_MAX, table = 0;
    struct set_line *lines = all_lines(s, &n);
    for (uint32_t i = 0; i < n; i++) {
        const struct box *box = lines[i].box;
        if (box->pair == b->pair && inside(s, box->element, EL_CAPTION))
            for (table = box->element; s->pages.tree.elements[table].kind != EL_TABLE;)
                table = s->pages.tree.elements[table].parent;
        if (!table || !stands_in(s, box->element, table) || !inside(s, box->element, EL_THEAD))
            continue;
        if (first != UINT32_MAX && spread_of(s, lines[i].page) != first)
            return true;
        first = spread_of(s, lines[i].page);
    }
    return false;
}

/* Rows stand in order, labels and kept rows with the next; on a page that goes on, a head. */
static inline void promise_table(const struct sheet *s, const struct block *b,
                                 const struct pair_seen *seen, uint32_t number)
{
    const struct table *t = b->table;
    uint32_t caption = 0, first = 0, last = 0, before = 0;
    bool captioned = row_pages(s, &seen[b->pair], &caption, &last);
    const char *name = arena_printf(s->arena, s->frame->shown[LANG_ZH] ? "表%u" : "Table\u00a0%u", number);
    bool loose = is_cut_across(s, t, seen) || head_is_cut(s, b);
    for (uint32_t r = 0; r < t->row_count && !loose; r++) {
        if (!row_pages(s, &seen[t->rows[r].pair], &first, &last))
            continue;
        promise(s, first, r || !captioned || first == caption,
                "%s: caption without its table", block_words(s, b));
        promise(s, first, !r || first >= before, "%s: rows out of order", block_words(s, b));
        const struct row *above = r ? &t->rows[r - 1] : NULL;
        bool turned = seen[t->rows[r].pair].side[s->frame->shown[LANG_EN]].turned;
        bool kept = above && (above->group || (above->keep_with_next && !turned));
        promise(s, first, !kept || first == before, "%s: row %u left alone at a page's foot",
                block_words(s, b), r);
        promise(s, first, !captioned || first == caption || page_continues(s, first, name),
                "%s: no head where it goes on", block_words(s, b));
        before = last;
    }
}

/* ---- the document's blocks -------------------------------------------------------- */

struct walk {
    const struct sheet *s;
    const struct pair_seen *seen;
    uint32_t order[LANG_COUNT], tables;
    bool edition;
};

/* Key points and a drawing may have gone to the chapter's opening. */
static inline bool may_move(const struct block *b)
{
    return (b->kind == BLOCK_PARAGRAPH && b->role == ROLE_KEY) ||
           (b->kind == BLOCK_DIAGRAM && !b->parent);
}

static inline void promise_order(struct walk *w, const struct block *b)
{
    for (int lang = 0; lang < LANG_COUNT && !may_move(b); lang++) {
        const struct side_seen *side = &w->seen[b->pair].side[lang];
        if (!side->texts)
            continue;
        promise(w->s, side->first_page, side->first_order >= w->order[lang],
                "%s: before what was said before it", block_words(w->s, b));
        w->order[lang] = side->first_order;
    }
}

/* The edition's sections are parts of the look, or not printed. */
static inline bool part_printed(const char *id)
{
    static const char *const parts[PART_COUNT] = {[PART_FINDINGS] = "findings",
                                                  [PART_COMPARISON] = "comparison",
                                                  [PART_QUESTIONS] = "questions"};
    for (uint32_t i = 0; i < press.look->part_count; i++)
        if (parts[press.look->parts[i]] && strcmp(parts[press.look->parts[i]], id) == 0)
            return true;
    return false;
}

static inline void walk_blocks(struct walk *w, const struct block *b)
{
    for (; b; b = b->next) {
        const struct pair_seen *v = &w->seen[b->pair];
        if (w->edition && !b->parent && !(b->id && part_printed(b->id)))
            continue;
        bool part = w->edition && b->kind == BLOCK_SECTION && !b->parent;  /* its title is a part's */
        if (b->kind != BLOCK_LIST && !part) {
            promise_once(w->s, b, v);
            promise_level(w->s, b, v);
            promise_order(w, b);
        }
        if (is_running(b) && b->role != ROLE_KEY)
            promise_breaks(w->s, b, v);
        if (b->kind == BLOCK_TABLE)
            promise_table(w->s, b, w->seen, ++w->tables);
        walk_blocks(w, b->first);
    }
}

static inline bool is_heading(const struct sheet *s, const struct box *b)
{
    enum element_kind kind = box_element(s, b);
    return kind == EL_H2 || kind == EL_H3 || kind == EL_H4;
}

/* The first words of a page that are not furniture or a mark in its margin. */
static inline const struct box *first_words(const struct sheet *s, uint32_t n)
{
    for (uint32_t i = 0; n < s->pages.count && i < s->pages.page[n].box_count; i++) {
        const struct box *b = &s->pages.page[n].boxes[i];
        if (is_words(b) && !inside(s, b->element, EL_REFERENCE))
            return b;
    }
    return NULL;
}

/* The page on which the same language goes on. */
static inline uint32_t next_page(const struct sheet *s, uint32_t n)
{
    return n + (s->mode == LAYOUT_FACING ? 2 : 1);
}

/* A heading that ends a page has lost what it heads. */
static inline void promise_no_heading_last(const struct sheet *s, uint32_t n)
{
    const struct page *p = &s->pages.page[n];
    const struct box *last = NULL;
    for (uint32_t i = 0; i < p->box_count; i++)
        if (is_words(&p->boxes[i]) && !inside(s, p->boxes[i].element, EL_REFERENCE) &&
            box_element(s, &p->boxes[i]) != EL_NOTE)
            last = &p->boxes[i];
    const struct box *next = first_words(s, next_page(s, n));
    if (!last || (next && next->turn))  /* a turned table has its page to itself */
        return;
    enum element_kind kind = box_element(s, last);
    promise(s, n, kind != EL_H2 && kind != EL_H3 && kind != EL_H4, "a heading is last: %s",
            box_words(s->arena, last));
    promise(s, n, !inside(s, last->element, EL_CAPTION), "a caption is last: %s",
            box_words(s->arena, last));
}

/* A part or chapter ends here: what follows begins with a title, or nothing follows. */
static inline bool part_ends(const struct sheet *s, uint32_t n)
{
    const struct box *next = first_words(s, next_page(s, n));
    const struct page *page = next ? &s->pages.page[next_page(s, n)] : NULL;
    for (uint32_t i = 0; page && i < page->box_count; i++)
        if (is_words(&page->boxes[i]) && box_element(s, &page->boxes[i]) == EL_H1)
            return true;
    return !next;
}

/* The next page begins with running text, which might have come up. */
static inline const struct box *running_next(const struct sheet *s, uint32_t n)
{
    const struct box *next = first_words(s, next_page(s, n));
    enum element_kind kind = next ? box_element(s, next) : EL_NONE;
    bool running = kind == EL_P || kind == EL_LBODY || kind == EL_LBL || kind == EL_BLOCKQUOTE;
    return running && !next->turn && !inside(s, next->element, EL_TABLE) && !part_ends(s, n) &&
                   !inside(s, next->element, EL_FIGURE) && !inside(s, next->element, EL_CAPTION)
               ? next
               : NULL;
}

/* Under a heading two lines at least, in one language or the other, unless it ends a part. */
static inline void promise_lines_under_heading(const struct sheet *s, uint32_t n)
{
    const struct page *p = &s->pages.page[n];
    const struct box *heading = NULL;
    int lines = 0, y = 0;
    for (uint32_t i = 0; i < p->box_count; i++) {
        const struct box *b = &p->boxes[i];
        if (!is_words(b) || inside(s, b->element, EL_REFERENCE) || box_element(s, b) == EL_NOTE)
            continue;
        if (is_heading(s, b)) {
            heading = b;
            lines = 0;
            y = b->y;
        } else if (heading && b->y > y) {
            lines++;
            y = b->y;
        }
    }
    promise(s, n, !heading || lines > 1 || s->mode == LAYOUT_FACING || !running_next(s, n),
            "%d lines under a heading: %s", lines, heading ? box_words(s->arena, heading) : "");
}

/* A page that leaves more than two thirds white ends a part, or stands before something
 * that cannot be cut: running text could have come up. */
static inline void promise_filled(const struct sheet *s, uint32_t n)
{
    const struct box *next = running_next(s, n);
    const struct page *p = &s->pages.page[n];
    const struct look *l = press.look;
    int lowest = 0;
    if (!next)
        return;
    for (uint32_t i = 0; i < p->box_count; i++) {
        if (p->boxes[i].turn)           /* a turned table has its pages to itself */
            return;
        if (!p->boxes[i].furniture && box_ink(&p->boxes[i]).bottom > lowest)
            lowest = box_ink(&p->boxes[i]).bottom;
    }
    promise(s, n, s->mode == LAYOUT_FACING || lowest >= l->top + l->lines * l->grid / 3,
            "a third of the page is not filled, to %.1f, before: %s", pt(lowest),
            box_words(s->arena, next));
}

/* ---- tree, links, outline --------------------------------------------------------- */

static inline void promise_tree(const struct sheet *s)
{
    const struct pages *p = &s->pages;
    for (uint32_t i = 1; i < p->tree.count; i++)
        promise(s, 0, p->tree.elements[i].parent < i && (i == 1) == !p->tree.elements[i].parent,
                "element %u stands before its parent", i);
    for (uint32_t i = 0; i < p->link_count; i++) {
        const struct page_link *l = &p->links[i];
        promise(s, l->page, l->page < p->count && l->target < p->tree.count &&
                                l->element < p->tree.count && (l->target || l->uri),
                "a link leads nowhere: %s", l->contents);
    }
    for (uint32_t i = 0; i < p->outline_count; i++)
        promise(s, p->outline[i].page, p->outline[i].page < p->count, "outline: %s",
                p->outline[i].title);
    for (uint32_t n = 0; n < p->count; n++)
        for (uint32_t i = 0; i < p->page[n].box_count; i++) {
            const struct box *b = &p->page[n].boxes[i];
            promise(s, n, b->element < p->tree.count && !(b->furniture && b->element),
                    "furniture is in the tree");
        }
}

static inline void promise_all(const struct sheet *s)
{
    struct walk w = {.s = s, .seen = see_pairs(s)};
    promise_tree(s);
    for (uint32_t n = 0; n < s->pages.count; n++) {
        promise_on_page(s, n);
        promise_in_area(s, n);
        promise_no_overlap(s, n);
        if (press.selects)
            continue;
        promise_no_heading_last(s, n);
        promise_lines_under_heading(s, n);
        promise_filled(s, n);
    }
    promise_words(s);
    for (uint32_t i = 0; i < s->document->region_count && !press.selects; i++) {
        w.order[LANG_ZH] = w.order[LANG_EN] = 0;
        w.edition = s->document->regions[i]->edition;
        walk_blocks(&w, s->document->regions[i]->first);
    }
}

#endif
