/*
 * manifest: a document as JSON.
 */
#include "document/manifest.h"

#include "document/audit.h"

#include <string.h>

static const char *const qualifiers[] = {"exact", "about", "nearly", "over", "more-than",
                                         "at-least", "at-most", "up-to", "between"};
static const char *const stages[] = {NULL, "reported", "under-way", "planned"};
static const char *const derivations[] = {NULL, "sum", "difference", "share", "growth"};

static void put_side(struct json *j, const char *key, const struct bilingual *b, enum lang lang)
{
    if (b->side[lang].count)
        json_string(j, key, phrase_text(j->arena, &b->side[lang]));
}

static void put_cite(struct json *j, const struct cite *c)
{
    if (c->source && c->source->id)
        json_string(j, "source", arena_printf(j->arena, "%s.%s", c->source->region->id,
                                              c->source->id));
    json_string(j, "at", c->at);
}

static void put_operands(struct json *j, const struct fact *f)
{
    if (!f->operand_count)
        return;
    json_string(j, "computed", derivations[f->derivation]);
    json_open(j, "operands", '[');
    for (uint32_t i = 0; i < f->operand_count; i++)
        json_string(j, NULL, arena_printf(j->arena, "%s.%s", f->operands[i]->region->id,
                                          f->operands[i]->id));
    json_close(j, ']');
}

static void put_fact(struct json *j, const struct fact *f)
{
    json_open(j, NULL, '{');
    json_string(j, "id", arena_printf(j->arena, "%s.%s", f->region->id, f->id));
    json_decimal(j, "value", &f->value);
    if (f->qualifier == Q_BETWEEN)
        json_decimal(j, "to", &f->to);
    json_string(j, "unit", f->unit->code);
    json_string(j, "qualifier", qualifiers[f->qualifier]);
    json_string(j, "stage", stages[f->stage]);
    if (f->has_period)
    {
        json_string(j, "period", period_text(j->arena, &f->period, LANG_EN));
        json_string(j, "period-zh", period_text(j->arena, &f->period, LANG_ZH));
    }
    json_string(j, "label-zh", f->label[LANG_ZH]);
    json_string(j, "label-en", f->label[LANG_EN]);
    json_string(j, "zh", figure_text(j->arena, f, LANG_ZH, FIGURE_FULL));
    json_string(j, "en", figure_text(j->arena, f, LANG_EN, FIGURE_FULL));
    put_cite(j, &f->cite);
    put_operands(j, f);
    json_close(j, '}');
}

static void put_source(struct json *j, const struct source *s)
{
    json_open(j, NULL, '{');
    json_string(j, "id", arena_printf(j->arena, "%s.%s", s->region->id, s->id));
    json_number(j, "number", s->number);
    put_side(j, "title-zh", &s->title, LANG_ZH);
    put_side(j, "title-en", &s->title, LANG_EN);
    put_side(j, "publisher-zh", &s->publisher, LANG_ZH);
    put_side(j, "publisher-en", &s->publisher, LANG_EN);
    if (s->has_date)
        json_string(j, "date", period_text(j->arena, &s->date, LANG_EN));
    json_string(j, "url", s->url);
    json_close(j, '}');
}

static void put_region(struct json *j, const struct region *r)
{
    json_open(j, NULL, '{');
    json_string(j, "id", r->id);
    json_string(j, "version", r->version);
    json_string(j, "zh", r->name[LANG_ZH]);
    json_string(j, "en", r->name[LANG_EN]);
    json_flag(j, "edition", r->edition);
    json_flag(j, "missing", r->missing);
    json_open(j, "sources", '[');
    for (uint32_t i = 0; i < r->source_count; i++)
        put_source(j, &r->sources[i]);
    json_close(j, ']');
    json_close(j, '}');
}

static void put_pair(const struct printed *p, void *data)
{
    struct json *j = data;
    json_open(j, NULL, '{');
    if (p->pair)
        json_number(j, "pair", p->pair);
    json_string(j, "region", p->region->id);
    json_string(j, "place", p->what);
    put_side(j, "zh", p->text, LANG_ZH);
    put_side(j, "en", p->text, LANG_EN);
    if (p->cite)
        put_cite(j, p->cite);
    json_close(j, '}');
}

static void put_terms(struct json *j, const struct document *d)
{
    json_open(j, "terms", '[');
    for (uint32_t i = 0; i < d->term_count; i++) {
        json_open(j, NULL, '{');
        json_string(j, "id", d->terms[i]->id);
        json_string(j, "zh", d->terms[i]->zh);
        json_string(j, "en", d->terms[i]->en);
        json_string(j, "region", d->terms[i]->region->id);
        json_close(j, '}');
    }
    json_close(j, ']');
}

/* Files by their hashes, or settings by their values: who has none is in the other list. */
static void put_inputs(struct json *j, const char *key, const struct manifest_file *list,
                       size_t count, bool files)
{
    json_open(j, key, '[');
    for (size_t i = 0; i < count; i++) {
        if ((list[i].sha256 != NULL) != files)
            continue;
        json_open(j, NULL, '{');
        json_string(j, "kind", list[i].kind);
        json_string(j, "name", list[i].name);
        json_string(j, "of", list[i].of);
        json_string(j, "sha256", list[i].sha256);
        json_string(j, "value", list[i].value);
        json_close(j, '}');
    }
    json_close(j, ']');
}

char *manifest_json(struct arena *a, const struct document *d, const struct manifest_file *files,
                    size_t count)
{
    struct json j = {.arena = a};
    json_open(&j, NULL, '{');
    json_string(&j, "briefing-manifest", MANIFEST_VERSION);
    json_open(&j, "regions", '[');
    for (uint32_t i = 0; i < d->region_count; i++)
        put_region(&j, d->regions[i]);
    json_close(&j, ']');
    json_open(&j, "facts", '[');
    for (uint32_t i = 0; i < d->region_count; i++)
        for (uint32_t k = 0; k < d->regions[i]->fact_count; k++)
            put_fact(&j, d->regions[i]->facts[k]);
    json_close(&j, ']');
    put_terms(&j, d);
    json_open(&j, "pairs", '[');
    document_walk(d, put_pair, &j);
    json_close(&j, ']');
    put_inputs(&j, "settings", files, count, false);
    put_inputs(&j, "files", files, count, true);
    json_close(&j, '}');
    return j.at;
}
