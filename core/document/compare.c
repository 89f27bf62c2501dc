/*
 * compare: the part "comparison".  Its order: themes by regions, what the edition says,
 * indicators, limits.
 */
#include "document/compare_private.h"

#include <string.h>

/* ---- who is compared ------------------------------------------------------------------ */

bool region_compared(const struct region *r)
{
    return !r->edition && (r->missing || r->measure_count > 0);
}

uint32_t compared_count(const struct document *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->region_count; i++)
        n += region_compared(d->regions[i]) && !d->regions[i]->missing;
    return n;
}

/* ---- blocks --------------------------------------------------------------------------- */

struct block *compare_block(struct document *d, enum block_kind kind, const char *id,
                            struct bilingual text)
{
    struct block *b = arena_alloc(d->arena, sizeof *b);
    *b = (struct block){.kind = kind, .id = id, .text = text};
    if (kind != BLOCK_LIST)
        b->pair = ++d->pair_count;
    return b;
}

void compare_append(struct block *parent, struct block *b)
{
    b->parent = parent;
    if (parent->last)
        parent->last->next = b;
    else
        parent->first = b;
    parent->last = b;
}

struct table *compare_table(struct document *d, const char *zh, const char *en, size_t rows)
{
    struct arena *a = d->arena;
    struct table *t = arena_alloc(a, sizeof *t);
    t->rows = arena_array(a, rows + 1, sizeof *t->rows);
    t->columns = arena_array(a, d->region_count + 1u, sizeof *t->columns);
    t->columns[t->column_count++] = (struct column){
        .type = COLUMN_TEXT, .head = bilingual_said(a, zh, en), .decimals = -1};
    for (uint32_t i = 0; i < d->region_count; i++)
        if (region_compared(d->regions[i]))
            t->columns[t->column_count++] = (struct column){
                .type = COLUMN_TEXT, .decimals = -1,
                .head = bilingual_said(a, d->regions[i]->name[LANG_ZH],
                                       d->regions[i]->name[LANG_EN])};
    return t;
}

struct row *compare_row(struct document *d, struct table *t, struct bilingual label)
{
    struct row *row = &t->rows[t->row_count++];
    *row = (struct row){.pair = ++d->pair_count};
    row->cells = arena_array(d->arena, t->column_count, sizeof *row->cells);
    for (uint32_t i = 0; i < t->column_count; i++)
        row->cells[i] = (struct cell){.type = CELL_MISSING, .columns = 1, .rows = 1};
    row->cells[0].type = CELL_TEXT;
    row->cells[0].text = label;
    for (uint32_t i = 0, k = 1; i < d->region_count; i++) {
        if (!region_compared(d->regions[i]))
            continue;
        if (d->regions[i]->missing) {   /* not silent: not here */
            row->cells[k].type = CELL_TEXT;
            row->cells[k].text = bilingual_said(d->arena, "缺", "missing");
        }
        k++;
    }
    return row;
}

void compare_note(struct document *d, struct table *t, const char *zh, const char *en)
{
    if (!t->notes)
        t->notes = arena_array(d->arena, 4, sizeof *t->notes);
    t->notes[t->note_count++] = bilingual_said(d->arena, zh, en);
}

/* ---- the part ------------------------------------------------------------------------- */

/* An edition that nobody wrote: it holds the comparison and nothing else. */
static struct region *own_edition(struct document *d)
{
    struct arena *a = d->arena;
    struct spoken *s = arena_alloc(a, sizeof *s);
    struct region *r = &s->region, **all = arena_array(a, d->region_count + 1u, sizeof *all);
    s->document = d;
    *r = (struct region){.id = "briefing", .version = "", .edition = true,
                         .name = {"各地比较", "Regions compared"}};
    all[0] = r;
    memcpy(all + 1, d->regions, d->region_count * sizeof(struct region *));
    d->regions = all;
    d->region_count++;
    return r;
}

static struct block *section_of(struct region *e)
{
    struct spoken *s = spoken_of(e);
    struct document *d = s->document;
    struct block *b = (struct block *)document_section(e, "comparison");
    if (b)
        return b;
    b = compare_block(d, BLOCK_SECTION, "comparison", (struct bilingual){0});
    names_add(&s->blocks, d->arena, NULL, b->id, b);
    if (e->last)
        e->last->next = b;
    else
        e->first = b;
    e->last = b;
    return b;
}

/* An edition's section that says nothing in this build. */
static void drop_empty(struct document *d)
{
    struct region *e = (struct region *)document_edition(d);
    const struct block *s = e ? document_section(e, "comparison") : NULL;
    if (!s || s->first || s->parent)
        return;
    struct block **link = &e->first;
    e->last = NULL;
    for (struct block *b = e->first; b; b = b->next) {
        *link = b == s ? b->next : b;
        if (b == s)
            continue;
        e->last = b;
        link = &b->next;
    }
    names_forget(&spoken_of(e)->blocks, NULL, s->id);
}

/* 两地比较 · Two regions compared: only the core knows how many there are. */
static struct bilingual title_of(struct document *d)
{
    struct arena *a = d->arena;
    uint32_t n = compared_count(d);
    char *zh = n == 2 ? arena_strdup(a, "两") : figure_zh_numeral(a, n);
    char *en = figure_en_words(a, n);
    if (en)
        *en = (char)(*en - 'a' + 'A');
    return bilingual_said(a, arena_printf(a, "%s地比较", zh ? zh : arena_printf(a, "%u", n)),
                          arena_printf(a, "%s regions compared",
                                       en ? en : arena_printf(a, "%u", n)));
}

/* The edition's own section of that name, taken out to stand where the core's would. */
static struct block *take_section(struct block *parent, const char *id)
{
    struct block **link = &parent->first, *found = NULL;
    parent->last = NULL;
    for (struct block *b = parent->first; b; b = b->next) {
        bool is = b->kind == BLOCK_SECTION && b->id && strcmp(b->id, id) == 0;
        if (is)
            found = b;
        *link = is ? b->next : b;
        parent->last = is ? parent->last : b;
        link = is ? link : &b->next;
    }
    if (found)
        found->next = NULL;
    return found;
}

static void add_section(struct document *d, struct block *parent, const char *id, const char *zh,
                        const char *en, const struct indicators *list,
                        void (*fill)(struct document *, const struct indicators *, struct block *))
{
    struct block *s = take_section(parent, id);
    if (!s)
        s = compare_block(d, BLOCK_SECTION, id, bilingual_said(d->arena, zh, en));
    fill(d, list, s);
    if (s->first)
        compare_append(parent, s);
}

void compare_add(struct document *d)
{
    struct indicators list = {0};
    if (compared_count(d) < 2) {
        drop_empty(d);
        return;
    }
    struct region *e = (struct region *)document_edition(d);
    struct block *s = section_of(e ? e : own_edition(d)), *said = s->first;
    struct block *matrix = compare_matrix(d);
    s->text = title_of(d);
    indicators_find(d, &list);
    if (matrix) {
        matrix->parent = s;
        matrix->next = said;
        s->first = matrix;
        s->last = said ? s->last : matrix;
    }
    add_section(d, s, "side-by-side", "可以并列的数字", "Figures that may stand side by side", &list,
                compare_figures);
    add_section(d, s, "limits", "不能相比的", "What does not compare", &list, compare_limits);
    drop_empty(d);
}
