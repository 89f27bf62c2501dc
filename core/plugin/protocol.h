/*
 * protocol: what helper and core say to each other beside the records.
 *
 * The helper's command line:
 *   briefing-plugin-host [--sandbox=required|off] [--cpu=SECONDS] [--data=FOLDER]
 *                        [--host=failing] ID FILE.so
 * Its descriptors: 0 /dev/null, 1 and 2 one pipe (what the plugin prints), 3 the records.
 *
 * A line that begins with MARK is no record.  Before the first record it is a notice
 * (NOTICE_NO_LANDLOCK), behind the last it is a refusal: a word, then its details with
 * tabs between, escaped like fields.  A line break always stands before a refusal,
 * because a record may have been cut off by it.
 *
 * Rule: one row a word; what the core says for it is in cause.c, beside the words.
 */
#ifndef BRIEFING_PLUGIN_PROTOCOL_H
#define BRIEFING_PLUGIN_PROTOCOL_H

#define RECORD_FD 3
#define PROTOCOL "1"
#define MARK '!'
#define NOTICE_NO_LANDLOCK "no-landlock"

/* Refusals, and the details that follow. */
#define REFUSE_SANDBOX "sandbox"            /* which part of it */
#define REFUSE_LOAD "load"                  /* the loader's words */
#define REFUSE_SYMBOL "symbol"
#define REFUSE_NOTHING "nothing"            /* the function gave NULL */
#define REFUSE_MAGIC "magic"
#define REFUSE_NEWER "newer"                /* its ABI, ours */
#define REFUSE_OLDER "older"
#define REFUSE_SIZE "size"                  /* its size, ours */
#define REFUSE_KIND "kind"                  /* number */
#define REFUSE_ID "id"                      /* id */
#define REFUSE_OTHER_ID "other-id"          /* id, the file's name */
#define REFUSE_MEMBER "member"              /* name of the empty member */
#define REFUSE_CALL "call"                  /* what was wrong, the record it stood before */
#define REFUSE_RECORD_KIND "record-kind"    /* kind, record number */
#define REFUSE_FIELDS "fields"              /* kind, record number */
#define REFUSE_RECORD_BYTES "record-bytes"  /* kind, record number */
#define REFUSE_RECORDS "records"
#define REFUSE_STREAM "stream"
#define REFUSE_SYSCALL "syscall"            /* its name, or number */
#define REFUSE_MEMORY "memory"
#define REFUSE_USAGE "usage"

/* Limits of a helper. */
#define HELPER_CPU_SECONDS 5
#define HELPER_ADDRESS_MEBIBYTES 512

#endif
