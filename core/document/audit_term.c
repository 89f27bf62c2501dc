/*
 * audit_term: a Chinese term stands in a text, so its English rendering stands in the
 * partner.
 *
 * The longest term at a place counts: 县管校聘方案 is not 县管校聘 as well.  English may
 * inflect, shorten and turn words round: those of the rendering that carry meaning are
 * looked for by their stems.
 */
#include "document/audit_private.h"

#include <string.h>

#define BUCKETS 1024u

struct entry { const struct term *term; size_t bytes; struct entry *next; };
struct term_index { struct entry *buckets[BUCKETS]; };

/* By the first character, which is Han and so three bytes. */
static size_t bucket_of(const char *s)
{
    const unsigned char *u = (const unsigned char *)s;
    return (u[0] * 31u * 31u + u[1] * 31u + u[2]) % BUCKETS;
}

const struct term_index *term_index_new(struct arena *a, const struct document *d)
{
    struct term_index *t = arena_alloc(a, sizeof *t);
    for (uint32_t i = 0; i < d->term_count; i++) {
        struct entry *e = arena_alloc(a, sizeof *e);
        *e = (struct entry){d->terms[i], strlen(d->terms[i]->zh), NULL};
        if (e->bytes < 6)
            continue;                   /* one character is a word of many meanings */
        struct entry **at = &t->buckets[bucket_of(e->term->zh)];
        while (*at && (*at)->bytes > e->bytes)
            at = &(*at)->next;
        e->next = *at;
        *at = e;
    }
    return t;
}

const struct term *term_index_at(const struct term_index *t, const char *s, const char *end)
{
    if (end - s < 6)
        return NULL;
    for (const struct entry *e = t->buckets[bucket_of(s)]; e; e = e->next)
        if ((size_t)(end - s) >= e->bytes && memcmp(s, e->term->zh, e->bytes) == 0)
            return e->term;
    return NULL;
}

/* ---- the English side ----------------------------------------------------------------- */


/* A word that begins with the stem, whatever its ending. */
static bool stem_there(const char *text, size_t bytes, const char *stem, size_t n)
{
    for (size_t i = 0; i + n <= bytes; i++) {
        size_t k = 0;
        if (i && is_letter(text[i - 1]))
            continue;
        while (k < n && lower(text[i + k]) == lower(stem[k]))
            k++;
        if (k == n)
            return true;
    }
    return false;
}

/* Little words that carry no meaning of their own. */
static bool is_little(const char *s, size_t n)
{
    static const char *const words[] = {"the", "and", "for", "with", "from", "into", "under",
                                        "that", "who", "one", "attached", "system"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == n && strncmp(words[i], s, n) == 0)
            return true;
    return n < 3;
}

/* What inflection leaves of a word: linkage, linked; groups, grouped; supervising. */
static size_t stem_of(size_t n)
{
    return n > 8 ? n - 4 : n > 5 ? n - 2 : n > 3 ? n - 1 : n;
}

/* Number words count, whatever is left out: five managements are not ten. */
static bool is_number(const char *s, size_t n)
{
    static const char *const words[] = {"two", "three", "four", "five", "six", "seven", "eight",
                                        "nine", "ten"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == n && strncmp(words[i], s, n) == 0)
            return true;
    return false;
}

/* In prose half of the words that carry the meaning, and every number; in a label, which
 * is short by nature, one of them.  Order and inflection are free. */
static bool rendering_there(const char *text, size_t bytes, const char *en, bool prose)
{
    unsigned all = 0, found = 0;
    for (const char *s = en; *s;) {
        size_t n = 0;
        while (is_letter(s[n]))
            n++;
        if (n && !is_little(s, n)) {
            bool there = stem_there(text, bytes, s, stem_of(n));
            if (!there && prose && is_number(s, n))
                return false;
            all++;
            found += there;
        }
        s += n ? n : 1;
    }
    if (!all)
        return stem_there(text, bytes, en, strlen(en));
    return found >= (prose ? (all + 1) / 2 : 1);
}

void audit_terms(struct auditing *x)
{
    const struct side *zh = &x->side[LANG_ZH], *en = &x->side[LANG_EN];
    const char *end = zh->text + zh->bytes;
    bool prose = is_prose(x->printed);
    for (const char *s = zh->text; s < end;) {
        const struct term *t = (unsigned char)*s >= 0xe0 ? term_index_at(x->terms, s, end) : NULL;
        unsigned bytes;
        if (t && !rendering_there(en->text, en->bytes, t->en, prose)) {
            uint32_t at = (uint32_t)(s - zh->text);
            audit_add(x, RULE_TERM, t->zh, t->en, (struct mark){at, at + (uint32_t)strlen(t->zh)},
                      (struct mark){NO_PLACE, NO_PLACE});
        }
        utf8_decode(s, &bytes);
        s += t ? strlen(t->zh) : bytes;
    }
}
