/*
 * layout: composes a document in a look and cuts it into pages.
 */
#include "layout/flow.h"

#include <string.h>

/* A layout may set running text in other sizes, on its own measure. */
static void body_of_mode(struct composer *c)
{
    static const enum style_id body[] = {STYLE_BODY, STYLE_KEY, STYLE_ITEM, STYLE_QUESTION,
                                         STYLE_FINDING, STYLE_QUOTATION};
    const int *sizes = c->look->body_size[c->options->mode];
    const int *pitches = c->look->body_pitch[c->options->mode];
    for (size_t i = 0; i < sizeof body / sizeof *body; i++) {
        struct style *s = &c->styles[body[i]];
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            struct text_style *t = &s->text[lang];
            int size = sizes[lang];
            if (!size)
                continue;
            s->indent[lang] = (int)((int64_t)s->indent[lang] * size / t->size);
            t->latin_size = (int)((int64_t)t->latin_size * size / t->size);
            t->size = size;
            if (pitches[lang])
                s->pitch[lang] = pitches[lang];
        }
    }
}

/* No heading tears the name of a region or a term of the document. */
static void words_teach(const struct document *d, struct text_engine *engine)
{
    for (uint32_t i = 0; i < d->region_count; i++)
        text_engine_word(engine, d->regions[i]->name[LANG_ZH]);
    for (uint32_t i = 0; i < d->term_count; i++)
        text_engine_word(engine, d->terms[i]->zh);
}

/* Sheets that are handed round one by one say nothing on their backs. */
static bool one_sided(const struct look *l)
{
    for (uint32_t i = 0; i < l->part_count; i++)
        if (l->parts[i] == PART_HANDOUTS)
            return true;
    return false;
}

static void metadata(const struct composer *c, struct pages *out)
{
    const struct particulars *p = &c->particulars;
    const char *zh = p->issuer[LANG_ZH], *en = p->issuer[LANG_EN];
    out->title_zh = p->title[LANG_ZH];
    out->title_en = p->title[LANG_EN];
    out->author = arena_printf(c->arena, "%s%s%s", zh, *zh && *en ? " · " : "", en);
    out->date = arena_printf(c->arena, "%04d-%02d-%02d", p->date.year, p->date.month ? p->date.month : 1,
                             p->date.day ? p->date.day : 1);
    out->lang = c->options->mode == LAYOUT_EN ? LANG_EN : LANG_ZH;
    out->duplex = !one_sided(c->look);
    out->facing = c->facing;
    out->attachments = c->attachments.at;
    out->attachment_count = (uint32_t)c->attachments.count;
}

bool layout_document(struct arena *a, const struct document *d, const struct look *look,
                     struct text_engine *engine, const struct layout_options *options,
                     struct pages *out)
{
    struct composer *c = arena_alloc(a, sizeof *c);
    struct split_report split = {0};
    c->arena = a;
    c->work = arena_new();
    c->scratch = arena_new();
    c->engine = engine;
    c->look = look;
    c->document = d;
    c->asked = *options;
    if (options->mode == LAYOUT_COUNT)
        c->asked.mode = look->layout;
    c->options = &c->asked;
    c->frame = &look->frames[c->asked.mode];
    c->facing = c->asked.mode == LAYOUT_FACING;
    c->ok = true;
    memcpy(c->styles, look->styles, sizeof c->styles);
    body_of_mode(c);
    if (look->american)
        text_engine_american(engine);
    stamps_prepare(c);
    words_teach(d, engine);
    particulars_resolve(c);
    split_choose(c, &split);
    *out = (struct pages){0};
    bool ok = compose(c);
    if (ok && options->zh_first)
        reading_by_language(c);
    ok = ok && paging(c, out);
    if (ok) {
        metadata(c, out);
        torn_report(out);
    }
    ok = ok && stamps_set(c, out);
    out->split = split;
    arena_free(c->scratch);
    arena_free(c->work);
    return ok;
}
