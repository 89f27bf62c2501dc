/*
 * period: the codes in which plugins say when (record.h), and the themes of the
 * comparison.
 */
#include "base/record.h"

#include <ctype.h>
#include <string.h>

static int days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

static bool read_number(const char **s, int digits, int *out)
{
    int n = 0;
    for (int i = 0; i < digits; i++, (*s)++) {
        if (!isdigit((unsigned char)**s))
            return false;
        n = n * 10 + (**s - '0');
    }
    *out = n;
    return true;
}

/* YYYY, YYYY-MM or YYYY-MM-DD; moves *s behind it. */
static bool read_date(const char **s, struct date *d)
{
    int year, month = 0, day = 0;
    if (!read_number(s, 4, &year) || year < 1000)
        return false;
    if (**s == '-') {
        ++*s;
        if (!read_number(s, 2, &month) || month < 1 || month > 12)
            return false;
        if (**s == '-') {
            ++*s;
            if (!read_number(s, 2, &day) || day < 1 || day > days_in_month(year, month))
                return false;
        }
    }
    *d = (struct date){(int16_t)year, (int8_t)month, (int8_t)day};
    return true;
}

static int date_compare(const struct date *a, const struct date *b)
{
    if (a->year != b->year)
        return a->year < b->year ? -1 : 1;
    if (a->month && b->month && a->month != b->month)
        return a->month < b->month ? -1 : 1;
    if (a->day && b->day && a->month == b->month && a->day != b->day)
        return a->day < b->day ? -1 : 1;
    return 0;
}

bool record_period(struct period *p, const char *s)
{
    *p = (struct period){0};
    if (strcmp(s, "undated") == 0) {
        p->kind = PERIOD_UNDATED;
        return true;
    }
    if (*s == 'S') {
        s++;
        p->kind = PERIOD_SCHOOL_YEAR;
        return read_date(&s, &p->from) && !*s && !p->from.month;
    }
    if (*s == '/') {
        s++;
        p->kind = PERIOD_BY;
        return read_date(&s, &p->to) && !*s;
    }
    if (!read_date(&s, &p->from))
        return false;
    p->kind = PERIOD_POINT;
    if (!*s)
        return true;
    if (*s++ != '/')
        return false;
    p->kind = PERIOD_SINCE;
    if (!*s)
        return true;
    p->kind = PERIOD_RANGE;
    return read_date(&s, &p->to) && !*s && date_compare(&p->from, &p->to) <= 0;
}

/* The rows of the comparison, in the order of its table. */
static const struct theme themes[] = {
    {"frame", "改革框架", "Reform framework"},
    {"steering", "统筹机构", "Steering"},
    {"cycle", "调度周期", "Review cycle"},
    {"teacher-allocation", "教师配置", "Teacher allocation"},
    {"principals", "校长管理", "Principals"},
    {"evaluation", "评价改革", "Evaluation reform"},
    {"supervision", "教育督导", "Education supervision"},
    {"school-places", "学位供给", "School places"},
    {"group-schooling", "集团化办学", "School groups"},
    {"pairing", "结对帮扶", "Pairing"},
    {"informatisation", "信息化", "Digital education"},
    {"funding", "经费投入", "Funding"},
    {"party-building", "党建", "Party building"},
    {"recruitment", "人才引进", "Recruitment"},
    {"teaching-research", "教研力量", "Teaching research"},
    {"home-and-school", "家校共育", "Home and school"},
    {"student-welfare", "学生身心", "Student welfare"},
    {"safety", "校园安全", "Safety"},
    {"preschool", "学前教育", "Preschool"},
    {"vocational-higher", "职业与高等教育", "Vocational and higher"},
    {"new-learning", "学习方式", "New ways of learning"},
    {"private-schools", "民办教育", "Private schools"},
};

const struct theme *theme_at(size_t i)
{
    return i < sizeof themes / sizeof *themes ? &themes[i] : NULL;
}

const struct theme *theme_lookup(const char *code)
{
    for (size_t i = 0; i < sizeof themes / sizeof *themes; i++)
        if (strcmp(themes[i].code, code) == 0)
            return &themes[i];
    return NULL;
}
