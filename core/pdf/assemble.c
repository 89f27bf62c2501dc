/*
 * assemble: cairo's objects and ours -> one compact file.
 *
 * Only what the catalog reaches is kept.  Streams are copied as they are, still deflated;
 * everything else goes into object streams, and the table of objects into a stream
 * (ISO 32000-1, 7.5.7 and 7.5.8).  qpdf would write the same, but reads every object into
 * a tree of its own first: most of a run's time for a file of many structure elements.
 *
 * Words: an object's *source* is what stands between `obj` and `endobj`; its *head* the
 * part before a stream's bytes.
 */
#include "pdf/pdf_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define OBJECTS_A_STREAM 200

struct object {
    const char *source;
    size_t length;
    const char *stream;                 /* its bytes; NULL = no stream */
    size_t stream_length;
    bool kept, is_length;               /* the latter: of a stream, and written there */
    size_t offset;                      /* in the new file, or index in its object stream */
    uint32_t within;                    /* object stream; 0 = stands alone */
};

struct assembly {
    struct arena *arena;
    const struct finisher *f;
    struct object *objects;
    uint32_t count;                     /* object streams and table included */
    struct writer out;
    struct writer numbers, bodies;      /* of one object stream at a time */
    Bytef *packed;                      /* what was deflated last */
    uLong packed_room;
};

/* ---- what there is ---------------------------------------------------------------- */

static const char *find(const char *s, const char *end, const char *word)
{
    size_t n = strlen(word);
    for (; s + n <= end; s++) {
        s = memchr(s, word[0], (size_t)(end - s) - n + 1);
        if (!s)
            return NULL;
        if (memcmp(s, word, n) == 0)
            return s;
    }
    return NULL;
}

static bool is_number(char c) { return c >= '0' && c <= '9'; }

/* An object's number where a length is told by reference, else the number itself. */
static size_t read_length(struct assembly *a, const char *at, bool *reference)
{
    char *end;
    size_t n = strtoul(at, &end, 10);
    *reference = strncmp(end, " 0 R", 4) == 0;
    if (!*reference)
        return n;
    if (n >= a->count || !a->objects[n].source)
        return 0;
    a->objects[n].is_length = true;
    return strtoul(a->objects[n].source, NULL, 10);
}

/* The source between the file's offset and `endobj`, streams told apart. */
static bool read_object(struct assembly *a, uint32_t id)
{
    const struct object_source *known = &a->f->objects.at[id];
    const char *end = a->f->file + a->f->file_length, *s = a->f->file + known->offset;
    struct object *o = &a->objects[id];
    if (known->source) {
        o->source = known->source;
        o->length = strlen(known->source);
        o->stream = known->stream;
        o->stream_length = known->stream_length;
        return true;
    }
    s = find(s, end, "obj");
    const char *stop = s ? find(s, end, "endobj") : NULL;
    if (!stop)
        return false;
    o->source = s + 3 + strspn(s + 3, "\r\n ");
    const char *stream = find(o->source, stop, "stream\n");
    o->length = (size_t)((stream ? stream : stop) - o->source);
    while (o->length && (o->source[o->length - 1] == '\n' || o->source[o->length - 1] == ' '))
        o->length--;
    if (stream)
        o->stream = stream + 7;
    return true;
}

/* Once every object is known: streams by their length, not by what their bytes look like. */
static bool read_stream(struct assembly *a, struct object *o)
{
    bool reference;
    const char *at = find(o->source, o->source + o->length, "/Length ");
    if (!at)
        return false;
    o->stream_length = read_length(a, at + 8, &reference);
    return (size_t)(a->f->file + a->f->file_length - o->stream) > o->stream_length;
}

/* The objects that a head names.  What only looks like a reference keeps one too many. */
static void follow(struct assembly *a, const struct object *o, uint32_t *list, uint32_t *count)
{
    const char *end = o->source + o->length;
    for (const char *s = o->source; (s = find(s, end, " 0 R")) != NULL; s += 4) {
        const char *d = s;
        while (d > o->source && is_number(d[-1]))
            d--;
        uint32_t id = (uint32_t)strtoul(d, NULL, 10);
        if (d < s && id < a->count && a->objects[id].source && !a->objects[id].kept) {
            a->objects[id].kept = true;
            list[(*count)++] = id;
        }
    }
}

static void keep_reached(struct assembly *a, int root, int info)
{
    uint32_t *list = arena_array(a->arena, a->count + 2u, sizeof *list), count = 0;
    list[count++] = (uint32_t)root;
    list[count++] = (uint32_t)info;
    a->objects[root].kept = a->objects[info].kept = true;
    for (uint32_t i = 0; i < count; i++)
        follow(a, &a->objects[list[i]], list, &count);
}

static bool read_all(struct assembly *a)
{
    const struct object_source *known = a->f->objects.at;
    uint32_t count = a->count = (uint32_t)a->f->objects.count;
    a->objects = arena_array(a->arena, count + count / OBJECTS_A_STREAM + 3u, sizeof *a->objects);
    for (uint32_t id = 0; id < count; id++)
        if ((known[id].source || known[id].offset) && !read_object(a, id))
            return false;
    for (uint32_t id = 0; id < count; id++)
        if (a->objects[id].stream && !known[id].source && !read_stream(a, &a->objects[id]))
            return false;
    return true;
}

/* ---- streams ------------------------------------------------------------------------- */

/* The head with its length as a plain number. */
static void put_head(struct assembly *a, const struct object *o)
{
    const char *at = find(o->source, o->source + o->length, "/Length ") + 8;
    bool reference;
    read_length(a, at, &reference);
    const char *rest = at + strspn(at, "0123456789") + (reference ? 4 : 0);
    writer_bytes(&a->out, o->source, (size_t)(at - o->source));
    writer_put(&a->out, "%zu", o->stream_length);
    writer_bytes(&a->out, rest, (size_t)(o->source + o->length - rest));
}

static void put_streams(struct assembly *a)
{
    for (uint32_t id = 1; id < a->count; id++) {
        struct object *o = &a->objects[id];
        if (!o->kept || !o->stream)
            continue;
        o->offset = a->out.length;
        writer_put(&a->out, "%u 0 obj\n", id);
        put_head(a, o);
        writer_put(&a->out, "\nstream\n");
        writer_bytes(&a->out, o->stream, o->stream_length);
        writer_put(&a->out, "\nendstream\nendobj\n");
    }
}

/* A stream of ours, deflated, as object `id`. */
static void put_deflated(struct assembly *a, uint32_t id, const char *keys, const char *bytes,
                         size_t length)
{
    uLongf room = compressBound(length);
    if (room > a->packed_room) {
        a->packed_room = 2 * room;
        a->packed = arena_alloc(a->arena, a->packed_room);
    }
    if (compress(a->packed, &room, (const Bytef *)bytes, length) != Z_OK)
        diag_fatal("zlib cannot deflate");
    a->objects[id].offset = a->out.length;
    a->objects[id].kept = true;
    writer_put(&a->out, "%u 0 obj\n<<%s/Filter/FlateDecode/Length %lu>>\nstream\n", id, keys,
               (unsigned long)room);
    writer_bytes(&a->out, (const char *)a->packed, room);
    writer_put(&a->out, "\nendstream\nendobj\n");
}

/* ---- object streams ------------------------------------------------------------------- */

/* The next objects from *from on, together. */
static void put_object_stream(struct assembly *a, uint32_t *from, uint32_t count)
{
    struct writer *numbers = &a->numbers, *bodies = &a->bodies;
    uint32_t n = 0, within = a->count;
    numbers->length = bodies->length = 0;
    for (; *from < count && n < OBJECTS_A_STREAM; ++*from) {
        struct object *o = &a->objects[*from];
        if (!o->kept || o->stream || o->is_length)
            continue;
        writer_put(numbers, "%u %zu ", *from, bodies->length);
        writer_bytes(bodies, o->source, o->length);
        writer_put(bodies, "\n");
        o->within = within;
        o->offset = n++;
    }
    if (!n)
        return;
    char keys[80];
    snprintf(keys, sizeof keys, "/Type/ObjStm/N %u/First %zu", n, numbers->length);
    writer_bytes(numbers, bodies->at, bodies->length);
    put_deflated(a, a->count++, keys, numbers->at, numbers->length);
}

/* ---- the table ---------------------------------------------------------------------------- */

/* One entry of 1 + 4 + 2 bytes: free; offset; object stream and index in it. */
static void put_entry(struct writer *w, const struct object *o)
{
    bool lone = o->kept && !o->within && (o->stream || !o->source);
    size_t second = o->within ? o->within : lone ? o->offset : 0;
    size_t third = o->within ? o->offset : lone ? 0 : 65535;
    char entry[7] = {o->within ? 2 : lone ? 1 : 0, (char)(second >> 24), (char)(second >> 16),
                     (char)(second >> 8), (char)second, (char)(third >> 8), (char)third};
    writer_bytes(w, entry, sizeof entry);
}

/* 16 bytes that follow from the file's (14.4 asks for no more than that they differ). */
static void put_id(struct writer *w, const struct writer *file)
{
    uint64_t one = 0xcbf29ce484222325u, two = 0x84222325cbf29ce4u;
    for (size_t i = 0; i < file->length; i++) {
        one = (one ^ (unsigned char)file->at[i]) * 0x100000001b3u;
        two = (two + (unsigned char)file->at[i]) * 0x9e3779b97f4a7c15u;
    }
    writer_put(w, "/ID[<%016llX%016llX><%016llX%016llX>]", (unsigned long long)one,
               (unsigned long long)two, (unsigned long long)one, (unsigned long long)two);
}

static void put_table(struct assembly *a, int root, int info)
{
    uint32_t id = a->count++;
    size_t at = a->out.length;
    struct writer entries = {.arena = a->arena}, keys = {.arena = a->arena};
    a->objects[id] = (struct object){.kept = true, .offset = at};
    for (uint32_t i = 0; i < a->count; i++)
        put_entry(&entries, &a->objects[i]);
    writer_put(&keys, "/Type/XRef/Size %u/W[1 4 2]/Root %d 0 R/Info %d 0 R", a->count, root, info);
    put_id(&keys, &a->out);
    put_deflated(a, id, keys.at, entries.at, entries.length);
    writer_put(&a->out, "startxref\n%zu\n%%%%EOF\n", at);
}

const unsigned char *assemble(struct finisher *f, int root, int info, size_t *length)
{
    struct assembly a = {.arena = f->arena, .f = f, .out = {.arena = f->arena},
                         .numbers = {.arena = f->arena}, .bodies = {.arena = f->arena}};
    if (!read_all(&a)) {
        diag_report(MSG_INTERNAL, NULL, "an object of cairo's file has no end");
        return NULL;
    }
    keep_reached(&a, root, info);
    a.out.room = f->file_length + (1u << 16);
    a.out.at = arena_alloc(f->arena, a.out.room);
    writer_put(&a.out, "%%PDF-1.7\n%%\xe2\xe3\xcf\xd3\n");
    put_streams(&a);
    for (uint32_t from = 1, count = a.count; from < count;)
        put_object_stream(&a, &from, count);
    put_table(&a, root, info);
    *length = a.out.length;
    return (const unsigned char *)a.out.at;
}
