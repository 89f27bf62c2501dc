/*
 * compare_figure: indicators, facts of several regions that may stand side by side.
 *
 * Rule: two facts are of one indicator if their unit is one and their Chinese labels say
 * the same words, but for a year before them (2018年流动教师), a bracket behind them, and a
 * word of scope (城镇新增学位), which is printed.  Shares are never of one indicator, for
 * their denominators are the text's; nor are counts of a text's own parts.
 */
#include "document/compare_private.h"

#include <stdlib.h>
#include <string.h>

/* ---- meaning -------------------------------------------------------------------------- */

bool unit_counts_headings(const struct unit *u)
{
    static const char *const codes[] = {
        "number", "pieces", "items", "measures", "reforms", "tasks", "actions", "works", "rules",
        "principles", "work-points", "breakthroughs", "practices", "articles", "annexes",
        "documents", "reports", "tables", "mechanisms", "indicators", "levels", "aspects"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (strcmp(u->code, codes[i]) == 0)
            return true;
    return false;
}

static const char *const scopes[] = {"全市", "全县", "全区", "中心市区", "中心城区", "市区", "城区",
                                     "县城", "城镇", "乡镇", "农村", "城乡", "学前", "小学", "初中",
                                     "高中", "中小学"};

struct words { const char *at; size_t bytes, scope; };

/* A label without year, scope and bracket; scope: the bytes of its scope before that. */
static struct words words_of(const char *label)
{
    size_t digits = strspn(label, "0123456789");
    if (digits == 4 && strncmp(label + 4, "年", strlen("年")) == 0)
        label += 4 + strlen("年");
    const char *bracket = strstr(label, "（");
    struct words w = {label, bracket && bracket > label ? (size_t)(bracket - label) : strlen(label), 0};
    for (size_t i = 0; !w.scope && i < sizeof scopes / sizeof *scopes; i++)
        if (strncmp(label, scopes[i], strlen(scopes[i])) == 0 && w.bytes > strlen(scopes[i]) + 3)
            w.scope = strlen(scopes[i]);
    w.at += w.scope;
    w.bytes -= w.scope;
    return w;
}

static bool may_stand(const struct fact *f)
{
    return f->label[LANG_ZH] && f->label[LANG_EN] && f->unit->style != UNIT_PERCENT &&
           !unit_counts_headings(f->unit);
}

static bool same_meaning(const struct fact *a, const struct fact *b)
{
    if (a->unit != b->unit)
        return false;
    struct words x = words_of(a->label[LANG_ZH]), y = words_of(b->label[LANG_ZH]);
    return x.bytes == y.bytes && memcmp(x.at, y.at, x.bytes) == 0;
}

/* ---- finding -------------------------------------------------------------------------- */

/* Unit and words: what facts of one indicator share. */
static const char *key_of(struct arena *a, const struct fact *f)
{
    struct words w = words_of(f->label[LANG_ZH]);
    return arena_printf(a, "%s/%.*s", f->unit->code, (int)w.bytes, w.at);
}

static void indicator_add(struct document *d, struct indicator *n, const struct fact *f)
{
    struct arena *a = d->arena;
    bool shorter = n->plainest && strlen(f->label[LANG_ZH]) < strlen(n->plainest->label[LANG_ZH]);
    if (!n->plainest || shorter) {
        n->plainest = f;
        n->label = bilingual_said(a, f->label[LANG_ZH], text_capital(a, f->label[LANG_EN]));
    }
    if (!n->facts.count || n->facts.at[n->facts.count - 1]->region != f->region)
        n->regions++;
    n->unit = f->unit;
    *vec_push(a, &n->facts) = f;
}

/* Of most regions first, then of most figures, then as said. */
static int indicator_order(const void *one, const void *other)
{
    const struct indicator *a = one, *b = other;
    if (a->regions != b->regions)
        return a->regions < b->regions ? 1 : -1;
    if (a->facts.count != b->facts.count)
        return a->facts.count < b->facts.count ? 1 : -1;
    const struct fact *f = a->facts.at[0], *g = b->facts.at[0];
    if (f->headline != g->headline)
        return f->headline ? -1 : 1;
    if (f->region != g->region)
        return f->region->chapter < g->region->chapter ? -1 : 1;
    return f->record < g->record ? -1 : f->record > g->record;
}

void indicators_find(struct document *d, struct indicators *out)
{
    struct names keys = {0};
    VEC(struct indicator *) all = {0};
    for (uint32_t i = 0; i < d->region_count; i++)
        for (uint32_t k = 0; region_compared(d->regions[i]) && k < d->regions[i]->fact_count; k++) {
            const struct fact *f = d->regions[i]->facts[k];
            if (!may_stand(f))
                continue;
            const char *key = key_of(d->arena, f);
            struct indicator *n = names_lookup(&keys, NULL, key, strlen(key));
            if (!n) {
                n = arena_alloc(d->arena, sizeof *n);
                names_add(&keys, d->arena, NULL, key, n);
                *vec_push(d->arena, &all) = n;
            }
            indicator_add(d, n, f);
        }
    for (size_t i = 0; i < all.count; i++)
        if (all.at[i]->regions > 1)
            *vec_push(d->arena, out) = *all.at[i];
    if (out->count)
        qsort(out->at, out->count, sizeof *out->at, indicator_order);
}

bool indicators_hold(const struct indicators *list, const struct fact *f)
{
    for (size_t i = 0; f->label[LANG_ZH] && i < list->count; i++)
        if (same_meaning(list->at[i].facts.at[0], f))
            return true;
    return false;
}

/* ---- printing ------------------------------------------------------------------------- */

static const char *year_of(struct arena *a, const struct fact *f, enum lang lang)
{
    if (f->has_period && f->period.kind != PERIOD_UNDATED)
        return period_text(a, &f->period, lang);
    return lang == LANG_ZH ? "无年份" : "undated";
}

/* 城镇; in English the whole label, which says it in its own way. */
static const char *scope_of(struct arena *a, const struct fact *f, enum lang lang)
{
    struct words w = words_of(f->label[LANG_ZH]);
    if (!w.scope)
        return NULL;
    return lang == LANG_EN ? f->label[LANG_EN] : arena_strndup(a, w.at - w.scope, w.scope);
}

static struct bilingual point_label(struct arena *a, const struct fact *f)
{
    const struct region *r = f->region;
    const char *zh = scope_of(a, f, LANG_ZH), *en = scope_of(a, f, LANG_EN);
    return bilingual_said(
        a, arena_printf(a, "%s%s　%s", r->name[LANG_ZH], zh ? zh : "", year_of(a, f, LANG_ZH)),
        arena_printf(a, en ? "%s, %s: %s" : "%s, %s", r->name[LANG_EN], year_of(a, f, LANG_EN), en));
}

/* 阳泉、陆河 · Yangquan and Luhe: the regions without such a figure; NULL if none. */
static const char *silent(struct document *d, const struct indicator *n, enum lang lang)
{
    struct arena *a = d->arena;
    const char *names[LIMIT_FINDINGS], *all = NULL;
    size_t count = 0;
    for (uint32_t i = 0; i < d->region_count; i++) {
        const struct region *r = d->regions[i];
        bool there = !region_compared(r) || r->missing;
        for (size_t k = 0; k < n->facts.count; k++)
            there = there || n->facts.at[k]->region == r;
        if (!there && count < sizeof names / sizeof *names)
            names[count++] = r->name[lang];
    }
    for (size_t i = 0; i < count; i++)
        all = !all                ? names[i]
              : lang == LANG_ZH   ? arena_printf(a, "%s、%s", all, names[i])
              : i + 1 < count     ? arena_printf(a, "%s, %s", all, names[i])
                                  : arena_printf(a, "%s and %s", all, names[i]);
    return all;
}

/* Whether the list "5,24" holds the paragraphs. */
static bool holds(const char *list, const char *at)
{
    size_t n = strlen(at);
    for (const char *s = list; (s = strstr(s, at)); s++)
        if ((s == list || s[-1] == ',') && (!s[n] || s[n] == ','))
            return true;
    return false;
}

/* 1¶13,17; 4¶35: the chapters and paragraphs of indicators [from, end). */
static void put_sources(struct document *d, const struct indicators *list, size_t from, size_t end,
                        struct bilingual *note)
{
    struct arena *a = d->arena;
    const char *all = "";
    for (uint32_t r = 0; r < d->region_count; r++) {
        const char *ats = "";
        for (size_t i = from; i < end; i++)
            for (size_t k = 0; k < list->at[i].facts.count; k++) {
                const struct fact *f = list->at[i].facts.at[k];
                if (f->region == d->regions[r] && f->cite.at && !holds(ats, f->cite.at))
                    ats = arena_printf(a, "%s%s%s", ats, *ats ? "," : "", f->cite.at);
            }
        if (*ats)
            all = arena_printf(a, "%s%s%u¶%s", all, *all ? "; " : "", d->regions[r]->chapter, ats);
    }
    if (*all)
        bilingual_put(a, note, arena_printf(a, "来源：%s。", all),
                      arena_printf(a, " Sources: %s.", all));
}

/* What the bars are drawn as, told only where there is such a bar. */
static void put_stages(struct arena *a, const struct indicator *n, struct bilingual *caption,
                       struct bilingual *note)
{
    uint32_t planned = 0;
    for (size_t i = 0; i < n->facts.count; i++)
        planned += n->facts.at[i]->stage == STAGE_PLANNED;
    bool both = planned && planned < n->facts.count;
    bilingual_put(a, caption, both ? "：结果与计划" : planned ? "：计划" : "：结果",
                  both ? ": reported and planned" : planned ? ": planned" : ": reported");
    if (both)
        bilingual_put(a, note, "实心为结果，空心为计划，从不相加。",
                      "Solid: reported; hollow: planned; never summed.");
    else
        bilingual_put(a, note, "各地数字不相加。", "Figures of regions are never summed.");
}

static void chart_add(struct document *d, const struct indicators *list, struct block *section)
{
    struct arena *a = d->arena;
    const struct indicator *n = &list->at[0];
    const char *zh = silent(d, n, LANG_ZH), *en = silent(d, n, LANG_EN);
    struct bilingual caption = n->label;
    struct bilingual note = {0};
    put_stages(a, n, &caption, &note);
    bilingual_put(a, &note, zh ? arena_printf(a, "%s没有这项数字。", zh) : "",
                  en ? arena_printf(a, " No such figure from %s.", en) : "");
    struct block *b = compare_block(d, BLOCK_CHART, "indicator", caption);
    b->chart = arena_alloc(a, sizeof *b->chart);
    *b->chart = (struct chart){.type = CHART_BAR, .unit = n->unit, .series_count = 1};
    b->chart->series = arena_alloc(a, sizeof *b->chart->series);
    struct series *s = b->chart->series;
    s->points = arena_array(a, n->facts.count, sizeof *s->points);
    for (; s->count < n->facts.count; s->count++)
        s->points[s->count] = (struct point){.label = point_label(a, n->facts.at[s->count]),
                                             .fact = n->facts.at[s->count]};
    b->chart->notes = arena_alloc(a, sizeof *b->chart->notes);
    b->chart->note_count = 1;
    put_sources(d, list, 0, 1, &note);
    b->chart->notes[0] = note;
    compare_append(section, b);
}

static void cell_put(struct arena *a, struct cell *c, const struct fact *f)
{
    static const char *const with[LANG_COUNT] = {"；", "; "};
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        struct phrase *p = &c->text.side[lang];
        const char *scope = scope_of(a, f, (enum lang)lang);
        if (c->type == CELL_TEXT)
            phrase_put(a, p, with[lang]);
        if (scope)
            phrase_put(a, p, arena_printf(a, lang == LANG_ZH ? "%s" : "%s: ", scope));
        phrase_put_fact(a, p, f, (enum lang)lang, FIGURE_NUMBER);
        phrase_put(a, p, arena_printf(a, lang == LANG_ZH ? "，%s" : ", %s",
                                      year_of(a, f, (enum lang)lang)));
    }
    c->type = CELL_TEXT;
    c->stage = f->stage == STAGE_NONE ? STAGE_REPORTED : f->stage;
}

static void figure_row(struct document *d, struct table *t, const struct indicator *n,
                       struct evidence *const *evidence)
{
    struct bilingual label = n->label;
    const char *noun = n->unit->style == UNIT_COUNT ? "" : n->unit->en_many;
    bilingual_put(d->arena, &label, arena_printf(d->arena, "（%s）", n->unit->zh),
                  *noun ? arena_printf(d->arena, " (%s)", noun) : "");
    struct row *row = compare_row(d, t, label);
    for (uint32_t i = 0, k = 1; i < d->region_count; i++) {
        const struct region *r = d->regions[i];
        if (!region_compared(r))
            continue;
        for (size_t m = 0; m < n->facts.count; m++)
            if (n->facts.at[m]->region == r) {
                if (row->cells[k].type != CELL_TEXT)
                    row->cells[k].evidence = evidence_of_fact(evidence[i], n->facts.at[m]);
                cell_put(d->arena, &row->cells[k], n->facts.at[m]);
            }
        k++;
    }
}

static void table_add(struct document *d, const struct indicators *list, struct block *section)
{
    struct arena *a = d->arena;
    struct evidence **evidence = arena_array(a, d->region_count + 1u, sizeof(struct evidence *));
    for (uint32_t i = 0; i < d->region_count; i++)
        evidence[i] = evidence_new(a, d->regions[i]);
    struct block *b = compare_block(d, BLOCK_TABLE, "indicators",
                                    bilingual_said(a, "可以并列、不可相加的数字",
                                                   "Side by side, never summed"));
    b->table = compare_table(d, "指标", "Indicator", list->count);
    for (size_t i = 1; i < list->count; i++)
        figure_row(d, b->table, &list->at[i], evidence);
    compare_note(d, b->table, "名称、单位相同才并列；—为没有，不是零；均为自述。",
                 "One name and one unit only; a dash is no figure, not nought; all self-reported.");
    put_sources(d, list, 1, list->count, &b->table->notes[0]);
    compare_append(section, b);
}

void compare_figures(struct document *d, const struct indicators *list, struct block *section)
{
    if (list->count)
        chart_add(d, list, section);
    if (list->count > 1)
        table_add(d, list, section);
}
