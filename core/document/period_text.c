/*
 * period_text: when, in either language.
 */
#include "document/document.h"

static const char *const months[] = {"", "January", "February", "March", "April", "May", "June",
                                     "July", "August", "September", "October", "November",
                                     "December"};

static char *date_text(struct arena *a, const struct date *d, enum lang lang)
{
    if (lang == LANG_ZH)
        return d->day     ? arena_printf(a, "%d年%d月%d日", d->year, d->month, d->day)
               : d->month ? arena_printf(a, "%d年%d月", d->year, d->month)
                          : arena_printf(a, "%d年", d->year);
    return d->day     ? arena_printf(a, "%d\u00a0%s %d", d->day, months[d->month], d->year)
           : d->month ? arena_printf(a, "%s %d", months[d->month], d->year)
                      : arena_printf(a, "%d", d->year);
}

static char *range_text(struct arena *a, const struct period *p, enum lang lang)
{
    bool years = !p->from.month && !p->to.month;
    if (years)
        return arena_printf(a, lang == LANG_ZH ? "%d—%d年" : "%d–%d", p->from.year, p->to.year);
    return arena_printf(a, lang == LANG_ZH ? "%s至%s" : "%s to %s", date_text(a, &p->from, lang),
                        date_text(a, &p->to, lang));
}

char *period_text(struct arena *a, const struct period *p, enum lang lang)
{
    bool zh = lang == LANG_ZH;
    switch (p->kind) {
    case PERIOD_POINT: return date_text(a, &p->from, lang);
    case PERIOD_RANGE: return range_text(a, p, lang);
    case PERIOD_BY: return arena_printf(a, zh ? "%s前" : "by %s", date_text(a, &p->to, lang));
    case PERIOD_SINCE: return arena_printf(a, zh ? "%s以来" : "since %s", date_text(a, &p->from, lang));
    case PERIOD_SCHOOL_YEAR:
        return arena_printf(a, zh ? "%d学年" : "school year %d", p->from.year);
    default: return arena_strdup(a, zh ? "未注明日期" : "undated");
    }
}
