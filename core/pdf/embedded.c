/*
 * embedded: a file that travels in a PDF, found by its name (ISO 32000-1, 7.11.4).
 *
 * The PDF may be anyone's, or made to do harm: its table is not mended, every walk is
 * bounded, inflating stops at ATTACHMENT_MOST, and what qpdf inflates by itself (object
 * streams) meets a limit of memory that stands while it reads.
 */
#include "pdf/pdf_private.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define FILE_MOST ((off_t)2 << 30)              /* bytes of a PDF */
#define ATTACHMENT_MOST ((size_t)256 << 20)     /* of the attachment, inflated */
#define MEMORY_MOST ((size_t)1 << 30)           /* of qpdf, besides what the program has */
#define NODES_MOST 20000                        /* of the tree of names */
#define DEPTH_MOST 32

struct search {
    qpdf_data qpdf;
    struct arena *arena;
    const char *path, *name;
    unsigned nodes;                             /* seen so far */
};

static void *refuse(const char *path, const char *why)
{
    diag_report(MSG_PDF_UNREADABLE, path, why);
    return NULL;
}

/* ---- the limit of memory ------------------------------------------------------------- */

/* Sets a limit where none stands below it; the former one in *former.  A sanitizer's own
 * address space is larger than any limit. */
static bool limit_begin(struct rlimit *former)
{
#ifdef BRIEFING_SANITIZED
    (void)former;
    return false;
#else
    unsigned long used;
    FILE *f = fopen("/proc/self/statm", "r");
    bool ok = f && fscanf(f, "%lu", &used) == 1 && getrlimit(RLIMIT_AS, former) == 0;
    if (f)
        fclose(f);
    if (!ok)
        return false;
    struct rlimit least = *former;
    rlim_t most = (rlim_t)used * (rlim_t)sysconf(_SC_PAGESIZE) + MEMORY_MOST;
    if (least.rlim_cur <= most)
        return false;
    least.rlim_cur = most;
    return setrlimit(RLIMIT_AS, &least) == 0;
#endif
}

/* ---- the attachment's bytes ---------------------------------------------------------- */

/* Inflates into the arena, a NUL behind; NULL, reported, where it is damaged or grows too
 * large. */
static char *inflate_all(struct search *s, unsigned char *packed, size_t length,
                         size_t *out_length)
{
    z_stream z = {.next_in = packed, .avail_in = (uInt)length};
    size_t room = 4 * length + 4096, used = 0;
    int code = inflateInit(&z) == Z_OK ? Z_OK : Z_MEM_ERROR;
    room = room < ATTACHMENT_MOST ? room : ATTACHMENT_MOST;
    char *out = arena_alloc(s->arena, room + 1);
    while (code == Z_OK) {
        z.next_out = (Bytef *)out + used;
        z.avail_out = (uInt)(room - used);
        code = inflate(&z, Z_NO_FLUSH);
        used = room - z.avail_out;
        if (code != Z_OK || z.avail_out)
            continue;
        if (room == ATTACHMENT_MOST) {
            code = Z_BUF_ERROR;
        } else {
            size_t more = 2 * room < ATTACHMENT_MOST ? 2 * room : ATTACHMENT_MOST;
            out = memcpy(arena_alloc(s->arena, more + 1), out, used);
            room = more;
        }
    }
    inflateEnd(&z);
    *out_length = used;
    if (code == Z_STREAM_END)
        return out;
    bool large = used == ATTACHMENT_MOST;
    return refuse(s->path, arena_printf(s->arena, large ? "%s > %zu MiB" : "%s: deflate", s->name,
                                        ATTACHMENT_MOST >> 20));
}

/* Deflated, or as it is: what this program and those that pass its files on write. */
static bool is_deflated(struct search *s, qpdf_oh dictionary, bool *other)
{
    qpdf_data q = s->qpdf;
    qpdf_oh filter = qpdf_oh_get_key(q, dictionary, "/Filter");
    if (qpdf_oh_is_array(q, filter) && qpdf_oh_get_array_n_items(q, filter) == 1)
        filter = qpdf_oh_get_array_item(q, filter, 0);
    bool none = qpdf_oh_is_null(q, filter) ||
                (qpdf_oh_is_array(q, filter) && qpdf_oh_get_array_n_items(q, filter) == 0);
    bool deflated = qpdf_oh_is_name_and_equals(q, filter, "/FlateDecode");
    qpdf_oh words = qpdf_oh_get_key(q, dictionary, "/DecodeParms");
    *other = (!none && !deflated) || !qpdf_oh_is_null(q, words);
    return deflated;
}

static char *stream_bytes(struct search *s, qpdf_oh stream, size_t *length)
{
    unsigned char *packed = NULL;
    size_t packed_length = 0;
    bool other;
    bool deflated = is_deflated(s, qpdf_oh_get_dict(s->qpdf, stream), &other);
    if (other)
        return refuse(s->path, arena_printf(s->arena, "%s: /Filter", s->name));
    if (qpdf_oh_get_stream_data(s->qpdf, stream, qpdf_dl_none, NULL, &packed, &packed_length) !=
            QPDF_SUCCESS || (!packed && packed_length) || packed_length > ATTACHMENT_MOST) {
        free(packed);
        return refuse(s->path, arena_printf(s->arena, "%s: stream", s->name));
    }
    char *out;
    if (deflated)
        out = inflate_all(s, packed, packed_length, length);
    else {
        out = arena_alloc(s->arena, packed_length + 1);
        if (packed_length)
            memcpy(out, packed, packed_length);
        *length = packed_length;
    }
    free(packed);
    return out;
}

/* ---- the tree of names --------------------------------------------------------------- */

/* The file of a specification; false where it names none. */
static bool file_of(qpdf_data q, qpdf_oh specification, qpdf_oh *stream)
{
    static const char *const keys[] = {"/UF", "/F"};
    qpdf_oh files = qpdf_oh_is_dictionary(q, specification)
                        ? qpdf_oh_get_key(q, specification, "/EF") : specification;
    for (size_t i = 0; i < 2 && qpdf_oh_is_dictionary(q, files); i++) {
        *stream = qpdf_oh_get_key(q, files, keys[i]);
        if (qpdf_oh_is_stream(q, *stream))
            return true;
    }
    return false;
}

static bool find_in_names(struct search *s, qpdf_oh names, qpdf_oh *stream)
{
    qpdf_data q = s->qpdf;
    int n = qpdf_oh_is_array(q, names) ? qpdf_oh_get_array_n_items(q, names) : 0;
    for (int i = 0; i + 1 < n && s->nodes < NODES_MOST; i += 2, s->nodes++) {
        qpdf_oh name = qpdf_oh_get_array_item(q, names, i);
        bool found = qpdf_oh_is_string(q, name) &&
                     strcmp(qpdf_oh_get_utf8_value(q, name), s->name) == 0;
        qpdf_oh_release(q, name);
        if (found)
            return file_of(q, qpdf_oh_get_array_item(q, names, i + 1), stream);
    }
    return false;
}

/* A node of the tree: names, or kids; the order of names is not relied on. */
static bool find_in_node(struct search *s, qpdf_oh node, int depth, qpdf_oh *stream)
{
    qpdf_data q = s->qpdf;
    if (++s->nodes > NODES_MOST || depth > DEPTH_MOST || !qpdf_oh_is_dictionary(q, node))
        return false;
    if (find_in_names(s, qpdf_oh_get_key(q, node, "/Names"), stream))
        return true;
    qpdf_oh kids = qpdf_oh_get_key(q, node, "/Kids");
    int n = qpdf_oh_is_array(q, kids) ? qpdf_oh_get_array_n_items(q, kids) : 0;
    for (int i = 0; i < n && s->nodes < NODES_MOST; i++)
        if (find_in_node(s, qpdf_oh_get_array_item(q, kids, i), depth + 1, stream))
            return true;
    return false;
}

static char *find(struct search *s, size_t *length)
{
    qpdf_data q = s->qpdf;
    qpdf_oh stream, names = qpdf_oh_get_key(q, qpdf_get_root(q), "/Names");
    if (qpdf_oh_is_dictionary(q, names) &&
        find_in_node(s, qpdf_oh_get_key(q, names, "/EmbeddedFiles"), 0, &stream))
        return stream_bytes(s, stream, length);
    if (qpdf_has_error(q))
        return refuse(s->path, "catalog");
    diag_report(MSG_PDF_NOT_ATTACHED, s->path, s->name);
    return NULL;
}

/* ---- the file ------------------------------------------------------------------------ */

static bool is_file(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0)
        refuse(path, diag_error(errno));
    else if (!S_ISREG(st.st_mode))
        refuse(path, diag_error(EINVAL));
    else if (st.st_size > FILE_MOST)
        refuse(path, diag_error(EFBIG));
    else
        return true;
    return false;
}

static char *read_from(struct search *s, size_t *length)
{
    qpdf_data q = s->qpdf;
    qpdf_silence_errors(q);
    qpdf_set_suppress_warnings(q, QPDF_TRUE);
    qpdf_set_attempt_recovery(q, QPDF_FALSE);
    if (!(qpdf_read(q, s->path, NULL) & QPDF_ERRORS))
        return find(s, length);
    qpdf_error e = qpdf_get_error(q);
    if (e && qpdf_get_error_code(q, e) == qpdf_e_password) {
        diag_report(MSG_PDF_LOCKED, s->path);
        return NULL;
    }
    return refuse(s->path, e ? qpdf_get_error_message_detail(q, e) : "qpdf");
}

char *pdf_attachment(struct arena *a, const char *path, const char *name, size_t *length)
{
    struct rlimit former;
    if (!is_file(path))
        return NULL;
    bool limited = limit_begin(&former);
    struct search s = {.qpdf = qpdf_init(), .arena = a, .path = path, .name = name};
    char *bytes = read_from(&s, length);
    qpdf_get_error(s.qpdf);                     /* else cleaning up prints what was not read */
    qpdf_cleanup(&s.qpdf);
    if (limited)
        setrlimit(RLIMIT_AS, &former);
    return bytes;
}
