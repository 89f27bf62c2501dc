/*
 * data: CSV files beside a plugin, as rows (RFC 4180; UTF-8; the first row names the
 * columns).
 *
 * Files are mapped before the sandbox closes and read behind it.  libcsv is fed one
 * physical line at a time, so that a fault has its line although libcsv knows none.
 *
 * Words: a *line* is physical, a *row* may take several of them (a quoted field with a
 * line break); its line is the one it begins on.  A *fault* is a record of its own: file,
 * line, column, rule.
 * Rule: a bad row is told and left out; the next line is read as if nothing had been.
 * What a good row brings to where it cannot stand is told with its place too, at the end.
 */
#include "plugin/helper.h"

#include "base/record.h"

#include <csv.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Rules of a fault; ids, as the records need them. */
#define FAULT_UNREADABLE "unreadable"
#define FAULT_SIZE "too-large"
#define FAULT_UTF8 "utf-8"
#define FAULT_QUOTE "quote"             /* a quote where none may stand */
#define FAULT_UNCLOSED "unclosed-quote"
#define FAULT_NO_HEAD "no-head"
#define FAULT_REPEATED_HEAD "repeated-head"
#define FAULT_FIELDS "fields"           /* more or fewer than heads */
#define FAULT_COLUMNS "too-many-columns"
#define FAULT_ROWS "too-many-rows"

#define FAULT_NUMBER "number"           /* in a column of numbers */
#define FAULT_PERIOD "period"
#define FAULT_BREAK "line-break"        /* in a text that has no lines */

#define LATE_MOST 100u

struct data_row { uint32_t line; const char **fields; };
/* A value where it cannot stand. */
struct late_fault { const struct data_file *file; uint32_t line, column; const char *rule; };

struct data_file {
    const char *name;
    const char *bytes;                  /* mapped; NULL where empty or faulty */
    size_t length;
    const char *fault;                  /* of the file as a whole */
    const char **heads;
    uint32_t columns;
    bool told;                          /* something is wrong with it */
    VEC(struct data_row) rows;
};

struct data {
    struct arena *arena;
    VEC(struct data_file) files;
    VEC(struct late_fault) late;
};

/* ---- mapping ----------------------------------------------------------------------- */

static bool is_csv(const char *name)
{
    size_t n = strlen(name);
    return n > 4 && name[0] != '.' && strcmp(name + n - 4, ".csv") == 0;
}

/* O_NONBLOCK: a pipe with the name of a table must not stop us. */
static void map(struct data_file *f, int folder)
{
    struct stat s;
    int fd = openat(folder, f->name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    f->fault = FAULT_UNREADABLE;
    if (fd < 0)
        return;
    if (fstat(fd, &s) == 0 && S_ISREG(s.st_mode)) {
        f->length = (size_t)s.st_size;
        f->fault = f->length > LIMIT_DATA_BYTES ? FAULT_SIZE : NULL;
    }
    if (!f->fault && f->length) {
        void *at = mmap(NULL, f->length, PROT_READ, MAP_PRIVATE, fd, 0);
        if (at == MAP_FAILED)
            f->fault = FAULT_UNREADABLE;
        else
            f->bytes = at;
    }
    close(fd);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct data_file *)a)->name, ((const struct data_file *)b)->name);
}

struct data *data_open(struct arena *a, const char *folder)
{
    struct data *d = arena_alloc(a, sizeof *d);
    d->arena = a;
    DIR *dir = folder ? opendir(folder) : NULL;
    if (!dir)
        return d;
    for (struct dirent *entry; (entry = readdir(dir));)
        if (is_csv(entry->d_name))
            vec_push(a, &d->files)->name = arena_strdup(a, entry->d_name);
    if (d->files.count)
        qsort(d->files.at, d->files.count, sizeof *d->files.at, by_name);
    for (size_t i = 0; i < d->files.count; i++)
        map(&d->files.at[i], dirfd(dir));
    closedir(dir);
    return d;
}

/* ---- reading -------------------------------------------------------------------------- */

/* One file while it is read. */
struct reading {
    struct arena *arena;
    struct encode *encode;
    struct data_file *file;
    struct csv_parser parser;
    uint32_t line, row_line;            /* at hand; where the row began (0 = no row is open) */
    uint32_t count;                     /* fields of the row so far */
    const char *fields[LIMIT_COLUMNS];
    bool full;                          /* too many rows: told */
};

static void put_fault(struct encode *e, const char *file, uint32_t line, uint32_t column, const char *rule)
{
    char numbers[2][16];
    snprintf(numbers[0], sizeof numbers[0], "%u", line);
    snprintf(numbers[1], sizeof numbers[1], "%u", column);
    const char *const fields[] = {file, numbers[0], numbers[1], rule};
    encode_record(e, record_shapes[REC_DATA_FAULT].name, fields, 4);
}

static void tell(struct reading *r, uint32_t line, uint32_t column, const char *rule)
{
    r->file->told = true;
    put_fault(r->encode, r->file->name, line, column, rule);
}

static void take_field(void *bytes, size_t length, void *data)
{
    struct reading *r = data;
    if (r->count < LIMIT_COLUMNS)
        r->fields[r->count] = arena_strndup(r->arena, length ? bytes : "", length);
    r->count++;
}

static const char **keep(struct reading *r)
{
    const char **row = arena_array(r->arena, r->count, sizeof *row);
    memcpy(row, r->fields, r->count * sizeof *row);
    return row;
}

/* The first row: a name for every column, no name twice. */
static void take_heads(struct reading *r)
{
    for (uint32_t i = 0; i < r->count; i++) {
        if (!*r->fields[i])
            tell(r, r->row_line, i + 1, FAULT_NO_HEAD);
        for (uint32_t k = 0; k < i; k++)
            if (*r->fields[i] && strcmp(r->fields[i], r->fields[k]) == 0)
                tell(r, r->row_line, i + 1, FAULT_REPEATED_HEAD);
    }
    r->file->heads = keep(r);
    r->file->columns = r->count;
}

static void take_row(int terminator, void *data)
{
    (void)terminator;
    struct reading *r = data;
    struct data_file *f = r->file;
    if (r->count > LIMIT_COLUMNS)
        tell(r, r->row_line, LIMIT_COLUMNS + 1, FAULT_COLUMNS);
    else if (!f->heads)
        take_heads(r);
    else if (r->count != f->columns)
        tell(r, r->row_line, (r->count < f->columns ? r->count : f->columns) + 1, FAULT_FIELDS);
    else if (f->rows.count < LIMIT_ROWS)
        *vec_push(r->arena, &f->rows) = (struct data_row){r->row_line, keep(r)};
    else if (!r->full)
        tell(r, r->row_line, 1, FAULT_ROWS), r->full = true;
    r->count = 0;
    r->row_line = 0;
}

/* RFC 4180, 2: spaces are part of a field, so none is trimmed. */
static int no_space(unsigned char c)
{
    (void)c;
    return 0;
}
static int is_line_break(unsigned char c)
{
    return c == '\n';
}

static void begin(struct reading *r)
{
    if (csv_init(&r->parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        encode_refuse(r->encode, REFUSE_MEMORY, NULL, NULL);
    csv_set_space_func(&r->parser, no_space);
    csv_set_term_func(&r->parser, is_line_break);
    r->count = 0;
    r->row_line = 0;
}

static void begin_anew(struct reading *r)
{
    csv_free(&r->parser);
    begin(r);
}

static uint32_t column_of(const struct reading *r, const char *line, size_t offset)
{
    uint32_t column = r->count + 1;
    for (size_t i = 0; i < offset; i++)
        column += line[i] == ',';
    return column;
}

/* One line without its break. */
static void read_line(struct reading *r, const char *line, size_t length)
{
    size_t bad;
    r->line++;
    if (!r->row_line)
        r->row_line = r->line;
    if (!utf8_check(line, length, &bad)) {
        tell(r, r->line, column_of(r, line, bad), FAULT_UTF8);
        begin_anew(r);
        return;
    }
    if (csv_parse(&r->parser, line, length, take_field, take_row, r) == length &&
        csv_parse(&r->parser, "\n", 1, take_field, take_row, r) == 1) {
        if (length == 0 && r->count == 0)
            r->row_line = 0;            /* an empty line is no row */
        return;
    }
    if (csv_error(&r->parser) == CSV_ENOMEM)
        encode_refuse(r->encode, REFUSE_MEMORY, NULL, NULL);
    tell(r, r->line, r->count + 1, FAULT_QUOTE);
    begin_anew(r);
}

static void read_lines(struct reading *r)
{
    const char *at = r->file->bytes, *end = at + r->file->length;
    if (r->file->length >= 3 && memcmp(at, "\xef\xbb\xbf", 3) == 0)
        at += 3;                        /* the mark that spreadsheets put in front */
    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        size_t length = (size_t)((stop ? stop : end) - at);
        size_t shown = length && at[length - 1] == '\r' ? length - 1 : length;
        read_line(r, at, shown);
        at += length + 1;
    }
}

static void read_file(struct data *d, struct encode *e, struct data_file *f)
{
    struct reading r = {.arena = d->arena, .encode = e, .file = f};
    if (f->fault) {
        tell(&r, 1, 1, f->fault);
        return;
    }
    begin(&r);
    if (f->bytes)
        read_lines(&r);
    uint32_t open = r.row_line, column = r.count + 1;
    if (csv_fini(&r.parser, take_field, take_row, &r) != 0)
        tell(&r, open, column, FAULT_UNCLOSED);
    else if (!f->heads)
        tell(&r, 1, 1, FAULT_NO_HEAD);
    csv_free(&r.parser);
}

void data_read(struct data *d, struct encode *e)
{
    for (size_t i = 0; i < d->files.count; i++)
        read_file(d, e, &d->files.at[i]);
}

/* ---- rows for the plugin ---------------------------------------------------------------- */

static struct data_file *lookup(struct data *d, struct encode *e, const char *name)
{
    char what[64];
    for (size_t i = 0; name && i < d->files.count; i++)
        if (strcmp(d->files.at[i].name, name) == 0)
            return &d->files.at[i];
    snprintf(what, sizeof what, "no data file %s", name ? name : "NULL");
    char number[16];
    snprintf(number, sizeof number, "%u", e->records + 1);
    encode_error(e, REFUSE_CALL, what, number);
    return NULL;
}

uint32_t data_row_count(struct data *d, struct encode *e, const char *file)
{
    const struct data_file *f = lookup(d, e, file);
    return f ? (uint32_t)f->rows.count : 0;
}

/* A head that is not there is a slip of the author or of the table, never an empty value;
 * but of a table that is told already it says nothing new. */
const char *data_field(struct data *d, struct encode *e, const char *file, uint32_t row,
                       const char *head)
{
    const struct data_file *f = lookup(d, e, file);
    if (!f || !f->heads)
        return "";
    for (uint32_t i = 0; head && i < f->columns; i++)
        if (strcmp(f->heads[i], head) == 0)
            return row < f->rows.count ? f->rows.at[row].fields[i] : "";
    if (f->told)
        return "";
    char what[80], number[16];
    snprintf(what, sizeof what, "no column %s in %s", head ? head : "NULL", file);
    snprintf(number, sizeof number, "%u", e->records + 1);
    encode_error(e, REFUSE_CALL, what, number);
    return "";
}

/* ---- values where they cannot stand ------------------------------------------------------- */

/* The place of a value that a plugin has passed on; false where it is none of a table's. */
static bool find_value(const struct data *d, const char *value, struct late_fault *out)
{
    for (size_t i = 0; i < d->files.count; i++) {
        const struct data_file *f = &d->files.at[i];
        for (size_t row = 0; row < f->rows.count; row++)
            for (uint32_t k = 0; k < f->columns; k++)
                if (f->rows.at[row].fields[k] == value) {
                    *out = (struct late_fault){f, f->rows.at[row].line, k + 1, NULL};
                    return true;
                }
    }
    return false;
}

static void blame(struct data *d, const char *value, const char *rule)
{
    struct late_fault fault;
    if (d->late.count == LATE_MOST || !find_value(d, value, &fault))
        return;
    fault.rule = rule;
    *vec_push(d->arena, &d->late) = fault;
}

/* The rule that a field breaks, by what its record says that it is; NULL for none. */
static const char *rule_broken(const char *kind, const char *const *fields, uint32_t at)
{
    static const struct { const char *kind; uint32_t type; const char *word; uint32_t value; bool period; } typed[] = {
        {"cell", 0, "number", 1, false}, {"cell", 0, "period", 1, true}, {"point", 2, "number", 3, false},
        {"fact", 0, NULL, 1, false}};
    struct decimal number;
    struct period period;
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        const char *word = typed[i].word;
        if (typed[i].value != at || strcmp(kind, typed[i].kind) != 0 ||
            (word && (!fields[typed[i].type] || strcmp(fields[typed[i].type], word) != 0)))
            continue;
        bool good = typed[i].period ? record_period(&period, fields[at]) : decimal_parse(&number, fields[at]);
        return good ? NULL : typed[i].period ? FAULT_PERIOD : FAULT_NUMBER;
    }
    return fields[at][strcspn(fields[at], "\n\t")] ? FAULT_BREAK : NULL;
}

void data_said(struct data *d, const char *kind, const char *const *fields, uint32_t count)
{
    for (uint32_t i = 0; d->files.count && kind && fields && i < count; i++) {
        const char *rule = fields[i] ? rule_broken(kind, fields, i) : NULL;
        if (rule)
            blame(d, fields[i], rule);
    }
}

void data_end(struct data *d, struct encode *e)
{
    for (size_t i = 0; i < d->late.count; i++) {
        const struct late_fault *f = &d->late.at[i];
        put_fault(e, f->file->name, f->line, f->column, f->rule);
    }
}
