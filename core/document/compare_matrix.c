/*
 * compare_matrix: themes by regions, out of measures.
 */
#include "document/compare_private.h"

#include <string.h>

/* What stands behind a measure of another stage than the cell's mark tells. */
static void put_stage(struct arena *a, struct bilingual *b, enum stage stage)
{
    static const char *const zh[] = {"（结果）", "（结果）", "（推进）", "（计划）"};
    static const char *const en[] = {" (reported)", " (reported)", " (under way)", " (planned)"};
    bilingual_put(a, b, zh[stage], en[stage]);
}

/* A region may say more than one thing of a theme: joined, in the order of saying. */
static void cell_join(struct arena *a, struct cell *c, const struct measure *m)
{
    static const char *const with[LANG_COUNT] = {"；", "; "};
    struct bilingual said = m->text;
    if (c->type == CELL_TEXT && m->stage != c->stage)
        put_stage(a, &said, m->stage);
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        if (c->type == CELL_TEXT)
            phrase_put(a, &c->text.side[lang], with[lang]);
        phrase_add(a, &c->text.side[lang], said.side[lang].spans, said.side[lang].count);
    }
}

static bool cell_fill(struct arena *a, struct cell *c, const struct region *r,
                      const struct evidence *e, const struct theme *theme)
{
    for (uint32_t i = 0; i < r->measure_count; i++) {
        const struct measure *m = &r->measures[i];
        if (m->theme != theme || !m->text.side[LANG_ZH].count || !m->text.side[LANG_EN].count)
            continue;
        cell_join(a, c, m);
        if (c->type == CELL_TEXT)
            continue;
        c->type = CELL_TEXT;
        c->stage = m->stage == STAGE_NONE ? STAGE_REPORTED : m->stage;
        c->evidence = evidence_of(e, m);
    }
    return c->type == CELL_TEXT;
}

/* A theme of one region alone compares nothing. */
static void row_add(struct document *d, struct table *t, const struct theme *theme,
                    struct evidence *const *evidence)
{
    uint32_t said = 0, pairs = d->pair_count;
    struct row *row = compare_row(d, t, bilingual_said(d->arena, theme->zh, theme->en));
    for (uint32_t i = 0, k = 1; i < d->region_count; i++) {
        const struct region *r = d->regions[i];
        if (!region_compared(r))
            continue;
        said += !r->missing && cell_fill(d->arena, &row->cells[k], r, evidence[i], theme);
        k++;
    }
    if (said >= 2)
        return;
    t->row_count--;
    d->pair_count = pairs;
}

struct block *compare_matrix(struct document *d)
{
    struct arena *a = d->arena;
    size_t themes = 0;
    while (theme_at(themes))
        themes++;
    struct evidence **evidence = arena_array(a, d->region_count + 1u, sizeof(struct evidence *));
    for (uint32_t i = 0; i < d->region_count; i++)
        evidence[i] = evidence_new(a, d->regions[i]);
    uint32_t pairs = d->pair_count;
    struct block *b = compare_block(d, BLOCK_TABLE, "compared",
                                    bilingual_said(a, "各地做法，按主题",
                                                   "What the regions do, by theme"));
    b->table = compare_table(d, "主题", "Theme", themes);
    for (size_t i = 0; i < themes; i++)
        row_add(d, b->table, theme_at(i), evidence);
    compare_note(d, b->table,
                 "实心为结果，半实为推进，空心为计划；—为文件未提，不等于没有做；→为详述的页。",
                 "Solid: reported; half: under way; hollow: planned; a dash: not mentioned, which "
                 "is not absence; →: the page that tells more.");
    if (b->table->row_count)
        return b;
    d->pair_count = pairs;
    return NULL;
}
