/*
 * layout: document + template -> pages of boxes and the logical tree (page.h).
 *
 *   look_     the template: page, grid, styles, colours, parts
 *   compose_  order and numbers: parts, chapters, tables, figures
 *   pair_     the bilingual pair, whose first baselines are level
 *   table_ diagram_ chart_ opening_ cover_ contents_ back_  the blocks
 *   place_ running_ closing_  heads and tails by places, chapters as running text, signatures
 *   page_     slices -> pages, by cost; furniture
 *   dump_     the golden text of boxes and lines
 *
 * A flow is a row of slices: the smallest pieces between which a page may break.
 */
#ifndef BRIEFING_LAYOUT_H
#define BRIEFING_LAYOUT_H

#include "document/document.h"
#include "layout/page.h"

struct look;
/* A template by name (folder/NAME.ini) or path.  Reports unknown keys, wrong units
 * and impossible pages with file and line; NULL on failure. */
struct look *look_open(struct arena *a, const char *folder, const char *name);
/* Every colour as a grey (look.md §4): red and slate, which print alike, as one dark one, the
 * others at their luma; what could then no longer be read or told apart is made darker. */
void look_grey(struct look *l);
/* Whether every font role that it names is one; each that is not is reported with its line. */
bool look_roles_known(const struct look *l, const struct fonts *fonts);
/* The page of changes and no other part. */
void look_changes_alone(struct look *look);
/* What a look calls itself; "" where it has no name. */
const char *look_name(const struct look *l, enum lang lang);
/* The path of its own file (0), then those of its bases; NULL behind the last. */
const char *look_file(const struct look *l, size_t i);

enum layout_mode { LAYOUT_PARALLEL, LAYOUT_INTERLEAVED, LAYOUT_FACING, LAYOUT_ZH, LAYOUT_EN,
                   LAYOUT_COUNT };
/* Their names, as --layout and a template's groups spell them. */
extern const char *const layout_names[LAYOUT_COUNT];

/* What a briefing says of itself; NULL = the template's own.  particulars.c has the table
 * of their names, which options, briefing.ini and templates share. */
struct particulars {
    const char *title[LANG_COUNT], *subtitle[LANG_COUNT], *issuer[LANG_COUNT];
    const char *occasion[LANG_COUNT];           /* the meeting */
    const char *time[LANG_COUNT], *place[LANG_COUNT];
    const char *purpose[LANG_COUNT];            /* for decision by … */
    const char *contact[LANG_COUNT];
    const char *preface[LANG_COUNT];            /* 编者按 */
    const char *secrecy[LANG_COUNT], *urgency[LANG_COUNT];
    const char *serial;                         /* 份号: 000001 */
    const char *issue, *total;                  /* numbers of a periodical: 12, 345 */
    const char *number;                         /* 发文字号: 鲁教研〔2026〕12号 */
    const char *signatory;                      /* 签发人 */
    const char *to[LANG_COUNT], *cc[LANG_COUNT];        /* 主送 抄送 */
    const char *report, *send, *distribute;     /* 报 送 发: names with 、 between */
    const char *attending, *absent, *observing; /* of minutes: 出席 请假 列席 */
    const char *remark;                         /* 附注 */
    const char *office, *printed;               /* 印发机关, 印发日期 */
    const char *seal;                           /* yes: room for a seal over the signature */
    const char *copies;                         /* 共印N份 */
    struct date date;
    const struct picture *logo;                 /* NULL = none */
};
/* A numbered copy: whom it is for ("" = a spare one) and where that is said (list:line). */
struct copy_name { const char *name, *where; };

/* A row of the table: its key in files (title, title[zh]), its option (--title,
 * --title-zh), and what it is in the language of help. */
struct particular { const char *name; size_t offset; bool both; const char *zh, *en; };
#define PARTICULARS_MOST 40
extern const struct particular particulars_table[PARTICULARS_MOST];    /* ends with name NULL */
/* Where its words stand; one that has no languages stands at LANG_ZH. */
const char **particular_words(struct particulars *p, const struct particular *row, enum lang lang);
/* A particular by its name, NULL where there is none or it says nothing. */
const char *particular_said(const struct particulars *p, const char *name, enum lang lang);
bool particular_known(const char *name);

struct layout_options {
    enum layout_mode mode;              /* LAYOUT_COUNT: the look's own */
    struct particulars particulars;
    const char *draft;                  /* of a draft: its number, "" = none; NULL = no draft */
    bool watermark;                     /* 草案 DRAFT beneath the text */
    bool brief;                         /* cover, overview, two pages a region at most */
    bool right_chapters;                /* blank backs, so that chapters begin on right pages */
    const struct copy_name *copies;     /* NULL = one copy, without a number */
    uint32_t copy_count;
    bool zh_first;                      /* read all Chinese, then all English: not pair by pair */
};

/* Sets the document.  Everything it makes lives in `a`; `out` points into it.
 * False (and reported) if a character has no glyph or a block cannot be set. */
bool layout_document(struct arena *a, const struct document *d, const struct look *look,
                     struct text_engine *engine, const struct layout_options *options,
                     struct pages *out);

/* Golden dumps: every box of every page; every line with what was done to it. */
typedef void layout_sink(const char *line, void *data);
void layout_dump_boxes(const struct pages *p, layout_sink *sink, void *data);
void layout_dump_lines(const struct pages *p, layout_sink *sink, void *data);

#endif
