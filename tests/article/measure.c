/*
 * measure: what the import finds in an article, held against the lists written by hand.
 *
 * usage: measure LISTS ID ARTICLE.txt
 *
 * Fails where less than 95 % of the figures or 90 % of the headings are found, more than 5 %
 * of what is proposed is wrong, or title, date or publisher differ.  The same article is
 * read again with a byte order mark, in GB18030, with other ends of lines, and in Big5 where
 * it is traditional, and must give the same.  Status 77: the article is not there.
 */
#include "article/article.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>

static const char *const marks[] = {"无", "第一部分", "一、", "（一）", "1.", "（1）", "一是", "——", "•"};

struct tally { unsigned wanted, found, wrong; };

static char **lines_of(const char *folder, const char *id, const char *kind)
{
    char *name = g_strdup_printf("%s/%s.%s", folder, id, kind), *text = NULL;
    if (!g_file_get_contents(name, &text, NULL, NULL))
        g_error("no list %s", name);
    g_strchomp(text);
    char **lines = g_strsplit(text, "\n", -1);
    g_free(name);
    g_free(text);
    return lines;
}

static struct tally compare(const char *what, char **wanted, GPtrArray *given, bool prefix)
{
    struct tally t = {g_strv_length(wanted), 0, 0};
    gboolean *used = g_new0(gboolean, t.wanted);
    for (guint i = 0; i < given->len; i++) {
        const char *line = given->pdata[i];
        guint k = 0;
        while (k < t.wanted && (used[k] || (prefix ? !g_str_has_prefix(line, wanted[k])
                                                   : strcmp(line, wanted[k]) != 0)))
            k++;
        if (k < t.wanted) {
            used[k] = TRUE;
            t.found++;
        } else {
            t.wrong++;
            printf("  wrong %s: %s\n", what, line);
        }
    }
    for (guint k = 0; k < t.wanted; k++)
        if (!used[k])
            printf("  missed %s: %s\n", what, wanted[k]);
    g_free(used);
    g_strfreev(wanted);
    return t;
}

static GPtrArray *figures_of(const struct article *x)
{
    GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; i < x->figure_count; i++) {
        const struct article_figure *f = &x->figures[i];
        g_ptr_array_add(list, g_strchomp(g_strdup_printf(
                                  "%u %s%s%s %s %s", f->line, f->value, f->to ? "~" : "",
                                  f->to ? f->to : "", f->counter, f->qualifier)));
    }
    return list;
}

static GPtrArray *headings_of(const struct article *x)
{
    GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
    for (size_t i = 0; i < x->block_count; i++) {
        const struct article_block *b = &x->blocks[i];
        if (b->mark == MARK_BULLET || (b->mark == MARK_NONE && b->kind != ARTICLE_HEADING))
            continue;
        g_ptr_array_add(list, g_strdup_printf("%u %s %s", b->line, marks[b->mark],
                                              b->head ? b->head : b->text));
    }
    return list;
}

static bool same(const char *what, const char *wanted, const char *given)
{
    bool good = strcmp(wanted, given ? given : "-") == 0;
    if (!good)
        printf("  %s: %s, not %s\n", what, given ? given : "-", wanted);
    return good;
}

static bool about(const struct article *x, const char *folder, const char *id)
{
    char **wanted = lines_of(folder, id, "about");
    bool good = same("title", wanted[0], x->title);
    good = same("date", wanted[1], x->date) && good;
    good = same("publisher", wanted[2], x->publisher) && good;
    g_strfreev(wanted);
    return good;
}

static char *shape_of(const struct article *x)
{
    GString *s = g_string_new(x->title);
    for (size_t i = 0; i < x->block_count; i++)
        g_string_append_printf(s, "\n%u %d %s %s", x->blocks[i].line, x->blocks[i].mark,
                               x->blocks[i].head, x->blocks[i].text);
    for (size_t i = 0; i < x->figure_count; i++)
        g_string_append_printf(s, "\n%u %s %u", x->figures[i].line, x->figures[i].value,
                               x->figures[i].at);
    return g_string_free(s, FALSE);
}

/* In other bytes the same article. */
static bool same_shape(struct arena *a, const char *what, const char *bytes, gsize length,
                       const char *wanted)
{
    struct article x;
    article_read(a, bytes, length, true, &x);
    char *shape = shape_of(&x);
    bool good = strcmp(shape, wanted) == 0;
    if (!good)
        printf("  %s, read as %s, gives another article\n", what, x.encoding);
    g_free(shape);
    return good;
}

/* Big5 has neither © nor ∶; its pages do without. */
static bool as_big5(struct arena *a, const char *text)
{
    struct article x;
    GString *s = g_string_new(text);
    g_string_replace(s, "©", "(c)", 0);
    g_string_replace(s, "∶", "：", 0);
    article_read(a, s->str, s->len, true, &x);
    char *wanted = shape_of(&x);
    gsize length;
    char *bytes = g_convert(s->str, -1, "BIG5-HKSCS", "UTF-8", NULL, &length, NULL);
    bool good = bytes && same_shape(a, "Big5", bytes, length, wanted);
    if (!bytes)
        puts("  there is a character that Big5 has not");
    g_free(bytes);
    g_free(wanted);
    g_string_free(s, TRUE);
    return good;
}

static bool other_bytes(struct arena *a, const char *text, const struct article *x)
{
    char *wanted = shape_of(x);
    GString *s = g_string_new(text);
    g_string_replace(s, "\n", "\r\n", 0);
    g_string_prepend(s, "\xef\xbb\xbf");
    bool good = same_shape(a, "a mark and \\r\\n", s->str, s->len, wanted);
    gsize length;
    char *bytes = g_convert(text, -1, "GB18030", "UTF-8", NULL, &length, NULL);
    good = same_shape(a, "GB18030", bytes, length, wanted) && good;
    g_free(bytes);
    bytes = g_convert(s->str + 3, -1, "GB18030", "UTF-8", NULL, &length, NULL);
    good = same_shape(a, "GB18030 and \\r\\n", bytes, length, wanted) && good;
    g_free(bytes);
    g_string_free(s, TRUE);
    good = (!x->traditional || as_big5(a, text)) && good;
    g_free(wanted);
    return good;
}

int main(int argc, char **argv)
{
    char *text;
    gsize length;
    if (argc != 4)
        return 2;
    if (!g_file_get_contents(argv[3], &text, &length, NULL))
        return 77;
    struct arena *a = arena_new();
    struct article x;
    article_read(a, text, length, true, &x);
    GPtrArray *figures = figures_of(&x), *headings = headings_of(&x);
    struct tally f = compare("figure", lines_of(argv[1], argv[2], "figures"), figures, false);
    struct tally h = compare("heading", lines_of(argv[1], argv[2], "headings"), headings, true);
    printf("%s: figures %u of %u, %u wrong; headings %u of %u, %u wrong\n", argv[2], f.found, f.wanted,
           f.wrong, h.found, h.wanted, h.wrong);
    bool good = about(&x, argv[1], argv[2]);
    good = other_bytes(a, text, &x) && good;
    good = good && f.found * 100 >= f.wanted * 95 && f.wrong * 100 <= figures->len * 5;
    good = good && h.found * 100 >= h.wanted * 90 && h.wrong * 100 <= headings->len * 5;
    g_ptr_array_unref(figures);
    g_ptr_array_unref(headings);
    g_free(text);
    arena_free(a);
    return !good;
}
