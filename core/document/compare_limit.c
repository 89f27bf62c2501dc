/*
 * compare_limit: what must not be compared, and why.
 *
 * Words: a figure *tempts* if its chapter gives it weight: a measure names it or it is a
 * headline.  A kind of figure is told where two regions have one and no indicator joins
 * them; each region with its most telling one, of headings with the largest count.
 */
#include "document/compare_private.h"

#include <string.h>

/* ---- the figure a region is told with ------------------------------------------------- */

static bool in_measures(const struct region *r, const struct fact *f, const struct theme *theme)
{
    for (uint32_t i = 0; i < r->measure_count; i++) {
        const struct phrase *p = &r->measures[i].text.side[LANG_ZH];
        for (uint32_t k = 0; (!theme || r->measures[i].theme == theme) && k < p->count; k++)
            if (p->spans[k].fact == f)
                return true;
    }
    return false;
}

static bool is_money(const struct fact *f) { return f->unit->style == UNIT_MONEY; }
static bool is_share(const struct fact *f)
{
    return f->unit->style == UNIT_PERCENT && f->derivation == DERIVED_NOT;
}
static bool is_times(const struct fact *f) { return strcmp(f->unit->code, "person-times") == 0; }
/* A count of headings has to be the frame's or a headline: there are many of them. */
static bool is_heading(const struct fact *f)
{
    return unit_counts_headings(f->unit) && *f->unit->zh &&
           (f->headline || in_measures(f->region, f, theme_lookup("frame")));
}

typedef bool fact_kind(const struct fact *f);

static const struct fact *telling(const struct region *r, fact_kind *kind,
                                  const struct indicators *list)
{
    const struct fact *best = NULL;
    int most = -1;
    for (uint32_t i = 0; i < r->fact_count; i++) {
        const struct fact *f = r->facts[i];
        if (!kind(f) || !f->label[LANG_ZH] || !f->label[LANG_EN] || indicators_hold(list, f))
            continue;
        int weight = kind == is_heading ? 0 : 2 * in_measures(r, f, NULL) + f->headline;
        bool more = best && kind == is_heading && decimal_compare(&f->value, &best->value) > 0;
        if (weight > most || more) {
            most = weight;
            best = f;
        }
    }
    return best;
}

/* ---- items ---------------------------------------------------------------------------- */

/* The edition's own list of limits, or a new one. */
static struct block *list_of(struct document *d, struct block *section)
{
    for (struct block *b = section->first; b; b = b->next)
        if (b->kind == BLOCK_LIST && !b->next)
            return b;
    struct block *list = compare_block(d, BLOCK_LIST, NULL, (struct bilingual){0});
    list->style = LIST_BULLETED;
    return list;
}

static struct block *item_add(struct document *d, struct block *list, const char *zh,
                              const char *en)
{
    struct block *b = compare_block(d, BLOCK_ITEM, NULL, (struct bilingual){0});
    b->head = bilingual_said(d->arena, zh, en);
    compare_append(list, b);
    return b;
}

/* 荣成20多亿元（教育先后投入） · Rongcheng more than RMB 2 billion (invested) */
static void put_figure(struct arena *a, struct bilingual *text, const struct fact *f, bool first,
                       bool labelled)
{
    if (!first)
        bilingual_put(a, text, "，", ", ");
    bilingual_put(a, text, f->region->name[LANG_ZH],
                  arena_printf(a, "%s ", f->region->name[LANG_EN]));
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        phrase_put_fact(a, &text->side[lang], f, (enum lang)lang, FIGURE_FULL);
        if (labelled)
            phrase_put(a, &text->side[lang], arena_printf(a, lang == LANG_ZH ? "（%s）" : " (%s)",
                                                          f->label[lang]));
    }
}

struct limit {
    fact_kind *kind;
    uint32_t least;                     /* regions */
    bool labelled;                      /* its unit does not say what it is of */
    const char *head_zh, *head_en, *why_zh, *why_en;
};
static const struct limit limits[] = {
    {is_money, 2, true, "金额", "Money", "：用途、时段不同，不可同列。", ": purposes and periods differ."},
    {is_share, 2, true, "比例", "Shares", "：分母不同，不可比高低。", ": their denominators differ."},
    {is_times, 1, false, "人次", "Person-times", "：一人可计多次，不与人数比。",
     ": one person may count more than once."},
    {is_heading, 2, false, "条数", "Counts", "：只是文件的条目，不表示力度。",
     ": headings, not effort."},
};

static void limit_add(struct document *d, const struct indicators *held, const struct limit *l,
                      struct block *list)
{
    struct arena *a = d->arena;
    struct bilingual text = {0};
    uint32_t count = 0;
    for (uint32_t i = 0; i < d->region_count; i++) {
        const struct region *r = d->regions[i];
        const struct fact *f = region_compared(r) ? telling(r, l->kind, held) : NULL;
        if (f)
            put_figure(a, &text, f, count++ == 0, l->labelled);
    }
    if (count < l->least)
        return;
    bilingual_put(a, &text, l->why_zh, l->why_en);
    item_add(d, list, l->head_zh, l->head_en)->text = text;
}

/* ---- regions that differ in kind ------------------------------------------------------- */

/* What a region says of most of its measures. */
static enum stage stage_of(const struct region *r)
{
    uint32_t count[STAGE_PLANNED + 1] = {0};
    enum stage most = STAGE_REPORTED;
    for (uint32_t i = 0; i < r->measure_count; i++)
        count[r->measures[i].stage == STAGE_NONE ? STAGE_REPORTED : r->measures[i].stage]++;
    for (int s = STAGE_REPORTED; s <= STAGE_PLANNED; s++)
        most = count[s] > count[most] ? (enum stage)s : most;
    return most;
}

static bool speaks(const struct region *r) { return region_compared(r) && !r->missing; }

static const char *joined(struct arena *a, const char *all, const char *name, enum lang lang)
{
    return !all ? name : arena_printf(a, lang == LANG_ZH ? "%s、%s" : "%s, %s", all, name);
}

/* 县级市：荣成、青州；县：陆河 · county-level city: Rongcheng, Qingzhou; county: Luhe; the
 * class of a region is what `of` says.  How many classes there are. */
static uint32_t put_classes(struct document *d, struct bilingual *text,
                            const char *of(const struct region *r, enum lang lang))
{
    struct arena *a = d->arena;
    uint32_t classes = 0;
    for (uint32_t i = 0; i < d->region_count; i++) {
        const struct region *r = d->regions[i];
        bool first = speaks(r) && of(r, LANG_ZH) && of(r, LANG_EN);
        for (uint32_t k = 0; k < i && first; k++)
            first = !speaks(d->regions[k]) || !of(d->regions[k], LANG_ZH) ||
                    strcmp(of(d->regions[k], LANG_ZH), of(r, LANG_ZH)) != 0;
        if (!first)
            continue;
        for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
            const char *names = NULL;
            for (uint32_t k = i; k < d->region_count; k++) {
                const struct region *o = d->regions[k];
                if (speaks(o) && of(o, LANG_ZH) && strcmp(of(o, LANG_ZH), of(r, LANG_ZH)) == 0)
                    names = joined(a, names, o->name[lang], (enum lang)lang);
            }
            phrase_put(a, &text->side[lang],
                       arena_printf(a, lang == LANG_ZH ? "%s%s：%s" : "%s%s: %s",
                                    !classes ? "" : lang == LANG_ZH ? "；" : "; ",
                                    classes ? of(r, (enum lang)lang)
                                            : text_capital(a, of(r, (enum lang)lang)),
                                    names));
        }
        classes++;
    }
    return classes;
}

static const char *stage_name(const struct region *r, enum lang lang)
{
    static const char *const names[][LANG_COUNT] = {
        {"多为结果", "mostly reported"}, {"多为结果", "mostly reported"},
        {"多在推进", "mostly under way"}, {"多为计划", "mostly planned"}};
    return names[stage_of(r)][lang];
}

static const char *level_name(const struct region *r, enum lang lang) { return r->level[lang]; }

static void class_add(struct document *d, struct block *list, const char *head_zh,
                      const char *head_en, const char *why_zh, const char *why_en,
                      const char *of(const struct region *r, enum lang lang))
{
    struct bilingual text = {0};
    if (put_classes(d, &text, of) < 2)
        return;
    bilingual_put(d->arena, &text, why_zh, why_en);
    item_add(d, list, head_zh, head_en)->text = text;
}

void compare_limits(struct document *d, const struct indicators *held, struct block *section)
{
    struct block *list = list_of(d, section);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        limit_add(d, held, &limits[i], list);
    class_add(d, list, "性质", "Stage", "。结果不是打算。",
              ". Results are not intentions.", stage_name);
    class_add(d, list, "层级", "Level", "。不比总量。", ". Compare no totals.", level_name);
    if (list->first && !list->parent)
        compare_append(section, list);
}
