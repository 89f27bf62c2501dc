/*
 * draft_table: a table of an article as calls: columns with their units, rows of facts.
 */
#include "article/draft.h"

#include <string.h>

/* "(w, ZH(…), EN(UNTRANSLATED)" behind a call's name. */
static void put_pair(struct draft *d, const char *call, const char *text)
{
    GString *plain = g_string_new(NULL);
    draft_plain(plain, text, strlen(text));
    g_string_append_printf(d->s, "    %s, ZH(", call);
    draft_string(d->s, plain->str, 12, 14);
    g_string_append(d->s, "), EN(UNTRANSLATED)");
    g_string_free(plain, TRUE);
}

/* The unit that all amounts of a column share, or NULL. */
static const char *column_unit(const struct draft *d, const struct article_table *t, size_t k)
{
    const char *unit = NULL;
    for (size_t i = 0; i < t->rows; i++) {
        const struct article_cell *cell = &t->cells[i * t->columns + k];
        const char *own = cell->figure ? d->x->figures[cell->figure - 1].unit : unit;
        if (unit && own && strcmp(unit, own) != 0)
            return NULL;
        unit = own;
    }
    return unit && strcmp(unit, "number") != 0 ? unit : NULL;
}

static void put_columns(struct draft *d, const struct article_table *t)
{
    for (size_t k = 0; k < t->columns; k++) {
        const char *head = t->heads[k] && *t->heads[k] ? t->heads[k] : k ? "内容" : "项目";
        const char *unit = t->amounts[k] ? column_unit(d, t, k) : NULL;
        put_pair(d, t->amounts[k] ? "column(w, NUMBER" : "column(w, TEXT", head);
        if (unit) {
            char *word = draft_word(unit);
            g_string_append_printf(d->s, ", .unit = %s", word);
            g_free(word);
        }
        g_string_append(d->s, ");\n");
    }
}

/* In a column of texts a figure is named in braces. */
static void put_cell(struct draft *d, const struct article_cell *cell, bool amounts)
{
    if (cell->figure) {
        char *id = draft_fact_id(d->x, cell->figure - 1);
        if (amounts)
            g_string_append_printf(d->s, "    cell_fact(w, \"%s\");\n", id);
        else
            g_string_append_printf(d->s, "    cell(w, ZH(\"{%s:n}\"), EN(\"{%s:n}\"));\n", id, id);
        g_free(id);
    } else if (cell->text) {
        put_pair(d, "cell(w", cell->text);
        g_string_append(d->s, ");\n");
    } else
        g_string_append(d->s, "    cell_missing(w, NOT_STATED);\n");
}

void draft_table(struct draft *d, const struct article_block *b)
{
    const struct article_table *t = b->table;
    char *call = g_strdup_printf("table(w, \"table-%u\"", ++d->tables);
    put_pair(d, call, t->caption ? t->caption : "情况表");
    g_string_append_printf(d->s, ", .at = \"%u-%u\");\n", b->line, t->last);
    put_columns(d, t);
    for (size_t i = 0; i < t->rows * t->columns; i++) {
        if (i % t->columns == 0)
            g_string_append(d->s, "    row(w);\n");
        put_cell(d, &t->cells[i], t->amounts[i % t->columns]);
    }
    g_string_append(d->s, "    end_table(w);\n");
    d->in_function++;
    g_free(call);
}
