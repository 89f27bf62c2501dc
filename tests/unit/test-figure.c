/*
 * figure: facts and periods as text.  The golden table is for editors' eyes: every unit,
 * values where a scale begins, every qualifier, every form, every period, in both
 * languages.
 */
#include "document-fixture.h"
#include "unit.h"

static struct arena *arena;
static struct golden out;

#define put(...) golden_line(arena_printf(arena, __VA_ARGS__), &out)

/* Spaces that do not break are shown as ~ and the narrow one as _. */
static const char *visible(const char *s)
{
    if (!s)
        return "(none)";
    char *copy = arena_alloc(arena, strlen(s) + 1), *o = copy;
    for (; *s; s++) {
        bool wide = strncmp(s, "\u00a0", 2) == 0, narrow = strncmp(s, "\u202f", 3) == 0;
        *o++ = wide ? '~' : narrow ? '_' : *s;
        s += wide ? 1 : narrow ? 2 : 0;
    }
    return copy;
}

static struct fact fact_of(const char *value, const char *unit, enum qualifier q, const char *to)
{
    struct fact f = {.id = "x", .unit = unit_lookup(unit), .qualifier = q};
    ck_assert_msg(f.unit && decimal_parse(&f.value, value), "%s %s", value, unit);
    ck_assert(!to || decimal_parse(&f.to, to));
    return f;
}

static const char *both(const struct fact *f, enum figure_form form)
{
    return arena_printf(arena, "%s · %s", visible(figure_text(arena, f, LANG_ZH, form)),
                        visible(figure_text(arena, f, LANG_EN, form)));
}

static const char *strip(const struct fact *f)
{
    char *numeral, *unit;
    figure_strip(arena, f, &numeral, &unit);
    return arena_printf(arena, "%s + %s", numeral, unit);
}

static void put_units(void)
{
    put("# every unit: full");
    for (size_t i = 0; unit_at(i); i++) {
        const char *line = unit_at(i)->code;
        static const char *const values[] = {"1", "2", "10200"};
        for (size_t k = 0; k < 3; k++) {
            struct fact f = fact_of(values[k], unit_at(i)->code, Q_EXACT, NULL);
            line = arena_printf(arena, "%s | %s", line, both(&f, FIGURE_FULL));
        }
        golden_line(line, &out);
    }
}

/* Every unit with every qualifier, and scaled by 亿. */
static void put_unit_qualifiers(void)
{
    put("%s", "");
    put("# every unit: exact | about | nearly | over | more than | at least | at most | up to | "
        "between, and 300,000,000");
    for (size_t i = 0; unit_at(i); i++) {
        const char *line = unit_at(i)->code, *code = unit_at(i)->code;
        for (int q = Q_EXACT; q <= Q_BETWEEN; q++) {
            struct fact f = fact_of("20000", code, (enum qualifier)q, q == Q_BETWEEN ? "30000" : NULL);
            line = arena_printf(arena, "%s | %s", line, both(&f, FIGURE_FULL));
        }
        struct fact f = fact_of("300000000", code, Q_EXACT, NULL);
        golden_line(arena_printf(arena, "%s | %s", line, both(&f, FIGURE_FULL)), &out);
    }
}

static void put_values(void)
{
    static const char *const units[] = {"places", "square-metres", "yuan", "percent",
                                        "percentage-points", "number", "years-old"};
    static const char *const values[] = {
        "0", "0.5", "1", "1.0", "2", "5.20", "12", "99", "100", "1200", "9999", "10000", "10200",
        "15000", "33367", "270000", "1000000", "1234567", "12340000", "99999999", "100000000",
        "130000000", "999000000", "1000000000", "1250000000", "2345000000", "12345678900",
        "10200.50", "-3", "-0.5", "-12000"};
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        put("%s", "");
        put("# %s: full | number | words | strip", units[u]);
        for (size_t v = 0; v < sizeof values / sizeof *values; v++) {
            struct fact f = fact_of(values[v], units[u], Q_EXACT, NULL);
            put("%s | %s | %s | %s | %s%s", values[v], both(&f, FIGURE_FULL),
                both(&f, FIGURE_NUMBER), both(&f, FIGURE_WORDS), strip(&f),
                figure_scaled(&f) ? " (scaled)" : "");
        }
    }
}

static void put_qualifiers(void)
{
    static const char *const names[] = {"exact", "about", "nearly", "over", "more than",
                                        "at least", "at most", "up to"};
    static const struct { const char *value, *unit; } facts[] = {
        {"5", "schools"}, {"20", "schools"}, {"23", "schools"}, {"200", "teachers"},
        {"30000", "persons"}, {"120000", "persons"}, {"200000", "persons"}, {"10200", "places"},
        {"33367", "places"}, {"2000000000", "yuan"}, {"300000000", "yuan"},
        {"1250000000", "yuan"}, {"5000", "yuan"}, {"95", "percent"}, {"90", "percent"},
        {"99.5", "percent"}, {"10", "percentage-points"}, {"270000", "square-metres"},
        {"1.5", "hours"}, {"30", "years-old"}, {"0", "schools"}};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        put("%s", "");
        put("# %s %s: full | number | strip | mark", facts[i].value, facts[i].unit);
        for (int q = Q_EXACT; q <= Q_UP_TO; q++) {
            struct fact f = fact_of(facts[i].value, facts[i].unit, (enum qualifier)q, NULL);
            put("%s | %s | %s | %s | %s%s", names[q], both(&f, FIGURE_FULL),
                both(&f, FIGURE_NUMBER), strip(&f), figure_mark(f.qualifier, LANG_ZH),
                figure_mark(f.qualifier, LANG_EN));
        }
    }
}

static void put_ranges(void)
{
    static const struct { const char *from, *to, *unit; } ranges[] = {
        {"3", "5", "schools"}, {"0", "1", "schools"}, {"9000", "12000", "places"},
        {"10000", "20000", "places"}, {"2000000000", "3000000000", "yuan"},
        {"900000000", "1200000000", "yuan"}, {"500", "800", "yuan"}, {"5", "8", "percent"},
        {"0.5", "0.8", "percentage-points"}, {"-3", "5", "percent"}, {"-5", "-3", "percent"},
        {"100", "200", "square-metres"}, {"3", "6", "years-old"}, {"1", "2", "number"}};
    put("%s", "");
    put("# between: full | number | strip");
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        struct fact f = fact_of(ranges[i].from, ranges[i].unit, Q_BETWEEN, ranges[i].to);
        put("%s–%s %s | %s | %s | %s", ranges[i].from, ranges[i].to, ranges[i].unit,
            both(&f, FIGURE_FULL), both(&f, FIGURE_NUMBER), strip(&f));
    }
}

static void put_cells(void)
{
    static const char *const values[] = {"0", "1", "999", "10200", "1234567.891", "5.20", "-4.50",
                                         "-12034", "0.05", "0.005", "-0.4",
                                         "99999999999999999999999999999999999999"};
    put("%s", "");
    put("# cells: as said | 0 | 1 | 2 decimals");
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        struct decimal d;
        ck_assert(decimal_parse(&d, values[i]));
        const char *line = values[i];
        for (int decimals = -1; decimals <= 2; decimals++) {
            const char *zh = figure_cell(arena, &d, decimals, LANG_ZH);
            ck_assert_str_eq(zh, figure_cell(arena, &d, decimals, LANG_EN));
            line = arena_printf(arena, "%s | %s", line, zh);
        }
        golden_line(line, &out);
    }
}

static void put_periods(void)
{
    static const char *const codes[] = {
        "2018", "2018-09", "2018-09-01", "2019-01-13", "2023/2025", "2018/2018",
        "2018-09/2018-12", "2018-09/2019-07", "2018-09/2018-09", "2018-09-01/2018-09-05",
        "2018-09-01/2018-10-05", "2018-09-01/2019-07-10", "2018-09-01/2018-09-01",
        "2018/2019-07", "2018-09/2020", "2018-09/2018-10-05", "/2022", "/2023-12", "/2022-12-31",
        "2013/", "2013-05/", "2013-05-01/", "S2016", "S1999", "S2009", "undated"};
    put("%s", "");
    put("# periods");
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        struct period p;
        ck_assert_msg(record_period(&p, codes[i]), "%s", codes[i]);
        put("%s | %s · %s", codes[i], visible(period_text(arena, &p, LANG_ZH)),
            visible(period_text(arena, &p, LANG_EN)));
    }
}

START_TEST(the_table_reads_well)
{
    arena = arena_new();
    out = (struct golden){.arena = arena};
    put_units();
    put_unit_qualifiers();
    put_values();
    put_qualifiers();
    put_ranges();
    put_cells();
    put_periods();
    golden_check(arena, "figures", out.at);
    arena_free(arena);
}
END_TEST

START_TEST(numerals_to_ninety_nine)
{
    static const struct { unsigned n; const char *zh, *en; } cases[] = {
        {0, "零", "zero"}, {1, "一", "one"}, {2, "二", "two"}, {10, "十", "ten"},
        {11, "十一", "eleven"}, {12, "十二", "twelve"}, {19, "十九", "nineteen"},
        {20, "二十", "twenty"}, {21, "二十一", "twenty-one"}, {40, "四十", "forty"},
        {99, "九十九", "ninety-nine"}, {100, NULL, NULL}};
    arena = arena_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *zh = figure_zh_numeral(arena, cases[i].n);
        const char *en = figure_en_words(arena, cases[i].n);
        ck_assert_str_eq(zh ? zh : "-", cases[i].zh ? cases[i].zh : "-");
        ck_assert_str_eq(en ? en : "-", cases[i].en ? cases[i].en : "-");
    }
    arena_free(arena);
}
END_TEST

/* The digits of a text's first number, without separators; its scale in *power. */
static const char *number_in(const char *s, int *power)
{
    static const struct { const char *word; int power; } scales[] = {
        {"万", 4}, {"亿", 8}, {"million", 6}, {"billion", 9}};
    char *digits = arena_strdup(arena, s), *o = digits;
    *power = 0;
    for (const char *c = s; *c; c++)
        if ((*c >= '0' && *c <= '9') || *c == '.')
            *o++ = *c;
    *o = 0;
    for (size_t i = 0; i < 4; i++)
        if (strstr(s, scales[i].word))
            *power = scales[i].power;
    return digits;
}

/* Whatever the value: both languages say the number that was said, to the last digit. */
START_TEST(no_digit_is_lost)
{
    static const char *const units[] = {"places", "yuan", "square-metres", "percent", "number"};
    uint64_t state = unit_seed();
    arena = arena_new();
    for (int i = 0; i < 20000; i++) {
        char value[40];
        uint64_t n = unit_random(&state) % 100000000000ULL;
        for (uint64_t drop = unit_random(&state) % 10; drop; drop--)
            n = n / 10;
        for (uint64_t zeros = unit_random(&state) % 7; zeros && n < 10000000000ULL; zeros--)
            n *= 10;
        snprintf(value, sizeof value, unit_random(&state) % 4 ? "%llu" : "%llu.25",
                 (unsigned long long)n);
        struct fact f = fact_of(value, units[unit_random(&state) % 5], Q_EXACT, NULL);
        for (int lang = LANG_ZH; lang < LANG_COUNT; lang++) {
            struct decimal read;
            int power;
            const char *text = figure_text(arena, &f, (enum lang)lang, FIGURE_NUMBER);
            ck_assert(decimal_parse(&read, number_in(text, &power)) && decimal_shift(&read, power));
            ck_assert_msg(decimal_compare(&read, &f.value) == 0, "%s: %s (UNIT_SEED=%lu)", value,
                          text, unit_seed());
        }
        if (i % 1000 == 0) {
            arena_free(arena);
            arena = arena_new();
        }
    }
    arena_free(arena);
}
END_TEST

int main(void)
{
    return UNIT_RUN("figure", the_table_reads_well, numerals_to_ninety_nine, no_digit_is_lost);
}
