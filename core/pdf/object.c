/*
 * object: objects of the file in the making, from their source as text.
 * Each handle of qpdf's C API lives until it is released, so none leaves this file's
 * functions unless it was passed in.
 */
#include "pdf/pdf_private.h"

int object_reserve(struct finisher *f)
{
    qpdf_oh null = qpdf_oh_new_null(f->qpdf), object = qpdf_make_indirect_object(f->qpdf, null);
    int id = qpdf_oh_get_object_id(f->qpdf, object);
    qpdf_oh_release(f->qpdf, null);
    qpdf_oh_release(f->qpdf, object);
    return id;
}

void object_set(struct finisher *f, int id, const char *source)
{
    qpdf_oh object = qpdf_oh_parse(f->qpdf, source);
    qpdf_replace_object(f->qpdf, id, 0, object);
    qpdf_oh_release(f->qpdf, object);
}

char **object_keys(struct finisher *f, qpdf_oh dictionary)
{
    VEC(char *) keys = {0};
    qpdf_oh_begin_dict_key_iter(f->qpdf, dictionary);
    while (qpdf_oh_dict_more_keys(f->qpdf))
        *vec_push(f->arena, &keys) = arena_strdup(f->arena, qpdf_oh_dict_next_key(f->qpdf));
    *vec_push(f->arena, &keys) = NULL;
    return keys.at;
}

void object_key(struct finisher *f, qpdf_oh dictionary, const char *key, const char *source)
{
    qpdf_oh value = qpdf_oh_parse(f->qpdf, source);
    qpdf_oh_replace_key(f->qpdf, dictionary, key, value);
    qpdf_oh_release(f->qpdf, value);
}

int object_stream(struct finisher *f, const char *dictionary, const void *bytes, size_t length)
{
    qpdf_oh stream = qpdf_oh_new_stream(f->qpdf), given = qpdf_oh_parse(f->qpdf, dictionary);
    qpdf_oh null = qpdf_oh_new_null(f->qpdf), target = qpdf_oh_get_dict(f->qpdf, stream);
    qpdf_oh_replace_stream_data(f->qpdf, stream, bytes, length, null, null);
    for (char **key = object_keys(f, given); *key; key++) {
        qpdf_oh value = qpdf_oh_get_key(f->qpdf, given, *key);
        qpdf_oh_replace_key(f->qpdf, target, *key, value);
        qpdf_oh_release(f->qpdf, value);
    }
    int id = qpdf_oh_get_object_id(f->qpdf, stream);
    qpdf_oh_release(f->qpdf, target);
    qpdf_oh_release(f->qpdf, null);
    qpdf_oh_release(f->qpdf, given);
    qpdf_oh_release(f->qpdf, stream);
    return id;
}
