/*
 * broken: what the plugins of this folder have in common, so that each shows its one
 * defect and nothing else.  cases.txt says what becomes of each.
 */
#ifndef BROKEN_H
#define BROKEN_H

#include <briefing/plugin.h>

/* A description with nothing wrong in it, up to what is given behind the id. */
#define BROKEN(name, ...)                                                          \
    BRIEFING_PLUGIN(.id = name, .version = "1.0", .name_zh = "样县", .name_en = "Sample", \
                    .order = 1, __VA_ARGS__)

/* Enough that a chapter can be printed. */
static inline void say_well(struct briefing_writer *w)
{
    source(w, "report", ZH("报告"), EN("Report"), .date = "2020-01-01");
    fact(w, "places", "1200", PLACES, .at = "1");
    section(w, "money", ZH("投入保障"), EN("Money"));
    body(w, ZH("新增学位{places}。"), EN("They added {places}."), .at = "1");
    end_section(w);
}

/* And a table of data/…/schools.csv. */
static inline void say_schools(struct briefing_writer *w)
{
    say_well(w);
    section(w, "schools", ZH("学校"), EN("Schools"));
    table(w, "schools", ZH("学校"), EN("Schools"), .at = "1");
    column(w, TEXT, ZH("学校"), EN("School"));
    column(w, NUMBER, ZH("学位"), EN("Places"), .unit = PLACES);
    column(w, PERIOD, ZH("启用"), EN("Opened"));
    for (uint32_t i = 0; i < data_rows(w, "schools.csv"); i++) {
        row(w);
        cell(w, ZH(data_value(w, "schools.csv", i, "学校")), EN(data_value(w, "schools.csv", i, "school")));
        cell_number(w, data_value(w, "schools.csv", i, "places"));
        cell_period(w, data_value(w, "schools.csv", i, "opened"));
    }
    end_table(w);
    end_section(w);
}

#endif
