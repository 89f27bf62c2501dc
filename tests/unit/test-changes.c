/*
 * changes: a briefing laid out beside a former one: its page of changes and its bars.
 */
#include "document/changes.h"
#include "layout-fixture.h"
#include "unit.h"

#define SOURCE "source|doc|文件|The document|||2020\n"
#define FIRST                                                                                     \
    SOURCE "fact|a|9800||places|||reported|doc|3|1|新增学位|new places\n"                          \
           "fact|b|7||schools|||reported|doc|3|1|学校|schools\n"                                    \
           "fact|c|5||classes|||planned|doc|3|1|班级|classes\n"                                     \
           "section|s|一|One\nparagraph|body|有{a}。|There are {a}.\n"                             \
           "paragraph|body|有{b}。|There are {b}.\nparagraph|body|有{c}。|There are {c}.\n"         \
           "paragraph|body|不变。|It stays.\nend-section\n"
#define SECOND                                                                                    \
    SOURCE "fact|a|10200||places|||reported|doc|3|1|新增学位|new places\n"                         \
           "fact|c|5||classes|||reported|doc|3|1|班级|classes\n"                                   \
           "fact|d|3||teachers|||reported|doc|3|1|教师|teachers\n"                                 \
           "section|s|一|One\nparagraph|body|有{a}。|There are {a}.\n"                             \
           "paragraph|body|有{c}。|There are {c}.\nparagraph|body|有{d}。|There are {d}.\n"         \
           "paragraph|body|不变。|It stays.\nend-section\n"

static struct arena *arena;

static const struct json_value *manifest_of(const struct document *d)
{
    const char *text = manifest_json(arena, d, NULL, 0);
    return manifest_read(arena, "test", text, strlen(text));
}

static struct document *since(const char *former, const char *now)
{
    struct document *old = sheet_document(arena, former, NULL);
    struct document *d = sheet_document(arena, now, NULL);
    ck_assert_msg(old && d, "%s", heard_lines(arena));
    const struct json_value *manifest = manifest_of(old);
    changes_add(d, manifest);
    return d;
}

static const char *cell_text(const struct row *r, int i, enum lang lang)
{
    return r->cells[i].type == CELL_TEXT ? phrase_text(arena, &r->cells[i].text.side[lang]) : "—";
}

START_TEST(test_section)
{
    press_open();
    arena = arena_new();
    struct document *d = since(FIRST, SECOND);
    const struct block *lead = d->changes->first, *b = lead->next;
    ck_assert_str_eq(phrase_text(arena, &lead->text.side[LANG_EN]),
                     "Since the former briefing: 2 changed, 1 new, 1 dropped.");
    const char *all = "";
    for (uint32_t i = 0; i < b->table->row_count; i++) {
        const struct row *r = &b->table->rows[i];
        all = r->group ? arena_printf(arena, "%s%s\n", all, phrase_text(arena, &r->label.side[LANG_EN]))
                       : arena_printf(arena, "%s  %s: %s > %s\n", all, cell_text(r, 0, LANG_ZH),
                                      cell_text(r, 1, LANG_ZH), cell_text(r, 2, LANG_EN));
    }
    ck_assert_str_eq(all, "Changed\n  甲qingshan　新增学位: 9800个 > 10,200 places\n"
                          "  甲qingshan　班级: 5个，计划 > 5 classes, reported\n"
                          "New\n  甲qingshan　教师: — > 3 teachers\n"
                          "Dropped\n  甲qingshan　学校: 7所 > —\n");
    arena_free(arena);
}
END_TEST

/* Bars beside what changed and nothing else; the former briefing unchanged has none. */
START_TEST(test_bars)
{
    press_open();
    arena = arena_new();
    for (int mode = 0; mode < LAYOUT_COUNT; mode++)
        for (int same = 0; same < 2; same++) {
            struct document *d = since(same ? SECOND : FIRST, SECOND);
            struct sheet s;
            uint32_t bars = 0, thin = 0;
            ck_assert(sheet_lay(&s, d, (enum layout_mode)mode, "changes"));
            for (uint32_t p = 0; p < s.pages.count; p++)
                for (uint32_t i = 0; i < s.pages.page[p].box_count; i++) {
                    const struct box *b = &s.pages.page[p].boxes[i];
                    bool bar = b->kind == BOX_FILL && b->furniture && b->width < b->height / 4;
                    bars += bar;
                    thin += bar && b->height < press.look->grid * 3 / 4;
                }
            ck_assert_msg(same ? !bars : bars > 0, "mode %d: %u bars", mode, bars);
            ck_assert_uint_eq(thin, 0);
            arena_free(s.arena);
        }
    struct document *d = since(FIRST, SECOND);
    const struct block *b = document_region(d, "qingshan")->first->first;
    ck_assert(d->changed[b->pair]);
    ck_assert(!d->changed[document_region(d, "qingshan")->first->last->pair]);
    arena_free(arena);
}
END_TEST

/* Against a briefing without this region: one row says so, and no pair is marked. */
START_TEST(test_chapter_came)
{
    press_open();
    arena = arena_new();
    struct document *old = document_new(arena);
    heard_forget();
    ck_assert(hear_region(old, "donghu", FIRST) && document_link(old));
    struct document *d = sheet_document(arena, SECOND, NULL);
    changes_add(d, manifest_of(old));
    const struct table *t = d->changes->first->next->table;
    ck_assert_uint_eq(t->row_count, 4);
    ck_assert_str_eq(cell_text(&t->rows[1], 0, LANG_EN), "The qingshan");
    ck_assert_str_eq(cell_text(&t->rows[1], 2, LANG_EN), "the whole chapter");
    ck_assert_str_eq(cell_text(&t->rows[3], 0, LANG_EN), "The donghu");
    for (uint32_t i = 0; i <= d->pair_count; i++)
        ck_assert(!d->changed[i]);
    arena_free(arena);
}
END_TEST

int main(void)
{
    return UNIT_RUN("changes", test_section, test_bars, test_chapter_came);
}
