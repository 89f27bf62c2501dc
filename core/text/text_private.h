/*
 * text_private.h: the inside of the room.
 *
 * The way of a paragraph:
 *   pieces -> letters (letter.c: normalised text, side, class of each character)
 *          -> items   (shape.c: shaped stretches; punctuation.c: widths and gaps)
 *          -> opportunities (opportunity.c: what may end a line, at what price)
 *          -> lines   (fit.c chooses, heading.c for titles that sense.c has priced; justify.c
 *                     shares out, lines.c places glyphs)
 *
 * item    the smallest thing a line is made of: a Han character, a mark, a word
 *         space, or a part of a Latin word between two break points
 * side    whether the Han or the Latin role sets a character
 * em      the Han size of the stretch; all rules of typography.md count in it
 * cut     white that a mark may lose: half an em on its outer side
 */
#ifndef BRIEFING_TEXT_PRIVATE_H
#define BRIEFING_TEXT_PRIVATE_H

#include "text/text.h"

/* ---- fonts.c, families.c -------------------------------------------- */

struct role;
struct role *role_by_name(const struct fonts *f, const char *name);
const struct face *role_lookup(struct fonts *f, struct role *role, uint32_t c);
const char *role_name(const struct role *role);
const char *role_partner(const struct role *role);
const char *role_package(const struct role *role);

/* ---- marks.c ----------------------------------------------------------- */

struct marks;
/* The [marks] of roles.conf files; the first that speaks of a file decides. */
struct marks *marks_read(struct arena *a, struct settings *const *settings, size_t count);
/* The role that draws c in place of this face, or NULL. */
const char *marks_role(const struct marks *m, const struct face *face, uint32_t c);
/* Whether the face draws this shared mark as wide as Latin text wants it. */
bool marks_latin(const struct face *face, uint32_t c);

struct families;
struct families *families_open(const char *conf, const char *const *folder, size_t count);
void families_close(struct families *f);
/* Path and index of a family among the user's fonts, or NULL; valid until the next call. */
const char *families_lookup(struct families *f, const char *name, unsigned *index);

/* ---- characters (letter.c) ------------------------------------------ */

enum side { SIDE_LATIN, SIDE_HAN };

/* Classes of typography.md §0, and what else a line is made of. */
enum class {
    CLASS_WORD,                 /* Latin: letters, digits and their marks */
    CLASS_SPACE,
    CLASS_HAN,
    CLASS_OPEN, CLASS_CLOSE, CLASS_STOP_IN, CLASS_STOP_END,
    CLASS_DASH, CLASS_ELLIPSIS, /* two em: pairs */
    CLASS_CONNECTOR, CLASS_MIDDLE, CLASS_SOLIDUS,
    CLASS_SYMBOL,               /* wide, neither Han nor mark: ① ★ ■ */
};

enum {                          /* struct letter.flags */
    LETTER_BREAK = 1,           /* U+200B behind it */
    LETTER_HYPHEN = 2,          /* U+00AD behind it */
    LETTER_GLUED = 4,           /* U+2060 behind it, or a space that may not break */
    LETTER_FORCED = 8,          /* U+2028 behind it */
    LETTER_HEAD_END = 16,       /* the em behind a run-in heading */
};

struct letter {
    uint32_t c;
    uint32_t text;              /* offset in the paragraph's text */
    uint32_t attr;
    uint8_t side, class, flags;
    uint8_t lang;
};

/* What pieces make of their letters; one per piece. */
struct attr {
    struct role *han, *latin;
    int han_size, latin_size;
    int colour;
    uint32_t link;
    enum lang lang;
    enum text_kind kind;
    enum text_under under;
    bool dots;
};

struct letters {
    VEC(struct letter) letter;
    char *text;
    size_t bytes;
};

bool letter_is_digit(uint32_t c);
bool letter_is_latin(uint32_t c);       /* letters of Latin, Greek, Cyrillic */
bool letter_is_right_to_left(uint32_t c);
bool letter_is_superscript(uint32_t c); /* and subscripts: note marks, powers, CO₂ */
bool letter_is_counter(uint32_t c);     /* Han that counts or measures: 万 亿 年 … */
/* Reads the pieces: normalised text (R27), classes by language.  Letters live in `a`, the
 * text in `keep`. */
void letters_read(struct letters *out, struct arena *a, struct arena *keep,
                  const struct text_piece *pieces, size_t count, const struct attr *attr,
                  const struct text_style *style);

/* ---- shaped stretches (glyphs.c) ------------------------------------- */

struct shaped_glyph {
    uint16_t glyph, cluster;    /* byte offset in the stretch */
    int16_t advance, x, y;      /* font units */
};
struct shaped {
    struct shaped *next;        /* in the table */
    const struct face *face;
    const char *text;
    uint32_t hash;
    uint16_t bytes, count;
    uint8_t manner;
    bool inked, hyphenated;
    int16_t ink_left, ink_right; /* font units, of the whole */
    int32_t advance;            /* font units, of the whole */
    const struct shaped_glyph *glyph;
    const uint8_t *points;      /* per byte: a hyphenation point behind it; NULL: none */
    struct shaped_glyph one;    /* where a single glyph and a short text lie */
    char own[6];
};
enum { MANNER_LATIN = 1, MANNER_HAN = 2, MANNER_TABULAR = 4 };

struct text_engine;
/* Shapes text once per distinct (face, manner, text); lives as long as the engine. */
const struct shaped *glyphs_shape(struct text_engine *e, const struct face *face, unsigned manner,
                                  const char *text, size_t bytes);
/* One Han character; a new one waits, with no glyphs yet, for glyphs_settle. */
const struct shaped *glyphs_character(struct text_engine *e, const struct face *face, uint32_t c);
bool glyphs_settle(struct text_engine *e);      /* false: nothing waited */
/* Ink edges in font units, asked once. */
void glyphs_ink(struct text_engine *e, const struct shaped *s, int *left, int *right);
/* Points of a Latin stretch, asked once; NULL if none. */
const uint8_t *glyphs_points(struct text_engine *e, const struct shaped *s);
struct text_counts *engine_counts(struct text_engine *e);
struct fonts *engine_fonts(struct text_engine *e);
/* Kept for sense.c: its iterator over words, and the n-th word taught (NULL past the last). */
void **engine_words(struct text_engine *e);
const char *engine_word(const struct text_engine *e, size_t n);

/* ---- hyphenation (hyphen.c) ------------------------------------------ */

struct hyphen;
struct hyphen *hyphen_open(const char *path);   /* NULL if it is no dictionary */
struct hyphen *hyphen_open_english(bool american); /* from the usual places */
const char *hyphen_path(const struct hyphen *h);    /* of English from the usual places, else NULL */
void hyphen_close(struct hyphen *h);
enum { POINT_ANYWHERE = 1, POINT_IN_TITLE = 2 };
/* Marks in points[k] that a hyphen may follow byte k of the word (UTF-8, with its
 * punctuation); in a title alone where the word has a capital.  False if there is none:
 * acronyms, short names, numbers, addresses. */
bool hyphen_word(struct hyphen *h, const char *word, size_t bytes, uint8_t *points);

/* ---- items ------------------------------------------------------------ */

enum gap { GAP_NONE, GAP_HAN, GAP_MIXED };      /* GAP_HAN may be tracked, GAP_MIXED is ¼ em */

enum brk {
    BREAK_NONE, BREAK_HAN, BREAK_SPACE, BREAK_HYPHEN, BREAK_EXPLICIT, BREAK_URL,
    BREAK_EMERGENCY, BREAK_EMERGENCY_HYPHEN, BREAK_FORCED
};

enum {                          /* struct item.flags */
    ITEM_RIGID = 1,             /* of a chain ？！: gives nothing but at a line's end (R17) */
    ITEM_GLUED = 4, ITEM_MAY_BREAK = 8, ITEM_WIDE_SPACE = 16,
    ITEM_DEAR = 32              /* a break behind it is for the second pass only */
};

struct item {
    const struct shaped *shaped;
    uint32_t head, tail;        /* first and last character */
    uint32_t text;
    uint32_t attr;
    uint16_t bytes;
    uint16_t first, count;      /* glyphs of shaped */
    uint16_t penalty;           /* of a break behind it */
    uint8_t class, gap, brk, flags;
    uint8_t lang;
    int16_t rise;               /* a mark that its face draws too low or high */
    int32_t size;               /* of its face */
    int32_t width;
    int32_t shift;              /* first glyph from the item's left */
    int32_t cut;                /* still to be had at a line's edge or by squeezing */
    int32_t cut_shift;          /* what a full cut adds to shift */
    int32_t space;              /* natural gap behind it */
};

/* What the ¼ em beside Latin may give (S6: not under 0.15 em) and take (X2: to ⅓ em). */
static inline int mixed_squeeze(const struct item *it) { return it->space * 3 / 8; }
static inline int mixed_stretch(const struct item *it) { return it->space / 3; }

/* What a line can give and take, by the kinds of tables S and X in their order.  X0 is the
 * width of the word spaces themselves, X3 the ems of all gaps between Han. */
enum room { ROOM_S2, ROOM_S4, ROOM_S5, ROOM_S6, ROOM_S7, ROOM_X0, ROOM_X1, ROOM_X2, ROOM_X3,
            ROOMS };

/* Whose room a mark's outer white is; ROOMS: nobody's. */
static inline enum room room_of_mark(const struct item *it, bool stops)
{
    switch ((enum class)it->class) {
    case CLASS_OPEN: case CLASS_CLOSE: return ROOM_S4;
    case CLASS_STOP_IN: return ROOM_S5;
    case CLASS_STOP_END: return stops && !(it->flags & ITEM_RIGID) ? ROOM_S7 : ROOMS;
    default: return ROOMS;
    }
}

/* Sums over items 0..k-1: what a line i..j is made of is a difference of two.  All but the
 * width may wrap in a long paragraph; differences over a line do not. */
struct sums {
    int64_t width;
    uint32_t room[ROOMS];
    uint16_t han, words;        /* counts, for R42 and E08 */
};

struct text_paragraph {
    struct item *item;
    struct sums *sums;          /* item_count + 1 */
    size_t item_count;
    int em;                     /* size of its Han: what the rules count in */
    const struct attr *attr;
    const char *text;
    size_t bytes;
    struct text_style style;
};

/* punctuation.c: widths of marks, cuts between neighbours, gaps (R14-R30). */
void punctuation_measure(struct text_engine *e, struct text_paragraph *p);
/* opportunity.c: fills brk and penalty (R01-R13, UAX #14 for Latin). */
void opportunity_mark(struct text_paragraph *p);
/* sense.c: prices breaks inside a heading by the words of its language. */
void sense_mark(struct text_engine *e, struct text_paragraph *p);
void sense_close(void *words);
/* shape.c: sums of finished items. */
void paragraph_sum(struct arena *a, struct text_paragraph *p);
int item_hyphen_width(struct text_engine *e, const struct item *item, const struct shaped **hyphen);
/* Font units of the item's face in pango units of its size, to the nearest. */
static inline int item_glyph_width(const struct item *item, int font_units)
{
    int upem = item->shaped->face->upem;
    if (font_units == 0 || font_units == upem)      /* most of Chinese */
        return font_units ? item->size : 0;
    int64_t wide = (int64_t)font_units * item->size;
    return (int)((wide + (wide >= 0 ? upem / 2 : -upem / 2)) / upem);
}

/* ---- lines ------------------------------------------------------------ */

/* A line i..last (spaces behind it hang), measured. */
struct span {
    size_t first, last;         /* items; last = last that counts */
    int natural;
    int room[ROOMS];            /* by share_out: of the kinds that squeeze, or stretch */
    int hyphen;                 /* width of the breaker's hyphen, in natural */
    int hang_start, hang_end;   /* what stands outside the measure, not in natural (R23, E10) */
    bool empty;
};
/* Whether a mark gives its outer white at a line's end (R21). */
static inline bool cut_at_end(const struct item *it)
{
    return it->class == CLASS_CLOSE || it->class == CLASS_STOP_IN || it->class == CLASS_STOP_END ||
           it->class == CLASS_MIDDLE || it->class == CLASS_CONNECTOR;
}
void span_measure(struct text_engine *e, const struct text_paragraph *p, size_t first, size_t brk,
                  struct span *s);

/* How a line's slack is shared out. */
struct share {
    int of[ROOMS];              /* totals by kind; X0 nothing */
    int shortfall;              /* what could not be given; negative: what is too much */
    bool squeezed;
};
void share_out(const struct text_paragraph *p, struct span *s, int target, bool justify,
               struct share *out);
/* ALIGN_EVEN: everything to the gaps between Han; false where that cannot be. */
bool share_evenly(const struct text_paragraph *p, struct span *s, int target, struct share *out);

/* Chosen breaks: index of the item behind which each line ends. */
struct breaks {
    VEC(uint32_t) at;
    bool emergency;
};
/* fit.c.  May replace the paragraph's items by finer ones (emergency). */
void fit_choose(struct text_engine *e, struct arena *a, struct text_paragraph *p, int measure,
                int indent, int hang, struct breaks *out);
/* heading.c: titles broken by sense.  False where fit.c must do it. */
bool heading_choose(struct text_engine *e, struct arena *a, const struct text_paragraph *p,
                    int measure, int indent, int hang, struct breaks *out);

#endif
