/*
 * glossary: terms by pinyin, and by their English behind the sources; where English stands
 * alone the glossary itself is in English order.
 */
#include "layout-promise.h"
#include "unit.h"

#define REGION                                                                                    \
    "source|doc|文件|The document|||2020\n"                                                        \
    "term|b|班主任|ban zhu ren|work leader|带班|Leads a class\n"                                     \
    "term|t|台账|tai zhang|account book|记账|Keeps count\n"                                          \
    "term|x|学位|xue wei|Makers of places|名额|How many pupils\n"                                    \
    "section|s|一|One\nparagraph|body|不变。|It stays.\nend-section\n"

static struct arena *arena;

/* All words of all pages, in the order of drawing. */
static const char *words_of(const struct sheet *s)
{
    const char *all = "";
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++)
            if (is_words(&s->pages.page[p].boxes[i]))
                all = arena_printf(arena, "%s%s\n", all,
                                   box_words(arena, &s->pages.page[p].boxes[i]));
    return all;
}

/* Where the word stands from the n-th time on. */
static const char *nth(const char *text, const char *word, int n)
{
    for (const char *s = strstr(text, word); s; s = strstr(s + 1, word))
        if (--n == 0)
            return s;
    return NULL;
}

START_TEST(test_orders)
{
    press_open();
    arena = arena_new();
    struct document *d = sheet_document(arena, REGION, NULL);
    ck_assert_msg(d != NULL, "%s", heard_lines(arena));
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        ck_assert(sheet_lay(&s, d, (enum layout_mode)mode, "glossary"));
        const char *all = words_of(&s);
        bool both = mode == LAYOUT_PARALLEL || mode == LAYOUT_INTERLEAVED;
        bool english = mode == LAYOUT_EN;
        const char *one = nth(all, "account book", 1), *two = nth(all, "work leader", 1);
        if (mode != LAYOUT_ZH)
            ck_assert_msg(one && two && (one < two) == english, "mode %d: %s", mode, all);
        /* The index: Latin letters of either case in one order. */
        one = nth(all, "account book", 2), two = nth(all, "Makers of places", 2);
        const char *three = nth(all, "work leader", 2);
        ck_assert_msg(!both == !one, "mode %d", mode);
        ck_assert_msg(!both || (one && one < two && two < three), "mode %d", mode);
        arena_free(s.arena);
    }
    arena_free(arena);
}
END_TEST

int main(void)
{
    return UNIT_RUN("glossary", test_orders);
}
