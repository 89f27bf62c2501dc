/* Says every row of table.csv, column by column: what check-csv.py compares. */
#include <briefing/plugin.h>

static void say(struct briefing_writer *w)
{
    static const char *const heads[] = {"a", "b", "c"};
    for (uint32_t i = 0; i < data_rows(w, "table.csv"); i++) {
        const char *fields[3];
        for (int k = 0; k < 3; k++)
            fields[k] = data_value(w, "table.csv", i, heads[k]);
        briefing_record(w, "cell", fields, 3);
    }
}

BRIEFING_PLUGIN(.id = "dump", .version = "1", .name_zh = "表", .name_en = "Table", .say = say)
