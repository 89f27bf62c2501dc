/*
 * fuzz: what a target says of itself, and what its mutants are made with.
 */
#ifndef BRIEFING_FUZZ_H
#define BRIEFING_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define INPUT_MOST (1u << 16)

struct input { size_t length; char bytes[INPUT_MOST]; };

struct fuzz_target {
    const char *name;
    const char *const *words;           /* what may well stand in a field */
    size_t word_count;
    bool numbers;                       /* numbers as well */
    char field;                         /* what ends one, besides a newline */
    const char *separator;              /* between two seeds that become one input */
    unsigned long runs;
    void (*finish)(struct input *x);    /* of a mutant; may be NULL */
    bool (*outcome)(void);              /* prints what was seen; whether it is enough */
};
extern const struct fuzz_target fuzz_target;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);
/* Says the broken promise and aborts. */
void fuzz_insist(bool kept, const char *promise);
size_t fuzz_under(size_t limit);
void fuzz_cut(struct input *x, size_t from, size_t bytes);
void fuzz_put(struct input *x, size_t at, const char *bytes, size_t count);

#endif
