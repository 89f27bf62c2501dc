/*
 * arena: memory that is freed all at once.
 *
 * Blocks come zeroed from the system and are handed out from front to back.  A
 * request larger than a quarter of a block gets a block of its own, so that one
 * big array does not throw away the rest of the current block.
 *
 * Rule: nothing is given back before arena_free, and nothing is ever NULL.
 * Under AddressSanitizer whatever is not handed out is poisoned, so that a read
 * past an object is caught although it lies within a block.
 */
#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#define poison(at, size) ASAN_POISON_MEMORY_REGION(at, size)
#define unpoison(at, size) ASAN_UNPOISON_MEMORY_REGION(at, size)
#define REDZONE 16
#else
#define poison(at, size) ((void)(at), (void)(size))
#define unpoison(at, size) ((void)(at), (void)(size))
#define REDZONE 0
#endif

#define ALIGN 16
#define BLOCK_FIRST ((size_t)16 << 10)
#define BLOCK_LAST ((size_t)1 << 20)

struct block {
    struct block *next;
    size_t size;                    /* bytes behind the head */
    _Alignas(ALIGN) char bytes[];
};

struct arena {
    struct block *current;          /* its free part is at .. at + left */
    struct block *apart;            /* blocks of one object each */
    char *at;
    size_t left;
    size_t next_size;               /* of the next block: doubles up to BLOCK_LAST */
    size_t taken;                   /* from the system, heads included */
};

static struct block *block_new(struct arena *a, size_t size)
{
    if (size > SIZE_MAX / 2)
        diag_fatal("out of memory");
    struct block *b = calloc(1, sizeof *b + size);
    if (!b)
        diag_fatal("out of memory");
    b->size = size;
    a->taken += sizeof *b + size;
    poison(b->bytes, size);
    return b;
}

static void blocks_free(struct block *b)
{
    while (b) {
        struct block *next = b->next;
        unpoison(b->bytes, b->size);
        free(b);
        b = next;
    }
}

struct arena *arena_new(void)
{
    struct arena *a = calloc(1, sizeof *a);
    if (!a)
        diag_fatal("out of memory");
    a->next_size = BLOCK_FIRST;
    a->taken = sizeof *a;
    return a;
}

void arena_free(struct arena *a)
{
    if (!a)
        return;
    blocks_free(a->current);
    blocks_free(a->apart);
    free(a);
}

void *arena_alloc(struct arena *a, size_t size)
{
    if (size > SIZE_MAX / 4)
        diag_fatal("out of memory");
    size_t step = ((size ? size : 1) + REDZONE + ALIGN - 1) / ALIGN * ALIGN;

    if (step > a->left && step > a->next_size / 4) {
        struct block *b = block_new(a, step);
        b->next = a->apart;
        a->apart = b;
        unpoison(b->bytes, size);
        return b->bytes;
    }
    if (step > a->left) {
        struct block *b = block_new(a, a->next_size);
        b->next = a->current;
        a->current = b;
        a->at = b->bytes;
        a->left = b->size;
        if (a->next_size < BLOCK_LAST)
            a->next_size *= 2;
    }
    void *p = a->at;
    a->at += step;
    a->left -= step;
    unpoison(p, size);
    return p;
}

void *arena_array(struct arena *a, size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes))
        diag_fatal("out of memory");
    return arena_alloc(a, bytes);
}

char *arena_strndup(struct arena *a, const char *s, size_t bytes)
{
    char *copy = arena_alloc(a, bytes + 1);
    if (bytes)
        memcpy(copy, s, bytes);
    return copy;
}

char *arena_strdup(struct arena *a, const char *s)
{
    return s ? arena_strndup(a, s, strlen(s)) : NULL;
}

char *arena_printf(struct arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        diag_fatal("a format that printf refuses");
    char *text = arena_alloc(a, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return text;
}

size_t arena_bytes(const struct arena *a)
{
    return a->taken;
}

void *vec_grow(struct arena *a, void *old, size_t count, size_t *room, size_t size)
{
    size_t more = *room ? *room * 2 : 8;
    if (more <= *room)
        diag_fatal("out of memory");
    void *grown = arena_array(a, more, size);
    if (count)
        memcpy(grown, old, count * size);
    *room = more;
    return grown;
}
