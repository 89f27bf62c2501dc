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

enum {
    PRICE_WORD = 9000, PRICE_LEANING = 2500, PRICE_WEAK = 900, PRICE_MARK = 300, PRICE_ITEM = 200,
    PRICE_ENGLISH = 250, PRICE_SMALL_WORD = 1200,
};

/* What the dictionary tears and official prose never does.  Terms and names of places come
 * from the document (text_engine_word). */
static const char *const whole[] = {
    "中小学", "校长", "占比", "义务教育", "学前教育", "职业教育", "高等教育", "特殊教育", "素质教育",
    "基础教育", "教育改革", "教育评价", "教育质量", "教育教学", "人民政府", "指导意见", "实施意见",
    "实施方案", "实施办法", "实施细则", "行动计划", "行动方案", "工作要点", "工作方案", "发展规划",
    "管理办法", "教师队伍", "队伍建设", "课后服务", "优质均衡", "普及普惠", "公办园", "民办园",
    "幼儿园", "教研员", "立德树人", "以评促建", "县管校聘",
};

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

/* Words of one character that lean on what follows, or on what went before. */
static bool leans_on(const struct item *a)
{
    return a->class == CLASS_HAN && is_one_of(a->head, "和与及或对在从以为把被向让使由到");
}

static bool leans_back(const struct item *b)
{
    return b->class == CLASS_HAN &&
           is_one_of(b->head, "的地得了着过们等中上下里性化者市县区省州镇乡局园校");
}

static bool is_stop(const struct item *it)
{
    return it->class == CLASS_STOP_END || (it->class == CLASS_STOP_IN && it->head != 0x3001) ||
           it->class == CLASS_DASH || it->class == CLASS_ELLIPSIS;
}

/* A place is known by its ends: whether a word ends there, whether the item before it is a
 * word by itself. */
static uint16_t price_of(const struct item *a, const struct item *b, bool word_ends, bool single)
{
    if (is_stop(a))
        return 0;
    if (single && leans_on(a))
        return PRICE_LEANING;
    if (a->class == CLASS_STOP_IN)
        return PRICE_ITEM;
    if (a->class == CLASS_CLOSE || b->class == CLASS_OPEN)
        return PRICE_MARK;
    if (a->class == CLASS_HAN && b->class == CLASS_HAN && !word_ends)
        return PRICE_WORD;
    if (leans_back(b))
        return PRICE_LEANING;
    return a->head == 0x7684 || (b->class == CLASS_HAN && is_one_of(b->head, "和与及"))
               ? PRICE_MARK : PRICE_WEAK;
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
            p->item[i].penalty += PRICE_ENGLISH;
}

/* Breaks inside this word, wherever it stands, cost what the inside of a word costs. */
static void word_hold(struct text_paragraph *p, const char *word)
{
    size_t bytes = strlen(word), i = 0;
    for (const char *at = p->text; bytes && (at = strstr(at, word)); at += bytes) {
        size_t from = (size_t)(at - p->text), to = from + bytes;
        for (; i < p->item_count && p->item[i].text + p->item[i].bytes < to; i++)
            if (p->item[i].text >= from && p->item[i].penalty < PRICE_WORD)
                p->item[i].penalty = PRICE_WORD;
    }
}

void sense_mark(struct text_engine *e, struct text_paragraph *p)
{
    small_words_mark(p);
    if (p->style.lang == LANG_EN)
        return;
    UErrorCode status = U_ZERO_ERROR;
    UText *text = utext_openUTF8(NULL, p->text, (int64_t)p->bytes, &status);
    void **words = engine_words(e);
    if (!*words)
        *words = ubrk_open(UBRK_WORD, "zh", NULL, 0, &status);
    ubrk_setUText(*words, text, &status);
    /* Without the dictionary every place is as good as another. */
    for (size_t i = 0; U_SUCCESS(status) && i + 1 < p->item_count; i++) {
        struct item *a = &p->item[i];
        if (a->brk != BREAK_HAN || (a->flags & ITEM_MAY_BREAK))
            continue;
        bool ends = ubrk_isBoundary(*words, (int32_t)p->item[i + 1].text);
        bool single = ends && ubrk_isBoundary(*words, (int32_t)a->text);
        uint16_t price = price_of(a, &p->item[i + 1], ends, single);
        a->penalty = price > a->penalty ? price : a->penalty;
    }
    utext_close(text);
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        word_hold(p, whole[i]);
    for (size_t i = 0; engine_word(e, i); i++)
        word_hold(p, engine_word(e, i));
}

void sense_close(void *words)
{
    if (words)
        ubrk_close(words);
}
