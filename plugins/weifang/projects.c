/*
 * projects: the aims above the work points, their targets, and the first block, the
 * projects, with what they are to build.
 */
#include "weifang.h"

static void aims(struct briefing_writer *w)
{
    section(w, "aims", ZH("总基调与原则"), EN("Keynote and principles"));
    body(w, ZH("2016年是“十三五”开局之年。总基调是“强优势、补短板，抓改革、促公平”，重在公平、创新、质量。"
               "学生多样、家长维权、互联网、城市化和创新都提出新要求，"
               "要由政府依法管理、学校自主办学、社会参与，建成现代教育治理体系。"),
         EN("2016 opens the Thirteenth Five-Year Plan. The keynote: use strengths, mend weak "
            "points, reform, be fair; fairness, innovation and quality count. Varied pupils, "
            "parents who know their rights, the internet, cities and innovation call for modern "
            "governance: government manages by law, schools run themselves, society takes part."),
         .at = "3,9,15");
    body(w, ZH("原则{principles:w}条：立德树人，学生健康快乐成长为先；促进公平，经费、教师统筹城乡；"
               "改革创新，调动校长、教师、学生{enthusiasms:w}个积极性；突出重点，关键在校长、根本在教师，"
               "完善{term:xiao-zhang-zhi-ji-zhi}；质量第一，“轻负担、高质量”；安全优先，"
               "实行风险和清单管理。数字见{see:figures}。"),
         EN("The {principles:w} principles. Virtue: pupils’ healthy, happy growth. Fairness: money "
            "and teachers shared by town and country. Innovation: {enthusiasms:w} kinds of zeal, "
            "of principals, teachers, pupils. Priorities: principals the key, teachers the root, a "
            "better {term:xiao-zhang-zhi-ji-zhi}. Quality, with light burdens. Safety first, by "
            "risks and lists. See {see:figures}."), .at = "17-27");
    end_section(w);
}

struct figure { const char *zh, *en, *fact; };

static const struct figure of_projects[] = {
    {"课改种子学校（所）", "Seed schools", "seed-schools"},
    {"薄弱学校提升（所）", "Weak schools lifted", "weak-schools"},
    {"市区新增公办园（所）", "New public kindergartens", "public-kindergartens"},
    {"公办园在园幼儿占比", "Children in public ones", "public-share"},
    {"双中心园示范镇街（个）", "Double-centre towns", "double-towns"},
    {"学前教育先进镇街（个）", "Advanced preschool towns", "advanced-towns"},
    {"省级示范园（所）", "Provincial models", "provincial-models"},
    {"市级示范园（所）", "Municipal models", "municipal-models"},
    {"互联网+示范校（所）", "Internet + model schools", "internet-schools"},
};
static const struct figure of_others[] = {
    {"特色品牌专业（个）", "Flagship programmes", "majors"},
    {"技能培训（人次）", "Training, person-times", "trainees"},
    {"自主办学试点校（所）", "Autonomy pilot schools", "pilot-schools"},
    {"家庭教育课（学年课时）", "Family education, hours", "home-hours"},
    {"家庭教育示范校（所）", "Family-education models", "home-schools"},
};

static void figure_rows(struct briefing_writer *w, const struct figure *figures, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        row(w);
        cell(w, ZH(figures[i].zh), EN(figures[i].en));
        cell_fact(w, figures[i].fact);
    }
}

static void figure_table(struct briefing_writer *w)
{
    table(w, "figures", ZH("2016年各项目标（建设之外）"), EN("Targets for 2016, building apart"),
          .at = "37-73");
    column(w, TEXT, ZH("项目"), EN("Item"));
    column(w, NUMBER, ZH("目标"), EN("target"));
    group(w, ZH("工程"), EN("Projects"));
    figure_rows(w, of_projects, sizeof of_projects / sizeof *of_projects);
    group(w, ZH("改革与机制"), EN("Reforms and mechanisms"));
    figure_rows(w, of_others, sizeof of_others / sizeof *of_others);
    table_note(w, ZH("单位不同，不可相加；带+者为下限。"),
               EN("Units differ: do not sum. A plus sign marks a minimum."));
    end_table(w);
}

static void schools(struct briefing_writer *w)
{
    body(w, ZH("市政府印发{title|破解城镇中小学大班额问题实施方案}，治理{term:da-ban-e}："
               "新建改扩建{class-schools}，增校舍{class-floor}、"
               "{term:xue-wei}{class-places:n}个。推进标准化和操场塑胶化，"
               "基本完成“{term:quan-mian-gai-bao}”，"
               "争取{title|潍坊市中小学幼儿园规划建设条例}立法。"),
         EN("The city’s {title|Implementation Plan to End Oversized Classes in Town Schools} "
            "fights {term:da-ban-e}: {class-schools} are built or enlarged, with {class-floor} and "
            "{class-places:n} {term:xue-wei}. Sports grounds are surfaced, the "
            "“{term:quan-mian-gai-bao}” largely done, {title|Regulations on Planning and Building "
            "Schools and Kindergartens} sought."),
         .at = "35", .head_zh = "（1）破解大班额", .head_en = "(1) Oversized classes");
    body(w, ZH("按{title|市区学校建设提升工程实施方案}，中心市区拟建{central-schools}，"
               "增校舍{central-floor}、学位{central-places:n}个，北辰中学和特教中心为先；"
               "搬迁潍坊实验学校，扩建潍坊七中和广文中学，协调瀚声国际学校。"
               "{title|市区中小学内涵提升三年行动计划}抓{seed-schools}课改“种子学校”、{weak-schools}薄"
               "弱学校。"),
         EN("By an {title|Implementation Plan for Better City Schools} the central city builds "
            "{central-schools}: {central-floor}, {central-places:n} places; Beichen Middle School "
            "and the special-education centre first. Weifang Experimental School moves, No. 7 and "
            "Guangwen grow, Hansheng International is pushed forward. A {title|Three-Year Action "
            "Plan for City Schools} has {seed-schools} as “seed schools” and lifts {weak-schools} "
            "that are weak."),
         .at = "37", .head_zh = "（2）市区学校", .head_en = "(2) City schools");
    body(w, ZH("开建山东海洋技术大学主校区，争取国家批准筹建；"
               "北京大学与特拉维夫大学拟在峡山区建良种繁育基地和现代农业研究生院；"
               "驻潍高校同瓦赫宁根、加州戴维斯分校洽谈合作办学。"),
         EN("Shandong Ocean Technology University’s main campus is begun, ministry approval "
            "sought. Peking and Tel Aviv universities plan a seed-breeding base and a graduate "
            "school of agriculture in Xiashan; local ones approach Wageningen and UC Davis."),
         .at = "39", .head_zh = "（3）高等院校", .head_en = "(3) Universities");
}

static void preschool(struct briefing_writer *w)
{
    body(w, ZH("政府主导、公办为主，建{term:pu-hui-xing-you-er-yuan}{kindergartens}、"
               "学位{nursery-places:n}个；其中市区新增公办园{public-kindergartens:n}所，"
               "全市公办园幼儿占比{public-share}。建{term:shuang-zhong-xin-you-er-yuan}示范镇街"
               "{double-towns}、先进镇街{advanced-towns}，省级示范园{provincial-models}、"
               "市级{municipal-models}；认定小区普惠园，推进镇村一体、集团办园。"),
         EN("Led by government, {kindergartens:n} {term:pu-hui-xing-you-er-yuan}s, mainly public, "
            "add {nursery-places:n} places, {public-kindergartens:n} of them new public ones in "
            "the city; public ones are to hold {public-share} of children. {double-towns} towns "
            "model {term:shuang-zhong-xin-you-er-yuan}, {advanced-towns} are advanced; "
            "{provincial-models} become provincial models, {municipal-models:n} municipal. Estate "
            "kindergartens are certified; groups form."),
         .at = "41", .head_zh = "（4）普惠性幼儿园", .head_en = "(4) Affordable kindergartens");
    body(w, ZH("推进智慧校园，提升“{term:san-tong-liang-ping-tai}”；大数据贯通管理、教学、学习、"
               "评价和家校沟通。建“互联网+教育”示范校{internet-schools}、"
               "师生网上创新平台和个性化学习教室，召开推进会议。"),
         EN("Smart campuses, better “{term:san-tong-liang-ping-tai}”; big data joins management, "
            "teaching, learning, diagnosis and parents. {internet-schools} model Internet + "
            "education; an innovation platform, rooms for personal learning and a conference "
            "follow."),
         .at = "43", .head_zh = "（5）信息化", .head_en = "(5) Digital integration");
}

static void building_table(struct briefing_writer *w)
{
    static const struct { const char *zh, *en, *schools, *floor, *places; } lines[] = {
        {"城镇中小学大班额", "Oversized classes", "class-schools", "class-floor",
         "class-places"},
        {"中心市区中小学", "Central-city schools", "central-schools", "central-floor",
         "central-places"},
        {"普惠性幼儿园", "Affordable kindergartens", "kindergartens", 0, "nursery-places"},
        {"民办中小学", "Private schools", "private-schools", 0, 0},
    };
    table(w, "building", ZH("2016年建设计划（所、平方米、个）"),
          EN("What is to be built in 2016"), .at = "35-57");
    column(w, TEXT, ZH("项目"), EN("Programme"));
    column(w, NUMBER, ZH("学校"), EN("schools"));
    column(w, NUMBER, ZH("校舍"), EN("m²"));
    column(w, NUMBER, ZH("学位"), EN("places"));
    for (uint32_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        row(w);
        cell(w, ZH(lines[i].zh), EN(lines[i].en));
        cell_fact(w, lines[i].schools);
        if (lines[i].floor)
            cell_fact(w, lines[i].floor);
        else
            cell_missing(w, NOT_STATED);
        if (lines[i].places)
            cell_fact(w, lines[i].places);
        else
            cell_missing(w, NOT_STATED);
    }
    table_note(w, ZH("均为计划。原文未说明中心市区的学校是否已含在大班额工程内，不作合计。"),
               EN("All planned. The document does not say whether the central-city schools are "
                  "among those of the first line, so there is no total."));
    end_table(w);
}

static void places_chart(struct briefing_writer *w)
{
    chart(w, "places", BAR, ZH("2016年计划新增学位"), EN("School places planned for 2016"),
          .unit = PLACES, .at = "35-41");
    series(w, ZH("计划"), EN("planned"));
    point_fact(w, ZH("城镇大班额"), EN("Oversized classes"), "class-places");
    point_fact(w, ZH("中心市区"), EN("Central city"), "central-places");
    point_fact(w, ZH("普惠性幼儿园"), EN("Kindergartens"), "nursery-places");
    chart_note(w, ZH("三项口径不同，可能重叠，不可相加。"),
               EN("Three different bases, possible overlap: do not add."));
    end_chart(w);
}

void weifang_projects(struct briefing_writer *w)
{
    aims(w);
    figure_table(w);
    section(w, "projects", ZH("五大工程"), EN("Five projects"));
    schools(w);
    building_table(w);
    places_chart(w);
    preschool(w);
    end_section(w);
}
