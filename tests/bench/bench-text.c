/*
 * bench-text: shaping and line choice beside bare hb_shape over the same text.
 *
 * The bare side gets what any program must know first, for nothing: where runs of one
 * face begin and end.  It calls hb_shape once a run and throws the glyphs away.  Our side
 * starts from UTF-8 with an empty engine and ends with placed glyphs on chosen lines.
 * Rounds of both alternate in one process and the best of each is kept.  The text is made
 * by a fixed rule, so that characters recur as they do in Chinese and not as in a loop.
 */
#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LENGTHS = 4, KINDS = 3, CHARACTER_BYTES = 4 };
/* A briefing: many paragraphs of a usual length; then single ones that grow. */
static const struct length {
    size_t characters, paragraphs;
} lengths[LENGTHS] = {{300, 100}, {10000, 1}, {100000, 1}, {1000000, 1}};
enum { CHINESE, MIXED, ENGLISH };
static const char *const kinds[KINDS] = {"Chinese", "mixed", "English"};

struct source {
    char *text;
    size_t bytes, characters;
    enum lang lang;
    uint64_t state;
};

static double clock_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- text ---------------------------------------------------------------------------- */

static uint32_t draw(struct source *s, uint32_t most)
{
    s->state = s->state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((s->state >> 33) % most);
}

static void add(struct source *s, const char *text)
{
    size_t n = strlen(text);
    memcpy(s->text + s->bytes, text, n);
    s->bytes += n;
    for (size_t i = 0; i < n; i++)
        s->characters += ((unsigned char)text[i] & 0xC0) != 0x80;
}

/* A few characters make most of a text: the cube of a draw from 3000. */
static void add_han(struct source *s)
{
    char text[5] = {0};
    double u = draw(s, 10000) / 10000.0;
    utf8_encode(0x4E00 + (uint32_t)(u * u * u * 3000) * 6, text);
    add(s, text);
}

static void add_word(struct source *s)
{
    static const char *const words[] = {
        "the ", "of ", "and ", "county ", "government ", "teachers, ", "kindergartens ", "public ",
        "responsibility ", "education. ", "rural ", "Beijing ", "schools ", "well-known ", "5,300 ",
        "recruitment ", "inclusive ", "per ", "cent ", "quality ", "evaluation; ", "in ", "to ",
    };
    char made[16] = {0};
    if (draw(s, 4)) {
        add(s, words[draw(s, sizeof words / sizeof *words)]);
        return;
    }
    unsigned n = 2 + draw(s, 9);
    for (unsigned i = 0; i < n; i++)
        made[i] = "aeioutnrslh"[draw(s, i % 2 ? 5 : 11)];
    made[n] = ' ';
    add(s, made);
}

static void source_fill(struct source *s, int kind, size_t characters, uint64_t seed)
{
    static const char *const mixed[] = {"56", "2021", "1.02", "45.6%", "STEM", "A/B", "12"};
    static const char *const marks[] = {"，", "，", "。", "、", "：", "“", "”", "《", "》", "；", "——"};
    *s = (struct source){.text = malloc(characters * CHARACTER_BYTES + 64), .state = 20260701 + seed,
                         .lang = kind == ENGLISH ? LANG_EN : LANG_ZH};
    while (s->characters < characters) {
        uint32_t dice = draw(s, 100);
        if (kind == ENGLISH)
            add_word(s);
        else if (dice < 10)
            add(s, marks[draw(s, sizeof marks / sizeof *marks)]);
        else if (kind == MIXED && dice < 16)
            add(s, mixed[draw(s, sizeof mixed / sizeof *mixed)]);
        else
            add_han(s);
    }
}

/* ---- bare ---------------------------------------------------------------------------- */

struct stretch {
    size_t from, bytes;
    bool han;
};

static size_t stretches_find(const struct source *s, struct stretch *out)
{
    size_t n = 0, i = 0;
    while (i < s->bytes) {
        unsigned bytes;
        bool han = s->lang == LANG_ZH && utf8_decode(s->text + i, &bytes) >= 0x2000;
        if (s->lang == LANG_EN)
            bytes = 1;
        if (!n || out[n - 1].han != han)
            out[n++] = (struct stretch){i, 0, han};
        out[n - 1].bytes += bytes;
        i += bytes;
    }
    return n;
}

static double bare_time(const struct source *s, const struct stretch *stretch, size_t count,
                        hb_font_t *han, hb_font_t *latin)
{
    hb_language_t zh = hb_language_from_string("zh-Hans", -1);
    hb_language_t en = hb_language_from_string("en-GB", -1);
    hb_buffer_t *buffer = hb_buffer_create();
    double start = clock_now();
    for (size_t i = 0; i < count; i++) {
        hb_buffer_clear_contents(buffer);
        hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
        hb_buffer_set_script(buffer, stretch[i].han ? HB_SCRIPT_HAN : HB_SCRIPT_LATIN);
        hb_buffer_set_language(buffer, stretch[i].han ? zh : en);
        hb_buffer_add_utf8(buffer, s->text + stretch[i].from, (int)stretch[i].bytes, 0,
                           (int)stretch[i].bytes);
        hb_shape(stretch[i].han ? han : latin, buffer, NULL, 0);
    }
    double taken = clock_now() - start;
    hb_buffer_destroy(buffer);
    return taken;
}

/* ---- ours ---------------------------------------------------------------------------- */

static struct text_style style_of(enum lang lang)
{
    return (struct text_style){.lang = lang, .han = "song", .latin = "serif", .size = PT(10.5),
                               .latin_size = PT(11), .align = ALIGN_JUSTIFY, .hyphenate = true};
}

static double ours_time(const struct source *s, struct text_engine *e, double *lines)
{
    struct arena *a = arena_new();
    struct text_style style = style_of(s->lang);
    struct text_piece piece = {s->text, s->bytes, TEXT_PLAIN, 0};
    double start = clock_now();
    struct text_paragraph *p = text_shape(e, a, &piece, 1, &style, "bench");
    double shaped = clock_now();
    if (!p)
        exit(1);
    text_break(e, a, p, PT(10.5 * 30), PT(21), 0);
    double end = clock_now();
    *lines += end - shaped;
    arena_free(a);
    return end - start;
}

/* ---- the report ---------------------------------------------------------------------- */

struct best {
    double bare, cold, warm, lines;
};

static void keep(double *best, double now)
{
    if (*best == 0 || now < *best)
        *best = now;
}

struct sources {
    struct source *at;
    struct stretch **stretch;
    size_t *stretches, count, characters;
};

static void sources_fill(struct sources *all, int kind, const struct length *length)
{
    *all = (struct sources){.count = length->paragraphs};
    all->at = calloc(all->count, sizeof *all->at);
    all->stretch = calloc(all->count, sizeof *all->stretch);
    all->stretches = calloc(all->count, sizeof *all->stretches);
    for (size_t i = 0; i < all->count; i++) {
        struct source *s = &all->at[i];
        source_fill(s, kind, length->characters, i);
        all->stretch[i] = malloc((s->characters + 1) * sizeof **all->stretch);
        all->stretches[i] = stretches_find(s, all->stretch[i]);
        all->characters += s->characters;
    }
}

static void sources_free(struct sources *all)
{
    for (size_t i = 0; i < all->count; i++) {
        free(all->stretch[i]);
        free(all->at[i].text);
    }
    free(all->at);
    free(all->stretch);
    free(all->stretches);
}

static void ours_keep(const struct sources *all, struct text_engine *e, double *best,
                      double *best_lines)
{
    double taken = 0, lines = 0;
    for (size_t i = 0; i < all->count; i++)
        taken += ours_time(&all->at[i], e, &lines);
    keep(best, taken);
    keep(best_lines, lines);
}

/* An engine that has read its dictionary and nothing else. */
static struct text_engine *engine_start(struct fonts *f)
{
    struct source s = {.text = (char[]){"dictionary"}, .bytes = 10, .lang = LANG_EN};
    struct text_engine *e = text_engine_new(f);
    double lines;
    ours_time(&s, e, &lines);
    return e;
}

static struct best rounds_run(struct fonts *f, const struct sources *all, int rounds)
{
    struct best best = {0};
    hb_font_t *han = fonts_lookup(f, "song", 0x56FD)->font;
    hb_font_t *latin = fonts_lookup(f, "serif", 'a')->font;
    for (int i = 0; i < rounds; i++) {
        double bare = 0;
        for (size_t k = 0; k < all->count; k++)
            bare += bare_time(&all->at[k], all->stretch[k], all->stretches[k], han, latin);
        keep(&best.bare, bare);
        struct text_engine *e = engine_start(f);
        ours_keep(all, e, &best.cold, &best.lines);
        ours_keep(all, e, &best.warm, &best.lines);
        text_engine_free(e);
    }
    return best;
}

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 5;
    diag_init("bench-text");
    struct fonts *f = fonts_open(getenv("BRIEFING_FONTS") ? getenv("BRIEFING_FONTS") : "fonts");
    if (!f)
        return diag_status();
    printf("%-8s %10s %10s %9s %9s %9s %7s %7s %13s\n", "text", "paragraphs", "characters",
           "bare ms", "ours ms", "lines ms", "ratio", "again", "ns/character");
    for (int kind = 0; kind < KINDS; kind++)
        for (int i = 0; i < LENGTHS; i++) {
            struct sources all;
            sources_fill(&all, kind, &lengths[i]);
            struct best b = rounds_run(f, &all, all.characters > 50000 ? rounds : rounds * 4);
            printf("%-8s %10zu %10zu %9.2f %9.2f %9.2f %7.2f %7.2f %13.1f\n", kinds[kind], all.count,
                   all.characters, b.bare * 1e3, b.cold * 1e3, b.lines * 1e3, b.cold / b.bare,
                   b.warm / b.bare, b.cold * 1e9 / (double)all.characters);
            sources_free(&all);
        }
    printf("wanted: ratio at most 2.5 from an empty engine, ns/character level as texts grow\n");
    fonts_close(f);
    return 0;
}
