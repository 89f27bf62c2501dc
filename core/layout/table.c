/*
 * table: draws a planned table as slices: caption, head, rows, notes.
 * Three rules and no cages (三线表, look.md §6).  A page that begins inside a table repeats
 * its head and names the group that goes on; both are artifacts, the head's structure is
 * said once.
 */
#include "layout/table.h"

#include <string.h>

#define ROW_ABOVE PT(3)
#define ROW_BELOW PT(1)
#define HEAD_PAD PT(4)

/* A cell of several rows whose text is not yet covered by them. */
struct open_span { uint32_t rows; int needed, used; };
struct drawing {
    struct composer *c;
    const struct block *block;
    const struct table *t;
    const struct table_plan *plan;
    struct row_set set;
    uint32_t thead, body, panel;
    uint32_t *row_element, *cell_element;       /* where panels share them; else NULL */
    const struct repeat_part *head;             /* as pages that go on repeat it */
    struct open_span span[LIMIT_COLUMNS];
    uint32_t span_count;
};

static int width_of(const struct drawing *d) { return d->c->look->measure; }
static bool in_panel(const struct drawing *d, uint32_t i) { return d->plan->panel[i] == d->panel; }

/* ---- elements: made with the first panel, which may not show them all ------------ */

static uint32_t row_element(struct drawing *d, uint32_t r)
{
    if (d->panel)
        return d->row_element[r];
    uint32_t tr = element_add(d->c, EL_TR, LANG_ZH, r == d->t->row_count ? d->thead : d->body);
    if (d->row_element)
        d->row_element[r] = tr;
    return tr;
}

static uint32_t make_cell(struct drawing *d, uint32_t r, uint32_t i, uint32_t tr)
{
    bool head = r == d->t->row_count;
    const struct cell *cell = head ? NULL : &d->t->rows[r].cells[i];
    if (cell && cell->type == CELL_COVERED)
        return 0;
    uint32_t td = element_add(d->c, head || i == 0 ? EL_TH : EL_TD, LANG_ZH, tr);
    d->c->elements.at[td].scope = head ? 1 : i == 0 ? 2 : 0;
    if (cell && cell->columns > 1)
        d->c->elements.at[td].column_span = cell->columns;
    if (cell && cell->rows > 1)
        d->c->elements.at[td].row_span = cell->rows;
    return td;
}

/* The element of a cell; row_count stands for the head. */
static void cell_elements(struct drawing *d, uint32_t r, uint32_t *out)
{
    uint32_t n = d->t->column_count, tr = row_element(d, r);
    uint32_t *kept = d->cell_element ? d->cell_element + (size_t)r * n : out;
    for (uint32_t i = 0; i < n && !d->panel; i++)
        kept[i] = make_cell(d, r, i, tr);
    if (kept != out)
        memcpy(out, kept, n * sizeof *out);
    if (d->panel)
        out[0] = ELEMENT_ARTIFACT;      /* the first column again */
}

/* ---- the head -------------------------------------------------------------------- */

/* Heads of figures end where the digits and their marks do. */
static void align_head(struct drawing *d, uint32_t i, size_t first)
{
    const struct table_area *a = &d->plan->columns[i];
    for (size_t k = first; k < d->set.cells.count; k++)
        d->set.cells.at[k].x = a->x + a->width - set_width(d->set.cells.at[k].lines);
}

static void head_cell(struct drawing *d, uint32_t i, const struct bilingual *head,
                      uint32_t element)
{
    const struct table_area *a = &d->plan->columns[i];
    size_t first = d->set.cells.count;
    if (i == 0 && table_on_axes(d->plan)) {
        put_label(d->c, &d->set, d->plan, head, STYLE_TABLE_HEAD, 0, element);
        return;
    }
    put_stacked(d->c, &d->set, head, STYLE_TABLE_HEAD, a->x, a->width, element);
    if (d->plan->is_figure[i] && i)
        align_head(d, i, first);
}

static void head_rules(struct drawing *d, bool top)
{
    struct composer *c = d->c;
    box_rule(c, 0, slice_last(c)->height, width_of(d), PT(0.4), c->look->colours[INK]);
    if (top)
        box_rule(c, 0, 0, width_of(d), PT(0.9), c->look->colours[INK]);
}

/* A head too tall to stand on every page is repeated with the first words of each column. */
static const struct repeat_part *short_head(struct drawing *d)
{
    struct composer *c = d->c;
    struct repeat_mark from = repeat_from(c);
    row_clear(&d->set);
    for (uint32_t i = 0; i < d->t->column_count && c->ok; i++)
        if (i == 0 || in_panel(d, i))
            head_cell(d, i, table_cut(c, d->plan, i, table_head(c, &d->t->columns[i]), "", ""),
                      ELEMENT_ARTIFACT);
    row_emit(c, &d->set, HEAD_PAD, HEAD_PAD, 0);
    head_rules(d, true);
    return repeat_take(c, from);
}

static void head_emit(struct drawing *d)
{
    struct composer *c = d->c;
    uint32_t element[LIMIT_COLUMNS];
    cell_elements(d, d->t->row_count, element);
    row_clear(&d->set);
    for (uint32_t i = 0; i < d->t->column_count && c->ok; i++)
        if (i == 0 || in_panel(d, i))
            head_cell(d, i, table_head(c, &d->t->columns[i]), element[i]);
    uint32_t first = row_emit(c, &d->set, HEAD_PAD, HEAD_PAD, 0);
    bool whole = first + 1 == c->slices.count;
    slice_last(c)->price = BREAK_NEVER;
    head_rules(d, whole);
    d->head = whole ? repeat_copy(c, first) : short_head(d);
}

/* ---- what a page repeats --------------------------------------------------------- */

/* 续表4 | Table 4 (cont.) */
static const struct text_lines *continued(const struct drawing *d, enum lang lang)
{
    struct composer *c = d->c;
    const char *n = caption_number(c, d->block, lang);
    return n && c->frame->shown[lang]
               ? set_string(c, arena_printf(c->arena, lang == LANG_ZH ? "续%s" : "%s (cont.)", n),
                            lang, STYLE_CAPTION, c->frame->width[lang])
               : NULL;
}

static void group_label(struct drawing *d, const struct bilingual *label, uint32_t element)
{
    row_clear(&d->set);
    if (table_on_axes(d->plan))
        put_label(d->c, &d->set, d->plan, label, STYLE_TABLE_GROUP, 0, element);
    else
        put_stacked(d->c, &d->set, label, STYLE_TABLE_GROUP, 0, width_of(d), element);
}

/* A row of its own: the label again, with （续）| (cont.). */
static const struct repeat_part *group_again(struct drawing *d, const struct row *group)
{
    struct repeat_mark from = repeat_from(d->c);
    group_label(d, table_cut(d->c, d->plan, TABLE_LABEL, &group->label, "（续）", " (cont.)"),
                ELEMENT_ARTIFACT);
    row_emit(d->c, &d->set, ROW_ABOVE, ROW_BELOW, 0);
    return repeat_take(d->c, from);
}

/* What stands over a page that begins inside the table, or in one of its groups. */
static uint32_t make_repeat(struct drawing *d, const struct row *group)
{
    const struct repeat_part *label = group ? group_again(d, group) : NULL;
    struct repeat *r = vec_push(d->c->work, &d->c->repeats);
    *r = (struct repeat){.head = d->head, .group = label};
    for (int lang = 0; lang < LANG_COUNT; lang++)
        r->caption[lang] = continued(d, (enum lang)lang);
    return (uint32_t)d->c->repeats.count;
}

/* ---- rows ------------------------------------------------------------------------ */

static void group_emit(struct drawing *d, uint32_t r)
{
    struct composer *c = d->c;
    const struct row *row = &d->t->rows[r];
    uint32_t th = ELEMENT_ARTIFACT;
    if (!d->panel) {
        th = element_add(c, EL_TH, LANG_ZH, row_element(d, r));
        c->elements.at[th].scope = 2;
        if (d->t->column_count > 1)
            c->elements.at[th].column_span = (uint16_t)d->t->column_count;
    }
    group_label(d, &row->label, th);
    uint32_t first = row_emit(c, &d->set, ROW_ABOVE, ROW_BELOW, row->pair);
    if (r && first + 1 == c->slices.count)
        box_rule(c, 0, 0, width_of(d), PT(0.25), c->look->colours[RULE]);
}

/* The text of a cell of several rows runs down beside them; if it is long, its first row
 * takes it all. */
static void span_open(struct drawing *d, uint32_t rows, uint32_t lines, uint32_t before)
{
    if (lines > row_whole(d->c) || d->span_count == LIMIT_COLUMNS)
        return;
    d->set.lines = before;
    d->span[d->span_count++] =
        (struct open_span){rows, ROW_ABOVE + (int)lines * row_pitch(d->c) + ROW_BELOW, 0};
}

/* The last row of a span is as high as its text still needs. */
static void spans_need(struct drawing *d)
{
    int pitch = row_pitch(d->c);
    for (uint32_t i = 0; i < d->span_count; i++) {
        const struct open_span *s = &d->span[i];
        int rest = s->needed - s->used - ROW_ABOVE - ROW_BELOW;
        if (s->rows == 1 && rest > (int)d->set.lines * pitch)
            d->set.lines = (uint32_t)((rest + pitch - 1) / pitch);
    }
}

/* Nor may a page break inside a tall row, as long as a span's text runs down beside it. */
static void spans_hold(struct drawing *d, uint32_t first)
{
    int height = 0;
    for (uint32_t s = first; s < d->c->slices.count; s++) {
        height += d->c->slices.at[s].height;
        for (uint32_t i = 0; i < d->span_count; i++)
            if (d->span[i].used + height < d->span[i].needed)
                d->c->slices.at[s].price = BREAK_NEVER;
    }
}

/* True if a page may not break behind the row, or a span's text would run off it. */
static bool spans_advance(struct drawing *d, int height)
{
    bool open = false;
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->span_count; i++) {
        struct open_span *s = &d->span[i];
        s->used += height;
        if (--s->rows == 0)
            continue;
        open = open || s->used < s->needed;
        d->span[n++] = *s;
    }
    d->span_count = n;
    return open;
}

static bool row_draw(struct drawing *d, uint32_t r)
{
    struct composer *c = d->c;
    const struct row *row = &d->t->rows[r];
    uint32_t element[LIMIT_COLUMNS];
    cell_elements(d, r, element);
    row_clear(&d->set);
    for (uint32_t i = 0; i < d->t->column_count && c->ok; i++) {
        const struct cell *cell = &row->cells[i];
        uint32_t before = d->set.lines, lines = 1;
        if (cell->type == CELL_COVERED || (i && !in_panel(d, i)))
            continue;
        if (i == 0 && cell->type == CELL_TEXT && table_on_axes(d->plan)) {
            d->set.lines = 0;
            put_label(c, &d->set, d->plan, &cell->text, STYLE_TABLE_TEXT,
                      row->of_which ? TABLE_INDENT : 0, element[i]);
            lines = d->set.lines;
            d->set.lines = lines > before ? lines : before;
        } else
            lines = put_cell(c, &d->set, d->plan, d->t, r, i, element[i]);
        if (cell->rows > 1)
            span_open(d, cell->rows, lines, before);
    }
    spans_need(d);
    uint32_t first = row_emit(c, &d->set, ROW_ABOVE, ROW_BELOW, row->pair);
    spans_hold(d, first);
    return spans_advance(d, slices_height(c, first));
}

/* Where a page may break behind row r: not behind a group's label or a kept row, dearest
 * where one row of the table would stand alone, dearly where one of a group would. */
static int table_price(const struct table *t, uint32_t r)
{
    const struct row *row = &t->rows[r];
    bool label = r && t->rows[r - 1].group, last = r + 2 >= t->row_count;
    if (row->group || row->keep_with_next)
        return row->group ? BREAK_NEVER : TABLE_BREAK_KEPT;
    if (last || r == 0 || (r == 1 && label))
        return 3 * BREAK_COSTLY;
    if (t->rows[r + 1].of_which)
        return BREAK_COSTLY;
    if (t->rows[r + 1].group)
        return BREAK_FREE;
    return label || t->rows[r + 2].group || r + 3 >= t->row_count ? 2 * BREAK_DEAR : BREAK_DEAR;
}

static bool row_is_blank(const struct composer *c, uint32_t first)
{
    for (uint32_t s = first; s < c->slices.count; s++)
        if (c->slices.at[s].box_count)
            return false;
    return true;
}

/* Ten rows of a line fit beside text (look.md §6): so short a table is not cut. */
static void keep_short(struct composer *c, uint32_t first)
{
    if (slices_height(c, first) > c->look->lines * c->look->grid / 3)
        return;
    for (uint32_t s = first; s < c->slices.count; s++)
        if (c->slices.at[s].price < BREAK_COSTLY * 3 / 2)
            c->slices.at[s].price = BREAK_COSTLY * 3 / 2;
}

static void body_emit(struct drawing *d)
{
    struct composer *c = d->c;
    uint32_t body = (uint32_t)c->slices.count;
    uint32_t plain = make_repeat(d, NULL), inside = plain;
    for (uint32_t r = 0; r < d->t->row_count && c->ok; r++) {
        const struct row *row = &d->t->rows[r];
        uint32_t first = (uint32_t)c->slices.count;
        bool held = false;
        if (row->group)
            group_emit(d, r);
        else
            held = row_draw(d, r);
        slice_last(c)->price = held ? BREAK_NEVER : table_price(d->t, r);
        if (r && row_is_blank(c, first))        /* nothing of it in this panel: no page of its own */
            c->slices.at[first - 1].price = BREAK_NEVER;
        for (uint32_t s = first; s < c->slices.count; s++)
            c->slices.at[s].repeat = s > first || !row->group ? inside : plain;
        if (row->group)
            inside = make_repeat(d, row);
        if (r == 0)
            c->slices.at[first].repeat = 0;     /* its head stands right above it */
    }
    keep_short(c, body);
    slice_last(c)->price = BREAK_FREE;
    box_rule(c, 0, slice_last(c)->height, width_of(d), PT(0.9), c->look->colours[INK]);
}

/* ---- the whole ------------------------------------------------------------------- */

static void notes_emit(struct composer *c, const struct table *t)
{
    if (t->note_count)
        slice_last(c)->price = BREAK_NEVER;
    for (uint32_t i = 0; i < t->note_count; i++) {
        if (!note_set(c, &t->notes[i], 0))
            return;
        if (i + 1 < t->note_count)
            slice_last(c)->price = BREAK_NEVER;
    }
}

/* The columns after those of the panel before, on a page of their own. */
static void panel_begin(struct drawing *d)
{
    struct composer *c = d->c;
    struct slice *s = slice_add(c, c->look->grid);
    s->start = START_PAGE;
    s->price = BREAK_NEVER;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const struct text_lines *l = continued(d, (enum lang)lang);
        int y = baseline_of(&c->styles[STYLE_CAPTION], (enum lang)lang);
        if (l)
            box_line(c, l, 0, c->frame->x[lang], y, ELEMENT_ARTIFACT, 0, (enum lang)lang);
    }
    d->span_count = 0;
}

static void table_emit(struct composer *c, const struct block *b, const struct table *t,
                       const struct table_plan *plan)
{
    struct drawing d = {.c = c, .block = b, .t = t, .plan = plan};
    uint32_t first = (uint32_t)c->slices.count;
    uint32_t table = element_add(c, EL_TABLE, LANG_ZH, c->parent);
    if (!caption_set(c, b, table))
        return;
    d.thead = element_add(c, EL_THEAD, LANG_ZH, table);
    if (plan->panels > 1) {
        d.row_element = arena_array(c->work, t->row_count + 1u, sizeof *d.row_element);
        d.cell_element = arena_array(c->work, (t->row_count + (size_t)1) * t->column_count,
                                     sizeof *d.cell_element);
    }
    for (d.panel = 0; d.panel < plan->panels && c->ok; d.panel++) {
        d.set.panel = d.panel;
        if (d.panel)
            panel_begin(&d);
        head_emit(&d);
        if (!d.panel)
            d.body = element_add(c, EL_TBODY, LANG_ZH, table);
        body_emit(&d);
    }
    notes_emit(c, t);
    int grid = c->look->grid;
    slice_last(c)->height += (grid - slices_height(c, first) % grid) % grid;
}

/* A table under the caption of a block: its own, or one made of a chart or diagram. */
int table_height(struct composer *c, const struct table *t)
{
    struct table_plan plan;
    struct row_set set = {0};
    if (!table_measure(c, t, &plan))
        return 0;
    table_place(c, t, &plan);
    if (plan.wide || plan.panels > 1)
        return 0;
    for (uint32_t i = 0; i < t->column_count && c->ok; i++)
        put_stacked(c, &set, table_head(c, &t->columns[i]), STYLE_TABLE_HEAD, 0,
                    plan.columns[i].width, 0);
    int height = 2 * HEAD_PAD + (int)set.lines * row_pitch(c);
    for (uint32_t r = 0; r < t->row_count && c->ok; r++) {
        row_clear(&set);
        for (uint32_t i = 0; i < t->column_count && c->ok; i++)
            put_cell(c, &set, &plan, t, r, i, 0);
        height += ROW_ABOVE + (int)set.lines * row_pitch(c) + ROW_BELOW;
    }
    return c->ok ? height : 0;
}

/* A column narrower than what stands in it cannot be divided. */
static bool is_narrow(const struct table *t, const struct table_plan *plan)
{
    for (uint32_t i = 0; i < t->column_count; i++)
        if (plan->columns[i].width < plan->minimum[i])
            return true;
    return false;
}

bool table_draw(struct composer *c, const struct block *b, const struct table *t)
{
    struct table_plan plan;
    struct table_turn turn;
    if (c->look->list_columns && t->column_count > (uint32_t)c->look->list_columns)
        return table_list(c, b, t);
    if (!table_measure(c, t, &plan))
        return false;
    table_place(c, t, &plan);
    if (c->look->list_columns && (plan.wide || is_narrow(t, &plan)))
        return table_list(c, b, t);
    if (!plan.wide) {
        table_emit(c, b, t, &plan);
        return c->ok;
    }
    table_turn_begin(c, &turn);
    plan.turned = true;
    table_place(c, t, &plan);
    table_emit(c, b, t, &plan);
    table_turn_end(c, &turn);
    return c->ok;
}

bool table_set(struct composer *c, const struct block *b)
{
    return table_draw(c, b, b->table);
}
