/*
 * comparison: what may be laid side by side and what may not, the systems of the five
 * regions in few words, and the order in which they came.
 */
#include "edition.h"

static void comparable(struct briefing_writer *w)
{
    section(w, "comparable", ZH("能比什么，不能比什么"), EN("What compares and what does not"));
    body(w, ZH("最稳妥的比较是某项办法有没有、进到哪一步，见{see:instruments}。同名未必同物："
               "潍坊用“底线+创新+满意度”评学校，青州用它考核教育局科室。"
               "新增学位和流动教师可以并列，但要注明已办还是计划、哪一年、哪一级，"
               "见{see:figures}。"),
         EN("The safest comparison is whether an instrument exists and how far it has come: see "
            "{see:instruments}. The same name may mean different things: “bottom line + innovation "
            "+ satisfaction” rates schools in Weifang, bureau sections in Qingzhou. New places and "
            "teachers moved may stand side by side, with stage, year and level of government "
            "named: see {see:figures}."));
    list(w, BULLETED);
    item(w, ZH("荣成{rongcheng.investment}是历年投入，阳泉{yangquan.investment}是一份合同，"
               "不可同列。"),
         EN("Rongcheng’s {rongcheng.investment} is spending over years, Yangquan’s "
            "{yangquan.investment} one contract: never one column."),
         .head_zh = "金额", .head_en = "Money");
    item(w, ZH("阳泉{yangquan.measures}、陆河{luhe.measures}、潍坊{weifang.points}只是条目，"
               "不表示力度。"),
         EN("Yangquan’s {yangquan.measures}, Luhe’s {luhe.measures} and Weifang’s {weifang.points} "
            "count headings, not effort."),
         .head_zh = "条数", .head_en = "Counts");
    item(w, ZH("潍坊{weifang.public-share}指公办园幼儿，阳泉{yangquan.junior-share}指县城初中，"
               "青州{qingzhou.share}指流动教职工，分母不同。"),
         EN("Weifang’s {weifang.public-share} is of kindergarten children, Yangquan’s "
            "{yangquan.junior-share} of junior middle schools, Qingzhou’s {qingzhou.share} of "
            "staff: the bases differ."),
         .head_zh = "比例", .head_en = "Shares");
    item(w, ZH("潍坊{weifang.trainees}和青州{qingzhou.academy}都是人次，一人可计多次，"
               "不能与人数相比。"),
         EN("Weifang’s {weifang.trainees} and Qingzhou’s {qingzhou.academy} count one person many "
            "times; they are not persons."),
         .head_zh = "人次", .head_en = "Person-times");
    item(w, ZH("潍坊、阳泉是地级市，荣成、青州是县级市，陆河是县；青州属潍坊，"
               "潍坊的数字可能含青州。"),
         EN("Weifang and Yangquan are prefecture-level, Rongcheng and Qingzhou county-level "
            "cities, Luhe is a county; Weifang’s figures may include Qingzhou."),
         .head_zh = "层级", .head_en = "Level");
    end_list(w);
    end_section(w);
}

struct figure { const char *zh, *en, *fact, *period, *stage; };

static void figure_rows(struct briefing_writer *w, const struct figure *f, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        row(w);
        cell(w, ZH(f[i].zh), EN(f[i].en));
        cell_fact(w, f[i].fact);
        if (f[i].period)
            cell_period(w, f[i].period);
        else
            cell_missing(w, NOT_STATED);
        cell_stage(w, f[i].stage);
    }
}

static void figure_table(struct briefing_writer *w)
{
    static const struct figure places[] = {
        {"荣成（县级市）", "Rongcheng (county-level)", "rongcheng.places", 0, REPORTED},
        {"潍坊（地级市，城镇）", "Weifang (prefecture, towns)", "weifang.class-places", "2016",
         PLANNED},
    };
    static const struct figure moved[] = {
        {"青州", "Qingzhou", "qingzhou.moved", "2017", REPORTED},
        {"荣成", "Rongcheng", "rongcheng.moved", "2018", REPORTED},
    };
    static const struct figure trained[] = {
        {"青州（影子培训）", "Qingzhou (shadow training)", "qingzhou.trainees", "2017", REPORTED},
        {"荣成（跟岗挂职）", "Rongcheng (shadowing)", "rongcheng.shadowing", 0, REPORTED},
    };
    static const struct figure postgraduates[] = {
        {"荣成", "Rongcheng", "rongcheng.postgraduates", 0, REPORTED},
        {"阳泉（约数）", "Yangquan (approximate)", "yangquan.postgraduates", "2021", PLANNED},
    };
    section(w, "side-by-side", ZH("可以并列的数字"), EN("Figures that may stand side by side"));
    table(w, "figures", ZH("可以并列、不可相加的数字"), EN("Side by side, never summed"));
    column(w, TEXT, ZH("地区"), EN("Region"));
    column(w, NUMBER, ZH("数值"), EN("value"));
    column(w, PERIOD, ZH("时间"), EN("period"));
    column(w, STAGE, ZH("性质"), EN("stage"));
    group(w, ZH("新增学位（个）"), EN("New school places"));
    figure_rows(w, places, sizeof places / sizeof *places);
    group(w, ZH("流动教师（名）"), EN("Teachers moved"));
    figure_rows(w, moved, sizeof moved / sizeof *moved);
    group(w, ZH("校长和干部跟岗（人）"), EN("Leaders trained on the job"));
    figure_rows(w, trained, sizeof trained / sizeof *trained);
    group(w, ZH("引进研究生（名）"), EN("Postgraduates hired"));
    figure_rows(w, postgraduates, sizeof postgraduates / sizeof *postgraduates);
    table_note(w, ZH("均为当地自述。带+者为下限。陆河未公布此类数字；荣成未给教师总数，"
                     "流动比例无从比较。"),
               EN("All self-reported; a plus sign marks a minimum. Luhe gives no such figures; "
                  "without Rongcheng’s total of teachers no rates can be compared."));
    end_table(w);
    end_section(w);
}

void edition_comparison(struct briefing_writer *w)
{
    section(w, "comparison", ZH("五地比较"), EN("Five regions compared"));
    comparable(w);
    figure_table(w);
    edition_systems(w);
    end_section(w);
}
