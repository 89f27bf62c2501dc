/*
 * attachments: files that travel in the PDF (PDF/A-3, ISO 19005-3, 6.8): each with its
 * relationship to the document, found by name and from the catalog.
 */
#include "pdf/pdf_private.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/* text/csv as a name of PDF: the slash is escaped. */
static void put_subtype(struct writer *w, const char *mime)
{
    writer_put(w, "/Subtype/");
    for (; *mime; mime++)
        writer_put(w, *mime == '/' ? "#2F" : "%c", *mime);
}

static int embedded_file(struct finisher *f, const struct attachment *at)
{
    uLongf room = compressBound(at->length);
    Bytef *packed = arena_alloc(f->arena, room);
    if (compress(packed, &room, (const Bytef *)at->bytes, at->length) != Z_OK)
        diag_fatal("zlib cannot deflate");
    struct writer keys = {.arena = f->arena};
    const char *date = f->pages->date;
    writer_put(&keys, "/Type/EmbeddedFile");
    put_subtype(&keys, at->mime);
    writer_put(&keys, "/Params<</Size %zu/ModDate(D:%.4s%.2s%.2s000000Z)>>/Filter/FlateDecode",
               at->length, date, date + 5, date + 8);
    return object_stream(f, keys.at, packed, room);
}

static int file_specification(struct finisher *f, const struct attachment *at)
{
    int file = embedded_file(f, at), id = object_reserve(f);
    struct writer *w = &f->scratch;
    w->length = 0;
    writer_put(w, "<</Type/Filespec/F");
    writer_string(w, at->name);
    writer_put(w, "/UF");
    writer_string(w, at->name);
    writer_put(w, "/Desc");
    writer_string(w, at->description);
    writer_put(w, "/AFRelationship/%s/EF<</F %d 0 R/UF %d 0 R>>>>", at->data ? "Data" : "Source",
               file, file);
    object_set(f, id, w->at);
    return id;
}

struct named { const struct attachment *at; int id; };

static int by_name(const void *one, const void *other)
{
    return strcmp(((const struct named *)one)->at->name, ((const struct named *)other)->at->name);
}

/* Only PDF/A-3 may carry files that are no PDF/A themselves. */
void attachments_write(struct finisher *f)
{
    uint32_t n = f->pages->attachment_count;
    if (!n || f->pages->claim != CLAIM_A3A)
        return;
    struct named *list = arena_array(f->arena, n, sizeof *list);
    for (uint32_t i = 0; i < n; i++)
        list[i] = (struct named){&f->pages->attachments[i],
                                 file_specification(f, &f->pages->attachments[i])};
    writer_put(&f->catalog, "/AF[");
    for (uint32_t i = 0; i < n; i++)
        writer_put(&f->catalog, "%d 0 R ", list[i].id);
    qsort(list, n, sizeof *list, by_name);
    writer_put(&f->catalog, "]/Names<</EmbeddedFiles<</Names[");
    for (uint32_t i = 0; i < n; i++) {
        writer_string(&f->catalog, list[i].at->name);
        writer_put(&f->catalog, " %d 0 R ", list[i].id);
    }
    writer_put(&f->catalog, "]>>>>");
}
