/*
 * fuzz-article: any bytes as an article: read, and drafted as the source of a plugin.
 *
 * Beside not crashing: blocks and figures keep what article.h promises, and the source is
 * one that a compiler takes: UTF-8, strings that end, braces in pairs, sections that close.
 */
#include "article/article.h"
#include "fuzz.h"

#include <stdio.h>
#include <string.h>

static size_t figures, headings, tables;

/* ---- the article ------------------------------------------------------------------ */

static void check_string(const char *s)
{
    size_t bad;
    fuzz_insist(!s || utf8_check(s, strlen(s), &bad), "texts are UTF-8");
}

static void check_table(const struct article *x, const struct article_table *t)
{
    fuzz_insist(t->columns > 1 && t->rows > 0, "a table has cells");
    check_string(t->caption);
    for (size_t i = 0; i < t->rows * t->columns; i++) {
        fuzz_insist(t->cells[i].figure <= x->figure_count, "a cell's figure is there");
        fuzz_insist(!t->cells[i].figure || !t->cells[i].text, "a cell is one thing");
        fuzz_insist(!t->amounts[i % t->columns] || !t->cells[i].text, "amounts stand alone");
        check_string(t->cells[i].text);
    }
    tables++;
}

static void check_blocks(const struct article *x)
{
    size_t figure = 0;
    for (size_t i = 0; i < x->block_count; i++) {
        const struct article_block *b = &x->blocks[i];
        fuzz_insist(b->line && b->line <= x->lines, "a block has its line");
        fuzz_insist((b->table != NULL) == (b->kind == ARTICLE_TABLE), "a table is one");
        fuzz_insist(b->head || b->text || b->table, "a block says something");
        fuzz_insist(!b->figures || b->figure == figure, "figures follow each other");
        figure += b->figures;
        check_string(b->head);
        check_string(b->text);
        if (b->table)
            check_table(x, b->table);
        headings += b->kind == ARTICLE_HEADING;
    }
    fuzz_insist(figure == x->figure_count, "each figure has its block");
}

static void check_figures(const struct article *x)
{
    struct decimal value;
    for (size_t i = 0; i < x->figure_count; i++) {
        const struct article_figure *f = &x->figures[i];
        const struct article_block *b = &x->blocks[f->block];
        fuzz_insist(f->block < x->block_count && i - b->figure < b->figures, "a figure is its block's");
        fuzz_insist(decimal_parse(&value, f->value) && unit_lookup(f->unit), "a figure is one");
        fuzz_insist(b->table || f->at + f->bytes <= strlen(b->text), "it stands in its text");
    }
    figures += x->figure_count;
}

/* ---- the source -------------------------------------------------------------------- */

static size_t occurrences(const char *text, const char *word)
{
    size_t n = 0;
    for (const char *s = text; (s = strstr(s, word)); s += strlen(word))
        n++;
    return n;
}

/* Comments and strings end, and no string holds a newline. */
static void check_tokens(const char *s)
{
    bool string = false, comment = false;
    for (; *s; s++) {
        if (comment && s[0] == '*' && s[1] == '/')
            comment = false;
        else if (!string && !comment && s[0] == '/' && s[1] == '*')
            comment = true;
        else if (string && *s == '\\')
            s += s[1] != '\0';
        else if (!comment && *s == '"')
            string = !string;
        fuzz_insist(!string || *s != '\n', "strings end");
        fuzz_insist(string || comment || s[0] != '?' || s[1] != '?', "no trigraphs");
    }
    fuzz_insist(!string && !comment, "comments and strings end");
}

static void check_source(const char *source)
{
    check_string(source);
    check_tokens(source);
    fuzz_insist(occurrences(source, "    section(w,") == occurrences(source, "    end_section(w);"),
                "sections close");
    fuzz_insist(occurrences(source, "    list(w,") == occurrences(source, "    end_list(w);"), "lists close");
    fuzz_insist(strstr(source, "BRIEFING_PLUGIN("), "the source is a plugin's");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static const struct article_names names = {"fuzz", "甲", "A", "a.txt"};
    for (int simplify = 0; simplify < 2; simplify++) {
        struct arena *a = arena_new();
        struct article x;
        article_read(a, (const char *)bytes, length, simplify, &x);
        check_string(x.title);
        check_string(x.publisher);
        check_blocks(&x);
        check_figures(&x);
        check_source(article_draft(a, &x, &names));
        arena_free(a);
    }
    return 0;
}

/* ---- mutants ------------------------------------------------------------------------- */

static const char *const words[] = {
    "一、", "（一）", "(1)", "1.", "一是", "二是", "——", "• ", "第一部分 ", "表1 ", "注：", "附件：", "来源：",
    "2018年", "2018-09-01", "5至7名", "20多亿元", "1.02万个", "百分之三", "七成五", "3.3和1.4个百分点", "-7",
    "１２％", "1,284", "99999999999999999999个", "0.0000000001元", "〇一二三四五六七八九", "万亿亿亿",
    "\t", "\t\t", "    ", "|", "　　", "所\t人\t元", "（万元）", "单位", "(wù)", "?lián)Q", "“", "”", "《", "》", "{",
    "}", "{{", "\"", "\\", "?\?/", "*/", "/*", "。", "；", "，", "\r", "\r\n", "\0", "\xFF", "\xFE\xFF", "\xEF\xBB\xBF",
    "\x81\x30\x81\x30", "\x83\x36\xC7\x39", "\xED\xA0\x80", "\xA4\xA4", "\xF0\xA0\x80\x80", "務", "責任編輯：", "首页"};

static bool outcome(void)
{
    printf("fuzz-article: %zu figures, %zu headings, %zu tables\n", figures, headings, tables);
    return figures && headings && tables;
}

const struct fuzz_target fuzz_target = {
    .name = "fuzz-article", .words = words, .word_count = sizeof words / sizeof *words, .field = ' ',
    .separator = "\n", .runs = 400, .outcome = outcome};
