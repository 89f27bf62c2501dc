/*
 * record: the table, and lines of the stream taken apart and put together.
 * The table is the one place that knows the fields of a record.
 */
#include "base/record.h"

#include <string.h>

#define QUALIFIERS "about nearly over more-than at-least at-most up-to between"
#define STAGES "reported under-way planned"

#define OPT FIELD_OPTIONAL
#define ID(n) {n, FIELD_ID, 0, NULL}
#define ZH {"zh", FIELD_ZH, 0, NULL}
#define EN {"en", FIELD_EN, 0, NULL}
#define PLAIN(n) {n, FIELD_PLAIN, OPT, NULL}
#define OPTIONAL(n, type) {n, type, OPT, NULL}
#define CHOICE(n, words) {n, FIELD_CHOICE, 0, words}
#define OPT_CHOICE(n, words) {n, FIELD_CHOICE, OPT, words}
#define CITE OPTIONAL("source", FIELD_ID), OPTIONAL("at", FIELD_PLACE)

const struct record_shape record_shapes[REC_COUNT] = {
    [REC_BRIEFING] = {"briefing", IN_TOP, 0, 0, 14, 6,
        {{"protocol", FIELD_NATURAL, 0, NULL}, ID("id"), {"version", FIELD_PLAIN, 0, NULL},
         CHOICE("kind", "region edition"), {"name-zh", FIELD_PLAIN, 0, NULL},
         {"name-en", FIELD_PLAIN, 0, NULL}, {"order", FIELD_PLAIN, OPT, NULL},
         PLAIN("province-zh"), PLAIN("province-en"), PLAIN("level-zh"), PLAIN("level-en"),
         OPTIONAL("formula-zh", FIELD_ZH), OPTIONAL("formula-en", FIELD_EN), PLAIN("abi")}},
    [REC_SOURCE] = {"source", IN_TOP, 0, 0, 13, 3,
        {ID("id"), ZH, EN, OPTIONAL("publisher-zh", FIELD_ZH), OPTIONAL("publisher-en", FIELD_EN),
         OPTIONAL("date", FIELD_PERIOD), OPTIONAL("kind-zh", FIELD_ZH),
         OPTIONAL("kind-en", FIELD_EN), OPTIONAL("figures-zh", FIELD_ZH),
         OPTIONAL("figures-en", FIELD_EN), OPTIONAL("note-zh", FIELD_ZH),
         OPTIONAL("note-en", FIELD_EN), PLAIN("url")}},
    [REC_TERM] = {"term", IN_TOP, 0, 0, 6, 6,
        {ID("id"), ZH, {"pinyin", FIELD_PLAIN, 0, NULL}, EN,
         {"explanation-zh", FIELD_ZH, 0, NULL}, {"explanation-en", FIELD_EN, 0, NULL}}},
    [REC_FACT] = {"fact", IN_FLOW, 0, 0, 12, 4,
        {ID("id"), {"value", FIELD_DECIMAL, 0, NULL}, OPTIONAL("to", FIELD_DECIMAL),
         {"unit", FIELD_UNIT, 0, NULL}, OPT_CHOICE("qualifier", QUALIFIERS),
         OPTIONAL("period", FIELD_PERIOD), OPT_CHOICE("stage", STAGES), CITE,
         OPTIONAL("headline", FIELD_FLAG), PLAIN("label-zh"), PLAIN("label-en")}},
    [REC_DERIVED] = {"derived", IN_FLOW, 0, 0, 9, 4,
        {ID("id"), CHOICE("operation", "sum difference share growth"),
         {"operands", FIELD_IDS, 0, NULL}, {"unit", FIELD_UNIT, 0, NULL},
         OPTIONAL("decimals", FIELD_PLAIN), OPTIONAL("period", FIELD_PERIOD),
         OPTIONAL("headline", FIELD_FLAG), PLAIN("label-zh"), PLAIN("label-en")}},
    [REC_MEASURE] = {"measure", IN_FLOW, 0, 0, 6, 4,
        {{"theme", FIELD_THEME, 0, NULL}, CHOICE("stage", STAGES), ZH, EN, CITE}},
    [REC_EVENT] = {"event", IN_FLOW, 0, 0, 7, 3,
        {{"period", FIELD_PERIOD, 0, NULL}, ZH, EN, OPT_CHOICE("stage", STAGES),
         OPTIONAL("document", FIELD_FLAG), CITE}},
    [REC_WAIVER] = {"waiver", IN_FLOW, 0, 0, 3, 3,
        {ID("rule"), {"subject", FIELD_PLAIN, 0, NULL}, {"reason", FIELD_PLAIN, 0, NULL}}},
    [REC_SECTION] = {"section", IN_FLOW, IN_SECTION, 0, 3, 3, {ID("id"), ZH, EN}},
    [REC_END_SECTION] = {"end-section", IN_SECTION, 0, IN_SECTION, 0, 0, {{NULL}}},
    [REC_PARAGRAPH] = {"paragraph", IN_FLOW, 0, 0, 7, 3,
        {CHOICE("role", "body lead key note quotation question"), ZH, EN, CITE,
         OPTIONAL("head-zh", FIELD_ZH), OPTIONAL("head-en", FIELD_EN)}},
    [REC_LIST] = {"list", IN_FLOW, IN_LIST, 0, 1, 1,
        {CHOICE("style", "bulleted numbered ordinal")}},
    [REC_ITEM] = {"item", IN_LIST, 0, 0, 6, 2,
        {ZH, EN, CITE, OPTIONAL("head-zh", FIELD_ZH), OPTIONAL("head-en", FIELD_EN)}},
    [REC_END_LIST] = {"end-list", IN_LIST, 0, IN_LIST, 0, 0, {{NULL}}},
    [REC_TABLE] = {"table", IN_FLOW, IN_TABLE, 0, 5, 3, {ID("id"), ZH, EN, CITE}},
    [REC_COLUMN] = {"column", IN_TABLE, 0, 0, 5, 3,
        {CHOICE("type", "text number share period stage"), ZH, EN,
         OPTIONAL("unit", FIELD_UNIT), OPTIONAL("decimals", FIELD_PLAIN)}},
    [REC_GROUP] = {"group", IN_TABLE, 0, 0, 2, 2, {ZH, EN}},
    [REC_ROW] = {"row", IN_TABLE, 0, 0, 1, 0, {OPT_CHOICE("hint", "keep-with-next of-which")}},
    [REC_CELL] = {"cell", IN_TABLE, 0, 0, 5, 2,
        {CHOICE("type", "text fact number period stage missing"),
         {"value", FIELD_VALUE, 0, NULL}, OPTIONAL("en", FIELD_EN),
         OPTIONAL("columns", FIELD_NATURAL), OPTIONAL("rows", FIELD_NATURAL)}},
    [REC_TABLE_NOTE] = {"table-note", IN_TABLE, 0, 0, 2, 2, {ZH, EN}},
    [REC_END_TABLE] = {"end-table", IN_TABLE, 0, IN_TABLE, 0, 0, {{NULL}}},
    [REC_CHART] = {"chart", IN_FLOW, IN_CHART, 0, 7, 4,
        {ID("id"), CHOICE("type", "bar column line stacked-share timeline"), ZH, EN,
         OPTIONAL("unit", FIELD_UNIT), CITE}},
    [REC_SERIES] = {"series", IN_CHART, 0, 0, 2, 2, {ZH, EN}},
    [REC_POINT] = {"point", IN_CHART, 0, 0, 4, 4,
        {ZH, EN, CHOICE("type", "fact number"), {"value", FIELD_VALUE, 0, NULL}}},
    [REC_CHART_NOTE] = {"chart-note", IN_CHART, 0, 0, 2, 2, {ZH, EN}},
    [REC_END_CHART] = {"end-chart", IN_CHART, 0, IN_CHART, 0, 0, {{NULL}}},
    [REC_DIAGRAM] = {"diagram", IN_FLOW, IN_DIAGRAM, 0, 6, 4,
        {ID("id"), CHOICE("type", "tree chain matrix"), ZH, EN, CITE}},
    [REC_NODE] = {"node", IN_DIAGRAM, 0, 0, 6, 4,
        {ID("id"), OPTIONAL("parent", FIELD_ID), ZH, EN, OPTIONAL("detail-zh", FIELD_ZH),
         OPTIONAL("detail-en", FIELD_EN)}},
    [REC_END_DIAGRAM] = {"end-diagram", IN_DIAGRAM, 0, IN_DIAGRAM, 0, 0, {{NULL}}},
    /* The helper's own: a fault in a data file, where the file was read. */
    [REC_DATA_FAULT] = {"data-fault", IN_TOP, 0, 0, 4, 4,
        {{"file", FIELD_PLAIN, 0, NULL}, {"line", FIELD_NATURAL, 0, NULL},
         {"column", FIELD_NATURAL, 0, NULL}, ID("rule")}},
    [REC_END] = {"end", IN_TOP, 0, 0, 1, 1, {{"count", FIELD_PLAIN, 0, NULL}}},
};

enum record_kind record_lookup(const char *name, size_t bytes)
{
    for (int k = 0; k < REC_COUNT; k++)
        if (strlen(record_shapes[k].name) == bytes && memcmp(record_shapes[k].name, name, bytes) == 0)
            return (enum record_kind)k;
    return REC_COUNT;
}

/* ---- lines ------------------------------------------------------------ */

/* Unescapes one field; NULL on an escape that is not in the protocol. */
static const char *unescape(struct arena *a, const char *s, size_t bytes)
{
    if (bytes == 2 && s[0] == '\\' && s[1] == '-')
        return RECORD_ABSENT;
    if (bytes == 2 && s[0] == '\\' && s[1] == '?')
        return RECORD_UNTRANSLATED;
    char *out = arena_alloc(a, bytes + 1), *o = out;
    for (size_t i = 0; i < bytes; i++) {
        if (s[i] != '\\') {
            *o++ = s[i];
            continue;
        }
        if (++i == bytes)
            return NULL;
        char c = s[i] == 't' ? '\t' : s[i] == 'n' ? '\n' : s[i] == '\\' ? '\\' : 0;
        if (!c)
            return NULL;
        *o++ = c;
    }
    *o = 0;
    return out;
}

bool record_parse(struct arena *a, const char *line, size_t bytes, struct record *r,
                  const char **fault)
{
    const char *end = line + bytes, *tab = memchr(line, '\t', bytes);
    r->kind = record_lookup(line, (size_t)((tab ? tab : end) - line));
    r->count = 0;
    memset(r->fields, 0, sizeof r->fields);
    if (r->kind == REC_COUNT)
        return *fault = "kind", false;
    while (tab) {
        const char *start = tab + 1;
        tab = memchr(start, '\t', (size_t)(end - start));
        if (r->count == record_shapes[r->kind].count)
            return *fault = "fields", false;
        size_t length = (size_t)((tab ? tab : end) - start);
        if (length && !(r->fields[r->count] = unescape(a, start, length)))
            return *fault = "escape", false;
        r->count++;
    }
    return true;
}

static char *escape_field(char *o, const char *s)
{
    if (!s)
        return o;
    if (strcmp(s, RECORD_ABSENT) == 0 || strcmp(s, RECORD_UNTRANSLATED) == 0) {
        *o++ = '\\';
        *o++ = strcmp(s, RECORD_ABSENT) == 0 ? '-' : '?';
        return o;
    }
    for (; *s; s++) {
        char c = record_escape_byte(*s);
        if (c)
            *o++ = '\\';
        *o++ = c ? c : *s;
    }
    return o;
}

char *record_line(struct arena *a, const struct record *r)
{
    size_t room = strlen(record_shapes[r->kind].name) + 1, count = r->count;
    while (count && (!r->fields[count - 1] || !*r->fields[count - 1]))
        count--;
    for (size_t i = 0; i < count; i++)
        room += 1 + (r->fields[i] ? 2 * strlen(r->fields[i]) : 0);
    char *out = arena_alloc(a, room), *o = out;
    size_t name = strlen(record_shapes[r->kind].name);
    memcpy(o, record_shapes[r->kind].name, name);
    o += name;
    for (size_t i = 0; i < count; i++) {
        *o++ = '\t';
        o = escape_field(o, r->fields[i]);
    }
    *o = 0;
    return out;
}
