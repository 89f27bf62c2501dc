/*
 * marks: which marks a face does not draw for Chinese.
 *
 * Two ways to know.  roles.conf says it of a file by name ([marks]); and a quote, a dash
 * or a row of dots much narrower than its Chinese width was drawn for Latin text, in
 * whatever font, also one that a user brings.  The role then looks elsewhere for the mark.
 */
#include "text/text_private.h"

#include <string.h>

struct override {
    const char *file, *role;    /* in this file they come from that role */
    VEC(uint32_t) c;
};

struct marks {
    VEC(struct override) override;
};

/* "song: “ ” ‘ ’": the role, then characters. */
static void override_read(struct arena *a, struct marks *m, const char *file, const char *value)
{
    const char *colon = value ? strchr(value, ':') : NULL;
    if (!colon)
        return;
    struct override *o = vec_push(a, &m->override);
    *o = (struct override){.file = arena_strdup(a, file),
                           .role = arena_strndup(a, value, (size_t)(colon - value))};
    const char *at = colon + 1, *end = at + strlen(at);
    while (at < end) {
        int32_t c = utf8_next(&at, end);
        if (c < 0)
            return;
        if (c != ' ')
            *vec_push(a, &o->c) = (uint32_t)c;
    }
}

struct marks *marks_read(struct arena *a, struct settings *const *settings, size_t count)
{
    struct marks *m = arena_alloc(a, sizeof *m);
    for (size_t i = 0; i < count; i++)
        for (const char *const *k = settings_keys(settings[i], "marks"); k && *k; k++)
            override_read(a, m, *k, settings_text(settings[i], "marks", *k));
    return m;
}

const char *marks_role(const struct marks *m, const struct face *face, uint32_t c)
{
    const char *base = strrchr(face->path, '/');
    base = base ? base + 1 : face->path;
    for (size_t i = 0; i < m->override.count; i++) {
        const struct override *o = &m->override.at[i];
        if (strcmp(o->file, base) != 0)
            continue;
        for (size_t k = 0; k < o->c.count; k++)
            if (o->c.at[k] == c)
                return o->role;
        return NULL;            /* the first that speaks of the file decides: the user's */
    }
    return NULL;
}

bool marks_latin(const struct face *face, uint32_t c)
{
    enum { LEAST = 80 };        /* percent of an em; Noto Serif draws a lone — at 89 */
    if (c != 0x201C && c != 0x201D && c != 0x2018 && c != 0x2019 && c != 0x2014 && c != 0x2026 &&
        c != 0x22EF)
        return false;
    hb_codepoint_t glyph;
    if (!hb_font_get_nominal_glyph(face->font, c, &glyph))
        return false;
    return hb_font_get_glyph_h_advance(face->font, glyph) * 100 < face->upem * LEAST;
}
