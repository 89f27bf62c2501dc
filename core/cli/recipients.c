/*
 * recipients: the names of numbered copies, from a list with one name a line (UTF-8, with or
 * without a byte order mark, lines ended either way; empty lines at the end do not count).
 */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAME_MOST 40            /* characters: what the foot of a page has room for */

static const char *place(struct arena *a, const char *path, int line)
{
    return arena_printf(a, "%s:%d", path, line);
}

static bool name_ok(const char *where, const char *name, size_t bytes)
{
    size_t at;
    if (!utf8_check(name, bytes, &at) || strlen(name) != bytes) {
        diag_report(MSG_LIST_ENCODING, where);
        return false;
    }
    size_t length = utf8_length(name, bytes);
    if (length > NAME_MOST)
        diag_report(MSG_LIST_LONG_NAME, where, (int)length, NAME_MOST);
    return length <= NAME_MOST;
}

struct names { struct copy_name *at; uint32_t count; int empty; bool ok; };

/* False where it is no use to read on: what is wrong with this line is with all. */
static bool read_line(struct arena *a, const char *path, int number, const char *s, size_t n,
                      struct names *out)
{
    while (n && strchr(" \t\r\n", s[n - 1]))
        n--;
    while (n && (*s == ' ' || *s == '\t'))
        s++, n--;
    if (!n) {
        out->empty = out->empty ? out->empty : number;
        return true;
    }
    if (out->empty) {                       /* a line between names, not one at the end */
        diag_report(MSG_LIST_EMPTY_NAME, place(a, path, out->empty));
        out->ok = false;
        out->empty = 0;
    }
    const char *where = place(a, path, number);
    char *name = arena_strndup(a, s, n);
    for (char *t = name; (t = strchr(t, '\t')) != NULL;)
        *t = ' ';                           /* columns of a table, saved as text */
    if (out->count == COPIES_MOST) {
        diag_report(MSG_LIST_TOO_MANY, where, COPIES_MOST);
        return out->ok = false;
    }
    size_t before = diag_count(MSG_LIST_ENCODING);
    out->ok = name_ok(where, name, n) && out->ok;
    out->at[out->count++] = (struct copy_name){name, where};
    return diag_count(MSG_LIST_ENCODING) == before;
}

static bool read_lines(struct arena *a, const char *path, FILE *f, struct names *out)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    bool on = true;
    out->at = arena_array(a, COPIES_MOST, sizeof *out->at);
    out->ok = true;
    for (int number = 1; on && (n = getline(&line, &room, f)) >= 0; number++) {
        bool mark = number == 1 && n >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0;
        on = read_line(a, path, number, line + (mark ? 3 : 0), (size_t)n - (mark ? 3 : 0), out);
    }
    int error = errno;
    free(line);
    if (!ferror(f))
        return out->ok;
    diag_report(MSG_LIST_UNREADABLE, path, diag_error(error));
    return false;
}

static bool read_list(struct arena *a, const char *path, struct names *out)
{
    FILE *f = fopen(path, "rb");
    bool ok = f != NULL;
    if (!f)
        diag_report(MSG_LIST_UNREADABLE, path, diag_error(errno));
    else {
        ok = read_lines(a, path, f, out);
        fclose(f);
    }
    if (ok && !out->count) {
        diag_report(MSG_LIST_NO_NAMES, path);
        return false;
    }
    return ok;
}

bool recipients_read(struct arena *a, const struct options *o, const struct copy_name **names,
                     uint32_t *count)
{
    struct names list = {0};
    *names = NULL;
    *count = (uint32_t)o->print.copies;
    if (o->print.recipients && !read_list(a, o->print.recipients, &list))
        return false;
    if (*count && list.count > *count) {
        diag_report(MSG_LIST_MORE_THAN_COPIES, o->print.recipients, (int)list.count, (int)*count);
        return false;
    }
    if (!*count)
        *count = list.count;
    if (!*count)
        return true;
    struct copy_name *all = arena_array(a, *count, sizeof *all);
    for (uint32_t i = 0; i < *count; i++)
        all[i] = i < list.count ? list.at[i] : (struct copy_name){"", NULL};
    *names = all;
    return true;
}
