/*
 * letter: pieces into classified characters and the text that is printed.
 *
 * The shared marks “ ” ‘ ’ — … · belong to the language of their piece, never
 * to their code point (typography.md §0).  Typed spaces beside Han give way to
 * the ¼-em gap and leave the text (R27); what remains is what is printed and
 * what a reader extracts (R50).
 */
#include "text/text_private.h"

#include <glib.h>
#include <string.h>

bool letter_is_digit(uint32_t c)
{
    return c >= '0' && c <= '9';
}

bool letter_is_latin(uint32_t c)
{
    if (c < 0x80)
        return g_ascii_isalpha((gchar)c);
    return c < 0x2000 && g_unichar_isalpha(c);
}

bool letter_is_right_to_left(uint32_t c)
{
    return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) ||
           (c >= 0xFE70 && c <= 0xFEFC) || (c >= 0x10800 && c <= 0x10FFF) ||
           (c >= 0x1E800 && c <= 0x1EFFF);
}

bool letter_is_superscript(uint32_t c)
{
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x209C);
}

bool letter_is_counter(uint32_t c)
{
    static const char counters[] =
        "万亿千百年月日号元人个条次期所处名项周岁倍成页章节米公里吨克度分秒时点级类种批套件间座"
        "栋户家门届位场课篇册卷轮方平班校县市乡镇村天起对份张余多档余";
    for (const char *s = counters; *s;) {
        unsigned n;
        if (utf8_decode(s, &n) == c)
            return true;
        s += n;
    }
    return false;
}

/* ---- classes ---------------------------------------------------------- */

static bool is_quote(uint32_t c)
{
    return c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019;
}

/* Marks that Chinese and English share. */
static bool is_shared(uint32_t c)
{
    return is_quote(c) || c == 0x2014 || c == 0x2026 || c == 0xB7 || c == 0x22EF || c == 0x2E3A;
}

static enum class class_of_han_side(uint32_t c)
{
    switch (c) {
    case 0x201C: case 0x2018: case 0xFF08: case 0x300A: case 0x3008: case 0x300C: case 0x300E:
    case 0x3010: case 0x3016: case 0x3014: case 0xFF3B: case 0xFF5B: case 0x301D:
        return CLASS_OPEN;
    case 0x201D: case 0x2019: case 0xFF09: case 0x300B: case 0x3009: case 0x300D: case 0x300F:
    case 0x3011: case 0x3017: case 0x3015: case 0xFF3D: case 0xFF5D: case 0x301E: case 0x301F:
        return CLASS_CLOSE;
    case 0x3001: case 0xFF0C: case 0xFF1B: case 0xFF1A:
        return CLASS_STOP_IN;
    case 0x3002: case 0xFF0E: case 0xFF1F: case 0xFF01: case 0x203C: case 0x2047: case 0x2048:
    case 0x2049: case 0xFF61:
        return CLASS_STOP_END;
    case 0x2014: case 0x2E3A:
        return CLASS_DASH;      /* a single one becomes a connector when items are made */
    case 0x2026: case 0x22EF:
        return CLASS_ELLIPSIS;
    case 0xFF5E: case 0x301C:
        return CLASS_CONNECTOR;
    case 0xB7: case 0x30FB: case 0x2027:
        return CLASS_MIDDLE;
    case 0xFF0F:
        return CLASS_SOLIDUS;
    }
    if (char_is_han(c) || (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3105 && c <= 0x312F))
        return CLASS_HAN;
    return CLASS_SYMBOL;
}

/* Which role sets a character that is not shared. */
static enum side side_plain(uint32_t c, enum lang lang)
{
    if (c < 0x2000)
        return SIDE_LATIN;
    if (c == 0x2047 || c == 0x2048 || c == 0x2049 || c == 0x203C || g_unichar_iswide(c))
        return SIDE_HAN;
    if (lang == LANG_EN || c < 0x2100)
        return SIDE_LATIN;
    /* ① ★ ■ ℃ are drawn one em wide in Chinese. */
    return g_unichar_iswide_cjk(c) && c != 0x2212 && c != 0x2116 ? SIDE_HAN : SIDE_LATIN;
}

/* An apostrophe inside a Latin word stays Latin in Chinese text too. */
static bool is_apostrophe(const struct letter *l, size_t i, size_t count)
{
    return l[i].c == 0x2019 && i > 0 && i + 1 < count && letter_is_latin(l[i - 1].c) &&
           letter_is_latin(l[i + 1].c);
}

static void letter_classify(struct letter *l, size_t i, size_t count)
{
    uint32_t c = l[i].c;
    if (c >= 0x4E00 && c <= 0x9FFF) {       /* most of a Chinese text */
        l[i].side = SIDE_HAN;
        l[i].class = CLASS_HAN;
        return;
    }
    if (c == ' ' || c == 0xA0 || c == 0x202F || c == 0x3000 || c == 0x2002 || c == 0x2003) {
        l[i].side = c == 0x3000 ? SIDE_HAN : SIDE_LATIN;
        l[i].class = CLASS_SPACE;
        if (c == 0xA0 || c == 0x202F)
            l[i].flags |= LETTER_GLUED;
        return;
    }
    if (is_shared(c))
        l[i].side = l[i].lang == LANG_ZH && !is_apostrophe(l, i, count) ? SIDE_HAN : SIDE_LATIN;
    else
        l[i].side = (uint8_t)side_plain(c, l[i].lang);
    l[i].class = l[i].side == SIDE_HAN ? class_of_han_side(c) : CLASS_WORD;
}

/* ---- quotes in English phrases ----------------------------------------- */

/* The nearest letter beside i in a direction, over spaces and marks of either width
 * that an English phrase may hold; NULL at the text's end. */
static const struct letter *strong_beside(const struct letter *l, size_t count, size_t i, int step)
{
    enum { FAR = 8 };
    for (size_t k = 0; k < FAR; k++) {
        if ((step < 0 && i == 0) || (step > 0 && i + 1 >= count))
            return NULL;
        i += (size_t)(ptrdiff_t)step;
        if (l[i].class == CLASS_HAN || letter_is_latin(l[i].c) || letter_is_digit(l[i].c))
            return &l[i];
        if (l[i].side == SIDE_HAN && !is_quote(l[i].c))
            return NULL;
    }
    return NULL;
}

static bool is_latin_beside(const struct letter *l, size_t count, size_t i, int step)
{
    const struct letter *near = strong_beside(l, count, i, step);
    return near && letter_is_latin(near->c);
}

static bool is_opening(uint32_t c)
{
    return c == 0x201C || c == 0x2018;
}

/* A pair of quotes with English inside and English before or behind it belongs to an
 * English phrase and keeps the marks of its font (R29): the “great” reform. */
static void quotes_settle(struct letter *l, size_t count)
{
    enum { DEEP = 8 };
    size_t open[DEEP], depth = 0;
    for (size_t i = 0; i < count; i++) {
        if (l[i].side != SIDE_HAN || !is_quote(l[i].c))
            continue;
        if (is_opening(l[i].c)) {
            open[depth < DEEP ? depth : DEEP - 1] = i;
            depth += depth < DEEP;
            continue;
        }
        if (depth == 0)
            continue;
        size_t from = open[--depth];
        if (!is_opening(l[from].c) || l[from].c + 1 != l[i].c)
            continue;
        bool inside = is_latin_beside(l, count, from, 1) && is_latin_beside(l, count, i, -1);
        bool before = is_latin_beside(l, count, from, -1);
        bool behind = is_latin_beside(l, count, i, 1);
        if (!inside || !(before || behind) ||
            (strong_beside(l, count, from, -1) && !before) ||
            (strong_beside(l, count, i, 1) && !behind))
            continue;
        l[from].side = l[i].side = SIDE_LATIN;
        l[from].class = l[i].class = CLASS_WORD;
    }
}

/* ---- reading ---------------------------------------------------------- */

/* Characters that print nothing and say something about the one before. */
static bool letter_is_silent(uint32_t c, uint8_t *flag)
{
    switch (c) {
    case 0x200B: *flag = LETTER_BREAK; return true;
    case 0x00AD: *flag = LETTER_HYPHEN; return true;
    case 0x2060: *flag = LETTER_GLUED; return true;
    case 0x2028: case 0x2029: *flag = LETTER_FORCED; return true;
    case 0xFEFF: case 0x200C: case 0x200D: *flag = 0; return true;
    }
    return false;
}

static void piece_read(struct letters *out, struct arena *a, const struct text_piece *piece,
                       uint32_t attr, enum lang lang)
{
    const char *s = piece->text, *end = s + piece->bytes;
    while (s < end) {
        int32_t got = utf8_next(&s, end);
        if (got < 0)
            return;             /* ingest has checked: never in a built document */
        uint32_t c = got == '\t' || got == '\n' || got == '\r' ? ' ' : (uint32_t)got;
        uint8_t flag;
        if (letter_is_silent(c, &flag)) {
            if (out->letter.count)
                out->letter.at[out->letter.count - 1].flags |= flag;
            continue;
        }
        struct letter *l = vec_push(a, &out->letter);
        *l = (struct letter){.c = c, .attr = attr, .lang = (uint8_t)lang};
    }
}

/* The em behind a run-in heading is a space of its own: U+3000 in Chinese. */
static void head_close(struct letters *out, struct arena *a, uint32_t attr, enum lang lang)
{
    while (out->letter.count && out->letter.at[out->letter.count - 1].c == ' ')
        out->letter.count--;
    struct letter *l = vec_push(a, &out->letter);
    *l = (struct letter){.c = lang == LANG_ZH ? 0x3000 : ' ', .attr = attr, .lang = (uint8_t)lang,
                         .flags = LETTER_HEAD_END};
}

/* Whether a typed space between two neighbours stays (R27). */
static bool space_stays(const struct letter *before, const struct letter *after, enum lang lang)
{
    if (!before || !after || before->class == CLASS_SPACE)
        return false;
    if (after->class == CLASS_SPACE && after->c == 0x3000)
        return false;
    bool left = before->side == SIDE_HAN, right = after->side == SIDE_HAN;
    if (left && right)
        return false;
    if (!left && !right)
        return true;
    if (lang == LANG_EN)
        return true;
    const struct letter *latin = left ? after : before, *han = left ? before : after;
    if (han->class != CLASS_HAN && han->class != CLASS_SYMBOL)
        return false;           /* beside a Chinese mark */
    return !letter_is_digit(latin->c) && !letter_is_latin(latin->c) && latin->c != '%';
}

/* Drops the spaces that do not stay and writes the printed text. */
static void letters_settle(struct letters *out, struct arena *keep, enum lang lang)
{
    struct letter *l = out->letter.at;
    size_t kept = 0, n = out->letter.count;
    for (size_t i = 0; i < n; i++) {
        if (l[i].c == ' ' && !(l[i].flags & LETTER_HEAD_END)) {
            size_t next = i;
            uint8_t flags = 0;
            while (next < n && l[next].c == ' ' && !(l[next].flags & LETTER_HEAD_END))
                flags |= l[next++].flags;
            l[i].flags = flags;
            bool stays = space_stays(kept ? &l[kept - 1] : NULL, next < n ? &l[next] : NULL, lang);
            if (stays)
                l[kept++] = l[i];
            else if (kept)
                l[kept - 1].flags |= flags & LETTER_FORCED;
            i = next - 1;
            continue;
        }
        l[kept++] = l[i];
    }
    while (kept && l[kept - 1].c == ' ')
        kept--;
    out->letter.count = kept;
    size_t room = 1;
    for (size_t i = 0; i < kept; i++)
        room += l[i].c < 0x80 ? 1 : l[i].c < 0x800 ? 2 : l[i].c < 0x10000 ? 3 : 4;
    out->text = arena_alloc(keep, room);
    for (size_t i = 0; i < kept; i++) {
        l[i].text = (uint32_t)out->bytes;
        out->bytes += utf8_encode(l[i].c, out->text + out->bytes);
    }
}

/* Room for all at once: growing would touch twice the memory. */
static void letters_reserve(struct letters *out, struct arena *a, const struct text_piece *pieces,
                            size_t count)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        n += 1;                             /* the em behind a heading */
        for (size_t k = 0; k < pieces[i].bytes; k++)
            n += ((unsigned char)pieces[i].text[k] & 0xC0) != 0x80;
    }
    out->letter.at = arena_array(a, n, sizeof *out->letter.at);
    out->letter.room = n;
}

void letters_read(struct letters *out, struct arena *a, struct arena *keep,
                  const struct text_piece *pieces, size_t count, const struct attr *attr,
                  const struct text_style *style)
{
    memset(out, 0, sizeof *out);
    letters_reserve(out, a, pieces, count);
    for (size_t i = 0; i < count; i++) {
        piece_read(out, a, &pieces[i], (uint32_t)i, attr[i].lang);
        if (pieces[i].kind == TEXT_HEAD && i + 1 < count && pieces[i + 1].kind != TEXT_HEAD)
            head_close(out, a, (uint32_t)i, attr[i].lang);
    }
    for (size_t i = 0; i < out->letter.count; i++)
        letter_classify(out->letter.at, i, out->letter.count);
    if (style->lang == LANG_ZH)
        quotes_settle(out->letter.at, out->letter.count);
    letters_settle(out, keep, style->lang);
}
