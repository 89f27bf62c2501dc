/*
 * tasks: the three key tasks, and the counts that the report gives for them.
 */
#include "rongcheng.h"

static void learning(struct briefing_writer *w)
{
    body(w, ZH("依托半岛蓝色经济区，荣成建成学生研学实践基地：省级{provincial-bases}、地市级"
               "{municipal-bases}；另有海洋课程和{term:tian-yuan-zong-he-ti}观摩基地{sites}，供"
               "{term:yan-xue-lv-xing}使用。哈理工荣成分校、歌尔、核电等高校和企业提供实验室与人"
               "才，深化{labs:w}个“{term:chuang-ke-shi-yan-shi}”（如“模拟飞行器”）的研究；省级以"
               "上航空特色学校达{aviation}。学生创新能力据称普遍提升。"),
         EN("The Peninsula Blue Economic Zone has brought pupils {provincial-bases:n} provincial "
            "and {municipal-bases:n} prefecture-level bases, and {sites:n} observation sites for "
            "marine courses and {term:tian-yuan-zong-he-ti}es, all for {term:yan-xue-lv-xing}. "
            "Local campuses and firms (Harbin University of Science and Technology, Goertek, "
            "nuclear power) lend laboratories and staff to {labs:w} "
            "{term:chuang-ke-shi-yan-shi}s, one on a “flight simulator”; {aviation} of "
            "provincial rank or above teach aviation. Pupils are called more inventive."),
         .at = "13", .head_zh = "育人方式", .head_en = "How pupils learn");
}

static void schooling(struct briefing_writer *w)
{
    body(w, ZH("为改善城市软环境，办了{forums:w}次引进优质资源的专家论坛，考察北大培文、北京21世"
               "纪等国际化民办学校{private-schools:w}所，与“北京海淀教育投资集团青岛为明学院”有"
               "初步合作意向。{experimental:w}所实验幼儿园引进天津阅美慧、台湾体适能等集团的项"
               "目。寻标对标中，{partners-out:w}所学校同省外名校、{partners-in}同省内名校结为联"
               "谊校，共同探索管理和特色。"),
         EN("To improve the city’s soft environment Rongcheng held {forums:w} expert forums on "
            "attracting good schools, visited {private-schools:w} private international ones "
            "(Peking University Peiwen, Beijing 21st Century and others) and has a preliminary "
            "understanding with the “Qingdao Weiming College of the Beijing Haidian Education "
            "Investment Group”. {experimental:w} experimental kindergartens took up projects "
            "from Tianjin Yuemeihui, Taiwan Tishineng and others. In a benchmarking drive "
            "{partners-out:w} schools found noted partner schools outside the province and "
            "{partners-in:n} inside it, to share management and strengths."),
         .at = "13", .head_zh = "办学模式", .head_en = "How schools are run");
}

static void recruiting(struct briefing_writer *w)
{
    body(w, ZH("{title|荣成市教育系统引进人才的实施方案}喊出“人才是第一生产力”。从市外引进"
               "{term:qi-lu-ming-xiao-zhang}{qilu}、有地市级以上荣誉的名师{noted}、优秀在编教师"
               "{incumbents}；另招中小学教师{school-teachers}，公办园教师{nursery-teachers}，其"
               "中“{term:shuo-shi-ji-hua}”{rural-masters}、研究生{postgraduates}，"
               "{term:shuang-yi-liu}本科和省级优秀毕业生{graduates}。"),
         EN("The {title|Implementation Plan for Bringing Talent into Rongcheng’s Education "
            "System} calls talent “the first productive force”. From elsewhere came {qilu:w} "
            "{term:qi-lu-ming-xiao-zhang}, {noted:w} fine teachers honoured at prefecture level "
            "or above and {incumbents:w} with permanent posts. Open recruitment added "
            "{school-teachers:n} school and {nursery-teachers:n} public kindergarten teachers, "
            "among them {rural-masters:n} from the {term:shuo-shi-ji-hua}, {postgraduates} and "
            "{graduates:n} {term:shuang-yi-liu} or outstanding provincial graduates."),
         .at = "13", .head_zh = "人才引进", .head_en = "How talent is recruited");
}

struct figure { const char *zh, *en, *id, *at; };

static const struct figure figures[] = {
    {"大班额项目（个）", "Oversized-class projects", "projects", "17"},
    {"新增校舍（平方米）", "New floor space (m²)", "floor", "17"},
    {"新增学位（个）", "New school places", "places", "17"},
    {"流动教师（名，2018年）", "Teachers moved, 2018", "moved", "17"},
    {"其中骨干教师（名，2018年）", "Backbone teachers, 2018", "backbone", "17"},
    {"招聘中小学教师（名）", "School teachers hired", "school-teachers", "13"},
    {"招聘公办幼儿教师（名）", "Kindergarten teachers hired", "nursery-teachers", "13"},
    {"农村特级岗位录取（名）", "Special-grade posts filled", "special", "17"},
    {"跟岗挂职干部（人）", "Leaders shadowing, seconded", "shadowing", "17"},
    {"退出校级、中层干部（人）", "Leaders out of post", "exits", "17"},
    {"课程和园区观摩基地（处）", "Observation sites", "sites", "13"},
    {"创客实验室（个）", "Maker labs", "labs", "13"},
    {"航空特色学校（所）", "Aviation schools", "aviation", "13"},
    {"考察国际化民办学校（所）", "Private schools visited", "private-schools", "13"},
    {"每年获奖科研项目（个）", "Research projects a year", "research", "17"},
    {"每年科研奖励（元）", "Research awards a year (RMB)", "award", "17"},
};

void rongcheng_figures(struct briefing_writer *w)
{
    table(w, "resources", ZH("所报数字"), EN("The figures reported"),
          .at = "13,17");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("数值"), EN("value"));
    column(w, NUMBER, ZH("段"), EN("para."));
    for (uint32_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        row(w);
        cell(w, ZH(figures[i].zh), EN(figures[i].en));
        cell_fact(w, figures[i].id);
        cell_number(w, figures[i].at);
    }
    table_note(w, ZH("均为已报结果，前三行为近两年；未注时间的，原文没有。人数有重叠，不可相加，"
                     "带+者为下限。校舍可能含宿舍或幼儿园。"),
               EN("All reported as results, the first three for the last two years; where no "
                  "period stands, none is given. Groups overlap: do not sum; a plus sign marks a "
                  "minimum. Floor space may include dormitories or kindergartens."));
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
