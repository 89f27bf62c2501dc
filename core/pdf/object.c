/*
 * object: our own objects, as an update behind cairo's file (ISO 32000-1, 7.5.6): their
 * source as text, then a table of where each stands.  qpdf reads the two as one and
 * writes them as one.  Its C API could not take them in: qpdf_oh_parse of 11.3 refuses
 * references, and every handle costs 2 KB.
 */
#include "pdf/pdf_private.h"

#include <stdlib.h>
#include <string.h>

bool object_begin(struct finisher *f, const unsigned char *bytes, size_t length)
{
    qpdf_oh trailer = qpdf_get_trailer(f->qpdf);
    qpdf_oh size = qpdf_oh_get_key(f->qpdf, trailer, "/Size");
    int count = qpdf_oh_is_integer(f->qpdf, size) ? qpdf_oh_get_int_value_as_int(f->qpdf, size) : 0;
    qpdf_oh_release(f->qpdf, size);
    qpdf_oh_release(f->qpdf, trailer);
    if (count < 1) {
        diag_report(MSG_INTERNAL, NULL, "cairo's file has no size");
        return false;
    }
    f->file = (struct writer){f->arena, NULL, 0, 0};
    f->file.room = 2 * length + (1u << 16);
    f->file.at = arena_alloc(f->arena, f->file.room);
    writer_bytes(&f->file, (const char *)bytes, length);
    while (count--)
        *vec_push(f->arena, &f->offsets) = 0;
    return true;
}

int object_reserve(struct finisher *f)
{
    *vec_push(f->arena, &f->offsets) = 0;
    return (int)f->offsets.count - 1;
}

static void begin(struct finisher *f, int id)
{
    writer_put(&f->file, "\n");
    f->offsets.at[id] = f->file.length;
    writer_put(&f->file, "%d 0 obj\n", id);
}

void object_set(struct finisher *f, int id, const char *source)
{
    begin(f, id);
    writer_bytes(&f->file, source, strlen(source));
    writer_put(&f->file, "\nendobj");
}

int object_stream(struct finisher *f, const char *keys, const void *bytes, size_t length)
{
    int id = object_reserve(f);
    begin(f, id);
    writer_put(&f->file, "<<%s/Length %zu>>stream\n", keys, length);
    writer_bytes(&f->file, bytes, length);
    writer_put(&f->file, "\nendstream\nendobj");
    return id;
}

/* Where cairo's own table of objects stands: the last number of its file. */
static long former_table(const struct finisher *f, size_t length)
{
    static const char word[] = "startxref";
    for (size_t i = length; i-- > 0;)
        if (strncmp(f->file.at + i, word, sizeof word - 1) == 0)
            return strtol(f->file.at + i + sizeof word - 1, NULL, 10);
    return 0;
}

void object_end(struct finisher *f, size_t length, int root, int info)
{
    struct writer *w = &f->file;
    size_t count = f->offsets.count, former = (size_t)former_table(f, length);
    writer_put(w, "\n");
    size_t table = w->length;
    writer_put(w, "xref\n");
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from; to < count && f->offsets.at[to]; to++)
            ;
        if (to > from)
            writer_put(w, "%zu %zu\n", from, to - from);
        for (size_t id = from; id < to; id++)
            writer_put(w, "%010zu 00000 n \n", f->offsets.at[id]);
        to += to == from;
    }
    writer_put(w, "trailer\n<</Size %zu/Root %d 0 R/Info %d 0 R/Prev %zu>>\n", count, root, info,
               former);
    writer_put(w, "startxref\n%zu\n%%%%EOF\n", table);
}

/* ---- cairo's objects ---------------------------------------------------- */

char **object_keys(struct finisher *f, qpdf_oh dictionary)
{
    VEC(char *) keys = {0};
    qpdf_oh_begin_dict_key_iter(f->qpdf, dictionary);
    while (qpdf_oh_dict_more_keys(f->qpdf))
        *vec_push(f->arena, &keys) = arena_strdup(f->arena, qpdf_oh_dict_next_key(f->qpdf));
    *vec_push(f->arena, &keys) = NULL;
    return keys.at;
}

char *object_value(struct finisher *f, qpdf_oh dictionary, const char *key)
{
    qpdf_oh value = qpdf_oh_get_key(f->qpdf, dictionary, key);
    char *source = arena_strdup(f->arena, qpdf_oh_unparse(f->qpdf, value));
    qpdf_oh_release(f->qpdf, value);
    return source;
}
