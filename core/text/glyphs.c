/*
 * glyphs: HarfBuzz, asked once for each distinct stretch.
 *
 * A stretch is a Latin word with its marks, or one Han character or mark (or a
 * pair: —— and …… are one glyph in a good font, R16).  Results are in font
 * units and know no size, so one entry serves every style of a face.  Script
 * and language are always said: with neither, Noto CJK sets —— 1.69 em wide.
 */
#include "text/text_private.h"

#include <stdlib.h>
#include <string.h>

enum { TABLE_BITS = 13 };

struct text_engine {
    struct fonts *fonts;
    struct arena *arena;
    struct shaped *table[1 << TABLE_BITS];
    struct shaped *character[1 << TABLE_BITS];  /* Han by itself; its hash is the character */
    hb_buffer_t *buffer;
    VEC(struct shaped *) later; /* entered, not shaped: single Han characters of one face */
    hb_language_t zh, en;
    struct hyphen *hyphen;
    bool hyphen_asked, american;
    void *words;                /* of sense.c */
    VEC(const char *) word;
    struct text_counts counts;
};

struct text_engine *text_engine_new(struct fonts *f)
{
    struct arena *a = arena_new();
    struct text_engine *e = arena_alloc(a, sizeof *e);
    e->arena = a;
    e->fonts = f;
    e->buffer = hb_buffer_create();
    e->zh = hb_language_from_string("zh-Hans", -1);
    e->en = hb_language_from_string("en-GB", -1);
    return e;
}

void text_engine_free(struct text_engine *e)
{
    if (!e)
        return;
    hb_buffer_destroy(e->buffer);
    hyphen_close(e->hyphen);
    sense_close(e->words);
    arena_free(e->arena);
}

void text_engine_american(struct text_engine *e)
{
    e->american = true;
    e->en = hb_language_from_string("en-US", -1);
}

const char *text_patterns(const struct text_engine *e)
{
    return hyphen_path(e->hyphen);
}

void text_engine_word(struct text_engine *e, const char *word)
{
    *vec_push(e->arena, &e->word) = arena_strdup(e->arena, word);
}

void **engine_words(struct text_engine *e)
{
    return &e->words;
}

const char *engine_word(const struct text_engine *e, size_t n)
{
    return n < e->word.count ? e->word.at[n] : NULL;
}

struct text_counts text_counts(const struct text_engine *e)
{
    return e->counts;
}

struct text_counts *engine_counts(struct text_engine *e)
{
    return &e->counts;
}

struct fonts *engine_fonts(struct text_engine *e)
{
    return e->fonts;
}

/* ---- the table -------------------------------------------------------- */

static uint32_t hash_bytes(const char *s, size_t n, uint32_t h)
{
    for (size_t i = 0; i < n; i++)
        h = (h ^ (uint8_t)s[i]) * 16777619u;
    return h;
}

/* Lining figures as look.md wants them everywhere; tabular in tables. */
static unsigned features_of(unsigned manner, hb_feature_t out[4])
{
    unsigned n = 0;
    if (manner & MANNER_HAN)
        return 0;
    out[n++] = (hb_feature_t){HB_TAG('l', 'n', 'u', 'm'), 1, 0, (unsigned)-1};
    out[n++] = (hb_feature_t){HB_TAG('l', 'i', 'g', 'a'), 1, 0, (unsigned)-1};
    out[n++] = (hb_feature_t){HB_TAG('k', 'e', 'r', 'n'), 1, 0, (unsigned)-1};
    if (manner & MANNER_TABULAR)
        out[n++] = (hb_feature_t){HB_TAG('t', 'n', 'u', 'm'), 1, 0, (unsigned)-1};
    return n;
}

static void buffer_start(struct text_engine *e, unsigned manner)
{
    bool han = manner & MANNER_HAN;
    hb_buffer_clear_contents(e->buffer);
    hb_buffer_set_direction(e->buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(e->buffer, han ? HB_SCRIPT_HAN : HB_SCRIPT_LATIN);
    hb_buffer_set_language(e->buffer, han ? e->zh : e->en);
    hb_buffer_set_cluster_level(e->buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
}

/* The quotes of a face for both scripts are as wide as Han: English wants them narrow. */
static bool has_quotes(hb_buffer_t *buffer)
{
    unsigned count;
    const hb_glyph_info_t *info = hb_buffer_get_glyph_infos(buffer, &count);
    for (unsigned i = 0; i < count; i++)
        if (info[i].codepoint >= 0x2018 && info[i].codepoint <= 0x201d)
            return true;
    return false;
}

static void buffer_shape(struct text_engine *e, const struct face *face, unsigned manner)
{
    hb_feature_t feature[5];
    unsigned n = features_of(manner, feature);
    if (!(manner & MANNER_HAN) && has_quotes(e->buffer))
        feature[n++] = (hb_feature_t){HB_TAG('p', 'w', 'i', 'd'), 1, 0, (unsigned)-1};
    hb_shape(face->font, e->buffer, feature, n);
    e->counts.shape_calls++;
}

/* Glyphs of the buffer, which begin at a cluster, become the stretch's. */
static void shaped_take(struct text_engine *e, struct shaped *s, const hb_glyph_info_t *info,
                        const hb_glyph_position_t *at, unsigned count, unsigned base)
{
    struct shaped_glyph *g = count <= 1 ? &s->one : arena_array(e->arena, count, sizeof *g);
    for (unsigned i = 0; i < count; i++) {
        g[i].glyph = (uint16_t)info[i].codepoint;
        g[i].cluster = (uint16_t)(info[i].cluster - base);
        g[i].advance = (int16_t)at[i].x_advance;
        g[i].x = (int16_t)at[i].x_offset;
        g[i].y = (int16_t)at[i].y_offset;
        s->advance += at[i].x_advance;
    }
    s->glyph = g;
    s->count = (uint16_t)count;
}

static void shaped_fill(struct text_engine *e, struct shaped *s)
{
    unsigned count;
    buffer_start(e, s->manner);
    hb_buffer_add_utf8(e->buffer, s->text, s->bytes, 0, s->bytes);
    buffer_shape(e, s->face, s->manner);
    const hb_glyph_info_t *info = hb_buffer_get_glyph_infos(e->buffer, &count);
    shaped_take(e, s, info, hb_buffer_get_glyph_positions(e->buffer, &count), count, 0);
}

static struct shaped *shaped_new(struct text_engine *e, const struct face *face, unsigned manner,
                                 const char *text, size_t bytes, uint32_t hash,
                                 struct shaped **slot)
{
    struct shaped *s = arena_alloc(e->arena, sizeof *s);
    s->face = face;
    s->manner = (uint8_t)manner;
    s->hash = hash;
    s->bytes = (uint16_t)bytes;
    s->text = bytes >= sizeof s->own ? arena_strndup(e->arena, text, bytes)
                                     : memcpy(s->own, text, bytes);
    s->next = *slot;
    *slot = s;
    return s;
}

const struct shaped *glyphs_shape(struct text_engine *e, const struct face *face, unsigned manner,
                                  const char *text, size_t bytes)
{
    uint32_t h = hash_bytes(text, bytes, 2166136261u ^ (face->id * 40503u + manner * 2654435761u));
    struct shaped **slot = &e->table[(h ^ (h >> 15)) & ((1u << TABLE_BITS) - 1)];
    for (struct shaped *s = *slot; s; s = s->next)
        if (s->hash == h && s->bytes == bytes && s->face == face && s->manner == manner &&
            memcmp(s->text, text, bytes) == 0)
            return s;
    struct shaped *s = shaped_new(e, face, manner, text, bytes, h, slot);
    shaped_fill(e, s);
    return s;
}

/* ---- Han characters, many at once ------------------------------------- */

const struct shaped *glyphs_character(struct text_engine *e, const struct face *face, uint32_t c)
{
    uint32_t h = c * 2654435761u ^ face->id * 40503u;
    struct shaped **slot = &e->character[h >> (32 - TABLE_BITS)];
    for (struct shaped *s = *slot; s; s = s->next)
        if (s->hash == c && s->face == face)
            return s;
    char text[4];
    if (e->later.count && e->later.at[0]->face != face)
        glyphs_settle(e);
    struct shaped *s = shaped_new(e, face, MANNER_HAN, text, utf8_encode(c, text), c, slot);
    *vec_push(e->arena, &e->later) = s;
    return s;
}

/* A call of HarfBuzz costs more than a glyph, so new characters share one.  What a glyph's
 * neighbours had a part in is marked unsafe to break, and is shaped again by itself. */
bool glyphs_settle(struct text_engine *e)
{
    unsigned count, g = 0;
    size_t n = e->later.count;
    struct shaped **s = e->later.at;
    if (!n)
        return false;
    buffer_start(e, s[0]->manner);
    for (size_t i = 0; i < n; i++)
        for (const char *at = s[i]->text, *end = at + s[i]->bytes; at < end;)
            hb_buffer_add(e->buffer, (hb_codepoint_t)utf8_next(&at, end), (unsigned)i);
    hb_buffer_set_content_type(e->buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    buffer_shape(e, s[0]->face, s[0]->manner);
    const hb_glyph_info_t *info = hb_buffer_get_glyph_infos(e->buffer, &count);
    const hb_glyph_position_t *at = hb_buffer_get_glyph_positions(e->buffer, &count);
    for (unsigned base = 0; base < n; base++) {
        unsigned from = g;
        while (g < count && info[g].cluster == base)
            g++;
        bool alone = g == from + 1;
        for (unsigned k = from; k <= g && k < count; k++)
            alone &= !(hb_glyph_info_get_glyph_flags(&info[k]) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK);
        if (alone)
            shaped_take(e, s[base], &info[from], &at[from], 1, base);
    }
    e->later.count = 0;
    for (size_t i = 0; i < n; i++)
        if (!s[i]->glyph)
            shaped_fill(e, s[i]);
    return true;
}

/* ---- what is asked of a stretch later --------------------------------- */

void glyphs_ink(struct text_engine *e, const struct shaped *shaped, int *left, int *right)
{
    struct shaped *s = (struct shaped *)shaped; /* the table's own; filled in once */
    (void)e;
    if (!s->inked) {
        int x = 0, l = 0, r = 0;
        for (unsigned i = 0; i < s->count; i++) {
            hb_glyph_extents_t ink;
            if (hb_font_get_glyph_extents(s->face->font, s->glyph[i].glyph, &ink) && ink.width) {
                int from = x + s->glyph[i].x + ink.x_bearing, to = from + ink.width;
                l = l == r || from < l ? from : l;
                r = to > r ? to : r;
            }
            x += s->glyph[i].advance;
        }
        s->ink_left = (int16_t)l;
        s->ink_right = (int16_t)r;
        s->inked = true;
    }
    *left = s->ink_left;
    *right = s->ink_right;
}

const uint8_t *glyphs_points(struct text_engine *e, const struct shaped *shaped)
{
    struct shaped *s = (struct shaped *)shaped;
    if (s->hyphenated)
        return s->points;
    s->hyphenated = true;
    if (!e->hyphen_asked) {
        e->hyphen_asked = true;
        e->hyphen = hyphen_open_english(e->american);
        if (!e->hyphen)
            diag_report(MSG_NO_HYPHENATION, NULL, e->american ? "hyphen-en-us" : "hyphen-en-gb");
    }
    if (!e->hyphen)
        return NULL;
    uint8_t *points = arena_alloc(e->arena, s->bytes + 1u);
    if (hyphen_word(e->hyphen, s->text, s->bytes, points))
        s->points = points;
    return s->points;
}
