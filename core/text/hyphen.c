/*
 * hyphen: where an English word may be divided.
 *
 * libhyphen with the British patterns, or the American; words they get wrong or that readers
 * should see whole stand in a short list.  Never divided: words under five
 * letters, acronyms, words with digits or with a hyphen of their own (E04, R10).  A word with
 * a capital may be a name: long ones get points for titles alone, where a capital says nothing.
 */
#include "text/text_private.h"

#include <hyphen.h>
#include <glib.h>
#include <string.h>
#include <unistd.h>

enum { WORD_MIN = 5, TITLE_MIN = 8, LEFT_MIN = 2, RIGHT_MIN = 3, WORD_MAX = 60 };

struct hyphen {
    HyphenDict *dict;
    const char *path;                   /* one of the usual places, or NULL */
};

/* Hyphens where a break is right; none: the word stays whole. */
static const char *const exceptions[] = {
    "brief-ing", "brief-ings", "policy-maker", "policy-makers", "policy-making", "kinder-garten",
    "kinder-gartens", "pre-school", "pre-schools", "child-care", "town-ship", "town-ships",
    "home-work", "class-room", "class-rooms", "head-teacher", "head-teachers", "school-ing",
    "people", "county", "counties", "every", "only", "other", "project", "projects", "record",
    "records", "present", "presents", "table", "tables", "data-base", "web-site", "web-sites",
};

static const char *const british[] = {
    "/usr/share/hyphen/hyph_en_GB.dic", "/usr/share/myspell/dicts/hyph_en_GB.dic",
    "/usr/share/hyphen/hyph_en.dic", "/usr/share/hyphen/hyph_en_US.dic", NULL,
};
static const char *const american[] = {
    "/usr/share/hyphen/hyph_en_US.dic", "/usr/share/myspell/dicts/hyph_en_US.dic",
    "/usr/share/hyphen/hyph_en.dic", NULL,
};

struct hyphen *hyphen_open_english(bool is_american)
{
    const char *const *place = is_american ? american : british;
    struct hyphen *h = NULL;
    for (; *place && !h; place++)
        if (access(*place, R_OK) == 0)
            h = hyphen_open(*place);
    if (h)
        h->path = place[-1];
    return h;
}

const char *hyphen_path(const struct hyphen *h)
{
    return h ? h->path : NULL;
}

struct hyphen *hyphen_open(const char *path)
{
    HyphenDict *dict = hnj_hyphen_load(path);
    if (!dict)
        return NULL;
    struct hyphen *h = g_new0(struct hyphen, 1);
    h->dict = dict;
    return h;
}

void hyphen_close(struct hyphen *h)
{
    if (!h)
        return;
    hnj_hyphen_free(h->dict);
    g_free(h);
}

/* The one stretch of small letters that makes the word: offsets, false if the
 * word holds anything that forbids dividing it. */
static bool word_letters(const char *word, size_t bytes, size_t *from, size_t *to)
{
    size_t i = 0;
    while (i < bytes && !g_ascii_isalnum(word[i]) && !(word[i] & 0x80))
        i++;
    /* An opening quote is several bytes: skip what is no letter. */
    while (i < bytes && (word[i] & 0x80)) {
        unsigned n;
        if (g_unichar_isalpha(utf8_decode(word + i, &n)))
            return false;       /* accented words: the patterns do not know them */
        i += n;
    }
    *from = i;
    i += i < bytes && g_ascii_isupper(word[i]);
    while (i < bytes && g_ascii_islower(word[i]))
        i++;
    *to = i;
    /* Behind it only closing marks or ’s may stand. */
    for (unsigned n; i < bytes; i += n) {
        uint32_t c = utf8_decode(word + i, &n);
        if (c == '-' || c == '/' || c == '@' || c == '_' || letter_is_digit(c) ||
            c == 0x2010 || c == 0x2011)
            return false;
        if (g_unichar_isalpha(c) && !(c == 's' && i + n == bytes))
            return false;
        if (c == '.' && i + n < bytes && g_ascii_isalnum(word[i + n]))
            return false;       /* an address */
    }
    size_t least = g_ascii_isupper(word[*from]) ? TITLE_MIN : WORD_MIN;
    return *to - *from >= least && *to - *from <= WORD_MAX;
}

/* Marks the points of a listed word; true if it is listed. */
static bool word_excepted(const char *word, size_t length, uint8_t *points)
{
    for (size_t i = 0; i < G_N_ELEMENTS(exceptions); i++) {
        const char *x = exceptions[i];
        size_t k = 0;
        uint8_t at[WORD_MAX + 1] = {0};
        for (; *x && k <= length; x++) {
            if (*x == '-' && k)
                at[k - 1] = 1;
            else if (k < length && *x == word[k])
                k++;
            else
                break;
        }
        if (!*x && k == length) {
            memcpy(points, at, length);
            return true;
        }
    }
    return false;
}

static bool word_patterns(struct hyphen *h, const char *word, size_t length, uint8_t *points)
{
    char mark[WORD_MAX + 8] = {0};
    char **rep = NULL;
    int *pos = NULL, *cut = NULL;
    if (hnj_hyphen_hyphenate2(h->dict, word, (int)length, mark, NULL, &rep, &pos, &cut) != 0)
        return false;
    /* A point that changes spelling does not occur in English; its word stays whole. */
    bool plain = rep == NULL;
    for (size_t k = 0; rep && k < length; k++)
        g_free(rep[k]);
    g_free(rep);
    g_free(pos);
    g_free(cut);
    for (size_t k = 0; plain && k < length; k++)
        points[k] = (mark[k] & 1) && k + 1 >= LEFT_MIN && length - k - 1 >= RIGHT_MIN;
    return plain;
}

bool hyphen_word(struct hyphen *h, const char *word, size_t bytes, uint8_t *points)
{
    char small[WORD_MAX + 1];           /* libhyphen looks for the end of a string, too */
    size_t from, to;
    if (!word_letters(word, bytes, &from, &to))
        return false;
    memcpy(small, word + from, to - from);
    small[to - from] = 0;
    small[0] = g_ascii_tolower(small[0]);
    if (!word_excepted(small, to - from, points + from) &&
        !word_patterns(h, small, to - from, points + from))
        return false;
    bool any = memchr(points, POINT_ANYWHERE, bytes) != NULL;
    for (size_t k = 0; k < bytes && small[0] != word[from]; k++)
        points[k] = points[k] ? POINT_IN_TITLE : 0;
    return any;
}
