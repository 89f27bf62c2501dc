/*
 * json: see json.h.
 */
#include "document/json.h"

#include <stdio.h>
#include <string.h>

/* ---- writing -------------------------------------------------------------------------- */

static void put(struct json *j, const char *s, size_t n)
{
    if (j->used + n + 1 > j->room) {
        char *old = j->at;
        j->room = 2 * (j->used + n) + 256;
        j->at = arena_alloc(j->arena, j->room);
        if (j->used)
            memcpy(j->at, old, j->used);
    }
    memcpy(j->at + j->used, s, n);
    j->used += n;
    j->at[j->used] = 0;
}

static void put_text(struct json *j, const char *s) { put(j, s, strlen(s)); }

static void put_quoted(struct json *j, const char *s)
{
    put_text(j, "\"");
    for (const char *from = s;; s++) {
        unsigned char c = (unsigned char)*s;
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        char escape[8];
        put(j, from, (size_t)(s - from));
        if (!c)
            break;
        if (c == '"' || c == '\\')
            snprintf(escape, sizeof escape, "\\%c", c);
        else
            snprintf(escape, sizeof escape, "\\u%04x", c);
        put_text(j, escape);
        from = s + 1;
    }
    put_text(j, "\"");
}

static void begin(struct json *j, const char *key)
{
    if (j->comma)
        put_text(j, ",");
    if (j->used)
        put_text(j, "\n");
    for (int i = 0; i < j->depth; i++)
        put_text(j, " ");
    if (key) {
        put_quoted(j, key);
        put_text(j, ": ");
    }
    j->comma = true;
}

void json_open(struct json *j, const char *key, char bracket)
{
    begin(j, key);
    put(j, &bracket, 1);
    j->depth++;
    j->comma = false;
}

void json_close(struct json *j, char bracket)
{
    j->depth--;
    if (j->comma) {
        put_text(j, "\n");
        for (int i = 0; i < j->depth; i++)
            put_text(j, " ");
    }
    put(j, &bracket, 1);
    j->comma = true;
}

void json_string(struct json *j, const char *key, const char *value)
{
    if (!value)
        return;
    begin(j, key);
    put_quoted(j, value);
}

void json_number(struct json *j, const char *key, unsigned long long n)
{
    char text[24];
    snprintf(text, sizeof text, "%llu", n);
    begin(j, key);
    put_text(j, text);
}

/* As a string: a reader with doubles would lose places. */
void json_decimal(struct json *j, const char *key, const struct decimal *d)
{
    json_string(j, key, decimal_text(j->arena, d));
}

void json_flag(struct json *j, const char *key, bool value)
{
    if (!value)
        return;
    begin(j, key);
    put_text(j, "true");
}

/* ---- reading -------------------------------------------------------------------------- */

#define DEPTH_MOST 64

struct reader { struct arena *arena; const char *s, *end; unsigned line; int depth; };

static void skip_blank(struct reader *r)
{
    for (; r->s < r->end && strchr(" \t\r\n", *r->s) && *r->s; r->s++)
        r->line += *r->s == '\n';
}

static bool take(struct reader *r, char c)
{
    skip_blank(r);
    if (r->s >= r->end || *r->s != c)
        return false;
    r->s++;
    return true;
}

/* Four hexadecimal digits; false if they are none. */
static bool read_hex(struct reader *r, uint32_t *c)
{
    *c = 0;
    for (int i = 0; i < 4; i++, r->s++) {
        const char *digits = "0123456789abcdef0123456789ABCDEF";
        const char *at = r->s < r->end && *r->s ? strchr(digits, *r->s) : NULL;
        if (!at)
            return false;
        *c = *c << 4 | (uint32_t)((at - digits) & 15);
    }
    return true;
}

static bool read_escape(struct reader *r, char **out)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    if (r->s >= r->end)
        return false;
    char c = *r->s++;
    const char *at = c ? strchr(from, c) : NULL;
    uint32_t u, low;
    if (at) {
        *(*out)++ = to[at - from];
        return true;
    }
    if (c != 'u' || !read_hex(r, &u))
        return false;
    if (u >= 0xd800 && u < 0xdc00) {
        if (r->end - r->s < 6 || r->s[0] != '\\' || r->s[1] != 'u')
            return false;
        r->s += 2;
        if (!read_hex(r, &low) || low < 0xdc00 || low > 0xdfff)
            return false;
        u = 0x10000 + ((u - 0xd800) << 10) + (low - 0xdc00);
    } else if (u >= 0xdc00 && u < 0xe000)
        return false;
    if (!u)
        return false;                   /* our strings end there */
    *out += utf8_encode(u, *out);
    return true;
}

/* Strict UTF-8; controls that were escaped are a string's own affair. */
static bool text_ok(const char *text, size_t bytes)
{
    const char *s = text;
    while (s < text + bytes)
        if (utf8_next(&s, text + bytes) < 0)
            return false;
    return true;
}

static const char *read_string(struct reader *r)
{
    if (!take(r, '"'))
        return NULL;
    const char *close = r->s;
    while (close < r->end && *close != '"')
        close += *close == '\\' && close + 1 < r->end ? 2 : 1;
    if (close >= r->end)
        return NULL;
    char *text = arena_alloc(r->arena, (size_t)(close - r->s) + 5), *out = text;
    while (r->s < close) {
        unsigned char c = (unsigned char)*r->s;
        if (c < 0x20)
            return NULL;
        if (c == '\\') {
            r->s++;
            if (!read_escape(r, &out))
                return NULL;
            continue;
        }
        *out++ = *r->s++;
    }
    r->s = close + 1;
    return text_ok(text, (size_t)(out - text)) ? text : NULL;
}

static struct json_value *read_value(struct reader *r);

static bool read_list(struct reader *r, struct json_value *v, char close)
{
    const struct json_value **last = &v->first;
    if (take(r, close))
        return true;
    do {
        const char *key = close == '}' ? read_string(r) : NULL;
        if (close == '}' && (!key || !take(r, ':')))
            return false;
        struct json_value *item = read_value(r);
        if (!item)
            return false;
        item->key = key;
        *last = item;
        last = &item->next;
    } while (take(r, ','));
    return take(r, close);
}

static bool read_word(struct reader *r, const char *word)
{
    size_t n = strlen(word);
    if ((size_t)(r->end - r->s) < n || memcmp(r->s, word, n) != 0)
        return false;
    r->s += n;
    return true;
}

static struct json_value *read_value(struct reader *r)
{
    struct json_value *v = arena_alloc(r->arena, sizeof *v);
    skip_blank(r);
    if (r->s >= r->end || r->depth >= DEPTH_MOST)
        return NULL;
    bool ok = false;
    if (*r->s == '{' || *r->s == '[') {
        v->kind = *r->s == '{' ? JSON_OBJECT : JSON_ARRAY;
        char close = *r->s++ == '{' ? '}' : ']';
        r->depth++;
        ok = read_list(r, v, close);
        r->depth--;
    } else if (*r->s == '"') {
        v->kind = JSON_STRING;
        ok = (v->text = read_string(r)) != NULL;
    } else if (*r->s == '-' || (*r->s >= '0' && *r->s <= '9')) {
        size_t n = 0;
        while (r->s + n < r->end && r->s[n] && strchr("+-.0123456789eE", r->s[n]))
            n++;
        v->kind = JSON_NUMBER;
        v->text = arena_strndup(r->arena, r->s, n);
        r->s += n;
        ok = true;
    } else {
        v->kind = *r->s == 't' ? JSON_TRUE : *r->s == 'f' ? JSON_FALSE : JSON_NULL;
        ok = read_word(r, v->kind == JSON_TRUE ? "true" : v->kind == JSON_FALSE ? "false" : "null");
    }
    return ok ? v : NULL;
}

const struct json_value *json_read(struct arena *a, const char *text, size_t bytes, unsigned *line)
{
    struct reader r = {a, text, text + bytes, 1, 0};
    const struct json_value *v = read_value(&r);
    skip_blank(&r);
    *line = r.line;
    return r.s == r.end ? v : NULL;
}

const struct json_value *json_member(const struct json_value *v, const char *key)
{
    if (!v || v->kind != JSON_OBJECT)
        return NULL;
    for (const struct json_value *m = v->first; m; m = m->next)
        if (strcmp(m->key, key) == 0)
            return m;
    return NULL;
}

const char *json_text(const struct json_value *v, const char *key)
{
    const struct json_value *m = json_member(v, key);
    return m && (m->kind == JSON_STRING || m->kind == JSON_NUMBER) ? m->text : NULL;
}
