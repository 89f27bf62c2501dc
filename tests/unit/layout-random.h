/*
 * layout-random: invented documents of any shape, the same for the same seed.
 *
 * What is said is what a careless but honest plugin may say: every kind of block at any
 * size, sides that are missing, long labels, long tables, charts of odd numbers.
 */
#ifndef BRIEFING_LAYOUT_RANDOM_H
#define BRIEFING_LAYOUT_RANDOM_H

#include "layout-fixture.h"
#include "unit.h"

struct maker {
    struct arena *arena;
    uint64_t state;
    char *at;
    size_t used, room;
    uint32_t ids, facts;
};

static inline uint32_t below(struct maker *m, uint32_t n)
{
    return (uint32_t)(unit_random(&m->state) >> 33) % n;
}

static inline uint32_t between(struct maker *m, uint32_t least, uint32_t most)
{
    return least + below(m, most - least + 1);
}

static inline bool one_in(struct maker *m, uint32_t n)
{
    return below(m, n) == 0;
}

static inline void say_text(struct maker *m, const char *s)
{
    size_t n = strlen(s);
    if (m->used + n + 1 > m->room) {
        char *old = m->at;
        m->room = 2 * (m->used + n + 1);
        m->at = arena_alloc(m->arena, m->room);
        memcpy(m->at, old ? old : "", m->used);
    }
    memcpy(m->at + m->used, s, n + 1);
    m->used += n;
}

#define say_record(m, ...) say_text(m, arena_printf((m)->arena, __VA_ARGS__))

/* ---- words -------------------------------------------------------------------------- */

static const char *const han[] = {"教师", "学校", "县", "改革", "新增", "学位", "的", "、", "统筹",
                                  "城乡", "一体化", "，", "按需", "流动", "“以县为主”", "《意见》",
                                  "2019年", "，", "经费", "保障", "与", "考评", "；", "义务教育",
                                  "（试行）", "95%", "均衡", "办学", "幼儿园", "和"};
static const char *const latin[] = {"school", "the", "county", "of", "teachers", "reform", "places,",
                                    "and", "in", "2019", "“by need”", "administration", "moved",
                                    "a", "self-reported", "funding;", "(on trial)", "responsibility",
                                    "to", "oversized", "classes", "95%", "heads", "internationalisation"};

static inline const char *zh_words(struct maker *m, uint32_t n)
{
    const char *s = "县";
    for (uint32_t i = 1; i < n; i++)
        s = arena_printf(m->arena, "%s%s", s, han[below(m, sizeof han / sizeof *han)]);
    return arena_printf(m->arena, "%s校", s);
}

static inline const char *en_words(struct maker *m, uint32_t n)
{
    const char *s = "Every";
    for (uint32_t i = 1; i < n; i++)
        s = arena_printf(m->arena, "%s %s", s, latin[below(m, sizeof latin / sizeof *latin)]);
    return arena_printf(m->arena, "%s school", s);
}

/* Both sides of about n words; now and then much more on one, now and then one is missing. */
static inline const char *both(struct maker *m, uint32_t n)
{
    uint32_t zh = between(m, 1, n), en = one_in(m, 4) ? between(m, 1, n) : zh;
    return arena_printf(m->arena, "%s|%s", zh_words(m, zh), en_words(m, en));
}

static inline const char *gappy(struct maker *m, uint32_t n)
{
    switch (below(m, 16)) {
    case 0: return arena_printf(m->arena, "%s|\\-", zh_words(m, between(m, 1, n)));
    case 1: return arena_printf(m->arena, "\\-|%s", en_words(m, between(m, 1, n)));
    case 2: return arena_printf(m->arena, "%s|\\?", zh_words(m, between(m, 1, n)));
    case 3: return arena_printf(m->arena, "\\?|%s", en_words(m, between(m, 1, n)));
    default: return both(m, n);
    }
}

static inline const char *cite_of(struct maker *m)
{
    const char *whose = m->facts ? "" : "qingshan.";
    return one_in(m, 2) ? arena_printf(m->arena, "|%sdaily|%u", whose, between(m, 1, 40)) : "";
}

static inline const char *number_of(struct maker *m)
{
    static const char *const odd[] = {"0", "-3", "1000000000000", "0.05", "1", "99.95"};
    return one_in(m, 6) ? odd[below(m, 6)] : arena_printf(m->arena, "%u", below(m, 100000));
}

/* ---- blocks ------------------------------------------------------------------------- */

static inline void make_paragraph(struct maker *m)
{
    static const char *const roles[] = {"body", "body", "body", "lead", "note", "quotation",
                                        "question"};
    const char *role = roles[below(m, 7)];
    say_record(m, "paragraph|%s|%s%s\n", role, gappy(m, one_in(m, 12) ? 300 : 60), cite_of(m));
}

static inline void make_list(struct maker *m)
{
    static const char *const styles[] = {"bulleted", "numbered", "ordinal"};
    say_record(m, "list|%s\n", styles[below(m, 3)]);
    for (uint32_t i = between(m, 1, 8); i; i--)
        say_record(m, "item|%s%s\n", gappy(m, 30), cite_of(m));
    say_text(m, "end-list\n");
}

static const char *const column_types[] = {"text", "number", "share", "period", "stage"};

static inline void make_cell(struct maker *m, uint32_t type, uint32_t words)
{
    static const char *const periods[] = {"2018", "2018-09", "2023/2025", "/2022", "S2016", "undated",
                                          "2018-09-01"};
    static const char *const stages[] = {"reported", "under-way", "planned"};
    if (one_in(m, 12))
        say_record(m, "cell|missing|%s\n", one_in(m, 2) ? "not-stated" : "not-applicable");
    else if (type == 0)
        say_record(m, "cell|text|%s\n", both(m, words));
    else if (type == 1 && m->facts && one_in(m, 4))
        say_record(m, "cell|fact|f%u\n", below(m, m->facts));
    else if (type == 1)
        say_record(m, "cell|number|%s\n", number_of(m));
    else if (type == 2)
        say_record(m, "cell|number|%u.%u\n", below(m, 100), below(m, 10));
    else if (type == 3)
        say_record(m, "cell|period|%s\n", periods[below(m, 7)]);
    else
        say_record(m, "cell|stage|%s\n", stages[below(m, 3)]);
}

static inline void make_rows(struct maker *m, const uint32_t *types, uint32_t columns, uint32_t words)
{
    uint32_t rows = one_in(m, 8) ? between(m, 40, 120) : between(m, 1, 12);
    bool under_label = false;
    for (uint32_t r = 0; r < rows; r++) {
        if (!under_label && one_in(m, 6)) {
            say_record(m, "group|%s\n", both(m, 4));
            under_label = true;
        }
        say_text(m, one_in(m, 10) && r + 1 < rows ? "row|keep-with-next\n"
                    : r && !under_label && one_in(m, 8) ? "row|of-which\n" : "row\n");
        under_label = false;
        for (uint32_t i = 0; i < columns; i++)
            make_cell(m, types[i], words);
    }
}

static inline void make_table(struct maker *m)
{
    uint32_t columns = one_in(m, 12) ? between(m, 8, 14) : between(m, 1, 7), types[64];
    uint32_t words = one_in(m, 4) ? 20 : 3;
    say_record(m, "table|id%u|%s%s\n", m->ids++, both(m, 6), cite_of(m));
    for (uint32_t i = 0; i < columns; i++) {
        types[i] = i ? below(m, 5) : 0;
        say_record(m, "column|%s|%s\n", column_types[types[i]], both(m, 2));
    }
    make_rows(m, types, columns, words);
    for (uint32_t i = below(m, 3); i; i--)
        say_record(m, "table-note|%s\n", both(m, 20));
    say_text(m, "end-table\n");
}

/* Text alone, with cells over several columns, and over several rows in the first. */
static inline void make_spans(struct maker *m)
{
    uint32_t columns = between(m, 2, 6), covered = 0;
    say_record(m, "table|id%u|%s\n", m->ids++, both(m, 6));
    for (uint32_t i = 0; i < columns; i++)
        say_record(m, "column|text|%s\n", both(m, 2));
    for (uint32_t rows = between(m, 1, 10); rows; rows--) {
        say_text(m, "row\n");
        uint32_t i = covered ? 1 : 0, down = !covered && one_in(m, 3) ? between(m, 1, rows) : 1;
        covered = covered ? covered - 1 : down - 1;
        for (uint32_t over; i < columns; i += over) {
            over = one_in(m, 3) && (i || down == 1) ? between(m, 1, columns - i) : 1;
            say_record(m, "cell|text|%s|%u|%u\n", both(m, one_in(m, 6) ? 40 : 5), over, i ? 1 : down);
        }
    }
    say_text(m, "end-table\n");
}

static inline void make_chart(struct maker *m)
{
    static const char *const types[] = {"bar", "column", "line", "stacked-share", "timeline"};
    uint32_t series = between(m, 1, 5), points = between(m, 1, one_in(m, 5) ? 30 : 6);
    uint32_t words = one_in(m, 5) ? 20 : 3;
    const char *labels[32];
    for (uint32_t i = 0; i < points; i++)
        labels[i] = arena_printf(m->arena, "%u%s", i + 1, both(m, words));
    say_record(m, "chart|id%u|%s|%s%s\n", m->ids++, types[below(m, 5)], both(m, 8),
               one_in(m, 2) ? "|schools" : "");
    for (uint32_t i = 0; i < series; i++) {
        say_record(m, "series|%s\n", both(m, 3));
        bool same = !one_in(m, 6);
        for (uint32_t k = 0; k < points; k++)
            say_record(m, "point|%s|number|%s\n", same ? labels[k] : both(m, words), number_of(m));
    }
    say_text(m, one_in(m, 2) ? "chart-note|均为计划。|All planned.\nend-chart\n" : "end-chart\n");
}

static inline void make_diagram(struct maker *m)
{
    static const char *const types[] = {"tree", "chain", "matrix"};
    uint32_t type = below(m, 3), count = between(m, 1, one_in(m, 6) ? 40 : 12), first = m->ids;
    uint32_t words = one_in(m, 5) ? 20 : 3, deep = between(m, 1, 5), depth[64] = {0};
    say_record(m, "diagram|id%u|%s|%s\n", m->ids++, types[type], both(m, 6));
    for (uint32_t i = 0; i < count; i++) {
        uint32_t parent = i && type != 1 && !one_in(m, 5) ? below(m, i) : i;
        parent = depth[parent] < deep && parent < i ? parent : i;
        depth[i] = parent < i ? depth[parent] + 1 : 0;
        const char *above = parent < i ? arena_printf(m->arena, "n%u-%u", first, parent) : "";
        const char *detail = one_in(m, 3) ? arena_printf(m->arena, "|%s", both(m, words)) : "";
        say_record(m, "node|n%u-%u|%s|%s%s\n", first, i, above, both(m, words), detail);
    }
    say_text(m, "end-diagram\n");
}

static inline void make_block(struct maker *m)
{
    switch (below(m, 10)) {
    case 0: make_list(m); break;
    case 1: make_table(m); break;
    case 2: make_chart(m); break;
    case 3: make_diagram(m); break;
    case 4: make_spans(m); break;
    default: make_paragraph(m); break;
    }
}

static inline void make_section(struct maker *m, uint32_t level)
{
    say_record(m, "section|id%u|%s\n", m->ids++, both(m, one_in(m, 5) ? 20 : 4));
    say_record(m, "paragraph|body|%s\n", both(m, 40));     /* in both, so no heading ends a page */
    for (uint32_t i = below(m, 5); i; i--)
        make_block(m);
    while (level < 4 && one_in(m, 3))
        make_section(m, level + 1);
    say_text(m, "end-section\n");
}

/* ---- the document ------------------------------------------------------------------- */

static inline void make_facts(struct maker *m)
{
    static const char *const qualifiers[] = {"", "about", "over", "more-than", "at-least", "up-to"};
    static const char *const units[] = {"places", "schools", "yuan", "percent", "teachers"};
    say_record(m, "source|daily|%s|%s|%s|2020-05-06|%s|%s|%s\n", both(m, 8), zh_words(m, 2),
               en_words(m, 2), both(m, 2), both(m, 3), both(m, 20));
    m->facts = between(m, 1, 8);
    for (uint32_t i = 0; i < m->facts; i++)
        say_record(m, "fact|f%u|%u||%s|%s|||daily|%u|%s|%s\n", i, between(m, 1, 2000000),
                   units[below(m, 5)], qualifiers[below(m, 6)], between(m, 1, 30),
                   one_in(m, 2) ? "1" : "", both(m, 3));
    for (uint32_t i = below(m, 5); i; i--)
        say_record(m, "term|t%u|%u%s|xue%u|%s|%s\n", i, i, zh_words(m, 2), i, en_words(m, 2), both(m, 40));
    for (uint32_t i = below(m, 12); i; i--)
        say_record(m, "event|20%02u|%s|%s||daily|3\n", between(m, 10, 29), both(m, 20),
                   one_in(m, 2) ? "planned" : "");
    for (uint32_t i = below(m, 5); i; i--)
        say_record(m, "paragraph|key|%s%s\n", both(m, 12), cite_of(m));
}

/* An edition beside a region; it has no facts and no source of its own. */
static inline const char *make_edition(struct maker *m)
{
    m->facts = 0;
    m->at = NULL;
    m->used = m->room = 0;
    say_record(m, "section|findings|%s\n", both(m, 3));
    for (uint32_t i = between(m, 1, 12); i; i--) {
        const char *text = both(m, 30), *head = both(m, 3);
        say_record(m, "paragraph|body|%s|||%s\n", text, head);
    }
    make_table(m);
    say_text(m, "end-section\n");
    say_record(m, "section|comparison|%s\n", both(m, 3));
    for (uint32_t i = between(m, 1, 3); i; i--)
        make_section(m, 2);
    say_text(m, "end-section\nsection|questions|会上可问|Questions\n");
    for (uint32_t i = between(m, 1, 12); i; i--)
        say_record(m, "paragraph|question|%s\n", both(m, 20));
    say_text(m, "end-section\n");
    return m->at;
}

static inline const char *make_document(struct maker *m)
{
    make_facts(m);
    if (one_in(m, 2))
        make_diagram(m);
    for (uint32_t i = between(m, 1, 5); i; i--)
        make_section(m, 1);
    return m->at;
}

#endif
