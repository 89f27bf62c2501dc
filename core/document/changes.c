/*
 * changes: the page of changes and the marks of change bars.
 *
 * Words: a chapter *came* if the former briefing had no such region, and *went* if this one
 * has none; its figures are then not listed one by one, nor are its pairs marked.  A pair
 * changed if the former briefing had no pair of its region with both its texts.
 */
#include "document/changes.h"

#include "document/audit.h"
#include "document/compare_private.h"

#include <string.h>

/* ---- regions of a manifest -------------------------------------------------------------- */

static const struct json_value *region_in(const struct json_value *manifest, const char *id,
                                          size_t bytes)
{
    const struct json_value *list = json_member(manifest, "regions");
    for (const struct json_value *r = list ? list->first : NULL; r; r = r->next) {
        const char *at = json_text(r, "id");
        const struct json_value *missing = json_member(r, "missing");
        if (at && strlen(at) == bytes && memcmp(at, id, bytes) == 0)
            return missing && missing->kind == JSON_TRUE ? NULL : r;
    }
    return NULL;
}

/* REGION of REGION.FACT; a term has none. */
static size_t prefix_of(const struct change *c)
{
    size_t n = strcspn(c->id, ".");
    return strcmp(c->what, "fact") == 0 && c->id[n] ? n : 0;
}

/* ---- rows ------------------------------------------------------------------------------- */

struct page {
    struct document *d;
    const struct json_value *former, *now;
    struct table *table;
    size_t count[CHANGE_DROPPED + 1];
};

static void row_add(struct page *p, struct bilingual label, const char *const before[LANG_COUNT],
                    const char *const after[LANG_COUNT], uint32_t evidence)
{
    struct document *d = p->d;
    struct row *row = &p->table->rows[p->table->row_count++];
    *row = (struct row){.pair = ++d->pair_count};
    row->cells = arena_array(d->arena, 3, sizeof *row->cells);
    for (int i = 0; i < 3; i++)
        row->cells[i] = (struct cell){.type = CELL_MISSING, .columns = 1, .rows = 1};
    row->cells[0].type = CELL_TEXT;
    row->cells[0].text = label;
    for (int i = 1; i < 3; i++) {
        const char *const *said = i == 1 ? before : after;
        if (!said[LANG_ZH] || !said[LANG_EN])
            continue;
        row->cells[i].type = CELL_TEXT;
        row->cells[i].text = bilingual_said(d->arena, said[LANG_ZH], said[LANG_EN]);
        row->cells[i].evidence = i == 2 ? evidence : 0;
    }
}

static const char *name_of(const struct json_value *region, enum lang lang)
{
    const char *name = region ? json_text(region, lang == LANG_ZH ? "zh" : "en") : NULL;
    return name ? name : "";
}

/* 荣成　新增学位 · Rongcheng: new school places */
static struct bilingual label_of(const struct page *p, const struct change *c)
{
    struct arena *a = p->d->arena;
    size_t n = prefix_of(c);
    if (!n && strcmp(c->what, "fact") == 0)
        return bilingual_said(a, c->id, c->id);
    if (!n)
        return bilingual_said(a, "术语", "Term");
    const struct json_value *r = region_in(p->now, c->id, n);
    r = r ? r : region_in(p->former, c->id, n);
    const char *zh = c->label[LANG_ZH], *en = c->label[LANG_EN], *id = c->id + n + 1;
    return bilingual_said(a, arena_printf(a, "%s　%s", name_of(r, LANG_ZH), zh ? zh : id),
                          arena_printf(a, "%s: %s", name_of(r, LANG_EN), en ? en : id));
}

/* Where the document tells the figure; 0 where it does not. */
static uint32_t place_of(const struct document *d, const struct change *c)
{
    size_t n = prefix_of(c);
    const struct region *r =
        n ? names_lookup(&inside_of((struct document *)d)->ids, NULL, c->id, n) : NULL;
    bool absent;
    if (!r || r->missing)
        return 0;
    const char *id = c->id + n + 1;
    const struct fact *f = fact_find(spoken_of(r), id, strlen(id), &absent);
    return f ? evidence_of_fact(evidence_new(d->arena, r), f) : 0;
}

static void group_add(struct page *p, enum change_kind kind)
{
    static const char *const names[][LANG_COUNT] = {
        {"改变", "Changed"}, {"新增", "New"}, {"删去", "Dropped"}};
    struct row *row = &p->table->rows[p->table->row_count++];
    *row = (struct row){.group = true, .pair = ++p->d->pair_count,
                        .label = bilingual_said(p->d->arena, names[kind][LANG_ZH],
                                                names[kind][LANG_EN])};
}

/* Chapters that came, or went. */
static void chapters_add(struct page *p, enum change_kind kind)
{
    const struct json_value *one = kind == CHANGE_NEW ? p->now : p->former;
    const struct json_value *other = kind == CHANGE_NEW ? p->former : p->now;
    const struct json_value *list = json_member(one, "regions");
    static const char *const none[LANG_COUNT] = {NULL, NULL};
    static const char *const whole[LANG_COUNT] = {"整章", "the whole chapter"};
    for (const struct json_value *r = list ? list->first : NULL; r; r = r->next) {
        const char *id = json_text(r, "id");
        if (!id || json_member(r, "edition") || !region_in(one, id, strlen(id)) ||
            region_in(other, id, strlen(id)))
            continue;
        if (!p->count[kind]++)
            group_add(p, kind);
        row_add(p, bilingual_said(p->d->arena, name_of(r, LANG_ZH), name_of(r, LANG_EN)),
                kind == CHANGE_NEW ? none : whole, kind == CHANGE_NEW ? whole : none, 0);
    }
}

/* A figure of a chapter that came or went goes with it. */
static bool of_whole_chapter(const struct page *p, const struct change *c)
{
    size_t n = prefix_of(c);
    return n && (!region_in(p->former, c->id, n) || !region_in(p->now, c->id, n));
}

static void kind_add(struct page *p, const struct changes *all, enum change_kind kind)
{
    if (kind != CHANGE_CHANGED)
        chapters_add(p, kind);
    for (size_t i = 0; i < all->count; i++) {
        const struct change *c = &all->at[i];
        if (c->kind != kind || of_whole_chapter(p, c))
            continue;
        if (!p->count[kind]++)
            group_add(p, kind);
        row_add(p, label_of(p, c), c->before, c->after, place_of(p->d, c));
    }
}

/* ---- the section ------------------------------------------------------------------------ */

static struct table *table_new(struct document *d, size_t rows)
{
    struct arena *a = d->arena;
    struct table *t = arena_alloc(a, sizeof *t);
    static const char *const heads[3][LANG_COUNT] = {
        {"项目", "Figure"}, {"上次", "Before"}, {"本次", "Now"}};
    t->columns = arena_array(a, 3, sizeof *t->columns);
    for (int i = 0; i < 3; i++)
        t->columns[t->column_count++] = (struct column){
            .type = COLUMN_TEXT, .decimals = -1,
            .head = bilingual_said(a, heads[i][LANG_ZH], heads[i][LANG_EN])};
    t->rows = arena_array(a, rows, sizeof *t->rows);
    return t;
}

static size_t length_of(const struct json_value *list)
{
    size_t n = 0;
    for (const struct json_value *v = list ? list->first : NULL; v; v = v->next)
        n++;
    return n;
}

static struct bilingual lead_text(const struct page *p)
{
    const size_t *n = p->count;
    struct arena *a = p->d->arena;
    if (!n[0] && !n[1] && !n[2])
        return bilingual_said(a, "与上一份简报相比，数字和术语没有改动。",
                              "Since the former briefing no figure and no term has changed.");
    return bilingual_said(
        a, arena_printf(a, "与上一份简报相比：改变%zu项，新增%zu项，删去%zu项。", n[0], n[1], n[2]),
        arena_printf(a, "Since the former briefing: %zu changed, %zu new, %zu dropped.", n[0], n[1],
                     n[2]));
}

struct block *changes_section(struct document *d, const struct json_value *former,
                              const struct json_value *now)
{
    struct changes all = {0};
    manifest_diff(d->arena, former, now, &all);
    size_t chapters = length_of(json_member(former, "regions")) +
                      length_of(json_member(now, "regions"));
    struct block *s = compare_block(d, BLOCK_SECTION, "changes",
                                    bilingual_said(d->arena, "本次改动", "What changed"));
    struct block *lead = compare_block(d, BLOCK_PARAGRAPH, NULL, (struct bilingual){0});
    struct block *b = compare_block(d, BLOCK_TABLE, "changed",
                                    bilingual_said(d->arena, "改动的数字", "Figures that changed"));
    b->table = table_new(d, all.count + chapters + 3);
    struct page p = {.d = d, .former = former, .now = now, .table = b->table};
    for (int kind = CHANGE_CHANGED; kind <= CHANGE_DROPPED; kind++)
        kind_add(&p, &all, (enum change_kind)kind);
    if (d->region_count)
        compare_note(d, b->table, "—为没有；→为所在的页。页边竖线标出改动过的文句和数字。",
                     "A dash: none; →: its page. A bar in the margin marks what changed.");
    else
        compare_note(d, b->table, "—为没有。", "A dash: none.");
    lead->role = ROLE_LEAD;
    lead->text = lead_text(&p);
    compare_append(s, lead);
    if (b->table->row_count)
        compare_append(s, b);
    return s;
}

/* ---- bars ------------------------------------------------------------------------------- */

struct marking {
    struct document *d;
    const struct json_value *former;
    struct names said;                  /* region, both texts → themselves */
};

static const char *pair_key(struct arena *a, const char *region, const char *zh, const char *en)
{
    return arena_printf(a, "%s\x1f%s\x1f%s", region, zh ? zh : "", en ? en : "");
}

static void index_pairs(struct marking *m)
{
    const struct json_value *list = json_member(m->former, "pairs");
    for (const struct json_value *v = list ? list->first : NULL; v; v = v->next) {
        const char *region = json_text(v, "region");
        const char *key = pair_key(m->d->arena, region ? region : "", json_text(v, "zh"),
                                   json_text(v, "en"));
        names_add(&m->said, m->d->arena, NULL, key, (void *)v);
    }
}

static void mark_text(const struct printed *p, void *data)
{
    struct marking *m = data;
    struct arena *a = m->d->arena;
    if (!p->pair || !region_in(m->former, p->region->id, strlen(p->region->id)))
        return;
    const char *key = pair_key(a, p->region->id, phrase_text(a, &p->text->side[LANG_ZH]),
                               phrase_text(a, &p->text->side[LANG_EN]));
    if (!names_lookup(&m->said, NULL, key, strlen(key)))
        m->d->changed[p->pair] = true;
}

static void mark_cells(struct document *d, const struct block *b)
{
    const struct table *t = b->table;
    for (uint32_t r = 0; t && r < t->row_count; r++)
        for (uint32_t i = 0; t->rows[r].cells && i < t->column_count; i++)
            if (t->rows[r].cells[i].fact && t->rows[r].cells[i].fact->changed)
                d->changed[t->rows[r].pair] = true;
    for (uint32_t i = 0; b->chart && i < b->chart->series_count; i++)
        for (uint32_t k = 0; k < b->chart->series[i].count; k++)
            if (b->chart->series[i].points[k].fact && b->chart->series[i].points[k].fact->changed)
                d->changed[b->pair] = true;
}

static void mark_blocks(struct document *d, const struct block *b)
{
    for (; b; b = b->next) {
        mark_cells(d, b);
        mark_blocks(d, b->first);
    }
}

static void mark_facts(struct document *d, const struct json_value *former,
                       const struct json_value *now)
{
    struct changes all = {0};
    manifest_diff(d->arena, former, now, &all);
    for (size_t i = 0; i < all.count; i++) {
        const struct change *c = &all.at[i];
        size_t n = prefix_of(c);
        if (!n || c->kind == CHANGE_DROPPED || !region_in(former, c->id, n))
            continue;
        const struct region *r = names_lookup(&inside_of(d)->ids, NULL, c->id, n);
        const char *id = c->id + n + 1;
        bool absent;
        const struct fact *f = r && !r->missing
                                   ? fact_find(spoken_of(r), id, strlen(id), &absent) : NULL;
        if (f)
            said_fact_of(f)->fact.changed = true;
    }
}

void changes_add(struct document *d, const struct json_value *former)
{
    const char *text = manifest_json(d->arena, d, NULL, 0);
    const struct json_value *now = manifest_read(d->arena, "manifest", text, strlen(text));
    struct marking m = {.d = d, .former = former};
    if (!now)
        return;
    mark_facts(d, former, now);
    d->changes = changes_section(d, former, now);
    d->changed = arena_array(d->arena, d->pair_count + (size_t)1, sizeof *d->changed);
    index_pairs(&m);
    document_walk(d, mark_text, &m);
    for (uint32_t i = 0; i < d->region_count; i++)
        mark_blocks(d, d->regions[i]->first);
}
