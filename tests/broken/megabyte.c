/* A paragraph of a megabyte in each language. */
#include "broken.h"

static void say(struct briefing_writer *w)
{
    enum { CHARACTERS = 349000, WORDS = 116000 };
    static char zh[CHARACTERS * 3 + 4], en[WORDS * 9 + 2];
    for (int i = 0; i < CHARACTERS; i++)
        for (int k = 0; k < 3; k++)
            zh[i * 3 + k] = (i % 17 == 16 ? "，" : i % 3 ? "教" : "育")[k];
    for (int i = 0; i < WORDS * 9; i++)
        en[i] = "teaching "[i % 9];
    en[WORDS * 9 - 1] = '.';
    say_well(w);
    section(w, "odd", ZH("长段"), EN("Long"));
    body(w, ZH(zh), EN(en), .at = "1");
    end_section(w);
}
BROKEN("megabyte", .say = say)
