/*
 * ingest_table: columns, rows, cells and their spans.
 *
 * Words: a cell *fills* the columns it spans; below a cell of several rows its columns
 * are *covered* in the rows that follow.  A row is kept when it is closed: by the next
 * row, a group or the table's end.
 *
 * Rule: each row fills each column once.
 */
#include "document/ingest.h"

#include <string.h>

/* Cells that a stream may make, covered ones included: a span costs the plugin one
 * record and us one cell a row. */
#define CELLS_MOST (4u * LIMIT_RECORDS / 2)

static struct table *open_table(const struct ingest *x) { return open_block(x)->table; }

void say_table(struct ingest *x)
{
    struct block *b = block_add(x, BLOCK_TABLE);
    block_id(x, b);
    ingest_text(x, &b->text, 1, OWNER_BLOCK, b);
    ingest_cite(x, &b->cite, 3);
    b->table = arena_alloc(x->arena, sizeof *b->table);
    b->table->columns = x->columns.at + x->columns.count;
    b->table->rows = x->rows.at + x->rows.count;
    x->row_open = x->cells_told = x->group_open = false;
    memset(x->covered, 0, sizeof x->covered);
}

void say_column(struct ingest *x)
{
    struct table *t = open_table(x);
    struct column *c = &x->columns.at[x->columns.count++];
    if (t->row_count) {
        bad(x, NO_FIELD, MSG_COLUMN_LATE);
        x->cells_told = true;           /* its rows cannot fit */
        return;
    }
    if (t->column_count == LIMIT_COLUMNS) {
        bad(x, NO_FIELD, MSG_TOO_MANY_COLUMNS, (int)LIMIT_COLUMNS);
        x->cells_told = true;
        return;
    }
    t->column_count++;
    c->type = (enum column_type)field_choice(x, 0);
    ingest_text(x, &c->head, 1, OWNER_BLOCK, open_block(x));
    c->unit = field(x, 3) ? unit_lookup(field(x, 3)) : NULL;
    c->decimals = decimals_read(x, 4);
}

/* ---- rows ------------------------------------------------------------------------------ */

/* Columns that a span from above covers. */
static void skip_covered(struct ingest *x)
{
    const struct table *t = open_table(x);
    while (x->cell_count < t->column_count && x->covered[x->cell_count])
        x->cells[x->cell_count++] = (struct cell){.type = CELL_COVERED, .columns = 1, .rows = 1};
}

/* A row that cannot be kept uses up what covers it from above. */
static void row_drop(struct ingest *x)
{
    for (uint32_t i = 0; i < open_table(x)->column_count; i++)
        x->covered[i] -= x->covered[i] > 0;
}

/* What a cell may hold; text may stand anywhere in a stage's place but a number's. */
static bool cell_fits(enum cell_type cell, const struct cell *c, enum column_type column)
{
    bool figure = column == COLUMN_NUMBER || column == COLUMN_SHARE;
    switch (cell) {
    case CELL_FACT:
    case CELL_NUMBER: return figure;
    case CELL_PERIOD: return column == COLUMN_PERIOD;
    case CELL_STAGE: return column == COLUMN_STAGE;
    case CELL_TEXT: return column == COLUMN_TEXT || column == COLUMN_PERIOD || c->columns > 1;
    default: return true;
    }
}

/* The texts and facts of a cell, once its row stands where it stays. */
static void cell_keep(struct ingest *x, struct row *row, struct cell *c, const struct record *r,
                      const struct column *column)
{
    struct block *b = open_block(x);
    if (c->type == CELL_FACT && r->fields[1] && check_id(r->fields[1], strlen(r->fields[1])))
        want_fact(x, r, 1, &c->fact, row, column->type == COLUMN_SHARE);
    if (c->type != CELL_TEXT || (!r->fields[1] && !r->fields[2]))
        return;
    struct pending *p = vec_push(x->arena, &x->said->pending);
    *p = (struct pending){.said = {r->fields[1], r->fields[2]}, .into = &c->text, .block = b,
                          .row = row, .place = {r->number, REC_CELL, 1}, .owner = OWNER_ROW};
}

static void row_keep(struct ingest *x, struct row *row)
{
    const struct table *t = open_table(x);
    row->cells = arena_array(x->arena, t->column_count, sizeof *row->cells);
    memcpy(row->cells, x->cells, t->column_count * sizeof *row->cells);
    for (uint32_t i = 0; i < t->column_count; i++) {
        if (row->cells[i].type == CELL_COVERED) {
            x->covered[i] -= x->covered[i] > 0;
            continue;
        }
        const struct cell *c = &row->cells[i];
        cell_keep(x, row, &row->cells[i], &x->said_cells[i], &t->columns[i]);
        for (uint32_t k = i; k < i + c->columns; k++)
            x->covered[k] = c->rows - 1u;
        i += c->columns - 1u;           /* the columns it fills are no row's from above */
    }
}

static void row_close(struct ingest *x)
{
    const struct table *t = open_table(x);
    if (!x->row_open)
        return;
    x->row_open = false;
    skip_covered(x);
    if (x->cell_count != t->column_count) {
        if (!x->cells_told)
            bad(x, NO_FIELD, MSG_CELL_COUNT, (int)t->row_count, (int)x->cell_count,
                (int)t->column_count);
        row_drop(x);
        return;
    }
    x->cells_made += t->column_count;
    if (x->cells_made <= CELLS_MOST)
        row_keep(x, &t->rows[t->row_count - 1]);
    else if (!x->stopped) {
        bad(x, NO_FIELD, MSG_TOO_MANY_CELLS, (int)CELLS_MOST);
        x->stopped = true;
    }
}

static struct row *row_add(struct ingest *x)
{
    struct table *t = open_table(x);
    row_close(x);
    struct row *r = &x->rows.at[x->rows.count++];
    if (!t->column_count && !t->row_count) {
        bad(x, NO_FIELD, MSG_NO_COLUMNS);
        x->cells_told = true;
    }
    if (t->row_count == LIMIT_ROWS)
        bad(x, NO_FIELD, MSG_TOO_MANY_ROWS, (int)LIMIT_ROWS);
    t->row_count++;
    x->cell_count = 0;
    return r;
}

/* A span may not run under a group's label or out of the table. */
static void spans_end(struct ingest *x)
{
    bool any = false;
    for (uint32_t i = 0; i < open_table(x)->column_count; i++) {
        any = any || x->covered[i];
        x->covered[i] = 0;
    }
    if (any)
        bad(x, NO_FIELD, MSG_SPAN_ROWS);
}

/* A group's label stands over rows. */
static void group_end(struct ingest *x)
{
    if (x->group_open)
        finding(x->said, x->group, MSG_EMPTY_BLOCK, "row");
    x->group_open = false;
}

void say_group(struct ingest *x)
{
    struct row *r = row_add(x);
    spans_end(x);
    group_end(x);
    x->group_open = true;
    x->group = place_here(x, NO_FIELD);
    r->group = true;
    struct pending *p = ingest_text(x, &r->label, 0, OWNER_ROW, open_block(x));
    if (p)
        p->row = r;
}

void say_row(struct ingest *x)
{
    struct row *r = row_add(x);
    int hint = field_choice(x, 0);
    r->keep_with_next = hint == 0;
    r->of_which = hint == 1;
    x->row_open = true;
    x->group_open = false;
}

/* ---- cells ------------------------------------------------------------------------------- */

static enum message value_fault(struct cell *c, const char *value)
{
    static const char *const missing = "not-stated not-applicable";
    static const char *const stages = "reported under-way planned";
    int n;
    switch (c->type) {
    case CELL_FACT: return check_id(value, strlen(value)) ? MSG_NONE : MSG_BAD_ID;
    case CELL_NUMBER: return decimal_parse(&c->number, value) ? MSG_NONE : MSG_BAD_DECIMAL;
    case CELL_PERIOD: return record_period(&c->period, value) ? MSG_NONE : MSG_BAD_PERIOD;
    case CELL_STAGE:
        n = word_choice(stages, value, strlen(value));
        c->stage = (enum stage)(n + 1);
        return n < 0 ? MSG_BAD_CHOICE : MSG_NONE;
    case CELL_MISSING:
        n = word_choice(missing, value, strlen(value));
        c->not_applicable = n == 1;
        return n < 0 ? MSG_BAD_CHOICE : MSG_NONE;
    default: return MSG_NONE;
    }
}

static void cell_value(struct ingest *x, struct cell *c)
{
    const char *value = field(x, 1), *en = field(x, 2);
    if (c->type == CELL_TEXT) {
        if (text_is_blank(value))
            bad(x, 1, MSG_HALF_A_PAIR);
        else if (!en || text_is_blank(en))
            bad(x, 2, MSG_HALF_A_PAIR);
        else if (text_is_gap(en) && text_is_gap(value))
            bad(x, 1, MSG_NO_SIDE);
        return;
    }
    enum message m = text_is_gap(value) ? MSG_GAP_PLACE : value_fault(c, value);
    if (m != MSG_NONE)
        bad(x, 1, m, field_shown(x, 1),
            c->type == CELL_STAGE ? "reported under-way planned" : "not-stated not-applicable");
    if (en)
        bad(x, 2, MSG_CELL_ENGLISH);
}

/* The columns it fills, from `at`; false if they are not free. */
static bool cell_span(struct ingest *x, struct cell *c, uint32_t at)
{
    const struct table *t = open_table(x);
    int columns = 1, rows = 1;
    if (field(x, 3))
        check_integer(field(x, 3), &columns);
    if (field(x, 4))
        check_integer(field(x, 4), &rows);
    bool fits = columns <= (int)(t->column_count - at) && rows <= UINT16_MAX;
    for (int i = 1; fits && i < columns; i++)
        fits = !x->covered[at + (uint32_t)i];
    if (!fits)
        bad(x, rows > UINT16_MAX ? 4 : 3, MSG_SPAN_OUTSIDE);
    c->columns = fits ? (uint16_t)columns : 1;
    c->rows = fits ? (uint16_t)rows : 1;
    return fits;
}

void say_cell(struct ingest *x)
{
    const struct table *t = open_table(x);
    if (!x->row_open) {
        if (!x->cells_told)
            bad(x, NO_FIELD, MSG_CELL_OUTSIDE);
        return;
    }
    skip_covered(x);
    uint32_t at = x->cell_count;
    if (at >= t->column_count) {
        x->cell_count += at == t->column_count;     /* one too many; row_close tells */
        return;
    }
    struct cell *c = &x->cells[at];
    *c = (struct cell){.type = CELL_MISSING, .columns = 1, .rows = 1};
    x->said_cells[at] = x->record;
    x->cell_count++;
    if (x->broken)
        return;
    c->type = (enum cell_type)field_choice(x, 0);
    bool spans = cell_span(x, c, at);
    cell_value(x, c);
    if (!cell_fits(c->type, c, t->columns[at].type) && spans)
        bad(x, 0, MSG_CELL_TYPE, field_shown(x, 0), (int)at + 1);
    for (uint16_t i = 1; i < c->columns; i++)
        x->cells[x->cell_count++] = (struct cell){.type = CELL_COVERED, .columns = 1, .rows = 1};
}

void end_table(struct ingest *x)
{
    const struct table *t = open_table(x);
    bool rows = false;
    row_close(x);
    spans_end(x);
    for (uint32_t i = 0; i < t->row_count && !rows; i++)
        rows = !t->rows[i].group;
    if (!rows)
        bad(x, NO_FIELD, MSG_EMPTY_BLOCK, "row");
    else
        group_end(x);
}
