/* What a table brings to where it cannot stand: data/bad-values/schools.csv. */
#include "broken.h"

static void say(struct briefing_writer *w)
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

BROKEN("bad-values", .say = say)
