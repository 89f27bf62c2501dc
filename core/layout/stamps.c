/*
 * stamps: what is put on pages once they are made (look.md §12): the framed mark of a
 * draft, the watermark, and the marks of numbered copies: number and recipient at the inner
 * foot of every page, the number once more at the head of the cover.
 */
#include "layout/flow.h"

#include <string.h>

#define COS_52 0.6157
#define SIN_52 0.7880

/* The languages of this layout, a word of each, Chinese first. */
static const char *both(struct composer *c, const char *zh, const char *en)
{
    const bool *shown = c->frame->shown;
    return !shown[LANG_EN] ? zh : !shown[LANG_ZH] ? en : arena_printf(c->arena, "%s %s", zh, en);
}

static enum lang main_lang(const struct composer *c)
{
    return c->frame->shown[LANG_ZH] ? LANG_ZH : LANG_EN;
}

/* ---- draft --------------------------------------------------------------------- */

/* The mark's place is the right end of the running head; where words stand there, above. */
static int draft_baseline(const struct composer *c, const struct page *p, int left)
{
    int y = c->look->running_head, gap = PT(8);
    for (uint32_t i = 0; i < p->box_count; i++) {
        const struct box *b = &p->boxes[i];
        if (b->kind == BOX_LINE && b->furniture && b->y == y && b->x + b->width > left - gap)
            return y - PT(16);
    }
    return y;
}

static void draft_page(struct composer *c, struct page *p, const struct text_lines *l)
{
    struct box *boxes = arena_array(c->arena, p->box_count + 2u, sizeof *boxes);
    int size = c->styles[STYLE_DRAFT].text[main_lang(c)].size, pad = PT(4);
    int width = set_width(l) + 2 * pad, left = p->right - width;
    int y = draft_baseline(c, p, left), colour = c->styles[STYLE_DRAFT].colour;
    memcpy(boxes, p->boxes, p->box_count * sizeof *boxes);
    boxes[p->box_count] = (struct box){.kind = BOX_STROKE, .furniture = true, .rectangle = true,
                                       .x = left, .y = y - size - PT(1.5), .width = width,
                                       .height = size + PT(4.5), .stroke = PT(0.8), .colour = colour};
    boxes[p->box_count + 1] = (struct box){.kind = BOX_LINE, .furniture = true, .y = y,
                                           .x = left + pad + l->line[0].x, .line = &l->line[0],
                                           .width = l->line[0].width, .text = l->text,
                                           .lang = main_lang(c)};
    p->boxes = boxes;
    p->box_count += 2;
}

static bool draft_set(struct composer *c, struct page *pages, uint32_t count)
{
    const char *number = c->options->draft;
    if (!number)
        return true;
    const char *s = both(c, "草案", "DRAFT");
    if (*number)
        s = arena_printf(c->arena, "%s %s", s, number);
    const struct text_lines *l = set_string(c, s, main_lang(c), STYLE_DRAFT, c->look->measure);
    for (uint32_t i = 0; l && i < count; i++)
        if (pages[i].box_count)
            draft_page(c, &pages[i], l);
    return l != NULL;
}

/* ---- watermark ------------------------------------------------------------------- */

/* As large as the look says, but within four fifths of the page at 52 degrees. */
static bool watermark_set(struct composer *c, struct pages *out)
{
    if (!c->options->watermark)
        return true;
    enum lang lang = main_lang(c);
    struct text_style *style = &c->styles[STYLE_WATERMARK].text[lang];
    const char *s = both(c, "草案", "DRAFT");
    const struct text_lines *l = set_string(c, s, lang, STYLE_WATERMARK, PT(4000));
    double across = c->look->width * 0.8 / COS_52, up = c->look->height * 0.8 / SIN_52;
    double most = across < up ? across : up;
    if (l && set_width(l) > most) {
        double scale = most / set_width(l);
        style->size = (int)(style->size * scale);
        style->latin_size = (int)(style->latin_size * scale);
        l = set_string(c, s, lang, STYLE_WATERMARK, PT(4000));
    }
    if (!l)
        return false;
    struct watermark *w = arena_alloc(c->arena, sizeof *w);
    *w = (struct watermark){.line = &l->line[0], .text = l->text, .x = c->look->width / 2,
                            .y = c->look->height / 2, .degrees = 52, .size = style->size,
                            .stroke = PT(0.5), .colour = 0xC4C4C4};
    out->watermark = w;
    return true;
}

/* ---- copies ------------------------------------------------------------------------ */

/* A name is somebody else's text: a character without a glyph is told with its line. */
static const struct text_lines *set_named(struct composer *c, const char *s, enum lang lang,
                                          int style, const char *where)
{
    struct text_piece piece = {s, strlen(s), TEXT_PLAIN, 0};
    struct text_paragraph *p =
        text_shape(c->engine, c->scratch, &piece, 1, &c->styles[style].text[lang], where);
    return p ? text_break(c->engine, c->arena, p, PT(4000), 0, 0) : NULL;
}

static struct box box_of(const struct text_lines *l, int x, int y, enum lang lang)
{
    return (struct box){.kind = BOX_LINE, .furniture = true, .x = x, .y = y, .line = &l->line[0],
                        .width = l->line[0].width, .text = l->text, .lang = lang};
}

/* Adds a line behind what the mark has; false if reported. */
static bool mark_line(struct composer *c, struct copy_mark *m, struct box *boxes, const char *s,
                      enum lang lang, enum style_id style, int y, const char *where)
{
    const struct text_lines *l = set_named(c, s, lang, style, where);
    if (!l)
        return false;
    int x = m->box_count ? m->width + c->styles[style].text[lang].size * 6 / 5 : 0;
    boxes[m->box_count++] = box_of(l, x, y, lang);
    m->boxes = boxes;
    m->width = x + l->line[0].width;
    return true;
}

/* Between the inner edge and the page number. */
static int foot_room(const struct composer *c) { return c->look->measure - PT(48); }

/* Number and recipient; where a look has no running heads, secrecy in front. */
static bool foot_mark(struct composer *c, uint32_t i, const char *const number[LANG_COUNT],
                      struct copy_mark *m)
{
    const struct copy_name *n = &c->options->copies[i];
    struct box *boxes = arena_array(c->arena, LANG_COUNT, sizeof *boxes);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *s = number[lang], *secrecy = c->particulars.secrecy[lang];
        if (!c->frame->shown[lang])
            continue;
        if ((int)main_lang(c) == lang && *n->name)
            s = arena_printf(c->arena, lang == LANG_ZH ? "%s　%s" : "%s\u00a0\u00a0%s", s, n->name);
        if (!c->look->has_running_head && secrecy && *secrecy)
            s = arena_printf(c->arena, lang == LANG_ZH ? "%s　%s" : "%s\u00a0\u00a0%s", secrecy, s);
        if (!mark_line(c, m, boxes, s, (enum lang)lang, STYLE_COPY, c->look->page_number, n->where))
            return false;
    }
    if (m->width <= foot_room(c))
        return true;
    diag_report(MSG_COPY_NAME_WIDE, n->where, n->name);
    return false;
}

static bool cover_mark(struct composer *c, const char *const number[LANG_COUNT], struct copy_mark *m)
{
    struct box *boxes = arena_array(c->arena, LANG_COUNT, sizeof *boxes);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (c->frame->shown[lang] &&
            !mark_line(c, m, boxes, number[lang], (enum lang)lang, STYLE_COVER_MARK,
                       PT(48) + baseline_of(&c->styles[STYLE_COVER_MARK], (enum lang)lang), NULL))
            return false;
    return true;
}

/* ---- serial numbers in a masthead ------------------------------------------------------ */

#define SERIAL_FORM "%06u"              /* GB/T 9704-2012, 7.2.1: six digits */
#define SERIALS_MOST 4

/* Where the masthead says the number, found by the first copy's. */
struct serials { struct box box[SERIALS_MOST]; uint32_t count; int slot; };

static const struct place *serial_place(const struct composer *c)
{
    const struct look *l = c->look;
    for (uint32_t i = 0; i < l->list_count[PLACES_MASTHEAD]; i++) {
        const struct place *p = &l->places[l->list[PLACES_MASTHEAD][i]];
        for (int lang = 0; lang < LANG_COUNT; lang++)
            if (p->text[lang] && strstr(p->text[lang], "{serial}"))
                return p;
    }
    return NULL;
}

void stamps_prepare(struct composer *c)
{
    if (c->asked.copies && serial_place(c))
        c->asked.particulars.serial = arena_printf(c->arena, SERIAL_FORM, 1u);
}

/* Takes the first copy's number off the first page: each copy has its own there. */
static void take_serials(struct composer *c, struct page *page, struct serials *out)
{
    const struct place *place = serial_place(c);
    const char *first = c->asked.particulars.serial;
    uint32_t n = 0;
    *out = (struct serials){.slot = place ? place->slot : 0};
    if (!place || !c->asked.copies)
        return;
    struct box *boxes = arena_array(c->arena, page->box_count, sizeof *boxes);
    for (uint32_t i = 0; i < page->box_count; i++) {
        const struct box *b = &page->boxes[i];
        bool is = b->kind == BOX_LINE && out->count < SERIALS_MOST && strstr(b->text, first);
        if (is)
            out->box[out->count++] = *b;
        else
            boxes[n++] = *b;
    }
    page->boxes = boxes;
    page->box_count = n;
    page->cover = out->count != 0;
}

static bool serial_mark(struct composer *c, const struct serials *s, uint32_t copy,
                        struct copy_mark *m)
{
    struct box *boxes = arena_array(c->arena, SERIALS_MOST, sizeof *boxes);
    for (uint32_t i = 0; i < s->count; i++) {
        const struct box *b = &s->box[i];
        const char *first = c->asked.particulars.serial, *at = strstr(b->text, first);
        const char *words = arena_printf(c->arena, "%.*s" SERIAL_FORM "%s", (int)(at - b->text),
                                         b->text, copy + 1, at + strlen(first));
        const struct text_lines *l = set_named(c, words, b->lang, s->slot, NULL);
        if (!l)
            return false;
        bool right = c->styles[s->slot].text[b->lang].align == ALIGN_END;
        boxes[i] = box_of(l, right ? b->x + b->width - l->line[0].width : b->x, b->y, b->lang);
    }
    *m = (struct copy_mark){boxes, s->count, 0};
    return true;
}

/* ---- all of them -------------------------------------------------------------------------- */

static bool copy_set(struct composer *c, uint32_t i, const struct serials *serials, struct copy *out)
{
    const char *name = c->options->copies[i].name;
    const char *number[LANG_COUNT] = {arena_printf(c->arena, "第%03u份", i + 1),
                                      arena_printf(c->arena, "Copy %03u", i + 1)};
    out->title = arena_printf(c->arena, "%s%s%s · %s", number[LANG_ZH], *name ? " " : "", name,
                              number[LANG_EN]);
    if (!foot_mark(c, i, number, &out->foot))
        return false;
    return serials->count ? serial_mark(c, serials, i, &out->cover)
                          : cover_mark(c, number, &out->cover);
}

static bool copies_set(struct composer *c, struct page *first, struct pages *out)
{
    uint32_t count = c->options->copy_count;
    struct serials serials;
    if (!c->options->copies)
        return true;
    take_serials(c, first, &serials);
    struct copy *copies = arena_array(c->arena, count, sizeof *copies);
    bool ok = true;
    for (uint32_t i = 0; i < count; i++)
        ok = copy_set(c, i, &serials, &copies[i]) && ok;
    out->copies = copies;
    out->copy_count = count;
    out->cover_fixed = serials.count != 0;
    return ok;
}

bool stamps_set(struct composer *c, struct pages *out)
{
    struct page *pages = arena_array(c->arena, out->count, sizeof *pages);
    memcpy(pages, out->page, out->count * sizeof *pages);
    out->page = pages;
    return draft_set(c, pages, out->count) && watermark_set(c, out) && copies_set(c, &pages[0], out);
}
