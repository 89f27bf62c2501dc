/*
 * outcomes: what the report claims to have achieved, and the figures of the year.
 */
#include "qingzhou.h"

static void people_chart(struct briefing_writer *w)
{
    chart(w, "people", BAR, ZH("选拔和储备的人数"), EN("Persons selected or held in reserve"),
          .unit = PERSONS, .at = "5,9,15,19");
    series(w, ZH("人数"), EN("Persons"));
    point_fact(w, ZH("校长后备人才"), EN("Reserve principals"), "reserve");
    point_fact(w, ZH("续聘提拔副职"), EN("Deputies"), "deputies");
    point_fact(w, ZH("教研员后备"), EN("Reserve researchers"), "reserve-researchers");
    point_fact(w, ZH("新任教研员"), EN("New researchers"), "researchers");
    point_fact(w, ZH("局中层干部"), EN("Bureau section leaders"), "cadres");
    chart_note(w, ZH("各组可能有人重叠，不合计。副职含续聘和提拔。"),
               EN("The groups may overlap and are not summed. Deputies include reappointments."));
    end_chart(w);
}

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
    table_note(w, ZH("均为已报结果，单位不同，不可相加；培训人次是下限。"
                     "以{moved:n}除以{participants:n}为{share-computed}（编者核算），原文为{share}。"),
               EN("All reported as results; units differ, so nothing may be summed, and "
                  "person-times are minimums. {moved:n} of {participants:n} is {share-computed} "
                  "(the editor’s reckoning); the document prints {share}."));
    end_table(w);
}

void qingzhou_outcomes(struct briefing_writer *w)
{
    section(w, "outcomes", ZH("所报成效"), EN("Outcomes reported"));
    list(w, ORDINAL);
    item(w, ZH("优化干部结构：1975年以后出生的成为教育干部主力，一批1980年以后出生的考选为科长、"
               "校长和教研员后备人才。"),
         EN("a better structure: those born from 1975 on are the main force, and many born from "
            "1980 on were chosen as section heads or as reserve principals and researchers."),
         .at = "27");
    item(w, ZH("提升专业水平：德才兼备者走上管理和教研岗位，教育管理和教研指导更加科学有效。"),
         EN("more skill: people of ability and character hold posts in management and research, "
            "and their guidance has become sounder."), .at = "28");
    item(w, ZH("激发干事热情：凭实绩选干部指明了成长方向，竞聘使教师有压力感、紧迫感。"),
         EN("more zeal: choosing leaders by results shows them how to grow, and competition "
            "gives teachers a sense of pressure and urgency."), .at = "29");
    item(w, ZH("提供借鉴：{mechanisms:w}项机制更加健全，即统筹推进、阳光选优、细化考核、学习培训、人才交流。"),
         EN("an example to others: {mechanisms:w} mechanisms are sounder (coordinated progress, "
            "sunshine selection, detailed appraisal, training, exchange of talent)."), .at = "30");
    end_list(w);
    body(w, ZH("{title|中国教育报}{title|山东教育报}等媒体作了综合报道，潍坊市教育局作典型推介；"
               "2017年，内蒙古、山西、邹城等{visitors}教育行政部门前来参观考察。选拔人数见{see:people}，其他数字见{see:hiring}。"),
         EN("The {title|China Education News} and {title|Shandong Education News} reported, and "
            "Weifang’s bureau held Qingzhou up as a model. In 2017 {visitors:w} education "
            "authorities, from Inner Mongolia, Shanxi, Zoucheng and elsewhere, came to see. "
            "{see:people} shows those selected, {see:hiring} the other figures."), .at = "30");
    people_chart(w);
    figure_table(w);
    end_section(w);
}
