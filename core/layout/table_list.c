/*
 * table_list: a table of many columns as a list, for large print: each row its label, and
 * below it a line a column, head and value.  A cell that spans rows is said in each of them.
 */
#include "layout/table.h"

static const char *const stages[][LANG_COUNT] = {[STAGE_NONE] = {"—", "—"},
                                                 [STAGE_REPORTED] = {"结果", "reported"},
                                                 [STAGE_UNDER_WAY] = {"推进", "under way"},
                                                 [STAGE_PLANNED] = {"计划", "planned"}};

/* The cell that covers a place, itself where none does. */
static const struct cell *covering(const struct table *t, uint32_t row, uint32_t column)
{
    for (uint32_t r = row + 1; r-- > 0 && !t->rows[r].group;)
        for (uint32_t i = column + 1; i-- > 0;) {
            const struct cell *cell = &t->rows[r].cells[i];
            if (cell->type != CELL_COVERED && r + cell->rows > row && i + cell->columns > column)
                return cell;
        }
    return &t->rows[row].cells[column];
}

static const char *value_of(struct composer *c, const struct column *column, const struct cell *cell,
                            enum lang lang)
{
    const char *s = "";
    switch (cell->type) {
    case CELL_TEXT: s = phrase_text(c->arena, &cell->text.side[lang]); break;
    case CELL_FACT: s = figure_text(c->arena, cell->fact, lang, FIGURE_FULL); break;
    case CELL_NUMBER: s = figure_cell(c->arena, &cell->number, column->decimals, lang); break;
    case CELL_PERIOD: s = period_text(c->arena, &cell->period, lang); break;
    case CELL_STAGE: return stages[cell->stage][lang];
    case CELL_MISSING: return "—";
    case CELL_COVERED: break;
    }
    if (cell->type == CELL_TEXT && cell->stage != STAGE_NONE)
        return arena_printf(c->arena, lang == LANG_ZH ? "%s（%s）" : "%s (%s)", s,
                            stages[cell->stage][lang]);
    return s ? s : "";
}

/* Short ones stand on one line for both languages. */
static bool fit_columns(struct composer *c, const char *const words[LANG_COUNT])
{
    bool fit = c->frame->shown[LANG_ZH] && c->frame->shown[LANG_EN];
    const struct bilingual *text = bilingual_of(c, words[LANG_ZH], words[LANG_EN]);
    for (int lang = 0; lang < LANG_COUNT && fit; lang++)
        fit = natural_width(c, &text->side[lang], (enum lang)lang, STYLE_TABLE_TEXT) <=
              c->frame->width[lang];
    return fit;
}

static bool field(struct composer *c, const struct table *t, uint32_t row, uint32_t i)
{
    const struct cell *cell = covering(t, row, i);
    const struct bilingual *head = cell->type == CELL_NUMBER ? table_head(c, &t->columns[i])
                                                             : &t->columns[i].head;
    const char *words[LANG_COUNT];
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *name = phrase_text(c->arena, &head->side[lang]);
        const char *value = value_of(c, &t->columns[i], cell, (enum lang)lang);
        words[lang] = !*name || !*value
                          ? arena_printf(c->arena, "%s%s", name, value)
                          : arena_printf(c->arena, lang == LANG_ZH ? "%s：%s" : "%s: %s", name, value);
    }
    struct pair_options o = {.style = STYLE_TABLE_TEXT, .kind = EL_LBODY, .no_indent = true,
                             .running = true, .level = fit_columns(c, words)};
    return pair_set(c, bilingual_of(c, words[LANG_ZH], words[LANG_EN]), &o);
}

static bool label(struct composer *c, const struct bilingual *text, uint32_t pair)
{
    uint32_t first = (uint32_t)c->slices.count;
    struct pair_options o = {.style = STYLE_TABLE_GROUP, .kind = EL_LBODY, .no_indent = true,
                             .running = true, .pair = pair};
    if (!pair_set(c, text, &o))
        return false;
    for (uint32_t s = first; s < c->slices.count; s++)
        c->slices.at[s].price = BREAK_NEVER;
    return true;
}

bool table_list(struct composer *c, const struct block *b, const struct table *t)
{
    uint32_t parent = c->parent;
    c->parent = element_add(c, EL_DIV, LANG_ZH, parent);
    if (!caption_set(c, b, c->parent))
        return false;
    uint32_t block = c->parent;
    c->parent = element_add(c, EL_L, LANG_ZH, block);
    for (uint32_t r = 0; r < t->row_count && c->ok; r++) {
        const struct row *row = &t->rows[r];
        const struct cell *name = row->group ? NULL : covering(t, r, 0);
        const char *words[LANG_COUNT];
        for (int lang = 0; name && lang < LANG_COUNT; lang++)
            words[lang] = value_of(c, &t->columns[0], name, (enum lang)lang);
        if (!label(c, name ? bilingual_of(c, words[LANG_ZH], words[LANG_EN]) : &row->label, row->pair))
            return false;
        for (uint32_t i = 1; i < t->column_count && name && c->ok; i++)
            if (!field(c, t, r, i))
                return false;
    }
    c->parent = block;
    for (uint32_t i = 0; i < t->note_count && c->ok; i++)
        note_set(c, &t->notes[i], 0);
    c->parent = parent;
    if (c->slices.count)
        slice_last(c)->price = BREAK_FREE;
    return c->ok;
}
