/*
 * helper: the inside of briefing-plugin-host, the program that runs one plugin.
 *
 *   main      the order of things, and the checks of a plugin's contract
 *   sandbox_  what the process gives up
 *   filter_   which system calls are left
 *   encode_   records -> lines on RECORD_FD
 *   data_     CSV files -> rows
 *
 * Rule: whatever fails ends in encode_refuse, which tells the core one word of
 * protocol.h and ends the process; only the core speaks to people.
 */
#ifndef BRIEFING_PLUGIN_HELPER_H
#define BRIEFING_PLUGIN_HELPER_H

#include "base/base.h"
#include "plugin/protocol.h"

#include <briefing/plugin.h>

enum sandbox { SANDBOX_OFF, SANDBOX_ON, SANDBOX_REQUIRED };

/* ---- encoder ---------------------------------------------------------- */

#define ENCODE_BUFFER (64u << 10)
#define ENCODE_DETAILS 2

/* The first error sticks: records behind it are dropped and encode_end tells it. */
struct encode {
    size_t used;                    /* of buffer */
    uint64_t bytes;                 /* written or in the buffer */
    uint32_t records;
    const char *refusal;            /* word of protocol.h; NULL = none */
    char details[ENCODE_DETAILS][80];
    char buffer[ENCODE_BUFFER];
};
void encode_notice(struct encode *e, const char *word);
void encode_record(struct encode *e, const char *kind, const char *const *fields, uint32_t count);
/* What a plugin says: as encode_record, but the helper's own kinds are refused. */
void encode_said(struct encode *e, const char *kind, const char *const *fields, uint32_t count);
void encode_error(struct encode *e, const char *refusal, const char *first, const char *second);
/* Writes `end` or the refusal that stuck, and ends the process. */
void encode_end(struct encode *e) __attribute__((noreturn));
/* Tells a refusal now and ends the process. */
void encode_refuse(struct encode *e, const char *refusal, const char *first, const char *second)
    __attribute__((noreturn));

/* ---- data --------------------------------------------------------------- */

struct data;
/* Maps every *.csv of a folder (NULL or not there: no files); before the sandbox. */
struct data *data_open(struct arena *a, const char *folder);
/* Reads them, with one data-fault record for everything that is wrong. */
void data_read(struct data *d, struct encode *e);
/* Keeps what a record says that came from a table and cannot stand there; data_end tells it. */
void data_said(struct data *d, const char *kind, const char *const *fields, uint32_t count);
void data_end(struct data *d, struct encode *e);
uint32_t data_row_count(struct data *d, struct encode *e, const char *file);
const char *data_field(struct data *d, struct encode *e, const char *file, uint32_t row,
                       const char *head);

/* ---- sandbox -------------------------------------------------------------- */

/* Closes descriptors, sets limits, takes rights away; the plugin's file stays readable.
 * False and *what where a part of it could not be had (Landlock on an old kernel apart:
 * that sets *landlock to false). */
bool sandbox_close(const char *plugin, unsigned cpu_seconds, bool *landlock, const char **what);
bool filter_for_loading(void);      /* before dlopen: what is not needed fails with EPERM */
bool filter_for_saying(void);       /* before the plugin's function: what is not needed ends it */

#endif
