/*
 * phrase: printed strings that the core says itself, built span by span.
 */
#include "document/document_private.h"

#include <string.h>

void phrase_add(struct arena *a, struct phrase *p, const struct span *spans, uint32_t count)
{
    struct span *all = arena_array(a, p->count + (size_t)count + 1, sizeof *all);
    if (p->count)
        memcpy(all, p->spans, p->count * sizeof *all);
    if (count)
        memcpy(all + p->count, spans, count * sizeof *all);
    p->spans = all;
    p->count += count;
}

void phrase_put(struct arena *a, struct phrase *p, const char *text)
{
    struct span s = {.kind = SPAN_TEXT, .text = text, .bytes = (uint32_t)strlen(text)};
    if (s.bytes)
        phrase_add(a, p, &s, 1);
}

void phrase_put_fact(struct arena *a, struct phrase *p, const struct fact *f, enum lang lang,
                     enum figure_form form)
{
    struct span s = {.kind = SPAN_NUMBER, .text = figure_text(a, f, lang, form), .fact = f};
    s.bytes = (uint32_t)strlen(s.text);
    phrase_add(a, p, &s, 1);
}

const char *text_capital(struct arena *a, const char *s)
{
    char *copy = arena_strdup(a, s);
    if (*copy >= 'a' && *copy <= 'z')
        *copy = (char)(*copy - 'a' + 'A');
    return copy;
}

struct bilingual bilingual_said(struct arena *a, const char *zh, const char *en)
{
    struct bilingual b = {0};
    phrase_put(a, &b.side[LANG_ZH], zh);
    phrase_put(a, &b.side[LANG_EN], en);
    return b;
}

void bilingual_put(struct arena *a, struct bilingual *b, const char *zh, const char *en)
{
    phrase_put(a, &b->side[LANG_ZH], zh);
    phrase_put(a, &b->side[LANG_EN], en);
}
