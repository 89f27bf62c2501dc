/*
 * ingest: one plugin's stream -> a region of the document.  Believes nothing.
 *
 * Here: lines, the protocol's first and last record, limits, what may stand where.
 * A thing that is closed out of turn closes what is open inside it, so that one
 * forgotten end is told once.
 */
#include "document/ingest.h"

#include <string.h>

static ingest_handler nothing;
static void nothing(struct ingest *x) { (void)x; }

static ingest_handler *const handlers[REC_COUNT] = {
    [REC_BRIEFING] = say_briefing, [REC_SOURCE] = say_source, [REC_TERM] = say_term,
    [REC_FACT] = say_fact, [REC_DERIVED] = say_derived, [REC_MEASURE] = say_measure,
    [REC_EVENT] = say_event, [REC_WAIVER] = say_waiver, [REC_SECTION] = say_section,
    [REC_END_SECTION] = nothing, [REC_PARAGRAPH] = say_paragraph, [REC_LIST] = say_list,
    [REC_ITEM] = say_item, [REC_END_LIST] = end_list, [REC_TABLE] = say_table,
    [REC_COLUMN] = say_column, [REC_GROUP] = say_group, [REC_ROW] = say_row,
    [REC_CELL] = say_cell, [REC_TABLE_NOTE] = say_note, [REC_END_TABLE] = end_table,
    [REC_CHART] = say_chart, [REC_SERIES] = say_series, [REC_POINT] = say_point,
    [REC_CHART_NOTE] = say_note, [REC_END_CHART] = end_chart, [REC_DIAGRAM] = say_diagram,
    [REC_NODE] = say_node, [REC_END_DIAGRAM] = end_diagram, [REC_DATA_FAULT] = say_data_fault,
    [REC_END] = nothing,
};

/* ---- what handlers share ------------------------------------------------------------ */

const char *field(const struct ingest *x, uint32_t i)
{
    const char *s = x->record.fields[i];
    return s && *s ? s : NULL;
}

int word_choice(const char *words, const char *s, size_t bytes)
{
    int n = 0;
    for (const char *w = words; *w; n++) {
        size_t word = strcspn(w, " ");
        if (word == bytes && memcmp(w, s, bytes) == 0)
            return n;
        w += word;
        w += *w == ' ';
    }
    return -1;
}

int field_choice(const struct ingest *x, uint32_t i)
{
    const char *s = field(x, i);
    return s ? word_choice(record_shapes[x->record.kind].fields[i].choices, s, strlen(s)) : -1;
}

const char *field_shown(const struct ingest *x, uint32_t i)
{
    const char *s = field(x, i);
    return s ? shown(x->arena, s, strlen(s)) : "";
}

struct place place_here(const struct ingest *x, uint32_t field_index)
{
    return (struct place){x->record.number, (uint8_t)x->record.kind, (uint8_t)field_index};
}

struct pending *ingest_text(struct ingest *x, struct bilingual *into, uint32_t zh,
                            enum owner owner, struct block *block)
{
    if (!field(x, zh) && !field(x, zh + 1))
        return NULL;
    struct pending *p = vec_push(x->arena, &x->said->pending);
    *p = (struct pending){.said = {field(x, zh), field(x, zh + 1)}, .into = into, .block = block,
                          .place = place_here(x, zh), .owner = (uint8_t)owner};
    return p;
}

void ingest_cite(struct ingest *x, struct cite *into, uint32_t source)
{
    into->at = field(x, source + 1);
    if (!into->at && !field(x, source))
        return;
    *vec_push(x->arena, &x->said->cites) = (struct wanted_cite){
        into, field(x, source), place_here(x, field(x, source) ? source : source + 1)};
}

/* ---- nesting -------------------------------------------------------------------------- */

static unsigned context(const struct ingest *x)
{
    return x->depth ? x->open[x->depth - 1].context : IN_TOP;
}

static void open_push(struct ingest *x, struct block *block)
{
    if (x->depth == LIMIT_NESTING) {
        if (!x->too_deep++)
            bad(x, NO_FIELD, MSG_TOO_DEEP, (int)LIMIT_NESTING);
        return;
    }
    x->open[x->depth++] = (struct open_thing){block, record_shapes[x->record.kind].opens,
                                              place_here(x, NO_FIELD)};
}

static const char *end_word(unsigned opened)
{
    for (int k = 0; k < REC_COUNT; k++)
        if (record_shapes[k].closes == opened)
            return record_shapes[k].name;
    return "";
}

static void unclosed(struct ingest *x)
{
    const struct open_thing *o = &x->open[x->depth - 1];
    finding(x->said, o->place, MSG_UNCLOSED, record_shapes[o->place.kind].name,
            end_word(o->context));
    x->depth--;
}

/* False if nothing of the kind is open. */
static bool close_to(struct ingest *x, unsigned closes)
{
    uint32_t d = x->depth;
    while (d && x->open[d - 1].context != closes)
        d--;
    if (!d) {
        const char *word = record_shapes[x->record.kind].name;
        bad(x, NO_FIELD, MSG_UNOPENED, word, word + strlen("end-"));
        return false;
    }
    while (x->depth > d)
        unclosed(x);
    return true;
}

/* ---- records ---------------------------------------------------------------------------- */

static void end_stream(struct ingest *x)
{
    int count;
    x->ended = true;
    if (!field(x, 0) || !check_integer(field(x, 0), &count) || count != (int)x->count)
        bad(x, 0, MSG_TRUNCATED, field_shown(x, 0), (int)x->count);
    while (x->depth)
        unclosed(x);
}

/* The first record says who speaks, and no other does. */
static bool in_order(struct ingest *x)
{
    bool first = x->record.kind == REC_BRIEFING;
    if (first && x->named) {
        bad(x, NO_FIELD, MSG_BRIEFING_TWICE);
        return false;
    }
    if (!first && !x->named && !x->order_told) {
        bad(x, NO_FIELD, MSG_NO_PROTOCOL, PROTOCOL);
        x->order_told = true;
    }
    return true;
}

/* Inside a thing that was refused only the nesting is followed. */
static bool skipped(struct ingest *x, const struct record_shape *shape)
{
    if (x->too_deep) {
        x->too_deep += shape->opens != 0;
        x->too_deep -= shape->closes != 0;
        return true;
    }
    if (!x->depth || open_block(x))
        return false;
    if (shape->opens)
        open_push(x, NULL);
    else if (shape->closes && close_to(x, shape->closes))
        x->depth--;
    return true;
}

static void one_record(struct ingest *x)
{
    const struct record_shape *shape = &record_shapes[x->record.kind];
    if (x->record.kind == REC_END) {
        end_stream(x);
        return;
    }
    x->count++;
    if (!in_order(x) || skipped(x, shape))
        return;
    if (shape->closes && !close_to(x, shape->closes))
        return;
    if (!(shape->contexts & context(x)) && x->record.kind != REC_DATA_FAULT) {
        bad(x, NO_FIELD, MSG_RECORD_PLACE, shape->name);
        if (shape->opens)
            open_push(x, NULL);         /* so that its end still fits */
        return;
    }
    check_record(x);
    x->added = NULL;
    handlers[x->record.kind](x);
    if (shape->opens)
        open_push(x, x->added);
    x->depth -= shape->closes != 0;
}

/* ---- lines ------------------------------------------------------------------------------ */

/* Which field the byte lies in, for the place of a fault. */
static uint32_t field_at(const char *line, size_t bytes)
{
    uint32_t tabs = 0;
    for (size_t i = 0; i < bytes; i++)
        tabs += line[i] == '\t';
    return tabs ? tabs - 1 : NO_FIELD;
}

static void bad_line(struct ingest *x, const char *line, size_t bytes, const char *fault)
{
    const char *tab = memchr(line, '\t', bytes);
    const char *name = shown(x->arena, line, tab ? (size_t)(tab - line) : bytes);
    if (strcmp(fault, "kind") == 0)
        bad(x, NO_FIELD, MSG_UNKNOWN_RECORD, name);
    else if (strcmp(fault, "fields") == 0)
        bad(x, NO_FIELD, MSG_TOO_MANY_FIELDS, (int)record_shapes[x->record.kind].count);
    else
        bad(x, NO_FIELD, MSG_BAD_ESCAPE);
}

static void one_line(struct ingest *x, const char *line, size_t bytes)
{
    const char *fault = NULL;
    size_t byte = 0;
    x->record.number++;
    x->record.kind = REC_COUNT;
    x->broken = false;
    if (x->ended) {
        bad(x, NO_FIELD, MSG_AFTER_END);
        x->stopped = true;
        return;
    }
    if (x->record.number > LIMIT_RECORDS) {
        bad(x, NO_FIELD, MSG_TOO_MANY_RECORDS, (int)LIMIT_RECORDS);
        x->stopped = true;
        return;
    }
    if (bytes > LIMIT_RECORD_BYTES) {
        bad(x, NO_FIELD, MSG_RECORD_TOO_LONG, (int)(LIMIT_RECORD_BYTES >> 20));
        x->count++;
        return;
    }
    uint32_t number = x->record.number;
    bool whole = record_parse(x->arena, line, bytes, &x->record, &fault);
    x->record.number = number;
    if (!utf8_check(line, bytes, &byte)) {
        bad(x, (uint8_t)(x->record.kind < REC_COUNT ? field_at(line, byte) : NO_FIELD),
            MSG_BAD_TEXT);
        x->broken = true;
    } else if (!whole) {
        bad_line(x, line, bytes, fault);
        x->broken = true;
    }
    if (x->record.kind == REC_COUNT)
        x->count++;
    else {
        if (x->broken)                  /* its fields are worth nothing, its kind still counts */
            memset(x->record.fields, 0, sizeof x->record.fields);
        one_record(x);
    }
}

/* ---- the stream --------------------------------------------------------------------------- */

/* Counts the records of each kind first. */
static void ingest_room(struct ingest *x, const char *bytes, size_t length)
{
    size_t n[REC_COUNT + 1] = {0}, lines = 0;
    for (const char *s = bytes, *end = bytes + length; s < end && lines++ < LIMIT_RECORDS;) {
        const char *newline = memchr(s, '\n', (size_t)(end - s)), *stop = newline ? newline : end;
        const char *tab = memchr(s, '\t', (size_t)(stop - s));
        n[record_lookup(s, (size_t)((tab ? tab : stop) - s))]++;
        s = stop + 1;
    }
#define ROOM(list, count) (x->list.at = arena_array(x->arena, (count), sizeof *x->list.at))
    ROOM(sources, n[REC_SOURCE]);
    ROOM(measures, n[REC_MEASURE]);
    ROOM(events, n[REC_EVENT]);
    ROOM(columns, n[REC_COLUMN]);
    ROOM(rows, n[REC_ROW] + n[REC_GROUP]);
    ROOM(notes, n[REC_TABLE_NOTE] + n[REC_CHART_NOTE]);
    ROOM(series, n[REC_SERIES]);
    ROOM(points, n[REC_POINT]);
    ROOM(nodes, n[REC_NODE]);
#undef ROOM
}

static void read_lines(struct ingest *x, const char *bytes, size_t length)
{
    for (const char *s = bytes, *end = bytes + length; s < end && !x->stopped;) {
        const char *newline = memchr(s, '\n', (size_t)(end - s)), *stop = newline ? newline : end;
        one_line(x, s, (size_t)(stop - s));
        s = stop + 1;
    }
    if (!x->named && !x->order_told && length)
        finding(x->said, (struct place){0}, MSG_NO_PROTOCOL, PROTOCOL);
    if (x->ended || x->stopped)
        return;
    x->record.kind = REC_COUNT;
    bad(x, NO_FIELD, MSG_NO_END);
    while (x->depth)
        unclosed(x);
}

static void region_finish(struct ingest *x)
{
    struct region *r = x->region;
    r->sources = x->sources.at, r->source_count = (uint32_t)x->sources.count;
    r->facts = x->facts.at, r->fact_count = (uint32_t)x->facts.count;
    r->measures = x->measures.at, r->measure_count = (uint32_t)x->measures.count;
    r->events = x->events.at, r->event_count = (uint32_t)x->events.count;
    r->waivers = x->waivers.at, r->waiver_count = (uint32_t)x->waivers.count;
}

/* The file's name without its ending: what a stream is called until it says so. */
static const char *stem(struct arena *a, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    const char *dot = strrchr(name, '.');
    return arena_strndup(a, name, dot && dot > name ? (size_t)(dot - name) : strlen(name));
}

bool ingest_stream(struct document *d, const char *bytes, size_t length, const char *path)
{
    struct inside *in = inside_of(d);
    struct ingest *x = arena_alloc(d->arena, sizeof *x);
    x->arena = d->arena;
    x->said = arena_alloc(d->arena, sizeof *x->said);
    x->said->document = d;
    x->region = &x->said->region;
    x->region->id = stem(d->arena, path ? path : "");
    if (length > LIMIT_STREAM_BYTES)
        finding(x->said, (struct place){0}, MSG_STREAM_TOO_LONG, (int)(LIMIT_STREAM_BYTES >> 20));
    else {
        ingest_room(x, bytes, length);
        read_lines(x, bytes, length);
        region_finish(x);
        ingest_names(x);
    }
    if (names_lookup(&in->ids, NULL, x->region->id, strlen(x->region->id)))
        finding(x->said, (struct place){0}, MSG_REGION_SAID_TWICE);
    if (!findings_end(x->said)) {
        *vec_push(d->arena, &in->refused) = x->region;
        return false;
    }
    names_add(&in->ids, d->arena, NULL, x->region->id, x->region);
    *vec_push(d->arena, &in->regions) = x->region;
    d->regions = in->regions.at;
    d->region_count = (uint32_t)in->regions.count;
    return true;
}
