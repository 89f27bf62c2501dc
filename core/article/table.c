/*
 * table: lines that are the rows of a table: cells apart by tabs, bars or wide gaps.
 *
 *   县区    学校数（所）    教育支出（万元）
 *   城关区  126             142,860
 *
 * Words: a row's *label* is its first cell.  A *measure* is what says in which unit a cell
 * stands: its own sign, its column's head, the cell of a column called 单位, or its label.
 *
 * Rule: a run of lines is a table where all have as many cells and half of the rows hold an
 * amount; whatever else looks like cells stays text.
 */
#include "article/article_private.h"

#include <string.h>

#define CELL_MOST 40        /* characters of a cell */
#define LINE_MOST 400       /* of a line that may be a row */
#define COLUMNS_MOST 24u

/* ---- cells ----------------------------------------------------------------------------- */

/* How much parts two cells at i: a tab, a bar, or a gap as wide as two spaces. */
static size_t gap_at(const struct chars *raw, size_t i)
{
    size_t end = i, width = 0;
    bool parts = false;
    for (; end < raw->count; end++) {
        uint32_t c = raw->at[end];
        if (c == '\t' || one_of(c, "|｜│")) {
            if (parts)
                break;                  /* two in a row: an empty cell between */
            parts = true;
        } else if (is_space(c))
            width += c == 0x3000 ? 2 : 1;
        else
            break;
    }
    return parts || width >= 2 ? end - i : 0;
}

static void push_cell(struct arena *a, struct line *line, const struct chars *raw, size_t from, size_t to)
{
    if (!line->cells)
        line->cells = arena_array(a, COLUMNS_MOST, sizeof *line->cells);
    uint32_t lost = 0;                  /* counted with the line */
    struct chars cut = chars_cut(raw, from, to);
    line->cells[line->cell_count++].text = article_mend(a, &cut, &lost);
}

void table_cells(struct arena *a, const struct chars *raw, struct line *line)
{
    size_t first = 0, last = raw->count;
    while (first < last && (is_space(raw->at[first]) || one_of(raw->at[first], "|｜│")))
        first++;
    while (last > first && (is_space(raw->at[last - 1]) || one_of(raw->at[last - 1], "|｜│")))
        last--;
    if (raw->count > LINE_MOST || chars_find(raw, 0, "。；！？") < raw->count)
        return;
    size_t from = first;
    for (size_t i = first; i < last;) {
        size_t gap = gap_at(raw, i);
        bool full = line->cell_count + 1 == COLUMNS_MOST || i - from > CELL_MOST;
        if (full) {
            line->cell_count = 0;
            return;
        }
        if (gap) {
            push_cell(a, line, raw, from, i);
            from = i + gap;
        }
        i += gap ? gap : 1;
    }
    if (line->cell_count)
        push_cell(a, line, raw, from, last);
}

/* ---- amounts ------------------------------------------------------------------------------ */

struct amount { const char *value, *counter; };

static bool is_missing(const struct chars *c)
{
    return !c->count || (c->count <= 2 && one_of(c->at[0], "—-–…/"));
}

/* A cell that is a number, with a sign before and a counter behind it. */
static bool amount_read(struct arena *a, const struct chars *c, struct amount *out)
{
    size_t i = c->count && one_of(c->at[0], "-－−+") ? 1 : 0;
    struct number n;
    if (i >= c->count || !is_digit(c->at[i]) || !number_read(a, c, i, &n) || n.many)
        return false;
    out->counter = counter_at(c, n.end, false);
    bool whole = n.end + word_length(out->counter) == c->count;
    bool year = strcmp(out->counter, "年") == 0;
    out->value = i && c->at[0] != '+' ? arena_printf(a, "-%s", n.value) : n.value;
    return whole && !year;
}

/* The counter that 所, 万元 or （万元） at i names, and its power of ten; "" for none. */
static const char *measure_at(const struct chars *c, size_t i, size_t end, int *places)
{
    int power = 0;
    for (; i < end && one_of(c->at[i], "百千万亿"); i++)
        power += c->at[i] == 0x767e ? 2 : c->at[i] == 0x5343 ? 3 : c->at[i] == 0x4e07 ? 4 : 8;
    const char *counter = counter_at(c, i, false);
    if (!*counter || i + word_length(counter) != end)
        return "";
    *places = power;
    return counter;
}

/* In brackets at the end of a head or label: 学校数（所）, or 单位：所 within them. */
static const char *measure_behind(const struct chars *c, int *places)
{
    size_t open = chars_find(c, 0, "（("), close = chars_find(c, open, "）)");
    if (close >= c->count)
        return "";
    if (chars_at(c, open + 1, "单位：") || chars_at(c, open + 1, "单位:"))
        open += 3;
    return measure_at(c, open + 1, close, places);
}

/* ---- the run ------------------------------------------------------------------------------- */

static size_t amounts_of(struct arena *a, const struct line *line)
{
    struct amount x;
    size_t n = 0;
    for (size_t k = 1; k < line->cell_count; k++)
        n += amount_read(a, &line->cells[k].reading, &x);
    return n;
}

/* How many lines from `first` on are one table; 0 for none, and then no line before *until
 * begins one either: each run is read once. */
static size_t run_length(struct arena *a, const struct lines *lines, size_t first, size_t *until)
{
    size_t columns = lines->at[first].cell_count, rows = 0, amounts = 0, end = first;
    if (columns < 2 || first < *until)
        return 0;
    for (; end < lines->count && !lines->at[end].dropped && lines->at[end].cell_count == columns; end++) {
        rows++;
        amounts += amounts_of(a, &lines->at[end]) > 0;
    }
    *until = end;
    return rows >= (columns > 2 ? 2 : 3) && 2 * amounts >= rows ? rows : 0;
}

/* 表1　县区教育支出: behind its number; 0 where the line is no caption. */
static size_t caption_at(const struct chars *c)
{
    size_t i = 1;
    if (!chars_at(c, 0, "表") || c->count > 60 || chars_find(c, 0, "。；") < c->count)
        return 0;
    while (i < c->count && (is_digit(c->at[i]) || one_of(c->at[i], "一二三四五六七八九十-－")))
        i++;
    size_t number = i;
    while (i < c->count && (is_space(c->at[i]) || one_of(c->at[i], "：:．.、")))
        i++;
    return number > 1 && i < c->count ? i : 0;
}

bool table_find(struct arena *a, const struct lines *lines, size_t i, size_t *until,
                struct table_place *place)
{
    size_t behind = caption_at(&lines->at[i].reading), next = i + 1;
    *place = (struct table_place){.first = i};
    while (behind && next < lines->count && !lines->at[next].reading.count)
        next++;
    if (behind && next < lines->count)
        place->first = next;
    place->rows = run_length(a, lines, place->first, until);
    if (place->rows && place->first > i)
        place->caption = chars_text(a, &lines->at[i].text, behind, lines->at[i].text.count);
    return place->rows > 0;
}

/* ---- the table ------------------------------------------------------------------------------- */

struct making_table {
    struct arena *arena;
    const struct line *head;        /* NULL where the first row holds amounts */
    size_t unit_column;             /* called 单位; 0 = none */
    struct article_block *block;
    uint32_t index;
    struct figures *out;
};

static bool is_unit_head(const struct chars *c)
{
    return c->count <= 6 && (chars_at(c, 0, "单位") || chars_at(c, 0, "计量单位"));
}

/* A column that tells when: 年份, 日期. */
static bool is_time_head(const struct chars *c)
{
    return c->count <= 6 && (chars_has(c, "年份") || chars_has(c, "年度") || chars_has(c, "日期") ||
                             chars_has(c, "时间"));
}

static const char *measure_of(const struct making_table *m, const struct line *row, size_t k, int *places)
{
    const char *counter = m->head ? measure_behind(&m->head->cells[k].reading, places) : "";
    const struct chars *unit = m->unit_column ? &row->cells[m->unit_column].reading : NULL;
    if (!*counter && unit)
        counter = measure_at(unit, 0, unit->count, places);
    return *counter ? counter : measure_behind(&row->cells[0].reading, places);
}

/* Label and head as one text: the words by which a unit is guessed. */
static struct chars words_of(const struct making_table *m, const struct line *row, size_t k)
{
    const struct chars *label = &row->cells[0].reading, *head = m->head ? &m->head->cells[k].reading : NULL;
    size_t count = label->count + (head ? head->count : 0);
    struct chars words = {arena_array(m->arena, count + 1, sizeof *words.at), count};
    memcpy(words.at, label->at, label->count * sizeof *words.at);
    if (head)
        memcpy(words.at + label->count, head->at, head->count * sizeof *words.at);
    return words;
}

/* The year that a head names: 2022年. */
static const char *head_year(const struct making_table *m, size_t k)
{
    const struct chars *c = m->head ? &m->head->cells[k].reading : NULL;
    bool is = c && c->count >= 5 && chars_at(c, 4, "年") && one_of(c->at[0], "12");
    for (size_t i = 0; is && i < 4; i++)
        is = is_digit(c->at[i]);
    return is ? chars_text(m->arena, c, 0, 4) : NULL;
}

static bool give_figure(struct making_table *m, const struct line *row, size_t k)
{
    struct amount x;
    int places = 0;
    bool other = k == 0 || (m->unit_column && k == m->unit_column) ||
                 (m->head && is_time_head(&m->head->cells[k].reading));
    if (other || !amount_read(m->arena, &row->cells[k].reading, &x))
        return false;
    if (!*x.counter)
        x.counter = measure_of(m, row, k, &places);
    struct decimal d;
    if (!decimal_parse(&d, x.value))
        return false;
    decimal_shift(&d, places);
    if (places)
        decimal_trim(&d);
    struct chars words = words_of(m, row, k);
    *vec_push(m->arena, &m->out->list) = (struct article_figure){
        .block = m->index, .line = row->number, .value = decimal_text(m->arena, &d), .counter = x.counter,
        .unit = unit_guess(&words, words.count, words.count, x.counter), .qualifier = "",
        .period = head_year(m, k), .label = chars_text(m->arena, &words, 0, words.count)};
    m->block->figures++;
    return true;
}

static void give_row(struct making_table *m, struct article_table *t, const struct line *row)
{
    for (size_t k = 0; k < t->columns; k++) {
        struct article_cell *cell = &t->cells[t->rows * t->columns + k];
        const struct chars *text = &row->cells[k].text;
        if (give_figure(m, row, k)) {
            cell->figure = (uint32_t)m->out->list.count;
            t->amounts[k] = true;
        } else if (!is_missing(text))
            cell->text = chars_text(m->arena, text, 0, text->count);
    }
    t->rows++;
}

/* A column with a text beside its amounts is one of texts: its amounts stay facts. */
static void settle_columns(struct article_table *t)
{
    for (size_t i = 0; i < t->rows * t->columns; i++)
        if (t->cells[i].text)
            t->amounts[i % t->columns] = false;
}

/* A head without the measure that its amounts have taken over: 教育支出（万元）. */
static const char *head_text(struct arena *a, const struct cell *head)
{
    int places;
    bool measured = *measure_behind(&head->reading, &places);
    return chars_text(a, &head->text, 0, measured ? chars_find(&head->reading, 0, "（(") : head->text.count);
}

void table_read(struct arena *a, const struct lines *lines, const struct table_place *place,
                struct article_block *block, uint32_t index, struct figures *out)
{
    const struct line *rows = &lines->at[place->first];
    struct making_table m = {.arena = a, .block = block, .index = index, .out = out};
    struct article_table *t = arena_alloc(a, sizeof *t);
    size_t columns = rows[0].cell_count;
    m.head = amounts_of(a, &rows[0]) ? NULL : &rows[0];
    for (size_t k = 1; m.head && k < columns && !m.unit_column; k++)
        m.unit_column = is_unit_head(&m.head->cells[k].reading) ? k : 0;
    *t = (struct article_table){.caption = place->caption, .columns = columns,
                                .last = rows[place->rows - 1].number,
                                .heads = arena_array(a, columns, sizeof *t->heads),
                                .amounts = arena_array(a, columns, sizeof *t->amounts),
                                .cells = arena_array(a, place->rows * columns, sizeof *t->cells)};
    for (size_t k = 0; m.head && k < columns; k++)
        t->heads[k] = head_text(a, &m.head->cells[k]);
    block->figure = (uint32_t)out->list.count;
    for (size_t i = m.head ? 1 : 0; i < place->rows; i++)
        give_row(&m, t, &rows[i]);
    settle_columns(t);
    block->table = t;
}
