/*
 * particulars: what the briefing says of itself: what was asked for, else the look's
 * own words.  In those {count} and {Count} stand for the number of chapters in words
 * (五 · five, Five) and {name} for the only region's name.
 */
#include "layout/flow.h"

#include <string.h>

static uint32_t chapters_of(const struct document *d, const struct region **only)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->region_count; i++)
        if (!d->regions[i]->edition) {
            *only = d->regions[i];
            n++;
        }
    return n;
}

static const char *count_words(struct composer *c, uint32_t n, enum lang lang, bool capital)
{
    char *s = lang == LANG_EN ? figure_en_words(c->arena, n)
              : n == 2        ? arena_strdup(c->arena, "两") /* 两地, not 二地 */
                              : figure_zh_numeral(c->arena, n);
    if (!s)
        return arena_printf(c->arena, "%u", n);
    if (capital && *s >= 'a' && *s <= 'z')
        *s = (char)(*s - 'a' + 'A');
    return s;
}

/* A template's words with their places filled. */
static const char *fill(struct composer *c, const char *s, enum lang lang)
{
    const struct region *only = NULL;
    uint32_t n = chapters_of(c->document, &only);
    const char *out = "";
    while (s && *s) {
        size_t plain = strcspn(s, "{");
        out = arena_printf(c->arena, "%s%.*s", out, (int)plain, s);
        s += plain;
        const char *end = strchr(s, '}'), *value = "";
        if (!*s || !end)
            break;
        if (strncmp(s, "{name}", 6) == 0)
            value = only && only->name[lang] ? only->name[lang] : "";
        else
            value = count_words(c, n, lang, s[1] == 'C');
        out = arena_printf(c->arena, "%s%s", out, value);
        s = end + 1;
    }
    return out;
}

/* Words of the look: those for a single region where it has them and one speaks. */
static const char *own_words(struct composer *c, const char *many, const char *of_one,
                             enum lang lang)
{
    const struct region *only = NULL;
    bool one = chapters_of(c->document, &only) == 1;
    return fill(c, one && of_one ? of_one : many, lang);
}

void particulars_resolve(struct composer *c)
{
    const struct particulars *given = &c->options->particulars, *own = &c->look->particulars;
    const struct look *look = c->look;
    c->particulars = *given;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!given->title[lang])
            c->particulars.title[lang] =
                own_words(c, own->title[lang], look->title_of_one[lang], (enum lang)lang);
        if (!given->subtitle[lang])
            c->particulars.subtitle[lang] =
                own_words(c, own->subtitle[lang], look->subtitle_of_one[lang], (enum lang)lang);
        if (!given->issuer[lang])
            c->particulars.issuer[lang] = own->issuer[lang] ? own->issuer[lang] : "";
    }
}
