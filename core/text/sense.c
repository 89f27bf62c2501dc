/*
 * sense: where a heading may be broken without tearing what belongs together (R45).
 *
 * ICU's dictionary says where words begin and end; a break inside a word costs
 * much, one before a word that leans on what went before (的, 了) or behind one
 * that opens what follows (和, 与, 对) costs some.  English lines do not end with
 * an article or a preposition.  Only headings ask: the dictionary is never loaded
 * for running text.
 */
#include "text/text_private.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

enum { PRICE_WORD = 9000, PRICE_LEANING = 2500, PRICE_WEAK = 250, PRICE_SMALL_WORD = 1200 };

static bool is_one_of(uint32_t c, const char *list)
{
    while (*list) {
        unsigned n;
        if (utf8_decode(list, &n) == c)
            return true;
        list += n;
    }
    return false;
}

static uint16_t price_of(const struct item *a, const struct item *b, bool word_ends)
{
    if (a->class != CLASS_HAN || b->class != CLASS_HAN)
        return 0;
    if (!word_ends)
        return PRICE_WORD;
    if (is_one_of(b->head, "的地得了着过们等中上下里性化"))
        return PRICE_LEANING;
    if (is_one_of(a->head, "和与及或对在从以为把被向让使"))
        return PRICE_LEANING;
    return is_one_of(a->head, "的") || is_one_of(b->head, "和与及") ? 0 : PRICE_WEAK;
}

/* A small word that leans on the next one. */
static bool is_small_word(const struct text_paragraph *p, const struct item *it)
{
    static const char *const words[] = {
        "a", "an", "the", "of", "and", "or", "to", "in", "for", "with", "on", "by", "from", "at",
        "as", "its", "their", "into", "through", "A", "An", "The", "In", "On", "For", "To",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == it->bytes &&
            memcmp(p->text + it->text, words[i], it->bytes) == 0)
            return true;
    return false;
}

static void small_words_mark(struct text_paragraph *p)
{
    for (size_t i = 1; i + 1 < p->item_count; i++)
        if (p->item[i].brk == BREAK_SPACE && is_small_word(p, &p->item[i - 1]))
            p->item[i].penalty = PRICE_SMALL_WORD;
        else if (p->item[i].brk == BREAK_SPACE && !is_one_of(p->item[i - 1].tail, ",:;.?!–—)"))
            p->item[i].penalty += PRICE_WEAK;
}

void sense_mark(struct text_paragraph *p)
{
    small_words_mark(p);
    if (p->style.lang == LANG_EN)
        return;
    UErrorCode status = U_ZERO_ERROR;
    UText *text = utext_openUTF8(NULL, p->text, (int64_t)p->bytes, &status);
    UBreakIterator *words = ubrk_open(UBRK_WORD, "zh", NULL, 0, &status);
    ubrk_setUText(words, text, &status);
    /* Without the dictionary every place is as good as another. */
    for (size_t i = 0; U_SUCCESS(status) && i + 1 < p->item_count; i++) {
        struct item *a = &p->item[i];
        if (a->brk != BREAK_HAN || (a->flags & ITEM_MAY_BREAK))
            continue;
        bool ends = ubrk_isBoundary(words, (int32_t)p->item[i + 1].text);
        uint16_t price = price_of(a, &p->item[i + 1], ends);
        a->penalty = price > a->penalty ? price : a->penalty;
    }
    if (words)
        ubrk_close(words);
    utext_close(text);
}
