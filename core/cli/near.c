/*
 * near: what a mistyped word may have meant.
 *
 * The distance counts letters put in, left out, replaced, and neighbours that changed
 * places (Damerau); a word is near within a third of its length.
 */
#include "cli/cli.h"

#include <string.h>

#define MOST 40u            /* letters of a word that is compared */

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

static unsigned distance(const char *x, size_t n, const char *y, size_t m)
{
    unsigned rows[3][MOST + 1];
    unsigned *before = rows[0], *last = rows[1], *now = rows[2];
    for (unsigned k = 0; k <= m; k++)
        last[k] = k;
    for (unsigned i = 1; i <= n; i++) {
        now[0] = i;
        for (unsigned k = 1; k <= m; k++) {
            unsigned same = x[i - 1] == y[k - 1] ? 0 : 1;
            now[k] = least(least(last[k] + 1, now[k - 1] + 1), last[k - 1] + same);
            if (i > 1 && k > 1 && x[i - 1] == y[k - 2] && x[i - 2] == y[k - 1])
                now[k] = least(now[k], before[k - 2] + 1);
        }
        unsigned *spare = before;
        before = last;
        last = now;
        now = spare;
    }
    return last[m];
}

const char *near_miss(const char *word, size_t bytes, const char *const *words, size_t count)
{
    const char *best = NULL;
    unsigned closest = (unsigned)bytes / 3 + 1;
    for (size_t i = 0; i < count && bytes <= MOST; i++) {
        size_t m = strlen(words[i]);
        if (m > MOST)
            continue;
        unsigned d = distance(word, bytes, words[i], m);
        /* Cut short it is meant whole: rong for rongcheng. */
        if (bytes >= 3 && m > bytes && strncmp(word, words[i], bytes) == 0)
            d = 1;
        if (d < closest || (d == closest && !best)) {
            closest = d;
            best = words[i];
        }
    }
    return best;
}
