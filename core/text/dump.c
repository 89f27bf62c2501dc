/*
 * dump: lines in words, for `briefing dump lines` and the golden files.
 */
#include "text/text_private.h"

#include <stdio.h>
#include <string.h>

static const char *const end_names[] = {
    [END_PARAGRAPH] = "paragraph", [END_SPACE] = "space", [END_HAN] = "han",
    [END_HYPHEN] = "hyphen", [END_EXPLICIT_HYPHEN] = "mark", [END_URL] = "address",
    [END_EMERGENCY] = "emergency",
};

static size_t kinds_name(char *out, size_t room, char letter, unsigned kinds)
{
    size_t n = 0;
    for (unsigned k = 0; k < 8; k++)
        if (kinds & (1u << k))
            n += (size_t)snprintf(out + n, room - n, " %c%u", letter, k + 1);
    return n;
}

static void line_text(const struct text_lines *l, const struct text_line *line,
                      void (*sink)(const char *, void *), void *data)
{
    char small[512];
    bool hyphen = line->run_count && line->runs[line->run_count - 1].hyphen;
    size_t room = line->text_bytes + 8u;
    struct arena *a = room > sizeof small ? arena_new() : NULL;
    char *text = a ? arena_alloc(a, room) : small;
    snprintf(text, room, "|%.*s%s|", (int)line->text_bytes, l->text + line->text,
             hyphen ? "\xC2\xAD" : "");
    sink(text, data);
    arena_free(a);
}

void text_dump(const struct text_lines *l, void (*sink)(const char *line, void *data), void *data)
{
    for (uint32_t i = 0; i < l->count; i++) {
        const struct text_line *line = &l->line[i];
        char said[256], squeezed[48] = "", stretched[48] = "";
        kinds_name(squeezed, sizeof squeezed, 'S', line->squeeze_kinds);
        kinds_name(stretched, sizeof stretched, 'X', line->stretch_kinds);
        line_text(l, line, sink, data);
        snprintf(said, sizeof said,
                 "  x %.2f natural %.2f width %.2f ratio %+.3f squeeze %.2f%s stretch %.2f%s "
                 "step %d end %s",
                 line->x / 1024.0, line->natural / 1024.0, line->width / 1024.0,
                 line->natural ? (double)(line->width - line->natural) / line->natural + 0.0 : 0.0,
                 line->squeezed / 1024.0, squeezed, line->stretched / 1024.0, stretched,
                 line->step_max, end_names[line->end]);
        sink(said, data);
    }
    if (l->emergency)
        sink("  ! broken against the rules", data);
}
