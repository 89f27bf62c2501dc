/*
 * outcomes: what the report claims to have achieved, and the figures of the year.
 */
#include "qingzhou.h"

struct figure { const char *zh, *en, *id, *hint, *at; };

static const struct figure chosen[] = {
    {"局中层干部（名）", "Bureau section leaders", "cadres", "", "9"},
    {"教研员（名，2017年7月）", "Researchers, July 2017", "researchers", "", "15"},
    {"教研员后备（人，2017年7月）", "Reserve researchers, July 2017", "reserve-researchers", "", "15"},
    {"续聘、提拔副职（人）", "Deputies", "deputies", "", "19"},
    {"校长后备人才（人）", "Reserve principals", "reserve", "", "19"},
};
static const struct figure hiring[] = {
    {"参加竞聘教职工（名）", "Staff who took part", "participants", "", "24"},
    {"流动教师（名）", "Teachers moved", "moved", OF_WHICH, "24"},
    {"落聘（人）", "Left without a post", "unplaced", OF_WHICH, "24"},
    {"原文所称占比", "Share as printed", "share", "", "24"},
    {"高中教师到低学段（名）", "Senior to lower stages", "senior", "", "24"},
};
static const struct figure training[] = {
    {"影子培训学员（名，2017年）", "Shadow trainees, 2017", "trainees", "", "20"},
    {"影子培训基地（个）", "Shadow-training bases", "bases", "", "20"},
    {"实践基地（人次，累计）", "Academy base, times", "academy", "", "21"},
    {"教育讲堂（人次，2017年）", "Lectures, times, 2017", "lectures", "", "22"},
};

static void rows(struct briefing_writer *w, const struct figure *figures, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        row_hint(w, figures[i].hint);
        cell(w, ZH(figures[i].zh), EN(figures[i].en));
        cell_fact(w, figures[i].id);
        cell_number(w, figures[i].at);
    }
}

static void figure_table(struct briefing_writer *w)
{
    table(w, "hiring", ZH("选拔、竞聘与培训的数字"), EN("Selection, hiring and training"),
          .at = "9-24");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数值"), EN("value"));
    column(w, NUMBER, ZH("段"), EN("para."));
    group(w, ZH("选拔与储备"), EN("Selected and in reserve"));
    rows(w, chosen, sizeof chosen / sizeof *chosen);
    group(w, ZH("2017年县管校聘"), EN("County-managed, school-hired, 2017"));
    rows(w, hiring, sizeof hiring / sizeof *hiring);
    group(w, ZH("校长培训"), EN("Training of principals"));
    rows(w, training, sizeof training / sizeof *training);
    table_note(w, ZH("均为已报结果，单位不同，不可相加；培训{term:ren-ci}是下限，影子培训和讲堂"
                     "或已含在基地内。以{moved:n}除以{participants:n}为{share-computed}（编者核"
                     "算），原文为{share}。"),
               EN("All reported as results; do not sum. The {term:ren-ci} are minimums; the base "
                  "may include shadow trainees and lectures. {moved:n} of {participants:n} is "
                  "{share-computed} (the editor’s reckoning); the document prints {share}."));
    end_table(w);
}

void qingzhou_outcomes(struct briefing_writer *w)
{
    section(w, "outcomes", ZH("所报成效"), EN("Outcomes reported"));
    list(w, ORDINAL);
    item(w, ZH("干部结构优化：1975年后出生者成为教育干部主力，一批1980年后出生者考选为科长、校长"
               "和教研员后备人才。"),
         EN("a better structure: those born since 1975 are now the main force, and many born "
            "since 1980 are section heads or reserve principals and researchers."),
         .at = "27");
    item(w, ZH("专业水平提升：德才兼备者走上管理和教研岗位，管理和指导更科学有效。"),
         EN("more skill: able people of character hold posts; management and guidance are "
            "sounder."),
         .at = "28");
    item(w, ZH("干事热情激发：凭实绩选干部，竞聘让教师有压力感、紧迫感。"),
         EN("more zeal: results decide who leads, and competition puts pressure on teachers."),
         .at = "29");
    item(w, ZH("供人借鉴：{mechanisms:w}项机制更健全，即统筹推进、阳光选优、细化考核、学习培训、"
               "人才交流。"),
         EN("an example: {mechanisms:w} sounder mechanisms (coordinated progress, sunshine "
            "selection, detailed appraisal, training, exchange of talent)."), .at = "30");
    end_list(w);
    body(w, ZH("{title|中国教育报}{title|山东教育报}等作了报道，潍坊市教育局作典型推介；2017年有"
               "内蒙古、山西、邹城等地{visitors}教育行政部门来参观。数字见{see:hiring}。"),
         EN("{title|China Education News} and {title|Shandong Education News} reported on it; "
            "Weifang’s bureau held it up as a model; in 2017 {visitors:w} education authorities "
            "(Inner Mongolia, Shanxi, Zoucheng and others) came. See {see:hiring}."),
         .at = "30");
    figure_table(w);
    end_section(w);
}
