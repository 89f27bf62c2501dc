/*
 * Pairs in all five layouts, each held to every promise of layout-promise.h.  What other
 * programs got wrong before us is tried here; their trackers are named at each case:
 *
 *   one language only: no blank page, level after    ptx2pdf#814           one_language
 *   nothing lost or doubled in any layout            ptx2pdf#810           nothing_lost
 *   notes where both columns reach the foot          latex2e#1825          notes_at_foot
 *   notes in both columns at once                    sile#2166             notes_at_foot
 *   a mark once for both languages                   ptx2pdf#674, #1192    one_mark
 *   mirrored pages                                   sile#1748, ledmac#591 mirrored
 *   each language by its own rules                   ptx2pdf#916           own_rules
 *   level to the last page of a long document        ledmac#597, #6        long_document
 */
#include "sheet-cases.h"

/* ---- one language only -------------------------------------------------------------- */

static void no_blank_page(const struct sheet *s)
{
    for (uint32_t n = 1; n < s->pages.count; n++)
        ck_assert_msg(first_words(s, n) || s->mode == LAYOUT_FACING, "%s, %s: page %u is blank", s->name,
                      layout_names[s->mode], n + 1);
    uint32_t spreads = 0;
    for (uint32_t n = 1; n + 1 < s->pages.count && s->mode == LAYOUT_FACING; n += 2)
        spreads += !first_words(s, n) && !first_words(s, n + 1);
    ck_assert_msg(!spreads, "%s: a blank spread", s->name);
    const struct box *zh = NULL, *en = NULL;
    if (s->frame->shown[LANG_ZH])
        zh = exactly(s, "末对。");
    if (s->frame->shown[LANG_EN])
        en = exactly(s, "The last pair.");
    ck_assert(!zh || !en || s->mode == LAYOUT_INTERLEAVED || abs(zh->y - en->y) <= HAIR);
}

START_TEST(test_one_language)
{
    static const char *const alone[] = {
        "paragraph|body|只有中文的一段话。|\\-\n", "paragraph|body|\\-|A paragraph in English alone.\n",
        "paragraph|note|只有中文的注。|\\-\n", "list|numbered\nitem|\\-|An item alone.\nitem|只有中文。|\\-\nend-list\n",
        "section|x%d|只有中文的标题|\\-\nparagraph|body|两种|Both.\nend-section\n",
        "section|x%d|\\-|A heading in English alone\nparagraph|body|两种|Both.\nend-section\n"};
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
        for (int times = 1; times < 60; times += 29) {
            struct arena *a = arena_new();
            char *body = arena_strdup(a, "");
            for (int k = 0; k < times; k++) {
                const char *at = strstr(alone[i], "%d");
                body = at ? arena_printf(a, "%s%.*s%d%s", body, (int)(at - alone[i]), alone[i], k, at + 2)
                          : arena_printf(a, "%s%s", body, alone[i]);
            }
            lay_all(a, arena_printf(a, "%d times %.30s", times, alone[i]),
                    arena_printf(a, "%sparagraph|body|末对。|The last pair.\n", body), no_blank_page);
            arena_free(a);
        }
}
END_TEST

/* ---- all of them ---------------------------------------------------------------------- */

/* Each pair says its number in both languages. */
static char *numbered(struct arena *a, int pairs)
{
    struct golden body = {.arena = a};
    uint64_t state = unit_seed();
    for (int i = 0; i < pairs; i++) {
        int zh = 1 + (int)(unit_random(&state) >> 33) % 30, en = 1 + (int)(unit_random(&state) >> 33) % 40;
        golden_line(arena_printf(a, "paragraph|body|甲%d乙%s|A%dB %s", i, repeat_text(a, "统筹推进改革，", zh), i,
                                 repeat_text(a, "forward they went ", en)), &body);
    }
    return body.at;
}

static int times_in(const char *text, const char *word)
{
    int n = 0;
    for (const char *at = text; (at = strstr(at, word)); at++)
        n++;
    return n;
}

#define PAIRS 300

static void each_once(const struct sheet *s)
{
    const char *all = words_inside(s, EL_P);
    for (int i = 0; i < PAIRS; i++) {
        int zh = times_in(all, arena_printf(s->arena, "甲%d乙", i));
        int en = times_in(all, arena_printf(s->arena, "A%dB", i));
        ck_assert_msg(zh == s->frame->shown[LANG_ZH] && en == s->frame->shown[LANG_EN],
                      "%s: pair %d stands %d and %d times", layout_names[s->mode], i, zh, en);
    }
}

START_TEST(test_nothing_lost)
{
    struct arena *a = arena_new();
    lay_all(a, "300 pairs", numbered(a, PAIRS), each_once);
    arena_free(a);
}
END_TEST

/* With pairs taller than a page among them; the promises ask for level first lines. */
START_TEST(test_long_document)
{
    struct arena *a = arena_new();
    const char *tall = arena_printf(a, "paragraph|body|%s|Short here.\nparagraph|body|短。|%s\n",
                                    repeat_text(a, "统筹推进城乡一体化改革，", 300),
                                    repeat_text(a, "forward they went together ", 300));
    lay_all(a, "a long document",
            arena_printf(a, "%s%s%s%sparagraph|body|末对。|The last pair.\n", numbered(a, 100), tall,
                         numbered(a, 100), tall), no_blank_page);
    arena_free(a);
}
END_TEST

/* ---- notes and marks -------------------------------------------------------------------- */

START_TEST(test_notes_at_foot)
{
    for (int lines = 24; lines < 46; lines++) {
        struct arena *a = arena_new();
        lay_all(a, arena_printf(a, "a note after %d lines", lines),
                arena_printf(a, "%sparagraph|body|有注的话，说得长一些，到第二行才说完，两栏一齐到页脚。|A sentence with a note, "
                                "as long as two lines of its column, so that both reach the foot.|daily|3\n"
                                "paragraph|note|左栏的注也不止一行，这样两栏的注同时到页脚，看谁会碰到谁。|The note on the right "
                                "has more than one line too, and both reach the foot of the page at once.|daily|4\n"
                                "paragraph|body|后一段。|The next.|daily|5\n",
                             filler(a, lines)),
                NULL);
        arena_free(a);
    }
}
END_TEST

/* A remark under a heading stays with the first of what it remarks on, too. */
START_TEST(test_notes_under_headings)
{
    for (int lines = 16; lines < 44; lines++) {
        struct arena *a = arena_new();
        press_open();
        struct document *d = sheet_document(
            a, region_of(a, arena_printf(a, "%ssection|q|可问|To ask\nparagraph|note|编者所提。|By the editor.\n"
                                            "paragraph|question|首问？|The first one?\nend-section\n",
                                         filler(a, lines))), NULL);
        for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
            struct sheet s;
            ck_assert(sheet_lay(&s, d, (enum layout_mode)mode, "a note under a heading"));
            promise_all(&s);
            const char *note = s.frame->shown[LANG_ZH] ? "编者所提" : "By the editor",
                       *question = s.frame->shown[LANG_ZH] ? "首问" : "The first one";
            ck_assert_msg(sheet_find(&s, note) == sheet_find(&s, question),
                          "%s, %d lines: the note stands alone", layout_names[mode], lines);
            sheet_free(&s);
        }
        arena_free(a);
    }
}
END_TEST

/* One mark a pair, whatever the layout; on a spread one on each page. */
static void marks_counted(const struct sheet *s)
{
    uint32_t marks = 0;
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++) {
            const struct box *b = &s->pages.page[p].boxes[i];
            marks += b->kind == BOX_LINE && strcmp(box_words(s->arena, b), "¶17") == 0;
        }
    ck_assert_uint_eq(marks, s->mode == LAYOUT_FACING ? 2 : 1);
}

START_TEST(test_one_mark)
{
    struct arena *a = arena_new();
    lay_all(a, "a mark", "paragraph|body|有出处的话。|A sentence with a source.|daily|17\n", marks_counted);
    lay_all(a, "a mark beside one language", "paragraph|body|有出处的话。|\\?|daily|17\n", marks_counted);
    arena_free(a);
}
END_TEST

/* ---- margins ---------------------------------------------------------------------------- */

/* Wide margins lie outside, marks in them; Chinese stands left of English on every page,
 * on spreads on the even one. */
static void margins_mirrored(const struct sheet *s)
{
    const struct look *l = press.look;
    for (uint32_t p = 1; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++) {
            const struct box *b = &s->pages.page[p].boxes[i];
            const char *words = b->kind == BOX_LINE ? box_words(s->arena, b) : "";
            int left = p % 2 == 0 ? l->inner : l->outer, right = left + l->measure;
            if (strcmp(words, "¶3") == 0)
                ck_assert_msg(p % 2 == 0 ? b->x >= right : b->x + b->width <= left,
                              "%s: a mark at the binding of page %u", layout_names[s->mode], p + 1);
            if (strcmp(words, "甲句。") == 0)         /* behind its indent */
                ck_assert(b->x >= left + s->frame->x[LANG_ZH] + l->em &&
                          b->x <= left + s->frame->x[LANG_ZH] + 3 * l->em);
            if (s->mode == LAYOUT_FACING && is_words(b) && inside(s, b->element, EL_P) && words[0])
                ck_assert(b->lang == (p % 2 ? LANG_ZH : LANG_EN) || inside(s, b->element, EL_TABLE) ||
                          inside(s, b->element, EL_REFERENCE));
        }
    ck_assert(l->inner < l->outer);
}

START_TEST(test_mirrored)
{
    struct arena *a = arena_new();
    lay_all(a, "mirrored", repeat_text(a, "paragraph|body|甲句。|A sentence.|daily|3\n", 120), margins_mirrored);
    arena_free(a);
}
END_TEST

/* ---- lines ------------------------------------------------------------------------------- */

/* Chinese fills its measure without a hyphen, English fills its own with some. */
static void lines_by_rules(const struct sheet *s)
{
    uint32_t hyphens[LANG_COUNT] = {0}, inner[LANG_COUNT] = {0};
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++) {
            const struct box *b = &s->pages.page[p].boxes[i];
            if (!is_words(b) || !b->pair || box_element(s, b) != EL_P || 
                !strstr(b->text, b->lang == LANG_EN ? "international" : "一体化"))
                continue;
            hyphens[b->lang] += b->line->end == END_HYPHEN;
            if (b->line->end == END_PARAGRAPH)
                continue;
            inner[b->lang]++;
            int right = b->x + b->width - page_left(p), edge =
                s->mode == LAYOUT_INTERLEAVED ? s->frame->lane[b->lang].x + s->frame->lane[b->lang].width
                                              : s->frame->x[b->lang] + s->frame->width[b->lang];
            if (s->mode != LAYOUT_PARALLEL)     /* whose columns are chosen anew for each document */
                ck_assert_msg(abs(right - edge) <= HAIR, "%s: a line ends at %.2f of %.2f: %s",
                              layout_names[s->mode], pt(right), pt(edge), box_words(s->arena, b));
        }
    ck_assert_uint_eq(hyphens[LANG_ZH], 0);
    for (int lang = 0; lang < LANG_COUNT; lang++)
        ck_assert(!s->frame->shown[lang] || inner[lang] > 10);
    ck_assert(!s->frame->shown[LANG_EN] || hyphens[LANG_EN] > 0);
}

START_TEST(test_own_rules)
{
    struct arena *a = arena_new();
    lay_all(a, "own rules",
            arena_printf(a, "paragraph|body|%s|%s\n", repeat_text(a, "统筹推进县域内城乡义务教育一体化改革发展，", 30),
                         repeat_text(a, "internationalisation of responsibilities notwithstanding administrative "
                                        "considerations, ", 20)),
            lines_by_rules);
    arena_free(a);
}
END_TEST

int main(void)
{
    return UNIT_RUN("pairs", test_one_language, test_nothing_lost, test_long_document,
                    test_notes_at_foot, test_notes_under_headings, test_one_mark, test_mirrored,
                    test_own_rules);
}
