/*
 * names: ids within a scope, and what they name.  Open addressing with linear probing;
 * nothing ever depends on the order of the slots.
 */
#include "document/document_private.h"

#include <string.h>

/* FNV-1a over the id, the scope stirred in; the end spreads the low bits. */
static size_t names_hash(const void *scope, const char *id, size_t bytes)
{
    uint64_t h = 0xcbf29ce484222325ULL ^ (uint64_t)(uintptr_t)scope;
    for (size_t i = 0; i < bytes; i++)
        h = (h ^ (unsigned char)id[i]) * 0x100000001b3ULL;
    h ^= h >> 32;
    return (size_t)(h * 0x9e3779b97f4a7c15ULL >> 16);
}

static struct name_slot *names_slot(const struct names *n, const void *scope, const char *id,
                                    size_t bytes)
{
    size_t i = names_hash(scope, id, bytes) & (n->room - 1);
    for (; n->slots[i].id; i = (i + 1) & (n->room - 1))
        if (n->slots[i].scope == scope && strncmp(n->slots[i].id, id, bytes) == 0 &&
            !n->slots[i].id[bytes])
            break;
    return &n->slots[i];
}

void *names_lookup(const struct names *n, const void *scope, const char *id, size_t bytes)
{
    return n->room ? names_slot(n, scope, id, bytes)->value : NULL;
}

static void names_grow(struct names *n, struct arena *a)
{
    struct names more = {.room = n->room ? 2 * n->room : 16, .count = n->count};
    more.slots = arena_array(a, more.room, sizeof *more.slots);
    for (size_t i = 0; i < n->room; i++)
        if (n->slots[i].id)
            *names_slot(&more, n->slots[i].scope, n->slots[i].id, strlen(n->slots[i].id)) =
                n->slots[i];
    *n = more;
}

void *names_add(struct names *n, struct arena *a, const void *scope, const char *id, void *value)
{
    if (n->count + n->count / 2 >= n->room)
        names_grow(n, a);
    struct name_slot *slot = names_slot(n, scope, id, strlen(id));
    if (slot->id)
        return slot->value;
    *slot = (struct name_slot){scope, id, value};
    n->count++;
    return NULL;
}

void names_forget(struct names *n, const void *scope, const char *id)
{
    if (n->room)
        names_slot(n, scope, id, strlen(id))->value = NULL;
}
