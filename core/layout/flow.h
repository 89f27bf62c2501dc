/*
 * flow: what composing builds and paging cuts.  Private to layout.
 *
 * A flow is a row of slices; a page may break behind any slice at its price.
 * Boxes of a slice are contiguous and have x from the type area's left and y from
 * the slice's top.  A slice's `before` is space that vanishes at a page's top,
 * where `top` stands instead.
 */
#ifndef BRIEFING_LAYOUT_FLOW_H
#define BRIEFING_LAYOUT_FLOW_H

#include "layout/look.h"

/* The price of breaking the page behind a slice, in points of white, squared: a split
 * pair is worth two lines left empty, one side that goes on alone six, a table cut
 * where it should not be twelve.  NEVER binds the slice to the next. */
enum { BREAK_FREE = 0, BREAK_SPLIT = 1000, BREAK_DEAR = 9000, BREAK_COSTLY = 36000,
       BREAK_HEADED = 25000000, BREAK_KEPT = 50000000, BREAK_NEVER = 100000000 };
/* Lines that stand under a heading on its page; given up only where nothing but headings
 * with one line each would fill a page (BREAK_HEADED). */
#define LINES_UNDER_HEADING 2u

enum slice_start { START_FLOW, START_PAGE, START_LEFT, START_RIGHT };
enum page_form { FORM_TEXT, FORM_OPENING, FORM_COVER };

struct slice {
    int height, before, top;
    int price;                  /* of a break behind it */
    uint32_t box, box_count;
    uint8_t start;              /* enum slice_start: before this slice */
    uint8_t form;               /* enum page_form: of the page it starts */
    bool foot;                  /* stands at the foot of the type area */
    bool last;                  /* ends a part: the page may stay short */
    bool changed;               /* a bar in the margin says so */
    uint32_t repeat;            /* 1-based into composer.repeats: drawn again if a page begins here */
    uint32_t chapter;           /* 0 = none; for furniture */
};

/* What a page that begins inside a table draws again, below each other. */
struct repeat_part { const struct box *boxes; uint32_t count; int height; };   /* y from its top */
struct repeat {
    const struct text_lines *caption[LANG_COUNT];       /* 续表4 | Table 4 (cont.), one line */
    const struct repeat_part *head, *group;             /* NULL = none */
};

/* A mark in the outer margin, at a baseline of a slice. */
struct margin_mark {
    uint32_t slice;
    int y;
    const struct text_lines *lines;
    uint32_t element, link;
    uint32_t source;                    /* its number */
    bool hung;                          /* a numeral hangs between it and the left column */
};

/* A place that text points to, and text that points. */
struct link_target { uint32_t element; const char *contents, *uri; };
struct link_place { uint32_t slice, target, element; int x, y, width, height; uint8_t side; };

/* A number that is known when the pages are: contents; or, of a pair, the arrow to it. */
struct page_reference {
    uint32_t slice;
    int x, y;
    uint32_t target_slice, element;
    uint32_t pair;                      /* 0 = of the contents */
    bool missing;
    uint8_t side;
};

/* An entry of the contents, waiting for what it names to be composed. */
struct contents_entry {
    enum part part;
    uint32_t pair;                      /* a section's, or 0 */
    const struct region *region;        /* a chapter, or NULL */
    const char *title;
    uint32_t slice, link;
    size_t reference;
    bool numbered;
    uint8_t side;
};

struct outline_mark { uint32_t slice, level; const char *title; };

struct composer {
    struct arena *arena;
    struct arena *work;                 /* the flow, until it is pages */
    struct arena *scratch;              /* shaped paragraphs, until they are broken */
    struct text_engine *engine;
    const struct look *look;
    const struct document *document;
    const struct layout_options *options;   /* asked */
    struct layout_options asked;
    struct particulars particulars;     /* what to print: asked for, else the look's */
    const struct frame *frame;
    struct style styles[STYLE_SLOTS];   /* the look's, body sizes of the layout put in */
    VEC(struct slice) slices;
    VEC(struct box) boxes;
    VEC(struct element) elements;
    VEC(struct repeat) repeats;
    VEC(struct margin_mark) marks;
    VEC(struct link_target) targets;    /* 1-based: [0] unused */
    VEC(struct link_place) links;
    VEC(struct page_reference) references;
    VEC(struct outline_mark) outline;
    VEC(struct contents_entry) contents;
    VEC(struct attachment) attachments;
    const char **number[LANG_COUNT];    /* by pair: 表3, Table 3 of captions; NULL = none */
    uint32_t *element_of;               /* by pair: its first element */
    uint32_t *slice_of;                 /* by pair: its first slice + 1 */
    uint32_t *target_of;                /* by pair: link target, made on demand */
    uint32_t *source_element;           /* by source number */
    uint32_t *chapter_slice, *chapter_element;  /* by chapter: slice + 1, its H1 */
    enum part parts[PART_COUNT];        /* to be printed, in order */
    uint32_t part_count;
    uint32_t part_slice[PART_COUNT], part_element[PART_COUNT];
    bool *placed;                       /* by pair: set out of order, on an opening page */
    bool hung;                          /* the next mark stands beside a hung numeral */
    int room;                           /* height a diagram may have; 0 = as it likes */
    bool tabled;                        /* a chart or diagram became a table */
    bool as_table;                      /* charts and diagrams are to be tables */
    uint32_t tables, figures;
    uint32_t parent;                    /* element that new elements hang from */
    uint32_t chapter;                   /* current, for slices */
    bool facing;
    bool trial;                         /* set to see what comes of it: names are not told */
    uint8_t side;                       /* of what is drawn now: 0 both pages, 1 + enum lang */
    size_t body_slice;                  /* facing_set: where the block behind a caption begins */
    uint32_t heading;                   /* of the first level, counted through the briefing */
    uint32_t paragraph;                 /* numbered ones */
    bool first_paragraph;               /* after a heading: English has no indent */
    uint32_t owed;                      /* lines still to come on the last heading's page */
    bool ok;
};

/* ---- flow.c ---- */
struct slice *slice_add(struct composer *c, int height);
struct slice *slice_last(struct composer *c);
void slice_space(struct composer *c, int before, int top);  /* on the next slice */
struct box *box_add(struct composer *c, enum box_kind kind, uint32_t element);
void box_rule(struct composer *c, int x, int y, int width, int thickness, int colour);
void box_vertical(struct composer *c, int x, int y, int height, int thickness, int colour);
void box_fill(struct composer *c, int x, int y, int width, int height, int colour);
/* One line of set text with its baseline at y; links in it become link places. */
void box_line(struct composer *c, const struct text_lines *lines, uint32_t i, int x, int y,
              uint32_t element, uint32_t pair, enum lang lang);
void links_sort(struct composer *c);                /* by slice, when all are there */
uint32_t element_add(struct composer *c, enum element_kind kind, enum lang lang, uint32_t parent);
/* Space that completes the last block to the page grid. */
void flow_pad(struct composer *c, int height_so_far);
int baseline_of(const struct style *s, enum lang lang);     /* from a line box's top */

/* ---- repeat.c ---- */
/* What is set between repeat_from and repeat_take is kept as a part, not in the flow;
 * it must belong to no element.  repeat_copy leaves the slices from `first` on there. */
struct repeat_mark { uint32_t slices, links; };
struct repeat_mark repeat_from(const struct composer *c);
const struct repeat_part *repeat_take(struct composer *c, struct repeat_mark from);
const struct repeat_part *repeat_copy(struct composer *c, uint32_t first);
int repeat_height(const struct composer *c, uint32_t repeat);   /* 1-based; 0 = nothing */
typedef void repeat_put(const struct box *box, int down, void *data);
void repeat_each(const struct composer *c, uint32_t repeat, repeat_put *put, void *data);
/* Repeats from `second` on, of the right page, are put into those from `first` on. */
void repeat_join(struct composer *c, size_t first, size_t second);

/* A place in the flow to come back to: what was composed behind it is forgotten, also by the
 * pairs that it placed. */
struct flow_point {
    size_t slices, boxes, elements, repeats, marks, targets, links, references, outline, contents;
    uint32_t heading, paragraph, owed;
};
struct flow_point flow_point(const struct composer *c);
void flow_return(struct composer *c, const struct flow_point *to);

/* ---- set.c: text in a style ---- */
struct set_options {
    const char *prefix;                 /* before the phrase, plain */
    const struct phrase *head;          /* run-in heading */
    bool labelled;                      /* the heading begins with the item's label */
    bool head_runs_on;
    int indent, hang;
};
/* Sets a phrase in a measure; NULL (reported) if a glyph is missing. */
const struct text_lines *set_phrase(struct composer *c, const struct phrase *p, enum lang lang,
                                    enum style_id style, int measure,
                                    const struct set_options *options);
const struct text_lines *set_string(struct composer *c, const char *s, enum lang lang,
                                    enum style_id style, int measure);
/* The string and its tail, the string cut (…) so that both take `lines` lines at most. */
const char *string_cut(struct composer *c, const char *s, const char *tail, enum lang lang,
                       enum style_id style, int measure, uint32_t lines);
/* A span as the style sets it; not for SPAN_SEE, whose number layout knows. */
struct text_piece piece_of_span(const struct span *s, const struct text_style *style);
int set_width(const struct text_lines *l);          /* of its widest line */
bool phrase_said(const struct phrase *p);           /* has words to print */
int natural_width(struct composer *c, const struct phrase *p, enum lang lang, enum style_id style);

/* ---- pair.c ---- */
struct pair_options {
    enum style_id style;
    enum element_kind kind;             /* of both sides */
    const struct bilingual *head;
    bool head_runs_on;                  /* no space behind it, in the role of emphasis */
    const char *prefix[LANG_COUNT];
    const char *label[LANG_COUNT];      /* hung to the left of the columns: numerals */
    enum style_id label_style;          /* of the labels; 0 = the text's own */
    int label_hang;                     /* left of the column; 0 = as wide as they are */
    bool bullet;
    bool labelled;                      /* the head begins with the label, a numeral */
    bool no_indent;
    int inset;                          /* from both edges of the columns */
    const struct cite *cite;
    uint32_t pair;
    bool tinted;                        /* inside the box: tint behind, hung out 10 pt */
    bool counted;                       /* numbered, where the look numbers paragraphs */
    bool level;                         /* on both axes wherever it stands */
    bool running;                       /* running text: stacked where the frame says so */
};
/* Slices from `first` on carry a bar if the pair changed since the former briefing. */
void change_mark(struct composer *c, uint32_t first, uint32_t pair);
/* Sets both sides with level first baselines, one slice a line; false if reported. */
bool pair_set(struct composer *c, const struct bilingual *text, const struct pair_options *o);
/* A heading takes its first lines along, if of several pairs: slices from `first` on. */
void keep_under_heading(struct composer *c, uint32_t first);
bool pair_strings(struct composer *c, const char *zh, const char *en, enum style_id style,
                  enum element_kind kind);
/* The mark belongs to the element whose source it names. */
void margin_mark(struct composer *c, uint32_t slice, int y, const struct cite *cite,
                 uint32_t element);

/* ---- blocks ---- */
bool heading_set(struct composer *c, const struct block *section, int level, const char *zh_number,
                 const char *en_number);
/* The numbers of a heading: 一、 | 1, （一） | 1.1, 1. | (a), （1） | (i). */
struct numbers { const char *side[LANG_COUNT]; };
struct numbers heading_numbers(struct composer *c, int level, uint32_t n, const char *above);
/* Sections stand one level lower where parts are headings themselves. */
static inline int first_level(const struct composer *c) { return 1 + c->look->parts_numbered; }
bool part_title(struct composer *c, const char *zh, const char *en, enum part part);
bool blocks_set(struct composer *c, const struct block *first, int level, const char *en_number);
/* A table, chart or diagram; on facing pages once for each language. */
bool block_facing(struct composer *c, const struct block *b);
bool table_set(struct composer *c, const struct block *b);
bool chart_set(struct composer *c, const struct block *b);
bool diagram_set(struct composer *c, const struct block *b);
/* Whether it can be drawn within c->room. */
bool diagram_fits(struct composer *c, const struct block *b);
bool table_draw(struct composer *c, const struct block *b, const struct table *t);
/* Of head and rows, without caption and notes; 0 if it does not stand upright on one page's
 * columns. */
int table_height(struct composer *c, const struct table *t);
const struct bilingual *bilingual_of(struct composer *c, const char *zh, const char *en);
void mark_add(struct composer *c, enum stage stage, int x, int y, uint32_t element);
bool caption_set(struct composer *c, const struct block *b, uint32_t parent);
bool note_set(struct composer *c, const struct bilingual *text, uint32_t pair);
int slices_height(const struct composer *c, uint32_t first);
/* How high a drawing may be, to stand on a page with its caption under a heading. */
int drawing_most(const struct composer *c);
bool cover_set(struct composer *c);
bool opening_set(struct composer *c, const struct region *r);
/* A region on one page: opening, three key points, three questions. */
bool handout_set(struct composer *c, const struct region *r);
/* Kicker to structure, with at most `keys` key points and `reserved` left below; then the line
 * of the source at the page's foot. */
bool opening_page(struct composer *c, const struct region *r, uint32_t keys, int reserved);
bool opening_source(struct composer *c, const struct region *r);
/* A side of a source as words; a draft's says that it is untranslated. */
const char *source_text(struct composer *c, const struct bilingual *b, enum lang lang);
/* Two parts with `between`, or the one that is there. */
const char *source_joined(struct composer *c, const char *one, const char *between, const char *other);
/* 可问 | To ask: the first questions of a region. */
bool questions_ask(struct composer *c, const struct region *r, uint32_t most);
bool brief_set(struct composer *c, const struct region *r);
bool strip_set(struct composer *c, const struct region *r);
bool contents_set(struct composer *c);
void contents_resolve(struct composer *c);
bool findings_set(struct composer *c, const struct block *section);
bool questions_set(struct composer *c, const struct block *section);
bool places_set(struct composer *c, enum place_list list, enum part part);
/* How far a label pushes the words behind it: a mark at its end keeps its width. */
int label_room(struct composer *c, const char *label, enum lang lang, int slot);
/* The logo within a width, as high as that allows. */
void picture_add(struct composer *c, int x, int y, int width, int height, enum text_align align);
bool signature_set(struct composer *c);
/* A part's title, or NULL where the part is empty. */
const struct bilingual *part_words(struct composer *c, enum part part);
const char *annex_label(struct composer *c, enum part part, enum lang lang);
bool preface_set(struct composer *c);
bool key_box(struct composer *c, const struct block *const *points, uint32_t count);
bool points_set(struct composer *c);            /* the box of key points, of the whole briefing */
bool running_set(struct composer *c, const struct region *r);   /* a chapter as running text */
bool digest_set(struct composer *c, const struct region *r);    /* its key points alone */
bool timeline_set(struct composer *c);
/* Whether the page of changes stands behind the part: at its place in the look's order, else
 * behind contents, findings or the last part. */
bool changes_behind(const struct composer *c, enum part part);
bool timeline_in_comparison(const struct composer *c);
bool glossary_set(struct composer *c);
bool index_set(struct composer *c);
bool sources_set(struct composer *c);
bool colophon_set(struct composer *c);
const char *caption_number(const struct composer *c, const struct block *b, enum lang lang);

/* ---- evidence.c ---- */
/* The widest arrow with its number. */
int page_arrow_width(struct composer *c);
/* On the last slice, baseline at y; leads to the pair, whose page is filled in by paging. */
void page_arrow(struct composer *c, uint32_t pair, int x, int y, uint32_t element);
void page_arrows_resolve(struct composer *c);
const struct text_lines *page_arrow_text(struct composer *c, uint32_t page);

/* ---- facing.c ---- */
/* Sets a block; on facing pages once for each language, rows level. */
bool facing_set(struct composer *c, bool (*set)(struct composer *, const void *), const void *what);
/* Whether a block would be drawn in one language and be a table in the other. */
bool facing_differs(struct composer *c, bool (*set)(struct composer *, const void *),
                    const void *what);

/* ---- particulars.c ---- */
void particulars_resolve(struct composer *c);
/* A look's words with their places filled; NULL where one outside <…> has nothing to say. */
const char *particulars_fill(struct composer *c, const char *s, enum lang lang);

/* ---- compose.c ---- */
/* Puts the columns of fewest rows into c->frame. */
void split_choose(struct composer *c, struct split_report *out);
bool compose(struct composer *c);
uint32_t target_add(struct composer *c, uint32_t element, const char *contents, const char *uri);

/* ---- stamps.c ---- */
/* On finished pages: the draft's frame, the watermark, the marks of numbered copies. */
bool stamps_set(struct composer *c, struct pages *out);
/* Before composing: where a masthead has a place for a copy's serial number, room for it. */
void stamps_prepare(struct composer *c);

/* ---- reading.c ---- */
/* Between composing and paging: the tree by languages instead of by pairs. */
void reading_by_language(struct composer *c);

/* ---- paging.c ---- */
bool paging(struct composer *c, struct pages *out);

/* ---- torn.c ---- */
/* Reports each line that was broken against the rules, with its page. */
void torn_report(const struct pages *p);

#endif
