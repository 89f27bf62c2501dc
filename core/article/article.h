/*
 * article: the scraped text of a web page -> the draft of a region plugin.
 *
 *   bytes -> decode -> lines -> mend -> furniture, about -> blocks -> figures -> draft
 *
 * Words: a *line* is one of the file as saved, numbered from 1: it is the paragraph that a
 * fact's .at names.  *Furniture* is what the page says about itself.  A *mark* is what
 * opens a heading: 一、 or （1）.  A *head* is a heading that runs into its paragraph.  A
 * *figure* is an amount with its counter.
 *
 * Rule: any bytes at all give an article, if an empty one; nothing here fails.
 */
#ifndef BRIEFING_ARTICLE_H
#define BRIEFING_ARTICLE_H

#include "base/base.h"

enum article_mark {
    MARK_NONE,
    MARK_PART,              /* 第一部分 */
    MARK_HAN,               /* 一、 */
    MARK_HAN_BRACKETS,      /* （一） */
    MARK_DIGIT,             /* 1. */
    MARK_DIGIT_BRACKETS,    /* （1） */
    MARK_ORDINAL,           /* 一是 */
    MARK_DASH,              /* —— */
    MARK_BULLET,            /* • */
};

enum article_kind { ARTICLE_HEADING, ARTICLE_PARAGRAPH, ARTICLE_ITEM, ARTICLE_TABLE };

/* Neither text nor figure: the cell says nothing. */
struct article_cell { const char *text; uint32_t figure; /* its number, from 1 */ };
struct article_table {
    const char *caption;        /* NULL where none stands above it */
    uint32_t last;              /* the line of its last row */
    size_t columns, rows;
    const char **heads;         /* NULL where the first row holds amounts already */
    bool *amounts;              /* columns of amounts */
    struct article_cell *cells; /* rows × columns */
};


struct article_block {
    enum article_kind kind;
    enum article_mark mark;
    uint32_t line;
    const char *head;           /* of a heading its text; else the run-in head, or NULL */
    const char *text;           /* NULL for a heading or a table */
    const struct article_table *table;
    uint32_t figure, figures;   /* those of its text: first and count, in the order of the text */
};

struct article_figure {
    uint32_t block, line, nth;  /* nth of its line, from 1 */
    const char *value, *to;     /* decimal text; to: the second of a range, or NULL */
    const char *unit;           /* code of the core's table */
    const char *counter;        /* as the text has it: 名; "" = none */
    const char *qualifier;      /* word of the core: about; "" = exact */
    const char *period;         /* the year its sentence names, or NULL */
    bool planned;               /* its sentence says what is to come */
    bool in_words;              /* 三, not 3 */
    bool shared;                /* its counter stands behind a later number: 3.3和1.4% */
    const char *label;          /* what is counted, as far as the words beside it say */
    /* Of the block's text: what the fact replaces, and a qualifier that stood apart. */
    uint32_t at, bytes, apart_at, apart_bytes;
};

struct article {
    const char *title, *subtitle, *date, *publisher;    /* NULL where the page does not say */
    const char *place, *level;                  /* 柏岭 and 县, as title or publisher begins; or NULL */
    const char *encoding;                       /* what the bytes were read as */
    bool traditional;                           /* mostly traditional characters */
    uint32_t lines, lost;                       /* characters that could not be read: 〓 */
    struct article_block *blocks;
    struct article_figure *figures;
    size_t block_count, figure_count;
};

/* Reads an article; with `simplify` its Chinese is turned into simplified characters. */
void article_read(struct arena *a, const char *bytes, size_t length, bool simplify,
                  struct article *out);

/* What kind of file it is instead of text (HTML, PDF …); NULL where it may be an article. */
const char *article_foreign(const char *bytes, size_t length);

/* What a plugin is called; name_zh NULL: the article's place, else the id. */
struct article_names { const char *id, *name_zh, *name_en, *file; };
/* The C source of a plugin that says the article, for its author to reword and translate. */
char *article_draft(struct arena *a, const struct article *article, const struct article_names *n);

#endif
