/*
 * opportunity: behind which items a line may end, and what it costs.
 *
 * Chinese bans R01-R13 at three levels; for Latin the parts of UAX #14 that
 * concern words, numbers and addresses.  A ban is absolute here; only the
 * emergency pass of fit.c may break it, and says so.
 */
#include "text/text_private.h"

#include <glib.h>
#include <string.h>

enum {                          /* prices of a break, in the units of fit.c's cost */
    PRICE_COUNTER = 300, PRICE_RANGE = 150, PRICE_EXPLICIT = 40, PRICE_URL = 120,
    PRICE_SCALE = 250, PRICE_FIGURE = 6000, PRICE_CHAIN = 500,
    PRICE_NOUN = 1000,          /* 34 | schools */
    PRICE_TITLE = 2000,         /* a word with a capital, in a title */
    PRICE_LONG_MARK = 1500,     /* —— …… first on a line: allowed, better not (R04) */
};

/* ℃ ㎡ ㎞: units drawn one em wide. */
static bool is_wide_unit(uint32_t c)
{
    return c == 0x2103 || c == 0x2109 || c == 0xFF05 || (c >= 0x3371 && c <= 0x33DF);
}

static bool is_han_numeral(uint32_t c)
{
    static const char numerals[] = "〇零一二三四五六七八九十百千";
    for (const char *s = numerals; *s;) {
        unsigned n;
        if (utf8_decode(s, &n) == c)
            return true;
        s += n;
    }
    return false;
}

static bool starts_banned(const struct item *it, enum text_kinsoku level)
{
    switch (it->class) {
    case CLASS_CLOSE: case CLASS_STOP_IN: case CLASS_STOP_END: case CLASS_CONNECTOR:
    case CLASS_MIDDLE: case CLASS_SOLIDUS:
        return true;
    case CLASS_DASH: case CLASS_ELLIPSIS:
        return level == KINSOKU_STRICT;
    case CLASS_WORD:            /* Latin marks beside Han */
        if (it->head < 0x80)
            return strchr(",.;:!?)]}%/", (int)it->head) != NULL;
        return it->head == 0x2030 || it->head == 0xB0 || it->head == 0x2032 ||
               it->head == 0x2033 || it->head == 0x201D || it->head == 0x2013 ||
               letter_is_superscript(it->head);
    case CLASS_SYMBOL:
        return is_wide_unit(it->head);
    }
    return false;
}

static bool ends_banned(const struct item *it, enum text_kinsoku level)
{
    if (it->class == CLASS_OPEN)
        return true;
    if (it->class == CLASS_SOLIDUS)
        return level != KINSOKU_BASIC;
    if (it->class == CLASS_SYMBOL)
        return it->head == 0xFFE5 || it->head == 0xFF04;
    if (it->class != CLASS_WORD)
        return false;
    if (it->tail == '/')        /* R03; between words it is no break at all */
        return level != KINSOKU_BASIC;
    if (it->tail < 0x80)
        return strchr("([{$", (int)it->tail) != NULL;
    return it->tail == 0x201C || it->tail == 0x2018 || it->tail == 0xA5 || it->tail == 0xA3 ||
           it->tail == 0x20AC || it->tail == 0x2116 || it->tail == 0x2212 || it->tail == 0xB1;
}

/* ---- words around a space --------------------------------------------- */

static const char *item_text(const struct text_paragraph *p, const struct item *it)
{
    return p->text + it->text;
}

static bool item_is(const struct text_paragraph *p, const struct item *it, const char *const *list)
{
    for (; *list; list++)
        if (strlen(*list) == it->bytes && memcmp(item_text(p, it), *list, it->bytes) == 0)
            return true;
    return false;
}

/* As item_is, but closing marks may follow the word. */
static bool item_begins(const struct text_paragraph *p, const struct item *it,
                        const char *const *list)
{
    for (; *list; list++) {
        size_t n = strlen(*list);
        if (n <= it->bytes && memcmp(item_text(p, it), *list, n) == 0 &&
            (n == it->bytes || !g_ascii_isalnum(item_text(p, it)[n])))
            return true;
    }
    return false;
}

/* The space between two Latin words: -1 may not end a line, else its price. */
static int space_price(const struct text_paragraph *p, const struct item *a, const struct item *b)
{
    static const char *const titles[] = {"Mr", "Mrs", "Ms", "Dr", "Prof", "Prof.", "Mr.", "Dr.",
                                         "St", NULL};
    static const char *const labels[] = {"p.", "pp.", "No.", "no.", "Nos", "Figure", "Fig.",
                                         "Table", "Chapter", "Section", "Article", "Part", "RMB",
                                         "CNY", "US$", NULL};
    static const char *const units[] = {"km", "kg", "m", "m²", "km²", "cm", "mm", "kWh", "MW", "ha",
                                        "t", "GB", "°C", "pp", "a.m.", "p.m.", NULL};
    static const char *const scales[] = {"million", "billion", "trillion", "thousand", "per",
                                         "percent", "yuan", NULL};
    bool digit_a = letter_is_digit(a->tail), digit_b = letter_is_digit(b->head);
    if (item_is(p, a, titles) && g_unichar_isupper(b->head))
        return -1;
    if (digit_b && item_is(p, a, labels))
        return -1;
    if (digit_a && item_begins(p, b, units))
        return -1;
    if (digit_a && item_begins(p, b, scales))
        return PRICE_SCALE;
    return 0;
}

/* ---- Han and figures -------------------------------------------------- */

/* Behind an item that ends in a digit (or in 万 after one): the counter's price. */
static int counter_price(const struct text_paragraph *p, size_t i)
{
    const struct item *a = &p->item[i], *b = &p->item[i + 1];
    const struct item *before = i ? &p->item[i - 1] : NULL;
    bool scale = a->head == 0x4E07 || a->head == 0x4EBF || a->head == 0x591A || a->head == 0x4F59;
    bool digit = a->class == CLASS_WORD && letter_is_digit(a->tail);
    if (b->class != CLASS_HAN || (!digit && !(scale && before && letter_is_digit(before->tail))) ||
        !letter_is_counter(b->head))
        return 0;
    /* 第12期 and 〔2024〕12号 are one thing (R12). */
    if (digit && before && (before->head == 0x7B2C || before->tail == 0x3015))
        return -1;
    return PRICE_COUNTER;
}

/* Between two pairs of …… or ——: four em stand whole, longer rows may be cut (R06). */
static int chain_price(const struct text_paragraph *p, size_t i)
{
    enum { WHOLE = 2 };
    uint8_t class = p->item[i].class;
    size_t pairs = 2;
    for (size_t k = i; k > 0 && p->item[k - 1].class == class && pairs <= WHOLE; k--)
        pairs++;
    for (size_t k = i + 2; k < p->item_count && p->item[k].class == class && pairs <= WHOLE; k++)
        pairs++;
    bool halved = p->item[i].bytes <= 3 || p->item[i + 1].bytes <= 3;
    return pairs > WHOLE && !halved && p->style.kinsoku != KINSOKU_STRICT ? PRICE_CHAIN : -1;
}

/* Between neighbours without a space: -1 banned, else the price. */
static int pair_price(const struct text_paragraph *p, size_t i)
{
    const struct item *a = &p->item[i], *b = &p->item[i + 1];
    enum text_kinsoku level = p->style.kinsoku;
    if (a->class == CLASS_WORD && b->class == CLASS_WORD)
        return -1;
    if (starts_banned(b, level) || ends_banned(a, level))
        return -1;
    if ((a->class == CLASS_DASH || a->class == CLASS_ELLIPSIS) && a->class == b->class)
        return chain_price(p, i);
    if (a->head == 0x7B2C && (letter_is_digit(b->head) || is_han_numeral(b->head)))
        return -1;              /* 第|12, 第|三 */
    if (a->tail == 0x3015 && letter_is_digit(b->head))
        return -1;              /* 〔2024〕|12 */
    if (a->class == CLASS_CONNECTOR && b->class == CLASS_WORD && i &&
        p->item[i - 1].class == CLASS_WORD)
        return PRICE_RANGE;     /* 8～|10, 2021—|2025 */
    int price = counter_price(p, i);
    bool long_mark = b->class == CLASS_DASH || b->class == CLASS_ELLIPSIS;
    return price == 0 && long_mark ? PRICE_LONG_MARK : price;
}

static int preset_price(enum brk brk)
{
    return brk == BREAK_EXPLICIT ? PRICE_EXPLICIT : brk == BREAK_URL ? PRICE_URL : 0;
}

/* Inside a formatted figure a line may end only where no digit is torn from its
 * unit: between the words of an English qualifier, or before the first digit.
 * Dear, as a last way out of a line that would gape: between digits and Han (R09), or
 * between digits and an English noun that is no unit. */
static bool number_holds(struct text_paragraph *p, size_t i)
{
    struct item *a = &p->item[i];
    const struct item *b = &p->item[i + 1];
    if (a->attr != b->attr || p->attr[a->attr].kind != TEXT_NUMBER)
        return false;
    if (a->class == CLASS_SPACE && i) {
        bool behind = letter_is_digit(p->item[i - 1].tail);
        if (behind && letter_is_latin(b->head) && space_price(p, &p->item[i - 1], b) == 0)
            a->flags |= ITEM_DEAR;
        return behind || letter_is_digit(b->head);
    }
    if (a->class == CLASS_WORD && letter_is_digit(a->tail) && b->class == CLASS_HAN)
        a->flags |= ITEM_DEAR;
    return a->class != CLASS_HAN || !letter_is_digit(b->head);
}

static void item_decide(struct text_paragraph *p, size_t i)
{
    struct item *a = &p->item[i];
    const struct item *b = &p->item[i + 1];
    int price = -1;
    if (a->brk == BREAK_FORCED)
        return;
    if (a->brk == BREAK_HYPHEN && (a->flags & ITEM_DEAR)) {
        a->brk = p->style.align == ALIGN_JUSTIFY ? BREAK_HYPHEN : BREAK_NONE;
        a->penalty = PRICE_TITLE;
        return;
    }
    bool holds = number_holds(p, i);
    if ((a->flags & ITEM_DEAR) && !(a->flags & ITEM_GLUED) && p->style.align == ALIGN_JUSTIFY) {
        a->brk = a->class == CLASS_SPACE ? BREAK_SPACE : BREAK_HAN;
        a->penalty = a->class == CLASS_SPACE ? PRICE_NOUN : PRICE_FIGURE;
        return;
    }
    if (holds || (a->flags & ITEM_GLUED) || b->class == CLASS_SPACE) {
        a->brk = BREAK_NONE;
        return;
    }
    if (a->brk != BREAK_NONE) {
        a->penalty = (uint16_t)preset_price(a->brk);
        return;
    }
    if (a->flags & ITEM_MAY_BREAK) {
        a->brk = BREAK_HAN;
        return;
    }
    if (a->class == CLASS_SPACE) {
        price = i ? space_price(p, &p->item[i - 1], b) : 0;
        if (starts_banned(b, p->style.kinsoku))
            price = -1;
        a->brk = price < 0 ? BREAK_NONE : BREAK_SPACE;
    } else {
        price = pair_price(p, i);
        a->brk = price < 0 ? BREAK_NONE : BREAK_HAN;
    }
    a->penalty = price > 0 ? (uint16_t)price : 0;
}

void opportunity_mark(struct text_paragraph *p)
{
    if (p->item_count == 0)
        return;
    for (size_t i = 0; i + 1 < p->item_count; i++)
        item_decide(p, i);
    p->item[p->item_count - 1].brk = BREAK_FORCED;
}
