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

static bool same_date(const struct date *a, const struct date *b)
{
    return a->year == b->year && a->month == b->month && a->day == b->day;
}

/* What both ends share is said once: 2018年9月至12月 · September to December 2018. */
static char *range_text(struct arena *a, const struct period *p, enum lang lang)
{
    const struct date *f = &p->from, *t = &p->to;
    bool zh = lang == LANG_ZH, year = f->year == t->year;
    if (same_date(f, t))
        return date_text(a, f, lang);
    if (!f->month && !t->month)
        return arena_printf(a, zh ? "%d—%d年" : "%d–%d", f->year, t->year);
    if (year && f->day && t->day && f->month == t->month)
        return zh ? arena_printf(a, "%s至%d日", date_text(a, f, lang), t->day)
                  : arena_printf(a, "%d–%s", f->day, date_text(a, t, lang));
    if (year && f->month && t->month && !f->day == !t->day)
        return zh ? arena_printf(a, t->day ? "%s至%d月%d日" : "%s至%d月", date_text(a, f, lang),
                                 t->month, t->day)
               : f->day ? arena_printf(a, "%d\u00a0%s to %s", f->day, months[f->month],
                                       date_text(a, t, lang))
                        : arena_printf(a, "%s to %s", months[f->month], date_text(a, t, lang));
    return arena_printf(a, zh ? "%s至%s" : "%s to %s", date_text(a, f, lang),
                        date_text(a, t, lang));
}

/* The school year that begins in the autumn of `year`. */
static char *school_year_text(struct arena *a, int year, enum lang lang)
{
    if (lang == LANG_ZH)
        return arena_printf(a, "%d—%d学年", year, year + 1);
    return year % 100 == 99 ? arena_printf(a, "school year %d–%d", year, year + 1)
                            : arena_printf(a, "school year %d–%02d", year, (year + 1) % 100);
}

char *period_text(struct arena *a, const struct period *p, enum lang lang)
{
    bool zh = lang == LANG_ZH;
    switch (p->kind) {
    case PERIOD_NONE: break;
    case PERIOD_POINT: return date_text(a, &p->from, lang);
    case PERIOD_RANGE: return range_text(a, p, lang);
    case PERIOD_BY: return arena_printf(a, zh ? "到%s" : "by %s", date_text(a, &p->to, lang));
    case PERIOD_SINCE: return arena_printf(a, zh ? "%s以来" : "since %s", date_text(a, &p->from, lang));
    case PERIOD_SCHOOL_YEAR: return school_year_text(a, p->from.year, lang);
    case PERIOD_UNDATED: return arena_strdup(a, zh ? "未注明日期" : "undated");
    }
    return arena_strdup(a, "");
}
