/*
 * sheet-cases: invented bodies of one section set in every layout and held to every promise
 * of layout-promise.h, and the words of a sheet read back.
 */
#ifndef BRIEFING_SHEET_CASES_H
#define BRIEFING_SHEET_CASES_H

#include "layout-promise.h"
#include "unit.h"

/* ---- laying out -------------------------------------------------------------------- */

static const char source_line[] =
    "source|daily|《青山日报》报道|Report of the Green Hill Daily|《青山日报》|Green Hill Daily|2020-05-06|报道|report|自报|self-reported\n"
    "fact|more|200||teachers|more-than|2016/2018||daily|4\n"
    "fact|plan|8600||places||2020-09|planned|daily|4\n"
    "fact|since|12||schools||2013/||daily|4\n"
    "paragraph|body|已有{more}、{plan}、{since}。|There are {more}, {plan} and {since}.|daily|4\n"
    "section|s|正文|Text\n"
    "paragraph|body|开头的话。|Words to begin with.|daily|1\n";

static inline const char *region_of(struct arena *a, const char *body)
{
    return arena_printf(a, "%s%sparagraph|body|结尾的话。|Words to end with.|daily|2\nend-section\n",
                        source_line, body);
}

typedef void look_at(const struct sheet *s);

/* In every layout: it is set, every promise holds, and `each` (or NULL) agrees. */
static inline void lay_all(struct arena *a, const char *name, const char *body, look_at *each)
{
    press_open();
    struct document *d = sheet_document(a, region_of(a, body), NULL);
    ck_assert_msg(d != NULL, "%s was refused:\n%s", name, heard_lines(a));
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        ck_assert_msg(sheet_lay(&s, d, (enum layout_mode)mode, name), "%s: %s", name,
                      heard_lines(a));
        promise_all(&s);
        if (each)
            each(&s);
        sheet_free(&s);
    }
}

static inline void lay_one(struct arena *a, struct sheet *s, const char *name, const char *body,
                    enum layout_mode mode)
{
    press_open();
    struct document *d = sheet_document(a, region_of(a, body), NULL);
    ck_assert_msg(d != NULL, "%s was refused:\n%s", name, heard_lines(a));
    ck_assert_msg(sheet_lay(s, d, mode, name), "%s: %s", name, heard_lines(a));
    promise_all(s);
}

/* ---- reading back --------------------------------------------------------------------- */

/* All words of elements of a kind, in order, without spaces: texts wrap. */
static inline char *words_inside(const struct sheet *s, enum element_kind kind)
{
    char *all = arena_strdup(s->arena, "");
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++) {
            const struct box *b = &s->pages.page[p].boxes[i];
            if (is_words(b) && inside(s, b->element, kind))
                all = arena_printf(s->arena, "%s%s", all, box_words(s->arena, b));
        }
    char *to = all;
    for (const char *c = all; *c; c++)
        if (*c != ' ')
            *to++ = *c;
    *to = 0;
    return all;
}

static inline void says(const struct sheet *s, enum element_kind kind, const char *words)
{
    const char *all = words_inside(s, kind);
    ck_assert_msg(strstr(all, words) != NULL, "%s, %s: %s is not in %.3000s", s->name,
                  layout_names[s->mode], words, all);
}

static inline uint32_t count_elements(const struct sheet *s, enum element_kind kind)
{
    uint32_t n = 0;
    for (uint32_t i = 1; i < s->pages.tree.count; i++)
        n += s->pages.tree.elements[i].kind == kind;
    return n;
}

static inline uint32_t count_turned(const struct sheet *s)
{
    uint32_t n = 0;
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++)
            n += s->pages.page[p].boxes[i].turn != 0;
    return n;
}

/* The box whose words are these, outside furniture. */
static inline const struct box *exactly(const struct sheet *s, const char *words)
{
    for (uint32_t p = 0; p < s->pages.count; p++)
        for (uint32_t i = 0; i < s->pages.page[p].box_count; i++) {
            const struct box *b = &s->pages.page[p].boxes[i];
            if (is_words(b) && strcmp(box_words(s->arena, b), words) == 0)
                return b;
        }
    ck_abort_msg("%s: no line says %s", s->name, words);
    return NULL;
}

/* ---- writing -------------------------------------------------------------------- */

static inline char *repeat_text(struct arena *a, const char *s, int times)
{
    size_t n = strlen(s);
    char *all = arena_alloc(a, n * (size_t)times + 1);
    for (int i = 0; i < times; i++)
        memcpy(all + n * (size_t)i, s, n);
    return all;
}

static inline char *filler(struct arena *a, int lines)
{
    char *s = arena_strdup(a, "");
    for (int i = 0; i < lines; i++)
        s = arena_printf(a, "%sparagraph|body|占一行。|One line.\n", s);
    return s;
}

#endif
