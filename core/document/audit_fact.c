/*
 * audit_fact: figures that can be traced: facts that nothing prints, facts without a
 * source, and prose that writes out a number instead of naming its fact.
 *
 * Words: a number in prose has a *key*: in Chinese the four characters before it and the
 * first behind it (新增学位…个), in English the two words behind it (… new places); a table
 * row with one figure has both, from its label and unit.  Two numbers of one region with one
 * key and two values contradict each other, unless both are facts, which may be of two
 * years.
 */
#include "document/audit_private.h"
#include "document/document_private.h"

#include <stdio.h>
#include <string.h>

#define KEY_CHARACTERS 4

struct keyed { struct decimal value; bool fact; };
struct fact_index {
    struct names values;                /* region, value and unit -> fact */
    struct names keys;                  /* region, key -> struct keyed */
};

/* "10200 个": what a written number would have to be to repeat the fact. */
static void value_key(char out[128], const struct decimal *value, const char *counter, size_t bytes)
{
    struct decimal d = *value;
    decimal_trim(&d);
    snprintf(out, 128, "%.*s/%d%.*s", d.count, d.digits, (int)d.scale, (int)bytes, counter);
}

/* ---- keys ----------------------------------------------------------------------------- */

static bool han_before(const char *text, const char *s)
{
    return s - text >= 3 && (unsigned char)s[-3] >= 0xe4 && (unsigned char)s[-3] <= 0xe9 &&
           ((unsigned char)s[-2] & 0xc0) == 0x80 && ((unsigned char)s[-1] & 0xc0) == 0x80;
}

/* The key of a number whose noun ends at `noun`, counted by what begins at `counter`; false
 * if there is no such noun. */
static bool noun_key(char out[64], const char *text, const char *noun, const char *counter,
                     const char *end)
{
    static const char *const before[] = {"约", "近", "超", "逾", "共", "达", "有"};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (word_before(text, noun, before[i]))
            noun -= strlen(before[i]);  /* of the number, not of the noun */
    const char *s = noun;
    for (int i = 0; i < KEY_CHARACTERS; i++, s -= 3)
        if (!han_before(text, s))
            return false;
    if (end - counter < 3 || (unsigned char)*counter < 0xe4 || (unsigned char)*counter > 0xe9)
        return false;
    snprintf(out, 64, "%.*s%.3s", (int)(noun - s), s, counter);
    return true;
}


/* A word that ends a noun: what follows it says no more of what is counted. */
static bool ends_noun(const char *s, size_t n)
{
    static const char *const words[] = {"of", "in", "and", "for", "to", "were", "was", "are", "is",
                                        "the", "by", "at", "on", "or", "with", "from", "as", "that",
                                        "who", "which", "than", "per", "out", "more", "had", "have",
                                        "has", "each", "into", "over", "under", "all", "will"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == n && strncmp(words[i], s, n) == 0)
            return true;
    return false;
}

/* The two words at s; false if there are no two that tell what is counted. */
static bool words_key(char out[64], const char *s, const char *end)
{
    size_t used = 0;
    for (int i = 0; i < 2; i++) {
        s = skip_spaces(s, end);
        size_t n = 0;
        char word[24];
        while (s + n < end && (is_letter(s[n]) || (n && s[n] == '-')) && n < sizeof word - 1) {
            word[n] = lower(s[n]);
            n++;
        }
        word[n] = 0;
        if (n < 2 || ends_noun(word, n))
            return false;
        used += (size_t)snprintf(out + used, 64 - used, "%s ", word);
        s += n;
    }
    return true;
}

/* ---- the index ------------------------------------------------------------------------ */

static void add_facts(struct fact_index *x, struct arena *a, const struct region *r)
{
    char key[128];
    for (uint32_t i = 0; i < r->fact_count; i++) {
        const struct fact *f = r->facts[i];
        bool share = f->unit->style == UNIT_PERCENT;
        struct decimal value = f->value;
        if (share)
            decimal_shift(&value, strcmp(f->unit->code, "permille") ? -2 : -3);
        if (f->qualifier == Q_BETWEEN || (!share && strlen(f->unit->zh) < 3))
            continue;
        value_key(key, &value, share ? "%" : f->unit->zh, share ? 1 : 3);
        names_add(&x->values, a, r, arena_strdup(a, key), (void *)f);
    }
}

/* A row with one figure: its label, up to a bracket, is the noun. */
static void add_row(struct fact_index *x, struct arena *a, const struct region *r,
                    const struct table *t, const struct row *row)
{
    const struct decimal *value = NULL;
    const struct unit *unit = NULL;
    const char *label = NULL, *english = NULL;
    bool fact = false;
    uint32_t figures = 0;
    for (uint32_t i = 0; row->cells && i < t->column_count; i++) {
        const struct cell *c = &row->cells[i];
        if (c->type == CELL_FACT || c->type == CELL_NUMBER) {
            figures++;
            fact = c->type == CELL_FACT;
            value = fact ? &c->fact->value : &c->number;
            unit = fact ? c->fact->unit : t->columns[i].unit;
        }
        if (c->type == CELL_TEXT && !label) {
            label = phrase_text(a, &c->text.side[LANG_ZH]);
            english = phrase_text(a, &c->text.side[LANG_EN]);
        }
    }
    char key[64];
    if (figures != 1 || !label)
        return;
    struct keyed *k = arena_alloc(a, sizeof *k);
    *k = (struct keyed){*value, fact};
    const char *bracket = strstr(label, "（");
    const char *noun = bracket ? bracket : label + strlen(label);
    if (unit && strlen(unit->zh) >= 3 && noun_key(key, label, noun, unit->zh, unit->zh + 3))
        names_add(&x->keys, a, r, arena_strdup(a, key), k);
    if (words_key(key, english, english + strlen(english)))
        names_add(&x->keys, a, r, arena_strdup(a, key), k);
}

static void add_rows(struct fact_index *x, struct arena *a, const struct region *r,
                     const struct block *b)
{
    for (; b; b = b->next) {
        for (uint32_t i = 0; b->table && i < b->table->row_count; i++)
            add_row(x, a, r, b->table, &b->table->rows[i]);
        add_rows(x, a, r, b->first);
    }
}

struct fact_index *fact_index_new(struct arena *a, const struct document *d)
{
    struct fact_index *x = arena_alloc(a, sizeof *x);
    for (uint32_t i = 0; i < d->region_count; i++) {
        add_facts(x, a, d->regions[i]);
        add_rows(x, a, d->regions[i], d->regions[i]->first);
    }
    return x;
}

/* ---- prose ---------------------------------------------------------------------------- */

/* Two digits at least: a three is nobody's alone. */
static bool is_telling(const struct side *s, const struct number *n)
{
    bool digit = s->text[n->start] >= '0' && s->text[n->start] <= '9';
    return digit && (n->kind == NUMBER_COUNT || n->kind == NUMBER_SHARE) && n->firm &&
           !n->ordinal && n->value.count >= 2;
}

static void tell_repeat(struct auditing *x, const struct number *n)
{
    const struct side *s = &x->side[LANG_ZH];
    const char *behind = skip_spaces(s->text + n->end, s->text + s->bytes);
    char key[128];
    bool share = n->kind == NUMBER_SHARE;
    if (!share && s->text + s->bytes - behind < 3)
        return;
    value_key(key, &n->value, share ? "%" : behind, share ? 1 : 3);
    const struct fact *f = names_lookup(&x->facts->values, x->printed->region, key, strlen(key));
    if (f)
        audit_add(x, RULE_REPEAT, number_text(x, LANG_ZH, n), f->id, number_mark(n),
                  (struct mark){NO_PLACE, NO_PLACE});
}

static void tell_contradiction(struct auditing *x, enum lang lang, const struct number *n,
                               bool fact)
{
    const struct side *s = &x->side[lang];
    const char *end = s->text + s->bytes;
    const struct mark none = {NO_PLACE, NO_PLACE};
    char key[64];
    if (lang == LANG_ZH ? !noun_key(key, s->text, skip_spaces_back(s->text, s->text + n->start),
                                    skip_spaces(s->text + n->end, end), end)
                        : !words_key(key, s->text + n->end, end))
        return;
    struct keyed *k = names_lookup(&x->facts->keys, x->printed->region, key, strlen(key));
    if (!k) {
        k = arena_alloc(x->arena, sizeof *k);
        *k = (struct keyed){n->value, fact};
        names_add(&x->facts->keys, x->arena, x->printed->region, arena_strdup(x->arena, key), k);
    } else if ((!k->fact || !fact) && decimal_compare(&k->value, &n->value) != 0)
        audit_add(x, RULE_CONTRADICTION, number_text(x, lang, n),
                  decimal_text(x->scratch, &k->value), lang == LANG_ZH ? number_mark(n) : none,
                  lang == LANG_EN ? number_mark(n) : none);
}

static void audit_side(struct auditing *x, enum lang lang)
{
    const struct side *s = &x->side[lang];
    for (size_t i = 0; i < s->numbers.count; i++) {
        const struct number *n = &s->numbers.at[i];
        bool fact = stretch_at(s, SPAN_NUMBER, n->start);
        if (!is_telling(s, n) || stretch_at(s, SPAN_TITLE, n->start))
            continue;
        if (!fact && lang == LANG_ZH)
            tell_repeat(x, n);
        if (n->kind == NUMBER_COUNT)
            tell_contradiction(x, lang, n, fact);
    }
}

void audit_prose(struct auditing *x)
{
    audit_side(x, LANG_ZH);
    audit_side(x, LANG_EN);
}

/* ---- facts ---------------------------------------------------------------------------- */

void audit_facts(struct auditing *x)
{
    const struct document *d = x->document;
    struct names operands = {0};
    bool whole = !d->left_out;          /* what was left out may have used them */
    for (uint32_t i = 0; i < d->region_count; i++)
        whole = whole && !d->regions[i]->missing;
    for (uint32_t i = 0; i < d->region_count; i++)
        for (uint32_t k = 0; k < d->regions[i]->fact_count; k++) {
            const struct fact *f = d->regions[i]->facts[k];
            for (uint32_t o = 0; o < f->operand_count; o++)
                names_add(&operands, x->scratch, f->operands[o]->region, f->operands[o]->id,
                          (void *)f);
        }
    for (uint32_t i = 0; i < d->region_count; i++)
        for (uint32_t k = 0; k < d->regions[i]->fact_count; k++) {
            const struct fact *f = d->regions[i]->facts[k];
            if (whole && !f->uses[LANG_ZH] && !f->uses[LANG_EN] && !f->headline &&
                !names_lookup(&operands, f->region, f->id, strlen(f->id)))
                audit_add_fact(x, RULE_UNUSED, f);
            if (!f->cite.source && f->derivation == DERIVED_NOT && !f->region->edition)
                audit_add_fact(x, RULE_SOURCE, f);
        }
}
