/*
 * place: parts of a look that are lists of places (look_place.c): the head of a document,
 * its title, what closes it, its tail.  Places stand one below the other; a line takes the
 * height of its style's pitch, its Han in the middle, so that `below=1g` leaves a line free.
 *
 * Words: a *fixed* place says where its ink begins, from the page's top; one *beside* stands
 * on the line of the place before it; one *apart* moves nothing that follows.
 * Rule: every line is a slice, so that a list of any length may go over pages.
 */
#include "layout/flow.h"

#include <string.h>

/* What is being placed.  y counts from the part's top; in a masthead that is the top of the
 * type area, so that a place with a height from the page's top can be had. */
struct stand {
    struct composer *c;
    bool foot, page_top;
    int end;                    /* of everything so far */
    int before;                 /* space the next slice has in front */
    int line;                   /* top of the last place: where one beside it stands */
    uint32_t placed;
    uint32_t spoken;            /* of those, places with words or a picture */
    bool begun;                 /* has a slice of its own */
};

/* A slice from the end so far down to `bottom`; gives its top. */
static int slice_to(struct stand *s, int bottom)
{
    int top = s->end;
    struct slice *slice = slice_add(s->c, bottom - top);
    slice->foot = s->foot;
    slice->price = BREAK_NEVER;
    slice->before = s->before;
    s->before = 0;
    s->begun = true;
    s->end = bottom;
    return top;
}

/* Where the next place begins: below all others, with its own space. */
static int next_top(struct stand *s, int below)
{
    if (s->placed || s->page_top || s->foot)
        return s->end + below;
    s->before = below;          /* vanishes at a page's top */
    return s->end;
}

/* A line box at `top`, `height` high, drawn in the slice that reaches to its bottom: the last
 * one, if that does already.  Gives y of the box in that slice. */
static int line_slice(struct stand *s, int top, int height)
{
    if (top + height > s->end || !s->begun) {
        int bottom = top + height > s->end ? top + height : s->end;
        int from = slice_to(s, bottom);
        return top - from;
    }
    return top - (s->end - slice_last(s->c)->height);
}

/* ---- words ------------------------------------------------------------------------- */

/* A place's words in one language, set; where its label stands. */
struct set_place {
    const struct text_lines *lines, *label;
    int x, width;               /* of the lane */
    int label_x, text_x;
    uint32_t element, label_element;
};

static const struct text_lines *set_words(struct composer *c, const char *text, const char *prefix,
                                          enum lang lang, int slot, int measure, int hang)
{
    struct span span = {.kind = SPAN_TEXT, .text = text, .bytes = (uint32_t)strlen(text)};
    struct phrase p = {&span, 1, TEXT_PRESENT};
    struct set_options o = {.prefix = prefix, .hang = hang,
                            .indent = c->styles[slot].indent[lang]};
    return set_phrase(c, &p, lang, (enum style_id)slot, measure, &o);
}

static int words_width(struct composer *c, const char *text, enum lang lang, int slot)
{
    struct span span = {.kind = SPAN_TEXT, .text = text, .bytes = (uint32_t)strlen(text)};
    struct phrase p = {&span, 1, TEXT_PRESENT};
    return natural_width(c, &p, lang, (enum style_id)slot);
}

int label_room(struct composer *c, const char *label, enum lang lang, int slot)
{
    const char *after = lang == LANG_ZH ? "字" : "n";
    return words_width(c, arena_printf(c->arena, "%s%s", label, after), lang, slot) -
           words_width(c, after, lang, slot);
}

/* Smaller until it is one line, but never below a third. */
static void fit_size(struct composer *c, const char *text, enum lang lang, int slot, int measure)
{
    struct style *style = &c->styles[slot];
    int width = words_width(c, text, lang, slot), full = style->text[lang].size;
    if (width <= measure || width <= 0)
        return;
    int size = (int)((int64_t)full * (measure - PT(1)) / width);
    size = size < full / 3 ? full / 3 : size;
    style->text[lang].tracking = (int)((int64_t)style->text[lang].tracking * size / full);
    style->text[lang].latin_size = (int)((int64_t)style->text[lang].latin_size * size / full);
    style->pitch[lang] -= full - size;
    style->text[lang].size = size;
}

/* Its label's own style, or the place's. */
static int label_slot(const struct place *p)
{
    return p->label_style < 0 ? p->slot : p->label_style;
}

static void set_labelled(struct composer *c, const struct place *p, const char *label,
                         const char *text, enum lang lang, struct set_place *out)
{
    int width = label_room(c, label, lang, label_slot(p));
    int room = p->label_width ? p->label_width : width;
    if (p->label_style < 0 && !p->label_width) {        /* one text: 抄送：… hung behind its label */
        out->lines = set_words(c, text, label, lang, p->slot, out->width, width);
        return;
    }
    int measure = out->width - room;
    out->text_x = out->x + room;
    out->lines = set_words(c, text, NULL, lang, p->slot, measure > 0 ? measure : 1, 0);
    out->label = set_string(c, label, lang, (enum style_id)label_slot(p), room + PT(1));
    if (out->lines && out->lines->count)
        out->label_x = p->label_width ? out->x : out->text_x + out->lines->line[0].x - width;
}

/* What has no language (a number, a date in figures) is not written below itself again. */
static bool said_above(struct composer *c, const struct place *p, enum lang lang, const char *text)
{
    if (lang != LANG_EN || p->columns || p->label[LANG_EN] || c->facing ||
        !c->frame->shown[LANG_ZH] || !p->text[LANG_ZH])
        return false;
    const char *above = particulars_fill(c, p->text[LANG_ZH], LANG_ZH);
    return above && strcmp(above, text) == 0;
}

static bool set_side(struct composer *c, const struct place *p, enum lang lang,
                     struct set_place *out)
{
    *out = (struct set_place){0};
    if (!c->frame->shown[lang] || !p->text[lang])
        return false;
    const char *text = particulars_fill(c, p->text[lang], lang);
    const char *label = p->label[lang] ? particulars_fill(c, p->label[lang], lang) : NULL;
    if (!text || !*text || said_above(c, p, lang, text))
        return false;
    out->x = p->inset + (p->columns ? c->frame->x[lang] : 0);
    out->width = (p->columns ? c->frame->width[lang] : c->look->measure) - p->inset - p->end_inset;
    if (out->width < c->look->em)
        out->width = c->look->em;
    out->text_x = out->x;
    c->styles[p->slot] = c->look->styles[p->slot];
    if (p->fit)
        fit_size(c, text, lang, p->slot, out->width);
    if (label)
        set_labelled(c, p, label, text, lang, out);
    else
        out->lines = set_words(c, text, NULL, lang, p->slot, out->width, 0);
    if (!out->lines || !out->lines->count)
        return false;
    if (out->label)
        out->label_element = element_add(c, EL_P, lang, c->parent);
    out->element = element_add(c, p->heading ? EL_H1 : EL_P, lang, c->parent);
    return true;
}

/* The height of a line's box and its baseline there.  `ink`: the box is as far around the
 * ink as the pitch is around an em, and begins with it. */
struct line_box { int height, baseline; };

static struct line_box line_box(const struct composer *c, const struct place *p, enum lang lang,
                                const struct text_line *l, bool ink)
{
    const struct style *st = &c->styles[p->slot];
    int size = st->text[lang].size, lead = st->pitch[lang] - size, up, down;
    if (ink && text_line_ink(l, &up, &down))
        return (struct line_box){up - down + lead / 2, up};
    return (struct line_box){st->pitch[lang], st->pitch[lang] / 2 + size * 3 / 8};
}

static void draw_line(struct composer *c, const struct set_place *set, uint32_t i, int y,
                      enum lang lang)
{
    if (set->label && i == 0)
        box_line(c, set->label, 0, set->label_x, y, set->label_element, 0, lang);
    box_line(c, set->lines, i, set->text_x, y, set->element, 0, lang);
}

/* One language's lines from `top` on; the bottom of the last. */
static int put_side(struct stand *s, const struct place *p, const struct set_place *set,
                    enum lang lang, int top)
{
    struct composer *c = s->c;
    for (uint32_t i = 0; i < set->lines->count; i++) {
        struct line_box box = line_box(c, p, lang, &set->lines->line[i], p->fixed && i == 0);
        int y = line_slice(s, top, box.height);
        draw_line(c, set, i, y + box.baseline, lang);
        top += box.height;
    }
    return top;
}

/* Languages side by side, first baselines level. */
static void put_columns(struct stand *s, const struct place *p,
                        const struct set_place set[LANG_COUNT], int top)
{
    struct composer *c = s->c;
    const struct style *st = &c->styles[p->slot];
    int pitch = 0, size = st->text[LANG_ZH].size;
    uint32_t rows = 0;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        if (set[lang].lines) {
            pitch = st->pitch[lang] > pitch ? st->pitch[lang] : pitch;
            rows = set[lang].lines->count > rows ? set[lang].lines->count : rows;
        }
    uint8_t side = c->side;
    for (uint32_t i = 0; i < rows; i++, top += pitch) {
        int y = line_slice(s, top, pitch) + pitch / 2 + size * 3 / 8;
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            c->side = c->facing ? (uint8_t)(lang + 1) : side;
            if (set[lang].lines && i < set[lang].lines->count)
                draw_line(c, &set[lang], i, y, (enum lang)lang);
        }
    }
    c->side = side;
}

static int top_of(struct stand *s, const struct place *p)
{
    int fixed = p->at - s->c->look->top;
    if (p->beside && s->placed)
        return s->line;
    if (p->fixed && s->page_top && (p->apart || !s->placed || fixed >= s->end))
        return fixed;
    return next_top(s, p->below);
}

static void put_text(struct stand *s, const struct place *p)
{
    struct set_place set[LANG_COUNT];
    bool any = false, columns = p->columns && s->c->frame->shown[LANG_ZH] &&
                                s->c->frame->shown[LANG_EN];
    if (columns) {
        for (int lang = 0; lang < LANG_COUNT; lang++)
            any = set_side(s->c, p, (enum lang)lang, &set[lang]) || any;
        if (!any)
            return;
        int top = top_of(s, p);
        s->line = top;
        put_columns(s, p, set, top);
        s->placed++;
        return;
    }
    for (int lang = 0, top = 0; lang < LANG_COUNT; lang++) {
        if (!set_side(s->c, p, (enum lang)lang, &set[lang]))
            continue;
        top = any ? top : top_of(s, p);
        if (!any)
            s->line = top;
        top = put_side(s, p, &set[lang], (enum lang)lang, top);
        any = true;
    }
    s->placed += any;
}

/* ---- rules, the logo, space ------------------------------------------------------------- */

static void put_rule(struct stand *s, const struct place *p)
{
    struct composer *c = s->c;
    int height = p->rule + p->rule_gap + p->rule_second, top = top_of(s, p), y;
    int x = p->left >= 0 ? p->left - c->look->inner : p->inset;
    int width = p->width ? p->width : c->look->measure - p->inset - p->end_inset;
    int colour = c->styles[p->slot].colour;
    if (p->apart && s->begun)
        y = top - (s->end - slice_last(c)->height);
    else
        y = line_slice(s, top, height);
    box_rule(c, x, y + p->rule / 2, width, p->rule, colour);
    if (p->rule_second)
        box_rule(c, x, y + p->rule + p->rule_gap + p->rule_second / 2, width, p->rule_second, colour);
    s->placed++;
}

static void put_picture(struct stand *s, const struct place *p)
{
    struct composer *c = s->c;
    const struct picture *logo = c->particulars.logo;
    if (!logo)
        return;
    int top = top_of(s, p), y = line_slice(s, top, p->picture);
    picture_add(c, p->inset, y, c->look->measure - p->inset - p->end_inset, p->picture,
                c->styles[p->slot].text[LANG_ZH].align);
    s->line = top;
    s->placed++;
}

void picture_add(struct composer *c, int x, int y, int width, int height, enum text_align align)
{
    const struct picture *logo = c->particulars.logo;
    int wide = (int)((int64_t)height * logo->width / logo->height);
    if (wide > width) {
        height = (int)((int64_t)height * width / wide);
        wide = width;
    }
    uint32_t figure = element_add(c, EL_FIGURE, LANG_ZH, c->parent);
    const char *zh = c->particulars.issuer[LANG_ZH], *en = c->particulars.issuer[LANG_EN];
    c->elements.at[figure].alt = arena_printf(c->arena, "%s标志 · Logo of %s", zh, en);
    struct box *b = box_add(c, BOX_IMAGE, figure);
    b->x = x + (align == ALIGN_CENTRE ? (width - wide) / 2 : align == ALIGN_END ? width - wide : 0);
    b->y = y;
    b->width = wide;
    b->height = height;
    b->picture = logo;
}

/* ---- lists ------------------------------------------------------------------------------- */

static bool is_said(struct composer *c, const char *name)
{
    if (strcmp(name, "logo") == 0)
        return c->particulars.logo != NULL;
    const char *words = arena_printf(c->arena, "{%s}", name);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *s = c->frame->shown[lang] ? particulars_fill(c, words, (enum lang)lang) : NULL;
        if (s && *s)
            return true;
    }
    return false;
}

/* How many of the names say something; `all` is how many there are. */
static int count_said(struct composer *c, const char *names, int *all)
{
    int said = 0;
    for (*all = 0; names && *names; ++*all) {
        size_t n = strcspn(names, " ");
        said += is_said(c, arena_strndup(c->arena, names, n));
        names += n + strspn(names + n, " ");
    }
    return said;
}

static void put_place(struct stand *s, const struct place *p)
{
    int wanted, unwanted;
    if (count_said(s->c, p->with, &wanted) < wanted || count_said(s->c, p->without, &unwanted))
        return;
    uint32_t placed = s->placed;
    if (p->rule)
        put_rule(s, p);
    else if (p->picture)
        put_picture(s, p);
    else if (p->text[LANG_ZH] || p->text[LANG_EN])
        put_text(s, p);
    else if (p->below)
        slice_to(s, next_top(s, p->below));
    s->spoken += s->placed > placed && !p->rule;
    if (s->placed > placed && p->after)
        slice_to(s, s->end + p->after);
}

bool places_set(struct composer *c, enum place_list list, enum part part)
{
    uint32_t first = (uint32_t)c->slices.count, elements = (uint32_t)c->elements.count;
    struct flow_point begin = flow_point(c);
    struct stand s = {.c = c, .foot = list == PLACES_TAIL, .page_top = list == PLACES_MASTHEAD};
    c->parent = element_add(c, EL_SECT, c->frame->shown[LANG_ZH] ? LANG_ZH : LANG_EN, 1);
    c->chapter = 0;
    for (uint32_t i = 0; i < c->look->list_count[list] && c->ok; i++)
        put_place(&s, &c->look->places[c->look->list[list][i]]);
    if (!s.placed) {
        c->slices.count = first;        /* space alone is nothing */
        c->elements.count = elements;
        return c->ok;
    }
    if (list == PLACES_TAIL && !s.spoken) {     /* rules that close nothing in */
        flow_return(c, &begin);
        return c->ok;
    }
    c->part_slice[part] = first + 1;
    if (list == PLACES_MASTHEAD) {
        c->slices.at[first].start = START_PAGE;
        c->slices.at[first].form = FORM_OPENING;
    }
    slice_last(c)->price = list == PLACES_TAIL || list == PLACES_CLOSING ? BREAK_FREE : BREAK_HEADED;
    return c->ok;
}
