/*
 * particulars: what the briefing says of itself: what was asked for, else the look's
 * own words.  In those, words between braces stand for other particulars, and besides
 * {count} and {Count} for the number of chapters in words (五 · five, Five), {name} for
 * the only region's name, {date} for the date.
 */
#include "layout/flow.h"

#include <stddef.h>
#include <string.h>

#define ONE(field, zh, en) {#field, offsetof(struct particulars, field), false, zh, en}
#define BOTH(field, zh, en) {#field, offsetof(struct particulars, field), true, zh, en}

const struct particular particulars_table[PARTICULARS_MOST] = {
    BOTH(title, "题目", "title"),
    BOTH(subtitle, "副题", "subtitle"),
    BOTH(issuer, "编发单位", "issuer"),
    BOTH(occasion, "用于何会", "meeting it is for"),
    BOTH(time, "会议时间", "time of the meeting"),
    BOTH(place, "会议地点", "place of the meeting"),
    BOTH(purpose, "事由：请谁何时做什么", "what it asks for: decision by 20 March"),
    BOTH(contact, "联系人、电话", "whom to ask: name, telephone"),
    BOTH(preface, "按语", "editor's note"),
    BOTH(secrecy, "密级和保密期限", "secrecy mark"),
    BOTH(urgency, "紧急程度", "urgency"),
    BOTH(to, "主送机关", "whom it is addressed to"),
    BOTH(cc, "抄送机关", "who gets a copy"),
    ONE(serial, "份号", "serial number of this copy"),
    ONE(issue, "期号", "issue number"),
    ONE(total, "总期号", "number of issues in all"),
    ONE(number, "发文字号", "number of an official document"),
    ONE(signatory, "签发人", "who signs it off"),
    ONE(report, "报（上级）", "报: superiors who get it"),
    ONE(send, "送（平级）", "送: peers who get it"),
    ONE(distribute, "发（下级）", "发: subordinates who get it"),
    ONE(attending, "出席", "出席: who attended (minutes)"),
    ONE(absent, "请假", "请假: who sent apologies (minutes)"),
    ONE(observing, "列席", "列席: who observed (minutes)"),
    ONE(remark, "附注", "remark below the date"),
    ONE(office, "印发机关", "office that prints it"),
    ONE(printed, "印发日期", "date of printing, 2026-03-18"),
    ONE(seal, "yes：按加盖印章编排落款", "yes: leave room for a seal"),
    ONE(copies, NULL, NULL),            /* --copies prints them too */
    {NULL, 0, false, NULL, NULL},
};

const char **particular_words(struct particulars *p, const struct particular *row, enum lang lang)
{
    return (const char **)(void *)((char *)p + row->offset) + (row->both ? lang : 0);
}

static const struct particular *find(const char *name, size_t bytes)
{
    for (const struct particular *row = particulars_table; row->name; row++)
        if (strlen(row->name) == bytes && strncmp(row->name, name, bytes) == 0)
            return row;
    return NULL;
}

bool particular_known(const char *name)
{
    return find(name, strlen(name)) != NULL;
}

static const char *said(const struct particulars *p, const char *name, size_t bytes, enum lang lang)
{
    const struct particular *row = find(name, bytes);
    const char *s = NULL;
    if (row)
        s = *((const char *const *)(const void *)((const char *)p + row->offset) +
              (row->both ? lang : 0));
    return s && *s ? s : NULL;
}

const char *particular_said(const struct particulars *p, const char *name, enum lang lang)
{
    return said(p, name, strlen(name), lang);
}

/* ---- words with places ----------------------------------------------------------------- */

static uint32_t chapters_of(const struct document *d, const struct region **only)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->region_count; i++)
        if (!d->regions[i]->edition) {
            *only = d->regions[i];
            n++;
        }
    return n;
}

static const char *count_words(struct composer *c, uint32_t n, enum lang lang, bool capital)
{
    char *s = lang == LANG_EN ? figure_en_words(c->arena, n)
              : n == 2        ? arena_strdup(c->arena, "两") /* 两地, not 二地 */
                              : figure_zh_numeral(c->arena, n);
    if (!s)
        return arena_printf(c->arena, "%u", n);
    if (capital && *s >= 'a' && *s <= 'z')
        *s = (char)(*s - 'a' + 'A');
    return s;
}

/* 2026-03-18 as each language writes it; what is no date as it is. */
static const char *date_words(struct composer *c, const char *s, enum lang lang)
{
    struct period p;
    return s && record_period(&p, s) && p.kind == PERIOD_POINT ? period_text(c->arena, &p, lang) : s;
}

static bool is_word(const char *s, size_t bytes, const char *word)
{
    return strlen(word) == bytes && strncmp(s, word, bytes) == 0;
}

/* What stands for a word between braces; NULL: nothing is said of it. */
static const char *value_of(struct composer *c, const char *word, size_t bytes, enum lang lang)
{
    const struct region *only = NULL;
    uint32_t n = chapters_of(c->document, &only);
    const struct particulars *p = &c->particulars;
    struct period date = {.kind = PERIOD_POINT, .from = p->date};
    if (is_word(word, bytes, "count") || is_word(word, bytes, "Count"))
        return count_words(c, n, lang, *word == 'C');
    if (is_word(word, bytes, "name"))
        return only && only->name[lang] ? only->name[lang] : "";
    if (is_word(word, bytes, "date"))
        return p->date.year ? period_text(c->arena, &date, lang) : NULL;
    if (is_word(word, bytes, "periodical"))
        return c->look->periodical[lang];
    if (is_word(word, bytes, "printed") && !p->printed && p->date.year)
        return period_text(c->arena, &date, lang);      /* the same day */
    const char *s = said(p, word, bytes, lang);
    return is_word(word, bytes, "printed") ? date_words(c, s, lang) : s;
}

/* Words [s, end) with their places filled; NULL where one of them is empty. */
static const char *fill_part(struct composer *c, const char *s, const char *end, enum lang lang)
{
    const char *out = "";
    while (s < end) {
        const char *open = memchr(s, '{', (size_t)(end - s));
        const char *close = open ? memchr(open, '}', (size_t)(end - open)) : NULL;
        const char *plain = close ? open : end;
        out = arena_printf(c->arena, "%s%.*s", out, (int)(plain - s), s);
        if (!close)
            break;
        const char *value = value_of(c, open + 1, (size_t)(close - open - 1), lang);
        if (!value)
            return NULL;
        out = arena_printf(c->arena, "%s%s", out, value);
        s = close + 1;
    }
    return out;
}

const char *particulars_fill(struct composer *c, const char *s, enum lang lang)
{
    const char *out = "";
    while (s && *s) {
        const char *open = strchr(s, '<'), *close = open ? strchr(open, '>') : NULL;
        const char *plain = fill_part(c, s, close ? open : s + strlen(s), lang);
        const char *may = close ? fill_part(c, open + 1, close, lang) : NULL;
        if (!plain)
            return NULL;
        out = arena_printf(c->arena, "%s%s%s", out, plain, may ? may : "");
        s = close ? close + 1 : NULL;
    }
    return s || *out ? out : NULL;
}

static const char *either(const char *first, const char *second)
{
    return first ? first : second;
}

void particulars_resolve(struct composer *c)
{
    const struct particulars *given = &c->options->particulars, *own = &c->look->particulars;
    const struct region *only = NULL;
    bool one = chapters_of(c->document, &only) == 1;
    c->particulars = *given;
    for (int l = 0; l < LANG_COUNT; l++) {
        enum lang lang = (enum lang)l;
        const char *title = one && c->look->title_of_one[lang] ? c->look->title_of_one[lang]
                                                               : own->title[lang];
        const char *subtitle = one && c->look->subtitle_of_one[lang] ? c->look->subtitle_of_one[lang]
                                                                     : own->subtitle[lang];
        c->particulars.issuer[lang] = either(either(given->issuer[lang], own->issuer[lang]), "");
        if (!given->title[lang])
            c->particulars.title[lang] = either(particulars_fill(c, title, lang), "");
        if (!given->subtitle[lang])
            c->particulars.subtitle[lang] = either(particulars_fill(c, subtitle, lang), "");
    }
}
