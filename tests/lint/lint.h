/*
 * lint: what the plugins of this folder have in common, so that each breaks one check and
 * nothing else.  cases.txt says which.
 */
#ifndef LINT_H
#define LINT_H

#include <briefing/plugin.h>

#define LINTED(name, what) \
    BRIEFING_PLUGIN(.id = name, .version = "1.0", .name_zh = "样县", .name_en = "Sample", .say = what)

/* All that a chapter needs, and nothing to find. */
static inline void say_soundly(struct briefing_writer *w)
{
    source(w, "report", ZH("报告"), EN("Report"), .date = "2020-01-01");
    fact(w, "schools", "12", SCHOOLS, .at = "1");
    section(w, "money", ZH("投入保障"), EN("Money"));
    body(w, ZH("新建学校{schools}。"), EN("{schools} were built."), .at = "1");
    end_section(w);
}

/* A sound chapter with one pair more. */
static inline void say_pair(struct briefing_writer *w, struct briefing_zh zh, struct briefing_en en)
{
    say_soundly(w);
    section(w, "more", ZH("其他"), EN("Other matters"));
    body(w, zh, en, .at = "2");
    end_section(w);
}

/* A plugin that says a sound chapter and this pair. */
#define LINTED_PAIR(name, zh, en)                                                        \
    static void say(struct briefing_writer *w) { say_pair(w, ZH(zh), EN(en)); }          \
    LINTED(name, say)

#endif
