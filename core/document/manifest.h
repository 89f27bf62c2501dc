/*
 * manifest: what a briefing was made of, as JSON, and what changed between two of them.
 *
 * A fact is known by REGION.ID; a term by its id.  Values are decimal text, so that 5.20
 * stays 5.20; both printed forms stand beside them, so that a list of changes needs no
 * plugin.
 */
#ifndef BRIEFING_MANIFEST_H
#define BRIEFING_MANIFEST_H

#include "document/document.h"
#include "document/json.h"

#define MANIFEST_VERSION "1"

/* A file that went into the PDF, and of what of it the hash is; or, without a hash, a
 * setting and its value, or the program.  Found and hashed by who calls. */
struct manifest_file { const char *kind, *name, *of, *sha256, *value; };
char *manifest_json(struct arena *a, const struct document *d, const struct manifest_file *files,
                    size_t count);

enum change_kind { CHANGE_CHANGED, CHANGE_NEW, CHANGE_DROPPED };
struct change {
    enum change_kind kind;
    const char *what;                   /* "fact" or "term" */
    const char *id;
    const char *label[LANG_COUNT];      /* NULL if not said */
    const char *before[LANG_COUNT], *after[LANG_COUNT];     /* NULL where there is none */
};
struct changes { struct change *at; size_t count, room; };
/* NULL (reported) where the text is no manifest of ours. */
const struct json_value *manifest_read(struct arena *a, const char *path, const char *text,
                                       size_t bytes);
/* Changed and new in the order of the new one, then dropped in the order of the old. */
void manifest_diff(struct arena *a, const struct json_value *before,
                   const struct json_value *after, struct changes *out);

#endif
