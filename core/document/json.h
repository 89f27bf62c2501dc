/*
 * json: JSON text out of values and back.  Both ends keep to RFC 8259; numbers are kept
 * as the text they were written with, so that 5.20 stays 5.20.
 */
#ifndef BRIEFING_JSON_H
#define BRIEFING_JSON_H

#include "base/base.h"

/* ---- writing: commas and indents come by themselves ------------------------------- */

struct json { struct arena *arena; char *at; size_t used, room; int depth; bool comma, inside; };
void json_open(struct json *j, const char *key, char bracket);      /* key NULL: none */
void json_close(struct json *j, char bracket);
void json_string(struct json *j, const char *key, const char *value);   /* NULL: left out */
void json_number(struct json *j, const char *key, unsigned long long n);
void json_decimal(struct json *j, const char *key, const struct decimal *d);
void json_flag(struct json *j, const char *key, bool value);            /* false: left out */

/* ---- reading ------------------------------------------------------------------------ */

enum json_kind { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };
struct json_value {
    enum json_kind kind;
    const char *key;                    /* in an object */
    const char *text;                   /* number or string */
    const struct json_value *first, *next;
};
/* NULL where the text is no JSON; *line is then the line of the fault. */
const struct json_value *json_read(struct arena *a, const char *text, size_t bytes,
                                   unsigned *line);
const struct json_value *json_member(const struct json_value *v, const char *key);
/* The text of a member that is a string or number, else NULL. */
const char *json_text(const struct json_value *v, const char *key);

#endif
