/*
 * mend: what scraping did to a line.
 *
 *   pinyin      務(wù)       a reading in brackets behind its characters goes
 *   lost        更新?lián)Q     a character eaten by its own reading becomes 〓
 *   widths      １２％        digits, letters and signs of full width become ASCII
 *   marks       改革,开放     ASCII punctuation beside Han becomes Chinese
 *   spaces      2018 年       go between Han and digits; between Han in running text
 *
 * Rule: nothing is guessed: where a character is lost, 〓 shows it to the author.
 */
#include "article/article_private.h"

#include <string.h>

#define LOST 0x3013     /* 〓 */

/* ---- pinyin ------------------------------------------------------------------------ */

/* Vowels with tone marks as the plain letter; 0 for what is no letter of pinyin. */
static char letter(uint32_t c)
{
    static const struct { const char *toned; char plain; } vowels[] = {
        {"āáǎàɑ", 'a'}, {"ēéěèê", 'e'}, {"īíǐì", 'i'}, {"ōóǒò", 'o'}, {"ūúǔù", 'u'},
        {"üǖǘǚǜ", 'v'}, {"ńňǹ", 'n'}, {"ḿ", 'm'}};
    if (c >= 'a' && c <= 'z')
        return (char)c;
    for (size_t i = 0; c >= 0x80 && i < sizeof vowels / sizeof *vowels; i++)
        if (one_of(c, vowels[i].toned))
            return vowels[i].plain;
    return 0;
}

static size_t initial(const char *s)
{
    if (s[0] && s[1] == 'h' && strchr("zcs", s[0]))
        return 2;
    return *s && strchr("bpmfdtnlgkhjqxrzcsyw", *s) ? 1 : 0;
}

/* How many syllables s[0..n) is, or 0: longest finals first, one step back where that fails. */
static unsigned syllables(const char *s, unsigned depth)
{
    static const char *const finals[] = {
        "iang", "iong", "uang", "ueng", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan",
        "van", "ai", "ei", "ao", "ou", "an", "en", "in", "un", "vn", "ia", "ie", "iu", "ua", "uo",
        "ui", "ue", "ve", "er", "a", "o", "e", "i", "u", "v"};
    if (!*s)
        return 0;
    size_t first = initial(s);
    for (size_t i = 0; i < sizeof finals / sizeof *finals; i++) {
        size_t n = strlen(finals[i]);
        if (strncmp(s + first, finals[i], n) != 0)
            continue;
        if (!s[first + n])
            return 1;
        unsigned more = depth ? syllables(s + first + n, depth - 1) : 0;
        if (more)
            return more + 1;
    }
    return 0;
}

/* The reading at i, "(wù)" with either brackets, behind as many Han: its length, or 0. */
static size_t pinyin(const struct chars *c, size_t i, size_t han_before)
{
    char plain[32];
    size_t n = 0, k = i + 1;
    if (c->at[i] != '(' && c->at[i] != 0xff08)
        return 0;
    for (; k < c->count && n + 1 < sizeof plain; k++) {
        char l = letter(c->at[k]);
        if (l)
            plain[n++] = l;
        else if (c->at[k] != ' ' && c->at[k] != '\'')
            break;
    }
    plain[n] = '\0';
    if (k >= c->count || (c->at[k] != ')' && c->at[k] != 0xff09))
        return 0;
    unsigned count = syllables(plain, 6);
    return count && count <= han_before ? k + 1 - i : 0;
}

/* "?qū)W": the character's first byte, its reading, its second byte. */
static size_t eaten(const struct chars *c, size_t i)
{
    size_t k = i + 1;
    if (c->at[i] != '?')
        return 0;
    while (k < c->count && letter(c->at[k]) && k - i <= 7)
        k++;
    bool close = k > i + 1 && k + 1 < c->count && c->at[k] == ')';
    return close && c->at[k + 1] >= 0x40 && c->at[k + 1] < 0x7f ? k + 2 - i : 0;
}

static void drop_pinyin(struct chars *c, uint32_t *lost)
{
    size_t out = 0, han = 0;
    for (size_t i = 0; i < c->count;) {
        size_t n = han ? pinyin(c, i, han) : 0;
        size_t gone = n ? 0 : han ? eaten(c, i) : 0;
        if (gone) {
            c->at[out++] = LOST;
            ++*lost;
        } else if (!n) {
            han = char_is_han(c->at[i]) ? han + 1 : 0;
            c->at[out++] = c->at[i];
        }
        i += n ? n : gone ? gone : 1;
    }
    c->count = out;
}

/* ---- widths and marks ---------------------------------------------------------------- */

static void narrow(struct chars *c)
{
    for (size_t i = 0; i < c->count; i++) {
        uint32_t x = c->at[i];
        bool wide = (x >= 0xff10 && x <= 0xff19) || (x >= 0xff21 && x <= 0xff3a) ||
                    (x >= 0xff41 && x <= 0xff5a) || x == 0xff05 || x == 0xff0b || x == 0xff0e ||
                    x == 0xff1d;
        if (wide)
            c->at[i] = x - 0xfee0;
        else if (x == 0x2015 || x == 0x2500)
            c->at[i] = 0x2014;          /* dashes drawn with bars */
        else if (x == '\t')
            c->at[i] = ' ';
    }
}

static bool cjk_beside(const struct chars *c, size_t i)
{
    return (i && is_cjk(c->at[i - 1])) || (i + 1 < c->count && is_cjk(c->at[i + 1]));
}

static bool between_digits(const struct chars *c, size_t i)
{
    return i && i + 1 < c->count && is_digit(c->at[i - 1]) && is_digit(c->at[i + 1]);
}

static bool year_at(const struct chars *c, size_t i)
{
    return i + 4 <= c->count && is_digit(c->at[i]) && is_digit(c->at[i + 1]) &&
           is_digit(c->at[i + 2]) && is_digit(c->at[i + 3]);
}

/* A pair of ASCII brackets that belongs to Chinese. */
static void widen_brackets(struct chars *c)
{
    for (size_t i = 0; i < c->count; i++) {
        if (c->at[i] != '(')
            continue;
        size_t end = chars_find(c, i + 1, "()");
        if (end == c->count || c->at[end] != ')' || end - i > 80)
            continue;
        struct chars inner = chars_cut(c, i + 1, end);
        bool digits_open = i == 0;      /* (1) opens a heading */
        if (digits_open || cjk_beside(c, i) || han_count(&inner)) {
            c->at[i] = 0xff08;
            c->at[end] = 0xff09;
        }
    }
}

static void widen_marks(struct chars *c)
{
    static const char ascii[] = ",;:!?";
    static const uint32_t wide[] = {0xff0c, 0xff1b, 0xff1a, 0xff01, 0xff1f};
    bool open = true;
    for (size_t i = 0; i < c->count; i++) {
        uint32_t x = c->at[i];
        const char *mark = x && x < 0x80 ? strchr(ascii, (int)x) : NULL;
        if (mark && cjk_beside(c, i) && !between_digits(c, i))
            c->at[i] = wide[mark - ascii];
        else if (x == '.' && i && char_is_han(c->at[i - 1]) &&
                 (i + 1 == c->count || char_is_han(c->at[i + 1])))
            c->at[i] = 0x3002;
        else if (x == '"' && cjk_beside(c, i)) {
            c->at[i] = open ? 0x201c : 0x201d;
            open = !open;
        } else if (x == '-' && year_at(c, i + 1) && i >= 4 && year_at(c, i - 4))
            c->at[i] = 0x2014;
    }
}

/* ---- spaces --------------------------------------------------------------------------- */

/* A line of running text: with a comma or a stop that divides no number. */
static bool has_sentence(const struct chars *c)
{
    for (size_t i = 0; (i = chars_find(c, i, "，。；！？,;")) < c->count; i++)
        if (!between_digits(c, i))
            return true;
    return false;
}

/* Whether the spaces between two characters say nothing. */
static bool idle(uint32_t before, uint32_t behind, bool sentence, bool quoted)
{
    bool han_before = is_cjk(before), han_behind = is_cjk(behind);
    if (one_of(before, "“‘「《（") || one_of(behind, "，。；：！？、”’」》）"))
        return true;
    if ((han_before && one_of(behind, "“「《")) || (han_behind && one_of(before, "”」》")))
        return true;
    bool amount_before = is_digit(before) || one_of(before, "%‰");
    if ((amount_before && han_behind) || (han_before && is_digit(behind)))
        return sentence;
    return han_before && han_behind && sentence && !quoted;
}

static void close_up(struct chars *c)
{
    bool sentence = has_sentence(c), quoted = false;
    size_t out = 0;
    for (size_t i = 0; i < c->count; i++) {
        uint32_t x = c->at[i];
        if (!is_space(x)) {
            quoted = one_of(x, "“「") || (quoted && !one_of(x, "”」"));
            c->at[out++] = x;
            continue;
        }
        size_t k = i;
        while (k < c->count && is_space(c->at[k]))
            k++;
        if (out && k < c->count && !idle(c->at[out - 1], c->at[k], sentence, quoted))
            c->at[out++] = ' ';
        i = k - 1;
    }
    c->count = out;
}

/* The plus sign that a page's address swallowed. */
static void restore_plus(struct chars *c)
{
    for (size_t i = 0; i < c->count; i++)
        if (c->at[i] == ' ' && chars_end(c, i, "“互联网"))
            c->at[i] = '+';
}

struct chars article_mend(struct arena *a, const struct chars *raw, uint32_t *lost)
{
    struct chars c = {arena_array(a, raw->count + 1, sizeof *c.at), raw->count};
    memcpy(c.at, raw->at, raw->count * sizeof *c.at);
    narrow(&c);
    drop_pinyin(&c, lost);
    restore_plus(&c);
    widen_brackets(&c);
    close_up(&c);
    widen_marks(&c);
    close_up(&c);
    return c;
}
