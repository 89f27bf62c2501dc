/*
 * article: the way of an article, in the order of article.h's drawing.
 */
#include "article/article_private.h"

#include <string.h>

static struct lines split(struct arena *a, const char *text, uint32_t *lost)
{
    VEC(struct line) lines = {0};
    for (const char *s = text; *s;) {
        size_t bytes = strcspn(s, "\n");
        struct chars raw = chars_of(a, s, bytes);
        struct line *line = vec_push(a, &lines);
        *line = (struct line){.text = article_mend(a, &raw, lost), .number = (uint32_t)lines.count};
        table_cells(a, &raw, line);
        s += bytes;
        s += *s == '\n';
    }
    return (struct lines){lines.at, lines.count};
}

void article_read(struct arena *a, const char *bytes, size_t length, bool simplify,
                  struct article *out)
{
    *out = (struct article){0};
    char *text = article_decode(a, bytes, length, &out->encoding);
    struct lines lines = split(a, text, &out->lost);
    out->lines = (uint32_t)lines.count;
    out->traditional = article_simplify(a, &lines, simplify);
    article_about(a, &lines, out);
    article_furniture(&lines);
    article_blocks(a, &lines, out);
}
