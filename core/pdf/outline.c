/*
 * outline: the bookmarks, and the labels that readers show for pages.
 * Chapters stand open, what is deeper closed.
 */
#include "pdf/pdf_private.h"

#include <string.h>

/* ---- bookmarks ---------------------------------------------------------- */

#define NONE UINT32_MAX
struct bookmark { uint32_t parent, previous, next, first, last, children; int id; };

/* Families by level, as in a list of headings; a skipped level is forgiven. */
static struct bookmark *bookmarks(struct finisher *f, struct bookmark *root)
{
    uint32_t count = f->pages->outline_count;
    const struct outline_entry *entry = f->pages->outline;
    struct bookmark *at = arena_array(f->arena, count, sizeof *at);
    *root = (struct bookmark){NONE, NONE, NONE, NONE, NONE, 0, object_reserve(f)};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t up = i ? i - 1 : NONE;
        while (up != NONE && entry[up].level >= entry[i].level)
            up = at[up].parent;
        struct bookmark *parent = up == NONE ? root : &at[up];
        at[i] = (struct bookmark){up, parent->last, NONE, NONE, NONE, 0, object_reserve(f)};
        if (parent->last == NONE)
            parent->first = i;
        else
            at[parent->last].next = i;
        parent->last = i;
        parent->children++;
    }
    return at;
}

static void put_relation(struct writer *w, const char *key, const struct bookmark *at, uint32_t i)
{
    if (i != NONE)
        writer_put(w, "/%s %d 0 R", key, at[i].id);
}

static void bookmark_write(struct finisher *f, const struct bookmark *at, uint32_t i, int root)
{
    const struct outline_entry *e = &f->pages->outline[i];
    const struct bookmark *b = &at[i];
    struct writer *w = &f->scratch;
    w->length = 0;
    writer_put(w, "<</Title");
    writer_string(w, e->title);
    writer_put(w, "/Parent %d 0 R/Dest[%d 0 R/XYZ null",
               b->parent == NONE ? root : at[b->parent].id, f->page_id[e->page]);
    writer_points(w, f->pages->page[e->page].height - e->y);
    writer_put(w, " null]");
    put_relation(w, "Prev", at, b->previous);
    put_relation(w, "Next", at, b->next);
    put_relation(w, "First", at, b->first);
    put_relation(w, "Last", at, b->last);
    if (b->children)
        writer_put(w, "/Count %s%u", b->parent == NONE ? "" : "-", b->children);
    writer_put(w, ">>");
    object_set(f, b->id, w->at);
}

void outline_write(struct finisher *f)
{
    const struct pages *p = f->pages;
    if (!p->outline_count)
        return;
    struct bookmark root;
    struct bookmark *at = bookmarks(f, &root);
    uint32_t visible = 0;
    for (uint32_t i = 0; i < p->outline_count; i++) {
        bookmark_write(f, at, i, root.id);
        visible += at[i].parent == NONE || at[at[i].parent].parent == NONE;
    }
    object_set(f, root.id,
               arena_printf(f->arena, "<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %u>>",
                            at[root.first].id, at[root.last].id, visible));
    writer_put(&f->catalog, "/Outlines %d 0 R/PageMode/UseOutlines", root.id);
}

/* ---- page labels -------------------------------------------------------- */

struct label { char style; uint32_t number; };          /* style 0: the words as they are */

static uint32_t digits(const char *s)
{
    uint32_t n = 0;
    if (*s < '1' || *s > '9' || strlen(s) > 8)
        return 0;
    for (; *s; s++) {
        if (*s < '0' || *s > '9')
            return 0;
        n = n * 10 + (uint32_t)(*s - '0');
    }
    return n;
}

/* Small roman numerals as print writes them; 0 for anything else. */
static uint32_t roman(const char *s)
{
    static const struct { const char *text; uint32_t value; } steps[] = {
        {"m", 1000}, {"cm", 900}, {"d", 500}, {"cd", 400}, {"c", 100}, {"xc", 90}, {"l", 50},
        {"xl", 40}, {"x", 10}, {"ix", 9}, {"v", 5}, {"iv", 4}, {"i", 1}};
    uint32_t n = 0;
    for (size_t k = 0; k < sizeof steps / sizeof *steps; k++) {
        size_t bytes = strlen(steps[k].text);
        /* m, c, x and i may stand three times, all others once. */
        unsigned most = bytes == 1 && strchr("mcxi", *steps[k].text) ? 3 : 1;
        for (; most && strncmp(s, steps[k].text, bytes) == 0; most--) {
            n += steps[k].value;
            s += bytes;
        }
    }
    return *s ? 0 : n;
}

static struct label label_of(const char *s)
{
    uint32_t n = s ? digits(s) : 0;
    if (n)
        return (struct label){'D', n};
    n = s ? roman(s) : 0;
    return (struct label){n ? 'r' : 0, n};
}

/* A cover counts as a page and shows no number (look.md): readers show what it is. */
static const char *label_words(const struct page *p)
{
    return p->cover ? "封面 · Cover" : p->label ? p->label : "";
}

/* One range wherever a label does not follow from the one before it. */
void labels_write(struct finisher *f)
{
    const struct pages *p = f->pages;
    struct writer *w = &f->catalog;
    struct label before = {0, 0};
    writer_put(w, "/PageLabels<</Nums[");
    for (uint32_t i = 0; i < p->count; i++) {
        struct label l = label_of(label_words(&p->page[i]));
        if (!l.style) {
            writer_put(w, "%u<</P", i);
            writer_string(w, label_words(&p->page[i]));
            writer_put(w, ">>");
        } else if (!i || l.style != before.style || l.number != before.number + 1)
            writer_put(w, "%u<</S/%c/St %u>>", i, l.style, l.number);
        before = l;
    }
    writer_put(w, "]>>");
}
