/*
 * document: what was said, checked, in one model.
 *
 *   ingest_    records -> model; every violation reported, not the first
 *   inline_    printed strings -> spans (inside); no later room sees a brace
 *   document_  the model, its links across regions, its dump
 *   figure_    a fact or number as text in either language
 *   period_    a period as text in either language
 *
 * The model lives in one arena; every string is UTF-8, NUL-terminated.
 */
#ifndef BRIEFING_DOCUMENT_H
#define BRIEFING_DOCUMENT_H

#include "base/base.h"
#include "base/record.h"

/* ---- text ------------------------------------------------------------- */

enum presence { TEXT_PRESENT, TEXT_ABSENT, TEXT_UNTRANSLATED };

enum span_kind {
    SPAN_TEXT,
    SPAN_NUMBER,        /* a fact, already formatted for its language; unbreakable */
    SPAN_TERM,          /* a fixed rendering */
    SPAN_EM,
    SPAN_NAME,          /* a proper name: some looks set a line under it (专名号) */
    SPAN_TITLE,         /* Chinese text already has its 《》 */
    SPAN_OTHER_LANG,    /* words of the other language */
    SPAN_SEE,           /* target's number; text is filled in by layout (it numbers) */
};
struct span {
    enum span_kind kind;
    const char *text;
    uint32_t bytes;
    const struct fact *fact;            /* SPAN_NUMBER */
    const struct block *target;         /* SPAN_SEE */
};
/* One printed string of one language. */
struct phrase {
    const struct span *spans;
    uint32_t count;
    enum presence presence;
};
/* Both sides of a pair.  A phrase with count 0 and TEXT_PRESENT was not said
 * (an optional field). */
struct bilingual { struct phrase side[LANG_COUNT]; };

/* ---- facts, sources, terms --------------------------------------------- */

enum qualifier { Q_EXACT, Q_ABOUT, Q_NEARLY, Q_OVER, Q_MORE_THAN, Q_AT_LEAST, Q_AT_MOST, Q_UP_TO,
                 Q_BETWEEN };
enum stage { STAGE_NONE, STAGE_REPORTED, STAGE_UNDER_WAY, STAGE_PLANNED };
enum derivation { DERIVED_NOT, DERIVED_SUM, DERIVED_DIFFERENCE, DERIVED_SHARE, DERIVED_GROWTH };

struct source {
    const char *id;
    const struct region *region;
    uint32_t number;                    /* 1.. in the document: 〔1〕 */
    struct bilingual title, publisher, kind, figures, note;
    struct period date;
    bool has_date;
    const char *url;
};
/* Where a pair or figure comes from; source NULL = not said. */
struct cite { const struct source *source; const char *at; };

struct fact {
    const char *id;
    const struct region *region;
    uint32_t record;
    struct decimal value, to;           /* `to` for Q_BETWEEN */
    const struct unit *unit;
    enum qualifier qualifier;
    enum stage stage;                   /* STAGE_NONE = reported */
    struct period period;
    bool has_period;
    struct cite cite;
    bool headline;
    const char *label[LANG_COUNT];      /* NULL if not said */
    enum derivation derivation;
    const struct fact **operands;       /* derived facts */
    uint32_t operand_count;
    uint32_t uses[LANG_COUNT];          /* how often text, cells and charts name it */
    bool changed;                       /* since the former briefing; see changes.h */
};
struct term {
    const char *id, *zh, *pinyin, *en;
    struct bilingual explanation;
    const struct region *region;        /* the first that said it */
};
struct measure {
    const struct theme *theme;
    enum stage stage;
    struct bilingual text;
    struct cite cite;
    uint32_t pair;
};
struct event {
    struct period period;
    struct bilingual text;
    enum stage stage;
    bool document;                      /* the document or plan itself */
    struct cite cite;
    uint32_t pair;
};
struct waiver { const char *rule, *subject, *reason; };

/* ---- blocks ------------------------------------------------------------ */

enum block_kind { BLOCK_SECTION, BLOCK_PARAGRAPH, BLOCK_LIST, BLOCK_ITEM, BLOCK_TABLE, BLOCK_CHART,
                  BLOCK_DIAGRAM };
enum role { ROLE_BODY, ROLE_LEAD, ROLE_KEY, ROLE_NOTE, ROLE_QUOTATION, ROLE_QUESTION };
enum list_style { LIST_BULLETED, LIST_NUMBERED, LIST_ORDINAL };

enum column_type { COLUMN_TEXT, COLUMN_NUMBER, COLUMN_SHARE, COLUMN_PERIOD, COLUMN_STAGE };
enum cell_type { CELL_TEXT, CELL_FACT, CELL_NUMBER, CELL_PERIOD, CELL_STAGE, CELL_MISSING,
                 CELL_COVERED /* by a span */ };
struct column {
    enum column_type type;
    struct bilingual head;
    const struct unit *unit;            /* NULL = none */
    int decimals;                       /* -1 = as said */
};
struct cell {
    enum cell_type type;
    struct bilingual text;
    const struct fact *fact;
    struct decimal number;
    struct period period;
    enum stage stage;                   /* CELL_STAGE; of a text: its mark stands beside it */
    uint32_t evidence;                  /* the pair that tells more of a text; 0 = none */
    bool not_applicable;                /* CELL_MISSING: else not stated */
    uint16_t columns, rows;             /* spans, 1 = none */
};
struct row {
    bool group;                         /* a label over the rows that follow */
    struct bilingual label;
    bool keep_with_next, of_which;
    struct cell *cells;                 /* table.column_count of them */
    uint32_t pair;
};
struct table {
    struct column *columns;
    uint32_t column_count;
    struct row *rows;
    uint32_t row_count;
    struct bilingual *notes;
    uint32_t note_count;
};
enum chart_type { CHART_BAR, CHART_COLUMN, CHART_LINE, CHART_STACKED_SHARE, CHART_TIMELINE };
struct point {
    struct bilingual label;
    const struct fact *fact;            /* or NULL: number */
    struct decimal number;
};
struct series { struct bilingual label; struct point *points; uint32_t count; };
struct chart {
    enum chart_type type;
    const struct unit *unit;
    struct series *series;
    uint32_t series_count;
    struct bilingual *notes;
    uint32_t note_count;
};
enum diagram_type { DIAGRAM_TREE, DIAGRAM_CHAIN, DIAGRAM_MATRIX };
struct node {
    const char *id;
    struct node *parent;                /* NULL = root, step or group */
    struct bilingual text, detail;
    uint32_t depth;
};
struct diagram { enum diagram_type type; struct node *nodes; uint32_t count; }; /* parents first */

/* A tree of blocks: sections and lists have children. */
struct block {
    enum block_kind kind;
    const char *id;                     /* sections, tables, charts, diagrams; else NULL */
    uint32_t pair;                      /* 1..: unique in the document, in order of saying */
    uint32_t record;
    struct bilingual text;              /* title, paragraph, item or caption */
    struct bilingual head;              /* run-in heading */
    enum role role;
    enum list_style style;
    struct cite cite;
    struct block *first, *last, *next, *parent;
    struct table *table;
    struct chart *chart;
    struct diagram *diagram;
};

/* ---- regions and the document ------------------------------------------ */

struct region {
    const char *id, *version;
    bool edition;
    const char *name[LANG_COUNT], *province[LANG_COUNT], *level[LANG_COUNT];
    struct bilingual formula;
    int order;
    uint32_t chapter;                   /* 1.. among the regions; 0 for an edition */
    bool missing;                       /* --keep-going: only id, names and reason are set */
    const char *reason[LANG_COUNT];
    struct source *sources;     uint32_t source_count;
    struct fact **facts;        uint32_t fact_count;
    struct measure *measures;   uint32_t measure_count;
    struct event *events;       uint32_t event_count;
    struct waiver *waivers;     uint32_t waiver_count;
    struct block *first, *last;         /* top-level blocks */
};

struct document {
    struct arena *arena;
    struct region **regions;            /* sorted: editions first, then order, then id */
    uint32_t region_count;
    struct term **terms;                /* all, in pinyin order, each id once */
    uint32_t term_count;
    uint32_t pair_count;                /* pairs are 1..pair_count */
    uint32_t fact_count;
    uint32_t untranslated;              /* sides marked UNTRANSLATED */
    uint32_t left_out;                  /* pairs of an edition that need an absent region */
    /* Since a former briefing (changes.h); NULL without one. */
    const struct block *changes;        /* a section, of no region */
    bool *changed;                      /* by pair */
};

struct document *document_new(struct arena *a);
/* Reads one plugin's stream.  Reports every violation with plugin, record number,
 * field, rule and remedy (at most LIMIT_FINDINGS, the rest counted) and returns
 * false, leaving the document as it was, if there was any. */
bool ingest_stream(struct document *d, const char *bytes, size_t length, const char *path);
/* A region that could not be had (--keep-going).  Names may be NULL. */
void document_add_missing(struct document *d, const char *id, const char *name_zh,
                          const char *name_en, const char *reason_zh, const char *reason_en);
/* Once all streams are in: sorts, numbers chapters and sources, computes derived
 * facts, resolves references within and across regions, turns every string into
 * spans, merges terms.  A pair of an edition that names an absent region is taken
 * out and counted.  Reports all faults; false if any. */
bool document_link(struct document *d);
const struct region *document_region(const struct document *d, const char *id);
const struct region *document_edition(const struct document *d);    /* NULL if none */
const struct block *document_section(const struct region *r, const char *id); /* any depth */
/* The golden text of `dump document`. */
void document_dump(const struct document *d, void (*sink)(const char *line, void *data),
                   void *data);

/* ---- figures and periods ------------------------------------------------ */

enum figure_form { FIGURE_FULL, FIGURE_NUMBER, FIGURE_WORDS };
/* A fact as text: FULL with qualifier, scale word, counter or noun (1.02万个 ·
 * 10,200 places; 20多亿元 · more than RMB 2 billion); NUMBER without counter or
 * noun; WORDS 三 · three.  NULL where words are impossible (not a small integer). */
char *figure_text(struct arena *a, const struct fact *f, enum lang lang, enum figure_form form);
/* A number in a table cell: unscaled and grouped with `decimals` (-1 = as said); a
 * column whose unit is the fact's prints the number alone.  No qualifier. */
char *figure_cell(struct arena *a, const struct decimal *d, int decimals, enum lang lang);
/* The mark of a qualifier beside a cell's number: "+" for over, more than, at least … */
const char *figure_mark(enum qualifier q, enum lang lang);
/* A table as RFC 4180 text, UTF-8: numbers as plain decimals, a column a language. */
char *table_csv(struct arena *a, const struct table *t, size_t *length);
/* The strip: numeral and the small unit behind it (1.02 + 万个; 20 + 多亿元; 30 + 所以上),
 * Chinese.  约 and 近, which have no word behind a number, are left to the label. */
void figure_strip(struct arena *a, const struct fact *f, char **numeral, char **unit);
/* True if the Chinese form uses 万 or 亿 (then the English label opens with its own figure). */
bool figure_scaled(const struct fact *f);
/* Chinese numerals (一, 十二, 二十) and English words for 0..99; NULL beyond. */
char *figure_zh_numeral(struct arena *a, unsigned n);
char *figure_en_words(struct arena *a, unsigned n);
/* 2019年1月13日 · 13 January 2019; 2023—2025年 · 2023–2025; by, since, school year, undated. */
char *period_text(struct arena *a, const struct period *p, enum lang lang);
char *phrase_text(struct arena *a, const struct phrase *p);    /* spans joined, for tests, outline, alt */

#endif
