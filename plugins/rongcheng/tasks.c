/*
 * tasks: the three key tasks, and the counts that the report gives for them.
 */
#include "rongcheng.h"

static void learning(struct briefing_writer *w)
{
    body(w, ZH("依托半岛蓝色经济区，荣成建成学生研学实践基地：省级{provincial-bases}、地市级{municipal-bases}；"
               "另有海洋课程和{term:tian-yuan-zong-he-ti}观摩基地{sites}，"
               "供{term:yan-xue-lv-xing}使用。哈理工荣成分校、歌尔、核电等高校和企业提供实验室与人才，"
               "深化{labs:w}个“{term:chuang-ke-shi-yan-shi}”（如“模拟飞行器”）的研究；"
               "省级以上航空特色学校达{aviation}。学生创新能力据称普遍提升。"),
         EN("With the Peninsula Blue Economic Zone came {provincial-bases:n} provincial and "
            "{municipal-bases:n} prefecture-level study bases, and {sites:n} observation sites for "
            "marine courses and {term:tian-yuan-zong-he-ti}es, all for {term:yan-xue-lv-xing}. "
            "Local campuses and firms (Harbin University of Science and Technology, Goertek, "
            "nuclear power) help {labs:w} {term:chuang-ke-shi-yan-shi}s, one on “simulated "
            "aircraft”; {aviation} recognised by the province or above specialise in aviation. "
            "Pupils are said to be more inventive."),
         .at = "13", .head_zh = "育人方式", .head_en = "How pupils learn");
}

static void schooling(struct briefing_writer *w)
{
    body(w, ZH("为改善城市软环境，办了{forums:w}次引进优质资源的专家论坛，"
               "考察北大培文、北京21世纪等国际化民办学校{private-schools:w}所，"
               "与“北京海淀教育投资集团青岛为明学院”有初步合作意向。"
               "{experimental:w}所实验幼儿园引进天津阅美慧、台湾体适能等集团的项目。"
               "寻标对标中，{partners-out:w}所学校同省外名校、{partners-in}同省内名校结为"
               "联谊校，共同探索管理和特色。"),
         EN("It held {forums:w} expert forums on attracting good schools, visited "
            "{private-schools:w} private international ones (Peking University Peiwen, Beijing "
            "21st Century and others) and has a preliminary understanding with “Qingdao Weiming "
            "College of the Beijing Haidian Education Investment Group”. {experimental:w} "
            "kindergartens took projects from Tianjin Yuemeihui, Taiwan Tishineng and others. "
            "{partners-out:w} schools have a noted partner school outside the province, "
            "{partners-in:n} inside, to explore management and shared strengths."),
         .at = "13", .head_zh = "办学模式", .head_en = "How schools are run");
}

static void recruiting(struct briefing_writer *w)
{
    body(w, ZH("{title|荣成市教育系统引进人才的实施方案}喊出“人才是第一生产力”。从市外引进"
               "{term:qi-lu-ming-xiao-zhang}{qilu}、有地市级以上荣誉的名师{noted}、"
               "优秀在编教师{incumbents}；另招中小学教师{school-teachers}，公办园教师{nursery-teachers}，"
               "内含“{term:shuo-shi-ji-hua}”{rural-masters}、研究生{postgraduates}，"
               "{term:shuang-yi-liu}本科和省级优秀毕业生{graduates}。"),
         EN("The {title|Implementation Plan for Bringing Talent into Rongcheng’s Education System} "
            "calls talent “the first productive force”. From outside came {qilu:w} "
            "{term:qi-lu-ming-xiao-zhang}, {noted:w} teachers honoured at prefecture level or "
            "above, {incumbents:w} with permanent posts. Also recruited were {school-teachers:n} "
            "school and {nursery-teachers:n} public kindergarten teachers: {rural-masters:n} by "
            "the {term:shuo-shi-ji-hua}, {postgraduates}, {graduates:n} {term:shuang-yi-liu} or "
            "outstanding graduates."),
         .at = "13", .head_zh = "人才引进", .head_en = "How talent is recruited");
}

struct figure { const char *zh, *en, *id; };

static const struct figure learning_figures[] = {
    {"课程和园区观摩基地（处）", "Observation sites", "sites"},
    {"创客实验室（个）", "Maker labs", "labs"},
    {"航空特色学校（所）", "Aviation schools", "aviation"},
};
static const struct figure schooling_figures[] = {
    {"专家论坛会（次）", "Expert forums", "forums"},
    {"考察国际化民办学校（所）", "Private schools visited", "private-schools"},
    {"引进项目的实验园（所）", "Experimental kindergartens", "experimental"},
};
static const struct figure resource_figures[] = {
    {"新增校舍（平方米）", "New floor space (m²)", "floor"},
    {"每年获奖科研项目（个）", "Research projects a year", "research"},
    {"科研奖励（元）", "Research awards (RMB)", "award"},
};

static void rows(struct briefing_writer *w, const struct figure *figures, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        row(w);
        cell(w, ZH(figures[i].zh), EN(figures[i].en));
        cell_fact(w, figures[i].id);
    }
}

void rongcheng_figures(struct briefing_writer *w)
{
    table(w, "resources", ZH("育人、办学与资源的数字"), EN("Learning, schools and resources"),
          .at = "13,17");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数量"), EN("number"));
    rows(w, learning_figures, sizeof learning_figures / sizeof *learning_figures);
    rows(w, schooling_figures, sizeof schooling_figures / sizeof *schooling_figures);
    rows(w, resource_figures, sizeof resource_figures / sizeof *resource_figures);
    table_note(w, ZH("均为已报结果，单位不同，不可相加；基地、联谊校、学位等见前表。"
                     "新增校舍可能含宿舍或幼儿园，不宜据此计算每个学位的面积。"),
               EN("All reported as results; units differ: do not sum. Bases, partners and places "
                  "are in the table before. Floor space may include dormitories or kindergartens "
                  "and gives no area per place."));
    end_table(w);
}

void rongcheng_tasks(struct briefing_writer *w)
{
    section(w, "tasks", ZH("三项重点任务"), EN("Three key tasks"));
    learning(w);
    schooling(w);
    recruiting(w);
    end_section(w);
}
