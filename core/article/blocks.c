/*
 * blocks: lines -> headings, paragraphs and items.
 *
 * A marked line is a heading where it is one phrase; else its first sentence is a head that
 * runs into the paragraph.  A paragraph with 一是 … 二是 … is taken apart into items.  An
 * unmarked short line without punctuation is a heading if a paragraph follows it.  Lines of
 * cells are tables (table.c).
 */
#include "article/article_private.h"

#define HEAD_MOST 48        /* characters of a head that runs in */
#define HEADING_MOST 70     /* of a heading on its own line */
#define PLAIN_MOST 26       /* of a heading without a mark */

struct building {
    struct arena *arena;
    struct article *out;
    VEC(struct article_block) blocks;
    struct figures figures;
};

/* ---- marks ---------------------------------------------------------------------------- */

static size_t numerals(const struct chars *c, size_t i)
{
    size_t from = i;
    while (i < c->count && one_of(c->at[i], "一二三四五六七八九十"))
        i++;
    return i - from <= 3 ? i - from : 0;
}

static size_t digit_run(const struct chars *c, size_t i)
{
    size_t from = i;
    while (i < c->count && is_digit(c->at[i]))
        i++;
    return i - from <= 2 ? i - from : 0;
}

/* （一） or （1）: its whole length. */
static size_t bracketed(const struct chars *c, size_t (*run)(const struct chars *, size_t))
{
    size_t n = c->count && one_of(c->at[0], "（(") ? run(c, 1) : 0;
    return n && n + 1 < c->count && one_of(c->at[n + 1], "）)") ? n + 2 : 0;
}

/* "1.2022年，…": the mark stands before a year. */
static bool year_at(const struct chars *c, size_t i)
{
    return digit_run(c, i) == 0 && i + 5 <= c->count && one_of(c->at[i], "12") && is_digit(c->at[i + 3]) &&
           !is_digit(c->at[i + 4]) && chars_at(c, i + 4, "年");
}

static size_t part(const struct chars *c)
{
    if (!chars_at(c, 0, "第"))
        return 0;
    size_t n = numerals(c, 1);
    if (!n)
        return 0;
    if (chars_at(c, 1 + n, "部分"))
        return n + 3;
    return chars_at(c, 1 + n, "章") || chars_at(c, 1 + n, "节") ? n + 2 : 0;
}

/* The mark at the line's start and its length with the spaces behind it. */
enum article_mark mark_read(const struct chars *c, size_t *length)
{
    enum article_mark mark = MARK_NONE;
    size_t n = numerals(c, 0), d = digit_run(c, 0);
    *length = 0;
    if (n && chars_at(c, n, "、"))
        mark = MARK_HAN, *length = n + 1;
    else if (n && chars_at(c, n, "是") && !chars_at(c, n, "是否"))
        mark = MARK_ORDINAL, *length = n + 1;
    else if ((*length = part(c)))
        mark = MARK_PART;
    else if ((*length = bracketed(c, numerals)))
        mark = MARK_HAN_BRACKETS;
    else if ((*length = bracketed(c, digit_run)))
        mark = MARK_DIGIT_BRACKETS;
    else if (d && d + 1 < c->count && one_of(c->at[d], ".、．") &&
             (!is_digit(c->at[d + 1]) || year_at(c, d + 1)))
        mark = MARK_DIGIT, *length = d + 1;
    else if (chars_at(c, 0, "——"))
        mark = MARK_DASH, *length = 2;
    else if (c->count > 2 && one_of(c->at[0], "•·●○◆■▪□◇※*-"))
        mark = MARK_BULLET, *length = 1;
    while (*length && *length < c->count &&
           (is_space(c->at[*length]) || (mark == MARK_DASH && c->at[*length] == 0x2014)))
        ++*length;
    return mark;
}

/* ---- sentences -------------------------------------------------------------------------- */

/* Behind the first 。 (or any of `stops`) that no quotation holds; the end if none. */
static size_t sentence_end(const struct chars *c, size_t i, const char *stops)
{
    int depth = 0;
    for (; i < c->count; i++) {
        if (one_of(c->at[i], "“《（"))
            depth++;
        else if (one_of(c->at[i], "”》）") && depth)
            depth--;
        else if (!depth && one_of(c->at[i], stops))
            return i + 1;
    }
    return c->count;
}

/* ---- building ----------------------------------------------------------------------------- */

static struct article_block *push(struct building *b, enum article_kind kind, enum article_mark mark,
                                  uint32_t line)
{
    struct article_block *block = vec_push(b->arena, &b->blocks);
    *block = (struct article_block){.kind = kind, .mark = mark, .line = line};
    return block;
}

static void trim(const struct chars *c, size_t *from, size_t *to)
{
    while (*from < *to && is_space(c->at[*from]))
        ++*from;
    while (*to > *from && is_space(c->at[*to - 1]))
        --*to;
}

static void give_text(struct building *b, struct article_block *block, const struct line *line,
                      size_t from, size_t to)
{
    trim(&line->reading, &from, &to);
    struct chars text = chars_cut(&line->text, from, to);
    struct chars reading = chars_cut(&line->reading, from, to);
    block->text = chars_text(b->arena, &text, 0, text.count);
    article_figures(b->arena, &text, &reading, block, (uint32_t)(b->blocks.count - 1), &b->figures);
}

static void heading(struct building *b, enum article_mark mark, const struct line *line, size_t from,
                    size_t to)
{
    trim(&line->reading, &from, &to);
    while (to > from && one_of(line->reading.at[to - 1], "。；："))
        to--;
    if (to > from)
        push(b, ARTICLE_HEADING, mark, line->number)->head = chars_text(b->arena, &line->text, from, to);
}

/* Where 一是, 二是 … open a clause: the n-th from `from` on; count if there is none. */
static size_t ordinal_at(const struct chars *c, size_t from, unsigned n)
{
    static const char *const words[] = {"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是",
                                        "九是", "十是"};
    if (n >= sizeof words / sizeof *words)
        return c->count;
    for (size_t i = from; i < c->count; i++)
        if (chars_at(c, i, words[n]) && (i == 0 || one_of(c->at[i - 1], "。；：，！？ ")))
            return i;
    return c->count;
}

/* An item's first sentence is its head where it is short and more follows. */
static void item(struct building *b, enum article_mark mark, const struct line *line, size_t from,
                 size_t to)
{
    struct chars c = chars_cut(&line->reading, 0, to);
    size_t end = sentence_end(&c, from, "。；");
    struct article_block *block = push(b, ARTICLE_ITEM, mark, line->number);
    bool head = end < to && end - from <= HEAD_MOST && c.at[end - 1] == 0x3002 &&
                chars_find(&c, from, "，：") >= end;
    if (head)
        block->head = chars_text(b->arena, &line->text, from, end - 1);
    give_text(b, block, line, head ? end : from, to);
}

static void paragraph(struct building *b, const struct line *line, size_t from, size_t to)
{
    size_t shown = to;
    while (from < shown && is_space(line->reading.at[from]))
        from++;
    if (from < to)
        give_text(b, push(b, ARTICLE_PARAGRAPH, MARK_NONE, line->number), line, from, to);
}

/* The items from the n-th on, which stands at `first`. */
static void items(struct building *b, const struct line *line, size_t first, unsigned n)
{
    while (first < line->reading.count) {
        size_t next = ordinal_at(&line->reading, first + 2, ++n);
        item(b, MARK_ORDINAL, line, first + 2, next);
        first = next;
    }
}

/* A paragraph with what it counts up. */
static void running_text(struct building *b, const struct line *line, size_t from)
{
    const struct chars *c = &line->reading;
    size_t first = ordinal_at(c, from, 0);
    if (first == c->count || ordinal_at(c, first + 2, 1) == c->count)
        first = c->count;
    paragraph(b, line, from, first);
    items(b, line, first, 0);
}

/* Which of 一是, 二是 … opens the line. */
static unsigned ordinal_number(const struct chars *c)
{
    unsigned n = 0;
    while (n < 10 && ordinal_at(c, 0, n) != 0)
        n++;
    return n;
}

/* ---- one line ------------------------------------------------------------------------------ */

static bool is_phrase(const struct chars *c, size_t from)
{
    size_t end = sentence_end(c, from, "。；！？");
    return end == c->count && end - from <= HEADING_MOST;
}

/* "2022年，建成12所，开发80个。": a sentence of clauses is no heading, however short. */
static bool is_clauses(const struct chars *c, size_t from)
{
    return one_of(c->at[c->count - 1], "。；") && chars_find(c, from, "，") < c->count;
}

static bool is_plain_heading(const struct chars *c)
{
    return c->count <= PLAIN_MOST && han_count(c) >= 3 && !one_of(c->at[0], "“（【") &&
           chars_find(c, 0, "，。；：！？,.;:!?……") == c->count;
}

static void marked_line(struct building *b, const struct line *line, enum article_mark mark, size_t from)
{
    const struct chars *c = &line->reading;
    size_t end = sentence_end(c, from, "。");
    if (mark == MARK_BULLET) {
        item(b, mark, line, from, c->count);
    } else if (mark == MARK_ORDINAL) {
        items(b, line, 0, ordinal_number(c));
    } else if (mark == MARK_DASH && one_of(c->at[c->count - 1], "；。")) {
        item(b, mark, line, from, c->count);
    } else if (mark >= MARK_DIGIT && is_phrase(c, from) && is_clauses(c, from)) {
        give_text(b, push(b, ARTICLE_PARAGRAPH, mark, line->number), line, from, c->count);
    } else if (is_phrase(c, from)) {
        heading(b, mark, line, from, c->count);
    } else if (mark <= MARK_HAN_BRACKETS && end - from <= HEADING_MOST) {
        heading(b, mark, line, from, end);
        running_text(b, line, end);
    } else if (end - from <= HEAD_MOST && end < c->count) {
        struct article_block *block = push(b, ARTICLE_PARAGRAPH, mark, line->number);
        block->head = chars_text(b->arena, &line->text, from, end - 1);
        give_text(b, block, line, end, c->count);
    } else
        running_text(b, line, from);
}

static void one_line(struct building *b, const struct line *line)
{
    size_t length;
    enum article_mark mark = mark_read(&line->reading, &length);
    if (mark != MARK_NONE && length < line->reading.count)
        marked_line(b, line, mark, length);
    else if (is_plain_heading(&line->reading))
        heading(b, MARK_NONE, line, 0, line->reading.count);
    else if (han_count(&line->reading) || line->reading.count > 3)
        running_text(b, line, 0);
}

/* An unmarked heading with no paragraph behind it is no heading, and at the end no text
 * either: names and captions. */
static void settle(struct building *b)
{
    size_t out = 0, last = 0;
    for (size_t i = 0; i < b->blocks.count; i++)
        if (b->blocks.at[i].kind != ARTICLE_HEADING)
            last = i;
    for (size_t i = 0; i < b->blocks.count; i++) {
        struct article_block *block = &b->blocks.at[i];
        bool plain = block->kind == ARTICLE_HEADING && block->mark == MARK_NONE;
        bool led = i + 1 < b->blocks.count && b->blocks.at[i + 1].kind != ARTICLE_HEADING;
        if (plain && i > last)
            continue;
        if (plain && !led) {
            block->kind = ARTICLE_PARAGRAPH;
            block->text = block->head;
            block->head = NULL;
        }
        for (uint32_t k = 0; k < block->figures; k++)
            b->figures.list.at[block->figure + k].block = (uint32_t)out;
        b->blocks.at[out++] = *block;
    }
    b->blocks.count = out;
}

static void count_figures(struct figures *f)
{
    struct article_figure *x = f->list.at;
    for (size_t i = 0; i < f->list.count; i++)
        x[i].nth = i && x[i - 1].line == x[i].line ? x[i - 1].nth + 1 : 1;
}

void article_blocks(struct arena *a, const struct lines *lines, struct article *out)
{
    struct building b = {.arena = a, .out = out};
    size_t until = 0;
    for (size_t i = 0; i < lines->count; i++) {
        const struct line *line = &lines->at[i];
        struct table_place place;
        if (line->dropped || !line->reading.count)
            continue;
        if (table_find(a, lines, i, &until, &place)) {
            struct article_block *block = push(&b, ARTICLE_TABLE, MARK_NONE, lines->at[place.first].number);
            table_read(a, lines, &place, block, (uint32_t)(b.blocks.count - 1), &b.figures);
            i = place.first + place.rows - 1;
        } else
            one_line(&b, line);
    }
    settle(&b);
    count_figures(&b.figures);
    out->blocks = b.blocks.at;
    out->block_count = b.blocks.count;
    out->figures = b.figures.list.at;
    out->figure_count = b.figures.list.count;
}
