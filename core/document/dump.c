/*
 * dump: the document as text, one thing a line, for `dump document` and the goldens.
 *
 * A line is a word, what identifies the thing, and its texts; depth is two spaces a
 * level; the two languages stand on lines of their own below (zh, en).  Spans show their
 * kind in angle brackets, so that a golden tells a figure from its digits.
 */
#include "document/document_private.h"

#include <stdio.h>
#include <string.h>

struct dump {
    struct arena *arena;
    void (*sink)(const char *line, void *data);
    void *data;
};

static void line(struct dump *d, int depth, const char *text)
{
    d->sink(arena_printf(d->arena, "%*s%s", 2 * depth, "", text), d->data);
}

#define say(d, depth, ...) line((d), (depth), arena_printf((d)->arena, __VA_ARGS__))

/* ---- texts ----------------------------------------------------------------------------- */

static const char *span_text(struct dump *d, const struct span *s)
{
    static const char *const names[] = {[SPAN_NUMBER] = "fact", [SPAN_TERM] = "term",
                                        [SPAN_EM] = "em", [SPAN_NAME] = "name", [SPAN_TITLE] = "title",
                                        [SPAN_OTHER_LANG] = "other", [SPAN_SEE] = "see"};
    if (s->kind == SPAN_TEXT)
        return arena_strndup(d->arena, s->text, s->bytes);
    if (s->kind == SPAN_SEE)
        return arena_printf(d->arena, "<see %s>", s->target->id);
    if (s->kind == SPAN_NUMBER)
        return arena_printf(d->arena, "<fact %s %.*s>", s->fact->id, (int)s->bytes, s->text);
    return arena_printf(d->arena, "<%s %.*s>", names[s->kind], (int)s->bytes, s->text);
}

static const char *side_text(struct dump *d, const struct phrase *p)
{
    const char *text = p->presence == TEXT_ABSENT         ? "(absent)"
                       : p->presence == TEXT_UNTRANSLATED ? "(untranslated)"
                                                          : "";
    for (uint32_t i = 0; i < p->count; i++)
        text = arena_printf(d->arena, "%s%s", text, span_text(d, &p->spans[i]));
    return text;
}

static void dump_text(struct dump *d, int depth, const char *what, const struct bilingual *b)
{
    static const char *const langs[] = {"zh", "en"};
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        const char *text = side_text(d, &b->side[lang]);
        if (*text)
            say(d, depth, "%s%s%s: %s", what, *what ? "-" : "", langs[lang], text);
    }
}

static const char *cite_text(struct dump *d, const struct cite *c)
{
    if (!c->source)
        return "";
    return arena_printf(d->arena, " [%u%s%s]", c->source->number, c->at ? ":" : "",
                        c->at ? c->at : "");
}

static const char *stage_text(enum stage s)
{
    static const char *const names[] = {"", " reported", " under-way", " planned"};
    return names[s];
}

static const char *unit_text(struct dump *d, const struct unit *u)
{
    return u ? arena_printf(d->arena, " %s", u->code) : "";
}

/* ---- tables, charts, diagrams -------------------------------------------------------------- */

static const char *cell_text(struct dump *d, const struct cell *c)
{
    struct arena *a = d->arena;
    switch (c->type) {
    case CELL_TEXT:
        return arena_printf(a, "%s · %s", side_text(d, &c->text.side[LANG_ZH]),
                            side_text(d, &c->text.side[LANG_EN]));
    case CELL_FACT:
        return arena_printf(a, "<fact %s %s>", c->fact->id, decimal_text(a, &c->fact->value));
    case CELL_NUMBER: return decimal_text(a, &c->number);
    case CELL_PERIOD: return period_text(a, &c->period, LANG_EN);
    case CELL_STAGE: return arena_printf(a, "<stage%s>", stage_text(c->stage));
    case CELL_MISSING: return c->not_applicable ? "<not applicable>" : "<not stated>";
    case CELL_COVERED: return "<covered>";
    }
    return "";
}

static void dump_row(struct dump *d, int depth, const struct table *t, const struct row *r)
{
    const char *cells = "";
    if (r->group) {
        say(d, depth, "group #%u", r->pair);
        dump_text(d, depth + 1, "", &r->label);
        return;
    }
    for (uint32_t i = 0; i < t->column_count; i++) {
        const struct cell *c = &r->cells[i];
        const char *span = c->columns > 1 || c->rows > 1
                               ? arena_printf(d->arena, " (%u×%u)", c->columns, c->rows) : "";
        cells = arena_printf(d->arena, "%s | %s%s", cells, cell_text(d, c), span);
    }
    say(d, depth, "row #%u%s%s%s", r->pair, r->keep_with_next ? " keep" : "",
        r->of_which ? " of-which" : "", cells);
}

static void dump_table(struct dump *d, int depth, const struct table *t)
{
    static const char *const types[] = {"text", "number", "share", "period", "stage"};
    for (uint32_t i = 0; i < t->column_count; i++) {
        const struct column *c = &t->columns[i];
        say(d, depth, "column %s%s%s", types[c->type], unit_text(d, c->unit),
            c->decimals >= 0 ? arena_printf(d->arena, " decimals %d", c->decimals) : "");
        dump_text(d, depth + 1, "", &c->head);
    }
    for (uint32_t i = 0; i < t->row_count; i++)
        dump_row(d, depth, t, &t->rows[i]);
    for (uint32_t i = 0; i < t->note_count; i++)
        dump_text(d, depth, "note", &t->notes[i]);
}

static void dump_chart(struct dump *d, int depth, const struct chart *c)
{
    for (uint32_t i = 0; i < c->series_count; i++) {
        line(d, depth, "series");
        dump_text(d, depth + 1, "", &c->series[i].label);
        for (uint32_t k = 0; k < c->series[i].count; k++) {
            const struct point *p = &c->series[i].points[k];
            say(d, depth + 1, "point %s%s%s", decimal_text(d->arena, p->fact ? &p->fact->value
                                                                             : &p->number),
                p->fact ? " fact " : "", p->fact ? p->fact->id : "");
            dump_text(d, depth + 2, "", &p->label);
        }
    }
    for (uint32_t i = 0; i < c->note_count; i++)
        dump_text(d, depth, "note", &c->notes[i]);
}

static void dump_diagram(struct dump *d, int depth, const struct diagram *g)
{
    for (uint32_t i = 0; i < g->count; i++) {
        const struct node *n = &g->nodes[i];
        int at = depth + (int)n->depth;
        say(d, at, "node %s", n->id);
        dump_text(d, at + 1, "", &n->text);
        dump_text(d, at + 1, "detail", &n->detail);
    }
}

/* ---- blocks --------------------------------------------------------------------------------- */

/* A block's kind and what kind of that it is. */
static const char *kind_text(struct dump *d, const struct block *b)
{
    static const char *const roles[] = {"body", "lead", "key", "note", "quotation", "question"};
    static const char *const styles[] = {"bulleted", "numbered", "ordinal"};
    static const char *const charts[] = {"bar", "column", "line", "stacked-share", "timeline"};
    static const char *const diagrams[] = {"tree", "chain", "matrix"};
    switch (b->kind) {
    case BLOCK_SECTION: return "section";
    case BLOCK_PARAGRAPH: return arena_printf(d->arena, "paragraph %s", roles[b->role]);
    case BLOCK_LIST: return arena_printf(d->arena, "list %s", styles[b->style]);
    case BLOCK_ITEM: return "item";
    case BLOCK_TABLE: return "table";
    case BLOCK_CHART:
        return arena_printf(d->arena, "chart %s%s", charts[b->chart->type],
                            unit_text(d, b->chart->unit));
    case BLOCK_DIAGRAM: return arena_printf(d->arena, "diagram %s", diagrams[b->diagram->type]);
    }
    return "";
}

static void dump_block(struct dump *d, int depth, const struct block *b)
{
    const char *pair = b->kind == BLOCK_LIST ? "" : arena_printf(d->arena, " #%u", b->pair);
    say(d, depth, "%s%s%s%s%s", kind_text(d, b), b->id ? " " : "", b->id ? b->id : "", pair,
        cite_text(d, &b->cite));
    dump_text(d, depth + 1, "head", &b->head);
    dump_text(d, depth + 1, "", &b->text);
    if (b->table)
        dump_table(d, depth + 1, b->table);
    if (b->chart)
        dump_chart(d, depth + 1, b->chart);
    if (b->diagram)
        dump_diagram(d, depth + 1, b->diagram);
    for (const struct block *c = b->first; c; c = c->next)
        dump_block(d, depth + 1, c);
}

/* ---- lists ------------------------------------------------------------------------------------ */

static void dump_fact(struct dump *d, const struct fact *f)
{
    if (!f->unit || (f->derivation && !f->operand_count))
        return;
    say(d, 1, "fact %s%s%s%s: %s · %s (used %u, %u)", f->id, f->headline ? " headline" : "",
        stage_text(f->stage), cite_text(d, &f->cite),
        figure_text(d->arena, f, LANG_ZH, FIGURE_FULL),
        figure_text(d->arena, f, LANG_EN, FIGURE_FULL), f->uses[LANG_ZH], f->uses[LANG_EN]);
    if (f->has_period)
        say(d, 2, "period: %s", period_text(d->arena, &f->period, LANG_EN));
    if (f->label[LANG_ZH])
        say(d, 2, "label: %s · %s", f->label[LANG_ZH], f->label[LANG_EN]);
    for (uint32_t i = 0; i < f->operand_count; i++)
        say(d, 2, "from %s.%s", f->operands[i]->region->id, f->operands[i]->id);
}

static void dump_lists(struct dump *d, const struct region *r)
{
    for (uint32_t i = 0; i < r->source_count; i++) {
        const struct source *s = &r->sources[i];
        say(d, 1, "source %s %u%s%s", s->id, s->number, s->has_date ? " " : "",
            s->has_date ? period_text(d->arena, &s->date, LANG_EN) : "");
        dump_text(d, 2, "title", &s->title);
        dump_text(d, 2, "publisher", &s->publisher);
        dump_text(d, 2, "kind", &s->kind);
        dump_text(d, 2, "figures", &s->figures);
        dump_text(d, 2, "note", &s->note);
        if (s->url)
            say(d, 2, "url: %s", s->url);
    }
    for (uint32_t i = 0; i < r->fact_count; i++)
        dump_fact(d, r->facts[i]);
    for (uint32_t i = 0; i < r->measure_count; i++) {
        const struct measure *m = &r->measures[i];
        say(d, 1, "measure %s #%u%s%s", m->theme->code, m->pair, stage_text(m->stage),
            cite_text(d, &m->cite));
        dump_text(d, 2, "", &m->text);
    }
    for (uint32_t i = 0; i < r->event_count; i++) {
        const struct event *e = &r->events[i];
        say(d, 1, "event %s #%u%s%s%s", period_text(d->arena, &e->period, LANG_EN), e->pair,
            stage_text(e->stage), e->document ? " document" : "", cite_text(d, &e->cite));
        dump_text(d, 2, "", &e->text);
    }
    for (uint32_t i = 0; i < r->waiver_count; i++)
        say(d, 1, "waiver %s %s: %s", r->waivers[i].rule, r->waivers[i].subject,
            r->waivers[i].reason);
}

static void dump_region(struct dump *d, const struct region *r)
{
    say(d, 0, "%s %s%s: %s · %s", r->edition ? "edition" : "region", r->id,
        r->missing ? " (missing)" : "", r->name[LANG_ZH], r->name[LANG_EN]);
    if (r->missing) {
        say(d, 1, "reason: %s · %s", r->reason[LANG_ZH], r->reason[LANG_EN]);
        return;
    }
    say(d, 1, "version %s, order %d, chapter %u", r->version, r->order, r->chapter);
    if (r->province[LANG_ZH])
        say(d, 1, "province: %s · %s", r->province[LANG_ZH], r->province[LANG_EN]);
    if (r->level[LANG_ZH])
        say(d, 1, "level: %s · %s", r->level[LANG_ZH], r->level[LANG_EN]);
    dump_text(d, 1, "formula", &r->formula);
    dump_lists(d, r);
    for (const struct block *b = r->first; b; b = b->next)
        dump_block(d, 1, b);
}

void document_dump(const struct document *doc, void (*sink)(const char *line, void *data),
                   void *data)
{
    struct dump d = {.arena = arena_new(), .sink = sink, .data = data};
    for (uint32_t i = 0; i < doc->region_count; i++)
        dump_region(&d, doc->regions[i]);
    for (uint32_t i = 0; i < doc->term_count; i++) {
        const struct term *t = doc->terms[i];
        say(&d, 0, "term %s (%s): %s · %s", t->id, t->pinyin, t->zh, t->en);
        dump_text(&d, 1, "", &t->explanation);
    }
    say(&d, 0, "pairs %u, facts %u, untranslated %u, left out %u", doc->pair_count,
        doc->fact_count, doc->untranslated, doc->left_out);
    arena_free(d.arena);
}
