/*
 * ingest.h: the state of one stream while it is read, shared by the ingest_ files.
 *
 *   ingest.c        the stream: lines, order, nesting, end
 *   ingest_check.c  one field, one rule
 *   ingest_block.c  sections, paragraphs, lists, charts, diagrams
 *   ingest_table.c  tables
 *   ingest_list.c   the region itself, sources, facts, terms, measures, events, waivers
 *   ingest_names.c  once all records are in: whether what they name is there
 *
 * Rule: a handler runs on every record that stands where it may, even if a field broke
 * its rule (`broken`): what it opens is opened and what it names is known, so that one
 * mistake is told once.  A region with any finding is dropped as a whole.
 */
#ifndef BRIEFING_INGEST_H
#define BRIEFING_INGEST_H

#include "document/document_private.h"

#define PROTOCOL 1

/* Room for everything of a kind is taken before the first record (ingest_room), so that
 * pointers into these lists stay. */
#define POOL(type) struct { type *at; size_t count; }

struct open_thing { struct block *block; unsigned context; struct place place; };

struct ingest {
    struct spoken *said;
    struct region *region;
    struct arena *arena;
    struct record record;
    bool broken;                        /* a field of it broke its rule */
    struct open_thing open[LIMIT_NESTING];  /* innermost last */
    uint32_t depth, too_deep;           /* open; opened beyond the limit */
    struct block *added;                /* by the record at hand */
    uint32_t count;                     /* records so far */
    bool named, ended, stopped, order_told;
    POOL(struct source) sources;
    POOL(struct measure) measures;
    POOL(struct event) events;
    POOL(struct column) columns;
    POOL(struct row) rows;
    POOL(struct bilingual) notes;
    POOL(struct series) series;
    POOL(struct point) points;
    POOL(struct node) nodes;
    VEC(struct fact *) facts;
    VEC(struct waiver) waivers;

    /* The open table. */
    struct cell cells[LIMIT_COLUMNS];   /* of the open row */
    struct record said_cells[LIMIT_COLUMNS];
    uint32_t cell_count;                /* columns filled; may pass column_count by one */
    uint32_t covered[LIMIT_COLUMNS];    /* rows that a span above still covers, by column */
    bool row_open, cells_told;
    bool group_open;                    /* no row under the last label yet */
    struct place group;
    uint64_t cells_made;                /* in the stream, covered ones included */
};

/* A violation of the record at hand; `field` is an index or NO_FIELD. */
#define bad(x, index, ...) \
    finding((x)->said, (struct place){(x)->record.number, (uint8_t)(x)->record.kind, (uint8_t)(index)}, \
            __VA_ARGS__)

const char *field(const struct ingest *x, uint32_t i);          /* NULL = empty */
int field_choice(const struct ingest *x, uint32_t i);           /* -1 = none */
const char *field_shown(const struct ingest *x, uint32_t i);
int word_choice(const char *words, const char *s, size_t bytes);
struct place place_here(const struct ingest *x, uint32_t field_index);
/* Keeps a pair of texts, fields zh and zh + 1, until it becomes spans. */
struct pending *ingest_text(struct ingest *x, struct bilingual *into, uint32_t zh,
                            enum owner owner, struct block *block);
void ingest_cite(struct ingest *x, struct cite *into, uint32_t source);

/* ingest_check.c */
void check_record(struct ingest *x);    /* sets broken */
bool check_region_id(const char *s);
bool check_integer(const char *s, int *n);
bool text_is_blank(const char *s);
int decimals_read(struct ingest *x, uint32_t i);                /* -1 = as said */

/* ingest_block.c, ingest_table.c, ingest_list.c: a handler a kind */
typedef void ingest_handler(struct ingest *x);
ingest_handler say_section, say_paragraph, say_list, say_item, end_list;
ingest_handler say_chart, say_series, say_point, say_note, end_chart;
ingest_handler say_diagram, say_node, end_diagram;
ingest_handler say_table, say_column, say_group, say_row, say_cell, end_table;
ingest_handler say_briefing, say_source, say_term, say_fact, say_derived, say_measure, say_event,
    say_waiver, say_data_fault;
struct block *open_block(const struct ingest *x);               /* innermost; NULL at the top */
struct block *block_add(struct ingest *x, enum block_kind kind);
void block_id(struct ingest *x, struct block *b);
void want_fact(struct ingest *x, const struct record *r, uint32_t field_index,
               const struct fact **into, struct row *row, bool share);

/* ingest_names.c */
void ingest_names(struct ingest *x);

#endif
