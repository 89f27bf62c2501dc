/*
 * units: the code of the core's table for a counter, by the words around it.
 *
 * Rule: a unit whose Chinese counter is another than the text's is never chosen for it, but
 * NO_UNIT, beside which the text keeps its own counter.
 */
#include "article/article_private.h"

#include <string.h>

#define NEAR 14         /* characters on either side that are looked at */

/* First the rows with a word, then what the counter means by itself. */
static const struct { const char *counter, *word, *unit; } rows[] = {
    {"名", "教研员", "researchers"}, {"名", "后备", "candidates"}, {"名", "研究生", "postgraduates"},
    {"名", "专家", "experts"}, {"名", "校长", "principals"}, {"名", "干部", "leaders"},
    {"名", "教职", "staff"}, {"名", "教师", "teachers"}, {"名", "老师", "teachers"},
    {"名", "名师", "teachers"}, {"名", "学生", "pupils"}, {"名", "幼儿", "pupils"},
    {"名", "儿童", "pupils"}, {"名", "督学", "inspectors"}, {"名", "学员", "trainees"},
    {"名", NULL, "staff"},
    {"所", "幼儿园", "kindergartens"}, {"所", "高校", "universities"}, {"所", "大学", "universities"},
    {"所", "职业院校", "colleges"}, {"所", NULL, "schools"},
    {"个", "学位", "places"}, {"个", "联盟", "alliances"}, {"个", "部门", "departments"},
    {"个", "基地", "bases"}, {"个", "实验室", "labs"}, {"个", "项目", "projects"},
    {"个", "机制", "mechanisms"}, {"个", "工作室", "studios"}, {"个", "方面", "aspects"},
    {"个", "专业", "majors"}, {"个", "附件", "annexes"}, {"个", "班", "classes"},
    {"个", "集团", "groups"}, {"个", "共同体", "groups"}, {"个", "岗位", "posts"},
    {"个", NULL, "pieces"},
    {"项", "指标", "indicators"}, {"项", "任务", "tasks"}, {"项", "改革", "reforms"},
    {"项", "行动", "actions"}, {"项", "制度", "rules"}, {"项", NULL, "items"},
    {"条", "措施", "measures"}, {"条", "举措", "measures"}, {"条", NULL, "articles"},
    {"次", "会", "meetings"}, {"次", "论坛", "forums"}, {"次", NULL, "times"},
    {"本", "台账", "ledgers"}, {"份", "报告", "reports"}, {"份", NULL, "documents"},
    {"人", NULL, "persons"}, {"人次", NULL, "person-times"}, {"处", NULL, "sites"},
    {"支", NULL, "teams"}, {"张", "表", "tables"}, {"门", NULL, "courses"}, {"期", NULL, "rounds"},
    {"批", NULL, "batches"}, {"分", NULL, "points"}, {"课时", NULL, "class-hours"},
    {"小时", NULL, "hours"}, {"天", NULL, "days"}, {"周", NULL, "weeks"}, {"个月", NULL, "months"},
    {"年", NULL, "years"}, {"岁", NULL, "years-old"}, {"平方米", NULL, "square-metres"},
    {"亩", NULL, "mu"}, {"公里", NULL, "kilometres"}, {"元", NULL, "yuan"}, {"%", NULL, "percent"},
    {"个百分点", NULL, "percentage-points"}, {"倍", NULL, "fold"}, {"‰", NULL, "permille"}};

/* The clause on both sides of a number. */
static struct chars nearby(const struct chars *c, size_t at, size_t behind, bool after)
{
    size_t from = after ? behind : at, to = from;
    if (after)
        while (to < c->count && to - from < NEAR && !one_of(c->at[to], "，。；、！？"))
            to++;
    else
        while (from > 0 && to - from < NEAR && !one_of(c->at[from - 1], "，。；、！？"))
            from--;
    return chars_cut(c, from, to);
}

const char *unit_guess(const struct chars *reading, size_t number_at, size_t behind,
                       const char *counter)
{
    struct chars after = nearby(reading, number_at, behind, true);
    struct chars before = nearby(reading, number_at, behind, false);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].counter, counter) == 0 &&
            (!rows[i].word || chars_has(&after, rows[i].word) || chars_has(&before, rows[i].word)))
            return rows[i].unit;
    return "number";
}
