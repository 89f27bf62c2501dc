/*
 * text-fixture: the fonts of the tree, and paragraphs for the tests of text.
 *
 * Tests read paragraphs back by what is drawn (glyph origins and clusters),
 * never by what the engine says of itself.
 */
#ifndef BRIEFING_TEXT_FIXTURE_H
#define BRIEFING_TEXT_FIXTURE_H

#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EM PT(10)               /* a round em, so that half an em is exact */

static struct fonts *fixture_fonts;
static struct text_engine *fixture_engine;
static struct arena *fixture_arena;

static inline const char *fixture_folder(void)
{
    const char *folder = getenv("BRIEFING_FONTS");
    return folder ? folder : "fonts";
}

static inline void fixture_open(void)
{
    setenv("XDG_DATA_HOME", "/nonexistent", 1);
    unsetenv("BRIEFING_FONT_DIR");
    diag_init("test");
    fixture_fonts = fonts_open(fixture_folder());
    if (!fixture_fonts)
        exit(1);
    fixture_engine = text_engine_new(fixture_fonts);
    fixture_arena = arena_new();
}

static inline void fixture_close(void)
{
    text_engine_free(fixture_engine);
    fonts_close(fixture_fonts);
    arena_free(fixture_arena);
}

static inline struct text_style fixture_zh(void)
{
    return (struct text_style){.lang = LANG_ZH, .han = "song", .latin = "serif", .head = "hei-bold",
                               .size = EM, .latin_size = EM, .align = ALIGN_JUSTIFY,
                               .hyphenate = true};
}

static inline struct text_style fixture_en(void)
{
    return (struct text_style){.lang = LANG_EN, .han = "song", .latin = "serif",
                               .em = "serif-italic", .title = "serif-italic", .head = "san-bold",
                               .size = PT(11), .latin_size = EM, .align = ALIGN_JUSTIFY,
                               .hyphenate = true};
}

static inline struct text_paragraph *fixture_shape(const char *text,
                                                   const struct text_style *style)
{
    struct text_piece piece = {text, strlen(text), TEXT_PLAIN, 0};
    return text_shape(fixture_engine, fixture_arena, &piece, 1, style, "test");
}

static inline struct text_lines *fixture_set(const char *text, const struct text_style *style,
                                             int measure, int indent)
{
    struct text_paragraph *p = fixture_shape(text, style);
    return p ? text_break(fixture_engine, fixture_arena, p, measure, indent, 0) : NULL;
}

/* Where the k-th character of a line is drawn: its cluster's glyph; -1 if none. */
static inline int fixture_x(const struct text_lines *l, unsigned line, unsigned character)
{
    const struct text_line *at = &l->line[line];
    const char *s = l->text + at->text;
    uint32_t offset = at->text;
    for (unsigned bytes; character; character--) {
        utf8_decode(s, &bytes);
        s += bytes;
        offset += bytes;
    }
    for (uint32_t g = 0; g < at->glyph_count; g++)
        if (at->glyphs[g].text == offset)
            return at->glyphs[g].x;
    return -1;
}

static inline uint32_t fixture_first(const struct text_lines *l, unsigned line)
{
    unsigned n;
    return utf8_decode(l->text + l->line[line].text, &n);
}

/* The last character of a line that is no space. */
static inline uint32_t fixture_last(const struct text_lines *l, unsigned line)
{
    const char *from = l->text + l->line[line].text, *s = from + l->line[line].text_bytes;
    unsigned n;
    do
        for (s--; s > from && ((unsigned char)*s & 0xC0) == 0x80;)
            s--;
    while (s > from && *s == ' ');
    return utf8_decode(s, &n);
}

static inline bool fixture_in(uint32_t c, const char *set)
{
    while (*set) {
        unsigned n;
        if (utf8_decode(set, &n) == c)
            return true;
        set += n;
    }
    return false;
}

/* Every mark and trap of typography.md §1f in running text. */
static const char *const fixture_torture =
    "“十三五”以来，荣成市坚持“小切口、大民生”，把学前教育放在更加突出的位置：新建、改扩建幼儿园56所，新增学位"
    "1.02万个；公办园在园幼儿占比由2018年的45.6%提高到2021年的63.5%（全省平均水平为57.2%），普惠性幼儿园"
    "覆盖率达到90.8%。约翰·斯图尔特·密尔（John Stuart Mill）在《论自由》（On Liberty）中说：“……个人的自由——"
    "以不侵犯他人的自由为限。”这是什么意思？！谁来回答！！！各地分A/B两类、中/英两种文本，气温8～10℃，最低−12℃，"
    "投入¥5000亿，折合1,234.56元，电话010—12345678，规划期2021—2025年，连接京津冀—长三角—粤港澳，见〔2024〕12号、"
    "第12期和《通知》、《意见》（《办法》），其中“《纲要》”写道：『“办好人民满意的教育。』」…………朱镕基、陶喆、堃三人"
    "参加。STEM课程与GDP数据见https://www.example.org/reports/2019/index.html，共15.6万条，23.5%来自kindergarten"
    "调查；“老师好教、学生乐学”是出发点，“县管校聘”“名校带动”是两条路：一是编制，二是岗位，三是待遇。";

#endif
