/* Weifang calls 县管校聘 otherwise. */
#include "lint.h"

static void say(struct briefing_writer *w)
{
    term(w, "county-hire", ZH("县管校聘"), "xian guan xiao pin", EN("borrowed teachers"),
         ZH("教师由县统一管理、学校聘用。"), EN("The county manages teachers, schools hire them."));
    say_pair(w, ZH("推行{term:county-hire}。"), EN("{term:county-hire} came in."));
}

LINTED("term-elsewhere", say)
