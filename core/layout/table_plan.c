/*
 * table_plan: column widths from content.  Every column is measured once: its natural
 * width (nothing wraps) and its minimum (no word is broken).  Where the natural widths do
 * not fit, columns that ask for little get it and the others share the rest, none below
 * its minimum; where the minima do not fit, the page is turned, and what a turned page
 * cannot hold is cut into panels.
 */
#include "layout/table.h"

#include <string.h>

#define WIDE_COLUMNS 9u
#define PANEL_ENOUGH (6 * c->look->em)  /* of a column among many */
#define TEXT_ENOUGH (12 * c->look->em)  /* of a text column that wraps: more is comfort */

static int64_t sum(const int *a, uint32_t first, uint32_t end)
{
    int64_t s = 0;
    for (uint32_t i = first; i < end; i++)
        s += a[i];
    return s;
}

static bool is_text(const struct column *c) { return c->type == COLUMN_TEXT; }
static int wider(int a, int b) { return a > b ? a : b; }
static int narrower(int a, int b) { return a < b ? a : b; }

static enum table_form form_of(const struct composer *c, const struct table *t,
                               const struct table_plan *plan)
{
    if (!c->frame->shown[LANG_ZH] || !c->frame->shown[LANG_EN])
        return TABLE_SINGLE;
    bool figures = is_text(&t->columns[0]) && t->column_count <= 7;
    bool stages = is_text(&t->columns[0]) && t->column_count > 1 && t->column_count <= 6;
    for (uint32_t i = 1; i < t->column_count; i++) {
        figures = figures && (!is_text(&t->columns[i]) || plan->is_figure[i]);
        stages = stages && t->columns[i].type == COLUMN_STAGE;
    }
    return stages ? TABLE_STATUS : figures ? TABLE_FIGURES : TABLE_STACKED;
}

/* ---- heads ----------------------------------------------------------------------- */

const struct bilingual *table_head(struct composer *c, const struct column *column)
{
    const struct unit *u = column->unit;
    if (!u || column->type != COLUMN_NUMBER)
        return &column->head;
    struct bilingual *head = arena_alloc(c->arena, sizeof *head);
    const char *name[LANG_COUNT] = {u->zh, u->en_many};
    *head = column->head;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *s = phrase_text(c->arena, &head->side[lang]);
        if (!*s || !*name[lang] || strcasestr(s, name[lang]))    /* Places says places */
            continue;
        s = arena_printf(c->arena, lang == LANG_ZH ? "%s（%s）" : "%s (%s)", s, name[lang]);
        head->side[lang] = bilingual_of(c, s, s)->side[lang];
    }
    return head;
}

/* ---- measuring ------------------------------------------------------------------- */

struct measured { int natural, minimum; };

#define SCRATCH_MOST ((size_t)1 << 20)

static struct text_paragraph *shape(struct composer *c, const struct phrase *p, enum lang lang,
                                    enum style_id style)
{
    const struct text_style *set = &c->styles[style].text[lang];
    if (arena_bytes(c->scratch) > SCRATCH_MOST) {       /* what was shaped is measured */
        arena_free(c->scratch);
        c->scratch = arena_new();
    }
    struct text_piece *pieces = arena_array(c->scratch, p->count, sizeof *pieces);
    for (uint32_t i = 0; i < p->count; i++) {
        const struct span *s = &p->spans[i];
        const char *number = s->kind == SPAN_SEE ? caption_number(c, s->target, lang) : NULL;
        pieces[i] = number    ? (struct text_piece){number, strlen(number), TEXT_PLAIN, 0}
                    : s->text ? piece_of_span(s, set)
                              : (struct text_piece){"", 0, TEXT_PLAIN, 0};
    }
    return text_shape(c->engine, c->scratch, pieces, p->count, set, NULL);
}

static void measure_phrase(struct composer *c, const struct phrase *p, enum lang lang,
                           enum style_id style, int indent, struct measured *m)
{
    if (!phrase_said(p) || !c->ok)
        return;
    const struct text_paragraph *words = shape(c, p, lang, style);
    if (!words) {
        c->ok = false;
        return;
    }
    m->natural = wider(m->natural, text_natural_width(words) + indent);
    m->minimum = wider(m->minimum, text_minimum_width(words) + indent);
}

static void measure_cell(struct composer *c, const struct cell *cell, enum lang lang,
                         enum style_id style, int indent, struct measured *m)
{
    if (cell->type == CELL_TEXT)
        measure_phrase(c, &cell->text.side[lang], lang, style, indent, m);
    else if (cell->type == CELL_PERIOD) {
        const char *s = period_text(c->arena, &cell->period, lang);
        struct measured date = {0};     /* 2018年9月 is one word: no column is narrower */
        measure_phrase(c, &bilingual_of(c, s, s)->side[lang], lang, style, indent, &date);
        m->natural = wider(m->natural, date.natural);
        m->minimum = wider(m->minimum, date.natural);
    }
}

/* The digits before the point and what stands behind it are as wide as the widest of each. */
static int measure_figures(struct composer *c, const struct table *t, struct table_plan *plan,
                           uint32_t column)
{
    int before = 0;
    for (uint32_t r = 0; r < t->row_count && c->ok; r++) {
        if (t->rows[r].group || t->rows[r].cells[column].columns > 1)
            continue;
        const struct table_figure *f = table_figure(c, t, plan, r, column);
        if (!f)
            continue;
        before = wider(before, f->point);
        plan->after[column] = wider(plan->after[column], f->lines->line[0].width - f->point);
    }
    return before + plan->after[column];
}

static void measure_column(struct composer *c, const struct table *t, struct table_plan *plan,
                           uint32_t column)
{
    const struct bilingual *head = table_head(c, &t->columns[column]);
    struct measured m = {.natural = PT(10), .minimum = PT(10)};
    int figures = plan->is_figure[column] ? measure_figures(c, t, plan, column) : 0;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!table_speaks(c, lang))
            continue;
        measure_phrase(c, &head->side[lang], (enum lang)lang, STYLE_TABLE_HEAD, 0, &m);
        for (uint32_t r = 0; r < t->row_count && !plan->is_figure[column]; r++) {
            const struct row *row = &t->rows[r];
            if (!row->group && row->cells[column].columns <= 1)
                measure_cell(c, &row->cells[column], (enum lang)lang, table_text_style(plan),
                             column == 0 && row->of_which ? TABLE_INDENT : 0, &m);
        }
    }
    plan->natural[column] = wider(m.natural, figures) + PT(1);
    plan->minimum[column] = wider(narrower(m.minimum, m.natural), figures) + PT(1);
}

/* Columns under a cell that spans them are together as wide as it likes, within reason. */
static void measure_spans(struct composer *c, const struct table *t, struct table_plan *plan)
{
    for (uint32_t r = 0; r < t->row_count && c->ok; r++)
        for (uint32_t i = 0; i < t->column_count && !t->rows[r].group; i++) {
            const struct cell *cell = &t->rows[r].cells[i];
            if (cell->columns <= 1 || cell->type != CELL_TEXT)
                continue;
            struct measured m = {0};
            uint32_t n = cell->columns;
            for (int lang = 0; lang < LANG_COUNT; lang++)
                if (table_speaks(c, lang))
                    measure_phrase(c, &cell->text.side[lang], (enum lang)lang,
                                   table_text_style(plan), 0, &m);
            int wanted = narrower(m.natural, (int)n * TEXT_ENOUGH) - (int)(n - 1) * TABLE_GAP;
            int64_t lacks = wanted - sum(plan->natural, i, i + n);
            for (uint32_t k = i; k < i + n && lacks > 0; k++)
                plan->natural[k] += (int)(lacks / n);
        }
}

bool table_measure(struct composer *c, const struct table *t, struct table_plan *plan)
{
    uint32_t n = t->column_count;
    bool figures = false;
    *plan = (struct table_plan){0};
    plan->columns = arena_array(c->work, n, sizeof *plan->columns);
    plan->is_figure = arena_array(c->work, n, sizeof *plan->is_figure);
    plan->after = arena_array(c->work, n, sizeof *plan->after);
    plan->natural = arena_array(c->work, n, sizeof *plan->natural);
    plan->minimum = arena_array(c->work, n, sizeof *plan->minimum);
    plan->panel = arena_array(c->work, n, sizeof *plan->panel);
    for (uint32_t i = 0; i < n; i++) {
        plan->is_figure[i] = table_column_is_figures(c, t, i);
        figures = figures || plan->is_figure[i];
    }
    if (figures)
        plan->figures = arena_array(c->work, (size_t)n * t->row_count, sizeof *plan->figures);
    plan->form = form_of(c, t, plan);
    for (uint32_t r = 0; r < t->row_count; r++)
        for (uint32_t i = 1; t->rows[r].cells && i < n; i++)
            plan->marked = plan->marked || (t->rows[r].cells[i].type == CELL_TEXT &&
                                            t->rows[r].cells[i].stage != STAGE_NONE);
    for (uint32_t i = 0; i < n && c->ok; i++)
        measure_column(c, t, plan, i);
    measure_spans(c, t, plan);
    return c->ok;
}

/* ---- sharing --------------------------------------------------------------------- */

/* Gives open columns their parts of `rest`; true if one of them had to be settled: at its
 * natural width, being modest and leaving the others their minimum, or at its own minimum,
 * being squeezed. */
static bool settle(const int *natural, const int *minimum, int *width, uint32_t count,
                   int64_t *rest)
{
    int64_t asked = 0, least = 0;
    uint32_t open = 0;
    for (uint32_t i = 0; i < count; i++)
        if (!width[i]) {
            asked += natural[i];
            least += minimum[i];
            open++;
        }
    for (int squeeze = 0; squeeze < 2; squeeze++)
        for (uint32_t i = 0; i < count; i++) {
            if (width[i])
                continue;
            bool modest = natural[i] <= *rest / open && natural[i] - minimum[i] <= *rest - least;
            bool squeezed = natural[i] * *rest / asked < minimum[i];
            if (squeeze ? !squeezed : !modest)
                continue;
            width[i] = squeeze ? minimum[i] : natural[i];
            *rest -= width[i];
            return true;
        }
    for (uint32_t i = 0; i < count; i++)
        if (!width[i])
            width[i] = (int)(natural[i] * *rest / asked);
    return false;
}

/* The columns behind the first, alike but for those that would break a word.  False where
 * they do not fit. */
static bool share_alike(const int *natural, const int *minimum, uint32_t count, int available,
                        const struct composer *c, int *width)
{
    uint32_t open = count - 1;
    int64_t spare = available - sum(natural, 1, count) - (int64_t)(count - 1) * PT(6);
    int label = wider((int)spare, 46 * c->look->em / 10);
    int rest = available - wider(minimum[0], narrower(natural[0], label)), each = 0;
    for (uint32_t i = 0; i < count; i++)
        width[i] = 0;
    for (bool settled = true; settled && open;) {
        settled = false;
        each = rest / (int)open;
        for (uint32_t i = 1; i < count; i++) {
            if (width[i] || minimum[i] <= each)
                continue;
            width[i] = minimum[i];
            rest -= minimum[i];
            open--;
            settled = true;
        }
    }
    width[0] = available;
    for (uint32_t i = 1; i < count; i++) {
        width[i] = width[i] ? width[i] : each;
        width[0] -= width[i];
    }
    return rest >= 0 && count > 1;
}

static void share_width(const int *natural, const int *minimum, uint32_t count, int available,
                        int *width)
{
    int64_t wanted = sum(natural, 0, count), least = sum(minimum, 0, count), rest = available;
    for (uint32_t i = 0; i < count; i++)
        width[i] = 0;
    if (wanted <= available)
        for (uint32_t i = 0; i < count; i++)    /* room to spare: an equal part to each */
            width[i] = natural[i] + (int)((available - wanted) / count);
    else if (least >= available)
        for (uint32_t i = 0; i < count; i++)
            width[i] = (int)(minimum[i] * (int64_t)available / least);
    else
        while (settle(natural, minimum, width, count, &rest))
            ;
}

/* Between two columns of text, at ease.  A mark in the gap stands nearer to its own text
 * than to the one before: 0.6 em of the cells' type apart from it. */
static int text_gap(const struct composer *c, const struct table_plan *plan)
{
    int em = wider(c->styles[table_text_style(plan)].text[LANG_ZH].size,
                   c->styles[table_text_style(plan)].text[LANG_EN].size);
    return plan->marked ? wider(TABLE_GAP, TABLE_HANG + em * 6 / 10) : TABLE_GAP;
}

/* ---- placing --------------------------------------------------------------------- */

/* The columns of one panel, the first column of the table before them. */
static void place_panel(const struct composer *c, const struct table_plan *plan, uint32_t first,
                        uint32_t end)
{
    int natural[LIMIT_COLUMNS + 1], minimum[LIMIT_COLUMNS + 1], width[LIMIT_COLUMNS + 1];
    uint32_t n = 0;
    bool again = first > 0;
    if (again)
        natural[n] = minimum[n] = plan->columns[0].width, n++;
    for (uint32_t i = first; i < end; i++, n++) {
        natural[n] = plan->natural[i];
        minimum[n] = plan->minimum[i];
    }
    int gap = text_gap(c, plan);
    if (!plan->marked && (int)(n - 1) * gap * 2 > c->look->measure)
        gap = PT(2);
    int available = c->look->measure - gap * (int)(n - 1);
    if (!plan->marked || !share_alike(natural, minimum, n, available, c, width))
        share_width(natural, minimum, n, available, width);
    int x = again ? plan->columns[0].width + gap : 0;
    for (uint32_t i = first, k = again; i < end; i++, k++) {
        plan->columns[i] = (struct table_area){x, width[k]};
        x += width[k] + gap;
    }
}

static int comfort(const struct composer *c, const struct table_plan *plan, uint32_t i)
{
    return wider(plan->minimum[i], narrower(plan->natural[i], PANEL_ENOUGH));
}

/* As many columns as stand beside the first in comfort, but one at least. */
static uint32_t panel_end(const struct composer *c, const struct table *t,
                          const struct table_plan *plan, uint32_t first)
{
    int64_t used = first ? plan->columns[0].width : 0;
    uint32_t i = first;
    for (; i < t->column_count; i++) {
        int64_t with = used + comfort(c, plan, i) + (i ? text_gap(c, plan) : 0);
        if (with > c->look->measure && i > first + (first == 0))
            break;
        used = with;
    }
    return i;
}

static void place_panels(const struct composer *c, const struct table *t, struct table_plan *plan)
{
    int most = c->look->measure / 3;
    for (uint32_t i = 0; i < t->column_count; i++)
        plan->minimum[i] = narrower(plan->minimum[i], i ? most * 2 : most);
    int64_t gaps = (int64_t)text_gap(c, plan) * (t->column_count - 1);
    bool whole = sum(plan->minimum, 0, t->column_count) + gaps <= c->look->measure;
    plan->panels = 0;
    for (uint32_t first = 0; first < t->column_count; plan->panels++) {
        uint32_t end = whole ? t->column_count : panel_end(c, t, plan, first);
        for (uint32_t i = first; i < end; i++)
            plan->panel[i] = (uint8_t)plan->panels;
        place_panel(c, plan, first, end);
        first = end;
    }
}

/* The widest label beside the figures, indents included. */
static int label_width(struct composer *c, const struct table *t)
{
    enum lang lang = frame_left(c->frame) == LANG_ZH ? LANG_EN : LANG_ZH;
    int width = natural_width(c, &t->columns[0].head.side[lang], lang, STYLE_TABLE_HEAD);
    for (uint32_t r = 0; r < t->row_count; r++)
        if (!t->rows[r].group && t->rows[r].cells[0].type == CELL_TEXT)
            width = wider(width, natural_width(c, &t->rows[r].cells[0].text.side[lang], lang,
                                               STYLE_TABLE_TEXT) +
                                     (t->rows[r].of_which ? TABLE_INDENT : 0));
    return width;
}

/* Labels on both axes, figures to the right of those on the second. */
static bool place_figures(struct composer *c, const struct table *t, const int *width,
                          struct table_plan *plan)
{
    int x = c->look->measure;
    for (uint32_t i = t->column_count; i-- > 1;) {
        plan->columns[i].width = width[i];
        plan->columns[i].x = x - width[i];
        x = plan->columns[i].x - 2 * TABLE_GAP;
    }
    if (x - c->frame->axis < PT(80))
        return false;
    int wanted = wider(label_width(c, t), 12 * c->look->em), spare = x - c->frame->axis - wanted;
    if (spare > 0 && t->column_count > 1) {     /* figures stay near their labels */
        for (uint32_t i = 1; i < t->column_count; i++)
            plan->columns[i].x -= spare;
        x -= spare;
    }
    enum lang left = frame_left(c->frame);
    plan->label[left] = (struct table_area){0, c->frame->width[left]};
    plan->label[!left] = (struct table_area){c->frame->axis, x - c->frame->axis};
    return true;
}

static void place_status(struct composer *c, const struct table *t, struct table_plan *plan)
{
    int em = c->look->em, step = em * 46 / 10;
    uint32_t marks = t->column_count - 1;
    if ((int)marks * step > c->look->measure - c->frame->axis)
        step = (c->look->measure - c->frame->axis) / (int)marks;
    enum lang left = frame_left(c->frame);
    int zh = em * 75 / 10, en = c->frame->axis - zh, first = left == LANG_ZH ? zh : en;
    plan->label[left] = (struct table_area){0, first - PT(4)};
    plan->label[!left] = (struct table_area){first, c->frame->axis - first - PT(4)};
    for (uint32_t i = 1; i < t->column_count; i++)
        plan->columns[i] = (struct table_area){c->frame->axis + step * (int)(i - 1), step - PT(3)};
}

/* In one language figures and marks begin at the data axis too, near their labels, where
 * these are short enough. */
static bool place_data(const struct composer *c, const struct table *t, struct table_plan *plan)
{
    int em = c->look->em, x = c->frame->axis, n = (int)t->column_count - 1, most = em * 46 / 10;
    if (plan->form != TABLE_SINGLE || n < 1 || plan->natural[0] + TABLE_GAP > x)
        return false;
    for (uint32_t i = 1; i < t->column_count; i++)
        if (!plan->is_figure[i] && t->columns[i].type != COLUMN_STAGE)
            return false;
    int rest = c->look->measure - x - (int)sum(plan->natural, 1, t->column_count) - 2 * TABLE_GAP * (n - 1);
    if (rest < 0)
        return false;
    plan->columns[0] = (struct table_area){0, x - TABLE_GAP};
    for (uint32_t i = 1; i < t->column_count; i++) {
        int more = narrower(rest / n, wider(most - 2 * TABLE_GAP - plan->natural[i], 0));
        plan->columns[i] = (struct table_area){x, plan->natural[i] + more};
        x += plan->columns[i].width + 2 * TABLE_GAP;
    }
    return true;
}

/* Far beyond the type area: words would break, or text columns stand too thin to read. */
static bool is_wide(const struct composer *c, const struct table *t, const struct table_plan *plan)
{
    int64_t gaps = (int64_t)text_gap(c, plan) * (t->column_count - 1);
    int64_t enough = gaps, measure = c->look->measure;
    for (uint32_t i = 0; i < t->column_count; i++)
        enough += wider(narrower(plan->natural[i], TEXT_ENOUGH), plan->minimum[i]);
    return sum(plan->minimum, 0, t->column_count) + gaps > measure || enough * 10 > measure * 19 ||
           (t->column_count > WIDE_COLUMNS &&
            sum(plan->natural, 0, t->column_count) + gaps > measure);
}

void table_place(struct composer *c, const struct table *t, struct table_plan *plan)
{
    plan->panels = 1;
    if (plan->form == TABLE_STATUS) {
        place_status(c, t, plan);
        return;
    }
    if (plan->form == TABLE_FIGURES && (place_figures(c, t, plan->natural, plan) ||
                                        place_figures(c, t, plan->minimum, plan)))
        return;
    if (place_data(c, t, plan))
        return;
    if (plan->form == TABLE_FIGURES)
        plan->form = TABLE_STACKED;
    plan->wide = plan->wide || is_wide(c, t, plan);
    if (!plan->wide || plan->turned)
        place_panels(c, t, plan);
}
