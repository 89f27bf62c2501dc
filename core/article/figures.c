/*
 * figures: every amount of a text, with unit, qualifier and what it counts.
 *
 * Words: a *counter* is the measure word behind a number; an amount without one is proposed
 * only where it is written in digits and ends a clause.
 *
 * Rule: names are no figures: what stands in quotation marks or a title, ordinals, levels,
 * dates and years are passed over.
 */
#include "article/article_private.h"

#include <string.h>

struct scan {
    struct arena *arena;
    const struct chars *text, *c;       /* c is the reading */
    struct article_block *block;
    uint32_t index;
    struct figures *out;
    /* What the sentence at hand has said up to `seen`: each character is looked at once. */
    size_t sentence, seen, year;        /* year: where its last year begins; 0 = none */
    bool planned;
    size_t mark, mark_bytes;            /* a place whose bytes are known */
    size_t behind;                      /* the end of the last figure */
};

/* Longest first.  `words`: also behind a number in Chinese numerals. */
static const struct { const char *word; bool words; } counters[] = {
    {"个百分点", true}, {"百分点", true}, {"平方公里", false}, {"平方米", true}, {"个小时", true},
    {"人次", true}, {"个月", true}, {"课时", true}, {"学时", false}, {"小时", false}, {"分钟", false},
    {"方面", true}, {"大类", true}, {"公里", true}, {"千米", false}, {"公顷", false}, {"周年", false},
    {"场次", true}, {"个", true}, {"名", true}, {"人", true}, {"位", true}, {"所", true}, {"处", true},
    {"项", true}, {"条", true}, {"次", true}, {"本", true}, {"支", true}, {"批", true}, {"期", true},
    {"种", true}, {"类", true}, {"门", true}, {"间", true}, {"场", true}, {"节", true}, {"天", true},
    {"周", true}, {"岁", true}, {"元", true}, {"亩", true}, {"张", true}, {"份", true}, {"家", true},
    {"座", true}, {"台", true}, {"套", true}, {"辆", true}, {"册", true}, {"件", true}, {"户", true},
    {"篇", true}, {"部", false}, {"栋", true}, {"幢", true}, {"倍", true}, {"年", true}, {"分", false},
    {"吨", false}, {"米", false}, {"%", false}, {"‰", false}, {"㎡", false}, {"轮", true},
    {"级", false}, {"宗", false}, {"通", false}, {"起", false}, {"笔", false}, {"封", false}, {"块", false},
    {"片", false}, {"层", false}, {"组", false}, {"株", false}, {"棵", false}, {"顿", false}, {"幅", false},
    {"枚", false}, {"副", false}, {"款", false}, {"道", true}, {"步", true}, {"段", false}, {"盏", false},
    {"艘", false}, {"架", false}, {"班次", false}, {"车次", false}, {"千瓦", false}, {"字", false}};

const char *counter_at(const struct chars *c, size_t i, bool words)
{
    for (size_t k = 0; k < sizeof counters / sizeof *counters; k++)
        if ((!words || counters[k].words) && chars_at(c, i, counters[k].word))
            return counters[k].word;
    return "";
}

static bool at_any(const struct chars *c, size_t i, const char *const *words)
{
    for (; *words; words++)
        if (chars_at(c, i, *words))
            return true;
    return false;
}

static bool ends_any(const struct chars *c, size_t i, const char *const *words)
{
    for (; *words; words++)
        if (chars_end(c, i, *words))
            return true;
    return false;
}

/* ---- what is passed over ------------------------------------------------------------------ */

/* Behind the name that opens at i, or i itself where none does (or it does not end). */
static size_t skip_name(const struct chars *c, size_t i)
{
    static const struct { uint32_t open, close; } pairs[] = {
        {0x201c, 0x201d}, {0x300a, 0x300b}, {0x2018, 0x2019}};
    for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
        if (c->at[i] != pairs[k].open)
            continue;
        for (size_t j = i + 1; j < c->count && j < i + 240; j++)
            if (c->at[j] == pairs[k].close)
                return j + 1;
    }
    return i;
}

/* Behind a year, a month, a day, a time of day; 0 where the number is none. */
static size_t skip_date(const struct chars *c, const struct number *n)
{
    size_t i = n->end;
    if (n->in_words || n->many)
        return 0;
    bool year = n->plain >= 1900 && n->plain <= 2100;
    if (year && i < c->count && one_of(c->at[i], "年—-～~/.至"))
        return i + 1;
    static const char *const dates[] = {"月", "日", "号", "时", "点", "届", "后", "世纪", "年代", "∶", ":",
                                        "：1", "/", NULL};
    if (chars_at(c, i, "时间"))
        return 0;
    return at_any(c, i, dates) ? i + 1 : 0;
}

/* N年 that is a span of time and no date, plan or name. */
static bool is_span(const struct chars *c, size_t from, size_t counter)
{
    static const char *const names[] = {"年级", "年制", "年行动", "年计划", "年规划", "年攻坚", "年一贯",
                                        "年义务", "年前", "年度", "年底", "年初", "年末", "年生", "年龄", NULL};
    static const char *const before[] = {"近", "每", "上", "前", "下", "最近", "过去", "去", NULL};
    return !at_any(c, counter, names) && !ends_any(c, from, before);
}

static bool is_ordinal(const struct chars *c, size_t from)
{
    static const char *const before[] = {"第", "届", "几", "数", "星期", "周", "初", "高", "之", NULL};
    return ends_any(c, from, before);
}

/* 一 counts nothing unless it is written as a digit; 人大 and the like are no people. */
static bool counts(const struct chars *c, size_t from, const struct number *n, const char *counter)
{
    size_t i = n->end;
    static const char *const not[] = {"个一", "级指标", "人民", "人大", "分之", "周年", "部分", "天下", "名校",
                                      "名师", "位一体", "类主体", "家长", "家庭", "年级", "门户", "名单", NULL};
    if (!n->in_words)
        return strcmp(counter, "级") != 0 && strcmp(counter, "周年") != 0 && !chars_at(c, i, "分之");
    if (n->percent)
        return true;                    /* 八成家长: 成 has been read */
    if (n->plain < 2 || is_ordinal(c, from) || at_any(c, i, not))
        return false;
    return true;
}

/* ---- qualifiers ----------------------------------------------------------------------------- */

static const struct { const char *word, *qualifier; } before_words[] = {
    {"不少于", "at-least"}, {"不低于", "at-least"}, {"不小于", "at-least"}, {"至少", "at-least"},
    {"不超过", "at-most"}, {"不高于", "at-most"}, {"不多于", "at-most"}, {"最多", "up-to"},
    {"至多", "at-most"}, {"不足", "at-most"}, {"低于", "at-most"}, {"少于", "at-most"},
    {"多达", "up-to"}, {"大约", "about"}, {"约为", "about"}, {"约", "about"}, {"接近", "nearly"},
    {"将近", "nearly"}, {"近", "nearly"}, {"超过", "more-than"}, {"高于", "more-than"},
    {"多于", "more-than"}, {"逾", "more-than"}, {"超", "more-than"}};
static const struct { const char *word, *qualifier; } behind_words[] = {
    {"左右", "about"}, {"上下", "about"}, {"以上", "at-least"}, {"及以上", "at-least"},
    {"以下", "at-most"}, {"以内", "at-most"}, {"之内", "at-most"}, {"多", "over"}, {"余", "over"}};
#define APART 9         /* rows of before_words that also stand before the verb */

static const char *qualifier_before(const struct chars *c, size_t *from)
{
    for (size_t k = 0; k < sizeof before_words / sizeof *before_words; k++)
        if (chars_end(c, *from, before_words[k].word)) {
            *from -= word_length(before_words[k].word);
            return before_words[k].qualifier;
        }
    return "";
}

static const char *qualifier_behind(const struct chars *c, size_t *end)
{
    for (size_t k = 0; k < sizeof behind_words / sizeof *behind_words; k++)
        if (chars_at(c, *end, behind_words[k].word)) {
            *end += word_length(behind_words[k].word);
            return behind_words[k].qualifier;
        }
    return "";
}

/* 至少配备1名: the word stands before the verb. */
static const char *qualifier_apart(const struct chars *c, size_t from, size_t *at, size_t *length)
{
    size_t least = from > 6 ? from - 6 : 0;
    for (size_t i = from; i-- > least && !one_of(c->at[i], "，。；：、");)
        for (size_t k = 0; k < APART; k++)
            if (chars_at(c, i, before_words[k].word)) {
                *at = i;
                *length = word_length(before_words[k].word);
                return before_words[k].qualifier;
            }
    return "";
}

/* ---- what its sentence says -------------------------------------------------------------------- */

/* Whether 2019年 ends before i. */
static bool year_ends(const struct chars *c, size_t i)
{
    return c->at[i - 1] == 0x5e74 && is_digit(c->at[i - 2]) && is_digit(c->at[i - 3]) &&
           is_digit(c->at[i - 4]) && one_of(c->at[i - 5], "12") && (i < 6 || !is_digit(c->at[i - 6]));
}

/* Reads the sentence on to the figure: the last year it names, and whether it plans. */
static void hear(struct scan *s, size_t from)
{
    static const char *const words[] = {"力争", "计划", "将", "拟", "争取", "目标", "要求", "预计", NULL};
    if (s->seen < s->sentence) {
        s->seen = s->sentence;
        s->year = 0;
        s->planned = false;
    }
    for (; s->seen < from; s->seen++) {
        s->planned = s->planned || at_any(s->c, s->seen, words);
        if (s->seen >= s->sentence + 4 && year_ends(s->c, s->seen + 1))
            s->year = s->seen - 3;      /* behind its first digit: never 0 */
    }
}

/* The words of the clause before the figure, or those behind it. */
static const char *label(const struct scan *s, size_t from, size_t end)
{
    const struct chars *c = s->c;
    size_t start = from, stop = end;
    while (start > s->behind && from - start < 14 && !one_of(c->at[start - 1], "，。；：、！？（）“”《》") &&
           !is_digit(c->at[start - 1]))
        start--;
    if (start > 0 && start < from && is_digit(c->at[start - 1]) && one_of(c->at[start], "年月日"))
        start++;                        /* of a date */
    struct chars words = chars_cut(c, start, from);
    if (han_count(&words) >= 2)
        return chars_text(s->arena, s->text, start, from);
    while (stop < c->count && stop - end < 14 && !one_of(c->at[stop], "，。；：、！？（）“”《》") &&
           !is_digit(c->at[stop]))
        stop++;
    words = chars_cut(c, end, stop);
    return han_count(&words) >= 2 ? chars_text(s->arena, s->text, end, stop) : NULL;
}

/* ---- one figure ---------------------------------------------------------------------------------- */

/* Behind 5至7名, 10%至15%: the second number. */
static bool read_range(struct scan *s, struct number *n, struct number *to)
{
    const struct chars *c = s->c;
    size_t i = n->end;
    if (i < c->count && one_of(c->at[i], "%％"))
        i++;
    if (i + 1 >= c->count || !one_of(c->at[i], "-—～~至到") || !is_digit(c->at[i + 1]))
        return false;
    if (!number_read(s->arena, c, i + 1, to))
        return false;
    struct decimal x, y;
    return decimal_parse(&x, n->value) && decimal_parse(&y, to->value) && decimal_compare(&x, &y) < 0;
}

/* Without a counter: digits that end a clause. */
static bool bare(const struct chars *c, size_t from, const struct number *n)
{
    bool ends = n->end == c->count || one_of(c->at[n->end], "，。；、！？）");
    return !n->in_words && !n->percent && ends && from && char_is_han(c->at[from - 1]) &&
           strlen(n->value) > 1 && !(n->plain >= 1900 && n->plain <= 2100);
}

/* Bytes of the text before i, counted on from the last place asked for. */
static size_t bytes_before(struct scan *s, size_t i)
{
    if (i >= s->mark)
        s->mark_bytes += chars_bytes(s->text, s->mark, i);
    else
        s->mark_bytes -= chars_bytes(s->text, i, s->mark);
    s->mark = i;
    return s->mark_bytes;
}

static void give_place(struct scan *s, struct article_figure *f, size_t from, size_t end)
{
    f->at = (uint32_t)bytes_before(s, from);
    f->bytes = (uint32_t)chars_bytes(s->text, from, end);
}

static void give_qualifier(struct scan *s, struct article_figure *f, const struct number *n,
                           size_t *from, size_t *end)
{
    size_t at, length;
    const char *before = qualifier_before(s->c, from), *behind = qualifier_behind(s->c, end);
    f->qualifier = f->to ? "between" : *before ? before : *behind ? behind : n->many ? "over" : "";
    if (*f->qualifier)
        return;
    f->qualifier = qualifier_apart(s->c, *from, &at, &length);
    if (*f->qualifier) {
        f->apart_at = (uint32_t)bytes_before(s, at);
        f->apart_bytes = (uint32_t)chars_bytes(s->text, at, at + length);
    }
}

#define ROW_MOST 8

/* 3.3和1.4个百分点: the counter that a row of numbers shares stands behind the last. */
static const char *shared_counter(struct scan *s, const struct number *n)
{
    const struct chars *c = s->c;
    struct number next = *n;
    for (int more = 0; more < ROW_MOST && next.end + 1 < c->count; more++) {
        if (!one_of(c->at[next.end], "和与及、") || !is_digit(c->at[next.end + 1]))
            break;
        if (!number_read(s->arena, c, next.end + 1, &next))
            return "";
    }
    return next.end > n->end ? counter_at(c, next.end, false) : "";
}

static size_t propose(struct scan *s, size_t from, struct number *n)
{
    const struct chars *c = s->c;
    struct number to;
    struct article_figure f = {.block = s->index, .line = s->block->line, .value = n->value};
    size_t number_at = from;
    f.in_words = n->in_words && !n->percent && n->plain < 100 && strlen(n->value) <= 2;
    if (!n->in_words && read_range(s, n, &to)) {
        f.to = to.value;
        n->end = to.end;
    }
    f.counter = n->percent ? "%" : counter_at(c, n->end, n->in_words);
    size_t end = n->end + (n->percent ? 0 : word_length(f.counter));
    f.shared = !n->in_words && !*f.counter && !f.to;
    if (f.shared)
        f.counter = shared_counter(s, n);
    bool year = strcmp(f.counter, "年") == 0;
    if ((!*f.counter && !bare(c, from, n)) || !counts(c, from, n, f.counter) ||
        (year && (!is_span(c, from, n->end) || n->plain > 99)))
        return n->end;
    f.unit = unit_guess(c, number_at, end, f.counter);
    f.qualifier = "";
    if (!f.shared)                      /* its words stay where they are */
        give_qualifier(s, &f, n, &from, &end);
    hear(s, from);
    f.period = s->year ? chars_text(s->arena, c, s->year - 1, s->year + 3) : NULL;
    f.planned = s->planned;
    f.label = label(s, from, end);
    give_place(s, &f, from, end);
    *vec_push(s->arena, &s->out->list) = f;
    s->block->figures++;
    s->behind = end;
    return end;
}

/* Digits too many, or numerals that are no amount (二〇一九): as a whole. */
static size_t behind_numerals(const struct chars *c, size_t i)
{
    static const char numerals[] = "〇零一二三四五六七八九十两0123456789";
    size_t end = i;
    while (end < c->count && one_of(c->at[end], numerals))
        end++;
    return end > i ? end : i + 1;
}

/* Part of a number of another kind: 11011784号, a telephone, SAS1, an operand. */
static bool is_code(const struct chars *c, size_t i, const struct number *n)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    bool led = i && (one_of(c->at[i - 1], letters) || one_of(c->at[i - 1], ".-×÷") ||
                     is_digit(c->at[i - 1]));
    bool zero = c->at[i] == '0' && i + 1 < c->count && is_digit(c->at[i + 1]);
    return led || zero || (n->end < c->count && one_of(c->at[n->end], letters));
}

/* Behind what stands at i. */
static size_t step(struct scan *s, size_t i)
{
    const struct chars *c = s->c;
    struct number n;
    size_t named = skip_name(c, i);
    if (named > i)
        return named;
    if (one_of(c->at[i], "。；！？"))
        s->sentence = i + 1;
    if (!number_read(s->arena, c, i, &n))
        return behind_numerals(c, i);
    size_t date = skip_date(c, &n);
    if (date)
        return date;
    if (!n.in_words && is_code(c, i, &n))
        return n.end;
    size_t end = propose(s, i, &n);
    return end > i ? end : i + 1;
}

void article_figures(struct arena *a, const struct chars *text, const struct chars *reading,
                     struct article_block *block, uint32_t index, struct figures *out)
{
    struct scan s = {.arena = a, .text = text, .c = reading, .block = block, .index = index, .out = out};
    block->figure = (uint32_t)out->list.count;
    for (size_t i = 0; i < reading->count;)
        i = step(&s, i);
}
