/*
 * tasks: the three key tasks, and the counts that the report gives for them.
 */
#include "rongcheng.h"

static void learning(struct briefing_writer *w)
{
    section(w, "learning", ZH("育人方式"), EN("How pupils learn"));
    body(w, ZH("结合半岛蓝色经济区建设，创设{provincial-bases}省级、"
               "{municipal-bases}地市级学生研学实践基地，"
               "开设{sites}海洋特色课程和{term:tian-yuan-zong-he-ti}观摩基地，"
               "为{term:yan-xue-lv-xing}提供条件。市里对接哈理工荣成分校、歌尔集团、核电集团等"
               "驻荣高校和企业，借助其科创实验室和人才，深化“模拟飞行器”等"
               "{labs:n}个“{term:chuang-ke-shi-yan-shi}”的项目研究；"
               "省级以上航空特色学校已培育{aviation}。报道称，中小学生创新能力由此全员提升。"),
         EN("In step with the Peninsula Blue Economic Zone the city has set up "
            "{provincial-bases:n} provincial and {municipal-bases:n} prefecture-level study bases "
            "and {sites:n} observation sites for marine courses and {term:tian-yuan-zong-he-ti}es, "
            "to give {term:yan-xue-lv-xing} its places. With the laboratories and talent of local "
            "campuses and firms (the Rongcheng campus of Harbin University of Science and "
            "Technology, Goertek, the nuclear power group) it deepens projects in {labs:n} "
            "{term:chuang-ke-shi-yan-shi}s, such as “simulated aircraft”. It has fostered "
            "{aviation} with an aviation profile at provincial level or above. All pupils, says "
            "the report, have become more inventive."), .at = "13");
    end_section(w);
}

static void schooling(struct briefing_writer *w)
{
    section(w, "schooling", ZH("办学模式"), EN("How schools are run"));
    body(w, ZH("为优化城市发展软环境，先后召开{forums:n}次引进优质教育资源专家论坛会，"
               "实地考察北大培文、北京21世纪等{private-schools}国际化民办学校，"
               "与“北京海淀教育投资集团青岛为明学院”初步达成合作办学意向。"
               "{experimental}实验幼儿园引进天津阅美慧、台湾体适能等教育集团的合作项目。"
               "在寻标对标中，全市{partners-out}学校与省外、{partners-in}学校与省内名校"
               "结成{term:lian-yi-xiao}，在教育管理、特色共建等方面探索。"),
         EN("To improve the city’s climate for development it held {forums:n} expert forums on "
            "bringing in good education, visited {private-schools:n} private international schools "
            "(Peking University Peiwen and Beijing 21st Century among them) and reached a first "
            "intent of joint schooling with the “Qingdao Weiming College of the Beijing Haidian "
            "Education Investment Group”. From groups such as Tianjin Yuemeihui and Taiwan "
            "Tishineng {experimental:w} experimental kindergartens took up joint projects. In "
            "benchmarking, {partners-out} of the city found a noted {term:lian-yi-xiao} outside "
            "the province and {partners-in:n} one inside it, to explore management and shared "
            "strengths."), .at = "13");
    end_section(w);
}

static void recruiting(struct briefing_writer *w)
{
    section(w, "recruiting", ZH("人才引进"), EN("How talent is recruited"));
    body(w, ZH("{title|荣成市教育系统引进人才的实施方案}提出“人才是第一生产力”。"
               "从市外公开招聘{term:qi-lu-ming-xiao-zhang}{qilu}、"
               "获地市级以上荣誉的优秀名师{noted}、外地优秀在编教师{incumbents}。"
               "另公开招聘中小学教师{school-teachers}、公办幼儿教师{nursery-teachers}，"
               "其中“{term:shuo-shi-ji-hua}”{rural-masters}、研究生{postgraduates}、"
               "{term:shuang-yi-liu}本科生和省级优秀毕业生{graduates}，从源头提升教师素质。"),
         EN("The {title|Implementation Plan for Bringing Talent into Rongcheng’s Education System} "
            "proclaims “talent is the first productive force”. From outside came {qilu:w} "
            "{term:qi-lu-ming-xiao-zhang}, {noted:w} teachers with honours of prefecture level or "
            "above and {incumbents:w} good teachers in permanent posts. Open recruitment brought "
            "{school-teachers:n} school and {nursery-teachers:n} public kindergarten teachers, "
            "among them {rural-masters:n} from the {term:shuo-shi-ji-hua}, {postgraduates} and "
            "{graduates:n} {term:shuang-yi-liu} bachelors and outstanding graduates of the "
            "province: a better force from its source."), .at = "13");
    end_section(w);
}

struct figure { const char *zh, *en, *id; };

static const struct figure learning_figures[] = {
    {"省级研学基地（个）", "Provincial study bases", "provincial-bases"},
    {"地市级研学基地（个）", "Prefecture-level bases", "municipal-bases"},
    {"课程和园区观摩基地（处）", "Observation sites", "sites"},
    {"创客实验室（个）", "Maker labs", "labs"},
    {"航空特色学校（所）", "Aviation schools", "aviation"},
};
static const struct figure schooling_figures[] = {
    {"专家论坛会（次）", "Expert forums", "forums"},
    {"考察国际化民办学校（所）", "Private schools visited", "private-schools"},
    {"引进项目的实验园（所）", "Trial kindergartens", "experimental"},
    {"与省外名校联谊（所）", "Partnered outside Shandong", "partners-out"},
    {"与省内名校联谊（所）", "Partnered inside Shandong", "partners-in"},
};
static const struct figure resource_figures[] = {
    {"解决大班额项目（个）", "Building projects", "projects"},
    {"新增校舍（平方米）", "New floor space (m²)", "floor"},
    {"新增学位（个）", "New school places", "places"},
    {"每年获奖科研项目（个）", "Research projects a year", "research"},
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
    group(w, ZH("育人方式"), EN("How pupils learn"));
    rows(w, learning_figures, sizeof learning_figures / sizeof *learning_figures);
    group(w, ZH("办学模式"), EN("How schools are run"));
    rows(w, schooling_figures, sizeof schooling_figures / sizeof *schooling_figures);
    group(w, ZH("投入保障"), EN("Funding guarantee"));
    rows(w, resource_figures, sizeof resource_figures / sizeof *resource_figures);
    table_note(w, ZH("均为已报结果，单位不同，不可相加。联谊一项数的是荣成的学校。"
                     "新增校舍可能含宿舍或幼儿园，不宜据此计算每个学位的面积。"),
               EN("All reported as results; units differ, so nothing may be summed. Partnered are "
                  "schools of Rongcheng. New floor space may include dormitories or kindergartens "
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
