/*
 * outcomes: what the report claims to have achieved, and the figures of the year.
 */
#include "qingzhou.h"

struct figure { const char *zh, *en, *id, *hint; };

static const struct figure hiring[] = {
    {"参加竞聘教职工（名）", "Staff who took part", "participants", ""},
    {"流动教师（名）", "Teachers moved", "moved", OF_WHICH},
    {"落聘（人）", "Left without a post", "unplaced", OF_WHICH},
    {"原文所称占比", "Share as printed", "share", ""},
    {"高中教师到低学段（名）", "Senior to lower stages", "senior", ""},
};
static const struct figure training[] = {
    {"影子培训学员（名）", "Shadow trainees", "trainees", ""},
    {"影子培训基地（个）", "Shadow-training bases", "bases", ""},
    {"实践基地培训（人次）", "Academy base, times", "academy", ""},
    {"教育讲堂（人次）", "Lectures, times", "lectures", ""},
};
static const struct figure appraisal[] = {
    {"座谈会（次）", "Meetings", "meetings", ""},
    {"意见建议（条）", "Comments", "comments", ""},
    {"A级指标（项）", "First-level indicators", "first-level", ""},
    {"二级指标（项）", "Second-level indicators", "second-level", ""},
};

static void rows(struct briefing_writer *w, const struct figure *figures, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        row_hint(w, figures[i].hint);
        cell(w, ZH(figures[i].zh), EN(figures[i].en));
        cell_fact(w, figures[i].id);
    }
}

static void figure_table(struct briefing_writer *w)
{
    table(w, "hiring", ZH("竞聘、培训与考核的数字"), EN("Hiring, training and appraisal"),
          .at = "16-24");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数值"), EN("value"));
    group(w, ZH("2017年县管校聘"), EN("County-managed hiring, 2017"));
    rows(w, hiring, sizeof hiring / sizeof *hiring);
    group(w, ZH("校长培训"), EN("Training of principals"));
    rows(w, training, sizeof training / sizeof *training);
    group(w, ZH("教研员考核"), EN("Appraisal of researchers"));
    rows(w, appraisal, sizeof appraisal / sizeof *appraisal);
    table_note(w, ZH("均为已报结果，单位不同，不可相加；培训{term:ren-ci}是下限，影子培训和讲堂或已含在基地内。"
                     "以{moved:n}除以{participants:n}为{share-computed}（编者核算），原文为{share}。"),
               EN("All reported as results; do not sum. The {term:ren-ci} are minimums; the base "
                  "may include shadow trainees and lectures. {moved:n} of {participants:n} is "
                  "{share-computed} (the editor’s reckoning); the document prints {share}."));
    end_table(w);
}

void qingzhou_outcomes(struct briefing_writer *w)
{
    section(w, "outcomes", ZH("所报成效"), EN("Outcomes reported"));
    list(w, ORDINAL);
    item(w, ZH("干部结构优化：1975年后出生者成为教育干部主力，一批1980年后出生者考选为科长、校长和教研员后备人才。"),
         EN("a better structure: those born since 1975 are the main force, many born since 1980 "
            "are section heads or reserve principals and researchers."),
         .at = "27");
    item(w, ZH("专业水平提升：德才兼备者走上管理和教研岗位，管理和指导更科学有效。"),
         EN("more skill: able people of character hold posts; management and guidance are "
            "sounder."),
         .at = "28");
    item(w, ZH("干事热情激发：凭实绩选干部，竞聘让教师有压力感、紧迫感。"),
         EN("more zeal: results decide who leads, and competition puts pressure on teachers."),
         .at = "29");
    item(w, ZH("供人借鉴：{mechanisms:w}项机制更健全，即统筹推进、阳光选优、细化考核、学习培训、人才交流。"),
         EN("an example: {mechanisms:w} sounder mechanisms (coordinated progress, sunshine "
            "selection, detailed appraisal, training, exchange of talent)."), .at = "30");
    end_list(w);
    body(w, ZH("{title|中国教育报}{title|山东教育报}等作了报道，潍坊市教育局作典型推介；"
               "2017年有内蒙古、山西、邹城等地{visitors}教育行政部门来参观。其余数字见{see:hiring}。"),
         EN("{title|China Education News} and {title|Shandong Education News} reported; Weifang’s "
            "bureau held Qingzhou up as a model; {visitors:w} education authorities (Inner "
            "Mongolia, Shanxi, Zoucheng and others) came in 2017. See {see:hiring}."),
         .at = "30");
    figure_table(w);
    end_section(w);
}
