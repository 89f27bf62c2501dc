/*
 * unit: the main of a unit test.
 *
 *     int main(void)
 *     {
 *         return UNIT_RUN("arena", test_one, test_two);
 *     }
 */
#ifndef BRIEFING_UNIT_H
#define BRIEFING_UNIT_H

#include <check.h>
#include <stdint.h>
#include <stdlib.h>

#define UNIT_RUN(name, ...)                                                       \
    unit_run(name, (const TTest *const[]){__VA_ARGS__},                           \
             sizeof((const TTest *const[]){__VA_ARGS__}) / sizeof(const TTest *))

static inline int unit_run(const char *name, const TTest *const *tests, size_t count)
{
    Suite *suite = suite_create(name);
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 60);
    for (size_t i = 0; i < count; i++)
        tcase_add_test(all, tests[i]);
    suite_add_tcase(suite, all);

    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

/* A seed for property tests: UNIT_SEED where set, to repeat a failure; otherwise
 * one seed for ever, so that a run says the same tomorrow. */
static inline unsigned long unit_seed(void)
{
    const char *given = getenv("UNIT_SEED");
    return given ? strtoul(given, NULL, 10) : 20260701;
}

/* xorshift64*: small, and the same on every machine. */
static inline uint64_t unit_random(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * 0x2545F4914F6CDD1DULL;
}

#endif
