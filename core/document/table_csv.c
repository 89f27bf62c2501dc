/*
 * table_csv: a table as RFC 4180 text, for those who want to go on reckoning: plain
 * decimal numbers, periods as they were said, each language in a column of its own.
 */
#include "document/document.h"

#include <string.h>

struct csv { struct arena *arena; VEC(char) out; bool begun; };

static void put_bytes(struct csv *c, const char *s)
{
    for (; *s; s++)
        *vec_push(c->arena, &c->out) = *s;
}

/* Quoted where a comma, a quote or a line end would be misread. */
static void field(struct csv *c, const char *s)
{
    if (c->begun)
        put_bytes(c, ",");
    c->begun = true;
    if (!strpbrk(s, ",\"\r\n")) {
        put_bytes(c, s);
        return;
    }
    put_bytes(c, "\"");
    for (; *s; s++) {
        const char one[] = {*s, 0};
        put_bytes(c, *s == '"' ? "\"\"" : one);
    }
    put_bytes(c, "\"");
}

static void end_row(struct csv *c)
{
    put_bytes(c, "\r\n");
    c->begun = false;
}

static const char *side(struct csv *c, const struct bilingual *b, enum lang lang)
{
    return phrase_text(c->arena, &b->side[lang]);
}

/* A text column is two: Chinese and English. */
static bool is_double(const struct column *column)
{
    return column->type == COLUMN_TEXT || column->type == COLUMN_PERIOD;
}

static void head(struct csv *c, const struct table *t)
{
    field(c, "组");
    field(c, "group");
    for (uint32_t i = 0; i < t->column_count; i++) {
        const struct column *column = &t->columns[i];
        const char *zh = side(c, &column->head, LANG_ZH), *en = side(c, &column->head, LANG_EN);
        if (is_double(column)) {
            field(c, zh);
            field(c, en);
        } else
            field(c, arena_printf(c->arena, "%s · %s%s%s%s", zh, en, column->unit ? " (" : "",
                                  column->unit ? column->unit->code : "",
                                  column->unit ? ")" : ""));
    }
    end_row(c);
}

static void cell(struct csv *c, const struct column *column, const struct cell *x)
{
    static const char *const stages[] = {"", "reported", "under way", "planned"};
    const char *zh = "", *en = NULL;
    switch (x->type) {
    case CELL_TEXT:
        zh = side(c, &x->text, LANG_ZH);
        en = side(c, &x->text, LANG_EN);
        break;
    case CELL_FACT:
        zh = decimal_text(c->arena, &x->fact->value);
        if (x->fact->qualifier == Q_BETWEEN)
            zh = arena_printf(c->arena, "%s–%s", zh, decimal_text(c->arena, &x->fact->to));
        break;
    case CELL_NUMBER: zh = decimal_text(c->arena, &x->number); break;
    case CELL_PERIOD:
        zh = period_text(c->arena, &x->period, LANG_ZH);
        en = period_text(c->arena, &x->period, LANG_EN);
        break;
    case CELL_STAGE: zh = stages[x->stage]; break;
    case CELL_MISSING: zh = x->not_applicable ? "n/a" : "not stated"; break;
    case CELL_COVERED: break;
    }
    if (!is_double(column) && en && *en)
        zh = arena_printf(c->arena, "%s · %s", zh, en);
    field(c, zh);
    if (is_double(column))
        field(c, en ? en : zh);
}

char *table_csv(struct arena *a, const struct table *t, size_t *length)
{
    struct csv c = {.arena = a};
    const struct row *group = NULL;
    head(&c, t);
    for (uint32_t r = 0; r < t->row_count; r++) {
        const struct row *row = &t->rows[r];
        if (row->group) {
            group = row;
            continue;
        }
        field(&c, group ? side(&c, &group->label, LANG_ZH) : "");
        field(&c, group ? side(&c, &group->label, LANG_EN) : "");
        for (uint32_t i = 0; i < t->column_count; i++)
            cell(&c, &t->columns[i], &row->cells[i]);
        end_row(&c);
    }
    *length = c.out.count;
    return c.out.at;
}
