/*
 * text: fonts, shaping and lines.
 *
 *   fonts_   roles (song, hei, kai, ser …) -> faces by file and index, coverage
 *   text_    styled words -> a shaped paragraph -> chosen lines
 *   hyphen_  English hyphenation points, cached per distinct word (inside)
 *
 * The specification is typography.md (rules R01-R50, E01-E10).  A paragraph is
 * shaped once (text_shape) and may be broken for many measures (text_break);
 * breaking does not shape again.  All lengths are pango units (1/1024 pt) in
 * int.  What is returned lives in the arena that was passed in.
 */
#ifndef BRIEFING_TEXT_H
#define BRIEFING_TEXT_H

#include "base/base.h"

#include <hb.h>

#define PT(x) ((int)((x) * 1024))

/* ---- fonts ---------------------------------------------------------- */

struct fonts;

/* One face of the private font set, loaded by path and index, never by name. */
struct face {
    const char *role;           /* "song-bold": the role it serves first */
    const char *path;
    unsigned index;             /* in a collection */
    unsigned id;                /* small number, stable in one run: index into fonts_face */
    int upem;
    hb_face_t *hb;              /* unscaled; owned by the fonts */
    hb_font_t *font;            /* scale = upem, ot functions */
    bool cff;                   /* CFF outlines (else TrueType) */
    int baseline_shift;         /* in 1/1000 em, up: per-font table (typography.md P4) */
    int cap_height;             /* in 1/1000 em */
};

/* Reads fonts/roles.conf (see fonts/README) and the user's font folder(s); no
 * scan of the system's fonts.  `folder` is where roles.conf and fonts.conf lie.
 * Reports a role without a file (MSG_FONT_MISSING, what to install) and returns
 * NULL if a needed role has none. */
struct fonts *fonts_open(const char *folder);
void fonts_close(struct fonts *f);
unsigned fonts_count(const struct fonts *f);
const struct face *fonts_face(const struct fonts *f, unsigned id);
/* The face that serves a character in a role: the role's ordered list, first
 * face whose cmap has it; NULL if none has (R49: the caller names the place). */
const struct face *fonts_lookup(struct fonts *f, const char *role, uint32_t c);
bool fonts_has_role(const struct fonts *f, const char *role);
/* For `briefing fonts`: role names in order, then files of a role in order with
 * whether each is there.  NULL past the end. */
const char *fonts_role(const struct fonts *f, unsigned i);
const char *fonts_role_file(const struct fonts *f, const char *role, unsigned i, bool *present);

/* The file that stands in where a role waits for a face of the user's (仿宋, 小标宋) and none
 * is there; NULL else.  asked: only if something was set in the role. */
const char *fonts_stand_in(const struct fonts *f, const char *role, bool asked);

/* ---- styles and input ----------------------------------------------- */

/* EVEN: a name in Han alone is spread over the measure, each step wider by at most 2 em
 * (R37: names in lists and cells, mastheads); anything else stands as START. */
enum text_align { ALIGN_JUSTIFY, ALIGN_START, ALIGN_CENTRE, ALIGN_END, ALIGN_EVEN };
enum text_kinsoku { KINSOKU_GB, KINSOKU_BASIC, KINSOKU_STRICT };

/* How a paragraph of one language is set.  Roles name rows of roles.conf. */
struct text_style {
    enum lang lang;
    const char *han, *latin;    /* roles for Han and for Latin words */
    const char *em;             /* role of {em|…} (zh: hei; en: ser-italic) */
    const char *title;          /* role of {title|…} in English (italic); Chinese keeps its role */
    const char *head;           /* role of a run-in heading */
    int size;                   /* of the main script: Han in zh, Latin in en */
    int latin_size;             /* Latin and digits inside zh (1.08 × size); Han inside en */
    int tracking;               /* added after every Han character; display only */
    int colour;                 /* 0xRRGGBB, carried through to the runs */
    enum text_align align;
    enum text_kinsoku kinsoku;
    bool solid;                 /* nothing between Han and Latin: grids (R25); else ¼ em */
    bool hanging;               /* zh: one stop may stand outside the measure (R23);
                                 * en, ragged: hyphens and quotes hang out by ≤ 0.3 em (E10) */
    bool squeeze_stops;         /* S7: 。？！ give their white too, last of all */
    bool name_lines;            /* zh: lines under names and titles, no 《》 (R47) */
    bool hyphenate;             /* English words */
    bool tabular;               /* lnum tnum */
    bool by_sense;              /* headings: balanced lines, no 1-character last line (R45) */
};

/* What a stretch of the source is; decides role, language and marks. */
enum text_kind {
    TEXT_PLAIN, TEXT_EM, TEXT_NAME, TEXT_TITLE, TEXT_OTHER_LANG, TEXT_HEAD, /* run-in heading: 1 em follows */
    TEXT_NUMBER                 /* a formatted figure: unbreakable inside, see R07-R09 */
};
struct text_piece {
    const char *text;           /* UTF-8, borrowed; any length */
    size_t bytes;
    enum text_kind kind;
    uint32_t link;              /* carried to the runs: 0 = none */
};

/* ---- shaped paragraphs and lines ------------------------------------ */

/* At most 12 bytes a laid-out glyph (design.md). */
struct text_glyph {
    int32_t x;                  /* pango units from the line's start, origin of the glyph */
    uint32_t text;              /* byte offset of its cluster in the paragraph's text */
    uint16_t glyph;             /* glyph id in the full face */
    int16_t y;                  /* pango units up from the baseline; rarely not 0 */
};
enum text_under { UNDER_NOTHING, UNDER_LINE, UNDER_WAVE };
/* Glyphs of one face, size, colour, language and link, left to right. */
struct text_run {
    const struct face *face;
    int size;
    int colour;
    enum lang lang;
    uint32_t link;
    bool emphasis_dots;         /* 着重号 below each Han (R46) */
    enum text_under under;      /* 专名号, 书名号甲式: one line below a name, whatever its runs (R47) */
    uint32_t name;              /* runs of one name have one number; only with `under` */
    bool hyphen;                /* the breaker's own hyphen: text is U+00AD */
    uint32_t first, count;      /* glyphs: line.glyphs[first .. first+count) */
    uint32_t text, text_bytes;  /* what the run covers of paragraph.text */
    int x, width;
};
enum line_end { END_PARAGRAPH, END_SPACE, END_HAN, END_HYPHEN, END_EXPLICIT_HYPHEN, END_URL,
                END_EMERGENCY };
struct text_line {
    const struct text_glyph *glyphs;
    const struct text_run *runs;
    uint32_t glyph_count, run_count;
    int x;                      /* of the line's start, from the measure's left: indent, -½ em of a trimmed opening mark is inside the glyph positions */
    int width;                  /* set width, edge to edge of what counts */
    int natural;                /* before squeeze or stretch */
    int squeezed, stretched;    /* total taken or given */
    uint16_t squeeze_kinds, stretch_kinds; /* bit n-1 = Sn / Xn */
    int step_max;               /* largest added step between Han, 1/1000 em */
    enum line_end end;
    uint32_t text, text_bytes;  /* the line's part of paragraph.text */
};
struct text_lines {
    const struct text_line *line;
    uint32_t count;
    bool emergency;             /* something had to be broken against the rules */
    const char *text;           /* = paragraph.text, a copy in the lines' own arena */
};

struct text_paragraph;          /* shaped, unbroken; opaque */

struct text_engine;
struct text_engine *text_engine_new(struct fonts *f);  /* loads hyphenation lazily */
void text_engine_free(struct text_engine *e);
/* English words divide as Americans do; British is the rule.  Before the first text_shape. */
void text_engine_american(struct text_engine *e);
/* The file of English patterns that words were divided by; NULL if none was asked or there. */
const char *text_patterns(const struct text_engine *e);

/* A Chinese word that no heading may tear: names of places, terms.  Copied. */
void text_engine_word(struct text_engine *e, const char *word);

/* Shapes pieces as one paragraph.  `where` names the place for messages (NULL: the
 * paragraph's first words do).  On a
 * character that no face of the role has, reports MSG_NO_GLYPH (character, name,
 * role, place) and returns NULL. */
struct text_paragraph *text_shape(struct text_engine *e, struct arena *a,
                                  const struct text_piece *pieces, size_t count,
                                  const struct text_style *style, const char *where);
/* Natural width on one line, edges trimmed; and the widest unbreakable part. */
int text_natural_width(const struct text_paragraph *p);
int text_minimum_width(const struct text_paragraph *p);
/* Chooses lines for a measure.  `indent` applies to the first line, `hang` to the others.
 * The lines do not need the paragraph any more: it may be shaped in a passing arena. */
struct text_lines *text_break(struct text_engine *e, struct arena *a,
                              const struct text_paragraph *p, int measure, int indent, int hang);
/* Highest and lowest ink of a line, upwards from its baseline; false where it has none. */
bool text_line_ink(const struct text_line *l, int *top, int *bottom);
/* The golden dump of `dump lines`: one line of text a line, then what was done. */
void text_dump(const struct text_lines *l, void (*sink)(const char *line, void *data), void *data);

/* Numbers for the benchmark: what the engine did since it was made. */
struct text_counts { uint64_t characters, glyphs, lines, shape_calls; };
struct text_counts text_counts(const struct text_engine *e);

#endif
