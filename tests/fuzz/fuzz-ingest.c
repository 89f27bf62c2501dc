/*
 * fuzz-ingest: any bytes as streams of plugins: read, linked, dumped.
 *
 * An input is one stream or several with lines of four hyphens between.  Beside not
 * crashing: a refused stream leaves the document as it was, and what is accepted keeps the
 * model's promises (pairs without a gap, parents, cells, figures that print).
 */
#include "document/document.h"
#include "fuzz.h"

#include <stdio.h>
#include <string.h>

#define SEPARATOR "----\n"

static size_t accepted, linked;         /* streams; documents with one at least */

#define insist fuzz_insist

/* ---- one input ---------------------------------------------------------------- */

static void no_sink(enum message m, const char *where, const char *text, void *data)
{
    (void)data;
    (void)where;
    insist(m > MSG_NONE && m < MSG_COUNT && *text, "a message has words");
}

static const struct document *checked;

static void check_phrase(const struct phrase *p)
{
    insist(p->presence == TEXT_PRESENT || !p->count, "a gap has no spans");
    for (uint32_t i = 0; i < p->count; i++) {
        const struct span *s = &p->spans[i];
        size_t bad;
        insist(utf8_check(s->text, s->bytes, &bad), "spans are UTF-8");
        insist((s->kind == SPAN_NUMBER) == (s->fact != NULL), "a number has its fact");
        insist((s->kind == SPAN_SEE) == (s->target != NULL), "a reference has its target");
        insist(!s->target || s->target->pair <= checked->pair_count, "a target is there");
    }
}

static void check_text(const struct bilingual *b)
{
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++)
        check_phrase(&b->side[lang]);
}

/* Each column of each row is filled once: what spans say is what is covered. */
static void check_table(const struct table *t, uint32_t *pair)
{
    uint32_t covered[LIMIT_COLUMNS] = {0};
    for (uint32_t i = 0; i < t->row_count; i++) {
        const struct row *r = &t->rows[i];
        insist(r->pair == ++*pair, "rows are numbered");
        insist(r->group == !r->cells, "a row has cells");
        check_text(&r->label);
        for (uint32_t c = 0; r->cells && c < t->column_count;) {
            const struct cell *cell = &r->cells[c];
            insist((cell->type == CELL_COVERED) == (covered[c] > 0), "spans cover");
            insist(cell->columns && cell->rows && c + cell->columns <= t->column_count,
                   "spans fit");
            insist((cell->type == CELL_FACT) == (cell->fact != NULL), "a cell has its fact");
            check_text(&cell->text);
            for (uint32_t k = c; k < c + cell->columns; k++) {
                insist(k == c || (r->cells[k].type == CELL_COVERED && !covered[k]), "spans span");
                covered[k] = covered[k] ? covered[k] - 1 : cell->rows - 1u;
            }
            c += cell->columns;
        }
    }
    for (uint32_t c = 0; c < t->column_count; c++)
        insist(!covered[c], "spans end");
    for (uint32_t i = 0; i < t->note_count; i++)
        check_text(&t->notes[i]);
}

static void check_chart(const struct chart *c)
{
    insist(c->series_count, "a chart has series");
    for (uint32_t i = 0; i < c->series_count; i++) {
        check_text(&c->series[i].label);
        for (uint32_t k = 0; k < c->series[i].count; k++)
            check_text(&c->series[i].points[k].label);
    }
}

static void check_diagram(const struct diagram *d)
{
    for (uint32_t i = 0; i < d->count; i++) {
        const struct node *n = &d->nodes[i];
        insist(!n->parent || (n->parent < n && n->depth == n->parent->depth + 1), "parents first");
        check_text(&n->text);
        check_text(&n->detail);
    }
}

static void check_blocks(const struct block *first, const struct block *last,
                         const struct block *parent, uint32_t *pair)
{
    const struct block *end = NULL;
    for (const struct block *b = first; b; end = b, b = b->next) {
        insist(b->parent == parent, "children know their parent");
        insist(b->pair == (b->kind == BLOCK_LIST ? 0 : ++*pair), "blocks are numbered");
        insist((b->table != NULL) == (b->kind == BLOCK_TABLE), "a table has its columns");
        insist(b->kind != BLOCK_LIST || b->first, "a list has items");
        check_text(&b->text);
        check_text(&b->head);
        if (b->table)
            check_table(b->table, pair);
        if (b->chart)
            check_chart(b->chart);
        if (b->diagram)
            check_diagram(b->diagram);
        check_blocks(b->first, b->last, b, pair);
    }
    insist(end == last, "the last block is the last");
}

static void check_fact(struct arena *a, const struct fact *f)
{
    char *numeral, *unit;
    insist(f->unit && f->id && f->region, "a fact is whole");
    for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
        for (int form = FIGURE_FULL; form <= FIGURE_WORDS; form++) {
            const char *text = figure_text(a, f, (enum lang)lang, (enum figure_form)form);
            insist(text ? *text : form == FIGURE_WORDS, "a figure prints");
        }
        insist(*figure_cell(a, &f->value, 2, (enum lang)lang), "a cell prints");
        insist(!f->has_period || *period_text(a, &f->period, (enum lang)lang), "a period prints");
    }
    figure_strip(a, f, &numeral, &unit);
    insist(*numeral, "a numeral prints");
}

static void check_document(const struct document *d)
{
    uint32_t pair = 0, facts = 0;
    checked = d;
    for (uint32_t i = 0; i < d->region_count; i++) {
        const struct region *r = d->regions[i];
        insist(r->missing || (r->name[LANG_ZH] && r->name[LANG_EN]), "a region has its names");
        check_blocks(r->first, r->last, NULL, &pair);
        for (uint32_t k = 0; k < r->measure_count; k++)
            insist(r->measures[k].theme && r->measures[k].pair == ++pair, "measures are numbered");
        for (uint32_t k = 0; k < r->event_count; k++)
            insist(r->events[k].pair == ++pair, "events are numbered");
        for (uint32_t k = 0; k < r->fact_count; k++)
            check_fact(d->arena, r->facts[k]);
        facts += r->fact_count;
    }
    insist(pair == d->pair_count && facts == d->fact_count, "all is counted");
    for (uint32_t i = 1; i < d->term_count; i++)
        insist(strcmp(d->terms[i - 1]->pinyin, d->terms[i]->pinyin) <= 0, "terms are sorted");
}

static void count_line(const char *line, void *data)
{
    size_t bad;
    insist(utf8_check(line, strlen(line), &bad), "the dump is UTF-8");
    ++*(size_t *)data;
}

/* Each stream as a plugin of its own; one that is refused goes missing. */
static void read_streams(struct document *d, const char *bytes, size_t length)
{
    const char *end = bytes + length, *stop;
    for (const char *s = bytes; s <= end; s = stop + strlen(SEPARATOR)) {
        stop = memmem(s, (size_t)(end - s), SEPARATOR, strlen(SEPARATOR));
        while (stop && stop > s && stop[-1] != '\n')
            stop = memmem(stop + 1, (size_t)(end - stop - 1), SEPARATOR, strlen(SEPARATOR));
        stop = stop ? stop : end;
        uint32_t before = d->region_count;
        bool read = ingest_stream(d, s, (size_t)(stop - s), "plugins/fuzz.so");
        insist(d->region_count == before + read, "a refused stream leaves nothing");
        accepted += read;
        if (!read && before == 1)
            document_add_missing(d, "rongcheng", NULL, NULL, "缺", "missing");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    size_t lines = 0;
    diag_set_sink(no_sink, NULL);
    read_streams(d, (const char *)bytes, length);
    if (document_link(d)) {
        check_document(d);
        document_dump(d, count_line, &lines);
        insist(lines, "the dump says something");
        linked += d->pair_count > 0;
    }
    arena_free(a);
    return 0;
}

/* ---- mutants ------------------------------------------------------------------------ */

/* What a field may well hold. */
static const char *const words[] = {
    "", "1", "0", "-1", "2", "64", "65535", "1e9", "0.5", "99999999999999999999999999999999999999",
    "0.00000000000000000000000000000000000001", "\\-", "\\?", "\\n", "\\x", "{a}", "{a:w}", "{a:n}",
    "{places}", "{places:w}", "{see:money}", "{see:s}", "{term:group}", "{em|x}", "{title|x}",
    "{zh|x}", "{en|x}", "{{", "}}", "{", "}", "{gone.x}", "{everything.places}",
    "{rongcheng.places}", "a", "b", "places", "everything.places", "gone.x", "a b", "b c a",
    "2018", "2018-09", "2018-09-01/2019", "/2022", "2013/", "S2016", "undated", "7,9-12", "percent",
    "yuan", "places", "fact", "text", "missing", "not-stated", "number", "planned", "between",
    "over", "sum", "share", "growth", "difference", "edition", "甲", "\xF0\xA0\x80\x80", "\xFF",
    "\xE2\x80\xAE", "funding", "same-facts", "tree", "bar", "of-which", "学位{places}个"};

/* Counts right, so that more than the count is tried: every `end` says what came. */
static void mend_ends(struct input *x)
{
    size_t records = 0, at = 0;
    while (at < x->length) {
        const char *newline = memchr(x->bytes + at, '\n', x->length - at);
        size_t bytes = newline ? (size_t)(newline - x->bytes) + 1 - at : x->length - at;
        if (bytes >= 4 && memcmp(x->bytes + at, "end\t", 4) == 0) {
            char end[32];
            fuzz_cut(x, at, bytes);
            bytes = (size_t)snprintf(end, sizeof end, "end\t%zu\n", records);
            fuzz_put(x, at, end, bytes);
        }
        records = memcmp(x->bytes + at, "----", bytes < 4 ? bytes : 4) == 0 ? 0 : records + 1;
        at += bytes;
    }
}

static void finish(struct input *x)
{
    if (fuzz_under(4))
        mend_ends(x);
}

static bool outcome(void)
{
    printf("fuzz-ingest: %zu streams accepted, %zu documents linked\n", accepted, linked);
    return linked > 0;
}

const struct fuzz_target fuzz_target = {
    .name = "fuzz-ingest", .words = words, .word_count = sizeof words / sizeof *words, .numbers = true,
    .field = '\t', .separator = SEPARATOR, .runs = 20000, .finish = finish, .outcome = outcome};
