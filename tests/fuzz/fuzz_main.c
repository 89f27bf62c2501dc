/*
 * fuzz_main: a target without libFuzzer: the seeds of a folder, then mutants of them.  Each
 * mutant depends on UNIT_SEED and its own number alone, so that FUZZ_FROM=n repeats the n-th.
 */
#include "base/base.h"
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SEEDS_MOST 64

void fuzz_insist(bool kept, const char *promise)
{
    if (kept)
        return;
    fprintf(stderr, "%s: broken promise: %s\n", fuzz_target.name, promise);
    abort();
}

/* ---- seeds ------------------------------------------------------------------------- */

static struct input seeds[SEEDS_MOST];
static size_t seed_count;

static int by_name(const struct dirent **one, const struct dirent **other)
{
    return strcmp((*one)->d_name, (*other)->d_name);
}

static bool seeds_read(const char *folder)
{
    struct dirent **names;
    int n = scandir(folder, &names, NULL, by_name);
    for (int i = 0; i < n; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
        FILE *in = *names[i]->d_name == '.' || seed_count == SEEDS_MOST ? NULL : fopen(path, "r");
        free(names[i]);
        if (!in)
            continue;
        seeds[seed_count].length = fread(seeds[seed_count].bytes, 1, INPUT_MOST / 4, in);
        seed_count++;
        fclose(in);
    }
    if (n >= 0)
        free(names);
    return seed_count > 0;
}

/* ---- mutants ------------------------------------------------------------------------ */

static uint64_t state;

size_t fuzz_under(size_t limit)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return limit ? (size_t)((state * 0x2545F4914F6CDD1DULL) >> 16) % limit : 0;
}

void fuzz_cut(struct input *x, size_t from, size_t bytes)
{
    memmove(x->bytes + from, x->bytes + from + bytes, x->length - from - bytes);
    x->length -= bytes;
}

void fuzz_put(struct input *x, size_t at, const char *bytes, size_t count)
{
    if (x->length + count > INPUT_MOST)
        return;
    memmove(x->bytes + at + count, x->bytes + at, x->length - at);
    memcpy(x->bytes + at, bytes, count);
    x->length += count;
}

/* A piece of an input: a line with its newline, or a field with its tab. */
static void piece_of(const struct input *x, char end, size_t *from, size_t *bytes)
{
    *from = fuzz_under(x->length);
    while (*from && x->bytes[*from - 1] != end && x->bytes[*from - 1] != '\n')
        --*from;
    const char *stop = x->bytes + *from, *last = x->bytes + x->length;
    while (stop < last && *stop != end && *stop != '\n')
        stop++;
    *bytes = (size_t)(stop - x->bytes) - *from + (end == '\n' && stop < last);
}

/* What a field may well hold. */
static const char *word(char room[64])
{
    size_t n = fuzz_under(fuzz_target.word_count + (fuzz_target.numbers ? 8 : 0));
    if (n < fuzz_target.word_count)
        return fuzz_target.words[n];
    snprintf(room, 64, "%ld.%zu", (long)fuzz_under(2000000) - 1000, fuzz_under(1000));
    return room;
}

static void mutate_once(struct input *x)
{
    const struct input *other = &seeds[fuzz_under(seed_count)];
    size_t from, bytes;
    char room[64], line[4096];
    const char *w;
    switch (x->length ? fuzz_under(9) : 4) {
    case 0: x->bytes[fuzz_under(x->length)] = (char)fuzz_under(256); break;
    case 1: x->bytes[fuzz_under(x->length)] ^= (char)(1 << fuzz_under(8)); break;
    case 2:
        from = fuzz_under(x->length);
        fuzz_cut(x, from, fuzz_under(x->length - from < 32 ? x->length - from : 32));
        break;
    case 3:
        piece_of(x, '\n', &from, &bytes);
        fuzz_cut(x, from, bytes);
        break;
    case 4:                             /* a line of a seed, anywhere */
        piece_of(other, '\n', &from, &bytes);
        bytes = bytes < sizeof line ? bytes : sizeof line;
        memcpy(line, other->bytes + from, bytes);
        piece_of(x, '\n', &from, &(size_t){0});
        fuzz_put(x, from, line, bytes);
        break;
    case 5:                             /* its own line again, elsewhere */
        piece_of(x, '\n', &from, &bytes);
        bytes = bytes < sizeof line ? bytes : sizeof line;
        memcpy(line, x->bytes + from, bytes);
        piece_of(x, '\n', &from, &(size_t){0});
        fuzz_put(x, from, line, bytes);
        break;
    default:                            /* a field with another value */
        piece_of(x, fuzz_target.field, &from, &bytes);
        fuzz_cut(x, from, bytes);
        w = word(room);
        fuzz_put(x, from, w, strlen(w));
    }
}

static void mutant(struct input *x, unsigned long seed, unsigned long run)
{
    state = seed * 0x9E3779B97F4A7C15ULL ^ (run + 1) * 0xD1B54A32D192ED03ULL;
    for (int i = 0; i < 4; i++)
        fuzz_under(1);
    *x = seeds[fuzz_under(seed_count)];
    if (fuzz_under(3) == 0) {                /* two seeds, one behind the other */
        const struct input *other = &seeds[fuzz_under(seed_count)];
        fuzz_put(x, x->length, fuzz_target.separator, strlen(fuzz_target.separator));
        fuzz_put(x, x->length, other->bytes, other->length);
    }
    for (size_t n = 1 + fuzz_under(fuzz_under(3) ? 1 : fuzz_under(3) ? 4 : 24); n; n--)
        mutate_once(x);
    if (fuzz_target.finish)
        fuzz_target.finish(x);
}

static void try_input(const struct input *x)
{
    const char *keep = getenv("FUZZ_KEEP");
    FILE *out = keep ? fopen(keep, "w") : NULL;
    if (out) {
        fwrite(x->bytes, 1, x->length, out);
        fclose(out);
    }
    uint8_t *exact = malloc(x->length + 1);         /* so that a sanitizer sees the end */
    memcpy(exact, x->bytes, x->length);
    exact = realloc(exact, x->length ? x->length : 1);
    LLVMFuzzerTestOneInput(exact, x->length);
    free(exact);
}

static unsigned long number_of(const char *name, unsigned long otherwise)
{
    const char *given = getenv(name);
    return given ? strtoul(given, NULL, 10) : otherwise;
}

int main(int argc, char **argv)
{
    static struct input x;
    unsigned long seed = number_of("UNIT_SEED", 20260701), from = number_of("FUZZ_FROM", 0);
    unsigned long runs = number_of("FUZZ_RUNS", fuzz_target.runs);
    if (argc != 2 || !seeds_read(argv[1])) {
        fprintf(stderr, "%s: name a folder of seeds\n", fuzz_target.name);
        return 64;
    }
    diag_init(fuzz_target.name);
    for (size_t i = 0; i < seed_count; i++)
        try_input(&seeds[i]);
    printf("%s: %zu seeds, then mutants %lu to %lu of UNIT_SEED=%lu\n", fuzz_target.name, seed_count, from,
           from + runs, seed);
    fflush(stdout);
    for (unsigned long run = from; run < from + runs; run++) {
        mutant(&x, seed, run);
        try_input(&x);
    }
    return fuzz_target.outcome() ? 0 : 1;
}
