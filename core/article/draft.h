/*
 * draft: what the files share that write an article as the source of a plugin.
 *
 *   draft.c        the file: its head, facts, text
 *   draft_table.c  a table
 *
 * Rule: whatever the article holds, the source compiles.
 */
#ifndef BRIEFING_ARTICLE_DRAFT_H
#define BRIEFING_ARTICLE_DRAFT_H

#include "article/article_private.h"

#include <glib.h>

struct draft {
    const struct article *x;
    GString *s;
    unsigned open[8], depth;            /* ranks of the sections that are open */
    unsigned sections, functions, tables;
    bool own_place;                     /* the region is called as the article begins */
    enum article_mark list;             /* MARK_NONE: no list is open */
    uint32_t in_function;               /* calls said so far */
};

/* A C string, in pieces where the line gets long; `column` is where it begins. */
void draft_string(GString *s, const char *text, unsigned indent, unsigned column);
/* Text that no grammar sees: braces doubled, 《…》 said as a title. */
void draft_plain(GString *s, const char *text, size_t bytes);
/* l5-2: the second figure of line 5. */
char *draft_fact_id(const struct article *x, size_t i);
/* NEARLY for nearly, PERSON_TIMES for person-times. */
char *draft_word(const char *code);
void draft_table(struct draft *d, const struct article_block *b);

#endif
