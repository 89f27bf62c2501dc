/*
 * shape: letters into items with shaped glyphs, and the sums the breaker reads.
 *
 * A Latin stretch is shaped whole (kerning and ligatures are its own), then cut
 * into items where it may be divided; a cut never goes through a cluster.
 */
#include "text/text_private.h"

#include <glib.h>
#include <string.h>

enum { STRETCH_MAX = 512 };     /* bytes of one shaped stretch */

struct builder {
    struct text_engine *engine;
    struct arena *arena, *keep; /* passing; of the paragraph */
    const struct letters *letters;
    const struct attr *attr;
    const struct text_style *style;
    const char *where;
    VEC(struct item) item;
    VEC(uint32_t) missing;      /* reported once each */
    bool failed;
};

/* ---- attributes ------------------------------------------------------- */

static struct role *role_or(struct fonts *f, const char *name, struct role *other)
{
    struct role *role = role_by_name(f, name);
    return role ? role : other;
}

static int han_size(const struct text_style *style)
{
    return style->lang == LANG_ZH || !style->latin_size ? style->size : style->latin_size;
}

static void attr_fill(struct fonts *f, struct attr *at, const struct text_piece *piece,
                      const struct text_style *style)
{
    bool zh = style->lang == LANG_ZH;
    int other = style->latin_size ? style->latin_size : style->size;
    at->han = role_by_name(f, style->han);
    at->latin = role_by_name(f, style->latin);
    at->han_size = han_size(style);
    at->latin_size = zh ? other : style->size;
    at->colour = style->colour;
    at->link = piece->link;
    at->kind = piece->kind;
    at->lang = style->lang;
    if (piece->kind == TEXT_OTHER_LANG)
        at->lang = zh ? LANG_EN : LANG_ZH;
    const char *role = piece->kind == TEXT_EM ? style->em
                     : piece->kind == TEXT_HEAD ? style->head
                     : piece->kind == TEXT_TITLE && !zh ? style->title : NULL;
    if (role && zh) {
        at->han = role_or(f, role, at->han);
        if (at->han && role_partner(at->han))
            at->latin = role_or(f, role_partner(at->han), at->latin);
    } else if (role) {
        at->latin = role_or(f, role, at->latin);
    }
    if (style->han && style->latin && strcmp(style->han, style->latin) == 0)
        *(zh ? &at->latin : &at->han) = zh ? at->han : at->latin;  /* one face for both scripts */
    at->dots = piece->kind == TEXT_EM && zh && !role;
    at->under = !zh || !style->name_lines ? UNDER_NOTHING
              : piece->kind == TEXT_NAME  ? UNDER_LINE
              : piece->kind == TEXT_TITLE ? UNDER_WAVE
                                          : UNDER_NOTHING;
    if (!at->han)
        at->han = at->latin;
    if (!at->latin)
        at->latin = at->han;
}

/* ---- faces ------------------------------------------------------------ */

/* Where nobody named the place: the first words of the paragraph. */
static const char *place_of(struct builder *b)
{
    enum { SHOWN = 14 };
    const struct letters *all = b->letters;
    if (b->where)
        return b->where;
    size_t n = all->letter.count < SHOWN ? all->letter.count : SHOWN;
    size_t bytes = n < all->letter.count ? all->letter.at[n].text : all->bytes;
    return arena_printf(b->arena, "“%.*s%s”", (int)bytes, all->text, bytes < all->bytes ? "…" : "");
}

static void glyph_missing(struct builder *b, uint32_t c, const struct role *role)
{
    char text[5] = {0};
    b->failed = true;
    for (size_t i = 0; i < b->missing.count; i++)
        if (b->missing.at[i] == c)
            return;
    *vec_push(b->arena, &b->missing) = c;
    utf8_encode(c, text);
    if (letter_is_right_to_left(c)) {
        diag_report(MSG_RIGHT_TO_LEFT, place_of(b), text, c);
        return;
    }
    diag_report(MSG_NO_GLYPH, place_of(b), text, c, role ? role_name(role) : "-",
                role ? role_package(role) : "-");
}

/* The side's role first, the other role of the style as the way out (R49). */
static const struct face *face_for(struct builder *b, const struct letter *l)
{
    struct fonts *f = engine_fonts(b->engine);
    const struct attr *at = &b->attr[l->attr];
    if (letter_is_right_to_left(l->c))
        return NULL;
    struct role *first = l->side == SIDE_HAN ? at->han : at->latin;
    struct role *second = l->side == SIDE_HAN ? at->latin : at->han;
    const struct face *face = first ? role_lookup(f, first, l->c) : NULL;
    if (!face && second)
        face = role_lookup(f, second, l->c);
    if (!face && l->class == CLASS_SPACE) {
        struct letter blank = *l;
        blank.c = ' ';
        blank.class = CLASS_WORD;
        return l->c == ' ' ? NULL : face_for(b, &blank);
    }
    return face;
}

/* ---- items ------------------------------------------------------------ */

static struct item *item_add(struct builder *b, const struct letter *l, size_t letters,
                             const struct shaped *s)
{
    const struct attr *at = &b->attr[l->attr];
    struct item *item = vec_push(b->keep, &b->item);
    memset(item, 0, sizeof *item);
    item->shaped = s;
    item->head = l->c;
    item->tail = l[letters - 1].c;
    item->text = l->text;
    item->attr = l->attr;
    item->bytes = s->bytes;
    item->count = s->count;
    item->class = l->class;
    item->lang = l->lang;
    item->size = l->side == SIDE_HAN ? at->han_size : at->latin_size;
    uint8_t flags = l[letters - 1].flags;
    if (flags & LETTER_GLUED)
        item->flags |= ITEM_GLUED;
    if (flags & LETTER_BREAK)
        item->flags |= ITEM_MAY_BREAK;
    if (flags & LETTER_FORCED)
        item->brk = BREAK_FORCED;
    if (flags & LETTER_HEAD_END)
        item->flags |= ITEM_WIDE_SPACE;
    return item;
}

static int item_natural(const struct item *item)
{
    int width = 0;
    for (unsigned g = item->first; g < item->first + (unsigned)item->count; g++)
        width += item_glyph_width(item, item->shaped->glyph[g].advance);
    return width;
}

static bool is_variation(uint32_t c)
{
    if (c >= 0x4E00 && c <= 0x9FFF)
        return false;
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) ||
           g_unichar_combining_class(c) != 0;
}

/* A Han character by itself. */
static void character_item(struct builder *b, const struct letter *l, const struct face *face)
{
    struct item *item = item_add(b, l, 1, glyphs_character(b->engine, face, l->c));
    item->width = item->count ? item_natural(item) : 0;
}

/* One Han-side item: a character with its variation selector, or a pair —— ……. */
static size_t han_item(struct builder *b, size_t i)
{
    const struct letter *l = &b->letters->letter.at[i];
    size_t n = 1, left = b->letters->letter.count - i;
    bool paired = (l->class == CLASS_DASH && l->c != 0x2E3A) || l->class == CLASS_ELLIPSIS;
    if (paired && left > 1 && l[1].c == l->c && l[1].side == SIDE_HAN)
        n = 2;
    while (!paired && n < left && n < 4 && is_variation(l[n].c))
        n++;
    const struct face *face = face_for(b, l);
    if (!face) {
        glyph_missing(b, l->c, b->attr[l->attr].han);
        return n;
    }
    if (n == 1 && l->class == CLASS_HAN) {
        character_item(b, l, face);
        return 1;
    }
    char text[24];
    size_t bytes = 0;
    for (size_t k = 0; k < n; k++)
        bytes += utf8_encode(l[k].c, text + bytes);
    const struct shaped *shaped = glyphs_shape(b->engine, face, MANNER_HAN, text, bytes);
    for (unsigned g = 0; g < shaped->count && n > 1; g++)
        if (shaped->glyph[g].glyph == 0)    /* a combining mark that the font lacks */
            glyph_missing(b, l[n - 1].c, b->attr[l->attr].han);
    struct item *item = item_add(b, l, n, shaped);
    if (l->class == CLASS_DASH && n == 1 && l->c != 0x2E3A)
        item->class = CLASS_CONNECTOR;
    item->width = item_natural(item);
    return n;
}

static size_t space_item(struct builder *b, size_t i)
{
    const struct letter *l = &b->letters->letter.at[i];
    char text[5];
    const struct face *face = face_for(b, l);
    if (!face) {
        glyph_missing(b, l->c, b->attr[l->attr].latin);
        return 1;
    }
    hb_codepoint_t glyph;
    bool own = hb_font_get_nominal_glyph(face->font, l->c, &glyph);
    size_t bytes = utf8_encode(own ? l->c : ' ', text);
    struct item *item = item_add(b, l, 1, glyphs_shape(b->engine, face, MANNER_LATIN, text, bytes));
    unsigned printed;
    utf8_decode(b->letters->text + l->text, &printed);
    item->bytes = (uint16_t)printed;
    item->width = l->c == 0x202F ? item->size / 5 : item_natural(item);
    if (item->flags & ITEM_WIDE_SPACE)
        item->width = b->attr[l->attr].han_size;
    return 1;
}

/* ---- Latin stretches -------------------------------------------------- */

static bool is_between_han(const struct letters *all, size_t i)
{
    return i > 0 && i + 1 < all->letter.count && all->letter.at[i - 1].side == SIDE_HAN &&
           all->letter.at[i + 1].side == SIDE_HAN;
}

/* - – / between Han are Chinese connectors, half an em wide (R15). */
static enum class latin_mark_class(const struct letters *all, size_t i)
{
    const struct letter *l = &all->letter.at[i];
    if (l->lang != LANG_ZH || !is_between_han(all, i))
        return CLASS_WORD;
    switch (l->c) {
    case '-': case 0x2010: case 0x2013: return CLASS_CONNECTOR;
    case '/': return CLASS_SOLIDUS;
    case 0xB7: return CLASS_MIDDLE;
    }
    return CLASS_WORD;
}

static bool is_url(const char *s, size_t bytes)
{
    static const char *const mark[] = {"://", "www.", "mailto:"};
    for (size_t i = 0; i < G_N_ELEMENTS(mark); i++)
        if (g_strstr_len(s, (gssize)bytes, mark[i]))
            return true;
    return false;
}

/* Whether a stretch may be divided behind byte k (the last of a character). */
static enum brk stretch_break(const struct shaped *s, size_t k, bool url, const uint8_t *points,
                              bool title, const struct letter *l)
{
    char c = s->text[k];
    const char *next = s->text + k + 1;
    if (k + 1 >= s->bytes)
        return BREAK_NONE;
    if (l->flags & LETTER_HYPHEN)
        return BREAK_HYPHEN;
    if (l->flags & LETTER_BREAK)
        return BREAK_EXPLICIT;
    if (url) {
        bool scheme = k > 1 && memcmp(s->text + k - 2, "://", 3) == 0;
        return strchr("/.-?&=_#", c) && !strchr("/.,;)", *next) && !scheme ? BREAK_URL : BREAK_NONE;
    }
    if (points && points[k] && (points[k] == POINT_ANYWHERE || title))
        return BREAK_HYPHEN;
    bool letter_before = k > 0 && (g_ascii_isalpha(s->text[k - 1]) || (s->text[k - 1] & 0x80));
    unsigned bytes;
    bool letter_after = letter_is_latin(utf8_decode(next, &bytes));
    if (c == '-' && k > 1 && letter_before && letter_after)
        return BREAK_EXPLICIT;
    if (c == '/' && letter_before && letter_after && s->bytes - k > 3 && k > 2)
        return BREAK_EXPLICIT;
    if ((l->c == 0x2014 || l->c == 0x2013) && letter_after)
        return BREAK_EXPLICIT;
    return BREAK_NONE;
}

/* Cuts the last item behind glyph `g` and byte `k` of its stretch. */
static void stretch_cut(struct builder *b, unsigned g, size_t k, const struct letter *l)
{
    struct item *left = &b->item.at[b->item.count - 1];
    struct item right = *left;
    left->count = (uint16_t)(g - left->first);
    left->tail = l->c;
    left->bytes = (uint16_t)k;
    right.first = (uint16_t)g;
    right.count = (uint16_t)(right.count - left->count);
    right.head = l[1].c;
    right.text = left->text + (uint32_t)k;
    right.bytes = (uint16_t)(right.bytes - k);
    right.brk = BREAK_NONE;
    right.penalty = 0;
    *vec_push(b->keep, &b->item) = right;
}

/* Divides a finished stretch into items; letters run beside its bytes. */
static void stretch_divide(struct builder *b, const struct letter *l, size_t letters, size_t at)
{
    const struct shaped *s = b->item.at[at].shaped;
    bool url = is_url(s->text, s->bytes);
    const uint8_t *points =
        b->style->hyphenate && !url ? glyphs_points(b->engine, s) : NULL;
    bool title = b->attr[l->attr].kind == TEXT_TITLE;
    uint8_t last_flags = b->item.at[at].flags, last_brk = b->item.at[at].brk;
    size_t byte = 0, cut = 0;
    unsigned g = 0;
    b->item.at[at].flags &= (uint8_t)~(ITEM_GLUED | ITEM_MAY_BREAK);
    b->item.at[at].brk = BREAK_NONE;
    for (size_t i = 0; i + 1 < letters; i++) {
        byte = l[i + 1].text - l->text;
        while (g < s->count && s->glyph[g].cluster < byte)
            g++;
        enum brk brk = stretch_break(s, byte - 1, url, points, title, &l[i]);
        if (brk == BREAK_NONE || g >= s->count || s->glyph[g].cluster != byte)
            continue;
        stretch_cut(b, g, byte - cut, &l[i]);
        cut = byte;
        b->item.at[b->item.count - 2].brk = (uint8_t)brk;
        if (brk == BREAK_HYPHEN && points && points[byte - 1] == POINT_IN_TITLE)
            b->item.at[b->item.count - 2].flags |= ITEM_DEAR;
    }
    struct item *last = &b->item.at[b->item.count - 1];
    last->flags = last_flags;
    last->brk = last_brk;
    for (size_t i = at; i < b->item.count; i++)
        b->item.at[i].width = item_natural(&b->item.at[i]);
}

/* A combining mark joins its base's face unasked: the font may lack it. */
static void stretch_check(struct builder *b, const struct shaped *s, const struct letter *l)
{
    for (unsigned g = 0; g < s->count; g++)
        if (s->glyph[g].glyph == 0) {
            unsigned bytes;
            uint32_t c = utf8_decode(s->text + s->glyph[g].cluster, &bytes);
            glyph_missing(b, c, b->attr[l->attr].latin);
            return;
        }
}

/* One stretch of Latin letters of one face and piece, from letter i. */
static size_t latin_stretch(struct builder *b, size_t i)
{
    const struct letters *all = b->letters;
    const struct letter *l = &all->letter.at[i];
    const struct face *face = face_for(b, l);
    if (!face) {
        glyph_missing(b, l->c, b->attr[l->attr].latin);
        return 1;
    }
    enum class mark = latin_mark_class(all, i);
    size_t n = 1;
    while (mark == CLASS_WORD && i + n < all->letter.count) {
        const struct letter *next = &l[n];
        bool joins = g_unichar_combining_class(next->c) != 0;
        if (next->side != SIDE_LATIN || next->class != CLASS_WORD || next->attr != l->attr ||
            next->text - l->text > (joins ? STRETCH_MAX * 8 : STRETCH_MAX) ||
            (!joins && face_for(b, next) != face) ||
            latin_mark_class(all, i + n) != CLASS_WORD || (l[n - 1].flags & LETTER_FORCED))
            break;
        n++;
    }
    unsigned tail;
    utf8_decode(all->text + l[n - 1].text, &tail);
    unsigned manner = MANNER_LATIN | (b->style->tabular ? MANNER_TABULAR : 0u);
    size_t at = b->item.count;
    struct item *item = item_add(b, l, n, glyphs_shape(b->engine, face, manner,
                                                       all->text + l->text,
                                                       l[n - 1].text - l->text + tail));
    item->class = (uint8_t)mark;
    stretch_check(b, item->shaped, l);
    stretch_divide(b, l, n, at);
    return n;
}

/* Room for an item a Han character and for words of two letters. */
static void items_reserve(struct builder *b)
{
    size_t n = b->letters->letter.count, latin = 0;
    for (size_t i = 0; i < n; i++)
        latin += b->letters->letter.at[i].side == SIDE_LATIN;
    b->item.room = n - latin + latin / 2 + 4;
    b->item.at = arena_array(b->keep, b->item.room, sizeof *b->item.at);
}

static void items_build(struct builder *b)
{
    size_t n = b->letters->letter.count;
    for (size_t i = 0; i < n;) {
        const struct letter *l = &b->letters->letter.at[i];
        if (l->class == CLASS_SPACE)
            i += space_item(b, i);
        else if (l->side == SIDE_HAN)
            i += han_item(b, i);
        else
            i += latin_stretch(b, i);
    }
    if (!glyphs_settle(b->engine))
        return;
    for (size_t i = 0; i < b->item.count; i++) {    /* those that waited for their glyphs */
        struct item *it = &b->item.at[i];
        if (it->class != CLASS_HAN || it->count)
            continue;
        it->count = it->shaped->count;
        it->width = item_natural(it);
    }
}

/* U+2010 where the face has it: a glyph that no text says, so that a reader of the file
 * never meets one glyph with two meanings (a hyphen that was said, one that was not). */
int item_hyphen_width(struct text_engine *e, const struct item *item, const struct shaped **hyphen)
{
    const struct face *face = item->shaped->face;
    hb_codepoint_t glyph;
    bool own = hb_font_get_nominal_glyph(face->font, 0x2010, &glyph);
    const struct shaped *s = own ? glyphs_shape(e, face, MANNER_LATIN, "\u2010", 3)
                                 : glyphs_shape(e, face, MANNER_LATIN, "-", 1);
    if (hyphen)
        *hyphen = s;
    struct item mark = {.shaped = s, .size = item->size, .count = s->count};
    return item_natural(&mark);
}

/* ---- the paragraph ---------------------------------------------------- */

struct text_paragraph *text_shape(struct text_engine *e, struct arena *a,
                                  const struct text_piece *pieces, size_t count,
                                  const struct text_style *style, const char *where)
{
    struct attr *attr = arena_array(a, count ? count : 1, sizeof *attr);
    for (size_t i = 0; i < count; i++)
        attr_fill(engine_fonts(e), &attr[i], &pieces[i], style);
    struct arena *scratch = arena_new();
    struct letters letters;
    letters_read(&letters, scratch, a, pieces, count, attr, style);
    struct builder b = {.engine = e, .arena = scratch, .keep = a, .letters = &letters,
                        .attr = attr, .style = style, .where = where};
    items_reserve(&b);
    items_build(&b);
    struct text_paragraph *p = NULL;
    if (!b.failed) {
        p = arena_alloc(a, sizeof *p);
        p->item_count = b.item.count;
        p->item = b.item.at;
        p->attr = attr;
        p->em = han_size(style);
        p->text = letters.text;
        p->bytes = letters.bytes;
        p->style = *style;
        punctuation_measure(e, p);
        opportunity_mark(p);
        if (style->by_sense)
            sense_mark(e, p);
        paragraph_sum(a, p);
        engine_counts(e)->characters += letters.letter.count;
    }
    arena_free(scratch);
    return p;
}

static void space_sum(const struct item *it, int em, bool english, uint32_t room[ROOMS])
{
    if ((it->flags & ITEM_WIDE_SPACE) || it->head != ' ')
        return;
    int least = english ? it->width * 4 / 5 : em / 4, most = em / 2;
    room[ROOM_X0] += (uint32_t)it->width;
    room[ROOM_S2] += (uint32_t)(it->width > least ? it->width - least : 0);
    room[ROOM_X1] += (uint32_t)(it->width < most ? most - it->width : 0);
}

static void mark_sum(const struct item *it, bool stops, uint32_t room[ROOMS])
{
    enum room kind = room_of_mark(it, stops);
    if (kind != ROOMS)
        room[kind] += (uint32_t)it->cut;
}

/* Sums up to each item; widths and rooms in pango units. */
void paragraph_sum(struct arena *a, struct text_paragraph *p)
{
    p->sums = arena_array(a, p->item_count + 1, sizeof *p->sums);
    bool english = p->style.lang == LANG_EN;
    for (size_t i = 0; i < p->item_count; i++) {
        const struct item *it = &p->item[i];
        struct sums *s = &p->sums[i + 1];
        *s = p->sums[i];
        s->width += it->width + it->space;
        if (it->class == CLASS_SPACE)
            space_sum(it, p->em, english, s->room);
        else if (it->cut)
            mark_sum(it, p->style.squeeze_stops, s->room);
        if (it->gap == GAP_MIXED) {
            s->room[ROOM_S6] += (uint32_t)mixed_squeeze(it);
            s->room[ROOM_X2] += (uint32_t)mixed_stretch(it);
        } else if (it->gap == GAP_HAN) {
            s->room[ROOM_X3] += (uint32_t)p->em;
        }
        s->han += it->class == CLASS_HAN;
        s->words += it->class == CLASS_SPACE;
    }
}
