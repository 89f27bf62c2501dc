/*
 * comparison: what may be laid side by side and what may not, and the order in which the
 * reforms came.  What each region does by theme is the core's own table, from the measures.
 */
#include "edition.h"

static void comparable(struct briefing_writer *w)
{
    section(w, "comparable", ZH("能比什么，不能比什么"), EN("What compares and what does not"));
    body(w, ZH("最稳妥的是比某项办法有没有、进到哪一步，见{see:instruments}。"
               "新增学位和流动教师可以并列，但要注明已办还是计划、哪一年、哪一级，见{see:figures}。"),
         EN("The safest comparison is whether an instrument exists and how far it has come "
            "({see:instruments}). New places and teachers moved may stand side by side if stage, "
            "year and level are named ({see:figures})."));
    list(w, BULLETED);
    item(w, ZH("潍坊{weifang.points:n}项要点用“底线+创新+满意度”评学校，青州用它按{qingzhou.points:n}分"
               "考核科室：同名不同物。"),
         EN("“Bottom line + innovation + satisfaction” rates schools in Weifang’s "
            "{weifang.points} and bureau sections in Qingzhou’s {qingzhou.points:n}-point "
            "appraisal: same name, different thing."),
         .head_zh = "名称", .head_en = "Names");
    item(w, ZH("荣成{rongcheng.investment}是历年投入，阳泉{yangquan.investment}是一份合同，"
               "不可同列。"),
         EN("Rongcheng’s {rongcheng.investment} is spending over several years, Yangquan’s "
            "{yangquan.investment} a single contract."),
         .head_zh = "金额", .head_en = "Money");
    item(w, ZH("阳泉{yangquan.measures}、陆河{luhe.measures}、潍坊{weifang.points}只是条目，"
               "不表示力度。"),
         EN("Yangquan’s {yangquan.measures}, Luhe’s {luhe.measures} and Weifang’s {weifang.points} "
            "count headings, not effort."),
         .head_zh = "条数", .head_en = "Counts");
    item(w, ZH("潍坊{weifang.public-share}指公办园幼儿，阳泉{yangquan.junior-share}指县城初中，"
               "青州{qingzhou.share}指流动教职工，分母不同。"),
         EN("{weifang.public-share} of kindergarten children in Weifang, {yangquan.junior-share} "
            "of junior middle schools in Yangquan and {qingzhou.share} of staff in Qingzhou are "
            "shares of different wholes."),
         .head_zh = "比例", .head_en = "Shares");
    item(w, ZH("潍坊{weifang.trainees}和青州{qingzhou.academy}，一人可计多次，不能与人数比。"),
         EN("Weifang’s {weifang.trainees} and Qingzhou’s {qingzhou.academy} may count one person "
            "several times, so neither compares with numbers of people."),
         .head_zh = "人次", .head_en = "Person-times");
    item(w, ZH("地级市、县级市和县大小不同；潍坊{weifang.class-places}学位或含所辖青州，"
               "青州{qingzhou.participants}教职工也在其内。"),
         EN("Prefecture-level city, county-level city and county differ in size. Weifang’s "
            "{weifang.class-places} may include those of Qingzhou, which lies under it and has "
            "{qingzhou.participants}."),
         .head_zh = "层级", .head_en = "Level");
    end_list(w);
    end_section(w);
}

struct figure { const char *zh, *en, *fact, *stage; };

static void figure_rows(struct briefing_writer *w, const struct figure *f, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        row(w);
        cell(w, ZH(f[i].zh), EN(f[i].en));
        cell_fact(w, f[i].fact);
        cell_stage(w, f[i].stage);
    }
}

static void figure_table(struct briefing_writer *w)
{
    static const struct figure places[] = {
        {"荣成（县级市，至2019年）", "Rongcheng (county, by 2019)", "rongcheng.places", REPORTED},
        {"潍坊（地级市，2016年）", "Weifang (prefecture, 2016)", "weifang.class-places", PLANNED},
    };
    static const struct figure moved[] = {
        {"青州（2017年）", "Qingzhou (2017)", "qingzhou.moved", REPORTED},
        {"荣成（2018年）", "Rongcheng (2018)", "rongcheng.moved", REPORTED},
    };
    static const struct figure trained[] = {
        {"青州（影子培训）", "Qingzhou (shadow training)", "qingzhou.trainees", REPORTED},
        {"荣成（跟岗挂职）", "Rongcheng (shadowing)", "rongcheng.shadowing", REPORTED},
    };
    section(w, "side-by-side", ZH("可以并列的数字"), EN("Figures that may stand side by side"));
    table(w, "figures", ZH("可以并列、不可相加的数字"), EN("Side by side, never summed"));
    column(w, TEXT, ZH("地区"), EN("Region"));
    column(w, NUMBER, ZH("数值"), EN("value"));
    column(w, STAGE, ZH("性质"), EN("stage"));
    group(w, ZH("新增学位（个）"), EN("New school places"));
    figure_rows(w, places, sizeof places / sizeof *places);
    group(w, ZH("流动教师（名）"), EN("Teachers moved"));
    figure_rows(w, moved, sizeof moved / sizeof *moved);
    group(w, ZH("校长和干部跟岗（人）"), EN("Leaders trained on the job"));
    figure_rows(w, trained, sizeof trained / sizeof *trained);
    table_note(w, ZH("均为当地自述，带+者为下限；未列的地区没有此类数字，没有教师总数不能算流动比例。"),
               EN("All self-reported; a plus sign marks a minimum. Other regions give no such "
                  "figures; without totals of teachers there are no rates."));
    end_table(w);
    end_section(w);
}

static void sequence(struct briefing_writer *w)
{
    section(w, "sequence", ZH("先后脉络"), EN("In what order it came"));
    body(w, ZH("2016年，潍坊{weifang.points:n}项要点深化县管校聘和校长职级制；2017年，"
               "所辖青州{qingzhou.participants:n}名教职工竞聘，流动{qingzhou.moved:n}名；"
               "2018年，荣成流动{rongcheng.moved:n}名。三地同在山东，不是各自独立的证据。"),
         EN("In 2016 Weifang’s {weifang.points} set out to refine county-managed hiring and career "
            "grades for principals; in 2017, {qingzhou.participants:n} staff competed for posts in "
            "Qingzhou, which lies under Weifang, and {qingzhou.moved:n} moved; in 2018 Rongcheng "
            "moved {rongcheng.moved:n}. All three are in Shandong, so they are not independent "
            "evidence."));
    body(w, ZH("2021年4月，山西阳泉通过{yangquan.measures}举措，当时已在全面推行县管校聘；"
               "广东陆河{luhe.measures}措施的计划期为2023年至2025年。先后不等于因果，文件并未互相引用。"),
         EN("In April 2021 Yangquan in Shanxi adopted {yangquan.measures} while rolling out "
            "county-managed hiring; the {luhe.measures} of Luhe in Guangdong run from 2023 to "
            "2025. Order is not cause: the documents do not quote one another."));
    end_section(w);
}

void edition_comparison(struct briefing_writer *w)
{
    section(w, "comparison", ZH("地区比较"), EN("The regions compared"));
    comparable(w);
    figure_table(w);
    sequence(w);
    end_section(w);
}
