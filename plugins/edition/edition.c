/*
 * edition: what belongs to no single region: the findings, the comparison and the
 * questions of the meeting.
 * It has no source of its own.  Figures are named as {region.id} and printed as the
 * region says them; a paragraph or row that needs an absent region goes.
 */
#include "edition.h"

static void say(struct briefing_writer *w)
{
    edition_findings(w);
    edition_comparison(w);
    edition_questions(w);
}

BRIEFING_PLUGIN(.kind = BRIEFING_EDITION, .id = "edition", .version = "1.0",
                .name_zh = "地区比较", .name_en = "The regions compared", .order = 0, .say = say)
