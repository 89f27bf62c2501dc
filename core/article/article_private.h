/*
 * article_private: what the files of this room share.
 *
 * A text is an array of scalars while it is worked on.  Its *reading* is the same text in
 * simplified characters, of the same length: words are looked for there, and the places
 * found hold for the text.
 */
#ifndef BRIEFING_ARTICLE_PRIVATE_H
#define BRIEFING_ARTICLE_PRIVATE_H

#include "article/article.h"

struct chars { uint32_t *at; size_t count; };
struct cell { struct chars text, reading; };
struct line {
    struct chars text, reading;
    struct cell *cells;                 /* where it may be a row of a table */
    size_t cell_count;
    uint32_t number;
    bool dropped;
};
struct lines { struct line *at; size_t count; };

/* chars */
struct chars chars_of(struct arena *a, const char *utf8, size_t bytes);
char *chars_text(struct arena *a, const struct chars *c, size_t from, size_t to);
struct chars chars_cut(const struct chars *c, size_t from, size_t to);  /* borrows */
size_t chars_bytes(const struct chars *c, size_t from, size_t to);
bool chars_at(const struct chars *c, size_t i, const char *word);
bool chars_end(const struct chars *c, size_t i, const char *word);      /* word ends before i */
bool chars_has(const struct chars *c, const char *word);
size_t chars_find(const struct chars *c, size_t from, const char *any); /* count if none */
size_t word_length(const char *word);
bool one_of(uint32_t c, const char *any);
bool is_digit(uint32_t c);
bool is_space(uint32_t c);
bool is_cjk(uint32_t c);                /* ideographs and their punctuation */
size_t han_count(const struct chars *c);

/* decode: any bytes -> UTF-8 with \n alone between lines. */
char *article_decode(struct arena *a, const char *bytes, size_t length, const char **encoding);
/* mend: one line; counts what could not be mended. */
struct chars article_mend(struct arena *a, const struct chars *raw, uint32_t *lost);
/* simplify: the readings of all lines; with `replace` they become the texts. */
bool article_simplify(struct arena *a, struct lines *lines, bool replace);
/* furniture: drops what the page says about itself; the title, date and publisher. */
void article_furniture(struct lines *lines);
void article_about(struct arena *a, struct lines *lines, struct article *out);
bool furniture_line(const struct chars *reading);
/* blocks */
void article_blocks(struct arena *a, const struct lines *lines, struct article *out);
enum article_mark mark_read(const struct chars *reading, size_t *length);
/* numbers: a number at i of a reading. */
struct number {
    const char *value;                  /* decimal text, scale words counted in */
    size_t end;                         /* behind it, scale words and 多 included */
    bool in_words, many;                /* 三; 20多 */
    bool percent;                       /* 百分之三, 七成 */
    unsigned plain;                     /* the digits alone where they are few; for years */
};
bool number_read(struct arena *a, const struct chars *c, size_t i, struct number *n);
/* figures: those of one block's text, appended. */
struct figures { VEC(struct article_figure) list; };
void article_figures(struct arena *a, const struct chars *text, const struct chars *reading,
                     struct article_block *block, uint32_t index, struct figures *out);
/* Longest first; `words`: behind a number in Chinese numerals.  "" for none. */
const char *counter_at(const struct chars *c, size_t i, bool words);
/* table: cells of a raw line; a table at line i or, below its caption, behind it. */
struct table_place { size_t first, rows; const char *caption; };
void table_cells(struct arena *a, const struct chars *raw, struct line *line);
bool table_find(struct arena *a, const struct lines *lines, size_t i, size_t *until,
                struct table_place *place);
void table_read(struct arena *a, const struct lines *lines, const struct table_place *place,
                struct article_block *block, uint32_t index, struct figures *out);
/* units: the code for a counter among its words. */
const char *unit_guess(const struct chars *reading, size_t number_at, size_t behind,
                       const char *counter);

#endif
