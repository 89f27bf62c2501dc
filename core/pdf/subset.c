/*
 * subset: each face cut down to the glyphs that the pages use, before cairo sees it:
 * small tables instead of a 26 MB collection.  The cmap is dropped, so that our
 * clusters are the only truth about a ligature's text (pdf.md).
 */
#include "pdf/pdf_private.h"

#include <cairo-ft.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb-subset.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct subset_data { hb_blob_t *blob; FT_Face ft; };

struct subsets {
    FT_Library library;
    struct subset *list;
    struct subset_data *data;
    unsigned count;
};

/* Marks the glyphs of a line, and a space of each face (paint_spaced_run). */
static void collect_line(const struct text_line *line, void *data)
{
    hb_set_t **used = data;
    for (uint32_t r = 0; r < line->run_count; r++) {
        const struct text_run *run = &line->runs[r];
        hb_codepoint_t space;
        if (run->count && hb_font_get_nominal_glyph(run->face->font, ' ', &space))
            hb_set_add(used[run->face->id], space);
        for (uint32_t g = 0; g < run->count; g++)
            hb_set_add(used[run->face->id], line->glyphs[run->first + g].glyph);
    }
}

static void collect(const struct pages *p, hb_set_t **used)
{
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < p->page[i].box_count; k++)
            if (p->page[i].boxes[k].kind == BOX_LINE)
                collect_line(p->page[i].boxes[k].line, used);
    stamps_lines(p, collect_line, used);
}

static hb_subset_plan_t *plan_new(const struct face *face, const hb_set_t *glyphs)
{
    static const char *const dropped[] = {"GSUB", "GPOS", "GDEF", "BASE", "vmtx", "vhea", "VORG",
                                          "DSIG", "kern", "cmap"};
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return NULL;
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_union(hb_subset_input_glyph_set(input), glyphs);
    hb_set_t *drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (size_t i = 0; i < sizeof dropped / sizeof *dropped; i++)
        hb_set_add(drop, hb_tag_from_string(dropped[i], -1));
    hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(face->hb, input);
    hb_subset_input_destroy(input);
    return plan;
}

static bool make_map(struct subset *s, hb_subset_plan_t *plan, const hb_set_t *glyphs)
{
    s->glyph_count = hb_face_get_glyph_count(s->face->hb);
    s->map = calloc(s->glyph_count ? s->glyph_count : 1, sizeof *s->map);
    if (!s->map)
        return false;
    const hb_map_t *map = hb_subset_plan_old_to_new_glyph_mapping(plan);
    for (hb_codepoint_t g = HB_SET_VALUE_INVALID; hb_set_next(glyphs, &g);)
        if (g < s->glyph_count)
            s->map[g] = (uint16_t)hb_map_get(map, g);
    return true;
}

static bool open_subset(struct subsets *all, struct subset *s, struct subset_data *d,
                        const hb_set_t *glyphs, pthread_mutex_t *lock)
{
    hb_subset_plan_t *plan = plan_new(s->face, glyphs);
    hb_face_t *face = plan ? hb_subset_plan_execute_or_fail(plan) : NULL;
    bool ok = face && make_map(s, plan, glyphs);
    if (ok) {
        unsigned length;
        d->blob = hb_face_reference_blob(face);
        const char *bytes = hb_blob_get_data(d->blob, &length);
        pthread_mutex_lock(lock);
        ok = FT_New_Memory_Face(all->library, (const FT_Byte *)bytes, (FT_Long)length, 0,
                                &d->ft) == 0;
        if (ok)
            s->cairo = cairo_ft_font_face_create_for_ft_face(d->ft, FT_LOAD_NO_HINTING);
        pthread_mutex_unlock(lock);
    }
    hb_face_destroy(face);
    hb_subset_plan_destroy(plan);
    return ok;
}

/* ---- all faces, on as many processors as there are ----------------------------- */

/* Faces share nothing but FreeType's library, which opens a face under the lock; the next
 * face to cut is under it too. */
struct work {
    struct subsets *all;
    hb_set_t **used;
    pthread_mutex_t lock;
    unsigned next;
    bool failed[];
};

static void *work_on(void *data)
{
    struct work *w = data;
    for (;;) {
        pthread_mutex_lock(&w->lock);
        unsigned i = w->next++;
        pthread_mutex_unlock(&w->lock);
        if (i >= w->all->count)
            return NULL;
        if (!hb_set_is_empty(w->used[i]))
            w->failed[i] = !open_subset(w->all, &w->all->list[i], &w->all->data[i], w->used[i],
                                        &w->lock);
    }
}

/* Threads that cannot be had are not missed: this one works on. */
static bool open_all(struct subsets *all, hb_set_t **used)
{
    enum { MOST = 8 };
    struct work *w = calloc(1, sizeof *w + (all->count + 1) * sizeof *w->failed);
    pthread_t thread[MOST];
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    int started = 0;
    bool ok = true;
    if (!w)
        diag_fatal("out of memory");
    w->all = all;
    w->used = used;
    pthread_mutex_init(&w->lock, NULL);
    while (started < MOST && started + 1 < processors && started + 1 < (int)all->count &&
           pthread_create(&thread[started], NULL, work_on, w) == 0)
        started++;
    work_on(w);
    for (int i = 0; i < started; i++)
        pthread_join(thread[i], NULL);
    for (unsigned i = 0; i < all->count; i++) {
        if (w->failed[i])
            diag_report(MSG_CANNOT_SUBSET, all->list[i].face->path);
        ok = ok && !w->failed[i];
    }
    pthread_mutex_destroy(&w->lock);
    free(w);
    return ok;
}

struct subsets *subsets_new(const struct pages *p)
{
    struct subsets *all = calloc(1, sizeof *all);
    unsigned count = fonts_count(p->fonts);
    hb_set_t **used = calloc(count + 1, sizeof *used);
    if (!all || !used || FT_Init_FreeType(&all->library))
        diag_fatal("out of memory");
    for (unsigned i = 0; i < count; i++)
        used[i] = hb_set_create();
    collect(p, used);
    all->list = calloc(count + 1, sizeof *all->list);
    all->data = calloc(count + 1, sizeof *all->data);
    if (!all->list || !all->data)
        diag_fatal("out of memory");
    all->count = count;
    for (unsigned i = 0; i < count; i++)
        all->list[i].face = fonts_face(p->fonts, i);
    bool ok = open_all(all, used);
    for (unsigned i = 0; i < count; i++)
        hb_set_destroy(used[i]);
    free(used);
    if (ok)
        return all;
    subsets_free(all);
    return NULL;
}

void subsets_free(struct subsets *s)
{
    if (!s)
        return;
    for (unsigned i = 0; i < s->count; i++) {
        if (s->list[i].cairo)
            cairo_font_face_destroy(s->list[i].cairo);
        free(s->list[i].map);
    }
    /* cairo keeps scaled fonts of a face until it is told to forget them. */
    cairo_debug_reset_static_data();
    for (unsigned i = 0; i < s->count; i++) {
        if (s->data[i].ft)
            FT_Done_Face(s->data[i].ft);
        hb_blob_destroy(s->data[i].blob);
    }
    FT_Done_FreeType(s->library);
    free(s->list);
    free(s->data);
    free(s);
}

const struct subset *subsets_lookup(const struct subsets *s, const struct face *f)
{
    return &s->list[f->id];
}
