/*
 * reading: all Chinese, then all English (--reading zh-first), instead of pair by pair.
 *
 * The logical tree is made anew: below the document two parts, one a language.  What
 * groups (a part, a section, a list) stands in each part for which it has something to
 * say; everything else goes whole to the part of its language.  A table, figure or entry
 * of the contents that both languages share is read where the Chinese is.
 */
#include "layout/flow.h"

struct reading {
    struct composer *c;
    const struct element *old;
    uint32_t count;
    uint32_t *first_child, *next;       /* of the former tree; 0 = none */
    uint8_t *says;                      /* bit 1 << lang: something below it does */
    uint32_t *moved;                    /* former element -> new; of two copies the first */
    VEC(struct element) elements;
};

static bool groups(const struct element *e)
{
    switch (e->kind) {
    case EL_DOCUMENT: case EL_PART: case EL_SECT: case EL_DIV: case EL_L: case EL_TOC:
        return true;
    default:
        return false;
    }
}

/* Parents stand before their children, so one way up and one way down are enough. */
static void find_children(struct reading *r)
{
    for (uint32_t e = r->count; e-- > 2;) {
        uint32_t parent = r->old[e].parent;
        if (!groups(&r->old[e]))
            r->says[e] = (uint8_t)(1u << r->old[e].lang);
        if (groups(&r->old[parent]))
            r->says[parent] |= r->says[e];
        r->next[e] = r->first_child[parent];
        r->first_child[parent] = e;
    }
}

static uint32_t copy_element(struct reading *r, uint32_t e, uint32_t parent, enum lang lang)
{
    struct element *at = vec_push(r->c->arena, &r->elements);
    *at = r->old[e];
    at->parent = parent;
    if (groups(at))
        at->lang = (uint8_t)lang;
    if (r->moved[e])
        at->id = NULL;                  /* an id is unique */
    uint32_t id = (uint32_t)r->elements.count - 1;
    r->moved[e] = r->moved[e] ? r->moved[e] : id;
    return id;
}

static void copy_whole(struct reading *r, uint32_t e, uint32_t parent, enum lang lang)
{
    uint32_t id = copy_element(r, e, parent, lang);
    for (uint32_t k = r->first_child[e]; k; k = r->next[k])
        copy_whole(r, k, id, lang);
}

static void copy_children(struct reading *r, uint32_t e, uint32_t parent, enum lang lang)
{
    for (uint32_t k = r->first_child[e]; k; k = r->next[k]) {
        if (!(r->says[k] & 1u << lang))
            continue;
        if (groups(&r->old[k]))
            copy_children(r, k, copy_element(r, k, parent, lang), lang);
        else
            copy_whole(r, k, parent, lang);
    }
}

/* Whoever names an element names the new one. */
static void follow(struct reading *r)
{
    struct composer *c = r->c;
    for (size_t i = 0; i < c->boxes.count; i++)
        c->boxes.at[i].element = r->moved[c->boxes.at[i].element];
    for (size_t i = 0; i < c->marks.count; i++)
        c->marks.at[i].element = r->moved[c->marks.at[i].element];
    for (size_t i = 0; i < c->targets.count; i++)
        c->targets.at[i].element = r->moved[c->targets.at[i].element];
    for (size_t i = 0; i < c->links.count; i++)
        c->links.at[i].element = r->moved[c->links.at[i].element];
    for (size_t i = 0; i < c->references.count; i++)
        c->references.at[i].element = r->moved[c->references.at[i].element];
}

void reading_by_language(struct composer *c)
{
    struct reading r = {.c = c, .old = c->elements.at, .count = (uint32_t)c->elements.count};
    r.first_child = arena_array(c->work, r.count, sizeof *r.first_child);
    r.next = arena_array(c->work, r.count, sizeof *r.next);
    r.says = arena_array(c->work, r.count, sizeof *r.says);
    r.moved = arena_array(c->work, r.count, sizeof *r.moved);
    find_children(&r);
    if (r.says[1] != (1u << LANG_ZH | 1u << LANG_EN))
        return;
    *vec_push(c->arena, &r.elements) = (struct element){0};
    copy_element(&r, 1, 0, (enum lang)r.old[1].lang);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        if (!(r.says[1] & 1u << lang))
            continue;
        *vec_push(c->arena, &r.elements) =
            (struct element){.kind = EL_PART, .lang = (uint8_t)lang, .parent = 1};
        copy_children(&r, 1, (uint32_t)r.elements.count - 1, (enum lang)lang);
    }
    c->elements.at = r.elements.at;
    c->elements.count = r.elements.count;
    c->elements.room = r.elements.room;
    follow(&r);
}
