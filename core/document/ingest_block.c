/*
 * ingest_block: sections, paragraphs, lists, charts and diagrams.
 */
#include "document/ingest.h"

#include <string.h>

struct block *open_block(const struct ingest *x)
{
    return x->depth ? x->open[x->depth - 1].block : NULL;
}

struct block *block_add(struct ingest *x, enum block_kind kind)
{
    struct block *b = arena_alloc(x->arena, sizeof *b);
    struct block *parent = open_block(x);
    struct block **first = parent ? &parent->first : &x->region->first;
    struct block **last = parent ? &parent->last : &x->region->last;
    b->kind = kind;
    b->parent = parent;
    b->record = x->record.number;
    if (*last)
        (*last)->next = b;
    else
        *first = b;
    *last = b;
    x->added = b;
    return b;
}

void block_id(struct ingest *x, struct block *b)
{
    const char *id = field(x, 0);
    if (!id || !check_id(id, strlen(id)))
        return;
    b->id = id;
    const struct block *before = names_add(&x->said->blocks, x->arena, NULL, id, b);
    if (before)
        bad(x, 0, MSG_ID_TWICE, id, (int)before->record);
}

/* ---- text -------------------------------------------------------------------------- */

void say_section(struct ingest *x)
{
    struct block *b = block_add(x, BLOCK_SECTION);
    block_id(x, b);
    ingest_text(x, &b->text, 1, OWNER_BLOCK, b);
}

void say_paragraph(struct ingest *x)
{
    struct block *b = block_add(x, BLOCK_PARAGRAPH);
    b->role = (enum role)field_choice(x, 0);
    ingest_text(x, &b->text, 1, OWNER_BLOCK, b);
    ingest_cite(x, &b->cite, 3);
    ingest_text(x, &b->head, 5, OWNER_BLOCK, b);
}

void say_list(struct ingest *x)
{
    struct block *b = block_add(x, BLOCK_LIST);
    b->style = (enum list_style)field_choice(x, 0);
}

void say_item(struct ingest *x)
{
    struct block *b = block_add(x, BLOCK_ITEM);
    ingest_text(x, &b->text, 0, OWNER_BLOCK, b);
    ingest_cite(x, &b->cite, 2);
    ingest_text(x, &b->head, 4, OWNER_BLOCK, b);
}

void end_list(struct ingest *x)
{
    if (!open_block(x)->first)
        bad(x, NO_FIELD, MSG_EMPTY_BLOCK, "item");
}

/* A note under the open table or chart. */
void say_note(struct ingest *x)
{
    struct bilingual *note = &x->notes.at[x->notes.count++];
    struct block *b = open_block(x);
    uint32_t *count = b->table ? &b->table->note_count : &b->chart->note_count;
    struct bilingual **notes = b->table ? &b->table->notes : &b->chart->notes;
    if (!(*count)++)
        *notes = note;
    ingest_text(x, note, 0, OWNER_NOTE, b);
}

/* ---- charts ------------------------------------------------------------------------- */

void want_fact(struct ingest *x, const struct record *r, uint32_t field_index,
               const struct fact **into, struct row *row, bool share)
{
    struct wanted *w = vec_push(x->arena, &x->said->wanted);
    *w = (struct wanted){.id = r->fields[field_index], .into = into, .block = open_block(x),
                         .row = row,
                         .place = {r->number, (uint8_t)r->kind, (uint8_t)field_index},
                         .share = share};
}

void say_chart(struct ingest *x)
{
    struct block *b = block_add(x, BLOCK_CHART);
    block_id(x, b);
    ingest_text(x, &b->text, 2, OWNER_BLOCK, b);
    ingest_cite(x, &b->cite, 5);
    b->chart = arena_alloc(x->arena, sizeof *b->chart);
    b->chart->type = (enum chart_type)field_choice(x, 1);
    b->chart->unit = field(x, 4) ? unit_lookup(field(x, 4)) : NULL;
    b->chart->series = x->series.at + x->series.count;
}

void say_series(struct ingest *x)
{
    struct chart *c = open_block(x)->chart;
    struct series *s = &x->series.at[x->series.count++];
    s->points = x->points.at + x->points.count;
    if (c->series_count++ == LIMIT_COLUMNS)
        bad(x, NO_FIELD, MSG_TOO_MANY_SERIES, (int)LIMIT_COLUMNS);
    ingest_text(x, &s->label, 0, OWNER_BLOCK, open_block(x));
}

void say_point(struct ingest *x)
{
    struct chart *c = open_block(x)->chart;
    struct point *p = &x->points.at[x->points.count++];
    if (!c->series_count) {
        bad(x, NO_FIELD, MSG_POINT_OUTSIDE);
        return;
    }
    c->series[c->series_count - 1].count++;
    ingest_text(x, &p->label, 0, OWNER_NOTE, open_block(x));
    if (!field(x, 3))
        return;
    if (text_is_gap(field(x, 3)))
        bad(x, 3, MSG_GAP_PLACE);
    else if (field_choice(x, 2) == 0) {
        if (check_id(field(x, 3), strlen(field(x, 3))))
            want_fact(x, &x->record, 3, &p->fact, NULL, false);
        else
            bad(x, 3, MSG_BAD_ID, field_shown(x, 3));
    } else if (!decimal_parse(&p->number, field(x, 3)))
        bad(x, 3, MSG_BAD_DECIMAL, field_shown(x, 3));
}

void end_chart(struct ingest *x)
{
    const struct chart *c = open_block(x)->chart;
    uint32_t points = 0;
    for (uint32_t i = 0; i < c->series_count; i++)
        points += c->series[i].count;
    if (!points)
        bad(x, NO_FIELD, MSG_EMPTY_BLOCK, "point");
}

/* ---- diagrams ------------------------------------------------------------------------ */

void say_diagram(struct ingest *x)
{
    struct block *b = block_add(x, BLOCK_DIAGRAM);
    block_id(x, b);
    ingest_text(x, &b->text, 2, OWNER_BLOCK, b);
    ingest_cite(x, &b->cite, 4);
    b->diagram = arena_alloc(x->arena, sizeof *b->diagram);
    b->diagram->type = (enum diagram_type)field_choice(x, 1);
    b->diagram->nodes = x->nodes.at + x->nodes.count;
}

void say_node(struct ingest *x)
{
    struct diagram *d = open_block(x)->diagram;
    struct node *n = &x->nodes.at[x->nodes.count++];
    const char *id = field(x, 0), *parent = field(x, 1);
    d->count++;
    if (parent && check_id(parent, strlen(parent))) {
        n->parent = names_lookup(&x->said->blocks, d, parent, strlen(parent));
        if (!n->parent)
            bad(x, 1, MSG_UNKNOWN_NODE, field_shown(x, 1));
    }
    n->depth = n->parent ? n->parent->depth + 1 : 0;
    if (n->depth == LIMIT_NESTING)
        bad(x, 1, MSG_TOO_DEEP, (int)LIMIT_NESTING);
    if (id && check_id(id, strlen(id))) {
        n->id = id;
        if (names_add(&x->said->blocks, x->arena, d, id, n))    /* scope: its diagram */
            bad(x, 0, MSG_NODE_TWICE, id);
    }
    ingest_text(x, &n->text, 2, OWNER_BLOCK, open_block(x));
    ingest_text(x, &n->detail, 4, OWNER_BLOCK, open_block(x));
}

void end_diagram(struct ingest *x)
{
    if (!open_block(x)->diagram->count)
        bad(x, NO_FIELD, MSG_EMPTY_BLOCK, "node");
}
