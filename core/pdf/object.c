/*
 * object: our own objects as text, and where cairo's stand in its file; assemble.c makes
 * one file of both.  Its C API could not take them in: qpdf_oh_parse of 11.3 refuses
 * references, and every handle costs 2 KB.
 */
#include "pdf/pdf_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Where cairo's own table of objects stands: the last number of its file. */
static size_t former_table(const unsigned char *bytes, size_t length)
{
    static const char word[] = "startxref";
    for (size_t i = length - sizeof word; i-- > 0;)
        if (memcmp(bytes + i, word, sizeof word - 1) == 0)
            return strtoul((const char *)bytes + i + sizeof word - 1, NULL, 10);
    return length;
}

/* cairo's tree of tags, an object each, which ours replaces: qpdf need not read it. */
static bool is_dropped(const unsigned char *bytes, size_t length, size_t at)
{
    static const char word[] = "/Type /StructElem";
    for (size_t i = at; i < at + 48 && i + sizeof word <= length; i++)
        if (memcmp(bytes + i, word, sizeof word - 1) == 0)
            return true;
    return false;
}

/* The offsets of cairo's objects, from its table: entries of 20 bytes (7.5.4). */
static bool read_table(struct finisher *f, const unsigned char *bytes, size_t length, size_t count)
{
    char line[32];
    size_t at = former_table(bytes, length);
    int head = snprintf(line, sizeof line, "xref\n0 %zu\n", count);
    if (at + (size_t)head + 20 * count > length || memcmp(bytes + at, line, (size_t)head) != 0) {
        diag_report(MSG_INTERNAL, NULL, "cairo's file has no table of objects");
        return false;
    }
    for (size_t id = 0; id < count; id++) {
        const char *entry = (const char *)bytes + at + (size_t)head + 20 * id;
        size_t offset = entry[17] == 'n' ? strtoul(entry, NULL, 10) : 0;
        bool dropped = !offset || is_dropped(bytes, length, offset);
        *vec_push(f->arena, &f->objects) = (struct object_source){.offset = dropped ? 0 : offset};
    }
    return true;
}

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
    f->file = (const char *)bytes;
    f->file_length = length;
    return read_table(f, bytes, length, (size_t)count);
}

int object_reserve(struct finisher *f)
{
    *vec_push(f->arena, &f->objects) = (struct object_source){0};
    return (int)f->objects.count - 1;
}

void object_set(struct finisher *f, int id, const char *source)
{
    f->objects.at[id] = (struct object_source){.source = arena_strdup(f->arena, source)};
}

int object_stream(struct finisher *f, const char *keys, const void *bytes, size_t length)
{
    int id = object_reserve(f);
    object_set(f, id, arena_printf(f->arena, "<<%s/Length %zu>>", keys, length));
    f->objects.at[id].stream = memcpy(arena_alloc(f->arena, length + 1), bytes, length);
    f->objects.at[id].stream_length = length;
    return id;
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
