/*
 * briefing/plugin.h: everything a region plugin may say.
 *
 * A plugin is one shared object that exports one function, which the macro
 * BRIEFING_PLUGIN writes.  It *says* sections, paragraphs, tables, charts,
 * diagrams, facts, terms, events and sources; it knows no fonts, pages or PDF.
 * It runs in a sandbox: it opens no file, starts nothing, allocates what it
 * likes and frees it itself.  Strings are UTF-8, borrowed during the call.
 * Nothing is returned to be freed.  Errors stick in the writer: an author
 * checks nothing, the host reports the record, the field, the rule and the
 * remedy.  plugins/README.md is the guide; plugins/_template the shortest start.
 *
 *     static void say(struct briefing_writer *w)
 *     {
 *         source(w, "daily", ZH("《大众日报》报道"), EN("Dazhong Daily report"),
 *                .date = "2019-01-13");
 *         fact(w, "places", "10200", PLACES, .at = "7");
 *         section(w, "money", ZH("投入保障"), EN("Money and places"));
 *         body(w, ZH("新增学位{places}。"), EN("{places} were added."), .at = "7");
 *         end_section(w);
 *     }
 *     BRIEFING_PLUGIN(.id = "rongcheng", .name_zh = "荣成", .name_en = "Rongcheng",
 *                     .version = "1.0", .order = 10, .say = say)
 *
 * Compatibility: same major; the plugin's minor at most the host's.  Fields and
 * records are only ever appended.
 *
 * Inline grammar of every printed string (nothing nests):
 *   {id}       a fact with qualifier, number and counter or noun; {region.id} of another region
 *   {id:n}     its number alone           {id:w}    its number in words (三 · three)
 *   {term:id}  the fixed rendering        {see:id}  a linked reference (表3 · Table 3)
 *   {em|…}     着重 · italic              {title|…} 《…》 · italic
 *   {name|…}   a proper name: a line under it in looks that set 专名号
 *   {zh|…} {en|…} words of the other language       {{ }} braces
 */
#ifndef BRIEFING_PLUGIN_H
#define BRIEFING_PLUGIN_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define BRIEFING_MAGIC 0x42524647u
#define BRIEFING_ABI_MAJOR 1
#define BRIEFING_ABI_MINOR 0

/* ---- the contract ---------------------------------------------------- */

struct briefing_writer;

/* What the host offers.  `size` is the host's; later members may be missing in
 * an older host, which the version rule excludes. */
struct briefing_host {
    uint32_t size;
    /* One record: a kind and its fields, NULL = empty.  The inline functions
     * below are the way to call it. */
    void (*record)(struct briefing_writer *w, const char *kind, const char *const *fields,
                   uint32_t count);
    /* Rows of data/FILE (CSV, first line heads), mapped before the sandbox closed:
     * how many, and one value by row and head; "" where there is none. */
    uint32_t (*rows)(struct briefing_writer *w, const char *file);
    const char *(*value)(struct briefing_writer *w, const char *file, uint32_t row,
                         const char *head);
};

/* The rest of a writer is the host's. */
struct briefing_writer {
    const struct briefing_host *host;
};

enum briefing_kind { BRIEFING_REGION = 0, BRIEFING_EDITION = 1 };

/* What a plugin is.  The first four members are frozen for ever. */
struct briefing_plugin {
    uint32_t magic;
    uint16_t abi_major, abi_minor;
    uint32_t size;
    uint32_t kind;              /* enum briefing_kind */
    const char *id;             /* [a-z][a-z0-9-]{0,31}, the folder's name */
    const char *version;        /* of the content */
    const char *name_zh, *name_en;
    const char *province_zh, *province_en;      /* 山东省, Shandong */
    const char *level_zh, *level_en;            /* 县级市, county-level city */
    const char *formula_zh, *formula_en;        /* the system in one line, under the name */
    int32_t order;              /* chapters by this, then by id */
    uint32_t reserved;
    void (*say)(struct briefing_writer *w);
};

#if defined __GNUC__
#define BRIEFING_EXPORT __attribute__((visibility("default")))
#else
#define BRIEFING_EXPORT
#endif

#ifdef __cplusplus
#define BRIEFING_PLUGIN_LINKAGE extern "C"
#else
#define BRIEFING_PLUGIN_LINKAGE
#endif

#define BRIEFING_PLUGIN(...)                                                        \
    BRIEFING_PLUGIN_LINKAGE BRIEFING_EXPORT const struct briefing_plugin *briefing_plugin(void); \
    const struct briefing_plugin *briefing_plugin(void)                             \
    {                                                                               \
        static const struct briefing_plugin plugin = {                              \
            .magic = BRIEFING_MAGIC, .abi_major = BRIEFING_ABI_MAJOR,               \
            .abi_minor = BRIEFING_ABI_MINOR, .size = sizeof(struct briefing_plugin), \
            __VA_ARGS__                                                             \
        };                                                                          \
        return &plugin;                                                             \
    }

/* ---- two languages ---------------------------------------------------- */

/* Two types, so that swapped arguments do not compile. */
struct briefing_zh { const char *text; };
struct briefing_en { const char *text; };
#ifdef __cplusplus
#define ZH(s) (briefing_zh{s})
#define EN(s) (briefing_en{s})
#else
#define ZH(s) ((struct briefing_zh){s})
#define EN(s) ((struct briefing_en){s})
#endif
/* In place of one language: meant (leaves no hole), or a draft (marked, counted). */
#define ABSENT "\x1a" "absent"
#define UNTRANSLATED "\x1a" "untranslated"

/* ---- words for fields -------------------------------------------------- */

/* Qualifiers: .qualifier = ABOUT */
#define EXACT ""
#define ABOUT "about"
#define NEARLY "nearly"
#define OVER "over"               /* 200多 · over 200 */
#define MORE_THAN "more-than"     /* 超过200 · more than 200 */
#define AT_LEAST "at-least"
#define AT_MOST "at-most"
#define UP_TO "up-to"
#define BETWEEN "between"         /* with .to = the second value */
/* Stages: .stage = PLANNED */
#define REPORTED "reported"
#define UNDER_WAY "under-way"     /* issued, signed or begun */
#define PLANNED "planned"
/* Lists */
#define BULLETED "bulleted"
#define NUMBERED "numbered"
#define ORDINAL "ordinal"         /* 一是…二是… · first, second */
/* Table columns */
#define TEXT "text"
#define NUMBER "number"
#define SHARE "share"
#define PERIOD "period"
#define STAGE "stage"             /* ● ◐ ○ — */
/* Missing values */
#define NOT_STATED "not-stated"
#define NOT_APPLICABLE "not-applicable"
/* Row hints */
#define KEEP_WITH_NEXT "keep-with-next"
#define OF_WHICH "of-which"       /* indented: a part of the row above */
/* Charts and diagrams */
#define BAR "bar"
#define COLUMN "column"
#define LINE "line"
#define STACKED_SHARE "stacked-share"
#define TIMELINE "timeline"
#define TREE "tree"
#define CHAIN "chain"
#define MATRIX "matrix"
/* Derived facts */
#define SUM "sum"
#define DIFFERENCE "difference"
#define SHARE_OF "share"          /* first operand ÷ second, in % */
#define GROWTH "growth"           /* (second − first) ÷ first, in % */

/* Units: codes of the core's table.  Chinese prints the counter (200名), English the
 * noun (200 teachers); PIECES has the counter 个 and leaves the noun to the text. */
#define NO_UNIT "number"
#define PERSONS "persons"
#define PERSON_TIMES "person-times"
#define TEACHERS "teachers"
#define PRINCIPALS "principals"
#define LEADERS "leaders"
#define STAFF "staff"
#define PUPILS "pupils"
#define RESEARCHERS "researchers"
#define CANDIDATES "candidates"
#define EXPERTS "experts"
#define POSTGRADUATES "postgraduates"
#define TRAINEES "trainees"
#define INSPECTORS "inspectors"
#define RECRUITS "recruits"
#define SCHOOLS "schools"
#define KINDERGARTENS "kindergartens"
#define COLLEGES "colleges"
#define UNIVERSITIES "universities"
#define SITES "sites"
#define PIECES "pieces"
#define PLACES "places"
#define DEPARTMENTS "departments"
#define BASES "bases"
#define LABS "labs"
#define ALLIANCES "alliances"
#define GROUPS "groups"
#define PROJECTS "projects"
#define MECHANISMS "mechanisms"
#define POSTS "posts"
#define STUDIOS "studios"
#define CLASSES "classes"
#define REGIONS "regions"
#define CITIES "cities"
#define COUNTIES "counties"
#define TEAMS "teams"
#define ZONES "zones"
#define LEVELS "levels"
#define ASPECTS "aspects"
#define INDICATORS "indicators"
#define ITEMS "items"
#define MEASURES "measures"
#define REFORMS "reforms"
#define TASKS "tasks"
#define ACTIONS "actions"
#define WORKS "works"
#define RULES "rules"
#define PRINCIPLES "principles"
#define WORK_POINTS "work-points"
#define BREAKTHROUGHS "breakthroughs"
#define PRACTICES "practices"
#define ARTICLES "articles"
#define LEDGERS "ledgers"
#define DOCUMENTS "documents"
#define REPORTS "reports"
#define TABLES "tables"
#define ANNEXES "annexes"
#define MAJORS "majors"
#define COURSES "courses"
#define ROUNDS "rounds"
#define BATCHES "batches"
#define MEETINGS "meetings"
#define TIMES "times"
#define FORUMS "forums"
#define POINTS "points"
#define CLASS_HOURS "class-hours"
#define HOURS "hours"
#define DAYS "days"
#define WEEKS "weeks"
#define MONTHS "months"
#define YEARS "years"
#define YEARS_OLD "years-old"
#define SQUARE_METRES "square-metres"
#define MU "mu"
#define KILOMETRES "kilometres"
#define YUAN "yuan"
#define PERCENT "percent"
#define PERCENTAGE_POINTS "percentage-points"
#define FOLD "fold"
#define PERMILLE "permille"

/* Themes of a measure: the rows of the comparison. */
#define THEME_FRAME "frame"
#define THEME_STEERING "steering"
#define THEME_CYCLE "cycle"
#define THEME_ALLOCATION "teacher-allocation"
#define THEME_PRINCIPALS "principals"
#define THEME_EVALUATION "evaluation"
#define THEME_SUPERVISION "supervision"
#define THEME_PLACES "school-places"
#define THEME_GROUPS "group-schooling"
#define THEME_PAIRING "pairing"
#define THEME_INFORMATISATION "informatisation"
#define THEME_FUNDING "funding"
#define THEME_PARTY "party-building"
#define THEME_RECRUITMENT "recruitment"
#define THEME_RESEARCHERS "teaching-research"
#define THEME_HOME "home-and-school"
#define THEME_WELFARE "student-welfare"
#define THEME_SAFETY "safety"
#define THEME_PRESCHOOL "preschool"
#define THEME_VOCATIONAL "vocational-higher"
#define THEME_NEW_LEARNING "new-learning"
#define THEME_PRIVATE "private-schools"

/* ---- saying ------------------------------------------------------------ */

/*
 * Options follow the positional arguments as designated initialisers:
 *     body(w, ZH("…"), EN("…"), .at = "7");
 * `at` is the paragraph of the source (the line number of its text as saved):
 * "7", "7,9" or "7-9"; `source` is its id, empty = the plugin's first source.
 * The last positional argument is the first member of the options, so that the
 * macros need no empty argument lists.
 */
#ifdef __cplusplus
#define BRIEFING_OPTIONS(type, member, ...) (type{.member = __VA_ARGS__})
#else
#define BRIEFING_OPTIONS(type, member, ...) ((struct type){.member = __VA_ARGS__})
#endif

struct briefing_source {
    struct briefing_en en;
    const char *publisher_zh, *publisher_en;
    const char *date;                   /* a period: 2019-01-13, 2016, undated */
    const char *kind_zh, *kind_en;      /* 新闻报道, newspaper report */
    const char *figures_zh, *figures_en; /* what its figures are: results, self-reported */
    const char *note_zh, *note_en;      /* oddities mended or left */
    const char *url;
};
struct briefing_fact {
    const char *unit;
    const char *at, *source;
    const char *to;                     /* second value of BETWEEN */
    const char *qualifier, *period, *stage;
    const char *headline;               /* "1": in the strip of the chapter's opening */
    const char *zh, *en;                /* label: what is counted; needed in the strip */
};
struct briefing_derived {
    const char *unit;
    const char *decimals;               /* of the result; empty = those of the operands */
    const char *period, *headline, *zh, *en;
};
struct briefing_paragraph {
    struct briefing_en en;
    const char *at, *source;
    const char *head_zh, *head_en;      /* run-in heading */
};
struct briefing_measure {
    struct briefing_en en;
    const char *at, *source;
};
struct briefing_event {
    struct briefing_en en;
    const char *at, *source, *stage;
    const char *document;               /* "1": the document or plan itself: cover, timeline */
};
struct briefing_table {
    struct briefing_en en;
    const char *at, *source;
};
struct briefing_column {
    struct briefing_en en;
    const char *unit, *decimals;
};
struct briefing_cell {
    struct briefing_en en;
    const char *columns, *rows;         /* spans */
};
struct briefing_chart {
    struct briefing_en en;
    const char *at, *source, *unit;
};
struct briefing_node {
    struct briefing_en en;
    const char *parent;                 /* id of the node above; empty = a root, a step, a group */
    const char *detail_zh, *detail_en;
};

static inline void briefing_record(struct briefing_writer *w, const char *kind,
                                   const char *const *fields, uint32_t count)
{
    w->host->record(w, kind, fields, count);
}
#define BRIEFING_SAY(w, kind, ...)                                                  \
    do {                                                                            \
        const char *const fields_[] = {__VA_ARGS__};                                \
        briefing_record((w), (kind), fields_, (uint32_t)(sizeof fields_ / sizeof *fields_)); \
    } while (0)

/* Where the text comes from: source(w, "daily", ZH("题名"), EN("Title"), .date = "2019-01-13"); */
static inline void briefing_say_source(struct briefing_writer *w, const char *id,
                                       struct briefing_zh zh, struct briefing_source o)
{
    BRIEFING_SAY(w, "source", id, zh.text, o.en.text, o.publisher_zh, o.publisher_en, o.date,
                 o.kind_zh, o.kind_en, o.figures_zh, o.figures_en, o.note_zh, o.note_en, o.url);
}
#define source(w, id, zh, ...) \
    briefing_say_source((w), (id), (zh), BRIEFING_OPTIONS(briefing_source, en, __VA_ARGS__))

/* A figure, written once as decimal text: fact(w, "places", "10200", PLACES, .at = "7"); */
static inline void briefing_say_fact(struct briefing_writer *w, const char *id,
                                     const char *value, struct briefing_fact o)
{
    BRIEFING_SAY(w, "fact", id, value, o.to, o.unit, o.qualifier, o.period, o.stage, o.source,
                 o.at, o.headline, o.zh, o.en);
}
#define fact(w, id, value, ...) \
    briefing_say_fact((w), (id), (value), BRIEFING_OPTIONS(briefing_fact, unit, __VA_ARGS__))

/* A figure that the core computes from others of this plugin (ids with spaces
 * between): derived(w, "recruits", SUM, "teachers nursery", TEACHERS, .headline = "1"); */
static inline void briefing_say_derived(struct briefing_writer *w, const char *id,
                                        const char *operation, const char *operands,
                                        struct briefing_derived o)
{
    BRIEFING_SAY(w, "derived", id, operation, operands, o.unit, o.decimals, o.period,
                 o.headline, o.zh, o.en);
}
#define derived(w, id, operation, operands, ...) \
    briefing_say_derived((w), (id), (operation), (operands), \
                         BRIEFING_OPTIONS(briefing_derived, unit, __VA_ARGS__))

/* A term with its one English rendering; pinyin (without tones) is the sort key. */
static inline void term(struct briefing_writer *w, const char *id, struct briefing_zh zh,
                        const char *pinyin, struct briefing_en en,
                        struct briefing_zh explanation_zh, struct briefing_en explanation_en)
{
    BRIEFING_SAY(w, "term", id, zh.text, pinyin, en.text, explanation_zh.text,
                 explanation_en.text);
}

/* What the region does under a theme of the comparison, in a few words. */
static inline void briefing_say_measure(struct briefing_writer *w, const char *theme,
                                        const char *stage, struct briefing_zh zh,
                                        struct briefing_measure o)
{
    BRIEFING_SAY(w, "measure", theme, stage, zh.text, o.en.text, o.source, o.at);
}
#define measure(w, theme, stage, zh, ...) \
    briefing_say_measure((w), (theme), (stage), (zh), \
                         BRIEFING_OPTIONS(briefing_measure, en, __VA_ARGS__))

/* A dated event of the timeline. */
static inline void briefing_say_event(struct briefing_writer *w, const char *period,
                                      struct briefing_zh zh, struct briefing_event o)
{
    BRIEFING_SAY(w, "event", period, zh.text, o.en.text, o.stage, o.document, o.source, o.at);
}
#define event(w, period, zh, ...) \
    briefing_say_event((w), (period), (zh), BRIEFING_OPTIONS(briefing_event, en, __VA_ARGS__))

/* An audit rule that does not hold for a subject (id), and why. */
static inline void waive(struct briefing_writer *w, const char *rule, const char *subject,
                         const char *reason)
{
    BRIEFING_SAY(w, "waiver", rule, subject, reason);
}

/* Sections nest: section … end_section. */
static inline void section(struct briefing_writer *w, const char *id, struct briefing_zh zh,
                           struct briefing_en en)
{
    BRIEFING_SAY(w, "section", id, zh.text, en.text);
}
static inline void end_section(struct briefing_writer *w)
{
    briefing_record(w, "end-section", 0, 0);
}

/* Paragraphs by role.  Key points stand in the box of the chapter's opening. */
static inline void briefing_say_paragraph(struct briefing_writer *w, const char *role,
                                          struct briefing_zh zh, struct briefing_paragraph o)
{
    BRIEFING_SAY(w, "paragraph", role, zh.text, o.en.text, o.source, o.at, o.head_zh,
                 o.head_en);
}
#define BRIEFING_PARAGRAPH(w, role, zh, ...) \
    briefing_say_paragraph((w), (role), (zh), BRIEFING_OPTIONS(briefing_paragraph, en, __VA_ARGS__))
#define body(w, zh, ...) BRIEFING_PARAGRAPH(w, "body", zh, __VA_ARGS__)
#define lead(w, zh, ...) BRIEFING_PARAGRAPH(w, "lead", zh, __VA_ARGS__)
#define key(w, zh, ...) BRIEFING_PARAGRAPH(w, "key", zh, __VA_ARGS__)
#define note(w, zh, ...) BRIEFING_PARAGRAPH(w, "note", zh, __VA_ARGS__)
#define quotation(w, zh, ...) BRIEFING_PARAGRAPH(w, "quotation", zh, __VA_ARGS__)
#define question(w, zh, ...) BRIEFING_PARAGRAPH(w, "question", zh, __VA_ARGS__)

/* Lists: list, items, end_list. */
static inline void list(struct briefing_writer *w, const char *style)
{
    BRIEFING_SAY(w, "list", style);
}
static inline void briefing_say_item(struct briefing_writer *w, struct briefing_zh zh,
                                     struct briefing_paragraph o)
{
    BRIEFING_SAY(w, "item", zh.text, o.en.text, o.source, o.at, o.head_zh, o.head_en);
}
#define item(w, zh, ...) \
    briefing_say_item((w), (zh), BRIEFING_OPTIONS(briefing_paragraph, en, __VA_ARGS__))
static inline void end_list(struct briefing_writer *w)
{
    briefing_record(w, "end-list", 0, 0);
}

/* Tables: table, columns, then rows of as many cells as columns, notes, end_table. */
static inline void briefing_say_table(struct briefing_writer *w, const char *id,
                                      struct briefing_zh zh, struct briefing_table o)
{
    BRIEFING_SAY(w, "table", id, zh.text, o.en.text, o.source, o.at);
}
#define table(w, id, zh, ...) \
    briefing_say_table((w), (id), (zh), BRIEFING_OPTIONS(briefing_table, en, __VA_ARGS__))
static inline void briefing_say_column(struct briefing_writer *w, const char *type,
                                       struct briefing_zh zh, struct briefing_column o)
{
    BRIEFING_SAY(w, "column", type, zh.text, o.en.text, o.unit, o.decimals);
}
#define column(w, type, zh, ...) \
    briefing_say_column((w), (type), (zh), BRIEFING_OPTIONS(briefing_column, en, __VA_ARGS__))
/* A label over the rows that follow. */
static inline void group(struct briefing_writer *w, struct briefing_zh zh, struct briefing_en en)
{
    BRIEFING_SAY(w, "group", zh.text, en.text);
}
static inline void row(struct briefing_writer *w)
{
    BRIEFING_SAY(w, "row", "");
}
static inline void row_hint(struct briefing_writer *w, const char *hint)
{
    BRIEFING_SAY(w, "row", hint);
}
static inline void briefing_say_cell(struct briefing_writer *w, struct briefing_zh zh,
                                     struct briefing_cell o)
{
    BRIEFING_SAY(w, "cell", "text", zh.text, o.en.text, o.columns, o.rows);
}
#define cell(w, zh, ...) \
    briefing_say_cell((w), (zh), BRIEFING_OPTIONS(briefing_cell, en, __VA_ARGS__))
/* A fact by its id, with number and unit as the column says. */
static inline void cell_fact(struct briefing_writer *w, const char *id)
{
    BRIEFING_SAY(w, "cell", "fact", id);
}
/* Decimal text of a number or share column; no fact of its own (data from CSV). */
static inline void cell_number(struct briefing_writer *w, const char *value)
{
    BRIEFING_SAY(w, "cell", "number", value);
}
static inline void cell_period(struct briefing_writer *w, const char *period)
{
    BRIEFING_SAY(w, "cell", "period", period);
}
static inline void cell_stage(struct briefing_writer *w, const char *stage)
{
    BRIEFING_SAY(w, "cell", "stage", stage);
}
/* NOT_STATED or NOT_APPLICABLE: never an empty string. */
static inline void cell_missing(struct briefing_writer *w, const char *why)
{
    BRIEFING_SAY(w, "cell", "missing", why);
}
static inline void table_note(struct briefing_writer *w, struct briefing_zh zh,
                              struct briefing_en en)
{
    BRIEFING_SAY(w, "table-note", zh.text, en.text);
}
static inline void end_table(struct briefing_writer *w)
{
    briefing_record(w, "end-table", 0, 0);
}

/* Charts: chart, one or more series, each with points, end_chart. */
static inline void briefing_say_chart(struct briefing_writer *w, const char *id,
                                      const char *type, struct briefing_zh zh,
                                      struct briefing_chart o)
{
    BRIEFING_SAY(w, "chart", id, type, zh.text, o.en.text, o.unit, o.source, o.at);
}
#define chart(w, id, type, zh, ...) \
    briefing_say_chart((w), (id), (type), (zh), BRIEFING_OPTIONS(briefing_chart, en, __VA_ARGS__))
static inline void series(struct briefing_writer *w, struct briefing_zh zh, struct briefing_en en)
{
    BRIEFING_SAY(w, "series", zh.text, en.text);
}
static inline void point_fact(struct briefing_writer *w, struct briefing_zh zh,
                              struct briefing_en en, const char *id)
{
    BRIEFING_SAY(w, "point", zh.text, en.text, "fact", id);
}
static inline void point_number(struct briefing_writer *w, struct briefing_zh zh,
                                struct briefing_en en, const char *value)
{
    BRIEFING_SAY(w, "point", zh.text, en.text, "number", value);
}
static inline void chart_note(struct briefing_writer *w, struct briefing_zh zh,
                              struct briefing_en en)
{
    BRIEFING_SAY(w, "chart-note", zh.text, en.text);
}
static inline void end_chart(struct briefing_writer *w)
{
    briefing_record(w, "end-chart", 0, 0);
}

/* Diagrams: diagram, nodes (a parent before its children), end_diagram. */
static inline void briefing_say_diagram(struct briefing_writer *w, const char *id,
                                        const char *type, struct briefing_zh zh,
                                        struct briefing_table o)
{
    BRIEFING_SAY(w, "diagram", id, type, zh.text, o.en.text, o.source, o.at);
}
#define diagram(w, id, type, zh, ...) \
    briefing_say_diagram((w), (id), (type), (zh), BRIEFING_OPTIONS(briefing_table, en, __VA_ARGS__))
static inline void briefing_say_node(struct briefing_writer *w, const char *id,
                                     struct briefing_zh zh, struct briefing_node o)
{
    BRIEFING_SAY(w, "node", id, o.parent, zh.text, o.en.text, o.detail_zh, o.detail_en);
}
#define node(w, id, zh, ...) \
    briefing_say_node((w), (id), (zh), BRIEFING_OPTIONS(briefing_node, en, __VA_ARGS__))
static inline void end_diagram(struct briefing_writer *w)
{
    briefing_record(w, "end-diagram", 0, 0);
}

/* Data beside the plugin: for (uint32_t i = 0; i < data_rows(w, "f.csv"); i++) … */
static inline uint32_t data_rows(struct briefing_writer *w, const char *file)
{
    return w->host->rows(w, file);
}
static inline const char *data_value(struct briefing_writer *w, const char *file, uint32_t row,
                                     const char *head)
{
    return w->host->value(w, file, row, head);
}

#ifdef __cplusplus
}
#endif

#endif
