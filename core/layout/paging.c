/*
 * paging: slices -> pages, by least cost over each stretch between forced breaks.
 *
 * A page holds slices i..j-1; its cost is the price of the break behind j-1 and the
 * square of the white it leaves (nothing at the end of a part).  The best last page
 * of every prefix is found by looking back one page's height: linear in slices.
 */
#include "layout/flow.h"

#include <string.h>

struct page_span { uint32_t first, count; };    /* slices of one page */

struct pager {
    struct composer *c;
    int height;                         /* of the type area */
    uint64_t *cost;                     /* by slice: of all pages before it */
    uint32_t *from;                     /* by slice: where the last page began */
    VEC(struct page_span) pages;
    uint32_t *page_of;                  /* by slice: the first of its spread */
};

/* Space before a slice where it stands: at a page's top `top` replaces `before`. */
static int lead_in(const struct composer *c, uint32_t i, bool at_top)
{
    const struct slice *s = &c->slices.at[i];
    return at_top ? s->top + repeat_height(c, s->repeat) : s->before;
}

static uint64_t page_cost(const struct pager *p, uint32_t last, int used, bool end)
{
    const struct slice *s = &p->c->slices.at[last];
    uint64_t white = (uint64_t)(p->height > used ? p->height - used : 0) / 1024;
    uint64_t cost = 4000;                       /* fewer pages are better */
    if (!end)
        cost += (uint64_t)s->price + white * white;
    else if (used < p->height / 6) {            /* a few lines alone: others may join them */
        uint64_t lacks = (uint64_t)(p->height / 6 - used) / 1024;
        cost += lacks * lacks;
    }
    if (!end && used < p->height / 3)
        cost += 5000000;
    if (used > p->height)
        cost += (uint64_t)(used - p->height) * 100000;
    return cost;
}

/* Pages for slices [first, end), which begin and end at forced breaks. */
static void page_stretch(struct pager *p, uint32_t first, uint32_t end)
{
    p->cost[first] = 0;
    for (uint32_t j = first + 1; j <= end; j++) {
        p->cost[j] = UINT64_MAX;
        int used = 0;
        for (uint32_t i = j; i-- > first;) {
            const struct slice *s = &p->c->slices.at[i];
            int height = used + s->height + lead_in(p->c, i, true);
            bool alone = i + 1 == j;
            if (height > p->height && !alone)
                break;
            used += s->height + s->before;
            if (p->cost[i] == UINT64_MAX)
                continue;
            uint64_t cost = p->cost[i] + page_cost(p, j - 1, height, j == end);
            if (cost < p->cost[j]) {
                p->cost[j] = cost;
                p->from[j] = i;
            }
        }
    }
    size_t start = p->pages.count;
    for (uint32_t j = end; j > first; j = p->from[j])
        *vec_push(p->c->work, &p->pages) = (struct page_span){p->from[j], j - p->from[j]};
    for (size_t a = start, b = p->pages.count; a + 1 < b; a++) {
        struct page_span t = p->pages.at[a];
        p->pages.at[a] = p->pages.at[--b];
        p->pages.at[b] = t;
    }
}

/* On facing pages all but the cover take two, of which the first is even. */
static bool is_spread(const struct pager *p, uint32_t span)
{
    const struct page_span *s = &p->pages.at[span];
    return p->c->facing && !(s->count && p->c->slices.at[s->first].form == FORM_COVER);
}

/* 1 if a blank page must stand before span k, which would begin on page index `page`. */
static uint32_t spread_blank(const struct pager *p, uint32_t page, uint32_t k)
{
    return is_spread(p, k) && page % 2 == 0;
}

static uint32_t spread_pages(const struct pager *p, uint32_t page, uint32_t k)
{
    return 1 + is_spread(p, k) + spread_blank(p, page, k);
}

static void page_all(struct pager *p)
{
    const struct composer *c = p->c;
    uint32_t n = (uint32_t)c->slices.count, first = 0;
    p->cost = arena_array(c->work, n + 1u, sizeof *p->cost);
    p->from = arena_array(c->work, n + 1u, sizeof *p->from);
    p->page_of = arena_array(c->work, n + 1u, sizeof *p->page_of);
    for (uint32_t i = 1; i <= n; i++)
        if (i == n || c->slices.at[i].start) {
            uint8_t start = c->slices.at[first].start;
            bool odd = p->pages.count % 2;
            if ((start == START_LEFT && !odd) || (start == START_RIGHT && odd))
                *vec_push(c->work, &p->pages) = (struct page_span){first, 0};
            page_stretch(p, first, i);
            first = i;
        }
    uint32_t page = 0;
    for (uint32_t k = 0; k < p->pages.count; page += spread_pages(p, page, k), k++)
        for (uint32_t i = 0; i < p->pages.at[k].count; i++)
            p->page_of[p->pages.at[k].first + i] = page + spread_blank(p, page, k);
}

/* ---- boxes of a page -------------------------------------------------------- */

struct builder {
    struct pager *p;
    struct composer *c;
    VEC(struct box) boxes;
    VEC(struct page_link) links;
    uint32_t page;
    uint8_t side;                       /* of the spread: 1 + enum lang; 0 = no spread */
    int left, top;                      /* of the type area on this page; of what it repeats */
    bool odd;
    int *slice_y;                       /* by slice: its top on its page */
    size_t mark, reference, link;       /* next of the composer's, which are in slice order */
};

static void put_box(struct builder *b, const struct box *from, int x, int y, bool artifact)
{
    if (b->side && from->side && from->side != b->side)
        return;
    struct box *box = vec_push(b->c->work, &b->boxes);
    *box = *from;
    box->x += x;
    box->y += y;
    if (artifact || (b->side == 1 + LANG_EN && !from->side)) {  /* both pages: told once */
        box->element = ELEMENT_ARTIFACT;
        box->furniture = true;
        box->pair = 0;
    }
}

static void put_slice(struct builder *b, uint32_t i, int y)
{
    const struct slice *s = &b->c->slices.at[i];
    for (uint32_t k = 0; k < s->box_count; k++)
        put_box(b, &b->c->boxes.at[s->box + k], b->left, y, false);
}

static void put_lines(struct builder *b, const struct text_lines *l, int x, int y, uint32_t element,
                      enum lang lang)
{
    if (!l || !l->count)
        return;
    struct box box = {.kind = BOX_LINE, .furniture = element == ELEMENT_ARTIFACT,
                      .element = element, .x = x + l->line[0].x, .y = y,
                      .width = l->line[0].width, .line = &l->line[0], .text = l->text, .lang = lang};
    *vec_push(b->c->work, &b->boxes) = box;
}

static bool side_shows(const struct builder *b, enum lang lang)
{
    return b->c->frame->shown[lang] && (!b->side || b->side == 1 + lang);
}

static void put_again(const struct box *box, int down, void *data)
{
    struct builder *b = data;
    put_box(b, box, b->left, b->top + down, true);
}

static void put_slices(struct builder *b, const struct page_span *span)
{
    const struct composer *c = b->c;
    int top = c->look->top, y = top, foot = top + b->p->height;
    for (uint32_t i = span->first + span->count; i-- > span->first && c->slices.at[i].foot;)
        foot -= c->slices.at[i].height;
    for (uint32_t i = span->first; i < span->first + span->count; i++) {
        const struct slice *s = &c->slices.at[i];
        if (s->foot && (i == span->first || !c->slices.at[i - 1].foot) && foot > y)
            y = foot;
        if (i == span->first) {
            b->top = y += s->top;
            if (s->repeat)
                repeat_each(c, s->repeat, put_again, b);
            y += repeat_height(c, s->repeat);
        } else
            y += s->before;
        b->slice_y[i] = y;
        put_slice(b, i, y);
        y += s->height;
    }
}

/* ---- furniture ---------------------------------------------------------------- */

/* Whether the first page bears the secrecy mark in a place of its own. */
static bool secrecy_placed(const struct builder *b)
{
    const struct look *l = b->c->look;
    enum part first = l->part_count ? l->parts[0] : PART_COUNT;
    if (b->page || first != PART_MASTHEAD)
        return !b->page && first == PART_COVER;
    for (uint32_t i = 0; i < l->list_count[PLACES_MASTHEAD]; i++) {
        const char *const *text = l->places[l->list[PLACES_MASTHEAD][i]].text;
        for (int lang = 0; lang < LANG_COUNT; lang++)
            if (text[lang] && strstr(text[lang], "{secrecy}"))
                return true;
    }
    return false;
}

/* On every page, opening ones too; gives the place behind it. */
static int secrecy_mark(struct builder *b, enum lang lang)
{
    struct composer *c = b->c;
    const char *s = c->particulars.secrecy[lang];
    int x = b->left + c->frame->x[lang];
    if (!s || !*s || !side_shows(b, lang) || secrecy_placed(b))
        return x;
    const struct text_lines *l = set_string(c, s, lang, STYLE_SECRECY, c->look->measure);
    put_lines(b, l, x, c->look->running_head, ELEMENT_ARTIFACT, lang);
    return l ? x + set_width(l) + c->styles[STYLE_SECRECY].text[lang].size * 3 / 2 : x;
}

static void running_head(struct builder *b, uint32_t chapter)
{
    struct composer *c = b->c;
    const struct region *r = NULL;
    for (uint32_t i = 0; i < c->document->region_count; i++)
        if (!c->document->regions[i]->edition && c->document->regions[i]->chapter == chapter)
            r = c->document->regions[i];
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!side_shows(b, (enum lang)lang))
            continue;
        int x = secrecy_mark(b, (enum lang)lang);
        bool secret = x > b->left + c->frame->x[lang];
        const char *title = secret ? NULL : c->particulars.title[lang];
        char *numeral = figure_zh_numeral(c->arena, chapter);
        const char *s = !chapter || !r ? title
                        : lang == LANG_ZH
                            ? arena_printf(c->arena, "%s　%s", numeral ? numeral : "", r->name[lang])
                            : arena_printf(c->arena, "%u\u00a0\u00a0\u00a0%s", chapter, r->name[lang]);
        if (s)
            put_lines(b, set_string(c, s, (enum lang)lang, STYLE_RUNNING_HEAD, c->look->measure), x,
                      c->look->running_head, ELEMENT_ARTIFACT, (enum lang)lang);
    }
}

/* In the form the look gives it, at the outer edge: — 3 — one character in
 * (GB/T 9704-2012, 7.5). */
static void page_number(struct builder *b)
{
    struct composer *c = b->c;
    const struct look *look = c->look;
    enum lang lang = look->number_form[LANG_ZH] && side_shows(b, LANG_ZH) ? LANG_ZH : LANG_EN;
    const char *form = look->number_form[lang] ? look->number_form[lang] : "{page}";
    const char *at = strstr(form, "{page}");
    const char *words = at ? arena_printf(c->arena, "%.*s%u%s", (int)(at - form), form, b->page + 1,
                                          at + strlen("{page}"))
                           : form;
    const struct text_lines *l = set_string(c, words, lang, STYLE_PAGE_NUMBER, look->measure);
    if (!l || !look->has_page_number || (b->page == 0 && !look->number_first))
        return;
    int inset = look->number_inset;
    int x = b->odd ? b->left + look->measure - inset - set_width(l) : b->left + inset;
    put_lines(b, l, x, look->page_number, ELEMENT_ARTIFACT, lang);
}

/* The first character of a region's name that tells it from the others. */
static const char *tab_letter(struct composer *c, const struct region *r, enum lang lang)
{
    const char *s = r->name[lang], *end = s + strlen(s);
    while (s < end) {
        unsigned n;
        utf8_decode(s, &n);
        bool shared = false;
        for (uint32_t i = 0; i < c->document->region_count; i++) {
            const struct region *o = c->document->regions[i];
            if (o != r && !o->edition &&
                strncmp(o->name[lang], r->name[lang], (size_t)(s - r->name[lang]) + n) == 0)
                shared = true;
        }
        if (!shared || s + n == end)
            return arena_strndup(c->arena, s, n);
        s += n;
    }
    return "";
}

/* Slate block in the outer margin, each chapter 5 grid lines lower, again after 8. */
static void region_tab(struct builder *b, uint32_t chapter)
{
    struct composer *c = b->c;
    const struct region *r = NULL;
    for (uint32_t i = 0; i < c->document->region_count; i++)
        if (!c->document->regions[i]->edition && c->document->regions[i]->chapter == chapter)
            r = c->document->regions[i];
    enum lang lang = side_shows(b, LANG_ZH) ? LANG_ZH : LANG_EN;
    if (!r || !r->name[lang])
        return;
    int width = PT(18), height = PT(32);
    int x = b->odd ? c->look->width - PT(16) - width : PT(16);
    int y = c->look->top + (int)((chapter - 1) % 8) * 5 * c->look->grid;
    struct box box = {.kind = BOX_FILL, .furniture = true, .x = x, .y = y, .width = width,
                      .height = height, .colour = c->look->colours[SLATE]};
    *vec_push(c->work, &b->boxes) = box;
    const struct text_lines *l =
        set_string(c, tab_letter(c, r, lang), lang, STYLE_TAB, width);
    int size = c->styles[STYLE_TAB].text[lang].size;
    put_lines(b, l, x, y + height / 2 + size * 3 / 8, ELEMENT_ARTIFACT, lang);
}

static void margin_marks(struct builder *b, const struct page_span *span)
{
    struct composer *c = b->c;
    int lowest = 0;
    for (; b->mark < c->marks.count; b->mark++) {
        const struct margin_mark *m = &c->marks.at[b->mark];
        if (m->slice >= span->first + span->count)
            break;
        int width = set_width(m->lines), gap = PT(m->hung && !b->odd ? 24 : 16);
        int x = b->odd ? b->left + c->look->measure + gap : b->left - gap - width;
        int y = b->slice_y[m->slice] + m->y;
        y = y < lowest ? lowest : y;
        lowest = y + PT(12);
        bool again = b->side == 1 + LANG_EN;        /* the mark of the left page once more */
        put_lines(b, m->lines, x, y, again ? ELEMENT_ARTIFACT : m->element, LANG_EN);
        const struct link_target *t = &c->targets.at[m->link];
        if (again || !t->element)
            continue;
        struct page_link *l = vec_push(c->arena, &b->links);
        *l = (struct page_link){b->page, x, y - PT(8), width, PT(10), m->element, t->element, t->uri,
                                t->contents};
    }
}

/* One bar beside slices that changed and stand together. */
static void change_bars(struct builder *b, const struct page_span *span)
{
    struct composer *c = b->c;
    int width = PT(1.2), gap = PT(12);
    struct box bar = {.kind = BOX_FILL, .furniture = true, .width = width,
                      .x = b->odd ? b->left + c->look->measure + gap : b->left - gap - width,
                      .colour = c->look->colours[SLATE]};
    for (uint32_t i = span->first; i < span->first + span->count; i++) {
        const struct slice *s = &c->slices.at[i];
        if (!s->changed || !s->height)
            continue;
        if (bar.height && bar.y + bar.height < b->slice_y[i] - s->before) {
            *vec_push(c->work, &b->boxes) = bar;
            bar.height = 0;
        }
        bar.y = bar.height ? bar.y : b->slice_y[i];
        bar.height = b->slice_y[i] + s->height - bar.y;
    }
    if (bar.height)
        *vec_push(c->work, &b->boxes) = bar;
}

static void page_links(struct builder *b, const struct page_span *span)
{
    struct composer *c = b->c;
    for (; b->reference < c->references.count; b->reference++) {
        const struct page_reference *r = &c->references.at[b->reference];
        if (r->slice >= span->first + span->count)
            break;
        if (b->side && r->side && r->side != b->side)
            continue;
        uint32_t target = b->p->page_of[r->target_slice] + (b->side == 1 + LANG_EN);
        if (r->pair) {
            if (!r->missing)
                put_lines(b, page_arrow_text(c, target + 1), b->left + r->x,
                          b->slice_y[r->slice] + r->y, r->element, LANG_EN);
            continue;
        }
        const char *s = r->missing ? "—" : arena_printf(c->arena, "%u", target + 1);
        const struct text_lines *l = set_string(c, s, LANG_EN, STYLE_CONTENTS_PAGE, PT(40));
        if (!l)
            continue;
        put_lines(b, l, b->left + r->x - PT(40), b->slice_y[r->slice] + r->y, r->element, LANG_EN);
    }
    for (; b->link < c->links.count; b->link++) {
        const struct link_place *p = &c->links.at[b->link];
        if (p->slice >= span->first + span->count)
            break;
        const struct link_target *t = &c->targets.at[p->target];
        if (b->side && (p->side ? p->side != b->side : b->side != 1))
            continue;
        if (!t->element && !t->uri)     /* what this look does not print */
            continue;
        struct page_link *l = vec_push(c->arena, &b->links);
        *l = (struct page_link){b->page, b->left + p->x, b->slice_y[p->slice] + p->y, p->width,
                                p->height, p->element, t->element, t->uri, t->contents};
    }
}

static void build_page(struct builder *b, const struct page_span *span, struct page *out)
{
    struct composer *c = b->c;
    const struct slice *first = span->count ? &c->slices.at[span->first] : NULL;
    b->boxes.count = 0;                 /* the room stays for the next page */
    b->odd = b->page % 2 == 0;
    b->left = b->odd ? c->look->inner : c->look->outer;
    if (first && first->form == FORM_COVER)
        b->left = c->look->inner;
    if (first)
        put_slices(b, span);
    if (first && first->form == FORM_TEXT && c->look->has_running_head)
        running_head(b, first->chapter);
    else
        for (int lang = 0; first && first->form == FORM_OPENING && c->look->has_running_head &&
                           lang < LANG_COUNT; lang++)
            secrecy_mark(b, (enum lang)lang);
    if (first && first->form != FORM_COVER)
        page_number(b);
    if (first && first->chapter && c->look->has_tab)
        region_tab(b, first->chapter);
    margin_marks(b, span);
    change_bars(b, span);
    page_links(b, span);
    struct box *boxes = arena_array(c->arena, b->boxes.count + 1, sizeof *boxes);
    if (b->boxes.count)
        memcpy(boxes, b->boxes.at, b->boxes.count * sizeof *boxes);
    *out = (struct page){.width = c->look->width, .height = c->look->height, .boxes = boxes,
                         .box_count = (uint32_t)b->boxes.count, .left = b->left,
                         .label = arena_printf(c->arena, "%u", b->page + 1),
                         .right = b->left + c->look->measure,
                         .cover = first && first->form == FORM_COVER};
    out->inner_right = !b->odd && !out->cover;
}

/* A page, or both of a spread, which read the same marks, references and links. */
static void build_span(struct builder *b, uint32_t k, struct page *pages)
{
    static const struct page_span blank = {0, 0};
    const struct page_span *span = &b->p->pages.at[k];
    size_t mark = b->mark, reference = b->reference, link = b->link;
    bool spread = is_spread(b->p, k);
    if (spread_blank(b->p, b->page, k)) {
        build_page(b, &blank, &pages[b->page]);
        b->page++;
    }
    b->side = spread ? 1 + LANG_ZH : 0;
    build_page(b, span, &pages[b->page]);
    b->page++;
    if (spread) {
        b->side = 1 + LANG_EN;
        b->mark = mark, b->reference = reference, b->link = link;
        build_page(b, span, &pages[b->page]);
        b->page++;
    }
    b->side = 0;
}

static void set_outline(struct builder *b, struct pages *out)
{
    struct composer *c = b->c;
    struct outline_entry *e = arena_array(c->arena, c->outline.count, sizeof *e);
    for (size_t i = 0; i < c->outline.count; i++) {
        const struct outline_mark *m = &c->outline.at[i];
        e[i] = (struct outline_entry){m->title, m->level, b->p->page_of[m->slice],
                                      b->slice_y[m->slice]};
    }
    out->outline = e;
    out->outline_count = (uint32_t)c->outline.count;
}

bool paging(struct composer *c, struct pages *out)
{
    struct pager p = {.c = c, .height = c->look->lines * c->look->grid};
    page_all(&p);
    struct builder b = {.p = &p, .c = c,
                        .slice_y = arena_array(c->work, c->slices.count + 1, sizeof *b.slice_y)};
    struct page *pages = arena_array(c->arena, 3 * p.pages.count, sizeof *pages);
    for (uint32_t k = 0; k < p.pages.count; k++)
        build_span(&b, k, pages);
    out->page = pages;
    out->count = b.page;
    out->tree = (struct tree){c->elements.at, (uint32_t)c->elements.count};
    out->links = b.links.at;
    out->link_count = (uint32_t)b.links.count;
    set_outline(&b, out);
    return c->ok;
}
