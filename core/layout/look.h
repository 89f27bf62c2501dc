/*
 * look: what a template says, in numbers.  Lengths are pango units.
 */
#ifndef BRIEFING_LAYOUT_LOOK_H
#define BRIEFING_LAYOUT_LOOK_H

#include "layout/layout.h"

/* The styles a template sets: group [style NAME], NAME as in look.c. */
enum style_id {
    STYLE_COVER_TITLE,
    STYLE_COVER_SUBTITLE,
    STYLE_COVER_ISSUER,
    STYLE_COVER_MARK,
    STYLE_COVER_DATE,
    STYLE_COVER_NAME,
    STYLE_COVER_YEAR,
    STYLE_PART_TITLE,
    STYLE_MASTHEAD_NAME,
    STYLE_MASTHEAD_ISSUE,
    STYLE_MASTHEAD_LINE,
    STYLE_MASTHEAD_TITLE,
    STYLE_PREFACE,
    STYLE_TAIL,
    STYLE_KICKER,
    STYLE_KICKER_NUMBER,
    STYLE_CHAPTER_NAME,
    STYLE_FORMULA,
    STYLE_H2,
    STYLE_H3,
    STYLE_H4,
    STYLE_BODY,
    STYLE_LEAD,
    STYLE_KEY_LABEL,
    STYLE_KEY,
    STYLE_QUOTATION,
    STYLE_QUESTION,
    STYLE_FINDING,
    STYLE_ITEM,
    STYLE_NOTE,
    STYLE_CAPTION,
    STYLE_TABLE_HEAD,
    STYLE_TABLE_TEXT,
    STYLE_MATRIX_TEXT,
    STYLE_TABLE_FIGURE,
    STYLE_TABLE_GROUP,
    STYLE_STRIP_NUMERAL,
    STYLE_STRIP_UNIT,
    STYLE_STRIP_LABEL,
    STYLE_STRIP_LABEL_EN,
    STYLE_CHART_LABEL,
    STYLE_CHART_VALUE,
    STYLE_DIAGRAM_HEAD,
    STYLE_DIAGRAM_LEAF,
    STYLE_CONTENTS_1,
    STYLE_CONTENTS_2,
    STYLE_CONTENTS_PAGE,
    STYLE_HELP_LABEL,
    STYLE_HELP,
    STYLE_EVENT_DATE,
    STYLE_EVENT_REGION,
    STYLE_EVENT,
    STYLE_TERM,
    STYLE_SOURCE_TITLE,
    STYLE_SOURCE_TEXT,
    STYLE_SOURCE_LINE,
    STYLE_COLOPHON,
    STYLE_MARGIN,
    STYLE_RUNNING_HEAD,
    STYLE_PAGE_NUMBER,
    STYLE_TAB,
    STYLE_GAP,
    STYLE_MISSING_NAME,
    STYLE_SECRECY,
    STYLE_DRAFT,
    STYLE_COPY,
    STYLE_WATERMARK,
    STYLE_PARAGRAPH_NUMBER,
    STYLE_ANNEX_LABEL,
    STYLE_ANNEX_TITLE,
    STYLE_SIGNATURE,
    STYLE_SOURCE_NOTE,
    STYLE_COUNT
};
#define PLACES_MOST 64
/* Behind the styles with names stand those of the places. */
#define STYLE_SLOTS (STYLE_COUNT + PLACES_MOST)

struct style {
    struct text_style text[LANG_COUNT];
    int pitch[LANG_COUNT];      /* baseline to baseline */
    int indent[LANG_COUNT];     /* of a paragraph's first line */
    int before, after;          /* space around the block; `top` instead of before at a page's top */
    int top;
    int colour;
};

enum look_colour { INK, RED, SLATE, GREY, RULE, TINT, WHITE, SERIES_1, SERIES_2, SERIES_3,
                   SERIES_4, COLOUR_COUNT };

/* Where a language stands in the type area. */
struct lane { int x, width; };

/* Where the two languages stand in the type area.  Stacked: in running text one below
 * the other, on lanes of their own; everything else keeps both axes. */
struct frame {
    bool shown[LANG_COUNT];
    int x[LANG_COUNT], width[LANG_COUNT];
    int axis;                   /* the second axis: data, bars, figures */
    bool stacked;
    struct lane lane[LANG_COUNT];
};

enum part { PART_COVER, PART_MASTHEAD, PART_PREFACE, PART_TITLE, PART_POINTS, PART_FINDINGS,
            PART_CONTENTS, PART_CHANGES, PART_COMPARISON, PART_TIMELINE, PART_CHAPTERS, PART_RUNNING,
            PART_DIGEST, PART_HANDOUTS, PART_BRIEFS, PART_QUESTIONS, PART_GLOSSARY, PART_SOURCES,
            PART_INDEX, PART_COLOPHON,
            PART_SIGNATURE, PART_CLOSING, PART_TAIL, PART_COUNT };

/* ---- places ----------------------------------------------------------------------------
 * Words that stand at a place of their own: a masthead's lines and rules, the tail's.  A part
 * of places is a list of them, one below the other. */
enum place_list { PLACES_MASTHEAD, PLACES_TITLE, PLACES_CLOSING, PLACES_TAIL, PLACE_LISTS };
struct place {
    const char *name;
    const char *text[LANG_COUNT], *label[LANG_COUNT];   /* {issuer}, <may be left out> */
    const char *with, *without;         /* only where all of these particulars are said, or none is */
    int slot;                           /* of its style in look.styles */
    int label_style;                    /* enum style_id, or -1: its own */
    int label_width;                    /* 0 = as wide as the label is */
    bool fixed;
    int at;                             /* fixed: its ink's top from the page's top */
    int below, after;                   /* space before and behind it */
    bool beside;                        /* on the line of the one before */
    bool apart;                         /* what follows is not moved by it */
    bool columns;                       /* languages side by side, as the layout has them */
    bool fit;                           /* made smaller until it is one line */
    bool heading;
    int inset, end_inset;               /* from the edges of the measure */
    int left;                           /* of a rule, from the page's left edge; -1 = type area */
    int width;                          /* of a rule; 0 = the measure */
    int rule, rule_gap, rule_second;    /* thicknesses; 0 = none */
    int picture;                        /* height of the logo; 0 = none */
};

/* A font role that the look names, and where it says so. */
struct look_role { const char *role, *key, *where; };

#define LOOK_FILES 8            /* a look and its bases */

struct look {
    const char *name[LANG_COUNT];
    const char *file[LOOK_FILES];       /* its own path first, then its bases'; NULL behind */
    int split_least, split_most;        /* of the Chinese column; 0 = as the layout says */
    int width, height;          /* of the page */
    int inner, outer, top;      /* margins */
    int measure, lines, grid;   /* type area: width, lines of one grid step */
    int em;
    int running_head, page_number;      /* baselines from the page's top */
    struct frame frames[LAYOUT_COUNT];
    struct style styles[STYLE_SLOTS];
    int colours[COLOUR_COUNT];
    enum layout_mode layout;    /* where none is asked for */
    enum part parts[PART_COUNT];
    uint32_t part_count;
    const char *part_title[PART_COUNT][LANG_COUNT];     /* NULL: from the document */
    struct particulars particulars;
    const char *periodical[LANG_COUNT];                 /* what a masthead is called */
    const char *title_of_one[LANG_COUNT], *subtitle_of_one[LANG_COUNT]; /* one region speaks */
    /* Of running text in a layout; 0 = the style's. */
    int body_size[LAYOUT_COUNT][LANG_COUNT], body_pitch[LAYOUT_COUNT][LANG_COUNT];
    bool american;              /* hyphenation of English */
    bool parts_flow;            /* parts follow one another without a new page */
    bool parts_numbered;        /* parts and chapters are headings of the first level */
    bool paragraphs_numbered;   /* 1, 2, 3 … through the whole briefing */
    int contents_levels;        /* 1: parts and chapters alone; 0: all */
    int digest_points;          /* of a region; 0 = all */
    int writing_lines;          /* below a question of the edition's */
    bool has_bullets;
    bool sources_short;         /* publisher, date and kind alone */
    bool stacked;               /* interleaved: all pairs, not only running text */
    bool title_rule;            /* below part titles */
    bool help;                  /* contents end with how to read them */
    bool as_tables;             /* charts and diagrams are tables */
    int list_columns;           /* tables of more columns are lists; 0 = none is */
    int bar;                    /* width of the bar beside the lower language; 0 = none */
    bool annex[PART_COUNT];     /* parts that stand behind the signature as annexes */
    bool has_running_head, has_page_number, has_tab, has_marks;
    bool number_first;          /* the first page shows its number */
    const char *number_form[LANG_COUNT];        /* "— {page} —"; NULL = the number */
    int number_inset;           /* from the outer edge of the type area */
    VEC(struct look_role) roles;        /* each once */
    struct place *places;       /* of all lists */
    uint32_t place_count;
    uint32_t list[PLACE_LISTS][PLACES_MOST], list_count[PLACE_LISTS];   /* indexes of places */
};

/* Contrast of two greys, 1 to 21 (WCAG 2.1). */
double grey_contrast(int one, int other);

/* The language whose column stands left. */
static inline enum lang frame_left(const struct frame *f)
{
    return f->x[LANG_ZH] <= f->x[LANG_EN] ? LANG_ZH : LANG_EN;
}

/* The columns may be chosen anew: the look's own lie within its bounds. */
static inline bool frame_may_split(const struct look *l, const struct frame *f)
{
    return f->width[LANG_ZH] >= l->split_least && f->width[LANG_ZH] <= l->split_most;
}

#endif
