/*
 * output: a PDF to standard output.  A PDF is put together with its length known and is
 * never written in a stream, so it is made as a file first.
 */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static bool pass_on(const char *path)
{
    char buffer[1 << 16];
    FILE *f = fopen(path, "rb");
    size_t n = 0;
    bool ok = f != NULL;
    while (ok && (n = fread(buffer, 1, sizeof buffer, f)) > 0)
        ok = fwrite(buffer, 1, n, stdout) == n;
    ok = ok && !ferror(f) && fflush(stdout) == 0;
    int error = errno;
    if (f)
        fclose(f);
    if (!ok)
        diag_report(MSG_CANNOT_WRITE, "-", diag_error(error));
    return ok;
}

bool output_standard(struct arena *a, const struct options *o,
                     bool build(struct arena *, const struct options *))
{
    if (isatty(STDOUT_FILENO)) {
        diag_report(MSG_OUTPUT_TERMINAL, NULL);
        return false;
    }
    const char *place = getenv("TMPDIR");
    char *folder = arena_printf(a, "%s/briefing-XXXXXX", place && *place ? place : "/tmp");
    if (!mkdtemp(folder)) {
        diag_report(MSG_CANNOT_WRITE, folder, diag_error(errno));
        return false;
    }
    struct options one = *o;
    one.output = arena_printf(a, "%s/briefing.pdf", folder);
    one.quiet = true;
    bool ok = build(a, &one) && pass_on(one.output);
    unlink(one.output);
    rmdir(folder);
    return ok;
}
