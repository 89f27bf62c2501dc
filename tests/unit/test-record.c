/* record: the table agrees with itself, lines go there and back, periods are read. */
#include "base/record.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>

START_TEST(the_table_agrees_with_itself)
{
    unsigned opened = 0, closed = 0;
    for (int k = 0; k < REC_COUNT; k++) {
        const struct record_shape *s = &record_shapes[k];
        ck_assert_ptr_nonnull(s->name);
        ck_assert_int_eq(record_lookup(s->name, strlen(s->name)), k);
        ck_assert_msg(s->contexts, "%s may stand nowhere", s->name);
        ck_assert_msg(s->count <= RECORD_FIELDS && s->needed <= s->count, "%s", s->name);
        for (int i = 0; i < RECORD_FIELDS; i++) {
            const struct record_field *f = &s->fields[i];
            ck_assert_msg((f->name != NULL) == (i < s->count), "%s field %d", s->name, i);
            if (!f->name)
                continue;
            ck_assert_msg((f->type == FIELD_CHOICE) == (f->choices != NULL), "%s.%s", s->name,
                          f->name);
            ck_assert_msg(i < s->needed || f->flags & FIELD_OPTIONAL, "%s.%s is needed behind %d",
                          s->name, f->name, s->needed);
            for (int j = 0; j < i; j++)
                ck_assert_msg(strcmp(f->name, s->fields[j].name) != 0, "%s.%s stands twice",
                              s->name, f->name);
        }
        ck_assert_msg(!s->closes || s->contexts == s->closes, "%s closes what it is not in",
                      s->name);
        opened |= s->opens;
        closed |= s->closes;
    }
    ck_assert_uint_eq(opened, closed);
}
END_TEST

static struct record parsed(struct arena *a, const char *line)
{
    struct record r;
    const char *fault = NULL;
    ck_assert_msg(record_parse(a, line, strlen(line), &r, &fault), "%s: %s", line, fault);
    return r;
}

static const char *fault_of(struct arena *a, const char *line)
{
    struct record r;
    const char *fault = "none";
    record_parse(a, line, strlen(line), &r, &fault);
    return fault;
}

START_TEST(a_line_is_taken_apart)
{
    struct arena *a = arena_new();
    struct record r = parsed(a, "section\tmoney\t投入\\t保障\\n\\\\\tMoney");
    ck_assert_int_eq(r.kind, REC_SECTION);
    ck_assert_uint_eq(r.count, 3);
    ck_assert_str_eq(r.fields[0], "money");
    ck_assert_str_eq(r.fields[1], "投入\t保障\n\\");

    r = parsed(a, "group\t\\-\t\\?");
    ck_assert_str_eq(r.fields[0], RECORD_ABSENT);
    ck_assert_str_eq(r.fields[1], RECORD_UNTRANSLATED);
    r = parsed(a, "fact\tplaces\t10200\t\tplaces");
    ck_assert_uint_eq(r.count, 4);
    ck_assert_ptr_null(r.fields[2]);
    r = parsed(a, "end-section");
    ck_assert_uint_eq(r.count, 0);

    ck_assert_str_eq(fault_of(a, "sections\tx"), "kind");
    ck_assert_str_eq(fault_of(a, ""), "kind");
    ck_assert_str_eq(fault_of(a, "end\t1\t2"), "fields");
    ck_assert_str_eq(fault_of(a, "end-section\tx"), "fields");
    ck_assert_str_eq(fault_of(a, "group\t\\x\ty"), "escape");
    ck_assert_str_eq(fault_of(a, "group\tx\\"), "escape");
    ck_assert_str_eq(fault_of(a, "group\t\\-x\ty"), "escape");
    arena_free(a);
}
END_TEST

START_TEST(lines_go_there_and_back)
{
    static const char *const lines[] = {
        "briefing\t1\tluhe\t1.0\tregion\t陆河\tLuhe", "end\t12", "end-table", "row",
        "cell\tmissing\tnot-stated", "fact\tplaces\t10200\t\tplaces\t\t2018",
        "group\t\\-\t\\?", "group\ta\\tb\\nc\\\\d\t\\\\-",
    };
    struct arena *a = arena_new();
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct record r = parsed(a, lines[i]);
        ck_assert_str_eq(record_line(a, &r), lines[i]);
    }
    struct record r = parsed(a, "row\t");
    ck_assert_str_eq(record_line(a, &r), "row");
    arena_free(a);
}
END_TEST

/* Any bytes: either refused, or what they mean is written as the same meaning. */
START_TEST(any_bytes_are_refused_or_kept)
{
    uint64_t state = unit_seed();
    printf("record: seed %llu\n", (unsigned long long)state);
    static const char *const heads[] = {"group\t", "item\t", "table\t", "row", "", "end\t"};
    static const char alphabet[] = "\t\t\\\\tn-?ab\xE4\xB8\xAD ";
    int kept = 0;
    for (int i = 0; i < 20000; i++) {
        struct arena *a = arena_new();
        char line[64];
        size_t n = (size_t)snprintf(line, sizeof line, "%s", heads[unit_random(&state) % 6]);
        for (size_t more = unit_random(&state) % 24; more; more--)
            line[n++] = alphabet[unit_random(&state) % (sizeof alphabet - 1)];
        struct record r, again;
        const char *fault;
        if (record_parse(a, line, n, &r, &fault)) {
            const char *written = record_line(a, &r);
            ck_assert(record_parse(a, written, strlen(written), &again, &fault));
            ck_assert_int_eq(again.kind, r.kind);
            for (int f = 0; f < RECORD_FIELDS; f++)
                ck_assert_str_eq(again.fields[f] ? again.fields[f] : "",
                                 r.fields[f] ? r.fields[f] : "");
            kept++;
        }
        arena_free(a);
    }
    ck_assert_int_gt(kept, 1000);
}
END_TEST

START_TEST(periods_are_read)
{
    static const struct { const char *code; struct period period; } good[] = {
        {"2018", {PERIOD_POINT, {2018, 0, 0}, {0}}},
        {"2018-09", {PERIOD_POINT, {2018, 9, 0}, {0}}},
        {"2020-02-29", {PERIOD_POINT, {2020, 2, 29}, {0}}},
        {"2023/2025", {PERIOD_RANGE, {2023, 0, 0}, {2025, 0, 0}}},
        {"2018-09/2018-09", {PERIOD_RANGE, {2018, 9, 0}, {2018, 9, 0}}},
        {"/2022", {PERIOD_BY, {0}, {2022, 0, 0}}},
        {"2013/", {PERIOD_SINCE, {2013, 0, 0}, {0}}},
        {"S2016", {PERIOD_SCHOOL_YEAR, {2016, 0, 0}, {0}}},
        {"undated", {PERIOD_UNDATED, {0}, {0}}},
    };
    static const char *const bad[] = {
        "", "18", "20180", "2018-", "2018-9", "2018-13", "2018-00", "2019-02-29", "2018-04-31",
        "2025/2023", "2018-09-01/2018-08", "/", "//2022", "2018/x", "S2016-09", "S", "undated ",
        " 2018", "2018-09-01x", "0999", "1900-02-29",
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct period p;
        const struct period *w = &good[i].period;
        ck_assert_msg(record_period(&p, good[i].code), "%s", good[i].code);
        ck_assert_msg(p.kind == w->kind && !memcmp(&p.from, &w->from, sizeof p.from) &&
                          !memcmp(&p.to, &w->to, sizeof p.to), "%s", good[i].code);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct period p;
        ck_assert_msg(!record_period(&p, bad[i]), "%s", bad[i]);
    }
}
END_TEST

START_TEST(themes_are_found_once)
{
    size_t count = 0;
    for (const struct theme *t; (t = theme_at(count)); count++)
        ck_assert_ptr_eq(theme_lookup(t->code), t);
    ck_assert_uint_ge(count, 20);
    ck_assert_ptr_null(theme_lookup("weather"));
}
END_TEST

int main(void)
{
    return UNIT_RUN("record", the_table_agrees_with_itself, a_line_is_taken_apart,
                    lines_go_there_and_back, any_bytes_are_refused_or_kept, periods_are_read,
                    themes_are_found_once);
}
