/* arena: alignment, zeroes, neighbours, big blocks, growing arrays. */
#include "base/base.h"
#include "unit.h"

#include <string.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

START_TEST(memory_is_zeroed_aligned_and_apart)
{
    struct arena *a = arena_new();
    static unsigned char zeroes[3000], marks[3000];
    memset(marks, 0xA5, sizeof marks);
    unsigned char *former = NULL;
    size_t former_size = 0;
    for (size_t size = 0; size < 3000; size++) {
        unsigned char *p = arena_alloc(a, size);
        ck_assert_uint_eq((uintptr_t)p % 16, 0);
        ck_assert_mem_eq(p, zeroes, size);
        memset(p, 0xA5, size);
        if (former)
            ck_assert_mem_eq(former, marks, former_size);
        former = p;
        former_size = size;
    }
    arena_free(a);
}
END_TEST

START_TEST(a_big_block_stands_apart)
{
    struct arena *a = arena_new();
    char *before = arena_alloc(a, 16);
    size_t taken = arena_bytes(a);
    char *big = arena_alloc(a, 8u << 20);
    char *after = arena_alloc(a, 16);
    ck_assert_uint_ge(arena_bytes(a), taken + (8u << 20));
    ck_assert_uint_lt(arena_bytes(a), taken + (8u << 20) + 256);
    big[(8u << 20) - 1] = 1;
    /* The current block goes on behind the object that came before the big one. */
    ck_assert_int_lt(after - before, 64);
    arena_free(a);
}
END_TEST

START_TEST(small_objects_waste_little)
{
    struct arena *a = arena_new();
    for (int i = 0; i < 100000; i++)
        arena_alloc(a, 48);
#ifndef BRIEFING_SANITIZED
    ck_assert_uint_lt(arena_bytes(a), 100000u * 48 * 3 / 2);
#endif
    ck_assert_uint_ge(arena_bytes(a), 100000u * 48);
    arena_free(a);
}
END_TEST

START_TEST(strings_are_copied)
{
    struct arena *a = arena_new();
    char text[] = "荣成 Rongcheng";
    char *copy = arena_strdup(a, text), *part = arena_strndup(a, text, 6);
    text[0] = 'x';
    ck_assert_str_eq(copy, "荣成 Rongcheng");
    ck_assert_str_eq(part, "荣成");
    ck_assert_ptr_null(arena_strdup(a, NULL));
    ck_assert_str_eq(arena_strndup(a, NULL, 0), "");
    ck_assert_str_eq(arena_printf(a, "%d-%s", 7, "名"), "7-名");
    char *wide = arena_printf(a, "%2000d", 1);
    ck_assert_uint_eq(strlen(wide), 2000);
    arena_free(a);
    arena_free(NULL);
}
END_TEST

START_TEST(arrays_grow_and_keep_their_values)
{
    struct arena *a = arena_new();
    VEC(int) v = {0};
    *vec_push(a, &v) = 0;
    int *first = v.at;
    for (int i = 1; i < 10000; i++)
        *vec_push(a, &v) = i;
    ck_assert_uint_eq(v.count, 10000);
    ck_assert_uint_ge(v.room, v.count);
    for (int i = 0; i < 10000; i++)
        ck_assert_int_eq(v.at[i], i);
    ck_assert_int_eq(first[0], 0);          /* the old storage stays valid */
    ck_assert_ptr_ne(first, v.at);
    arena_free(a);
}
END_TEST

#ifdef __SANITIZE_ADDRESS__
START_TEST(a_byte_too_far_is_seen)
{
    struct arena *a = arena_new();
    char *small = arena_alloc(a, 5), *full = arena_alloc(a, 64), *big = arena_alloc(a, 100000);
    ck_assert(!__asan_address_is_poisoned(small + 4));
    ck_assert(__asan_address_is_poisoned(small + 5));
    ck_assert(!__asan_address_is_poisoned(full + 63));
    ck_assert(__asan_address_is_poisoned(full + 64));
    ck_assert(__asan_address_is_poisoned(big + 100000));
    arena_free(a);
}
END_TEST
#define IN_SANITIZED_BUILDS , a_byte_too_far_is_seen
#else
#define IN_SANITIZED_BUILDS
#endif

int main(void)
{
    return UNIT_RUN("arena", memory_is_zeroed_aligned_and_apart, a_big_block_stands_apart,
                    small_objects_waste_little, strings_are_copied,
                    arrays_grow_and_keep_their_values IN_SANITIZED_BUILDS);
}
